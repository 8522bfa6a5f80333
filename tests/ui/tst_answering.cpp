// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering/draft.h"
#include "answering/visiblewords.h"
#include "hiddenwords.h"
#include "mail/messageparser.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_answering {

namespace {

Answered letter(const QString &quotation = {})
{
    Answered message;
    message.quotation = quotation;
    message.header.from = { { u"Jonas"_s, u"jonas@hamn.example"_s } };
    message.header.to = { { u"Anna"_s, u"anna@posteo.example"_s }, { u"Per"_s, u"per@hamn.example"_s } };
    message.header.cc = { { {}, u"siri@hamn.example"_s } };
    message.header.subject = u"Harbour plan"_s;
    message.header.messageId = u"3@hamn.example"_s;
    message.header.references = { u"1@hamn.example"_s, u"2@hamn.example"_s };
    message.header.date = QDateTime(QDate(2026, 11, 17), QTime(14, 32));
    return message;
}

const QStringList own { u"Anna@posteo.example"_s };

QString field(const QUrl &link, const QString &name)
{
    return QUrlQuery(link).queryItemValue(name, QUrl::FullyDecoded);
}

/// As a composer of RFC 6068 reads it: split first, decode once.
QList<std::pair<QByteArray, QByteArray>> fieldsOf(const QUrl &link)
{
    QList<std::pair<QByteArray, QByteArray>> fields;
    const QByteArray encoded = link.toEncoded();
    const qsizetype query = encoded.indexOf('?');
    if (query < 0)
        return fields;
    for (const QByteArray &item : encoded.sliced(query + 1).split('&')) {
        const qsizetype equals = item.indexOf('=');
        fields.append({ item.first(equals), QByteArray::fromPercentEncoding(item.sliced(equals + 1)) });
    }
    return fields;
}

MessageDocument htmlMessage(const QByteArray &markup)
{
    return parseDocument("From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + markup);
}

} // namespace

class TestAnswering final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void anAnswerGoesToWhomItShould_data();
    void anAnswerGoesToWhomItShould();
    void anAnswerSaysWhatItAnswers();
    void oneOfManyPrefixesRemains_data();
    void oneOfManyPrefixesRemains();
    void quotedLinesAreMarkedAndWrapped();
    void theSignatureIsNotAnswered();
    void onlyWhatWasVisibleIsQuoted_data();
    void onlyWhatWasVisibleIsQuoted();
    void foldedQuotesAreQuotedWhole();
    void ofTwoFormsTheShownOneIsQuoted();
    void aForwardedMessageTellsItsHeader();
    void aLongQuotationIsCutAtALine();
    void manyRecipientsAreToldOf();
    void hostileFieldsBeginNothing_data();
    void hostileFieldsBeginNothing();
    void listsSayWhereTheyArePostedTo_data();
    void listsSayWhereTheyArePostedTo();
};

void TestAnswering::anAnswerGoesToWhomItShould_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("cc");
    const auto row = [](const char *title, const QByteArray &header, AnswerKind kind, const QString &to, const QString &cc = {}) {
        QTest::newRow(title) << header << int(kind) << to << cc;
    };
    const QByteArray plain =
        "From: Jonas <jonas@hamn.example>\r\nTo: anna@posteo.example, per@hamn.example\r\nCc: siri@hamn.example, "
        "ANNA@posteo.example\r\n";
    row("sender", plain, AnswerKind::Reply, u"jonas@hamn.example"_s);
    row("all but me", plain, AnswerKind::ReplyToAll, u"jonas@hamn.example,per@hamn.example"_s, u"siri@hamn.example"_s);
    row("reply-to wins", plain + "Reply-To: desk@hamn.example\r\n", AnswerKind::Reply, u"desk@hamn.example"_s);
    row("reply-to, all", plain + "Reply-To: desk@hamn.example\r\n", AnswerKind::ReplyToAll,
        u"desk@hamn.example,per@hamn.example"_s, u"siri@hamn.example"_s);
    row("nobody twice", "From: a@b.example\r\nTo: A@b.example, c@d.example\r\nCc: c@d.example\r\n", AnswerKind::ReplyToAll,
        u"a@b.example,c@d.example"_s);
    row("mine goes on to its readers", "From: anna@posteo.example\r\nTo: per@hamn.example\r\n", AnswerKind::Reply,
        u"per@hamn.example"_s);
    row("a note to myself", "From: anna@posteo.example\r\nTo: anna@posteo.example\r\n", AnswerKind::ReplyToAll,
        u"anna@posteo.example"_s);
    row("followup-to", plain + "Mail-Followup-To: list@lists.example, anna@posteo.example\r\n", AnswerKind::ReplyToAll,
        u"list@lists.example"_s);
    row("followup-to is for all only", plain + "Mail-Followup-To: list@lists.example\r\n", AnswerKind::Reply,
        u"jonas@hamn.example"_s);
    row("the list", plain + "List-Post: <mailto:list@lists.example>\r\n", AnswerKind::ReplyToList, u"list@lists.example"_s);
    row("forward", plain, AnswerKind::Forward, {});
}

void TestAnswering::anAnswerGoesToWhomItShould()
{
    QFETCH(QByteArray, header);
    QFETCH(int, kind);
    const QByteArray raw = header + "\r\nHello\r\n";
    const Draft draft = draftOf({ parseHeader(raw), answerAddressesOf(raw), u"Hello"_s }, AnswerKind(kind), own);
    QTEST(draft.to.join(u','), "to");
    QTEST(draft.cc.join(u','), "cc");
}

void TestAnswering::anAnswerSaysWhatItAnswers()
{
    const Draft draft = draftOf(letter(u"Shall we?"_s), AnswerKind::Reply, own);
    QCOMPARE(draft.inReplyTo, u"3@hamn.example"_s);
    QCOMPARE(draft.references, QStringList({ u"1@hamn.example"_s, u"2@hamn.example"_s, u"3@hamn.example"_s }));
    const QString date = QLocale().toString(QDate(2026, 11, 17), QLocale::LongFormat);
    QCOMPARE(draft.body, u"On %1, Jonas wrote:\n> Shall we?\n\n"_s.arg(date));
    const QUrl link = mailtoLink(draft).url;
    QCOMPARE(link.scheme(), u"mailto"_s);
    QCOMPARE(link.path(), u"jonas@hamn.example"_s);
    QCOMPARE(field(link, u"subject"_s), u"Re: Harbour plan"_s);
    QCOMPARE(field(link, u"in-reply-to"_s), u"<3@hamn.example>"_s);
    QCOMPARE(field(link, u"references"_s), u"<1@hamn.example> <2@hamn.example> <3@hamn.example>"_s);
    QCOMPARE(field(link, u"body"_s), u"On %1, Jonas wrote:\r\n> Shall we?\r\n\r\n"_s.arg(date));

    Answered deep = letter();
    deep.header.references.clear();
    for (int i = 0; i < 200; ++i)
        deep.header.references += u"r%1@hamn.example"_s.arg(i);
    const Draft late = draftOf(deep, AnswerKind::Reply, own);
    QCOMPARE(late.references.size(), 12);
    QCOMPARE(late.references.constFirst(), u"r0@hamn.example"_s);
    QCOMPARE(late.references.constLast(), u"3@hamn.example"_s);
}

void TestAnswering::oneOfManyPrefixesRemains_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"Plan"_s << u"Re: Plan"_s;
    QTest::newRow("one") << u"Re: Plan"_s << u"Re: Plan"_s;
    QTest::newRow("german") << u"AW: WG: Plan"_s << u"Re: Plan"_s;
    QTest::newRow("counted") << u"Re[2]: Plan"_s << u"Re: Plan"_s;
    QTest::newRow("wide colon") << u"RE： Plan"_s << u"Re: Plan"_s;
    QTest::newRow("many") << u"Re: re: Fwd: SV: Plan"_s << u"Re: Plan"_s;
    QTest::newRow("a word") << u"Research: Plan"_s << u"Re: Research: Plan"_s;
    QTest::newRow("list name") << u"[sail] Re: Plan"_s << u"Re: [sail] Re: Plan"_s;
    QTest::newRow("empty") << QString() << u"Re:"_s;
    QTest::newRow("lines") << u"Plan\r\nBcc: x@y.example"_s << u"Re: Plan Bcc: x@y.example"_s;
}

void TestAnswering::oneOfManyPrefixesRemains()
{
    QFETCH(QString, subject);
    QTEST(subjectWith(u"Re:", subject), "expected");
}

void TestAnswering::quotedLinesAreMarkedAndWrapped()
{
    QCOMPARE(quoted(u"One\n\n> two\n>> three"_s), u"> One\n>\n>> two\n>>> three"_s);
    const QString paragraph = u"word "_s.repeated(40).trimmed();
    const QStringList lines = quoted(paragraph).split(u'\n');
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QVERIFY2(line.startsWith(u"> word") && line.size() <= 74, qPrintable(line));
    const QString address = u"https://hamn.example/"_s + QString(100, u'x');
    QCOMPARE(quoted(u"See "_s + address), u"> See\n> "_s + address);
}

void TestAnswering::theSignatureIsNotAnswered()
{
    QCOMPARE(quoted(u"Shall we?\n\n-- \nJonas"_s), u"> Shall we?"_s);
    QCOMPARE(quoted(u"Prices\n--\n12"_s), u"> Prices\n> --\n> 12"_s);
}

void TestAnswering::onlyWhatWasVisibleIsQuoted_data()
{
    QTest::addColumn<QByteArray>("markup");
    hiddenWordsRows();
}

void TestAnswering::onlyWhatWasVisibleIsQuoted()
{
    QFETCH(QByteArray, markup);
    const QString words = visibleWords(htmlMessage(markup), BodyForm::SimpleHtml);
    QVERIFY2(words.contains(u"seen"), qPrintable(words));
    QVERIFY2(!words.contains(u"secret"), qPrintable(words));
    // What stands on a ground of its own stays.
    const QString dark = visibleWords(
        htmlMessage("<table bgcolor=\"#17324d\"><tr><td><font color=\"#ffffff\">white on blue</font></td></tr></table>"),
        BodyForm::SimpleHtml);
    QCOMPARE(dark, u"white on blue"_s);
}

void TestAnswering::foldedQuotesAreQuotedWhole()
{
    const QString text = u"Yes.\n\n"_s + u"> earlier line\n"_s.repeated(14);
    MessageDocument message;
    message.plainBodies = { { u"1"_s, BodyPart::Kind::PlainText, text, false } };
    QCOMPARE(visibleWords(message, BodyForm::PlainText), text.trimmed());
}

void TestAnswering::ofTwoFormsTheShownOneIsQuoted()
{
    const MessageDocument message =
        parseDocument("From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n"
                      "--x\r\nContent-Type: text/plain\r\n\r\nthe plain form\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>the "
                      "HTML form</p>\r\n--x--\r\n");
    QCOMPARE(visibleWords(message, BodyForm::SimpleHtml), u"the HTML form"_s);
    QCOMPARE(visibleWords(message, BodyForm::PlainText), u"the plain form"_s);
    QCOMPARE(visibleWords(message, BodyForm::Source), u"the plain form"_s);
}

void TestAnswering::aForwardedMessageTellsItsHeader()
{
    const Draft draft = draftOf(letter(u"Shall we?\n-- \nJonas"_s), AnswerKind::Forward, own);
    QCOMPARE(draft.subject, u"Fwd: Harbour plan"_s);
    QVERIFY(draft.to.isEmpty() && draft.inReplyTo.isEmpty());
    for (const QString &line :
         { u"From: Jonas <jonas@hamn.example>"_s, u"Subject: Harbour plan"_s, u"Cc: siri@hamn.example"_s, u"Shall we?"_s })
        QVERIFY2(draft.body.split(u'\n').contains(line), qPrintable(draft.body));
}

void TestAnswering::aLongQuotationIsCutAtALine()
{
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += u"Line %1 of the harbour log\n"_s.arg(i);
    const MailtoLink link = mailtoLink(draftOf(letter(text), AnswerKind::Reply, own));
    QVERIFY(link.quotationCut);
    QVERIFY(link.url.toEncoded().size() <= longestLink);
    QVERIFY(link.url.toEncoded().size() > longestLink - 200);
    const QString body = field(link.url, u"body"_s);
    QVERIFY(body.endsWith(u"harbour log\r\n> […]\r\n"));
    QVERIFY(!mailtoLink(draftOf(letter(u"short"_s), AnswerKind::Reply, own)).quotationCut);
}

void TestAnswering::manyRecipientsAreToldOf()
{
    Answered message = letter(u"Hello"_s);
    for (int i = 0; i < 400; ++i)
        message.header.cc.append({ {}, u"reader%1@hamn.example"_s.arg(i) });
    const Draft draft = draftOf(message, AnswerKind::ReplyToAll, own);
    const MailtoLink link = mailtoLink(draft);
    QVERIFY(link.recipientsLeftOut > 0);
    QVERIFY(link.url.toEncoded().size() <= longestLink);
    const qsizetype kept = field(link.url, u"cc"_s).count(u'@');
    QCOMPARE(kept + link.recipientsLeftOut, draft.cc.size());
}

void TestAnswering::hostileFieldsBeginNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("attach") << u"x&attach=/etc/passwd"_s;
    QTest::newRow("bcc") << u"x&bcc=z@y.example"_s;
    QTest::newRow("question") << u"x?bcc=z@y.example"_s;
    QTest::newRow("encoded") << u"x%26bcc=z@y.example"_s;
    QTest::newRow("encoded twice") << u"x%2526bcc%253Dz@y.example"_s;
    QTest::newRow("line end") << u"x\r\nBcc: z@y.example"_s;
    QTest::newRow("line end, encoded") << u"x%0d%0aBcc:%20z@y.example"_s;
    QTest::newRow("line separator") << u"x\u2028Bcc: z@y.example"_s;
    QTest::newRow("fragment") << u"x#bcc=z@y.example"_s;
    QTest::newRow("comma") << u"c@d.example,e@f.example"_s;
    QTest::newRow("semicolon") << u"c@d.example;e@f.example"_s;
    QTest::newRow("option") << u"--attach=/etc/passwd@y.example"_s;
    QTest::newRow("quotes") << u"'\"`$(touch x)\\@y.example"_s;
    QTest::newRow("bidi") << u"\u202Egpj@y.example"_s;
    QTest::newRow("nul") << (u"x"_s + QChar(0) + u"@y.example"_s);
}

void TestAnswering::hostileFieldsBeginNothing()
{
    QFETCH(QString, text);
    Answered message;
    message.quotation = text;
    message.header.from = { { text, text }, { text, u"a@b.example"_s } };
    message.header.cc = { { {}, text } };
    message.header.subject = text;
    message.header.messageId = text;
    message.header.references = { text };
    message.addresses.listPost = text;
    for (const AnswerKind kind : { AnswerKind::Reply, AnswerKind::ReplyToAll, AnswerKind::ReplyToList, AnswerKind::Forward }) {
        const Draft draft = draftOf(message, kind, {});
        for (const QString &address : draft.to + draft.cc)
            QVERIFY2(isPlainAddress(address), qPrintable(address));
        QVERIFY(!draft.subject.contains(u'\n') && !draft.subject.contains(u'\r'));
        const QUrl link = mailtoLink(draft).url;
        const QByteArray encoded = link.toEncoded();
        QVERIFY(std::ranges::all_of(encoded, [](char c) { return c > 0x20 && c < 0x7F && c != '"' && c != '\'' && c != '`'; }));
        QCOMPARE(encoded.count('?'), 1);
        QByteArrayList seen;
        for (const auto &[name, value] : fieldsOf(link)) {
            QVERIFY2((QByteArrayList { "subject", "body", "cc", "in-reply-to", "references" }).contains(name), name.constData());
            QVERIFY2(!seen.contains(name), name.constData());
            seen += name;
            if (name != "body")
                QVERIFY(!value.contains('\r') && !value.contains('\n'));
        }
        const QByteArray path = encoded.first(encoded.indexOf('?'));
        QVERIFY2(path == "mailto:" || path == "mailto:a@b.example" || path.count('@') == 1, path.constData());
    }
}

void TestAnswering::listsSayWhereTheyArePostedTo_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << QByteArray("<mailto:list@lists.example>") << u"list@lists.example"_s;
    QTest::newRow("comment") << QByteArray("<mailto:list@lists.example> (Postings are moderated)") << u"list@lists.example"_s;
    QTest::newRow("no") << QByteArray("NO (announcements only)") << QString();
    QTest::newRow("web first") << QByteArray("<https://lists.example/post>,\r\n <mailto:list@lists.example>")
                               << u"list@lists.example"_s;
    QTest::newRow("subject") << QByteArray("<mailto:list@lists.example?subject=x&bcc=z@y.example>") << u"list@lists.example"_s;
    QTest::newRow("encoded") << QByteArray("<mailto:list%40lists.example>") << u"list@lists.example"_s;
    QTest::newRow("two") << QByteArray("<mailto:a@b.example,c@d.example>") << QString();
    QTest::newRow("open") << QByteArray("<mailto:list@lists.example") << QString();
    QTest::newRow("upper case") << QByteArray("<MAILTO:list@lists.example>") << u"list@lists.example"_s;
}

void TestAnswering::listsSayWhereTheyArePostedTo()
{
    QFETCH(QByteArray, field);
    const AnswerAddresses addresses = answerAddressesOf("From: a@b.example\r\nList-Post: " + field + "\r\n\r\nx\r\n");
    QTEST(addresses.listPost, "address");
}

QTEST_MAIN(TestAnswering)

} // namespace tst_answering

#include "tst_answering.moc"
