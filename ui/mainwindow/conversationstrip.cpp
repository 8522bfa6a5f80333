// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/conversationstrip.h"

#include "service/answer.h"
#include "service/queryservice.h"
#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/overlayscrollbar.h"
#include "theme/stylesheet.h"
#include "words/dates.h"
#include "words/lists.h"
#include "words/quantities.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype mostMembers = 500; ///< of one conversation; the rest is found in its folder
constexpr int rowsSeen = 5;            ///< more scroll
constexpr qreal rowHeight = 28;        ///< drawn pixels

QDateTime timeOf(const MessageSummary &summary)
{
    return summary.date.isValid() ? summary.date : summary.received;
}

/// One line: dot, sender, the beginning of the words, date.
class MemberDelegate final : public QStyledItemDelegate
{
public:
    MemberDelegate(const ConversationModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { option.rect.width(), Metrics(option.font).px(rowHeight) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const MessageSummary &member = m_model.members().at(index.row());
        const Metrics metrics(option.font);
        const Colours colours = coloursOf(option.palette);
        const QRect &row = option.rect;
        const bool mirrored = option.direction == Qt::RightToLeft;
        const auto mirror = [&](QRect area) {
            if (mirrored)
                area.moveLeft(row.left() + row.right() - area.right());
            return area;
        };
        const bool shown = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (shown || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(shown ? colours.accentSoft : colours.hover);
            painter->drawRoundedRect(row.adjusted(metrics.px(16), 1, -metrics.px(16), -1), metrics.px(6), metrics.px(6));
        }
        const int dot = metrics.px(7);
        if (member.unread) {
            painter->setBrush(colours.accent);
            painter->drawEllipse(mirror({ row.left() + metrics.px(24), row.center().y() - dot / 2, dot, dot }));
        }
        const QFont who = metrics.font(13, member.unread || shown ? QFont::DemiBold : QFont::Normal);
        const QFont small = metrics.smallFont();
        const QString date = listDateText(timeOf(member), QDateTime::currentDateTime());
        const int dateWidth = QFontMetrics(small).horizontalAdvance(date);
        const auto write = [&](const QRect &place, const QString &text, const QFont &font, const QColor &ink) {
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(mirror(place),
                              int(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
        };
        const int left = row.left() + metrics.px(40);
        const int right = row.right() - metrics.px(28);
        const QString name = senderText(member.from);
        const int nameWidth = qMin(QFontMetrics(who).horizontalAdvance(name) + 2, (right - left) * 2 / 5);
        write({ right - dateWidth, row.top(), dateWidth + 1, row.height() }, date, small, colours.muted);
        write({ left, row.top(), nameWidth, row.height() }, name, who, shown ? colours.accent : colours.text);
        const int words = left + nameWidth + metrics.px(10);
        int end = right - dateWidth - metrics.px(12);
        if (member.hasAttachment) {
            const int size = metrics.px(14);
            paintIcon(painter, Icon::Attachment, mirror({ end - size, row.center().y() - size / 2, size, size }), colours.muted);
            end -= size + metrics.px(6);
        }
        write({ words, row.top(), qMax(0, end - words), row.height() }, visibleText(member.snippet, 200), small, colours.muted);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(colours.accent);
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(metrics.px(16) + 0.5, 1.5, -metrics.px(16) - 0.5, -1.5), metrics.px(6),
                                     metrics.px(6));
        }
        painter->restore();
    }

private:
    const ConversationModel &m_model;
};

} // namespace

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MessageSummary &member = m_members.at(index.row());
    if (role == Qt::DisplayRole)
        return senderText(member.from);
    if (role == Qt::ToolTipRole)
        return member.from.isEmpty() ? QVariant() : fullMailboxText(member.from.constFirst()).toHtmlEscaped();
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts;
    if (member.unread)
        parts += tr("Unread");
    parts += senderText(member.from);
    parts += headerDateText(timeOf(member), QDateTime::currentDateTime());
    parts += visibleText(member.snippet, 200);
    return listText(parts);
}

void ConversationModel::setMembers(const QList<MessageSummary> &members)
{
    const auto sameKeys = std::ranges::equal(members, m_members, {}, &MessageSummary::key, &MessageSummary::key);
    if (sameKeys) {
        m_members = members;
        if (!members.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_members = members;
    endResetModel();
}

int ConversationModel::rowOf(MessageKey key) const
{
    const auto place = std::ranges::find(m_members, key, &MessageSummary::key);
    return place == m_members.cend() ? -1 : int(place - m_members.cbegin());
}

ConversationStrip::ConversationStrip(QueryService &queries, QWidget *parent)
    : QWidget(parent)
    , m_queries(queries)
    , m_model(new ConversationModel(this))
    , m_view(new QListView(this))
    , m_title(new QLabel(this))
    , m_fold(new QToolButton(this))
{
    const Metrics metrics(font());
    setLook(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    setLook(m_title, "head");
    m_view->setModel(m_model);
    m_view->setItemDelegate(new MemberDelegate(*m_model, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAttribute(Qt::WA_Hover);
    m_view->setAccessibleName(tr("Messages of this conversation"));
    new OverlayScrollBar(m_view);
    m_fold->setIcon(lineIcon(Icon::ArrowDown));
    m_fold->setIconSize(QSize(metrics.px(12), metrics.px(12)));
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    m_fold->setToolTip(tr("Show the messages of this conversation"));
    m_fold->setAccessibleName(m_fold->toolTip());
    setLook(m_fold, "muted");
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.px(24), metrics.px(6), metrics.px(16), 0);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_fold);
    auto *line = new QFrame(this);
    setLook(line, "line");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.px(2));
    column->addLayout(head);
    column->addWidget(m_view);
    column->addSpacing(metrics.px(4));
    column->addWidget(line);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setIcon(lineIcon(open ? Icon::ArrowDown : Icon::ArrowRight));
        m_view->setVisible(open);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const MessageKey key = current.isValid() ? m_model->members().at(current.row()).key : MessageKey {};
        if (key != MessageKey {} && key != m_shown)
            Q_EMIT chosen(key);
    });
    hide();
}

void ConversationStrip::follow(MessageKey head, const ListQuery &list)
{
    m_head = head;
    m_list = list;
    ask();
}

void ConversationStrip::reload()
{
    if (isFollowing())
        ask();
}

void ConversationStrip::clear()
{
    ++m_turn;
    m_head = {};
    m_shown = {};
    m_model->setMembers({});
    hide();
}

void ConversationStrip::ask()
{
    const auto end = [] {};
    const auto asked = [this, turn = ++m_turn](const auto &answer) {
        if (turn != m_turn)
            return false;
        if (!answer)
            Q_EMIT failed(answer.error());
        return bool(answer);
    };
    whenAnswered(
        m_queries.conversationKeys({ m_head }, m_list), this,
        [this, asked, end](const Result<QList<MessageKey>> &keys) {
            if (!asked(keys))
                return;
            whenAnswered(
                m_queries.summaries(keys->first(qMin(keys->size(), mostMembers))), this,
                [this, asked](const Result<QList<MessageSummary>> &members) {
                    if (asked(members))
                        take(*members);
                },
                end);
        },
        end);
}

void ConversationStrip::take(const QList<MessageSummary> &members)
{
    m_model->setMembers(members);
    m_title->setText(tr("Conversation of %1", "2,113 messages").arg(messagesText(members.size())));
    setVisible(members.size() > 1);
    measure();
    setShown(m_shown);
    Q_EMIT membersKnown();
}

void ConversationStrip::measure()
{
    m_view->setFixedHeight(Metrics(font()).px(rowHeight) * qMin(rowsSeen, qMax(1, m_model->rowCount())));
}

void ConversationStrip::setShown(MessageKey key)
{
    m_shown = key;
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    m_view->setCurrentIndex(m_model->index(row));
    m_view->scrollTo(m_model->index(row));
}

const MessageSummary *ConversationStrip::summaryOf(MessageKey key) const
{
    const int row = m_model->rowOf(key);
    return row < 0 ? nullptr : &m_model->members().at(row);
}

MessageKey ConversationStrip::first() const
{
    const auto &members = m_model->members();
    const auto unread = std::ranges::find(members, true, &MessageSummary::unread);
    if (unread != members.cend())
        return unread->key;
    return members.isEmpty() ? MessageKey {} : members.constFirst().key;
}

MessageKey ConversationStrip::nextUnread(MessageKey after) const
{
    const auto &members = m_model->members();
    const int from = m_model->rowOf(after);
    for (int step = 1; step <= members.size(); ++step) {
        const MessageSummary &member = members.at((from + step) % members.size());
        if (member.unread && member.key != after)
            return member.key;
    }
    return {};
}

} // namespace Restante

#include "moc_conversationstrip.cpp"
