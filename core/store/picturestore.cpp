// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/picturestore.h"

#include "store/database.h"
#include "store/statement.h"

#include <QTimeZone>

namespace Restante {

namespace {

QDateTime timeFrom(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
}

} // namespace

PictureStore::PictureStore(Database &database)
    : m_database(database)
{}

Result<void> PictureStore::keep(MessageKey key, const RemotePictureList &pictures)
{
    if (auto begun = m_database.begin(); !begun)
        return begun;
    auto find = m_database.statement("SELECT 1 FROM message WHERE key = ?");
    if (const auto there = find.bind(key).next(); !there)
        return std::unexpected(there.error());
    else if (!*there)
        return failure(ErrorCode::NoSuchMessage, QString::number(qint64(key)));
    for (const RemotePicture &picture : pictures) {
        const auto name = picture.failure.transform([](PictureFailure why) { return QString(pictureFailureName(why)); });
        auto kept = m_database
                        .statement("INSERT INTO remote_content(message, address, type, octets, fetched, failure) "
                                   "VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(message, address) DO UPDATE SET type = excluded.type, "
                                   "octets = excluded.octets, fetched = excluded.fetched, failure = excluded.failure "
                                   "WHERE excluded.failure IS NULL OR remote_content.failure IS NOT NULL")
                        .bind(key, picture.address, QString::fromLatin1(picture.type), picture.octets,
                              picture.fetched.toMSecsSinceEpoch(), name)
                        .run();
        if (!kept)
            return kept;
    }
    return {};
}

Result<RemotePictureList> PictureStore::pictures(MessageKey key) const
{
    auto statement =
        m_database.statement("SELECT address, type, octets, fetched, failure FROM remote_content WHERE message = ? ORDER BY key");
    statement.bind(key);
    RemotePictureList pictures;
    Result<bool> row;
    while ((row = statement.next()) && *row) {
        pictures.append({ .address = statement.text(0),
                          .type = statement.text(1).toLatin1(),
                          .octets = statement.blob(2),
                          .fetched = timeFrom(statement.integer(3)),
                          .failure = statement.isNull(4) ? std::nullopt : pictureFailureNamed(statement.text(4)) });
    }
    return row.transform([&](bool) { return std::move(pictures); });
}

Result<void> PictureStore::consent(const PictureConsent &consent)
{
    return m_database.begin().and_then([&] {
        return m_database
            .statement("INSERT INTO picture_consent(address, given, verified) VALUES(?, ?, ?) ON CONFLICT(address) DO UPDATE SET "
                       "given = excluded.given, verified = excluded.verified")
            .bind(consent.address.toLower(), consent.given.toMSecsSinceEpoch(), consent.verified)
            .run();
    });
}

Result<void> PictureStore::withdraw(const QString &address)
{
    return m_database.begin().and_then(
        [&] { return m_database.statement("DELETE FROM picture_consent WHERE address = ?").bind(address.toLower()).run(); });
}

Result<QList<PictureConsent>> PictureStore::consents() const
{
    auto statement = m_database.statement("SELECT address, given, verified FROM picture_consent ORDER BY address");
    QList<PictureConsent> consents;
    Result<bool> row;
    while ((row = statement.next()) && *row)
        consents.append({ statement.text(0), timeFrom(statement.integer(1)), statement.flag(2) });
    return row.transform([&](bool) { return std::move(consents); });
}

} // namespace Restante
