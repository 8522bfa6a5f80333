// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Restante {

struct ParsedSummary;

/// The words of one message as the search index keeps them (words.h), a column each and bounded. Any thread.
struct IndexTexts {
    QString subject, sender, recipients, body, attachment;

    qint64 octets() const;
};

IndexTexts indexTexts(const ParsedSummary &summary);

} // namespace Restante
