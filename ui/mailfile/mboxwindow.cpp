// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailfile/mboxwindow.h"

#include "mail/messageparser.h"
#include "reader/messageaccess.h"
#include "reader/readerpane.h"
#include "text/visibletext.h"
#include "theme/metrics.h"
#include "theme/overlayscrollbar.h"
#include "theme/panes.h"
#include "theme/stylesheet.h"
#include "words/quantities.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

MboxWindow::MboxWindow(const QString &path, const Surroundings &around, QWidget *parent)
    : MessageWindow(around, parent, Bare {})
    , m_path(path)
    , m_index(new MboxIndex(path, this))
    , m_model(new MboxListModel(this))
{
    const Metrics metrics(font());
    setWindowTitle(visibleText(QFileInfo(path).fileName(), 120));
    const WindowActions &a = actions();
    offer({ a.reply, a.forward, a.print },
          { a.replyAll, a.replyToList, a.next, a.previous, a.saveMessage, a.savePdf, a.copyLink, a.sourceWindow });
    auto *columns = new Panes(this);
    columns->addWidget(makeList());
    columns->addWidget(&reader());
    columns->setStretchFactor(1, 1);
    columns->setSizes({ metrics.px(330), metrics.px(720) });
    setCentralWidget(columns);
    resize(metrics.px(1050), metrics.px(700));
    reader().showText({}, tr("The message you choose is shown here."));
    connect(a.next, &QAction::triggered, this, [this] { step(1); });
    connect(a.previous, &QAction::triggered, this, [this] { step(-1); });
    connectIndex();
    m_list->setFocus();
    m_index->start();
}

QWidget *MboxWindow::makeList()
{
    const Metrics metrics(font());
    auto *side = new QWidget(this);
    setLook(side, "page");
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(metrics.px(220));
    m_list = new QListView(side);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MboxRowDelegate(*m_model, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Messages"));
    new OverlayScrollBar(m_list);
    m_count = new QLabel(side);
    setLook(m_count, "muted");
    m_import = new QPushButton(tr("Import into Restante…"), side);
    m_import->setVisible(bool(around().import));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.px(14), metrics.px(7), metrics.px(10), metrics.px(7));
    head->addWidget(m_count, 1);
    head->addWidget(m_import);
    auto *line = new QFrame(side);
    setLook(line, "line");
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(line);
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { open(current.row()); });
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_import->setEnabled(false);
        around().import({ m_path });
        say(tr("Importing: the main window tells how it goes."));
    });
    return side;
}

void MboxWindow::connectIndex()
{
    connect(m_index, &MboxIndex::found, this, [this](const QList<MboxRow> &rows) {
        m_model->append(rows);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        tellCount(false);
    });
    connect(m_index, &MboxIndex::failed, this, &MboxWindow::tell);
    connect(m_index, &MboxIndex::finished, this, [this] { tellCount(true); });
    connect(m_index, &MboxIndex::progressed, this, [this](qint64 octets, qint64 of) {
        if (octets < of)
            m_count->setToolTip(tr("%1 of %2 read").arg(octetsText(octets), octetsText(of)));
        else
            m_count->setToolTip({});
    });
}

void MboxWindow::tellCount(bool whole)
{
    const int count = m_model->rowCount();
    if (!whole)
        m_count->setText(tr("%1, reading…", "2,113 messages").arg(messagesText(count)));
    else if (count >= MboxIndex::mostRows)
        m_count->setText(tr("The first %1", "2,113 messages").arg(messagesText(count)));
    else
        m_count->setText(messagesText(count));
    if (whole && count == 0 && !reader().showsMessage())
        reader().showText(tr("There is no message in this file."));
}

void MboxWindow::open(int row)
{
    if (row < 0)
        return;
    const quint64 turn = ++m_turn;
    struct Read {
        Result<QByteArray> octets;
        MessageDocument document;
    };
    QtConcurrent::run([path = m_path, entry = m_model->row(row).entry] {
        Read read { readMboxMessage(path, entry), {} };
        if (read.octets)
            read.document = parseDocument(*read.octets);
        return read;
    }).then(this, [this, turn](const Read &read) {
        if (turn != m_turn)
            return;
        if (!read.octets)
            return tell(read.octets.error());
        const QString title = windowTitle();
        showMessage(std::make_shared<LooseMessage>(*read.octets), read.document);
        setWindowTitle(title); // that of the file
    });
}

void MboxWindow::step(int rows)
{
    const int row = m_list->currentIndex().row() + rows;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

} // namespace Restante

#include "moc_mboxwindow.cpp"
