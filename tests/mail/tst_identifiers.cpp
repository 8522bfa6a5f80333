// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/identifiers.h"

#include "cuts.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_identifiers {

class IdentifiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiersAreTakenAsTheyStand_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *body, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(body) << expected;
        };
        row("one", "<a@b>", { u"a@b"_s });
        row("several", "<a@b>\r\n <c@d>,<e@f><g@h>", { u"a@b"_s, u"c@d"_s, u"e@f"_s, u"g@h"_s });
        row("odd ones", "<a@b@c> <$d=e/f@g:h> <nothing> <i..j@k> <l@[192.0.2.1]>",
            { u"a@b@c"_s, u"$d=e/f@g:h"_s, u"nothing"_s, u"i..j@k"_s, u"l@[192.0.2.1]"_s });
        row("folded within", "<a\r\n b@c>", { u"ab@c"_s });
        row("a phrase around", "Message of \"Mon\" from Anna <a@b> (x)", { u"a@b"_s });
        row("no angles", "a@b c@d", { u"a@b"_s, u"c@d"_s });
        row("never closed", "<a@b", { u"a@b"_s });
        row("opened twice", "<a <b@c>", { u"b@c"_s });
        row("UTF-8", "<\xc3\xa4@b>", { u"ä@b"_s });
        row("empty", "<> < >", {});
        row("nothing", "", {});
    }

    void identifiersAreTakenAsTheyStand()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, expected);
        QCOMPARE(readIdentifiers(body), expected);
        atEveryCut(body, [](QByteArrayView piece) { QVERIFY(readIdentifiers(piece).size() <= piece.size()); });
    }
};

QTEST_GUILESS_MAIN(IdentifiersTest)

} // namespace tst_identifiers

#include "tst_identifiers.moc"
