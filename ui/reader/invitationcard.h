// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/appointment.h"
#include "theme/columnitem.h"

#include <QFrame>

namespace Restante {

class DateLeaf;
class FlowText;

/// An appointment from a mail: what, when, where, who, and what its sender wants. Shows text only; no address of the file is
/// opened or fetched. Saving and opening are the attachment's own. All of its words are one text.
class InvitationCard final : public ColumnItem<QFrame>
{
    Q_OBJECT

public:
    explicit InvitationCard(QWidget *parent = nullptr);

    /// Its first appointment; the others are counted.
    void setInvitation(const Invitation &invitation);

Q_SIGNALS:
    void openWanted();
    void saveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    Invitation m_invitation; ///< without an appointment: nothing yet
    bool m_isUnfolded = false;
    DateLeaf *m_leaf;
    FlowText *m_words;
};

} // namespace Restante
