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

    /// `approved`: what is here of the network, by remoteAddress(). `notShown`: content-ids of parts that are no pictures,
    /// whatever they are called; the engine would draw its sign of a broken one.
    explicit MailPictures(QSet<QString> approved = {}, QSet<QString> notShown = {});

    /// Where the document finds what the mail calls `source`; empty: nowhere.
    QString nameOf(const QString &source);
    const QList<Picture> &list() const { return m_list; }

private:
    QString numbered(const Picture &picture);

    QSet<QString> m_approved;
    QSet<QString> m_notShown;
    QList<Picture> m_list;
};

} // namespace Restante
