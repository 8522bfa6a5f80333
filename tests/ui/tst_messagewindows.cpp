// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering/composer.h"
#include "mail/messagelink.h"
#include "mail/sourcetext.h"
#include "mailfile/mailfiles.h"
#include "mailfile/mboxwindow.h"
#include "mainwindow/exporting.h"
#include "mainwindow/storedmessagewindow.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "reader/banner.h"
#include "reader/bodyview.h"
#include "reader/messageaccess.h"
#include "reader/readerpane.h"
#include "source/sourceview.h"
#include "source/sourcewindow.h"
#include "stage.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_messagewindows {

constexpr int patience = 60'000; ///< ms for what is long, beside a compiler

namespace {

/// Keeps what it is given.
class RecordedComposer final : public Composer
{
public:
    QFuture<Outcome> answer(const Draft &draft) override
    {
        drafts += draft;
        return QtFuture::makeReadyValueFuture(outcome);
    }
    QFuture<Outcome> forward(const Draft &draft, const Enclosure &enclosure, const Draft &inlined) override
    {
        drafts += draft;
        enclosures += enclosure;
        inlinedDrafts += inlined;
        return QtFuture::makeReadyValueFuture(outcome);
    }
    Outcome outcome = Outcome::Begun;
    QList<Draft> drafts;
    QList<Draft> inlinedDrafts;
    QList<Enclosure> enclosures;
};

ListQuery allMail()
{
    ListQuery query;
    query.scope = ListQuery::Scope::AllMail;
    return query;
}

QByteArray letter(const QString &subject, int minutesAgo, const QString &text = u"Words."_s, const QByteArray &more = {})
{
    return Letter { .from = u"Jonas <jonas@hamn.example>"_s,
                    .subject = subject,
                    .text = text,
                    .date = QDateTime::currentDateTime().addSecs(-60 * minutesAgo),
                    .more = more }
        .render();
}

} // namespace

class TestMessageWindows final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void init();
    void cleanup();
    void enterOpensTheMessageInItsOwnWindow();
    void theWindowGoesAlongTheList();
    void theWindowChangesItsMessage();
    void archivingGoesOnAndAtLastCloses();
    void answersGoToTheComposerByKeys();
    void onlyTheSelectionIsQuoted();
    void aForwardedMessageGoesAlongAsItCame();
    void withoutAComposerThereAreRemedies();
    void whatCouldNotBeHandedOverIsTold();
    void theListIsAnsweredOnlyWhereThereIsOne();
    void aLinkToAMessageOpensIt();
    void linksNameOneMessage_data();
    void linksNameOneMessage();
    void severalMessagesAreSavedAsTheyCame();
    void theSourceIsSearchedAndDecoded();
    void aLongSourceIsShownInPieces();
    void anMboxFileIsListedWithoutImportingIt();
    void anMboxFileCanBeImported();
    void aFileThatIsNoMailSaysSo();
    void everyControlHasAName();

private:
    MessageListView &list() { return *m_stage->window->findChild<MessageListView *>(); }
    MessageListModel &model() { return *m_stage->window->findChild<MessageListModel *>(); }
    ReaderPane &reader() { return *m_stage->window->findChild<ReaderPane *>(); }
    void openWith(const QList<QByteArray> &letters)
    {
        m_stage->collect(u"anna@posteo.example"_s, letters);
        m_stage->showWindow();
        m_stage->window->setComposer(m_composer);
        QTRY_COMPARE(model().rowCount(), letters.size());
    }
    void choose(int row)
    {
        list().setFocus();
        list().selectRow(row);
        model().summary(row);
        QTRY_VERIFY(model().summary(row));
        QTRY_VERIFY(reader().showsMessage() && reader().message().header.subject == model().summary(row)->subject);
    }
    template<typename T>
    T *opened()
    {
        T *window = nullptr;
        Stage::wait([&] { return (window = m_stage->window->findChild<T *>()) != nullptr; });
        return window;
    }
    QString write(const QString &name, const QByteArray &octets)
    {
        QFile file(m_stage->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qFatal("cannot write");
        return file.fileName();
    }
    /// Asked by a service of its own: a newer question of the window's list would take this one's place.
    qsizetype storedMessages()
    {
        QueryService queries(m_stage->mail->storeFile());
        return Stage::settled(queries.keys(allMail())).value().size();
    }
    QString bodyOf(MessageWindow *window) { return window->findChild<BodyView *>()->toPlainText(); }
    void shoot(QWidget *window, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("RESTANTE_SCREENSHOTS"); !folder.isEmpty())
            QVERIFY(window->grab().save(folder + u'/' + name + u".png"_s));
    }

    std::unique_ptr<Stage> m_stage;
    std::shared_ptr<RecordedComposer> m_composer;
};

void TestMessageWindows::init()
{
    m_stage = std::make_unique<Stage>();
    m_composer = std::make_shared<RecordedComposer>();
}

void TestMessageWindows::cleanup()
{
    m_stage.reset();
}

void TestMessageWindows::enterOpensTheMessageInItsOwnWindow()
{
    openWith({ letter(u"one"_s, 1, u"First words."_s), letter(u"two"_s, 2) });
    choose(0);
    QTest::keyClick(&list(), Qt::Key_Return);
    auto *window = opened<StoredMessageWindow>();
    QTRY_COMPARE(window->windowTitle(), u"one"_s);
    QTRY_VERIFY(bodyOf(window).contains(u"First words."));
    shoot(window, u"window-stored"_s);
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!m_stage->window->findChild<StoredMessageWindow *>());

    const QPoint second = list().visualRect(model().index(1)).center();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, second);
    QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, second);
    QTRY_COMPARE(opened<StoredMessageWindow>()->windowTitle(), u"two"_s);
}

void TestMessageWindows::theWindowGoesAlongTheList()
{
    openWith({ letter(u"one"_s, 1), letter(u"two"_s, 2), letter(u"three"_s, 3) });
    choose(1);
    QTest::keyClick(&list(), Qt::Key_Return);
    auto *window = opened<StoredMessageWindow>();
    QTRY_COMPARE(window->windowTitle(), u"two"_s);
    window->actions().next->trigger();
    QTRY_COMPARE(window->windowTitle(), u"three"_s);
    QVERIFY(!window->actions().next->isEnabled());
    window->actions().previous->trigger();
    QTRY_COMPARE(window->windowTitle(), u"two"_s);
    window->actions().previous->trigger();
    QTRY_COMPARE(window->windowTitle(), u"one"_s);
    QVERIFY(!window->actions().previous->isEnabled());
}

void TestMessageWindows::theWindowChangesItsMessage()
{
    openWith({ letter(u"one"_s, 1) });
    choose(0);
    QTest::keyClick(&list(), Qt::Key_Return);
    auto *window = opened<StoredMessageWindow>();
    QTRY_VERIFY(window->reader().showsMessage());
    QTRY_VERIFY(!model().summary(0)->unread); // it was shown
    window->actions().star->trigger();
    QTRY_VERIFY(model().summary(0)->starred);
    QTRY_COMPARE(window->actions().star->text(), u"Remove star"_s);
    window->actions().markUnread->trigger();
    QTRY_VERIFY(model().summary(0)->unread);
    QTRY_COMPARE(window->actions().markUnread->text(), u"Mark as read"_s);
}

void TestMessageWindows::archivingGoesOnAndAtLastCloses()
{
    openWith({ letter(u"one"_s, 1), letter(u"two"_s, 2) });
    choose(0);
    QTest::keyClick(&list(), Qt::Key_Return);
    auto *window = opened<StoredMessageWindow>();
    QTRY_COMPARE(window->windowTitle(), u"one"_s);
    window->actions().archive->trigger();
    QTRY_COMPARE(window->windowTitle(), u"two"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    window->actions().archive->trigger();
    QTRY_COMPARE(model().rowCount(), 0);
    QTRY_VERIFY(!m_stage->window->findChild<StoredMessageWindow *>());
}

void TestMessageWindows::answersGoToTheComposerByKeys()
{
    openWith({ letter(u"Plan"_s, 1, u"Shall we?"_s,
                      "Cc: per@hamn.example\r\nList-Id: <lists.example>\r\nList-Post: <mailto:list@lists.example>\r\n") });
    choose(0);
    QTest::keyClick(&list(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(m_composer->drafts.size(), 1);
    QCOMPARE(m_composer->drafts.constLast().to, QStringList(u"jonas@hamn.example"_s));
    QCOMPARE(m_composer->drafts.constLast().subject, u"Re: Plan"_s);
    QVERIFY(m_composer->drafts.constLast().body.contains(u"> Shall we?"));
    QVERIFY(!m_composer->drafts.constLast().inReplyTo.isEmpty());
    QTest::keyClick(&list(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_composer->drafts.size(), 2);
    QCOMPARE(m_composer->drafts.constLast().cc, QStringList(u"per@hamn.example"_s));
    QTest::keyClick(&list(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_composer->drafts.size(), 3);
    QCOMPARE(m_composer->drafts.constLast().to, QStringList(u"list@lists.example"_s));
}

void TestMessageWindows::onlyTheSelectionIsQuoted()
{
    openWith({ letter(u"Plan"_s, 1, u"First line.\nSecond line.\nThird line."_s) });
    choose(0);
    auto *view = reader().findChild<BodyView *>();
    QTextCursor cursor = view->document()->find(u"Second line."_s);
    view->setTextCursor(cursor);
    QTest::keyClick(&list(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(m_composer->drafts.size(), 1);
    QVERIFY(m_composer->drafts.constLast().body.contains(u"> Second line."));
    QVERIFY(!m_composer->drafts.constLast().body.contains(u"First line."));
}

void TestMessageWindows::aForwardedMessageGoesAlongAsItCame()
{
    const QByteArray octets = letter(u"Harbour/plan"_s, 1, u"Shall we?"_s);
    openWith({ octets });
    choose(0);
    QTest::keyClick(&list(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_composer->enclosures.size(), 1);
    QCOMPARE(m_composer->enclosures.constFirst().fileName, u"Harbour_plan.eml"_s);
    QCOMPARE(m_composer->enclosures.constFirst().octets, octets);
    QCOMPARE(m_composer->drafts.constFirst().subject, u"Fwd: Harbour/plan"_s);
    QVERIFY(m_composer->inlinedDrafts.constFirst().body.contains(u"Shall we?"));
}

void TestMessageWindows::withoutAComposerThereAreRemedies()
{
    m_composer->outcome = Composer::Outcome::NoComposer;
    openWith({ letter(u"Plan"_s, 1, u"Shall we?"_s) });
    choose(0);
    QTest::keyClick(&list(), Qt::Key_R, Qt::ControlModifier);
    Banner *banner = nullptr;
    QTRY_VERIFY((banner = reader().findChild<Banner *>()));
    QVERIFY(banner->text().contains(u"No program for writing mail"));
    shoot(m_stage->window.get(), u"answer-no-composer"_s);
    const auto buttons = banner->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QTRY_COMPARE(QApplication::clipboard()->text(), u"jonas@hamn.example"_s);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(u"> Shall we?"));
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    QTRY_VERIFY(!reader().findChild<Banner *>());
}

void TestMessageWindows::whatCouldNotBeHandedOverIsTold()
{
    openWith({ letter(u"Plan"_s, 1) });
    choose(0);
    const std::pair<Composer::Outcome, QString> outcomes[] = {
        { Composer::Outcome::BegunWithoutFile, u"not the message as a file"_s },
        { Composer::Outcome::QuotationCut, u"Only the beginning"_s },
        { Composer::Outcome::RecipientsLeftOut, u"more recipients"_s },
    };
    for (const auto &[outcome, words] : outcomes) {
        m_composer->outcome = outcome;
        QTest::keyClick(&list(), Qt::Key_L, Qt::ControlModifier);
        Banner *banner = nullptr;
        QTRY_VERIFY((banner = reader().findChild<Banner *>()));
        QVERIFY2(banner->text().contains(words), qPrintable(banner->text()));
        QTest::mouseClick(banner->findChildren<QPushButton *>().constLast(), Qt::LeftButton);
        QTRY_VERIFY(!reader().findChild<Banner *>());
    }
}

void TestMessageWindows::theListIsAnsweredOnlyWhereThereIsOne()
{
    openWith({ letter(u"Plan"_s, 1) });
    choose(0);
    QTest::keyClick(&list(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&list(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(m_composer->drafts.size(), 1); // the reply alone
    QCOMPARE(m_composer->drafts.constFirst().subject, u"Re: Plan"_s);
}

void TestMessageWindows::aLinkToAMessageOpensIt()
{
    openWith({ letter(u"one"_s, 1), letter(u"two"_s, 2) });
    choose(1);
    QTest::keyClick(&list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QUrl link = QApplication::clipboard()->mimeData()->urls().value(0);
    QCOMPARE(link.scheme(), u"mid"_s);
    QCOMPARE(QApplication::clipboard()->text(), QString::fromLatin1(link.toEncoded()));
    m_stage->window->openLink(identifierOfLink(link));
    QTRY_COMPARE(opened<StoredMessageWindow>()->windowTitle(), u"two"_s);

    m_stage->window->openLink(u"nobody@knows.example"_s);
    QTRY_VERIFY(QStringList([&] {
                    QStringList texts;
                    for (const QLabel *label : m_stage->window->findChildren<QLabel *>())
                        texts += label->text();
                    return texts;
                }())
                    .contains(u"The message that the link names is not on this computer."_s));
}

void TestMessageWindows::linksNameOneMessage_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("identifier");
    QTest::newRow("plain") << u"mid:a@b.example"_s << u"a@b.example"_s;
    QTest::newRow("encoded") << u"mid:a%2Fb%25@c.example"_s << u"a/b%@c.example"_s;
    QTest::newRow("part") << u"mid:a@b.example/c@d.example"_s << u"a@b.example"_s;
    QTest::newRow("query") << u"mid:a@b.example?x=y#z"_s << u"a@b.example"_s;
    QTest::newRow("upper case") << u"MID:a@b.example"_s << u"a@b.example"_s;
    QTest::newRow("empty") << u"mid:"_s << QString();
    QTest::newRow("line end") << u"mid:a%0Ab@c.example"_s << QString();
    QTest::newRow("other") << u"https://a@b.example"_s << QString();
    QTest::newRow("long") << u"mid:"_s + QString(5000, u'x') << QString();
}

void TestMessageWindows::linksNameOneMessage()
{
    QFETCH(QString, link);
    QFETCH(QString, identifier);
    QCOMPARE(identifierOfLink(QUrl(link)), identifier);
    if (!identifier.isEmpty())
        QCOMPARE(identifierOfLink(messageLink(identifier)), identifier);
}

void TestMessageWindows::severalMessagesAreSavedAsTheyCame()
{
    const QByteArray one = letter(u"Plan"_s, 1);
    const QByteArray two = letter(u"Plan"_s, 2);
    QWidget window;
    Exporting exporting(&window);
    QSignalSpy told(&exporting, &Exporting::told);
    const Exporting::Messages messages { std::make_shared<LooseMessage>(one), std::make_shared<LooseMessage>(two) };
    exporting.saveInto(m_stage->folder.path(), messages);
    QTRY_COMPARE(told.size(), 1);
    const QDir folder(m_stage->folder.path());
    const QStringList names = folder.entryList({ u"*.eml"_s }, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 2);
    QList<QByteArray> read;
    for (const QString &name : names) {
        QVERIFY2(name.endsWith(u" Plan.eml") || name.endsWith(u" Plan (2).eml"), qPrintable(name));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        read += file.readAll();
    }
    QVERIFY(read.contains(one) && read.contains(two));

    const QString path = m_stage->folder.filePath(u"Mail.mbox"_s);
    exporting.saveMbox(path, messages);
    QTRY_COMPARE(told.size(), 2);
    const auto reader = MboxReader::open(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->next()->value().octets, one);
    QCOMPARE((*reader)->next()->value().octets, two);
    QVERIFY(!(*reader)->next());
}

void TestMessageWindows::theSourceIsSearchedAndDecoded()
{
    openWith({ letter(u"Grüße"_s, 1, u"Words."_s) });
    choose(0);
    QTest::keyClick(&list(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto *window = opened<SourceWindow>();
    SourceView &view = window->view();
    QTRY_VERIFY(view.toPlainText().contains(u"Subject: =?utf-8?B?"));
    QCOMPARE(view.document()->firstBlock().layout()->formats().size(), 1); // the name of the field
    shoot(window, u"window-source"_s);
    QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
    auto *words = window->findChild<QLineEdit *>();
    QTRY_VERIFY(words->hasFocus());
    QTest::keyClicks(words, u"mime-version"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(view.textCursor().selectedText(), u"MIME-Version"_s);
    for (QAction *action : window->actions()) {
        if (action->isCheckable())
            action->trigger();
    }
    QTRY_VERIFY(view.toPlainText().contains(u"Subject: Grüße\n"));
    QVERIFY(view.isNumbered());
    QCOMPARE(view.lineWrapMode(), QPlainTextEdit::WidgetWidth);
    shoot(window, u"window-source-decoded"_s);
}

void TestMessageWindows::aLongSourceIsShownInPieces()
{
    QByteArray raw = "Subject: long\r\n\r\n";
    while (raw.size() < 5 * SourceWindow::pieceOctets)
        raw += "a line of seventy octets or thereabouts, as they are written by mailers\r\n";
    const qsizetype needle = raw.size();
    raw += "the Needle\r\n";
    while (raw.size() < 6 * SourceWindow::pieceOctets)
        raw += "a line of seventy octets or thereabouts, as they are written by mailers\r\n";
    const QList<SourcePiece> pieces = sourcePieces(raw, SourceWindow::pieceOctets);
    qsizetype end = 0;
    for (const SourcePiece &piece : pieces) {
        QCOMPARE(piece.begin, end);
        QCOMPARE(piece.firstLine, raw.first(piece.begin).count('\n') + 1);
        QVERIFY(piece.end - piece.begin <= SourceWindow::pieceOctets);
        end = piece.end;
    }
    QCOMPARE(end, raw.size());
    QCOMPARE(sourcePieces({}, 100).size(), 1);

    auto *window = new SourceWindow(std::make_shared<LooseMessage>(raw), {});
    QSignalSpy shown(window, &SourceWindow::shown);
    window->show();
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patience);
    QVERIFY(window->view().toPlainText().size() <= SourceWindow::pieceOctets);
    auto *words = window->findChild<QLineEdit *>();
    QTest::keyClicks(words, u"the needle"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(window->view().textCursor().selectedText(), u"the Needle"_s, patience);
    const int piece = shown.constLast().constFirst().toInt();
    QVERIFY(pieces[piece].begin <= needle && needle < pieces[piece].end);
    delete window;
}

void TestMessageWindows::anMboxFileIsListedWithoutImportingIt()
{
    m_stage->showWindow();
    m_stage->window->setComposer(m_composer);
    QByteArray mbox;
    for (int i = 0; i < 3; ++i)
        mbox +=
            "From jonas@hamn.example Tue Nov 17 14:32:00 2026\n" + letter(u"letter %1"_s.arg(i), i, u"Words %1."_s.arg(i)) + "\n";
    m_stage->window->openFile(write(u"old.mbox"_s, mbox));
    auto *window = opened<MboxWindow>();
    QAbstractItemModel *rows = window->list().model();
    QTRY_COMPARE(rows->rowCount(), 3);
    QCOMPARE(rows->index(1, 0).data().toString(), u"letter 1"_s);
    QTRY_VERIFY(bodyOf(window).contains(u"Words 0."));
    shoot(window, u"window-mbox"_s);
    QTest::keyClick(&window->list(), Qt::Key_Down);
    QTRY_VERIFY(bodyOf(window).contains(u"Words 1."));
    QTest::keyClick(&window->list(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(m_composer->drafts.size(), 1);
    QCOMPARE(m_composer->drafts.constFirst().subject, u"Re: letter 1"_s);
    QCOMPARE(storedMessages(), 0);
}

void TestMessageWindows::anMboxFileCanBeImported()
{
    m_stage->showWindow();
    const QString path =
        write(u"old.mbox"_s, "From jonas@hamn.example Tue Nov 17 14:32:00 2026\n" + letter(u"letter"_s, 1) + "\n");
    m_stage->window->openFile(path);
    auto *window = opened<MboxWindow>();
    QTRY_COMPARE(window->list().model()->rowCount(), 1);
    for (auto *button : window->findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Import"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(storedMessages(), 1);
}

void TestMessageWindows::aFileThatIsNoMailSaysSo()
{
    m_stage->showWindow();
    m_stage->window->openFile(m_stage->folder.filePath(u"missing.eml"_s));
    auto *window = opened<MessageWindow>();
    QTRY_VERIFY(!window->reader().showsMessage());
    const auto texts = [&] {
        QString all;
        for (const QLabel *label : window->findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    QTRY_VERIFY2(texts().contains(u"missing.eml"), qPrintable(texts()));
}

void TestMessageWindows::everyControlHasAName()
{
    openWith({ letter(u"one"_s, 1) });
    choose(0);
    QTest::keyClick(&list(), Qt::Key_Return);
    QTest::keyClick(&list(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    const QList<QWidget *> windows { opened<StoredMessageWindow>(), opened<SourceWindow>() };
    QTRY_VERIFY(windows.constFirst()->isVisible());
    for (QWidget *window : windows) {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
            if (!isControl || !widget->isVisible())
                continue;
            const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(QString::fromLatin1(widget->metaObject()->className())));
        }
    }
}

QTEST_MAIN(TestMessageWindows)

} // namespace tst_messagewindows

#include "tst_messagewindows.moc"
