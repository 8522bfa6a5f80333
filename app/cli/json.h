// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"
#include "service/mailservice.h"
#include "store/mailboxreader.h"

#include <QJsonObject>

namespace Restante {

// The one place where values become what `--json` prints. Scripts rely on every name here: identifiers without angle brackets,
// octets as integers, times ISO 8601 with offset, hashes lower-case hex, null only where the thing has none.

QJsonObject toJson(const Error &error);     ///< {"code","message"}
QJsonObject toJson(const Account &account); ///< no secret is in it
QJsonObject toJson(const CheckReport &report);
QJsonObject toJson(const ServerMessage &message);
/// {"deletions":[{"number","unique_id","octets","reason","copy"}]}
QJsonObject toJson(const DeletionPreview &preview);
/// {"began","lines":[{"milliseconds","from":"client|server|note","text"}]}
QJsonObject toJson(const Dialogue &dialogue);
QJsonObject toJson(const MessageSummary &message);
/// The summary with what the parsed message says.
QJsonObject toJson(const MessageSummary &summary, const MessageDocument &document);
QJsonObject toJson(const MailboxReader::Verification &verification);
QJsonObject toJson(const ImportReport &report);
QJsonObject failureJson(const Error &error); ///< {"error":{…}}

/// One document for standard output: UTF-8, indented, ends with a line end.
QByteArray jsonDocument(const QJsonObject &object);

/// `{"messages":[…]}` of any length, one message a line, without a tree of all of it in memory.
class JsonMessageList final
{
public:
    void append(const MessageSummary &message);
    QByteArray finish();

private:
    QByteArray m_octets = QByteArrayLiteral("{\"messages\":[");
    bool m_isEmpty = true;
};

} // namespace Restante
