// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/multilinedecoder.h"

#include <cstring>

namespace Restante {

MultilineDecoder::Run MultilineDecoder::next(QByteArrayView input)
{
    qsizetype at = 0;
    while (at < input.size()) {
        switch (m_state) {
        case State::LineStart:
            if (input[at] != '.') {
                m_state = State::Line;
                break;
            }
            m_state = State::Dot;
            ++at;
            break;
        case State::Dot:
            // The dot is gone, whether the server stuffed it or forgot to: what follows is data.
            if (input[at] != '\r') {
                m_state = State::Line;
                break;
            }
            m_state = State::DotCr;
            ++at;
            break;
        case State::DotCr:
            if (input[at] != '\n') {
                m_state = State::LineCr;
                return { .octets = QByteArrayView("\r", 1), .consumed = at };
            }
            m_state = State::Ended;
            return { .consumed = at + 1, .ended = true };
        case State::Line:
        case State::LineCr:
            return scanned(input, at);
        case State::Ended:
            return { .consumed = at, .ended = true };
        }
    }
    return { .consumed = at };
}

/// A run of whole and partial lines, up to a line that begins with a dot. One memchr() a line, nothing per octet.
MultilineDecoder::Run MultilineDecoder::scanned(QByteArrayView input, qsizetype from)
{
    const char *const begin = input.data() + from;
    const char *const end = input.data() + input.size();
    const char *at = begin;
    while (const void *found = std::memchr(at, '\n', size_t(end - at))) {
        const char *const lf = static_cast<const char *>(found);
        const bool afterCr = lf == begin ? m_state == State::LineCr : lf[-1] == '\r';
        at = lf + 1;
        if (afterCr && (at == end || *at == '.')) {
            m_state = State::LineStart;
            return { .octets = QByteArrayView(begin, at - begin), .consumed = from + (at - begin) };
        }
        if (at == end)
            break;
    }
    m_state = end[-1] == '\r' ? State::LineCr : State::Line;
    return { .octets = QByteArrayView(begin, end - begin), .consumed = input.size() };
}

} // namespace Restante
