// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace Restante {

/// "Rest", at offset 68 of the file: what tells our store from every other SQLite file (sqlite.org/fileformat2, 1.3).
inline constexpr quint32 storeApplicationId = 0x52657374;

/// The store's file as the file system knows it, looked at before SQLite may touch it: a foreign file is not even opened by
/// SQLite, which could roll back a journal beside it.
struct StoreFile {
    enum class Content { Missing, Empty, Ours };
    Content content = Content::Missing;
    int version = 0; ///< user_version; the write-ahead log may hold a newer one

    /// StoreForeign, StoreDamaged (ours once, the header is broken or cut), ProfileUnwritable (cannot be read or is no file).
    static Result<StoreFile> look(const QString &file);
    /// Makes the folder (0700) and an empty file (0600), both synced; an existing file is only set to 0600.
    static Result<void> make(const QString &file);
    /// Makes what was written to the file, and its name, durable.
    static Result<void> sync(const QString &file);
};

/// Which file a path leads to: tells when a store was moved or deleted under an open connection. Always equal where open files
/// cannot be.
struct FileIdentity {
    quint64 device = 0;
    quint64 node = 0;

    static FileIdentity of(const QString &file);
    bool operator==(const FileIdentity &) const = default;
};

} // namespace Restante
