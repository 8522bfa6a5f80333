// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_query {

using Field = Query::Term::Field;
using Term = Query::Term;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsRead_data();
    void textIsRead();
    void anyBeginningOfATextIsAQuery_data() { textIsRead_data(); }
    void anyBeginningOfATextIsAQuery();
    void hostileTextIsHarmless_data();
    void hostileTextIsHarmless();
};

void TestQuery::textIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Query>("query");
    const auto words = [](QList<Term> terms) {
        Query query;
        query.terms = std::move(terms);
        return query;
    };
    const auto row = [](const char *name, const QString &text, const Query &query) { QTest::newRow(name) << text << query; };

    row("nothing", u""_s, {});
    row("blanks", u" \t\n "_s, {});
    row("words", u"boat  sails"_s, words({ { .text = u"boat"_s }, { .text = u"sails"_s } }));
    row("a phrase", u"\"two words\" more"_s, words({ { .text = u"two words"_s, .phrase = true }, { .text = u"more"_s } }));
    row("a phrase still being typed", u"\"two wor"_s, words({ { .text = u"two wor"_s, .phrase = true } }));
    row("only a quote", u"\""_s, {});
    row("an empty phrase", u"\"\" a"_s, words({ { .text = u"a"_s } }));
    row("a quote in a word ends it", u"a\"b c\""_s, words({ { .text = u"a"_s }, { .text = u"b c"_s, .phrase = true } }));
    row("excluded", u"-spam -\"big offer\""_s,
        words({ { .text = u"spam"_s, .excluded = true }, { .text = u"big offer"_s, .phrase = true, .excluded = true } }));
    row("a lone minus is a word", u"- a"_s, words({ { .text = u"-"_s }, { .text = u"a"_s } }));
    row("a minus inside", u"e-mail"_s, words({ { .text = u"e-mail"_s } }));
    row("fields", u"from:anna to:bert subject:boat attachment:plan.pdf"_s,
        words({ { Field::From, u"anna"_s, false, false },
                { Field::To, u"bert"_s, false, false },
                { Field::Subject, u"boat"_s, false, false },
                { Field::Attachment, u"plan.pdf"_s, false, false } }));
    row("a field in capitals", u"FROM:Anna"_s, words({ { Field::From, u"Anna"_s, false, false } }));
    row("a field with a phrase", u"from:\"Anna Blau\" x"_s,
        words({ { Field::From, u"Anna Blau"_s, true, false }, { .text = u"x"_s } }));
    row("a field excluded", u"-from:anna"_s, words({ { Field::From, u"anna"_s, false, true } }));
    row("a field without a value yet", u"from:"_s, {});
    row("a field and a blank", u"from: anna"_s, words({ { .text = u"anna"_s } }));
    row("an address", u"anna@posteo.example"_s, words({ { .text = u"anna@posteo.example"_s } }));
    row("no chip", u"http://x.example:80/ re:boat"_s, words({ { .text = u"http://x.example:80/"_s }, { .text = u"re:boat"_s } }));
    row("a colon first", u":a"_s, words({ { .text = u":a"_s } }));
    row("letters of other scripts", u"中文 ไทย"_s, words({ { .text = u"中文"_s }, { .text = u"ไทย"_s } }));

    Query query;
    query.hasAttachment = true;
    query.unread = true;
    query.starred = true;
    row("flags", u"has:attachment is:unread is:starred"_s, query);
    query.hasAttachment = false;
    query.unread = false;
    query.starred = false;
    row("flags excluded", u"-has:attachment -is:unread -is:starred"_s, query);
    query = {};
    query.unread = false;
    row("read", u"is:read"_s, query);
    row("the later flag counts", u"is:unread is:read"_s, query);
    row("an unknown flag is a word", u"is:blue has:wings"_s, words({ { .text = u"is:blue"_s }, { .text = u"has:wings"_s } }));
    query = {};
    query.folder = u"Projects/Boat"_s;
    query.account = u"anna"_s;
    row("places", u"in:Projects/Boat account:anna"_s, query);
    query = {};
    query.folder = u"My Boat"_s;
    row("a place with a blank", u"in:\"My Boat\""_s, query);
    query = {};
    query.tags = { u"Work"_s, u"To do"_s };
    query.unwantedTags = { u"later"_s };
    row("tags", u"tag:Work -tag:later tag:\"To do\""_s, query);
    row("a tag without a name yet", u"tag: -tag:"_s, {});
    query = {};
    query.after = QDate(2026, 1, 31);
    query.before = QDate(2026, 3, 1);
    row("days", u"after:2026-01-31 before:2026-03-01"_s, query);
    row("impossible days are words", u"before:2026-02-30 after:soon before:2026-2-3"_s,
        words({ { .text = u"before:2026-02-30"_s }, { .text = u"after:soon"_s }, { .text = u"before:2026-2-3"_s } }));
    query = {};
    query.larger = 5'000'000;
    query.smaller = 10'000;
    row("sizes", u"larger:5M smaller:10k"_s, query);
    row("sizes with a B", u"larger:5MB smaller:10KB"_s, query);
    row("sizes in octets", u"larger:5000000 smaller:10000b"_s, query);
    query = {};
    query.larger = 2'000'000'000;
    row("gigabytes", u"larger:2G"_s, query);
    row("impossible sizes are words", u"larger:99999999999G smaller:-1 larger:M smaller:x"_s,
        words({ { .text = u"larger:99999999999G"_s },
                { .text = u"smaller:-1"_s },
                { .text = u"larger:M"_s },
                { .text = u"smaller:x"_s } }));
    row("excluded sizes are words", u"-larger:5M"_s, words({ { .text = u"larger:5M"_s, .excluded = true } }));
}

void TestQuery::textIsRead()
{
    QFETCH(QString, text);
    QFETCH(Query, query);
    QVERIFY(parseQuery(text) == query);
}

void TestQuery::anyBeginningOfATextIsAQuery()
{
    QFETCH(QString, text);
    for (qsizetype size = 0; size <= text.size(); ++size) {
        const auto query = parseQuery(QStringView(text).first(size));
        for (const auto &term : query.terms)
            QVERIFY(!term.text.trimmed().isEmpty());
    }
}

void TestQuery::hostileTextIsHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << QString(100'000, u'"');
    QTest::newRow("minuses") << QString(100'000, u'-');
    QTest::newRow("minuses and blanks") << u"- "_s.repeated(100'000);
    QTest::newRow("colons") << QString(100'000, u':');
    QTest::newRow("fields") << u"from:"_s.repeated(100'000);
    QTest::newRow("a million octets") << QString(1'000'000, u'x');
    QTest::newRow("words") << u"word "_s.repeated(200'000);
    QTest::newRow("tags") << u"tag:a -tag:b "_s.repeated(10'000);
    QTest::newRow("NUL") << QString(1000, QChar(u'\0'));
    QTest::newRow("lone surrogates") << QString(1000, QChar(0xd800));
}

void TestQuery::hostileTextIsHarmless()
{
    QFETCH(QString, text);
    const auto query = parseQuery(text);
    QVERIFY(query.terms.size() + query.tags.size() + query.unwantedTags.size() <= 32);
    for (const auto &term : query.terms)
        QVERIFY(term.text.size() <= 4096);
}

QTEST_GUILESS_MAIN(TestQuery)

} // namespace tst_query

#include "tst_query.moc"
