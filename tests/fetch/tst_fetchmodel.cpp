// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"

#include <QTest>

#include <random>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace {

using After = ServerScript::After;

/// A maildrop with a life of its own, a server with whims, a user who changes their mind, a program that is killed; all from one
/// seed.
class Life
{
public:
    explicit Life(quint32 seed)
        : m_random(seed)
    {
        m_collector.batchLimits.messages = 1 + below(5);
        m_collector.restart();
    }

    /// Something happens to the maildrop, then a mail check of some kind. What is wrong afterwards, if anything.
    QString goOn()
    {
        m_story.clear();
        changeMaildrop();
        changePolicy();
        const ServerScript script = whims();
        const bool noDeletions = m_collector.account.policy.retention.kind == Retention::Kind::Forever;
        const qsizetype before = m_collector.maildrop.messages().size();
        if (chance(12)) {
            m_story << u"killed"_s;
            m_collector.checkAndKill(script);
        } else {
            if (chance(15)) {
                m_story << u"the store is full"_s;
                m_collector.limitStore(below(12));
            }
            const CheckReport report = m_collector.check(script);
            m_collector.limitStore(-1);
            if (report.retrieved - report.duplicates > m_collector.stored().size())
                return u"the report counts what is not stored"_s;
            if (chance(20))
                m_collector.restart();
        }
        if (noDeletions && m_collector.maildrop.messages().size() != before)
            return u"something was deleted that was to stay for ever"_s;
        return m_collector.balance();
    }

    /// After whatever happened, one undisturbed check empties the maildrop into the store.
    QString end()
    {
        m_collector.account.policy = { .retention = { Retention::Kind::None, 0 }, .headersAbove = 0 };
        m_story = { u"the end"_s };
        // Refused three times in its life, a message is left alone: it stays, and nothing else does.
        for (int i = 0; i < 2; ++i) {
            const CheckReport report = m_collector.check();
            if (report.error)
                return u"the last check failed: %1"_s.arg(errorCodeName(report.error->code));
            if (m_collector.maildrop.messages().size() == report.skipped.size())
                return m_collector.balance();
        }
        return u"something stayed in the maildrop"_s;
    }

    QString story()
    {
        QStringList waiting;
        for (const Maildrop::Message &message : m_collector.maildrop.messages())
            waiting << QString::fromLatin1(message.uniqueId) + u'=' + QString::number(message.octets.size());
        return m_story.join(u", "_s) + u"\nledger: "_s + m_collector.ledgerText().join(u", "_s) + u"\nwaiting: "_s
            + waiting.join(u' ') + u'\n' + QString::fromUtf8(m_collector.dialogue().join('\n'));
    }

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    bool chance(int percent) { return below(100) < percent; }

    void changeMaildrop()
    {
        Maildrop &maildrop = m_collector.maildrop;
        for (int i = below(4); i > 0; --i) {
            const int number = ++m_letters;
            // Most servers give each message a name of its own; some do not.
            const QByteArray name = chance(6) ? "twin" : "u" + QByteArray::number(number);
            m_collector.deliver(letter(number, chance(10) ? 70'000 : 60 + below(3000)), name);
        }
        if (chance(10) && !maildrop.messages().isEmpty()) {
            m_story << u"another client deletes"_s;
            m_collector.takeAway(below(int(maildrop.messages().size())));
        }
        if (chance(5)) {
            m_story << u"the provider migrates"_s;
            const QList<Maildrop::Message> messages = maildrop.messages();
            QList<qsizetype> all;
            for (qsizetype i = 0; i < messages.size(); ++i)
                all << i;
            maildrop.remove(all);
            const QByteArray age = QByteArray::number(++m_migrations);
            for (const Maildrop::Message &message : messages)
                maildrop.add(message.octets, message.uniqueId == "twin" ? "twin" : "m" + age + '-' + message.uniqueId);
        }
        m_collector.clock.time = m_collector.clock.time.addSecs(below(3 * 24 * 3600) - (chance(5) ? 400'000'000 : 0));
    }

    void changePolicy()
    {
        if (!chance(30))
            return;
        const QStringList names { u"forever"_s, u"none"_s, u"none"_s, u"days:2"_s, u"count:3"_s, u"size:2000"_s };
        const QString name = names[below(int(names.size()))];
        m_story << name;
        m_collector.account.policy.retention = retentionFromName(name).value();
        m_collector.account.policy.headersAbove = chance(20) ? 50'000 : 0;
    }

    ServerScript whims()
    {
        ServerScript script;
        script.offersPipelining = chance(70);
        script.segmentOctets = chance(20) ? 1 + below(50) : 0;
        const std::array ends { After::HangUp, After::Truncate, After::Reset };
        script.cut = ends[size_t(below(3))];
        if (chance(35))
            script.cutBehind = below(6000);
        else if (chance(15))
            script.deafBehind = below(400);
        const QByteArray number = QByteArray::number(1 + below(6));
        if (chance(8))
            script.rules << ServerScript::Rule { .command = "RETR " + number, .answer = "-ERR not now\r\n" };
        if (chance(8))
            script.rules << ServerScript::Rule { .command = "DELE " + number, .answer = "-ERR read-only\r\n" };
        if (chance(5))
            script.rules << ServerScript::Rule { .command = "RETR " + number, .answer = "+OK\r\n.\r\n" };
        if (chance(6))
            script.rules << ServerScript::Rule { .command = "UIDL", .answer = "-ERR unknown\r\n" };
        if (chance(5))
            script.rules << ServerScript::Rule { .command = "LIST", .answer = "+OK\r\n.\r\n" };
        if (chance(10)) {
            script.rules << ServerScript::Rule { .command = "QUIT",
                                                 .answer = chance(50) ? "-ERR [SYS/TEMP] not all deleted\r\n"_ba : QByteArray(),
                                                 .after = After::Reset,
                                                 .takesEffect = chance(50) };
        }
        return script;
    }

    std::mt19937 m_random;
    Collector m_collector;
    int m_letters = 0;
    int m_migrations = 0;
    QStringList m_story;
};

} // namespace

/// Random lives, the same for the same seed. RESTANTE_LIVES: how many (of ten checks each); RESTANTE_SEED: the first one;
/// RESTANTE_TELL: the dialogues.
class TestFetchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingIsDoubled();
};

void TestFetchModel::nothingIsLostAndNothingIsDoubled()
{
    bool given = false;
    const int first = qEnvironmentVariableIntValue("RESTANTE_SEED");
    const int asked = qEnvironmentVariableIntValue("RESTANTE_LIVES", &given);
    const int lives = given ? asked : 40;
    for (int seed = first; seed < first + lives; ++seed) {
        Life life { quint32(seed) };
        for (int step = 0; step < 10; ++step) {
            const QString wrong = life.goOn();
            if (qEnvironmentVariableIsSet("RESTANTE_TELL"))
                qInfo().noquote() << step << life.story();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, check %2: %3\n%4"_s.arg(seed).arg(step).arg(wrong, life.story())));
        }
        const QString wrong = life.end();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, at the end: %2\n%3"_s.arg(seed).arg(wrong, life.story())));
    }
}

QTEST_GUILESS_MAIN(TestFetchModel)
#include "tst_fetchmodel.moc"
