// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdfjoin.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>
#include <vector>

namespace Restante {

namespace {

void read(QPDF &document, const QByteArray &octets)
{
    document.setSuppressWarnings(true);
    document.processMemoryFile("pages", octets.constData(), size_t(octets.size()));
}

void putBeneath(QPDF &document, QPDFPageObjectHelper &page, QPDFPageObjectHelper &other)
{
    QPDFObjectHandle form = document.copyForeignObject(other.getFormXObjectForPage());
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    resources.mergeResources(QPDFObjectHandle::parse("<< /XObject << >> >>"));
    int number = 1;
    const std::string name = resources.getUniqueResourceName("/Beneath", number);
    resources.getKey("/XObject").replaceKey(name, form);
    const std::string content = page.placeFormXObject(form, name, page.getMediaBox().getArrayAsRectangle());
    page.addPageContents(document.newStream(content), true);
}

} // namespace

QByteArray withPagesBeneath(const QByteArray &pdf, const QList<PagesBeneath> &beneath)
{
    try {
        QPDF document;
        read(document, pdf);
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(document).getAllPages();
        std::vector<std::unique_ptr<QPDF>> others; // what is copied is read when it is written
        for (const PagesBeneath &one : beneath) {
            QPDF &other = *others.emplace_back(std::make_unique<QPDF>());
            read(other, one.pdf);
            size_t at = size_t(one.page);
            for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(other).getAllPages()) {
                if (at >= pages.size())
                    return {};
                putBeneath(document, pages[at++], page);
            }
        }
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.write();
        const auto octets = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(octets->getBuffer()), qsizetype(octets->getSize()));
    } catch (const std::exception &error) { // the library's way of failing
        qWarning("joining PDF pages: %s", error.what());
        return {};
    }
}

} // namespace Restante
