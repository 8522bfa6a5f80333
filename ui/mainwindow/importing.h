// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/mailservice.h"

#include <QObject>

class QWidget;

namespace Restante {

/// Imports mail the user points at, and tells how it goes. One import at a time. GUI thread.
class Importing final : public QObject
{
    Q_OBJECT

public:
    Importing(MailService &service, QWidget *window);

    enum class What { Files, Folder };
    /// Asks which, then imports.
    void ask(What what);
    void import(const QStringList &paths);
    /// The mailbox of the demonstration, into a folder of this computer, as if it had come just now.
    void importSample();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void told(const QString &text);
    void failed(const Restante::Error &error);
    void sampleImported(Restante::FolderKey folder);

private:
    void finish(const Result<ImportReport> &report);

    MailService &m_service;
    QWidget *m_window;
    bool m_running = false;
};

} // namespace Restante
