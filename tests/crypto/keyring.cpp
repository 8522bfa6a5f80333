// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

// Speaks as much of the protocol of a pinentry as the agent asks for.
constexpr auto pinentry = R"(#!/bin/sh
log="$(dirname "$0")/questions"
echo "OK ready"
while read -r word rest; do
    case $word in
    GETPIN) echo asked >> "$log"; echo "D secret words"; echo OK ;;
    CONFIRM) echo asked >> "$log"; echo OK ;;
    BYE) echo OK; exit 0 ;;
    *) echo OK ;;
    esac
done
)";

constexpr int patience = 60'000; // milliseconds; for a loaded machine

} // namespace

KeyRing::KeyRing()
    : m_folder(u"/tmp/rst-keys-XXXXXX"_s) // short: sockets lie in it
{
    write(u"pinentry"_s, pinentry);
    QFile::setPermissions(file(u"pinentry"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    write(u"gpg-agent.conf"_s, "pinentry-program " + QFile::encodeName(file(u"pinentry"_s)) + "\nallow-loopback-pinentry\n");
    write(u"gpgsm.conf"_s, "disable-crl-checks\n");
}

KeyRing::~KeyRing()
{
    run(u"gpgconf"_s, { u"--homedir"_s, path(), u"--kill"_s, u"all"_s });
}

void KeyRing::use() const
{
    qputenv("GNUPGHOME", QFile::encodeName(path()));
}

void KeyRing::write(const QString &name, const QByteArray &octets) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(octets) != octets.size())
        qFatal("cannot write %s", qPrintable(name));
}

QByteArray KeyRing::run(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GNUPGHOME"_s, path());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qWarning("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QByteArray KeyRing::gpg(const QStringList &arguments, const QByteArray &input) const
{
    return run(u"gpg"_s, QStringList { u"--homedir"_s, path(), u"--batch"_s, u"--yes"_s, u"--quiet"_s } + arguments, input);
}

void KeyRing::makeKey(const QString &identity, const KeyOrder &order)
{
    const QStringList silent =
        order.more + QStringList { u"--pinentry-mode"_s, u"loopback"_s, u"--passphrase"_s, order.passphrase };
    gpg(silent + QStringList { u"--quick-gen-key"_s, identity, u"ed25519"_s, u"sign"_s, order.expires });
    gpg(silent + QStringList { u"--quick-add-key"_s, fingerprint(identity), u"cv25519"_s, u"encr"_s, order.expires });
}

QString KeyRing::fingerprint(const QString &address) const
{
    const QList<QByteArray> lines = gpg({ u"--with-colons"_s, u"--list-keys"_s, address }).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("fpr:"))
            return QString::fromLatin1(line.split(':').value(9));
    }
    return {};
}

QByteArray KeyRing::publicKey(const QString &address) const
{
    return gpg({ u"--armor"_s, u"--export"_s, address });
}

void KeyRing::import(const QByteArray &keys) const
{
    gpg({ u"--import"_s }, keys);
}

void KeyRing::confirm(const QString &address, const QString &by) const
{
    gpg({ u"--local-user"_s, by, u"--quick-lsign-key"_s, fingerprint(address) });
    gpg({ u"--check-trustdb"_s });
}

void KeyRing::revoke(const QString &address) const
{
    // GnuPG writes the certificate when it makes a key, with a colon that keeps it from being imported by accident.
    QFile in(file(u"openpgp-revocs.d/"_s + fingerprint(address) + u".rev"_s));
    if (!in.open(QIODevice::ReadOnly))
        qFatal("no revocation certificate");
    import(in.readAll().replace(":-----BEGIN", "-----BEGIN"));
}

QByteArray KeyRing::signature(const QByteArray &content, const QString &signer, const QStringList &more) const
{
    return gpg(more + QStringList { u"--armor"_s, u"--local-user"_s, signer, u"--detach-sign"_s }, content);
}

QByteArray KeyRing::clearSigned(const QByteArray &text, const QString &signer) const
{
    return gpg({ u"--local-user"_s, signer, u"--clear-sign"_s }, text);
}

QByteArray KeyRing::encrypted(const QByteArray &content, const QStringList &recipients, const QString &signer,
                              const QStringList &more) const
{
    QStringList arguments = more + QStringList { u"--armor"_s, u"--trust-model"_s, u"always"_s, u"--encrypt"_s };
    if (!signer.isEmpty())
        arguments += { u"--sign"_s, u"--local-user"_s, signer };
    for (const QString &recipient : recipients)
        arguments += { u"--recipient"_s, recipient };
    return gpg(arguments, content);
}

void KeyRing::makeCertificate(const QString &address, Authority authority)
{
    const auto openssl = [this](const QStringList &arguments) { run(u"openssl"_s, arguments); };
    openssl({ u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
              u"/O=Test authority/CN=Authority of %1"_s.arg(address), u"-addext"_s, u"keyUsage=critical,keyCertSign,cRLSign"_s,
              u"-keyout"_s, file(u"ca.key"_s), u"-out"_s, file(u"ca.pem"_s) });
    write(u"ext"_s, "subjectAltName=email:" + address.toUtf8() + "\nkeyUsage=critical,digitalSignature,keyEncipherment\n");
    openssl({ u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/O=Somebody/CN=Anna Holder"_s, u"-keyout"_s,
              file(u"own.key"_s), u"-out"_s, file(u"own.csr"_s) });
    openssl({ u"x509"_s, u"-req"_s, u"-days"_s, u"20"_s, u"-in"_s, file(u"own.csr"_s), u"-CA"_s, file(u"ca.pem"_s), u"-CAkey"_s,
              file(u"ca.key"_s), u"-CAcreateserial"_s, u"-extfile"_s, file(u"ext"_s), u"-out"_s, file(u"own.pem"_s) });
    openssl({ u"pkcs12"_s, u"-export"_s, u"-inkey"_s, file(u"own.key"_s), u"-in"_s, file(u"own.pem"_s), u"-passout"_s,
              u"pass:secret words"_s, u"-out"_s, file(u"own.p12"_s) });
    if (authority == Authority::Trusted) {
        const QByteArray print =
            run(u"openssl"_s, { u"x509"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha1"_s, u"-in"_s, file(u"ca.pem"_s) });
        write(u"trustlist.txt"_s, print.sliced(print.indexOf('=') + 1).trimmed() + " S\n");
    }
    run(u"gpgsm"_s, { u"--homedir"_s, path(), u"--batch"_s, u"--import"_s, file(u"ca.pem"_s) });
    run(u"gpgsm"_s, { u"--homedir"_s, path(), u"--batch"_s, u"--import"_s, file(u"own.p12"_s) });
}

QByteArray KeyRing::smimeSignature(const QByteArray &content) const
{
    return run(u"openssl"_s,
               { u"cms"_s, u"-sign"_s, u"-binary"_s, u"-outform"_s, u"DER"_s, u"-signer"_s, file(u"own.pem"_s), u"-inkey"_s,
                 file(u"own.key"_s) },
               content);
}

QByteArray KeyRing::smimeOpaque(const QByteArray &content) const
{
    return run(u"openssl"_s,
               { u"cms"_s, u"-sign"_s, u"-nodetach"_s, u"-binary"_s, u"-outform"_s, u"DER"_s, u"-signer"_s, file(u"own.pem"_s),
                 u"-inkey"_s, file(u"own.key"_s) },
               content);
}

QByteArray KeyRing::smimeEncrypted(const QByteArray &content) const
{
    return run(u"openssl"_s, { u"cms"_s, u"-encrypt"_s, u"-binary"_s, u"-aes256"_s, u"-outform"_s, u"DER"_s, file(u"own.pem"_s) },
               content);
}

int KeyRing::questions() const
{
    QFile in(file(u"questions"_s));
    return in.open(QIODevice::ReadOnly) ? int(in.readAll().count('\n')) : 0;
}

void KeyRing::forgetPassphrases() const
{
    run(u"gpgconf"_s, { u"--homedir"_s, path(), u"--reload"_s, u"gpg-agent"_s });
}

QByteArray messageAround(const QByteArray &entity, const QByteArray &from, const QByteArray &subject)
{
    return "From: " + from + "\r\nTo: Bob <bob@b.example>\r\nSubject: " + subject
        + "\r\nDate: Mon, 20 Nov 2023 09:13:05 +0100\r\nMIME-Version: 1.0\r\n" + entity;
}

QByteArray pgpSigned(const QByteArray &content, const QByteArray &signature)
{
    return "Content-Type: multipart/signed; micalg=pgp-sha512; protocol=\"application/pgp-signature\"; boundary=\"S\"\r\n\r\n"
           "--S\r\n"
        + content + "\r\n--S\r\nContent-Type: application/pgp-signature; name=signature.asc\r\n\r\n" + signature
        + "\r\n--S--\r\n";
}

QByteArray smimeSigned(const QByteArray &content, const QByteArray &signature)
{
    return "Content-Type: multipart/signed; micalg=sha-256; protocol=\"application/pkcs7-signature\"; "
           "boundary=\"S\"\r\n\r\n--S\r\n"
        + content
        + "\r\n--S\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + signature.toBase64() + "\r\n--S--\r\n";
}

QByteArray pgpEncrypted(const QByteArray &sealed)
{
    return "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=\"E\"\r\n\r\n--E\r\n"
           "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--E\r\nContent-Type: application/octet-stream; "
           "name=encrypted.asc\r\n\r\n"
        + sealed + "\r\n--E--\r\n";
}

QByteArray smimeSealed(const QByteArray &sealed, const QByteArray &type)
{
    QByteArray lines;
    const QByteArray encoded = sealed.toBase64();
    for (qsizetype at = 0; at < encoded.size(); at += 76)
        lines += encoded.sliced(at, qMin<qsizetype>(76, encoded.size() - at)) + "\r\n";
    return "Content-Type: application/pkcs7-mime; smime-type=" + type
        + "; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n" + lines;
}

QByteArray textPart(const QByteArray &text, const QByteArray &subtype)
{
    return "Content-Type: text/" + subtype + "; charset=utf-8\r\n\r\n" + text;
}

} // namespace Restante
