// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailscheme.h"

#include "mailpage.h"

#include <QWebEngineUrlScheme>

namespace Restante {

void MailScheme::registerScheme()
{
    QWebEngineUrlScheme scheme(name);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // Secure: or pictures of it would be "mixed content". Nothing else: no service workers, no fetch, no CORS, no extensions.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

void MailScheme::addPage(const QString &host, MailPage *page)
{
    m_pages.removeIf([](const auto &entry) { return entry.value().isNull(); });
    m_pages.insert(host, page);
}

void MailScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    MailPage *page = m_pages.value(job->requestUrl().host());
    if (page && job->requestMethod() == "GET")
        page->serve(job);
    else
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
}

} // namespace Restante

#include "moc_mailscheme.cpp"
