// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/appointment.h"

#include <QFrame>

class QGridLayout;
class QVBoxLayout;

namespace Restante {

class FlowText;

/// An appointment from a mail: what, when, where, who, and what its sender wants. Shows text only; no address of the file is
/// opened or fetched. Saving and opening are the attachment's own.
class InvitationCard final : public QFrame
{
    Q_OBJECT

public:
    explicit InvitationCard(const Invitation &invitation, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted();
    void saveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Text {
        FlowText *words;
        QString text;
        bool isMuted;
    };
    QWidget *makeLeaf(const Appointment &appointment);
    void addRow(const QString &name, const QString &text, bool isMuted = false);
    void addPeople(const Appointment &appointment);
    void write(const Text &text);

    QGridLayout *m_rows;
    QList<Text> m_texts;
};

} // namespace Restante
