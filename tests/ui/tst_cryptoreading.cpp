// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsserver.h"
#include "keyring.h"
#include "mail/messageparser.h"
#include "mainwindow/messagewindow.h"
#include "preview/previewpane.h"
#include "reader/attachmentbar.h"
#include "reader/attachmentplate.h"
#include "reader/banner.h"
#include "reader/bodyview.h"
#include "reader/cryptoline.h"
#include "reader/cryptoreading.h"
#include "reader/messageaccess.h"
#include "reader/messagebody.h"
#include "reader/readerpane.h"
#include "stage.h"
#include "theme/theme.h"
#include "windowdriver.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_cryptoreading {

namespace {

const QByteArray words = textPart("The crane moves on Thursday.\r\n");

QByteArray mixed(const QList<QByteArray> &parts, const QByteArray &boundary = "M")
{
    QByteArray entity = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        entity += "--" + boundary + "\r\n" + part + "\r\n";
    return entity + "--" + boundary + "--\r\n";
}

} // namespace

/// The reader with GnuPG itself: what a user sees and clicks.
class TestCryptoReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void signedMailIsShownAtOnceAndTheVerdictFollows();
    void detailsUnfoldAndTheFingerprintIsCopied();
    void encryptedMailTakesThePlaceOfItsSeal();
    void aPassphraseIsAskedForAfterTheClickOnly();
    void aVerdictForAMessageLeftBehindIsDropped();
    void whatTakesLongIsToldAndStopped();
    void whatDidNotBeginIsStopped_data();
    void whatDidNotBeginIsStopped();
    void whatHangsOnDecryptedMailAsksNobody();
    void aPartIsShownAlone();
    void attachmentsOfDecryptedMailAreThere();
    void theSourceIsStillTheMessageAsItCame();
    void aKeyIsTakenAfterItWasLookedAt();
    void withoutAnEngineNothingIsMissingButTheVerdict();
    void whatAMessageDrawsIsBelowTheCard();
    void pictures();

private:
    void show(const QByteArray &message)
    {
        m_pane->showMessage(std::make_shared<LooseMessage>(message), parseDocument(message));
        QTRY_VERIFY(m_pane->showsMessage());
    }
    QString text() const { return m_pane->body().view().toPlainText(); }
    QString spoken() const
    {
        QStringList sentences;
        for (const CryptoStatement &statement : line().statements())
            sentences += statement.sentence;
        return sentences.join(u'\n');
    }
    CryptoLine &line() const { return *m_pane->findChild<CryptoLine *>(); }
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *candidate : m_pane->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text() == name)
                return candidate;
        }
        return nullptr;
    }
    void click(const QString &name)
    {
        QTRY_VERIFY(button(name));
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    std::unique_ptr<KeyRing> m_mine;
    std::unique_ptr<KeyRing> m_others;
    std::unique_ptr<ReaderPane> m_pane;
    std::unique_ptr<Theme> m_theme;
};

void TestCryptoReading::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, qEnvironmentVariableIsSet("RESTANTE_DARK") ? ThemeChoice::Dark : ThemeChoice::Light);
    m_mine = std::make_unique<KeyRing>();
    m_others = std::make_unique<KeyRing>();
    m_mine->makeKey(u"Bob <bob@b.example>"_s);
    m_mine->makeKey(u"Locked <locked@b.example>"_s, { .passphrase = u"secret words"_s });
    m_others->makeKey(u"Anna <anna@a.example>"_s);
    m_others->makeKey(u"Away <away@a.example>"_s);
    m_mine->import(m_others->publicKey(u"anna@a.example"_s));
    m_mine->confirm(u"anna@a.example"_s, u"bob@b.example"_s);
    m_others->import(m_mine->publicKey(u"bob@b.example"_s));
    m_mine->use();
}

void TestCryptoReading::cleanupTestCase()
{
    m_theme.reset();
}

void TestCryptoReading::init()
{
    m_pane = std::make_unique<ReaderPane>();
    m_pane->resize(760, 560);
    m_pane->show();
}

void TestCryptoReading::cleanup()
{
    m_pane.reset();
}

void TestCryptoReading::signedMailIsShownAtOnceAndTheVerdictFollows()
{
    QSignalSpy shown(m_pane.get(), &ReaderPane::messageShown);
    QSignalSpy told(&m_pane->crypto(), &CryptoReading::told);
    m_pane->crypto().setEngine([] { return nullptr; }); // none that could answer
    show(messageAround(pgpSigned(words, m_others->signature(words, u"anna@a.example"_s))));
    QVERIFY(text().contains(u"Thursday"));
    m_pane->crypto().setEngine(makeGpgEngine);
    show(messageAround(pgpSigned(words, m_others->signature(words, u"anna@a.example"_s))));
    QTRY_COMPARE(spoken(), u"Signed by anna@a.example."_s);
    QTRY_VERIFY(line().isVisible());
    QCOMPARE(shown.size(), 2);
    QVERIFY(line().findChildren<QWidget *>().size() > 0);
}

void TestCryptoReading::detailsUnfoldAndTheFingerprintIsCopied()
{
    show(messageAround(pgpSigned(words, m_others->signature(words, u"anna@a.example"_s))));
    QTRY_VERIFY(spoken().startsWith(u"Signed by"));
    click(u"Details"_s);
    click(u"Copy fingerprint"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_others->fingerprint(u"anna@a.example"_s));
    click(u"Hide details"_s);
    QTRY_VERIFY(!button(u"Copy fingerprint"_s));
}

void TestCryptoReading::encryptedMailTakesThePlaceOfItsSeal()
{
    QSignalSpy shown(m_pane.get(), &ReaderPane::messageShown);
    show(messageAround(pgpEncrypted(m_others->encrypted(words, { u"bob@b.example"_s }, u"anna@a.example"_s))));
    QTRY_VERIFY(text().contains(u"Thursday"));
    QVERIFY(spoken().contains(u"Came encrypted"));
    QVERIFY(spoken().contains(u"Signed by anna@a.example."));
    QCOMPARE(shown.size(), 1); // once: it is read once
    QCOMPARE(m_pane->message().opened, MessageDocument::Opened::Decrypted);
}

void TestCryptoReading::aPassphraseIsAskedForAfterTheClickOnly()
{
    m_mine->forgetPassphrases();
    const int asked = m_mine->questions();
    show(messageAround(pgpEncrypted(m_mine->encrypted(words, { u"locked@b.example"_s }))));
    QTRY_VERIFY(button(u"Decrypt"_s));
    QCOMPARE(m_mine->questions(), asked);
    QVERIFY(!text().contains(u"Thursday"));
    click(u"Decrypt"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"Thursday"), 20000);
    QVERIFY(m_mine->questions() > asked);
    QTRY_VERIFY(!button(u"Decrypt"_s));
}

void TestCryptoReading::aVerdictForAMessageLeftBehindIsDropped()
{
    QSignalSpy told(&m_pane->crypto(), &CryptoReading::told);
    show(messageAround(pgpEncrypted(m_others->encrypted(words, { u"bob@b.example"_s }))));
    const QByteArray next = messageAround(textPart("Another message.\r\n"));
    m_pane->showMessage(std::make_shared<LooseMessage>(next), parseDocument(next));
    QTRY_VERIFY(text().contains(u"Another"));
    show(messageAround(pgpSigned(words, m_others->signature(words, u"anna@a.example"_s))));
    QTRY_COMPARE(spoken(), u"Signed by anna@a.example."_s); // behind whatever was asked before
    QVERIFY(text().contains(u"Thursday"));
    m_pane->showText({}, {});
    QVERIFY(spoken().isEmpty());
}

void TestCryptoReading::whatTakesLongIsToldAndStopped()
{
    /// GnuPG behind a card that nobody puts in.
    class Stuck final : public CryptoEngine
    {
        std::mutex m_mutex;
        std::condition_variable_any m_never;

        bool offers(CryptoProtocol) override { return true; }
        QList<SignatureReport> verify(CryptoProtocol, const QByteArray &, const QByteArray &, const std::stop_token &) override
        {
            return {};
        }
        Content unwrap(CryptoProtocol, const QByteArray &, const std::stop_token &) override { return {}; }
        Content decrypt(CryptoProtocol, const QByteArray &, Prompting, const std::stop_token &stop) override
        {
            std::unique_lock lock(m_mutex);
            m_never.wait(lock, stop, [] { return false; });
            Content content;
            content.outcome = SealOutcome::Cancelled;
            return content;
        }
        Result<KeyPreview> preview(const QByteArray &, const std::stop_token &) override { return KeyPreview(); }
        Result<int> import(const QByteArray &, const std::stop_token &) override { return 0; }
    };
    m_pane->crypto().setEngine([] { return std::make_unique<Stuck>(); });
    show(messageAround(pgpEncrypted("any")));
    QTRY_VERIFY(button(u"Stop"_s));
    QVERIFY(visibleText(m_pane.get()).contains(u"This takes longer than usual."_s));
    shoot(m_pane.get(), u"crypto-long"_s);
    click(u"Stop"_s);
    QTRY_VERIFY(button(u"Decrypt"_s));
    QVERIFY(!button(u"Stop"_s));
    QVERIFY(!visibleText(m_pane.get()).contains(u"longer than usual"_s));
    shoot(m_pane.get(), u"crypto-stopped"_s);
    // The same where GnuPG was asked to ask.
    click(u"Decrypt"_s);
    QTRY_VERIFY(button(u"Stop"_s));
    QVERIFY(visibleText(m_pane.get()).contains(u"GnuPG is asking"_s));
    click(u"Stop"_s);
    QTRY_VERIFY(button(u"Decrypt"_s));
    // What is left behind says nothing more.
    show(messageAround(pgpEncrypted("any")));
    show(messageAround(textPart("Another message.\r\n")));
    QVERIFY(!button(u"Stop"_s));
}

void TestCryptoReading::whatDidNotBeginIsStopped_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("told");
    QTest::newRow("encrypted") << messageAround(pgpEncrypted("any")) << u"Encrypted. Decrypting it was stopped."_s;
    QTest::newRow("signed") << messageAround(pgpSigned(textPart("Hello.\r\n"), "any"))
                            << u"Signed, but the signature could not be checked."_s;
}

void TestCryptoReading::whatDidNotBeginIsStopped()
{
    /// In a store that is busy.
    class Late final : public MessageAccess
    {
    public:
        QFuture<Result<QByteArray>> octets() override { return m_octets.future(); }
        QFuture<Result<QByteArray>> part(const PartPath &) override { return m_octets.future(); }
        QFuture<Result<QByteArray>> picture(const QString &) override { return m_octets.future(); }
        QPromise<Result<QByteArray>> m_octets;
    };
    QFETCH(QByteArray, message);
    m_pane->crypto().setEngine([]() -> std::unique_ptr<CryptoEngine> { qFatal("GnuPG is asked"); });
    const auto access = std::make_shared<Late>();
    access->m_octets.start();
    m_pane->showMessage(access, parseDocument(message));
    QTRY_VERIFY(button(u"Stop"_s));
    QSignalSpy told(&m_pane->crypto(), &CryptoReading::told);
    click(u"Stop"_s);
    QCoreApplication::processEvents(); // what a click does is posted
    access->m_octets.addResult(Result<QByteArray>(message));
    access->m_octets.finish();
    QTRY_COMPARE(told.size(), 1);
    QTEST(spoken(), "told");
    QTRY_VERIFY(!button(u"Stop"_s));
}

void TestCryptoReading::whatHangsOnDecryptedMailAsksNobody()
{
    // EFAIL: whoever knows what an address of decrypted mail says has its words.
    Stage stage;
    HttpsServer server;
    server.serve("/1", pngOctets({ 4, 4 }, Qt::red));
    const QByteArray picture = "<img src=" + server.address(u"/1"_s).toUtf8() + ">";
    const QByteArray page = "Content-Type: text/html\r\n\r\n<p>within" + picture + "\r\n";
    const QByteArray head = "From: Eve <eve@e.example>\r\nSubject: s\r\nMIME-Version: 1.0\r\n";
    const QByteArray deep = head + page;
    const QByteArray attached =
        "Content-Type: message/rfc822\r\n\r\n" + head + mixed({ page, "Content-Type: message/rfc822\r\n\r\n" + deep }, "N");
    const QByteArray sealed = messageAround(pgpEncrypted(m_others->encrypted(mixed({ page, attached }), { u"bob@b.example"_s })));
    Preferences preferences;
    preferences.form = BodyForm::SimpleHtml;
    const Surroundings around {
        .composer = {}, .own = {}, .preferences = preferences, .import = {}, .network = stage.mail.get()
    };
    const auto shut = [](const ReaderPane &reader) {
        return reader.showsMessage() && visibleText(&reader).contains(u"never loaded into a message that was decrypted"_s);
    };
    const auto offers = [](const QWidget &window) {
        return std::ranges::any_of(window.findChildren<QPushButton *>(),
                                   [](const QPushButton *button) { return button->text() == u"Load once"; });
    };
    const auto newest = [](const QList<QPointer<MessageWindow>> &known) {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<MessageWindow *>(widget);
            if (window && window->isVisible() && !known.contains(window))
                return window;
        }
        return static_cast<MessageWindow *>(nullptr);
    };
    QList<QPointer<MessageWindow>> windows { new MessageWindow(around) };
    windows[0]->open(sealed);
    windows[0]->show();
    QTRY_COMPARE(windows[0]->reader().message().opened, MessageDocument::Opened::Decrypted);
    // The message itself, what is attached to it, and what is attached to that; each in a window of its own.
    for (int depth = 0; depth < 3; ++depth) {
        MessageWindow &window = *windows.last();
        QTRY_VERIFY2(shut(window.reader()), qPrintable(visibleText(&window)));
        QVERIFY(!offers(window));
        QVERIFY(!window.reader().access()->mayReachOut());
        if (depth == 2)
            break;
        QTRY_VERIFY(window.findChild<AttachmentPlate *>());
        QTest::mouseClick(window.findChild<AttachmentPlate *>(), Qt::LeftButton, {}, QPoint(20, 20));
        QTRY_VERIFY(newest(windows));
        windows += newest(windows);
    }
    // Within the window, and from there in one of its own.
    auto *plate = windows[0]->findChild<AttachmentPlate *>();
    QTest::mouseClick(plate, Qt::LeftButton, {}, plate->eyeRect().center());
    QTRY_VERIFY(windows[0]->findChild<PreviewPane *>());
    auto *preview = windows[0]->findChild<PreviewPane *>();
    QTRY_VERIFY(preview->findChild<ReaderPane *>() && preview->findChild<ReaderPane *>()->showsMessage());
    QVERIFY(!preview->findChild<ReaderPane *>()->access()->mayReachOut());
    QVERIFY(!offers(*preview));
    QTRY_VERIFY(preview->findChild<AttachmentPlate *>());
    QTest::mouseClick(preview->findChild<AttachmentPlate *>(), Qt::LeftButton, {}, QPoint(20, 20));
    QTRY_VERIFY(newest(windows));
    windows += newest(windows);
    QTRY_VERIFY2(shut(windows.last()->reader()), qPrintable(visibleText(windows.last())));
    QVERIFY(!offers(*windows.last()));
    // Nor when another message is shown before it opens.
    QTest::mouseClick(plate, Qt::LeftButton, {}, QPoint(20, 20));
    windows[0]->reader().showMessage(std::make_shared<LooseMessage>(deep), parseDocument(deep));
    QTRY_VERIFY(newest(windows));
    windows += newest(windows);
    QTRY_VERIFY2(shut(windows.last()->reader()), qPrintable(visibleText(windows.last())));
    QVERIFY(!offers(*windows.last()));
    // The same message that was never sealed may ask.
    QTRY_VERIFY(offers(*windows[0]));
    QCOMPARE(server.mostLines(), 0);
    for (const QPointer<MessageWindow> &window : std::as_const(windows))
        delete window.data();
}

void TestCryptoReading::aPartIsShownAlone()
{
    QSignalSpy opened(m_pane.get(), &ReaderPane::attachedMessageOpened);
    const int asked = m_mine->questions();
    show(messageAround(mixed({ textPart("Wire the money."), pgpEncrypted(m_others->encrypted(words, { u"bob@b.example"_s })) })));
    QTRY_VERIFY(spoken().startsWith(u"Only a part"));
    QVERIFY(!text().contains(u"Thursday"));
    click(u"Show it alone"_s);
    QTRY_COMPARE(opened.size(), 1);
    const QByteArray alone = Stage::settled(opened[0][0].value<std::shared_ptr<MessageAccess>>()->octets()).value();
    QVERIFY(!alone.contains("Wire the money"));
    show(alone);
    QTRY_VERIFY(text().contains(u"Thursday"));
    QCOMPARE(m_mine->questions(), asked);
}

void TestCryptoReading::attachmentsOfDecryptedMailAreThere()
{
    const QByteArray inner =
        mixed({ textPart("See the file."),
                "Content-Type: application/pdf; name=plan.pdf\r\nContent-Disposition: attachment\r\n\r\nPDF octets" });
    show(messageAround(pgpEncrypted(m_others->encrypted(inner, { u"bob@b.example"_s }))));
    QTRY_VERIFY(text().contains(u"See the file"));
    QCOMPARE(m_pane->message().attachments.size(), 1);
    QCOMPARE(m_pane->message().attachments.constFirst().name, u"plan.pdf"_s);
    QCOMPARE(m_pane->findChildren<AttachmentPlate *>().size(), 1);
}

void TestCryptoReading::theSourceIsStillTheMessageAsItCame()
{
    show(messageAround(pgpEncrypted(m_others->encrypted(words, { u"bob@b.example"_s }))));
    QTRY_VERIFY(text().contains(u"Thursday"));
    m_pane->setForm(BodyForm::Source);
    QTRY_VERIFY(text().contains(u"BEGIN PGP MESSAGE"));
    QVERIFY(!text().contains(u"Thursday"));
}

void TestCryptoReading::aKeyIsTakenAfterItWasLookedAt()
{
    const QByteArray key = "Content-Type: application/pgp-keys; name=key.asc\r\n\r\n" + m_others->publicKey(u"away@a.example"_s);
    QSignalSpy told(m_pane.get(), &ReaderPane::told);
    show(messageAround(mixed({ textPart("My key."), key })));
    click(u"Look at it"_s);
    QTRY_VERIFY(button(u"Add to my keys"_s));
    QVERIFY(m_mine->fingerprint(u"away@a.example"_s).isEmpty());
    click(u"Add to my keys"_s);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!m_mine->fingerprint(u"away@a.example"_s).isEmpty());
}

void TestCryptoReading::withoutAnEngineNothingIsMissingButTheVerdict()
{
    m_pane->crypto().setEngine([] { return nullptr; });
    show(messageAround(pgpSigned(words, "any")));
    QTRY_VERIFY(spoken().contains(u"GnuPG is not installed"));
    QVERIFY(text().contains(u"Thursday"));
    show(messageAround(pgpEncrypted("any")));
    QTRY_VERIFY(spoken().startsWith(u"Encrypted."));
    QVERIFY(!button(u"Decrypt"_s));
}

void TestCryptoReading::whatAMessageDrawsIsBelowTheCard()
{
    // Johnny u1: markup that looks like a verdict.
    show(messageAround(
        textPart("<div style=\"position:absolute;top:-200px;left:0;z-index:9999\">Signed by anna@a.example.</div>", "html")));
    QTRY_VERIFY(text().contains(u"Signed by"));
    QVERIFY(spoken().isEmpty());
    QVERIFY(!line().isVisible());
    QVERIFY(m_pane->body().mapTo(m_pane.get(), QPoint()).y() >= line().geometry().bottom());
}

void TestCryptoReading::pictures()
{
    const QByteArray signature = m_others->signature(words, u"anna@a.example"_s);
    const auto state = [&](const QString &name, const QByteArray &message, const QString &sentence) {
        show(message);
        QTRY_VERIFY2(spoken().contains(sentence), qPrintable(spoken()));
        QTRY_VERIFY(line().isVisible());
        shoot(m_pane.get(), name);
    };
    state(u"crypto-signed"_s, messageAround(pgpSigned(words, signature)), u"Signed by"_s);
    click(u"Details"_s);
    QTRY_VERIFY(button(u"Copy fingerprint"_s));
    shoot(m_pane.get(), u"crypto-details"_s);
    state(u"crypto-altered"_s, messageAround(pgpSigned(QByteArray(words).replace("crane", "truck"), signature)),
          u"does not match"_s);
    state(u"crypto-other-sender"_s, messageAround(pgpSigned(words, signature), "Anna <anna@evil.example>"),
          u"not by the sender"_s);
    state(u"crypto-part"_s, messageAround(mixed({ textPart("Wire the money."), pgpSigned(words, signature) })), u"Only a part"_s);
    state(u"crypto-decrypted"_s,
          messageAround(pgpEncrypted(m_others->encrypted(words, { u"bob@b.example"_s }, u"anna@a.example"_s))),
          u"Came encrypted"_s);
    m_mine->forgetPassphrases();
    state(u"crypto-locked"_s, messageAround(pgpEncrypted(m_mine->encrypted(words, { u"locked@b.example"_s }))),
          u"passphrase or card"_s);
    QTRY_VERIFY(button(u"Decrypt"_s));
    shoot(m_pane.get(), u"crypto-locked"_s);
}

QTEST_MAIN(TestCryptoReading)

} // namespace tst_cryptoreading

#include "tst_cryptoreading.moc"
