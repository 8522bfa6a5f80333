// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <functional>
#include <random>

namespace Restante {

/// A disk that breaks. Every file SQLite opens in this process goes through it to the real file system (a VFS of
/// sqlite3_vfs_register): it counts the calls, lets the one that is asked for fail, and knows what was written and not synced, so
/// that what a loss of power leaves can be built. One thread.
class FaultyDisk
{
public:
    enum class Call { Open, Read, Write, Truncate, Sync, Delete, FileSize, Lock, SharedMemory };
    static constexpr std::array everyCall { Call::Open,   Call::Read,     Call::Write, Call::Truncate,    Call::Sync,
                                            Call::Delete, Call::FileSize, Call::Lock,  Call::SharedMemory };
    static const char *nameOf(Call call);

    /// The one of this process; becomes SQLite's usual file system when first asked for.
    static FaultyDisk &instance();

    // ── faults ──
    struct Fault {
        Call call = Call::Write;
        qint64 number = 1;    ///< which call of this kind from now on breaks: 1 is the next
        int result = 0;       ///< the SQLite result code that it gives
        bool forEver = false; ///< all calls of this kind from then on; else just the one
        /// Of Write: so much of it arrives all the same.
        double part = 0;
    };
    void breakAt(const Fault &fault);
    /// Calls are counted anew, nothing breaks any more. Whether the fault was met since breakAt().
    bool mend();
    qint64 calls(Call call) const { return m_calls[size_t(call)]; }

    // ── what a loss of power leaves ──
    /// From now on what is not synced is known. What the files under this folder hold now is safe.
    void watch(const QString &folder);
    void stopWatching();
    /// Syncs say that all is well and do nothing, as a disk that lies: what eatmydata does.
    void setLying(bool lying) { m_lying = lying; }
    /// Called around each sync of a watched file.
    std::function<void(const QString &file)> beforeSync;
    std::function<void(const QString &file)> afterSync;
    /// Every write, truncation and sync of a watched file, as a line of text.
    std::function<void(const QByteArray &line)> onCall;

    enum class Loss {
        Nothing,      ///< the program was killed, the system goes on
        AllUnsynced,  ///< the disk wrote exactly what it had to
        SomeUnsynced, ///< some writes arrived, others did not, in any order
        TornUnsynced, ///< of each write some sectors arrived
    };
    static constexpr std::array everyLoss { Loss::Nothing, Loss::AllUnsynced, Loss::SomeUnsynced, Loss::TornUnsynced };
    static const char *nameOf(Loss loss);
    /// Path to content: what the next start finds. Shared memory is gone.
    using Image = QHash<QString, QByteArray>;
    Image image(Loss loss, std::mt19937 &random) const;
    /// Writes that no sync covers yet.
    qsizetype unsynced() const;

private:
    friend struct FaultyCalls;
    FaultyDisk();

    struct Change {
        qint64 offset = 0;
        QByteArray octets;      ///< written there …
        bool truncates = false; ///< … or the file ends there from now on …
        bool remakes = false;   ///< … or a new file takes the place of the removed one
    };
    struct Watched {
        QByteArray safe;      ///< what is on the platter
        bool isThere = false; ///< its name is on the platter
        bool deleted = false; ///< removed, and nothing synced that
        QList<Change> changes;
    };
    int result(Call call);
    Watched *watched(const QString &path);
    void opened(const QString &path);
    void synced(const QString &path);
    void removed(const QString &path);
    void note(const char *what, const QString &path, qint64 amount);
    static void apply(QByteArray &content, const Change &change);

    QString m_folder;
    QHash<QString, Watched> m_watched;
    std::array<qint64, everyCall.size()> m_calls {};
    Fault m_fault;
    bool m_armed = false;
    bool m_struck = false;
    bool m_lying = false;
};

} // namespace Restante
