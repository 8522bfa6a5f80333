// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountdialog.h"

#include "accounts/accountactions.h"
#include "accounts/budgetrow.h"
#include "accounts/formfield.h"
#include "accounts/headersrow.h"
#include "accounts/intervalbox.h"
#include "accounts/keepingform.h"
#include "accounts/looks.h"
#include "accounts/passwordform.h"
#include "accounts/previewbox.h"
#include "accounts/problembox.h"
#include "accounts/serverform.h"
#include "accounts/wrappedbutton.h"
#include "theme/stylesheet.h"
#include "words/deletiontext.h"
#include "words/quantities.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Restante {

namespace {

constexpr int dialogWidth = 760;
constexpr int dialogHeight = 660;
constexpr int drawnSections = 190;
constexpr int longestTypedName = 1024;

QVBoxLayout *columnOf(QWidget *page, const QString &title, const QString &subtitle)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(scaled(26), scaled(22), scaled(26), scaled(18));
    column->setSpacing(scaled(12));
    column->addWidget(textLabel(title, "title"));
    if (!subtitle.isEmpty())
        column->addWidget(textLabel(subtitle, "muted"));
    return column;
}

} // namespace

AccountDialog::AccountDialog(AccountActions &actions, const Account &account, Section section, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_account(account)
    , m_sections(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_problem(new ProblemBox)
{
    setWindowTitle(tr("Account %1").arg(account.address));
    setLook(this, "page");
    if (const auto match = ProviderTable::builtIn().find(account.address))
        m_minimumInterval = match->provider.minimumInterval;

    setLook(m_sections, "sections");
    m_sections->ensurePolished(); // or its rows are measured without their padding
    addSection(tr("Account"), makeAccountPage());
    addSection(tr("Server"), makeServerPage());
    addSection(tr("How mail is kept"), makeKeepingPage());
    addSection(tr("Password"), makePasswordPage());
    addSection(tr("Remove"), makeRemovePage());
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFixedWidth(scaled(drawnSections) - 1);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_sections, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    auto *problem = new QVBoxLayout;
    problem->setContentsMargins(scaled(26), 0, scaled(26), scaled(14));
    problem->addWidget(m_problem);
    right->addLayout(problem);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_sections);
    upper->addWidget(frameWithLook("vline"));
    upper->addLayout(right, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(upper, 1);
    all->addWidget(frameWithLook("line"));
    all->addWidget(makeFooter());
    m_save->setDefault(true); // only now does it belong to the dialog

    connect(&m_saving, &QFutureWatcherBase::finished, this, &AccountDialog::saved);
    connect(&m_removing, &QFutureWatcherBase::finished, this, &AccountDialog::removed);
    connect(&m_keyringTrial, &QFutureWatcherBase::finished, this, [this] {
        const bool reachable = m_keyringTrial.future().resultCount() > 0 && m_keyringTrial.result();
        m_place->setKeyring(reachable ? PasswordForm::Keyring::Reachable : PasswordForm::Keyring::Unreachable);
    });
    m_keyringTrial.setFuture(m_actions.isKeyringReachable());
    showPreview();
    showExpiry();
    resize(QSize(scaled(dialogWidth), scaled(dialogHeight)).boundedTo(screen()->availableSize()));
    showSection(section);
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::addSection(const QString &name, QWidget *page)
{
    static_cast<QVBoxLayout *>(page->layout())->addStretch(1);
    setLook(page, "page");
    page->setAttribute(Qt::WA_StyledBackground);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_sections->addItem(name);
}

QWidget *AccountDialog::makeAccountPage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page, m_account.address, {});
    m_name = new QLineEdit(m_account.name);
    m_address = new QLineEdit(m_account.address);
    for (QLineEdit *edit : { m_name, m_address })
        edit->setMaxLength(longestTypedName);
    m_addressField = new FormField(tr("&E-mail address"), m_address);
    m_interval = new IntervalBox;
    m_interval->setMinimum(m_minimumInterval);
    m_interval->setInterval(m_account.checkInterval);
    auto *intervalField = new FormField(tr("&Look for new mail"), m_interval);
    intervalField->keepNarrow();
    m_atStart = new QCheckBox(tr("Look for new mail when Restante s&tarts"));
    m_atStart->setChecked(m_account.checkAtStart);
    m_whenMetered = new QCheckBox(tr("Look for it by itself on a mete&red line, too, where each octet is paid for"));
    m_whenMetered->setChecked(m_account.checkWhenMetered);
    column->addWidget(new FormField(tr("Your na&me"), m_name));
    column->addWidget(m_addressField);
    column->addWidget(intervalField);
    column->addWidget(new WrappedButton(m_atStart));
    column->addWidget(new WrappedButton(m_whenMetered));
    return page;
}

QWidget *AccountDialog::makeServerPage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page, tr("Server"), {});
    m_server = new ServerForm;
    m_server->setServer(m_account.server);
    column->addWidget(m_server);
    m_authservId = new QLineEdit(m_account.authservId);
    m_authservId->setMaxLength(longestTypedName);
    m_authservField = new FormField(tr("Who chec&ks senders"), m_authservId);
    m_authservField->setHint(
        tr("The first word of the Authentication-Results fields that your provider puts on each message. Empty: "
           "it is the server’s own name."));
    column->addSpacing(scaled(4));
    column->addWidget(m_authservField);
    return page;
}

QWidget *AccountDialog::makeKeepingPage()
{
    auto *page = new QWidget;
    QVBoxLayout *column =
        columnOf(page, tr("How shall your mail be kept?"), tr("Restante always copies every message to this computer first."));
    m_keeping = new KeepingForm;
    m_keeping->setRetention(m_account.policy.retention);
    m_large = new HeadersRow;
    m_large->setHeadersAbove(m_account.policy.headersAbove);
    m_expires = textLabel({}, "muted");
    m_expiresTooSoon = frameWithLook("banner");
    auto *warning = new QVBoxLayout(m_expiresTooSoon);
    warning->setContentsMargins(scaled(12), scaled(9), scaled(12), scaled(9));
    warning->addWidget(textLabel({}));
    column->addWidget(m_keeping);
    column->addWidget(m_expires);
    column->addWidget(m_expiresTooSoon);
    column->addWidget(m_large);
    m_budget = new BudgetRow;
    m_budget->setBudget(m_account.policy.budget);
    column->addWidget(m_budget);
    const PreviewBox box = previewBox(tr("What the next check deletes on the server"));
    m_preview = box.text;
    m_preview->setTextFormat(Qt::PlainText);
    column->addWidget(box.frame);
    connect(m_keeping, &KeepingForm::changed, this, &AccountDialog::showExpiry);
    connect(m_keeping, &KeepingForm::changed, this, &AccountDialog::showPreview);
    connect(m_large, &HeadersRow::changed, this, &AccountDialog::showPreview);
    connect(m_budget, &BudgetRow::changed, this, &AccountDialog::showPreview);
    connect(&m_previewing, &QFutureWatcherBase::finished, this, [this] {
        const auto future = m_previewing.future();
        if (future.resultCount() > 0 && future.result())
            m_preview->setText(nextDeletionsText(*future.result(), policyOf(changedAccount()).retention).join(u' '));
    });
    return page;
}

QWidget *AccountDialog::makePasswordPage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page, tr("Password"), {});
    m_password = new QLineEdit;
    m_password->setMaxLength(longestTypedName);
    m_password->setEchoMode(QLineEdit::Password);
    auto *field = new FormField(tr("New &password"), m_password);
    field->setHint(tr("Empty: the one there is stays."));
    m_place = new PasswordForm;
    m_place->setPasswordStore(m_account.passwordStore);
    column->addWidget(field);
    column->addSpacing(scaled(4));
    column->addWidget(textLabel(tr("Where your password is kept"), "strong"));
    column->addWidget(m_place);
    return page;
}

QWidget *AccountDialog::makeRemovePage()
{
    auto *page = new QWidget;
    QVBoxLayout *column =
        columnOf(page, tr("Remove this account"), tr("Restante stops collecting from it. On the server nothing changes."));
    m_keepMail = new QRadioButton(tr("&Keep the mail collected here, in a local folder"));
    m_removeMail = new QRadioButton(tr("&Delete the mail collected here, too"));
    m_keepMail->setChecked(true);
    m_removeConfirmed = new QCheckBox(tr("&I know that what is no longer on the server is lost then"));
    m_removeConfirmation = new WrappedButton(m_removeConfirmed);
    m_removeConfirmation->hide();
    m_remove = pushButton(tr("&Remove account"), "danger");
    auto *mail = new QButtonGroup(page); // each button has a parent of its own
    mail->addButton(m_keepMail);
    mail->addButton(m_removeMail);
    column->addWidget(new WrappedButton(m_keepMail));
    column->addWidget(new WrappedButton(m_removeMail));
    column->addWidget(m_removeConfirmation);
    column->addSpacing(scaled(4));
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    connect(m_removeMail, &QRadioButton::toggled, this, &AccountDialog::updateRemoveButton);
    connect(m_removeConfirmed, &QCheckBox::toggled, this, &AccountDialog::updateRemoveButton);
    connect(m_remove, &QPushButton::clicked, this, &AccountDialog::remove);
    return page;
}

QWidget *AccountDialog::makeFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(scaled(18), scaled(12), scaled(18), scaled(11));
    row->setSpacing(scaled(8));
    QPushButton *cancel = pushButton(tr("&Cancel"));
    m_save = pushButton(tr("&Save"), "primary");
    m_save->setAutoDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
    return footer;
}

/// Of the answers only the last counts: the watcher follows the newest question.
void AccountDialog::showPreview()
{
    FetchPolicy policy = m_account.policy;
    policy.retention = m_keeping->retention();
    policy.headersAbove = m_large->headersAbove();
    policy.budget = m_budget->budget();
    m_previewing.setFuture(m_actions.deletionPreview(m_account.id, policy));
}

/// What the server said of itself when it was last signed in to (RFC 2449 section 6.7).
void AccountDialog::showExpiry()
{
    const std::optional<qint64> days = m_actions.status(m_account.id).expireDays;
    const bool tooSoon = outlivesServer(policyOf(changedAccount()).retention, days);
    m_expires->setVisible(days && !tooSoon);
    m_expiresTooSoon->setVisible(tooSoon);
    if (!days)
        return;
    m_expires->setText(expiryText(*days));
    m_expiresTooSoon->findChild<QLabel *>()->setText(
        tr("%1 What you choose above cannot keep mail there for longer; what was collected here stays here.")
            .arg(expiryText(*days)));
}

void AccountDialog::showSection(Section section)
{
    m_sections->setCurrentRow(int(section));
}

bool AccountDialog::checkForms()
{
    const bool addressIsGood = isAddress(m_address->text().trimmed());
    m_addressField->setProblem(addressIsGood ? QString() : tr("This is no e-mail address. It looks like anna@example.org."));
    if (!addressIsGood) {
        showSection(Section::Account);
        m_address->setFocus();
        return false;
    }
    if (!m_server->check()) {
        showSection(Section::Server);
        m_server->check(); // the focus goes to what can be seen only now
        return false;
    }
    const QString checker = m_authservId->text().trimmed();
    const bool checkerIsGood = checker.isEmpty() || isHost(checker);
    m_authservField->setProblem(checkerIsGood ? QString() : tr("This is no name of a server. It looks like mx.example.org."));
    if (!checkerIsGood) {
        showSection(Section::Server);
        m_authservId->setFocus();
    }
    return checkerIsGood;
}

Account AccountDialog::changedAccount() const
{
    Account account = m_account;
    account.name = m_name->text().simplified();
    account.address = m_address->text().trimmed();
    account.checkInterval = m_interval->interval();
    account.checkAtStart = m_atStart->isChecked();
    account.checkWhenMetered = m_whenMetered->isChecked();
    account.server = m_server->server();
    account.authservId = m_authservId->text().trimmed();
    account.policy.retention = m_keeping->retention();
    account.policy.headersAbove = m_large->headersAbove();
    account.policy.budget = m_budget->budget();
    account.passwordStore = m_place->passwordStore();
    return account;
}

void AccountDialog::save()
{
    m_problem->clear();
    if (!checkForms())
        return;
    m_save->setEnabled(false);
    const QString password = m_password->text();
    m_saving.setFuture(m_actions.update(changedAccount(), password.isEmpty() ? std::nullopt : std::optional(password)));
}

void AccountDialog::saved()
{
    m_save->setEnabled(true);
    const QFuture<Result<Account>> future = m_saving.future();
    if (future.resultCount() == 0)
        return;
    const Result<Account> account = future.result();
    if (!account) {
        m_problem->tell(account.error());
        if (account.error().code == ErrorCode::KeyringUnavailable)
            showSection(Section::Password);
        return;
    }
    m_password->clear();
    accept();
    Q_EMIT accountSaved(*account);
}

void AccountDialog::remove()
{
    m_problem->clear();
    m_remove->setEnabled(false);
    m_removing.setFuture(
        m_actions.remove(m_account.id, m_removeMail->isChecked() ? AccountActions::Mail::Remove : AccountActions::Mail::Keep));
}

void AccountDialog::removed()
{
    updateRemoveButton();
    const QFuture<Result<void>> future = m_removing.future();
    if (future.resultCount() == 0)
        return;
    const Result<void> result = future.result();
    if (!result) {
        m_problem->tell(result.error());
        return;
    }
    accept();
    Q_EMIT accountRemoved(m_account.id);
}

void AccountDialog::updateRemoveButton()
{
    const bool mailToo = m_removeMail->isChecked();
    m_removeConfirmation->setVisible(mailToo);
    m_remove->setText(mailToo ? tr("&Remove account and its mail") : tr("&Remove account"));
    m_remove->setEnabled(!mailToo || m_removeConfirmed->isChecked());
}

} // namespace Restante

#include "moc_accountdialog.cpp"
