// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/zoomable.h"

#include <QPlainTextEdit>

namespace Restante {

/// A text as it stands; patches in letters of one width, what they add and take away in colour and by their signs.
class TextView final : public QPlainTextEdit, public Zoomable
{
    Q_OBJECT

public:
    enum class Kind { Prose, Code, Patch };
    explicit TextView(QWidget *parent = nullptr);

    void show(const QString &text, Kind kind);
    void zoom(int steps) override;
    void fit() override;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    int m_steps = 0;
};

} // namespace Restante
