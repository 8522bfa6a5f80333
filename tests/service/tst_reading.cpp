// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "service/queryservice.h"

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_reading {

namespace {

/// As a server puts it that checks, and writes what it found below its own Received field.
QByteArray judged(int number, const QByteArray &results)
{
    return "Received: from out.hamn.example by mx.example.org with ESMTPS\r\n" + results
        + "From: Jonas <jonas@hamn.example>\r\nSubject: judged " + QByteArray::number(number) + "\r\nMessage-ID: <"
        + QByteArray::number(number) + "@hamn.example>\r\n\r\nHello\r\n";
}

const QByteArray pass = "Authentication-Results: mx.example.org; dmarc=pass header.from=hamn.example\r\n";
const QByteArray pretended = "Authentication-Results: mx.example.org; dmarc=pass header.from=hamn.example\r\nX-Eve: 1\r\n";

} // namespace

/// What the reader is told of a stored message beyond its octets: whether its server vouches for it, and how it was repaired.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatChecksEachMessageIsBelieved_data();
    void aServerThatChecksEachMessageIsBelieved();
    void theNameThatTheUserGaveIsBelieved();
    void aRepairedEncodingStays();
    void aRepairGoesWithItsMessage();

private:
    static MessageDocument documentOf(Desk &desk, const QString &subject, MessageKey *found = nullptr);
};

MessageDocument TestReading::documentOf(Desk &desk, const QString &subject, MessageKey *found)
{
    QueryService queries(desk.storeFile());
    ListQuery query;
    query.scope = ListQuery::Scope::AllMail;
    const auto rows = Desk::settled(queries.summaries(Desk::settled(queries.keys(query)).value())).value();
    const auto row = std::ranges::find(rows, subject, &MessageSummary::subject);
    if (row == rows.end())
        qFatal("no such message");
    if (found)
        *found = row->key;
    return Desk::settled(queries.document(row->key)).value();
}

void TestReading::aServerThatChecksEachMessageIsBelieved_data()
{
    QTest::addColumn<int>("with");
    QTest::addColumn<int>("without");
    QTest::addColumn<bool>("believed");
    QTest::newRow("each of many") << 12 << 0 << true;
    QTest::newRow("most of many") << 12 << 2 << true;
    QTest::newRow("each of a few") << 5 << 0 << false;
    QTest::newRow("one of many: it is the sender's") << 1 << 12 << false;
}

void TestReading::aServerThatChecksEachMessageIsBelieved()
{
    QFETCH(int, with);
    QFETCH(int, without);
    QFETCH(bool, believed);
    Desk desk;
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    for (int i = 0; i < with; ++i)
        server.maildrop().add(judged(i, i == 0 ? pretended : pass));
    for (int i = 0; i < without; ++i)
        server.maildrop().add(judged(100 + i, {}));
    QVERIFY(Desk::settled(desk.service->addAccount(desk.accountAt(server), u"sesam"_s)).has_value());
    QCOMPARE(desk.check().retrieved, with + without);
    const SenderCheck check = documentOf(desk, u"judged 0"_s).senderCheck;
    QCOMPARE(check.state, believed ? SenderCheck::State::Verified : SenderCheck::State::Unchecked);
    QCOMPARE(check.domain, u"hamn.example"_s);
}

void TestReading::theNameThatTheUserGaveIsBelieved()
{
    Desk desk;
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    server.maildrop().add(judged(1, QByteArray(pass).replace("mx.example.org", "auth.filter.example")));
    Account account = desk.accountAt(server);
    QVERIFY(Desk::settled(desk.service->addAccount(account, u"sesam"_s)).has_value());
    QCOMPARE(desk.check().retrieved, 1);
    QCOMPARE(documentOf(desk, u"judged 1"_s).senderCheck.state, SenderCheck::State::Unchecked);
    account.authservId = u"auth.filter.example"_s;
    QVERIFY(Desk::settled(desk.service->updateAccount(account)).has_value());
    QCOMPARE(documentOf(desk, u"judged 1"_s).senderCheck.state, SenderCheck::State::Verified);
}

void TestReading::aRepairedEncodingStays()
{
    Desk desk;
    const QByteArray letter = "From: a@x.example\r\nSubject: repaired\r\nContent-Type: text/plain; "
                              "charset=windows-1252\r\n\r\n\xf0\xd2\xc9\xd7\xc5\xd4\r\n";
    QVERIFY(Desk::settled(desk.service->importMessage({ .octets = letter, .folder = u"Letters"_s })).has_value());
    QVERIFY(Desk::settled(desk.service->flush()).has_value());
    MessageKey key {};
    QVERIFY(!documentOf(desk, u"repaired"_s, &key).plainBodies.front().content.contains(u"Привет"_s));
    QSignalSpy changed(desk.service.get(), &MailService::messagesChanged);
    QVERIFY(Desk::settled(desk.service->repairCharset(key, u"koi8-r"_s)).has_value());
    QTRY_COMPARE(changed.size(), 1);
    const MessageDocument repaired = documentOf(desk, u"repaired"_s);
    QCOMPARE(repaired.plainBodies.front().content.trimmed(), u"Привет"_s);
    QCOMPARE(repaired.repairedCharset, u"koi8-r"_s);
    desk.restart();
    QCOMPARE(documentOf(desk, u"repaired"_s).repairedCharset, u"koi8-r"_s);
    QVERIFY(Desk::settled(desk.service->repairCharset(key, {})).has_value());
    QCOMPARE(documentOf(desk, u"repaired"_s).repairedCharset, QString());
    QCOMPARE(Desk::settled(desk.service->repairCharset(key, QString(41, u'x'))).error().code, ErrorCode::InvalidArgument);
}

void TestReading::aRepairGoesWithItsMessage()
{
    Desk desk;
    QVERIFY(Desk::settled(desk.service->importMessage({ .octets = letter(1), .folder = u"Letters"_s })).has_value());
    QVERIFY(Desk::settled(desk.service->flush()).has_value());
    MessageKey key {};
    documentOf(desk, u"letter 1"_s, &key);
    QVERIFY(Desk::settled(desk.service->repairCharset(key, u"koi8-r"_s)).has_value());
    MessageChange change;
    change.kind = MessageChange::Kind::DeleteForEver;
    change.keys = { key };
    QVERIFY(Desk::settled(desk.service->apply(change)).has_value());
    // Of a message that is gone nothing is kept, and nothing is said.
    QVERIFY(Desk::settled(desk.service->repairCharset(key, u"koi8-r"_s)).has_value());
    QueryService queries(desk.storeFile());
    QCOMPARE(Desk::settled(queries.document(key)).error().code, ErrorCode::NoSuchMessage);
}

QTEST_GUILESS_MAIN(TestReading)

} // namespace tst_reading

#include "tst_reading.moc"
