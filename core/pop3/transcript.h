// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/octets.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <deque>

namespace Restante {

/// One line of a dialogue as it may be shown: harmless text, without secrets.
struct DialogueLine {
    enum class From { Client, Server, Note };
    From from = From::Note;
    qint64 milliseconds = 0; ///< since the session began
    QString text;

    bool operator==(const DialogueLine &) const = default;
};

/// What was said in one session.
struct Dialogue {
    QDateTime began; ///< UTC
    QList<DialogueLine> lines;

    bool operator==(const Dialogue &) const = default;
};

/// Takes down a session's dialogue as Pop3Session::traced() tells it: beginning and end, of what lies between only how much it
/// was.
class Transcript final
{
public:
    struct Limits {
        qsizetype beginning = 300; ///< lines
        qsizetype end = 300;
        qsizetype octets = 512; ///< of a line
    };
    Transcript() = default;
    explicit Transcript(const Limits &limits)
        : m_limits(limits)
    {}

    void begin(const QDateTime &now);
    void add(DialogueLine::From from, const QByteArray &line, const QDateTime &now);
    Dialogue dialogue() const;

private:
    struct Taken {
        DialogueLine::From from;
        qint64 milliseconds;
        QByteArray octets;
        bool cut;
    };
    DialogueLine shown(const Taken &taken) const;

    Limits m_limits;
    QDateTime m_began;
    std::deque<Taken> m_beginning;
    std::deque<Taken> m_end;
    qint64 m_leftOut = 0;
};

/// One line of text each: what a store keeps. The inverse passes over what it does not understand.
QString packDialogue(const Dialogue &dialogue);
QList<DialogueLine> unpackDialogue(const QString &text);

} // namespace Restante
