// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFrame>

class QLabel;
class QHBoxLayout;
class QVBoxLayout;

namespace Restante {

/// Something the user should know, inside the page it belongs to and never before it: a sign, a sentence, the server's words as a
/// quotation, the remedy, and room for controls. Hidden until there is something to tell; screen readers are told when it
/// appears.
class ProblemBox final : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemBox(QWidget *parent = nullptr);

    void tell(const Error &error);
    /// For what is no failure: plain texts, the second may be empty.
    void tell(const QString &sentence, const QString &remedy);
    void clear();

    /// Below the texts, at the beginning.
    void addControl(QWidget *control);

private:
    void say(const QString &sentence, const QString &quotation, const QString &remedy);

    QLabel *m_sentence;
    QLabel *m_quotation;
    QLabel *m_remedy;
    QVBoxLayout *m_column;
};

} // namespace Restante
