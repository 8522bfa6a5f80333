-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- In which charset the user found a message readable that says another one, or none.
CREATE TABLE repaired_charset(
    message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,
    charset TEXT NOT NULL
) STRICT;
