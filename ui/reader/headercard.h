// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"
#include "theme/columnitem.h"

#include <tuple>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Restante {

class FlowText;
class SignLine;

/// Who wrote what to whom and when, and what speaks for it. Widgets of our own that no mail can draw over; every foreign text is
/// one harmless line, and the address is always shown in full.
class HeaderCard final : public ColumnItem<QWidget>
{
    Q_OBJECT

public:
    explicit HeaderCard(QWidget *parent = nullptr);

    void show(const MessageDocument &message);
    using QWidget::show;
    void setSearchable() { m_searchable = true; }

Q_SIGNALS:
    /// A search in the grammar of the search field.
    void searchWanted(const QString &words);
    void unsubscribeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void connectTexts();
    void write();
    void writeRecipients();
    void writeNotes();
    QString mailboxMarkup(const Mailbox &mailbox) const;
    QString mailboxLink(const Mailbox &mailbox, const QString &markup) const;
    QString recipientLines() const;
    void openMenu(const QString &link, const QPoint &global);

    MessageDocument m_message; ///< without its bodies
    bool m_unfolded = false;
    std::tuple<Mailbox, QFont, qreal> m_drawn {}; ///< whose sign is shown, and how it was drawn
    bool m_searchable = false;
    FlowText *m_subject;
    QLabel *m_avatar;
    FlowText *m_sender;
    QLabel *m_date;
    QPushButton *m_folded;
    FlowText *m_recipients;
    SignLine *m_trust;
    SignLine *m_list;
    QVBoxLayout *m_noteColumn;
    QList<SignLine *> m_notes; ///< those that are needed are shown
};

} // namespace Restante
