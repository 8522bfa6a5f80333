// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar/sidebartree.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_sidebartree {

Account accountOf(const QString &address)
{
    Account account;
    account.id = { address };
    account.address = address;
    return account;
}

Folder folderOf(int key, const QString &name, Folder::Role role = Folder::Role::Normal, const QString &account = {},
                int unread = 0)
{
    Folder folder;
    folder.key = FolderKey(key);
    folder.name = name;
    folder.role = role;
    folder.account = { account };
    folder.unread = unread;
    return folder;
}

/// "name(count)" of each place, those below it indented by a dot.
QStringList written(const SidebarNode &node, const QString &indent = {})
{
    QStringList lines;
    for (const auto &child : node.children) {
        const SidebarPlace &place = child->place;
        lines += indent + place.name + (place.count > 0 ? u"(%1)"_s.arg(place.count) : QString());
        lines += written(*child, indent + u'.');
    }
    return lines;
}

class TestSidebarTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnythingTheViewsStand()
    {
        QCOMPARE(written(*sidebarTree({})), (QStringList { u"All Inboxes"_s, u"Unread"_s, u"Starred"_s }));
    }

    void anAccountHasItsFoldersInTheirOrder()
    {
        using enum Folder::Role;
        SidebarContents contents;
        contents.accounts = { accountOf(u"a@x.example"_s) };
        contents.folders = {
            folderOf(1, u"Trash"_s, Trash, u"a@x.example"_s, 7), folderOf(2, u"Zebra"_s, Normal, u"a@x.example"_s),
            folderOf(3, u"Inbox"_s, Inbox, u"a@x.example"_s, 3), folderOf(4, u"Archive"_s, Archive, u"a@x.example"_s),
            folderOf(5, u"Junk"_s, Junk, u"a@x.example"_s, 2),   folderOf(6, u"Anchor"_s, Normal, u"a@x.example"_s, 1)
        };
        contents.starred = 4;
        contents.troubled = { AccountId { u"a@x.example"_s } };
        const auto tree = sidebarTree(contents);
        QCOMPARE(written(*tree),
                 (QStringList { u"All Inboxes(3)"_s, u"Unread(4)"_s, u"Starred(4)"_s, u"a@x.example"_s, u".Inbox(3)"_s,
                                u".On the server"_s, u".Anchor(1)"_s, u".Zebra"_s, u".Archive"_s, u".Junk(2)"_s, u".Trash"_s }));
        QVERIFY(tree->children[3]->place.troubled);
    }

    void levelsAreMadeWhereNoFolderIs()
    {
        SidebarContents contents;
        contents.folders = { folderOf(1, u"Harbour/Plans/2026"_s), folderOf(2, u"Harbour"_s), folderOf(3, u"Harbour/Crane"_s) };
        QCOMPARE(written(*sidebarTree(contents)).sliced(3),
                 (QStringList { u"On this computer"_s, u".Harbour"_s, u"..Crane"_s, u"..Plans"_s, u"...2026"_s }));
    }

    void namesMadeToHarmStayOnePlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("slashes alone") << u"///"_s;
        QTest::newRow("deeper than anybody goes") << u"a/"_s.repeated(5000) + u'z';
        QTest::newRow("turned around") << u"a\u202Eb"_s;
    }

    void namesMadeToHarmStayOnePlace()
    {
        QFETCH(QString, name);
        SidebarContents contents;
        contents.folders = { folderOf(1, name) };
        const auto tree = sidebarTree(contents);
        const auto &local = tree->children.back();
        QCOMPARE(local->children.size(), size_t(1));
        QCOMPARE(local->children.front()->place.kind, SidebarPlace::Kind::Folder);
        QVERIFY(local->children.front()->children.empty());
        QVERIFY(!local->children.front()->place.name.contains(u'\u202E'));
    }

    void aCountChangesNoShape()
    {
        SidebarContents contents;
        contents.folders = { folderOf(1, u"Harbour"_s) };
        const auto before = sidebarTree(contents);
        contents.folders.front().unread = 5;
        QVERIFY(before->isShapedLike(*sidebarTree(contents)));
        contents.folders.append(folderOf(2, u"Quay"_s));
        QVERIFY(!before->isShapedLike(*sidebarTree(contents)));
    }
};

QTEST_GUILESS_MAIN(TestSidebarTree)

} // namespace tst_sidebartree

#include "tst_sidebartree.moc"
