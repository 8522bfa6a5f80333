// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/visibletext.h"

#include "mail/sender.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct SendersWords {
    Q_DECLARE_TR_FUNCTIONS(Senders)
};

/// Joiners (U+200C, U+200D) and the plain direction marks (U+200E, U+200F, U+061C) belong to honest text in many languages; they
/// move nothing beyond their neighbours.
bool isHarmlessFormat(char32_t c)
{
    return c == 0x200C || c == 0x200D || c == 0x200E || c == 0x200F || c == 0x061C || c == 0xFE0F
        || (c >= 0xE0020 && c <= 0xE007F);
}

bool mustBeShown(char32_t c)
{
    if (isHarmlessFormat(c))
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }
}

/// RFC 5321 4.5.3.1 allows 320; parsers of mail let 998 through, and nothing of it is cut.
constexpr qsizetype maximumAddrSpecShown = 1000;

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.first(qMin<qsizetype>(end, 8)).toUpper() : QString();
}

} // namespace

QString visibleText(QStringView text, qsizetype maximum)
{
    QString result;
    result.reserve(qMin(text.size(), maximum) + 1);
    bool space = false;
    qsizetype position = 0;
    while (position < text.size()) {
        if (result.size() >= maximum)
            return result + u'…';
        char32_t c = text[position].unicode();
        ++position;
        if (QChar::isHighSurrogate(c) && position < text.size() && text[position].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(char16_t(c), text[position].unicode());
            ++position;
        }
        if (c == u'\t' || c == u'\n' || c == u'\r' || QChar::category(c) == QChar::Separator_Space) {
            space = !result.isEmpty();
            continue;
        }
        if (std::exchange(space, false))
            result += u' ';
        if (mustBeShown(c))
            result += u"\\u{%1}"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
        else
            result += QStringView(QChar::fromUcs4(c));
    }
    return result;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString addressText(const Mailbox &mailbox)
{
    return visibleText(displayAddress(mailbox.addrSpec), maximumAddrSpecShown);
}

bool nameClaimsOtherAddress(const Mailbox &mailbox)
{
    return mailbox.displayName.contains(u'@')
        && visibleText(mailbox.displayName).compare(visibleText(mailbox.addrSpec), Qt::CaseInsensitive) != 0;
}

QString senderText(const MailboxList &from)
{
    if (from.isEmpty())
        return SendersWords::tr("(no sender)");
    const Mailbox &first = from.front();
    QString text = visibleText(first.displayName, 200);
    if (text.isEmpty() || (nameClaimsOtherAddress(first) && !first.addrSpec.isEmpty()))
        text = addressText(first);
    if (text.isEmpty())
        return SendersWords::tr("(no sender)");
    if (from.size() == 1)
        return text;
    return from.size() == 2 ? SendersWords::tr("%1 and another").arg(text)
                            : SendersWords::tr("%1 and %Ln others", nullptr, int(from.size() - 1)).arg(text);
}

QString fullMailboxText(const Mailbox &mailbox)
{
    const QString name = visibleText(mailbox.displayName, 200);
    const QString address = addressText(mailbox);
    if (name.isEmpty() || name == address)
        return address;
    return address.isEmpty() ? name : u"%1 <%2>"_s.arg(name, address);
}

QString initialsOf(const Mailbox &mailbox)
{
    const QString name = nameClaimsOtherAddress(mailbox) ? QString() : visibleText(mailbox.displayName, 200);
    QStringList words;
    const auto pieces = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : pieces) {
        if (word.front().isLetterOrNumber() || word.front().isHighSurrogate())
            words += word;
    }
    if (words.isEmpty()) {
        const QString letter = firstLetter(visibleText(mailbox.addrSpec, 320));
        return letter.isEmpty() ? u"?"_s : letter;
    }
    // Han, kana and Hangul names: one sign says enough.
    const QChar::Script script = words.front().front().script();
    const bool ideographic = script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul;
    if (words.size() == 1 || ideographic)
        return firstLetter(words.front());
    return firstLetter(words.front()) + firstLetter(words.back());
}

QString elidedFileName(const QString &name, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    constexpr qsizetype longestExtension = 12;
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasExtension = dot > 0 && name.size() - dot <= longestExtension;
    const QString extension = hasExtension ? name.sliced(dot) : QString();
    const QString stem = hasExtension ? name.first(dot) : name;
    return metrics.elidedText(stem, Qt::ElideMiddle, qMax(0, width - metrics.horizontalAdvance(extension))) + extension;
}

QString elidedAddress(const QString &address, const QFontMetrics &metrics, int width)
{
    const qsizetype authority = address.indexOf(u"://");
    const qsizetype end = authority < 0 ? -1 : address.indexOf(u'/', authority + 3);
    const QString head = end < 0 ? QString() : address.first(end);
    const int room = width - metrics.horizontalAdvance(head);
    if (head.isEmpty() || metrics.horizontalAdvance(address) <= width)
        return metrics.elidedText(address, authority < 0 ? Qt::ElideMiddle : Qt::ElideLeft, width);
    return room >= width / 4 ? head + metrics.elidedText(address.sliced(end), Qt::ElideMiddle, room)
                             : metrics.elidedText(head, Qt::ElideLeft, width);
}

} // namespace Restante
