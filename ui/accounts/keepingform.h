// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/fetchpolicy.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QSpinBox;

namespace Restante {

class ChoiceCard;

/// How long mail stays on the server once it is here: the five choices as cards.
class KeepingForm final : public QWidget
{
    Q_OBJECT

public:
    explicit KeepingForm(QWidget *parent = nullptr);

    void setRetention(const Retention &retention);
    Retention retention() const;

    /// Whether other devices read the mailbox too: tells at each choice what it means for them.
    void setSeveralDevices(bool several);
    /// Only "leave everything" may be chosen, because of `reason`; empty: all may.
    void allowOnlyForever(const QString &reason);

Q_SIGNALS:
    void changed();

private:
    void tellMeaning();

    bool m_severalDevices = true;
    QString m_onlyForeverReason;
    QButtonGroup *m_group;
    ChoiceCard *m_forever;
    ChoiceCard *m_none;
    ChoiceCard *m_days;
    ChoiceCard *m_newest;
    ChoiceCard *m_untilDeletedHere;
    QSpinBox *m_dayCount;
    QSpinBox *m_newestValue;
    QComboBox *m_newestUnit;
};

} // namespace Restante
