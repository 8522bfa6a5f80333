// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/unsubscribing.h"

#include "mail/sender.h"
#include "reader/banner.h"
#include "reader/linkpolicy.h"
#include "text/visibletext.h"
#include "words/errortext.h"

#include <QUrlQuery>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestShownAddress = 300;

QString hostText(const QUrl &page)
{
    return isolated(visibleText(displayDomain(page.host(QUrl::FullyEncoded)), 260));
}

} // namespace

Unsubscribing::Unsubscribing(std::function<Banner *(Banner *)> add, QWidget *parent)
    : QObject(parent)
    , m_add(std::move(add))
{}

void Unsubscribing::ask(const ListUnsubscribe &list)
{
    withdraw();
    m_page = QUrl(list.page, QUrl::StrictMode);
    if (list.oneClick && m_post) {
        offer(tr("Leaving this list sends one request to %1 over an encrypted line. It says which subscription is meant, and "
                 "nothing else.\n%2")
                  .arg(hostText(m_page), visibleText(list.page, longestShownAddress)),
              tr("Leave the list"), [this] { post(); });
    } else if (!list.page.isEmpty()) {
        offer(tr("This list is left on a page of %1. It opens in your browser and can tell who you are.\n%2")
                  .arg(hostText(m_page), visibleText(list.page, longestShownAddress)),
              tr("Open the page"), [this] {
                  Q_EMIT openWanted(m_page);
                  withdraw();
              });
    } else {
        const LinkVerdict verdict = judgeLink(QUrl(list.mail, QUrl::StrictMode), {});
        const QString address = isolated(visibleText(verdict.target.path(QUrl::FullyDecoded), longestShownAddress));
        const QString subject = QUrlQuery(verdict.target).queryItemValue(u"subject"_s, QUrl::FullyDecoded);
        offer(subject.isEmpty() ? tr("This list is left by a mail to %1. It is prepared; you send it.").arg(address)
                                : tr("This list is left by a mail to %1 with the subject “%2”. It is prepared; you send it.")
                                      .arg(address, visibleText(subject, 100)),
              tr("Prepare the mail"), [this, target = verdict.target] {
                  Q_EMIT openWanted(target);
                  withdraw();
              });
    }
}

void Unsubscribing::offer(const QString &text, const QString &button, const std::function<void()> &action)
{
    m_banner = m_add(new Banner(Banner::Kind::Note, Icon::Info, text));
    m_banner->addButton(button, action);
    m_banner->addButton(tr("Cancel"), [this] { withdraw(); });
}

void Unsubscribing::post()
{
    m_banner->setText(tr("Leaving the list…"));
    m_banner->clearButtons();
    // Another message may be shown when the answer comes: its banner is not this one.
    m_post(m_page).then(m_banner.get(), [this](const Result<void> &left) { tell(left); });
}

void Unsubscribing::tell(const Result<void> &left)
{
    if (left) {
        m_banner->setText(tr("%1 has taken your wish to leave the list.").arg(hostText(m_page)));
    } else {
        m_banner->setText(tr("The list could not be left. %1").arg(errorText(left.error()).sentence));
        m_banner->addButton(tr("Open the page"), [this] {
            Q_EMIT openWanted(m_page);
            withdraw();
        });
    }
    m_banner->addButton(tr("Close"), [this] { withdraw(); });
}

void Unsubscribing::withdraw()
{
    if (m_banner)
        m_banner->deleteLater();
    m_banner.clear();
}

} // namespace Restante

#include "moc_unsubscribing.cpp"
