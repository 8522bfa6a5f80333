// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/exporting.h"

#include "mail/messagename.h"
#include "mail/messageparser.h"
#include "reader/attachmentfiles.h"
#include "reader/messageaccess.h"
#include "text/visibletext.h"
#include "transfer/mboxwriter.h"
#include "transfer/newfile.h"
#include "words/quantities.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int toldEach = 50;

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

Exporting::Exporting(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

Exporting::~Exporting() = default;

void Exporting::askForFiles(const Messages &messages, const QString &subject)
{
    if (messages.isEmpty())
        return;
    const bool isOne = messages.size() == 1;
    auto *dialog = new QFileDialog(m_window, isOne ? tr("Save message") : tr("Save messages in"), documents());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isOne) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(tr("Messages (*.eml)"));
        dialog->setDefaultSuffix(u"eml"_s);
        dialog->selectFile(messageFileName(subject, ".eml"_L1));
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, messages, isOne](const QString &path) {
        if (isOne)
            saveAs(path, messages);
        else
            saveInto(path, messages);
    });
    dialog->open();
}

void Exporting::askForMbox(const Messages &messages, const QString &name)
{
    if (messages.isEmpty())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Save as mbox file"), documents(), tr("Mail files (*.mbox)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"mbox"_s);
    dialog->selectFile(messageFileName(name, ".mbox"_L1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, messages](const QString &path) { saveMbox(path, messages); });
    dialog->open();
}

void Exporting::saveAs(const QString &path, const Messages &messages)
{
    begin(messages, [path](const QByteArray &octets) { return writeChosenFile(path, octets); }, {}, path);
}

void Exporting::saveInto(const QString &folder, const Messages &messages)
{
    const auto step = [folder](const QByteArray &octets) -> Result<void> {
        const MessageHeader header = parseHeader(octets);
        const QString date = header.date.isValid() ? header.date.toLocalTime().toString(u"yyyy-MM-dd "_s) : QString();
        return writeNewFile(folder, messageFileName(date + header.subject, ".eml"_L1), octets).transform([](const QString &) {});
    };
    begin(messages, step, {}, folder);
}

void Exporting::saveMbox(const QString &path, const Messages &messages)
{
    auto created = MboxWriter::create(path);
    if (!created) {
        Q_EMIT failed(created.error());
        return;
    }
    const std::shared_ptr<MboxWriter> writer = *std::move(created);
    const auto step = [writer](const QByteArray &octets) {
        const MessageHeader header = parseHeader(octets);
        return writer->add(octets, header.from.value(0).addrSpec, header.date);
    };
    begin(messages, step, [writer](const QByteArray &) { return writer->finish(); }, path);
}

void Exporting::begin(const Messages &messages, const Step &step, const Step &end, const QString &place)
{
    if (std::exchange(m_running, true)) {
        Q_EMIT told(tr("Other messages are being saved; try again when that is done."));
        return;
    }
    m_left = messages;
    m_step = step;
    m_end = end;
    m_place = place;
    m_done = 0;
    next();
}

void Exporting::next()
{
    if (m_left.isEmpty())
        return finish();
    m_left.takeFirst()->octets().then(this, [this](const Result<QByteArray> &octets) {
        if (octets)
            write(*octets);
        else
            stop(octets.error());
    });
}

void Exporting::write(const QByteArray &octets)
{
    QtConcurrent::run([step = m_step, octets] { return step(octets); }).then(this, [this](const Result<void> &written) {
        if (!written)
            return stop(written.error());
        if (++m_done % toldEach == 0)
            Q_EMIT told(tr("Saving: %1 of %2").arg(numberText(m_done), messagesText(m_done + m_left.size())));
        next();
    });
}

void Exporting::finish()
{
    const auto settle = [this](const Result<void> &ended) {
        if (!ended)
            return stop(ended.error());
        m_running = false;
        m_step = {};
        m_end = {};
        Q_EMIT told(m_done == 1 ? tr("Saved as %1").arg(visibleText(m_place))
                                : tr("%1 saved in %2", "2,113 messages").arg(messagesText(m_done), visibleText(m_place)));
    };
    if (!m_end)
        return settle({});
    QtConcurrent::run([end = m_end] { return end({}); }).then(this, settle);
}

void Exporting::stop(const Error &error)
{
    m_running = false;
    m_left.clear();
    m_step = {};
    m_end = {};
    Q_EMIT failed(error);
}

} // namespace Restante

#include "moc_exporting.cpp"
