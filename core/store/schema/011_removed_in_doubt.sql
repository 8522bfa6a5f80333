-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A message may be removed while a check that was to look at it again did not come to its end (state 0, new). It is not new for that:
-- the row holds on to what was removed (state 2, stored), and as it is not verified nothing is deleted for it unseen.
DROP TRIGGER message_removed;
CREATE TRIGGER message_removed BEFORE DELETE ON message
BEGIN
    UPDATE retrieval SET message = NULL, deleted_here = 1, state = iif(state = 0 AND old.complete, 2, state),
        removed_content = (SELECT sha256 FROM source WHERE key = old.source)
    WHERE message = old.key;
END;
