// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/dialoguetext.h"

#include "words/dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct DialogueTextWords {
    Q_DECLARE_TR_FUNCTIONS(DialogueText)
};

QString signOf(DialogueLine::From from)
{
    switch (from) {
    case DialogueLine::From::Client:
        return u"C: "_s;
    case DialogueLine::From::Server:
        return u"S: "_s;
    case DialogueLine::From::Note:
        return u"   "_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString dialogueLineText(const DialogueLine &line)
{
    return u"%1  "_s.arg(double(line.milliseconds) / 1000, 8, 'f', 3) + signOf(line.from) + line.text;
}

QString dialoguesText(const QList<Dialogue> &dialogues)
{
    if (dialogues.isEmpty())
        return DialogueTextWords::tr("There was no session with this server yet.") + u'\n';
    QString text;
    for (const Dialogue &dialogue : dialogues) {
        if (!text.isEmpty())
            text += u'\n';
        text += fullDateText(dialogue.began) + u'\n';
        for (const DialogueLine &line : dialogue.lines)
            text += dialogueLineText(line) + u'\n';
    }
    return text;
}

} // namespace Restante
