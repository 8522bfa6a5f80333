// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/certificatedialog.h"

#include "account/certificate.h"
#include "accounts/accountactions.h"
#include "accounts/looks.h"
#include "accounts/problembox.h"
#include "theme/stylesheet.h"
#include "words/quantities.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Restante {

namespace {

constexpr int certificateWidth = 520;

} // namespace

CertificateDialog::CertificateDialog(AccountActions &actions, const Account &account, const Error &error, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_account(account)
    , m_certificate(refusedCertificate(error).value_or(QByteArray()))
    , m_problem(new ProblemBox)
    , m_sure(new QCheckBox(tr("&I have compared it: trust this certificate for %1").arg(account.server.host)))
    , m_trust(pushButton(tr("&Trust and Check for Mail"), "primary"))
{
    setWindowTitle(tr("Certificate of %1").arg(account.server.host));
    setLook(this, "page");
    QLabel *fingerprint = textLabel(fingerprintText(m_certificate));
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fingerprint->setAccessibleName(tr("SHA-256 fingerprint"));
    QPushButton *cancel = pushButton(tr("&Cancel"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_trust);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(26), scaled(22), scaled(26), scaled(18));
    column->setSpacing(scaled(12));
    column->addWidget(textLabel(tr("This server cannot prove who it is"), "title"));
    column->addWidget(m_problem);
    column->addWidget(
        textLabel(tr("Its certificate has this SHA-256 fingerprint. Whoever runs the server can tell you whether it is theirs; "
                     "do not ask through this connection."),
                  "muted"));
    column->addWidget(fingerprint);
    column->addWidget(m_sure);
    column->addStretch(1);
    column->addLayout(buttons);
    m_problem->tell(error);
    resize(scaled(certificateWidth), sizeHint().height());

    m_sure->setVisible(!m_certificate.isEmpty());
    m_trust->setEnabled(false);
    connect(m_sure, &QCheckBox::toggled, m_trust, &QPushButton::setEnabled);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_trust, &QPushButton::clicked, this, &CertificateDialog::trust);
    connect(&m_saving, &QFutureWatcherBase::finished, this, &CertificateDialog::saved);
}

CertificateDialog::~CertificateDialog() = default;

void CertificateDialog::trust()
{
    Account changed = m_account;
    changed.server.pins += CertificatePin { changed.server.host, m_certificate };
    m_trust->setEnabled(false);
    m_saving.setFuture(m_actions.update(changed, std::nullopt));
}

void CertificateDialog::saved()
{
    if (m_saving.isCanceled())
        return;
    const Result<Account> result = m_saving.result();
    if (!result) {
        m_problem->tell(result.error());
        m_trust->setEnabled(true);
        return;
    }
    m_actions.check(m_account.id);
    accept();
}

} // namespace Restante

#include "moc_certificatedialog.cpp"
