// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/terminal.h"
#include "transfer/newfile.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// A body part has no name of its own.
QString fileName(const MessageDocument &document, const QString &part)
{
    for (const Attachment &attachment : document.attachments) {
        if (attachment.part == part)
            return attachment.name;
    }
    return u"part-"_s + part;
}

Outcome saved(const SaveAttachment &command, const QString &name, const QByteArray &octets, bool json)
{
    const auto path = writeNewFile(command.output, name, octets);
    if (!path)
        return std::unexpected(path.error());
    if (!json)
        return CommandOutput { .octets = path->toUtf8() + '\n', .complaint = {} };
    const QByteArray hash = QCryptographicHash::hash(octets, QCryptographicHash::Sha256);
    return CommandOutput { .octets = jsonDocument({ { u"path"_s, *path },
                                                    { u"octets"_s, qint64(octets.size()) },
                                                    { u"sha256"_s, QString::fromLatin1(hash.toHex()) } }),
                           .complaint = {} };
}

} // namespace

QFuture<Outcome> carryOut(const SaveAttachment &command, CommandContext &context)
{
    return context.query.partContent(command.key, command.part)
        .then(context.guard,
              [command, &context](const Result<QByteArray> &octets) -> QFuture<Outcome> {
                  if (!octets)
                      return settled(std::unexpected(octets.error()));
                  return context.query.document(command.key)
                      .then(
                          context.guard,
                          [command, json = context.json, content = *octets](const Result<MessageDocument> &document) -> Outcome {
                              if (!document)
                                  return std::unexpected(document.error());
                              return saved(command, fileName(*document, command.part), content, json);
                          });
              })
        .unwrap();
}

} // namespace Restante
