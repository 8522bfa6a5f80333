// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagesummary.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Restante {

/// The row above the list that narrows it: unread, starred, with attachment, of one sender, with a tag. Esc leaves it.
class QuickFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit QuickFilter(QWidget *parent = nullptr);

    /// Chips of the search grammar; empty: all are let through.
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

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *makeChip(const QString &text);
    void nameSender();
    void chooseTag(const QString &name);

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
