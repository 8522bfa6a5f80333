-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was said with the servers in the last sessions: packDialogue().
CREATE TABLE transcript (
    session INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    began INTEGER NOT NULL,
    lines TEXT NOT NULL
) STRICT;
CREATE INDEX transcript_of_account ON transcript(account, session);
