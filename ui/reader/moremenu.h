// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace Restante {

class CharsetMenu;
class MessageBody;
struct MessageDocument;

/// The menu behind the dots: how the words of this message are set and read, and what else is done with it as a whole.
class MoreMenu final : public QMenu
{
    Q_OBJECT

public:
    MoreMenu(MessageBody &body, QWidget *parent);

    /// Stand above its own.
    void setFirst(const QList<QAction *> &actions);
    /// After the body was shown.
    void updateFor(const MessageDocument &message);

Q_SIGNALS:
    void findWanted();
    void charsetWanted(const QString &charset); ///< the message is to be read in it; empty: as it says
    void saveWanted();

private:
    MessageBody &m_body;
    QAction *m_first;
    QAction *m_fixedWidth;
    QAction *m_ownColours;
    CharsetMenu *m_charsets;
};

} // namespace Restante
