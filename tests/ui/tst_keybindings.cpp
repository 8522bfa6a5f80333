// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/windowactions.h"
#include "settings/keybindings.h"
#include "settings/keyeditor.h"
#include "windowdriver.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_keybindings {

class TestKeyBindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoActionsOfTheWindowShareAKey();
    void keysSurviveARestart();
    void itsOwnKeysAreNotKept();
    void aKeyIsTakenFromItsHolder();
    void theBeginningOfALongerKeyIsTaken();
    void damagedSettingsGiveNoKeys();
    void keysOfListsAreReserved_data();
    void keysOfListsAreReserved();
    void theEditorSaysWhoseAKeyIs();
    void theEditorFindsByNameAndKey();
    void resettingBringsTheKeyHome();
};

void TestKeyBindings::noTwoActionsOfTheWindowShareAKey()
{
    QWidget window;
    const WindowActions actions(&window);
    const QList<QAction *> all = actions.all();
    QVERIFY(all.size() > 25);
    for (const QAction *action : all) {
        QVERIFY(!action->objectName().isEmpty());
        const QList<QKeySequence> keys = ownKeys(action);
        for (const QKeySequence &key : keys) {
            const QAction *holder = KeyBindings().holder(key, all, action);
            QVERIFY2(!holder,
                     qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), action->text(), holder ? holder->text() : QString())));
        }
    }
}

void TestKeyBindings::keysSurviveARestart()
{
    const QTemporaryDir folder;
    QWidget window;
    const WindowActions actions(&window);
    {
        QSettings settings(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        KeyBindings bindings;
        bindings.set(actions.archive, { QKeySequence(Qt::Key_E), QKeySequence(Qt::CTRL | Qt::Key_E) });
        bindings.set(actions.junk, {});
        bindings.write(settings);
    }
    QSettings settings(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
    const KeyBindings bindings = KeyBindings::read(settings);
    bindings.apply(actions.all());
    QCOMPARE(actions.archive->shortcuts(), (QList<QKeySequence> { QKeySequence(Qt::Key_E), QKeySequence(Qt::CTRL | Qt::Key_E) }));
    QVERIFY(actions.archive->toolTip().contains(u"(E)"));
    QVERIFY(actions.junk->shortcuts().isEmpty());
    QCOMPARE(actions.trash->shortcuts(), ownKeys(actions.trash));
}

void TestKeyBindings::itsOwnKeysAreNotKept()
{
    QWidget window;
    const WindowActions actions(&window);
    KeyBindings bindings;
    bindings.set(actions.star, { QKeySequence(Qt::Key_X) });
    QVERIFY(bindings.isChanged(actions.star));
    bindings.set(actions.star, ownKeys(actions.star));
    QCOMPARE(bindings, KeyBindings());
}

void TestKeyBindings::aKeyIsTakenFromItsHolder()
{
    QWidget window;
    const WindowActions actions(&window);
    KeyBindings bindings;
    bindings.assign(actions.archive, QKeySequence(Qt::Key_S), actions.all());
    QCOMPARE(bindings.keys(actions.archive), (QList<QKeySequence> { QKeySequence(Qt::Key_A), QKeySequence(Qt::Key_S) }));
    QVERIFY(bindings.keys(actions.star).isEmpty());
}

void TestKeyBindings::theBeginningOfALongerKeyIsTaken()
{
    QWidget window;
    const WindowActions actions(&window);
    const KeyBindings bindings;
    QVERIFY(bindings.holder(QKeySequence(Qt::Key_Asterisk), actions.all(), nullptr));
    QCOMPARE(bindings.holder(QKeySequence(Qt::Key_A, Qt::Key_B), actions.all(), nullptr), actions.archive);
    QVERIFY(!bindings.holder(QKeySequence(Qt::Key_Y), actions.all(), nullptr));
}

void TestKeyBindings::damagedSettingsGiveNoKeys()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
    settings.setValue(u"keys/archive"_s, QStringList { u"Hyper+Fnord"_s, u"Ctrl+E"_s, QString(5000, u'x') });
    QWidget window;
    const WindowActions actions(&window);
    QCOMPARE(KeyBindings::read(settings).keys(actions.archive), QList<QKeySequence> { QKeySequence(Qt::CTRL | Qt::Key_E) });
}

void TestKeyBindings::keysOfListsAreReserved_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<bool>("reserved");
    QTest::newRow("space") << QKeySequence(Qt::Key_Space) << true;
    QTest::newRow("shift space") << QKeySequence(Qt::SHIFT | Qt::Key_Space) << true;
    QTest::newRow("right") << QKeySequence(Qt::Key_Right) << true;
    QTest::newRow("escape") << QKeySequence(Qt::Key_Escape) << true;
    QTest::newRow("ctrl space") << QKeySequence(Qt::CTRL | Qt::Key_Space) << false;
    QTest::newRow("letter") << QKeySequence(Qt::Key_Q) << false;
    QTest::newRow("delete") << QKeySequence(Qt::Key_Delete) << false;
    QTest::newRow("none") << QKeySequence() << false;
}

void TestKeyBindings::keysOfListsAreReserved()
{
    QFETCH(const QKeySequence, keys);
    QTEST(isReserved(keys), "reserved");
}

namespace {

void choose(KeyEditor &editor, const QString &text)
{
    auto *list = editor.findChild<QTreeWidget *>();
    const auto found = list->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.constFirst());
}

QString noticeOf(KeyEditor &editor)
{
    return visibleText(&editor);
}

} // namespace

void TestKeyBindings::theEditorSaysWhoseAKeyIs()
{
    QWidget window;
    const WindowActions actions(&window);
    KeyEditor editor(actions.groups(), {});
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    editor.show();
    QSignalSpy changed(&editor, &KeyEditor::changed);
    choose(editor, u"Archive"_s);
    auto *keys = editor.findChild<QKeySequenceEdit *>();
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_S);
    QTRY_COMPARE(keys->keySequence(), QKeySequence(Qt::Key_S));
    // The editor waits a moment for a second stroke.
    QTRY_VERIFY(noticeOf(editor).contains(u"Star"));
    QCOMPARE(changed.size(), 0);
    click(controlNamed<QPushButton>(&editor, u"Use it here"_s));
    QCOMPARE(changed.size(), 1);
    QVERIFY(editor.bindings().keys(actions.star).isEmpty());
    QVERIFY(editor.bindings().keys(actions.archive).contains(QKeySequence(Qt::Key_S)));
    keys->setKeySequence(QKeySequence(Qt::Key_Space));
    QVERIFY(!controlNamed<QPushButton>(&editor, u"Add"_s)->isEnabled());
}

void TestKeyBindings::theEditorFindsByNameAndKey()
{
    QWidget window;
    const WindowActions actions(&window);
    KeyEditor editor(actions.groups(), {});
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    editor.show();
    auto *list = editor.findChild<QTreeWidget *>();
    const auto shown = [&] {
        QStringList texts;
        for (QTreeWidgetItemIterator item(list, QTreeWidgetItemIterator::NotHidden); *item; ++item) {
            if ((*item)->parent() && !(*item)->parent()->isHidden())
                texts += (*item)->text(0);
        }
        return texts;
    };
    auto *filter = controlNamed<QLineEdit>(&editor, u"Find an action or a key"_s);
    retype(filter, u"archi"_s);
    QCOMPARE(shown(), QStringList { u"Archive"_s });
    retype(filter, u"F5"_s);
    QCOMPARE(shown(), QStringList { u"Check mail"_s });
}

void TestKeyBindings::resettingBringsTheKeyHome()
{
    QWidget window;
    const WindowActions actions(&window);
    KeyBindings bindings;
    bindings.assign(actions.archive, QKeySequence(Qt::Key_S), actions.all());
    KeyEditor editor(actions.groups(), bindings);
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    editor.show();
    choose(editor, u"Star"_s);
    click(controlNamed<QPushButton>(&editor, u"Reset"_s));
    QCOMPARE(editor.bindings().keys(actions.star), ownKeys(actions.star));
    QCOMPARE(editor.bindings().keys(actions.archive), ownKeys(actions.archive));
    choose(editor, u"Archive"_s);
    click(controlNamed<QPushButton>(&editor, u"No key"_s));
    QVERIFY(editor.bindings().keys(actions.archive).isEmpty());
    click(controlNamed<QPushButton>(&editor, u"Reset all keys"_s));
    QCOMPARE(editor.bindings(), KeyBindings());
}

QTEST_MAIN(TestKeyBindings)

} // namespace tst_keybindings

#include "tst_keybindings.moc"
