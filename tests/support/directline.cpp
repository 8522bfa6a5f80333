// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directline.h"

using namespace Qt::StringLiterals;

namespace Restante {

DirectLine::DirectLine(FakeTransport &transport, Maildrop &maildrop, ServerLogin login, ServerScript script, Security security)
    : m_transport(transport)
    , m_script(script)
    , m_service(maildrop, std::move(login), std::move(script), Pop3Service::lineAtFirst(security))
{}

void DirectLine::connect(const std::optional<QByteArray> &seen)
{
    m_transport.accept(seen.value_or(m_script.endPoint));
    carry(m_service.greet());
    run();
}

void DirectLine::run()
{
    for (QByteArray octets = m_transport.takeSent(); !octets.isEmpty() && m_transport.isOpen(); octets = m_transport.takeSent())
        carry(m_service.receive(octets));
}

void DirectLine::carry(const Pop3Service::Output &output)
{
    m_said += output.octets;
    const qsizetype each = m_script.segmentOctets > 0 ? m_script.segmentOctets : qMax<qsizetype>(output.octets.size(), 1);
    for (qsizetype at = 0; at < output.octets.size(); at += each)
        m_transport.deliver(output.octets.mid(at, each));
    switch (output.after) {
    case ServerScript::After::GoOn:
    case ServerScript::After::Silence:
        return;
    case ServerScript::After::HangUp:
    case ServerScript::After::Truncate:
        m_transport.hangUp();
        return;
    case ServerScript::After::Reset:
        m_transport.breakDown({ ErrorCode::ConnectionLost, {}, {} });
        return;
    case ServerScript::After::StartTls:
        if (m_transport.tlsWasAsked()) {
            m_service.encrypted();
            TlsInfo info;
            info.protocol = u"TLS 1.3"_s;
            info.endPoint = m_script.endPoint;
            m_transport.finishHandshake(info);
        }
        return;
    }
    Q_UNREACHABLE();
}

} // namespace Restante
