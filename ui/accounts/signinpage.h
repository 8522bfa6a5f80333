// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/wizardpage.h"

#include <QFutureWatcher>

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Restante {

class AccountActions;
class FormField;
class ProblemBox;
class WrappedButton;

/// Signs in for real, once, and tells what was found: encryption, the certificate's owner, what waits. What goes wrong is told
/// here with its remedy, and can be remedied here; without a network the account can be added all the same.
class SignInPage final : public WizardPage
{
    Q_OBJECT

public:
    SignInPage(AccountDraft &draft, AccountActions &actions, QWidget *parent = nullptr);
    ~SignInPage() override;

    QWidget *enter() override;
    bool goOn() override;
    void leave() override;
    QString goOnText() const override;
    bool canGoOn() const override;

private:
    enum class State { SigningIn, SignedIn, Failed };

    void makeProgress();
    void makeOutcome();
    void makeProblem();
    void start();
    void stop();
    void finished();
    void setState(State state);
    QWidget *focusOfState() const;
    void showStage(int stage);
    void showOutcome();
    void showProblem(const Error &error);

    AccountActions &m_actions;
    State m_state = State::Failed;
    bool m_withoutSigningIn = false;
    std::optional<Error> m_error;
    QFutureWatcher<Result<SignInProbe>> m_watcher;

    QFrame *m_progress;
    QLabel *m_stage;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QFrame *m_outcome;
    QLabel *m_outcomeTexts[3] {};
    ProblemBox *m_problem;
    QLineEdit *m_password;
    FormField *m_passwordField;
    QCheckBox *m_trust;
    WrappedButton *m_trustChoice;
    QPushButton *m_later;
};

} // namespace Restante
