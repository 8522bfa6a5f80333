// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/attachmentbar.h"

#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/flowrow.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/quantities.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype mostPlates = 200; ///< the rest is reached by "Save all"

struct Kind {
    QString sign;
    QRgb colour;
};

QString extensionOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 ? name.sliced(dot + 1).toUpper() : QString();
    return extension.size() <= 4 && !extension.isEmpty()
            && std::ranges::all_of(extension, [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); })
        ? extension
        : QString();
}

/// What the plate shows is the kind of the name and the declared type; white is readable on every colour.
Kind kindOf(const Attachment &attachment)
{
    const QString extension = extensionOf(attachment.name);
    const QString &type = attachment.mediaType;
    const auto among = [&](std::initializer_list<QStringView> names) {
        return std::ranges::find(names, QStringView(extension)) != names.end();
    };
    const QString sign = extension.isEmpty() ? u"?"_s : extension.first(qMin<qsizetype>(extension.size(), 3));
    if (attachment.isMessage)
        return { u"EML"_s, 0x2762bd };
    if (type == u"application/pdf" || among({ u"PDF" }))
        return { u"PDF"_s, 0xc53a2b };
    if (type.startsWith(u"image/") || among({ u"PNG", u"JPG", u"JPEG", u"GIF", u"WEBP", u"HEIC" }))
        return { extension.isEmpty() ? u"IMG"_s : sign, 0x7c5cbf };
    if (among({ u"XLS", u"XLSX", u"ODS", u"CSV" }))
        return { sign, 0x2b7a45 };
    if (among({ u"DOC", u"DOCX", u"ODT", u"RTF" }))
        return { sign, 0x2762bd };
    if (among({ u"PPT", u"PPTX", u"ODP" }))
        return { sign, 0xb0521c };
    if (among({ u"ZIP", u"GZ", u"XZ", u"7Z", u"RAR", u"TAR", u"BZ2", u"ZST" }))
        return { sign, 0x8a5a00 };
    if (type.startsWith(u"audio/") || type.startsWith(u"video/"))
        return { sign, 0xa03a72 };
    if (type == u"text/calendar" || among({ u"ICS" }))
        return { u"CAL"_s, 0x0f7381 };
    if (type.startsWith(u"text/"))
        return { extension.isEmpty() ? u"TXT"_s : sign, 0x5b6574 };
    return { sign, 0x5b6574 };
}

} // namespace

AttachmentPlate::AttachmentPlate(const Attachment &attachment, QWidget *parent)
    : QAbstractButton(parent)
    , m_attachment(attachment)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Attachment %1, %2").arg(visibleText(attachment.name), octetsText(attachment.octets)));
    setToolTip(visibleText(attachment.name).toHtmlEscaped());
}

QSize AttachmentPlate::sizeHint() const
{
    const Metrics metrics(font());
    const int text = qMax(fontMetrics().horizontalAdvance(visibleText(m_attachment.name)),
                          fontMetrics().horizontalAdvance(octetsText(m_attachment.octets)));
    return { qBound(metrics.px(110), metrics.px(44 + 11) + text, metrics.px(260)), metrics.px(52) };
}

void AttachmentPlate::paintEvent(QPaintEvent *)
{
    const Metrics metrics(font());
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? colours.accent : colours.line);
    painter.setBrush(underMouse() || isDown() ? colours.hover : colours.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics.px(8), metrics.px(8));

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto mirror = [&](QRect area) {
        if (mirrored)
            area.moveLeft(width() - 1 - area.right());
        return area;
    };
    const Kind kind = kindOf(m_attachment);
    const QRect plate = mirror({ metrics.px(11), (height() - metrics.px(30)) / 2, metrics.px(26), metrics.px(30) });
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(kind.colour));
    painter.drawRoundedRect(plate, metrics.px(3), metrics.px(3));
    painter.setPen(Qt::white);
    painter.setFont(metrics.font(9, QFont::Bold));
    painter.drawText(plate, Qt::AlignCenter, kind.sign);

    const QRect text = mirror({ metrics.px(45), metrics.px(7), width() - metrics.px(45 + 10), metrics.px(19) });
    painter.setPen(colours.text);
    painter.setFont(font());
    painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading),
                     elidedFileName(visibleText(m_attachment.name), fontMetrics(), text.width()));
    painter.setPen(colours.muted);
    painter.drawText(text.translated(0, metrics.px(19)), int(Qt::AlignVCenter | Qt::AlignLeading),
                     octetsText(m_attachment.octets));
}

AttachmentBar::AttachmentBar(QWidget *parent)
    : QFrame(parent)
    , m_plates(new QWidget)
    , m_flow(nullptr)
    , m_saveAll(new QPushButton(tr("Save all…"), this))
{
    const Metrics metrics(font());
    m_flow = new FlowRow(metrics.px(8));
    m_plates->setLayout(m_flow);
    auto *area = new QScrollArea(this);
    area->setWidget(m_plates);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    setLook(m_plates, "page");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.px(24), metrics.px(10), metrics.px(24), metrics.px(10));
    row->setSpacing(metrics.px(12));
    row->addWidget(area, 1);
    row->addWidget(m_saveAll, 0, Qt::AlignVCenter);
    connect(m_saveAll, &QPushButton::clicked, this, &AttachmentBar::saveAllWanted);
}

void AttachmentBar::setAttachments(const QList<Attachment> &attachments)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const auto shown = attachments.first(qMin(attachments.size(), mostPlates));
    for (const Attachment &attachment : shown) {
        auto *plate = new AttachmentPlate(attachment, m_plates);
        plate->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(plate, &QAbstractButton::clicked, this, [this, attachment] { Q_EMIT openWanted(attachment); });
        connect(plate, &QWidget::customContextMenuRequested, this,
                [this, plate](const QPoint &point) { showMenu(plate->attachment(), plate->mapToGlobal(point)); });
        m_flow->addWidget(plate);
    }
    m_saveAll->setText(attachments.size() == 1 ? tr("Save…") : tr("Save all…"));
    setVisible(!attachments.isEmpty());
    const Metrics metrics(font());
    // Two rows at most; more scroll.
    const bool oneRow = attachments.size() <= 3;
    setFixedHeight(metrics.px(oneRow ? 72 : 132));
}

void AttachmentBar::showMenu(const Attachment &attachment, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, attachment] { Q_EMIT openWanted(attachment); });
    menu->addAction(tr("Save as…"), this, [this, attachment] { Q_EMIT saveWanted(attachment); });
    menu->popup(global);
}

} // namespace Restante
