// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace Restante {

/// Where the octets of a command go to.
struct Terminal {
    int columns = 0;               ///< of the output's terminal; 0: the output is none
    bool complaintIsShown = false; ///< standard error is a terminal: progress makes sense

    bool operator==(const Terminal &) const = default;
};

/// A command as one process asks another to carry it out.
struct Request {
    QStringList arguments; ///< without the program's name
    QString folder;        ///< the asker's: relative paths begin there
    QByteArray input;      ///< the first line of standard input, when the command wants it
    QByteArray activation; ///< the desktop's token that allows the window to come to the front
    Terminal terminal;

    bool operator==(const Request &) const = default;
};

/// One piece of the talk between two processes of a profile: four octets of length (big-endian, of what follows), one of kind,
/// the payload. The asker begins with Request and may send Cancel; the holder of the profile answers Accepted, any number of
/// Output and Complaint, and Finished, or Refused at once.
struct Frame {
    enum class Kind : quint8 { Request = 1, Cancel, Accepted, Refused, Output, Complaint, Finished };
    Kind kind {};
    QByteArray payload;

    bool operator==(const Frame &) const = default;
};

/// Two Restante of different age may meet: the running one and the one that an update brought.
inline constexpr int protocolVersion = 1;
/// A command line may be as long as the system allows (2 MiB on Linux); nothing else is larger than a piece of output.
inline constexpr qsizetype longestFrame = qsizetype(8) * 1024 * 1024;
inline constexpr qsizetype outputPiece = qsizetype(64) * 1024;

QByteArray encoded(const Frame &frame);
QByteArray encoded(const Request &request);
/// None: not a Request of this version.
std::optional<Request> decodedRequest(const QByteArray &payload);
QByteArray encodedExitCode(int code);
std::optional<int> decodedExitCode(const QByteArray &payload);

/// Puts frames together again from octets in any segmentation. What is not a frame ends it for good.
class FrameReader final
{
public:
    void append(QByteArrayView octets) { m_octets += octets; }
    /// The next complete frame.
    std::optional<Frame> next();
    bool isBroken() const { return m_broken; }

private:
    QByteArray m_octets;
    bool m_broken = false;
};

} // namespace Restante
