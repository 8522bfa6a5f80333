// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/protectedreader.h"
#include "keyring.h"

#include <QCryptographicHash>
#include <QTest>

#include <openssl/evp.h>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_gpgengine {

namespace {

using Verdict = SignatureReport::Verdict;

const QByteArray words = textPart("The crane moves on Thursday.\r\n");

QByteArray packet(int tag, const QByteArray &body)
{
    const auto size = quint32(body.size());
    return QByteArray(1, char(0xC0 | tag)) + '\xff' + char(size >> 24) + char(size >> 16) + char(size >> 8) + char(size) + body;
}

QByteArray cfb(const QByteArray &key, const QByteArray &iv, const QByteArray &plain)
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    QByteArray sealed(plain.size(), '\0');
    int size = 0;
    const auto octets = [](const QByteArray &array) { return reinterpret_cast<const unsigned char *>(array.constData()); };
    EVP_EncryptInit_ex(context, EVP_aes_128_cfb128(), nullptr, octets(key), octets(iv));
    EVP_EncryptUpdate(context, reinterpret_cast<unsigned char *>(sealed.data()), &size, octets(plain), int(plain.size()));
    EVP_CIPHER_CTX_free(context);
    return sealed;
}

/// A Symmetrically Encrypted Data packet (RFC 9580 5.7), which no program writes any more.
QByteArray sealedWithoutIntegrity(const QByteArray &content, const QByteArray &passphrase)
{
    const QByteArray key = QCryptographicHash::hash(passphrase, QCryptographicHash::Sha1).first(16);
    const QByteArray literal = packet(11, QByteArray("b\0", 2) + QByteArray(4, '\0') + content);
    const QByteArray prefix = QByteArray("0123456789abcdef") + "ef";
    const QByteArray front = cfb(key, QByteArray(16, '\0'), prefix);
    return packet(3, QByteArray("\x04\x07\x00\x02", 4)) + packet(9, front + cfb(key, front.sliced(2, 16), literal));
}

} // namespace

/// GnuPG itself with keys of the test's own: what the user's key ring would say.
class TestGpgEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSignatureOfAKnownSenderIsGood();
    void aSignatureOverTwoWritingsOfLineEndsIsGood();
    void aKeyThatNobodyConfirmedIsNotTrusted();
    void aChangedWordIsSeen();
    void aKeyThatIsMissingIsSaid();
    void aRevokedKeyIsSaid();
    void anExpiredKeyIsSaid();
    void aForgeableHashIsSaid();
    void theSenderMustBeTheSigner_data();
    void theSenderMustBeTheSigner();
    void aClearSignedTextIsRead();
    void encryptedMailIsReadWithoutAQuestionWhereNoneIsNeeded();
    void encryptedMailAsksOnlyAfterAClick();
    void mailForOthersIsSaid();
    void damagedMailShowsNothing();
    void mailWithoutIntegrityShowsNothing();
    void signedWithinEncryptedIsSeen();
    void aProtectedSubjectComesToLight();
    void aCompressionBombIsBounded();
    void whatIsStoppedIsStopped();
    void anSmimeSignatureIsGoodWhereItsAuthorityIsTrusted();
    void anUnknownAuthorityRaisesNoQuestion();
    void opaqueSmimeIsReadableWithoutVerification();
    void encryptedSmimeIsReadAfterAClick();
    void aKeyIsLookedAtBeforeItIsTaken();
    void aSecretKeyIsRefused();

private:
    CryptoReport read(const QByteArray &message, Prompting prompting = Prompting::Never)
    {
        return readProtected({ .octets = message, .prompting = prompting, .charset = {} }, m_engine.get());
    }
    QString textOf(const CryptoReport &report)
    {
        return report.document && !report.document->plainBodies.isEmpty() ? report.document->plainBodies.constFirst().content
                                                                          : QString();
    }

    std::unique_ptr<KeyRing> m_mine;
    std::unique_ptr<KeyRing> m_others;
    std::unique_ptr<CryptoEngine> m_engine;
};

void TestGpgEngine::initTestCase()
{
    m_mine = std::make_unique<KeyRing>();
    m_others = std::make_unique<KeyRing>();
    m_mine->makeKey(u"Bob <bob@b.example>"_s);
    m_mine->makeKey(u"Locked <locked@b.example>"_s, { .passphrase = u"secret words"_s });
    for (const QString &name : { u"anna"_s, u"eve"_s, u"stranger"_s, u"revoked"_s })
        m_others->makeKey(name + u" <"_s + name + u"@a.example>"_s);
    m_others->makeKey(u"Away <away@a.example>"_s);
    for (const QString &name : { u"anna@a.example"_s, u"eve@a.example"_s, u"stranger@a.example"_s }) {
        m_mine->import(m_others->publicKey(name));
        if (!name.startsWith(u"stranger"))
            m_mine->confirm(name, u"bob@b.example"_s);
    }
    m_mine->use();
    m_engine = makeGpgEngine();
    QVERIFY2(m_engine, "this build has no GpgME");
    QVERIFY(m_engine->offers(CryptoProtocol::OpenPgp));
}

void TestGpgEngine::aSignatureOfAKnownSenderIsGood()
{
    const CryptoReport report = read(messageAround(pgpSigned(words, m_others->signature(words, u"anna@a.example"_s))));
    QCOMPARE(report.coverage, CryptoReport::Coverage::Whole);
    QCOMPARE(report.signatures.size(), 1);
    const SignatureReport &signature = report.signatures.constFirst();
    QCOMPARE(signature.verdict, Verdict::Intact);
    QVERIFY(signature.bySender);
    QCOMPARE(signature.trust, KeyTrust::Full);
    QCOMPARE(signature.remarks, SignatureReport::Remarks());
    QCOMPARE(signature.keyId, m_others->fingerprint(u"anna@a.example"_s));
    QVERIFY(signature.made.isValid());
    QVERIFY(!report.document); // the message is shown as it stands
}

void TestGpgEngine::aSignatureOverTwoWritingsOfLineEndsIsGood()
{
    QByteArray message = messageAround(pgpSigned(words, m_others->signature(words, u"anna@a.example"_s)));
    message.replace("\r\n", "\n"); // as mbox files hold it
    QCOMPARE(read(message).signatures.constFirst().verdict, Verdict::Intact);
}

void TestGpgEngine::aKeyThatNobodyConfirmedIsNotTrusted()
{
    const CryptoReport report = read(
        messageAround(pgpSigned(words, m_others->signature(words, u"stranger@a.example"_s)), "Stranger <stranger@a.example>"));
    QCOMPARE(report.signatures.constFirst().verdict, Verdict::Intact);
    QVERIFY(report.signatures.constFirst().bySender);
    QCOMPARE(report.signatures.constFirst().trust, KeyTrust::Unknown);
}

void TestGpgEngine::aChangedWordIsSeen()
{
    QByteArray message = messageAround(pgpSigned(words, m_others->signature(words, u"anna@a.example"_s)));
    message.replace("Thursday", "Tuesday!");
    QCOMPARE(read(message).signatures.constFirst().verdict, Verdict::Altered);
}

void TestGpgEngine::aKeyThatIsMissingIsSaid()
{
    const CryptoReport report = read(messageAround(pgpSigned(words, m_others->signature(words, u"away@a.example"_s))));
    QCOMPARE(report.signatures.constFirst().verdict, Verdict::KeyMissing);
    QVERIFY(!report.signatures.constFirst().keyId.isEmpty());
    QVERIFY(!report.signatures.constFirst().bySender);
}

void TestGpgEngine::aRevokedKeyIsSaid()
{
    const QByteArray signature = m_others->signature(words, u"revoked@a.example"_s);
    m_others->revoke(u"revoked@a.example"_s);
    m_mine->import(m_others->publicKey(u"revoked@a.example"_s));
    const CryptoReport report = read(messageAround(pgpSigned(words, signature), "Revoked <revoked@a.example>"));
    QVERIFY(report.signatures.constFirst().remarks & SignatureReport::KeyRevoked);
}

void TestGpgEngine::anExpiredKeyIsSaid()
{
    const QStringList then { u"--faked-system-time"_s, u"20200110T000000"_s };
    KeyRing past;
    past.makeKey(u"Old <old@a.example>"_s, { .expires = u"2020-02-01"_s, .more = then });
    m_mine->import(past.publicKey(u"old@a.example"_s));
    const CryptoReport report =
        read(messageAround(pgpSigned(words, past.signature(words, u"old@a.example"_s, then)), "Old <old@a.example>"));
    QCOMPARE(report.signatures.constFirst().verdict, Verdict::Intact);
    QVERIFY(report.signatures.constFirst().remarks & SignatureReport::KeyExpired);
}

void TestGpgEngine::aForgeableHashIsSaid()
{
    const QByteArray signature =
        m_others->signature(words, u"anna@a.example"_s, { u"--digest-algo"_s, u"SHA1"_s, u"--allow-weak-digest-algos"_s });
    const CryptoReport report = read(messageAround(pgpSigned(words, signature)));
    QVERIFY(report.signatures.constFirst().remarks & SignatureReport::WeakHash
            || report.signatures.constFirst().verdict == Verdict::Failed);
}

void TestGpgEngine::theSenderMustBeTheSigner_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<bool>("bySender");
    // Johnny i1 to i3: each names Anna to the eye, one way or the other.
    QTest::newRow("the signer herself") << QByteArray("Eve <eve@a.example>") << true;
    QTest::newRow("in capitals") << QByteArray("Eve <EVE@A.Example>") << true;
    QTest::newRow("i1 another address") << QByteArray("Anna <anna@a.example>") << false;
    QTest::newRow("i2 her address as a name") << QByteArray("\"eve@a.example\" <anna@a.example>") << false;
    QTest::newRow("i2 padded") << QByteArray("anna@a.example                  . <anna@a.example>") << false;
    QTest::newRow("i2 empty") << QByteArray("") << false;
    QTest::newRow("i2 a name only") << QByteArray("eve") << false;
    QTest::newRow("i3 two addresses") << QByteArray("Anna <anna@a.example>, Eve <eve@a.example>") << false;
    QTest::newRow("i3 two fields") << QByteArray("Anna <anna@a.example>\r\nFrom: Eve <eve@a.example>") << false;
    QTest::newRow("i3 Sender is the signer") << QByteArray("Anna <anna@a.example>\r\nSender: Eve <eve@a.example>") << false;
}

void TestGpgEngine::theSenderMustBeTheSigner()
{
    QFETCH(QByteArray, from);
    QFETCH(bool, bySender);
    const CryptoReport report = read(messageAround(pgpSigned(words, m_others->signature(words, u"eve@a.example"_s)), from));
    QCOMPARE(report.signatures.constFirst().verdict, Verdict::Intact);
    QCOMPARE(report.signatures.constFirst().bySender, bySender);
}

void TestGpgEngine::aClearSignedTextIsRead()
{
    const QByteArray block = m_others->clearSigned("- a list\nWords of Anna.\n", u"anna@a.example"_s);
    CryptoReport report = read(messageAround(textPart(block)));
    QCOMPARE(report.coverage, CryptoReport::Coverage::Whole);
    QCOMPARE(report.signatures.constFirst().verdict, Verdict::Intact);
    QCOMPARE(textOf(report), u"- a list\nWords of Anna.\n"_s);
    // Anything beside the block, and nothing is said of the whole.
    report = read(messageAround(textPart("Wire the money today!\r\n\r\n" + block)));
    QCOMPARE(report.coverage, CryptoReport::Coverage::Part);
    QVERIFY(report.signatures.isEmpty());
}

void TestGpgEngine::encryptedMailIsReadWithoutAQuestionWhereNoneIsNeeded()
{
    const int asked = m_mine->questions();
    m_others->import(m_mine->publicKey(u"bob@b.example"_s));
    const CryptoReport report = read(messageAround(pgpEncrypted(m_others->encrypted(words, { u"bob@b.example"_s }))));
    QCOMPARE(report.seal, SealOutcome::Opened);
    QVERIFY(textOf(report).contains(u"Thursday"));
    QCOMPARE(report.document->opened, MessageDocument::Opened::Decrypted);
    QCOMPARE(report.document->header.subject, u"A letter"_s);
    QCOMPARE(report.recipients.size(), 1);
    QVERIFY(report.signatures.isEmpty());
    QCOMPARE(m_mine->questions(), asked);
}

void TestGpgEngine::encryptedMailAsksOnlyAfterAClick()
{
    m_mine->forgetPassphrases();
    const int asked = m_mine->questions();
    const QByteArray message = messageAround(pgpEncrypted(m_mine->encrypted(words, { u"locked@b.example"_s })));
    CryptoReport report = read(message);
    QCOMPARE(report.seal, SealOutcome::NeedsConsent);
    QVERIFY(!report.document);
    QCOMPARE(m_mine->questions(), asked);
    report = read(message, Prompting::Allowed);
    QCOMPARE(report.seal, SealOutcome::Opened);
    QVERIFY(m_mine->questions() > asked);
}

void TestGpgEngine::mailForOthersIsSaid()
{
    const CryptoReport report = read(messageAround(pgpEncrypted(m_others->encrypted(words, { u"away@a.example"_s }))));
    QCOMPARE(report.seal, SealOutcome::NoKey);
    QVERIFY(!report.document);
}

void TestGpgEngine::damagedMailShowsNothing()
{
    QByteArray sealed = m_mine->encrypted(words, { u"bob@b.example"_s });
    const qsizetype middle = sealed.indexOf("\n\n") + 100;
    sealed[middle] = sealed[middle] == 'A' ? 'B' : 'A';
    const CryptoReport report = read(messageAround(pgpEncrypted(sealed)));
    QVERIFY(report.seal != SealOutcome::Opened);
    QVERIFY(report.opened.isEmpty());
    QVERIFY(!report.document);
}

void TestGpgEngine::mailWithoutIntegrityShowsNothing()
{
    // What EFAIL's gadgets are cut from: readable, but nothing says that it was not changed.
    const CryptoReport report =
        read(messageAround(pgpEncrypted(sealedWithoutIntegrity(words, "secret words"))), Prompting::Allowed);
    QCOMPARE(report.seal, SealOutcome::Altered);
    QVERIFY(report.opened.isEmpty());
    QVERIFY(!report.document);
}

void TestGpgEngine::signedWithinEncryptedIsSeen()
{
    // Both in one (RFC 3156 6.2), and one within the other (6.1).
    CryptoReport report =
        read(messageAround(pgpEncrypted(m_others->encrypted(words, { u"bob@b.example"_s }, u"anna@a.example"_s))));
    QCOMPARE(report.signatures.size(), 1);
    QCOMPARE(report.signatures.constFirst().verdict, Verdict::Intact);
    QVERIFY(report.signatures.constFirst().bySender);
    const QByteArray inner = pgpSigned(words, m_others->signature(words, u"anna@a.example"_s));
    report = read(messageAround(pgpEncrypted(m_others->encrypted(inner, { u"bob@b.example"_s }))));
    QCOMPARE(report.signatures.size(), 1);
    QVERIFY(report.signatures.constFirst().bySender);
    QVERIFY(textOf(report).contains(u"Thursday"));
}

void TestGpgEngine::aProtectedSubjectComesToLight()
{
    const QByteArray inner =
        "Content-Type: text/plain; charset=utf-8; hp=\"cipher\"\r\nSubject: =?utf-8?q?Harbour_plan?=\r\n\r\nWords.\r\n";
    const CryptoReport report =
        read(messageAround(pgpEncrypted(m_others->encrypted(inner, { u"bob@b.example"_s })), "Anna <anna@a.example>", "[...]"));
    QCOMPARE(report.subject, u"Harbour plan"_s);
    QCOMPARE(report.document->header.subject, u"Harbour plan"_s);
    QCOMPARE(report.document->header.from.constFirst().addrSpec, u"anna@a.example"_s);
}

void TestGpgEngine::aCompressionBombIsBounded()
{
    const QByteArray bomb = textPart(QByteArray(300 * 1024 * 1024, 'a'));
    const CryptoReport report = read(messageAround(pgpEncrypted(m_mine->encrypted(bomb, { u"bob@b.example"_s }))));
    QCOMPARE(report.seal, SealOutcome::TooLarge);
    QVERIFY(report.opened.isEmpty());
}

void TestGpgEngine::whatIsStoppedIsStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const QByteArray message = messageAround(pgpEncrypted(m_mine->encrypted(words, { u"bob@b.example"_s })));
    const CryptoReport report =
        readProtected({ .octets = message, .prompting = Prompting::Never, .charset = {} }, m_engine.get(), stop.get_token());
    QVERIFY(!report.document);
}

void TestGpgEngine::anSmimeSignatureIsGoodWhereItsAuthorityIsTrusted()
{
    KeyRing ring;
    ring.makeCertificate(u"anna@a.example"_s, KeyRing::Authority::Trusted);
    ring.use();
    const std::unique_ptr<CryptoEngine> engine = makeGpgEngine();
    const QByteArray message = messageAround(smimeSigned(words, ring.smimeSignature(words)));
    CryptoReport report = readProtected({ .octets = message, .prompting = Prompting::Never, .charset = {} }, engine.get());
    m_mine->use();
    QCOMPARE(report.protocol, CryptoProtocol::Smime);
    QCOMPARE(report.signatures.size(), 1);
    const SignatureReport &signature = report.signatures.constFirst();
    QVERIFY2(signature.verdict == Verdict::Intact, qPrintable(signature.problem));
    QVERIFY(signature.bySender);
    QCOMPARE(signature.trust, KeyTrust::Full);
    QVERIFY(signature.remarks & SignatureReport::RevocationUnchecked);
}

void TestGpgEngine::anUnknownAuthorityRaisesNoQuestion()
{
    KeyRing ring;
    ring.makeCertificate(u"anna@a.example"_s, KeyRing::Authority::Unknown);
    ring.use();
    const int asked = ring.questions();
    const std::unique_ptr<CryptoEngine> engine = makeGpgEngine();
    const QByteArray message = messageAround(smimeSigned(words, ring.smimeSignature(words)));
    const CryptoReport report = readProtected({ .octets = message, .prompting = Prompting::Never, .charset = {} }, engine.get());
    const int askedThen = ring.questions();
    m_mine->use();
    QCOMPARE(askedThen, asked);
    QVERIFY(report.signatures.constFirst().trust != KeyTrust::Full);
}

void TestGpgEngine::opaqueSmimeIsReadableWithoutVerification()
{
    KeyRing ring;
    ring.makeCertificate(u"anna@a.example"_s, KeyRing::Authority::Trusted);
    const QByteArray message = messageAround(smimeSealed(ring.smimeOpaque(words), "signed-data"));
    CryptoReport report = readProtected({ .octets = message, .prompting = Prompting::Never, .charset = {} }, nullptr);
    QVERIFY(report.engineMissing);
    QVERIFY(textOf(report).contains(u"Thursday"));
    QCOMPARE(report.document->opened, MessageDocument::Opened::Unwrapped);
    ring.use();
    report = readProtected({ .octets = message, .prompting = Prompting::Never, .charset = {} }, makeGpgEngine().get());
    m_mine->use();
    QCOMPARE(report.signatures.size(), 1);
    QVERIFY(report.signatures.constFirst().bySender);
}

void TestGpgEngine::encryptedSmimeIsReadAfterAClick()
{
    KeyRing ring;
    ring.makeCertificate(u"bob@b.example"_s, KeyRing::Authority::Trusted);
    ring.use();
    ring.forgetPassphrases();
    const int asked = ring.questions();
    const std::unique_ptr<CryptoEngine> engine = makeGpgEngine();
    const QByteArray message = messageAround(smimeSealed(ring.smimeEncrypted(words)));
    CryptoReport report = readProtected({ .octets = message, .prompting = Prompting::Never, .charset = {} }, engine.get());
    const int askedThen = ring.questions();
    const CryptoReport clicked =
        readProtected({ .octets = message, .prompting = Prompting::Allowed, .charset = {} }, engine.get());
    m_mine->use();
    QCOMPARE(report.seal, SealOutcome::NeedsConsent);
    QCOMPARE(askedThen, asked);
    QVERIFY2(clicked.seal == SealOutcome::Opened, qPrintable(clicked.problem));
    QVERIFY(textOf(clicked).contains(u"Thursday"));
}

void TestGpgEngine::aKeyIsLookedAtBeforeItIsTaken()
{
    const QByteArray key = m_others->publicKey(u"away@a.example"_s);
    const Result<KeyPreview> preview = m_engine->preview(key, {});
    QVERIFY(preview);
    QCOMPARE(preview->keys.size(), 1);
    QCOMPARE(preview->keys.constFirst().identities, QStringList { u"Away <away@a.example>"_s });
    QVERIFY(!preview->keys.constFirst().known);
    QVERIFY(m_mine->fingerprint(u"away@a.example"_s).isEmpty());
    QCOMPARE(m_engine->import(key, {}).value_or(-1), 1);
    QVERIFY(!m_mine->fingerprint(u"away@a.example"_s).isEmpty());
    QVERIFY(m_engine->preview(key, {})->keys.constFirst().known);
    QVERIFY(!m_engine->preview("no key", {}));
}

void TestGpgEngine::aSecretKeyIsRefused()
{
    QVERIFY(!m_engine->import("-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n-----END PGP PRIVATE KEY BLOCK-----\n", {}));
}

QTEST_GUILESS_MAIN(TestGpgEngine)

} // namespace tst_gpgengine

#include "tst_gpgengine.moc"
