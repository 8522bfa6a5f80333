// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/invitationcard.h"

#include "reader/flowtext.h"
#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "theme/wrappedlabel.h"
#include "words/appointmenttext.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestLine = 300;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestDescription = 600;
constexpr qsizetype mostNamed = 12; ///< people; the rest is counted

/// A leaf of a calendar pad: month, day, weekday.
class DateLeaf final : public QWidget
{
public:
    DateLeaf(QDate date, QWidget *parent)
        : QWidget(parent)
        , m_date(date)
    {
        const Metrics metrics(font());
        setFixedSize(metrics.px(52), metrics.px(58));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Metrics metrics(font());
        const Colours colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF leaf = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(colours.line);
        painter.setBrush(colours.base);
        painter.drawRoundedRect(leaf, metrics.px(6), metrics.px(6));
        const QRect head(0, metrics.px(4), width(), metrics.px(15));
        painter.setPen(colours.bad);
        painter.setFont(metrics.font(10, QFont::Bold));
        painter.drawText(head, Qt::AlignCenter, QLocale().standaloneMonthName(m_date.month(), QLocale::ShortFormat).toUpper());
        painter.setPen(colours.text);
        painter.setFont(metrics.font(20, QFont::DemiBold));
        painter.drawText(QRect(0, metrics.px(18), width(), metrics.px(24)), Qt::AlignCenter, QLocale().toString(m_date.day()));
        painter.setPen(colours.muted);
        painter.setFont(metrics.font(10));
        painter.drawText(QRect(0, metrics.px(41), width(), metrics.px(14)), Qt::AlignCenter,
                         QLocale().standaloneDayName(m_date.dayOfWeek(), QLocale::ShortFormat));
    }

private:
    QDate m_date;
};

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setText(text);
    label->setAlignment(leadingEdge(*label) | Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Of several lines, each made harmless.
QString visibleLines(const QString &text, qsizetype limit)
{
    QStringList lines;
    const auto pieces = QStringView(text).first(qMin(text.size(), limit)).split(u'\n');
    for (const QStringView piece : pieces)
        lines += visibleText(piece);
    return lines.join(u'\n') + (text.size() > limit ? u"…"_s : QString());
}

/// Those whom the title may name: who invites, and the first of the attendees, who answers.
Invitation withVisibleNames(Invitation invitation)
{
    const auto show = [](Mailbox &mailbox) {
        mailbox.displayName = visibleText(mailbox.displayName, longestName);
        mailbox.addrSpec = visibleText(mailbox.addrSpec, longestName);
    };
    Appointment &appointment = invitation.appointments.first();
    show(appointment.organiser);
    if (!appointment.attendees.isEmpty())
        show(appointment.attendees.first().mailbox);
    return invitation;
}

} // namespace

InvitationCard::InvitationCard(const Invitation &invitation, QWidget *parent)
    : QFrame(parent)
    , m_rows(new QGridLayout)
{
    const Metrics metrics(font());
    const Appointment &appointment = invitation.appointments.constFirst();
    const bool isCancelled = appointment.isCancelled || invitation.method == Invitation::Method::Cancel;
    setLook(this, "note");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.px(14), metrics.px(12), metrics.px(14), metrics.px(12));
    row->setSpacing(metrics.px(14));
    if (QWidget *leaf = makeLeaf(appointment))
        row->addWidget(leaf, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics.px(3));
    row->addLayout(column, 1);

    const QString want = invitationTitle(withVisibleNames(invitation));
    auto *wanted = plainLabel(want, this);
    setLook(wanted, isCancelled ? "bad" : "muted");
    column->addWidget(wanted);
    const QString title = appointment.summary.isEmpty() ? tr("(no title)") : visibleText(appointment.summary, longestLine);
    auto *what = plainLabel(title, this);
    QFont titleFont = metrics.listTitleFont();
    titleFont.setStrikeOut(isCancelled);
    what->setFont(titleFont);
    column->addWidget(what);
    column->addSpacing(metrics.px(4));
    m_rows->setHorizontalSpacing(metrics.px(12));
    m_rows->setVerticalSpacing(metrics.px(3));
    m_rows->setColumnStretch(1, 1);
    column->addLayout(m_rows);

    addRow(tr("When"), whenText(appointment));
    addRow(tr("Repeated"), recurrenceText(appointment.recurrence));
    addRow(tr("Where"), visibleText(appointment.location, longestLine));
    addPeople(appointment);
    addRow({}, visibleLines(appointment.description, longestDescription), true);
    if (const qsizetype others = invitation.appointments.size() - 1 + invitation.more; others > 0)
        addRow({}, tr("and %Ln more in the same file", nullptr, int(others)), true);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, metrics.px(8), 0, 0);
    buttons->setSpacing(metrics.px(8));
    auto *open = new QPushButton(tr("Open in the calendar"), this);
    auto *save = new QPushButton(tr("Save…"), this);
    buttons->addWidget(open);
    buttons->addWidget(save);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &InvitationCard::openWanted);
    connect(save, &QPushButton::clicked, this, &InvitationCard::saveWanted);
    setAccessibleName(tr("%1: %2, %3", "what is wanted: title, time").arg(want, title, whenText(appointment)));
}

QWidget *InvitationCard::makeLeaf(const Appointment &appointment)
{
    const CalendarTime &time = appointment.begin.isValid() ? appointment.begin : appointment.end;
    if (!time.isValid())
        return nullptr;
    return new DateLeaf(time.isDate ? time.moment.date() : time.moment.toLocalTime().date(), this);
}

void InvitationCard::addRow(const QString &name, const QString &text, bool isMuted)
{
    if (text.isEmpty())
        return;
    const int row = m_rows->rowCount();
    if (!name.isEmpty()) {
        auto *head = new QLabel(name, this);
        setLook(head, "muted");
        m_rows->addWidget(head, row, 0, Qt::AlignTop);
    }
    auto *words = new FlowText(this);
    words->setAccessibleName(name.isEmpty() ? text : name);
    m_texts.append({ words, text, isMuted });
    write(m_texts.constLast());
    m_rows->addWidget(words, row, 1);
}

/// An address without a place to break is broken where it must be, and never cut.
void InvitationCard::write(const Text &text)
{
    const Colours colours = coloursOf(palette());
    QStringList lines;
    const QStringList written = text.text.split(u'\n');
    for (const QString &line : written)
        lines += isolated(line).toHtmlEscaped();
    text.words->setMarkup(
        u"<span style=\"color:%1\">%2</span>"_s.arg((text.isMuted ? colours.muted : colours.text).name(), lines.join(u"<br>")));
}

void InvitationCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        std::ranges::for_each(std::as_const(m_texts), [this](const Text &text) { write(text); });
}

void InvitationCard::addPeople(const Appointment &appointment)
{
    addRow(tr("From"), fullMailboxText(appointment.organiser));
    if (appointment.attendees.isEmpty())
        return;
    QStringList people;
    const auto named = appointment.attendees.first(qMin(appointment.attendees.size(), mostNamed));
    for (const Attendee &attendee : named) {
        const QString name = isolated(fullMailboxText(attendee.mailbox));
        people += attendee.isRoom ? tr("%1 (room)").arg(name)
            : attendee.isOptional ? tr("%1 (optional, %2)").arg(name, answerText(attendee.answer))
                                  : tr("%1 (%2)", "name (answer)").arg(name, answerText(attendee.answer));
    }
    if (const qsizetype more = appointment.attendees.size() - people.size() + appointment.moreAttendees; more > 0)
        people += tr("and %Ln more", nullptr, int(more));
    if (people.size() == 1) { // a count of one says nothing
        addRow(tr("Invited"), people.constFirst());
        return;
    }
    addRow(tr("Invited"), attendanceText(appointment));
    addRow({}, people.join(u'\n'), true);
}

} // namespace Restante

#include "moc_invitationcard.cpp"
