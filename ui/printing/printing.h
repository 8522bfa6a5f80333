// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "printing/paper.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace Restante {

class MessageAccess;

/// Prints messages and saves them as PDF. Everything is laid out and painted off the GUI thread. GUI thread.
class Printing final : public QObject
{
    Q_OBJECT

public:
    explicit Printing(QWidget *window);
    ~Printing() override;

    using Messages = QList<std::shared_ptr<MessageAccess>>;
    /// Opens the window with the pages, where the printer is chosen.
    void print(const Messages &messages, BodyForm form);
    /// Asks for the file.
    void savePdf(const Messages &messages, BodyForm form, const QString &subject);
    /// On the paper of the country.
    void writePdf(const Messages &messages, BodyForm form, const QString &subject, const QString &path);

Q_SIGNALS:
    void told(const QString &text);
    void failed(const Restante::Error &error);

private:
    void layOut(const QList<PrintableMessage> &messages, const QString &subject, const QString &path);

    QWidget *m_window;
    QThreadPool m_pool;
};

} // namespace Restante
