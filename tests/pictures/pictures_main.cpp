// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
// restante-pictures SET --compare|--write EXPECTED FOUND: the window in its named states. --write keeps what is
// seen in EXPECTED; --compare leaves what differs from there in FOUND, beside what was expected.

#include "gallery.h"
#include "language.h"
#include "picturedifference.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QHash>

#include <algorithm>
#include <climits>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace {

constexpr qsizetype mostColours = 192; ///< of a palette: a small sign keeps its own

/// The picture with few colours: those seen most, then again and again what is farthest from all that are there.
QImage withPalette(const QImage &picture)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> seen;
    // Colours that no eye tells apart are one; white and black stay what they are.
    const auto bin = [](QRgb colour) {
        const auto coarse = [](int channel) { return std::min((channel + 2) & ~3, 255); };
        return qRgb(coarse(qRed(colour)), coarse(qGreen(colour)), coarse(qBlue(colour)));
    };
    for (int y = 0; y < rgb.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(rgb.constScanLine(y));
        for (int x = 0; x < rgb.width(); ++x)
            ++seen[bin(line[x])];
    }
    struct Colour {
        QRgb rgb;
        int pixels;
        int distance = INT_MAX; ///< squared, to the nearest of the palette
        uchar index = 0;
    };
    QList<Colour> colours;
    for (const auto &[colour, pixels] : seen.asKeyValueRange())
        colours.append({ colour, pixels });
    std::ranges::sort(
        colours, [](const Colour &a, const Colour &b) { return a.pixels == b.pixels ? a.rgb < b.rgb : a.pixels > b.pixels; });
    QList<QRgb> palette;
    const auto take = [&](QRgb chosen) {
        for (Colour &colour : colours) {
            const int r = qRed(colour.rgb) - qRed(chosen), g = qGreen(colour.rgb) - qGreen(chosen),
                      b = qBlue(colour.rgb) - qBlue(chosen);
            if (const int distance = r * r + g * g + b * b; distance < colour.distance) {
                colour.distance = distance;
                colour.index = uchar(palette.size());
            }
        }
        palette.append(chosen);
    };
    for (qsizetype i = 0; i < std::min(colours.size(), mostColours / 2); ++i)
        take(colours[i].rgb);
    while (palette.size() < std::min(colours.size(), mostColours))
        take(std::ranges::max(colours, {}, &Colour::distance).rgb);
    QHash<QRgb, uchar> indexes;
    for (const Colour &colour : std::as_const(colours))
        indexes.insert(colour.rgb, colour.index);
    QImage indexed(rgb.size(), QImage::Format_Indexed8);
    indexed.setColorTable(palette);
    for (int y = 0; y < rgb.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(rgb.constScanLine(y));
        for (int x = 0; x < rgb.width(); ++x)
            indexed.scanLine(y)[x] = indexes.value(bin(line[x]));
    }
    return indexed;
}

class Judge
{
public:
    Judge(bool writes, const QString &expected, const QString &found)
        : m_writes(writes)
        , m_expected(expected)
        , m_found(found)
    {
        if (writes)
            m_expected.mkpath(u"."_s);
        else
            m_found.mkpath(u"."_s);
    }

    void see(const QString &name, const QImage &picture)
    {
        ++m_seen;
        const QString file = name + u".png"_s;
        if (m_writes) {
            keep(m_expected.filePath(file), picture);
            return;
        }
        const QImage expected(m_expected.filePath(file));
        const PictureDifference difference = pictureDifference(expected, picture);
        if (difference.isAcceptable())
            return;
        m_failed += name;
        std::fprintf(stderr, "%s: %s; %.2f %% of it differ, %.0f %% about (%d, %d)\n", qPrintable(name),
                     expected.isNull()           ? "no picture is kept"
                         : difference.comparable ? "not as expected"
                                                 : "another size",
                     100 * difference.share, 100 * difference.worst, difference.place.x(), difference.place.y());
        keep(m_found.filePath(file), expected.isNull() ? picture : differencePicture(expected, picture, difference));
    }

    int verdict() const
    {
        if (m_writes) {
            std::printf("%d pictures written to %s\n", m_seen, qPrintable(m_expected.path()));
            return 0;
        }
        const auto kept = m_expected.entryList({ u"*.png"_s }, QDir::Files).size();
        std::printf("%d pictures seen, %d as expected\n", m_seen, m_seen - int(m_failed.size()));
        if (kept != m_seen)
            std::fprintf(stderr, "%d pictures are kept, %d were seen\n", int(kept), m_seen);
        if (!m_failed.isEmpty())
            std::fprintf(stderr, "look at %s; ./dev pictures keeps what is seen now\n", qPrintable(m_found.absolutePath()));
        return m_failed.isEmpty() && kept == m_seen ? 0 : 1;
    }

private:
    static void keep(const QString &path, const QImage &picture)
    {
        if (!withPalette(picture).save(path, "PNG", 0))
            qFatal("%s cannot be written", qPrintable(path));
    }

    bool m_writes;
    QDir m_expected;
    QDir m_found;
    int m_seen = 0;
    QStringList m_failed;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 5)
        qFatal("restante-pictures SET --compare|--write EXPECTED FOUND");
    const QLocale locale(arguments[1].section(u'-', 0, 0));
    QLocale::setDefault(locale);
    speak(application, locale);
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);

    QApplication::setCursorFlashTime(0);

    const auto extent = arguments[1] == "en"_L1 ? Gallery::Extent::Everything : Gallery::Extent::Telling;
    Judge judge(arguments[2] == "--write"_L1, arguments[3], arguments[4]);
    Stage stage;
    qputenv("GNUPGHOME", QFile::encodeName(stage.folder.path())); // nobody's keys
    Gallery gallery(stage, extent, [&](const QString &name, QWidget &widget) { judge.see(name, widget.grab().toImage()); });
    gallery.beforeAnyAccount();
    gallery.collect();
    gallery.showAll();
    return judge.verdict();
}
