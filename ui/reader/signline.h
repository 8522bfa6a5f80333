// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/sendertext.h"
#include "theme/columnitem.h"

class QLabel;

namespace Restante {

class FlowText;

/// A sign and a sentence in its tone, never by colour alone; what it rests on unfolds below. For the header card.
class SignLine final : public ColumnItem<QWidget>
{
    Q_OBJECT

public:
    explicit SignLine(QWidget *parent = nullptr);

    void show(const HeaderLine &line);
    using QWidget::show;
    /// Something to be done about it, behind the words; linkClicked() follows. Call after show().
    void addLink(const QString &link, const QString &text);
    QString text() const { return m_line.text; }

Q_SIGNALS:
    void linkClicked(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    HeaderLine m_line;
    QList<std::pair<QString, QString>> m_links;
    bool m_unfolded = false;
    QLabel *m_sign;
    FlowText *m_text;
};

} // namespace Restante
