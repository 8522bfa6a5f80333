// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"
#include "figures.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_losscells {

using After = ServerScript::After;

namespace {

/// Where the connection is lost (faults.md A.1).
struct Point {
    const char *name;
    /// The server's octets go out up to the end of the first of this behind the second, and so many more; or …
    const char *behind = nullptr;
    const char *find = nullptr;
    qsizetype more = 0;
    /// … this command is heard and not answered.
    const char *command = nullptr;
    Security security = Security::Tls;
    const char *answer = ""; ///< to it
};

constexpr std::array points {
    Point { .name = "before the greeting", .behind = "", .find = "" },
    Point { .name = "in the greeting", .behind = "", .find = "+OK POP" },
    Point { .name = "in CAPA", .behind = "", .find = "UIDL\r\n" },
    Point { .name = "STLS sent", .command = "STLS", .security = Security::StartTls },
    Point { .name = "in +OK to STLS", .command = "STLS", .security = Security::StartTls, .answer = "+O" },
    Point { .name = "in the handshake", .command = "STLS", .security = Security::StartTls, .answer = "+OK\r\n" },
    Point { .name = "after USER", .command = "USER", .answer = "+OK\r\n" },
    Point { .name = "PASS sent", .command = "PASS" },
    Point { .name = "in STAT", .behind = "maildrop has", .find = "+OK 3" },
    Point { .name = "in LIST", .behind = "+OK\r\n1 ", .find = "2 " },
    Point { .name = "in UIDL", .behind = "1 u1", .find = "\r\n2" },
    Point { .name = "behind the last line of UIDL", .behind = "3 u3", .find = "\r\n" },
    Point { .name = "RETR sent", .command = "RETR 2" },
    Point { .name = "behind +OK, before CRLF", .behind = "octets\r\n", .find = "octets\r\n", .more = -2 },
    Point { .name = "in a header", .behind = "Subject: letter 3", .find = "Subject: let" },
    Point { .name = "in a line of the body", .behind = "Subject: letter 2", .find = "\r\n\r\n..dot" },
    Point { .name = "between CR and LF", .behind = "..dotted 2", .find = "\r" },
    Point { .name = "behind CRLF, before the dot", .behind = "..dotted 2", .find = "\r\n" },
    Point { .name = "behind the dot", .behind = "..dotted 2", .find = "\r\n." },
    Point { .name = "behind the dot and CR", .behind = "..dotted 2", .find = "\r\n.\r" },
    Point { .name = "behind the whole end", .behind = "..dotted 2", .find = "\r\n.\r\n" },
    Point { .name = "DELE sent", .command = "DELE" },
    Point { .name = "+OK to DELE, before QUIT", .command = "QUIT", .answer = "" },
    Point { .name = "QUIT sent", .behind = "..dotted 1\r\n.\r\n", .find = "+OK bye", .more = -7 },
    Point { .name = "behind +OK to QUIT", .behind = "", .find = "+OK bye\r\n" },
};

struct Kind {
    const char *name;
    After after;
    const char *words = "";
};
constexpr std::array kinds {
    Kind { "FIN", After::HangUp },
    Kind { "RST", After::Reset },
    Kind { "silence", After::Silence },
    Kind { "-ERR, then FIN", After::HangUp, "-ERR server is going down\r\n" },
    Kind { "TLS truncated", After::Truncate },
};

} // namespace

/// The 25 × 5 cells of lost connections, and every octet of a session (faults.md A.1, F-01 to F-05, F-12).
class TestLossCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theConnectionIsLost_data();
    void theConnectionIsLost();
    void everyOctetMayBeTheLast_data();
    void everyOctetMayBeTheLast();
    void theCountOfBothSidesFindsALoss();

private:
    static void deliver(Collector &collector, qsizetype octets = 60);
    static QString wrongAfter(Collector &collector, const CheckReport &broken, bool deletes);
};

void TestLossCells::deliver(Collector &collector, qsizetype octets)
{
    for (int i = 1; i <= 3; ++i)
        collector.deliver(letter(i, octets * i), "u" + QByteArray::number(i));
}

/// What must hold after any cell, and after the clean check behind it.
QString TestLossCells::wrongAfter(Collector &collector, const CheckReport &broken, bool deletes)
{
    if (const QString wrong = collector.balance(); !wrong.isEmpty())
        return wrong;
    if (!deletes && !collector.commands("DELE").isEmpty())
        return u"DELE was sent though everything is to stay"_s;
    // What was still to come was a QUIT that decides nothing, or its answer.
    const bool wentThrough = broken.retrieved == 3 && (!deletes || collector.maildrop.messages().isEmpty());
    if (!broken.error && !wentThrough)
        return u"no error was told"_s;
    if (broken.error && errorCodeName(broken.error->code).isEmpty())
        return u"the error has no name"_s;
    const CheckReport clean = collector.check();
    if (clean.error)
        return u"the next check fails: "_s + errorCodeName(clean.error->code);
    if (broken.retrieved + clean.retrieved != 3)
        return u"something was retrieved twice"_s;
    if (collector.stored().size() != 3 || collector.maildrop.messages().size() != (deletes ? 0 : 3))
        return u"the next check does not bring it to its end"_s;
    return collector.balance();
}

void TestLossCells::theConnectionIsLost_data()
{
    QTest::addColumn<int>("point");
    QTest::addColumn<int>("kind");
    for (size_t point = 0; point < points.size(); ++point) {
        for (size_t kind = 0; kind < kinds.size(); ++kind)
            QTest::addRow("%s: %s", points[point].name, kinds[kind].name) << int(point) << int(kind);
    }
}

void TestLossCells::theConnectionIsLost()
{
    QFETCH(int, point);
    QFETCH(int, kind);
    const Point &where = points[size_t(point)];
    const Kind &how = kinds[size_t(kind)];
    for (const bool deletes : { true, false }) {
        if (!deletes && where.command && QByteArray(where.command) == "DELE")
            continue; // there is none
        Collector collector;
        collector.account.server.security = where.security;
        const bool user = where.command && (QByteArray(where.command) == "USER" || QByteArray(where.command) == "PASS");
        collector.account.server.authentication = user ? Authentication::UserPass : Authentication::Auto;
        collector.account.policy.retention.kind = deletes ? Retention::Kind::None : Retention::Kind::Forever;
        deliver(collector);
        ServerScript script;
        if (where.command) {
            script.rules = { { .command = where.command, .answer = QByteArray(where.answer) + how.words, .after = how.after } };
        } else {
            Collector whole; // says what the server says
            whole.account = collector.account;
            deliver(whole);
            whole.check();
            const QByteArray said = whole.octetsOfServer();
            const qsizetype from = said.indexOf(where.behind);
            const qsizetype found = said.indexOf(where.find, qMax<qsizetype>(from, 0));
            QVERIFY2(from >= 0 && found >= 0, said);
            script.cutBehind = found + qsizetype(qstrlen(where.find)) + where.more;
            script.cut = how.after;
            script.lastWords = how.words;
        }
        const CheckReport broken = collector.check(script);
        const QByteArray dialogue = collector.dialogue().join('\n');
        const QString wrong = wrongAfter(collector, broken, deletes);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong) + QByteArray(deletes ? ", deleting\n" : ", keeping\n") + dialogue);
    }
}

void TestLossCells::everyOctetMayBeTheLast_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::addColumn<int>("kind");
    for (const bool deletes : { true, false }) {
        for (size_t kind = 0; kind < kinds.size(); ++kind)
            QTest::addRow("%s, %s", deletes ? "deleting" : "keeping", kinds[kind].name) << deletes << int(kind);
    }
}

void TestLossCells::everyOctetMayBeTheLast()
{
    QFETCH(bool, deletes);
    QFETCH(int, kind);
    const Kind &how = kinds[size_t(kind)];
    const qsizetype octets = isDeep() ? 3000 : 60;
    Collector collector;
    collector.batchLimits.messages = 2;
    collector.restart();
    collector.account.policy.retention.kind = deletes ? Retention::Kind::None : Retention::Kind::Forever;
    deliver(collector, octets);
    collector.check();
    const qint64 whole = collector.octetsSaid();
    // FIN and RST: every octet, always.
    const qint64 step = isDeep() || how.after == After::Reset || kind == 0 ? 1 : 7;
    qint64 cuts = 0;
    for (qint64 cut = 0; cut < whole; cut += step, ++cuts) {
        collector.beginAnew();
        deliver(collector, octets);
        ServerScript script;
        script.cutBehind = cut;
        script.cut = how.after;
        script.lastWords = how.words;
        const CheckReport broken = collector.check(script);
        const QByteArray dialogue = collector.dialogue().join('\n');
        const QString wrong = wrongAfter(collector, broken, deletes);
        QVERIFY2(wrong.isEmpty(), QByteArray(qPrintable(wrong)) + " behind octet " + QByteArray::number(cut) + '\n' + dialogue);
    }
    tell(u"connection lost behind every %1octet of %2, %3: %4 sessions and as many after them, 0 lost, 0 doubled"_s
             .arg(step > 1 ? QString::number(step) + u"th "_s : QString())
             .arg(whole)
             .arg(QLatin1StringView(QTest::currentDataTag()))
             .arg(cuts));
}

/// The control: a server that deletes what it gave, whatever came of it, is found out.
void TestLossCells::theCountOfBothSidesFindsALoss()
{
    Collector collector;
    deliver(collector);
    ServerScript script;
    script.cutBehind = 400;
    collector.check(script);
    QVERIFY(collector.balance().isEmpty());
    collector.maildrop.remove({ 0, 1, 2 });
    QVERIFY(collector.balance().startsWith("lost"_L1));
}

QTEST_GUILESS_MAIN(TestLossCells)

} // namespace tst_losscells

#include "tst_losscells.moc"
