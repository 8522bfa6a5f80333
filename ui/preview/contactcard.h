// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/contact.h"

#include <QFrame>
#include <QImage>

class QGridLayout;

namespace Restante {

/// A contact from a mail: who, and how to reach them, each to copy. Shows text and the picture the file itself holds; fetches and
/// opens nothing.
class ContactCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ContactCard(const Contact &contact, const QImage &picture, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(const QString &text);

private:
    void addFields(const QString &name, const QList<Contact::Field> &fields);
    void addRow(const QString &name, const QString &text, bool copyable);

    QGridLayout *m_rows;
};

} // namespace Restante
