// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

class TestPop3Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailCheckFromGreetingToCommit();
};

void TestPop3Session::aMailCheckFromGreetingToCommit()
{
    Conversation talk(accountOver(Security::Tls));
    talk.connects();
    talk.says("+OK POP3 ready");
    talk.hears("CAPA");
    talk.says({ "+OK", "USER", "UIDL", "TOP", "." });
    talk.hears("USER anna");
    talk.says("+OK");
    talk.hears("PASS sesam öffne dich");
    talk.says("+OK");
    talk.hears("STAT");
    talk.says("+OK 2 320");
    talk.told({ u"opened: 2 messages, 320 octets"_s });
    talk.session().requestListing();
    talk.hears("LIST");
    talk.says({ "+OK", "1 120", "2 200", "." });
    talk.hears("UIDL");
    talk.says({ "+OK", "1 a", "2 b", "." });
    talk.told({ u"listed: 1=120=a 2=200=b"_s });
    talk.session().retrieve(MessageNumber(1));
    talk.hears("RETR 1");
    talk.says({ "+OK", "Subject: x", "", "..y", "." });
    talk.told({ u"message 1: Subject: x\\x0d\\x0a\\x0d\\x0a.y\\x0d\\x0a"_s });
    talk.session().deleteMessage(MessageNumber(1));
    talk.hears("DELE 1");
    talk.says("+OK");
    talk.told({ u"deletion of 1 accepted"_s });
    talk.session().quit();
    talk.hears("QUIT");
    talk.says("+OK bye");
    talk.told({ u"committed"_s });
    QCOMPARE(talk.session().state(), Pop3State::Closed);
}

QTEST_GUILESS_MAIN(TestPop3Session)
#include "tst_pop3session.moc"
