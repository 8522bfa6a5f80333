// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// restante-originals FOLDER WIDTHxHEIGHT FORM FILE.html…: pictures of HTML bodies as the reader shows them. FORM: original,
// simple, original-dark, simple-dark. Each becomes FOLDER/NAME.FORM.png, and its time stands on standard output.
#include "originalstage.h"
#include "reader/bodyview.h"
#include "reader/html/simplehtmlview.h"
#include "theme/stylesheet.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace {

struct Errand {
    QDir folder;
    QSize size;
    QString form;
};

bool photograph(const Errand &errand, HtmlView &view, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    BodyOrder order;
    const bool dark = errand.form.endsWith(u"-dark");
    order.form = errand.form.startsWith(u"original") ? BodyForm::Original : BodyForm::SimpleHtml;
    order.ground = dark ? Ground::Dark : Ground::Light;
    order.colours = dark ? darkColours() : lightColours();
    order.font.setPixelSize(14);
    order.message.htmlBodies = { { u"1"_s, BodyPart::Kind::Html, QString::fromUtf8(file.readAll()), false } };
    const QImage former = pictureOf(view);
    QElapsedTimer clock;
    clock.start();
    QSignalSpy shown(&view, &HtmlView::shown);
    view.showBody(buildBody(order, QThread::currentThread()));
    if (shown.isEmpty() && !shown.wait(30'000))
        return false;
    const qint64 elapsed = clock.elapsed();
    const QString name = QFileInfo(path).completeBaseName();
    QTextStream(stdout) << name << ' ' << elapsed << " ms\n";
    return stillPicture(view, former).save(errand.folder.filePath(u"%1.%2.png"_s.arg(name, errand.form)));
}

/// The first page of an engine stands empty for as long as its renderer takes to begin; the next ones follow what was painted.
bool hasPainted(HtmlView &view)
{
    const BuiltBody green = originalOf(u"<body bgcolor=#00ff00>"_s);
    view.showBody(green);
    return QTest::qWaitFor([&] { return pictureOf(view).pixelColor(5, 5) == QColor(0, 255, 0); }, 60'000);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    const QStringList sides = arguments[2].split(u'x');
    const Errand errand { QDir(arguments[1]), QSize(sides.first().toInt(), sides.last().toInt()), arguments[3] };
    std::unique_ptr<HtmlView> view;
    if (errand.form.startsWith(u"original")) {
        if (!isEngineReady()) {
            QTextStream(stderr) << "Qt WebEngine is not usable here\n";
            return 1;
        }
        view = std::make_unique<OriginalView>();
    } else {
        auto simple = std::make_unique<SimpleHtmlView>();
        simple->view().setPalette(paletteOf(errand.form.endsWith(u"-dark") ? darkColours() : lightColours()));
        view = std::move(simple);
    }
    view->resize(errand.size);
    view->show();
    if (errand.form.startsWith(u"original") && !hasPainted(*view)) {
        QTextStream(stderr) << "the engine paints nothing\n";
        return 1;
    }
    for (const QString &path : arguments.sliced(4)) {
        if (!photograph(errand, *view, path)) {
            QTextStream(stderr) << "no picture of " << path << '\n';
            return 1;
        }
    }
    return 0;
}
