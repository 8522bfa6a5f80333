// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thread/basesubject.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// A line of RFC 5322 has no more.
constexpr qsizetype maximumSubject = 998;

/// English as RFC 5256 has it; German, Dutch, Scandinavian, French, Italian, Spanish, Portuguese, Polish, Turkish, Chinese.
constexpr std::array<QStringView, 23> marks { u"re",  u"fw",  u"fwd", u"aw",  u"wg",   u"antw", u"doorst", u"sv",
                                              u"vs",  u"vb",  u"vl",  u"ref", u"tr",   u"rif",  u"rv",     u"res",
                                              u"enc", u"odp", u"pd",  u"ynt", u"回复", u"答复", u"转发" };

/// subj-blob: "[" *BLOBCHAR "]" *WSP at the beginning; its length, 0: none.
qsizetype blobLength(QStringView text)
{
    if (!text.startsWith(u'['))
        return 0;
    qsizetype i = 1;
    while (i < text.size() && text[i] != u'[' && text[i] != u']')
        ++i;
    if (i == text.size() || text[i] != u']')
        return 0;
    ++i;
    while (i < text.size() && text[i] == u' ')
        ++i;
    return i;
}

/// subj-refwd: a mark, an optional blob, a colon.
qsizetype markLength(QStringView text)
{
    for (const auto mark : marks) {
        if (!text.startsWith(mark, Qt::CaseInsensitive))
            continue;
        qsizetype i = mark.size();
        while (i < text.size() && text[i] == u' ')
            ++i;
        i += blobLength(text.sliced(i));
        if (i < text.size() && (text[i] == u':' || text[i] == u'\uFF1A'))
            return i + 1;
    }
    return 0;
}

/// subj-leader: *subj-blob subj-refwd.
qsizetype leaderLength(QStringView text)
{
    qsizetype blobs = 0;
    while (const auto length = blobLength(text.sliced(blobs)))
        blobs += length;
    const auto mark = markLength(text.sliced(blobs));
    return mark == 0 ? 0 : blobs + mark;
}

bool chopForwarded(QStringView &text)
{
    const bool has = text.endsWith(u"(fwd)", Qt::CaseInsensitive);
    if (has)
        text = text.chopped(5).trimmed();
    return has;
}

bool unwrapForwarded(QStringView &text)
{
    const bool has = text.startsWith(u"[fwd:", Qt::CaseInsensitive) && text.endsWith(u']');
    if (has)
        text = text.sliced(5).chopped(1).trimmed();
    return has;
}

} // namespace

BaseSubject baseSubject(QStringView subject)
{
    const QString line = subject.first(qMin(subject.size(), maximumSubject)).toString().simplified(); // (1)
    QStringView text = line;
    BaseSubject base;
    do {
        while (chopForwarded(text)) // (2)
            base.answers = true;
        while (true) {                                    // (5)
            if (const auto leader = leaderLength(text)) { // (3)
                text = text.sliced(leader).trimmed();
                base.answers = true;
            } else if (const auto blob = blobLength(text); blob > 0 && blob < text.size()) { // (4)
                text = text.sliced(blob);
            } else {
                break;
            }
        }
    } while (unwrapForwarded(text) && (base.answers = true)); // (6)
    base.text = text.toString();
    return base;
}

} // namespace Restante
