// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering/answering.h"

#include "answering/linkcomposer.h"
#include "answering/visiblewords.h"
#include "mail/messagename.h"
#include "reader/attachmentactions.h"
#include "reader/banner.h"
#include "reader/messageaccess.h"
#include "reader/messagebody.h"
#include "reader/readerpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtConcurrentRun>

namespace Restante {

Answering::Answering(ReaderPane &reader, std::function<QStringList()> own, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_composer(std::make_shared<LinkComposer>())
    , m_own(std::move(own))
{}

bool Answering::isPossible(AnswerKind kind) const
{
    if (!m_reader.showsMessage())
        return false;
    const MessageHeader &header = m_reader.message().header;
    switch (kind) {
    case AnswerKind::Reply:
    case AnswerKind::ReplyToAll:
        return !header.from.isEmpty() || !header.replyTo.isEmpty();
    case AnswerKind::ReplyToList:
        return !m_reader.message().listId.isEmpty();
    case AnswerKind::Forward:
        return true;
    }
    Q_UNREACHABLE();
}

void Answering::answer(AnswerKind kind)
{
    if (!isPossible(kind))
        return;
    const Task task { m_reader.access(), m_reader.message(), kind, m_reader.form(), m_reader.selectedText() };
    // Off the page as it is now: it may soon be another.
    m_reader.body().originalWords(task.access).then(this, [this, task](const QString &words) {
        task.access->octets().then(this, [this, task, words](const Result<QByteArray> &octets) {
            if (octets)
                begin(task, words, *octets);
            else
                Q_EMIT failed(octets.error());
        });
    });
}

void Answering::begin(const Task &task, const QString &originalWords, const QByteArray &octets)
{
    QtConcurrent::run([task, originalWords, octets] {
        const QString quotation = !originalWords.isNull() ? tidyWords(originalWords)
            : !task.selection.isEmpty()                   ? task.selection
                                                          : visibleWords(task.message, task.form);
        return Answered { task.message.header, answerAddressesOf(octets), quotation };
    }).then(this, [this, task, octets](const Answered &answered) { handOver(task, answered, octets); });
}

void Answering::handOver(const Task &task, const Answered &answered, const QByteArray &octets)
{
    const Draft draft = draftOf(answered, task.kind, m_own());
    const auto settled = [this, task, draft](Composer::Outcome outcome) { settle(task, draft, outcome); };
    if (task.kind == AnswerKind::Forward) {
        Draft covering = draft;
        covering.body.clear(); // the message itself goes along
        m_composer->forward(covering, { messageFileName(task.message.header), octets }, draft).then(this, settled);
    } else if (draft.to.isEmpty()) {
        Q_EMIT told(task.kind == AnswerKind::ReplyToList ? tr("This list names no address that answers could go to.")
                                                         : tr("This message names no address that an answer could go to."));
    } else {
        m_composer->answer(draft).then(this, settled);
    }
}

void Answering::settle(const Task &task, const Draft &draft, Composer::Outcome outcome)
{
    const bool stillShown = m_reader.access() == task.access;
    switch (outcome) {
    case Composer::Outcome::Begun:
        Q_EMIT told(tr("Opened in your program for writing mail."));
        return;
    case Composer::Outcome::BegunWithoutFile: {
        const QString text = tr(
            "Your program for writing mail took the text, but not the message as a file. Save the message, and attach it there.");
        if (!stillShown) {
            Q_EMIT told(text);
            return;
        }
        auto *banner = m_reader.addNote(text);
        banner->addButton(tr("Save message…"),
                          [this, name = messageFileName(task.message.header)] { m_reader.attachments().saveMessage(name); });
        banner->addButton(tr("Close"), [banner] { banner->deleteLater(); });
        return;
    }
    case Composer::Outcome::QuotationCut:
        tellCut(tr("Only the beginning of the quoted text could be handed over."), draft);
        return;
    case Composer::Outcome::RecipientsLeftOut:
        tellCut(tr("There are more recipients than could be handed over. Look at whom the answer goes to."), draft);
        return;
    case Composer::Outcome::NoComposer:
        offerRemedy(draft);
        return;
    }
    Q_UNREACHABLE();
}

void Answering::tellCut(const QString &text, const Draft &draft)
{
    if (!m_reader.showsMessage()) {
        Q_EMIT told(text);
        return;
    }
    auto *banner = m_reader.addNote(text);
    banner->addButton(tr("Copy quoted text"), [banner, body = draft.body] {
        QGuiApplication::clipboard()->setText(body);
        banner->deleteLater();
    });
    const QStringList recipients = draft.to + draft.cc;
    banner->addButton(tr("Copy addresses"),
                      [recipients] { QGuiApplication::clipboard()->setText(recipients.join(QStringLiteral(", "))); });
    banner->addButton(tr("Close"), [banner] { banner->deleteLater(); });
}

void Answering::offerRemedy(const Draft &draft)
{
    const QString text = tr("No program for writing mail is set up on this computer. Choose one in the settings of the desktop "
                            "(default applications), or copy what you need.");
    if (!m_reader.showsMessage()) {
        Q_EMIT told(text);
        return;
    }
    auto *banner = m_reader.addNote(text);
    const QStringList recipients = draft.to + draft.cc;
    if (!recipients.isEmpty())
        banner->addButton(recipients.size() == 1 ? tr("Copy address") : tr("Copy addresses"),
                          [recipients] { QGuiApplication::clipboard()->setText(recipients.join(QStringLiteral(", "))); });
    banner->addButton(tr("Copy quoted text"), [body = draft.body] { QGuiApplication::clipboard()->setText(body); });
    banner->addButton(tr("Close"), [banner] { banner->deleteLater(); });
}

} // namespace Restante

#include "moc_answering.cpp"
