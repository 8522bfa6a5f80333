// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/selectionsummary.h"

#include "service/answer.h"
#include "service/queryservice.h"
#include "text/visibletext.h"
#include "theme/elidedlabel.h"
#include "theme/flowrow.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/dates.h"
#include "words/lists.h"
#include "words/quantities.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype askedAtOnce = 400;
constexpr qsizetype mostCounted = 20'000; ///< of more messages the sums say so; the first are enough to know what they are
constexpr int rowsShown = 6;
constexpr qsizetype sendersShown = 4;

} // namespace

SelectionSummary::SelectionSummary(QueryService &queries, QWidget *parent)
    : QWidget(parent)
    , m_queries(queries)
{
    const Metrics metrics(font());
    setLook(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto *card = new QFrame(this);
    setLook(card, "card");
    card->setMaximumWidth(metrics.px(520));
    m_title = new QLabel(card);
    setLook(m_title, "title");
    m_line = new QLabel(card);
    setLook(m_line, "muted");
    m_line->setWordWrap(true);
    m_people = new QLabel(card);
    m_people->setTextFormat(Qt::PlainText);
    m_people->setAlignment(leadingEdge(*m_people) | Qt::AlignVCenter);
    m_people->setWordWrap(true);
    m_more = new QLabel(card);
    setLook(m_more, "small");
    m_buttons = new QWidget(card);
    auto *flow = new FlowRow(metrics.px(8));
    flow->setContentsMargins(0, 0, 0, 0);
    m_buttons->setLayout(flow);
    auto *line = new QFrame(card);
    setLook(line, "line");
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(metrics.px(8));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    column->setSpacing(metrics.px(10));
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_people);
    column->addWidget(line);
    column->addLayout(m_rows);
    column->addWidget(m_more);
    column->addSpacing(metrics.px(6));
    column->addWidget(m_buttons);
    auto *centre = new QVBoxLayout(this);
    centre->setContentsMargins(metrics.px(24), metrics.px(24), metrics.px(24), metrics.px(24));
    centre->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 20);
    middle->addStretch(1);
    centre->addLayout(middle);
    centre->addStretch(2);
}

void SelectionSummary::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        setLook(button, "framed");
        m_buttons->layout()->addWidget(button);
    }
}

void SelectionSummary::show(const QList<MessageKey> &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    m_digest = {};
    m_asked = 0;
    clearRows();
    m_title->setText(messagesText(keys.size()));
    m_line->setText(tr("Counting…"));
    m_people->clear();
    m_more->clear();
    askOn(++m_turn);
}

void SelectionSummary::reload(const QList<MessageKey> &changed)
{
    const QSet<MessageKey> known(changed.begin(), changed.end());
    const auto counted = m_keys.first(qMin(m_keys.size(), mostCounted));
    if (std::ranges::any_of(counted, [&](MessageKey key) { return known.contains(key); }))
        show(std::exchange(m_keys, {}));
}

void SelectionSummary::leave()
{
    m_keys.clear();
    ++m_turn;
}

void SelectionSummary::askOn(quint64 turn)
{
    if (turn != m_turn || m_asked >= qMin(m_keys.size(), mostCounted))
        return;
    const QList<MessageKey> part = m_keys.sliced(m_asked, qMin(askedAtOnce, m_keys.size() - m_asked));
    whenAnswered(
        m_queries.summaries(part), this,
        [this, turn, count = part.size()](const Result<QList<MessageSummary>> &summaries) {
            if (turn != m_turn)
                return;
            if (!summaries) {
                Q_EMIT failed(summaries.error());
                return;
            }
            m_asked += count;
            take(*summaries);
            askOn(turn);
        },
        // What the list itself needs went first.
        [this, turn] { askOn(turn); });
}

void SelectionSummary::take(const QList<MessageSummary> &summaries)
{
    for (const MessageSummary &summary : summaries) {
        if (m_rows->count() < rowsShown)
            addRow(summary);
    }
    m_digest.add(summaries);
    tell();
}

void SelectionSummary::tell()
{
    QStringList parts { octetsText(m_digest.octets()) };
    if (m_digest.people() > 0)
        parts += m_digest.people() == 1 ? tr("from one person") : tr("from %1 people").arg(numberText(m_digest.people()));
    if (m_digest.unread() > 0)
        parts += tr("%1 unread").arg(numberText(m_digest.unread()));
    if (m_digest.starred() > 0)
        parts += tr("%1 starred").arg(numberText(m_digest.starred()));
    if (m_digest.withAttachment() > 0)
        parts += tr("%1 with attachment").arg(numberText(m_digest.withAttachment()));
    QString line = parts.join(u" · ");
    if (m_keys.size() > mostCounted && m_asked >= mostCounted)
        line = tr("The first %1: %2", "2,113 messages; what is known of them").arg(messagesText(mostCounted), line);
    m_line->setText(line);
    QStringList people;
    const auto senders = m_digest.frequentSenders(sendersShown);
    for (const Mailbox &sender : senders)
        people += senderText({ sender });
    const qsizetype others = m_digest.people() - senders.size();
    const QString names = listText(people);
    m_people->setText(others > 0 ? tr("%1 and %2 more", "names; a number").arg(names, numberText(others)) : names);
    const qsizetype more = m_keys.size() - m_rows->count();
    m_more->setText(more > 0 ? tr("and %1 more", "a number of messages").arg(numberText(more)) : QString());
}

void SelectionSummary::addRow(const MessageSummary &summary)
{
    const Metrics metrics(font());
    auto *row = new QWidget(this);
    auto *subject = new ElidedLabel(row);
    subject->setWhole(summary.subject.isEmpty() ? tr("(no subject)") : visibleText(summary.subject, 200));
    QStringList words { senderText(summary.from), visibleText(summary.snippet, 200) };
    words.removeAll({});
    if (std::ranges::any_of(words, &QString::isRightToLeft))
        std::ranges::transform(words, words.begin(), isolated);
    auto *who = new ElidedLabel(row);
    who->setWhole(words.join(u" · "));
    setLook(who, "small");
    if (summary.unread)
        setLook(subject, "strong");
    auto *date =
        new QLabel(listDateText(summary.date.isValid() ? summary.date : summary.received, QDateTime::currentDateTime()), row);
    setLook(date, "small");
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics.px(12));
    grid->setVerticalSpacing(0);
    grid->addWidget(subject, 0, 0);
    grid->addWidget(date, 0, 1);
    grid->addWidget(who, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    m_rows->addWidget(row);
}

void SelectionSummary::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace Restante

#include "moc_selectionsummary.cpp"
