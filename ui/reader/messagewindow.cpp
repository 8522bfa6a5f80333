// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/messagewindow.h"

#include "base/octets.h"
#include "mail/messageparser.h"
#include "reader/messageaccess.h"
#include "reader/messagebody.h"
#include "reader/readerpane.h"
#include "reader/remotepictures.h"
#include "text/visibletext.h"
#include "theme/metrics.h"
#include "words/errortext.h"

#include <QFile>
#include <QShortcut>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

MessageWindow::MessageWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_reader(new ReaderPane(this))
{
    const Metrics metrics(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::Window);
    setCentralWidget(m_reader);
    resize(metrics.px(760), metrics.px(640));
    connect(m_reader, &ReaderPane::spacePressed, this, [this](bool backwards) { m_reader->page(backwards); });
    connect(m_reader, &ReaderPane::failed, this, &MessageWindow::tell);
    connect(m_reader, &ReaderPane::attachedMessageOpened, this, [this](const QByteArray &octets) {
        auto *window = new MessageWindow(parentWidget());
        if (m_pictures)
            window->allowPictures(*m_pictures);
        window->open(octets);
        window->show();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_reader, &ReaderPane::openFind);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(Qt::CTRL | Qt::Key_U, this), &QShortcut::activated, m_reader, &ReaderPane::toggleSource);
}

void MessageWindow::allowPictures(MailService &service)
{
    m_pictures = &service;
    new RemotePictures(service, *m_reader, this);
}

void MessageWindow::open(const QByteArray &octets)
{
    QtConcurrent::run([octets] { return parseDocument(octets); }).then(this, [this, octets](const MessageDocument &message) {
        setWindowTitle(message.header.subject.isEmpty() ? tr("(no subject)") : visibleText(message.header.subject, 120));
        m_reader->showMessage(std::make_shared<LooseMessage>(octets), message);
        m_reader->body().setFocus();
    });
}

void MessageWindow::openFile(const QString &path)
{
    constexpr qint64 largest = 256 * MiB;
    setWindowTitle(path);
    QtConcurrent::run([path]() -> Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, path);
        if (file.size() > largest)
            return failure(ErrorCode::MessageTooLarge, path);
        return file.read(largest);
    }).then(this, [this](const Result<QByteArray> &octets) {
        if (octets)
            open(*octets);
        else
            tell(octets.error());
    });
}

void MessageWindow::tell(const Error &error)
{
    const ErrorText text = errorText(error);
    m_reader->showText(text.sentence, text.remedy);
}

} // namespace Restante
