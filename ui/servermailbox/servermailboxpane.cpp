// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servermailbox/servermailboxpane.h"

#include "messagelist/emptystate.h"
#include "servermailbox/servercolumns.h"
#include "servermailbox/servermailboxdelegate.h"
#include "servermailbox/servermailboxmodel.h"
#include "servermailbox/servertext.h"
#include "service/answer.h"
#include "service/mailservice.h"
#include "service/queryservice.h"
#include "text/visibletext.h"
#include "theme/elidedlabel.h"
#include "theme/metrics.h"
#include "theme/overlayscrollbar.h"
#include "theme/stylesheet.h"
#include "words/dates.h"
#include "words/deletiontext.h"
#include "words/quantities.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace Restante {

namespace {

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    setLook(line, "line");
    return line;
}

} // namespace

ServerMailboxPane::ServerMailboxPane(MailService &service, QueryService &queries, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_queries(queries)
    , m_model(new ServerMailboxModel(this))
    , m_view(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setLook(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ServerMailboxDelegate(*m_model, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAttribute(Qt::WA_Hover);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setAccessibleName(tr("Messages on the server"));
    new OverlayScrollBar(m_view);
    m_view->viewport()->installEventFilter(this);
    m_heads = new ServerColumnHeads(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(separator(this));
    column->addWidget(makeActions());
    column->addWidget(separator(this));
    column->addWidget(makeNote());
    column->addWidget(m_heads);
    column->addLayout(m_stack, 1);

    connect(m_model, &ServerMailboxModel::wanted, this, &ServerMailboxPane::loadSummaries);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ServerMailboxPane::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ServerMailboxPane::updateActions);
    connect(m_empty, &EmptyState::firstClicked, this, [this] { m_service.check({ m_account.id }); });
    connect(&m_service, &MailService::serverMailboxChanged, this, [this](const AccountId &id) {
        if (id == m_account.id)
            reload();
    });
    connect(&m_service, &MailService::accountsChanged, this, [this](const QList<Account> &accounts) {
        for (const Account &account : accounts) {
            if (account.id == m_account.id && account != m_account) {
                m_account = account;
                reload();
            }
        }
    });
    updateActions();
}

QWidget *ServerMailboxPane::makeHeader()
{
    const Metrics metrics(font());
    auto *header = new QWidget(this);
    header->setFixedHeight(metrics.px(43));
    auto *title = new QLabel(tr("On the server"), header);
    setLook(title, "listtitle");
    m_whose = new ElidedLabel(header);
    setLook(m_whose, "muted");
    m_total = new QLabel(header);
    m_total->setTextFormat(Qt::PlainText);
    setLook(m_total, "muted");
    m_asOf = new QLabel(header);
    m_asOf->setTextFormat(Qt::PlainText);
    setLook(m_asOf, "small");
    auto *check = new QToolButton(header);
    check->setIcon(lineIcon(Icon::Refresh));
    check->setIconSize(QSize(metrics.px(14), metrics.px(14)));
    check->setText(tr("Check now"));
    check->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    check->setToolTip(tr("Check this account and do what is asked for"));
    connect(check, &QToolButton::clicked, this, [this] { m_service.check({ m_account.id }); });
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics.px(20), 0, metrics.px(12), 0);
    row->setSpacing(metrics.px(10));
    row->addWidget(title);
    row->addWidget(m_whose);
    row->addWidget(m_total);
    row->addStretch();
    row->addWidget(m_asOf);
    row->addWidget(check);
    return header;
}

QAction *ServerMailboxPane::makeAction(const QString &text, const QKeySequence &key, const std::function<void()> &slot)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tr("%1 (%2)", "action (key)").arg(text, key.toString(QKeySequence::NativeText)));
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QWidget *ServerMailboxPane::makeActions()
{
    const Metrics metrics(font());
    m_get = makeAction(tr("Collect"), Qt::Key_G, [this] { wish(ServerWish::Get); });
    m_headers = makeAction(tr("Collect header"), Qt::Key_H, [this] { wish(ServerWish::GetHeaders); });
    m_delete = makeAction(tr("Delete there"), Qt::Key_D, [this] { deleteThere(); });
    m_keep = makeAction(tr("Keep there"), Qt::Key_L, [this] { wish(ServerWish::Keep); });
    m_skip = makeAction(tr("Skip"), Qt::Key_I, [this] { wish(ServerWish::Skip); });
    m_undo = makeAction(tr("Take back"), Qt::Key_Backspace, [this] { wish(ServerWish::None); });
    m_get->setIcon(lineIcon(Icon::Save));
    m_headers->setIcon(lineIcon(Icon::Info));
    m_delete->setIcon(lineIcon(Icon::Trash));
    m_keep->setIcon(lineIcon(Icon::Lock));
    m_skip->setIcon(lineIcon(Icon::Close));
    m_undo->setIcon(lineIcon(Icon::Undo));
    auto *bar = new QWidget(this);
    bar->setFixedHeight(metrics.px(38));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.px(12), 0, metrics.px(12), 0);
    row->setSpacing(metrics.px(4));
    for (QAction *action : { m_get, m_headers, m_delete, m_keep, m_skip, m_undo }) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setIconSize(QSize(metrics.px(14), metrics.px(14)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (action == m_delete)
            setLook(button, "danger");
        row->addWidget(button);
    }
    row->addStretch();
    return bar;
}

/// A row has one line or two as there is room.
bool ServerMailboxPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport()) {
        const bool wide = ServerColumns::fit(m_view->viewport()->width(), Metrics(font()));
        if (std::exchange(m_wide, wide) != wide)
            QMetaObject::invokeMethod(m_view, &QListView::doItemsLayout, Qt::QueuedConnection);
        showHeads();
    }
    return QWidget::eventFilter(watched, event);
}

void ServerMailboxPane::showHeads()
{
    m_heads->setVisible(m_wide && m_stack->currentWidget() == m_view);
}

QWidget *ServerMailboxPane::makeNote()
{
    const Metrics metrics(font());
    auto *around = new QWidget(this);
    m_note = new QFrame(around);
    setLook(m_note, "note");
    m_noteText = new QLabel(m_note);
    m_noteText->setTextFormat(Qt::PlainText);
    m_noteText->setWordWrap(true);
    m_noteText->setAccessibleName(tr("What the next check deletes there"));
    auto *inside = new QHBoxLayout(m_note);
    inside->setContentsMargins(metrics.px(12), metrics.px(8), metrics.px(12), metrics.px(8));
    inside->setSpacing(metrics.px(8));
    inside->addWidget(m_noteText, 1);
    m_showLeaving = new QPushButton(tr("Show them"), m_note);
    m_keepLeaving = new QPushButton(tr("Keep them there"), m_note);
    m_keepLeaving->setToolTip(tr("They stay on the server, whatever the account's settings say; “Take back” undoes it"));
    connect(m_showLeaving, &QPushButton::clicked, this, &ServerMailboxPane::showLeaving);
    connect(m_keepLeaving, &QPushButton::clicked, this, [this] { wish(leaving(), ServerWish::Keep); });
    inside->addWidget(m_showLeaving);
    inside->addWidget(m_keepLeaving);
    auto *column = new QVBoxLayout(around);
    column->setContentsMargins(metrics.px(16), metrics.px(10), metrics.px(16), metrics.px(10));
    column->addWidget(m_note);
    return around;
}

void ServerMailboxPane::show(const Account &account)
{
    if (m_account.id != account.id) {
        m_model->clear();
        m_mailbox = {};
        m_empty->setText({}, tr("Reading…"));
        m_empty->setButtons({});
        m_stack->setCurrentWidget(m_empty);
        showHeads();
        m_note->parentWidget()->hide();
        m_total->clear();
        m_asOf->clear();
    }
    m_account = account;
    reload();
}

void ServerMailboxPane::reload()
{
    m_whose->setWhole(visibleText(m_account.address, 100));
    if (std::exchange(m_loading, true)) {
        m_again = true;
        return;
    }
    const auto ended = [this] {
        m_loading = false;
        if (std::exchange(m_again, false))
            reload();
    };
    whenAnswered(
        m_service.serverMailbox(m_account.id, false), this,
        [this, id = m_account.id, ended](const Result<ServerMailbox> &mailbox) {
            if (id == m_account.id && mailbox)
                take(*mailbox);
            else if (id == m_account.id && mailbox.error().code != ErrorCode::NoSuchAccount)
                Q_EMIT failed(mailbox.error());
            ended();
        },
        ended);
}

void ServerMailboxPane::take(const ServerMailbox &mailbox)
{
    m_mailbox = mailbox;
    m_model->setMailbox(mailbox, policyOf(m_account).retention);
    const bool known = mailbox.asOf.isValid();
    m_total->setText(known ? serverTotalText(mailbox.messages) : QString());
    m_asOf->setText(known ? tr("As of the last check: %1").arg(headerDateText(mailbox.asOf, QDateTime::currentDateTime()))
                          : QString());
    if (!known) {
        m_empty->setText(tr("Nobody looked there yet"), tr("What waits on the server is known after the first check."));
        m_empty->setButtons(tr("Check now"));
    } else {
        m_empty->setText(tr("Nothing waits there"), tr("The mailbox on the server was empty at the last check."));
        m_empty->setButtons({});
    }
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    showHeads();
    updateNote();
    updateActions();
}

void ServerMailboxPane::updateNote()
{
    DeletionPreview preview;
    for (const ServerMessage &message : std::as_const(m_mailbox.messages)) {
        if (message.deletion)
            preview.items.append(*message.deletion);
    }
    m_note->parentWidget()->setVisible(m_mailbox.asOf.isValid() && m_model->rowCount() > 0);
    m_showLeaving->setVisible(!preview.items.isEmpty());
    m_keepLeaving->setVisible(!preview.items.isEmpty());
    m_noteText->setText(m_mailbox.neverDeletes ? tr("Nothing is ever deleted there: the server shows every device the same mail.")
                                               : nextDeletionsText(preview, policyOf(m_account).retention).join(u' '));
}

/// The rows of the ledger of those that the next check deletes there.
QList<qint64> ServerMailboxPane::leaving() const
{
    QList<qint64> rows;
    for (const ServerMessage &message : m_mailbox.messages) {
        if (message.deletion)
            rows.append(message.row);
    }
    return rows;
}

void ServerMailboxPane::showLeaving()
{
    QItemSelection leaving;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->message(row).deletion)
            continue;
        int last = row;
        while (last + 1 < m_model->rowCount() && m_model->message(last + 1).deletion)
            ++last;
        leaving.append(QItemSelectionRange(m_model->index(row), m_model->index(last)));
        row = last;
    }
    if (leaving.isEmpty())
        return;
    const QModelIndex first = leaving.constFirst().topLeft();
    m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(leaving, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(first);
    m_view->setFocus();
}

void ServerMailboxPane::loadSummaries(const QList<MessageKey> &keys)
{
    whenAnswered(
        m_queries.summaries(keys), this,
        [this, keys](const Result<QList<MessageSummary>> &summaries) {
            if (summaries)
                m_model->setSummaries(*summaries);
            else
                m_model->forget(keys);
        },
        [this, keys] {
            m_model->forget(keys);
            m_view->viewport()->update();
        });
}

QList<const ServerMessage *> ServerMailboxPane::chosen() const
{
    QList<const ServerMessage *> messages;
    const auto indexes = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes) {
        const ServerMessage &message = m_model->message(index.row());
        if (!message.uniqueId.octets.isEmpty()) // without one it cannot be named
            messages.append(&message);
    }
    return messages;
}

void ServerMailboxPane::updateActions()
{
    const QList<const ServerMessage *> messages = chosen();
    const auto enable = [&](QAction *action, auto &&makesSense) {
        action->setEnabled(std::ranges::any_of(messages, makesSense));
    };
    using State = RetrievalRecord::State;
    enable(m_get, [](const auto *m) { return !(m->whole && m->key) && m->wish != ServerWish::Get; });
    enable(m_headers, [](const auto *m) { return !m->key && m->wish != ServerWish::GetHeaders; });
    enable(m_delete, [this](const auto *m) { return !m_mailbox.neverDeletes && !wantsDeletion(m->wish); });
    enable(m_keep, [this](const auto *m) { return !m_mailbox.neverDeletes && m->wish != ServerWish::Keep; });
    enable(m_skip, [](const auto *m) { return m->wish != ServerWish::Skip && !m->whole; });
    enable(m_undo, [](const auto *m) { return m->wish != ServerWish::None || m->state == State::Skipped; });
}

void ServerMailboxPane::wish(ServerWish wished)
{
    QList<qint64> rows;
    const auto messages = chosen();
    for (const ServerMessage *message : messages)
        rows.append(message->row);
    wish(rows, wished);
}

void ServerMailboxPane::wish(const QList<qint64> &rows, ServerWish wished)
{
    if (rows.isEmpty())
        return;
    whenAnswered(
        m_service.wish(m_account.id, rows, wished), this,
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        },
        [] {});
}

/// Nothing is lost by it: what is not here is collected first. To do without that has to be said.
void ServerMailboxPane::deleteThere()
{
    QList<qint64> unstored;
    qint64 octets = 0;
    const auto messages = chosen();
    for (const ServerMessage *message : messages) {
        if (message->whole)
            continue;
        unstored.append(message->row);
        octets += message->octets;
    }
    wish(ServerWish::Delete);
    if (unstored.isEmpty())
        return;
    Q_EMIT questionWanted(tr("Not stored here: %1, %2. They are collected first, then deleted there.", "2 messages, 34 MB")
                              .arg(messagesText(unstored.size()), octetsText(octets)),
                          tr("Delete without collecting"), [this, unstored] { wish(unstored, ServerWish::DeleteUnstored); });
}

} // namespace Restante

#include "moc_servermailboxpane.cpp"
