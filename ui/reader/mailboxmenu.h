// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mailbox.h"

#include <functional>

class QMenu;
class QWidget;

namespace Restante {

/// What can be done with an address: copy it, look for its mail. Deletes itself when closed; `search` gets a text in the grammar
/// of the search field, or is empty: nobody can look.
QMenu *makeMailboxMenu(const Mailbox &mailbox, const std::function<void(const QString &)> &search, QWidget *parent);

/// "from:anna@x.example", quoted where the address would be read as more than one word.
QString searchFor(const QString &chip, const Mailbox &mailbox);

} // namespace Restante
