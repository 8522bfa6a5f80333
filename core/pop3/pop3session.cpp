// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/pop3session.h"

#include "pop3/pop3session_p.h"

#include <QScopedValueRollback>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// Octets taken from the line at once.
constexpr qint64 chunk = 256 * KiB;

/// The longest wait for a QUIT on which nothing depends.
constexpr std::chrono::milliseconds longestLeaving = std::chrono::seconds { 10 };

/// How long STAT may take that went out with the password. Courier loses it, and is asked singly then.
constexpr std::chrono::milliseconds longestDoubt = std::chrono::seconds { 10 };

/// Striking a shorter password out of the server's text would tell more of it than it hides.
constexpr qsizetype shortestStruckOut = 4;

} // namespace

Pop3Deadlines Pop3Deadlines::of(const ServerSettings &server)
{
    return { .connecting = server.timeout,
             .idle = server.timeout,
             .leaving = qMin<std::chrono::milliseconds>(server.timeout, longestLeaving) };
}

QLatin1StringView pop3StateName(Pop3State state)
{
    switch (state) {
    case Pop3State::Disconnected:
        return "disconnected"_L1;
    case Pop3State::Connecting:
        return "connecting"_L1;
    case Pop3State::Greeting:
        return "greeting"_L1;
    case Pop3State::Capabilities:
        return "capabilities"_L1;
    case Pop3State::StartingTls:
        return "starting tls"_L1;
    case Pop3State::Authorization:
        return "authorization"_L1;
    case Pop3State::Transaction:
        return "transaction"_L1;
    case Pop3State::Update:
        return "update"_L1;
    case Pop3State::Closed:
        return "closed"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

// ── the public side ─────────────────────────────────────────────────────────

Pop3Session::Pop3Session(Pop3Settings settings, std::unique_ptr<Transport> transport, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(settings), std::move(transport)))
{
    connect(d->transport.get(), &Transport::connected, this, [this] { d->onConnected(); });
    connect(d->transport.get(), &Transport::encrypted, this, [this] { d->onEncrypted(); });
    connect(d->transport.get(), &Transport::octetsArrived, this, [this] { d->onOctetsArrived(); });
    connect(d->transport.get(), &Transport::failed, this, [this](const Error &error) { d->lineError = error; });
    connect(d->transport.get(), &Transport::closed, this, [this] { d->onClosed(); });
    connect(&d->deadline, &QTimer::timeout, this, [this] { d->onDeadline(); });
}

Pop3Session::~Pop3Session()
{
    d->transport->disconnect(this);
}

Pop3State Pop3Session::state() const
{
    return d->state;
}

void Pop3Session::open()
{
    Q_ASSERT(d->state == Pop3State::Disconnected);
    d->setState(Pop3State::Connecting);
    d->transport->connectToServer(d->settings.server);
}

void Pop3Session::requestListing()
{
    d->queue(Command::plain(Command::Verb::List));
    d->queue(Command::plain(Command::Verb::Uidl));
}

void Pop3Session::requestUniqueIds()
{
    d->uniqueIds.emplace();
    d->queue(Command::plain(Command::Verb::Uidl));
}

void Pop3Session::retrieve(MessageNumber number)
{
    d->queue(Command::onMessage(Command::Verb::Retr, number));
}

void Pop3Session::retrieveTop(MessageNumber number, int bodyLines)
{
    d->queue(Command::top(number, bodyLines));
}

void Pop3Session::deleteMessage(MessageNumber number)
{
    d->queue(Command::onMessage(Command::Verb::Dele, number));
}

void Pop3Session::keepAlive()
{
    d->queue(Command::plain(Command::Verb::Noop));
}

void Pop3Session::reset()
{
    d->queue(Command::plain(Command::Verb::Rset));
}

void Pop3Session::quit()
{
    if (std::exchange(d->leaving, true))
        return;
    d->queue(Command::plain(Command::Verb::Quit));
}

void Pop3Session::cancel()
{
    if (d->state == Pop3State::Closed)
        return;
    const Pop3Event::Failed cancelled { .error = { ErrorCode::Cancelled, {}, {} },
                                        .state = d->state,
                                        .octetsLost = d->messageBegun(),
                                        .tls = d->transport->tlsInfo() };
    d->setState(Pop3State::Closed);
    d->transport->abort();
    QMetaObject::invokeMethod(this, [this, cancelled] { Q_EMIT happened(cancelled); }, Qt::QueuedConnection);
}

int Pop3Session::pendingRetrievals() const
{
    return d->commands.retrievals();
}

// ── what every state shares ─────────────────────────────────────────────────

Pop3Session::Private::Private(Pop3Session *session, Pop3Settings given, std::unique_ptr<Transport> line)
    : q(session)
    , settings(std::move(given))
    , transport(std::move(line))
    , deadlines(settings.deadlines.value_or(Pop3Deadlines::of(settings.server)))
{
    habits = settings.habits;
    deadline.setSingleShot(true);
}

void Pop3Session::Private::setState(Pop3State next)
{
    Q_ASSERT(state != Pop3State::Closed);
    state = next;
    if (next == Pop3State::Closed) {
        deadline.stop();
        settings.password.clear();
        signIn.reset();
        return;
    }
    rearmDeadline();
}

void Pop3Session::Private::rearmDeadline()
{
    switch (state) {
    case Pop3State::Disconnected:
    case Pop3State::Closed:
        deadline.stop();
        return;
    case Pop3State::Connecting:
        deadline.start(deadlines.connecting);
        return;
    case Pop3State::Greeting:
    case Pop3State::Capabilities:
    case Pop3State::StartingTls:
    case Pop3State::Authorization:
        deadline.start(deadlines.idle);
        return;
    case Pop3State::Transaction:
        // Nothing is due: the wait is for our own side.
        if (commands.awaited() || !reader.waiting().isEmpty())
            deadline.start(askedAhead ? qMin(deadlines.idle, longestDoubt) : deadlines.idle);
        else
            deadline.stop();
        return;
    case Pop3State::Update:
        deadline.start(deletionsPending() ? deadlines.idle : deadlines.leaving);
        return;
    }
    Q_UNREACHABLE();
}

void Pop3Session::Private::onDeadline()
{
    switch (state) {
    case Pop3State::Disconnected:
    case Pop3State::Closed:
        return;
    case Pop3State::Connecting:
        fail({ ErrorCode::ConnectTimedOut, where(), {} });
        return;
    case Pop3State::Greeting:
        fail(silentGreeting(ErrorCode::ServerSilent));
        return;
    case Pop3State::Capabilities:
    case Pop3State::StartingTls:
    case Pop3State::Authorization:
    case Pop3State::Transaction:
    case Pop3State::Update:
        fail({ ErrorCode::ServerSilent, {}, {} });
        return;
    }
    Q_UNREACHABLE();
}

void Pop3Session::Private::onConnected()
{
    Q_ASSERT(QThread::currentThread() == q->thread());
    if (state != Pop3State::Connecting)
        return;
    encrypted = settings.server.security == Security::Tls;
    setState(Pop3State::Greeting);
    onOctetsArrived();
}

void Pop3Session::Private::onOctetsArrived()
{
    Q_ASSERT(QThread::currentThread() == q->thread());
    if (readingOctets || state == Pop3State::Connecting)
        return;
    readEverything();
    sendWhatMayGo();
}

void Pop3Session::Private::readEverything()
{
    const QScopedValueRollback reading(readingOctets, true);
    while (state != Pop3State::Closed && transport->octetsWaiting() > 0) {
        const bool lineBegins = reader.waiting().isEmpty();
        reader.feed(transport->take(chunk));
        const bool progress = readPieces();
        // A status line has one deadline from its first octet to its last: dribbling does not prolong it.
        if (lineBegins || progress)
            rearmDeadline();
    }
}

/// Takes apart what was fed. True when it brought more than a part of a status line.
bool Pop3Session::Private::readPieces()
{
    bool progress = reader.insideMultiline();
    while (state != Pop3State::Closed) {
        // Behind the +OK to STLS the next octet belongs to TLS. One that is here already was injected (RFC 2595 section 4).
        if (state == Pop3State::StartingTls && !commands.awaited() && !reader.waiting().isEmpty()) {
            fail({ ErrorCode::EncryptionInjected, {}, {} });
            return true;
        }
        ReplyReader::Piece piece = reader.next();
        if (std::holds_alternative<ReplyReader::NeedMore>(piece)) {
            if (state == Pop3State::Greeting)
                onPartOfGreeting();
            return progress;
        }
        progress = true;
        if (const auto *reply = std::get_if<Reply>(&piece))
            onReply(*reply);
        else if (const auto *octets = std::get_if<ReplyReader::Octets>(&piece))
            onMultilineOctets(octets->octets);
        else if (const auto *malformed = std::get_if<ReplyReader::Malformed>(&piece))
            onMalformed(malformed->line);
        else
            onMultilineEnd();
    }
    return progress;
}

void Pop3Session::Private::onMalformed(const QByteArray &line)
{
    fail(state == Pop3State::Greeting ? notPop3(line) : violation(line));
}

void Pop3Session::Private::onReply(const Reply &reply)
{
    const bool isChallenge = reply.status == Reply::Status::Continue;
    Q_EMIT q->traced(false, isChallenge ? "+ ***"_ba : withoutSecret(reply.line));
    if (state == Pop3State::Greeting) {
        onGreeting(reply);
        return;
    }
    // Nothing was asked, or it is no answer: the two sides no longer speak of the same thing.
    if (!commands.awaited() || reply.status == Reply::Status::Unknown || (isChallenge && state != Pop3State::Authorization)) {
        fail(unasked(reply));
        return;
    }
    if (commands.isStale()) { // foretold, and the sign-in before it was refused
        if (reply.status == Reply::Status::Refused)
            commands.answered();
        else
            fail(violation(reply.line));
        return;
    }
    const Command command = *commands.awaited();
    if (reply.status == Reply::Status::Ok && command.expectsMultiline()) {
        reader.expectMultiline();
        beginMultiline(command);
        return;
    }
    commands.answered();
    switch (state) {
    case Pop3State::Disconnected:
    case Pop3State::Connecting:
    case Pop3State::Greeting:
    case Pop3State::Closed:
        Q_UNREACHABLE_RETURN();
    case Pop3State::Capabilities:
        if (command.verb() == Command::Verb::Capa)
            onCapabilities({}); // refused: the server has no CAPA
        else
            goOnPreparing(); // UTF8 and LANG change nothing when they are refused
        return;
    case Pop3State::StartingTls:
        onStlsReply(reply);
        return;
    case Pop3State::Authorization:
        onAuthorizationReply(reply);
        return;
    case Pop3State::Transaction:
        onTransactionReply(command, reply);
        return;
    case Pop3State::Update:
        onQuitReply(reply);
        return;
    }
    Q_UNREACHABLE();
}

void Pop3Session::Private::onClosed()
{
    Q_ASSERT(QThread::currentThread() == q->thread());
    if (reconnecting)
        return;
    if (!readingOctets && state != Pop3State::Connecting)
        readEverything(); // what came before the end still counts
    if (state == Pop3State::Closed)
        return;
    if (state == Pop3State::Update && !quitDecides()) {
        setState(Pop3State::Closed);
        tell(Pop3Event::Committed {});
        return;
    }
    const Error lost = lineError.value_or(Error { ErrorCode::ConnectionLost, {}, {} });
    if (askAgainSingly(lost))
        return;
    if (hungUpOnCapa()) {
        habits.dropsAtCapa = true;
        reconnect();
        return;
    }
    if (hungUpOnBinding()) {
        habits.refusesBinding = true;
        reconnect();
        return;
    }
    if (hungUpOnPassword()) {
        onlyMechanism = signIn->mechanism();
        if (!std::exchange(otherEncodingTried, true))
            habits.latin1Password = !habits.latin1Password;
        reconnect();
        return;
    }
    if (state == Pop3State::Greeting && !lineError)
        fail(silentGreeting(ErrorCode::ConnectionLost));
    else if (state == Pop3State::Authorization && !lineError && signIn && signIn->credentialsSent() && reader.waiting().isEmpty())
        fail(refusedCredentials()); // AOL and others hang up instead of saying -ERR
    else
        fail(lost);
}

/// What was said on the old line counts for nothing on the new one.
void Pop3Session::Private::reconnect()
{
    reconnecting = true;
    transport->abort();
    reconnecting = false;
    reader.clear();
    commands.beginAnew();
    lineError.reset();
    signIn.reset();
    mechanisms.clear();
    capabilities = {};
    capabilityOctets.clear();
    timestamp.clear();
    prepared.clear();
    encrypted = otherEncodingUnanswered = askedAhead = false;
    setState(Pop3State::Connecting);
    transport->connectToServer(settings.server);
}

void Pop3Session::Private::foretell(const QList<Command> &next)
{
    // Else a reply came before its question, and that is found when it is asked.
    if (reader.waiting().isEmpty() && transport->octetsWaiting() == 0)
        commands.foretell(next);
}

void Pop3Session::Private::ask(Command command)
{
    if (!commands.wasForetold(command))
        commands.askFirst(std::move(command));
    if (!readingOctets)
        sendWhatMayGo();
}

void Pop3Session::Private::queue(Command command)
{
    Q_ASSERT(QThread::currentThread() == q->thread());
    if (state == Pop3State::Closed)
        return;
    retrieved = retrieved || command.retrieves();
    if (!commands.wasForetold(command))
        commands.append(std::move(command));
    if (!readingOctets)
        sendWhatMayGo();
}

void Pop3Session::Private::sendWhatMayGo()
{
    if (state == Pop3State::Closed)
        return;
    const bool nothingDue = !commands.awaited();
    const QList<Command> sendable = commands.takeSendable();
    if (sendable.isEmpty())
        return;
    if (nothingDue && !reader.waiting().isEmpty()) {
        fail(violation(reader.waiting().toByteArray())); // a reply that came before its question
        return;
    }
    if (sendable.constLast().verb() == Command::Verb::Quit)
        setState(Pop3State::Update);
    QByteArray octets;
    for (const Command &command : sendable) {
        octets += command.wire();
        Q_EMIT q->traced(true, command.trace());
    }
    if (nothingDue)
        rearmDeadline();
    transport->send(octets);
    if (state == Pop3State::Update && !quitDecides())
        transport->close();
}

void Pop3Session::Private::tell(const Pop3EventValue &value)
{
    Q_EMIT q->happened(value);
}

bool Pop3Session::Private::messageBegun() const
{
    return reader.insideMultiline() && commands.awaited() && commands.awaited()->retrieves();
}

void Pop3Session::Private::fail(Error error)
{
    if (state == Pop3State::Closed || askAgainSingly(error))
        return;
    error = ofThisServer(std::move(error));
    if (leaving && deletionsPending())
        error.code = ErrorCode::DeletionUnconfirmed;
    const Pop3Event::Failed failed { .error = error, .state = state, .octetsLost = messageBegun(), .tls = transport->tlsInfo() };
    setState(Pop3State::Closed);
    transport->abort();
    tell(failed);
}

Error Pop3Session::Private::violation(const QByteArray &line) const
{
    return { ErrorCode::ProtocolViolation, {}, line };
}

/// Dovecot lets a user in and then finds that it cannot open the mailbox: a refusal with its reason, not a confused server.
Error Pop3Session::Private::unasked(const Reply &reply) const
{
    const Error refusal = refusalError(reply, RefusedStep::Command);
    const bool tellsWhy = reply.status == Reply::Status::Refused && !reply.responseCode.isEmpty();
    return tellsWhy && refusal.code != ErrorCode::ServerRefused ? refusal : violation(reply.line);
}

/// Names the server where nothing better is named, and keeps the server's words short and free of the password.
Error Pop3Session::Private::ofThisServer(Error error) const
{
    if (error.subject.isEmpty())
        error.subject = settings.server.host;
    if (error.code != ErrorCode::CertificateRefused) // there it is the certificate's hash, not the server's words
        error.serverText = withoutSecret(capped(error.serverText));
    return error;
}

QString Pop3Session::Private::where() const
{
    return settings.server.host + u':' + QString::number(settings.server.port);
}

/// Some servers repeat what they were sent ("-ERR bad command: PASS hunter2").
QByteArray Pop3Session::Private::withoutSecret(QByteArray text) const
{
    if (settings.password.size() < shortestStruckOut)
        return text;
    for (const QByteArray &password : { settings.password.toUtf8(), settings.password.toLatin1() })
        text.replace(password, "***").replace(password.toBase64(), "***");
    return text;
}

} // namespace Restante

#include "moc_pop3session.cpp"
