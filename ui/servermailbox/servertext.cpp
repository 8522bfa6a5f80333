// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servermailbox/servertext.h"

#include "words/deletiontext.h"
#include "words/quantities.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct ServerTextWords {
    Q_DECLARE_TR_FUNCTIONS(ServerText)
};

using State = RetrievalRecord::State;
using Tone = ServerStateText::Tone;

ServerStateText stateAlone(const ServerMessage &message)
{
    switch (message.state) {
    case State::New:
        return { ServerTextWords::tr("Not collected yet"), Icon::Circle, Tone::Quiet };
    case State::Headers:
        return { ServerTextWords::tr("Only the header is here"), Icon::Info, Tone::Quiet };
    case State::Stored:
        return { ServerTextWords::tr("Stored here"), Icon::Check, Tone::Here };
    case State::Skipped:
        if (message.wish == ServerWish::Skip)
            return { ServerTextWords::tr("Skipped"), Icon::Close, Tone::Quiet };
        return { ServerTextWords::tr("Given up after three failures"), Icon::Warning, Tone::Failed };
    case State::DeleteRequested:
        return { message.whole ? ServerTextWords::tr("Stored here · asked to be deleted there")
                               : ServerTextWords::tr("Asked to be deleted there, without a copy here"),
                 Icon::Trash, Tone::Leaves };
    case State::Gone:
        return { ServerTextWords::tr("No longer there"), Icon::Check, Tone::Quiet };
    }
    Q_UNREACHABLE_RETURN({});
}

QString deletionWords(const DeletionPreview::Item &deletion)
{
    switch (deletion.copy) {
    case DeletionPreview::Copy::Here:
        return ServerTextWords::tr("deleted there at the next check");
    case DeletionPreview::Copy::ToCome:
        return ServerTextWords::tr("collected at the next check, then deleted there");
    case DeletionPreview::Copy::None:
        return ServerTextWords::tr("deleted there at the next check, without a copy here");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ServerStateText serverStateText(const ServerMessage &message, const Retention &retention)
{
    ServerStateText text = stateAlone(message);
    const auto add = [&text](const QString &words, Tone tone) {
        text.words = ServerTextWords::tr("%1 · %2", "state · what follows").arg(text.words, words);
        text.tone = tone;
    };
    if (message.deletion) {
        add(ServerTextWords::tr("%1: %2", "what happens: why")
                .arg(deletionWords(*message.deletion), deletionReasonText(message.deletion->reason, retention)),
            Tone::Leaves);
        text.icon = Icon::Trash;
    } else if (message.wish == ServerWish::Get) {
        add(ServerTextWords::tr("collected at the next check"), Tone::Wanted);
    } else if (message.wish == ServerWish::GetHeaders) {
        add(ServerTextWords::tr("its header is collected at the next check"), Tone::Wanted);
    } else if (message.wish == ServerWish::Keep) {
        add(ServerTextWords::tr("stays there"), text.tone);
    }
    return text;
}

QString serverTotalText(const QList<ServerMessage> &messages)
{
    qint64 count = 0;
    qint64 octets = 0;
    for (const ServerMessage &message : messages) {
        if (message.awaited)
            continue;
        ++count;
        const qint64 more = qMax<qint64>(0, message.octets);
        octets = more > std::numeric_limits<qint64>::max() - octets ? std::numeric_limits<qint64>::max() : octets + more;
    }
    return ServerTextWords::tr("%1 · %2", "2,113 messages · 1.2 GB").arg(messagesText(count), octetsText(octets));
}

} // namespace Restante
