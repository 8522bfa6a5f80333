// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/sender.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

bool isAtSign(QChar c)
{
    return c == u'@' || c == u'\uFF20' || c == u'\uFE6B';
}

bool isAddressCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c == u'.' || c == u'-' || c == u'_' || c == u'+' || c == u'=' || c == u'!'
        || c == u'%' || c == u'&' || c == u'#' || c == u'$' || c == u'*' || c == u'/' || c == u'~' || c == u'^' || c == u'|'
        || c == u'\u3002' || c == u'\uFF0E';
}

/// The scripts of a label as a set that one writing system uses.
enum Script : unsigned {
    Latin = 1,
    Han = 2,
    Kana = 4,
    Hangul = 8,
    Bopomofo = 16,
    Other = 32, // exactly one script beside those above
    Mixed = 64,
};

unsigned scriptsOf(QStringView label)
{
    unsigned scripts = 0;
    QChar::Script other = QChar::Script_Unknown;
    const auto codePoints = label.toUcs4();
    for (const char32_t c : codePoints) {
        switch (const QChar::Script script = QChar::script(c)) {
        case QChar::Script_Common:
        case QChar::Script_Inherited:
            break;
        case QChar::Script_Latin:
            scripts |= Latin;
            break;
        case QChar::Script_Han:
            scripts |= Han;
            break;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            scripts |= Kana;
            break;
        case QChar::Script_Hangul:
            scripts |= Hangul;
            break;
        case QChar::Script_Bopomofo:
            scripts |= Bopomofo;
            break;
        default:
            scripts |= (scripts & Other) && script != other ? unsigned(Mixed) : unsigned(Other);
            other = script;
        }
    }
    return scripts;
}

/// Cyrillic and Greek letters that look like Latin ones in common fonts.
bool looksLatin(char32_t c)
{
    static constexpr std::u32string_view letters = U"асеорхуіјѕһԁӏԛԝьґкмтвнгαορνικυτγωϲ";
    return letters.find(c) != std::u32string_view::npos;
}

} // namespace

QStringList addressesIn(QStringView text)
{
    QStringList addresses;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isAtSign(text[at]))
            continue;
        qsizetype begin = at;
        while (begin > 0 && isAddressCharacter(text[begin - 1]))
            --begin;
        qsizetype end = at + 1;
        while (end < text.size() && isAddressCharacter(text[end]))
            ++end;
        while (end > at + 1 && text[end - 1] == u'.') // the full stop of a sentence
            --end;
        if (begin < at && end > at + 1) {
            QString address = text.sliced(begin, end - begin).toString().toLower();
            address[at - begin] = u'@';
            address.replace(u'\u3002', u'.').replace(u'\uFF0E', u'.');
            addresses.append(address);
        }
        at = end - 1;
    }
    return addresses;
}

bool displayNameMisleads(const Mailbox &mailbox)
{
    const QString addrSpec = mailbox.addrSpec.toLower();
    const QStringList named = addressesIn(mailbox.displayName);
    return std::ranges::any_of(named, [&](const QString &address) { return address != addrSpec; });
}

bool isDeceptiveLabel(QStringView label)
{
    const unsigned scripts = scriptsOf(label);
    if (scripts & Mixed)
        return true;
    if (scripts & Other) {
        if (scripts != Other)
            return true;
        const QList<uint> letters = label.toUcs4();
        return std::ranges::all_of(letters, [](char32_t c) { return c < 0x80 || looksLatin(QChar::toLower(c)); });
    }
    const unsigned asian = scripts & ~unsigned(Latin);
    return !(asian == 0 || (asian & ~unsigned(Han | Kana)) == 0 || (asian & ~unsigned(Han | Hangul)) == 0
             || (asian & ~unsigned(Han | Bopomofo)) == 0);
}

namespace {

QString unicodeLabel(const QString &label)
{
    return label.startsWith("xn--"_L1, Qt::CaseInsensitive) ? QUrl::fromAce(label.toLatin1(), QUrl::IgnoreIDNWhitelist) : label;
}

} // namespace

bool isDeceptiveHostLabel(const QString &label)
{
    return isDeceptiveLabel(unicodeLabel(label));
}

QString displayDomain(const QString &domain)
{
    QStringList labels = domain.split(u'.');
    for (QString &label : labels) {
        const QString unicode = unicodeLabel(label);
        if (!isDeceptiveLabel(unicode)) {
            label = unicode.isEmpty() ? label : unicode;
            continue;
        }
        if (const QByteArray ascii = QUrl::toAce(unicode, QUrl::IgnoreIDNWhitelist); !ascii.isEmpty())
            label = QString::fromLatin1(ascii);
    }
    return labels.join(u'.');
}

QString displayAddress(const QString &addrSpec)
{
    const qsizetype at = addrSpec.lastIndexOf(u'@');
    return at < 0 ? addrSpec : addrSpec.first(at + 1) + displayDomain(addrSpec.sliced(at + 1));
}

} // namespace Restante
