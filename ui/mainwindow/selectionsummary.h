// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mainwindow/selectiondigest.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace Restante {

class FlowRow;
class QueryService;

/// In place of the reader while several messages are chosen: how many, how large, from whom, the first of them, and what can be
/// done with all. Counts piece by piece and begins anew with every other choice. GUI thread.
class SelectionSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionSummary(QueryService &queries, QWidget *parent = nullptr);

    void setActions(const QList<QAction *> &actions);
    void show(const QList<MessageKey> &keys);
    /// Some of them may have changed.
    void reload(const QList<MessageKey> &changed);
    void leave();

Q_SIGNALS:
    void failed(const Restante::Error &error);

private:
    void askOn(quint64 turn);
    void take(const QList<MessageSummary> &summaries);
    void tell();
    void addRow(const MessageSummary &summary);
    void clearRows();

    QueryService &m_queries;
    QList<MessageKey> m_keys;
    SelectionDigest m_digest;
    qsizetype m_asked = 0;
    quint64 m_turn = 0;
    QLabel *m_title;
    QLabel *m_line;
    QLabel *m_people;
    QLabel *m_more;
    QWidget *m_buttons;
    QVBoxLayout *m_rows;
};

} // namespace Restante
