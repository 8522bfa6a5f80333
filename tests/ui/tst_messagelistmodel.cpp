// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagecarddelegate.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistview.h"
#include "messagelist/messagetableheader.h"
#include "theme/tagcolours.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_messagelistmodel {

namespace {

QList<MessageKey> range(int from, int count)
{
    QList<MessageKey> keys;
    for (int i = 0; i < count; ++i)
        keys.append(MessageKey(from + i));
    return keys;
}

MessageSummary summaryOf(MessageKey key, const QString &subject = u"Subject"_s)
{
    MessageSummary summary;
    summary.key = key;
    summary.from = { { u"Jonas Bergström"_s, u"jonas@hamn.example"_s } };
    summary.subject = subject;
    summary.date = QDateTime(QDate(2026, 11, 12), QTime(14, 32));
    summary.snippet = u"I have moved the crane"_s;
    return summary;
}

} // namespace

class TestMessageListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsLookedAtIsWanted();
    void whatComesIsShown();
    void whatDidNotComeIsWantedAgain();
    void anOutdatedRowStaysUntilItsSuccessorComes();
    void rowsComeAndGoAndTheModelStaysSound();
    void aRowSpeaksForItself();
    void draggedMessagesArriveWhole();
    void aMillionRowsAreLaidOutWithoutWalkingThem();
    void arrivalsAboveDoNotMoveWhatIsRead();
    void removalsAboveDoNotMoveWhatIsRead();
    void headsStandAboveTheirFirstRow();
    void keysMoveTheCurrentRow();
    void cardsGrowWithTheFont();
    void aMillionLinesOfATableAreLaidOutWithoutWalkingThem();
    void aMillionRowsKeepTheirSelectionWhileMailComesAndGoes();
    void membersFollowTheirConversation();
    void theStarAndTheArrowAreSpotsOfTheirOwn();
    void aRowTellsWhatItsServerHoldsOnDemand();
    void tagsAreReadableInBothThemes();
};

void TestMessageListModel::onlyWhatIsLookedAtIsWanted()
{
    MessageListModel model;
    QSignalSpy wanted(&model, &MessageListModel::summariesWanted);
    model.replaceKeys(range(1, 1000));
    QVERIFY(!wanted.wait(20));
    QVERIFY(!model.summary(3));
    QVERIFY(!model.summary(4));
    QVERIFY(!model.summary(4));
    QVERIFY(wanted.wait());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(model.takeWanted(10), (QList<MessageKey> { MessageKey(5), MessageKey(4) }));
    QVERIFY(model.takeWanted(10).isEmpty());
}

void TestMessageListModel::whatComesIsShown()
{
    MessageListModel model;
    model.replaceKeys(range(1, 10));
    model.summary(2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setSummaries({ summaryOf(MessageKey(3), u"Hello"_s) });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 2);
    QCOMPARE(model.index(2).data().toString(), u"Hello"_s);
}

void TestMessageListModel::whatDidNotComeIsWantedAgain()
{
    MessageListModel model;
    model.replaceKeys(range(1, 10));
    model.summary(0);
    QCOMPARE(model.takeWanted(5).size(), 1);
    model.summary(0);
    QVERIFY(model.takeWanted(5).isEmpty());
    model.forgetAsked({ MessageKey(1) });
    model.summary(0);
    QCOMPARE(model.takeWanted(5).size(), 1);
}

void TestMessageListModel::anOutdatedRowStaysUntilItsSuccessorComes()
{
    MessageListModel model;
    model.replaceKeys(range(1, 3));
    model.setSummaries({ summaryOf(MessageKey(1), u"old"_s) });
    model.outdate({ MessageKey(1) });
    QVERIFY(model.summary(0));
    QCOMPARE(model.summary(0)->subject, u"old"_s);
    QCOMPARE(model.takeWanted(5), QList<MessageKey> { MessageKey(1) });
    model.setSummaries({ summaryOf(MessageKey(1), u"new"_s) });
    QCOMPARE(model.summary(0)->subject, u"new"_s);
    QVERIFY(model.takeWanted(5).isEmpty());
}

void TestMessageListModel::rowsComeAndGoAndTheModelStaysSound()
{
    MessageListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replaceKeys(range(10, 50));
    model.mergeKeys(range(1, 59));
    QCOMPARE(model.rowCount(), 59);
    model.mergeKeys(range(30, 20));
    QCOMPARE(model.keys(), range(30, 20));
    QList<MessageKey> backwards = range(30, 20);
    std::ranges::reverse(backwards);
    model.mergeKeys(backwards);
    QCOMPARE(model.keys(), backwards);
    model.setSummaries({ summaryOf(MessageKey(30)) });
    model.mergeKeys({});
    QCOMPARE(model.rowCount(), 0);
}

void TestMessageListModel::aRowSpeaksForItself()
{
    MessageListModel model;
    model.replaceKeys(range(1, 1));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Loading"_s);
    MessageSummary summary = summaryOf(MessageKey(1), u"Harbour plan"_s);
    summary.starred = true;
    summary.hasAttachment = true;
    model.setSummaries({ summary });
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part :
         { u"Unread"_s, u"Starred"_s, u"Jonas Bergström"_s, u"Harbour plan"_s, u"with attachment"_s, u"14:32"_s })
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void TestMessageListModel::draggedMessagesArriveWhole()
{
    MessageListModel model;
    model.replaceKeys(range(1, 5));
    const std::unique_ptr<QMimeData> data(model.mimeData({ model.index(1), model.index(3) }));
    QCOMPARE(MessageListModel::keysIn(*data), (QList<MessageKey> { MessageKey(2), MessageKey(4) }));
    QMimeData foreign;
    foreign.setData(MessageListModel::messagesMimeType(), "half");
    QVERIFY(MessageListModel::keysIn(foreign).isEmpty());
}

void TestMessageListModel::aMillionRowsAreLaidOutWithoutWalkingThem()
{
    MessageListModel model;
    MessageListView view(model);
    view.resize(360, 660);
    view.show();
    model.replaceKeys(range(1, 1'000'000));
    view.selectRow(999'999);
    QCOMPARE(view.currentKey(), MessageKey(1'000'000));
    QVERIFY(view.viewport()->rect().contains(view.visualRect(model.index(999'999))));
    view.grab();
    // Ten cards are seen; a few more were looked at when the top was painted.
    QVERIFY(model.takeWanted(1000).size() <= 40);
}

void TestMessageListModel::arrivalsAboveDoNotMoveWhatIsRead()
{
    MessageListModel model;
    MessageListView view(model);
    view.resize(360, 300);
    view.show();
    model.replaceKeys(range(100, 100));
    view.selectRow(50);
    const int before = view.visualRect(model.index(50)).top();
    model.mergeKeys(range(95, 105));
    QCOMPARE(view.currentKey(), MessageKey(150));
    QCOMPARE(view.selectedKeys(), QList<MessageKey> { MessageKey(150) });
    QCOMPARE(view.visualRect(model.index(55)).top(), before);
}

void TestMessageListModel::removalsAboveDoNotMoveWhatIsRead()
{
    MessageListModel model;
    MessageListView view(model);
    view.resize(360, 300);
    view.show();
    model.replaceKeys(range(100, 100));
    view.selectRow(50);
    const int before = view.visualRect(model.index(50)).top();
    model.mergeKeys(range(110, 90));
    QCOMPARE(view.currentKey(), MessageKey(150));
    QCOMPARE(view.visualRect(model.index(40)).top(), before);
}

void TestMessageListModel::headsStandAboveTheirFirstRow()
{
    MessageListModel model;
    MessageListView view(model);
    view.resize(360, 660);
    view.show();
    model.replaceKeys(range(1, 20));
    const int height = view.visualRect(model.index(0)).height();
    view.setGroups({ { 0, u"Today"_s }, { 2, u"Yesterday"_s } });
    const int head = view.visualRect(model.index(0)).top();
    QVERIFY(head > 0);
    QCOMPARE(view.visualRect(model.index(1)).top(), head + height);
    QCOMPARE(view.visualRect(model.index(2)).top(), 2 * head + 2 * height);
    // A head is no row, every pixel of a card is its own.
    QVERIFY(!view.indexAt({ 10, head / 2 }).isValid());
    QVERIFY(!view.indexAt({ 10, head + 2 * height + head / 2 }).isValid());
    QCOMPARE(view.indexAt({ 10, head }).row(), 0);
    QCOMPARE(view.indexAt({ 10, 2 * head + 2 * height }).row(), 2);
    model.mergeKeys(range(2, 19));
    QCOMPARE(view.groups(), (QList<ListGroup> { { 0, u"Today"_s }, { 1, u"Yesterday"_s } }));
    model.mergeKeys(range(3, 18));
    QCOMPARE(view.groups(), (QList<ListGroup> { { 0, u"Yesterday"_s } }));
}

void TestMessageListModel::keysMoveTheCurrentRow()
{
    MessageListModel model;
    MessageListView view(model);
    view.resize(360, 660);
    view.show();
    model.replaceKeys(range(1, 100));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentKey(), MessageKey(1));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentKey(), MessageKey(2));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.selectedKeys(), (QList<MessageKey> { MessageKey(2), MessageKey(3) }));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentKey(), MessageKey(100));
    QTest::keyClick(&view, Qt::Key_PageUp);
    QVERIFY(qint64(view.currentKey()) < 95 && qint64(view.currentKey()) > 80);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentKey(), MessageKey(1));
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedKeys().size(), 100);
}

void TestMessageListModel::cardsGrowWithTheFont()
{
    MessageListModel model;
    model.replaceKeys(range(1, 3));
    MessageListView view(model);
    QFont font = view.font();
    font.setPixelSize(13);
    view.setFont(font);
    QCOMPARE(view.visualRect(model.index(0)).height(), 66);
    font.setPixelSize(26);
    view.setFont(font);
    QCOMPARE(view.visualRect(model.index(0)).height(), 132);
}

void TestMessageListModel::aMillionLinesOfATableAreLaidOutWithoutWalkingThem()
{
    MessageListModel model;
    MessageListView view(model);
    view.setListStyle(ListStyle::Table);
    view.resize(900, 660);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    model.replaceKeys(range(1, 1'000'000));
    model.takeWanted(1000);
    view.selectRow(999'999);
    QVERIFY(view.viewport()->rect().contains(view.visualRect(model.index(999'999)).center()));
    view.grab();
    // Some twenty-five lines are seen.
    QVERIFY(model.takeWanted(1000).size() <= 60);
    QVERIFY(view.header().isVisible());
    QCOMPARE(view.viewport()->geometry().top(), view.header().height());
    // Columns that do not fit are reached by scrolling, the heads with them.
    view.header().resizeSection(int(MessageTableHeader::Column::Subject), 2000);
    QTRY_VERIFY(view.horizontalScrollBar()->maximum() > 0);
    view.horizontalScrollBar()->setValue(150);
    QCOMPARE(view.header().offset(), 150);
}

void TestMessageListModel::aMillionRowsKeepTheirSelectionWhileMailComesAndGoes()
{
    MessageListModel model;
    MessageListView view(model);
    view.resize(360, 660);
    view.show();
    model.replaceKeys(range(1000, 1'000'000));
    view.selectRow(500'000);
    const int before = view.visualRect(model.index(500'000)).top();
    QSignalSpy moved(&view, &MessageListView::currentKeyChanged);
    model.mergeKeys(range(990, 1'000'010));
    QCOMPARE(view.selectedKeys(), QList<MessageKey> { MessageKey(501'000) });
    QCOMPARE(view.visualRect(model.index(500'010)).top(), before);
    model.mergeKeys(range(2000, 999'000));
    QCOMPARE(view.selectedKeys(), QList<MessageKey> { MessageKey(501'000) });
    QCOMPARE(view.visualRect(view.currentIndex()).top(), before);
    QCOMPARE(moved.size(), 0);
    view.setListStyle(ListStyle::Table);
    QCOMPARE(view.selectedKeys(), QList<MessageKey> { MessageKey(501'000) });
    view.selectAll();
    QCOMPARE(view.selectionModel()->selection().size(), 1); // a range, not a million
    view.selectKeys(range(3000, 5000), MessageKey(3001));
    QCOMPARE(view.selectionModel()->selection().size(), 1);
}

void TestMessageListModel::membersFollowTheirConversation()
{
    MessageListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    MessageListView view(model);
    view.show();
    model.setGrouping(ListQuery::Grouping::Conversations);
    model.replaceKeys({ MessageKey(9), MessageKey(5) });
    MessageSummary head = summaryOf(MessageKey(9));
    head.unread = false;
    head.digest = ConversationDigest { .messages = 3, .unread = 1, .participants = {}, .tags = {} };
    model.setSummaries({ head, summaryOf(MessageKey(5)) });
    QCOMPARE(model.kindOf(0), RowKind::Conversation);
    QVERIFY(model.isUnread(0));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"folded, 3 messages"_s));
    QSignalSpy wanted(&view, &MessageListView::foldWanted);
    view.selectRow(0);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(wanted.takeFirst(), (QVariantList { QVariant::fromValue(MessageKey(9)), false }));
    model.setUnfolded({ MessageKey(9) }, { MessageKey(7), MessageKey(3) });
    model.mergeKeys({ MessageKey(9), MessageKey(7), MessageKey(3), MessageKey(5) });
    QCOMPARE(model.kindOf(0), RowKind::Unfolded);
    QCOMPARE(model.kindOf(2), RowKind::Member);
    // Unfolded, the row stands for its own message alone.
    QVERIFY(!model.isUnread(0));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(wanted.takeFirst(), (QVariantList { QVariant::fromValue(MessageKey(9)), true }));
    view.setLayoutDirection(Qt::RightToLeft);
    view.selectRow(2);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentKey(), MessageKey(9));
}

void TestMessageListModel::theStarAndTheArrowAreSpotsOfTheirOwn()
{
    for (const ListStyle style : { ListStyle::Cards, ListStyle::Table }) {
        MessageListModel model;
        MessageListView view(model);
        view.setListStyle(style);
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        model.setGrouping(ListQuery::Grouping::Conversations);
        model.replaceKeys(range(1, 2));
        MessageSummary head = summaryOf(MessageKey(1));
        head.digest = ConversationDigest { .messages = 2, .participants = {}, .tags = {} };
        model.setSummaries({ head, summaryOf(MessageKey(2)) });
        QSignalSpy starred(&view, &MessageListView::starClicked);
        QSignalSpy folded(&view, &MessageListView::foldWanted);
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.rect = view.visualRect(model.index(0));
        const auto &delegate = static_cast<const MessageDelegate &>(*view.itemDelegate());
        for (const RowSpot spot : { RowSpot::Star, RowSpot::Fold })
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, delegate.placeOf(spot, option, model.index(0)).center());
        QCOMPARE(starred.size(), 1);
        QCOMPARE(folded.size(), 1);
        QVERIFY(view.selectedKeys().isEmpty());
        option.rect = view.visualRect(model.index(1));
        QVERIFY(delegate.placeOf(RowSpot::Fold, option, model.index(1)).isEmpty());
    }
}

void TestMessageListModel::aRowTellsWhatItsServerHoldsOnDemand()
{
    MessageListModel model;
    model.replaceKeys(range(1, 1));
    MessageSummary summary = summaryOf(MessageKey(1));
    summary.serverSide = MessageSummary::ServerSide::DeleteRequested;
    model.setSummaries({ summary });
    const auto spoken = [&] { return model.index(0).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(!spoken().contains(u"server"));
    model.setTellingOfServer(true);
    QVERIFY(spoken().contains(u"Will be deleted on the server"));
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(u"Will be deleted on the server"));
}

void TestMessageListModel::tagsAreReadableInBothThemes()
{
    for (int colour = 0; colour < Tag::colours; ++colour) {
        for (const bool dark : { false, true }) {
            const TagColours colours = tagColours(Tag::Colour(colour), dark);
            QVERIFY2(contrast(colours.ink, colours.plate) >= 4.5,
                     qPrintable(u"%1: %2"_s.arg(tagColourName(Tag::Colour(colour))).arg(contrast(colours.ink, colours.plate))));
        }
    }
}

QTEST_MAIN(TestMessageListModel)

} // namespace tst_messagelistmodel

#include "tst_messagelistmodel.moc"
