// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/dialoguewindow.h"

#include "service/answer.h"
#include "service/mailservice.h"
#include "text/visibletext.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/dialoguetext.h"
#include "words/errortext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Restante {

DialogueWindow::DialogueWindow(MailService &service, const Account &account, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_account(account.id)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(lineIcon(Icon::Copy), tr("&Copy all"), this))
{
    const Metrics metrics(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Dialogue with the server: %1").arg(visibleText(account.address, 100)));
    setLook(this, "page");
    auto *title = new QLabel(tr("Dialogue with the server"), this);
    setLook(title, "title");
    auto *explanation =
        new QLabel(tr("What was said in the last sessions, newest first: C is this computer, S the server. No password and no "
                      "message is in it; the user name is."),
                   this);
    setLook(explanation, "muted");
    explanation->setWordWrap(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(metrics.px(12));
    m_text->setFont(fixed);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(title->text());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *frame = new QFrame(this);
    setLook(frame, "card");
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(metrics.px(8), metrics.px(8), metrics.px(2), metrics.px(8));
    inside->addWidget(m_text);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    column->setSpacing(metrics.px(12));
    column->addWidget(title);
    column->addWidget(explanation);
    column->addWidget(frame, 1);
    column->addLayout(buttons);
    resize(metrics.px(760), metrics.px(560));

    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(&m_service, &MailService::serverMailboxChanged, this, [this](const AccountId &id) {
        if (id == m_account)
            load();
    });
    m_text->setPlainText(tr("Reading…"));
    load();
}

void DialogueWindow::load()
{
    whenAnswered(
        m_service.transcript(m_account), this,
        [this](const Result<QList<Dialogue>> &dialogues) {
            m_text->setPlainText(dialogues ? dialoguesText(*dialogues) : errorMessage(dialogues.error()));
        },
        [] {});
}

} // namespace Restante

#include "moc_dialoguewindow.cpp"
