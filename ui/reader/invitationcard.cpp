// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/invitationcard.h"

#include "reader/flowtext.h"
#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/appointmenttext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype longestLine = 300;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestDescription = 600;
constexpr qsizetype mostNamed = 12; ///< people; the rest is counted
/// Of details: more of them unfold by a click, for the message wants its place.
constexpr qsizetype mostUnfoldedLines = 5;
constexpr qsizetype mostUnfolded = 240;
constexpr auto moreLink = "more:"_L1;

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

QString titleOf(const Appointment &appointment)
{
    return appointment.summary.isEmpty() ? InvitationCard::tr("(no title)") : visibleText(appointment.summary, longestLine);
}

/// A line of the card: what it tells, and what is told.
struct CardRow {
    QString name; ///< empty: goes on
    QString text;
    bool isDetail = false;
};

QList<CardRow> peopleOf(const Appointment &appointment)
{
    QList<CardRow> rows { { InvitationCard::tr("From"), fullMailboxText(appointment.organiser) } };
    QStringList people;
    const auto named = appointment.attendees.first(qMin(appointment.attendees.size(), mostNamed));
    for (const Attendee &attendee : named) {
        const QString name = isolated(fullMailboxText(attendee.mailbox));
        people += attendee.isRoom ? InvitationCard::tr("%1 (room)").arg(name)
            : attendee.isOptional ? InvitationCard::tr("%1 (optional, %2)").arg(name, answerText(attendee.answer))
                                  : InvitationCard::tr("%1 (%2)", "name (answer)").arg(name, answerText(attendee.answer));
    }
    if (const qsizetype more = appointment.attendees.size() - people.size() + appointment.moreAttendees; more > 0)
        people += InvitationCard::tr("and %Ln more", nullptr, int(more));
    const bool isCounted = people.size() > 1; // a count of one says nothing
    rows.append({ InvitationCard::tr("Invited"), isCounted ? attendanceText(appointment) : people.value(0) });
    if (isCounted)
        rows.append({ {}, people.join(u'\n'), true });
    return rows;
}

QList<CardRow> rowsOf(const Invitation &invitation)
{
    const Appointment &appointment = invitation.appointments.constFirst();
    QList<CardRow> rows { { InvitationCard::tr("When"), whenText(appointment) },
                          { InvitationCard::tr("Repeated"), recurrenceText(appointment.recurrence) },
                          { InvitationCard::tr("Where"), visibleText(appointment.location, longestLine) } };
    rows += peopleOf(appointment);
    rows.append({ {}, visibleLines(appointment.description, longestDescription), true });
    if (const qsizetype others = invitation.appointments.size() - 1 + invitation.more; others > 0)
        rows.append({ {}, InvitationCard::tr("and %Ln more in the same file", nullptr, int(others)), true });
    rows.removeIf([](const CardRow &row) { return row.text.isEmpty(); });
    return rows;
}

bool areLong(const QList<CardRow> &rows)
{
    qsizetype lines = 0;
    qsizetype characters = 0;
    for (const CardRow &row : rows) {
        lines += row.isDetail ? 1 + row.text.count(u'\n') : 0;
        characters += row.isDetail ? row.text.size() : 0;
    }
    return lines > mostUnfoldedLines || characters > mostUnfolded;
}

QString markupOf(const QString &text, const QColor &colour)
{
    QStringList lines;
    const QStringList written = text.split(u'\n');
    for (const QString &line : written)
        lines += isolated(line).toHtmlEscaped();
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), lines.join(u"<br>"));
}

} // namespace

/// A leaf of a calendar pad: month, day, weekday.
class DateLeaf final : public QWidget
{
public:
    explicit DateLeaf(QWidget *parent)
        : QWidget(parent)
    {
        const Metrics metrics(font());
        setFixedSize(metrics.px(52), metrics.px(58));
    }

    /// None, none.
    void setDate(QDate date)
    {
        m_date = date;
        setVisible(date.isValid());
        update();
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

InvitationCard::InvitationCard(QWidget *parent)
    : ColumnItem(parent)
    , m_leaf(new DateLeaf(this))
    , m_words(new FlowText(this))
{
    const Metrics metrics(font());
    setLook(this, "note");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.px(14), metrics.px(12), metrics.px(14), metrics.px(12));
    row->setSpacing(metrics.px(14));
    row->addWidget(m_leaf, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics.px(3));
    row->addLayout(column, 1);
    column->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, metrics.px(8), 0, 0);
    buttons->setSpacing(metrics.px(8));
    auto *open = new QPushButton(tr("Open in the calendar"), this);
    auto *save = new QPushButton(tr("Save…"), this);
    buttons->addWidget(open);
    buttons->addWidget(save);
    buttons->addStretch();
    column->addLayout(buttons);
    // Where there is no room for all of it, it scrolls.
    m_words->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_words, &FlowText::linkClicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        write();
    });
    connect(open, &QPushButton::clicked, this, &InvitationCard::openWanted);
    connect(save, &QPushButton::clicked, this, &InvitationCard::saveWanted);
}

void InvitationCard::setInvitation(const Invitation &invitation)
{
    m_invitation = invitation;
    m_isUnfolded = false;
    const Appointment &appointment = invitation.appointments.constFirst();
    const CalendarTime &time = appointment.begin.isValid() ? appointment.begin : appointment.end;
    m_leaf->setDate(time.isDate ? time.moment.date() : time.moment.toLocalTime().date());
    write();
}

void InvitationCard::write()
{
    if (m_invitation.appointments.isEmpty())
        return;
    const Metrics metrics(font());
    const Colours colours = coloursOf(palette());
    const Appointment &appointment = m_invitation.appointments.constFirst();
    const bool isCancelled = appointment.isCancelled || m_invitation.method == Invitation::Method::Cancel;
    const QString want = invitationTitle(withVisibleNames(m_invitation));
    const QString title = titleOf(appointment);
    const QFont titleFont = metrics.listTitleFont();
    QString markup = u"<p style=\"margin:0 0 %1px 0\">%2</p>"_s.arg(metrics.px(3))
                         .arg(markupOf(want, isCancelled ? colours.bad : colours.muted));
    markup += u"<p style=\"margin:0 0 %1px 0;font-size:%2px;font-weight:%3%4\">%5</p>"_s.arg(metrics.px(7))
                  .arg(titleFont.pixelSize())
                  .arg(titleFont.weight())
                  .arg(isCancelled ? u";text-decoration:line-through"_s : QString(), markupOf(title, colours.text));
    QList<CardRow> rows = rowsOf(m_invitation);
    const bool folds = areLong(rows);
    if (folds && !m_isUnfolded)
        rows.removeIf([](const CardRow &row) { return row.isDetail; });
    int names = 0;
    for (const CardRow &row : std::as_const(rows))
        names = qMax(names, fontMetrics().horizontalAdvance(row.name));
    names += metrics.px(12);
    // Not a table: QTextDocument has none from right to left.
    m_words->setTabStopDistance(names);
    const auto addRow = [&, side = layoutDirection() == Qt::RightToLeft ? u"right"_s : u"left"_s](const QString &head,
                                                                                                  const QString &text) {
        markup +=
            u"<p style=\"margin:0 0 %1px 0;margin-%2:%3px;text-indent:%4px;white-space:pre-wrap\">%5%6</p>"_s.arg(metrics.px(3))
                .arg(side)
                .arg(names)
                .arg(head.isEmpty() ? 0 : -names)
                .arg(head.isEmpty() ? QString() : markupOf(head, colours.muted) + u'\t', text);
    };
    for (const CardRow &row : std::as_const(rows))
        addRow(row.name, markupOf(row.text, row.isDetail ? colours.muted : colours.text));
    if (folds)
        addRow({},
               u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
                   moreLink, colours.accent.name(), (m_isUnfolded ? tr("Show less ▴") : tr("Show more ▾")).toHtmlEscaped()));
    m_words->setMarkup(markup);
    m_words->setAccessibleName(want);
    setAccessibleName(tr("%1: %2, %3", "what is wanted: title, time").arg(want, title, whenText(appointment)));
}

void InvitationCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

} // namespace Restante

#include "moc_invitationcard.cpp"
