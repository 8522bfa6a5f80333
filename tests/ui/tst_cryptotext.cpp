// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/cryptotext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_cryptotext {

namespace {

using Verdict = SignatureReport::Verdict;

SignatureReport intact(KeyTrust trust = KeyTrust::Full)
{
    SignatureReport signature;
    signature.verdict = Verdict::Intact;
    signature.keyId = u"0123456789ABCDEF0123456789ABCDEF01234567"_s;
    signature.identities = { { u"Anna <anna@a.example>"_s, u"anna@a.example"_s, trust } };
    signature.trust = trust;
    signature.bySender = true;
    return signature;
}

MessageHeader headerFrom(const QString &address)
{
    MessageHeader header;
    header.from.append({ {}, address });
    return header;
}

} // namespace

class TestCryptoText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSignatureHasItsWords_data();
    void eachSignatureHasItsWords();
    void eachSealHasItsWords_data();
    void eachSealHasItsWords();
    void foreignTextIsHarmless();
    void aPartIsNeverTheWhole();
    void manySignaturesAreBounded();
    void withoutGnuPgItIsSaid();
};

void TestCryptoText::eachSignatureHasItsWords_data()
{
    QTest::addColumn<SignatureReport>("signature");
    QTest::addColumn<int>("senders");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const SignatureReport &signature, Tone tone, const QString &words, int senders = 1) {
        QTest::newRow(name) << signature << senders << int(tone) << words;
    };
    const auto with = [](auto change) {
        SignatureReport signature = intact();
        change(signature);
        return signature;
    };
    row("good", intact(), Tone::Good, u"Signed by anna@a.example."_s);
    row("own", intact(KeyTrust::Ultimate), Tone::Good, u"Signed by anna@a.example."_s);
    row("in part", intact(KeyTrust::Marginal), Tone::Quiet, u"only in part"_s);
    row("unknown", intact(KeyTrust::Unknown), Tone::Quiet, u"not confirmed"_s);
    row("never", intact(KeyTrust::Never), Tone::Bad, u"not to be trusted"_s);
    row("another", with([](auto &s) { s.bySender = false; }), Tone::Bad,
        u"Signed by anna@a.example, not by the sender that is shown."_s);
    row("several senders", with([](auto &s) { s.bySender = false; }), Tone::Bad, u"several senders"_s, 2);
    row("revoked", with([](auto &s) { s.remarks = SignatureReport::KeyRevoked; }), Tone::Bad, u"revoked"_s);
    row("revoked and another", with([](auto &s) {
            s.remarks = SignatureReport::KeyRevoked;
            s.bySender = false;
        }),
        Tone::Bad, u"revoked"_s);
    row("expired key", with([](auto &s) { s.remarks = SignatureReport::KeyExpired; }), Tone::Warn, u"has expired"_s);
    row("expired signature", with([](auto &s) { s.remarks = SignatureReport::SignatureExpired; }), Tone::Warn,
        u"a time that is over"_s);
    row("weak", with([](auto &s) { s.remarks = SignatureReport::WeakHash; }), Tone::Warn, u"can be forged"_s);
    row("usage", with([](auto &s) { s.remarks = SignatureReport::WrongUsage; }), Tone::Warn, u"not meant for signing"_s);
    row("altered", with([](auto &s) { s.verdict = Verdict::Altered; }), Tone::Bad, u"does not match"_s);
    row("missing", with([](auto &s) { s.verdict = Verdict::KeyMissing; }), Tone::Quiet, u"you do not have"_s);
    row("failed", with([](auto &s) { s.verdict = Verdict::Failed; }), Tone::Quiet, u"could not be checked"_s);
}

void TestCryptoText::eachSignatureHasItsWords()
{
    QFETCH(SignatureReport, signature);
    QFETCH(int, senders);
    QFETCH(int, tone);
    QFETCH(QString, words);
    CryptoReport report;
    report.coverage = CryptoReport::Coverage::Whole;
    report.signatures = { signature };
    MessageHeader header;
    for (int i = 0; i < senders; ++i)
        header.from.append({ u"Anna"_s, u"anna@a.example"_s });
    const QList<CryptoStatement> statements = cryptoStatements(report, header);
    QCOMPARE(statements.size(), 1);
    QCOMPARE(int(statements.constFirst().tone), tone);
    QVERIFY2(statements.constFirst().sentence.contains(words), qPrintable(statements.constFirst().sentence));
    // Only what is good looks good.
    QCOMPARE(statements.constFirst().icon == Icon::Check, statements.constFirst().tone == Tone::Good);
    QVERIFY(statements.constFirst().details.join(u'\n').contains(u"0123 4567 89AB CDEF"));
}

void TestCryptoText::eachSealHasItsWords_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("words");
    QTest::newRow("opened") << int(SealOutcome::Opened) << u"Came encrypted"_s;
    QTest::newRow("consent") << int(SealOutcome::NeedsConsent) << u"passphrase or card"_s;
    QTest::newRow("no key") << int(SealOutcome::NoKey) << u"not on this computer"_s;
    QTest::newRow("cancelled") << int(SealOutcome::Cancelled) << u"was stopped"_s;
    QTest::newRow("altered") << int(SealOutcome::Altered) << u"damaged or changed"_s;
    QTest::newRow("large") << int(SealOutcome::TooLarge) << u"too large"_s;
    QTest::newRow("late") << int(SealOutcome::TimedOut) << u"in time"_s;
    QTest::newRow("failed") << int(SealOutcome::Failed) << u"could not be decrypted"_s;
}

void TestCryptoText::eachSealHasItsWords()
{
    QFETCH(int, outcome);
    QFETCH(QString, words);
    CryptoReport report;
    report.coverage = CryptoReport::Coverage::Whole;
    report.seal = SealOutcome(outcome);
    const QList<CryptoStatement> statements = cryptoStatements(report, {});
    QCOMPARE(statements.size(), 1);
    QVERIFY2(statements.constFirst().sentence.contains(words), qPrintable(statements.constFirst().sentence));
    // That something was encrypted says nothing about who wrote it.
    QVERIFY(statements.constFirst().tone != Tone::Good);
}

void TestCryptoText::foreignTextIsHarmless()
{
    CryptoReport report;
    SignatureReport signature = intact();
    signature.bySender = false;
    signature.identities = { { u"Anna\n\u202Eelpmaxe.a@anna"_s + QString(5000, u'x'), {}, KeyTrust::Full } };
    signature.problem = u"words\nSigned by anna@a.example."_s;
    report.signatures = { signature };
    const CryptoStatement statement = cryptoStatements(report, headerFrom(u"b@b.example"_s)).constFirst();
    QVERIFY(!statement.sentence.contains(u'\n'));
    QVERIFY(!statement.sentence.contains(u'\u202E'));
    QVERIFY(statement.sentence.size() < 400);
    for (const QString &line : statement.details)
        QVERIFY(!line.contains(u'\n'));
}

void TestCryptoText::aPartIsNeverTheWhole()
{
    CryptoReport report;
    report.coverage = CryptoReport::Coverage::Part;
    const QList<CryptoStatement> statements = cryptoStatements(report, {});
    QCOMPARE(statements.size(), 1);
    QCOMPARE(statements.constFirst().tone, Tone::Warn);
    QVERIFY(statements.constFirst().sentence.startsWith(u"Only a part"));
}

void TestCryptoText::manySignaturesAreBounded()
{
    CryptoReport report;
    report.signatures = QList<SignatureReport>(100, intact());
    QVERIFY(cryptoStatements(report, headerFrom(u"anna@a.example"_s)).size() <= 4);
}

void TestCryptoText::withoutGnuPgItIsSaid()
{
    CryptoReport report;
    report.coverage = CryptoReport::Coverage::Whole;
    report.engineMissing = true;
    QVERIFY(cryptoStatements(report, {}).constFirst().sentence.contains(u"GnuPG is not installed"));
    report.seal = SealOutcome::Failed;
    QVERIFY(cryptoStatements(report, {}).constFirst().sentence.contains(u"GnuPG is not installed"));
    QCOMPARE(cryptoStatements(report, {}).size(), 1);
}

QTEST_GUILESS_MAIN(TestCryptoText)

} // namespace tst_cryptotext

#include "tst_cryptotext.moc"
