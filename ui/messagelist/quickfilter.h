// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Restante {

/// What stands above the list and narrows it: words, unread, starred, with attachment, of one sender, with a tag. Letters that
/// are typed in it are words, wherever in it the focus is. Esc leaves it.
class QuickFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit QuickFilter(QWidget *parent = nullptr);

    /// In the search grammar, the typed words last; empty: all are let through.
    QStringList words() const;
    void clear();
    void start(); ///< focus
    /// Whose messages "This sender" lets through; one that is switched on stays with its own.
    void offerSender(const Mailbox &sender);
    void setTags(const QList<Tag> &tags);
    void setShown(int shown);

Q_SIGNALS:
    void changed();
    void left();
    void listWanted(); ///< on to what was let through

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeChip(const QString &text);
    void nameSender();
    void chooseTag(const QString &name);

    QLineEdit *m_typed;
    QTimer m_pause; ///< of typing
    QToolButton *m_unread;
    QToolButton *m_starred;
    QToolButton *m_attachment;
    QToolButton *m_sender;
    QToolButton *m_tag;
    QLabel *m_shown;
    QList<Tag> m_tags;
    Mailbox m_offered;
    Mailbox m_chosenSender;
    QString m_chosenTag;
};

} // namespace Restante
