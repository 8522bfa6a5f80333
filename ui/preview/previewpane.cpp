// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewpane.h"

#include "messagelist/emptystate.h"
#include "preview/cardsview.h"
#include "preview/pdfmoduleloader.h"
#include "preview/pictureview.h"
#include "preview/tableview.h"
#include "preview/textview.h"
#include "reader/attachmenttext.h"
#include "reader/messageaccess.h"
#include "reader/readerpane.h"
#include "service/answer.h"
#include "text/visibletext.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/errortext.h"
#include "words/quantities.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// What is fetched, in the thread that brings it; whole once the future is finished.
struct Fetched {
    QByteArray octets;
    qint64 limit = 0;
};

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    setLook(line, "line");
    return line;
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics(font());
    setAccessibleName(tr("Attachment shown"));
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(metrics.px(16), metrics.px(8), metrics.px(16), metrics.px(8));
    setLook(m_note, "muted");
    m_note->hide();
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_state = new EmptyState(content);
    m_stack->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(separator(this));
    column->addWidget(makePasswordRow());
    column->addWidget(m_note);
    column->addWidget(content, 1);
}

PreviewPane::~PreviewPane() = default;

QToolButton *PreviewPane::addTool(QHBoxLayout *row, Icon icon, const QString &name)
{
    auto *tool = new QToolButton(this);
    const int size = Metrics(font()).px(16);
    tool->setIcon(lineIcon(icon));
    tool->setIconSize(QSize(size, size));
    tool->setToolTip(name);
    tool->setAccessibleName(name);
    row->addWidget(tool);
    return tool;
}

QWidget *PreviewPane::makeBar()
{
    const Metrics metrics(font());
    auto *bar = new QWidget(this);
    bar->setFixedHeight(metrics.px(43));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.px(16), 0, metrics.px(16), 0);
    row->setSpacing(metrics.px(4));
    QToolButton *back = addTool(row, Icon::GoPrevious, tr("Back to the message (Esc)"));
    back->setText(tr("Back"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(back, &QToolButton::clicked, this, &PreviewPane::closed);
    row->addSpacing(metrics.px(8));
    m_title = new QLabel(bar);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title, 1);
    m_form = new QToolButton(bar);
    row->addWidget(m_form);
    connect(m_form, &QToolButton::clicked, this, [this] {
        const bool table = m_stack->currentWidget() != m_table;
        m_form->setText(table ? tr("As text") : tr("As a table"));
        m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_text);
    });
    m_zoomOut = addTool(row, Icon::ZoomOut, tr("Smaller"));
    m_zoomIn = addTool(row, Icon::ZoomIn, tr("Larger"));
    m_fit = addTool(row, Icon::ZoomFit, tr("As it fits"));
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_zoomable->zoom(-1); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_zoomable->zoom(1); });
    connect(m_fit, &QToolButton::clicked, this, [this] { m_zoomable->fit(); });
    m_previous = addTool(row, Icon::GoPrevious, tr("Previous attachment"));
    m_place = new QLabel(bar);
    setLook(m_place, "muted");
    row->addWidget(m_place);
    m_next = addTool(row, Icon::GoNext, tr("Next attachment"));
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    m_open = addTool(row, Icon::Open, tr("Open outside"));
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT openWanted(*current()); });
    QToolButton *save = addTool(row, Icon::Save, tr("Save as…"));
    connect(save, &QToolButton::clicked, this, [this] { Q_EMIT saveWanted(*current()); });
    return bar;
}

QWidget *PreviewPane::makePasswordRow()
{
    const Metrics metrics(font());
    m_passwordRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_passwordRow);
    row->setContentsMargins(metrics.px(16), metrics.px(10), metrics.px(16), metrics.px(10));
    m_passwordText = new QLabel(m_passwordRow);
    m_passwordField = new QLineEdit(m_passwordRow);
    m_passwordField->setEchoMode(QLineEdit::Password);
    m_passwordField->setAccessibleName(tr("Password of the document"));
    auto *button = new QPushButton(tr("Unlock"), m_passwordRow);
    row->addWidget(m_passwordText);
    row->addWidget(m_passwordField, 1);
    row->addWidget(button);
    m_passwordRow->hide();
    const auto unlock = [this] { openPdf(m_passwordField->text()); };
    connect(button, &QPushButton::clicked, this, unlock);
    connect(m_passwordField, &QLineEdit::returnPressed, this, unlock);
    return m_passwordRow;
}

void PreviewPane::show(const std::shared_ptr<MessageAccess> &access, const QList<Attachment> &attachments, qsizetype index)
{
    m_access = access;
    m_attachments = attachments;
    m_index = qBound<qsizetype>(0, index, attachments.size() - 1);
    fetch();
}

const Attachment *PreviewPane::current() const
{
    return m_index < m_attachments.size() ? &m_attachments[m_index] : nullptr;
}

void PreviewPane::step(int by)
{
    const qsizetype next = m_index + by;
    if (next < 0 || next >= m_attachments.size())
        return;
    m_index = next;
    fetch();
}

void PreviewPane::fetch()
{
    const int turn = ++m_turn;
    const Attachment attachment = *current();
    const PreviewKind kind = previewKindOf(attachment);
    m_content = {};
    m_passwordField->clear();
    m_passwordRow->hide();
    m_note->hide();
    m_zoomable = nullptr;
    say({}, tr("Loading…"));
    Q_EMIT currentChanged(attachment.part);
    if (kind == PreviewKind::None) {
        say(tr("This kind of file cannot be shown here"), fileTypeText(attachment.type));
        return;
    }
    if (!fitsPreview(attachment)) {
        say(tr("Too large to preview"), tr("It can be opened or saved."));
        return;
    }
    auto fetched = std::make_shared<Fetched>();
    fetched->limit = previewLimit(kind);
    const OctetSink sink = [fetched](QByteArrayView piece) {
        const qsizetype room = fetched->limit - fetched->octets.size();
        fetched->octets.append(piece.first(qMin(room, piece.size())));
        return piece.size() < room;
    };
    whenAnswered(
        m_access->stream(attachment.part, sink), this,
        [this, turn, attachment, fetched](const Result<void> &brought) {
            if (turn != m_turn)
                return;
            const bool isFull = fetched->octets.size() == fetched->limit;
            if (!brought && !isFull) {
                const ErrorText text = errorText(brought.error());
                say(text.sentence, text.remedy);
                return;
            }
            QtConcurrent::run([attachment, fetched] {
                return preparePreview(attachment, fetched->octets);
            }).then(this, [this, turn](const PreviewContent &content) {
                if (turn == m_turn)
                    take(content);
            });
        },
        [] {});
}

void PreviewPane::take(const PreviewContent &content)
{
    m_content = content;
    switch (content.kind) {
    case PreviewKind::None:
        break;
    case PreviewKind::Picture:
        takePicture(content);
        break;
    case PreviewKind::Table:
    case PreviewKind::Text:
        delete std::exchange(m_text, new TextView(this)); // its font and wrapping are of the last text
        m_stack->addWidget(m_text);
        m_text->show(content.text,
                     content.isPatch ? TextView::Kind::Patch
                         : current()->type.kind == FileKind::Script || current()->type.mediaType == "application/json"_L1
                         ? TextView::Kind::Code
                         : TextView::Kind::Prose);
        settle(m_text, m_text);
        if (content.kind == PreviewKind::Table) {
            table().showTable(content.rows);
            settle(m_table, nullptr);
        }
        break;
    case PreviewKind::Pdf:
        takePdf();
        break;
    case PreviewKind::Message:
        takeMessage(content);
        break;
    case PreviewKind::Archive:
        table().showArchive(content.archive);
        settle(m_table, nullptr);
        break;
    case PreviewKind::Calendar:
    case PreviewKind::Contact:
        takeCards(content);
        break;
    }
    updateBar();
}

TableView &PreviewPane::table()
{
    if (!m_table) {
        m_stack->addWidget(m_table = new TableView(this));
        connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
            if (index.row() < m_content.files.size())
                Q_EMIT saveOctetsWanted(m_content.archive.entries[index.row()].name, m_content.files[index.row()]);
        });
    }
    return *m_table;
}

void PreviewPane::takePicture(const PreviewContent &content)
{
    if (content.picture.problem != DecodedPicture::Problem::None) {
        const bool isLarge = content.picture.problem == DecodedPicture::Problem::TooLarge;
        const QSize size = content.picture.original;
        say(isLarge ? tr("Too large to preview") : tr("This picture is damaged"),
            size.isEmpty()
                ? tr("It can be opened or saved.")
                : tr("%1 × %2 pixels. It can be opened or saved.").arg(numberText(size.width()), numberText(size.height())));
        return;
    }
    if (!m_picture)
        m_stack->addWidget(m_picture = new PictureView(this));
    m_picture->show(content);
    m_picture->setAccessibleName(visibleText(current()->name));
    settle(m_picture, m_picture);
}

void PreviewPane::takeMessage(const PreviewContent &content)
{
    if (!m_reader) {
        m_stack->addWidget(m_reader = new ReaderPane(this));
        connect(m_reader, &ReaderPane::failed, this, &PreviewPane::failed);
        connect(m_reader, &ReaderPane::told, this, &PreviewPane::told);
        connect(m_reader, &ReaderPane::attachedMessageOpened, this, &PreviewPane::messageOpened);
        connect(m_reader, &ReaderPane::spacePressed, this, [this](bool backwards) { m_reader->page(backwards); });
    }
    m_reader->showMessage(std::make_shared<LooseMessage>(content.octets, *m_access), content.message);
    settle(m_reader, nullptr);
}

void PreviewPane::takeCards(const PreviewContent &content)
{
    if (!content.invitation && content.contacts.contacts.isEmpty()) {
        say(tr("Nothing readable is in this file"), tr("It can be opened or saved."));
        return;
    }
    delete std::exchange(m_cards, new CardsView(content, this));
    m_stack->addWidget(m_cards);
    connect(m_cards, &CardsView::openWanted, this, [this] { Q_EMIT openWanted(*current()); });
    connect(m_cards, &CardsView::saveWanted, this, [this] { Q_EMIT saveWanted(*current()); });
    connect(m_cards, &CardsView::told, this, &PreviewPane::told);
    settle(m_cards, nullptr);
}

void PreviewPane::takePdf()
{
    if (m_pdf) {
        openPdf();
        return;
    }
    pdfModule().then(this, [this, turn = m_turn](const PdfModule &module) {
        if (turn != m_turn)
            return;
        if (!module.makeViewer) {
            say(tr("PDF cannot be shown here"),
                tr("The part of this program that shows PDF is not installed. The file can be opened outside."));
            return;
        }
        if (!m_pdf)
            m_stack->addWidget(m_pdf = module.makeViewer(this));
        openPdf();
    });
}

void PreviewPane::openPdf(const QString &password)
{
    m_pdf->pageChanged = [this] { updateBar(); };
    m_pdf->stateChanged = [this, turn = m_turn](PdfViewer::State state) {
        if (turn != m_turn)
            return;
        const bool locked = state == PdfViewer::State::PasswordWanted || state == PdfViewer::State::PasswordWrong;
        m_passwordRow->setVisible(locked);
        switch (state) {
        case PdfViewer::State::Loading:
            break;
        case PdfViewer::State::Shown:
            m_passwordField->clear();
            settle(m_pdf, m_pdf);
            break;
        case PdfViewer::State::PasswordWanted:
        case PdfViewer::State::PasswordWrong:
            m_passwordText->setText(state == PdfViewer::State::PasswordWrong ? tr("That was not the password:")
                                                                             : tr("This document wants a password:"));
            say(tr("This document is locked"), tr("Its sender knows the password. It is used once, and not kept."));
            m_passwordField->selectAll();
            m_passwordField->setFocus();
            break;
        case PdfViewer::State::Broken:
            say(tr("This PDF is damaged"), tr("It can be opened outside, or saved."));
            break;
        case PdfViewer::State::TooLarge:
            say(tr("Too large to preview"), tr("It can be opened or saved."));
            break;
        }
    };
    m_pdf->open(m_content.octets, password);
}

void PreviewPane::settle(QWidget *view, Zoomable *zoomable)
{
    m_zoomable = zoomable;
    m_stack->setCurrentWidget(view);
    QStringList notes;
    if (m_content.archive.isLocked)
        notes += tr("This archive is locked with a password.");
    if (!m_content.files.isEmpty())
        notes += tr("A double click, or Enter, saves a file.");
    if (m_content.archive.isDamaged)
        notes += tr("This archive is damaged; what can be read of its list is shown.");
    if (m_content.isCut || m_content.archive.isCut)
        notes += tr("Only the beginning is shown here. Open or save it for all of it.");
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    updateBar();
    if (isAncestorOf(QApplication::focusWidget()) || !QApplication::focusWidget())
        view->setFocus();
}

void PreviewPane::say(const QString &title, const QString &line)
{
    m_zoomable = nullptr;
    m_state->setText(title, line);
    m_stack->setCurrentWidget(m_state);
    updateBar();
}

void PreviewPane::updateBar()
{
    const Attachment *attachment = current();
    if (!attachment)
        return;
    QString title = tr("%1 · %2, %3", "name, kind, size")
                        .arg(visibleText(attachment->name), fileTypeText(attachment->type), octetsText(attachment->octets));
    if (m_pdf && m_stack->currentWidget() == m_pdf)
        title += tr(" · page %1 of %2").arg(numberText(m_pdf->page() + 1), numberText(m_pdf->pageCount()));
    m_title->setText(title);
    m_title->setToolTip(title.toHtmlEscaped());
    const bool several = m_attachments.size() > 1;
    for (QWidget *widget :
         { static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_next) })
        widget->setVisible(several);
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < m_attachments.size());
    m_place->setText(tr("%1 of %2").arg(numberText(m_index + 1), numberText(m_attachments.size())));
    for (QToolButton *tool : { m_zoomIn, m_zoomOut, m_fit })
        tool->setVisible(m_zoomable != nullptr);
    m_form->setVisible(m_content.kind == PreviewKind::Table && m_text);
    m_form->setText(m_stack->currentWidget() == m_table ? tr("As text") : tr("As a table"));
}

void PreviewPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back))
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Space && m_stack->currentWidget() == m_picture)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        step((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1);
    else if (m_zoomable && event->matches(QKeySequence::ZoomIn))
        m_zoomable->zoom(1);
    else if (m_zoomable && event->matches(QKeySequence::ZoomOut))
        m_zoomable->zoom(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Restante

#include "moc_previewpane.cpp"
