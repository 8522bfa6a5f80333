// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Carries the precompiled headers of the tests; does nothing.
int main()
{
    return 0;
}
