// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/remotepicturetext.h"

#include "text/visibletext.h"
#include "words/lists.h"
#include "words/quantities.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype mostServersNamed = 12;
constexpr qsizetype longestServer = 60;

struct RemotePicturesWords {
    Q_DECLARE_TR_FUNCTIONS(Restante::RemotePictures)
};

int trackersIn(const RemoteContent &content)
{
    return int(std::ranges::count_if(content.pictures, &RemoteReference::looksLikeTracker));
}

QString signText(TrackerSign sign)
{
    switch (sign) {
    case TrackerSign::OnePixel:
        return RemotePicturesWords::tr("too small to be seen");
    case TrackerSign::Hidden:
        return RemotePicturesWords::tr("hidden");
    case TrackerSign::KnownPath:
        return RemotePicturesWords::tr("an address like those of services that count readers");
    case TrackerSign::Recipient:
        return RemotePicturesWords::tr("its address names you");
    }
    Q_UNREACHABLE_RETURN({});
}

QString failureText(PictureFailure failure, int count)
{
    switch (failure) {
    case PictureFailure::Unreachable:
        return RemotePicturesWords::tr("%Ln not reached", nullptr, count);
    case PictureFailure::NotEncrypted:
        return RemotePicturesWords::tr("%Ln not offered over an encrypted line that can be trusted", nullptr, count);
    case PictureFailure::PrivateAddress:
        return RemotePicturesWords::tr("%Ln in a private network, which mail may not ask", nullptr, count);
    case PictureFailure::Refused:
        return RemotePicturesWords::tr("%Ln refused by the server", nullptr, count);
    case PictureFailure::NotAPicture:
        return RemotePicturesWords::tr("%Ln no picture of a kind that is shown", nullptr, count);
    case PictureFailure::TooLarge:
        return RemotePicturesWords::tr("%Ln too large", nullptr, count);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString notLoadedText(const RemoteContent &missing)
{
    const int pictures = int(missing.pictures.size());
    const int trackers = trackersIn(missing);
    const QStringList servers = missing.servers();
    const QString from = servers.size() == 1 ? visibleText(servers.constFirst(), longestServer)
                                             : RemotePicturesWords::tr("%Ln servers", nullptr, int(servers.size()));
    const QString text = pictures == 1 ? RemotePicturesWords::tr("1 picture from %1 is not loaded").arg(from)
        : missing.cut ? RemotePicturesWords::tr("More than %Ln pictures from %1 are not loaded", nullptr, pictures).arg(from)
                      : RemotePicturesWords::tr("%Ln pictures from %1 are not loaded", nullptr, pictures).arg(from);
    if (trackers == 0)
        return RemotePicturesWords::tr("%1.", "a sentence").arg(text);
    const QString suspects = pictures == 1 ? RemotePicturesWords::tr("it looks like a tracker")
        : trackers == pictures             ? RemotePicturesWords::tr("all look like trackers")
        : trackers == 1                    ? RemotePicturesWords::tr("1 looks like a tracker")
                                           : RemotePicturesWords::tr("%Ln look like trackers", nullptr, trackers);
    return RemotePicturesWords::tr("%1; %2.", "7 pictures from 2 servers are not loaded; all look like trackers")
        .arg(text, suspects);
}

QString serversText(const RemoteContent &missing)
{
    struct Share {
        int pictures = 0;
        QMap<TrackerSign, int> signs;
        int trackers = 0;
    };
    QMap<QString, Share> shares;
    for (const RemoteReference &picture : missing.pictures) {
        Share &share = shares[serverOfHost(picture.host)];
        ++share.pictures;
        share.trackers += picture.looksLikeTracker() ? 1 : 0;
        for (const TrackerSign sign : picture.signs)
            ++share.signs[sign];
    }
    QStringList lines;
    const QStringList servers = missing.servers();
    const QStringList named = servers.first(qMin(servers.size(), mostServersNamed));
    for (const QString &server : named) {
        const Share share = shares.value(server);
        QStringList what { share.pictures == 1 ? RemotePicturesWords::tr("1 picture")
                                               : RemotePicturesWords::tr("%Ln pictures", nullptr, share.pictures) };
        if (share.trackers > 0) {
            QStringList reasons;
            for (auto sign = share.signs.cbegin(); sign != share.signs.cend(); ++sign)
                reasons += signText(sign.key());
            const QString signs = listText(reasons);
            what += share.trackers == 1
                ? RemotePicturesWords::tr("1 looks like a tracker (%1)").arg(signs)
                : RemotePicturesWords::tr("%Ln look like trackers (%1)", nullptr, share.trackers).arg(signs);
        }
        lines += RemotePicturesWords::tr("• %1: %2", "a server: what is there")
                     .arg(visibleText(server, longestServer), listText(what));
    }
    if (servers.size() > mostServersNamed)
        lines += u"• "_s + RemotePicturesWords::tr("and %Ln more servers", nullptr, int(servers.size() - mostServersNamed));
    if (missing.others > 0)
        lines += RemotePicturesWords::tr("Fonts, style sheets, films and frames from the network are never loaded (%Ln here).",
                                         nullptr, missing.others);
    return lines.join(u'\n');
}

QString failuresText(const RemotePictureList &pictures)
{
    QMap<PictureFailure, int> counts;
    int failed = 0;
    for (const RemotePicture &picture : pictures) {
        if (picture.failure) {
            ++counts[*picture.failure];
            ++failed;
        }
    }
    if (failed == 0)
        return {};
    QStringList reasons;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        reasons += failureText(count.key(), count.value());
    const QString why = listText(reasons);
    if (failed < pictures.size())
        return RemotePicturesWords::tr("%Ln of %1 pictures could not be loaded: %2.", nullptr, failed)
            .arg(numberText(pictures.size()), why);
    return failed == 1 ? RemotePicturesWords::tr("The picture could not be loaded: %1.").arg(why)
                       : RemotePicturesWords::tr("The pictures could not be loaded: %1.").arg(why);
}

QString consentText(const QString &address, bool verified)
{
    return (verified ? RemotePicturesWords::tr(
                           "Pictures in mail from %1 are loaded from now on, as long as your mail server finds that it really "
                           "comes from there. Likely trackers stay out.")
                     : RemotePicturesWords::tr(
                           "Pictures in mail from %1 are loaded from now on; likely trackers stay out. This rests on the "
                           "address alone, which anybody can write."))
        .arg(visibleText(address));
}

QString consentAddress(const MessageDocument &message)
{
    // Whatever makes it doubtful whose mail it is.
    constexpr std::array doubts { Warning::SeveralFromFields, Warning::SeveralSenders,       Warning::NoSenderAddress,
                                  Warning::LookAlikeSender,   Warning::AddressInDisplayName, Warning::OddSenderCharacters,
                                  Warning::RoutedSender };
    const MailboxList &from = message.header.from;
    if (from.size() != 1 || message.senderCheck.state == SenderCheck::State::Failed
        || std::ranges::any_of(doubts, [&](Warning doubt) { return message.warnings.contains(doubt); }))
        return {};
    const QString address = from.constFirst().addrSpec.trimmed().toLower();
    return address.contains(u'@') ? address : QString();
}

} // namespace Restante
