// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace Restante {

class MboxWriter;
class MessageAccess;

/// Saves messages as they came, octet by octet: one as a file, several as files in a folder or in one mbox. One export at a time;
/// files are written off the GUI thread, one message is in memory. GUI thread.
class Exporting final : public QObject
{
    Q_OBJECT

public:
    explicit Exporting(QWidget *window);
    ~Exporting() override;

    using Messages = QList<std::shared_ptr<MessageAccess>>;
    /// Asks for the file, or for the folder when there are several.
    void askForFiles(const Messages &messages, const QString &subject);
    void askForMbox(const Messages &messages, const QString &name);
    void saveInto(const QString &folder, const Messages &messages);
    void saveAs(const QString &path, const Messages &messages);
    void saveMbox(const QString &path, const Messages &messages);

Q_SIGNALS:
    void told(const QString &text);
    void failed(const Restante::Error &error);

private:
    /// Takes one message's octets, in a thread of the pool.
    using Step = std::function<Result<void>(const QByteArray &octets)>;
    void begin(const Messages &messages, const Step &step, const Step &end, const QString &place);
    void next();
    void write(const QByteArray &octets);
    void finish();
    void stop(const Error &error);

    QWidget *m_window;
    Messages m_left;
    Step m_step;
    Step m_end; ///< when all are written; takes nothing
    QString m_place;
    int m_done = 0;
    bool m_running = false;
};

} // namespace Restante
