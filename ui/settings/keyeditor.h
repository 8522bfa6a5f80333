// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keybindings.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Restante {

/// Actions of one kind, under a head.
struct ActionGroup {
    QString title;
    QList<QAction *> actions;
};

/// Every action with its keys, and other keys for it; says whose a key is already. Each change takes effect at once. Not modal.
class KeyEditor final : public QDialog
{
    Q_OBJECT

public:
    KeyEditor(const QList<ActionGroup> &groups, const KeyBindings &bindings, QWidget *parent = nullptr);

    const KeyBindings &bindings() const { return m_bindings; }

Q_SIGNALS:
    void changed(const Restante::KeyBindings &bindings);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QList<ActionGroup> &groups);
    QWidget *makeEditRow();
    QAction *chosen() const;
    void filter(const QString &words);
    void take(const QKeySequence &keys);
    void put();
    void update();
    void tell();

    KeyBindings m_bindings;
    QList<QAction *> m_actions;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLabel *m_name;
    QKeySequenceEdit *m_keys;
    QPushButton *m_put;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_notice;
};

} // namespace Restante
