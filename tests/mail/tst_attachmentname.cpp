// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/attachmentname.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_attachmentname {

class AttachmentNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *label, const QString &name, const QString &expected) {
            QTest::newRow(label) << name << expected;
        };
        row("honest", u"report.pdf"_s, u"report.pdf"_s);
        row("blanks and letters", u"Überblick März (2).pdf"_s, u"Überblick März (2).pdf"_s);
        row("Chinese", u"会議資料.xlsx"_s, u"会議資料.xlsx"_s);
        row("no extension", u"README"_s, u"README"_s);
        // ATT-RTLO
        row("override", u"invoice_\u202Efdp.exe"_s, u"invoice_fdp.exe"_s);
        row("isolates", u"a\u2066b\u2069.txt"_s, u"ab.txt"_s);
        row("zero width", u"a\u200B.exe\u200B"_s, u"a.exe"_s);
        row("controls", u"a\u0000b\u001B[2J\u0085.txt"_s, u"ab[2J.txt"_s);
        // ATT-PAD
        row("padded", u"photo.jpg"_s + QString(200, u' ') + u".desktop"_s, u"photo.jpg .desktop"_s);
        row("padded with wide blanks", u"photo.jpg\u3000\u3000\u2003\u00A0.exe"_s, u"photo.jpg .exe"_s);
        row("padded with blank letters", u"photo.jpg\u2800\u3164\u115F.exe"_s, u"photo.jpg.exe"_s);
        row("line ends", u"a\r\nb\t.txt"_s, u"a b .txt"_s);
        // ATT-TRAV
        row("up", u"../../.bashrc"_s, u"bashrc"_s);
        row("absolute", u"/etc/passwd"_s, u"passwd"_s);
        row("Windows", u"..\\..\\x.dll"_s, u"x.dll"_s);
        row("drive", u"C:\\Users\\x.txt"_s, u"x.txt"_s);
        row("drive alone", u"C:x.txt"_s, u"C_x.txt"_s);
        row("home", u"~/.x"_s, u"x"_s);
        row("ends in a separator", u"folder/"_s, u"folder"_s);
        row("stream of NTFS", u"a.txt:b.exe"_s, u"a.txt_b.exe"_s);
        row("reserved", u"a<b>c|d?e*f\"g"_s, u"a_b_c_d_e_f_g"_s);
        // ATT-DUP
        row("nothing", u""_s, u""_s);
        row("dot", u"."_s, u""_s);
        row("dots", u".."_s, u""_s);
        row("many dots", u"....."_s, u""_s);
        row("blanks", u"   "_s, u""_s);
        row("dots and blanks", u". . ."_s, u""_s);
        row("hidden", u".profile"_s, u"profile"_s);
        row("ends in dots and blanks", u"x.exe. . "_s, u"x.exe"_s);
        row("device", u"CON"_s, u"_CON"_s);
        row("device with extension", u"nul.txt"_s, u"_nul.txt"_s);
        row("device with number", u"Com1.log"_s, u"_Com1.log"_s);
        row("device with raised number", u"LPT².x"_s, u"_LPT².x"_s);
        row("no device", u"COMMON.txt"_s, u"COMMON.txt"_s);
        row("device behind dots", u"..CON"_s, u"_CON"_s);
        row("only controls", u"\u202E\u200B"_s, u""_s);
    }

    void namesAreSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(safeFileName(name), expected);
        QCOMPARE(safeFileName(expected), expected); // once is enough
    }

    void longNamesKeepTheirExtension_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("end");
        QTest::newRow("255 are kept") << QString(251, u'a') + u".pdf"_s << u".pdf"_s;
        QTest::newRow("256") << QString(252, u'a') + u".pdf"_s << u".pdf"_s;
        QTest::newRow("4096") << QString(4096, u'a') + u".tar.gz"_s << u".gz"_s;
        QTest::newRow("of three octets each") << QString(200, u'会') + u".pdf"_s << u".pdf"_s;
        QTest::newRow("of surrogates") << QString(u"😀"_s).repeated(200) + u".pdf"_s << u".pdf"_s;
        QTest::newRow("no extension") << QString(300, u'a') << u"aaa"_s;
        QTest::newRow("a long extension is none") << u"a."_s + QString(300, u'b') << u"bbb"_s;
        QTest::newRow("blank before the cut") << QString(250, u'a') + u" aaaa.pdf"_s << u".pdf"_s;
        QTest::newRow("dot at the cut") << QString(254, u'a') + u".bcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"_s
                                        << u"a"_s;
    }

    void longNamesKeepTheirExtension()
    {
        QFETCH(QString, name);
        QFETCH(QString, end);
        const QString safe = safeFileName(name);
        QVERIFY(safe.toUtf8().size() <= 255);
        QVERIFY(safe.toUtf8().size() > 230);
        QVERIFY2(safe.endsWith(end), qPrintable(safe));
        QVERIFY(!safe.contains(QChar::ReplacementCharacter));
        QCOMPARE(QString::fromUtf8(safe.toUtf8()), safe);
        QCOMPARE(safeFileName(safe), safe);
    }

    void aPartWithoutANameGetsOneOfItsType()
    {
        QCOMPARE(fileNameFor(u"part-2", u"image/png"_s), u"part-2.png"_s);
        QCOMPARE(fileNameFor(u"part-2", u"text/calendar"_s), u"part-2.ics"_s);
        QCOMPARE(fileNameFor(u"part-2", u"application/vnd.oasis.opendocument.text"_s), u"part-2.odt"_s);
        QCOMPARE(fileNameFor(u"part-2", u"application/x-nobody-knows"_s), u"part-2"_s);
    }
};

QTEST_GUILESS_MAIN(AttachmentNameTest)

} // namespace tst_attachmentname

#include "tst_attachmentname.moc"
