// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace Restante {

/// The columns of a window, parted by a line. What they show changes with every message and what they ask for does not: such
/// requests end here, or the whole window would be arranged for each of them.
class Panes final : public QSplitter
{
    Q_OBJECT

public:
    explicit Panes(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    struct Asked {
        bool isHidden;
        QSize hint, minimumHint, minimum, maximum;

        bool operator==(const Asked &) const = default;
    };
    QList<Asked> asked() const;

    QList<Asked> m_asked;
};

} // namespace Restante
