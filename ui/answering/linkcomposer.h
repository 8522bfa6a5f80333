// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answering/composer.h"

namespace Restante {

/// The composer where nothing is known of the desktop but that it opens addresses: a mailto: for everything.
class LinkComposer final : public Composer
{
public:
    QFuture<Outcome> answer(const Draft &draft) override;
    QFuture<Outcome> forward(const Draft &draft, const Enclosure &enclosure, const Draft &inlined) override;
};

} // namespace Restante
