// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsserver.h"
#include "reader/banner.h"
#include "reader/flowtext.h"
#include "reader/messageaccess.h"
#include "reader/messagebody.h"
#include "reader/readerpane.h"
#include "reader/remotepictures.h"
#include "reader/remotepicturetext.h"
#include "reader/unsubscribing.h"
#include "stage.h"
#include "windowdriver.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextCursor>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_remotepictures {

namespace {

/// As one that stands for what was decrypted: it says nothing of how far it reaches.
class Opened final : public MessageAccess
{
    QFuture<Result<QByteArray>> nothing() { return QtFuture::makeReadyValueFuture(Result<QByteArray>()); }
    QFuture<Result<QByteArray>> octets() override { return nothing(); }
    QFuture<Result<QByteArray>> part(const PartPath &) override { return nothing(); }
    QFuture<Result<QByteArray>> picture(const QString &) override { return nothing(); }
};

} // namespace

class TestRemotePictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theBannerCountsAndNames_data();
    void theBannerCountsAndNames();
    void theServersAreNamedOnRequest();
    void nothingIsAskedForBeforeAClick();
    void picturesAreLoadedOnceAndKept();
    void likelyTrackersStayOutUnlessWanted();
    void aSenderIsTrustedForAlways();
    void noConsentWithoutOneClearSender();
    void consentForVerifiedMailIsForThatAlone();
    void failuresAreToldAndTriedAgain();
    void aLoadCanBeStopped();
    void aLoadTellsHowFarItIs();
    void whatCameBeforeAStopIsShownAndKept_data();
    void whatCameBeforeAStopIsShownAndKept();
    void aMessageOfAFileKeepsNothing();
    void whatWasDecryptedLoadsNothing();
    void whatWasDecryptedLeavesNoListByItself_data();
    void whatWasDecryptedLeavesNoListByItself();

private:
    MessageKey import(const QString &html, const QString &from = u"The Weekly Sail <news@sail.example>"_s);
    void show(MessageKey key);
    void show(const std::shared_ptr<MessageAccess> &access, const MessageDocument &document);
    QString banner() const;
    void clickButton(const QString &text);
    void chooseFromMenu(const QString &text);
    /// Clicks, and waits until what follows is shown.
    void load(const QString &button);
    QStringList asked() const;

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<HttpsServer> m_server;
    std::unique_ptr<ReaderPane> m_reader;
    std::unique_ptr<RemotePictures> m_pictures;
};

void TestRemotePictures::init()
{
    m_stage = std::make_unique<Stage>();
    m_server = std::make_unique<HttpsServer>();
    for (const char *path : { "/1", "/2", "/track/open.php" })
        m_server->serve(path, pngOctets({ 40, 30 }, Qt::red));
    m_reader = std::make_unique<ReaderPane>();
    m_pictures = std::make_unique<RemotePictures>(*m_stage->mail, *m_reader, nullptr);
    m_reader->setPreferredForm(BodyForm::SimpleHtml);
    m_reader->resize(700, 500);
    m_reader->show();
}

void TestRemotePictures::cleanup()
{
    m_pictures.reset();
    m_reader.reset();
    m_server.reset();
    m_stage.reset();
}

MessageKey TestRemotePictures::import(const QString &html, const QString &from)
{
    Letter letter { .from = from, .subject = u"Pictures"_s };
    letter.html = html;
    m_stage->import({ letter.render() }, u"Archive"_s);
    ListQuery everything;
    everything.scope = ListQuery::Scope::AllMail;
    return std::ranges::max(Stage::settled(m_stage->queries->keys(everything)).value());
}

void TestRemotePictures::show(MessageKey key)
{
    show(std::make_shared<StoredMessage>(*m_stage->queries, key), Stage::settled(m_stage->queries->document(key)).value());
}

void TestRemotePictures::show(const std::shared_ptr<MessageAccess> &access, const MessageDocument &document)
{
    QSignalSpy shown(m_reader.get(), &ReaderPane::messageShown);
    m_reader->showMessage(access, document);
    QTRY_COMPARE(shown.size(), 1);
}

QString TestRemotePictures::banner() const
{
    const auto banners = m_reader->findChildren<Banner *>();
    return banners.isEmpty() ? QString() : banners.constLast()->text();
}

void TestRemotePictures::clickButton(const QString &text)
{
    // What is added to a shown layout shows itself a turn of the event loop later.
    QTRY_VERIFY(std::ranges::any_of(m_reader->findChildren<QPushButton *>(),
                                    [&](const QPushButton *button) { return button->isVisible() && button->text() == text; }));
    click(controlNamed<QPushButton>(m_reader.get(), text));
}

void TestRemotePictures::chooseFromMenu(const QString &text)
{
    const auto menus = m_reader->findChildren<Banner *>().constLast()->findChildren<QMenu *>();
    for (QAction *action : menus.constFirst()->actions()) {
        if (action->text() == text)
            return action->trigger();
    }
    qFatal("no entry “%s”", qPrintable(text));
}

void TestRemotePictures::load(const QString &button)
{
    QSignalSpy settled(m_pictures.get(), &RemotePictures::settled);
    QSignalSpy shown(m_reader.get(), &ReaderPane::bodyShown);
    clickButton(button);
    QTRY_COMPARE(settled.size(), 1);
    QTRY_COMPARE(shown.size(), 1);
}

QStringList TestRemotePictures::asked() const
{
    QStringList paths;
    for (const QByteArray &request : m_server->requests())
        paths += QString::fromLatin1(request.split(' ').value(1));
    paths.sort();
    return paths;
}

void TestRemotePictures::theBannerCountsAndNames_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << u"<img src=https://img.sail.example/1>"_s << u"1 picture from sail.example is not loaded."_s;
    QTest::newRow("one tracker") << u"<img src=https://img.sail.example/1 width=1 height=1>"_s
                                 << u"1 picture from sail.example is not loaded; it looks like a tracker."_s;
    QTest::newRow("two servers") << u"<img src=http://a.example/1><img src=//b.example/2><img src=https://b.example/open.php>"_s
                                 << u"3 pictures from 2 servers are not loaded; 1 looks like a tracker."_s;
    QTest::newRow("trackers") << u"<img src=https://a.example/pixel.gif><img src=https://a.example/beacon/x>"_s
                              << u"2 pictures from a.example are not loaded; all look like trackers."_s;
    QTest::newRow("as drawn")
        << u"<img src=https://a.example/1><img src=https://a.example/2><img src=https://a.example/3><img src=https://a.example/4>"
           "<img src=https://b.example/o.gif><img src=https://b.example/pixel><img src=https://b.example/5 width=1 height=1>"_s
        << u"7 pictures from 2 servers are not loaded; 3 look like trackers."_s;
    QTest::newRow("none") << u"<p>words<link rel=stylesheet href=https://a.example/1>"_s << QString();
}

void TestRemotePictures::theBannerCountsAndNames()
{
    QFETCH(const QString, html);
    show(import(html));
    QTEST(banner(), "text");
}

void TestRemotePictures::theServersAreNamedOnRequest()
{
    show(import(u"<img src=https://img.sail.example/1><img src=https://x.count.example/o.gif>"
                "<script src=https://a.example/1></script>"_s));
    chooseFromMenu(u"Show who would be asked"_s);
    QVERIFY2(banner().contains(u"• sail.example: 1 picture\n"_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u"• count.example: 1 picture, 1 looks like a tracker (an address like those of services"_s),
             qPrintable(banner()));
    QVERIFY2(banner().contains(u"never loaded (1 here)"_s), qPrintable(banner()));
}

void TestRemotePictures::nothingIsAskedForBeforeAClick()
{
    const MessageKey key = import(u"<p>words<img src=%1>"_s.arg(m_server->address(u"/1"_s)));
    show(key);
    for (const BodyForm form : { BodyForm::PlainText, BodyForm::Source, BodyForm::SimpleHtml }) {
        QSignalSpy shown(m_reader.get(), &ReaderPane::bodyShown);
        m_reader->setForm(form);
        QTRY_COMPARE(shown.size(), 1);
    }
    QVERIFY(!banner().isEmpty());
    // A whole way there and back through the mail thread: what it was told before is done.
    Stage::settled(m_stage->mail->setting(u"x"_s));
    QCOMPARE(m_server->mostLines(), 0);
}

void TestRemotePictures::picturesAreLoadedOnceAndKept()
{
    const MessageKey key =
        import(u"<img src=%1><p>between<img src=%2 alt=two>"_s.arg(m_server->address(u"/1"_s), m_server->address(u"/2"_s)));
    show(key);
    load(u"Load once"_s);
    QCOMPARE(asked(), (QStringList { u"/1"_s, u"/2"_s }));
    QCOMPARE(banner(), QString());
    const auto pictureShown = [this] {
        const QVariant answer = m_reader->body().built().document->resource(QTextDocument::ImageResource, QUrl(u"remote:1"_s));
        return answer.value<QImage>().size() == QSize(40, 30);
    };
    QTRY_VERIFY(pictureShown());
    // Another message, and back; then without the server at all.
    show(import(u"<p>another"_s));
    m_server.reset();
    show(key);
    QTRY_VERIFY(pictureShown());
    QCOMPARE(banner(), QString());
    QCOMPARE(Stage::settled(m_stage->queries->remotePictures(key)).value().size(), 2);
}

void TestRemotePictures::likelyTrackersStayOutUnlessWanted()
{
    const MessageKey key =
        import(u"<img src=%1><img src=%2>"_s.arg(m_server->address(u"/1"_s), m_server->address(u"/track/open.php"_s)));
    show(key);
    load(u"Load once"_s);
    QCOMPARE(asked(), QStringList { u"/1"_s });
    show(import(u"<img src=%1><img src=%2>"_s.arg(m_server->address(u"/2"_s), m_server->address(u"/track/open.php"_s))));
    QSignalSpy settled(m_pictures.get(), &RemotePictures::settled);
    chooseFromMenu(u"Load once, likely trackers too"_s);
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(asked(), (QStringList { u"/1"_s, u"/2"_s, u"/track/open.php"_s }));
}

void TestRemotePictures::aSenderIsTrustedForAlways()
{
    const QString html = u"<img src=%1><img src=%2>"_s.arg(m_server->address(u"/1"_s), m_server->address(u"/track/open.php"_s));
    show(import(html));
    QSignalSpy changed(m_stage->mail.get(), &MailService::pictureConsentsChanged);
    load(u"Always for this sender"_s);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(asked(), QStringList { u"/1"_s });
    // The next one of the same sender by itself, without the tracker; another's not.
    show(import(html + u"<p>2"_s, u"Somebody <other@sail.example>"_s));
    QVERIFY(banner().contains(u"not loaded"_s));
    QSignalSpy settled(m_pictures.get(), &RemotePictures::settled);
    show(import(html + u"<p>3"_s, u"Weekly <NEWS@sail.example>"_s));
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(asked(), (QStringList { u"/1"_s, u"/1"_s }));
    // Taken back.
    QVERIFY(Stage::settled(m_stage->mail->withdrawPictureConsent(u"news@sail.example"_s)));
    QTRY_COMPARE(changed.size(), 2);
    show(import(html + u"<p>4"_s));
    QVERIFY(banner().contains(u"not loaded"_s));
    QVERIFY(!m_pictures->isLoading());
}

void TestRemotePictures::noConsentWithoutOneClearSender()
{
    MessageDocument document;
    QCOMPARE(consentAddress(document), QString());
    document.header.from = { { u"Anna"_s, u"Anna@Posteo.example"_s } };
    QCOMPARE(consentAddress(document), u"anna@posteo.example"_s);
    document.warnings = { Warning::AddressInDisplayName };
    QCOMPARE(consentAddress(document), QString());
    document.warnings = { Warning::SeveralFromFields };
    QCOMPARE(consentAddress(document), QString());
    document.warnings.clear();
    document.senderCheck.state = SenderCheck::State::Failed;
    QCOMPARE(consentAddress(document), QString());
    document.senderCheck.state = SenderCheck::State::Unchecked;
    QCOMPARE(consentAddress(document), u"anna@posteo.example"_s);
    document.header.from += Mailbox { u"Bo"_s, u"bo@posteo.example"_s };
    QCOMPARE(consentAddress(document), QString());
    document.header.from = { { u"root"_s, QString() } };
    QCOMPARE(consentAddress(document), QString());
}

void TestRemotePictures::consentForVerifiedMailIsForThatAlone()
{
    MessageDocument document;
    document.header.from = { { u"Anna"_s, u"anna@posteo.example"_s } };
    document.htmlBodies = { { u"1"_s, BodyPart::Kind::Html, u"<img src=%1>"_s.arg(m_server->address(u"/1"_s)), false } };
    document.senderCheck.state = SenderCheck::State::Verified;
    const auto access = [] { return std::make_shared<LooseMessage>(QByteArray("Subject: x\r\n\r\n")); };
    show(access(), document);
    QSignalSpy changed(m_stage->mail.get(), &MailService::pictureConsentsChanged);
    load(u"Always for this sender"_s);
    QTRY_COMPARE(changed.size(), 1);
    document.senderCheck.state = SenderCheck::State::Unchecked;
    show(access(), document);
    QVERIFY(!m_pictures->isLoading());
    QVERIFY(banner().contains(u"not loaded"_s));
    QCOMPARE(asked(), QStringList { u"/1"_s });
}

void TestRemotePictures::failuresAreToldAndTriedAgain()
{
    m_server->say("/cut", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nGIF89a");
    const MessageKey key = import(u"<img src=%1><img src=%2><img src=%3>"_s.arg(
        m_server->address(u"/1"_s), m_server->address(u"/cut"_s), m_server->address(u"/gone"_s)));
    show(key);
    load(u"Load once"_s);
    QCOMPARE(banner(), u"2 of 3 pictures could not be loaded: 1 not reached, 1 refused by the server."_s);
    m_server->serve("/cut", pngOctets({ 4, 4 }, Qt::blue));
    load(u"Try again"_s);
    QCOMPARE(asked(), (QStringList { u"/1"_s, u"/cut"_s, u"/cut"_s, u"/gone"_s }));
    QCOMPARE(banner(), u"1 of 3 pictures could not be loaded: 1 refused by the server."_s);
    // What failed for good is not offered again.
    show(import(u"<p>another"_s));
    show(key);
    QCOMPARE(banner(), QString());
}

void TestRemotePictures::aLoadCanBeStopped()
{
    m_server->keepSilent("/silent");
    show(import(u"<img src=%1>"_s.arg(m_server->address(u"/silent"_s))));
    clickButton(u"Load once"_s);
    QTRY_COMPARE(banner(), u"Loading a picture…"_s);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QSignalSpy settled(m_pictures.get(), &RemotePictures::settled);
    clickButton(u"Stop"_s);
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(banner().contains(u"is not loaded"_s));
    QVERIFY(!m_pictures->isLoading());
}

void TestRemotePictures::aLoadTellsHowFarItIs()
{
    m_server->keepSilent("/silent");
    show(import(u"<img src=%1><img src=%2><img src=%3>"_s.arg(m_server->address(u"/1"_s), m_server->address(u"/2"_s),
                                                              m_server->address(u"/silent"_s))));
    clickButton(u"Load once"_s);
    QTRY_COMPARE(banner(), u"Loading pictures: 2 of 3…"_s);
    shoot(m_reader.get(), u"pictures-loading"_s);
    QSignalSpy settled(m_pictures.get(), &RemotePictures::settled);
    clickButton(u"Stop"_s);
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(!banner().contains(u"Loading"_s));
    shoot(m_reader.get(), u"pictures-stopped"_s);
    // It can be begun anew.
    m_server->serve("/silent", pngOctets({ 4, 4 }, Qt::blue));
    load(u"Load once"_s);
    QCOMPARE(banner(), QString());
}

void TestRemotePictures::whatCameBeforeAStopIsShownAndKept_data()
{
    QTest::addColumn<bool>("left");
    QTest::newRow("stopped") << false;
    QTest::newRow("left for another message") << true;
}

void TestRemotePictures::whatCameBeforeAStopIsShownAndKept()
{
    QFETCH(bool, left);
    m_server->keepSilent("/silent");
    const MessageKey key = import(u"<img src=%1><img src=%2>"_s.arg(m_server->address(u"/1"_s), m_server->address(u"/silent"_s)));
    const MessageKey other = import(u"<p>another"_s);
    show(key);
    clickButton(u"Load once"_s);
    QTRY_COMPARE(banner(), u"Loading pictures: 1 of 2…"_s);
    if (!left) {
        QSignalSpy settled(m_pictures.get(), &RemotePictures::settled);
        clickButton(u"Stop"_s);
        QTRY_COMPARE(settled.size(), 1);
        QTRY_COMPARE(m_reader->body().built().remotePictures, QList<int> { 0 });
        QTRY_VERIFY2(banner().startsWith(u"1 picture from"_s), qPrintable(banner()));
    }
    show(other);
    QVERIFY(Stage::settled(m_stage->mail->flush())); // what a stop keeps is kept before it
    show(key);
    QCOMPARE(m_reader->body().remotePictures().size(), 1);
    QVERIFY(banner().startsWith(u"1 picture from"_s));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestRemotePictures::aMessageOfAFileKeepsNothing()
{
    MessageDocument document;
    document.header.from = { { u"Anna"_s, u"anna@posteo.example"_s } };
    document.htmlBodies = { { u"1"_s, BodyPart::Kind::Html, u"<img src=%1>"_s.arg(m_server->address(u"/1"_s)), false } };
    show(std::make_shared<LooseMessage>(QByteArray("Subject: x\r\n\r\n")), document);
    load(u"Load once"_s);
    QCOMPARE(asked(), QStringList { u"/1"_s });
    QCOMPARE(banner(), QString());
    QTRY_COMPARE(m_reader->body().built().remotePictures, QList<int> { 0 });
}

void TestRemotePictures::whatWasDecryptedLoadsNothing()
{
    MessageDocument document;
    document.header.from = { { u"Anna"_s, u"anna@posteo.example"_s } };
    document.htmlBodies = { { u"1"_s, BodyPart::Kind::Html, u"<img src=%1>"_s.arg(m_server->address(u"/1"_s)), false } };
    show(std::make_shared<Opened>(), document);
    QVERIFY(banner().contains(u"never loaded into a message that was decrypted"_s));
    m_pictures->load(RemotePictures::Trackers::Too);
    m_pictures->loadAlways();
    QVERIFY(!m_pictures->isLoading());
    QCOMPARE(m_server->mostLines(), 0);
}

void TestRemotePictures::whatWasDecryptedLeavesNoListByItself_data()
{
    QTest::addColumn<bool>("opened");
    QTest::addColumn<QString>("button");
    QTest::newRow("as it came") << false << u"Leave the list"_s;
    QTest::newRow("decrypted") << true << u"Open the page"_s;
}

void TestRemotePictures::whatWasDecryptedLeavesNoListByItself()
{
    QFETCH(bool, opened);
    QFETCH(QString, button);
    m_reader->unsubscribing().setPost([](const QUrl &) { return QtFuture::makeReadyValueFuture(Result<void>()); });
    MessageDocument document;
    document.header.from = { { u"Anna"_s, u"anna@posteo.example"_s } };
    document.plainBodies = { { u"1"_s, BodyPart::Kind::PlainText, u"words"_s, false } };
    document.unsubscribe = { .page = m_server->address(u"/leave"_s), .mail = {}, .oneClick = true };
    if (opened)
        show(std::make_shared<Opened>(), document);
    else
        show(std::make_shared<LooseMessage>(QByteArray("Subject: x\r\n\r\n")), document);
    FlowText *line = nullptr;
    for (FlowText *each : m_reader->findChildren<FlowText *>()) {
        if (each->isVisible() && each->toPlainText().contains(u"Unsubscribe…"_s))
            line = each;
    }
    QVERIFY(line);
    QTextCursor place = line->document()->find(u"Unsubscribe…"_s);
    place.setPosition(place.selectionStart() + 3);
    QTest::mouseClick(line->viewport(), Qt::LeftButton, {}, line->cursorRect(place).center());
    QTRY_VERIFY(!banner().isEmpty());
    QTRY_VERIFY(std::ranges::any_of(m_reader->findChildren<QPushButton *>(),
                                    [&](const QPushButton *one) { return one->isVisible() && one->text() == button; }));
    QVERIFY(opened != banner().contains(u"sends one request"_s));
}

QTEST_MAIN(TestRemotePictures)

} // namespace tst_remotepictures

#include "tst_remotepictures.moc"
