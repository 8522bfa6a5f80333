// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"

#include <QList>
#include <QString>

namespace Restante {

/// What is known of a message of a conversation. Message identifiers are hashed to 64 bits; 0: none.
struct ThreadEntry {
    MessageKey key {};
    qint64 date = 0; ///< milliseconds since 1970
    quint64 identifier = 0;
    QList<quint64> references; ///< oldest first; what it answers is the last
    QString baseSubject;
    bool answers = false; ///< as BaseSubject says
};

struct ThreadPlace {
    MessageKey key {};
    int depth = 0; ///< 0: answers nothing that is here

    bool operator==(const ThreadPlace &) const = default;
};

/// The messages of one conversation, each behind what it answers and one level deeper, answers to the same by their dates: the
/// REFERENCES algorithm of RFC 5256, 3. Whatever the references say, every message comes once. Pure.
QList<ThreadPlace> threadOrder(const QList<ThreadEntry> &entries);

/// The hash of a message identifier without angle brackets.
quint64 identifierHash(const QString &identifier);
/// The identifiers that `header` answers, hashed, oldest first: the first and the last of many.
QList<quint64> referencesOf(const MessageHeader &header);

} // namespace Restante
