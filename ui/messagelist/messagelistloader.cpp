// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/messagelistloader.h"

#include "messagelist/listmerge.h"
#include "messagelist/messagelistmodel.h"
#include "service/answer.h"
#include "service/queryservice.h"

#include <chrono>
#include <tuple>

using namespace std::chrono_literals;

namespace Restante {

namespace {

constexpr int firstRows = 400;     ///< shown before the rest of a long list is known
constexpr int firstSummaries = 24; ///< a screen: shown together with the rows, so that nothing flickers
constexpr int summariesAtOnce = 96;
constexpr qsizetype mostUnfolded = 64; ///< each costs a question after every change
constexpr qsizetype mostMembers = 500; ///< rows of one conversation; the rest is found in its folder
constexpr auto leastPause = 40ms;      ///< arrivals of one batch make one refresh

DateGroup groupOf(const MessageSummary &summary, ListQuery::Order order, const QDateTime &now)
{
    const bool byDate = order == ListQuery::Order::Date && summary.date.isValid();
    return dateGroup(byDate ? summary.date : summary.received, now);
}

} // namespace

MessageListLoader::MessageListLoader(QueryService &queries, MessageListModel &model, QObject *parent)
    : QObject(parent)
    , m_queries(queries)
    , m_model(model)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &MessageListLoader::askForKeys);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &MessageListLoader::findGroups);
    connect(&m_model, &MessageListModel::summariesWanted, this, &MessageListLoader::pumpSummaries);
}

void MessageListLoader::show(const ListQuery &query)
{
    // A row says other things among conversations, and among what was found.
    const auto look = [](const ListQuery &of) {
        const bool grouped = of.grouping == ListQuery::Grouping::Conversations;
        return std::tuple(of.grouping, of.words, grouped ? of.scope : ListQuery::Scope::AllMail,
                          grouped ? of.folder : FolderKey {}, grouped ? of.tag : TagKey {}, grouped ? of.folderName : QString());
    };
    m_otherLook = m_otherLook || look(query) != look(m_query);
    m_query = query;
    m_kept.clear();
    m_unfolded.clear();
    ++m_memberTurn;
    m_chasing = false;
    m_successor = {};
    m_new = true;
    m_preparing = false;
    ++m_turn;
    ++m_groupTurn;
    m_askAgain = false;
    m_refresh.stop();
    askForKeys();
}

void MessageListLoader::refresh(const QList<MessageKey> &changed)
{
    // Which row stands for a changed message is not known here where rows stand for conversations.
    if (m_query.grouping == ListQuery::Grouping::Conversations) {
        m_model.outdateAll();
        m_allChangedMeanwhile = m_fetching;
    } else {
        m_model.outdate(changed);
    }
    if (m_fetching)
        m_changedMeanwhile.unite(QSet<MessageKey>(changed.begin(), changed.end()));
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    if (!m_refresh.isActive()) {
        const auto pause = m_took.isValid() ? 4 * std::chrono::milliseconds(m_took.elapsed()) : 0ms;
        m_refresh.start(std::clamp<std::chrono::milliseconds>(pause, leastPause, 2s));
    }
}

void MessageListLoader::keep(const QList<MessageKey> &keys)
{
    m_kept.unite(QSet<MessageKey>(keys.begin(), keys.end()));
}

void MessageListLoader::release(const QList<MessageKey> &keys)
{
    m_kept.subtract(QSet<MessageKey>(keys.begin(), keys.end()));
}

void MessageListLoader::askForKeys()
{
    const quint64 turn = m_turn;
    const int limit = m_new ? firstRows : 0;
    m_asking = true;
    const auto ended = [this, turn] {
        if (turn != m_turn)
            return false;
        m_asking = false;
        return true;
    };
    whenAnswered(
        m_queries.keys(m_query, limit), this,
        [this, ended, limit](const Result<QList<MessageKey>> &keys) {
            if (!ended())
                return;
            if (!keys) {
                Q_EMIT failed(keys.error());
                return;
            }
            m_askAgain = m_askAgain || (limit > 0 && keys->size() == limit);
            takeKeys(*keys);
            if (std::exchange(m_askAgain, false))
                askForKeys();
        },
        [this, ended] {
            if (ended())
                refresh();
        });
}

void MessageListLoader::takeKeys(const QList<MessageKey> &keys)
{
    if (std::exchange(m_new, false)) {
        m_first = keys;
        prepareFirst();
    } else if (m_preparing) {
        m_first = keys;
    } else {
        merge(keys);
    }
}

void MessageListLoader::merge(const QList<MessageKey> &keys)
{
    m_rows = keys;
    // The row of the conversation that is being read may have become another one: it must not be lost to the eye.
    if (m_query.grouping == ListQuery::Grouping::Conversations && m_watched != MessageKey {} && !keys.contains(m_watched)) {
        const auto goOn = [this, turn = ++m_memberTurn, old = m_watched](MessageKey head) {
            if (turn != m_memberTurn)
                return;
            m_successor = { old, head };
            askForMembers(0);
        };
        m_chasing = true;
        whenAnswered(
            m_queries.conversationKeys({ m_watched }, m_query), this,
            [goOn](const Result<QList<MessageKey>> &members) {
                goOn(members && !members->isEmpty() ? members->constFirst() : MessageKey {});
            },
            [goOn] { goOn({}); });
        return;
    }
    askForAllMembers();
}

void MessageListLoader::askForAllMembers()
{
    ++m_memberTurn;
    m_chasing = true;
    askForMembers(0);
}

/// One after the other: a newer question of the same kind would take the place of an older one.
void MessageListLoader::askForMembers(qsizetype place)
{
    if (place >= m_unfolded.size()) {
        m_chasing = false;
        composeRows();
        return;
    }
    const auto goOn = [this, place, turn = m_memberTurn](const std::optional<QList<MessageKey>> &members) {
        if (turn != m_memberTurn || place >= m_unfolded.size())
            return;
        if (members)
            m_unfolded[place].members = members->first(qMin(members->size(), mostMembers));
        askForMembers(place + 1);
    };
    whenAnswered(
        m_queries.conversationKeys(m_unfolded[place].members, m_query), this,
        [this, goOn](const Result<QList<MessageKey>> &members) {
            if (!members)
                Q_EMIT failed(members.error());
            goOn(members ? std::optional(*members) : std::nullopt);
        },
        [goOn] { goOn({}); });
}

/// What the store gave, each unfolded conversation followed by its other members.
void MessageListLoader::composeRows()
{
    QHash<MessageKey, qsizetype> placeOf;
    for (qsizetype place = 0; place < m_unfolded.size(); ++place) {
        for (const MessageKey member : std::as_const(m_unfolded[place].members))
            placeOf.insert(member, place);
    }
    const QList<MessageKey> rows = withKept(m_rows, m_model.keys(), m_kept);
    if (placeOf.isEmpty()) {
        m_unfolded.clear();
        m_model.setUnfolded({}, {});
        m_model.mergeKeys(rows);
    } else {
        QList<MessageKey> keys;
        QSet<MessageKey> heads;
        QSet<MessageKey> members;
        for (const MessageKey key : rows) {
            const auto place = placeOf.constFind(key);
            if (place == placeOf.constEnd()) {
                keys.append(key);
                continue;
            }
            if (members.contains(key) || heads.contains(key))
                continue; // kept for itself, and a member as well
            keys.append(key);
            heads.insert(key);
            for (const MessageKey member : std::as_const(m_unfolded[*place].members)) {
                if (member != key && !heads.contains(member) && !members.contains(member)) {
                    keys.append(member);
                    members.insert(member);
                }
            }
        }
        m_model.setUnfolded(heads, members);
        m_model.mergeKeys(keys);
    }
    const auto [old, successor] = std::exchange(m_successor, {});
    // A member below its row, or one that was kept, stands where it stood.
    if (successor != MessageKey {} && successor != old && m_model.rowOf(old) < 0 && m_model.rowOf(successor) >= 0)
        Q_EMIT succeeded(old, successor);
    Q_EMIT refreshed();
    findGroups();
}

void MessageListLoader::unfold(MessageKey head)
{
    const MessageSummary *summary = m_model.summaryOf(head);
    if (!summary || m_preparing || m_new)
        return;
    const ConversationKey conversation = summary->conversation;
    const auto same = [conversation](const Unfolded &one) { return one.conversation == conversation; };
    if (std::ranges::any_of(m_unfolded, same))
        return;
    if (m_unfolded.size() >= mostUnfolded)
        m_unfolded.removeFirst();
    m_unfolded.append({ conversation, { head } });
    if (m_chasing) {
        askForAllMembers();
        return;
    }
    ++m_memberTurn;
    m_chasing = true;
    askForMembers(m_unfolded.size() - 1);
}

void MessageListLoader::fold(MessageKey head)
{
    if (m_unfolded.removeIf([head](const Unfolded &one) { return one.members.contains(head); }) > 0) {
        if (m_chasing)
            askForAllMembers();
        else
            composeRows();
    }
}

void MessageListLoader::prepareFirst()
{
    m_preparing = true;
    QList<MessageKey> unknown;
    const auto firstKeys = m_first.first(qMin<qsizetype>(m_first.size(), firstSummaries));
    for (const MessageKey key : firstKeys) {
        if (m_otherLook || !m_model.summaryOf(key))
            unknown.append(key);
    }
    if (unknown.isEmpty()) {
        showFirst();
        return;
    }
    m_jobs.prepend({ unknown, [this, turn = m_turn](const QList<MessageSummary> &) {
                        if (turn == m_turn)
                            showFirst();
                    } });
    pumpSummaries();
}

void MessageListLoader::showFirst()
{
    m_preparing = false;
    Q_EMIT aboutToReplace();
    m_rows = std::exchange(m_first, {});
    m_model.setUnfolded({}, {});
    m_model.setGrouping(m_query.grouping);
    if (std::exchange(m_otherLook, false))
        m_model.outdateAllBut(m_rows.first(qMin<qsizetype>(m_rows.size(), firstSummaries)));
    m_model.replaceKeys(m_rows);
    m_headless = true;
    Q_EMIT shown();
    findGroups();
}

void MessageListLoader::pumpSummaries()
{
    if (m_fetching)
        return;
    Job job;
    if (!m_jobs.isEmpty())
        job = m_jobs.takeFirst();
    else
        job.keys = m_model.takeWanted(summariesAtOnce);
    if (job.keys.isEmpty())
        return;
    m_fetching = true;
    whenAnswered(
        m_queries.summaries(job.keys, m_query), this,
        [this, job](const Result<QList<MessageSummary>> &result) { finishJob(job, result); },
        [this, job] {
            m_fetching = false;
            m_model.forgetAsked(job.keys);
            if (job.done)
                m_jobs.append(job);
            pumpSummaries();
        });
}

void MessageListLoader::finishJob(const Job &job, const Result<QList<MessageSummary>> &result)
{
    m_fetching = false;
    QList<MessageKey> again;
    if (result) {
        m_model.setSummaries(*result);
        // What changed while the answer travelled may be older in it.
        for (const MessageKey key : job.keys) {
            if (m_allChangedMeanwhile || m_changedMeanwhile.contains(key))
                again.append(key);
        }
    } else {
        m_model.forgetAsked(job.keys);
        Q_EMIT failed(result.error());
    }
    m_changedMeanwhile.clear();
    m_allChangedMeanwhile = false;
    if (job.done)
        job.done(result.value_or(QList<MessageSummary>()));
    m_model.outdate(again); // the last word: rows that are shown first are taken for fresh
    pumpSummaries();
}

void MessageListLoader::findGroups()
{
    ++m_groupTurn;
    if (m_query.order != ListQuery::Order::Date && m_query.order != ListQuery::Order::Received) {
        Q_EMIT groupsFound({});
        return;
    }
    m_midnight.start(
        std::chrono::milliseconds(QDateTime::currentDateTime().msecsTo(QDate::currentDate().addDays(1).startOfDay()) + 1000));
    m_finder = GroupFinder(m_model.rowCount());
    // The heads of the first screen are there with its rows; those below follow without moving what is seen.
    const QDateTime now = QDateTime::currentDateTime();
    for (int row = 0; row < qMin(m_model.rowCount(), firstSummaries); ++row) {
        const MessageSummary *summary = m_model.summaryOf(m_model.keyAt(row));
        if (!summary)
            break;
        m_finder.learn(row, groupOf(*summary, m_query.order, now));
    }
    if (std::exchange(m_headless, false))
        announceGroups();
    continueGroups(m_groupTurn);
}

void MessageListLoader::continueGroups(quint64 turn)
{
    const QDateTime now = QDateTime::currentDateTime();
    for (;;) {
        const QList<int> probes = m_finder.probes();
        if (probes.isEmpty())
            break;
        QList<MessageKey> unknown;
        QList<int> rows;
        for (const int row : probes) {
            if (const MessageSummary *summary = m_model.summaryOf(m_model.keyAt(row))) {
                m_finder.learn(row, groupOf(*summary, m_query.order, now));
            } else {
                unknown.append(m_model.keyAt(row));
                rows.append(row);
            }
        }
        if (unknown.isEmpty())
            continue;
        m_jobs.append({ unknown, [this, turn, unknown, rows, now](const QList<MessageSummary> &summaries) {
                           if (turn != m_groupTurn || summaries.isEmpty())
                               return;
                           QHash<MessageKey, DateGroup> groups;
                           for (const MessageSummary &summary : summaries)
                               groups.insert(summary.key, groupOf(summary, m_query.order, now));
                           for (qsizetype i = 0; i < rows.size(); ++i)
                               m_finder.learn(rows[i], groups.value(unknown[i], DateGroup::Undated));
                           continueGroups(turn);
                       } });
        pumpSummaries();
        return;
    }
    announceGroups();
}

void MessageListLoader::announceGroups()
{
    QList<ListGroup> groups;
    const auto boundaries = m_finder.boundaries();
    for (const GroupFinder::Boundary &boundary : boundaries)
        groups.append({ boundary.row, dateGroupText(boundary.group) });
    Q_EMIT groupsFound(groups);
}

} // namespace Restante

#include "moc_messagelistloader.cpp"
