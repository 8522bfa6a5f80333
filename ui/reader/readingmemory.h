// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/bodydocument.h"

class QSettings;

namespace Restante {

/// What was settled while reading: how mail of a sender is always shown, by addr-spec (beyond a bound the oldest go), and what
/// was told already. In the settings of the profile.
class ReadingMemory
{
public:
    struct Choice {
        std::optional<BodyForm> form;
        std::optional<Ground> ground;

        bool isEmpty() const { return !form && !ground; }
        bool operator==(const Choice &) const = default;
    };

    explicit ReadingMemory(QSettings &settings);

    Choice of(const QString &address) const;
    /// An empty choice forgets the sender.
    void choose(const QString &address, const Choice &choice);
    /// True for the first time in the life of the profile.
    bool isNews(const QString &notice);

private:
    QSettings &m_settings;
};

} // namespace Restante
