// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/gathering.h"

#include "base/octets.h"
#include "reader/messageaccess.h"

#include <QtConcurrentRun>

namespace Restante {

namespace {
constexpr qint64 mostPictureOctets = 256 * MiB; ///< of all messages; further pictures are left out
}

Gathering::Gathering(const QList<std::shared_ptr<MessageAccess>> &messages, BodyForm form, QObject *parent)
    : QObject(parent)
    , m_left(messages.first(qMin(messages.size(), mostPrinted)))
    , m_form(form)
{
    m_promise.start();
}

QFuture<Result<QList<PrintableMessage>>> Gathering::start()
{
    QFuture<Result<QList<PrintableMessage>>> future = m_promise.future();
    next();
    return future;
}

void Gathering::next()
{
    if (m_left.isEmpty())
        return finish(m_done);
    m_access = m_left.takeFirst();
    m_access->document().then(this, [this](const Result<MessageDocument> &document) {
        if (!document)
            return finish(std::unexpected(document.error()));
        m_access->remotePictures().then(this, [this, message = *document](const Result<RemotePictureList> &remote) {
            m_current = { message, m_form, remote.value_or(RemotePictureList()), {} };
            listPictures();
        });
    });
}

void Gathering::listPictures()
{
    QtConcurrent::run([message = m_current] {
        return picturesOf(message);
    }).then(this, [this](const QList<BodyPicture> &pictures) {
        m_pictures = pictures;
        fetchPicture();
    });
}

void Gathering::fetchPicture()
{
    if (m_pictures.isEmpty() || m_pictureOctets > mostPictureOctets) {
        m_done += m_current;
        return next();
    }
    const BodyPicture picture = m_pictures.takeFirst();
    QFuture<Result<QByteArray>> octets =
        picture.part.isEmpty() ? m_access->picture(picture.contentId) : m_access->part(picture.part);
    octets.then(this, [this, picture](const Result<QByteArray> &answer) {
        m_current.pictures.append({ picture, answer.value_or(QByteArray()) });
        m_pictureOctets += m_current.pictures.constLast().octets.size();
        fetchPicture();
    });
}

void Gathering::finish(const Result<QList<PrintableMessage>> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace Restante

#include "moc_gathering.cpp"
