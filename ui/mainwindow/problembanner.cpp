// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/problembanner.h"

#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/dates.h"
#include "words/errortext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

ProblemBanner::ProblemBanner(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_cause(new QLabel(this))
    , m_rest(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_signIn(new QPushButton(tr("Sign in"), this))
    , m_tryAgain(new QPushButton(tr("Try again"), this))
    , m_settings(new QPushButton(tr("Account settings…"), this))
    , m_certificate(new QPushButton(tr("Certificate…"), this))
    , m_row(new QHBoxLayout(this))
{
    const Metrics metrics(font());
    setLook(this, "problem");
    setLook(m_cause, "strong");
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.px(2));
    for (QLabel *label : { m_cause, m_rest }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setFixedWidth(metrics.px(160));
    setLook(m_signIn, "primary");
    m_row->setContentsMargins(metrics.px(12), metrics.px(8), metrics.px(12), metrics.px(8));
    m_row->setSpacing(metrics.px(10));
    m_row->addWidget(m_sign, 0, Qt::AlignTop);
    m_row->addLayout(words, 1);
    const std::initializer_list<QWidget *> controls { m_password, m_signIn, m_certificate, m_tryAgain, m_settings };
    for (QWidget *control : controls)
        m_row->addWidget(control, 0, Qt::AlignVCenter);
    connectControls();
    setOffers({});
    tint();
}

void ProblemBanner::connectControls()
{
    auto *away = new QToolButton(this);
    away->setIcon(lineIcon(Icon::Close));
    away->setToolTip(tr("Put away"));
    away->setAccessibleName(tr("Put this notice away"));
    m_row->addWidget(away, 0, Qt::AlignVCenter);
    const auto give = [this] {
        if (m_password->text().isEmpty())
            return;
        const QString password = m_password->text();
        m_password->clear();
        Q_EMIT passwordGiven(password);
    };
    connect(m_password, &QLineEdit::returnPressed, this, give);
    connect(m_signIn, &QPushButton::clicked, this, give);
    connect(m_tryAgain, &QPushButton::clicked, this, &ProblemBanner::tryAgainWanted);
    connect(m_settings, &QPushButton::clicked, this, &ProblemBanner::settingsWanted);
    connect(m_certificate, &QPushButton::clicked, this, &ProblemBanner::certificateWanted);
    connect(away, &QToolButton::clicked, this, &ProblemBanner::dismissed);
}

void ProblemBanner::setWords(const QString &cause, const QString &rest)
{
    m_cause->setText(cause);
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
    setAccessibleName(cause + u' ' + rest);
}

void ProblemBanner::setError(const Error &error, const QString &account, const QDateTime &nextTry)
{
    const ErrorText text = errorText(error);
    QStringList remedy;
    if (!text.remedy.isEmpty())
        remedy += text.remedy;
    if (nextTry.isValid())
        remedy += tr("Next try at %1.").arg(clockText(nextTry));
    QStringList rest { text.quotation, remedy.join(u' ') }; // what the server said is no sentence of ours
    rest.removeAll({});
    const QString cause = account.isEmpty() ? text.sentence : tr("%1: %2", "account: what happened").arg(account, text.sentence);
    setWords(cause, rest.join(u'\n'));
}

void ProblemBanner::setText(const QString &text)
{
    setWords(text, {});
}

void ProblemBanner::setOffers(Offers offers)
{
    m_password->setVisible(offers.testFlag(Offer::Password));
    m_signIn->setVisible(offers.testFlag(Offer::Password));
    m_tryAgain->setVisible(offers.testFlag(Offer::TryAgain));
    m_settings->setVisible(offers.testFlag(Offer::Settings));
    m_certificate->setVisible(offers.testFlag(Offer::Certificate));
}

void ProblemBanner::addChoice(const QString &text, const char *look, const std::function<void()> &action)
{
    auto *button = new QPushButton(text, this);
    setLook(button, look);
    connect(button, &QPushButton::clicked, this, action, Qt::QueuedConnection);
    m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignVCenter);
}

void ProblemBanner::tint()
{
    m_sign->setPixmap(iconPixmap(Icon::Warning, Metrics(font()).px(18), devicePixelRatio(), coloursOf(palette()).warn));
}

void ProblemBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        tint();
}

} // namespace Restante

#include "moc_problembanner.cpp"
