// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/mailpictures.h"

#include "mail/remotecontent.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype mostPictures = 500; ///< no newsletter has more; each costs a request

/// Pictures within the markup pass as they are when they are of points: SVG could name others.
bool isInlinePicture(QStringView source)
{
    static constexpr QStringView kinds[] = { u"data:image/png", u"data:image/jpeg", u"data:image/jpg",
                                             u"data:image/gif", u"data:image/webp", u"data:image/bmp" };
    return std::ranges::any_of(kinds,
                               [source](QStringView kind) {
                                   return source.startsWith(kind, Qt::CaseInsensitive) && source.size() > kind.size()
                                       && (source[kind.size()] == u';' || source[kind.size()] == u',');
                               })
        && std::ranges::all_of(source, [](QChar c) {
               return c.isLetterOrNumber() ? c.unicode() < 0x80 : QStringView(u":;,+/=%-_.").contains(c);
           });
}

} // namespace

MailPictures::MailPictures(QSet<QString> own, QSet<QString> approved)
    : m_own(std::move(own))
    , m_approved(std::move(approved))
{}

QString MailPictures::nameOf(const QString &source)
{
    const QString trimmed = source.trimmed();
    if (trimmed.startsWith(u"cid:", Qt::CaseInsensitive)) {
        const QString contentId = QUrl::fromPercentEncoding(trimmed.sliced(4).toUtf8());
        return m_own.contains(contentId) ? numbered({ contentId, {} }) : QString();
    }
    if (isInlinePicture(trimmed))
        return trimmed;
    if (const QString address = remoteAddress(trimmed); !address.isEmpty() && m_approved.contains(address))
        return numbered({ {}, address });
    return {};
}

QString MailPictures::numbered(const Picture &picture)
{
    auto known = std::ranges::find_if(
        m_list, [&](const Picture &other) { return other.contentId == picture.contentId && other.address == picture.address; });
    if (known == m_list.end()) {
        if (m_list.size() >= mostPictures)
            return {};
        m_list.append(picture);
        known = m_list.end() - 1;
    }
    // Relative to the documents, which are "d/NUMBER".
    return u"../p/%1"_s.arg(known - m_list.begin());
}

} // namespace Restante
