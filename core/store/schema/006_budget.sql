-- SPDX-FileCopyrightText: 2026 The Restante developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How much one check collects: checkBudgetName().
ALTER TABLE account ADD COLUMN budget TEXT NOT NULL DEFAULT 'all';
