-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Pictures of HTML bodies that the user let be fetched: kept with the message, so that it looks the same without a network and in a
-- backup. Gone with it.
CREATE TABLE remote_content (
    key INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    address TEXT NOT NULL,              -- remoteAddress()
    type TEXT NOT NULL,                 -- pictureType() of the octets; empty: there are none
    octets BLOB NOT NULL,
    fetched INTEGER NOT NULL,
    failure TEXT,                       -- pictureFailureName()
    UNIQUE (message, address)
) STRICT;

-- Senders whose pictures are loaded without asking.
CREATE TABLE picture_consent (
    address TEXT PRIMARY KEY,           -- addr-spec in lower case
    given INTEGER NOT NULL,
    verified INTEGER NOT NULL           -- 1: only in mail of which the user's own server found that it is the sender's
) STRICT, WITHOUT ROWID;
