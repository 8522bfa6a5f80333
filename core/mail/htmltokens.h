// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Restante {

struct HtmlAttribute {
    QString name;  ///< lower-case
    QString value; ///< character references resolved
};

struct HtmlToken {
    enum class Kind { Text, StartTag, EndTag, End };
    Kind kind = Kind::End;
    QStringView text; ///< as it stands, references unresolved; for Text
    QString name;     ///< lower-case; for tags
    QList<HtmlAttribute> attributes;

    QString attribute(QStringView attributeName) const;
};

/// Cuts markup into tokens as browsers do (WHATWG HTML 13.2.5, what of it a mail needs): comments, declarations and processing
/// instructions are skipped, what is not closed ends with the text. Linear.
class HtmlTokenizer
{
public:
    explicit HtmlTokenizer(QStringView markup);

    HtmlToken next();
    /// Skips everything to the end tag of a raw text element ("script", "style"…) and gives what stood within.
    QStringView rawText(QStringView name);

private:
    void skipComment();
    HtmlToken tag();
    QList<HtmlAttribute> attributes();

    QStringView m_markup;
    qsizetype m_at = 0;
    bool m_noCommentEnd = false;
};

/// Character references of an attribute value resolved: numeric ones, and the named ones that can hide an address.
QString resolvedReferences(QStringView value);

} // namespace Restante
