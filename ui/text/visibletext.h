// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailbox.h"

#include <QFontMetrics>
#include <QString>

namespace Restante {

/// Text of a mail as one harmless line: white space folded, control, bidirectional and invisible characters shown as \u{NNNN}, so
/// that nothing stands elsewhere than it seems (faults.md B.5). Cut with "…" after `maximum` characters.
QString visibleText(QStringView text, qsizetype maximum = 1000);

/// A text that keeps its own direction to itself, whatever stands around it (UAX 9: FSI … PDI).
QString isolated(const QString &text);

/// Who wrote it, as a list shows it: the display name; the addr-spec where there is none, or where the name names another
/// address.
QString senderText(const MailboxList &from);
/// True when the name holds an "@" but is not the addr-spec itself.
bool nameClaimsOtherAddress(const Mailbox &mailbox);
/// The addr-spec as it is safe to show, complete: deceptive labels of its domain in ASCII.
QString addressText(const Mailbox &mailbox);
/// "Name <addr-spec>", complete, as one harmless line.
QString fullMailboxText(const Mailbox &mailbox);

/// One or two letters for an avatar, never empty.
QString initialsOf(const Mailbox &mailbox);

/// Cut in the middle, with the extension kept whole: "a-very-lo…-plan.pdf". `width` in pixels of `metrics`.
QString elidedFileName(const QString &name, const QFontMetrics &metrics, int width);
/// An address of the web, cut so that the end of its host can be read, which says whose it is.
QString elidedAddress(const QString &address, const QFontMetrics &metrics, int width);

} // namespace Restante
