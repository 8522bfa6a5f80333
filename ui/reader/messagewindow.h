// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QMainWindow>

namespace Restante {

class MailService;
class ReaderPane;

/// A message in a window of its own: one that is attached to another, or a file. Deletes itself when closed.
class MessageWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MessageWindow(QWidget *parent = nullptr);

    /// Remote pictures are offered, too: by this service, and forgotten with the window.
    void allowPictures(MailService &service);
    /// Parsed off the GUI thread.
    void open(const QByteArray &octets);
    /// Reads the file off the GUI thread; at most 256 MiB.
    void openFile(const QString &path);

    ReaderPane &reader() { return *m_reader; }

private:
    void tell(const Error &error);

    ReaderPane *m_reader;
    MailService *m_pictures = nullptr;
};

} // namespace Restante
