// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;

namespace Restante {

// Small parts that the windows about accounts are made of. `look` is one of the style sheet's (theme/stylesheet.h).

/// A length of the 13 px drawing in the application's font.
int scaled(int drawn);

/// Plain text that wraps; nothing in it is taken for markup.
QLabel *textLabel(const QString &text, const char *look = nullptr);
/// Rich text of our own that wraps; links open outside.
QLabel *richLabel(const QString &text, const char *look = nullptr);
QPushButton *pushButton(const QString &text, const char *look = nullptr);
/// A line of text that opens what is hidden below it; checkable.
QToolButton *disclosureButton(const QString &text);
QFrame *frameWithLook(const char *look);

/// A text with its mnemonic's "&" taken out: for accessible names.
QString withoutMnemonic(QString text);

} // namespace Restante
