// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/bodybuilder.h"

#include "reader/bodylayout.h"
#include "reader/messageaccess.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Restante {

namespace {

BodyLayout *layoutOf(const std::shared_ptr<BodyDocument> &document)
{
    return document ? qobject_cast<BodyLayout *>(document->documentLayout()) : nullptr;
}

} // namespace

void BodyBuilder::stop()
{
    m_wanted.request_stop();
    m_wanted = {};
    ++m_turn;
    m_access.reset(); // what was decrypted does not stay
    m_order = {};
}

void BodyBuilder::forgetPictures()
{
    m_pictures.clear();
}

void BodyBuilder::build(const std::shared_ptr<MessageAccess> &access, const BodyOrder &order)
{
    stop();
    m_access = access;
    m_order = order;
    m_order.pictures = m_pictures;
    m_order.left = m_wanted.get_token();
    if (order.form != BodyForm::Source) {
        run({});
        return;
    }
    access->octets().then(this, [this, turn = m_turn](const Result<QByteArray> &octets) {
        if (turn != m_turn)
            return;
        if (octets)
            run(*octets);
        else
            Q_EMIT failed(octets.error());
    });
}

/// `octets` are for the source alone.
void BodyBuilder::run(const QByteArray &octets)
{
    QtConcurrent::run([octets, order = m_order, home = thread()] {
        return order.form == BodyForm::Source ? buildSource(octets, order, home) : buildBody(order, home);
    }).then(this, [this, turn = m_turn](const BuiltBody &body) {
        if (turn == m_turn)
            give(body);
    });
}

void BodyBuilder::give(const BuiltBody &body)
{
    m_document = body.document;
    const quint64 turn = m_turn;
    Q_EMIT built(body);
    if (turn != m_turn || body.original)
        return;
    if (const BodyLayout *layout = layoutOf(body.document); layout && !layout->isWhole())
        layOutWhole();
    fetchPictures(body);
}

/// A long text has begun to be shown; now where all of it stands, while it is read.
void BodyBuilder::layOutWhole()
{
    BodyOrder whole = m_order;
    whole.justBegin = false;
    QtConcurrent::run([whole, home = thread()] {
        return buildBody(whole, home);
    }).then(this, [this, document = m_document](const BuiltBody &body) {
        const std::shared_ptr<BodyDocument> shown = document.lock();
        BodyLayout *const layout = layoutOf(body.document);
        if (shown && shown == m_document.lock() && layout && layoutOf(shown))
            layoutOf(shown)->takeOver(*layout);
    });
}

void BodyBuilder::fetchPictures(const BuiltBody &body)
{
    const auto isNew = [this](const BodyPicture &picture) {
        return std::ranges::none_of(m_pictures, [&](const ReadyPicture &ready) { return ready.picture == picture; });
    };
    QList<BodyPicture> pictures;
    QList<QFuture<Result<QByteArray>>> octets;
    for (const BodyPicture &picture : body.pictures) {
        if (!isNew(picture))
            continue;
        pictures.append(picture);
        octets.append(picture.part.isEmpty() ? m_access->picture(picture.contentId) : m_access->part(picture.part));
    }
    for (const int number : body.remotePictures) {
        const RemotePicture &fetched = m_order.remote[number];
        const BodyPicture picture { {}, {}, fetched.address };
        if (!isNew(picture))
            continue;
        pictures.append(picture);
        octets.append(QtFuture::makeReadyValueFuture(Result<QByteArray>(fetched.octets)));
    }
    if (pictures.isEmpty())
        return;
    BodyOrder wanted = m_order;
    wanted.justBegin = false;
    const auto decode = [wanted, pictures, home = thread()](const QList<QFuture<Result<QByteArray>>> &answers) {
        BodyOrder order = wanted;
        for (qsizetype i = 0; i < pictures.size(); ++i) {
            // What did not come is asked for again by the next order.
            if (answers[i].isResultReadyAt(0) && answers[i].result())
                order.pictures.append({ pictures[i], decodePicture(*answers[i].result()) });
        }
        return std::pair(order.pictures, buildBody(order, home));
    };
    QtFuture::whenAll(octets.begin(), octets.end())
        .then(QtFuture::Launch::Async, decode)
        .then(this, [this, turn = m_turn](const std::pair<QList<ReadyPicture>, BuiltBody> &shown) {
            if (turn != m_turn)
                return;
            m_pictures = shown.first;
            m_document = shown.second.document;
            Q_EMIT illustrated(shown.second);
        });
}

} // namespace Restante

#include "moc_bodybuilder.cpp"
