// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/headersrow.h"

#include "accounts/looks.h"
#include "base/octets.h"
#include "theme/flowrow.h"
#include "theme/stylesheet.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>

namespace Restante {

namespace {

constexpr int defaultHeaderMegabytes = 10;
constexpr int maximumMegabytes = 10'000;

} // namespace

HeadersRow::HeadersRow(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("Of &messages over")))
    , m_megabytes(new QSpinBox)
{
    m_on->setAccessibleName(tr("Collect only the headers of large messages"));
    m_megabytes->setRange(1, maximumMegabytes);
    m_megabytes->setValue(defaultHeaderMegabytes);
    m_megabytes->setSuffix(tr(" MB"));
    m_megabytes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_megabytes->setAlignment(Qt::AlignCenter);
    m_megabytes->setAccessibleName(tr("Size above which only headers are collected"));
    setLook(m_megabytes, "inline");

    auto *row = new FlowRow(scaled(6));
    row->addWidget(m_on);
    row->addWidget(m_megabytes);
    row->addWidget(new QLabel(tr("collect only the headers")));
    setLayout(row);
    connect(m_on, &QCheckBox::toggled, this, &HeadersRow::changed);
    connect(m_megabytes, &QSpinBox::valueChanged, this, [this] {
        m_on->setChecked(true);
        Q_EMIT changed();
    });
}

void HeadersRow::setHeadersAbove(qint64 octets)
{
    const QSignalBlocker blocker(this);
    if (octets > 0)
        m_megabytes->setValue(int(qBound(qint64(1), octets / MiB, qint64(maximumMegabytes))));
    m_on->setChecked(octets > 0);
}

qint64 HeadersRow::headersAbove() const
{
    return m_on->isChecked() ? m_megabytes->value() * MiB : 0;
}

} // namespace Restante

#include "moc_headersrow.cpp"
