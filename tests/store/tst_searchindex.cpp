// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

namespace tst_searchindex {

/// Searches as the user types them, over messages in many languages.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsFindMessages_data();
    void wordsFindMessages();
    void scopesAndWordsGoTogether();
    void manyHitsAreFoundAsFewAre();
    void hostileWordsAreHarmless_data();
    void hostileWordsAreHarmless();
    void deletedMessagesAreNotFound();
    void theIndexIsSound();

private:
    QStringList find(const QString &words, const ListQuery &scope = allMail());
    static ListQuery allMail()
    {
        ListQuery query;
        query.scope = ListQuery::Scope::AllMail;
        return query;
    }
    void add(const QString &name, const ParsedSummary &summary, const QString &folder = {});

    std::unique_ptr<StoreFixture> m_fixture;
    QHash<MessageKey, QString> m_names;
    int m_minutes = 0;
};

void TestSearchIndex::add(const QString &name, const ParsedSummary &summary, const QString &folder)
{
    auto dated = summary;
    dated.header.date = QDateTime(QDate(2026, 2, 1), QTime(12, 0)).addSecs(60 * m_minutes++);
    const auto key = m_fixture->add(QByteArray(100, 'x'), dated);
    if (!folder.isEmpty()) {
        MessageChange change;
        change.kind = MessageChange::Kind::Move;
        change.keys = { key };
        change.target = need(m_fixture->store->folder({}, folder));
        need(m_fixture->store->apply(change));
    }
    m_names.insert(key, name);
}

void TestSearchIndex::initTestCase()
{
    m_fixture = std::make_unique<StoreFixture>();
    const auto body = [](const QString &text) { return summaryOf(u"none"_s, text); };
    add(u"french"_s, body(u"Voici la crème brûlée du café, façon Zola."_s));
    add(u"german"_s, body(u"Die Straße führt über die Brücke nach Köln."_s));
    add(u"chinese"_s, body(u"我们下周在北京大学开会，请带上电脑。"_s));
    add(u"japanese"_s, body(u"東京都の天気予報をメールで送ります。カタカナも。"_s));
    add(u"korean"_s, body(u"대한민국의 수도는 서울입니다."_s));
    add(u"thai"_s, body(u"ขอบคุณมากสำหรับจดหมายของคุณ"_s));
    add(u"arabic"_s, body(u"السَّلَامُ عَلَيْكُمْ، وصل كتاب أحمد إلى المدرسة"_s));
    add(u"hebrew"_s, body(u"שָׁלוֹם וברכה"_s));
    add(u"hindi"_s, body(u"हिन्दी भाषा में पत्र"_s));
    add(u"russian"_s, body(u"Ёлка стоит в лесу у реки."_s));

    auto summary = summaryOf(u"Boat trip in May"_s, u"We sail from the old harbour. Bring a warm coat."_s);
    summary.header.from = { { u"Bert Blau"_s, u"bert@sails.example"_s } };
    summary.header.cc = { { u"Carla"_s, u"carla@copy.example"_s } };
    summary.attachmentNames = u"route-map.pdf\nharbour photo.jpg"_s;
    summary.hasAttachment = true;
    add(u"boat"_s, summary, u"Projects/Boat"_s);
    summary = summaryOf(u"Re: Boat trip in May"_s, u"The harbour is old. I shall come by train."_s);
    summary.header.from = { { u"Carla"_s, u"carla@copy.example"_s } };
    summary.header.to = { { u"Bert Blau"_s, u"bert@sails.example"_s } };
    add(u"reply"_s, summary);
    need(m_fixture->database->commit());
}

QStringList TestSearchIndex::find(const QString &words, const ListQuery &scope)
{
    auto query = scope;
    query.words = words;
    const auto database = m_fixture->reader();
    QStringList names;
    for (const auto key : need(MailboxReader(*database).keys(query)))
        names.append(m_names.value(key));
    return names;
}

void TestSearchIndex::wordsFindMessages_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &words, const QStringList &found) {
        QTest::newRow(name) << words << found;
    };
    row("without accents", u"creme brulee"_s, { u"french"_s });
    row("with accents", u"Crème Brûlée"_s, { u"french"_s });
    row("with other accents", u"crémè"_s, { u"french"_s });
    row("decomposed", u"cre\u0300me"_s, { u"french"_s });
    row("sharp s", u"strasse"_s, { u"german"_s });
    row("umlauts", u"uber koln"_s, { u"german"_s });
    row("capitals", u"BRÜCKE"_s, { u"german"_s });
    row("a Chinese word in a sentence", u"北京"_s, { u"chinese"_s });
    row("a Chinese word across words", u"京大"_s, { u"chinese"_s });
    row("one Chinese letter", u"脑"_s, { u"chinese"_s });
    row("a long Chinese phrase", u"北京大学开会"_s, { u"chinese"_s });
    row("Chinese letters that do not stand together", u"北学"_s, {});
    row("a Chinese word in quotes", u"\"大学\""_s, { u"chinese"_s });
    row("two Chinese words", u"电脑 北京"_s, { u"chinese"_s });
    row("kanji", u"天気"_s, { u"japanese"_s });
    row("kanji and kana", u"都の天"_s, { u"japanese"_s });
    row("katakana", u"メール"_s, { u"japanese"_s });
    row("half-width katakana", u"ﾒｰﾙ"_s, { u"japanese"_s });
    row("one kanji at the end of a run", u"報"_s, { u"japanese"_s });
    row("Korean without its particle", u"대한민국"_s, { u"korean"_s });
    row("Korean inside a word", u"민국"_s, { u"korean"_s });
    row("Thai inside a sentence", u"จดหมาย"_s, { u"thai"_s });
    row("Thai thanks", u"ขอบคุณ"_s, { u"thai"_s });
    row("Thai letters that do not stand together", u"ขอคุณ"_s, {});
    row("Arabic without harakat", u"السلام"_s, { u"arabic"_s });
    row("Arabic without hamza", u"احمد"_s, { u"arabic"_s });
    row("Hebrew without points", u"שלום"_s, { u"hebrew"_s });
    row("Hindi", u"हिन्दी"_s, { u"hindi"_s });
    row("Russian", u"елка"_s, { u"russian"_s });

    row("newest first", u"boat"_s, { u"reply"_s, u"boat"_s });
    row("the beginning of the last word", u"old har"_s, { u"reply"_s, u"boat"_s });
    row("only the last word is a beginning", u"har old"_s, {});
    row("a phrase", u"\"old harbour\""_s, { u"boat"_s });
    row("a phrase is no beginning", u"\"old harb\""_s, {});
    row("excluded", u"harbour -train"_s, { u"boat"_s });
    row("an excluded phrase", u"harbour -\"old harbour\""_s, { u"reply"_s });
    row("only excluded", u"-none"_s, { u"reply"_s, u"boat"_s });
    row("from", u"from:bert"_s, { u"boat"_s });
    row("from an address", u"from:bert@sails.example"_s, { u"boat"_s });
    row("from a phrase", u"from:\"Bert Blau\""_s, { u"boat"_s });
    row("to", u"to:bert"_s, { u"reply"_s });
    row("to counts the copies", u"to:carla"_s, { u"boat"_s });
    row("subject", u"subject:trip -subject:re"_s, { u"boat"_s });
    row("a word of the body is no subject", u"subject:harbour"_s, {});
    row("attachment", u"attachment:route"_s, { u"boat"_s });
    row("a name without its extension's dot", u"route-map.pdf"_s, { u"boat"_s });
    row("has attachment", u"has:attachment"_s, { u"boat"_s });
    row("has no attachment", u"trip -has:attachment"_s, { u"reply"_s });
    row("in a folder", u"in:projects/boat trip"_s, { u"boat"_s });
    row("in a folder above", u"in:Projects"_s, { u"boat"_s });
    row("in no folder", u"in:Nowhere trip"_s, {});
    row("of an account", u"account:anna trip"_s, { u"reply"_s });
    row("of no account", u"account:nobody trip"_s, {});
    row("unread", u"is:unread trip"_s, { u"reply"_s, u"boat"_s });
    row("starred", u"is:starred"_s, {});
    row("before", u"before:2026-02-01"_s, {});
    row("before the next day", u"trip before:2026-02-02"_s, { u"reply"_s, u"boat"_s });
    row("after that day", u"trip after:2026-02-01"_s, {});
    row("after the day before", u"trip after:2026-01-31"_s, { u"reply"_s, u"boat"_s });
    row("larger", u"trip larger:99"_s, { u"reply"_s, u"boat"_s });
    row("not larger", u"trip larger:100"_s, {});
    row("smaller", u"trip smaller:101"_s, { u"reply"_s, u"boat"_s });
    row("only signs", u"?!"_s, {});
}

void TestSearchIndex::wordsFindMessages()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    QCOMPARE(find(words), found);
}

void TestSearchIndex::scopesAndWordsGoTogether()
{
    ListQuery query;
    query.scope = ListQuery::Scope::AllInboxes;
    QCOMPARE(find(u"trip"_s, query), QStringList { u"reply"_s });
    query.scope = ListQuery::Scope::FolderName;
    query.folderName = u"Projects/Boat"_s;
    QCOMPARE(find(u"trip"_s, query), QStringList { u"boat"_s });
    query = allMail();
    query.descending = false;
    QCOMPARE(find(u"trip"_s, query), QStringList({ u"boat"_s, u"reply"_s }));
    query.order = ListQuery::Order::Sender;
    QCOMPARE(find(u"trip"_s, query), QStringList({ u"boat"_s, u"reply"_s }));
    query.descending = true;
    QCOMPARE(find(u"trip"_s, query), QStringList({ u"reply"_s, u"boat"_s }));
    query.account = StoreFixture::anna;
    QCOMPARE(find(u"trip"_s, query), QStringList({ u"reply"_s }));
}

void TestSearchIndex::manyHitsAreFoundAsFewAre()
{
    StoreFixture fixture;
    constexpr int count = 12'000; // more than fewWordHits
    QList<MessageKey> expected;
    for (int i = 0; i < count; ++i) {
        auto summary = summaryOf(i % 100 == 0 ? u"seldom often"_s : u"often"_s);
        summary.header.date = QDateTime::fromSecsSinceEpoch(1'700'000'000 + (i * 37) % 1000, QTimeZone::UTC);
        fixture.add("x", summary);
    }
    need(fixture.database->commit());
    ListQuery query;
    const auto all = need(MailboxReader(*fixture.database).keys(query));
    QCOMPARE(all.size(), count);
    query.words = u"often"_s;
    QCOMPARE(need(MailboxReader(*fixture.database).keys(query)), all);
    QCOMPARE(need(MailboxReader(*fixture.database).keys(query, 50)), all.first(50));
    query.words = u"seldom"_s;
    const auto seldom = need(MailboxReader(*fixture.database).keys(query));
    QCOMPARE(seldom.size(), count / 100);
    query.words = u"often -seldom"_s;
    auto rest = all;
    rest.removeIf([&](MessageKey key) { return seldom.contains(key); });
    QCOMPARE(need(MailboxReader(*fixture.database).keys(query)), rest);
}

void TestSearchIndex::hostileWordsAreHarmless_data()
{
    QTest::addColumn<QString>("words");
    for (const auto &words : { u"\""_s,
                               u"\"\"\""_s,
                               u"'"_s,
                               u"' OR 1=1 --"_s,
                               u"*"_s,
                               u"^"_s,
                               u"a*"_s,
                               u"(a"_s,
                               u"a)"_s,
                               u"a AND"_s,
                               u"NOT"_s,
                               u"NEAR("_s,
                               u"sender:"_s,
                               u"{a b}:c"_s,
                               u"a + b"_s,
                               u"subject : x"_s,
                               u"rowid:1"_s,
                               u"\\"_s,
                               u"%"_s,
                               u"_"_s,
                               u"-"_s,
                               u"--"_s,
                               u"- -"_s,
                               u"-\""_s,
                               u";"_s,
                               u"in:' larger:\""_s,
                               u"in:x'y account:z'y"_s })
        QTest::newRow(qPrintable(words)) << words;
    QTest::newRow("NUL") << QStringView(u"a\0b", 3).toString();
    QTest::newRow("a million letters") << QString(1'000'000, u'x');
    QTest::newRow("a million Chinese letters") << QString(1'000'000, u'字');
    QTest::newRow("many words") << u"word "_s.repeated(250'000);
    QTest::newRow("many excluded phrases") << u"-\"a b c\" "_s.repeated(100'000);
    QTest::newRow("many beginnings") << u"字 "_s.repeated(100'000);
}

void TestSearchIndex::hostileWordsAreHarmless()
{
    QFETCH(QString, words);
    auto query = allMail();
    query.words = words;
    VERIFY_OK(MailboxReader(*m_fixture->reader()).keys(query));
}

void TestSearchIndex::deletedMessagesAreNotFound()
{
    StoreFixture fixture;
    QList<MessageKey> keys;
    for (int i = 0; i < 300; ++i) {
        keys.append(fixture.add("x", summaryOf(u"word%1 common"_s.arg(i))));
        if (i % 50 == 0)
            need(fixture.database->commit());
    }
    MessageChange change;
    change.kind = MessageChange::Kind::DeleteForEver;
    change.keys = keys.first(150);
    need(fixture.store->apply(change));
    need(fixture.database->commit());
    ListQuery query;
    query.words = u"common"_s;
    QCOMPARE(need(MailboxReader(*fixture.database).keys(query)).size(), 150);
    query.words = u"word7 "_s;
    QCOMPARE(need(MailboxReader(*fixture.database).keys(query)).size(), 0);
    query.words = u"word200"_s;
    QCOMPARE(need(MailboxReader(*fixture.database).keys(query)), QList { keys[200] });
}

void TestSearchIndex::theIndexIsSound()
{
    need(m_fixture->database->begin());
    VERIFY_OK(m_fixture->database->compile(u"INSERT INTO search(search) VALUES('integrity-check')"_s).run());
    VERIFY_OK(m_fixture->database->commit());
}

QTEST_GUILESS_MAIN(TestSearchIndex)

} // namespace tst_searchindex

#include "tst_searchindex.moc"
