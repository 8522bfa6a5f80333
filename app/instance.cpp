// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {

/// A scripted asker is there at once; what is silent longer is no Restante.
constexpr auto requestPatience = 5s;
/// An asker that has stopped reading what is left for it.
constexpr auto readPatience = 30s;
constexpr int mostAskers = 16;
constexpr qint64 socketBuffer = qint64(256) * 1024;
/// sockaddr_un holds 108 octets with the final zero; Qt first makes "XXXXXX/s" beside the socket and moves it.
constexpr qsizetype longestSocketPath = 92;

/// Where the socket may be, best first: in the profile, which every process of ours sees whatever its environment; else, when
/// that path is too long or its file system has no sockets, in the user's runtime folder or a private one among the temporary
/// files.
QStringList socketPlaces(const QString &profile)
{
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(profile).canonicalFilePath().toUtf8(), QCryptographicHash::Sha256);
    const QString name = u"restante-"_s + QString::fromLatin1(hash.toHex().first(16));
    QStringList places { profile + "/socket"_L1 };
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QDir(runtime).exists())
        places += runtime + u'/' + name;
    places += QDir::tempPath() + u'/' + name + "/socket"_L1;
    places.removeIf([](const QString &place) { return QFile::encodeName(place).size() > longestSocketPath; });
    return places;
}

/// A folder in a place that others can write to must be ours alone, and must not be a way elsewhere.
bool isPrivateFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QFileInfo info(path);
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return info.isDir() && !info.isSymLink() && info.ownerId() == ::geteuid() && !info.permissions().testAnyFlags(others);
#else
    return QDir().mkpath(path);
#endif
}

} // namespace

ForwardedCommand::ForwardedCommand(QLocalSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setReadBufferSize(longestFrame + 64);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ForwardedCommand::close);
    connect(socket, &QLocalSocket::readyRead, this, &ForwardedCommand::read);
    connect(socket, &QLocalSocket::bytesWritten, this, &ForwardedCommand::pump);
    connect(socket, &QLocalSocket::disconnected, this, &ForwardedCommand::close);
    m_patience.start(requestPatience);
}

void ForwardedCommand::read()
{
    if (m_state == State::Ending)
        return;
    m_reader.append(m_socket->readAll());
    while (const auto frame = m_reader.next()) {
        if (m_state == State::Running && frame->kind == Frame::Kind::Cancel) {
            Q_EMIT cancelled();
            continue;
        }
        const auto request =
            m_state == State::Listening && frame->kind == Frame::Kind::Request ? decodedRequest(frame->payload) : std::nullopt;
        if (!request)
            return close();
        m_patience.stop();
        m_request = *request;
        m_state = State::Running;
        Q_EMIT requested();
    }
    if (m_reader.isBroken())
        close();
}

void ForwardedCommand::send(Frame::Kind kind, const QByteArray &payload)
{
    if (m_state != State::Running)
        return;
    m_unsent += encoded(Frame { kind, payload });
    pump();
}

void ForwardedCommand::writeOutput(const QByteArray &octets)
{
    for (qsizetype at = 0; at < octets.size(); at += outputPiece)
        send(Frame::Kind::Output, octets.mid(at, outputPiece));
}

void ForwardedCommand::writeComplaint(const QByteArray &octets)
{
    for (qsizetype at = 0; at < octets.size(); at += outputPiece)
        send(Frame::Kind::Complaint, octets.mid(at, outputPiece));
}

void ForwardedCommand::finish(int exitCode)
{
    end(Frame::Kind::Finished, encodedExitCode(exitCode));
}

void ForwardedCommand::refuse()
{
    end(Frame::Kind::Refused, {});
}

void ForwardedCommand::end(Frame::Kind kind, const QByteArray &payload)
{
    if (m_state != State::Running)
        return;
    send(kind, payload);
    m_state = State::Ending;
    m_patience.start(readPatience);
    pump();
}

void ForwardedCommand::pump()
{
    while (m_sent < m_unsent.size() && m_socket->bytesToWrite() < socketBuffer) {
        const qint64 written =
            m_socket->write(m_unsent.constData() + m_sent, qMin<qint64>(socketBuffer, m_unsent.size() - m_sent));
        if (written <= 0)
            return;
        m_sent += written;
        if (m_state == State::Ending)
            m_patience.start(readPatience);
    }
    if (m_sent < m_unsent.size())
        return;
    m_unsent.clear();
    m_sent = 0;
    if (m_state == State::Ending && m_socket->bytesToWrite() == 0)
        m_socket->disconnectFromServer();
}

void ForwardedCommand::close()
{
    const bool wasRunning = m_state == State::Running;
    m_state = State::Ending;
    m_patience.stop();
    disconnect(m_socket, nullptr, this, nullptr);
    m_socket->abort();
    if (wasRunning)
        Q_EMIT cancelled();
    deleteLater();
}

Result<std::unique_ptr<Instance>> Instance::claim(const QString &profile)
{
    auto lock = ProfileLock::acquire(profile);
    if (!lock)
        return std::unexpected(lock.error());
    std::unique_ptr<Instance> instance(new Instance(profile, *std::move(lock)));
    if (const auto listening = instance->listen(); !listening)
        return std::unexpected(listening.error());
    return instance;
}

Instance::Instance(const QString &profile, std::unique_ptr<ProfileLock> lock)
    : m_profile(profile)
    , m_lock(std::move(lock))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostAskers);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::accept);
}

Instance::~Instance()
{
    blockSignals(true);
    // Askers whose commands did not end are cut off while the lock is still held: who tries again finds it free or held, never
    // half.
    qDeleteAll(findChildren<ForwardedCommand *>());
    m_server.close();
}

Result<void> Instance::listen()
{
    const auto places = socketPlaces(m_profile);
    for (const QString &place : places) {
        const QString folder = QFileInfo(place).path();
        if (folder != m_profile && folder != qEnvironmentVariable("XDG_RUNTIME_DIR") && !isPrivateFolder(folder))
            continue;
        QLocalServer::removeServer(place); // left behind by a process that was killed: the lock is ours
        if (m_server.listen(place))
            return m_lock->announce(m_server.fullServerName());
    }
    return failure(ErrorCode::ProfileUnwritable, m_profile);
}

void Instance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (findChildren<ForwardedCommand *>(Qt::FindDirectChildrenOnly).size() >= mostAskers) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *command = new ForwardedCommand(socket, this);
        connect(command, &ForwardedCommand::requested, this, [this, command] {
            command->send(Frame::Kind::Accepted, {});
            Q_EMIT asked(command);
        });
        connect(command, &QObject::destroyed, this, [this] {
            if (running() == 0)
                Q_EMIT idle();
        });
        command->read(); // the request may have come with the connection
    }
}

qsizetype Instance::running() const
{
    return findChildren<ForwardedCommand *>(Qt::FindDirectChildrenOnly).size();
}

void Instance::close()
{
    m_server.close();
}

} // namespace Restante

#include "moc_instance.cpp"
