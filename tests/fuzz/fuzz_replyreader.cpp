// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include "base/octets.h"
#include "pop3/replyreader.h"

using namespace Restante;

// The first octet says how the rest is cut; positive replies whose text begins with "m" go on as multi-line responses. Demanded:
// the same pieces however it is cut, and bounds.

namespace {

QByteArrayList pieces(const QByteArray &input, qsizetype each)
{
    ReplyReader reader;
    QByteArrayList found;
    for (qsizetype at = 0; at < input.size(); at += each) {
        reader.feed(input.mid(at, each));
        for (;;) {
            const ReplyReader::Piece piece = reader.next();
            if (std::holds_alternative<ReplyReader::NeedMore>(piece))
                break;
            if (const auto *reply = std::get_if<Reply>(&piece)) {
                demand(reply->line.size() <= maximumStatusLine, "a status line keeps its bound");
                demand(refusalError(*reply, RefusedStep::Credentials).serverText.size() <= maximumServerText,
                       "server text is capped");
                found << "line " + reply->line;
                if (reply->status == Reply::Status::Ok && reply->text.startsWith('m'))
                    reader.expectMultiline();
            } else if (const auto *octets = std::get_if<ReplyReader::Octets>(&piece)) {
                demand(!octets->octets.isEmpty(), "no empty piece");
                if (found.last().startsWith("octets "))
                    found.last() += octets->octets;
                else
                    found << "octets " + octets->octets;
            } else if (const auto *malformed = std::get_if<ReplyReader::Malformed>(&piece)) {
                demand(malformed->line.size() <= maximumServerText, "what is quoted is capped");
                found << "malformed " + malformed->line;
                return found;
            } else {
                found << "end";
            }
        }
        demand(reader.waiting().size() <= maximumStatusLine + 1, "little is left over");
    }
    return found;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Choices choices(data, size);
    const qsizetype each = choices.upTo(63) + 1;
    demand(pieces(choices.rest(), each) == pieces(choices.rest(), qMax<qsizetype>(1, choices.rest().size())),
           "cut and whole agree");
    return 0;
}
