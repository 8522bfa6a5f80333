-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The store as version 1 makes it. Times are milliseconds since 1970 UTC, flags 0 or 1, enumerations the words of the
-- command line or, where rows are many, the number that the code beside them names.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    security TEXT NOT NULL,
    authentication TEXT NOT NULL,
    user TEXT NOT NULL,
    ca_file TEXT NOT NULL,
    timeout_seconds INTEGER NOT NULL,
    retention TEXT NOT NULL,
    headers_above INTEGER NOT NULL,
    password_store TEXT NOT NULL,
    password_command TEXT NOT NULL,
    check_minutes INTEGER NOT NULL,
    check_at_start INTEGER NOT NULL,
    last_check INTEGER,                -- LedgerTime::now of the last check
    age INTEGER NOT NULL DEFAULT 0,    -- LedgerTime::age then, seconds
    listed INTEGER,                    -- the last complete listing: the lastSeen of every ledger row that is not gone,
    listed_before INTEGER              -- so that a maildrop of a million messages rewrites no row to be seen again
) STRICT;

CREATE TABLE account_pin (
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    host TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (account, host, sha256)
) STRICT, WITHOUT ROWID;

-- role: Folder::Role. total and unread are kept by the triggers below.
CREATE TABLE folder (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER REFERENCES account, -- null: a local folder
    role INTEGER NOT NULL,
    name TEXT NOT NULL,
    total INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX folder_by_name ON folder(ifnull(account, 0), name);

-- The raw octets. A source row is only made together with the message row that owns it.
CREATE TABLE source (
    key INTEGER PRIMARY KEY,
    octets INTEGER NOT NULL,
    sha256 BLOB NOT NULL
) STRICT;
CREATE INDEX source_by_content ON source(sha256);

-- key = source * 1048576 + number: rows are only ever appended to the right edge of the tree. data: one zstd frame.
CREATE TABLE source_chunk (
    key INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- Sources of which chunks are written while the message still arrives: what a crash leaves here is swept at the next opening.
CREATE TABLE source_arriving (
    source INTEGER PRIMARY KEY
) STRICT;

-- What orders, filters and counts. Kept narrow: lists and searches walk its indexes, `summary` holds what a row shows.
-- described = 0: stored but not parsed yet, invisible.
CREATE TABLE message (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    source INTEGER NOT NULL UNIQUE REFERENCES source,
    folder INTEGER NOT NULL REFERENCES folder,
    role INTEGER NOT NULL,              -- that of the folder
    received INTEGER NOT NULL,
    date INTEGER NOT NULL,              -- of the header field, or received when it has none
    octets INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    starred INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    described INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0, -- how often parsing began
    attachment INTEGER NOT NULL DEFAULT 0,
    conversation INTEGER NOT NULL DEFAULT 0,
    sender_order TEXT NOT NULL DEFAULT '',
    subject_order TEXT NOT NULL DEFAULT ''
) STRICT;
-- One covering index for each order of a list, the key last where rows are alike; folder and role behind it let any scope be filtered
-- without touching the rows.
CREATE INDEX message_by_date ON message(date, key, folder, role) WHERE described = 1;
CREATE INDEX message_by_received ON message(received, key, folder, role) WHERE described = 1;
CREATE INDEX message_by_octets ON message(octets, date, key, folder, role) WHERE described = 1;
CREATE INDEX message_by_sender ON message(sender_order, date, key, folder, role) WHERE described = 1;
CREATE INDEX message_by_subject ON message(subject_order, date, key, folder, role) WHERE described = 1;
-- The usual order by date opens at once in the usual scopes.
CREATE INDEX message_of_folder ON message(folder, date) WHERE described = 1;
CREATE INDEX message_of_role ON message(role, date) WHERE described = 1;
CREATE INDEX message_unread ON message(date, key, folder, role) WHERE described = 1 AND unread = 1;
CREATE INDEX message_starred ON message(date, key, folder, role) WHERE described = 1 AND starred = 1;
CREATE INDEX message_of_conversation ON message(conversation) WHERE described = 1;
CREATE INDEX message_undescribed ON message(key) WHERE described = 0;

CREATE TABLE summary (
    message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,
    senders TEXT NOT NULL,              -- JSON: [["display name","addr-spec"],…]
    recipients TEXT NOT NULL,
    subject TEXT NOT NULL,
    date INTEGER,                       -- null: the message has none
    date_offset INTEGER NOT NULL,       -- seconds east of UTC as the sender wrote it
    snippet TEXT NOT NULL,
    damaged INTEGER NOT NULL
) STRICT;

-- Message identifiers (hashed to 64 bits) that a conversation's messages bear or refer to.
CREATE TABLE identifier (
    hash INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL
) STRICT;
-- A conversation that was found to be a part of another.
CREATE TABLE conversation_merged (
    conversation INTEGER PRIMARY KEY,
    into_conversation INTEGER NOT NULL
) STRICT;
CREATE INDEX conversation_merged_into ON conversation_merged(into_conversation);

CREATE TRIGGER message_arrives_described AFTER INSERT ON message WHEN new.described = 1
BEGIN
    UPDATE folder SET total = total + 1, unread = unread + new.unread WHERE key = new.folder;
END;
CREATE TRIGGER message_counted AFTER UPDATE OF described, folder, unread ON message
WHEN old.described <> new.described OR old.folder <> new.folder OR old.unread <> new.unread
BEGIN
    UPDATE folder SET total = total - old.described, unread = unread - (old.described AND old.unread) WHERE key = old.folder;
    UPDATE folder SET total = total + new.described, unread = unread + (new.described AND new.unread) WHERE key = new.folder;
END;
CREATE TRIGGER message_leaves AFTER DELETE ON message WHEN old.described = 1
BEGIN
    UPDATE folder SET total = total - 1, unread = unread - old.unread WHERE key = old.folder;
END;

-- The ledger (RetrievalRecord). state and former: RetrievalRecord::State; former is the state before Gone.
CREATE TABLE retrieval (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    unique_id BLOB NOT NULL,
    ordinal INTEGER NOT NULL,
    state INTEGER NOT NULL,
    former INTEGER,
    first_seen INTEGER NOT NULL,
    first_seen_age INTEGER NOT NULL,
    last_seen INTEGER,                  -- of a row that is gone; else account.listed
    gone_age INTEGER,                   -- LedgerTime::age when it was found gone
    octets INTEGER NOT NULL,
    message INTEGER REFERENCES message,
    verified INTEGER NOT NULL DEFAULT 0,
    deleted_here INTEGER NOT NULL DEFAULT 0,
    delete_chosen INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account, unique_id, ordinal)
) STRICT;
CREATE INDEX retrieval_of_message ON retrieval(message) WHERE message IS NOT NULL;
CREATE INDEX retrieval_gone ON retrieval(account, gone_age) WHERE gone_age IS NOT NULL;

-- What the user does here is known to the ledger, whatever code does it. 3: Folder::Role::Trash.
CREATE TRIGGER message_trashed AFTER UPDATE OF role ON message WHEN (old.role = 3) <> (new.role = 3)
BEGIN
    UPDATE retrieval SET deleted_here = (new.role = 3) WHERE message = new.key;
END;
CREATE TRIGGER message_removed BEFORE DELETE ON message
BEGIN
    UPDATE retrieval SET message = NULL, deleted_here = 1 WHERE message = old.key;
END;

-- The last listing of each account in pieces of 4,096 entries (listingpiece): an unchanged piece is not written again.
CREATE TABLE listing (
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    piece INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (account, piece)
) STRICT;

-- Words for search, rowid = message.key. The text comes folded and cut into words by search/words, so that the
-- tokenizer has nothing left to decide: every octet above ASCII belongs to a word. Contentless: the words are not stored a
-- second time beside the octets; contentless_delete: a message leaves the index without its text being known.
CREATE VIRTUAL TABLE search USING fts5(
    subject, sender, recipients, body, attachment,
    content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2'
);
