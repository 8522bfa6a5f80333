// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace Restante {

/// All keys of the window at a glance. Not modal.
void showKeyOverview(const QList<QAction *> &actions, QWidget *parent);
/// Name, version, licence.
void showAboutWindow(QWidget *parent);

} // namespace Restante
