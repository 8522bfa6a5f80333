// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/mailservice.h"

#include <optional>

namespace Restante {

/// The mail service of one profile and how its opening went, for those who come before it is known.
class Engine final : public QObject
{
    Q_OBJECT

public:
    explicit Engine(const QString &profile);

    enum class State { Opening, Open, Failed };
    State state() const { return m_state; }
    const Error &failure() const { return *m_failure; } ///< in State::Failed
    MailService &mail() { return m_mail; }

Q_SIGNALS:
    /// Opening is over, well or not. Comes once.
    void settled();

private:
    State m_state = State::Opening;
    std::optional<Error> m_failure;
    MailService m_mail;
};

} // namespace Restante
