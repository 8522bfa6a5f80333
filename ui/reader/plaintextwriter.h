// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/textstructure.h"

#include <QTextCharFormat>
#include <QTextCursor>

namespace Restante {

struct BodyOrder;

/// The same, shared with nobody: what draws letters is the thread's, and hangs on the font that was asked for it. Any thread.
QFont unsharedFont(const QFont &font);

/// Letters of one width beside text in `font`; shared with nobody. Any thread.
QFont fixedFont(const QFont &font);

/// Writes plain text of a mail into a document: quotes folded, signature dimmed, links alive. Any thread.
class PlainTextWriter
{
public:
    explicit PlainTextWriter(const BodyOrder &order);

    void write(QTextCursor &cursor, const QString &text);
    /// Numbers the foldable quotes of all bodies, these and others'.
    int &quotes() { return m_quotes; }

private:
    void writeSection(QTextCursor &cursor, const TextSection &section);
    void writeFold(QTextCursor &cursor, int number, const TextSection &section, bool open);
    void writeLine(QTextCursor &cursor, const TextSection::Line &line, const QTextCharFormat &format);
    void beginBlock(QTextCursor &cursor, int level, bool blank, Qt::LayoutDirection side);

    const BodyOrder &m_order;
    bool m_first = true;
    bool m_fixed = false;
    int m_quotes = 0;
};

} // namespace Restante
