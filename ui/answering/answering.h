// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answering/composer.h"
#include "base/error.h"
#include "reader/bodydocument.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Restante {

class MessageAccess;
class ReaderPane;

/// Answers the message that a reader shows, in the desktop's composer, and says in a banner what could not be handed over. What
/// is selected is quoted, else what is visible. GUI thread.
class Answering final : public QObject
{
    Q_OBJECT

public:
    /// The reader outlives it. `own` gives the user's addresses.
    Answering(ReaderPane &reader, std::function<QStringList()> own, QObject *parent = nullptr);

    void setComposer(const std::shared_ptr<Composer> &composer) { m_composer = composer; }
    bool isPossible(AnswerKind kind) const;
    void answer(AnswerKind kind);

Q_SIGNALS:
    void told(const QString &text);
    void failed(const Restante::Error &error);

private:
    struct Task {
        std::shared_ptr<MessageAccess> access;
        MessageDocument message;
        AnswerKind kind {};
        BodyForm form {};
        QString selection; ///< quoted instead of all of it
    };
    /// `originalWords` as MessageBody::originalWords().
    void begin(const Task &task, const QString &originalWords, const QByteArray &octets);
    void handOver(const Task &task, const Answered &answered, const QByteArray &octets);
    void settle(const Task &task, const Draft &draft, Composer::Outcome outcome);
    void tellCut(const QString &text, const Draft &draft);
    void offerRemedy(const Draft &draft);

    ReaderPane &m_reader;
    std::shared_ptr<Composer> m_composer;
    std::function<QStringList()> m_own;
};

} // namespace Restante
