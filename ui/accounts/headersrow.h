// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace Restante {

/// "[ ] Of messages over [10 MB] collect only the headers": FetchPolicy::headersAbove.
class HeadersRow final : public QWidget
{
    Q_OBJECT

public:
    explicit HeadersRow(QWidget *parent = nullptr);

    void setHeadersAbove(qint64 octets); ///< 0: off
    qint64 headersAbove() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_on;
    QSpinBox *m_megabytes;
};

} // namespace Restante
