// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/messagedocument.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Restante {

class MessageAccess;
class OutputFile;

/// Brings parts of a message into files, one after the other, piece by piece and off the GUI thread; tells how far it is, can be
/// stopped. Deletes itself when it is finished. GUI thread.
class PartTransfer final : public QObject
{
    Q_OBJECT

public:
    /// Called in another thread, when the first octets are there.
    using MakeFile = std::function<Result<std::unique_ptr<OutputFile>>(const Attachment &)>;

    PartTransfer(std::shared_ptr<MessageAccess> access, QList<Attachment> parts, MakeFile makeFile, QObject *parent);
    ~PartTransfer() override;

    void start();
    void stop();

    const QList<Attachment> &parts() const { return m_parts; }
    qint64 octets() const; ///< brought so far
    qint64 total() const { return m_total; }

Q_SIGNALS:
    void takesLong(); ///< longer than one waits without a sign
    void progressed();
    /// Either the paths, in the order of the parts, or why it ended early; what came before stays. Cancelled after stop().
    void finished(const Restante::Result<QStringList> &paths);

private:
    struct State;
    void next();
    void commit();
    void end(const Result<QStringList> &paths);

    std::shared_ptr<MessageAccess> m_access;
    QList<Attachment> m_parts;
    MakeFile m_makeFile;
    std::shared_ptr<State> m_state;
    QStringList m_paths;
    qint64 m_total = 0;
    QTimer m_clock;
    bool m_toldLong = false;
    bool m_ended = false;
};

} // namespace Restante
