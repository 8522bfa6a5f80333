// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/pdf/pdfpages.h"

#include <QBuffer>
#include <QPdfDocument>

namespace Restante {

namespace {

class ModulePages final : public PdfPages
{
public:
    explicit ModulePages(const QByteArray &octets)
    {
        m_octets.setData(octets);
        m_octets.open(QIODevice::ReadOnly);
        m_document.load(&m_octets);
    }

    int pageCount() const override { return m_document.pageCount(); }
    QImage picture(int page, const QSize &size) const override
    {
        return const_cast<QPdfDocument &>(m_document).render(page, size); // Qt has it no const
    }

private:
    QBuffer m_octets; // outlives the document
    QPdfDocument m_document;
};

} // namespace

} // namespace Restante

extern "C" Q_DECL_EXPORT Restante::PdfPages *restanteOpenPdfPages(const QByteArray &octets)
{
    auto pages = std::make_unique<Restante::ModulePages>(octets);
    return pages->pageCount() > 0 ? pages.release() : nullptr;
}
