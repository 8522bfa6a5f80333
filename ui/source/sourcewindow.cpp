// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/sourcewindow.h"

#include "mail/messagename.h"
#include "reader/attachmentfiles.h"
#include "reader/messageaccess.h"
#include "source/sourceview.h"
#include "text/visibletext.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/errortext.h"
#include "words/quantities.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

SourceWindow::SourceWindow(const std::shared_ptr<MessageAccess> &access, const MessageHeader &header, QWidget *parent)
    : QMainWindow(parent)
    , m_access(access)
    , m_header(header)
    , m_view(new SourceView(this))
    , m_words(new QLineEdit(this))
    , m_verdict(new QLabel(this))
    , m_decoded(new QAction(tr("Decoded header"), this))
    , m_wrap(new QAction(tr("Wrap lines"), this))
    , m_numbers(new QAction(tr("Line numbers"), this))
    , m_previousPiece(new QAction(tr("Previous part"), this))
    , m_nextPiece(new QAction(tr("Next part"), this))
    , m_save(new QAction(lineIcon(Icon::Save), tr("Save…"), this))
    , m_place(new QLabel(this))
{
    const Metrics metrics(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::Window);
    setWindowTitle(tr("Source: %1").arg(header.subject.isEmpty() ? tr("(no subject)") : visibleText(header.subject, 120)));
    resize(metrics.px(860), metrics.px(680));
    makeBar();
    m_view->setPlainText(tr("Reading…"));
    m_view->setFocus();
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, [this] {
        if (m_words->hasFocus())
            m_view->setFocus();
        else
            close();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this, [this] { find(false); });
    connect(new QShortcut(QKeySequence::FindPrevious, this), &QShortcut::activated, this, [this] { find(true); });
    load();
}

void SourceWindow::makeBar()
{
    const Metrics metrics(font());
    auto *page = new QWidget(this);
    auto *bar = new QWidget(page);
    setLook(bar, "bar");
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.px(12), metrics.px(6), metrics.px(12), metrics.px(6));
    row->setSpacing(metrics.px(4));
    m_words->setPlaceholderText(tr("Find in the source"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(metrics.px(260));
    setLook(m_verdict, "muted");
    setLook(m_place, "muted");
    row->addWidget(m_words, 1);
    row->addWidget(m_verdict);
    row->addStretch(1);
    for (QAction *toggle : { m_decoded, m_wrap, m_numbers })
        toggle->setCheckable(true);
    m_save->setShortcut(QKeySequence::Save);
    m_previousPiece->setShortcut(Qt::ALT | Qt::Key_PageUp);
    m_nextPiece->setShortcut(Qt::ALT | Qt::Key_PageDown);
    row->addWidget(m_place);
    for (QAction *action : { m_previousPiece, m_nextPiece, m_decoded, m_wrap, m_numbers, m_save }) {
        addAction(action);
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        connect(action, &QAction::visibleChanged, button, [button, action] { button->setVisible(action->isVisible()); });
    }
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_view, 1);
    setCentralWidget(page);
    updatePieces();

    connect(m_words, &QLineEdit::returnPressed, this, [this] { find(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier); });
    connect(m_words, &QLineEdit::textEdited, m_verdict, &QLabel::clear);
    connect(m_wrap, &QAction::toggled, this,
            [this](bool wrap) { m_view->setLineWrapMode(wrap ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap); });
    connect(m_numbers, &QAction::toggled, m_view, &SourceView::setNumbered);
    connect(m_decoded, &QAction::toggled, this, [this] { showPiece(0); });
    connect(m_previousPiece, &QAction::triggered, this, [this] { showPiece(m_piece - 1); });
    connect(m_nextPiece, &QAction::triggered, this, [this] { showPiece(m_piece + 1); });
    connect(m_save, &QAction::triggered, this, &SourceWindow::save);
}

void SourceWindow::load()
{
    m_access->octets().then(this, [this](const Result<QByteArray> &octets) {
        if (!octets) {
            m_view->setPlainText(errorMessage(octets.error(), Reader::Window));
            return;
        }
        m_octets = *octets;
        QtConcurrent::run([raw = m_octets] {
            return sourcePieces(raw, pieceOctets);
        }).then(this, [this](const QList<SourcePiece> &pieces) {
            m_pieces = pieces;
            showPiece(0);
        });
    });
}

void SourceWindow::showPiece(int number, const std::function<void()> &then)
{
    if (number < 0 || number >= m_pieces.size())
        return;
    const quint64 turn = ++m_turn;
    const bool decoded = number == 0 && m_decoded->isChecked();
    QtConcurrent::run([raw = m_octets, piece = m_pieces[number], decoded] {
        const QByteArrayView octets = QByteArrayView(raw).sliced(piece.begin, piece.end - piece.begin);
        if (!decoded)
            return sourceText(octets);
        const qsizetype body = qMin(sourceHeaderEnd(raw), octets.size());
        return decodedSourceHeader(raw) + u'\n' + sourceText(octets.sliced(body));
    }).then(this, [this, turn, number, then](const QString &text) {
        if (turn != m_turn)
            return;
        m_piece = number;
        m_view->setSource(text, m_pieces[number].firstLine, number == 0);
        updatePieces();
        if (then)
            then();
        Q_EMIT shown(number);
    });
}

void SourceWindow::updatePieces()
{
    const bool several = m_pieces.size() > 1;
    m_previousPiece->setVisible(several);
    m_nextPiece->setVisible(several);
    m_previousPiece->setEnabled(m_piece > 0);
    m_nextPiece->setEnabled(m_piece + 1 < m_pieces.size());
    m_place->setVisible(several);
    m_place->setText(
        tr("Part %1 of %2 (%3 in all)").arg(numberText(m_piece + 1), numberText(m_pieces.size()), octetsText(m_octets.size())));
    m_save->setEnabled(m_piece >= 0);
}

void SourceWindow::find(bool backwards)
{
    m_verdict->clear();
    if (m_words->text().isEmpty() || m_piece < 0)
        return;
    if (findHere(backwards, false))
        return;
    if (m_pieces.size() > 1)
        findElsewhere(backwards);
    else if (!findHere(backwards, true))
        tell(tr("Not found"));
}

bool SourceWindow::findHere(bool backwards, bool fromEdge)
{
    QTextCursor from = m_view->textCursor();
    if (fromEdge)
        from.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
    const QTextCursor found =
        m_view->document()->find(m_words->text(), from, backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags());
    if (found.isNull())
        return false;
    m_view->setTextCursor(found);
    return true;
}

void SourceWindow::findElsewhere(bool backwards)
{
    const int step = backwards ? -1 : 1;
    QtConcurrent::run([raw = m_octets, pieces = m_pieces, words = m_words->text(), from = m_piece + step, step] {
        return pieceWith(raw, pieces, words, from, step);
    }).then(this, [this, backwards](int number) {
        if (number < 0)
            return tell(tr("Not found"));
        showPiece(number, [this, backwards] {
            if (!findHere(backwards, true))
                tell(tr("Not found"));
        });
    });
}

void SourceWindow::save()
{
    auto *dialog = new QFileDialog(this, tr("Save message"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(messageFileName(m_header));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QtConcurrent::run([path, octets = m_octets] {
            return writeChosenFile(path, octets);
        }).then(this, [this, path](const Result<void> &written) {
            tell(written ? tr("Saved as %1").arg(visibleText(path)) : errorMessage(written.error(), Reader::Window));
        });
    });
    dialog->open();
}

void SourceWindow::tell(const QString &text)
{
    m_verdict->setText(text);
}

} // namespace Restante

#include "moc_sourcewindow.cpp"
