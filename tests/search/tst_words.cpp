// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_words {

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textBecomesWords_data();
    void textBecomesWords();
    void textCutAnywhereStaysWords_data() { textBecomesWords_data(); }
    void textCutAnywhereStaysWords();
    void formsOfOneTextAreOneText_data();
    void formsOfOneTextAreOneText();
    void anyPieceOfARunIsAPhraseOfIt_data();
    void anyPieceOfARunIsAPhraseOfIt();
    void hostileTextIsBounded_data();
    void hostileTextIsBounded();
    void orderIsWithoutCaseAndAccents();
};

void TestWords::textBecomesWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("signs") << u"!?… – \"'"_s << u""_s;
    QTest::newRow("Latin") << u"Hello, World! 42"_s << u"hello world 42"_s;
    QTest::newRow("an address") << u"Anna.Blau@posteo.example"_s << u"anna blau posteo example"_s;
    QTest::newRow("accents") << u"Café naïve Ångström Čeština Việt"_s << u"cafe naive angstrom cestina viet"_s;
    QTest::newRow("decomposed accents") << u"Cafe\u0301 A\u030Angstro\u0308m"_s << u"cafe angstrom"_s;
    QTest::newRow("letters without decomposition")
        << u"Straße Øre Łódź Æther œuvre Þór ıI"_s << u"strasse ore lodz aether oeuvre thor ii"_s;
    QTest::newRow("capital sharp s, dotted I") << u"STRAẞE İstanbul"_s << u"strasse istanbul"_s;
    QTest::newRow("Greek") << u"Οδυσσεύς ΟΔΥΣΣΕΥΣ"_s << u"οδυσσευσ οδυσσευσ"_s;
    QTest::newRow("Cyrillic") << u"Ёлка Йод"_s << u"елка иод"_s;
    QTest::newRow("full width and ligatures") << u"ＡＢＣ１２ ﬁn"_s << u"abc12 fin"_s;
    QTest::newRow("soft hyphen and joiners") << u"Donau\u00ADdampf\u200B\u2060schiff"_s << u"donaudampfschiff"_s;
    QTest::newRow("Arabic with harakat and kashida") << u"السَّلَامُ عَلَيْكُمْ كـــتاب"_s << u"السلام عليكم كتاب"_s;
    QTest::newRow("Arabic letters typed one for the other") << u"أحمد إلى مدرسة"_s << u"احمد الي مدرسه"_s;
    QTest::newRow("Hebrew with points") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("Hindi keeps its vowels") << u"हिन्दी भाषा"_s << u"हिन्दी भाषा"_s;
    QTest::newRow("Chinese") << u"东京都"_s << u"东京 京都 都"_s;
    QTest::newRow("one Chinese letter") << u"京"_s << u"京"_s;
    QTest::newRow("Japanese") << u"こんにちは世界"_s << u"こん んに にち ちは は世 世界 界"_s;
    QTest::newRow("Japanese with Latin and numbers") << u"iPhone15を買う"_s << u"iphone15 を買 買う う"_s;
    QTest::newRow("repeat marks and long vowels") << u"人々コーヒー"_s << u"人々 々コ コー ーヒ ヒー ー"_s;
    QTest::newRow("Japanese signs part runs") << u"東京、大阪。"_s << u"東京 京 大阪 阪"_s;
    QTest::newRow("voiced kana stay voiced") << u"ガがバぱ"_s << u"ガが がバ バぱ ぱ"_s;
    QTest::newRow("half-width kana") << u"ｶﾞｲﾄﾞ"_s << u"ガイ イド ド"_s;
    QTest::newRow("decomposed kana") << u"か\u3099は\u309A"_s << u"がぱ ぱ"_s;
    QTest::newRow("Korean") << u"한국어 메일"_s << u"한국 국어 어 메일 일"_s;
    QTest::newRow("decomposed Korean") << u"\u1112\u1161\u11AB\u1100\u116E\u11A8"_s << u"한국 국"_s;
    QTest::newRow("Thai keeps vowels and tones with their letter") << u"ที่นี่"_s << u"ที่นี่ นี่"_s;
    QTest::newRow("Thai") << u"ภาษาไทย"_s << u"ภา าษ ษา าไ ไท ทย ย"_s;
    QTest::newRow("beyond the first plane") << u"𠮷野家"_s << u"𠮷野 野家 家"_s;
    QTest::newRow("a lone surrogate is a sign") << u"a"_s + QChar(0xd800) + u"b"_s << u"a b"_s;
    QTest::newRow("NUL is a sign") << QStringView(u"a\0b", 3).toString() << u"a b"_s;
    QTest::newRow("what FTS5 would read as an operator") << u"NEAR(a b) AND \"c\" * ^d {e}:f"_s << u"near a b and c d e f"_s;
}

void TestWords::textBecomesWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(wordsOf(text, RunEnd::Complete).join(u' '), words);
    QCOMPARE(indexText(text, 1000), words);
}

void TestWords::textCutAnywhereStaysWords()
{
    QFETCH(QString, text);
    for (qsizetype size = 0; size <= text.size(); ++size) {
        for (const auto &word : wordsOf(QStringView(text).first(size), RunEnd::Complete)) {
            QVERIFY(!word.isEmpty());
            QVERIFY(!word.contains(u' '));
        }
    }
}

void TestWords::formsOfOneTextAreOneText_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : { u"Crème brûlée"_s, u"Ελλάδα"_s, u"Việt Nam"_s, u"한국어 메일함"_s, u"ガイドブック"_s,
                              u"Zürich ÄÖÜ"_s, u"Йошкар-Ола"_s, u"ไม่มีปัญหา"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void TestWords::formsOfOneTextAreOneText()
{
    QFETCH(QString, text);
    const auto words = wordsOf(text, RunEnd::Complete);
    for (const auto form : { QString::NormalizationForm_C, QString::NormalizationForm_D, QString::NormalizationForm_KC,
                             QString::NormalizationForm_KD })
        QCOMPARE(wordsOf(text.normalized(form), RunEnd::Complete), words);
    QCOMPARE(wordsOf(text.toUpper(), RunEnd::Complete), words);
}

void TestWords::anyPieceOfARunIsAPhraseOfIt_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : { u"我们在北京大学学习"_s, u"東京都の天気予報メール"_s, u"대한민국헌법제일조"_s, u"ขอบคุณมากครับ"_s,
                              u"ສະບາຍດີ"_s, u"សួស្តី"_s, u"မင်္ဂလာပါ"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void TestWords::anyPieceOfARunIsAPhraseOfIt()
{
    QFETCH(QString, text);
    const auto whole = wordsOf(text, RunEnd::Complete);
    const auto isPhrase = [&](const QStringList &piece) {
        for (qsizetype at = 0; at + piece.size() <= whole.size(); ++at) {
            const auto same = [&](qsizetype i) {
                const bool last = i == piece.size() - 1;
                return last ? whole[at + i].startsWith(piece[i]) : whole[at + i] == piece[i];
            };
            bool all = true;
            for (qsizetype i = 0; all && i < piece.size(); ++i)
                all = same(i);
            if (all)
                return true;
        }
        return false;
    };
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        if (text[begin].isMark()) // a piece begins with a letter
            continue;
        for (qsizetype end = begin + 1; end <= text.size(); ++end)
            QVERIFY2(isPhrase(wordsOf(QStringView(text).sliced(begin, end - begin), RunEnd::Open)),
                     qPrintable(text.sliced(begin, end - begin)));
    }
}

void TestWords::hostileTextIsBounded_data()
{
    QTest::addColumn<QString>("text");
    constexpr int size = 256 * 1024;
    QTest::newRow("one word") << QString(size, u'x');
    QTest::newRow("one run") << QString(size, u'字');
    QTest::newRow("marks without a letter") << QString(size, QChar(0x0301));
    QTest::newRow("marks on a Thai letter") << u"ท"_s + QString(size, QChar(0x0E48));
    QTest::newRow("marks on a Hindi letter") << u"ह"_s + QString(size, QChar(0x093F));
    QTest::newRow("voicing marks") << u"か"_s + QString(size, QChar(0x3099));
    QTest::newRow("vowels of Korean syllables") << QString(size, QChar(0x1161));
    QTest::newRow("a ligature of eighteen letters") << QString(size, QChar(0xFDFA));
    QTest::newRow("marks of many classes") << u"\u0315\u0300\u05AE\u0327\u0345"_s.repeated(size / 5);
    QTest::newRow("private use") << QString(size, QChar(0xE000));
}

void TestWords::hostileTextIsBounded()
{
    QFETCH(QString, text);
    const auto words = indexText(text, text.size());
    QVERIFY(words.size() <= 20 * text.size());
    for (const auto word : QStringView(words).split(u' '))
        QVERIFY(word.size() <= 2 * 64 + 2);
    QVERIFY(indexText(text, 100).size() <= 20 * 100);
    QVERIFY(foldedForOrder(text, 40).size() <= 40);
}

void TestWords::orderIsWithoutCaseAndAccents()
{
    QCOMPARE(foldedForOrder(u"  Émile   Zola\n"_s, 40), u"emile zola "_s);
    QCOMPARE(foldedForOrder(u"東京"_s, 40), u"東京"_s);
    QCOMPARE(foldedForOrder(u"abcdef"_s, 3), u"abc"_s);
    QCOMPARE(foldedForOrder(u"ab𠮷"_s, 3), u"ab"_s);
    QVERIFY(foldedForOrder(u"Ärger"_s, 40) < foldedForOrder(u"Berg"_s, 40));
}

QTEST_GUILESS_MAIN(TestWords)

} // namespace tst_words

#include "tst_words.moc"
