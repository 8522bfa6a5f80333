// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/migration.h"
#include "store/sqlscript.h"

#include <QDir>
#include <QFileInfo>

#include <vector>

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

namespace tst_migration {

namespace {

using Scripts = std::vector<SchemaScript>;
const SchemaScript first { 1, "first", "CREATE TABLE word(text TEXT); INSERT INTO word VALUES('one');" };
const SchemaScript second {
    2, "second", "ALTER TABLE word ADD COLUMN number INTEGER; -- a comment; with a semicolon\nUPDATE word SET number = 2;"
};
const SchemaScript third { 3, "third",
                           "CREATE TABLE log(line TEXT);\n"
                           "CREATE TRIGGER word_added AFTER INSERT ON word WHEN new.text <> ';'\n"
                           "BEGIN\n"
                           "    INSERT INTO log VALUES('added; ' || new.text);\n"
                           "    UPDATE word SET number = CASE WHEN number IS NULL THEN 0 ELSE number END;\n"
                           "END;\n"
                           "INSERT INTO word(text) VALUES('three');" };
const SchemaScript brokenThird {
    3, "broken",
    "CREATE TABLE half(a); INSERT INTO word(text) VALUES('half'); INSERT INTO nowhere VALUES(1); CREATE TABLE rest(a);"
};

QString text(Database &database, const QString &sql)
{
    auto statement = database.compile(sql);
    return need(statement.next()) ? statement.text(0) : QString();
}

QString tables(Database &database)
{
    return text(database,
                u"SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name)"_s);
}

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void scriptsAreSplitIntoStatements_data();
    void scriptsAreSplitIntoStatements();
    void aScriptCutAnywhereGivesNoOtherStatement();
    void aNewStoreGetsEveryScript();
    void anOldStoreGetsWhatIsNew();
    void aTriggerWorksAfterIt();
    void aFailingStatementLeavesTheOldVersion();
    void aScriptOfTwoHalvesFailsAsAWhole();
    void aMissingScriptIsRefused();
    void noScriptAtAllMakesNoStore();
    void aCutInTheMiddleLeavesTheOldVersion();
    void aCopyIsLeftBeforeAnExistingStoreIsMigrated();
    void aNewStoreIsNotCopied();
    void whatCannotBeCopiedIsNotMigrated();
    void theStoresOwnScriptsRun();
    void aFilledStoreOfAnyVersionKeepsWhatItHolds_data();
    void aFilledStoreOfAnyVersionKeepsWhatItHolds();

private:
    QString file() const { return m_folder->filePath(u"store.sqlite"_s); }
    Result<std::unique_ptr<Database>> open(const Scripts &scripts) const
    {
        return Database::open(file(), Database::Mode::Writer, scripts);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigration::scriptsAreSplitIntoStatements_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArrayList>("statements");
    QTest::newRow("nothing") << QByteArray("") << QByteArrayList {};
    QTest::newRow("blanks and comments") << QByteArray("  \n-- nothing; here\n/* nor; here */ ;; \n") << QByteArrayList {};
    QTest::newRow("two") << QByteArray("SELECT 1; SELECT 2;") << QByteArrayList { "SELECT 1;", "SELECT 2;" };
    QTest::newRow("a string") << QByteArray("SELECT 'a;b''c;'; SELECT \"d;\"\"e\";")
                              << QByteArrayList { "SELECT 'a;b''c;';", "SELECT \"d;\"\"e\";" };
    QTest::newRow("quoted names") << QByteArray("SELECT [a;b], `c;d`;") << QByteArrayList { "SELECT [a;b], `c;d`;" };
    QTest::newRow("comments inside") << QByteArray("SELECT 1 -- one; two\n, 2 /* ; */;")
                                     << QByteArrayList { "SELECT 1 -- one; two\n, 2 /* ; */;" };
    QTest::newRow("a comment before is left out") << QByteArray("-- why\nSELECT 1;") << QByteArrayList { "SELECT 1;" };
    QTest::newRow("a minus is no comment") << QByteArray("SELECT 1 - 1; SELECT 4 / 2;")
                                           << QByteArrayList { "SELECT 1 - 1;", "SELECT 4 / 2;" };
    const QByteArray trigger =
        "create Temp\nTRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = CASE WHEN d THEN 1 END; SELECT 'END;'; END;";
    QTest::newRow("a trigger") << trigger + " SELECT 2;" << QByteArrayList { trigger, "SELECT 2;" };
    const QByteArray ended = "CREATE TRIGGER t BEGIN SELECT 1;; END ;";
    QTest::newRow("a trigger with blanks about its end") << ended + "SELECT 2;" << QByteArrayList { ended, "SELECT 2;" };
    QTest::newRow("a column named trigger") << QByteArray("CREATE TABLE trigger_log(a); SELECT trigger;")
                                            << QByteArrayList { "CREATE TABLE trigger_log(a);", "SELECT trigger;" };
    QTest::newRow("a name that ends in end")
        << QByteArray("CREATE TRIGGER t BEGIN SELECT 1; SELECT weekend; END; SELECT 2;")
        << QByteArrayList { "CREATE TRIGGER t BEGIN SELECT 1; SELECT weekend; END;", "SELECT 2;" };
    QTest::newRow("a comment that ends the file") << QByteArray("SELECT 1; -- done") << QByteArrayList { "SELECT 1;" };
    QTest::newRow("UTF-8") << QByteArray("SELECT 'ß;東';SELECT ä;") << QByteArrayList { "SELECT 'ß;東';", "SELECT ä;" };
}

void TestMigration::scriptsAreSplitIntoStatements()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArrayList, statements);
    QCOMPARE(need(splitStatements(script)), statements);
}

void TestMigration::aScriptCutAnywhereGivesNoOtherStatement()
{
    const QByteArray script = "CREATE TABLE a(b); /* c; */ CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 'x;'; SELECT CASE 1 "
                              "WHEN 2 THEN 3 END; END;\n"
                              "-- d\nINSERT INTO a VALUES('e''f;', \"g\");";
    const auto whole = need(splitStatements(script));
    QCOMPARE(whole.size(), 3);
    int refused = 0;
    for (qsizetype size = 0; size < script.size(); ++size) {
        const auto cut = splitStatements(script.first(size));
        if (!cut) {
            QCOMPARE(cut.error().code, ErrorCode::StoreFailed);
            ++refused;
            continue;
        }
        QCOMPARE(*cut, whole.first(cut->size()));
    }
    QVERIFY(refused > script.size() / 2);
}

void TestMigration::aNewStoreGetsEveryScript()
{
    const auto database = need(open({ first, second, third }));
    QCOMPARE(text(*database, u"PRAGMA user_version"_s), u"3"_s);
    QCOMPARE(text(*database, u"SELECT group_concat(text) FROM word"_s), u"one,three"_s);
}

void TestMigration::anOldStoreGetsWhatIsNew()
{
    need(open({ first }));
    const auto database = need(open({ first, second }));
    QCOMPARE(text(*database, u"PRAGMA user_version"_s), u"2"_s);
    QCOMPARE(text(*database, u"SELECT number FROM word"_s), u"2"_s);
}

void TestMigration::aTriggerWorksAfterIt()
{
    const auto database = need(open({ first, second, third }));
    QCOMPARE(text(*database, u"SELECT group_concat(line) FROM log"_s), u"added; three"_s);
}

void TestMigration::aFailingStatementLeavesTheOldVersion()
{
    need(open({ first, second }));
    const auto failed = open({ first, second, brokenThird });
    COMPARE_ERROR(failed, ErrorCode::StoreFailed);
    QVERIFY2(failed.error().subject.contains(u"broken"_s), qPrintable(failed.error().subject));
    const auto database = need(open({ first, second }));
    QCOMPARE(text(*database, u"PRAGMA user_version"_s), u"2"_s);
    QCOMPARE(tables(*database), u"word"_s);
    QCOMPARE(text(*database, u"SELECT group_concat(text) FROM word"_s), u"one"_s);
}

void TestMigration::aScriptOfTwoHalvesFailsAsAWhole()
{
    // The scripts before the failing one stay done: each is a version of its own.
    COMPARE_ERROR(open({ first, second, brokenThird }), ErrorCode::StoreFailed);
    const auto database = need(open({ first, second }));
    QCOMPARE(text(*database, u"PRAGMA user_version"_s), u"2"_s);
    QCOMPARE(tables(*database), u"word"_s);
}

void TestMigration::aMissingScriptIsRefused()
{
    need(open({ first }));
    COMPARE_ERROR(open({ first, third }), ErrorCode::StoreFailed);
    COMPARE_ERROR(open({ second }), ErrorCode::StoreFailed);
    const auto database = need(open({ first }));
    QCOMPARE(text(*database, u"PRAGMA user_version"_s), u"1"_s);
}

void TestMigration::noScriptAtAllMakesNoStore()
{
    COMPARE_ERROR(open({}), ErrorCode::StoreFailed);
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
}

void TestMigration::aCutInTheMiddleLeavesTheOldVersion()
{
    const auto database = need(open({ first, second }));
    need(database->begin());
    need(database->compile(u"CREATE TABLE half(a)"_s).run());
    need(database->compile(u"PRAGMA user_version = 3"_s).run());
    // What a kill leaves: the file and the log as they are before the commit.
    const QString cut = m_folder->filePath(u"cut.sqlite"_s);
    QVERIFY(QFile::copy(file(), cut));
    QVERIFY(QFile::copy(file() + u"-wal"_s, cut + u"-wal"_s));
    const auto reopened = need(Database::open(cut, Database::Mode::Writer, Scripts { first, second }));
    QCOMPARE(text(*reopened, u"PRAGMA user_version"_s), u"2"_s);
    QCOMPARE(tables(*reopened), u"word"_s);
}

void TestMigration::aCopyIsLeftBeforeAnExistingStoreIsMigrated()
{
    need(open({ first }));
    need(open({ first, second }));
    const QString copy = Database::backupName(file(), 1);
    QVERIFY(QFile::exists(copy));
    const auto database = need(Database::open(copy, Database::Mode::Writer, Scripts { first }));
    QCOMPARE(text(*database, u"SELECT group_concat(text) FROM word"_s), u"one"_s);
}

void TestMigration::aNewStoreIsNotCopied()
{
    need(open({ first, second }));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"store.sqlite"_s });
}

void TestMigration::whatCannotBeCopiedIsNotMigrated()
{
    need(open({ first }));
    QVERIFY(QDir().mkpath(Database::backupName(file(), 1) + u".part"_s)); // a folder stands in the way
    QVERIFY(!open({ first, second }));
    const auto database = need(open({ first }));
    QCOMPARE(text(*database, u"PRAGMA user_version"_s), u"1"_s);
}

void TestMigration::theStoresOwnScriptsRun()
{
    QVERIFY(!schemaScripts().empty());
    const auto database = need(Database::open(file(), Database::Mode::Writer));
    QCOMPARE(text(*database, u"PRAGMA user_version"_s).toULongLong(), qulonglong(schemaScripts().size()));
    QCOMPARE(text(*database, u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(text(*database, u"SELECT count(*) FROM pragma_foreign_key_check"_s), u"0"_s);
}

void TestMigration::aFilledStoreOfAnyVersionKeepsWhatItHolds_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < int(schemaScripts().size()); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestMigration::aFilledStoreOfAnyVersionKeepsWhatItHolds()
{
    QFETCH(int, version);
    const auto all = schemaScripts();
    QMap<QString, QStringList> columns;
    QMap<QString, QString> held; // by "table.column"
    const auto contentOf = [](Database &database, const QString &table, const QString &column) {
        return text(database, u"SELECT group_concat(quote(%1), ' ') FROM (SELECT %1 FROM %2 ORDER BY 1)"_s.arg(column, table));
    };
    {
        const auto old = need(open(Scripts(all.begin(), all.begin() + version)));
        auto tables = old->compile(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                   "AND name NOT LIKE 'search%' ORDER BY rowid"_s);
        while (need(tables.next()))
            columns.insert(tables.text(0), {});
        // Two rows in each, all whose numbers are alike: so whatever refers to another row finds it.
        need(old->compile(u"PRAGMA foreign_keys = OFF"_s).run());
        for (auto table = columns.begin(); table != columns.end(); ++table) {
            QStringList first, second;
            auto described = old->compile(u"SELECT name, type FROM pragma_table_info('%1')"_s.arg(table.key()));
            while (need(described.next())) {
                *table += described.text(0);
                const QString type = described.text(1);
                first += type == u"BLOB" ? u"x'01'"_s : type == u"TEXT" ? u"'ä 1'"_s : u"1"_s;
                second += type == u"BLOB" ? u"x'02'"_s : type == u"TEXT" ? u"'ä 2'"_s : u"2"_s;
            }
            need(old->compile(u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3), (%4)"_s.arg(
                                  table.key(), table->join(u", "_s), first.join(u", "_s), second.join(u", "_s)))
                     .run());
        }
        // Read when all is in: triggers count.
        for (auto table = columns.cbegin(); table != columns.cend(); ++table) {
            for (const auto &column : *table)
                held.insert(table.key() + u'.' + column, contentOf(*old, table.key(), column));
        }
    }
    QVERIFY(held.value(u"source.octets"_s).contains(u"1 2"_s));
    const auto migrated = need(Database::open(file(), Database::Mode::Writer));
    QCOMPARE(text(*migrated, u"PRAGMA user_version"_s).toULongLong(), qulonglong(all.size()));
    QCOMPARE(text(*migrated, u"PRAGMA integrity_check"_s), u"ok"_s);
    int compared = 0;
    for (auto table = columns.cbegin(); table != columns.cend(); ++table) {
        for (const auto &column : *table) {
            const bool isThere =
                text(*migrated, u"SELECT count(*) FROM pragma_table_info('%1') WHERE name = '%2'"_s.arg(table.key(), column))
                == u"1";
            if (!isThere) {
                QVERIFY2(column == u"delete_chosen", qPrintable(table.key() + u'.' + column)); // became a wish
                continue;
            }
            QCOMPARE(contentOf(*migrated, table.key(), column), held.value(table.key() + u'.' + column));
            ++compared;
        }
    }
    QVERIFY(compared > 60);
}

QTEST_GUILESS_MAIN(TestMigration)

} // namespace tst_migration

#include "tst_migration.moc"
