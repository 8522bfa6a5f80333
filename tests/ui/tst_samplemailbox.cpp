// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/appointment.h"
#include "mail/messageparser.h"
#include "mainwindow/samplemailbox.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "reader/readerpane.h"
#include "sidebar/sidebarmodel.h"
#include "sidebar/sidebarview.h"
#include "stage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_samplemailbox {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 day = 24 * 60 * minute;

} // namespace

class TestSampleMailbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void theMessagesEndJustNow();
    void onlyTheDateIsAnother();
    void theInvitationIsForADaySoonAfterIt();
    void theThirdButtonOfTheWelcomeOpensIt();
};

void TestSampleMailbox::theMessagesEndJustNow()
{
    const QDateTime now(QDate(2031, 3, 4), QTime(9, 30), QTimeZone::utc());
    const QList<QByteArray> messages = sampleMessages(now);
    QVERIFY(messages.size() > 50);
    qint64 youngest = 365 * day;
    for (const QByteArray &octets : messages) {
        const qsizetype at = octets.indexOf("\r\nDate: ") + 8;
        const QDateTime date =
            QDateTime::fromString(QString::fromLatin1(octets.sliced(at, octets.indexOf("\r\n", at) - at)), Qt::RFC2822Date);
        QVERIFY2(date.isValid(), octets.left(400).constData());
        youngest = std::min(youngest, date.secsTo(now));
        QVERIFY2(date.secsTo(now) < 40 * day, qPrintable(date.toString()));
    }
    QVERIFY2(youngest >= minute && youngest < 10 * minute, qPrintable(QString::number(youngest)));
}

void TestSampleMailbox::onlyTheDateIsAnother()
{
    const auto withoutDate = [](QByteArray octets) {
        for (const QByteArrayView name : { "\r\nDate: ", "\r\nDTSTAMP:", "\r\nDTSTART:", "\r\nDTEND:" }) {
            if (const qsizetype at = octets.indexOf(name); at >= 0)
                octets.remove(at, octets.indexOf("\r\n", at + 2) - at);
        }
        return octets;
    };
    const QDateTime now = QDateTime::currentDateTime();
    const QList<QByteArray> today = sampleMessages(now);
    const QList<QByteArray> later = sampleMessages(now.addDays(100));
    QCOMPARE(later.size(), today.size());
    for (qsizetype i = 0; i < today.size(); ++i) {
        QVERIFY(today[i] != later[i]);
        QCOMPARE(withoutDate(later[i]), withoutDate(today[i]));
    }
}

void TestSampleMailbox::theInvitationIsForADaySoonAfterIt()
{
    const QDateTime now(QDate(2031, 3, 4), QTime(9, 30), QTimeZone::utc());
    int invitations = 0;
    for (const QByteArray &octets : sampleMessages(now)) {
        const MessageDocument message = parseDocument(octets);
        for (const Attachment &attachment : message.attachments) {
            if (!attachment.mediaType.endsWith(u"/calendar"))
                continue;
            ++invitations;
            const auto content = partContent(octets, attachment.part);
            QVERIFY(content);
            const auto invitation = readInvitation(*content);
            QVERIFY(invitation);
            const QDate day = invitation->appointments.constFirst().begin.moment.date();
            const qint64 ahead = message.header.date.date().daysTo(day);
            QVERIFY2(ahead > 0 && ahead < 7, qPrintable(day.toString()));
        }
    }
    QCOMPARE(invitations, 1);
}

void TestSampleMailbox::theThirdButtonOfTheWelcomeOpensIt()
{
    Stage stage;
    stage.showWindow();
    const auto button = [&]() -> QPushButton * {
        const auto buttons = stage.window->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QPushButton *candidate) {
            return candidate->isVisible() && candidate->text() == u"Look around with sample mail";
        });
        return found == buttons.end() ? nullptr : *found;
    };
    QTRY_VERIFY(button());
    QTest::mouseClick(button(), Qt::LeftButton);

    auto &sidebar = *stage.window->findChild<SidebarView *>();
    QTRY_VERIFY_WITH_TIMEOUT(sidebar.chosenPlace() && sidebar.chosenPlace()->name == u"Sample mail", 60'000);
    auto &model = *stage.window->findChild<MessageListModel *>();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), int(sampleMessages(QDateTime::currentDateTime()).size()), 60'000);
    auto &list = *stage.window->findChild<MessageListView *>();
    QVERIFY(list.isVisible());
    model.summary(0);
    QTRY_VERIFY(model.summary(0));
    const qint64 age = model.summary(0)->date.secsTo(QDateTime::currentDateTimeUtc());
    QVERIFY2(age > 0 && age < 60 * minute, qPrintable(QString::number(age)));

    const QSignalSpy shown(stage.window->findChild<ReaderPane *>(), &ReaderPane::messageShown);
    list.selectRow(0);
    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY(!button());
}

QTEST_MAIN(TestSampleMailbox)

} // namespace tst_samplemailbox

#include "tst_samplemailbox.moc"
