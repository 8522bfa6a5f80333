// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guest.h"

#include "profile.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {

/// Until the holder has taken the command on. A window that is busy drawing answers in less.
constexpr auto openingPatience = 10s;

} // namespace

Guest::Guest(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(openingPatience);
    const auto gone = [this] { end(m_state == State::Accepted ? &Guest::lost : &Guest::unreachable); };
    connect(&m_patience, &QTimer::timeout, this, gone);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_state = State::Asking;
        m_socket.write(m_request);
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &Guest::read);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this, gone] {
        read(); // what came before the line was cut
        gone();
    });
}

void Guest::ask(const Request &request)
{
    m_request = encoded(Frame { Frame::Kind::Request, encoded(request) });
    m_state = State::Connecting;
    m_patience.start();
    const QString address = ProfileLock::announced(m_profile);
    if (address.isEmpty()) {
        QMetaObject::invokeMethod(this, [this] { end(&Guest::unreachable); }, Qt::QueuedConnection);
        return;
    }
    m_socket.connectToServer(address);
}

void Guest::cancel()
{
    if (m_state == State::Accepted)
        m_socket.write(encoded(Frame { Frame::Kind::Cancel, {} }));
    else
        end(&Guest::unreachable);
}

void Guest::read()
{
    m_reader.append(m_socket.readAll());
    while (m_state != State::Ended) {
        const auto frame = m_reader.next();
        if (!frame)
            break;
        switch (frame->kind) {
        case Frame::Kind::Accepted:
            m_state = State::Accepted;
            m_patience.stop();
            break;
        case Frame::Kind::Output:
            Q_EMIT output(frame->payload);
            break;
        case Frame::Kind::Complaint:
            Q_EMIT complaint(frame->payload);
            break;
        case Frame::Kind::Refused:
            end(&Guest::refused);
            break;
        case Frame::Kind::Finished: {
            const auto code = decodedExitCode(frame->payload);
            if (!code)
                return end(&Guest::lost);
            m_state = State::Ended;
            m_patience.stop();
            m_socket.abort();
            Q_EMIT finished(*code);
            break;
        }
        case Frame::Kind::Request:
        case Frame::Kind::Cancel:
            return end(m_state == State::Accepted ? &Guest::lost : &Guest::unreachable);
        }
    }
    if (m_reader.isBroken())
        end(m_state == State::Accepted ? &Guest::lost : &Guest::unreachable);
}

void Guest::end(void (Guest::*how)())
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    m_patience.stop();
    m_socket.abort();
    Q_EMIT(this->*how)();
}

} // namespace Restante

#include "moc_guest.cpp"
