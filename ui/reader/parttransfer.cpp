// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/parttransfer.h"

#include "reader/messageaccess.h"
#include "service/answer.h"
#include "transfer/newfile.h"

#include <QtConcurrentRun>

#include <atomic>
#include <chrono>

using namespace std::chrono_literals;

namespace Restante {

namespace {

constexpr auto patience = 400ms;
constexpr auto betweenSigns = 100ms;

} // namespace

/// Shared with the thread that writes; the file is its own while a part is under way.
struct PartTransfer::State {
    std::unique_ptr<OutputFile> file;
    std::optional<Error> problem;
    std::atomic<qint64> octets = 0;
    std::atomic<bool> stopped = false;

    Result<void> ensureFile(const MakeFile &make, const Attachment &part)
    {
        if (file)
            return {};
        auto made = make(part);
        if (!made)
            return std::unexpected(made.error());
        file = std::move(*made);
        return {};
    }
};

PartTransfer::PartTransfer(std::shared_ptr<MessageAccess> access, QList<Attachment> parts, MakeFile makeFile, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_parts(std::move(parts))
    , m_makeFile(std::move(makeFile))
    , m_state(std::make_shared<State>())
{
    for (const Attachment &part : std::as_const(m_parts))
        m_total += part.octets;
    m_clock.setInterval(patience);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (!std::exchange(m_toldLong, true)) {
            m_clock.setInterval(betweenSigns);
            Q_EMIT takesLong();
        }
        Q_EMIT progressed();
    });
}

PartTransfer::~PartTransfer()
{
    m_state->stopped = true;
}

qint64 PartTransfer::octets() const
{
    return m_state->octets;
}

void PartTransfer::start()
{
    m_clock.start();
    next();
}

void PartTransfer::stop()
{
    m_state->stopped = true;
}

void PartTransfer::next()
{
    if (m_paths.size() == m_parts.size()) {
        end(m_paths);
        return;
    }
    const Attachment part = m_parts[m_paths.size()];
    const OctetSink sink = [state = m_state, make = m_makeFile, part](QByteArrayView piece) {
        if (state->stopped)
            return false;
        auto done = state->ensureFile(make, part).and_then([&] { return state->file->write(piece); });
        if (!done)
            state->problem = done.error();
        state->octets += piece.size();
        return done.has_value();
    };
    whenAnswered(
        m_access->stream(part.part, sink), this,
        [this](const Result<void> &brought) {
            if (m_state->problem)
                end(std::unexpected(*m_state->problem));
            else if (!brought)
                end(std::unexpected(brought.error()));
            else
                commit();
        },
        [this] { end(failure(ErrorCode::Cancelled)); });
}

void PartTransfer::commit()
{
    QtConcurrent::run([state = m_state, make = m_makeFile, part = m_parts[m_paths.size()]]() -> Result<QString> {
        // An empty part brought no piece.
        return state->ensureFile(make, part).and_then([&] {
            auto path = state->file->commit();
            state->file.reset();
            return path;
        });
    }).then(this, [this](const Result<QString> &path) {
        if (!path) {
            end(std::unexpected(path.error()));
            return;
        }
        m_paths += *path;
        next();
    });
}

void PartTransfer::end(const Result<QStringList> &paths)
{
    if (std::exchange(m_ended, true))
        return;
    m_clock.stop();
    m_state->file.reset();
    Q_EMIT finished(paths);
    deleteLater();
}

} // namespace Restante

#include "moc_parttransfer.cpp"
