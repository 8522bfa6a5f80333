// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

namespace Restante {

Engine::Engine(const QString &profile)
    : m_mail(profile)
{
    connect(&m_mail, &MailService::opened, this, [this] {
        m_state = State::Open;
        Q_EMIT settled();
    });
    connect(&m_mail, &MailService::openFailed, this, [this](const Error &error) {
        m_failure = error;
        m_state = State::Failed;
        Q_EMIT settled();
    });
}

} // namespace Restante

#include "moc_engine.cpp"
