// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/quotefold.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QList>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct BodyWords {
    Q_DECLARE_TR_FUNCTIONS(Body)
};

constexpr qsizetype shortQuote = 300;  ///< letters: some lines, as in plain text
constexpr qsizetype leastWritten = 60; ///< letters beside the quotes

struct Quote {
    qsizetype begin = 0;
    qsizetype end = 0;       ///< behind its end tag
    qsizetype letters = 0;   ///< of its text
    bool introduced = false; ///< "Anna wrote:" stands above it
};

struct Quotes {
    QList<Quote> quotes;
    qsizetype written = 0; ///< letters beside them
};

/// The outermost quotes and how much is written.
Quotes quotesIn(QStringView markup)
{
    Quotes found;
    int depth = 0;
    QChar last;
    for (qsizetype at = 0; at < markup.size(); ++at) {
        if (markup[at] != u'<') {
            if (markup[at].isSpace())
                continue;
            ++(depth > 0 ? found.quotes.back().letters : found.written);
            last = depth > 0 ? QChar() : markup[at];
            continue;
        }
        const qsizetype close = markup.indexOf(u'>', at);
        if (close < 0)
            break;
        const QStringView tag = markup.sliced(at + 1, close - at - 1);
        if (tag == u"blockquote" || tag.startsWith(u"blockquote ")) {
            if (depth++ == 0)
                found.quotes.append({ at, markup.size(), 0, last == u':' || last == u'\uFF1A' });
        } else if (tag == u"/blockquote" && depth > 0 && --depth == 0) {
            found.quotes.back().end = close + 1;
        }
        at = close;
    }
    return found;
}

} // namespace

QString foldSign(bool open)
{
    return open ? u"▾"_s : QGuiApplication::isRightToLeft() ? u"◂"_s : u"▸"_s;
}

QString foldQuotes(const QString &markup, const QSet<int> &unfolded, int &number, const QString &colour)
{
    const Quotes found = quotesIn(markup);
    if (found.written < leastWritten)
        return markup;
    QString folded;
    qsizetype done = 0;
    for (const Quote &quote : found.quotes) {
        if (quote.letters <= shortQuote || !quote.introduced)
            continue;
        const bool open = unfolded.contains(number);
        folded += QStringView(markup).sliced(done, quote.begin - done);
        folded += u"<p><a href=\"fold:%1\" style=\"color:%2;text-decoration:none\">%3 %4</a></p>"_s.arg(number).arg(
            colour, foldSign(open), BodyWords::tr("Quoted text").toHtmlEscaped());
        if (open)
            folded += QStringView(markup).sliced(quote.begin, quote.end - quote.begin);
        done = quote.end;
        ++number;
    }
    return folded + markup.sliced(done);
}

} // namespace Restante
