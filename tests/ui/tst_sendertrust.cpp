// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messageparser.h"
#include "reader/banner.h"
#include "reader/flowtext.h"
#include "reader/headercard.h"
#include "reader/mailboxmenu.h"
#include "reader/sendertext.h"
#include "reader/signline.h"
#include "reader/unsubscribing.h"
#include "reader/warningtext.h"
#include "search/query.h"
#include "text/visibletext.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_sendertrust {

namespace {

const ReceivingServer post { .names = { u"pop.post.example"_s } };

MessageDocument documentOf(const QByteArray &header, const ReceivingServer &server = {})
{
    return parseDocument(header + "\r\nHello\r\n", { .charset = {}, .server = server });
}

MessageDocument hostile(const QString &name)
{
    QFile file(QStringLiteral(RESTANTE_SOURCE_DIR "/tests/corpus/hostile/") + name + u".eml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return parseDocument(file.readAll());
}

/// Where the banners about leaving a list go.
struct LeavingPage {
    LeavingPage() { new QVBoxLayout(&widget); }

    QWidget widget;
    Unsubscribing unsubscribing { [this](Banner *banner) {
                                     widget.layout()->addWidget(banner);
                                     return banner;
                                 },
                                  &widget };
};

/// What the card shows of the sender, without the signs that isolate directions.
QString shownSender(const MessageDocument &message)
{
    HeaderCard card;
    card.show(message);
    const auto texts = card.findChildren<FlowText *>();
    for (const FlowText *text : texts) {
        if (text->accessibleName() == u"Sender")
            return text->toPlainText().remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    return {};
}

QByteArray answered(const QByteArray &results)
{
    return "Authentication-Results: mx.post.example; " + results
        + "\r\nReceived: from out.hamn.example by mx.post.example with ESMTPS\r\nFrom: Jonas <jonas@hamn.example>\r\n";
}

} // namespace

class SenderTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVerdictStandsInWords_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("verified") << answered("dmarc=pass header.from=hamn.example") << u"Verified: really sent by hamn.example"_s
                                  << Tone::Good;
        QTest::newRow("failed") << answered("dmarc=fail header.from=hamn.example")
                                << u"Not verified: hamn.example says this was not sent by it"_s << Tone::Bad;
        QTest::newRow("nothing speaks for it")
            << answered("spf=none; dkim=none") << u"Not proven: nothing shows that hamn.example sent this"_s << Tone::Quiet;
        QTest::newRow("not checked") << answered("none") << u"Your mail server did not check who sent this"_s << Tone::Quiet;
        QTest::newRow("two senders") << answered("dmarc=pass header.from=hamn.example") + "From: eve@evil.example\r\n"
                                     << u"Not proven: there is no single sender that could be checked"_s << Tone::Quiet;
    }

    void theVerdictStandsInWords()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, words);
        QFETCH(Tone, tone);
        const HeaderLine line = senderLine(documentOf(header, post));
        QCOMPARE(QString(line.text).remove(QChar(0x2068)).remove(QChar(0x2069)), words);
        QCOMPARE(line.tone, tone);
    }

    void aFileIsNotJudged() { QVERIFY(senderLine(documentOf(answered("dmarc=pass header.from=hamn.example"))).text.isEmpty()); }

    void whatTheVerdictRestsOnUnfolds()
    {
        HeaderCard card;
        card.show(documentOf(answered("dmarc=pass header.from=hamn.example; spf=fail smtp.mailfrom=x@mailer.example"), post));
        SignLine *trust = card.findChild<SignLine *>();
        FlowText *text = trust->findChild<FlowText *>();
        QVERIFY(!text->toPlainText().contains(u"DMARC"_s));
        QVERIFY(text->accessibleDescription().contains(u"DMARC: pass for hamn.example"_s));
        Q_EMIT text->linkClicked(u"details:"_s);
        QVERIFY(text->toPlainText().contains(u"SPF: fail for mailer.example"_s));
        QVERIFY(text->toPlainText().contains(u"mx.post.example"_s));
    }

    /// faults.md B.5: what is shown is the address that an answer would reach, and what is wrong with it is said.
    void aSpoofedSenderIsShownAsWhatItIs_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QList<Warning>>("warnings");
        const auto row = [](const char *label, const QString &file, const QString &address, const QList<Warning> &warnings) {
            QTest::newRow(label) << file << address << warnings;
        };
        using enum Warning;
        const QString eve = u"eve@evil.example"_s;
        row("mailsploit 1: words, then the domain", u"spoof-01-words-then-domain"_s, u"@evil.example"_s, { OddSenderCharacters });
        row("mailsploit 2: a word with NUL, then the domain", u"spoof-02-word-nul-domain"_s, u"@evil.example"_s,
            { OddSenderCharacters });
        row("mailsploit 3: a line end in the word", u"spoof-03-word-line-end-domain"_s, u"@evil.example"_s,
            { OddSenderCharacters });
        row("mailsploit 4: an angle, a line and NULs", u"spoof-04-name-line-nul-angle"_s, eve,
            { AddressInDisplayName, OddSenderCharacters });
        row("mailsploit 5: bare, a line and NULs", u"spoof-05-bare-line-nul-angle"_s, u"@evil.example"_s,
            { AddressInDisplayName, OddSenderCharacters });
        row("mailsploit 6: a comment never closed", u"spoof-06-open-comment-nul"_s, u"@evil.example"_s,
            { AddressInDisplayName, NoSenderAddress });
        row("mailsploit 7: an angle in an encoded-word", u"spoof-07-word-angle-in-name"_s, eve, { AddressInDisplayName });
        row("mailsploit 8: words and a comment", u"spoof-08-two-words-and-comment"_s, eve, { AddressInDisplayName });
        row("mailsploit 9: a quoted address", u"spoof-09-quoted-address"_s, eve, { AddressInDisplayName });
        row("mailsploit 10: padding", u"spoof-10-padding"_s, eve, { AddressInDisplayName });
        row("mailsploit 11: all specials", u"spoof-11-all-specials"_s, eve, { OddSenderCharacters });
        row("mailsploit 12: a word as local part", u"spoof-12-word-as-local-part-in-angle"_s, u"@evil.example"_s,
            { OddSenderCharacters });
        row("mailsploit 13: an override", u"spoof-13-override-in-name"_s, eve, { AddressInDisplayName, OddSenderCharacters });
        row("CVE-2025-3875: two addresses in angles", u"spoof-14-cve-2025-3875"_s, u"legitimate@evil.example"_s,
            { AddressInDisplayName, RoutedSender });
        row("espoofer a8: several From fields", u"spoof-15-several-from"_s, eve, { SeveralFromFields });
        row("espoofer a9: a blank before the colon", u"spoof-16-blank-before-colon"_s, eve, { SeveralFromFields });
        row("espoofer a10: the colon on the next line", u"spoof-17-colon-on-next-line"_s, eve, { SeveralFromFields });
        row("espoofer a11: a blank before From", u"spoof-18-blank-before-from"_s, eve, { SeveralFromFields });
        row("espoofer a14: two addresses", u"spoof-19-two-addresses"_s, eve, { SeveralSenders });
        row("espoofer a16: a source route", u"spoof-20-route"_s, eve, { RoutedSender });
        row("espoofer a19: an angle, then an address", u"spoof-21-angle-then-address"_s, eve,
            { AddressInDisplayName, RoutedSender });
        row("espoofer a17: an escaped comma", u"spoof-22-escaped-comma"_s, eve, { SeveralSenders });
        row("a homograph", u"spoof-23-homograph"_s, u"service@xn--pple-43d.example"_s, { LookAlikeSender });
        row("Johnny i2: a name alone", u"spoof-24-name-only"_s, u"boss@firm.example <>"_s,
            { AddressInDisplayName, NoSenderAddress });
        row("Johnny i2: an empty From", u"spoof-25-no-from"_s, u"(no sender)"_s, { NoSenderAddress });
        row("a full-width at sign", u"spoof-26-full-width-at"_s, eve, { AddressInDisplayName });
    }

    void aSpoofedSenderIsShownAsWhatItIs()
    {
        QFETCH(QString, file);
        QFETCH(QString, address);
        QFETCH(QList<Warning>, warnings);
        const MessageDocument message = hostile(file);
        const QString shown = shownSender(message);
        QVERIFY2(shown.contains(address), qPrintable(shown));
        for (const Warning warning : std::as_const(warnings)) {
            QVERIFY2(message.warnings.contains(warning), warningName(warning).data());
            QVERIFY(!warningText(warning, message)->text.isEmpty());
        }
        for (const QChar c : shown)
            QVERIFY(c == u'\n' || c.category() != QChar::Other_Control);
        // The list shows the address as well where the name claims another one.
        const QString listed = senderText(message.header.from);
        QVERIFY2(message.header.from.isEmpty() || message.header.from.front().addrSpec.isEmpty() || !listed.startsWith(u"boss@"_s)
                     || message.header.from.front().addrSpec.startsWith(u"boss@"_s),
                 qPrintable(listed));
    }

    void anEncodedAddressIsNoAddress() // espoofer a15
    {
        const MessageDocument message = documentOf("From: =?utf-8?b?PGJvc3NAZmlybS5leGFtcGxlPg==?=\r\n");
        QCOMPARE(message.header.from.value(0).addrSpec, QString());
        QVERIFY(message.warnings.contains(Warning::NoSenderAddress));
    }

    void whoSentItForWhomIsSaid() // espoofer a12, a13
    {
        const auto notes =
            headerNotes(documentOf("From: boss@firm.example\r\nSender: Eve <eve@evil.example>\r\nResent-From: Carl "
                                   "<carl@way.example>\r\n"));
        QCOMPARE(notes.size(), 2);
        QVERIFY(notes[0].text.contains(u"eve@evil.example"_s));
        QVERIFY(notes[1].text.contains(u"carl@way.example"_s));
    }

    void answersThatGoElsewhereAreSaid_data()
    {
        QTest::addColumn<QByteArray>("replyTo");
        QTest::addColumn<bool>("said");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("to the sender") << QByteArray("JONAS@hamn.example") << false << Tone::Quiet;
        QTest::newRow("into the same house") << QByteArray("office@mail.hamn.example") << true << Tone::Quiet;
        QTest::newRow("elsewhere") << QByteArray("jonas.hamn@evil.example") << true << Tone::Warn;
        QTest::newRow("to the sender and elsewhere") << QByteArray("jonas@hamn.example, eve@evil.example") << true << Tone::Warn;
    }

    void answersThatGoElsewhereAreSaid()
    {
        QFETCH(QByteArray, replyTo);
        QFETCH(bool, said);
        QFETCH(Tone, tone);
        const auto notes = headerNotes(documentOf("From: Jonas <jonas@hamn.example>\r\nReply-To: " + replyTo + "\r\n"));
        QCOMPARE(notes.size(), said ? 1 : 0);
        if (said)
            QCOMPARE(notes.front().tone, tone);
    }

    void aReceiptIsSpokenOfAndNeverSent_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("RFC 8098") << QByteArray("Disposition-Notification-To");
        QTest::newRow("sendmail") << QByteArray("Return-Receipt-To");
        QTest::newRow("Pegasus") << QByteArray("X-Confirm-Reading-To");
    }

    void aReceiptIsSpokenOfAndNeverSent()
    {
        QFETCH(QByteArray, field);
        const auto notes = headerNotes(documentOf("From: a@x.example\r\n" + field + ": Spy <spy@evil.example>\r\n"));
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.front().text.contains(u"none is sent"_s));
        QVERIFY(notes.front().details.join(u' ').contains(u"spy@evil.example"_s));
    }

    void recipientsFoldAndUnfold()
    {
        QByteArray to = "To: ";
        for (int i = 0; i < 14; ++i)
            to += "Person " + QByteArray::number(i) + " <p" + QByteArray::number(i) + "@x.example>,\r\n ";
        HeaderCard card;
        card.resize(500, 200);
        card.show(documentOf("From: a@x.example\r\n" + to + "last@x.example\r\n"));
        QPushButton *fold = card.findChild<QPushButton *>();
        QVERIFY2(fold->accessibleName().contains(u"13"_s), qPrintable(fold->accessibleName()));
        const auto unfolded = [&] {
            const auto texts = card.findChildren<FlowText *>();
            const auto text =
                std::ranges::find(texts, u"Recipients"_s, [](const FlowText *one) { return one->accessibleName(); });
            return (*text)->isHidden() ? QString() : (*text)->toPlainText();
        };
        QVERIFY(unfolded().isEmpty());
        QTest::mouseClick(fold, Qt::LeftButton);
        for (int i = 0; i < 14; ++i)
            QVERIFY(unfolded().contains(u"p%1@x.example"_s.arg(i)));
        QVERIFY(unfolded().contains(u"last@x.example"_s));
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(unfolded().isEmpty());
    }

    void anAddressOfAnyLengthIsShownWhole()
    {
        const QString address = u"a"_s.repeated(300) + u"@"_s + u"b"_s.repeated(60) + u".example"_s;
        const MessageDocument message = documentOf("From: Anna <" + address.toUtf8() + ">\r\n");
        QVERIFY(shownSender(message).contains(address));
        HeaderCard card;
        card.show(message);
        // It breaks instead of making the window wider.
        QVERIFY2(card.minimumSizeHint().width() < 400, qPrintable(QString::number(card.minimumSizeHint().width())));
        card.resize(400, 300);
        card.QWidget::show();
        const auto texts = card.findChildren<FlowText *>();
        for (const FlowText *text : texts) {
            if (text->accessibleName() == u"Sender")
                QTRY_VERIFY(text->height() >= text->document()->size().height() - 1);
        }
    }

    void markupInNamesIsText()
    {
        const QString shown =
            shownSender(documentOf("From: \"<b>Bold</b><img src=x>\" <a@x.example>\r\nSubject: <h1>x</h1>\r\n"));
        QVERIFY(shown.contains(u"<b>Bold</b><img src=x>"_s));
    }

    void aNameFromRightToLeftLeavesTheAddressAlone()
    {
        const QString shown = shownSender(documentOf("From: =?utf-8?b?2YXYrdmF2K8=?= <a@x.example>\r\n"));
        QVERIFY(shown.contains(u"a@x.example"_s));
        HeaderCard card;
        card.show(documentOf("From: =?utf-8?b?2YXYrdmF2K8=?= <a@x.example>\r\n"));
        const auto texts = card.findChildren<FlowText *>();
        const bool isolatedText = std::ranges::any_of(
            texts, [](const FlowText *text) { return text->toPlainText().contains(isolated(u"a@x.example"_s)); });
        QVERIFY(isolatedText);
    }

    void theDateIsExactForWhoeverAsks()
    {
        HeaderCard card;
        card.show(documentOf("From: a@x.example\r\nDate: Tue, 3 Feb 2026 10:11:12 +0100\r\n"));
        const auto labels = card.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->accessibleName().contains(u"2026"_s) && label->toolTip() == label->accessibleName();
        }));
    }

    void anAddressIsCopiedAndSearchedFor()
    {
        QString searched;
        QWidget parent;
        const Mailbox anna { u"Anna"_s, u"anna@x.example"_s };
        QMenu *menu = makeMailboxMenu(anna, [&](const QString &words) { searched = words; }, &parent);
        const auto actions = menu->actions();
        const auto trigger = [&](const QString &text) {
            const auto action = std::ranges::find(actions, text, &QAction::text);
            QVERIFY2(action != actions.end(), qPrintable(text));
            (*action)->trigger();
        };
        trigger(u"Copy address"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"anna@x.example"_s);
        trigger(u"Copy name and address"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"Anna <anna@x.example>"_s);
        trigger(u"Show all mail from this address"_s);
        QCOMPARE(searched, u"from:anna@x.example"_s);
    }

    void aHostileAddressIsOneSearchedWord_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("blanks") << u"\"a b\"@x.example"_s;
        QTest::newRow("a chip within") << u"\"x is:unread\"@x.example"_s;
        QTest::newRow("a quotation mark") << u"a\"b@x.example"_s;
    }

    void aHostileAddressIsOneSearchedWord()
    {
        QFETCH(QString, address);
        const Query query = parseQuery(searchFor(u"from"_s, { {}, address }));
        QCOMPARE(query.terms.size(), 1);
        QCOMPARE(query.terms.front().field, Query::Term::Field::From);
        QVERIFY(!query.unread.has_value());
    }

    void aListIsLeftOnlyAfterAsking_data()
    {
        QTest::addColumn<ListUnsubscribe>("list");
        QTest::addColumn<bool>("mayPost");
        QTest::addColumn<bool>("posts");
        QTest::addColumn<QString>("said");
        const ListUnsubscribe both { .page = u"https://news.example/u?t=1"_s,
                                     .mail = u"mailto:leave@news.example?subject=off"_s,
                                     .oneClick = true };
        QTest::newRow("one click") << both << true << true << u"news.example"_s;
        QTest::newRow("one click, but nobody posts") << both << false << false << u"https://news.example/u?t=1"_s;
        QTest::newRow("a page") << ListUnsubscribe { both.page, both.mail, false } << true << false
                                << u"https://news.example/u?t=1"_s;
        QTest::newRow("a mail") << ListUnsubscribe { {}, both.mail, false } << true << false << u"leave@news.example"_s;
    }

    void aListIsLeftOnlyAfterAsking()
    {
        QFETCH(ListUnsubscribe, list);
        QFETCH(bool, mayPost);
        QFETCH(bool, posts);
        QFETCH(QString, said);
        LeavingPage page;
        Unsubscribing &unsubscribing = page.unsubscribing;
        QList<QUrl> posted;
        QPromise<Result<void>> answer;
        answer.start();
        if (mayPost)
            unsubscribing.setPost([&](const QUrl &to) {
                posted += to;
                return answer.future();
            });
        QSignalSpy opened(&unsubscribing, &Unsubscribing::openWanted);
        unsubscribing.ask(list);
        Banner *banner = page.widget.findChild<Banner *>();
        QVERIFY(banner);
        QVERIFY2(banner->text().contains(said), qPrintable(banner->text()));
        QCOMPARE(posted.size() + opened.size(), 0);
        QTest::mouseClick(banner->findChildren<QPushButton *>().front(), Qt::LeftButton);
        QTRY_COMPARE(posted.size() + opened.size(), 1);
        QCOMPARE(posted.size(), posts ? 1 : 0);
        if (!posts)
            return;
        QTRY_VERIFY(banner->findChildren<QPushButton *>().isEmpty());
        answer.addResult(Result<void>());
        answer.finish();
        QTRY_VERIFY(banner->text().contains(u"has taken your wish"_s));
        QVERIFY(banner->text().contains(u"news.example"_s));
    }

    void aListThatCannotBeLeftOffersItsPage()
    {
        LeavingPage page;
        Unsubscribing &unsubscribing = page.unsubscribing;
        unsubscribing.setPost([](const QUrl &to) {
            return QtFuture::makeReadyValueFuture<Result<void>>(failure(ErrorCode::ServerRefused, to.host(), "HTTP 404"));
        });
        QSignalSpy opened(&unsubscribing, &Unsubscribing::openWanted);
        unsubscribing.ask({ .page = u"https://news.example/u?t=1"_s, .mail = {}, .oneClick = true });
        auto *banner = page.widget.findChild<Banner *>();
        QVERIFY(banner);
        QTest::mouseClick(banner->findChildren<QPushButton *>().front(), Qt::LeftButton);
        QTRY_VERIFY(banner->text().contains(u"refused"_s));
        QTest::mouseClick(banner->findChildren<QPushButton *>().front(), Qt::LeftButton);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toUrl(), QUrl(u"https://news.example/u?t=1"_s));
    }
};

QTEST_MAIN(SenderTrustTest)

} // namespace tst_sendertrust

#include "tst_sendertrust.moc"
