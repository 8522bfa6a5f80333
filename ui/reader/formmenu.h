// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/bodydocument.h"

#include <QObject>

class QAction;
class QMenu;
class QToolButton;

namespace Restante {

class MessageBody;
class ReadingMemory;

/// The menu behind the name of the form: how this message is shown, on which ground, and whether mail of its sender always is.
class FormMenu final : public QObject
{
    Q_OBJECT

public:
    FormMenu(QToolButton &button, MessageBody &body);

    /// Without one nothing is remembered.
    void setMemory(ReadingMemory *memory);
    ReadingMemory *memory() const { return m_memory; }
    /// What its sender's mail is always shown as, else `preferred`; as far as the message has it.
    BodyForm formFor(const MessageDocument &message, BodyForm preferred) const;
    std::optional<Ground> groundFor(const MessageDocument &message) const;
    /// After the body was shown.
    void update(const MessageDocument &message);

Q_SIGNALS:
    void formChosen(Restante::BodyForm form);

private:
    void remember(bool always);

    QToolButton &m_button;
    MessageBody &m_body;
    ReadingMemory *m_memory = nullptr;
    QMenu *m_menu;
    QList<QAction *> m_forms;
    QAction *m_dark;
    QAction *m_always;
    QString m_sender; ///< addr-spec; empty: nobody to remember it for
};

} // namespace Restante
