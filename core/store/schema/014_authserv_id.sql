-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Under which name an account's server says what it found out about senders, where the user had to name it.
ALTER TABLE account ADD COLUMN authserv_id TEXT NOT NULL DEFAULT '';
