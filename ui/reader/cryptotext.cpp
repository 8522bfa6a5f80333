// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/cryptotext.h"

#include "text/visibletext.h"
#include "words/dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestIdentity = 200;
constexpr qsizetype mostIdentities = 5;
constexpr qsizetype mostStatements = 4;

struct ProtectionWords {
    Q_DECLARE_TR_FUNCTIONS(Protection)
};

QString shown(const QString &foreign)
{
    return visibleText(foreign, longestIdentity);
}

/// Whom the key names: the sender's own identity if it has that, else its first.
QString signerOf(const SignatureReport &signature, const MessageHeader &header)
{
    if (signature.bySender)
        return shown(header.from.constFirst().addrSpec);
    if (signature.identities.isEmpty())
        return groupedFingerprint(signature.keyId);
    const SignerIdentity &first = signature.identities.constFirst();
    return shown(first.addrSpec.isEmpty() ? first.text : first.addrSpec);
}

QString trustLine(const SignatureReport &signature)
{
    if (signature.protocol == CryptoProtocol::Smime) {
        switch (signature.trust) {
        case KeyTrust::Full:
        case KeyTrust::Ultimate:
            return ProtectionWords::tr("The certificate comes from an authority that is trusted on this computer.");
        case KeyTrust::Unknown:
        case KeyTrust::Never:
        case KeyTrust::Marginal:
            return ProtectionWords::tr("The authority behind the certificate is not trusted on this computer.");
        }
    }
    switch (signature.trust) {
    case KeyTrust::Ultimate:
        return ProtectionWords::tr("The key is one of your own.");
    case KeyTrust::Full:
        return ProtectionWords::tr("You, or somebody you trust, confirmed whose key this is.");
    case KeyTrust::Marginal:
        return ProtectionWords::tr("Somebody you trust in part confirmed whose key this is.");
    case KeyTrust::Unknown:
        return ProtectionWords::tr("Nobody you trust has confirmed whose key this is.");
    case KeyTrust::Never:
        return ProtectionWords::tr("You marked this key as one not to be trusted.");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList detailsOf(const SignatureReport &signature)
{
    QStringList lines;
    const auto identities = signature.identities.first(qMin(signature.identities.size(), mostIdentities));
    for (const SignerIdentity &identity : identities)
        lines += ProtectionWords::tr("Key of: %1").arg(shown(identity.text));
    if (signature.identities.size() > mostIdentities)
        lines += ProtectionWords::tr("… and %Ln more names", nullptr, int(signature.identities.size() - mostIdentities));
    if (!signature.keyId.isEmpty())
        lines += ProtectionWords::tr("Fingerprint: %1").arg(groupedFingerprint(signature.keyId));
    if (!signature.identities.isEmpty())
        lines += trustLine(signature);
    if (signature.made.isValid())
        lines += ProtectionWords::tr("Signed on: %1").arg(fullDateText(signature.made));
    if (!signature.algorithm.isEmpty())
        lines += ProtectionWords::tr("Method: %1").arg(signature.algorithm);
    if (signature.remarks & SignatureReport::RevocationUnchecked && !signature.identities.isEmpty())
        lines += ProtectionWords::tr("Whether the certificate was revoked is not checked: that would tell others what you read.");
    if (!signature.problem.isEmpty())
        lines += ProtectionWords::tr("GnuPG said: %1").arg(shown(signature.problem));
    return lines;
}

struct Judgement {
    Tone tone = Tone::Quiet;
    QString sentence;
};

/// What weighs more comes first.
Judgement judgeIntact(const SignatureReport &signature, const MessageHeader &header)
{
    const QString signer = signerOf(signature, header);
    if (signature.remarks & SignatureReport::KeyRevoked)
        return { Tone::Bad,
                 ProtectionWords::tr("Signed with a key of %1 that was revoked: it may be in the wrong hands.").arg(signer) };
    if (signature.trust == KeyTrust::Never)
        return { Tone::Bad, ProtectionWords::tr("Signed with a key that you marked as one not to be trusted.") };
    if (!signature.bySender && header.from.size() > 1)
        return { Tone::Bad, ProtectionWords::tr("Signed by %1, but the message names several senders.").arg(signer) };
    if (!signature.bySender)
        return { Tone::Bad, ProtectionWords::tr("Signed by %1, not by the sender that is shown.").arg(signer) };
    if (signature.remarks & SignatureReport::WeakHash)
        return { Tone::Warn, ProtectionWords::tr("Signed in the name of %1, by a method that can be forged today.").arg(signer) };
    if (signature.remarks & SignatureReport::WrongUsage)
        return { Tone::Warn, ProtectionWords::tr("Signed with a key of %1 that is not meant for signing.").arg(signer) };
    if (signature.remarks & SignatureReport::SignatureExpired)
        return { Tone::Warn, ProtectionWords::tr("Signed by %1; the signature was given for a time that is over.").arg(signer) };
    if (signature.remarks & SignatureReport::KeyExpired)
        return { Tone::Warn, ProtectionWords::tr("Signed by %1 with a key that has expired.").arg(signer) };
    switch (signature.trust) {
    case KeyTrust::Full:
    case KeyTrust::Ultimate:
        return { Tone::Good, ProtectionWords::tr("Signed by %1.").arg(signer) };
    case KeyTrust::Marginal:
        return { Tone::Quiet, ProtectionWords::tr("Signed by %1; your keys vouch only in part that it is theirs.").arg(signer) };
    case KeyTrust::Unknown:
    case KeyTrust::Never:
        return { Tone::Quiet,
                 ProtectionWords::tr("Signed in the name of %1; that the key is theirs is not confirmed.").arg(signer) };
    }
    Q_UNREACHABLE_RETURN({});
}

CryptoStatement statementOf(const SignatureReport &signature, const MessageHeader &header)
{
    CryptoStatement statement;
    statement.details = detailsOf(signature);
    statement.fingerprint = signature.keyId;
    Judgement judgement;
    switch (signature.verdict) {
    case SignatureReport::Verdict::Intact:
        judgement = judgeIntact(signature, header);
        break;
    case SignatureReport::Verdict::Altered:
        judgement = { Tone::Bad,
                      ProtectionWords::tr("The signature does not match: this message was changed after it was signed.") };
        break;
    case SignatureReport::Verdict::KeyMissing:
        judgement = { Tone::Quiet,
                      ProtectionWords::tr("Signed with a key that you do not have, so it says nothing about the sender.") };
        break;
    case SignatureReport::Verdict::Failed:
        judgement = { Tone::Quiet, ProtectionWords::tr("Signed, but the signature could not be checked.") };
        break;
    }
    statement.tone = judgement.tone;
    statement.sentence = judgement.sentence;
    statement.icon = judgement.tone == Tone::Good ? Icon::Check : judgement.tone == Tone::Quiet ? Icon::Info : Icon::Warning;
    return statement;
}

Judgement judgeSeal(const CryptoReport &report)
{
    switch (report.seal) {
    case SealOutcome::None:
        return {};
    case SealOutcome::Opened:
        return { Tone::Quiet, ProtectionWords::tr("Came encrypted, and is decrypted only while it is shown.") };
    case SealOutcome::NeedsConsent:
        return { Tone::Quiet, ProtectionWords::tr("Encrypted. Your passphrase or card is needed to read it.") };
    case SealOutcome::NoKey:
        return { Tone::Warn, ProtectionWords::tr("Encrypted for keys that are not on this computer.") };
    case SealOutcome::Cancelled:
        return { Tone::Quiet, ProtectionWords::tr("Encrypted. Decrypting it was stopped.") };
    case SealOutcome::Altered:
        return { Tone::Bad, ProtectionWords::tr("Encrypted, but damaged or changed on its way. Nothing of it is shown.") };
    case SealOutcome::TooLarge:
        return { Tone::Warn, ProtectionWords::tr("Encrypted, and too large to be decrypted here. Save it and use GnuPG.") };
    case SealOutcome::TimedOut:
        return { Tone::Warn, ProtectionWords::tr("Encrypted. GnuPG did not answer in time.") };
    case SealOutcome::Failed:
        return { Tone::Warn,
                 report.engineMissing ? ProtectionWords::tr("Encrypted. It cannot be decrypted, because GnuPG is not installed.")
                                      : ProtectionWords::tr("Encrypted, but it could not be decrypted.") };
    }
    Q_UNREACHABLE_RETURN({});
}

CryptoStatement sealStatement(const CryptoReport &report)
{
    const Judgement judgement = judgeSeal(report);
    CryptoStatement statement { judgement.tone, Icon::Lock, judgement.sentence, {}, {} };
    for (const QString &recipient : report.recipients)
        statement.details += ProtectionWords::tr("Encrypted for: %1").arg(shown(recipient));
    if (report.subject)
        statement.details += ProtectionWords::tr("The subject was encrypted, too.");
    if (report.protocol == CryptoProtocol::Smime && report.seal == SealOutcome::Opened)
        statement.details +=
            ProtectionWords::tr("S/MIME does not always notice when an encrypted message was changed on its way.");
    if (report.seal != SealOutcome::Opened && !report.problem.isEmpty())
        statement.details += ProtectionWords::tr("GnuPG said: %1").arg(shown(report.problem));
    return statement;
}

} // namespace

QList<CryptoStatement> cryptoStatements(const CryptoReport &report, const MessageHeader &header)
{
    QList<CryptoStatement> statements;
    if (report.seal != SealOutcome::None)
        statements += sealStatement(report);
    for (const SignatureReport &signature : report.signatures) {
        if (statements.size() < mostStatements)
            statements += statementOf(signature, header);
    }
    if (report.coverage == CryptoReport::Coverage::Whole && report.engineMissing && report.seal == SealOutcome::None)
        statements += {
            Tone::Quiet, Icon::Info, ProtectionWords::tr("Signed. It cannot be checked, because GnuPG is not installed."), {}, {}
        };
    if (report.coverage == CryptoReport::Coverage::Part)
        statements +=
            { Tone::Warn,
              Icon::Info,
              ProtectionWords::tr("Only a part of this message is signed or encrypted; the rest may come from anybody."),
              {},
              {} };
    return statements;
}

QString groupedFingerprint(const QString &fingerprint)
{
    constexpr qsizetype group = 4;
    constexpr qsizetype longest = 64; // SHA-256 in hexadecimal digits
    QString grouped;
    for (qsizetype at = 0; at < qMin(fingerprint.size(), longest); at += group)
        grouped += (at ? u" "_s : QString()) + fingerprint.sliced(at, qMin(group, fingerprint.size() - at));
    return grouped;
}

} // namespace Restante
