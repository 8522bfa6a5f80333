// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/charsetguess.h"

#include "cuts.h"
#include "mail/charsetlabels.h"

#include <QStringEncoder>
#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_charsetguess {

namespace {

const QString german = u"Grüße aus Köln, schöne Straßen für Mädchen und Jungen"_s;
const QString russian = u"Привет, как дела? Завтра встреча по проекту. Спасибо большое"_s;
const QString japanese = u"会議の資料を添付しますのでご確認お願いいたします。"_s;
const QString simplified = u"会议资料附件请确认谢谢您明天的报告"_s;
const QString traditional = u"請確認附件資料謝謝您明天的會議報告"_s;
const QString korean = u"회의 자료 첨부 확인 부탁 드립니다 내일 오늘 보고"_s;
const QString greek = u"συνάντηση έγγραφο τιμολόγιο αύριο σήμερα ευχαριστώ"_s;
const QString hebrew = u"פגישה דוח פרויקט חשבונית חוזה הודעה"_s;
const QString arabic = u"اجتماع تقرير مشروع فاتورة عقد رسالة"_s;
const QString polish = u"Zażółć gęślą jaźń, spotkanie jutro proszę"_s;
const QString turkish = u"toplantı yarın şirket değil güneş çok iyi öğrenci"_s;

QByteArray encoded(const QString &text, const char *charset)
{
    QStringEncoder encoder(charset);
    return encoder(text);
}

} // namespace

class CharsetGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeclaredCharsetIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoder");
        QTest::addColumn<QByteArray>("label");
        const auto row = [](const QString &text, const char *encoder, const char *label) {
            QTest::newRow(label) << text << QByteArray(encoder) << QByteArray(label);
        };
        row(german, "UTF-8", "utf-8");
        row(german, "UTF-8", "utf8");
        row(german, "UTF-8", "\"UTF-8\"");
        row(german, "UTF-16LE", "utf-16le");
        row(german, "UTF-7", "utf-7");
        row(german, "UTF-7", "unicode-1-1-utf-7");
        row(german, "ISO-8859-1", "iso-8859-1");
        row(german, "windows-1252", "Windows-1252");
        row(german, "windows-1252", "cp1252");
        row(german, "ISO-8859-15", "iso-8859-15");
        row(polish, "ISO-8859-2", "iso-8859-2");
        row(polish, "windows-1250", "windows-1250");
        row(turkish, "windows-1254", "iso-8859-9");
        row(u"Õhtul jõuame šokolaadi"_s, "windows-1257", "windows-1257");
        row(russian, "KOI8-R", "koi8-r");
        row(russian, "windows-1251", "windows-1251");
        row(russian, "ISO-8859-5", "iso-8859-5");
        row(russian, "IBM866", "cp866");
        row(greek, "ISO-8859-7", "iso-8859-7");
        row(hebrew, "ISO-8859-8", "iso-8859-8");
        row(hebrew, "ISO-8859-8", "iso-8859-8-i");
        row(hebrew, "windows-1255", "windows-1255");
        row(arabic, "windows-1256", "windows-1256");
        row(arabic, "ISO-8859-6", "iso-8859-6");
        row(u"สวัสดีครับ ประชุม"_s, "windows-874", "tis-620");
        row(japanese, "ISO-2022-JP", "iso-2022-jp");
        row(japanese, "windows-31j", "shift_jis");
        row(japanese, "windows-31j", "x-sjis");
        row(japanese, "EUC-JP", "euc-jp");
        row(simplified, "GB18030", "gb18030");
        row(simplified, "GB18030", "gb2312");
        row(u"俢刜会议"_s, "GB18030", "gbk");
        row(traditional, "Big5", "big5");
        row(korean, "windows-949", "euc-kr");
        row(korean, "windows-949", "ks_c_5601-1987");
    }

    void aDeclaredCharsetIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoder);
        QFETCH(QByteArray, label);
        const QByteArray octets = encoded(text, encoder.constData());
        const DecodedText decoded = decodeText(octets, label);
        QCOMPARE(decoded.text, text);
        QVERIFY(!decoded.guessed);
        atEveryCut(octets,
                   [&](QByteArrayView piece) { QVERIFY(decodeText(piece, label, true).text.size() <= 2 * piece.size()); });
    }

    void aMissingCharsetIsGuessedWhenEvident_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<bool>("guessed");
        const auto row = [](const char *name, const QString &text, const char *charset, bool guessed = true) {
            QTest::newRow(name) << text << QByteArray(charset) << guessed;
        };
        row("ASCII", u"Hello"_s, "UTF-8", false);
        row("UTF-8", german, "UTF-8", false);
        row("UTF-8, Japanese", japanese, "UTF-8", false);
        row("Latin", german, "windows-1252");
        row("Latin, one letter", u"Müller"_s, "windows-1252");
        row("Latin, two letters in a row", u"Grüße"_s, "windows-1252");
        row("Latin, capitals", u"ÄÖÜ ÄÖÜ ÜBERPRÜFUNG"_s, "windows-1252");
        row("French", u"être été déjà réunion façon"_s, "windows-1252");
        row("Spanish", u"José García Núñez, año, mañana, ¿qué?"_s, "windows-1252");
        row("quotes of Windows", u"“œuvre” – €"_s, "windows-1252");
        row("KOI8-R", russian, "KOI8-R");
        row("KOI8-R, one word", u"Привет"_s, "KOI8-R");
        row("windows-1251", russian, "windows-1251");
        row("ISO-2022-JP", japanese, "ISO-2022-JP");
        row("Shift_JIS", japanese, "windows-31j");
        row("EUC-JP", japanese, "EUC-JP");
        row("GB18030", simplified, "GB18030");
        row("Big5", traditional, "Big5");
        row("EUC-KR", korean, "windows-949");
        row("Greek", greek, "ISO-8859-7");
        row("Hebrew", hebrew, "windows-1255");
    }

    void aMissingCharsetIsGuessedWhenEvident()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, charset);
        QFETCH(bool, guessed);
        const QByteArray octets = encoded(text, charset.constData());
        for (const char *label : { "", "us-ascii", "x-unknown", "unknown-8bit", "ibm037", "scsu" }) {
            const DecodedText decoded = decodeText(octets, label);
            QCOMPARE(decoded.text, text);
            QCOMPARE(decoded.guessed, guessed);
        }
        atEveryCut(octets, [](QByteArrayView piece) { QVERIFY(decodeText(piece, {}, true).text.size() <= 2 * piece.size()); });
    }

    void whatWasDeclaredWronglyIsRead_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &octets, const char *label, const QString &text) {
            QTest::newRow(name) << octets << QByteArray(label) << text;
        };
        row("UTF-8 declared as Latin", german.toUtf8(), "iso-8859-1", german);
        row("UTF-8 declared as Shift_JIS", u"Grüße – 会議 – ä"_s.toUtf8(), "shift_jis", u"Grüße – 会議 – ä"_s);
        row("Latin declared as UTF-8", encoded(german, "windows-1252"), "utf-8", german);
        row("Shift_JIS declared as UTF-8", encoded(japanese, "windows-31j"), "utf-8", japanese);
        row("quotes of Windows declared as Latin-1", "\x93x\x94", "iso-8859-1", u"“x”"_s);
        row("one broken character in UTF-8",
            "Gr\xc3\xbc\xc3\x9f"
            "e \xff sch\xc3\xb6n",
            "utf-8", u"Grüße \uFFFD schön"_s);
        row("byte order mark", "\xef\xbb\xbfGr\xc3\xbc", "iso-8859-1", u"Grü"_s);
    }

    void whatWasDeclaredWronglyIsRead()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, label);
        QFETCH(QString, text);
        QCOMPARE(decodeText(octets, label).text, text);
    }

    void aCharacterAtTheLimitIsNoDamage()
    {
        const QByteArray octets = german.toUtf8();
        QVERIFY(!decodeText(octets.first(3), "utf-8", true).guessed); // in the middle of "ü"
        QCOMPARE(decodeText(octets.first(3), "utf-8", true).text, u"Gr"_s);
        QVERIFY(!decodeText(octets.first(3), {}, true).guessed);
    }

    void labelsOfOtherWorldsAreUnknown()
    {
        for (const char *label :
             { "", "ibm037", "ebcdic-us", "scsu", "bocu-1", "imap-mailbox-name", "x-user-defined", "utf-9", "lmbcs" })
            QVERIFY2(decoderNameFor(label).isEmpty(), label);
        QVERIFY(decoderNameFor(QByteArray(1000, 'u')).isEmpty());
    }

    void theCharsetOfHtmlIsFound_data()
    {
        QTest::addColumn<QByteArray>("markup");
        QTest::addColumn<QByteArray>("charset");
        QTest::newRow("meta charset") << QByteArray("<meta charset=\"koi8-r\">") << QByteArray("KOI8-R");
        QTest::newRow("http-equiv") << QByteArray("<META http-equiv='Content-Type' content='text/html;\n charset=ISO-8859-2'>")
                                    << QByteArray("ISO-8859-2");
        QTest::newRow("unknown") << QByteArray("<meta charset=fakescii>") << QByteArray();
        QTest::newRow("UTF-16 cannot be") << QByteArray("<meta charset=utf-16>") << QByteArray("UTF-8");
        QTest::newRow("second meta") << QByteArray("<meta name=x><meta charset=euc-jp/>") << QByteArray("EUC-JP");
        QTest::newRow("never closed") << QByteArray("<meta charset=euc-jp") << QByteArray("EUC-JP");
        QTest::newRow("none") << QByteArray("<p>charset=euc-jp</p>") << QByteArray();
    }

    void theCharsetOfHtmlIsFound()
    {
        QFETCH(QByteArray, markup);
        QFETCH(QByteArray, charset);
        QCOMPARE(charsetOfHtml(markup), charset);
        atEveryCut(markup, [](QByteArrayView piece) { charsetOfHtml(piece); });
    }
};

QTEST_GUILESS_MAIN(CharsetGuessTest)

} // namespace tst_charsetguess

#include "tst_charsetguess.moc"
