// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/messagebody.h"

#include "reader/bodybuilder.h"
// What the body has to do with the engine's view; which form is shown is decided in messagebody.cpp.

#include "reader/html/originalview.h"
#include "reader/html/stillpicture.h"
#include "reader/messageaccess.h"
#include "theme/motion.h"

#include <QPromise>
#include <QStackedLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace Restante {

void MessageBody::takeOriginal()
{
    if (!m_original) {
        m_original = new OriginalView(this);
        m_views->addWidget(m_original);
        connectView(m_original);
        m_original->setZoom(m_zoom);
        connect(m_original, &HtmlView::shown, this, [this] {
            // Of a page that another order overtook nothing is told.
            if (m_built.original && m_originalTurn == m_builder->turn())
                finish(m_original);
        });
        connect(m_original, &HtmlView::gaveUp, this, &MessageBody::giveUpOriginal);
        connect(m_original, &HtmlView::pictureWanted, this, &MessageBody::answerOriginal);
    }
    m_originalTurn = m_builder->turn();
    m_original->showBody(m_built);
}

void MessageBody::giveUpOriginal()
{
    m_originalFailed = true;
    build(false);
    Q_EMIT originalFailed();
}

void MessageBody::giveOriginal(int number, const QByteArray &octets)
{
    if (!standsStill()) {
        m_original->answerPicture(number, octets);
        return;
    }
    QtConcurrent::run([octets] {
        return stillPicture(octets);
    }).then(this, [this, number, original = m_built.original](const QByteArray &still) {
        if (original == m_built.original)
            m_original->answerPicture(number, still);
    });
}

/// Original asks for its pictures one by one, when it comes to them.
void MessageBody::answerOriginal(int number)
{
    if (!m_access || number >= m_built.pictures.size()) {
        m_original->answerPicture(number, {});
        return;
    }
    const BodyPicture &picture = m_built.pictures[number];
    if (!picture.address.isEmpty()) {
        const auto fetched = std::ranges::find(std::as_const(m_remote), picture.address, &RemotePicture::address);
        giveOriginal(number, fetched == m_remote.cend() ? QByteArray() : fetched->octets);
        return;
    }
    const QFuture<Result<QByteArray>> octets =
        picture.part.isEmpty() ? m_access->picture(picture.contentId) : m_access->part(picture.part);
    QFuture<Result<QByteArray>>(octets).then(this, [this, number, original = m_built.original](const Result<QByteArray> &answer) {
        if (original == m_built.original)
            giveOriginal(number, answer.value_or(QByteArray()));
    });
}

QFuture<QString> MessageBody::originalWords(const std::shared_ptr<MessageAccess> &of)
{
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    const auto done = [promise](const QString &words) {
        promise->addResult(words);
        promise->finish();
    };
    if (of == m_access && !m_newMessage && m_built.original && m_original)
        m_original->readWords(done);
    else
        done({});
    return promise->future();
}

} // namespace Restante
