// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/picturefetch.h"
#include "service/reply.h"

#include <functional>

namespace Restante {

/// One loading of remote pictures: fetched, kept, answered. Replies once and deletes itself. Mail thread.
class PictureLoad final : public QObject
{
    Q_OBJECT

public:
    /// Puts them on disk; none: they are only answered.
    using Keep = std::function<Result<void>(const RemotePictureList &)>;
    PictureLoad(const QStringList &addresses, const HttpPolicy &policy, Keep keep, const Reply<Result<RemotePictureList>> &reply,
                QObject *parent);
    ~PictureLoad() override;

    void start();
    /// Drops the lines, and answers with what has come.
    void stop() { m_fetch.stop(); }

private:
    PictureFetch m_fetch;
    const Keep m_keep;
    const Reply<Result<RemotePictureList>> m_reply;
};

} // namespace Restante
