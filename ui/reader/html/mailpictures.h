// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace Restante {

/// The pictures that the prepared documents of one message ask for: of its own parts by content-id, and those of the network that
/// were approved, by address. Each has a number; its name in the documents is "p/NUMBER".
class MailPictures
{
public:
    struct Picture {
        QString contentId;
        QString address; ///< one of the two
    };

    /// `own`: content-ids, picturesOf() the message: for any other the engine would draw its sign of a broken picture.
    /// `approved`: what is here of the network, by remoteAddress().
    explicit MailPictures(QSet<QString> own = {}, QSet<QString> approved = {});

    /// Where the document finds what the mail calls `source`; empty: nowhere.
    QString nameOf(const QString &source);
    const QList<Picture> &list() const { return m_list; }

private:
    QString numbered(const Picture &picture);

    QSet<QString> m_own;
    QSet<QString> m_approved;
    QList<Picture> m_list;
};

} // namespace Restante
