// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/contact.h"
#include "mail/contentlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_contact {

namespace {

QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:4.0\r\n" + lines + "\r\nEND:VCARD\r\n";
}

Contact onlyOne(const QByteArray &octets)
{
    const Contacts contacts = readContacts(octets);
    return contacts.contacts.value(0);
}

} // namespace

class tst_Contact final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContactOfToday()
    {
        const Contact contact = onlyOne(card("FN:Anna Lindqvist\r\nN:Lindqvist;Anna;;;\r\nORG:Hamn AB;Kontoret\r\nTITLE:Chef\r\n"
                                             "EMAIL;TYPE=work:anna@hamn.example\r\nitem1.EMAIL:a@home.example\r\n"
                                             "TEL;VALUE=uri;TYPE=\"voice,cell\":tel:+46-8-1\r\nTEL;TYPE=fax:+46-8-2\r\n"
                                             "ADR;TYPE=home:;;Kaj 1;Göteborg;;41101;Sverige\r\nURL:https://hamn.example\r\n"
                                             "BDAY:19800229\r\nNOTE:one\\ntwo\\, three"));
        QCOMPARE(contact.name, u"Anna Lindqvist"_s);
        QCOMPARE(contact.organisation, u"Hamn AB, Kontoret"_s);
        QCOMPARE(contact.title, u"Chef"_s);
        QCOMPARE(contact.addresses,
                 (QList<Contact::Field> { { u"anna@hamn.example"_s, Contact::Place::Work },
                                          { u"a@home.example"_s, Contact::Place::Other } }));
        QCOMPARE(contact.phones,
                 (QList<Contact::Field> { { u"+46-8-1"_s, Contact::Place::Mobile }, { u"+46-8-2"_s, Contact::Place::Fax } }));
        QCOMPARE(contact.places.value(0).value, u"Kaj 1\n41101 Göteborg\nSverige"_s);
        QCOMPARE(contact.birthday, QDate(1980, 2, 29));
        QCOMPARE(contact.note, u"one\ntwo, three"_s);
    }

    void aContactOfOldPrograms()
    {
        const Contact contact =
            onlyOne("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCr=\n"
                    "gen\nTEL;CELL;VOICE:123\nEMAIL;INTERNET;HOME:j@x.example\n"
                    "PHOTO;JPEG;ENCODING=BASE64:/9j/\n 4AAQ\n\nEND:VCARD\n");
        QCOMPARE(contact.name, u"Jürgen Müller"_s);
        QCOMPARE(contact.phones.value(0).place, Contact::Place::Mobile);
        QCOMPARE(contact.addresses.value(0).place, Contact::Place::Home);
        QCOMPARE(contact.picture, QByteArray::fromBase64("/9j/4AAQ"));
    }

    void picturesAreNeverFetched_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<bool>("elsewhere");
        QTest::newRow("address") << QByteArray("PHOTO;VALUE=uri:https://track.example/a.png") << QByteArray() << true;
        QTest::newRow("address of vCard 4") << QByteArray("PHOTO:http://track.example/a.png") << QByteArray() << true;
        QTest::newRow("a file here") << QByteArray("PHOTO:file:///etc/passwd") << QByteArray() << true;
        QTest::newRow("data") << QByteArray("PHOTO:data:image/png;base64,iVBORw==") << QByteArray("\x89PNG") << false;
        QTest::newRow("octets of vCard 3") << QByteArray("PHOTO;ENCODING=b;TYPE=PNG:iVBORw==") << QByteArray("\x89PNG") << false;
    }
    void picturesAreNeverFetched()
    {
        QFETCH(const QByteArray, line);
        const Contact contact = onlyOne(card("FN:x\r\n" + line));
        QTEST(contact.picture, "picture");
        QTEST(contact.pictureElsewhere, "elsewhere");
    }

    void aNameIsFoundWhereThereIsNone()
    {
        QCOMPARE(onlyOne(card("ORG:Hamn AB")).name, u"Hamn AB"_s);
        QCOMPARE(onlyOne(card("EMAIL:a@b.example")).name, u"a@b.example"_s);
        QCOMPARE(onlyOne(card("N:Curie;Marie;Skłodowska;Mme;PhD")).name, u"Mme Marie Skłodowska Curie, PhD"_s);
    }

    void severalContactsAreOneList()
    {
        const Contacts contacts = readContacts(card("FN:a") + card("FN:b"));
        QCOMPARE(contacts.contacts.size(), 2);
        QCOMPARE(readContacts(card("FN:a").repeated(maximumContacts + 3)).more, 3);
    }

    void hostileCardsAreBounded()
    {
        QVERIFY(readContacts("BEGIN:VCARD\r\n" + QByteArray("EMAIL:a@b\r\n").repeated(10'000) + "END:VCARD").contacts.size()
                == 1);
        QCOMPARE(onlyOne(card(QByteArray("TEL:1\r\n").repeated(1000))).phones.size(), maximumContactFields);
        const Contact contact = onlyOne(card("FN:" + QByteArray(3'000'000, 'x')));
        QVERIFY(contact.name.size() <= 300);
        QVERIFY(readContentLines(QByteArray("A:b\n").repeated(100'000)).cut);
        QVERIFY(readContacts(QByteArray("BEGIN:VCARD\n").repeated(20'000)).contacts.isEmpty());
        // A card within a card is not the person.
        QCOMPARE(onlyOne("BEGIN:VCARD\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Agent\nEND:VCARD\nEND:VCARD\n").name, u"Boss"_s);
    }

    void everyCutGivesAValue()
    {
        const QByteArray whole =
            card("FN;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:a=\r\n=C3=A4\r\nTEL;TYPE=\"a,b:c\":1\r\n folded\r\n"
                 "PHOTO:data:image/png;base64,iVBO\r\nADR:;;\\;x;y;;;");
        for (qsizetype cut = 0; cut <= whole.size(); ++cut)
            readContacts(whole.first(cut));
    }
};

QTEST_GUILESS_MAIN(tst_Contact)

} // namespace tst_contact

#include "tst_contact.moc"
