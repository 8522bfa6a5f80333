// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/attachmentbar.h"

#include "reader/attachmentplate.h"
#include "theme/flowrow.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype foldedPlates = 10; ///< more than that, and the bar folds
constexpr int mostRows = 3;            ///< of plates before the bar scrolls
constexpr qsizetype mostThumbnails = 24;
constexpr int plateHeight = 52;
constexpr int gap = 8;
constexpr int margin = 10;

} // namespace

AttachmentBar::AttachmentBar(QWidget *parent)
    : QFrame(parent)
    , m_area(new QScrollArea(this))
    , m_plates(new QWidget)
    , m_flow(nullptr)
    , m_more(new QPushButton(this))
    , m_saveAll(new QPushButton(tr("Save all…"), this))
{
    const Metrics metrics(font());
    m_flow = new FlowRow(metrics.px(gap));
    m_plates->setLayout(m_flow);
    m_area->setWidget(m_plates);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFrameShape(NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    setLook(m_plates, "page");
    setLook(m_more, "plain");
    m_more->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.px(24), metrics.px(margin), metrics.px(24), metrics.px(margin));
    row->setSpacing(metrics.px(12));
    row->addWidget(m_area, 1);
    // Beside the first row of plates, however many there are.
    auto *side = new QVBoxLayout;
    side->addSpacing((metrics.px(plateHeight) - m_saveAll->sizeHint().height()) / 2);
    side->addWidget(m_saveAll);
    side->addStretch();
    row->addLayout(side);
    setAccessibleName(tr("Attachments"));
    connect(m_saveAll, &QPushButton::clicked, this, &AttachmentBar::saveAllWanted);
    connect(m_more, &QPushButton::clicked, this, &AttachmentBar::unfold);
}

bool AttachmentBar::setAttachments(const QList<Attachment> &attachments)
{
    if (m_attachments == attachments && m_flow->count() > 0)
        return false;
    m_attachments = attachments;
    m_anchor = nullptr;
    m_shown.clear();
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        if (item->widget() != m_more)
            item->widget()->deleteLater();
        delete item;
    }
    setVisible(!attachments.isEmpty()); // before they come: a layout that is not seen gives them no place
    m_area->verticalScrollBar()->setValue(0);
    const bool folds = attachments.size() > foldedPlates + 1;
    const auto first = attachments.first(folds ? foldedPlates : attachments.size());
    for (const Attachment &attachment : first)
        addPlate(attachment);
    if (folds) {
        m_more->setText(tr("and %Ln more", nullptr, int(attachments.size() - foldedPlates)));
        m_more->setToolTip(tr("Show all attachments"));
        m_flow->addWidget(m_more);
        m_more->show();
    }
    m_saveAll->setText(attachments.size() == 1 ? tr("Save…") : tr("Save all…"));
    fit();
    m_flow->invalidate();
    m_flow->activate();
    return true;
}

AttachmentPlate *AttachmentBar::addPlate(const Attachment &attachment)
{
    auto *plate = new AttachmentPlate(attachment, m_plates);
    connect(plate, &QAbstractButton::clicked, this, [this, attachment] { Q_EMIT openWanted(attachment); });
    connect(plate, &AttachmentPlate::previewWanted, this, [this, attachment] { Q_EMIT previewWanted(attachment); });
    connect(plate, &AttachmentPlate::choiceToggled, this, [this, plate] { choose(plate, false); });
    connect(plate, &AttachmentPlate::rangeWanted, this, [this, plate] { chooseRange(plate); });
    connect(plate, &AttachmentPlate::stepWanted, this, [this, plate](int key) { step(plate, key); });
    connect(plate, &AttachmentPlate::dragWanted, this, [this, plate] { Q_EMIT dragWanted(meantBy(plate)); });
    connect(plate, &QWidget::customContextMenuRequested, this,
            [this, plate](const QPoint &point) { showMenu(plate, plate->mapToGlobal(point)); });
    m_shown += plate;
    m_flow->addWidget(plate);
    plate->show(); // the layout shows it later, and gives what is hidden no height
    return plate;
}

void AttachmentBar::unfold()
{
    const qsizetype shown = m_shown.size();
    m_flow->removeWidget(m_more);
    m_more->hide();
    const auto rest = m_attachments.sliced(shown);
    for (const Attachment &attachment : rest)
        addPlate(attachment);
    m_shown[shown]->setFocus();
    fit();
}

void AttachmentBar::setThumbnail(const PartPath &part, const QImage &picture)
{
    for (AttachmentPlate *plate : std::as_const(m_shown)) {
        if (plate->attachment().part == part)
            plate->setThumbnail(picture);
    }
}

QList<Attachment> AttachmentBar::pictures() const
{
    QList<Attachment> pictures;
    for (const Attachment &attachment : m_attachments) {
        if (attachment.type.kind == FileKind::Picture && pictures.size() < mostThumbnails)
            pictures += attachment;
    }
    return pictures;
}

QList<Attachment> AttachmentBar::chosen() const
{
    QList<Attachment> chosen;
    for (const AttachmentPlate *plate : m_shown) {
        if (plate->isChosen())
            chosen += plate->attachment();
    }
    return chosen;
}

QList<Attachment> AttachmentBar::meantBy(const AttachmentPlate *plate) const
{
    return plate->isChosen() ? chosen() : QList { plate->attachment() };
}

void AttachmentBar::focusPart(const PartPath &part)
{
    for (AttachmentPlate *plate : std::as_const(m_shown)) {
        if (plate->attachment().part == part)
            plate->setFocus();
    }
}

void AttachmentBar::markShown(const PartPath &part)
{
    for (AttachmentPlate *plate : std::as_const(m_shown))
        plate->setChosen(!part.isEmpty() && plate->attachment().part == part);
}

void AttachmentBar::choose(AttachmentPlate *plate, bool only)
{
    if (only) {
        for (AttachmentPlate *other : std::as_const(m_shown))
            other->setChosen(false);
    }
    plate->setChosen(only || !plate->isChosen());
    m_anchor = plate;
}

void AttachmentBar::chooseRange(AttachmentPlate *to)
{
    const qsizetype anchor = m_shown.indexOf(m_anchor ? m_anchor : to);
    const qsizetype end = m_shown.indexOf(to);
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_shown[i]->setChosen(i >= qMin(anchor, end) && i <= qMax(anchor, end));
}

/// To the neighbour in reading order, or to the nearest plate of the row above or below.
void AttachmentBar::step(AttachmentPlate *from, int key)
{
    const qsizetype here = m_shown.indexOf(from);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qsizetype there = here;
    if (key == Qt::Key_Home) {
        there = 0;
    } else if (key == Qt::Key_End) {
        there = m_shown.size() - 1;
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        there += (key == Qt::Key_Right) != mirrored ? 1 : -1;
    } else {
        qint64 nearest = std::numeric_limits<qint64>::max();
        for (qsizetype i = 0; i < m_shown.size(); ++i) {
            const QPoint way = m_shown[i]->geometry().center() - from->geometry().center();
            const bool thatWay = key == Qt::Key_Down ? way.y() > 0 : way.y() < 0;
            const qint64 distance = qint64(qAbs(way.y())) * 10000 + qAbs(way.x());
            if (thatWay && distance < nearest) {
                nearest = distance;
                there = i;
            }
        }
    }
    if (there == m_shown.size() && m_more->isVisible()) {
        m_more->setFocus();
        return;
    }
    AttachmentPlate *next = m_shown[qBound<qsizetype>(0, there, m_shown.size() - 1)];
    next->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(next);
}

void AttachmentBar::showMenu(AttachmentPlate *plate, const QPoint &global)
{
    const QList<Attachment> meant = meantBy(plate);
    const Attachment &attachment = plate->attachment();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (meant.size() == 1) {
        menu->addAction(tr("Open"), this, [this, attachment] { Q_EMIT openWanted(attachment); });
        if (!plate->eyeRect().isEmpty())
            menu->addAction(tr("Show here"), this, [this, attachment] { Q_EMIT previewWanted(attachment); });
        menu->addAction(tr("Save as…"), this, [this, meant] { Q_EMIT saveWanted(meant); });
        menu->addAction(tr("Copy"), this, [this, meant] { Q_EMIT copyWanted(meant); });
    } else {
        menu->addAction(tr("Save %Ln files…", nullptr, int(meant.size())), this, [this, meant] { Q_EMIT saveWanted(meant); });
        menu->addAction(tr("Copy %Ln files", nullptr, int(meant.size())), this, [this, meant] { Q_EMIT copyWanted(meant); });
    }
    if (m_attachments.size() > 1) {
        menu->addSeparator();
        menu->addAction(tr("Choose all"), this, [this] {
            if (m_more->isVisible())
                unfold();
            for (AttachmentPlate *each : std::as_const(m_shown))
                each->setChosen(true);
        });
        menu->addAction(tr("Save all…"), this, &AttachmentBar::saveAllWanted);
    }
    menu->popup(global);
}

void AttachmentBar::keyPressEvent(QKeyEvent *event)
{
    auto *plate = qobject_cast<AttachmentPlate *>(m_plates->focusWidget());
    if (event->matches(QKeySequence::Copy) && plate) {
        Q_EMIT copyWanted(meantBy(plate));
    } else if (event->matches(QKeySequence::Save) && plate) {
        Q_EMIT saveWanted(meantBy(plate));
    } else if (event->matches(QKeySequence::SelectAll)) {
        for (AttachmentPlate *each : std::as_const(m_shown))
            each->setChosen(true);
    } else if (event->key() == Qt::Key_Escape && !chosen().isEmpty()) {
        for (AttachmentPlate *each : std::as_const(m_shown))
            each->setChosen(false);
    } else {
        QFrame::keyPressEvent(event);
    }
}

int AttachmentBar::heightForWidth(int width) const
{
    const Metrics metrics(font());
    const int room = width - metrics.px(24) * 2 - metrics.px(12) - m_saveAll->sizeHint().width();
    const int most = mostRows * metrics.px(plateHeight) + (mostRows - 1) * metrics.px(gap);
    return qMin(m_flow->heightForWidth(qMax(room, 1)), most) + 2 * metrics.px(margin);
}

void AttachmentBar::fit()
{
    setFixedHeight(heightForWidth(width()));
}

void AttachmentBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace Restante

#include "moc_attachmentbar.cpp"
