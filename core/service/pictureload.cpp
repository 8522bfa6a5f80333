// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pictureload.h"

namespace Restante {

PictureLoad::PictureLoad(const QStringList &addresses, const HttpPolicy &policy, Keep keep,
                         const Reply<Result<RemotePictureList>> &reply, QObject *parent)
    : QObject(parent)
    , m_fetch(addresses, policy)
    , m_keep(std::move(keep))
    , m_reply(reply)
{
    connect(&m_fetch, &PictureFetch::progressed, this, [this](int done) { m_reply.progress(done); });
    connect(&m_fetch, &PictureFetch::finished, this, [this](const RemotePictureList &pictures) {
        const auto kept = m_keep ? m_keep(pictures) : Result<void>();
        m_reply.give(kept ? Result<RemotePictureList>(pictures) : std::unexpected(kept.error()));
        deleteLater();
    });
}

PictureLoad::~PictureLoad() = default;

void PictureLoad::start()
{
    m_fetch.start();
}

} // namespace Restante

#include "moc_pictureload.cpp"
