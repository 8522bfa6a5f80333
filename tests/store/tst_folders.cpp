// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Restante;
using namespace Restante::Test;

namespace tst_folders {

class TestFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aFolderIsRenamedWithWhatLiesBelow();
    void levelsAboveAreMade();
    void aFolderIsMovedBelowAnotherAndBack();
    void aTakenNameIsRefused();
    void whatCannotBeRenamedIsRefused();
    void aRemovedFolderLeavesItsMessagesInTheTrash();
    void aRemovedFolderComesBackAsItWas();
    void aRemovedFolderDoesNotTakeANameThatIsTaken();
    void localFoldersHaveATrashToo();

private:
    MessageStore &store() { return *m_fixture->store; }
    FolderKey make(const QString &name, const AccountId &account = StoreFixture::anna)
    {
        return need(store().folder(account, name));
    }
    QStringList names(const AccountId &account = StoreFixture::anna)
    {
        QStringList names;
        for (const auto &folder : need(MailboxReader(*m_fixture->database).folders())) {
            if (folder.role == Folder::Role::Normal && folder.account == account)
                names.append(folder.name);
        }
        return names;
    }
    QString folderOf(MessageKey key) { return need(MailboxReader(*m_fixture->database).summaries({ key })).front().folderName; }
    MessageKey addTo(FolderKey folder)
    {
        const auto key = m_fixture->add("x", summaryOf(u"x"_s));
        MessageChange change;
        change.kind = MessageChange::Kind::Move;
        change.keys = { key };
        change.target = folder;
        need(store().apply(change));
        return key;
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestFolders::aFolderIsRenamedWithWhatLiesBelow()
{
    const auto projects = make(u"Projects"_s);
    const auto boat = make(u"Projects/Boat"_s);
    make(u"Projects2"_s);
    const auto key = addTo(boat);
    QCOMPARE(need(store().renameFolder(projects, u"Plans"_s)), u"Projects"_s);
    QCOMPARE(names(), (QStringList { u"Plans"_s, u"Plans/Boat"_s, u"Projects2"_s }));
    QCOMPARE(folderOf(key), u"Plans/Boat"_s);
    QCOMPARE(need(store().renameFolder(projects, u"PLANS"_s)), u"Plans"_s); // its own name in other letters
    QCOMPARE(need(store().renameFolder(projects, u"Projects"_s)), u"PLANS"_s);
    QCOMPARE(names(), (QStringList { u"Projects"_s, u"Projects/Boat"_s, u"Projects2"_s }));
}

void TestFolders::levelsAboveAreMade()
{
    const auto boat = make(u"Boat"_s);
    VERIFY_OK(store().renameFolder(boat, u"a/b/Boat"_s));
    QCOMPARE(names(), (QStringList { u"a"_s, u"a/b"_s, u"a/b/Boat"_s }));
}

void TestFolders::aFolderIsMovedBelowAnotherAndBack()
{
    const auto boat = make(u"Boat"_s);
    make(u"Boat/Sails"_s);
    const auto projects = make(u"Projects"_s);
    QCOMPARE(need(store().moveFolder(boat, projects)), u"Boat"_s);
    QCOMPARE(names(), (QStringList { u"Projects"_s, u"Projects/Boat"_s, u"Projects/Boat/Sails"_s }));
    QCOMPARE(need(store().moveFolder(boat, {})), u"Projects/Boat"_s);
    QCOMPARE(names(), (QStringList { u"Boat"_s, u"Boat/Sails"_s, u"Projects"_s }));
    COMPARE_ERROR(store().moveFolder(boat, boat), ErrorCode::InvalidArgument);
    COMPARE_ERROR(store().moveFolder(boat, make(u"Boat/Sails"_s)), ErrorCode::InvalidArgument);
    COMPARE_ERROR(store().moveFolder(boat, FolderKey(4711)), ErrorCode::NoSuchFolder);
    COMPARE_ERROR(store().moveFolder(boat, make(u"Local"_s, {})), ErrorCode::InvalidArgument);
}

void TestFolders::aTakenNameIsRefused()
{
    const auto boat = make(u"Boat"_s);
    make(u"Plans"_s);
    make(u"Boat/Sails"_s);
    make(u"Else/Sails"_s);
    COMPARE_ERROR(store().renameFolder(boat, u"plans"_s), ErrorCode::NameTaken);
    COMPARE_ERROR(store().renameFolder(boat, u"inbox"_s), ErrorCode::NameTaken);
    COMPARE_ERROR(store().renameFolder(boat, u"Else"_s), ErrorCode::NameTaken);
    make(u"Local"_s, {});
    VERIFY_OK(store().renameFolder(boat, u"Local"_s)); // another account's names are its own
}

void TestFolders::whatCannotBeRenamedIsRefused()
{
    const auto boat = make(u"Boat"_s);
    COMPARE_ERROR(store().renameFolder(m_fixture->inbox(), u"In"_s), ErrorCode::InvalidArgument);
    COMPARE_ERROR(store().removeFolder(m_fixture->inbox()), ErrorCode::InvalidArgument);
    COMPARE_ERROR(store().renameFolder(FolderKey(4711), u"In"_s), ErrorCode::NoSuchFolder);
    COMPARE_ERROR(store().removeFolder(FolderKey(4711)), ErrorCode::NoSuchFolder);
    for (const auto &name : { u""_s, u"/"_s, u"a//b"_s, u" a"_s, u"Boat/x"_s, QString(300, u'a') })
        COMPARE_ERROR(store().renameFolder(boat, name), ErrorCode::InvalidArgument);
    make(u"Boat/"_s + QString(200, u'b'));
    COMPARE_ERROR(store().renameFolder(boat, QString(100, u'c')), ErrorCode::InvalidArgument); // what lies below grows too long
}

void TestFolders::aRemovedFolderLeavesItsMessagesInTheTrash()
{
    const auto boat = make(u"Boat"_s);
    const auto sails = make(u"Boat/Sails"_s);
    const auto a = addTo(boat), b = addTo(sails);
    MessageStore::NewMessage waiting;
    waiting.folder = sails;
    waiting.received = m_fixture->received;
    auto arriving = need(store().arrive());
    need(arriving->append("not described yet"));
    need(arriving->finish());
    const auto undescribed = need(store().add(*arriving, waiting));
    const auto removed = need(store().removeFolder(boat));
    QCOMPARE(removed.folders.size(), 2);
    QCOMPARE(removed.moved.former.size(), 3);
    QCOMPARE(names(), QStringList {});
    QCOMPARE(folderOf(a), u"Trash"_s);
    QCOMPARE(folderOf(b), u"Trash"_s);
    need(store().describe(undescribed, summaryOf(u"y"_s)));
    QCOMPARE(folderOf(undescribed), u"Trash"_s);
    VERIFY_OK(m_fixture->database->commit());
    QCOMPARE(m_fixture->number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

void TestFolders::aRemovedFolderComesBackAsItWas()
{
    const auto boat = make(u"Boat"_s);
    const auto sails = make(u"Boat/Sails"_s);
    const auto a = addTo(boat), b = addTo(sails), other = m_fixture->add("x", summaryOf(u"x"_s));
    const auto before = need(MailboxReader(*m_fixture->database).folders());
    const auto removed = need(store().removeFolder(boat));
    VERIFY_OK(m_fixture->database->commit());
    VERIFY_OK(store().restoreFolder(removed));
    QCOMPARE(need(MailboxReader(*m_fixture->database).folders()), before);
    QCOMPARE(folderOf(a), u"Boat"_s);
    QCOMPARE(folderOf(b), u"Boat/Sails"_s);
    QCOMPARE(folderOf(other), u"Inbox"_s);
}

void TestFolders::aRemovedFolderDoesNotTakeANameThatIsTaken()
{
    const auto removed = need(store().removeFolder(make(u"Boat"_s)));
    make(u"boat"_s);
    COMPARE_ERROR(store().restoreFolder(removed), ErrorCode::NameTaken);
}

void TestFolders::localFoldersHaveATrashToo()
{
    const auto key = addTo(make(u"Kept"_s, {}));
    const auto removed = need(store().removeFolder(make(u"Kept"_s, {})));
    QCOMPARE(folderOf(key), u"Trash"_s);
    QCOMPARE(need(MailboxReader(*m_fixture->database).summaries({ key })).front().account, AccountId {});
    VERIFY_OK(store().restoreFolder(removed));
    QCOMPARE(folderOf(key), u"Kept"_s);
    QCOMPARE(names({}), QStringList { u"Kept"_s });
}

QTEST_GUILESS_MAIN(TestFolders)

} // namespace tst_folders

#include "tst_folders.moc"
