// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs where it is large. Not a test; prints numbers. PROFILE is a folder with a store (bench_store fill).
//
//   bench_window start SMALL LARGE   from nothing to the first rows on the screen, in turns; the ratio
//   bench_window scroll PROFILE      the whole list, page by page and by its bar: how long the event loop stands still
//   bench_window show PROFILE [N [PASSES [PAUSE]]]
//                                    from a key to the message on the screen, the first N (100), so many times (1); the longest
//                                    stop of the event loop meanwhile, how much the same work differs on this machine, and
//                                    which took longest. Without a pause (ms) between, what a message has done after it was
//                                    shown (its signature) counts for the next one.

#include "mainwindow/mainwindow.h"
#include "messagelist/messagelistmodel.h"
#include "messagelist/messagelistpane.h"
#include "messagelist/messagelistview.h"
#include "reader/readerpane.h"
#include "service/mailservice.h"
#include "service/queryservice.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace {

constexpr int turns = 7;
constexpr double frame = 16.7; ///< ms
constexpr int waitLimit = 120'000;
constexpr int longestTold = 12;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Of the calling thread, by its own clock: what else the computer does is not counted.
double processorMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

void wait(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, waitLimit))
        qFatal("what was waited for never came");
}

/// How long the event loop did not come round. Between its rounds it sleeps no longer than two milliseconds; one would be work.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(2);
        m_since.start();
    }

    void beat()
    {
        m_gaps.append(milliseconds(m_since));
        m_since.restart();
    }

    /// What was since the last round is not counted.
    void forget() { m_since.restart(); }

    void report(const char *what)
    {
        m_timer.stop();
        std::ranges::sort(m_gaps);
        const auto late = std::ranges::count_if(m_gaps, [](double gap) { return gap > frame; });
        std::printf("%-40s %6lld rounds, 99 %% below %5.1f ms, longest %6.1f ms, %lld over a frame\n", what,
                    qlonglong(m_gaps.size()), m_gaps.isEmpty() ? 0 : m_gaps[m_gaps.size() * 99 / 100],
                    m_gaps.isEmpty() ? 0 : m_gaps.last(), qlonglong(late));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QList<double> m_gaps;
};

/// The program on a profile, without its command line.
class Running
{
public:
    explicit Running(const QString &profile)
        : settings(profile + u"/window.ini"_s, QSettings::IniFormat)
        , theme(*qApp)
        , mail(profile)
        , queries(mail.storeFile())
        , window(mail, queries, settings, theme)
    {
        settings.clear();
        window.resize(1280, 800);
        window.show();
    }

    MessageListPane &list() { return *window.findChild<MessageListPane *>(); }
    ReaderPane &reader() { return *window.findChild<ReaderPane *>(); }

    /// The first rows are on the screen, with what they say.
    bool isListed()
    {
        MessageListModel &model = list().model();
        if (model.rowCount() == 0)
            return false;
        const int visible = std::min(model.rowCount(), 8);
        for (int row = 0; row < visible; ++row) {
            if (!model.summaryOf(model.keyAt(row)))
                return false;
        }
        return true;
    }

    QSettings settings;
    Theme theme;
    MailService mail;
    QueryService queries;
    MainWindow window;
};

double startTime(const QString &profile)
{
    QElapsedTimer timer;
    timer.start();
    Running running(profile);
    wait([&] { return running.isListed(); });
    running.window.repaint();
    return milliseconds(timer);
}

void start(const QString &small, const QString &large)
{
    QList<double> ofSmall, ofLarge;
    startTime(small); // fonts, styles and icons are read once
    for (int i = 0; i < turns; ++i) {
        ofSmall.append(startTime(small));
        ofLarge.append(startTime(large));
    }
    std::printf("start to the visible list: small %.0f ms, large %.0f ms, ratio %.2f (target 1.2; medians of %d)\n",
                median(ofSmall), median(ofLarge), median(ofLarge) / median(ofSmall), turns);
}

void awaitAllRows(Running &running)
{
    wait([&] { return running.isListed(); });
    int rows = -1;
    QElapsedTimer same;
    same.start();
    wait([&] {
        if (const int now = running.list().model().rowCount(); now != rows) {
            rows = now;
            same.restart();
        }
        return same.elapsed() > 3000;
    });
    std::printf("%d rows\n", rows);
}

void scroll(const QString &profile)
{
    Running running(profile);
    awaitAllRows(running);
    MessageListView &view = running.list().view();
    QScrollBar *bar = view.verticalScrollBar();
    const auto move = [&](const char *what, int steps, const std::function<int(int)> &value) {
        Heartbeat heartbeat;
        QList<double> paints;
        for (int i = 0; i < steps; ++i) {
            QElapsedTimer timer;
            timer.start();
            bar->setValue(value(i));
            view.viewport()->repaint();
            paints.append(milliseconds(timer));
            QCoreApplication::processEvents();
        }
        // The first rows may be forgotten by now; what is seen is not.
        wait([&] {
            const QModelIndex seen = view.indexAt(view.viewport()->rect().center());
            MessageListModel &model = running.list().model();
            return seen.isValid() && (model.keyAt(seen.row()) == MessageKey {} || model.summaryOf(model.keyAt(seen.row())));
        });
        std::ranges::sort(paints);
        std::printf("%-40s %6d frames, median %.1f ms, 99 %% below %.1f ms, longest %.1f ms, %lld over a frame\n", what, steps,
                    median(paints), paints[paints.size() * 99 / 100], paints.last(),
                    qlonglong(std::ranges::count_if(paints, [](double paint) { return paint > frame; })));
        heartbeat.report("  the event loop meanwhile");
    };
    const int end = bar->maximum();
    move("the whole list by its bar", 3000, [&](int i) { return int(qint64(end) * i / 2999); });
    move("page by page from the top", 2000, [&](int i) { return i * bar->pageStep(); });
    move("line by line from the middle", 2000, [&](int i) { return end / 2 + i * bar->singleStep(); });
}

/// Always the same, and of the kind of work that is measured: its spread is the machine's.
void sameWork()
{
    QImage image(600, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int line = 0; line < 60; ++line)
        painter.drawText(QRect(0, line * 6, 600, 20), 0, u"The same words are drawn, line %1 of them"_s.arg(line));
}

void tell(const char *what, QList<double> values)
{
    std::ranges::sort(values);
    std::printf("%-40s median %.1f ms, 95 of 100 below %.1f ms, longest %.1f ms, %lld of %lld over a frame\n", what,
                median(values), values[values.size() * 95 / 100], values.last(),
                qlonglong(std::ranges::count_if(values, [](double value) { return value > frame; })), qlonglong(values.size()));
}

/// What a message costs, as far as this machine can tell: the median of what it cost each time.
struct Cost {
    QList<double> times, works;
    QString subject;

    double typicalTime() const { return median(times); }
    double typicalWork() const { return median(works); }
};

void show(const QString &profile, int count, int passes, int pause)
{
    Running running(profile);
    awaitAllRows(running);
    MessageListView &view = running.list().view();
    view.setFocus();
    QEventLoop untilShown; // sleeps until something happens; qWaitFor() sleeps 10 ms
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, [] { qFatal("a message was never shown; are there so many?"); });
    QList<Cost> costs(count);
    for (int pass = 0; pass < passes; ++pass) {
        view.selectRow(0);
        wait([&] { return running.reader().showsMessage(); });
        QTest::qWait(500); // of the message that was shown before nothing is on its way
        Heartbeat heartbeat;
        QList<double> times, works, controls;
        const auto shown = QObject::connect(&running.reader(), &ReaderPane::messageShown, &untilShown, &QEventLoop::quit);
        for (int i = 0; i < count; ++i) {
            QElapsedTimer timer;
            timer.start();
            double before = processorMilliseconds();
            QTest::keyClick(&view, Qt::Key_Down);
            limit.start(waitLimit);
            untilShown.exec();
            QCoreApplication::processEvents(); // paints what has changed
            times.append(milliseconds(timer));
            works.append(processorMilliseconds() - before);
            MessageListModel &model = running.list().model();
            const MessageSummary *summary = model.summaryOf(model.keyAt(view.currentIndex().row()));
            costs[i].times.append(times.last());
            costs[i].works.append(works.last());
            costs[i].subject = summary ? summary->subject : QString();
            before = processorMilliseconds();
            sameWork();
            controls.append(processorMilliseconds() - before);
            heartbeat.forget();
            // Awake: a processor that slept begins with cold caches.
            for (timer.restart(); timer.elapsed() < pause;)
                QCoreApplication::processEvents();
        }
        QObject::disconnect(shown);
        tell("a key to the message on the screen", times);
        tell("  work of the GUI thread for it", works);
        tell("  the same drawing each time, beside it", controls);
        heartbeat.report("  the event loop meanwhile");
    }
    QList<double> times, works;
    for (const Cost &cost : std::as_const(costs)) {
        times.append(cost.typicalTime());
        works.append(cost.typicalWork());
    }
    tell("of each message the median of its times", times);
    tell("of each message the median of its works", works);
    std::ranges::sort(costs, std::greater(), &Cost::typicalWork);
    for (const Cost &cost : costs.first(qMin(count, longestTold)))
        std::printf("    %5.1f ms  %s\n", cost.typicalWork(), qUtf8Printable(cost.subject));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "start"_L1 && arguments.size() == 4)
        start(arguments[2], arguments[3]);
    else if (what == "scroll"_L1 && arguments.size() == 3)
        scroll(arguments[2]);
    else if (what == "show"_L1 && arguments.size() >= 3 && arguments.size() <= 6)
        show(arguments[2], arguments.value(3, u"100"_s).toInt(), arguments.value(4, u"1"_s).toInt(), arguments.value(5).toInt());
    else {
        std::fputs("bench_window start SMALL LARGE | scroll PROFILE | show PROFILE [N [PASSES [PAUSE]]]\n", stderr);
        return 2;
    }
    return 0;
}
