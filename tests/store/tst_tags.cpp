// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/listquerysql.h"
#include "store/tags.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

namespace tst_tags {

class TestTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aNewStoreHasFive();
    void aTagIsMadeChangedAndRemoved();
    void aNameIsTakenWhateverItsCase();
    void impossibleNamesAreRefused_data();
    void impossibleNamesAreRefused();
    void aMessageBearsTags();
    void whatIsUndoneIsAsBefore();
    void aTagThatIsGoneIsRefused();
    void aRemovedTagComesBackWithItsMessages();
    void aListOfATagIsInItsOrder();
    void aListOfATagLeavesJunkAndTrashOut();
    void aListOfATagSortsNothing();
    void tagsAreSearched_data();
    void tagsAreSearched();
    void countersAreRightWhateverHappens();

private:
    Tags tags() { return Tags(*m_fixture->database); }
    TagKey key(const QString &name)
    {
        const auto all = need(tags().all());
        const auto found = std::ranges::find(all, name, &Tag::name);
        return found == all.end() ? TagKey {} : found->key;
    }
    Tag tag(const QString &name) { return *std::ranges::find(m_all = need(tags().all()), name, &Tag::name); }
    MessageKey add(const QString &subject) { return m_fixture->add("x", summaryOf(subject)); }
    MessageChange change(MessageChange::Kind kind, const QString &name, const QList<MessageKey> &keys)
    {
        MessageChange change;
        change.kind = kind;
        change.tag = key(name);
        change.keys = keys;
        return change;
    }
    MessageChange give(const QString &name, const QList<MessageKey> &keys)
    {
        return need(m_fixture->store->apply(change(MessageChange::Kind::AddTag, name, keys)));
    }
    MessageChange take(const QString &name, const QList<MessageKey> &keys)
    {
        return need(m_fixture->store->apply(change(MessageChange::Kind::RemoveTag, name, keys)));
    }
    void move(MessageKey message, Folder::Role role)
    {
        MessageChange change;
        change.kind = MessageChange::Kind::Move;
        change.keys = { message };
        change.targetRole = role;
        need(m_fixture->store->apply(change));
    }
    QStringList names(MessageKey message)
    {
        QStringList names;
        const QList<MessageSummary> rows = need(MailboxReader(*m_fixture->database).summaries({ message }));
        for (const auto &tag : rows.constFirst().tags)
            names.append(tag.name);
        return names;
    }
    QList<MessageKey> list(const ListQuery &query) { return need(MailboxReader(*m_fixture->database).keys(query)); }
    QList<MessageKey> listOf(const QString &name)
    {
        ListQuery query;
        query.scope = ListQuery::Scope::Tag;
        query.tag = key(name);
        return list(query);
    }

    std::unique_ptr<StoreFixture> m_fixture;
    QList<Tag> m_all;
};

void TestTags::aNewStoreHasFive()
{
    QStringList names;
    for (const auto &tag : std::as_const(m_all = need(tags().all())))
        names.append(tag.name);
    QCOMPARE(names, (QStringList { u"Important"_s, u"Work"_s, u"Personal"_s, u"To do"_s, u"Later"_s }));
    QCOMPARE(m_all[0].colour, Tag::Colour::Red);
    for (const auto &tag : std::as_const(m_all)) {
        VERIFY_OK(tags().remove(tag.key));
    }
    VERIFY_OK(m_fixture->database->commit());
    m_fixture->open(); // made once
    QVERIFY(need(tags().all()).isEmpty());
}

void TestTags::aTagIsMadeChangedAndRemoved()
{
    const auto made = need(tags().make(u"Boat"_s, Tag::Colour::Teal));
    QCOMPARE(tag(u"Boat"_s), (Tag { .key = made, .name = u"Boat"_s, .colour = Tag::Colour::Teal, .position = 5 }));
    auto changed = tag(u"Boat"_s);
    changed.name = u"Yacht"_s;
    changed.colour = Tag::Colour::Pink;
    changed.position = -1;
    VERIFY_OK(tags().change(changed));
    QCOMPARE(need(tags().all()).front(), changed);
    VERIFY_OK(tags().remove(made));
    QCOMPARE(key(u"Yacht"_s), TagKey {});
}

void TestTags::aNameIsTakenWhateverItsCase()
{
    COMPARE_ERROR(tags().make(u"WORK"_s, Tag::Colour::Red), ErrorCode::NameTaken);
    need(tags().make(u"Größe"_s, Tag::Colour::Red));
    COMPARE_ERROR(tags().make(u"GRÖSSE"_s, Tag::Colour::Red), ErrorCode::NameTaken);
    auto work = tag(u"Work"_s);
    work.name = u"later"_s;
    COMPARE_ERROR(tags().change(work), ErrorCode::NameTaken);
    work.name = u"work"_s; // its own
    VERIFY_OK(tags().change(work));
}

void TestTags::impossibleNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << u""_s;
    QTest::newRow("a blank") << u" "_s;
    QTest::newRow("blanks about it") << u" a "_s;
    QTest::newRow("a line") << u"a\nb"_s;
    QTest::newRow("a quotation mark") << u"a\"b"_s;
    QTest::newRow("a direction mark") << u"a\u202Eb"_s;
    QTest::newRow("long") << QString(65, u'a');
}

void TestTags::impossibleNamesAreRefused()
{
    QFETCH(QString, name);
    COMPARE_ERROR(tags().make(name, Tag::Colour::Red), ErrorCode::InvalidArgument);
}

void TestTags::aMessageBearsTags()
{
    const auto a = add(u"a"_s), b = add(u"b"_s);
    give(u"Later"_s, { a, b });
    give(u"Work"_s, { a });
    QCOMPARE(names(a), (QStringList { u"Work"_s, u"Later"_s })); // in the tags' order
    QCOMPARE(names(b), QStringList { u"Later"_s });
    take(u"Later"_s, { a });
    QCOMPARE(names(a), QStringList { u"Work"_s });
    QCOMPARE(tag(u"Later"_s).total, 1);
    const auto row = need(MailboxReader(*m_fixture->database).summaries({ a })).front();
    QCOMPARE(row.tags, (QList<MessageTag> { { key(u"Work"_s), u"Work"_s, Tag::Colour::Blue } }));
}

void TestTags::whatIsUndoneIsAsBefore()
{
    const auto a = add(u"a"_s), b = add(u"b"_s), c = add(u"c"_s);
    give(u"Work"_s, { a });
    const auto given = give(u"Work"_s, { a, b });
    need(m_fixture->store->revert(given));
    QCOMPARE(names(a), QStringList { u"Work"_s }); // it had it
    QCOMPARE(names(b), QStringList {});
    const auto taken = take(u"Work"_s, { a, c });
    QCOMPARE(names(a), QStringList {});
    need(m_fixture->store->revert(taken));
    QCOMPARE(names(a), QStringList { u"Work"_s });
    QCOMPARE(names(c), QStringList {}); // it had none
    QCOMPARE(tag(u"Work"_s).total, 1);
}

void TestTags::aTagThatIsGoneIsRefused()
{
    const auto a = add(u"a"_s);
    auto given = change(MessageChange::Kind::AddTag, u"Work"_s, { a });
    need(m_fixture->database->commit());
    need(tags().remove(given.tag));
    COMPARE_ERROR(m_fixture->store->apply(given), ErrorCode::NoSuchTag);
    given.former = { { .key = a, .folder = m_fixture->inbox() } };
    COMPARE_ERROR(m_fixture->store->revert(given), ErrorCode::NoSuchTag);
    COMPARE_ERROR(tags().change({ .key = given.tag, .name = u"Work"_s }), ErrorCode::NoSuchTag);
    COMPARE_ERROR(tags().remove(given.tag), ErrorCode::NoSuchTag);
}

void TestTags::aRemovedTagComesBackWithItsMessages()
{
    const auto a = add(u"a"_s), b = add(u"b"_s), c = add(u"c"_s);
    give(u"Work"_s, { a, b });
    const auto before = tag(u"Work"_s);
    const auto removed = need(tags().remove(before.key));
    QCOMPARE(removed.messages, (QList<MessageKey> { a, b }));
    QCOMPARE(names(a), QStringList {});
    MessageChange gone;
    gone.kind = MessageChange::Kind::DeleteForEver;
    gone.keys = { b };
    need(m_fixture->store->apply(gone));
    VERIFY_OK(tags().restore(removed));
    QCOMPARE(tag(u"Work"_s).key, before.key);
    QCOMPARE(tag(u"Work"_s).total, 1);
    QCOMPARE(names(a), QStringList { u"Work"_s });
    QCOMPARE(names(c), QStringList {});
    COMPARE_ERROR(tags().restore(removed), ErrorCode::NameTaken);
}

void TestTags::aListOfATagIsInItsOrder()
{
    QList<MessageKey> keys;
    for (const auto day : { 3, 1, 2, 2 }) {
        auto summary = summaryOf(QString::number(day));
        summary.header.date = QDateTime(QDate(2026, 1, day), QTime(12, 0), QTimeZone::UTC);
        keys.append(m_fixture->add("x", summary));
    }
    give(u"Work"_s, { keys[0], keys[1], keys[3], keys[2] });
    QCOMPARE(listOf(u"Work"_s), (QList<MessageKey> { keys[0], keys[3], keys[2], keys[1] }));
    ListQuery query;
    query.scope = ListQuery::Scope::Tag;
    query.tag = key(u"Work"_s);
    query.descending = false;
    QCOMPARE(list(query), (QList<MessageKey> { keys[1], keys[2], keys[3], keys[0] }));
    query.order = ListQuery::Order::Subject;
    QCOMPARE(list(query), (QList<MessageKey> { keys[1], keys[2], keys[3], keys[0] }));
    // A new description brings another date.
    auto summary = summaryOf(u"3"_s);
    summary.header.date = QDateTime(QDate(2025, 1, 1), QTime(12, 0), QTimeZone::UTC);
    need(m_fixture->store->describe(keys[0], summary));
    QCOMPARE(listOf(u"Work"_s).last(), keys[0]);
}

void TestTags::aListOfATagLeavesJunkAndTrashOut()
{
    const auto a = add(u"a"_s), b = add(u"b"_s), c = add(u"c"_s), undescribed = m_fixture->add("x");
    give(u"Work"_s, { a, b, c, undescribed });
    QCOMPARE(tag(u"Work"_s).total, 3);
    QCOMPARE(tag(u"Work"_s).unread, 3);
    move(b, Folder::Role::Junk);
    move(c, Folder::Role::Trash);
    QCOMPARE(listOf(u"Work"_s), QList<MessageKey> { a });
    QCOMPARE(tag(u"Work"_s).total, 1);
    move(b, Folder::Role::Archive);
    need(m_fixture->store->describe(undescribed, summaryOf(u"d"_s)));
    QCOMPARE(listOf(u"Work"_s).size(), 3);
    QCOMPARE(tag(u"Work"_s).total, 3);
    ListQuery query;
    query.scope = ListQuery::Scope::Tag;
    query.tag = key(u"Work"_s);
    query.account = { u"nobody"_s };
    QVERIFY(list(query).isEmpty());
}

void TestTags::aListOfATagSortsNothing()
{
    ListQuery query;
    query.scope = ListQuery::Scope::Tag;
    query.tag = key(u"Work"_s);
    const ListPlaces places { need(MailboxReader(*m_fixture->database).folders()), need(tags().all()) };
    for (const bool descending : { true, false }) {
        for (const auto grouping : { ListQuery::Grouping::Messages, ListQuery::Grouping::Conversations }) {
            query.descending = descending;
            query.grouping = grouping;
            auto plan = m_fixture->database->compile(u"EXPLAIN QUERY PLAN "_s + listSql(query, places, WordHits::None, 100).sql);
            QString steps;
            while (need(plan.next()))
                steps += plan.text(3) + u'\n';
            QVERIFY2(steps.contains(u"COVERING INDEX message_of_tag"_s), qPrintable(steps));
            QVERIFY2(!steps.contains(u"TEMP B-TREE"_s), qPrintable(steps));
        }
    }
}

void TestTags::tagsAreSearched_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::newRow("one") << u"tag:work"_s << u"a ab"_s;
    QTest::newRow("still being typed") << u"tag:wo"_s << u"a ab"_s;
    QTest::newRow("several that begin so") << u"tag:lat"_s << u"ab b"_s;
    QTest::newRow("two") << u"tag:Work tag:LATER"_s << u"ab"_s;
    QTest::newRow("two words") << u"tag:\"To do\""_s << u"b"_s;
    QTest::newRow("none of that name") << u"tag:nothing"_s << u""_s;
    QTest::newRow("without") << u"-tag:work"_s << u"b plain"_s;
    QTest::newRow("without one that is not") << u"-tag:nothing"_s << u"a ab b plain"_s;
    QTest::newRow("one without another") << u"tag:later -tag:work"_s << u"b"_s;
    QTest::newRow("with a word") << u"tag:work ab"_s << u"ab"_s;
    QTest::newRow("not named yet") << u"tag: ab"_s << u"ab"_s;
}

void TestTags::tagsAreSearched()
{
    QFETCH(QString, words);
    QFETCH(QString, found);
    const auto a = add(u"a"_s), ab = add(u"ab"_s), b = add(u"b"_s);
    add(u"plain"_s);
    give(u"Work"_s, { a, ab });
    give(u"Later"_s, { ab, b });
    give(u"To do"_s, { b });
    ListQuery query;
    query.scope = ListQuery::Scope::AllMail;
    query.order = ListQuery::Order::Subject;
    query.descending = false;
    query.words = words;
    const auto subjects = [&] {
        QStringList texts;
        for (const auto &row : need(MailboxReader(*m_fixture->database).summaries(list(query))))
            texts.append(row.subject);
        return texts.join(u' ');
    };
    QCOMPARE(subjects(), found);
    query.grouping = ListQuery::Grouping::Conversations; // each is one of its own
    QCOMPARE(subjects(), found);
}

void TestTags::countersAreRightWhateverHappens()
{
    QRandomGenerator random(11);
    QList<MessageKey> keys;
    const auto any = [&] { return keys[random.bounded(int(keys.size()))]; };
    const auto &all = m_all = need(tags().all());
    for (int i = 0; i < 1500; ++i) {
        MessageChange change;
        change.keys = keys.isEmpty() ? QList<MessageKey> {} : QList<MessageKey> { any(), any() };
        change.tag = all[random.bounded(int(all.size()))].key;
        switch (random.bounded(9)) {
        case 0:
            keys.append(random.bounded(4) ? add(u"x"_s) : m_fixture->add("x"));
            continue;
        case 1:
            change.kind = MessageChange::Kind::MarkRead;
            break;
        case 2:
            change.kind = MessageChange::Kind::MarkUnread;
            break;
        case 3:
            change.kind = MessageChange::Kind::Move;
            change.targetRole = Folder::Role(random.bounded(4));
            break;
        case 4:
            if (random.bounded(3))
                continue;
            change.kind = MessageChange::Kind::DeleteForEver;
            keys.removeIf([&](MessageKey key) { return change.keys.contains(key); });
            break;
        case 5:
            change.kind = MessageChange::Kind::RemoveTag;
            break;
        default:
            change.kind = MessageChange::Kind::AddTag;
        }
        const auto applied = need(m_fixture->store->apply(change));
        if (change.kind != MessageChange::Kind::DeleteForEver && random.bounded(4) == 0)
            need(m_fixture->store->revert(applied));
    }
    QVERIFY(!keys.isEmpty());
    for (const auto &tag : need(tags().all())) {
        const QString counted =
            u" FROM message_tag t JOIN message m ON m.key = t.message WHERE m.described AND m.role NOT IN (2, 3) "
            "AND t.tag = %1"_s.arg(qint64(tag.key));
        QCOMPARE(tag.total, m_fixture->number(qPrintable(u"SELECT count(*)"_s + counted)));
        QCOMPARE(tag.unread, m_fixture->number(qPrintable(u"SELECT ifnull(sum(m.unread), 0)"_s + counted)));
    }
    QCOMPARE(m_fixture->number("SELECT count(*) FROM message_tag t LEFT JOIN message m ON m.key = t.message "
                               "WHERE m.key IS NULL OR m.date <> t.date"),
             0);
}

QTEST_GUILESS_MAIN(TestTags)

} // namespace tst_tags

#include "tst_tags.moc"
