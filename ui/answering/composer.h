// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answering/draft.h"

#include <QFuture>

namespace Restante {

/// A message that goes along with a draft.
struct Enclosure {
    QString fileName; ///< safe (attachmentname)
    QByteArray octets;
};

/// The program for writing mail that the desktop has, whichever it is. GUI thread; nothing waits.
class Composer
{
public:
    virtual ~Composer() = default;

    enum class Outcome {
        Begun,             ///< a composer has the draft
        BegunWithoutFile,  ///< … but takes no files from others
        QuotationCut,      ///< … and not all of the text
        RecipientsLeftOut, ///< … nor all of the recipients
        NoComposer,        ///< the desktop names none, or it did not start
    };
    virtual QFuture<Outcome> answer(const Draft &draft) = 0;
    /// `inlined` is what is begun with where the file cannot go along.
    virtual QFuture<Outcome> forward(const Draft &draft, const Enclosure &enclosure, const Draft &inlined) = 0;
};

/// What is told of a link that was opened; `best` where all of it fitted.
Composer::Outcome outcomeOf(const MailtoLink &link, Composer::Outcome best);

} // namespace Restante
