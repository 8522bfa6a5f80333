// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering/linkcomposer.h"

#include <QDesktopServices>

namespace Restante {

Composer::Outcome outcomeOf(const MailtoLink &link, Composer::Outcome best)
{
    // What matters most is told first: mail that goes to the wrong people.
    if (link.recipientsLeftOut > 0)
        return Composer::Outcome::RecipientsLeftOut;
    return best == Composer::Outcome::Begun && link.quotationCut ? Composer::Outcome::QuotationCut : best;
}

QFuture<Composer::Outcome> LinkComposer::answer(const Draft &draft)
{
    const MailtoLink link = mailtoLink(draft);
    return QtFuture::makeReadyValueFuture(QDesktopServices::openUrl(link.url) ? outcomeOf(link, Outcome::Begun)
                                                                              : Outcome::NoComposer);
}

QFuture<Composer::Outcome> LinkComposer::forward(const Draft &, const Enclosure &, const Draft &inlined)
{
    const MailtoLink link = mailtoLink(inlined);
    return QtFuture::makeReadyValueFuture(QDesktopServices::openUrl(link.url) ? outcomeOf(link, Outcome::BegunWithoutFile)
                                                                              : Outcome::NoComposer);
}

} // namespace Restante
