// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <cstdio>
#include <cstdlib>

namespace Restante {

/// What a fuzz target demands; unlike an assertion it is there in every build.
inline void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// Takes choices off the front of the fuzzed octets.
class Choices
{
public:
    Choices(const uint8_t *data, size_t size)
        : m_octets(reinterpret_cast<const char *>(data), qsizetype(size))
    {}

    int upTo(int last) ///< 0 … last
    {
        if (m_octets.isEmpty())
            return 0;
        const int choice = uchar(m_octets.front()) % (last + 1);
        m_octets.remove(0, 1);
        return choice;
    }
    QByteArray take(qsizetype length)
    {
        const QByteArray front = m_octets.first(qMin(length, m_octets.size()));
        m_octets.remove(0, front.size());
        return front;
    }
    bool isEmpty() const { return m_octets.isEmpty(); }
    const QByteArray &rest() const { return m_octets; }

private:
    QByteArray m_octets;
};

} // namespace Restante
