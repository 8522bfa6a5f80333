// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Restante {

/// What can be looked at closer. Steps are those of the wheel; fit() shows all of it, or all of its width.
class Zoomable
{
public:
    virtual ~Zoomable() = default;
    virtual void zoom(int steps) = 0;
    virtual void fit() = 0;
};

} // namespace Restante
