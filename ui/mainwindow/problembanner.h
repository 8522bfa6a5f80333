// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Restante {

/// A problem in words: cause, the server's own words, the remedy, the next try, and what can be done about it. Stands under the
/// top bar, never over anything.
class ProblemBanner final : public QFrame
{
    Q_OBJECT

public:
    enum class Offer { TryAgain = 1, Password = 2, Settings = 4, Certificate = 8 };
    Q_DECLARE_FLAGS(Offers, Offer)

    explicit ProblemBanner(QWidget *parent = nullptr);

    /// `account` may be empty; `nextTry` is invalid when none is planned.
    void setError(const Error &error, const QString &account, const QDateTime &nextTry);
    void setText(const QString &text);
    void setOffers(Offers offers);
    /// A button of another kind, for what is asked rather than told.
    void addChoice(const QString &text, const char *look, const std::function<void()> &action);

Q_SIGNALS:
    void tryAgainWanted();
    void passwordGiven(const QString &password);
    void settingsWanted();
    void certificateWanted();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectControls();
    void tint();
    void setWords(const QString &cause, const QString &rest);

    QLabel *m_sign;
    QLabel *m_cause;
    QLabel *m_rest;
    QLineEdit *m_password;
    QPushButton *m_signIn;
    QPushButton *m_tryAgain;
    QPushButton *m_settings;
    QPushButton *m_certificate;
    QHBoxLayout *m_row;
};

} // namespace Restante

Q_DECLARE_OPERATORS_FOR_FLAGS(Restante::ProblemBanner::Offers)
