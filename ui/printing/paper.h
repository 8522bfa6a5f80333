// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/pdf/pdfpages.h"
#include "printing/pdfjoin.h"
#include "reader/bodydocument.h"

#include <QLocale>
#include <QPageLayout>

#include <memory>
#include <vector>

class QPainter;
class QPagedPaintDevice;

namespace Restante {

/// A body in Original, printed by the engine for a layout.
struct OriginalPrint {
    QByteArray pdf;
    std::shared_ptr<const PdfPages> pages; ///< null: there is none, and the body is written as Simple
};

/// A message as it goes to paper.
struct PrintableMessage {
    MessageDocument message;
    BodyForm form = BodyForm::SimpleHtml;
    RemotePictureList remote; ///< those of the network that are here; none is fetched
    struct Picture {
        BodyPicture of;
        QByteArray octets; ///< empty: it could not be had
    };
    QList<Picture> pictures; ///< those of picturesOf()
    OriginalPrint original = {};

    /// Of its own parts or of the network.
    QByteArray octetsOf(const BodyPicture &picture) const;
};

/// Whether it has a body that the engine can print, and shall.
bool isOriginal(const PrintableMessage &message);
/// The pictures of its own parts that its body shows, in its form and as Simple. Any thread.
QList<BodyPicture> picturesOf(const PrintableMessage &message);

/// How a body is ordered that the engine prints. Any thread.
BodyOrder originalOrderFor(const PrintableMessage &message, const QPageLayout &layout);
/// Where text stands on a page, in pixels of 96 to the inch.
QRectF contentOf(const QPageLayout &layout);
/// From the edges to the text.
QMarginsF paperMargins(); ///< mm

/// A4, or Letter where that is what the shops sell (CLDR: paper sizes).
QPageSize paperOf(const QLocale &locale);
QPageLayout paperLayout(const QLocale &locale);

/// Messages laid out for a paper: header, body, attachments, each on pages of its own with sender and subject above and "2 / 5"
/// below. A body in Original begins below its header, which nothing of it can cover: the attachments stand there too. For light
/// paper, whatever the theme. Nothing is loaded from anywhere. Made and painted in any one thread, not the
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
    enum class Originals { Painted, LeftOut };
    /// Page 0 … onto a painter whose unit is a pixel of 96 to the inch; bodies in Original as pictures, as fine as it needs.
    void paintPage(QPainter &painter, int page, Originals originals = Originals::Painted) const;

    QList<PagesBeneath> originals() const;

private:
    struct Letter {
        std::unique_ptr<BodyDocument> document; ///< of Original only the header
        QString head;
        int firstPage = 0;
        OriginalPrint original;
        int originalFrom = 0; ///< the page of the letter where it begins
        qreal room = 0;       ///< what the header takes of that page
    };
    void paintMargins(QPainter &painter, const Letter &letter, int page) const;
    void paintText(QPainter &painter, const Letter &letter, int page) const;
    void paintOriginal(QPainter &painter, const Letter &letter, int page) const;

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
