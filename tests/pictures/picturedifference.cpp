// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturedifference.h"

#include <QList>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace Restante {

namespace {

constexpr int tile = 4;          ///< pixels: a stroke of text spreads over one, an icon over sixteen
constexpr int neighbourhood = 5; ///< tiles: about an icon
constexpr int visible = 14;      ///< of 255: a mean colour that is as far off is another colour to the eye

struct Mean {
    std::array<int, 3> rgb {};
};

Mean meanOf(const QImage &image, int left, int top)
{
    Mean mean;
    const int right = std::min(left + tile, image.width());
    const int bottom = std::min(top + tile, image.height());
    for (int y = top; y < bottom; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = left; x < right; ++x) {
            mean.rgb[0] += qRed(line[x]);
            mean.rgb[1] += qGreen(line[x]);
            mean.rgb[2] += qBlue(line[x]);
        }
    }
    const int pixels = (right - left) * (bottom - top);
    for (int &channel : mean.rgb)
        channel /= pixels;
    return mean;
}

bool differ(const Mean &one, const Mean &other)
{
    return std::ranges::any_of(std::array { 0, 1, 2 }, [&](int channel) {
        return std::abs(one.rgb[size_t(channel)] - other.rgb[size_t(channel)]) > visible;
    });
}

} // namespace

PictureDifference pictureDifference(const QImage &one, const QImage &other)
{
    PictureDifference difference;
    if (one.size() != other.size() || one.isNull()) {
        difference.comparable = false;
        return difference;
    }
    const QImage a = one.convertToFormat(QImage::Format_RGB32);
    const QImage b = other.convertToFormat(QImage::Format_RGB32);
    const int columns = (a.width() + tile - 1) / tile;
    const int rows = (a.height() + tile - 1) / tile;
    // Sums over the rectangle from the first tile on: a neighbourhood costs four look-ups.
    QList<int> sums(qsizetype(columns + 1) * (rows + 1), 0);
    const auto sum = [&](int column, int row) -> int & { return sums[qsizetype(row) * (columns + 1) + column]; };
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const bool differs = differ(meanOf(a, column * tile, row * tile), meanOf(b, column * tile, row * tile));
            sum(column + 1, row + 1) = int(differs) + sum(column, row + 1) + sum(column + 1, row) - sum(column, row);
        }
    }
    difference.share = double(sum(columns, rows)) / (columns * rows);
    const int side = std::min({ neighbourhood, columns, rows });
    for (int row = 0; row + side <= rows; ++row) {
        for (int column = 0; column + side <= columns; ++column) {
            const int count =
                sum(column + side, row + side) - sum(column, row + side) - sum(column + side, row) + sum(column, row);
            if (const double part = double(count) / (side * side); part > difference.worst) {
                difference.worst = part;
                difference.place = QRect(column * tile, row * tile, side * tile, side * tile);
            }
        }
    }
    return difference;
}

QImage differencePicture(const QImage &expected, const QImage &found, const PictureDifference &difference)
{
    QImage picture(expected.width() + found.width() + tile, std::max(expected.height(), found.height()), QImage::Format_RGB32);
    picture.fill(Qt::magenta);
    QPainter painter(&picture);
    const int second = expected.width() + tile;
    painter.drawImage(0, 0, expected);
    painter.drawImage(second, 0, found);
    painter.setPen(QPen(Qt::red, 2));
    painter.drawRect(difference.place.adjusted(-4, -4, 4, 4));
    painter.drawRect(difference.place.adjusted(-4, -4, 4, 4).translated(second, 0));
    return picture;
}

} // namespace Restante
