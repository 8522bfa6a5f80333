// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Restante {

/// The pages of a PDF that belong beneath those of another from `page` on.
struct PagesBeneath {
    int page = 0;
    QByteArray pdf;
};

/// A PDF beneath whose pages stand those of others, with all their text; their links, forms and scripts stay behind. All of them
/// are of our own making. Empty: it could not be done. Not in the GUI thread.
QByteArray withPagesBeneath(const QByteArray &pdf, const QList<PagesBeneath> &beneath);

} // namespace Restante
