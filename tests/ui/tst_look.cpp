// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/transferrate.h"
#include "settings/preferences.h"
#include "sidebar/sidebarmodel.h"
#include "theme/colours.h"
#include "theme/fallbackfonts.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_look {

class TestLook final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void anyAccentBecomesReadable();
    void aPaletteKnowsItsColours();
    void theSheetIsComplete();
    void iconsTakeTheColourOfTheText();
    void avatarColoursAreStable();
    void preferencesSurviveARestart();
    void progressReadsAsDrawn();
    void theRateIsOfTheLastSeconds();
    void placesStandInOrder();
    void countsChangeWithoutAReset();
    void foldersNest();
    void fontsAreLookedThroughAtRest();
};

void TestLook::everyTextCanBeRead_data()
{
    QTest::addColumn<Colours>("colours");
    QTest::newRow("light") << lightColours();
    QTest::newRow("dark") << darkColours();
}

void TestLook::everyTextCanBeRead()
{
    QFETCH(const Colours, colours);
    const std::pair<QColor, QColor> pairs[] = {
        { colours.text, colours.base },         { colours.text, colours.window },     { colours.text, colours.accentSoft },
        { colours.text, colours.hover },        { colours.text, colours.warnSoft },   { colours.text, colours.highlight },
        { colours.muted, colours.base },        { colours.muted, colours.window },    { colours.muted, colours.accentSoft },
        { colours.muted, colours.hover },       { colours.accent, colours.base },     { colours.accent, colours.window },
        { colours.accent, colours.accentSoft }, { colours.onAccent, colours.accent }, { colours.good, colours.base },
        { colours.warn, colours.warnSoft },     { colours.bad, colours.base },        { colours.bad, colours.badSoft },
        { colours.text, colours.badSoft },      { colours.base, colours.text },
    };
    for (const auto &[ink, ground] : pairs)
        QVERIFY2(contrast(ink, ground) >= 4.5,
                 qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
}

void TestLook::anyAccentBecomesReadable()
{
    for (const QRgb accent : { 0xffffffU, 0xff000000U, 0xffffff00U, 0xff00ff00U, 0xff3daee9U, 0xffe93d58U, 0xff808080U }) {
        for (const Colours &theme : { lightColours(), darkColours() }) {
            const Colours colours = withAccent(theme, QColor::fromRgb(accent));
            QVERIFY(contrast(colours.accent, colours.accentSoft) >= 4.5);
            QVERIFY(contrast(colours.accent, colours.window) >= 4.5);
            QVERIFY(contrast(colours.onAccent, colours.accent) >= 4.5);
            QVERIFY(contrast(colours.text, colours.accentSoft) >= 4.5);
        }
    }
}

void TestLook::aPaletteKnowsItsColours()
{
    for (const Colours &colours : { lightColours(), darkColours(), withAccent(lightColours(), QColor(0xe9, 0x3d, 0x58)) })
        QCOMPARE(coloursOf(paletteOf(colours)), colours);
}

void TestLook::theSheetIsComplete()
{
    QFont font;
    font.setPixelSize(26);
    const QString sheet = styleSheetOf(lightColours(), Metrics(font));
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(sheet.contains(u"font-size: 38px"_s)); // the title, twice as large
}

void TestLook::iconsTakeTheColourOfTheText()
{
    const QImage red = iconPixmap(Icon::Star, 16, 2, Qt::red).toImage();
    QCOMPARE(red.size(), QSize(32, 32));
    bool painted = false;
    for (int y = 0; y < red.height(); ++y) {
        for (int x = 0; x < red.width(); ++x) {
            const QColor pixel = red.pixelColor(x, y);
            painted = painted || pixel.alpha() > 200;
            if (pixel.alpha() == 255)
                QCOMPARE(pixel, QColor(Qt::red));
        }
    }
    QVERIFY(painted);
    for (int icon = 0; icon <= int(Icon::Warning); ++icon)
        QVERIFY(!iconPixmap(Icon(icon), 16, 1, Qt::black).isNull());
}

void TestLook::avatarColoursAreStable()
{
    QCOMPARE(stableColour(u"Jonas@hamn.example"_s), stableColour(u"jonas@hamn.example"_s));
    for (int i = 0; i < 200; ++i)
        QVERIFY(contrast(Qt::white, stableColour(QString::number(i))) >= 4.5);
}

void TestLook::preferencesSurviveARestart()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    QCOMPARE(Preferences::read(settings), Preferences());
    const Preferences changed { ThemeChoice::Dark, std::nullopt, BodyForm::PlainText, 150, MotionChoice::StandsStill };
    changed.write(settings);
    QCOMPARE(Preferences::read(settings), changed);
    settings.setValue(u"reading/zoom"_s, 99999);
    settings.setValue(u"window/theme"_s, u"purple"_s);
    settings.setValue(u"reading/motion"_s, u"wild"_s);
    settings.setValue(u"reading/markReadAfter"_s, u"soon"_s);
    QCOMPARE(Preferences::read(settings).zoom, largestZoom);
    QCOMPARE(Preferences::read(settings).theme, ThemeChoice::System);
    QCOMPARE(Preferences::read(settings).motion, MotionChoice::System);
}

void TestLook::progressReadsAsDrawn()
{
    CheckProgress progress {
        .stage = CheckProgress::Stage::Retrieving, .retrieved = 3, .toRetrieve = 120, .octets = 4'299'161, .toOctets = 62'914'560
    };
    QCOMPARE(progressText(progress, 2 * 1024 * 1024), u"3 of 120 · 4.1 of 60 MB · 2.0 MB/s · 27 s left"_s);
    QCOMPARE(progressText(progress, 0), u"3 of 120 · 4.1 of 60 MB"_s);
    progress.octets = 90'000;
    QCOMPARE(progressText(progress, 0), u"3 of 120 · 88 kB of 60 MB"_s);
    QVERIFY(*progressShare(progress) > 0 && *progressShare(progress) < 0.01);
    progress.stage = CheckProgress::Stage::SigningIn;
    QVERIFY(!progressShare(progress));
    QVERIFY(!progressText(progress, 0).isEmpty());
}

void TestLook::theRateIsOfTheLastSeconds()
{
    using namespace std::chrono_literals;
    TransferRate rate;
    rate.add(0, 0ms);
    QCOMPARE(rate.octetsPerSecond(), 0);
    rate.add(1000, 1000ms);
    QCOMPARE(rate.octetsPerSecond(), 1000);
    for (int second = 2; second < 60; ++second)
        rate.add(1000 + 5000 * (second - 1), second * 1000ms);
    QCOMPARE(rate.octetsPerSecond(), 5000);
    rate.add(10, 61'000ms); // another check began
    QCOMPARE(rate.octetsPerSecond(), 0);
}

namespace {

Folder folder(int key, const QString &account, Folder::Role role, const QString &name, int unread = 0)
{
    return { FolderKey(key), { account }, role, name, unread, 10 };
}

QList<Folder> someFolders(int unread = 3)
{
    return { folder(1, u"anna"_s, Folder::Role::Trash, u"Trash"_s, 7),
             folder(2, u"anna"_s, Folder::Role::Inbox, u"Inbox"_s, unread),
             folder(3, u"anna"_s, Folder::Role::Archive, u"Archive"_s),
             folder(4, u"anna"_s, Folder::Role::Junk, u"Junk"_s, 2),
             folder(5, u"anna"_s, Folder::Role::Normal, u"Lists/Qt"_s, 1),
             folder(6, u"anna"_s, Folder::Role::Normal, u"Lists/Debian"_s),
             folder(7, QString(), Folder::Role::Normal, u"Ships"_s) };
}

Account someAccount()
{
    Account account;
    account.id = { u"anna"_s };
    account.address = u"anna@posteo.example"_s;
    return account;
}

} // namespace

void TestLook::placesStandInOrder()
{
    SidebarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContents({ someAccount() }, someFolders());
    QStringList top;
    for (int row = 0; row < model.rowCount(); ++row)
        top += model.index(row, 0).data().toString();
    QCOMPARE(top, (QStringList { u"All Inboxes"_s, u"Unread"_s, u"Starred"_s, u"anna@posteo.example"_s, u"On this computer"_s }));
    QStringList own;
    const QModelIndex account = model.index(3, 0);
    for (int row = 0; row < model.rowCount(account); ++row)
        own += model.index(row, 0, account).data().toString();
    QCOMPARE(own, (QStringList { u"Inbox"_s, u"On the server"_s, u"Lists"_s, u"Archive"_s, u"Junk"_s, u"Trash"_s }));
    QCOMPARE(model.place(model.index(0, 0))->count, 3);
    QCOMPARE(model.place(model.index(1, 0))->count, 4); // neither junk nor trash
    QVERIFY(!(model.flags(account) & Qt::ItemIsSelectable));
}

void TestLook::countsChangeWithoutAReset()
{
    SidebarModel model;
    model.setContents({ someAccount() }, someFolders());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setContents({ someAccount() }, someFolders(4));
    model.setStarredCount(9);
    QVERIFY(reset.isEmpty());
    QCOMPARE(changed.size(), 4); // the inbox, All Inboxes, Unread; Starred
    QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), u"Starred, 9 messages"_s);
}

void TestLook::foldersNest()
{
    SidebarModel model;
    model.setContents({ someAccount() }, someFolders());
    const QModelIndex lists = model.index(2, 0, model.index(3, 0)); // behind Inbox and On the server
    QCOMPARE(model.rowCount(lists), 2);
    QCOMPARE(model.index(0, 0, lists).data().toString(), u"Debian"_s);
    QCOMPARE(model.depth(model.index(0, 0, lists)), 2);
    QCOMPARE(model.indexOf(u"folder/5"_s), model.index(1, 0, lists));
    QVERIFY(!model.place(lists)->isChoosable());
}

void TestLook::fontsAreLookedThroughAtRest()
{
    using namespace std::chrono_literals;
    QWidget window;
    window.show();
    FallbackFonts fonts(window, 1ms);
    const qsizetype all = fonts.left();
    QCOMPARE_GT(all, 0);
    QTRY_COMPARE(fonts.left(), 0);
    // Others, when the letters have another size.
    QFont larger = window.font();
    larger.setPointSize(larger.pointSize() + 3);
    window.setFont(larger);
    QCOMPARE(fonts.left(), all);
    QTRY_COMPARE(fonts.left(), 0);
}

QTEST_MAIN(TestLook)

} // namespace tst_look

#include "tst_look.moc"
