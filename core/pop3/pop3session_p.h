// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/commandqueue.h"
#include "pop3/droplistingbuilder.h"
#include "pop3/pop3session.h"
#include "pop3/replyreader.h"
#include "pop3/signin.h"
#include "pop3/transport.h"

#include <QTimer>

namespace Restante {

/// The state machine behind Pop3Session. pop3session.cpp holds what every state shares (octets, replies, deadlines, the end),
/// pop3session_opening.cpp the way from the greeting to STAT, pop3session_transaction.cpp the Transaction and Update states.
class Pop3Session::Private
{
public:
    Private(Pop3Session *session, Pop3Settings given, std::unique_ptr<Transport> line);

    // what every state shares
    void setState(Pop3State next);
    void rearmDeadline();
    void onDeadline();
    void onConnected();
    void onOctetsArrived();
    void readEverything();
    bool readPieces();
    void onClosed();
    void reconnect();
    void onReply(const Reply &reply);
    void beginMultiline(const Command &command);
    void onMultilineOctets(const QByteArray &octets);
    void onMultilineEnd();
    void onMalformed(const QByteArray &line);
    void foretell(const QList<Command> &next); ///< they go out together
    void ask(Command command);                 ///< of the session itself
    void queue(Command command);               ///< of the owner
    void sendWhatMayGo();
    void tell(const Pop3EventValue &value);
    void fail(Error error);
    bool messageBegun() const;
    Error ofThisServer(Error error) const;
    Error violation(const QByteArray &line) const;
    Error unasked(const Reply &reply) const;
    QString where() const; ///< "host:port"
    QByteArray withoutSecret(QByteArray text) const;

    // pop3session_opening.cpp
    void onGreeting(const Reply &reply);
    void onPartOfGreeting();
    void onCapabilities(Capabilities found);
    void onStlsReply(const Reply &reply);
    void onEncrypted();
    void askCapabilities();
    void foretellOpening();
    bool askAgainSingly(const Error &error);
    QList<Command> preparations() const;
    void goOnPreparing();
    Result<QList<Mechanism>> chooseMechanisms() const;
    std::unique_ptr<SignIn> attempt(Mechanism mechanism) const;
    void beginSignIn();
    bool hungUpOnCapa() const;
    bool hungUpOnBinding() const;
    bool hungUpOnPassword() const;
    bool hasOtherEncoding() const;
    void tryOtherEncoding();
    void onSignedIn();
    QList<Command> firstOfTransaction() const;
    void onCapabilitiesOfUser(const Capabilities &found);
    void trySignIn();
    void onAuthorizationReply(const Reply &reply);
    void onSignInRefused(const Reply &reply);
    Error refusedCredentials() const;
    Error notPop3(QByteArrayView line) const;
    Error silentGreeting(ErrorCode otherwise) const;
    AuthenticationOffer offer() const;

    // pop3session_transaction.cpp
    void onTransactionReply(const Command &command, const Reply &reply);
    void onStat(const Reply &reply);
    void onListRefused(const Reply &reply);
    void onListed();
    void onUniqueIds(const QByteArray &sha256);
    void onDeletionReply(const Command &command, const Reply &reply);
    void onMessageOctets(MessageNumber number, const QByteArray &octets);
    void onQuitReply(const Reply &reply);
    bool deletionsPending() const;
    bool quitDecides() const;

    Pop3Session *const q;
    Pop3Settings settings;
    std::unique_ptr<Transport> transport;
    Pop3Deadlines deadlines;
    QTimer deadline;
    Pop3State state = Pop3State::Disconnected;
    ReplyReader reader;
    CommandQueue commands;
    bool readingOctets = false;     ///< inside onOctetsArrived(): commands go out when it is through, all at once
    std::optional<Error> lineError; ///< why the line breaks; closed() follows

    ServerHabits habits;       ///< what is known by now
    bool reconnecting = false; ///< the end of the line is ours
    bool boundRefused = false; ///< a sign-in with channel binding
    bool otherEncodingTried = false;
    bool otherEncodingUnanswered = false;   ///< the server said nothing since
    std::optional<Mechanism> onlyMechanism; ///< on a line made anew for the password's other encoding
    QList<Command> prepared;                ///< asked before signing in, not yet on the wire
    bool askedAhead = false; ///< more went out than was answered, on the strength of what the server said last time

    bool encrypted = false;
    Capabilities capabilities;
    QByteArray capabilityOctets;
    QByteArray timestamp;        ///< of the greeting, for APOP
    QList<Mechanism> mechanisms; ///< the first is the one being tried
    std::unique_ptr<SignIn> signIn;

    MaildropSize maildrop;
    std::optional<DropListingBuilder> listing;
    std::optional<ListingHash> uniqueIds; ///< UIDL was asked for its hash alone
    std::optional<Error> listRefusal;     ///< LIST was refused; whether that matters UIDL decides
    qint64 messageOctets = 0;             ///< of the message being read
    quint32 deletionsAccepted = 0;
    bool retrieved = false; ///< RETR or TOP was asked
    bool leaving = false;   ///< quit() was called
};

} // namespace Restante
