// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/messageloader.h"

#include "service/answer.h"
#include "service/queryservice.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Restante {

namespace {

constexpr int keptDocuments = 8;
constexpr auto blink = 150ms;

} // namespace

MessageLoader::MessageLoader(QueryService &queries, QObject *parent)
    : QObject(parent)
    , m_queries(queries)
    , m_ready(keptDocuments)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(blink);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_wanted != MessageKey {})
            Q_EMIT loading(m_wanted);
    });
}

void MessageLoader::load(MessageKey key)
{
    m_wanted = key;
    m_next = {};
    if (const MessageDocument *known = m_ready.object(key)) {
        m_wanted = {};
        m_patience.stop();
        Q_EMIT loaded(key, *known);
        return;
    }
    m_patience.start();
    if (m_travelling != key)
        fetch(key);
}

void MessageLoader::prefetch(MessageKey key)
{
    m_next = key;
    if (m_travelling == MessageKey {})
        fetchNext();
}

void MessageLoader::fetchNext()
{
    const MessageKey key = std::exchange(m_next, MessageKey {});
    if (key != MessageKey {} && !m_ready.contains(key))
        fetch(key);
}

void MessageLoader::cancel()
{
    m_wanted = {};
    m_next = {};
    m_patience.stop();
}

void MessageLoader::forget(const QList<MessageKey> &keys)
{
    for (const MessageKey key : keys)
        m_ready.remove(key);
}

void MessageLoader::fetch(MessageKey key)
{
    // What was fetched ahead, or for a message left behind, does not hold this one up.
    m_flight.cancel();
    m_travelling = key;
    m_flight = m_queries.document(key);
    whenAnswered(
        m_flight, this,
        [this, key](const Result<MessageDocument> &document) {
            if (m_travelling == key)
                m_travelling = {};
            if (document)
                m_ready.insert(key, new MessageDocument(*document));
            if (m_wanted == key) {
                m_wanted = {};
                m_patience.stop();
                if (document)
                    Q_EMIT loaded(key, *document);
                else
                    Q_EMIT failed(key, document.error());
            }
            if (m_travelling == MessageKey {})
                fetchNext();
        },
        [this, key] {
            if (m_travelling == key)
                m_travelling = {};
            // A newer request took its place; if that was a prefetch, this one still matters.
            if (m_wanted == key && m_travelling == MessageKey {})
                fetch(key);
        });
}

} // namespace Restante

#include "moc_messageloader.cpp"
