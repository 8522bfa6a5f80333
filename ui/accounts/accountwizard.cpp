// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountwizard.h"

#include "accounts/accountactions.h"
#include "accounts/collectionpage.h"
#include "accounts/identitypage.h"
#include "accounts/keepingpage.h"
#include "accounts/looks.h"
#include "accounts/providerpage.h"
#include "accounts/signinpage.h"
#include "accounts/steplist.h"
#include "theme/stylesheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Restante {

namespace {

constexpr int wizardWidth = 760;
constexpr int wizardHeight = 600;
constexpr int drawnSteps = 190;
constexpr int drawnNarrow = 620;

} // namespace

AccountWizard::AccountWizard(AccountActions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_providers(ProviderTable::builtIn())
    , m_steps(
          new StepList({ tr("Who you are"), tr("Your provider"), tr("How mail is kept"), tr("Sign in"), tr("First collection") }))
    , m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Add an account"));
    setLook(this, "page");
    addPage(new IdentityPage(m_draft, m_providers, m_actions));
    addPage(new ProviderPage(m_draft));
    addPage(new KeepingPage(m_draft));
    addPage(new SignInPage(m_draft, m_actions));
    auto *collection = new CollectionPage(m_draft, m_actions);
    addPage(collection);
    connect(collection, &CollectionPage::added, this, &AccountWizard::accountWasAdded);

    m_steps->setFixedWidth(scaled(drawnSteps) - 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    m_side = new QWidget;
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_steps);
    side->addWidget(frameWithLook("vline"));
    upper->addWidget(m_side);
    upper->addWidget(m_stack, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(upper, 1);
    all->addWidget(frameWithLook("line"));
    all->addWidget(makeFooter());
    m_next->setDefault(true); // only now does it belong to the dialog

    const QSize available = screen()->availableSize();
    resize(QSize(scaled(wizardWidth), scaled(wizardHeight)).boundedTo(available));
    // What has the focus is never out of sight, however large the font.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now) && m_stack->isAncestorOf(now))
            static_cast<QScrollArea *>(m_stack->currentWidget())->ensureWidgetVisible(now);
    });
    m_steps->setCurrent(0);
    updateButtons();
}

AccountWizard::~AccountWizard() = default;

void AccountWizard::done(int result)
{
    current()->leave();
    QDialog::done(result);
}

void AccountWizard::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        showStep(m_step);
}

void AccountWizard::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // With a large font on a small screen the page needs the room.
    m_side->setVisible(width() >= scaled(drawnNarrow));
}

bool AccountWizard::eventFilter(QObject *watched, QEvent *event)
{
    // On some desktops Enter ticks a box or opens a list. Here it goes on, wherever the focus is; Space ticks and opens.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_next->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void AccountWizard::addPage(WizardPage *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    setLook(page, "page");
    page->setAttribute(Qt::WA_StyledBackground);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_pages += page;
    const auto widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (qobject_cast<QRadioButton *>(widget) || qobject_cast<QCheckBox *>(widget) || qobject_cast<QComboBox *>(widget))
            widget->installEventFilter(this);
    }
    connect(page, &WizardPage::changed, this, &AccountWizard::updateButtons);
    connect(page, &WizardPage::goOnWanted, this, &AccountWizard::goOn);
    connect(page, &WizardPage::focusWanted, this, [this, page](QWidget *widget) {
        if (page == current())
            (widget ? widget : m_next)->setFocus();
    });
}

QWidget *AccountWizard::makeFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(scaled(18), scaled(12), scaled(18), scaled(11));
    row->setSpacing(scaled(8));
    m_back = pushButton(tr("&Back"));
    m_next = pushButton({}, "primary");
    m_back->setObjectName("back");
    m_next->setObjectName("next");
    m_next->setAutoDefault(true);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &AccountWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &AccountWizard::goOn);
    return footer;
}

WizardPage *AccountWizard::current() const
{
    return m_pages.at(m_step);
}

void AccountWizard::showStep(qsizetype step)
{
    m_step = step;
    m_steps->setCurrent(step);
    m_stack->setCurrentIndex(int(step));
    QWidget *begin = current()->enter();
    updateButtons();
    (begin ? begin : m_next)->setFocus();
}

void AccountWizard::goOn()
{
    if (current()->canGoOn() && current()->goOn() && m_step + 1 < m_pages.size())
        showStep(m_step + 1);
}

void AccountWizard::goBack()
{
    if (m_step == 0)
        return;
    current()->leave();
    showStep(m_step - 1);
}

void AccountWizard::updateButtons()
{
    m_back->setEnabled(m_step > 0);
    m_next->setText(current()->goOnText());
    m_next->setEnabled(current()->canGoOn());
}

void AccountWizard::accountWasAdded(const Account &account)
{
    m_actions.check(account.id);
    accept();
    // The next account starts with empty pages, and the password is not held any longer.
    m_draft = {};
    m_step = 0;
    current()->enter();
    Q_EMIT accountAdded(account);
}

} // namespace Restante

#include "moc_accountwizard.cpp"
