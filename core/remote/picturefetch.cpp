// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/picturefetch.h"

#include "mail/picturetype.h"
#include "mail/remotecontent.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// What decodePicture() can show; also a hint to servers that have each picture in several formats.
constexpr auto accepted = "image/webp,image/png,image/jpeg,image/gif,image/bmp;q=0.5";

PictureFailure meaningOf(HttpFailure failure)
{
    switch (failure) {
    case HttpFailure::NotHttps:
    case HttpFailure::NotEncrypted:
        return PictureFailure::NotEncrypted;
    case HttpFailure::PrivateAddress:
        return PictureFailure::PrivateAddress;
    case HttpFailure::Unreachable:
        return PictureFailure::Unreachable;
    case HttpFailure::NotUnderstood:
    case HttpFailure::TooManyRedirects:
        return PictureFailure::Refused;
    case HttpFailure::TooLarge:
        return PictureFailure::TooLarge;
    }
    Q_UNREACHABLE_RETURN(PictureFailure::Refused);
}

QString hostOf(const RemotePicture &picture)
{
    return QUrl(picture.address).host();
}

} // namespace

PictureFetch::PictureFetch(const QStringList &addresses, const HttpPolicy &policy, const PictureLimits &limits, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_limits(limits)
{
    for (const QString &address : addresses)
        m_pictures.append({ .address = address, .type = {}, .octets = {}, .fetched = {}, .failure = {} });
    m_exchanges.resize(size_t(addresses.size()));
    m_patience.setSingleShot(true);
    m_patience.setInterval(limits.patience);
    connect(&m_patience, &QTimer::timeout, this, &PictureFetch::end);
}

PictureFetch::~PictureFetch() = default;

void PictureFetch::start()
{
    m_patience.start();
    for (qsizetype number = 0; number < m_pictures.size(); ++number) {
        const QString &address = m_pictures[number].address;
        if (number >= m_limits.pictures)
            settle(number, PictureFailure::TooLarge);
        else if (address.isEmpty() || remoteAddress(address) != address)
            settle(number, PictureFailure::Refused);
        else
            m_waiting.append(number);
    }
    // From the event loop, whatever comes of it.
    QMetaObject::invokeMethod(this, &PictureFetch::fill, Qt::QueuedConnection);
}

/// The next in the order of the message whose host has a line to spare.
void PictureFetch::fill()
{
    for (qsizetype i = 0; i < m_waiting.size() && m_running < m_limits.lines && !m_over;) {
        const qsizetype number = m_waiting[i];
        if (m_octets >= m_limits.octets) {
            m_waiting.removeAt(i);
            settle(number, PictureFailure::TooLarge);
        } else if (m_lines.value(hostOf(m_pictures[number])) < m_limits.linesPerHost) {
            m_waiting.removeAt(i);
            ask(number);
        } else {
            ++i;
        }
    }
    if (m_running == 0 && m_waiting.isEmpty())
        end();
}

void PictureFetch::ask(qsizetype number)
{
    HttpRequest request;
    request.url = QUrl(m_pictures[number].address);
    request.accept = accepted;
    auto exchange = std::make_unique<HttpExchange>(request, m_policy);
    connect(exchange.get(), &HttpExchange::answered, this, [this, number](const HttpAnswer &answer) {
        take(number, answer);
        onSettled(number);
    });
    connect(exchange.get(), &HttpExchange::failed, this, [this, number](HttpFailure failure) {
        settle(number, meaningOf(failure));
        onSettled(number);
    });
    ++m_running;
    ++m_lines[hostOf(m_pictures[number])];
    m_exchanges[size_t(number)] = std::move(exchange);
    m_exchanges[size_t(number)]->start();
}

void PictureFetch::take(qsizetype number, const HttpAnswer &answer)
{
    // Its content decides, not what the server calls it.
    const QByteArray type = pictureType(answer.body);
    if (answer.status != 200)
        return settle(number, PictureFailure::Refused);
    if (type.isEmpty())
        return settle(number, PictureFailure::NotAPicture);
    if (m_octets + answer.body.size() > m_limits.octets)
        return settle(number, PictureFailure::TooLarge);
    m_octets += answer.body.size();
    RemotePicture &picture = m_pictures[number];
    picture.type = type;
    picture.octets = answer.body;
    picture.fetched = QDateTime::currentDateTimeUtc();
    ++m_done;
}

void PictureFetch::settle(qsizetype number, PictureFailure failure)
{
    m_pictures[number].failure = failure;
    m_pictures[number].fetched = QDateTime::currentDateTimeUtc();
    ++m_done;
}

void PictureFetch::onSettled(qsizetype number)
{
    m_exchanges[size_t(number)].release()->deleteLater(); // we stand in one of its signals
    --m_running;
    --m_lines[hostOf(m_pictures[number])];
    Q_EMIT progressed(m_done, int(m_pictures.size()));
    fill();
}

void PictureFetch::end()
{
    if (m_over)
        return;
    for (qsizetype number = 0; number < m_pictures.size(); ++number) {
        if (!m_pictures[number].fetched.isValid())
            settle(number, PictureFailure::Unreachable);
    }
    finish();
}

void PictureFetch::stop()
{
    if (m_over)
        return;
    m_pictures.removeIf([](const RemotePicture &picture) { return !picture.fetched.isValid(); });
    finish();
}

void PictureFetch::finish()
{
    m_over = true;
    m_patience.stop();
    m_waiting.clear();
    m_exchanges.clear();
    Q_EMIT finished(m_pictures);
}

} // namespace Restante

#include "moc_picturefetch.cpp"
