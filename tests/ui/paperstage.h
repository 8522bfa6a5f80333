// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messageparser.h"
#include "printing/paper.h"
#include "stage.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

namespace Restante {

// What tests of printing share.

inline Letter plainLetter(const QString &text)
{
    return { .from = QStringLiteral("Jonas Bergström <jonas@hamn.example>"),
             .subject = QStringLiteral("Harbour plan"),
             .text = text,
             .date = QDateTime(QDate(2026, 11, 17), QTime(14, 32)),
             .files = { { QStringLiteral("plan.pdf"), QByteArray(14'000, 'x') } } };
}

inline PrintableMessage printable(const Letter &letter, BodyForm form = BodyForm::SimpleHtml)
{
    return { parseDocument(letter.render()), form, {}, {} };
}

inline int redPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel.alpha() > 200 && pixel.red() > 180 && pixel.green() < 80 && pixel.blue() < 80;
        }
    }
    return count;
}

/// A PDF file as its reader sees it.
class Pdf
{
public:
    explicit Pdf(const QByteArray &octets)
        : m_octets(octets)
        , m_buffer(&m_octets)
    {
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }
    int pages() const { return m_document.pageCount(); }
    QString text(int page) { return m_document.getAllText(page).text().simplified(); }
    QSizeF size(int page) const { return m_document.pagePointSize(page); }
    QString title() const { return m_document.metaData(QPdfDocument::MetaDataField::Title).toString(); }
    QImage image(int page) { return m_document.render(page, (m_document.pagePointSize(page) * 2).toSize()); }

    /// With RESTANTE_SCREENSHOTS=FOLDER the pages leave pictures there, to be looked at.
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("RESTANTE_SCREENSHOTS");
        for (int page = 0; !folder.isEmpty() && page < qMin(pages(), 3); ++page) {
            const QImage ink = image(page);
            QImage paper(ink.size(), QImage::Format_RGB32);
            paper.fill(Qt::white);
            QPainter(&paper).drawImage(0, 0, ink);
            QVERIFY(paper.save(folder + QStringLiteral("/print-%1-%2.png").arg(name).arg(page + 1)));
        }
    }

private:
    QByteArray m_octets;
    QBuffer m_buffer;
    QPdfDocument m_document;
};

} // namespace Restante
