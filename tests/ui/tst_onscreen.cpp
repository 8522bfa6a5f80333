// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of one message stays on the screen under the next one: what stands there is what would be drawn.
#include "mail/messageparser.h"
#include "parts.h"
#include "reader/cryptoreading.h"
#include "reading.h"
#include "theme/theme.h"

#include <QScreen>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_onscreen {

namespace {

QByteArray letter(const QByteArray &header, const QByteArray &body)
{
    return "From: Jonas <jonas@x.example>\nTo: anna@x.example\nDate: Thu, 3 Dec 2026 10:00:00 +0000\n" + header + "\n" + body;
}

QByteArray letterOf(const QByteArrayList &parts)
{
    return letter("Subject: parts\nContent-Type: multipart/mixed; boundary=B\n", "--B\n" + parts.join("--B\n") + "--B--\n");
}

/// Of each kind of which the reader shows something of its own.
QList<std::pair<const char *, QByteArray>> letters()
{
    const QByteArray words = "\nsome words\n";
    const QByteArray html = "Content-Type: text/html\n\n<h1>A title</h1><table bgcolor=#ccccff><tr><td>cell</table>\n";
    const QByteArray calendar = "Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nSUMMARY:Quay\n"
                                "DTSTART;VALUE=DATE:20261204\nEND:VEVENT\nEND:VCALENDAR\n";
    const QByteArray file = "Content-Type: application/zip; name=a.zip\n\nPK\n";
    const QByteArray signature = "Content-Type: application/pgp-signature; name=signature.asc\n\nnone\n";
    return {
        { "short", letter("Subject: short\n", "words\n") },
        { "short, too", letter("Subject: another\n", "other words\n") },
        { "long", letter("Subject: long\n", QByteArray("A line of many.\n> quoted\n").repeated(200)) },
        { "HTML", letterOf({ html }) },
        { "with a file", letterOf({ words, file }) },
        { "with files", letterOf({ words, file, file, file }) },
        { "invitation", letterOf({ words, calendar }) },
        { "a link that misleads",
          letter("Subject: bank\nContent-Type: text/html\n", "<a href=\"http://evil.example/\">https://bank.example/</a>\n") },
        { "of a list",
          letter("Subject: list\nList-Id: <l.x.example>\nList-Unsubscribe: <https://x.example/u>\nReply-To: z@z.example\n",
                 "words\n") },
        { "partly signed",
          letterOf({ words,
                     "Content-Type: multipart/signed; boundary=S; protocol=\"application/pgp-signature\"\n\n--S\n" + words
                         + "--S\n" + signature + "--S--\n" }) },
        { "wholly signed",
          letter("Subject: signed\nContent-Type: multipart/signed; boundary=S; protocol=\"application/pgp-signature\"\n",
                 "--S\n" + words + "--S\n" + signature + "--S--\n") },
    };
}

} // namespace

class TestOnScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStaysUnderTheNextOne_data();
    void nothingStaysUnderTheNextOne();

private:
    void open(const QByteArray &raw);
    bool isOnScreen();

    Theme m_theme { *qApp };
    Reading m_reading { { 760, 700 } };
};

void TestOnScreen::open(const QByteArray &raw)
{
    m_reading.open(std::make_shared<LooseMessage>(raw), parseDocument(raw));
}

bool TestOnScreen::isOnScreen()
{
    QWidget *window = m_reading.pane().window();
    const QPixmap drawn = window->grab();
    return window->screen()->grabWindow(window->winId()).toImage().convertToFormat(QImage::Format_RGB32)
        == drawn.toImage().convertToFormat(QImage::Format_RGB32);
}

void TestOnScreen::nothingStaysUnderTheNextOne_data()
{
    QTest::addColumn<QByteArray>("first");
    const auto all = letters();
    for (const auto &[name, raw] : all)
        QTest::newRow(name) << raw;
}

void TestOnScreen::nothingStaysUnderTheNextOne()
{
    QFETCH(QByteArray, first);
    const auto all = letters();
    for (const auto &[name, next] : all) {
        open(first);
        QTRY_VERIFY(isOnScreen());
        open(next);
        QTRY_VERIFY2(isOnScreen(), name);
    }
    m_reading.pane().showText(u"Nothing"_s);
    QTRY_VERIFY(isOnScreen());
}

QTEST_MAIN(TestOnScreen)

} // namespace tst_onscreen

#include "tst_onscreen.moc"
