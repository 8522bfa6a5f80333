// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answering/composer.h"
#include "base/error.h"
#include "mail/messagesummary.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Restante {

class Answering;
class Exporting;
class MessageAccess;
class Printing;
class ReaderPane;
struct WindowActions;

/// What is done with messages beside changing them, alike in every window that shows one: answered, printed, saved, linked to,
/// looked at as source. Connects the window's actions. GUI thread.
class MessageTasks final : public QObject
{
    Q_OBJECT

public:
    using Messages = QList<std::shared_ptr<MessageAccess>>;
    /// `own` gives the user's addresses. The reader and the actions outlive it.
    MessageTasks(ReaderPane &reader, const WindowActions &actions, std::function<QStringList()> own, QWidget *window);
    ~MessageTasks() override;

    void setComposer(const std::shared_ptr<Composer> &composer);
    /// What is printed and saved where the user chose several; nothing: the shown message.
    void setChosen(std::function<Messages()> chosen) { m_chosen = std::move(chosen); }
    /// After another message was shown or chosen.
    void update(qsizetype chosen);

Q_SIGNALS:
    void told(const QString &text);
    void failed(const Restante::Error &error);

private:
    Messages messages() const;
    void copyLink();
    void showSource();

    ReaderPane &m_reader;
    const WindowActions &m_actions;
    QWidget *m_window;
    std::function<Messages()> m_chosen;
    Answering *m_answering;
    Printing *m_printing;
    Exporting *m_exporting;
};

} // namespace Restante
