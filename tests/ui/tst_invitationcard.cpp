// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An invitation stands with its message, is not listed once more, and goes with it.
#include "mail/messageparser.h"
#include "parts.h"
#include "reader/attachmentbar.h"
#include "reader/attachmentsection.h"
#include "reader/banner.h"
#include "reader/bannercolumn.h"
#include "reader/flowtext.h"
#include "reader/invitationcard.h"
#include "reading.h"
#include "theme/icons.h"

#include <QFileDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_invitationcard {

namespace {

const QByteArray ahead = "From: Jonas <jonas@x.example>\nSubject: a plan\nContent-Type: multipart/mixed; boundary=B\n\n"
                         "--B\n\nCome, all of you.\n";

QByteArray invitationTo(const QByteArray &lines)
{
    return ahead + "--B\nContent-Type: text/calendar; method=REQUEST\n\n"
        + "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261204\n"
          "ORGANIZER;CN=Jonas:mailto:jonas@x.example\n"
        + lines + "END:VEVENT\nEND:VCALENDAR\n--B--\n";
}

} // namespace

class TestInvitationCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsWithItsMessage();
    void itGoesWithItsMessage();
    void theNextOneIsAnother();
    void itIsNoMarkup();
    void muchUnfoldsByAClick();
    void whatHasNoRoomScrolls();
    void dangerStandsAboveIt();
    void itIsSaved();

private:
    void open(const QByteArray &raw);
    InvitationCard &card() { return *m_reading.pane().findChild<InvitationCard *>(); }
    QString words() { return card().findChild<FlowText *>()->toPlainText().remove(QChar(0x2068)).remove(QChar(0x2069)); }

    Reading m_reading { { 700, 900 } };
};

void TestInvitationCard::open(const QByteArray &raw)
{
    auto parts = std::make_shared<Parts>();
    const MessageDocument document = parseDocument(raw);
    for (const Attachment &attachment : document.attachments)
        parts->contents.insert(attachment.part, partContent(raw, attachment.part).value());
    m_reading.open(parts, document);
}

void TestInvitationCard::itStandsWithItsMessage()
{
    open(invitationTo("SUMMARY:Harbour\nLOCATION:Room 2\nATTENDEE;CN=Anna:mailto:anna@x.example\n"
                      "ATTENDEE;PARTSTAT=ACCEPTED:mailto:mikkel@x.example\nDESCRIPTION:Bring\\nbuns\n"));
    QVERIFY(card().isVisible());
    const QStringList lines = words().replace(QChar::LineSeparator, u'\n').split(u'\n');
    QCOMPARE(lines.mid(0, 2), QStringList({ u"Jonas invites you"_s, u"Harbour"_s }));
    QVERIFY(lines.contains(u"Where\tRoom 2"_s));
    QVERIFY(lines.contains(u"From\tJonas <jonas@x.example>"_s));
    QVERIFY(lines.contains(u"Invited\t1 accepted, 1 without an answer"_s));
    QVERIFY(lines.contains(u"Anna <anna@x.example> (has not answered)"_s));
    QCOMPARE(lines.mid(lines.size() - 2), QStringList({ u"Bring"_s, u"buns"_s }));
    QVERIFY(card().accessibleName().contains(u"Harbour"_s));
    QVERIFY(m_reading.pane().findChild<AttachmentBar *>()->attachments().isEmpty());
    const auto *text = card().findChild<FlowText *>();
    QCOMPARE(text->height(), text->heightForWidth(text->width())); // all of it is seen
}

void TestInvitationCard::itGoesWithItsMessage()
{
    open(invitationTo("SUMMARY:Harbour\n"));
    QVERIFY(card().isVisible());
    open(ahead + "--B--\n");
    QVERIFY(!card().isVisible());
    QVERIFY(!card().parentWidget()->isVisible()); // nor is room left for it
    open(invitationTo("SUMMARY:Harbour\n"));
    m_reading.pane().showText(u"Nothing"_s);
    QVERIFY(card().isHidden());
}

void TestInvitationCard::theNextOneIsAnother()
{
    open(invitationTo("SUMMARY:Harbour\nLOCATION:Room 2\n"));
    card().findChild<FlowText *>()->selectAll();
    open(invitationTo("SUMMARY:Quay\nSTATUS:CANCELLED\n"));
    QVERIFY(words().contains(u"Quay"_s));
    QVERIFY(!words().contains(u"Harbour"_s));
    QVERIFY(!words().contains(u"Where"_s));
    QVERIFY(!card().findChild<FlowText *>()->textCursor().hasSelection());
}

void TestInvitationCard::itIsNoMarkup()
{
    open(invitationTo("SUMMARY:<b>a</b> & <img src=\"http://x.example/\">\nLOCATION:<a href=\"http://x.example\">here</a>\n"));
    QVERIFY(words().contains(u"<b>a</b> & <img src=\"http://x.example/\">"_s));
    QVERIFY(words().contains(u"Where\t<a href=\"http://x.example\">here</a>"_s));
    QVERIFY(!card().findChild<FlowText *>()->textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse));
}

void TestInvitationCard::muchUnfoldsByAClick()
{
    const QByteArray much = invitationTo("SUMMARY:Harbour\nDESCRIPTION:" + QByteArray("the crane moves. ").repeated(20)
                                         + "\nATTENDEE:mailto:anna@x.example\nATTENDEE:mailto:mikkel@x.example\n");
    open(much);
    auto *text = card().findChild<FlowText *>();
    QVERIFY(!words().contains(u"crane"_s));
    QVERIFY(!words().contains(u"mikkel"_s));
    QVERIFY(words().contains(u"Invited\t2 invited"_s));
    const int height = text->height();
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY(words().contains(u"crane"_s));
    QVERIFY(words().contains(u"mikkel"_s));
    QTRY_VERIFY(text->height() > height);
    open(ahead + "--B--\n");
    open(much);
    QVERIFY(!words().contains(u"crane"_s)); // each begins folded
}

void TestInvitationCard::whatHasNoRoomScrolls()
{
    QString people;
    for (int i = 0; i < 12; ++i)
        people += u"ATTENDEE:mailto:someone%1@x.example\n"_s.arg(i);
    open(invitationTo("SUMMARY:Harbour\n" + people.toLatin1()));
    auto *text = card().findChild<FlowText *>();
    Q_EMIT text->linkClicked({});
    QCoreApplication::processEvents();
    m_reading.pane().resize(350, 300);
    QTRY_VERIFY(text->verticalScrollBar()->isVisible());
    QCOMPARE(text->verticalScrollBar()->value(), 0);
    m_reading.pane().resize(700, 900);
    QTRY_VERIFY(!text->verticalScrollBar()->isVisible());
}

void TestInvitationCard::dangerStandsAboveIt()
{
    open(invitationTo("SUMMARY:Harbour\n"));
    auto *column = static_cast<BannerColumn *>(card().parentWidget());
    Banner *danger = column->add(new Banner(Banner::Kind::Danger, Icon::Warning, u"This may be fraud"_s, column));
    const Banner *note = column->add(new Banner(Banner::Kind::Note, Icon::Info, u"Pictures"_s, column));
    QCoreApplication::processEvents();
    QVERIFY(danger->geometry().bottom() < card().y());
    QVERIFY(card().geometry().bottom() < note->y());
    delete danger;
    delete note;
    QVERIFY(column->isVisible()); // the card still stands there
}

void TestInvitationCard::itIsSaved()
{
    const QTemporaryDir folder;
    open(invitationTo("SUMMARY:Harbour\n"));
    const auto buttons = card().findChildren<QPushButton *>();
    const auto save = std::ranges::find(buttons, u"Save…"_s, &QPushButton::text);
    QVERIFY(save != buttons.cend());
    QTest::mouseClick(*save, Qt::LeftButton);
    auto *dialog = m_reading.pane().findChild<AttachmentSection *>()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString file = folder.filePath(u"plan.ics"_s);
    dialog->selectFile(file);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(QFile::exists(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QTRY_VERIFY(saved.seek(0) && saved.readAll().contains("SUMMARY:Harbour"));
}

QTEST_MAIN(TestInvitationCard)

} // namespace tst_invitationcard

#include "tst_invitationcard.moc"
