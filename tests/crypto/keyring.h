// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

namespace Restante {

/// How a key is made; `more`: options of gpg.
struct KeyOrder {
    QString passphrase {};
    QString expires = QStringLiteral("never");
    QStringList more {};
};

/// A key ring of a test with keys of its own, made anew, and a pinentry that answers by itself and counts how often it was asked.
class KeyRing
{
public:
    KeyRing();
    ~KeyRing();

    /// This process and what it starts works with this ring.
    void use() const;
    QString path() const { return m_folder.path(); }

    void makeKey(const QString &identity, const KeyOrder &order = {});
    QByteArray publicKey(const QString &address) const;
    void import(const QByteArray &keys) const;
    /// Signs a key of somebody else, so that it counts as theirs.
    void confirm(const QString &address, const QString &by) const;
    void revoke(const QString &address) const;
    QString fingerprint(const QString &address) const;

    QByteArray signature(const QByteArray &content, const QString &signer, const QStringList &more = {}) const;
    QByteArray clearSigned(const QByteArray &text, const QString &signer) const;
    QByteArray encrypted(const QByteArray &content, const QStringList &recipients, const QString &signer = {},
                         const QStringList &more = {}) const;
    /// A certificate with its key and the authority that gave it, which is trusted or not.
    enum class Authority { Trusted, Unknown };
    void makeCertificate(const QString &address, Authority authority);
    QByteArray smimeSignature(const QByteArray &content) const; ///< detached, DER
    QByteArray smimeOpaque(const QByteArray &content) const;
    QByteArray smimeEncrypted(const QByteArray &content) const;

    /// How often the pinentry was asked for a passphrase or a confirmation.
    int questions() const;
    /// What keys were unlocked for is forgotten.
    void forgetPassphrases() const;

private:
    QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;
    QByteArray gpg(const QStringList &arguments, const QByteArray &input = {}) const;
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &octets) const;

    QTemporaryDir m_folder;
};

/// A message of RFC 5322 around an entity that begins with its own MIME fields.
QByteArray messageAround(const QByteArray &entity, const QByteArray &from = "Anna <anna@a.example>",
                         const QByteArray &subject = "A letter");
/// multipart/signed (RFC 3156 5, RFC 8551 3.5.3) as such an entity.
QByteArray pgpSigned(const QByteArray &content, const QByteArray &signature);
QByteArray smimeSigned(const QByteArray &content, const QByteArray &signature);
QByteArray pgpEncrypted(const QByteArray &sealed);
QByteArray smimeSealed(const QByteArray &sealed, const QByteArray &type = "enveloped-data");
/// "Content-Type: text/plain" and so on.
QByteArray textPart(const QByteArray &text, const QByteArray &subtype = "plain");

} // namespace Restante
