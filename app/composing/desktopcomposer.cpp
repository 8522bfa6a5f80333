// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composing/desktopcomposer.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

void settle(const std::shared_ptr<QPromise<Composer::Outcome>> &promise, Composer::Outcome outcome)
{
    promise->addResult(outcome);
    promise->finish();
}

std::shared_ptr<QPromise<Composer::Outcome>> begun()
{
    auto promise = std::make_shared<QPromise<Composer::Outcome>>();
    promise->start();
    return promise;
}

} // namespace

DesktopComposer::DesktopComposer(std::shared_ptr<MailDesktop> desktop)
    : m_desktop(std::move(desktop))
{}

QFuture<Composer::Outcome> DesktopComposer::answer(const Draft &draft)
{
    const Promise promise = begun();
    openLink(promise, draft, Outcome::Begun);
    return promise->future();
}

/// xdg-open starts something even when nobody is there to open it: so the desktop is asked first whether there is a composer.
void DesktopComposer::openLink(const Promise &promise, const Draft &draft, Outcome best)
{
    m_desktop->mailtoHandler().then(this, [this, promise, draft, best](const std::optional<QString> &handler) {
        const MailtoLink link = mailtoLink(draft);
        if ((handler && handler->isEmpty()) || !m_desktop->openUrl(link.url))
            return settle(promise, Outcome::NoComposer);
        settle(promise, outcomeOf(link, best));
    });
}

QFuture<Composer::Outcome> DesktopComposer::forward(const Draft &draft, const Enclosure &enclosure, const Draft &inlined)
{
    const Promise promise = begun();
    m_desktop->keepFile(enclosure.fileName, enclosure.octets)
        .then(this, [this, promise, draft, inlined](const Result<QString> &path) {
            if (path)
                forwardFile(promise, draft, *path, inlined);
            else
                openLink(promise, inlined, Outcome::BegunWithoutFile);
        });
    return promise->future();
}

void DesktopComposer::forwardFile(const Promise &promise, const Draft &draft, const QString &path, const Draft &inlined)
{
    m_desktop->composeByPortal({ draft.subject, draft.body, path })
        .then(this, [this, promise, draft, path, inlined](MailDesktop::PortalAnswer answer) {
            switch (answer) {
            case MailDesktop::PortalAnswer::Done:
            case MailDesktop::PortalAnswer::Cancelled: // by the user, who knows
                return settle(promise, Outcome::Begun);
            case MailDesktop::PortalAnswer::Unavailable:
                return forwardByProgram(promise, draft, path, inlined);
            }
            Q_UNREACHABLE();
        });
}

void DesktopComposer::forwardByProgram(const Promise &promise, const Draft &draft, const QString &path, const Draft &inlined)
{
    const QString program = m_desktop->findProgram(u"xdg-email"_s);
    if (program.isEmpty())
        return openLink(promise, inlined, Outcome::BegunWithoutFile);
    QStringList arguments { u"--utf8"_s, u"--subject"_s, draft.subject };
    if (!draft.body.isEmpty())
        arguments += { u"--body"_s, draft.body };
    arguments += { u"--attach"_s, path };
    m_desktop->run(program, arguments).then(this, [this, promise, inlined](const std::optional<int> &exitCode) {
        if (exitCode == 0)
            settle(promise, Outcome::Begun);
        else
            openLink(promise, inlined, Outcome::BegunWithoutFile);
    });
}

} // namespace Restante

#include "moc_desktopcomposer.cpp"
