// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/transcript.h"

namespace Restante {

/// "  0.012 s  C: CAPA": one line of a dialogue. Protocol, so not translated.
QString dialogueLineText(const DialogueLine &line);
/// All of it, a head with the time before each session, as it is shown and copied. Ends with a line end; one sentence when there
/// is none.
QString dialoguesText(const QList<Dialogue> &dialogues);

} // namespace Restante
