-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Tags. colour: Tag::Colour. folded: the name without case. total and unread are kept by the triggers below; Junk (2) and
-- Trash (3) are left out of both, as they are of a tag's list.
CREATE TABLE tag (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    colour INTEGER NOT NULL,
    position INTEGER NOT NULL,
    total INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0
) STRICT;

-- date: the message's, so that a tag's list opens in its order.
CREATE TABLE message_tag (
    message INTEGER NOT NULL REFERENCES message,
    tag INTEGER NOT NULL REFERENCES tag,
    date INTEGER NOT NULL,
    PRIMARY KEY (message, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_of_tag ON message_tag(tag, date, message);

CREATE TRIGGER message_is_tagged AFTER INSERT ON message_tag
BEGIN
    UPDATE tag SET (total, unread) = (
        SELECT tag.total + (described AND role NOT IN (2, 3)), tag.unread + (unread AND described AND role NOT IN (2, 3))
        FROM message WHERE key = new.message)
    WHERE key = new.tag;
END;
CREATE TRIGGER message_is_untagged AFTER DELETE ON message_tag
BEGIN
    UPDATE tag SET (total, unread) = (
        SELECT tag.total - (described AND role NOT IN (2, 3)), tag.unread - (unread AND described AND role NOT IN (2, 3))
        FROM message WHERE key = old.message)
    WHERE key = old.tag;
END;
CREATE TRIGGER tagged_message_counted AFTER UPDATE OF described, role, unread ON message
WHEN old.described <> new.described OR old.role <> new.role OR old.unread <> new.unread
BEGIN
    UPDATE tag SET
        total = total + (new.described AND new.role NOT IN (2, 3)) - (old.described AND old.role NOT IN (2, 3)),
        unread = unread + (new.unread AND new.described AND new.role NOT IN (2, 3))
            - (old.unread AND old.described AND old.role NOT IN (2, 3))
    WHERE key IN (SELECT tag FROM message_tag WHERE message = new.key);
END;
CREATE TRIGGER tagged_message_dated AFTER UPDATE OF date ON message WHEN old.date <> new.date
BEGIN
    UPDATE message_tag SET date = new.date WHERE message = new.key;
END;
-- Before the message goes: what it counted for is still known.
CREATE TRIGGER message_leaves_its_tags BEFORE DELETE ON message
BEGIN
    DELETE FROM message_tag WHERE message = old.key;
END;

INSERT INTO tag(name, folded, colour, position) VALUES
    ('Important', 'important', 0, 0),
    ('Work', 'work', 5, 1),
    ('Personal', 'personal', 3, 2),
    ('To do', 'to do', 1, 3),
    ('Later', 'later', 6, 4);
