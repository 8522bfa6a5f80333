// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mainwindow/windowactions.h"
#include "reader/messageloader.h"
#include "settings/preferences.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace Restante {

class Composer;
class MailService;
class MessageAccess;
class MessageTasks;
class ReaderPane;

/// What windows of messages need of the program around them.
struct Surroundings {
    std::shared_ptr<Composer> composer;
    std::function<QStringList()> own; ///< the user's addresses
    Preferences preferences;
    std::function<void(const QStringList &paths)> import; ///< none: there is no store here
    MailService *network = nullptr; ///< by which other servers are asked, for pictures or to leave a list; none: not at all
};

/// A message in a window of its own, with everything that can be done with it: one that is attached to another, or a file.
/// Deletes itself when closed.
class MessageWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MessageWindow(const Surroundings &around, QWidget *parent = nullptr);
    ~MessageWindow() override;

    /// Parsed off the GUI thread.
    void open(const QByteArray &octets);
    void open(const std::shared_ptr<MessageAccess> &message);
    /// Reads the file off the GUI thread; at most 256 MiB.
    void openFile(const QString &path);

    ReaderPane &reader() { return *m_reader; }
    const WindowActions &actions() const { return m_actions; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

    struct Bare {
    };
    /// For a window that offers actions of its own.
    MessageWindow(const Surroundings &around, QWidget *parent, Bare);
    void tell(const Error &error);
    void say(const QString &text);
    /// Once: in the bar and behind the dots; what else the window has does nothing.
    void offer(const QList<QAction *> &bar, const QList<QAction *> &more);
    void showMessage(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message);
    const Surroundings &around() const { return m_around; }

private:
    void connectReader();
    void zoom(int steps);
    void parse(const QString &charset);

    std::shared_ptr<MessageAccess> m_message; ///< that is not stored
    Surroundings m_around;
    WindowActions m_actions;
    ReaderPane *m_reader;
    MessageTasks *m_tasks;
};

} // namespace Restante
