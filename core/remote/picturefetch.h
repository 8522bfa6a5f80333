// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/httpexchange.h"
#include "remote/remotepicture.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <vector>

namespace Restante {

/// How much of a network one message may take.
struct PictureLimits {
    int pictures = 100;
    qint64 octets = 25 * MiB; ///< of all together; of one: HttpPolicy::largestBody
    int linesPerHost = 6;
    int lines = 24;
    std::chrono::milliseconds patience { 60'000 }; ///< for all together
};

/// Fetches the remote pictures of one message: what the user asked for and nothing else. Mail thread; destroying it ends it.
class PictureFetch final : public QObject
{
    Q_OBJECT

public:
    /// `addresses` as remoteAddress() gives them; what is none is refused.
    PictureFetch(const QStringList &addresses, const HttpPolicy &policy, const PictureLimits &limits = {},
                 QObject *parent = nullptr);
    ~PictureFetch() override;

    void start();
    /// Ends it now: what did not come is not among what is told.
    void stop();

Q_SIGNALS:
    void progressed(int done, int total);
    /// Exactly once: each address, unless it was stopped, with its picture or why there is none. Those that fit into no bound are
    /// TooLarge.
    void finished(const Restante::RemotePictureList &pictures);

private:
    void fill();
    void ask(qsizetype number);
    void take(qsizetype number, const HttpAnswer &answer);
    void settle(qsizetype number, PictureFailure failure);
    void onSettled(qsizetype number);
    void end();
    void finish();

    const HttpPolicy m_policy;
    const PictureLimits m_limits;
    RemotePictureList m_pictures;
    QList<qsizetype> m_waiting;                             ///< not asked for yet
    std::vector<std::unique_ptr<HttpExchange>> m_exchanges; ///< by number; null: not running
    QHash<QString, int> m_lines;                            ///< running, by host
    int m_running = 0;
    int m_done = 0;
    qint64 m_octets = 0;
    QTimer m_patience;
    bool m_over = false;
};

} // namespace Restante
