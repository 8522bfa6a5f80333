// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/chosenmessages.h"

#include "mainwindow/messageactions.h"
#include "messagelist/listchoice.h"
#include "messagelist/messagelistloader.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "sidebar/sidebarmodel.h"
#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/tagcolours.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int mostLookedAt = 2000; ///< chosen rows that are looked at for the state of a menu

QString menuText(const QString &text)
{
    return visibleText(text, 60).replace(u'&', u"&&"_s);
}

} // namespace

ChosenMessages::ChosenMessages(MessageListPane &list, const SidebarModel &places, MessageActions &actions, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_places(places)
    , m_actions(actions)
{}

int ChosenMessages::firstRow() const
{
    int first = -1;
    const QItemSelection selection = m_list.view().selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (first < 0 || range.top() < first)
            first = range.top();
    }
    return first;
}

bool ChosenMessages::isStarred() const
{
    const int row = firstRow();
    return row >= 0 && m_list.model().isStarred(row);
}

bool ChosenMessages::isUnread() const
{
    int looked = 0;
    const QItemSelection selection = m_list.view().selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && looked < mostLookedAt; ++row, ++looked) {
            if (m_list.model().isUnread(row))
                return true;
        }
    }
    return false;
}

void ChosenMessages::toggleStar()
{
    const auto kind = isStarred() ? MessageChange::Kind::Unstar : MessageChange::Kind::Star;
    // A conversation gets one star, on what is seen of it, and loses all it has.
    if (kind == MessageChange::Kind::Star)
        m_actions.mark(kind, m_list.view().selectedKeys());
    else
        m_list.choice().withMessages([this, kind](const QList<MessageKey> &keys) { m_actions.mark(kind, keys); });
}

void ChosenMessages::toggleUnread()
{
    const auto kind = isUnread() ? MessageChange::Kind::MarkRead : MessageChange::Kind::MarkUnread;
    Q_EMIT unreadToggled();
    if (kind == MessageChange::Kind::MarkUnread)
        m_actions.mark(kind, m_list.view().selectedKeys());
    else
        m_list.choice().withMessages([this, kind](const QList<MessageKey> &keys) { m_actions.mark(kind, keys); });
}

void ChosenMessages::move(Folder::Role role)
{
    const MessageKey current = m_list.view().currentKey();
    m_list.choice().withMessages([this, role, current](const QList<MessageKey> &keys) {
        if (m_list.view().currentKey() == current)
            m_list.choice().stepPast();
        m_actions.moveTo(role, keys);
    });
}

void ChosenMessages::move(FolderKey folder, const QString &name)
{
    const MessageKey current = m_list.view().currentKey();
    m_list.choice().withMessages([this, folder, name, current](const QList<MessageKey> &keys) {
        if (m_list.view().currentKey() == current)
            m_list.choice().stepPast();
        m_actions.moveTo(folder, name, keys);
    });
}

bool ChosenMessages::allInTrash(const QList<MessageKey> &keys) const
{
    QSet<FolderKey> trashes;
    const auto folders = m_places.folders();
    for (const Folder &folder : folders) {
        if (folder.role == Folder::Role::Trash)
            trashes.insert(folder.key);
    }
    const ListQuery &query = m_list.loader().query();
    if (query.scope == ListQuery::Scope::Folder && trashes.contains(query.folder))
        return true;
    return std::ranges::all_of(keys, [&](MessageKey key) {
        const MessageSummary *summary = m_list.model().summaryOf(key);
        return summary && trashes.contains(summary->folder);
    });
}

void ChosenMessages::trash()
{
    m_list.choice().withMessages([this, current = m_list.view().currentKey()](const QList<MessageKey> &keys) {
        if (allInTrash(keys)) {
            Q_EMIT deletionAsked(keys);
            return;
        }
        if (m_list.view().currentKey() == current)
            m_list.choice().stepPast();
        m_actions.moveTo(Folder::Role::Trash, keys);
    });
}

qsizetype ChosenMessages::countTagged(TagKey tag, qsizetype &known) const
{
    qsizetype tagged = 0;
    const QItemSelection selection = m_list.view().selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && known < mostLookedAt; ++row) {
            const MessageSummary *summary = m_list.model().summaryOf(m_list.model().keyAt(row));
            if (!summary)
                continue;
            ++known;
            if (std::ranges::find(summary->tags, tag, &MessageTag::key) != summary->tags.end())
                ++tagged;
        }
    }
    return tagged;
}

void ChosenMessages::toggleTag(const Tag &tag)
{
    qsizetype known = 0;
    const qsizetype tagged = countTagged(tag.key, known);
    const bool give = known == 0 || tagged < known;
    m_list.choice().withMessages([this, tag, give](const QList<MessageKey> &keys) {
        if (give)
            m_actions.tag(tag, keys);
        else
            m_actions.untag(tag, keys);
    });
}

void ChosenMessages::fillMoveMenu(QMenu &menu)
{
    menu.clear();
    const int row = firstRow();
    const MessageSummary *first = row < 0 ? nullptr : m_list.model().summaryOf(m_list.model().keyAt(row));
    const AccountId account = first ? first->account : AccountId();
    const auto folders = m_places.folders();
    for (const Folder &folder : folders) {
        if (folder.account != account && !folder.account.value.isEmpty())
            continue;
        const SidebarPlace *place = m_places.place(m_places.indexOf(u"folder/%1"_s.arg(qint64(folder.key))));
        const QString name = place ? place->name : visibleText(folder.name, 100);
        QAction *action = menu.addAction(lineIcon(place ? place->icon : Icon::Folder), menuText(name), this,
                                         [this, key = folder.key, name] { move(key, name); });
        action->setEnabled(!first || first->folder != folder.key);
    }
}

void ChosenMessages::fillTagMenu(QMenu &menu)
{
    menu.clear();
    const bool dark = isDark(menu.palette());
    int number = 0;
    for (const Tag &tag : std::as_const(m_tags)) {
        qsizetype known = 0;
        const qsizetype tagged = countTagged(tag.key, known);
        // 1 … 9 choose while the menu is open.
        const QString text = ++number <= 9 ? u"&%1  %2"_s.arg(QString::number(number), menuText(tag.name)) : menuText(tag.name);
        QAction *action = menu.addAction(tagIcon(tag.colour, dark), text, this, [this, tag] { toggleTag(tag); });
        action->setCheckable(true);
        action->setChecked(known > 0 && tagged == known);
    }
    menu.addSeparator();
    menu.addAction(lineIcon(Icon::Plus), tr("New tag…"), this, &ChosenMessages::newTagWanted);
}

} // namespace Restante

#include "moc_chosenmessages.cpp"
