// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keepingform.h"

#include "accounts/choicecard.h"
#include "accounts/looks.h"
#include "base/octets.h"
#include "theme/stylesheet.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Restante {

namespace {

constexpr int defaultDays = 30;
constexpr int defaultKeptMegabytes = 500;
constexpr int highestKept = 1'000'000;

/// What the number at "keep the newest" counts, as the combo box's data: octets of one unit; 0: messages.
constexpr qint64 keepingUnitMessages = 0;

QSpinBox *spinBox(int maximum)
{
    auto *box = new QSpinBox;
    box->setRange(1, maximum);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignCenter);
    box->setGroupSeparatorShown(true);
    box->setMaximumWidth(scaled(64));
    setLook(box, "inline");
    return box;
}

} // namespace

KeepingForm::KeepingForm(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_forever(new ChoiceCard(tr("&Leave everything on the server"), {}, m_group))
    , m_none(new ChoiceCard(tr("&Delete there once it is safely stored here"), {}, m_group))
    , m_days(new ChoiceCard(tr("Delete there &after"), {}, m_group))
    , m_newest(new ChoiceCard(tr("&Keep the newest"), {}, m_group))
    , m_untilDeletedHere(new ChoiceCard(tr("Delete there &when I delete it here"), {}, m_group))
    , m_dayCount(spinBox(int(maximumRetentionDays)))
    , m_newestValue(spinBox(highestKept))
    , m_newestUnit(new QComboBox)
{
    m_dayCount->setValue(defaultDays);
    m_dayCount->setAccessibleName(tr("Days until it is deleted there"));
    m_days->addToTitle(m_dayCount);
    m_days->addToTitle(tr("days"));
    m_days->setSpokenTitle(tr("Delete there after a number of days"));

    m_newestUnit->addItem(tr("messages"), keepingUnitMessages);
    m_newestUnit->addItem(tr("MB"), MiB);
    m_newestUnit->addItem(tr("GB"), 1024 * MiB);
    m_newestUnit->setCurrentIndex(1);
    setLook(m_newestUnit, "inline");
    m_newestUnit->setAccessibleName(tr("Unit of what is kept there"));
    m_newestValue->setValue(defaultKeptMegabytes);
    m_newestValue->setAccessibleName(tr("How much is kept there"));
    m_newest->addToTitle(m_newestValue);
    m_newest->addToTitle(m_newestUnit);
    m_newest->addToTitle(tr("there"));
    m_newest->setSpokenTitle(tr("Keep the newest there, up to an amount"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    for (ChoiceCard *card : { m_forever, m_none, m_days, m_newest, m_untilDeletedHere }) {
        column->addWidget(card);
        connect(card, &ChoiceCard::chosen, this, [this, card] {
            setFocusProxy(card->radio());
            Q_EMIT changed();
        });
    }
    connect(m_dayCount, &QSpinBox::valueChanged, this, &KeepingForm::changed);
    connect(m_newestValue, &QSpinBox::valueChanged, this, &KeepingForm::changed);
    connect(m_newestUnit, &QComboBox::currentIndexChanged, this, &KeepingForm::changed);
    m_forever->choose();
    tellMeaning();
}

void KeepingForm::setRetention(const Retention &retention)
{
    const QSignalBlocker blocker(this);
    const auto showNewest = [this](qint64 value, qint64 unit) {
        m_newestUnit->setCurrentIndex(m_newestUnit->findData(unit));
        m_newestValue->setValue(int(qMin<qint64>(unit == keepingUnitMessages ? value : value / unit, highestKept)));
        m_newest->choose();
    };
    switch (retention.kind) {
    case Retention::Kind::Forever:
        m_forever->choose();
        break;
    case Retention::Kind::None:
        m_none->choose();
        break;
    case Retention::Kind::Days:
        m_dayCount->setValue(int(retention.value));
        m_days->choose();
        break;
    case Retention::Kind::Count:
        showNewest(retention.value, keepingUnitMessages);
        break;
    case Retention::Kind::Size:
        showNewest(retention.value, retention.value % (1024 * MiB) == 0 ? 1024 * MiB : MiB);
        break;
    case Retention::Kind::UntilDeletedHere:
        m_untilDeletedHere->choose();
        break;
    }
}

Retention KeepingForm::retention() const
{
    if (m_none->isChosen())
        return { Retention::Kind::None, 0 };
    if (m_days->isChosen())
        return { Retention::Kind::Days, m_dayCount->value() };
    if (m_newest->isChosen()) {
        const qint64 unit = m_newestUnit->currentData().toLongLong();
        if (unit == keepingUnitMessages)
            return { Retention::Kind::Count, m_newestValue->value() };
        return { Retention::Kind::Size, m_newestValue->value() * unit };
    }
    if (m_untilDeletedHere->isChosen())
        return { Retention::Kind::UntilDeletedHere, 0 };
    return { Retention::Kind::Forever, 0 };
}

void KeepingForm::setSeveralDevices(bool several)
{
    m_severalDevices = several;
    tellMeaning();
}

void KeepingForm::allowOnlyForever(const QString &reason)
{
    m_onlyForeverReason = reason;
    for (ChoiceCard *card : { m_none, m_days, m_newest, m_untilDeletedHere })
        card->setEnabled(reason.isEmpty());
    if (!reason.isEmpty())
        m_forever->choose();
    tellMeaning();
}

void KeepingForm::tellMeaning()
{
    m_forever->setDescription(!m_onlyForeverReason.isEmpty() ? m_onlyForeverReason
                                  : m_severalDevices
                                  ? tr("Nothing is ever deleted there. Best if you also read this mailbox on a phone.")
                                  : tr("Nothing is ever deleted there. The server’s space may run out one day."));
    m_none->setDescription(
        m_severalDevices
            ? tr("Your other devices will no longer find it there; this computer holds your only copy. Make backups.")
            : tr("The server stays empty; this computer holds your only copy. Make backups."));
    m_days->setDescription(m_severalDevices ? tr("Other devices have time to read it.") : tr("A safety net for the first days."));
}

} // namespace Restante

#include "moc_keepingform.cpp"
