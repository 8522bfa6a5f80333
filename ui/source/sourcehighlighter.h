// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"

#include <QSyntaxHighlighter>

namespace Restante {

/// Marks the names of header fields, of the message and of its parts, and the delimiters between parts (RFC 2046 5.1.1).
class SourceHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SourceHighlighter(QTextDocument *document);

    void setColours(const Colours &colours);
    /// Of the next text: whether it begins with a header.
    void setBeginning(bool isBeginning) { m_isBeginning = isBeginning; }

protected:
    void highlightBlock(const QString &text) override;

private:
    enum State { Body, Header, Delimiter };
    Colours m_colours;
    bool m_isBeginning = true;
};

} // namespace Restante
