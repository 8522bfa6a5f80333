// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/samplemailbox.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "reader/readerpane.h"
#include "stage.h"
#include "windowdriver.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_textfits {

/// Nothing that is written in the window is cut off, however large it is written and wherever it begins.
class TestTextFits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void nothingIsCut_data();
    void nothingIsCut();
    void cleanup();

private:
    QFont m_font = QApplication::font();
};

void TestTextFits::nothingIsCut_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("as it is") << 100 << Qt::LeftToRight;
    QTest::newRow("small") << 80 << Qt::LeftToRight;
    QTest::newRow("twice as large") << 200 << Qt::LeftToRight;
    QTest::newRow("from right to left") << 100 << Qt::RightToLeft;
    QTest::newRow("from right to left, twice as large") << 200 << Qt::RightToLeft;
}

void TestTextFits::nothingIsCut()
{
    QFETCH(const int, percent);
    QFETCH(const Qt::LayoutDirection, direction);
    QFont font = m_font;
    font.setPixelSize(13 * percent / 100);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);

    Stage stage;
    stage.settings.setValue(u"reading/markReadAfter"_s, u"never"_s);
    stage.showWindow({ 1280 * std::max(percent, 100) / 100, 800 * std::max(percent, 100) / 100 });
    const auto cut = [&] { return cutTexts(stage.window.get()).join(u" | "_s); };
    QTRY_COMPARE(cut(), QString());
    stage.collect(u"anna@posteo.example"_s, sampleMessages(QDateTime::currentDateTime()).first(12));
    auto &model = *stage.window->findChild<MessageListModel *>();
    QTRY_COMPARE(model.rowCount(), 12);
    auto &pane = *stage.window->findChild<MessageListPane *>();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QSignalSpy shown(stage.window->findChild<ReaderPane *>(), &ReaderPane::messageShown);
        pane.view().selectRow(row);
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_COMPARE(cut(), QString());
    }
    pane.toggleFilter();
    QTRY_COMPARE(cut(), QString());
    pane.view().selectAll();
    QTRY_COMPARE(cut(), QString());
}

void TestTextFits::cleanup()
{
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestTextFits)

} // namespace tst_textfits

#include "tst_textfits.moc"
