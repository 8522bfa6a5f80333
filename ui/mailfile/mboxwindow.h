// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailfile/mboxlist.h"
#include "mainwindow/messagewindow.h"

class QLabel;
class QListView;
class QPushButton;

namespace Restante {

/// An mbox file in a window of its own: its messages as a list beside the one that is read. Nothing of it is imported unless that
/// is asked for. GUI thread.
class MboxWindow final : public MessageWindow
{
    Q_OBJECT

public:
    MboxWindow(const QString &path, const Surroundings &around, QWidget *parent = nullptr);

    QListView &list() { return *m_list; }

private:
    QWidget *makeList();
    void connectIndex();
    void open(int row);
    void step(int rows);
    void tellCount(bool whole);

    QString m_path;
    MboxIndex *m_index;
    MboxListModel *m_model;
    QListView *m_list;
    QLabel *m_count;
    QPushButton *m_import;
    quint64 m_turn = 0;
};

} // namespace Restante
