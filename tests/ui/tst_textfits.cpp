// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "mainwindow/samplemailbox.h"
#include "messagelist/messagelistloader.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "reader/readerbar.h"
#include "reader/readerpane.h"
#include "search/searchfield.h"
#include "stage.h"
#include "windowdriver.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_textfits {

/// Nothing that is written in the window is cut off, however large it is written, wherever it begins and whatever the language;
/// and nothing is too faint.
class TestTextFits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingCanBeRead_data();
    void everythingCanBeRead();
    void cleanup();

private:
    QFont m_font = QApplication::font();
};

void TestTextFits::everythingCanBeRead_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("as it is") << 100 << u"en_GB"_s << ThemeChoice::Light;
    QTest::newRow("dark") << 100 << u"en_GB"_s << ThemeChoice::Dark;
    QTest::newRow("small") << 80 << u"en_GB"_s << ThemeChoice::Light;
    QTest::newRow("twice as large") << 200 << u"en_GB"_s << ThemeChoice::Light;
    QTest::newRow("German") << 100 << u"de"_s << ThemeChoice::Light;
    QTest::newRow("German, twice as large") << 200 << u"de"_s << ThemeChoice::Light;
    QTest::newRow("Arabic") << 100 << u"ar"_s << ThemeChoice::Light;
    QTest::newRow("Arabic, dark, twice as large") << 200 << u"ar"_s << ThemeChoice::Dark;
    QTest::newRow("Japanese") << 100 << u"ja"_s << ThemeChoice::Light;
}

void TestTextFits::everythingCanBeRead()
{
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    QFETCH(const ThemeChoice, theme);
    QFont font = m_font;
    font.setPixelSize(13 * percent / 100);
    QApplication::setFont(font);
    const QLocale locale(language);
    QLocale::setDefault(locale);
    speak(*qApp, locale);
    QCOMPARE(QApplication::layoutDirection(), locale.textDirection());

    Stage stage;
    stage.theme->setChoice(theme);
    stage.settings.setValue(u"reading/markReadAfter"_s, u"never"_s);
    stage.showWindow({ 1280 * std::max(percent, 100) / 100, 800 * std::max(percent, 100) / 100 });
    const auto unreadable = [&] { return (cutTexts(stage.window.get()) + faintTexts(stage.window.get())).join(u" | "_s); };
    QTRY_COMPARE(unreadable(), QString());
    stage.collect(u"anna@posteo.example"_s, sampleMessages(QDateTime::currentDateTime()).first(12));
    auto &model = *stage.window->findChild<MessageListModel *>();
    QTRY_COMPARE(model.rowCount(), 12);
    auto &pane = *stage.window->findChild<MessageListPane *>();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QSignalSpy shown(stage.window->findChild<ReaderPane *>(), &ReaderPane::messageShown);
        pane.view().selectRow(row);
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_COMPARE(unreadable(), QString());
    }
    auto &bar = *stage.window->findChild<ReaderBar *>();
    QVERIFY(!bar.isNarrow());
    stage.window->resize(900 * percent / 100, 640 * percent / 100);
    QTRY_VERIFY(bar.isNarrow());
    QTRY_COMPARE(unreadable(), QString());
    stage.window->resize(1280 * std::max(percent, 100) / 100, 800 * std::max(percent, 100) / 100);
    QTRY_VERIFY(!bar.isNarrow());
    pane.toggleFilter();
    QTRY_COMPARE(unreadable(), QString());
    pane.view().selectAll();
    QTRY_COMPARE(unreadable(), QString());
    auto &search = *stage.window->findChild<SearchField *>();
    search.setText(u"anna"_s);
    QTRY_VERIFY(!pane.loader().query().words.isEmpty());
    QTRY_COMPARE(unreadable(), QString());
}

void TestTextFits::cleanup()
{
    QApplication::setFont(m_font);
    for (QTranslator *translator : qApp->findChildren<QTranslator *>()) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

QTEST_MAIN(TestTextFits)

} // namespace tst_textfits

#include "tst_textfits.moc"
