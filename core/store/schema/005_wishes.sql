-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the user wants of one message in the maildrop: ServerWish. 5: Delete, which was the only choice there was.
ALTER TABLE retrieval ADD COLUMN wish INTEGER NOT NULL DEFAULT 0;
UPDATE retrieval SET wish = 5 WHERE delete_chosen = 1;
ALTER TABLE retrieval DROP COLUMN delete_chosen;
