// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include "pop3/multilinedecoder.h"

using namespace Restante;

// The first octet says how the rest is cut. Demanded: the same as a decoder that is slow and plain.

namespace {

struct Decoded {
    QByteArray octets;
    qsizetype consumed = 0;
    bool ended = false;

    bool operator==(const Decoded &) const = default;
};

/// RFC 1939 section 3, word for word, on lines.
Decoded plainly(const QByteArray &input)
{
    Decoded result;
    qsizetype at = 0;
    while (at < input.size()) {
        qsizetype end = input.indexOf("\r\n", at);
        const QByteArray line = end < 0 ? input.sliced(at) : input.sliced(at, end + 2 - at);
        at += line.size();
        result.consumed = at;
        if (line == ".\r\n") {
            result.ended = true;
            return result;
        }
        if (end < 0 && (line == "." || line == ".\r"))
            return result; // held back: it may become the end
        result.octets += line.startsWith('.') ? line.sliced(1) : line;
    }
    return result;
}

Decoded decoded(const QByteArray &input, qsizetype each)
{
    MultilineDecoder decoder;
    Decoded result;
    for (qsizetype at = 0; at < input.size() && !result.ended; at += each) {
        const QByteArray segment = input.mid(at, each);
        QByteArrayView waiting = segment;
        while (!waiting.isEmpty() && !result.ended) {
            const MultilineDecoder::Run run = decoder.next(waiting);
            demand(run.consumed > 0 || !run.octets.isEmpty(), "each call gets on");
            demand(run.consumed <= waiting.size(), "no more is consumed than was given");
            result.octets += run.octets.toByteArray();
            result.consumed += run.consumed;
            result.ended = run.ended;
            waiting = waiting.sliced(run.consumed);
        }
    }
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Choices choices(data, size);
    const qsizetype each = choices.upTo(63) + 1;
    const Decoded expected = plainly(choices.rest());
    demand(decoded(choices.rest(), each) == expected, "cut and plain agree");
    demand(decoded(choices.rest(), qMax<qsizetype>(1, choices.rest().size())) == expected, "whole and plain agree");
    return 0;
}
