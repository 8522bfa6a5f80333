-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A large maildrop as it looked when a check found nothing to do there (QuietDrop). Whatever changes the ledger or the last listing
-- takes it away, so that no code has to think of it.
CREATE TABLE quiet_drop (
    account INTEGER PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    messages INTEGER NOT NULL,
    octets INTEGER NOT NULL,
    unique_ids BLOB NOT NULL,           -- SHA-256 of the answer to UIDL
    policy TEXT NOT NULL,               -- what was wanted then
    until_age INTEGER NOT NULL          -- LedgerTime::age
) STRICT;

CREATE TRIGGER retrieval_is_new AFTER INSERT ON retrieval
BEGIN
    DELETE FROM quiet_drop WHERE account = new.account;
END;
CREATE TRIGGER retrieval_changes AFTER UPDATE ON retrieval
BEGIN
    DELETE FROM quiet_drop WHERE account = old.account;
END;
CREATE TRIGGER retrieval_is_forgotten AFTER DELETE ON retrieval
BEGIN
    DELETE FROM quiet_drop WHERE account = old.account;
END;

CREATE TRIGGER listing_grows AFTER INSERT ON listing
BEGIN
    DELETE FROM quiet_drop WHERE account = new.account;
END;
CREATE TRIGGER listing_changes AFTER UPDATE ON listing
BEGIN
    DELETE FROM quiet_drop WHERE account = old.account;
END;
CREATE TRIGGER listing_shrinks AFTER DELETE ON listing
BEGIN
    DELETE FROM quiet_drop WHERE account = old.account;
END;
