// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signinpage.h"

#include "account/certificate.h"
#include "accounts/accountactions.h"
#include "accounts/formfield.h"
#include "accounts/looks.h"
#include "accounts/problembox.h"
#include "accounts/wrappedbutton.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "words/quantities.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Restante {

namespace {

/// A tick in the colour of what is good.
class Tick final : public QWidget
{
public:
    Tick() { setFixedSize(scaled(16), scaled(18)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, Icon::Check, rect(), coloursOf(palette()).good);
    }
};

QString stageText(CheckProgress::Stage stage, const QString &host)
{
    switch (stage) {
    case CheckProgress::Stage::Waiting:
    case CheckProgress::Stage::Connecting:
        return SignInPage::tr("Connecting to %1…").arg(host);
    case CheckProgress::Stage::SigningIn:
        return SignInPage::tr("Signing in at %1…").arg(host);
    case CheckProgress::Stage::Listing:
    case CheckProgress::Stage::Retrieving:
    case CheckProgress::Stage::Deleting:
        return SignInPage::tr("Looking what waits there…");
    case CheckProgress::Stage::Finishing:
        return SignInPage::tr("Signing off…");
    }
    Q_UNREACHABLE_RETURN({});
}

QString encryptionText(const TlsInfo &tls)
{
    if (tls.protocol.isEmpty())
        return SignInPage::tr("The line is not encrypted.");
    if (tls.certificateOwner.isEmpty())
        return SignInPage::tr("Encrypted with %1.").arg(tls.protocol);
    if (tls.certificateIssuer.isEmpty())
        return SignInPage::tr("Encrypted with %1; the certificate belongs to %2.").arg(tls.protocol, tls.certificateOwner);
    return SignInPage::tr("Encrypted with %1; the certificate belongs to %2, says %3.")
        .arg(tls.protocol, tls.certificateOwner, tls.certificateIssuer);
}

/// What waits there, and how long it will be let wait.
QString waitingText(const SignInProbe &probe, const Retention &retention)
{
    QString text = probe.messages == 0
        ? SignInPage::tr("No messages wait there.")
        : SignInPage::tr("%1 waiting there, %2.").arg(messagesText(probe.messages), octetsText(probe.octets));
    if (const auto days = probe.capabilities.expireDays; outlivesServer(retention, days))
        text += u' ' + expiryText(*days);
    return text;
}

} // namespace

SignInPage::SignInPage(AccountDraft &draft, AccountActions &actions, QWidget *parent)
    : WizardPage(draft, parent)
    , m_actions(actions)
    , m_progress(frameWithLook("card"))
    , m_stage(textLabel({}))
    , m_bar(new QProgressBar)
    , m_stop(pushButton(tr("&Stop")))
    , m_outcome(frameWithLook("card"))
    , m_problem(new ProblemBox)
    , m_password(new QLineEdit)
    , m_passwordField(new FormField(tr("&Password"), m_password))
    , m_trust(new QCheckBox(tr("&Trust this very certificate, for this server alone")))
    , m_trustChoice(new WrappedButton(m_trust))
    , m_later(pushButton(tr("&Add anyway, sign in later"), "link"))
{
    makeProgress();
    makeOutcome();
    makeProblem();
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &SignInPage::showStage);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SignInPage::finished);
}

SignInPage::~SignInPage()
{
    m_watcher.disconnect(this);
    m_watcher.future().cancel();
}

void SignInPage::makeProgress()
{
    m_bar->setRange(0, int(CheckProgress::Stage::Listing) + 1);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Signing in"));
    connect(m_stop, &QPushButton::clicked, this, &SignInPage::stop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(8));
    texts->addWidget(m_stage);
    texts->addWidget(m_bar);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(scaled(14), scaled(12), scaled(14), scaled(12));
    row->setSpacing(scaled(14));
    row->addLayout(texts, 1);
    row->addWidget(m_stop, 0, Qt::AlignVCenter);
    body()->addWidget(m_progress);
}

void SignInPage::makeOutcome()
{
    auto *grid = new QGridLayout(m_outcome);
    grid->setContentsMargins(scaled(14), scaled(12), scaled(14), scaled(12));
    grid->setHorizontalSpacing(scaled(10));
    grid->setVerticalSpacing(scaled(8));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (QLabel *&label : m_outcomeTexts) {
        label = textLabel({});
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(new Tick, row, 0, Qt::AlignTop);
        grid->addWidget(label, row++, 1);
    }
    body()->addWidget(m_outcome);
}

void SignInPage::makeProblem()
{
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumWidth(scaled(260));
    m_problem->addControl(m_passwordField);
    m_problem->addControl(m_trustChoice);
    body()->addWidget(m_problem);
    body()->addWidget(m_later, 0, Qt::AlignLeading);
    connect(m_password, &QLineEdit::textEdited, this, [this](const QString &text) { draft().password = text; });
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_withoutSigningIn = true;
        Q_EMIT goOnWanted();
    });
}

QWidget *SignInPage::enter()
{
    m_withoutSigningIn = false;
    if (draft().probe) {
        showOutcome();
        setState(State::SignedIn);
    } else {
        start();
    }
    return focusOfState();
}

bool SignInPage::goOn()
{
    if (m_withoutSigningIn || m_state == State::SignedIn)
        return true;
    if (m_error) {
        const auto certificate = refusedCertificate(*m_error);
        if (certificate && m_trust->isChecked() && !isPinned(draft().server, *certificate))
            draft().server.pins += CertificatePin { draft().server.host, *certificate };
    }
    start();
    return false;
}

void SignInPage::leave()
{
    m_watcher.future().cancel();
}

QString SignInPage::goOnText() const
{
    return m_state == State::Failed ? tr("T&ry again") : WizardPage::goOnText();
}

bool SignInPage::canGoOn() const
{
    return m_state != State::SigningIn;
}

void SignInPage::start()
{
    m_error.reset();
    draft().probe.reset();
    showStage(int(CheckProgress::Stage::Connecting));
    setState(State::SigningIn);
    m_watcher.setFuture(m_actions.probe(accountOf(draft(), m_actions.accounts()), draft().password));
}

void SignInPage::stop()
{
    m_watcher.future().cancel();
}

void SignInPage::finished()
{
    if (m_state != State::SigningIn)
        return;
    const QFuture<Result<SignInProbe>> future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0) {
        showProblem({ ErrorCode::Cancelled, {}, {} });
    } else if (const Result<SignInProbe> result = future.result()) {
        draft().probe = *result;
        showOutcome();
        setState(State::SignedIn);
        return;
    } else {
        showProblem(result.error());
    }
    setState(State::Failed);
}

void SignInPage::setState(State state)
{
    m_state = state;
    switch (state) {
    case State::SigningIn:
        setTitle(tr("Signing in"), tr("Nothing is collected and nothing is deleted yet."));
        break;
    case State::SignedIn:
        setTitle(tr("It works"), tr("Nothing was collected and nothing was deleted yet."));
        break;
    case State::Failed:
        setTitle(tr("Not signed in yet"), tr("What you typed is kept. You can mend it here, or go back."));
        break;
    }
    m_progress->setVisible(state == State::SigningIn);
    m_outcome->setVisible(state == State::SignedIn);
    m_later->setVisible(state == State::Failed);
    if (state != State::Failed)
        m_problem->clear();
    Q_EMIT changed();
    Q_EMIT focusWanted(focusOfState());
}

QWidget *SignInPage::focusOfState() const
{
    if (m_state == State::SigningIn)
        return m_stop;
    return m_state == State::Failed && m_passwordField->isVisible() ? m_password : nullptr;
}

void SignInPage::showStage(int stage)
{
    m_bar->setValue(qMin(stage, m_bar->maximum()));
    m_stage->setText(stageText(CheckProgress::Stage(stage), draft().server.host));
}

void SignInPage::showOutcome()
{
    const SignInProbe &probe = *draft().probe;
    m_outcomeTexts[0]->setText(tr("Signed in as %1 at %2.").arg(draft().server.user, draft().server.host));
    m_outcomeTexts[1]->setText(encryptionText(probe.tls));
    m_outcomeTexts[2]->setText(waitingText(probe, draft().policy.retention));
}

void SignInPage::showProblem(const Error &error)
{
    m_error = error;
    if (error.code == ErrorCode::Cancelled)
        m_problem->tell(tr("Signing in was stopped."), tr("Try again when you like, or add the account and sign in later."));
    else
        m_problem->tell(error);
    m_password->setText(draft().password);
    m_passwordField->setVisible(error.code == ErrorCode::SignInRefused || error.code == ErrorCode::PasswordMissing);
    m_trust->setChecked(false);
    m_trustChoice->setVisible(refusedCertificate(error).has_value());
}

} // namespace Restante

#include "moc_signinpage.cpp"
