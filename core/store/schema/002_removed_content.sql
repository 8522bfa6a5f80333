-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the user removed for good is known again by its content when its unique-id cannot be relied on: after a migration, or where a
-- server gives none. Else it would come back as a new message.
ALTER TABLE retrieval ADD COLUMN removed_content BLOB; -- SHA-256 of the octets that the removed message had
CREATE INDEX retrieval_removed ON retrieval(account, removed_content) WHERE removed_content IS NOT NULL;

DROP TRIGGER message_removed;
CREATE TRIGGER message_removed BEFORE DELETE ON message
BEGIN
    UPDATE retrieval SET message = NULL, deleted_here = 1, removed_content = (SELECT sha256 FROM source WHERE key = old.source)
    WHERE message = old.key;
END;
