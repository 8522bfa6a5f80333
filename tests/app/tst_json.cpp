// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_json {

namespace {

MessageSummary summary()
{
    return { .key = MessageKey(7),
             .account = { u"anna"_s },
             .folder = FolderKey(1),
             .folderName = u"Inbox"_s,
             .from = { { u"Jürgen"_s, u"j@x.example"_s } },
             .to = { { QString(), u"anna@posteo.example"_s }, { u"root"_s, QString() } },
             .subject = u"Grüße"_s,
             .date = QDateTime(QDate(2026, 3, 1), QTime(9, 5), QTimeZone::fromSecondsAheadOfUtc(5 * 3600 + 1800)),
             .received = QDateTime(QDate(2026, 3, 1), QTime(4, 0, 1), QTimeZone::utc()),
             .octets = 5'000'000'000,
             .sha256 = QByteArray(32, '\xAB'),
             .unread = true,
             .starred = false,
             .tags = { { TagKey(1), u"work"_s, Tag::Colour::Blue } },
             .hasAttachment = true,
             .complete = true,
             .conversation = ConversationKey(3),
             .snippet = u"Hello"_s };
}

/// As a script reads it: `text` is JSON with ' for ".
QJsonObject object(QByteArray text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.replace('\'', '"'), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

/// A difference is readable as text.
QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

const QByteArray summaryText =
    "'key':7,'account':'anna','folder':'Inbox','from':[{'name':'Jürgen','address':'j@x.example'}],"
    "'to':[{'name':'','address':'anna@posteo.example'},{'name':'root','address':''}],'subject':'Grüße',"
    "'date':'2026-03-01T09:05:00+05:30','received':'2026-03-01T04:00:01Z','octets':5000000000,"
    "'sha256':'abababababababababababababababababababababababababababababababab','unread':true,'starred':false,'tags':['work'],"
    "'has_attachment':true,'complete':true,'thread':3,'snippet':'Hello'";

} // namespace

class tst_Json : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSummaryHasEveryField() { QCOMPARE(text(toJson(summary())), text(object('{' + summaryText + '}'))); }

    void whatAMessageHasNotIsNull()
    {
        MessageSummary bare = summary();
        bare.account = {};
        bare.date = {};
        bare.from = {};
        bare.tags = {};
        const QJsonObject json = toJson(bare);
        QVERIFY(json["account"_L1].isNull());
        QVERIFY(json["date"_L1].isNull());
        QVERIFY(json["from"_L1].toArray().isEmpty() && json["from"_L1].isArray());
        QVERIFY(json["tags"_L1].isArray());
    }

    void timesCarryTheirOffset_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("expected");
        const QDate day(2026, 7, 1);
        const QTime noon(12, 0);
        QTest::newRow("UTC") << QDateTime(day, noon, QTimeZone::utc()) << u"2026-07-01T12:00:00Z"_s;
        QTest::newRow("east") << QDateTime(day, noon, QTimeZone::fromSecondsAheadOfUtc(7200)) << u"2026-07-01T12:00:00+02:00"_s;
        QTest::newRow("west") << QDateTime(day, noon, QTimeZone::fromSecondsAheadOfUtc(-12600)) << u"2026-07-01T12:00:00-03:30"_s;
        QTest::newRow("a named zone") << QDateTime(day, noon, QTimeZone("Europe/Berlin")) << u"2026-07-01T12:00:00+02:00"_s;
        QTest::newRow("the last year of four digits")
            << QDateTime(QDate(9999, 12, 31), noon, QTimeZone::utc()) << u"9999-12-31T12:00:00Z"_s;
        QTest::newRow("beyond") << QDateTime(QDate(10000, 1, 1), noon, QTimeZone::utc()) << QString();
        QTest::newRow("before Christ") << QDateTime(QDate(-5, 1, 1), noon, QTimeZone::utc()) << QString();
        QTest::newRow("none") << QDateTime() << QString();
    }
    void timesCarryTheirOffset()
    {
        QFETCH(const QDateTime, time);
        QFETCH(const QString, expected);
        MessageSummary message = summary();
        message.date = time;
        QCOMPARE(toJson(message)["date"_L1].toString(), expected);
        QCOMPARE(toJson(message)["date"_L1].isNull(), expected.isEmpty());
    }

    void localTimeIsWrittenWithItsOffset()
    {
        MessageSummary message = summary();
        message.date = QDateTime(QDate(2026, 7, 1), QTime(12, 0));
        static const QRegularExpression form(u"^2026-07-01T12:00:00(Z|[+-]\\d\\d:\\d\\d)$"_s);
        QVERIFY(form.match(toJson(message)["date"_L1].toString()).hasMatch());
    }

    void numbersStayExact()
    {
        MessageSummary message = summary();
        message.key = MessageKey(9'007'199'254'740'993); // 2^53 + 1
        message.octets = 0;
        JsonMessageList list;
        list.append(message);
        const QByteArray octets = list.finish();
        QVERIFY(octets.contains("\"key\":9007199254740993,"));
        QVERIFY(octets.contains("\"octets\":0,"));
    }

    void aListIsOneDocumentOfAnyLength()
    {
        JsonMessageList none;
        QCOMPARE(text(object(none.finish())), text(object("{'messages':[]}")));
        JsonMessageList two;
        two.append(summary());
        two.append(summary());
        QCOMPARE(text(object(two.finish())), text(object("{'messages':[{" + summaryText + "},{" + summaryText + "}]}")));
    }

    void aShownMessageHasEveryField()
    {
        MessageDocument document;
        document.header.cc = { { u"C"_s, u"c@x"_s } };
        document.header.bcc = { { {}, u"b@x"_s } };
        document.header.replyTo = { { {}, u"r@x"_s } };
        document.header.sender = { { {}, u"s@x"_s } };
        document.header.messageId = u"1@x"_s;
        document.header.inReplyTo = { u"0@x"_s, u"-1@x"_s };
        document.header.references = { u"-1@x"_s, u"0@x"_s };
        document.plainBodies = { { .part = u"1.1"_s, .content = u"plain\n"_s } };
        document.htmlBodies = { { .part = u"1.2"_s, .kind = BodyPart::Kind::Html, .content = u"<p>html</p>"_s } };
        document.attachments = { { .part = u"2"_s,
                                   .name = u"a.pdf"_s,
                                   .mediaType = u"application/pdf"_s,
                                   .octets = 4,
                                   .sha256 = QByteArray(32, '\1'),
                                   .contentId = {},
                                   .type = {} },
                                 { .part = u"3"_s,
                                   .name = u"b.png"_s,
                                   .mediaType = u"image/png"_s,
                                   .octets = 5,
                                   .sha256 = QByteArray(32, '\2'),
                                   .isInline = true,
                                   .contentId = u"b@x"_s,
                                   .type = {} } };
        document.warnings = { Warning::DamagedEncoding };
        const QByteArray expected = "{" + summaryText
            + ",'cc':[{'name':'C','address':'c@x'}],'bcc':[{'name':'','address':'b@x'}],'reply_to':[{'name':'','address':'r@x'}],"
              "'sender':{'name':'','address':'s@x'},'message_id':'1@x','in_reply_to':'0@x','references':['-1@x','0@x'],"
              "'text':'plain\\n','html':'<p>html</p>','attachments':["
              "{'part':'2','name':'a.pdf','media_type':'application/pdf','octets':4,"
              "'sha256':'0101010101010101010101010101010101010101010101010101010101010101','inline':false,'content_id':null},"
              "{'part':'3','name':'b.png','media_type':'image/png','octets':5,"
              "'sha256':'0202020202020202020202020202020202020202020202020202020202020202','inline':true,'content_id':'b@x'}],"
              "'warnings':['damaged_encoding']}";
        QCOMPARE(text(toJson(summary(), document)), text(object(expected)));
    }

    void aShownMessageWithoutAnythingIsNullAndEmpty()
    {
        const QJsonObject json = toJson(summary(), MessageDocument());
        for (const char *name : { "sender", "message_id", "in_reply_to", "text", "html" })
            QVERIFY2(json.contains(QLatin1StringView(name)) && json[QLatin1StringView(name)].isNull(), name);
        for (const char *name : { "cc", "bcc", "reply_to", "references", "attachments", "warnings" })
            QVERIFY2(json[QLatin1StringView(name)].isArray(), name);
    }

    void aCheckSaysWhatItDid()
    {
        CheckReport report { .account = { u"anna"_s },
                             .listed = 10,
                             .retrieved = 3,
                             .octets = 4'294'967'296,
                             .duplicates = 1,
                             .deleted = 2,
                             .pendingDelete = 4,
                             .skipped = { { MessageNumber(1), { "id \x01" }, SkippedMessage::Reason::FailedThreeTimes } },
                             .error = std::nullopt };
        QCOMPARE(text(toJson(report)),
                 text(object("{'id':'anna','listed':10,'retrieved':3,'octets':4294967296,'duplicates':1,'deleted':2,'pending_"
                             "delete':4,'left':0,"
                             "'skipped':[{'unique_id':'id\\\\x20\\\\x01','reason':'failed_three_times'}],'error':null}")));
        report.error = Error { ErrorCode::SignInRefused, u"pop.x.example"_s, "-ERR \x1B[31m[AUTH] no" };
        const QJsonObject error = toJson(report)["error"_L1].toObject();
        QCOMPARE(error["code"_L1].toString(), u"sign_in_refused"_s);
        QVERIFY(error["message"_L1].toString().contains(u"pop.x.example"_s));
        QCOMPARE(error["server_text"_L1].toString(), u"-ERR \\x1b[31m[AUTH] no"_s);
        report.error = Error { ErrorCode::ConnectionRefused, u"pop.x.example"_s, {} };
        const QJsonObject silent = toJson(report)["error"_L1].toObject();
        QVERIFY(silent.contains("server_text"_L1) && silent["server_text"_L1].isNull());
    }

    void serverMessagesHaveEveryField()
    {
        ServerMessage message { .number = MessageNumber(4'000'000'000),
                                .uniqueId = { "a b" },
                                .octets = 12,
                                .state = RetrievalRecord::State::DeleteRequested,
                                .key = MessageKey(9) };
        QCOMPARE(text(toJson(message)),
                 text(object("{'number':4000000000,'unique_id':'a\\\\x20b','octets':12,'state':'delete-requested','key':9,"
                             "'wish':null}")));
        message.wish = ServerWish::GetHeaders;
        QCOMPARE(toJson(message)["wish"_L1].toString(), u"headers"_s);
        message.key = std::nullopt;
        QVERIFY(toJson(message)["key"_L1].isNull());
    }

    void aPreviewHasEveryField()
    {
        DeletionPreview preview;
        QCOMPARE(text(toJson(preview)), text(object("{'deletions':[]}")));
        preview.items = {
            { MessageNumber(4'000'000'000), { "a b" }, 5'000'000'000, DeletionReason::Age, DeletionPreview::Copy::Here },
            { MessageNumber(2), { "u2" }, 2, DeletionReason::Chosen, DeletionPreview::Copy::ToCome },
            { MessageNumber(3), { "u3" }, 3, DeletionReason::DeletedHere, DeletionPreview::Copy::None },
        };
        QCOMPARE(text(toJson(preview)),
                 text(object("{'deletions':["
                             "{'number':4000000000,'unique_id':'a\\\\x20b','octets':5000000000,'reason':'age','copy':'here'},"
                             "{'number':2,'unique_id':'u2','octets':2,'reason':'chosen','copy':'to-come'},"
                             "{'number':3,'unique_id':'u3','octets':3,'reason':'deleted-here','copy':'none'}]}")));
    }

    void aDialogueHasEveryField()
    {
        const Dialogue dialogue { .began = QDateTime(QDate(2026, 3, 1), QTime(4, 0, 1), QTimeZone::utc()),
                                  .lines = { { DialogueLine::From::Note, 0, u"pop.x.example:995"_s },
                                             { DialogueLine::From::Server, 12, u"+OK “hello”"_s },
                                             { DialogueLine::From::Client, 3'000'000'000, u"PASS ***"_s } } };
        QCOMPARE(text(toJson(dialogue)),
                 text(object("{'began':'2026-03-01T04:00:01Z','lines':["
                             "{'milliseconds':0,'from':'note','text':'pop.x.example:995'},"
                             "{'milliseconds':12,'from':'server','text':'+OK “hello”'},"
                             "{'milliseconds':3000000000,'from':'client','text':'PASS ***'}]}")));
        QVERIFY(toJson(Dialogue {})["began"_L1].isNull());
    }

    void anImportNamesWhatFailed()
    {
        const ImportReport report { .imported = 2,
                                    .duplicates = 1,
                                    .failed = { { u"/a.eml"_s, { ErrorCode::NotAMessage, u"/a.eml"_s, {} } } } };
        const QJsonObject json = toJson(report);
        QCOMPARE(json["imported"_L1].toInt(), 2);
        QCOMPARE(json["duplicates"_L1].toInt(), 1);
        const QJsonObject failed = json["failed"_L1].toArray().first().toObject();
        QCOMPARE(failed["path"_L1].toString(), u"/a.eml"_s);
        QVERIFY(!failed["message"_L1].toString().isEmpty());
    }

    void aVerificationSaysWhetherAllIsWell()
    {
        MailboxReader::Verification verification;
        verification.messages = 3;
        verification.octets = 30;
        QCOMPARE(text(toJson(verification)), text(object("{'messages':3,'octets':30,'damaged':[],'store':[],'ok':true}")));
        verification.damaged = { { MessageKey(2), ErrorCode::StoreDamaged, u"hash differs"_s },
                                 { MessageKey(3), ErrorCode::StoreDamaged, {} } };
        const QJsonObject json = toJson(verification);
        QVERIFY(!json["ok"_L1].toBool());
        QCOMPARE(json["damaged"_L1][0]["key"_L1].toInteger(), 2);
        QCOMPARE(json["damaged"_L1][0]["message"_L1].toString(), u"hash differs"_s);
        QVERIFY(!json["damaged"_L1][1]["message"_L1].toString().isEmpty());
        MailboxReader::Verification file;
        file.store = { u"row 1 missing from index"_s };
        QVERIFY(!toJson(file)["ok"_L1].toBool());
    }

    void anAccountShowsNoSecret()
    {
        Account account;
        account.id = { u"anna"_s };
        account.address = u"anna@posteo.example"_s;
        account.server.host = u"pop.posteo.example"_s;
        account.server.user = u"anna"_s;
        account.passwordStore = PasswordStore::Command;
        account.passwordCommand = u"echo hunter2"_s;
        const QJsonObject json = toJson(account);
        QCOMPARE(json["id"_L1].toString(), u"anna"_s);
        QCOMPARE(json["port"_L1].toInt(), 995);
        QCOMPARE(json["security"_L1].toString(), u"tls"_s);
        QCOMPARE(json["keep"_L1].toString(), u"forever"_s);
        QCOMPARE(json["password_store"_L1].toString(), u"command"_s);
        QVERIFY(!text(json).contains("hunter2"));
    }

    void failuresHaveACodeAndASentence()
    {
        const QJsonObject error = failureJson({ ErrorCode::NoSuchAccount, u"x"_s, {} })["error"_L1].toObject();
        QCOMPARE(error["code"_L1].toString(), u"no_such_account"_s);
        QVERIFY(error["message"_L1].toString().contains(u"x"_s));
        QVERIFY(!error["message"_L1].toString().contains(u'\n'));
    }

    void whateverMailSaysItIsUtf8()
    {
        MessageSummary message = summary();
        message.subject = QString(QChar(0xD800)) + QChar(0) + u"\u202E\uFFFE"_s;
        JsonMessageList list;
        list.append(message);
        const QByteArray octets = list.finish();
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder(octets);
        QVERIFY(!decoder.hasError());
        QVERIFY(!QJsonDocument::fromJson(octets).isNull());
    }
};

QTEST_GUILESS_MAIN(tst_Json)

} // namespace tst_json

#include "tst_json.moc"
