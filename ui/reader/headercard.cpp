// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/headercard.h"

#include "reader/flowtext.h"
#include "reader/mailboxmenu.h"
#include "reader/signline.h"
#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/dates.h"
#include "words/lists.h"

#include <QCursor>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestSubject = 400;
constexpr qsizetype mostShown = 200; ///< recipients when unfolded
constexpr qsizetype mostShownSenders = 20;
constexpr auto unsubscribeLink = "unsubscribe:"_L1;
constexpr auto mailboxScheme = "mailbox:"_L1;

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
    return isolated(name.isEmpty() ? visibleText(mailbox.addrSpec, 120) : name);
}

} // namespace

HeaderCard::HeaderCard(QWidget *parent)
    : ColumnItem(parent)
    , m_subject(new FlowText(this))
    , m_avatar(new QLabel(this))
    , m_sender(new FlowText(this))
    , m_date(new QLabel(this))
    , m_folded(new QPushButton(this))
    , m_recipients(new FlowText(this))
    , m_trust(new SignLine(this))
    , m_list(new SignLine(this))
    , m_noteColumn(new QVBoxLayout)
{
    const Metrics metrics(font());
    m_subject->setAccessibleName(tr("Subject"));
    m_sender->setAccessibleName(tr("Sender"));
    m_recipients->setAccessibleName(tr("Recipients"));
    setLook(m_date, "muted");
    m_date->setTextFormat(Qt::PlainText);
    setLook(m_folded, "link");
    m_folded->setCursor(Qt::PointingHandCursor);
    m_folded->setIcon(lineIcon(Icon::TriangleDown));
    m_folded->setIconSize(QSize(metrics.px(9), metrics.px(9)));
    m_recipients->hide();
    arrange();
    connectTexts();
}

void HeaderCard::arrange()
{
    const Metrics metrics(font());
    // The triangle stands behind the text: turned around, the button would also take "leading" for the other side.
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_folded->setLayoutDirection(rightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    m_noteColumn->setSpacing(metrics.px(2));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics.px(24), metrics.px(16), metrics.px(24), metrics.px(6));
    grid->setHorizontalSpacing(metrics.px(12));
    grid->setVerticalSpacing(metrics.px(2));
    grid->addWidget(m_subject, 0, 0, 1, 3);
    grid->setRowMinimumHeight(1, metrics.px(8));
    grid->addWidget(m_avatar, 2, 0, 6, 1, Qt::AlignTop);
    grid->addWidget(m_sender, 2, 1);
    grid->addWidget(m_date, 2, 2, Qt::AlignTop);
    grid->addWidget(m_folded, 3, 1, 1, 2, Qt::AlignAbsolute | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    grid->addWidget(m_recipients, 4, 1, 1, 2);
    grid->addWidget(m_trust, 5, 1, 1, 2);
    grid->addLayout(m_noteColumn, 6, 1, 1, 2);
    grid->addWidget(m_list, 7, 1, 1, 2);
    grid->setColumnStretch(1, 1);
}

void HeaderCard::connectTexts()
{
    connect(m_folded, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        writeRecipients();
    });
    for (FlowText *text : { m_sender, m_recipients }) {
        connect(text, &FlowText::linkClicked, this, [this](const QString &link) { openMenu(link, QCursor::pos()); });
        connect(text, &FlowText::linkMenuWanted, this, &HeaderCard::openMenu);
    }
    connect(m_list, &SignLine::linkClicked, this, &HeaderCard::unsubscribeWanted);
}

void HeaderCard::show(const MessageDocument &message)
{
    m_message = message;
    m_message.plainBodies.clear();
    m_message.htmlBodies.clear();
    m_unfolded = false;
    write();
    writeNotes();
}

QString HeaderCard::mailboxLink(const Mailbox &mailbox, const QString &markup) const
{
    if (mailbox.addrSpec.isEmpty())
        return markup;
    const QString href =
        QString::fromLatin1(QUrl::toPercentEncoding(mailbox.displayName) + ':' + QUrl::toPercentEncoding(mailbox.addrSpec));
    return u"<a href=\"%1%2\" style=\"color:%3;text-decoration:none\">%4</a>"_s.arg(mailboxScheme, href,
                                                                                    coloursOf(palette()).text.name(), markup);
}

QString HeaderCard::mailboxMarkup(const Mailbox &mailbox) const
{
    const QString muted = coloursOf(palette()).muted.name();
    const QString name = visibleText(mailbox.displayName, 200);
    const QString address = addressText(mailbox);
    const QString strong = u"<span style=\"font-weight:600\">%1</span>"_s;
    const QString quiet = u"<span style=\"color:%1\">%2</span>"_s;
    if (address.isEmpty() || name.isEmpty() || name == address)
        return mailboxLink(mailbox, strong.arg(isolated(address.isEmpty() ? name : address).toHtmlEscaped()));
    // Anybody can call himself by another's address: then the one it really comes from is what is read first.
    if (nameClaimsOtherAddress(mailbox))
        return mailboxLink(mailbox,
                           strong.arg(isolated(address).toHtmlEscaped()) + u' '
                               + quiet.arg(muted, tr("calls itself “%1”").arg(isolated(name)).toHtmlEscaped()));
    return mailboxLink(mailbox,
                       strong.arg(isolated(name).toHtmlEscaped()) + u' ' + quiet.arg(muted, isolated(address).toHtmlEscaped()));
}

void HeaderCard::write()
{
    const Metrics metrics(font());
    const MessageHeader &header = m_message.header;
    const QString subject = header.subject.isEmpty() ? tr("(no subject)") : visibleText(header.subject, longestSubject);
    const QFont title = metrics.titleFont();
    m_subject->setMarkup(u"<span style=\"font-size:%1px;font-weight:%2\">%3</span>"_s.arg(title.pixelSize())
                             .arg(title.weight())
                             .arg(isolated(subject).toHtmlEscaped()));
    QStringList senders;
    const auto from = header.from.first(qMin(header.from.size(), mostShownSenders));
    for (const Mailbox &mailbox : from)
        senders += mailboxMarkup(mailbox);
    if (header.from.size() > mostShownSenders)
        senders += tr("and %Ln more", nullptr, int(header.from.size() - mostShownSenders)).toHtmlEscaped();
    m_sender->setMarkup(senders.isEmpty() ? tr("(no sender)").toHtmlEscaped() : listText(senders));
    const std::tuple drawn(header.from.value(0), metrics.font(13, QFont::DemiBold), devicePixelRatio());
    if (m_drawn != drawn) {
        m_avatar->setPixmap(avatar(std::get<Mailbox>(drawn), metrics.px(38), devicePixelRatio(), std::get<QFont>(drawn)));
        m_drawn = drawn;
    }
    m_date->setText(header.date.isValid() ? headerDateText(header.date, QDateTime::currentDateTime()) : tr("(no date)"));
    m_date->setToolTip(fullDateText(header.date));
    m_date->setAccessibleName(fullDateText(header.date));
    writeRecipients();
}

void HeaderCard::writeNotes()
{
    m_trust->show(senderLine(m_message));
    const auto notes = headerNotes(m_message);
    for (qsizetype i = 0; i < qMax(notes.size(), m_notes.size()); ++i) {
        if (i == m_notes.size()) {
            m_notes += new SignLine(this);
            m_noteColumn->addWidget(m_notes.constLast());
        }
        m_notes[i]->show(notes.value(i));
    }
    const bool isList = !m_message.listId.isEmpty() || !m_message.unsubscribe.isEmpty();
    HeaderLine list;
    if (isList)
        list.text = m_message.listId.isEmpty() ? tr("Sent to a mailing list")
                                               : tr("Mailing list: %1").arg(isolated(visibleText(m_message.listId, 200)));
    m_list->show(list);
    if (!m_message.unsubscribe.isEmpty())
        m_list->addLink(unsubscribeLink, tr("Unsubscribe…"));
}

void HeaderCard::writeRecipients()
{
    constexpr qsizetype shown = 2;
    const MessageHeader &header = m_message.header;
    const MailboxList all = header.to + header.cc + header.bcc;
    QStringList names;
    const auto listed = all.first(qMin(all.size(), shown));
    for (const Mailbox &mailbox : listed)
        names += shortName(mailbox);
    QString line = all.isEmpty() ? tr("to undisclosed recipients") : tr("to %1").arg(listText(names));
    if (all.size() > shown)
        line = tr("to %1 and %Ln more", nullptr, int(all.size() - shown)).arg(listText(names));
    const int room = qMax(80, width() - Metrics(font()).px(24 + 38 + 12 + 24 + 20));
    // The button stands the other way round for its triangle; its words do not.
    const QChar turn = layoutDirection() == Qt::RightToLeft ? QChar(0x2067) : QChar(0x2066); // RLI, LRI
    m_folded->setText(turn + fontMetrics().elidedText(line, Qt::ElideRight, room) + QChar(0x2069));
    m_folded->setAccessibleName(m_unfolded ? tr("Fold the recipients") : line);
    m_recipients->setVisible(m_unfolded);
    if (m_unfolded)
        m_recipients->setMarkup(recipientLines());
}

QString HeaderCard::recipientLines() const
{
    const QString muted = coloursOf(palette()).muted.name();
    const MessageHeader &header = m_message.header;
    const std::pair<QString, const MailboxList &> fields[] = {
        { tr("from", "a header field"), header.from },
        { tr("to", "a header field"), header.to },
        { tr("cc", "a header field"), header.cc },
        { tr("bcc", "a header field"), header.bcc },
        { tr("reply to", "a header field"), header.replyTo },
        { tr("sent by", "the Sender header field"), header.sender },
    };
    QStringList lines;
    for (const auto &[name, mailboxes] : fields) {
        if (mailboxes.isEmpty())
            continue;
        QStringList texts;
        const auto listed = mailboxes.first(qMin(mailboxes.size(), mostShown));
        for (const Mailbox &mailbox : listed)
            texts += mailboxLink(mailbox, isolated(fullMailboxText(mailbox)).toHtmlEscaped());
        if (mailboxes.size() > mostShown)
            texts += tr("and %Ln more", nullptr, int(mailboxes.size() - mostShown)).toHtmlEscaped();
        lines += u"<span style=\"color:%1\">%2</span> %3"_s.arg(muted, name.toHtmlEscaped(), listText(texts));
    }
    if (header.date.isValid())
        lines += u"<span style=\"color:%1\">%2</span> %3"_s.arg(muted, tr("date", "a header field").toHtmlEscaped(),
                                                                fullDateText(header.date).toHtmlEscaped());
    return lines.join(u"<br>");
}

void HeaderCard::openMenu(const QString &link, const QPoint &global)
{
    if (!link.startsWith(mailboxScheme))
        return;
    const QStringList halves = link.sliced(mailboxScheme.size()).split(u':');
    const Mailbox mailbox { QUrl::fromPercentEncoding(halves.value(0).toLatin1()),
                            QUrl::fromPercentEncoding(halves.value(1).toLatin1()) };
    std::function<void(const QString &)> search;
    if (m_searchable)
        search = [this](const QString &words) { Q_EMIT searchWanted(words); };
    makeMailboxMenu(mailbox, search, this)->popup(global);
}

void HeaderCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write(); // the lines write themselves
}

void HeaderCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    writeRecipients();
}

} // namespace Restante

#include "moc_headercard.cpp"
