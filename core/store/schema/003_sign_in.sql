-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What an account may sign in with beside a password.
ALTER TABLE account ADD COLUMN token_command TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN client_certificate TEXT NOT NULL DEFAULT '';
