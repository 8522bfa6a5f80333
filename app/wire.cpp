// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <QCborArray>
#include <QCborMap>
#include <QtEndian>

#include <limits>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype lengthOctets = 4;

constexpr auto versionKey = "restante"_L1;
constexpr auto argumentsKey = "arguments"_L1;
constexpr auto folderKey = "folder"_L1;
constexpr auto inputKey = "input"_L1;
constexpr auto activationKey = "activation"_L1;
constexpr auto columnsKey = "columns"_L1;
constexpr auto complaintKey = "complaint_is_shown"_L1;

} // namespace

QByteArray encoded(const Frame &frame)
{
    QByteArray result(lengthOctets, Qt::Uninitialized);
    qToBigEndian(quint32(frame.payload.size() + 1), result.data());
    result += char(frame.kind);
    return result + frame.payload;
}

QByteArray encoded(const Request &request)
{
    const QCborMap map { { versionKey, protocolVersion },
                         { argumentsKey, QCborArray::fromStringList(request.arguments) },
                         { folderKey, request.folder },
                         { inputKey, request.input },
                         { activationKey, request.activation },
                         { columnsKey, request.terminal.columns },
                         { complaintKey, request.terminal.complaintIsShown } };
    return map.toCborValue().toCbor();
}

std::optional<Request> decodedRequest(const QByteArray &payload)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(payload, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    const QCborMap map = value.toMap();
    if (map[versionKey] != QCborValue(protocolVersion) || !map[argumentsKey].isArray() || !map[folderKey].isString())
        return std::nullopt;
    Request request;
    const QCborArray arguments = map[argumentsKey].toArray();
    for (const auto argument : arguments) {
        if (!argument.isString())
            return std::nullopt;
        request.arguments += argument.toString();
    }
    request.folder = map[folderKey].toString();
    request.input = map[inputKey].toByteArray();
    request.activation = map[activationKey].toByteArray();
    constexpr qint64 widest = 10'000; // no terminal is wider, and a number from outside is bounded
    request.terminal.columns = int(qBound<qint64>(0, map[columnsKey].toInteger(), widest));
    request.terminal.complaintIsShown = map[complaintKey].toBool();
    return request;
}

QByteArray encodedExitCode(int code)
{
    return QByteArray::number(code);
}

std::optional<int> decodedExitCode(const QByteArray &payload)
{
    bool isNumber = false;
    const int code = payload.toInt(&isNumber);
    if (!isNumber || code < 0 || code > std::numeric_limits<quint8>::max())
        return std::nullopt;
    return code;
}

std::optional<Frame> FrameReader::next()
{
    if (m_broken || m_octets.size() < lengthOctets)
        return std::nullopt;
    const qsizetype length = qFromBigEndian<quint32>(m_octets.constData());
    if (length < 1 || length > longestFrame) {
        m_broken = true;
        return std::nullopt;
    }
    if (m_octets.size() < lengthOctets + length)
        return std::nullopt;
    const auto kind = quint8(m_octets[lengthOctets]);
    if (kind < quint8(Frame::Kind::Request) || kind > quint8(Frame::Kind::Finished)) {
        m_broken = true;
        return std::nullopt;
    }
    Frame frame { Frame::Kind(kind), m_octets.sliced(lengthOctets + 1, length - 1) };
    m_octets.remove(0, lengthOctets + length);
    return frame;
}

} // namespace Restante
