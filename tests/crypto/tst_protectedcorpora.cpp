// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/protectedreader.h"
#include "keyring.h"
#include "mail/messageparser.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_protectedcorpora {

namespace {

QString kindName(ProtectedPart::Kind kind)
{
    switch (kind) {
    case ProtectedPart::Kind::PgpSigned:
        return u"PGP signed"_s;
    case ProtectedPart::Kind::PgpEncrypted:
        return u"PGP encrypted"_s;
    case ProtectedPart::Kind::PgpClearSigned:
        return u"clear-signed"_s;
    case ProtectedPart::Kind::PgpInlineSealed:
        return u"PGP block"_s;
    case ProtectedPart::Kind::PgpKeys:
        return u"key"_s;
    case ProtectedPart::Kind::SmimeSigned:
        return u"S/MIME signed"_s;
    case ProtectedPart::Kind::SmimeOpaque:
        return u"S/MIME opaque"_s;
    case ProtectedPart::Kind::SmimeEncrypted:
        return u"S/MIME encrypted"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString resultOf(const CryptoReport &report)
{
    static const QStringList seals { u"-"_s,       u"opened"_s,    u"needs a click"_s, u"no key"_s, u"cancelled"_s,
                                     u"altered"_s, u"too large"_s, u"timed out"_s,     u"failed"_s };
    static const QStringList verdicts { u"intact"_s, u"altered"_s, u"key missing"_s, u"not checked"_s };
    QStringList words;
    if (report.seal != SealOutcome::None)
        words += seals.value(int(report.seal));
    for (const SignatureReport &signature : report.signatures)
        words += verdicts.value(int(signature.verdict)) + (signature.bySender ? u" by the sender"_s : QString());
    if (report.coverage == CryptoReport::Coverage::Part)
        words += u"only a part, left alone"_s;
    if (report.document)
        words += u"%1 bodies, %2 attachments"_s.arg(report.document->plainBodies.size() + report.document->htmlBodies.size())
                     .arg(report.document->attachments.size());
    return words.join(u"; ");
}

} // namespace

/// The messages with which KDE tests its own reader of signed and encrypted mail, where they lie.
class TestProtectedCorpora final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageHasAResult()
    {
        const QString given = qEnvironmentVariable("RESTANTE_CORPORA");
        const QString corpora = given.isEmpty() ? QStringLiteral(RESTANTE_SOURCE_DIR "/../shared/corpora") : given;
        const QString folder = corpora + u"/kde-mimetreeparser"_s;
        if (!QDir(folder).exists()) {
            qInfo("The corpora of other projects are not there (RESTANTE_CORPORA): nothing was read.");
            return;
        }
        const KeyRing ring;
        ring.use();
        const std::unique_ptr<CryptoEngine> engine = makeGpgEngine();
        QStringList rows;
        QDirIterator iterator(folder, { u"*.mbox"_s, u"*.eml"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray message = file.readAll();
            const MessageDocument document = parseDocument(message);
            QStringList kinds;
            for (const ProtectedPart &part : document.protectedParts)
                kinds += kindName(part.kind) + (part.whole ? u" (all)"_s : QString());
            const CryptoReport report =
                readProtected({ .octets = message, .prompting = Prompting::Never, .charset = {} }, engine.get());
            // Without a key nothing may be opened, and without one nobody is believed.
            QVERIFY(report.seal != SealOutcome::Opened);
            for (const SignatureReport &signature : report.signatures)
                QVERIFY(!signature.bySender || signature.trust < KeyTrust::Full);
            rows += u"%1 | %2 | %3"_s.arg(iterator.fileInfo().fileName(), kinds.join(u", "), resultOf(report));
        }
        QCOMPARE(ring.questions(), 0);
        rows.sort();
        qInfo().noquote() << u"\n"_s + rows.join(u'\n');
        qInfo("%lld messages", qlonglong(rows.size()));
        QVERIFY(!rows.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProtectedCorpora)

} // namespace tst_protectedcorpora

#include "tst_protectedcorpora.moc"
