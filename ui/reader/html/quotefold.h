// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Restante {

/// Folds the long quotes of simplified markup (htmlsimplifier: balanced, known elements alone): in the place of each outermost
/// <blockquote> below a line that ends with a colon ("Anna wrote:") stands a link "fold:N", and below it the quote if it is
/// unfolded. Mail that is hardly anything but a quote (one that was passed on) stays. `number` goes on from body to body. Linear;
/// any thread.
QString foldQuotes(const QString &markup, const QSet<int> &unfolded, int &number, const QString &colour);

/// What stands before a fold.
QString foldSign(bool open);

} // namespace Restante
