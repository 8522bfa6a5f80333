// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/snippet.h"

#include "mail/messagebounds.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_snippet {

class SnippetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstWordsOfTheSenderAreTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("lines", u"Hello\n\n  there,\nyou"_s, u"Hello there, you"_s);
        row("quotes", u"> old\n>> older\nnew"_s, u"new"_s);
        row("introduced quote", u"On Monday Anna wrote:\n> old\n\nnew"_s, u"new"_s);
        row("introduced quote with a blank line", u"Am Montag schrieb Anna:\n\n> alt\nneu"_s, u"neu"_s);
        row("a colon without a quote", u"Please bring:\nbread"_s, u"Please bring: bread"_s);
        row("signature", u"Hello\n-- \nAnna"_s, u"Hello"_s);
        row("rulers", u"=====\nHello\n-----"_s, u"Hello"_s);
        row("filling", u"Sale\u200C \u00A0\u200C \u00A0\u034F \u00AD\nnow"_s, u"Sale now"_s);
        row("joiners in words", u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 👨\u200D👩"_s,
            u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 👨\u200D👩"_s);
        row("encrypted", u"-----BEGIN PGP MESSAGE-----\n\nhQ==\n-----END PGP MESSAGE-----\nbye"_s, u"bye"_s);
        row("signed in the text",
            u"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nwords\n-----BEGIN PGP SIGNATURE-----\niQ==\n"_s, u"words"_s);
        row("only quotes", u"> a\n> b"_s, u""_s);
        row("nothing", u""_s, u""_s);
    }

    void theFirstWordsOfTheSenderAreTaken()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(snippetOf(text), expected);
    }

    void itIsNeverTooLong()
    {
        for (const QString &piece : { u"x"_s, u"😀"_s, u"word "_s, u"a\n"_s, u"会"_s, u"a:\n"_s }) {
            const QString snippet = snippetOf(piece.repeated(100'000));
            QVERIFY(snippet.size() <= maximumSnippet);
            QVERIFY(snippet.size() >= maximumSnippet - 2);
            QVERIFY(!snippet.contains(u'\n'));
            QCOMPARE(QString::fromUtf8(snippet.toUtf8()), snippet);
        }
    }
};

QTEST_GUILESS_MAIN(SnippetTest)

} // namespace tst_snippet

#include "tst_snippet.moc"
