// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogues.h"
#include "directline.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_pop3sweeps {

namespace {

/// One check with policy "delete when stored" against a server by the script: what was told, and what is left on both sides.
struct Outcome {
    QStringList told;
    QByteArrayList stored;
    qsizetype left = 0;
    qint64 octetsSaid = 0;
};

Outcome checkOnce(Maildrop &maildrop, const ServerScript &script, Security security)
{
    Outcome outcome;
    Conversation talk(accountOver(security, Authentication::Plain));
    QByteArray message;
    talk.onEvent = [&](const Pop3EventValue &event) {
        if (std::holds_alternative<Pop3Event::Opened>(event)) {
            talk.session().requestListing();
        } else if (const auto *listed = std::get_if<Pop3Event::Listed>(&event)) {
            for (const DropListingEntry &entry : listed->listing.entries)
                talk.session().retrieve(entry.number);
        } else if (const auto *piece = std::get_if<Pop3Event::MessageOctets>(&event)) {
            message += piece->octets;
        } else if (const auto *ended = std::get_if<Pop3Event::MessageEnded>(&event)) {
            outcome.stored << std::exchange(message, {});
            talk.session().deleteMessage(ended->number);
            if (talk.session().pendingRetrievals() == 0)
                talk.session().quit();
        }
    };
    DirectLine line(talk.line(), maildrop, { .user = "anna", .password = "sesam öffne dich" }, script, security);
    talk.session().open();
    line.connect();
    outcome.told = talk.told();
    outcome.left = maildrop.messages().size();
    outcome.octetsSaid = line.octetsSaid();
    return outcome;
}

Maildrop threeMessages()
{
    Maildrop maildrop;
    maildrop.add("Subject: one\r\n\r\n.\r\n..\r\n", "uid-1");
    maildrop.add("Subject: two\r\n\r\n+OK\r\n-ERR\r\n\n.\n", "uid-2");
    maildrop.add("Subject: three\r\n\r\n", "uid-3");
    return maildrop;
}

} // namespace

class TestPop3Sweeps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySegmentationOfASessionTellsTheSame();
    void aSessionCutBehindEveryOctetEndsOnceAndLosesNothing_data();
    void aSessionCutBehindEveryOctetEndsOnceAndLosesNothing();
};

void TestPop3Sweeps::everySegmentationOfASessionTellsTheSame()
{
    for (const Security security : { Security::Tls, Security::StartTls }) {
        Maildrop reference = threeMessages();
        const Outcome whole = checkOnce(reference, {}, security);
        QCOMPARE(whole.told.constLast(), u"committed"_s);
        QCOMPARE(whole.stored.size(), 3);
        QCOMPARE(whole.left, 0);
        for (qsizetype each = 1; each < 64; ++each) {
            Maildrop maildrop = threeMessages();
            ServerScript script;
            script.segmentOctets = each;
            const Outcome outcome = checkOnce(maildrop, script, security);
            QCOMPARE(outcome.told, whole.told);
            QCOMPARE(outcome.stored, whole.stored);
            QCOMPARE(outcome.left, 0);
        }
    }
}

void TestPop3Sweeps::aSessionCutBehindEveryOctetEndsOnceAndLosesNothing_data()
{
    QTest::addColumn<ServerScript::After>("cut");
    QTest::addColumn<bool>("pipelined");
    QTest::newRow("FIN, pipelined") << ServerScript::After::HangUp << true;
    QTest::newRow("FIN, one by one") << ServerScript::After::HangUp << false;
    QTest::newRow("RST, pipelined") << ServerScript::After::Reset << true;
}

void TestPop3Sweeps::aSessionCutBehindEveryOctetEndsOnceAndLosesNothing()
{
    QFETCH(ServerScript::After, cut);
    QFETCH(bool, pipelined);
    ServerScript script;
    script.offersPipelining = pipelined;
    Maildrop reference = threeMessages();
    const Outcome whole = checkOnce(reference, script, Security::Tls);
    script.cut = cut;
    for (qint64 octets = 0; octets < whole.octetsSaid; ++octets) {
        script.cutBehind = octets;
        Maildrop maildrop = threeMessages();
        const Outcome outcome = checkOnce(maildrop, script, Security::Tls);
        const QStringList endings = outcome.told.filter(QRegularExpression(u"^(failed|committed)"_s));
        QCOMPARE(endings.size(), 1);
        QVERIFY(outcome.told.constLast().startsWith(u"failed"));
        QCOMPARE(outcome.stored, whole.stored.first(outcome.stored.size())); // only whole messages, in order
        if (outcome.left < 3) { // the server heard QUIT: all is here, and we know that we do not know
            QCOMPARE(outcome.stored, whole.stored);
            QVERIFY(outcome.told.constLast().contains(u"deletion_unconfirmed"));
        }
    }
}

QTEST_GUILESS_MAIN(TestPop3Sweeps)

} // namespace tst_pop3sweeps

#include "tst_pop3sweeps.moc"
