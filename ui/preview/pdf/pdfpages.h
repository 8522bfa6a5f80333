// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace Restante {

/// What the module restante_pdf makes: the pages of a PDF of our own, as pictures. Any one thread at a time.
class PdfPages
{
public:
    virtual ~PdfPages() = default;
    virtual int pageCount() const = 0;
    /// Page 0 …, without a ground.
    virtual QImage picture(int page, const QSize &size) const = 0;
};

/// Null: it cannot be read.
using OpenPdfPages = PdfPages *(*)(const QByteArray &octets);
inline constexpr const char *openPdfPagesName = "restanteOpenPdfPages";

} // namespace Restante
