// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/messagetasks.h"

#include "answering/answering.h"
#include "mail/messagelink.h"
#include "mainwindow/exporting.h"
#include "mainwindow/windowactions.h"
#include "printing/printing.h"
#include "reader/readerpane.h"
#include "source/sourcewindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Restante {

MessageTasks::MessageTasks(ReaderPane &reader, const WindowActions &actions, std::function<QStringList()> own, QWidget *window)
    : QObject(window)
    , m_reader(reader)
    , m_actions(actions)
    , m_window(window)
    , m_answering(new Answering(reader, std::move(own), this))
    , m_printing(new Printing(window))
    , m_exporting(new Exporting(window))
{
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, this, slot); };
    for (const auto &[action, kind] :
         { std::pair { actions.reply, AnswerKind::Reply }, std::pair { actions.replyAll, AnswerKind::ReplyToAll },
           std::pair { actions.replyToList, AnswerKind::ReplyToList }, std::pair { actions.forward, AnswerKind::Forward } })
        on(action, [this, wanted = kind] { m_answering->answer(wanted); });
    on(actions.print, [this] { m_printing->print(messages(), m_reader.form()); });
    on(actions.savePdf, [this] { m_printing->savePdf(messages(), m_reader.form(), m_reader.message().header.subject); });
    on(actions.saveMessage, [this] { m_exporting->askForFiles(messages(), m_reader.message().header.subject); });
    on(actions.saveMbox, [this] { m_exporting->askForMbox(messages(), tr("Mail", "name of a file")); });
    on(actions.copyLink, [this] { copyLink(); });
    on(actions.sourceWindow, [this] { showSource(); });
    connect(m_answering, &Answering::told, this, &MessageTasks::told);
    connect(m_answering, &Answering::failed, this, &MessageTasks::failed);
    connect(m_printing, &Printing::told, this, &MessageTasks::told);
    connect(m_printing, &Printing::failed, this, &MessageTasks::failed);
    connect(m_exporting, &Exporting::told, this, &MessageTasks::told);
    connect(m_exporting, &Exporting::failed, this, &MessageTasks::failed);
}

MessageTasks::~MessageTasks() = default;

void MessageTasks::setComposer(const std::shared_ptr<Composer> &composer)
{
    m_answering->setComposer(composer);
}

MessageTasks::Messages MessageTasks::messages() const
{
    if (m_chosen) {
        if (const Messages chosen = m_chosen(); !chosen.isEmpty())
            return chosen;
    }
    return m_reader.showsMessage() ? Messages { m_reader.access() } : Messages();
}

void MessageTasks::update(qsizetype chosen)
{
    // One is answered at a time; whether there is a list, or an identifier, is known once it is shown.
    for (QAction *action : { m_actions.reply, m_actions.replyAll, m_actions.forward, m_actions.sourceWindow })
        action->setEnabled(chosen == 1);
    m_actions.replyToList->setEnabled(chosen == 1 && m_answering->isPossible(AnswerKind::ReplyToList));
    m_actions.copyLink->setEnabled(chosen == 1 && m_reader.showsMessage()
                                   && !messageLink(m_reader.message().header.messageId).isEmpty());
    for (QAction *action : { m_actions.print, m_actions.savePdf, m_actions.saveMessage, m_actions.saveMbox })
        action->setEnabled(chosen > 0);
    m_actions.saveMessage->setText(chosen > 1 ? tr("Save messages…") : tr("Save message…"));
}

void MessageTasks::copyLink()
{
    const QUrl link = messageLink(m_reader.message().header.messageId);
    if (!m_reader.showsMessage() || link.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setUrls({ link });
    data->setText(QString::fromLatin1(link.toEncoded()));
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT told(tr("Link copied: it opens this message in Restante."));
}

void MessageTasks::showSource()
{
    if (!m_reader.showsMessage())
        return;
    auto *window = new SourceWindow(m_reader.access(), m_reader.message().header, m_window);
    window->show();
}

} // namespace Restante

#include "moc_messagetasks.cpp"
