// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Restante {

/// Plain text of a mail by its structure: what was written, what is quoted (RFC 3676 4.5: by leading ">"), the signature ("-- ",
/// RFC 3676 4.3). Pure.
struct TextSection {
    enum class Kind { Written, Quoted, Signature };
    Kind kind = Kind::Written;
    struct Line {
        QString text; ///< without the quote marks
        int level = 0;

        bool operator==(const Line &) const = default;
    };
    QList<Line> lines;
    qsizetype attribution = 0; ///< of a quote: so many of its first lines stand above it and say who wrote it

    bool operator==(const TextSection &) const = default;
};

/// Linear in the text. Line ends are LF; a quotation depth above 16 counts as 16.
QList<TextSection> textStructure(QStringView text);

/// True where the columns of the whole text carry meaning (tables, patches, drawings): it wants a font of fixed width.
bool wantsFixedWidth(const QList<TextSection> &sections);

/// For each line: whether it stands in a paragraph that is a table, in a text that is none.
QList<bool> linesOfTables(const TextSection &section);

/// Addresses in a line of text that a click may open.
struct TextLink {
    qsizetype start = 0;
    qsizetype length = 0;
    QString target;

    bool operator==(const TextLink &) const = default;
};
/// http:, https:, mailto: and www. as people write them, without the punctuation behind; and mail addresses. Linear in the line.
QList<TextLink> linksIn(const QString &line);

} // namespace Restante
