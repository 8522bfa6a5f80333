// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailscheme.h"

#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>

namespace Restante {

/// Lets nothing pass but requests of MailScheme.
class RequestGate final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

/// What all pages of mail share: off the record, no cache, no cookie, no script, no plugin, no download, and a gate.
class MailProfile final : public QWebEngineProfile
{
    Q_OBJECT

public:
    MailProfile();
    MailScheme &scheme() { return m_scheme; }
    QString nextHost() { return QStringLiteral("m%1").arg(++m_hosts); }

private:
    void harden();

    MailScheme m_scheme;
    RequestGate m_gate;
    int m_hosts = 0;
};

} // namespace Restante
