// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchchips.h"
#include "search/searchfield.h"
#include "search/searchhelp.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_searchchips {

class TestSearchChips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipsAreFound_data();
    void chipsAreFound();
    void hintsFitTheWord_data();
    void hintsFitTheWord();
    void namesWithSpacesAreQuoted();
    void aHintTakesThePlaceOfItsWord_data();
    void aHintTakesThePlaceOfItsWord();
    void theFieldOffersChipsAndWritesThem();
    void theHelpTakesNoKeyItDoesNotNeed();
};

void TestSearchChips::chipsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("chips");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("words") << u"harbour plan"_s << QStringList();
    QTest::newRow("one") << u"from:jonas"_s << QStringList { u"from:jonas"_s };
    QTest::newRow("among words") << u"plan from:jonas crane is:unread"_s << QStringList { u"from:jonas"_s, u"is:unread"_s };
    QTest::newRow("quoted") << u"subject:\"harbour plan\" x"_s << QStringList { u"subject:\"harbour plan\""_s };
    QTest::newRow("still typed") << u"subject:\"harbour pl"_s << QStringList { u"subject:\"harbour pl"_s };
    QTest::newRow("excluded") << u"-tag:work"_s << QStringList { u"-tag:work"_s };
    QTest::newRow("without value") << u"from:"_s << QStringList();
    QTest::newRow("capitals") << u"From:Anna"_s << QStringList { u"From:Anna"_s };
    QTest::newRow("no chip") << u"http://from.example a:b"_s << QStringList();
}

void TestSearchChips::chipsAreFound()
{
    QFETCH(const QString, text);
    QStringList found;
    const auto chips = chipsIn(text);
    for (const SearchChip &chip : chips)
        found += text.sliced(chip.start, chip.length);
    QTEST(found, "chips");
}

void TestSearchChips::hintsFitTheWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("nothing") << QString() << u"from:"_s;
    QTest::newRow("begun") << u"plan su"_s << u"subject:"_s;
    QTest::newRow("value") << u"is:un"_s << u"is:unread"_s;
    QTest::newRow("tag") << u"tag:w"_s << u"tag:Work"_s;
    QTest::newRow("excluded") << u"-has"_s << u"-has:attachment"_s;
    QTest::newRow("folder") << u"in:sh"_s << u"in:Ships"_s;
    QTest::newRow("word") << u"harbour"_s << QString();
    QTest::newRow("whole") << u"is:unread"_s << QString();
}

void TestSearchChips::hintsFitTheWord()
{
    QFETCH(const QString, text);
    const auto hints = hintsFor(text, text.size(), { { u"Work"_s, u"To do"_s }, { u"Inbox"_s, u"Ships"_s }, { u"posteo"_s } });
    QVERIFY(hints.size() <= 12);
    QTEST(hints.isEmpty() ? QString() : hints.constFirst().chip, "first");
}

void TestSearchChips::namesWithSpacesAreQuoted()
{
    const auto hints = hintsFor(u"tag:to"_s, 6, { { u"To \"do\""_s }, {}, {} });
    QCOMPARE(hints.size(), 1);
    QCOMPARE(hints.constFirst().chip, u"tag:\"To do\""_s);
}

void TestSearchChips::aHintTakesThePlaceOfItsWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<SearchHint>("hint");
    QTest::addColumn<HintedText>("hinted");
    const SearchHint from { u"from:"_s, {}, true };
    const SearchHint unread { u"is:unread"_s, {}, false };
    QTest::newRow("empty") << QString() << 0 << from << HintedText { u"from:"_s, 5 };
    QTest::newRow("begun") << u"plan fr"_s << 7 << from << HintedText { u"plan from:"_s, 10 };
    QTest::newRow("closed") << u"is"_s << 2 << unread << HintedText { u"is:unread "_s, 10 };
    QTest::newRow("amid") << u"a is b"_s << 4 << unread << HintedText { u"a is:unread b"_s, 12 };
}

void TestSearchChips::aHintTakesThePlaceOfItsWord()
{
    QFETCH(const QString, text);
    QFETCH(const int, cursor);
    QFETCH(const SearchHint, hint);
    QTEST(withHint(text, cursor, hint), "hinted");
}

void TestSearchChips::theFieldOffersChipsAndWritesThem()
{
    QWidget window;
    window.resize(700, 500);
    SearchField field(&window);
    field.setGeometry(100, 10, 500, 32);
    field.setNames({ { u"Work"_s }, {}, {} });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.start();
    auto *help = window.findChild<SearchHelp *>();
    QVERIFY(help);
    QTRY_VERIFY(help->isVisible());
    QSignalSpy searched(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, u"tag"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"tag:"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"tag:Work "_s);
    QTRY_COMPARE(searched.isEmpty() ? QString() : searched.constLast().at(0).toString(), u"tag:Work"_s);
    QTest::keyClicks(&field, u"crane"_s);
    QVERIFY(!help->isVisible());
}

void TestSearchChips::theHelpTakesNoKeyItDoesNotNeed()
{
    QWidget window;
    SearchField field(&window);
    field.resize(400, 32);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.start();
    QSignalSpy wanted(&field, &SearchField::listWanted);
    QSignalSpy left(&field, &SearchField::left);
    QTest::keyClicks(&field, u"fr"_s);
    // Nothing is marked: what was typed is searched for.
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(field.text(), u"fr"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(left.size(), 1);
}

QTEST_MAIN(TestSearchChips)

} // namespace tst_searchchips

#include "tst_searchchips.moc"
