-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Lists of conversations: the orders by date know the conversation of each message, and a conversation its messages in their order.
DROP INDEX message_by_date;
CREATE INDEX message_by_date ON message(date, key, folder, role, conversation) WHERE described = 1;
DROP INDEX message_of_folder;
CREATE INDEX message_of_folder ON message(folder, date, key, conversation) WHERE described = 1;
DROP INDEX message_of_role;
CREATE INDEX message_of_role ON message(role, date, key, conversation) WHERE described = 1;
DROP INDEX message_of_conversation;
CREATE INDEX message_of_conversation ON message(conversation, date, key, folder, role) WHERE described = 1;

-- What orders a conversation: the message's identifier and those it answers, oldest first, 8 octets each, hashed as in `identifier`.
-- Null: described by an earlier version; the header tells.
ALTER TABLE summary ADD COLUMN identifier INTEGER;
ALTER TABLE summary ADD COLUMN answers BLOB;
