// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountdraft.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Restante {

/// One step of the account wizard: title, a quiet line, and a body. It reads the draft when it is entered and writes it before it
/// is left.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    explicit WizardPage(AccountDraft &draft, QWidget *parent = nullptr);

    /// Shows the draft. Returns where typing begins; null: nowhere, the primary button gets the focus.
    virtual QWidget *enter() = 0;
    /// Checks and keeps what was typed. False: the user stays, and sees why.
    virtual bool goOn() = 0;
    /// Left by Back or by closing: keeps what was typed, complete or not.
    virtual void leave() {}
    /// What the primary button says.
    virtual QString goOnText() const;
    virtual bool canGoOn() const { return true; }

    QString title() const;

Q_SIGNALS:
    /// goOnText() or canGoOn() may answer differently now.
    void changed();
    /// As if the primary button were pressed.
    void goOnWanted();
    /// Typing begins anew, at `widget`; null: the primary button gets the focus.
    void focusWanted(QWidget *widget);

protected:
    void setTitle(const QString &title, const QString &subtitle);
    /// More air below the title, where labels follow and no card.
    void beginWithLabels();
    QVBoxLayout *body() const { return m_body; }
    AccountDraft &draft() const { return m_draft; }

private:
    AccountDraft &m_draft;
    QLabel *m_title;
    QLabel *m_subtitle;
    QVBoxLayout *m_body;
};

} // namespace Restante
