// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

namespace Restante {

/// What may happen with a link of a mail (faults.md B.8). Pure.
struct LinkVerdict {
    enum class Kind {
        Refused,  ///< neither http, https nor mailto, or no host: never opened
        Clear,    ///< the text shows where it goes, or says nothing of another place
        Disguised ///< the text names another host, or the address is made to be misread: the true target is asked for first
    };
    Kind kind = Kind::Refused;
    QUrl target;    ///< cleaned: a mailto: keeps only to, cc, subject and body
    QString shown;  ///< where it goes, for people: host in its ASCII form, controls escaped, nothing hidden
    QString reason; ///< for Disguised and Refused, translated
    QString named;  ///< the other host that the text names, if it does

    bool operator==(const LinkVerdict &) const = default;
};

/// `text` is what the reader saw of the link.
LinkVerdict judgeLink(const QUrl &link, const QString &text);

/// Of two texts that lead to one place the one it is judged by: what names another place, else the longer. So a harmless twin of
/// a link hides nothing.
QString tellingText(const QUrl &link, const QString &one, const QString &other);

/// Of links (address to text), those to the web that are disguised, in the order of their addresses; at most a hundred. What
/// names a place of the sender's own, who is `trusted`, goes there on the way that counts its readers, and two places of one
/// owner are the owner's business: that misleads nobody.
QList<LinkVerdict> misleadingLinks(const QHash<QString, QString> &links, const QString &trusted);

} // namespace Restante
