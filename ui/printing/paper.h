// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/bodydocument.h"

#include <QLocale>
#include <QPageLayout>

#include <memory>
#include <vector>

class QPainter;
class QPagedPaintDevice;

namespace Restante {

/// A message as it goes to paper.
struct PrintableMessage {
    MessageDocument message;
    BodyForm form = BodyForm::SimpleHtml;
    RemotePictureList remote;   ///< those of the network that are here; none is fetched
    QList<QByteArray> pictures; ///< octets for picturesOf(), in its order; empty: it could not be had
};

/// The pictures of its own parts that a printed body shows. Any thread.
QList<BodyPicture> picturesOf(const PrintableMessage &message);

/// A4, or Letter where that is what the shops sell (CLDR: paper sizes).
QPageSize paperOf(const QLocale &locale);
QPageLayout paperLayout(const QLocale &locale);

/// Messages laid out for a paper: header, body, attachments, each on pages of its own with sender and subject above and "2 / 5"
/// below. For light paper, whatever the theme. Nothing is loaded from anywhere. Made and painted in any one thread, not the
/// GUI's: the layout of a long message takes its time.
class Paper
{
public:
    Paper(const QList<PrintableMessage> &messages, const QPageLayout &layout);
    ~Paper();
    Paper(const Paper &) = delete;
    Paper &operator=(const Paper &) = delete;

    int pageCount() const { return m_pageCount; }
    /// In pixels of 96 to the inch.
    QSizeF pageSize() const { return m_pageSize; }
    /// Page 0 … onto a painter whose unit is a pixel of 96 to the inch.
    void paintPage(QPainter &painter, int page) const;

private:
    struct Letter {
        std::unique_ptr<BodyDocument> document;
        QString head;
        int firstPage = 0;
    };
    void paintMargins(QPainter &painter, const Letter &letter, int page) const;

    std::vector<Letter> m_letters;
    QSizeF m_pageSize;
    QRectF m_content;
    int m_pageCount = 0;
};

/// All pages, or those from `first` to `last` (from 1; 0: all).
void paintOnto(QPagedPaintDevice &device, const Paper &paper, int first = 0, int last = 0);
/// The pages as a PDF file's octets. Not in the GUI thread.
QByteArray pdfOf(const Paper &paper, const QPageLayout &layout, const QString &title);

} // namespace Restante
