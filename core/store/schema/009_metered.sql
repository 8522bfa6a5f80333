-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether mail is looked for by itself where each octet is paid for.
ALTER TABLE account ADD COLUMN check_when_metered INTEGER NOT NULL DEFAULT 0;
