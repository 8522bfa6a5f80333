// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/transcript.h"

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

using From = DialogueLine::From;

QChar signOf(From from)
{
    switch (from) {
    case From::Client:
        return u'C';
    case From::Server:
        return u'S';
    case From::Note:
        return u'*';
    }
    Q_UNREACHABLE_RETURN(u'*');
}

std::optional<From> fromOf(QStringView sign)
{
    for (const From from : { From::Client, From::Server, From::Note }) {
        if (sign == signOf(from))
            return from;
    }
    return {};
}

} // namespace

void Transcript::begin(const QDateTime &now)
{
    m_began = now;
    m_beginning.clear();
    m_end.clear();
    m_leftOut = 0;
}

void Transcript::add(From from, const QByteArray &line, const QDateTime &now)
{
    const bool cut = line.size() > m_limits.octets;
    Taken taken { from, qMax<qint64>(0, m_began.msecsTo(now)), line.first(qMin(line.size(), m_limits.octets)), cut };
    if (m_beginning.size() < size_t(m_limits.beginning))
        return m_beginning.push_back(std::move(taken));
    m_end.push_back(std::move(taken));
    if (m_end.size() > size_t(m_limits.end)) {
        m_end.pop_front();
        ++m_leftOut;
    }
}

DialogueLine Transcript::shown(const Taken &taken) const
{
    return { taken.from, taken.milliseconds, printable(taken.octets, m_limits.octets) + (taken.cut ? u"…"_s : QString()) };
}

Dialogue Transcript::dialogue() const
{
    Dialogue dialogue { .began = m_began, .lines = {} };
    for (const Taken &taken : m_beginning)
        dialogue.lines.append(shown(taken));
    if (m_leftOut > 0)
        dialogue.lines.append({ From::Note, m_end.front().milliseconds, u"(%1 lines)"_s.arg(m_leftOut) });
    for (const Taken &taken : m_end)
        dialogue.lines.append(shown(taken));
    return dialogue;
}

QString packDialogue(const Dialogue &dialogue)
{
    QString text;
    for (const DialogueLine &line : dialogue.lines)
        text += QString::number(line.milliseconds) + u' ' + signOf(line.from) + u' ' + line.text + u'\n';
    return text;
}

QList<DialogueLine> unpackDialogue(const QString &text)
{
    QList<DialogueLine> lines;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        const qsizetype blank = line.indexOf(u' ');
        if (blank < 0 || line.size() < blank + 3 || line[blank + 2] != u' ')
            continue;
        bool isNumber = false;
        const qint64 milliseconds = line.first(blank).toLongLong(&isNumber);
        const auto from = fromOf(line.sliced(blank + 1, 1));
        if (isNumber && from)
            lines.append({ *from, milliseconds, line.sliced(blank + 3).toString() });
    }
    return lines;
}

} // namespace Restante
