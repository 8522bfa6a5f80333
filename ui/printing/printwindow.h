// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "printing/paper.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;
class QThreadPool;

namespace Restante {

class PaperView;
class Typesetting;

/// The pages as they will be, the paper, and the ways out: a printer or a PDF file. Not modal. GUI thread; pages are laid out and
/// painted by a thread of its own.
class PrintWindow final : public QDialog
{
    Q_OBJECT

public:
    /// `pool` has one thread, which alone uses the papers; it outlives the window.
    explicit PrintWindow(QThreadPool &pool, QWidget *parent = nullptr);
    ~PrintWindow() override;

    void setMessages(const QList<PrintableMessage> &messages);
    int pageCount() const;

Q_SIGNALS:
    void told(const QString &text);
    void failed(const Restante::Error &error);
    /// The pages are there, for the paper that is chosen.
    void laidOut(int pages);

private:
    QWidget *makeBar();
    QPageLayout layoutChosen() const;
    void layOut();
    void choosePrinter();
    void send(const std::shared_ptr<QPrinter> &printer);
    void chooseFile();
    void save(const QString &path);

    QComboBox *m_paperBox;
    QComboBox *m_orientation;
    QLabel *m_pages;
    QPushButton *m_print;
    QPushButton *m_save;
    PaperView *m_view;
    QList<PrintableMessage> m_messages;
    std::shared_ptr<Paper> m_paper; ///< used by the pool's thread alone
    QThreadPool &m_pool;
    QPointer<Typesetting> m_typesetting; ///< that somebody waits for
};

} // namespace Restante
