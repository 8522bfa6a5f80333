// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/providerpage.h"

#include "accounts/looks.h"
#include "accounts/providertext.h"
#include "accounts/serverform.h"
#include "words/quantities.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// A name and its value side by side; the value can be selected.
QLabel *addRow(QGridLayout *grid, const QString &name)
{
    const int row = grid->rowCount();
    QLabel *value = textLabel({});
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(name);
    auto *label = textLabel(name, "muted");
    label->setWordWrap(false);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    return value;
}

/// The visible part of a link says where it leads.
QString linkText(const QUrl &url)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(QString::fromLatin1(url.toEncoded()).toHtmlEscaped(),
                                          ProviderPage::tr("How it is done, at %1").arg(url.host()).toHtmlEscaped());
}

} // namespace

ProviderPage::ProviderPage(AccountDraft &draft, QWidget *parent)
    : WizardPage(draft, parent)
    , m_found(frameWithLook("card"))
    , m_demand(frameWithLook("banner"))
    , m_demandText(textLabel({}))
    , m_demandLink(richLabel({}))
    , m_note(textLabel({}, "small"))
    , m_byHand(disclosureButton(tr("Settings by &hand")))
    , m_form(new ServerForm)
{
    auto *grid = new QGridLayout(m_found);
    grid->setContentsMargins(scaled(14), scaled(12), scaled(14), scaled(12));
    grid->setHorizontalSpacing(scaled(18));
    grid->setVerticalSpacing(scaled(6));
    grid->setColumnStretch(1, 1);
    m_host = addRow(grid, tr("Server"));
    m_encryption = addRow(grid, tr("Encryption"));
    m_user = addRow(grid, tr("User name"));

    auto *first = new QVBoxLayout(m_demand);
    first->setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(10));
    first->setSpacing(scaled(4));
    first->addWidget(textLabel(tr("To be done at the provider first"), "strong"));
    first->addWidget(m_demandText);
    first->addWidget(m_demandLink);
    m_demandLink->setTextInteractionFlags(Qt::TextBrowserInteraction);

    body()->addWidget(m_found);
    body()->addWidget(m_demand);
    body()->addWidget(m_note);
    body()->addWidget(m_byHand, 0, Qt::AlignLeading);
    body()->addWidget(m_form);
    connect(m_byHand, &QToolButton::toggled, this, [this](bool on) {
        m_form->setVisible(on);
        m_found->setVisible(!on);
        if (!on)
            showSettings();
    });
    connect(m_form, &ServerForm::changed, this, [this] { leave(); });
}

QWidget *ProviderPage::enter()
{
    const SettingsSuggestion &suggestion = draft().suggestion;
    const bool known = suggestion.source == SettingsSuggestion::Source::Provider;
    if (known)
        setTitle(tr("Your provider: %1").arg(suggestion.providerName),
                 tr("Restante knows these settings by itself; nothing was asked of the network."));
    else
        setTitle(
            tr("Where is your mail?"),
            tr("Restante does not know the provider of %1. This is a guess, made of what is usual: compare it with what your "
               "provider says.")
                .arg(suggestion.providerName));
    m_form->setServer(draft().server);
    if (draft().withoutPassword)
        m_form->showAdvanced();
    const bool byHand = !known || draft().withoutPassword || draft().server != suggestion.server;
    m_byHand->setChecked(byHand);
    m_byHand->setVisible(known);
    m_form->setVisible(byHand);
    m_found->setVisible(!byHand);
    showSettings();
    showDemand();
    return byHand ? m_form : nullptr;
}

bool ProviderPage::goOn()
{
    const auto proof = draft().withoutPassword ? ServerForm::Proof::TokenOrCertificate : ServerForm::Proof::Password;
    if (!m_form->check(proof)) {
        m_byHand->setChecked(true);
        m_form->check(proof); // the focus goes to what can be seen only now
        return false;
    }
    leave();
    return true;
}

void ProviderPage::leave()
{
    const ServerSettings server = meant(m_form->server(), draft());
    if (server == draft().server)
        return;
    draft().server = server;
    draft().probe.reset();
}

void ProviderPage::showSettings()
{
    const ServerSettings &server = draft().server;
    m_host->setText(server.host);
    m_encryption->setText(tr("%1, port %2").arg(securityText(server.security)).arg(server.port));
    m_user->setText(server.user);
}

void ProviderPage::showDemand()
{
    const SettingsSuggestion &suggestion = draft().suggestion;
    const QString demand = demandText(suggestion);
    const QUrl page = demandPage(suggestion);
    m_demand->setVisible(!demand.isEmpty());
    m_demandText->setText(demand);
    m_demandLink->setVisible(page.isValid());
    m_demandLink->setText(linkText(page));
    m_demandLink->setToolTip(page.toDisplayString().toHtmlEscaped());

    QStringList notes;
    if (suggestion.encryptionIsTried)
        notes +=
            tr("For %1 only a line without encryption is known. Restante tries an encrypted one.").arg(suggestion.providerName);
    if (suggestion.provider && suggestion.provider->minimumInterval.count() > 0)
        notes +=
            tr("%1 allows one check every %2.").arg(suggestion.providerName, durationText(suggestion.provider->minimumInterval));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace Restante

#include "moc_providerpage.cpp"
