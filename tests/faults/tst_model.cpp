// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "life.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_model {

/// Random lives, the same for the same seed. RESTANTE_SESSIONS: how many mail checks at least; RESTANTE_SEED: the seed of the
/// first life; RESTANTE_TELL: the dialogues.
class TestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostDoubledOrDeletedAgainstThePolicy();
};

void TestModel::nothingIsLostDoubledOrDeletedAgainstThePolicy()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("RESTANTE_SESSIONS", &given);
    const qint64 sessions = given ? asked : isDeep() ? 200'000 : 20'000;
    const int first = qEnvironmentVariableIntValue("RESTANTE_SEED");
    const bool tells = qEnvironmentVariableIsSet("RESTANTE_TELL");
    QElapsedTimer time;
    time.start();
    Life::Counts counts;
    int seed = first;
    for (; counts.sessions < sessions; ++seed) {
        Life life { quint32(seed), counts };
        for (int step = 0; step <= Life::steps; ++step) {
            const QString wrong = step < Life::steps ? life.goOn() : life.end();
            if (tells)
                qInfo().noquote() << step << life.story();
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"%1\nin check %2 of the life of this seed:\n%3\nagain: RESTANTE_SEED=%4 RESTANTE_SESSIONS=1 %5"_s
                                    .arg(wrong)
                                    .arg(step)
                                    .arg(life.story())
                                    .arg(seed)
                                    .arg(QCoreApplication::applicationFilePath())));
        }
    }
    tell(u"random lives, seeds %1 to %2: %3 checks, %4 of them broken off, %6 of the unique-ids alone, %5 messages; 0 lost, 0 "
         u"doubled, 0 deleted against the "
         "policy; %7 s"_s.arg(first)
             .arg(seed - 1)
             .arg(counts.sessions)
             .arg(counts.broken)
             .arg(counts.messages)
             .arg(counts.quiet)
             .arg(double(time.elapsed()) / 1000, 0, 'f', 0));
}

QTEST_GUILESS_MAIN(TestModel)

} // namespace tst_model

#include "tst_model.moc"
