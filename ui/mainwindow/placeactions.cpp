// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/placeactions.h"

#include "mainwindow/messageactions.h"
#include "service/answer.h"
#include "service/mailservice.h"
#include "service/queryservice.h"
#include "sidebar/sidebarmodel.h"
#include "sidebar/sidebarview.h"
#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/tagcolours.h"

#include <QActionGroup>
#include <QMenu>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {

constexpr int longestFolderName = 60; ///< in a sentence
constexpr auto pause = 300ms;         ///< longer than the list waits before it asks again

/// "New folder", "New folder 2"…: the first that is free.
QString freeName(const QString &wanted, const QStringList &taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

/// The one that fewest tags have.
Tag::Colour freeColour(const QList<Tag> &tags)
{
    std::array<int, Tag::colours> uses {};
    for (const Tag &tag : tags)
        ++uses.at(size_t(tag.colour));
    return Tag::Colour(std::ranges::min_element(uses) - uses.begin());
}

} // namespace

PlaceActions::PlaceActions(MailService &service, QueryService &queries, MessageActions &actions, SidebarModel &places,
                           SidebarView &view, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_queries(queries)
    , m_actions(actions)
    , m_places(places)
    , m_view(view)
{
    connect(&view, &SidebarView::contextMenuWanted, this, &PlaceActions::showMenu);
    connect(&places, &SidebarModel::renameWanted, this, &PlaceActions::rename);
}

template<typename T, typename Use>
void PlaceActions::then(const QFuture<T> &future, Use use)
{
    whenAnswered(
        future, this,
        [this, use](const T &answer) {
            if (answer)
                use(answer);
            else
                Q_EMIT failed(answer.error());
        },
        [] {});
}

void PlaceActions::placesChanged()
{
    if (!m_made.isEmpty() && m_places.indexOf(m_made).isValid())
        m_view.rename(std::exchange(m_made, {}));
}

void PlaceActions::showMenu(const SidebarPlace &place, const QPoint &global)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (place.isChoosable() && place.kind != SidebarPlace::Kind::OnServer) {
        menu->addAction(lineIcon(Icon::MarkRead), tr("Mark all as read"), this, [this, place] { markAllRead(place); })
            ->setEnabled(place.count > 0 || place.kind == SidebarPlace::Kind::Starred);
        menu->addSeparator();
    }
    switch (place.kind) {
    case SidebarPlace::Kind::AccountHead:
    case SidebarPlace::Kind::OnServer:
        menu->addAction(lineIcon(Icon::Refresh), tr("Check this account"), this,
                        [this, id = place.account] { Q_EMIT checkWanted(id); });
        menu->addAction(lineIcon(Icon::Settings), tr("Account settings…"), this,
                        [this, id = place.account] { Q_EMIT settingsWanted(id); });
        menu->addSeparator();
        addFolderEntries(*menu, place);
        break;
    case SidebarPlace::Kind::LocalHead:
    case SidebarPlace::Kind::Folder:
    case SidebarPlace::Kind::FolderLevel:
        addFolderEntries(*menu, place);
        break;
    case SidebarPlace::Kind::TagHead:
    case SidebarPlace::Kind::Tag:
        addTagEntries(*menu, place);
        break;
    case SidebarPlace::Kind::AllInboxes:
    case SidebarPlace::Kind::Unread:
    case SidebarPlace::Kind::Starred:
        break;
    }
    menu->popup(global);
}

void PlaceActions::addFolderEntries(QMenu &menu, const SidebarPlace &place)
{
    const bool below = place.isRenamable() || place.kind == SidebarPlace::Kind::FolderLevel;
    menu.addAction(
        lineIcon(Icon::Plus), below ? tr("New folder in “%1”").arg(QString(place.name).replace(u'&', u"&&"_s)) : tr("New folder"),
        this, [this, account = place.account, above = below ? place.folder.name : QString()] { makeFolder(account, above); });
    if (place.kind != SidebarPlace::Kind::Folder)
        return;
    if (place.folder.role == Folder::Role::Trash)
        menu.addAction(lineIcon(Icon::Trash), tr("Empty Trash…"), this, [this, place] { emptyTrash(place); })
            ->setEnabled(place.folder.total > 0);
    if (!place.isRenamable())
        return;
    menu.addAction(tr("Rename"), this, [this, id = place.id()] { m_view.rename(id); })->setShortcut(Qt::Key_F2);
    menu.addAction(lineIcon(Icon::Trash), tr("Delete folder"), this, [this, folder = place.folder] { removeFolder(folder); });
}

void PlaceActions::addTagEntries(QMenu &menu, const SidebarPlace &place)
{
    menu.addAction(lineIcon(Icon::Plus), tr("New tag"), this, &PlaceActions::makeTag);
    if (place.kind != SidebarPlace::Kind::Tag)
        return;
    menu.addAction(tr("Rename"), this, [this, id = place.id()] { m_view.rename(id); })->setShortcut(Qt::Key_F2);
    QMenu *colours = menu.addMenu(tr("Colour"));
    auto *group = new QActionGroup(colours);
    for (int number = 0; number < Tag::colours; ++number) {
        const auto colour = Tag::Colour(number);
        QAction *action = colours->addAction(
            tagIcon(colour, isDark(menu.palette())), tagColourName(colour), this, [this, tag = place.tag, colour] {
                Tag after = tag;
                after.colour = colour;
                changeTag(tag, after, tr("Colour of “%1” changed").arg(visibleText(tag.name, longestFolderName)));
            });
        action->setCheckable(true);
        action->setChecked(colour == place.tag.colour);
        group->addAction(action);
    }
    menu.addAction(lineIcon(Icon::Trash), tr("Delete tag"), this, [this, tag = place.tag] { removeTag(tag); });
}

void PlaceActions::withKeys(const ListQuery &query, const std::function<void(const QList<MessageKey> &)> &use, int attempts)
{
    whenAnswered(
        m_queries.keys(query), this,
        [this, use](const Result<QList<MessageKey>> &keys) {
            if (!keys)
                Q_EMIT failed(keys.error());
            else if (!keys->isEmpty())
                use(*keys);
        },
        [this, query, use, attempts] {
            if (attempts > 1)
                QTimer::singleShot(pause, this, [this, query, use, attempts] { withKeys(query, use, attempts - 1); });
        });
}

void PlaceActions::markAllRead(const SidebarPlace &place)
{
    ListQuery query = place.query();
    query.words = u"is:unread"_s;
    withKeys(query, [this](const QList<MessageKey> &keys) { m_actions.mark(MessageChange::Kind::MarkRead, keys); });
}

void PlaceActions::emptyTrash(const SidebarPlace &place)
{
    withKeys(place.query(), [this](const QList<MessageKey> &keys) { Q_EMIT deletionAsked(keys); });
}

void PlaceActions::makeFolder(const AccountId &account, const QString &above)
{
    QStringList taken;
    const auto folders = m_places.folders();
    for (const Folder &folder : folders) {
        if (folder.account == account)
            taken += folder.name;
    }
    const QString name = freeName((above.isEmpty() ? QString() : above + u'/') + tr("New folder"), taken);
    then(m_service.makeFolder(account, name), [this](const Result<FolderKey> &key) {
        m_made = u"folder/%1"_s.arg(qint64(*key));
        m_actions.remember(tr("Folder made"), [this, made = *key] {
            return m_service.removeFolder(made).then(
                [](const Result<RemovedFolder> &removed) { return removed.transform([](const RemovedFolder &) {}); });
        });
        placesChanged();
    });
}

void PlaceActions::removeFolder(const Folder &folder)
{
    then(m_service.removeFolder(folder.key), [this, name = folder.name](const Result<RemovedFolder> &removed) {
        m_actions.remember(tr("Folder “%1” deleted, its messages are in the Trash").arg(visibleText(name, longestFolderName)),
                           [this, gone = *removed] { return m_service.restoreFolder(gone); });
    });
}

void PlaceActions::rename(const SidebarPlace &place, const QString &name)
{
    if (place.kind == SidebarPlace::Kind::Folder) {
        const QString above = place.folder.name.section(u'/', 0, -2);
        renameFolder(place.folder, above.isEmpty() ? name : above + u'/' + name);
        return;
    }
    Tag after = place.tag;
    after.name = name;
    changeTag(place.tag, after, tr("Tag renamed to “%1”").arg(visibleText(name, longestFolderName)));
}

void PlaceActions::renameFolder(const Folder &folder, const QString &name)
{
    then(m_service.renameFolder(folder.key, name), [this, key = folder.key, name](const Result<QString> &former) {
        m_actions.remember(tr("Folder renamed to “%1”").arg(visibleText(name, longestFolderName)), [this, key, before = *former] {
            return m_service.renameFolder(key, before).then([](const Result<QString> &renamed) {
                return renamed.transform([](const QString &) {});
            });
        });
    });
}

void PlaceActions::makeTag()
{
    QStringList taken;
    const auto tags = m_places.tags();
    for (const Tag &tag : tags)
        taken += tag.name;
    then(m_service.makeTag(freeName(tr("New tag"), taken), freeColour(tags)), [this](const Result<TagKey> &key) {
        m_made = u"tag/%1"_s.arg(qint64(*key));
        m_actions.remember(tr("Tag made"), [this, made = *key] {
            return m_service.removeTag(made).then(
                [](const Result<RemovedTag> &removed) { return removed.transform([](const RemovedTag &) {}); });
        });
        placesChanged();
    });
}

void PlaceActions::nameFirstTags()
{
    // As the store begins.
    static constexpr std::array names { QT_TR_NOOP("Important"), QT_TR_NOOP("Work"), QT_TR_NOOP("Personal"), QT_TR_NOOP("To do"),
                                        QT_TR_NOOP("Later") };
    const QList<Tag> tags = m_places.tags();
    const bool untouched =
        std::ranges::equal(tags, names, {}, &Tag::name, [](const char *name) { return QString::fromLatin1(name); });
    if (!untouched)
        return;
    for (qsizetype at = 0; at < tags.size(); ++at) {
        Tag named = tags[at];
        named.name = tr(names[at]);
        if (named != tags[at])
            then(m_service.changeTag(named), [](const Result<void> &) {});
    }
}

void PlaceActions::changeTag(const Tag &before, const Tag &after, const QString &text)
{
    if (before == after)
        return;
    then(m_service.changeTag(after), [this, before, text](const Result<void> &) {
        m_actions.remember(text, [this, before] { return m_service.changeTag(before); });
    });
}

void PlaceActions::removeTag(const Tag &tag)
{
    then(m_service.removeTag(tag.key), [this, name = tag.name](const Result<RemovedTag> &removed) {
        m_actions.remember(tr("Tag “%1” deleted").arg(visibleText(name, longestFolderName)),
                           [this, gone = *removed] { return m_service.restoreTag(gone); });
    });
}

} // namespace Restante

#include "moc_placeactions.cpp"
