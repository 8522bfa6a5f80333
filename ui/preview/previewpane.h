// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "preview/previewcontent.h"
#include "theme/icons.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace Restante {

class CardsView;
class EmptyState;
class MessageAccess;
class PdfViewer;
class PictureView;
class ReaderPane;
class TableView;
class TextView;
class Zoomable;

/// Attachments looked at in the window, in place of the message: pictures, texts, tables, PDF, what is in archives, attached
/// messages. Fetches in pieces and decodes off the GUI thread, bounded; what is too large or broken is said.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// `attachments`: those to go through; of them `index` is shown.
    void show(const std::shared_ptr<MessageAccess> &access, const QList<Attachment> &attachments, qsizetype index);
    const Attachment *current() const;
    void step(int by);

Q_SIGNALS:
    void closed();
    void currentChanged(const Restante::PartPath &part);
    void openWanted(const Restante::Attachment &attachment);
    void saveWanted(const Restante::Attachment &attachment);
    void saveOctetsWanted(const QString &name, const QByteArray &octets); ///< of a file in winmail.dat
    /// In a window of its own, from within an attached message.
    void messageOpened(const std::shared_ptr<Restante::MessageAccess> &message);
    void failed(const Restante::Error &error);
    void told(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makePasswordRow();
    QToolButton *addTool(QHBoxLayout *row, Icon icon, const QString &name);
    void fetch();
    void take(const PreviewContent &content);
    TableView &table();
    void takePicture(const PreviewContent &content);
    void takeMessage(const PreviewContent &content);
    void takeCards(const PreviewContent &content);
    void takePdf();
    void openPdf(const QString &password = {});
    void settle(QWidget *view, Zoomable *zoomable);
    void say(const QString &title, const QString &line = {});
    void updateBar();

    std::shared_ptr<MessageAccess> m_access;
    QList<Attachment> m_attachments;
    qsizetype m_index = 0;
    int m_turn = 0; ///< what comes late for an earlier one is dropped
    PreviewContent m_content;

    QLabel *m_title = nullptr;
    QLabel *m_place = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_form = nullptr; ///< table or text
    QToolButton *m_zoomIn = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_fit = nullptr;
    QToolButton *m_open = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_passwordRow = nullptr;
    QLabel *m_passwordText = nullptr;
    QLineEdit *m_passwordField = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_state = nullptr;
    PictureView *m_picture = nullptr;
    TextView *m_text = nullptr;
    TableView *m_table = nullptr;
    PdfViewer *m_pdf = nullptr;
    ReaderPane *m_reader = nullptr;
    CardsView *m_cards = nullptr;
    Zoomable *m_zoomable = nullptr;
};

} // namespace Restante
