// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"
#include "mainwindow/messagewindow.h"

#include <QSet>
#include <QTimer>

namespace Restante {

class MailService;
class MessageActions;
class QueryService;

/// A message of the store in a window of its own: changed as in the list, and left for the next one. GUI thread.
class StoredMessageWindow final : public MessageWindow
{
    Q_OBJECT

public:
    /// Which message comes so many steps behind another in the list it was opened from; 0: none.
    using Neighbour = std::function<MessageKey(MessageKey key, int step)>;
    /// All outlive the window.
    struct Services {
        MailService &mail;
        QueryService &queries;
        MessageActions &changes;
    };

    StoredMessageWindow(const Services &services, Neighbour neighbour, const Surroundings &around, QWidget *parent = nullptr);

    void openMessage(MessageKey key);
    MessageKey key() const { return m_key; }

private:
    void connectActions();
    void go(int step);
    void moveTo(Folder::Role role);
    void mark(MessageChange::Kind kind);
    void readSummary();
    void updateActions();
    void gone(const QList<MessageKey> &keys);

    Services m_services;
    Neighbour m_neighbour;
    MessageLoader m_loader;
    QTimer m_read;
    MessageKey m_key {};
    MessageSummary m_summary;
    QSet<FolderKey> m_trashes;
};

} // namespace Restante
