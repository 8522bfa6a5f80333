// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "service/servermailbox.h"

#include <QWidget>

#include <functional>

class QAction;
class QFrame;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace Restante {

class ElidedLabel;
class EmptyState;
class MailService;
class QueryService;
class ServerMailboxModel;

/// "On the server": what waits in the maildrop of an account as of its last check, and what the next one shall do with it. GUI
/// thread; asks and never waits.
class ServerMailboxPane final : public QWidget
{
    Q_OBJECT

public:
    ServerMailboxPane(MailService &service, QueryService &queries, QWidget *parent = nullptr);

    void show(const Account &account);
    const AccountId &account() const { return m_account.id; }
    QListView &view() { return *m_view; }

Q_SIGNALS:
    void failed(const Restante::Error &error);
    void told(const QString &text);
    /// To be asked inline.
    void questionWanted(const QString &text, const QString &yes, const std::function<void()> &action);

private:
    QWidget *makeHeader();
    QWidget *makeActions();
    QWidget *makeNote();
    QAction *makeAction(const QString &text, const QKeySequence &key, const std::function<void()> &slot);
    void reload();
    void take(const ServerMailbox &mailbox);
    void loadSummaries(const QList<MessageKey> &keys);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showHeads();
    QList<qint64> leaving() const;
    void showLeaving();
    void updateNote();
    void updateActions();
    void wish(ServerWish wish);
    void wish(const QList<qint64> &rows, ServerWish wish);
    void deleteThere();
    QList<const ServerMessage *> chosen() const;

    MailService &m_service;
    QueryService &m_queries;
    Account m_account;
    ServerMailbox m_mailbox;
    ServerMailboxModel *m_model;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    ElidedLabel *m_whose;
    QLabel *m_total;
    QLabel *m_asOf;
    QFrame *m_note;
    QLabel *m_noteText;
    QPushButton *m_showLeaving;
    QPushButton *m_keepLeaving;
    QWidget *m_heads;
    bool m_wide = false; ///< there is room for columns
    QAction *m_get;
    QAction *m_headers;
    QAction *m_delete;
    QAction *m_skip;
    QAction *m_keep;
    QAction *m_undo;
    bool m_loading = false;
    bool m_again = false; ///< it changed while it was being read
};

} // namespace Restante
