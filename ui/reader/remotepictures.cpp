// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/remotepictures.h"

#include "reader/banner.h"
#include "reader/messageaccess.h"
#include "reader/messagebody.h"
#include "reader/readerpane.h"
#include "reader/remotepicturetext.h"
#include "service/answer.h"
#include "service/mailservice.h"
#include "words/errortext.h"

#include <QFutureWatcher>
#include <QMenu>
#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {

constexpr auto betweenCounts = 100ms;

/// What of these may come with another try: the rest failed for reasons that stay.
bool isWorthATry(const RemotePicture &picture)
{
    return picture.failure == PictureFailure::Unreachable;
}

/// Whether the user's own server found that the mail is the sender's.
bool isVerified(const MessageDocument &message)
{
    return message.senderCheck.state == SenderCheck::State::Verified;
}

/// The inventory without what is here, or will never be.
RemoteContent missingOf(const RemoteContent &content, const RemotePictureList &pictures)
{
    QSet<QString> settled;
    for (const RemotePicture &picture : pictures) {
        if (!isWorthATry(picture))
            settled.insert(picture.address);
    }
    RemoteContent missing = content;
    missing.pictures.removeIf([&](const RemoteReference &reference) { return settled.contains(reference.address); });
    return missing;
}

RemotePictureList merged(const RemotePictureList &former, const RemotePictureList &fresh)
{
    RemotePictureList all = former;
    for (const RemotePicture &picture : fresh) {
        const auto known = std::ranges::find(all, picture.address, &RemotePicture::address);
        if (known == all.end())
            all.append(picture);
        else if (!picture.failure || known->failure)
            *known = picture;
    }
    return all;
}

} // namespace

RemotePictures::RemotePictures(MailService &service, ReaderPane &reader, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_reader(reader)
{
    connect(&reader, &ReaderPane::bodyShown, this, &RemotePictures::onBodyShown);
    connect(&service, &MailService::pictureConsentsChanged, this,
            [this](const QList<PictureConsent> &consents) { m_consents = consents; });
    // A future tells of its progress now and then; of the last step before a long one perhaps not.
    m_clock.setInterval(betweenCounts);
    connect(&m_clock, &QTimer::timeout, this, &RemotePictures::tellProgress);
    const auto ask = [this] {
        m_service.pictureConsents().then(this, [this](const Result<QList<PictureConsent>> &consents) {
            if (consents)
                m_consents = *consents;
        });
    };
    connect(&service, &MailService::opened, this, ask);
    ask();
}

RemotePictures::~RemotePictures() = default;

void RemotePictures::onBodyShown(bool newMessage)
{
    if (newMessage) {
        stop();
        m_tried = false;
        m_error.reset();
    }
    if (newMessage && hasConsent()) {
        if (const QStringList addresses = wanted(Trackers::LeftOut); !addresses.isEmpty()) {
            begin(addresses);
            return;
        }
    }
    tell();
}

bool RemotePictures::hasConsent() const
{
    const QString address = consentAddress(m_reader.message());
    const auto consent = std::ranges::find(std::as_const(m_consents), address, &PictureConsent::address);
    return !address.isEmpty() && consent != m_consents.cend() && (!consent->verified || isVerified(m_reader.message()));
}

QStringList RemotePictures::wanted(Trackers trackers) const
{
    QStringList addresses;
    if (!m_reader.access() || !m_reader.access()->mayReachOut())
        return addresses;
    const RemoteContent missing = missingOf(m_reader.body().built().remote, m_reader.body().remotePictures());
    for (const RemoteReference &picture : missing.pictures) {
        if (trackers == Trackers::Too || !picture.looksLikeTracker())
            addresses += picture.address;
    }
    return addresses;
}

void RemotePictures::load(Trackers trackers)
{
    if (const QStringList addresses = wanted(trackers); !addresses.isEmpty())
        begin(addresses);
}

void RemotePictures::loadAlways()
{
    const QString address = consentAddress(m_reader.message());
    if (address.isEmpty() || !m_reader.access() || !m_reader.access()->mayReachOut())
        return;
    m_service.consentToPictures({ address, QDateTime::currentDateTimeUtc(), isVerified(m_reader.message()) });
    load(Trackers::LeftOut);
}

void RemotePictures::begin(const QStringList &addresses)
{
    stop();
    m_tried = true;
    m_error.reset();
    const auto key = m_reader.access()->key();
    auto *watcher = new QFutureWatcher<Result<RemotePictureList>>(this);
    const std::stop_source stopping;
    m_loading = Loading { .future = key ? m_service.loadPictures(*key, addresses, stopping.get_token())
                                        : m_service.fetchPictures(addresses, stopping.get_token()),
                          .addresses = addresses,
                          .stopping = stopping,
                          .watcher = watcher };
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (m_loading && m_loading->watcher == watcher && !watcher->isCanceled())
            take(watcher->result());
    });
    watcher->setFuture(m_loading->future);
    m_clock.start();
    tellProgress();
}

void RemotePictures::stop()
{
    if (!m_loading)
        return;
    m_clock.stop();
    const Loading loading = *std::exchange(m_loading, std::nullopt);
    QFuture<Result<RemotePictureList>>(loading.future).cancel();
}

void RemotePictures::take(const Result<RemotePictureList> &pictures)
{
    m_clock.stop();
    m_loading.reset();
    if (pictures) {
        // bodyShown() follows.
        m_reader.body().setRemotePictures(merged(m_reader.body().remotePictures(), *pictures));
    } else {
        m_error = pictures.error();
        tell();
    }
    Q_EMIT settled();
}

void RemotePictures::tell()
{
    if (m_loading)
        return;
    dropBanner();
    if (!m_reader.showsMessage() || m_reader.body().form() == BodyForm::Source || !m_reader.access())
        return;
    if (m_tried)
        tellOutcome();
    else
        offer();
}

void RemotePictures::offer()
{
    const RemoteContent missing = missingOf(m_reader.body().built().remote, m_reader.body().remotePictures());
    if (missing.pictures.isEmpty())
        return;
    // Once pictures of this message were loaded, trackers alone are not spoken of again.
    const bool onlyTrackers = std::ranges::all_of(missing.pictures, &RemoteReference::looksLikeTracker);
    if (onlyTrackers && !m_reader.body().remotePictures().isEmpty())
        return;
    if (!m_reader.access()->mayReachOut()) {
        newBanner(false,
                  tr("Pictures from the network are never loaded into a message that was decrypted: their addresses could "
                     "carry its words away."));
        return;
    }
    Banner *banner = newBanner(true, notLoadedText(missing));
    banner->setToolTip(serversText(missing));
    const Trackers plain = onlyTrackers ? Trackers::Too : Trackers::LeftOut;
    banner->addButton(onlyTrackers ? tr("Load all the same") : tr("Load once"), [this, plain] { load(plain); });
    const QString sender = consentAddress(m_reader.message());
    if (!sender.isEmpty() && !onlyTrackers) {
        banner->addButton(tr("Always for this sender"), [this] { loadAlways(); });
        banner->setButtonToolTip(consentText(sender, isVerified(m_reader.message())));
    }
    auto *menu = new QMenu(banner);
    menu->addAction(tr("Show who would be asked"), this,
                    [banner, missing] { banner->setText(notLoadedText(missing) + u'\n' + serversText(missing)); });
    if (!onlyTrackers && std::ranges::any_of(missing.pictures, &RemoteReference::looksLikeTracker))
        menu->addAction(tr("Load once, likely trackers too"), this, [this] { load(Trackers::Too); });
    banner->addMenu(menu);
}

void RemotePictures::tellProgress()
{
    const auto total = int(m_loading->addresses.size());
    const int done = m_loading->future.progressValue();
    const QString text = total == 1 ? tr("Loading a picture…") : tr("Loading pictures: %1 of %Ln…", nullptr, total).arg(done);
    if (m_banner && m_banner->property("loading").toBool()) {
        m_banner->setText(text);
        return;
    }
    dropBanner();
    Banner *banner = newBanner(false, text);
    banner->setProperty("loading", true);
    banner->addButton(tr("Stop"), [this] {
        m_tried = false; // what does not come now is offered again
        if (m_loading)
            m_loading->stopping.request_stop();
    });
}

void RemotePictures::tellOutcome()
{
    QString text;
    if (m_error) {
        const ErrorText error = errorText(*m_error);
        text = error.sentence + u' ' + error.remedy;
    } else {
        text = failuresText(m_reader.body().remotePictures());
    }
    if (text.isEmpty())
        return;
    Banner *banner = newBanner(false, text);
    if (m_error || std::ranges::any_of(m_reader.body().remotePictures(), isWorthATry))
        banner->addButton(tr("Try again"), [this] { load(Trackers::LeftOut); });
}

Banner *RemotePictures::newBanner(bool loud, const QString &text)
{
    m_banner = m_reader.addBanner(new Banner(loud ? Banner::Kind::Warning : Banner::Kind::Note, Icon::Picture, text, &m_reader));
    return m_banner;
}

void RemotePictures::dropBanner()
{
    delete m_banner.data();
}

} // namespace Restante

#include "moc_remotepictures.cpp"
