// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pop3/replyreader.h"

#include <QList>

#include <algorithm>
#include <cstdlib>

using namespace Restante;

namespace {

/// What a reader makes of the octets when they arrive in pieces of `step`: status lines, and the data of multi-line responses
/// between them. Every second +OK is taken for the beginning of one.
QList<QByteArray> heard(QByteArrayView octets, qsizetype step)
{
    ReplyReader reader;
    QList<QByteArray> pieces;
    QByteArray data;
    bool multiline = false;
    for (qsizetype at = 0; at < octets.size(); at += step) {
        reader.feed(octets.sliced(at, std::min(step, octets.size() - at)).toByteArray());
        for (;;) {
            const ReplyReader::Piece piece = reader.next();
            if (std::holds_alternative<ReplyReader::NeedMore>(piece))
                break;
            if (std::holds_alternative<ReplyReader::Malformed>(piece))
                return pieces;
            if (const auto *more = std::get_if<ReplyReader::Octets>(&piece)) {
                data += more->octets;
            } else if (std::holds_alternative<ReplyReader::End>(piece)) {
                pieces.append(std::exchange(data, {}));
            } else {
                const auto &reply = std::get<Reply>(piece);
                pieces.append(reply.line);
                multiline = reply.status == Reply::Status::Ok && !multiline;
                if (multiline)
                    reader.expectMultiline();
            }
        }
    }
    return pieces;
}

} // namespace

// The same pieces come out however the octets were cut on their way.
extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const QByteArrayView octets(data, qsizetype(size));
    const QList<QByteArray> whole = heard(octets, std::max<qsizetype>(1, octets.size()));
    if (heard(octets, 1) != whole || heard(octets, 7) != whole)
        std::abort();
    return 0;
}
