// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogues.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

void addSegmentations(qsizetype octets)
{
    QTest::addColumn<Segmentation>("segmentation");
    QTest::newRow("whole") << Segmentation {};
    for (const qsizetype each : { 1, 2, 3, 7 })
        QTest::addRow("%lld octets each", static_cast<long long>(each)) << Segmentation { .octetsEach = each };
    for (qsizetype cut = 1; cut < octets; ++cut)
        QTest::addRow("cut behind %lld", static_cast<long long>(cut)) << Segmentation { .cutBehind = cut };
}

void greet(Conversation &talk, const QByteArrayList &capabilities)
{
    talk.connects();
    talk.says("+OK POP3 ready");
    talk.hears("CAPA");
    talk.says("+OK");
    for (const QByteArray &capability : capabilities)
        talk.says(capability);
    talk.says(".");
}

void open(Conversation &talk, const QByteArrayList &capabilities, const QByteArray &stat)
{
    greet(talk, capabilities);
    talk.hears("USER anna");
    talk.says("+OK");
    talk.hears("PASS sesam öffne dich");
    talk.says("+OK");
    talk.hears("STAT");
    talk.says("+OK " + stat);
    QVERIFY(talk.told().value(0).startsWith(u"opened: "));
}

void addStages(std::initializer_list<Stage> without)
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("octetsLost");
    const auto row = [without](const char *name, Stage stage, const QString &state) {
        if (std::ranges::find(without, stage) == without.end())
            QTest::newRow(name) << stage << state << (stage == Stage::Message);
    };
    row("connecting", Stage::Connecting, u"connecting"_s);
    row("before the greeting", Stage::Greeting, u"greeting"_s);
    row("in the greeting", Stage::HalfAGreeting, u"greeting"_s);
    row("waiting for CAPA", Stage::Capabilities, u"capabilities"_s);
    row("in the capabilities", Stage::CapabilityLines, u"capabilities"_s);
    row("waiting for STLS", Stage::Stls, u"starting tls"_s);
    row("in the handshake", Stage::Handshake, u"starting tls"_s);
    row("waiting for CAPA anew", Stage::CapabilitiesAnew, u"capabilities"_s);
    row("waiting for USER", Stage::User, u"authorization"_s);
    row("waiting for PASS", Stage::Pass, u"authorization"_s);
    row("waiting for STAT", Stage::Stat, u"transaction"_s);
    row("waiting for our own side", Stage::Idle, u"transaction"_s);
    row("in the listing", Stage::Listing, u"transaction"_s);
    row("in a message", Stage::Message, u"transaction"_s);
    row("waiting for DELE", Stage::Deletion, u"transaction"_s);
    row("waiting for QUIT", Stage::Quit, u"update"_s);
}

void lead(Conversation &talk, Stage stage)
{
    talk.session().open();
    if (stage == Stage::Connecting)
        return;
    talk.line().accept();
    if (stage == Stage::Greeting)
        return;
    talk.saysOctets("+OK POP");
    if (stage == Stage::HalfAGreeting)
        return;
    talk.says("3 ready");
    if (stage == Stage::Capabilities)
        return;
    talk.says({ "+OK", "STLS" });
    if (stage == Stage::CapabilityLines)
        return;
    talk.says(".");
    if (stage == Stage::Stls)
        return;
    talk.says("+OK");
    if (stage == Stage::Handshake)
        return;
    talk.startsTls();
    if (stage == Stage::CapabilitiesAnew)
        return;
    talk.says({ "+OK", "USER", "." });
    if (stage == Stage::User)
        return;
    talk.says("+OK");
    if (stage == Stage::Pass)
        return;
    talk.says("+OK");
    if (stage == Stage::Stat)
        return;
    talk.says("+OK 2 320");
    if (stage == Stage::Idle)
        return;
    if (stage == Stage::Listing) {
        talk.session().requestListing();
        talk.says({ "+OK", "1 120" });
        return;
    }
    if (stage == Stage::Message) {
        talk.session().retrieve(MessageNumber(1));
        talk.says({ "+OK", "Subject: half" });
        return;
    }
    talk.session().deleteMessage(MessageNumber(1));
    if (stage == Stage::Deletion)
        return;
    talk.says("+OK");
    talk.session().quit();
}

} // namespace Restante
