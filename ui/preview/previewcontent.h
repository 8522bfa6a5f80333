// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/appointment.h"
#include "mail/archivelisting.h"
#include "mail/contact.h"
#include "mail/messagedocument.h"

#include <QImage>
#include <QSize>
#include <QStringList>

namespace Restante {

/// How a file can be looked at in the window; decided by what it is, never by its label.
enum class PreviewKind { None, Picture, Text, Table, Pdf, Message, Archive, Calendar, Contact };
PreviewKind previewKindOf(const Attachment &attachment);

/// How many octets of a part a preview may need; of texts and archives a front is shown, of the others nothing beyond it.
qint64 previewLimit(PreviewKind kind);
/// Whether it makes sense to fetch it at all: a picture that is cut is none.
bool fitsPreview(const Attachment &attachment);

/// A picture for the screen. Bounded before a pixel is decoded: 60,000 × 60,000 pixels are told, not tried.
struct DecodedPicture {
    enum class Problem { None, TooLarge, Damaged };
    QImage image;   ///< upright (EXIF), at most largestShownSide a side
    QSize original; ///< as the file says
    bool isAnimated = false;
    Problem problem = Problem::None;
};
/// `side` > 0: no side longer than that, for a thumbnail.
DecodedPicture readPicture(const QByteArray &octets, const QString &mediaType, int side = 0);

/// What of a part a preview shows; made off the GUI thread by preparePreview().
struct PreviewContent {
    PreviewKind kind = PreviewKind::None;
    QByteArray octets; ///< of PDF, animations and messages
    DecodedPicture picture;
    QString text; ///< no line longer than a text view bears
    bool isPatch = false;
    QList<QStringList> rows; ///< of a table
    ArchiveListing archive;
    QList<QByteArray> files; ///< those of winmail.dat, in the order of `archive`: each can be saved
    MessageDocument message;
    std::optional<Invitation> invitation;
    Contacts contacts;
    QList<QImage> faces; ///< of the contacts, null where there is none
    bool isCut = false;  ///< there is more than is shown
};
/// `octets`: the first previewLimit() of them.
PreviewContent preparePreview(const Attachment &attachment, const QByteArray &octets);

/// Fields of comma-, semicolon- or tab-separated lines (RFC 4180): at most `mostRows` and `mostColumns`; what is beyond is left
/// out, and `isCut` set.
QList<QStringList> tableRows(QStringView text, qsizetype mostRows, qsizetype mostColumns, bool &isCut);

} // namespace Restante
