// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/passwordfile.h"

#include "account/privatefile.h"
#include "base/octets.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qint64 maximumFile = MiB; // thousands of accounts
constexpr auto passwordsKey = "passwords"_L1;

/// What is in the file: account id → password. One that is not ours is never overwritten, so it is an error here.
Result<QJsonObject> load(const QString &path)
{
    const auto octets = readPrivateFile(path, maximumFile);
    if (!octets)
        return std::unexpected(octets.error());
    if (!*octets)
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(**octets);
    if (!document.isObject() || !document.object().value(passwordsKey).isObject())
        return failure(ErrorCode::FileUnreadable, path);
    return document.object().value(passwordsKey).toObject();
}

Result<void> save(const QString &path, const QJsonObject &passwords)
{
    return writePrivateFile(path, QJsonDocument(QJsonObject { { passwordsKey, passwords } }).toJson());
}

} // namespace

PasswordFile::PasswordFile(const QString &profile)
    : m_path(profile + u"/passwords"_s)
{}

Result<QString> PasswordFile::read(const AccountId &id) const
{
    const Result<QJsonObject> passwords = load(m_path);
    if (!passwords)
        return std::unexpected(passwords.error());
    const QJsonValue password = passwords->value(id.value);
    if (!password.isString())
        return failure(ErrorCode::PasswordMissing, id.value);
    return password.toString();
}

Result<void> PasswordFile::write(const AccountId &id, const QString &password) const
{
    Result<QJsonObject> passwords = load(m_path);
    if (!passwords)
        return std::unexpected(passwords.error());
    passwords->insert(id.value, password);
    return save(m_path, *passwords);
}

Result<void> PasswordFile::remove(const AccountId &id) const
{
    Result<QJsonObject> passwords = load(m_path);
    if (!passwords)
        return std::unexpected(passwords.error());
    if (!passwords->contains(id.value))
        return {};
    passwords->remove(id.value);
    return save(m_path, *passwords);
}

} // namespace Restante
