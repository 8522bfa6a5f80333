// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messageparser.h"
#include "mail/protectedparts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_protectedparts {

namespace {

using Kind = ProtectedPart::Kind;

QByteArray around(const QByteArray &entity)
{
    return "From: Anna <anna@a.example>\r\nTo: b@b.example\r\nSubject: =?utf-8?q?W=C3=B6rter?=\r\nX-Other: not taken along\r\n"
        + entity;
}

QByteArray cms(const char *oid, const QByteArray &fields = "application/pkcs7-mime; smime-type=enveloped-data")
{
    const QByteArray octets = QByteArray::fromHex("30820400") + QByteArray::fromHex(oid) + "rest";
    return "Content-Type: " + fields + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + octets.toBase64() + "\r\n";
}

constexpr auto enveloped = "06092a864886f70d010703";
constexpr auto authEnveloped = "060b2a864886f70d0109100117";
constexpr auto signedData = "06092a864886f70d010702";
const QByteArray key = "-----BEGIN PGP PUBLIC KEY BLOCK-----\r\n\r\nabc\r\n-----END PGP PUBLIC KEY BLOCK-----\r\n";
const QByteArray sealedBlock = "-----BEGIN PGP MESSAGE-----\r\n\r\nabc\r\n-----END PGP MESSAGE-----\r\n";
const QByteArray signedBlock =
    "-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA512\r\n\r\nWords\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\nabc\r\n"
    "-----END PGP SIGNATURE-----\r\n";

} // namespace

class TestProtectedParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreFoundByStructure_data();
    void partsAreFoundByStructure();
    void signedOctetsAreCanonical();
    void aBlockIsCutOutOfItsText();
    void aPartStandsAloneUnderItsHeader();
    void manyPartsAreBounded();
    void halfAMessageIsRead();
    void textIsUtf8UnlessItIsNot();
    void onlyAMarkedSubjectIsProtected();
};

void TestProtectedParts::partsAreFoundByStructure_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<bool>("whole");
    const auto row = [](const char *name, const QByteArray &entity, const QList<Kind> &kinds, bool whole) {
        QList<int> numbers;
        for (const Kind kind : kinds)
            numbers += int(kind);
        QTest::newRow(name) << entity << numbers << whole;
    };
    row("plain", "Content-Type: text/plain\r\n\r\nWords\r\n", {}, false);
    row("enveloped", cms(enveloped), { Kind::SmimeEncrypted }, true);
    row("enveloped, with authentication", cms(authEnveloped), { Kind::SmimeEncrypted }, true);
    row("opaque", cms(signedData, "application/pkcs7-mime; smime-type=signed-data"), { Kind::SmimeOpaque }, true);
    row("opaque under the old name", cms(signedData, "application/x-pkcs7-mime"), { Kind::SmimeOpaque }, true);
    row("sealed, but called signed", cms(enveloped, "application/pkcs7-mime; smime-type=signed-data"), { Kind::SmimeEncrypted },
        true);
    row("sealed, by its name alone", cms(enveloped, "application/octet-stream; name=smime.p7m"), { Kind::SmimeEncrypted }, true);
    row("certificates only", cms(signedData, "application/pkcs7-mime; smime-type=certs-only"), {}, false);
    row("nothing of the kind", "Content-Type: application/pkcs7-mime\r\n\r\nhello\r\n", {}, false);
    row("empty", "Content-Type: application/pkcs7-mime\r\n\r\n", {}, false);
    row("a sealed block", "Content-Type: text/plain\r\n\r\n" + sealedBlock, { Kind::PgpInlineSealed }, true);
    row("a sealed block in base64",
        "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n" + sealedBlock.toBase64(),
        { Kind::PgpInlineSealed }, true);
    row("a signed block", "Content-Type: text/plain\r\n\r\n" + signedBlock, { Kind::PgpClearSigned }, true);
    row("a signed block below words", "Content-Type: text/plain\r\n\r\nHello\r\n" + signedBlock, { Kind::PgpClearSigned }, false);
    row("a quoted block", "Content-Type: text/plain\r\n\r\n> -----BEGIN PGP MESSAGE-----\r\n> -----END PGP MESSAGE-----\r\n", {},
        false);
    row("a block without an end", "Content-Type: text/plain\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nabc\r\n", {}, false);
    row("a key", "Content-Type: text/plain\r\n\r\n" + key, { Kind::PgpKeys }, false);
    row("an attached key",
        "Content-Type: multipart/mixed; boundary=\"B\"\r\n\r\n--B\r\n\r\nHello\r\n--B\r\nContent-Type: "
        "application/pgp-keys\r\n\r\n"
            + key + "\r\n--B--\r\n",
        { Kind::PgpKeys }, false);
    row("HTML that holds a block", "Content-Type: text/html\r\n\r\n" + sealedBlock, {}, false);
    row("signed by something unknown",
        "Content-Type: multipart/signed; boundary=\"B\"\r\n\r\n--B\r\n\r\nHello\r\n--B\r\nContent-Type: "
        "application/x-new\r\n\r\nx\r\n--B--\r\n",
        {}, false);
}

void TestProtectedParts::partsAreFoundByStructure()
{
    QFETCH(QByteArray, entity);
    QFETCH(QList<int>, kinds);
    QFETCH(bool, whole);
    const QByteArray message = around(entity);
    const QList<ProtectedPart> parts = findProtectedParts(message, readEntities(message));
    QList<int> found;
    for (const ProtectedPart &part : parts)
        found += int(part.kind);
    QCOMPARE(found, kinds);
    if (!parts.isEmpty())
        QCOMPARE(parts.constFirst().whole, whole);
    QCOMPARE(parseDocument(message).protectedParts, parts);
}

void TestProtectedParts::signedOctetsAreCanonical()
{
    const QByteArray message =
        around("Content-Type: multipart/signed; boundary=\"B\"\n\n--B\nContent-Type: text/plain\n\nOne  \r\ntwo\r"
               "three\n\n--B\nContent-Type: application/pgp-signature\n\nsignature\n--B--\n");
    const QList<ProtectedPart> parts = findProtectedParts(message, readEntities(message));
    QCOMPARE(parts.size(), 1);
    const Result<ProtectedOctets> octets = protectedOctets(message, parts.constFirst());
    QVERIFY(octets);
    // The line end before a delimiter belongs to the delimiter; blanks at the end of lines are signed as they stand.
    QCOMPARE(octets->content, QByteArray("Content-Type: text/plain\r\n\r\nOne  \r\ntwo\rthree\r\n"));
    QCOMPARE(octets->signature, QByteArray("signature"));
    QVERIFY(!protectedOctets("Subject: other\r\n\r\n", parts.constFirst()));
}

void TestProtectedParts::aBlockIsCutOutOfItsText()
{
    const QByteArray message = around("Content-Type: text/plain; charset=koi8-r\r\n\r\nbefore\r\n" + signedBlock + "behind\r\n");
    const QList<ProtectedPart> parts = findProtectedParts(message, readEntities(message));
    const Result<ProtectedOctets> octets = protectedOctets(message, parts.constFirst());
    QVERIFY(octets);
    QCOMPARE(octets->content.trimmed(), signedBlock.trimmed());
    QCOMPARE(octets->charset, QByteArray("koi8-r"));
}

void TestProtectedParts::aPartStandsAloneUnderItsHeader()
{
    const QByteArray message =
        around("Content-Type: multipart/mixed; boundary=\"B\"\r\n\r\n--B\r\n\r\nHide me\r\n--B\r\n" + cms(enveloped)
               + "\r\n--B\r\nContent-Type: text/plain\r\n\r\nbefore\r\n" + sealedBlock + "\r\n--B--\r\n");
    const QList<ProtectedPart> parts = findProtectedParts(message, readEntities(message));
    QCOMPARE(parts.size(), 2);
    for (const ProtectedPart &part : parts) {
        const QByteArray alone = standaloneMessage(message, part);
        QVERIFY(!alone.contains("Hide me"));
        QVERIFY(!alone.contains("before"));
        QVERIFY(!alone.contains("not taken along"));
        const MessageDocument document = parseDocument(alone);
        QCOMPARE(document.header.from.constFirst().addrSpec, u"anna@a.example"_s);
        QCOMPARE(document.header.subject, u"Wörter"_s);
        QCOMPARE(document.protectedParts.size(), 1);
        QVERIFY(document.protectedParts.constFirst().whole);
    }
}

void TestProtectedParts::manyPartsAreBounded()
{
    QByteArray entity = "Content-Type: multipart/mixed; boundary=\"B\"\r\n\r\n";
    for (int i = 0; i < 200; ++i)
        entity += "--B\r\nContent-Type: text/plain\r\n\r\n" + sealedBlock + "\r\n";
    const QByteArray message = around(entity + "--B--\r\n");
    QVERIFY(findProtectedParts(message, readEntities(message)).size() <= 20);
}

void TestProtectedParts::halfAMessageIsRead()
{
    const QByteArray messages[] = { around(cms(enveloped)), around("Content-Type: text/plain\r\n\r\n" + signedBlock),
                                    around("Content-Type: multipart/signed; boundary=\"B\"\r\n\r\n--B\r\n\r\nHello\r\n--B\r\n"
                                           "Content-Type: application/pgp-signature\r\n\r\nx\r\n--B--\r\n") };
    for (const QByteArray &message : messages) {
        for (qsizetype size = 0; size <= message.size(); ++size) {
            const QByteArray half = message.first(size);
            const QList<ProtectedPart> parts = findProtectedParts(half, readEntities(half));
            for (const ProtectedPart &part : parts) {
                QVERIFY(protectedOctets(half, part));
                QVERIFY(!standaloneMessage(half, part).isEmpty());
            }
        }
    }
}

void TestProtectedParts::textIsUtf8UnlessItIsNot()
{
    QVERIFY(textEntity("Gr\xc3\xbc\xc3\x9f"
                       "e",
                       "iso-8859-1")
                .contains("charset=\"utf-8\""));
    QVERIFY(textEntity("Gr\xfc\xdf"
                       "e",
                       "iso-8859-1")
                .contains("charset=\"iso-8859-1\""));
    QVERIFY(textEntity("Gr\xfc\xdf"
                       "e",
                       "x\"\r\nSubject: no")
                .contains("charset=\"utf-8\""));
}

void TestProtectedParts::onlyAMarkedSubjectIsProtected()
{
    QCOMPARE(protectedSubject("Content-Type: text/plain; hp=\"cipher\"\r\nSubject: One\r\n\r\n"), u"One"_s);
    QCOMPARE(protectedSubject("Content-Type: text/plain; protected-headers=\"v1\"\r\nSubject: Two\r\n\r\n"), u"Two"_s);
    QVERIFY(!protectedSubject("Content-Type: text/plain\r\nSubject: Three\r\n\r\n"));
    QVERIFY(!protectedSubject("Content-Type: text/plain; hp=\"cipher\"\r\n\r\n"));
}

QTEST_GUILESS_MAIN(TestProtectedParts)

} // namespace tst_protectedparts

#include "tst_protectedparts.moc"
