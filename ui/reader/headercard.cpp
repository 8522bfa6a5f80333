// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/headercard.h"

#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/dates.h"
#include "words/quantities.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestSubject = 400;
constexpr qsizetype mostShown = 200; ///< recipients when unfolded

QPixmap avatar(const Mailbox &mailbox, int size, qreal ratio, const QFont &font)
{
    QPixmap pixmap((QSizeF(size, size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // The colour belongs to the address, not to the name anybody can take.
    painter.setBrush(stableColour(mailbox.addrSpec.isEmpty() ? mailbox.displayName : mailbox.addrSpec));
    painter.drawEllipse(QRect(0, 0, size, size));
    painter.setPen(Qt::white);
    painter.setFont(font);
    painter.drawText(QRect(0, 0, size, size), Qt::AlignCenter, initialsOf(mailbox));
    return pixmap;
}

QString shortName(const Mailbox &mailbox)
{
    const QString name = nameClaimsOtherAddress(mailbox) ? QString() : visibleText(mailbox.displayName, 80);
    return name.isEmpty() ? visibleText(mailbox.addrSpec, 120) : name;
}

} // namespace

HeaderCard::HeaderCard(QWidget *parent)
    : QWidget(parent)
    , m_subject(new QLabel(this))
    , m_avatar(new QLabel(this))
    , m_sender(new QLabel(this))
    , m_date(new QLabel(this))
    , m_folded(new QPushButton(this))
    , m_recipients(new QLabel(this))
{
    const Metrics metrics(font());
    setLook(m_subject, "title");
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sender->setTextFormat(Qt::RichText);
    m_sender->setWordWrap(true);
    m_sender->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(m_date, "muted");
    m_date->setTextFormat(Qt::PlainText);
    setLook(m_folded, "link");
    m_folded->setCursor(Qt::PointingHandCursor);
    m_folded->setIcon(lineIcon(Icon::TriangleDown));
    m_folded->setIconSize(QSize(metrics.px(9), metrics.px(9)));
    // The triangle stands behind the text: turned around, the button would also take "leading" for the other side.
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_folded->setLayoutDirection(rightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    m_recipients->setTextFormat(Qt::RichText);
    m_recipients->setWordWrap(true);
    m_recipients->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_recipients->hide();
    connect(m_folded, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        writeRecipients();
    });

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics.px(24), metrics.px(16), metrics.px(24), metrics.px(16));
    grid->setHorizontalSpacing(metrics.px(12));
    grid->setVerticalSpacing(metrics.px(2));
    grid->addWidget(m_subject, 0, 0, 1, 3);
    grid->setRowMinimumHeight(1, metrics.px(8));
    grid->addWidget(m_avatar, 2, 0, 3, 1, Qt::AlignTop);
    grid->addWidget(m_sender, 2, 1);
    grid->addWidget(m_date, 2, 2, Qt::AlignTop);
    grid->addWidget(m_folded, 3, 1, 1, 2, Qt::AlignAbsolute | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    grid->addWidget(m_recipients, 4, 1, 1, 2);
    grid->setColumnStretch(1, 1);
}

void HeaderCard::show(const MessageHeader &header)
{
    m_header = header;
    m_unfolded = false;
    write();
}

QString HeaderCard::mailboxMarkup(const Mailbox &mailbox) const
{
    const QString muted = coloursOf(palette()).muted.name();
    const QString name = visibleText(mailbox.displayName, 200).toHtmlEscaped();
    const QString address = visibleText(mailbox.addrSpec, 320).toHtmlEscaped();
    if (address.isEmpty())
        return u"<span style=\"font-weight:600\">%1</span>"_s.arg(name);
    if (name.isEmpty() || name == address)
        return u"<span style=\"font-weight:600\">%1</span>"_s.arg(address);
    return u"<span style=\"font-weight:600\">%1</span> <span style=\"color:%2\">%3</span>"_s.arg(name, muted, address);
}

void HeaderCard::write()
{
    const Metrics metrics(font());
    m_subject->setText(m_header.subject.isEmpty() ? tr("(no subject)") : visibleText(m_header.subject, longestSubject));
    const bool rightToLeft = m_header.subject.isRightToLeft();
    m_subject->setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    const Mailbox first = m_header.from.value(0);
    QStringList senders;
    const auto from = m_header.from.first(qMin<qsizetype>(m_header.from.size(), 5));
    for (const Mailbox &mailbox : from)
        senders += mailboxMarkup(mailbox);
    // The line runs as the window does, whatever the first name is written in.
    const QChar direction = layoutDirection() == Qt::RightToLeft ? QChar(0x200F) : QChar(0x200E);
    m_sender->setText(direction + (senders.isEmpty() ? tr("(no sender)").toHtmlEscaped() : senders.join(u", ")));
    m_avatar->setPixmap(avatar(first, metrics.px(38), devicePixelRatio(), metrics.font(13, QFont::DemiBold)));
    m_date->setText(m_header.date.isValid() ? headerDateText(m_header.date, QDateTime::currentDateTime()) : tr("without a date"));
    m_date->setToolTip(fullDateText(m_header.date));
    m_date->setAccessibleName(fullDateText(m_header.date));
    writeRecipients();
}

void HeaderCard::writeRecipients()
{
    constexpr qsizetype shown = 2;
    const MailboxList all = m_header.to + m_header.cc + m_header.bcc;
    QStringList names;
    const auto listed = all.first(qMin(all.size(), shown));
    for (const Mailbox &mailbox : listed)
        names += shortName(mailbox);
    QString line = all.isEmpty() ? tr("to nobody in sight") : tr("to %1").arg(names.join(u", "));
    if (all.size() > shown)
        line = tr("to %1 and %2 more").arg(names.join(u", "), numberText(all.size() - shown));
    const int room = qMax(80, width() - Metrics(font()).px(24 + 38 + 12 + 24 + 20));
    m_folded->setText(fontMetrics().elidedText(line, Qt::ElideRight, room));
    m_folded->setAccessibleName(m_unfolded ? tr("Fold the recipients") : line);
    m_recipients->setVisible(m_unfolded);
    if (m_unfolded)
        m_recipients->setText(recipientLines());
}

QString HeaderCard::recipientLines() const
{
    const QString muted = coloursOf(palette()).muted.name();
    const std::pair<QString, const MailboxList &> fields[] = {
        { tr("to", "a header field"), m_header.to },
        { tr("cc", "a header field"), m_header.cc },
        { tr("bcc", "a header field"), m_header.bcc },
        { tr("reply to", "a header field"), m_header.replyTo },
        { tr("sent by", "the Sender header field"), m_header.sender },
    };
    QStringList lines;
    for (const auto &[name, mailboxes] : fields) {
        if (mailboxes.isEmpty())
            continue;
        QStringList texts;
        const auto listed = mailboxes.first(qMin(mailboxes.size(), mostShown));
        for (const Mailbox &mailbox : listed)
            texts += fullMailboxText(mailbox).toHtmlEscaped();
        if (mailboxes.size() > mostShown)
            texts += tr("and %1 more").arg(numberText(mailboxes.size() - mostShown)).toHtmlEscaped();
        lines += u"<span style=\"color:%1\">%2</span> %3"_s.arg(muted, name.toHtmlEscaped(), texts.join(u", "));
    }
    return lines.join(u"<br>");
}

void HeaderCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

void HeaderCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    writeRecipients();
}

} // namespace Restante
