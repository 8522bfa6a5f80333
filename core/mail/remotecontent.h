// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/htmltokens.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Restante {

/// Why a remote picture looks as if it were there to tell the sender that the mail was opened.
enum class TrackerSign {
    OnePixel,  ///< too small to be seen
    Hidden,    ///< not shown at all
    KnownPath, ///< its address is one that services for counting readers use
    Recipient  ///< its address names the reader, and nothing says how large it would be
};

/// A picture that showing an HTML body would load from elsewhere.
struct RemoteReference {
    QString address; ///< remoteAddress(): what it is asked, stored and answered by
    QString host;
    bool inTheClear = false; ///< the mail asks for it by http:; it is asked for by https: alone
    QList<TrackerSign> signs;

    bool looksLikeTracker() const { return !signs.isEmpty(); }
    bool operator==(const RemoteReference &) const = default;
};

/// What a body would load from elsewhere, if it were let.
struct RemoteContent {
    QList<RemoteReference> pictures; ///< each address once, in the order of the markup
    int others = 0;                  ///< style sheets, fonts, frames, scripts, sounds…: never loaded
    bool cut = false;                ///< over a bound: there are more

    void add(const RemoteContent &other);
    /// The organisational domains of the pictures, each once, by how many pictures are theirs.
    QStringList servers() const;
    bool operator==(const RemoteContent &) const = default;
};

/// Finds it by the tokenizer, in one pass, without a tree: img, input type=image, srcset, background, and CSS in style attributes
/// and elements. Pure; any thread.
RemoteContent remoteContentOf(QStringView markup);

/// The address by which a remote resource is known here, whoever asks: https:, no user, no fragment, percent-encoded. Empty:
/// not of the network ("cid:", "data:", "file:", relative), or no address at all. `text` as the attribute has it.
QString remoteAddress(QStringView text);

/// The one address of an img (or input type=image), as it stands: `src`, else the first of `srcset`. Others of the same picture
/// are never asked for.
QString pictureSource(const HtmlToken &token);

/// "img.news.hamn.example" → "hamn.example": who is behind a host, as far as the name alone tells (no public suffix list: the
/// usual second levels under a country, co.uk and the like, are known).
QString serverOfHost(const QString &host);

} // namespace Restante
