// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/publicaddress.h"

#include <QHostAddress>
#include <QTest>

using namespace Restante;

namespace tst_publicaddress {

class TestPublicAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThePublicInternetMayBeAsked_data();
    void onlyThePublicInternetMayBeAsked();
};

void TestPublicAddress::onlyThePublicInternetMayBeAsked_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *address : { "0.0.0.0",
                                 "0.1.2.3",
                                 "10.0.0.1",
                                 "100.64.0.1",
                                 "100.127.255.255",
                                 "127.0.0.1",
                                 "127.255.0.1",
                                 "169.254.169.254",
                                 "172.16.0.1",
                                 "172.31.255.255",
                                 "192.0.0.1",
                                 "192.0.2.1",
                                 "192.168.1.1",
                                 "198.18.0.1",
                                 "198.51.100.7",
                                 "203.0.113.9",
                                 "224.0.0.1",
                                 "240.0.0.1",
                                 "255.255.255.255",
                                 "::",
                                 "::1",
                                 "fe80::1",
                                 "fc00::1",
                                 "fd12:3456::1",
                                 "ff02::1",
                                 "fec0::1",
                                 "2001::1",
                                 "2001:db8::1",
                                 "3fff::1",
                                 "::ffff:127.0.0.1",
                                 "::ffff:10.0.0.1",
                                 "64:ff9b::10.0.0.1",
                                 "2002:7f00:1::",
                                 "2002:c0a8:101::1",
                                 "::127.0.0.1",
                                 "100::1",
                                 "4000::1" })
        QTest::newRow(address) << false;
    for (const char *address :
         { "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "128.0.0.1", "172.15.255.255", "172.32.0.0",
           "192.0.1.1", "192.167.255.255", "192.169.0.0", "223.255.255.255", "2606:4700::1", "2a00:1450:4001::1", "2001:200::1",
           "::ffff:1.1.1.1", "64:ff9b::1.1.1.1", "2002:101:101::1" })
        QTest::newRow(address) << true;
}

void TestPublicAddress::onlyThePublicInternetMayBeAsked()
{
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QTEST(isPublicAddress(address), "isPublic");
}

QTEST_APPLESS_MAIN(TestPublicAddress)

} // namespace tst_publicaddress

#include "tst_publicaddress.moc"
