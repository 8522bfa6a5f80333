// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace Restante {

/// In which writing a message is read ("repair encoding"): by itself, or as one of the charsets that mail comes in.
class CharsetMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit CharsetMenu(QWidget *parent = nullptr);

    /// Empty: as the message says.
    void setChosen(const QString &charset);

Q_SIGNALS:
    void chosen(const QString &charset);

private:
    void add(const QString &name, const QString &charset);

    QActionGroup *m_group;
};

} // namespace Restante
