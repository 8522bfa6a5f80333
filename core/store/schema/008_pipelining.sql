-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How much a server may be asked at once, and what it last said to CAPA behind TLS.
ALTER TABLE server_habit ADD COLUMN pipelining INTEGER NOT NULL DEFAULT 0;
ALTER TABLE server_habit ADD COLUMN capabilities BLOB NOT NULL DEFAULT x'';
