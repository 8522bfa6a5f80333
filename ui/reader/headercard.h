// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Restante {

/// Who wrote what to whom and when. Widgets of our own that no mail can draw over; every foreign text is one harmless line, and
/// the address is always shown in full.
class HeaderCard final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderCard(QWidget *parent = nullptr);

    void show(const MessageHeader &header);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();
    void writeRecipients();
    QString mailboxMarkup(const Mailbox &mailbox) const;
    QString recipientLines() const;

    MessageHeader m_header;
    bool m_unfolded = false;
    QLabel *m_subject;
    QLabel *m_avatar;
    QLabel *m_sender;
    QLabel *m_date;
    QPushButton *m_folded;
    QLabel *m_recipients;
};

} // namespace Restante
