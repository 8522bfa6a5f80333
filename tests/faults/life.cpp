// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "life.h"

#include "faultydisk.h"

#include <sqlite3.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

using After = ServerScript::After;

constexpr int gmailLists = 3;
constexpr qint64 day = 24 * 3600;

QString nameOf(const QByteArray &octets)
{
    return QString::fromLatin1(octets.left(80)).simplified();
}

} // namespace

Life::Life(quint32 seed, Counts &counts)
    : m_random(seed)
    , m_counts(counts)
    , m_isQuiet(seed % 2 == 0)
{
    if (chance(70))
        m_habit = Habit(below(habits));
    if (m_habit == Habit::SizesAreGuesses)
        m_percent = 60 + below(80);
    m_idsTrusted = m_habit <= Habit::NoCapa || m_habit == Habit::Busy;
    m_collector.batchLimits.messages = 1 + below(5);
    if (m_isQuiet)
        m_collector.limits.smallestQuiet = 1;
    m_collector.checkpointPages = chance(30) ? 1 + below(20) : 0;
    m_collector.restart();
}

Life::~Life()
{
    FaultyDisk::instance().mend();
    FaultyDisk::instance().stopWatching();
}

QString Life::goOn()
{
    m_story = { u"habit %1"_s.arg(int(m_habit)) };
    changeMaildrop();
    letUserAct();
    changePolicy();
    setClock();
    applyHabit();
    const ServerScript script = whims();
    Before before { m_collector.maildrop, m_collector.account.policy.retention, m_collector.maildrop.messages().size() };
    if (script.listsAtMost > 0)
        before.listed = qMin(before.listed, script.listsAtMost);
    const int kind = below(100);
    m_report.reset();
    m_collector.forgetDialogue();
    if (kind < 12)
        checkUntilThePowerFails(script);
    else if (kind < 24)
        checkWithBrokenDisk(script);
    else if (kind < 32)
        checkInFullStore(script);
    else
        m_report = m_collector.check(script);
    ++m_counts.sessions;
    m_counts.broken += !m_report || m_report->error ? 1 : 0;
    if (chance(20))
        m_collector.restart();
    if (m_habit == Habit::DeletedComesBack)
        bringBack(before);
    return judge(before);
}

QString Life::end()
{
    m_story = { u"the end"_s };
    m_collector.account.policy = { .retention = { Retention::Kind::None, 0 }, .headersAbove = 0 };
    // What was doubted is compared first and deleted next time; what was refused three times is left alone.
    for (int i = 0; i < 4; ++i) {
        if (m_habit == Habit::NumbersAsIds || m_habit == Habit::BlankIds || m_habit == Habit::LongIds)
            applyHabit();
        const Before before { m_collector.maildrop, m_collector.account.policy.retention,
                              m_collector.maildrop.messages().size() };
        const CheckReport report = m_collector.check();
        ++m_counts.sessions;
        if (report.error)
            return u"the last check failed: %1"_s.arg(errorCodeName(report.error->code));
        if (const QString wrong = judge(before); !wrong.isEmpty())
            return wrong;
        // Of what the user removed when only its header was here nothing more is done.
        const auto unwanted = std::ranges::count_if(m_collector.maildrop.messages(), [this](const Maildrop::Message &message) {
            return m_removed.value(message.octets) > 0;
        });
        if (m_collector.maildrop.messages().size() <= report.skipped.size() + unwanted)
            return m_collector.damage();
    }
    return u"something stayed in the maildrop"_s;
}

QString Life::story()
{
    QStringList waiting;
    for (const Maildrop::Message &message : m_collector.maildrop.messages())
        waiting << QString::fromLatin1(message.uniqueId.left(20)) + u'=' + QString::number(message.octets.size());
    return m_story.join(u", "_s) + u"\nledger: "_s + m_collector.ledgerText().join(u", "_s) + u"\nwaiting: "_s
        + waiting.join(u' ') + u'\n' + QString::fromUtf8(m_collector.dialogue().join('\n'));
}

// ── what happens ────────────────────────────────────────────────────────────

void Life::deliver()
{
    const int number = ++m_numbers;
    QByteArray octets = letter(number, chance(10) ? 70'000 : chance(2) ? 300'000 : 60 + below(3000));
    if (chance(5) && !m_letters.isEmpty())
        octets = m_letters[below(int(m_letters.size()))].octets; // the same once more
    QByteArray id = "u" + QByteArray::number(number);
    if (m_habit == Habit::RepeatedIds && chance(30)) {
        id = "twin";
    } else if (m_habit == Habit::ReusedIds && chance(30) && !m_letters.isEmpty()) {
        const QByteArray used = m_letters[below(int(m_letters.size()))].uniqueId;
        if (!m_collector.maildrop.uniqueIds().contains(used))
            id = used;
    }
    m_collector.maildrop.add(octets, id);
    const Maildrop::Message &message = m_collector.maildrop.messages().constLast();
    m_letters.append(
        { .serial = message.serial, .octets = message.octets, .uniqueId = message.uniqueId, .deliveredAt = m_passed });
    ++m_counts.messages;
}

void Life::takeOneAway()
{
    Maildrop &maildrop = m_collector.maildrop;
    if (maildrop.messages().isEmpty())
        return;
    const qsizetype index = below(int(maildrop.messages().size()));
    m_story << u"another client deletes"_s;
    letterOf(maildrop.messages()[index].serial)->takenAway = true;
    maildrop.remove({ index });
}

void Life::changeMaildrop()
{
    for (int i = below(4) - (m_isQuiet && m_numbers > 2 ? 2 : 0); i > 0; --i)
        deliver();
    if (chance(10))
        takeOneAway();
    if (chance(5) && m_habit != Habit::DeletedComesBack) {
        m_story << u"the provider migrates"_s;
        ++m_migrations;
        m_idsTrusted = false;
        Maildrop &maildrop = m_collector.maildrop;
        for (qsizetype i = 0; i < maildrop.messages().size(); ++i)
            rename(i, 'm' + QByteArray::number(m_migrations) + '-' + maildrop.messages()[i].uniqueId.right(60));
    }
}

/// What the server's unique-ids are this time.
void Life::applyHabit()
{
    const Maildrop &maildrop = m_collector.maildrop;
    for (qsizetype i = 0; i < maildrop.messages().size(); ++i) {
        const QByteArray id = maildrop.messages()[i].uniqueId;
        if (m_habit == Habit::NumbersAsIds)
            rename(i, QByteArray::number(i + 1));
        else if (m_habit == Habit::BlankIds && (id.isEmpty() || chance(30)))
            rename(i, {});
        else if (m_habit == Habit::LongIds && (id.size() > 1000 || chance(30)))
            rename(i, QByteArray(2000, 'x'));
        else if (m_habit == Habit::ChangingIds)
            rename(i, 'c' + QByteArray::number(++m_numbers));
    }
}

void Life::rename(qsizetype index, const QByteArray &uniqueId)
{
    m_collector.maildrop.rename(index, uniqueId);
    letterOf(m_collector.maildrop.messages()[index].serial)->uniqueId = uniqueId;
}

void Life::bringBack(const Before &before)
{
    for (const Maildrop::Message &message : before.maildrop.messages()) {
        const bool isGone = std::ranges::none_of(m_collector.maildrop.messages(),
                                                 [&](const auto &left) { return left.serial == message.serial; });
        if (!isGone || letterOf(message.serial)->takenAway || !chance(30))
            continue;
        m_story << u"what was deleted comes back"_s;
        m_collector.maildrop.putBack(message);
    }
}

void Life::letUserAct()
{
    const auto keys = m_collector.messages().undescribed();
    if (!chance(15) || !keys || keys->isEmpty())
        return;
    const MessageKey key = (*keys)[below(int(keys->size()))].key;
    const auto octets = m_collector.messages().octets(key, 1 * MiB);
    const int act = below(3);
    if (!octets)
        return;
    if (act < 2) {
        // Its header may be all that is here.
        const auto of = std::ranges::find_if(m_letters, [&](const Letter &l) { return l.octets.startsWith(*octets); });
        m_trashed.insert(of->octets);
        m_removed[of->octets] += act;
        m_story << (act == 0 ? u"moved to the trash: "_s : u"removed here: "_s) + nameOf(*octets);
        MessageChange change;
        change.kind = act == 0 ? MessageChange::Kind::Move : MessageChange::Kind::DeleteForEver;
        change.targetRole = Folder::Role::Trash;
        change.keys = { key };
        (void)m_collector.messages().apply(change);
    } else {
        for (const RetrievalRecord &record : m_collector.ledger()) {
            if (record.message != key)
                continue;
            m_story << u"to be deleted on the server: "_s + QString::fromLatin1(record.uniqueId.octets);
            (void)m_collector.log().setWish(m_collector.account.id, record.row, ServerWish::Delete);
            for (Letter &written : m_letters)
                written.chosen = written.chosen || written.uniqueId == record.uniqueId.octets || written.octets == *octets;
        }
    }
    (void)m_collector.batch().commit();
}

void Life::changePolicy()
{
    if (!chance(m_isQuiet ? 12 : 30))
        return;
    const QStringList names { u"forever"_s, u"forever"_s, u"none"_s,      u"none"_s,
                              u"days:2"_s,  u"count:3"_s, u"size:2000"_s, u"until-deleted-here"_s };
    const QString name = names[below(int(names.size()))];
    m_collector.account.policy.retention = retentionFromName(name).value();
    m_collector.account.policy.headersAbove = chance(20) ? 50'000 : 0;
    m_story << name + (m_collector.account.policy.headersAbove > 0 ? u", headers of large ones"_s : QString());
}

void Life::setClock()
{
    const qint64 step = below(3 * day) / (m_isQuiet ? 8 : 1);
    m_passed += step;
    m_collector.clock.time = m_collector.clock.time.addSecs(step);
    if (chance(5)) { // set back, or far ahead
        m_collector.clock.time = m_collector.clock.time.addYears(chance(50) ? -10 : 10);
        m_story << u"the clock is set"_s;
    }
}

ServerScript Life::whims()
{
    ServerScript script;
    script.offersPipelining = chance(70);
    script.segmentOctets = chance(20) ? 1 + below(50) : 0;
    script.announcedPercent = m_percent;
    const std::array ends { After::HangUp, After::Truncate, After::Reset };
    script.cut = ends[size_t(below(3))];
    if (chance(30))
        script.cutBehind = below(6000);
    else if (chance(12))
        script.deafBehind = below(400);
    const auto rule = [&](const QByteArray &command, const QByteArray &answer, After after = After::GoOn) {
        script.rules << ServerScript::Rule { .command = command, .answer = answer, .after = after };
    };
    const QByteArray number = QByteArray::number(1 + below(6));
    if (chance(m_habit == Habit::ListedNotGiven ? 40 : 8))
        rule("RETR " + number, chance(50) ? "-ERR Message expunged.\r\n" : "+OK\r\n.\r\n");
    if (chance(8))
        rule("DELE " + number, "-ERR read-only\r\n");
    if (chance(5))
        rule("TOP", "-ERR unknown command\r\n");
    if (m_habit == Habit::NoUidl || chance(5)) {
        rule("UIDL", "-ERR unknown command\r\n");
        m_idsTrusted = false;
    }
    if (chance(4))
        rule("LIST", "+OK\r\n.\r\n");
    if (chance(3)) {
        rule("STAT", "+OK 0 0\r\n");
        rule("LIST", "+OK\r\n.\r\n");
        rule("UIDL", "+OK\r\n.\r\n");
    }
    if (m_habit == Habit::NoCapa)
        rule("CAPA", "-ERR unknown command\r\n");
    if (m_habit == Habit::Busy && chance(40))
        rule("AUTH", "-ERR Busy - try later\r\n", After::HangUp);
    if (chance(10)) {
        script.rules << ServerScript::Rule { .command = "QUIT",
                                             .answer = chance(50) ? "-ERR [SYS/TEMP] not all deleted\r\n"_ba : QByteArray(),
                                             .after = After::Reset,
                                             .takesEffect = chance(50) };
    }
    if (m_habit == Habit::GoneOnceRetrieved) {
        script.listsAtMost = gmailLists;
        script.retrievedLeaves = true;
    }
    return script;
}

// ── kinds of checks ─────────────────────────────────────────────────────────

void Life::checkInFullStore(const ServerScript &script)
{
    m_story << u"the store is full"_s;
    m_collector.limitStore(below(12));
    m_report = m_collector.check(script);
    m_collector.limitStore(-1);
}

void Life::checkWithBrokenDisk(const ServerScript &script)
{
    using Call = FaultyDisk::Call;
    const std::array faults { std::pair { Call::Write, SQLITE_IOERR_WRITE }, std::pair { Call::Write, SQLITE_FULL },
                              std::pair { Call::Sync, SQLITE_IOERR_FSYNC }, std::pair { Call::Read, SQLITE_IOERR_READ },
                              std::pair { Call::Truncate, SQLITE_IOERR_TRUNCATE } };
    const auto [call, result] = faults[size_t(below(int(faults.size())))];
    const int number = 1 + below(call == Call::Sync ? 8 : 60);
    m_story << u"%1 %2 fails"_s.arg(QLatin1StringView(FaultyDisk::nameOf(call))).arg(number);
    const bool startsWithIt = chance(50);
    if (startsWithIt)
        m_collector.close();
    FaultyDisk &disk = FaultyDisk::instance();
    disk.breakAt({ .call = call, .number = number, .result = result, .forEver = chance(50), .part = double(below(10)) / 10 });
    if (!startsWithIt || m_collector.open())
        m_report = m_collector.check(script);
    if (startsWithIt || chance(50)) {
        m_collector.close();
        disk.mend();
        m_collector.restart();
    }
    disk.mend();
}

void Life::checkUntilThePowerFails(const ServerScript &script)
{
    FaultyDisk &disk = FaultyDisk::instance();
    const FaultyDisk::Loss loss = FaultyDisk::everyLoss[size_t(below(int(FaultyDisk::everyLoss.size())))];
    int calls = below(60);
    m_story << u"the power fails at call %1, %2"_s.arg(calls).arg(QLatin1StringView(FaultyDisk::nameOf(loss)));
    FaultyDisk::Image image;
    Maildrop server;
    const auto remember = [&] {
        image = disk.image(loss, m_random);
        server = m_collector.maildrop;
        server.unlock();
    };
    m_collector.close();
    disk.watch(m_collector.folder());
    disk.onCall = [&](const QByteArray &) {
        if (calls-- == 0)
            remember();
    };
    m_collector.restart();
    m_collector.check(script);
    m_collector.close();
    if (calls >= 0)
        remember();
    disk.stopWatching();
    m_collector.replaceFiles(image);
    m_collector.maildrop = server;
    m_collector.restart();
}

// ── the oracle ──────────────────────────────────────────────────────────────

QString Life::judge(const Before &before)
{
    m_collector.maildrop.unlock();
    for (const QByteArray &line : m_collector.commands("DELE ")) {
        const qsizetype index = line.sliced(5).toLongLong() - 1;
        if (!mayDelete(before, index))
            return u"the policy was broken by %1"_s.arg(QLatin1StringView(line));
    }
    if (m_collector.dialogue().join('\n').contains("sesam"))
        return u"the password stands in the log"_s;
    if (passedOverSomething(before))
        return u"a maildrop taken for quiet was not"_s;
    if (m_report && m_report->retrieved - m_report->duplicates > m_collector.stored().size())
        return u"the report counts what is not stored"_s;
    return balance();
}

/// Of a check that read the unique-ids only: whether the whole listing would have given it anything to do.
bool Life::passedOverSomething(const Before &before)
{
    if (!m_report || m_report->error || m_collector.commands("UIDL").isEmpty() || !m_collector.commands("LIST").isEmpty())
        return false;
    ++m_counts.quiet;
    DropListing listing;
    for (qsizetype i = 0; i < before.listed; ++i) {
        const Maildrop::Message &message = before.maildrop.messages()[i];
        listing.entries.append({ MessageNumber(i + 1), message.octets.size() * m_percent / 100, { message.uniqueId } });
    }
    const auto time = m_collector.log().lastCheck(m_collector.account.id);
    return !time || planFetch(listing, m_collector.ledger(), policyOf(m_collector.account), *time) != FetchPlan();
}

/// Whether the policy of that check allows to delete what it listed there. What it needs at least: the engine may be stricter.
/// The same octets under the same unique-id are the same message, also when a server gave them out anew.
bool Life::mayDelete(const Before &before, qsizetype index) const
{
    const QList<Maildrop::Message> &messages = before.maildrop.messages();
    if (index < 0 || index >= before.listed)
        return false;
    const auto anyCopy = [this, &message = messages[index]](auto &&holds) {
        return std::ranges::any_of(m_letters, [&](const Letter &letter) {
            const bool same = letter.octets == message.octets && letter.uniqueId == message.uniqueId;
            return (letter.serial == message.serial || same) && std::invoke(holds, letter);
        });
    };
    if (anyCopy(&Letter::chosen))
        return true;
    switch (before.retention.kind) {
    case Retention::Kind::Forever:
        return false;
    case Retention::Kind::None:
        return true;
    case Retention::Kind::Days:
        return anyCopy([&](const Letter &letter) { return m_passed - letter.deliveredAt >= before.retention.value * day; });
    case Retention::Kind::Count:
        return before.listed - index > before.retention.value;
    case Retention::Kind::Size: {
        qint64 octets = 0;
        for (qsizetype i = index; i < before.listed; ++i)
            octets += messages[i].octets.size() * m_percent / 100;
        return octets > before.retention.value;
    }
    case Retention::Kind::UntilDeletedHere:
        return m_trashed.contains(messages[index].octets);
    }
    Q_UNREACHABLE_RETURN(false);
}

/// Nothing lost, nothing doubled, nothing that was never sent: counted on both sides, to the octet.
QString Life::balance()
{
    struct Sum {
        int delivered = 0;
        int takenAway = 0;
        int removedHere = 0;
        int stored = 0;
        int waiting = 0;
    };
    QHash<QByteArray, Sum> sums;
    for (const Letter &written : std::as_const(m_letters)) {
        Sum &sum = sums[written.octets];
        ++sum.delivered;
        sum.takenAway += written.takenAway ? 1 : 0;
        sum.removedHere = m_removed.value(written.octets);
    }
    for (const Maildrop::Message &message : m_collector.maildrop.messages())
        ++sums[message.octets].waiting;
    for (const QByteArray &octets : m_collector.stored()) {
        if (const auto sum = sums.find(octets); sum != sums.end())
            ++sum->stored;
        else if (std::ranges::none_of(m_letters, [&](const Letter &l) { return l.octets.startsWith(octets); }))
            return u"never sent: "_s + nameOf(octets);
    }
    for (const auto &[octets, sum] : sums.asKeyValueRange()) {
        // Octets that were sent twice are one message where no unique-id tells them apart (I2): one is left, or was removed.
        const int due = sum.delivered - sum.takenAway - sum.removedHere;
        if (sum.stored + sum.waiting < (sum.delivered > 1 && sum.removedHere > 0 ? 0 : qMin(1, due)))
            return u"lost: "_s + nameOf(octets);
        // Without unique-ids to rely on nobody can know again what is no longer here.
        if (sum.stored > sum.delivered - (m_idsTrusted ? sum.removedHere : 0))
            return u"doubled: "_s + nameOf(octets);
    }
    return {};
}

Life::Letter *Life::letterOf(qint64 serial)
{
    return &*std::ranges::find(m_letters, serial, &Letter::serial);
}

} // namespace Restante
