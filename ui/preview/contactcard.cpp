// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/contactcard.h"

#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int portraitSide = 56;
constexpr qsizetype longestContactLine = 500;

QPixmap face(const QImage &picture, const QString &name, int side, qreal ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect round(0, 0, side, side);
    if (picture.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(stableColour(name));
        painter.drawEllipse(round);
        painter.setPen(Qt::white);
        QFont font = painter.font();
        font.setPixelSize(side * 2 / 5);
        painter.setFont(font);
        painter.drawText(round, Qt::AlignCenter, initialsOf({ name, {} }));
        return pixmap;
    }
    QPainterPath circle;
    circle.addEllipse(round);
    painter.setClipPath(circle);
    const int edge = qMin(picture.width(), picture.height());
    painter.drawImage(round, picture, QRect((picture.width() - edge) / 2, (picture.height() - edge) / 2, edge, edge));
    return pixmap;
}

QString visibleLines(const QString &text)
{
    QStringList lines;
    const auto pieces = QStringView(text).split(u'\n');
    for (const QStringView piece : pieces)
        lines += visibleText(piece, longestContactLine);
    return lines.join(u'\n');
}

QString placeText(const QString &name, Contact::Place place)
{
    switch (place) {
    case Contact::Place::Other:
        return name;
    case Contact::Place::Home:
        return ContactCard::tr("%1 (home)").arg(name);
    case Contact::Place::Work:
        return ContactCard::tr("%1 (work)").arg(name);
    case Contact::Place::Mobile:
        return ContactCard::tr("Mobile");
    case Contact::Place::Fax:
        return ContactCard::tr("Fax");
    }
    Q_UNREACHABLE_RETURN(name);
}

} // namespace

ContactCard::ContactCard(const Contact &contact, const QImage &picture, QWidget *parent)
    : QFrame(parent)
    , m_rows(new QGridLayout)
{
    const Metrics metrics(font());
    setLook(this, "card");
    const QString name = contact.name.isEmpty() ? tr("(no name)") : visibleText(contact.name, longestContactLine);
    setAccessibleName(tr("Contact %1").arg(name));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.px(18), metrics.px(16), metrics.px(18), metrics.px(16));
    row->setSpacing(metrics.px(16));
    auto *portrait = new QLabel(this);
    portrait->setPixmap(face(picture, name, metrics.px(portraitSide), devicePixelRatio()));
    row->addWidget(portrait, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    auto *title = new QLabel(name, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setLook(title, "listtitle");
    column->addWidget(title);
    QStringList work;
    for (const QString &each : { contact.title, contact.organisation }) {
        if (!each.isEmpty())
            work += visibleText(each, longestContactLine);
    }
    if (!work.isEmpty()) {
        auto *job = new QLabel(work.join(u" · "_s), this);
        job->setTextFormat(Qt::PlainText);
        job->setWordWrap(true);
        setLook(job, "muted");
        column->addWidget(job);
    }
    column->addSpacing(metrics.px(8));
    m_rows->setHorizontalSpacing(metrics.px(12));
    m_rows->setVerticalSpacing(metrics.px(4));
    m_rows->setColumnStretch(1, 1);
    column->addLayout(m_rows);
    addFields(tr("Mail"), contact.addresses);
    addFields(tr("Phone"), contact.phones);
    addFields(tr("Address"), contact.places);
    addFields(tr("Page"), contact.pages);
    if (contact.birthday.isValid())
        addRow(tr("Birthday"), QLocale().toString(contact.birthday, QLocale::LongFormat), false);
    addRow(tr("Note"), visibleLines(contact.note), false);
    if (contact.pictureElsewhere)
        addRow({}, tr("The picture lies on a server or in a file; it is not loaded."), false);
}

void ContactCard::addFields(const QString &name, const QList<Contact::Field> &fields)
{
    for (const Contact::Field &field : fields)
        addRow(placeText(name, field.place), visibleLines(field.value), true);
}

void ContactCard::addRow(const QString &name, const QString &text, bool copyable)
{
    if (text.isEmpty())
        return;
    const int row = m_rows->rowCount();
    auto *head = new QLabel(name, this);
    setLook(head, "muted");
    m_rows->addWidget(head, row, 0, Qt::AlignTop);
    auto *value = new QLabel(text, this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addWidget(value, row, 1);
    if (!copyable)
        return;
    const int size = Metrics(font()).px(16);
    auto *copy = new QToolButton(this);
    copy->setIcon(lineIcon(Icon::Copy));
    copy->setIconSize(QSize(size, size));
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy %1").arg(text));
    m_rows->addWidget(copy, row, 2, Qt::AlignTop);
    connect(copy, &QToolButton::clicked, this, [this, text] {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT copied(text);
    });
}

} // namespace Restante

#include "moc_contactcard.cpp"
