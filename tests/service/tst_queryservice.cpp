// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "service/queryservice.h"
#include "store/database.h"
#include "store/statement.h"

#include <QCryptographicHash>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_queryservice {

namespace {

const QByteArray withParts =
    "From: Anna <a@example.org>\r\nSubject: parts\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    "--b\r\nContent-Type: text/html\r\n\r\n<p>Hello <img src=\"cid:pic@x\"></p>\r\n"
    "--b\r\nContent-Type: image/png\r\nContent-ID: <pic@x>\r\nContent-Disposition: inline\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\ncGljdHVyZQ==\r\n"
    "--b\r\nContent-Type: text/plain; name=note.txt\r\nContent-Disposition: attachment; filename=note.txt\r\n\r\nnote\r\n"
    "--b--\r\n";

} // namespace

class TestQueryService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsAreAnswered();
    void theNewestListWins();
    void aMessageIsReadInAllItsForms();
    void aMessageThatIsNotThereIsAnError();
    void aCancelledRequestIsNotAnswered();
    void documentsComeWhileTheStoreIsVerified();
    void verificationTellsItsProgress();
    void theServiceEndsWhileItWorks();
    void aMissingStoreIsAnError();
    void aReplacedMessageIsReadAnew();
    void aSearchShowsWhereItFound();
    void aConversationIsReadInItsOrder();

private:
    MessageKey keyOf(const QString &subject);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QueryService> m_queries;
};

void TestQueryService::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    for (int i = 0; i < 100; ++i)
        m_desk->service->importMessage({ .octets = letter(i), .folder = u"Letters"_s });
    m_desk->service->importMessage({ .octets = withParts, .folder = u"Letters"_s, .unread = true });
    QVERIFY(Desk::settled(m_desk->service->flush()).has_value());
    m_queries = std::make_unique<QueryService>(m_desk->storeFile());
}

MessageKey TestQueryService::keyOf(const QString &subject)
{
    ListQuery query;
    query.scope = ListQuery::Scope::AllMail;
    const auto keys = Desk::settled(m_queries->keys(query)).value();
    const auto rows = Desk::settled(m_queries->summaries(keys)).value();
    const auto found = std::ranges::find(rows, subject, &MessageSummary::subject);
    return found == rows.end() ? MessageKey() : found->key;
}

void TestQueryService::listsAreAnswered()
{
    const auto folders = Desk::settled(m_queries->folders()).value();
    QCOMPARE(folders.size(), 1);
    QCOMPARE(folders.constFirst().name, u"Letters"_s);
    QCOMPARE(folders.constFirst().total, 101);
    QCOMPARE(folders.constFirst().unread, 1);
    ListQuery query;
    query.scope = ListQuery::Scope::Folder;
    query.folder = folders.constFirst().key;
    QCOMPARE(Desk::settled(m_queries->keys(query, 7))->size(), 7);
    query.words = u"letter 42"_s;
    const auto found = Desk::settled(m_queries->keys(query)).value();
    QCOMPARE(found.size(), 1);
    QCOMPARE(Desk::settled(m_queries->summaries(found))->constFirst().subject, u"letter 42"_s);
}

void TestQueryService::aSearchShowsWhereItFound()
{
    const QByteArray filler = QByteArray("Nothing to see in this line of the letter.\r\n").repeated(40);
    m_desk->service->importMessage({ .octets = "From: Zo\xC3\xAB <z@x.example>\r\nSubject: Plans for the boat\r\n"
                                               "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                                         + filler + "We meet in the caf\xC3\xA9 beside the harbour.\r\n" + filler,
                                     .folder = u"Letters"_s });
    QVERIFY(Desk::settled(m_desk->service->flush()).has_value());
    ListQuery query;
    query.scope = ListQuery::Scope::AllMail;
    query.words = u"subject:boat cafe"_s;
    const auto found = Desk::settled(m_queries->keys(query)).value();
    QCOMPARE(found.size(), 1);
    const auto row = Desk::settled(m_queries->summaries(found, query)).value().constFirst();
    QCOMPARE(row.snippetHits.size(), 1);
    QCOMPARE(row.snippet.sliced(row.snippetHits[0].start, row.snippetHits[0].length), u"café"_s);
    QVERIFY2(row.snippet.contains(u"We meet in the café beside the harbour."_s), qPrintable(row.snippet));
    QVERIFY(row.snippet.size() <= 200);
    QCOMPARE(row.subjectHits.size(), 1);
    QCOMPARE(row.subject.sliced(row.subjectHits[0].start, row.subjectHits[0].length), u"boat"_s);
    const auto plain = Desk::settled(m_queries->summaries(found)).value().constFirst();
    QVERIFY(plain.snippet.startsWith(u"Nothing to see"_s));
    QVERIFY(plain.snippetHits.isEmpty() && plain.subjectHits.isEmpty());
}

void TestQueryService::aConversationIsReadInItsOrder()
{
    const auto answer = [&](const QByteArray &id, const QByteArray &to, const QByteArray &day) {
        m_desk->service->importMessage({ .octets = "From: a@x.example\r\nSubject: Re: parts of " + id + "\r\nDate: " + day
                                             + " May 2026 12:00:00 +0000\r\nMessage-ID: <" + id + "@c>\r\nIn-Reply-To: <" + to
                                             + "@c>\r\n\r\nx\r\n",
                                         .folder = u"Letters"_s });
    };
    answer("b", "a", "2");
    answer("d", "a", "4");
    answer("c", "b", "3");
    answer("a", "nothing", "1");
    QVERIFY(Desk::settled(m_desk->service->flush()).has_value());
    const auto key = [&](const QString &id) { return keyOf(u"Re: parts of "_s + id); };
    const auto conversation = Desk::settled(m_queries->summaries({ key(u"a"_s) }))->constFirst().conversation;
    const QList<ThreadPlace> expected { { key(u"a"_s), 0 }, { key(u"b"_s), 1 }, { key(u"c"_s), 2 }, { key(u"d"_s), 1 } };
    QCOMPARE(Desk::settled(m_queries->conversation(conversation)).value(), expected);
    // As an earlier version left it: the headers tell.
    m_desk->service.reset();
    {
        const auto writer = Database::open(m_desk->storeFile(), Database::Mode::Writer).value();
        QVERIFY(writer->begin());
        QVERIFY(writer->compile(u"UPDATE summary SET identifier = NULL, answers = NULL"_s).run());
        QVERIFY(writer->commit());
    }
    m_desk->restart();
    QCOMPARE(Desk::settled(m_queries->conversation(conversation)).value(), expected);
    ListQuery list;
    list.scope = ListQuery::Scope::AllMail;
    list.grouping = ListQuery::Grouping::Conversations;
    const auto row = Desk::settled(m_queries->summaries({ key(u"d"_s) }, list))->constFirst();
    QCOMPARE(row.digest->messages, 4);
    QCOMPARE(Desk::settled(m_queries->conversationKeys({ key(u"d"_s) }, list))->size(), 4);
}

void TestQueryService::theNewestListWins()
{
    ListQuery query;
    query.scope = ListQuery::Scope::AllMail;
    QList<QFuture<Result<QList<MessageKey>>>> asked;
    for (int i = 0; i < 50; ++i)
        asked << m_queries->keys(query);
    QCOMPARE(Desk::settled(asked.constLast())->size(), 101);
    for (qsizetype i = 0; i + 1 < asked.size(); ++i)
        QTRY_VERIFY(asked[i].isFinished());
    QVERIFY(std::ranges::count_if(asked, [](const auto &future) { return future.isCanceled(); }) >= 40);
}

void TestQueryService::aMessageIsReadInAllItsForms()
{
    const MessageKey key = keyOf(u"parts"_s);
    const MessageDocument document = Desk::settled(m_queries->document(key)).value();
    QCOMPARE(document.header.subject, u"parts"_s);
    QCOMPARE(document.attachments.size(), 2);
    QCOMPARE(Desk::settled(m_queries->document(key)).value(), document);
    QCOMPARE(Desk::settled(m_queries->document(key, u"iso-8859-1"_s))->header.subject, u"parts"_s);
    QCOMPARE(Desk::settled(m_queries->octets(key)).value(), withParts);
    QCOMPARE(Desk::settled(m_queries->inlineContent(key, u"pic@x"_s)).value(), "picture");
    QCOMPARE(Desk::settled(m_queries->inlineContent(key, u"none@x"_s)).error().code, ErrorCode::NoSuchPart);
    const auto note = std::ranges::find(document.attachments, u"note.txt"_s, &Attachment::name);
    QVERIFY(note != document.attachments.end());
    const QByteArray content = Desk::settled(m_queries->partContent(key, note->part)).value();
    QCOMPARE(QCryptographicHash::hash(content, QCryptographicHash::Sha256), note->sha256);
    QCOMPARE(Desk::settled(m_queries->partContent(key, u"9.9"_s)).error().code, ErrorCode::NoSuchPart);
}

void TestQueryService::aMessageThatIsNotThereIsAnError()
{
    const MessageKey none { 4711 };
    QCOMPARE(Desk::settled(m_queries->document(none)).error().code, ErrorCode::NoSuchMessage);
    QCOMPARE(Desk::settled(m_queries->octets(none)).error().code, ErrorCode::NoSuchMessage);
    QCOMPARE(Desk::settled(m_queries->partContent(none, u"1"_s)).error().code, ErrorCode::NoSuchMessage);
    QVERIFY(Desk::settled(m_queries->summaries({ none }))->isEmpty());
}

void TestQueryService::aCancelledRequestIsNotAnswered()
{
    const MessageKey key = keyOf(u"parts"_s);
    for (int i = 0; i < 20; ++i) {
        auto document = m_queries->document(key);
        document.cancel();
        QTRY_VERIFY(document.isFinished());
    }
    QVERIFY(Desk::settled(m_queries->document(key)).has_value());
}

void TestQueryService::documentsComeWhileTheStoreIsVerified()
{
    const MessageKey key = keyOf(u"parts"_s);
    const auto verification = m_queries->verify();
    QVERIFY(Desk::settled(m_queries->document(key)).has_value());
    QCOMPARE(Desk::settled(verification)->messages, 101);
    QVERIFY(Desk::settled(verification)->damaged.isEmpty());
}

void TestQueryService::verificationTellsItsProgress()
{
    qint64 last = 0;
    qint64 all = 0;
    const auto verification = m_queries->verify([&](qint64 done, qint64 total) {
        QVERIFY(QThread::currentThread() == thread());
        QVERIFY(done >= last);
        last = done;
        all = total;
    });
    QVERIFY(Desk::settled(verification).has_value());
    QTRY_VERIFY(all > 0 && last == all);
}

void TestQueryService::theServiceEndsWhileItWorks()
{
    ListQuery query;
    query.scope = ListQuery::Scope::AllMail;
    QList<QFuture<void>> asked;
    {
        QueryService queries(m_desk->storeFile());
        for (int i = 0; i < 20; ++i) {
            query.words = u"letter %1"_s.arg(i);
            asked << QFuture<void>(queries.keys(query)) << QFuture<void>(queries.document(MessageKey(1 + i)))
                  << QFuture<void>(queries.verify());
        }
    }
    for (const QFuture<void> &future : std::as_const(asked))
        QVERIFY(future.isFinished());
}

void TestQueryService::aMissingStoreIsAnError()
{
    QTemporaryDir folder;
    QueryService queries(folder.filePath(u"none.sqlite"_s));
    QVERIFY(!Desk::settled(queries.folders()).has_value());
    QVERIFY(!Desk::settled(queries.document(MessageKey(1))).has_value());
}

void TestQueryService::aReplacedMessageIsReadAnew()
{
    // Of a large message the header comes first; when the rest came, the same key shows the whole.
    Pop3Server server(serverFor("anna"));
    QVERIFY(server.listen());
    server.maildrop().add(letter(500, 5000));
    Account account = m_desk->accountAt(server);
    account.policy.headersAbove = 1000;
    QVERIFY(Desk::settled(m_desk->service->addAccount(account, u"sesam"_s)).has_value());
    QVERIFY(!m_desk->check().error);
    const MessageKey key = keyOf(u"letter 500"_s);
    QVERIFY(Desk::settled(m_queries->document(key))->warnings.contains(Warning::PartialMessage));
    account.policy.headersAbove = 0;
    QVERIFY(Desk::settled(m_desk->service->updateAccount(account)).has_value());
    QSignalSpy changed(m_desk->service.get(), &MailService::messagesChanged);
    QVERIFY(!m_desk->check().error);
    QCOMPARE(changed.count(), 1);
    QVERIFY(Desk::settled(m_queries->document(key))->warnings.isEmpty());
    QCOMPARE(Desk::settled(m_queries->octets(key)).value(), letter(500, 5000));
}

QTEST_GUILESS_MAIN(TestQueryService)

} // namespace tst_queryservice

#include "tst_queryservice.moc"
