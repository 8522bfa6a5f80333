-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How an account's server is reached, and what it was found to do.
ALTER TABLE account ADD COLUMN proxy TEXT NOT NULL DEFAULT 'system';

CREATE TABLE server_habit (
    account INTEGER PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    drops_at_capa INTEGER NOT NULL,
    latin1_password INTEGER NOT NULL,
    refuses_binding INTEGER NOT NULL,
    expire_days INTEGER,
    login_delay_seconds INTEGER NOT NULL
) STRICT;
