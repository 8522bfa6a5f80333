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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServerText)
};

using State = RetrievalRecord::State;
using Tone = ServerStateText::Tone;

ServerStateText stateAlone(const ServerMessage &message)
{
    switch (message.state) {
    case State::New:
        return { Words::tr("Not collected yet"), Icon::Circle, Tone::Quiet };
    case State::Headers:
        return { Words::tr("Only the header is here"), Icon::Info, Tone::Quiet };
    case State::Stored:
        return { Words::tr("Stored here"), Icon::Check, Tone::Here };
    case State::Skipped:
        if (message.wish == ServerWish::Skip)
            return { Words::tr("Skipped"), Icon::Close, Tone::Quiet };
        return { Words::tr("Given up after three failures"), Icon::Warning, Tone::Failed };
    case State::DeleteRequested:
        return { message.whole ? Words::tr("Stored here · asked to be deleted there")
                               : Words::tr("Asked to be deleted there, without a copy here"),
                 Icon::Trash, Tone::Leaves };
    case State::Gone:
        return { Words::tr("No longer there"), Icon::Check, Tone::Quiet };
    }
    Q_UNREACHABLE_RETURN({});
}

QString deletionWords(const DeletionPreview::Item &deletion)
{
    switch (deletion.copy) {
    case DeletionPreview::Copy::Here:
        return Words::tr("deleted there at the next check");
    case DeletionPreview::Copy::ToCome:
        return Words::tr("collected at the next check, then deleted there");
    case DeletionPreview::Copy::None:
        return Words::tr("deleted there at the next check, without a copy here");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ServerStateText serverStateText(const ServerMessage &message, const Retention &retention)
{
    ServerStateText text = stateAlone(message);
    const auto add = [&text](const QString &words, Tone tone) {
        text.words = Words::tr("%1 · %2", "state · what follows").arg(text.words, words);
        text.tone = tone;
    };
    if (message.deletion) {
        add(Words::tr("%1: %2", "what happens: why")
                .arg(deletionWords(*message.deletion), deletionReasonText(message.deletion->reason, retention)),
            Tone::Leaves);
        text.icon = Icon::Trash;
    } else if (message.wish == ServerWish::Get) {
        add(Words::tr("collected at the next check"), Tone::Wanted);
    } else if (message.wish == ServerWish::GetHeaders) {
        add(Words::tr("its header is collected at the next check"), Tone::Wanted);
    } else if (message.wish == ServerWish::Keep) {
        add(Words::tr("stays there"), text.tone);
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
    return Words::tr("%1 · %2", "2,113 messages · 1.2 GB").arg(messagesText(count), octetsText(octets));
}

} // namespace Restante
