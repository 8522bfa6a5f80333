// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errortext.h"

#include "account/certificate.h"
#include "base/octets.h"
#include "words/lists.h"
#include "words/quantities.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct ErrorTextWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// Long enough for any path, short enough for a banner.
constexpr qsizetype maximumSubject = 1024;

QString subjectText(const Error &error)
{
    return printable(error.subject.toUtf8(), maximumSubject);
}

/// The subject where a sentence begins or goes on with a server's name.
QString serverName(const Error &error)
{
    const QString name = subjectText(error);
    return name.isEmpty() ? ErrorTextWords::tr("the server") : name;
}

/// As serverName(), at the beginning of a sentence.
QString serverNameAtStart(const Error &error)
{
    const QString name = subjectText(error);
    return name.isEmpty() ? ErrorTextWords::tr("The server") : name;
}

QString quoted(const Error &error)
{
    return ErrorTextWords::tr("“%1”").arg(subjectText(error));
}

/// The subject of CertificateRefused is the list of reasons, one a line.
QString certificateReasons(const Error &error)
{
    QStringList reasons;
    const auto lines = error.subject.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QString reason = printable(line.toUtf8(), maximumSubject);
        while (reason.endsWith(u'.'))
            reason.chop(1);
        if (!reason.isEmpty())
            reasons += reason;
    }
    return listOfSentencesText(reasons);
}

struct SentenceAndRemedy {
    QString sentence;
    QString remedy;
};

SentenceAndRemedy wayToServer(const Error &error)
{
    switch (error.code) {
    case ErrorCode::HostNotFound:
        return { ErrorTextWords::tr("No server with the name “%1” can be found.").arg(serverName(error)),
                 ErrorTextWords::tr("Check the name for typing errors, and that this computer is online.") };
    case ErrorCode::ConnectionRefused:
        return { ErrorTextWords::tr("%1 refuses the connection.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr("Check the server’s name and port: 995 is usual for TLS, 110 for STARTTLS.") };
    case ErrorCode::ConnectionLost:
        return { ErrorTextWords::tr("The connection to %1 broke off.").arg(serverName(error)),
                 ErrorTextWords::tr("What was collected is safe; the next check goes on from there.") };
    case ErrorCode::NetworkUnreachable:
        return { ErrorTextWords::tr("This computer has no network connection to %1.").arg(serverName(error)),
                 ErrorTextWords::tr("Connect it to the network. All mail collected so far can be read without it.") };
    case ErrorCode::ProxyFailed:
        return { ErrorTextWords::tr("The proxy %1 made no connection.").arg(quoted(error)),
                 ErrorTextWords::tr(
                     "Check the proxy in the account’s settings or the desktop’s: it must lead to POP3 servers, and ask for no "
                     "password.") };
    case ErrorCode::ConnectTimedOut:
        return { ErrorTextWords::tr("%1 did not answer in time.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr(
                     "Check the server’s name and port. A firewall or an overloaded server can be the cause, too.") };
    case ErrorCode::ServerSilent:
        return { ErrorTextWords::tr("%1 fell silent in the middle of the conversation.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr(
                     "Nothing is lost; it is tried again at the next check. If it happens often, allow a longer time "
                     "without an answer in the account’s settings.") };
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

SentenceAndRemedy encryption(const Error &error, Reader reader)
{
    switch (error.code) {
    case ErrorCode::TlsHandshakeFailed:
        return { ErrorTextWords::tr("No encrypted line to %1 could be made.").arg(serverName(error)),
                 ErrorTextWords::tr("Check that encryption and port belong together: TLS with 995, STARTTLS with 110.") };
    case ErrorCode::TlsNotSpoken:
        return { ErrorTextWords::tr("%1 does not speak TLS from the start.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr("No password was sent. Use port 995 for TLS, or choose STARTTLS for this port.") };
    case ErrorCode::TlsExpected:
        return { ErrorTextWords::tr("%1 seems to expect TLS from the start.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr("No password was sent. Choose TLS for this port, or use port 110 for STARTTLS.") };
    case ErrorCode::CertificateRefused: {
        const QString reasons = certificateReasons(error);
        return { reasons.isEmpty() ? ErrorTextWords::tr("The server’s certificate cannot be trusted.")
                                   : ErrorTextWords::tr("The server’s certificate cannot be trusted: %1.").arg(reasons),
                 reader == Reader::Window
                     ? ErrorTextWords::tr(
                           "No password was sent. If this is a server of your own, choose its CA file or trust this one "
                           "certificate; otherwise do not go on, and ask the provider.")
                     : ErrorTextWords::tr(
                           "No password was sent. If this is a server of your own, name its CA file with --ca-file; "
                           "otherwise ask the provider.") };
    }
    case ErrorCode::EncryptionNotOffered:
        return { ErrorTextWords::tr("%1 offers no encryption here, so no password was sent.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr("Use TLS on port 995 if the provider has it; if it has not, ask for it.") };
    case ErrorCode::EncryptionInjected:
        return { ErrorTextWords::tr("Someone interfered with the line to %1 while the encryption was being set up.")
                     .arg(serverName(error)),
                 ErrorTextWords::tr("No password was sent. Try another network, and use TLS on port 995.") };
    case ErrorCode::CaFileUnreadable:
        return { ErrorTextWords::tr("The CA file %1 holds no certificate that can be read.").arg(quoted(error)),
                 ErrorTextWords::tr("Choose a file with certificates in PEM form that you are allowed to read.") };
    case ErrorCode::ClientCertificateUnreadable:
        return { ErrorTextWords::tr("The file %1 holds no client certificate with its key.").arg(quoted(error)),
                 ErrorTextWords::tr("Choose a PEM file that you may read, with the certificate and its private key in it.") };
    case ErrorCode::ClientKeyProtected:
        return { ErrorTextWords::tr("The key in %1 is protected by a passphrase.").arg(quoted(error)),
                 ErrorTextWords::tr(
                     "Choose a file with the key unprotected, readable for you alone: “openssl pkey” takes the passphrase "
                     "away.") };
    case ErrorCode::PlaintextRefused:
        return { ErrorTextWords::tr("The password was not sent, because the line to %1 is not encrypted.").arg(serverName(error)),
                 reader == Reader::Window
                     ? ErrorTextWords::tr("Choose TLS or STARTTLS. Only if the provider has neither, allow a line without "
                                          "encryption for this account.")
                     : ErrorTextWords::tr("Choose --security tls or starttls. Only if the provider has neither, add "
                                          "--accept-plaintext.") };
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

SentenceAndRemedy signIn(const Error &error, Reader reader)
{
    switch (error.code) {
    case ErrorCode::MaildropInUse:
        return { ErrorTextWords::tr("The mailbox is in use by another program or device at the moment."),
                 ErrorTextWords::tr("It is tried again by itself in a few minutes. Your password is not the cause.") };
    case ErrorCode::LoginTooSoon:
        return { ErrorTextWords::tr("%1 wants a longer pause between two checks.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr("It is tried again by itself after the pause. Your password is not the cause.") };
    case ErrorCode::SignInRefused:
        return { ErrorTextWords::tr("%1 does not accept the user name or the password.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr(
                     "Check both. Some providers want POP3 switched on in their web mail first, or a password made for mail "
                     "programs alone.") };
    case ErrorCode::TokenRefused:
        return { ErrorTextWords::tr("%1 does not accept the access token.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr(
                     "Try the token command in a terminal: the token may have run out, or be for another mailbox or "
                     "service than POP3.") };
    case ErrorCode::ChannelBindingRefused:
        return { ErrorTextWords::tr("%1 sees another encrypted line than this computer does.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr(
                     "Someone may stand in between. The password was not shown to anyone and is not the cause: try "
                     "another network, or ask the provider.") };
    case ErrorCode::NoUsableAuthentication:
        return {
            error.subject.isEmpty()
                ? ErrorTextWords::tr("The server has no way of signing in that this account may use.")
                : ErrorTextWords::tr("The server has no way of signing in as this account asks for: %1.").arg(subjectText(error)),
            ErrorTextWords::tr("Set the sign-in method to automatic, or ask the provider which one it wants.")
        };
    case ErrorCode::PasswordMissing:
        return { error.subject.isEmpty() ? ErrorTextWords::tr("The password of this account is not known.")
                                         : ErrorTextWords::tr("The password of %1 is not known.").arg(subjectText(error)),
                 reader == Reader::Window ? ErrorTextWords::tr("Enter it to collect mail.")
                                          : ErrorTextWords::tr("Give it with --password-stdin or --password-command.") };
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

SentenceAndRemedy protocol(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotPop3:
        return { ErrorTextWords::tr("%1 answers, but not as a POP3 server does.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr("Check the port: POP3 is at 995 or 110, while 993 and 143 belong to IMAP.") };
    case ErrorCode::ProtocolViolation:
        return { ErrorTextWords::tr("%1 gave an answer that is not allowed at this point.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr(
                     "The conversation was ended to be safe; nothing is lost. If it happens again, tell the provider.") };
    case ErrorCode::ServerRefused:
        return { ErrorTextWords::tr("%1 refused what it was asked.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr("Nothing is lost; it is tried again at the next check. If it stays so, ask the provider.") };
    case ErrorCode::TemporaryRefusal:
        return { ErrorTextWords::tr("%1 cannot serve this mailbox at the moment.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr(
                     "The trouble is on its side and passes; it is tried again by itself. Your password is not the cause.") };
    case ErrorCode::PermanentRefusal:
        return { ErrorTextWords::tr("%1 will not serve this mailbox.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr("Trying again will not help: ask the provider what is wrong with the mailbox.") };
    case ErrorCode::UniqueIdsMissing:
        return { ErrorTextWords::tr(
                     "%1 does not name its messages (no UIDL), so it cannot be known which of them are here already.")
                     .arg(serverNameAtStart(error)),
                 ErrorTextWords::tr(
                     "Let the messages be deleted there once they are safely stored here, or ask the provider for UIDL.") };
    case ErrorCode::MessageRefused:
        return { ErrorTextWords::tr("%1 did not hand out one of the messages.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr("The others are collected; this one stays there and is asked for again.") };
    case ErrorCode::MessageTooLarge:
        return { ErrorTextWords::tr("One of the messages is too large to be collected."),
                 ErrorTextWords::tr("It stays on the server untouched; the others are collected.") };
    case ErrorCode::DeletionRuledOut:
        return {
            ErrorTextWords::tr("With the user name %1 nothing is deleted on the server: it shows every device the same mail.")
                .arg(quoted(error)),
            ErrorTextWords::tr("To delete there, take “recent:” out of the user name; then only one device should collect.")
        };
    case ErrorCode::DeletionUnconfirmed:
        return { ErrorTextWords::tr("%1 did not confirm the deletions.").arg(serverNameAtStart(error)),
                 ErrorTextWords::tr(
                     "These messages are stored here. The next check finds out which are still there and asks again.") };
    case ErrorCode::Cancelled:
        return { ErrorTextWords::tr("The check was stopped."),
                 ErrorTextWords::tr("What was collected is safe; the next check goes on from there.") };
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

SentenceAndRemedy store(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return { ErrorTextWords::tr("The disk is full."),
                 ErrorTextWords::tr("Make some room. Nothing was lost: mail that did not fit is still on the server.") };
    case ErrorCode::StoreBusy:
        return { ErrorTextWords::tr("The mail store is held by another program."),
                 ErrorTextWords::tr("Close the program that reads it, such as a backup; then try again.") };
    case ErrorCode::StoreDamaged:
        return { ErrorTextWords::tr("The mail store is damaged."),
                 ErrorTextWords::tr("Nothing more is written to it. Make a copy of the profile folder, then restore a backup.") };
    case ErrorCode::StoreForeign:
        return { ErrorTextWords::tr("The file %1 was made by another program.").arg(quoted(error)),
                 ErrorTextWords::tr("It was left untouched. Choose another profile folder.") };
    case ErrorCode::StoreNewer:
        return { ErrorTextWords::tr("The mail store was made by a newer version of Restante."),
                 ErrorTextWords::tr("It was left untouched. Use the newer version, or another profile folder.") };
    case ErrorCode::StoreFailed:
        return { ErrorTextWords::tr("The mail store could not carry out a request."),
                 ErrorTextWords::tr("Try again; if it stays so, start Restante anew and check the disk.") };
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

SentenceAndRemedy thisComputer(const Error &error, Reader reader)
{
    switch (error.code) {
    case ErrorCode::ProfileUnwritable:
        return { ErrorTextWords::tr("The profile folder %1 cannot be written.").arg(quoted(error)),
                 ErrorTextWords::tr("Check the folder’s permissions and the disk, or choose another folder with --profile.") };
    case ErrorCode::ProfileInUse:
        return { ErrorTextWords::tr("The profile %1 is in use by another Restante that does not answer.").arg(quoted(error)),
                 ErrorTextWords::tr("Close the other one, then try again.") };
    case ErrorCode::KeyringUnavailable:
        return { ErrorTextWords::tr("The desktop’s keyring cannot be reached, so the password was not kept."),
                 reader == Reader::Window
                     ? ErrorTextWords::tr("Start or unlock the keyring, or choose another place for the password.")
                     : ErrorTextWords::tr(
                           "Start or unlock the keyring, or choose another place for the password: --password-store file keeps "
                           "it in a file that only you can read.") };
    case ErrorCode::PasswordCommandFailed:
        return { ErrorTextWords::tr("The command %1 gave no password or token.").arg(quoted(error)),
                 ErrorTextWords::tr(
                     "Try it in a terminal: its first line must be what signs in, and it must end without an error.") };
    case ErrorCode::FileUnreadable:
        return { ErrorTextWords::tr("The file %1 cannot be read.").arg(quoted(error)),
                 ErrorTextWords::tr("Check that it is there and that you may read it.") };
    case ErrorCode::FileUnwritable:
        return { ErrorTextWords::tr("The file %1 cannot be written.").arg(quoted(error)),
                 ErrorTextWords::tr("Check that the folder is there and that you may write in it.") };
    case ErrorCode::NotAMessage:
        return { ErrorTextWords::tr("The file %1 holds no mail.").arg(quoted(error)),
                 ErrorTextWords::tr("Choose an .eml or mbox file, or a mail folder.") };
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

SentenceAndRemedy request(const Error &error, Reader reader)
{
    const bool window = reader == Reader::Window;
    switch (error.code) {
    case ErrorCode::NoSuchAccount:
        return { ErrorTextWords::tr("There is no account %1.").arg(quoted(error)),
                 window ? ErrorTextWords::tr("It may have been removed meanwhile.")
                        : ErrorTextWords::tr("“restante account list” shows those there are.") };
    case ErrorCode::NoSuchMessage:
        return { ErrorTextWords::tr("There is no message %1.").arg(quoted(error)),
                 window ? ErrorTextWords::tr("It may have been deleted meanwhile.")
                        : ErrorTextWords::tr("“restante list” shows those there are.") };
    case ErrorCode::NotOnServer:
        return {
            ErrorTextWords::tr("No message with the unique-id %1 waits on the server, as far as is known.").arg(quoted(error)),
            window ? ErrorTextWords::tr("It may have been removed meanwhile.")
                   : ErrorTextWords::tr("“restante server ID” asks what waits there.")
        };
    case ErrorCode::NoSuchPart:
        return { ErrorTextWords::tr("The message has no part %1.").arg(quoted(error)),
                 window ? ErrorTextWords::tr("Open the message anew to see what it holds.")
                        : ErrorTextWords::tr("“restante show KEY --json” shows those it has.") };
    case ErrorCode::NoSuchFolder:
        return { ErrorTextWords::tr("There is no folder %1.").arg(quoted(error)),
                 window ? ErrorTextWords::tr("It may have been renamed or removed meanwhile.")
                        : ErrorTextWords::tr("Check the folder’s name.") };
    case ErrorCode::InvalidArgument:
        return { ErrorTextWords::tr("This cannot be used: %1.").arg(quoted(error)),
                 window ? ErrorTextWords::tr("Correct it and try again.")
                        : ErrorTextWords::tr("“restante --help” tells what can.") };
    case ErrorCode::AccountExists:
        return { ErrorTextWords::tr("There is an account %1 already.").arg(quoted(error)),
                 window ? ErrorTextWords::tr("Change the one there is, or give this one another name.")
                        : ErrorTextWords::tr("Change it with “restante account set”, or choose another --id.") };
    case ErrorCode::NoSuchTag:
        return { ErrorTextWords::tr("There is no tag %1.").arg(quoted(error)),
                 ErrorTextWords::tr("It may have been removed meanwhile.") };
    case ErrorCode::NameTaken:
        return { ErrorTextWords::tr("The name %1 is taken already.").arg(quoted(error)),
                 ErrorTextWords::tr("Choose another name.") };
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

SentenceAndRemedy sentenceAndRemedy(const Error &error, Reader reader)
{
    switch (error.code) {
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::ConnectionLost:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::ProxyFailed:
    case ErrorCode::ConnectTimedOut:
    case ErrorCode::ServerSilent:
        return wayToServer(error);
    case ErrorCode::TlsHandshakeFailed:
    case ErrorCode::TlsNotSpoken:
    case ErrorCode::TlsExpected:
    case ErrorCode::CertificateRefused:
    case ErrorCode::EncryptionNotOffered:
    case ErrorCode::EncryptionInjected:
    case ErrorCode::CaFileUnreadable:
    case ErrorCode::ClientCertificateUnreadable:
    case ErrorCode::ClientKeyProtected:
    case ErrorCode::PlaintextRefused:
        return encryption(error, reader);
    case ErrorCode::MaildropInUse:
    case ErrorCode::LoginTooSoon:
    case ErrorCode::SignInRefused:
    case ErrorCode::TokenRefused:
    case ErrorCode::ChannelBindingRefused:
    case ErrorCode::NoUsableAuthentication:
    case ErrorCode::PasswordMissing:
        return signIn(error, reader);
    case ErrorCode::NotPop3:
    case ErrorCode::ProtocolViolation:
    case ErrorCode::ServerRefused:
    case ErrorCode::TemporaryRefusal:
    case ErrorCode::PermanentRefusal:
    case ErrorCode::UniqueIdsMissing:
    case ErrorCode::MessageRefused:
    case ErrorCode::MessageTooLarge:
    case ErrorCode::DeletionRuledOut:
    case ErrorCode::DeletionUnconfirmed:
    case ErrorCode::Cancelled:
        return protocol(error);
    case ErrorCode::DiskFull:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreFailed:
        return store(error);
    case ErrorCode::ProfileUnwritable:
    case ErrorCode::ProfileInUse:
    case ErrorCode::KeyringUnavailable:
    case ErrorCode::PasswordCommandFailed:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::NotAMessage:
        return thisComputer(error, reader);
    case ErrorCode::NoSuchAccount:
    case ErrorCode::NoSuchMessage:
    case ErrorCode::NotOnServer:
    case ErrorCode::NoSuchPart:
    case ErrorCode::NoSuchFolder:
    case ErrorCode::InvalidArgument:
    case ErrorCode::AccountExists:
    case ErrorCode::NoSuchTag:
    case ErrorCode::NameTaken:
        return request(error, reader);
    }
    Q_UNREACHABLE_RETURN({});
}

QString quotation(const Error &error)
{
    const QString said = printable(error.serverText);
    if (said.isEmpty())
        return {};
    switch (error.code) {
    case ErrorCode::CertificateRefused:
        if (const auto sha256 = refusedCertificate(error))
            return ErrorTextWords::tr("Its fingerprint (SHA-256): %1").arg(fingerprintText(*sha256));
        return ErrorTextWords::tr("The server said: “%1”").arg(said);
    case ErrorCode::KeyringUnavailable:
        return ErrorTextWords::tr("The keyring said: “%1”").arg(said);
    case ErrorCode::PasswordCommandFailed:
        return ErrorTextWords::tr("The command said: “%1”").arg(said);
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreFailed:
    case ErrorCode::DiskFull:
        return ErrorTextWords::tr("The database said: “%1”").arg(said);
    default:
        return ErrorTextWords::tr("The server said: “%1”").arg(said);
    }
}

} // namespace

ErrorText errorText(const Error &error, Reader reader)
{
    const SentenceAndRemedy words = sentenceAndRemedy(error, reader);
    return { words.sentence, quotation(error), words.remedy };
}

QString errorMessage(const Error &error, Reader reader)
{
    const ErrorText text = errorText(error, reader);
    QStringList parts { text.sentence };
    if (!text.quotation.isEmpty())
        parts += text.quotation;
    parts += text.remedy;
    return parts.join(u' ');
}

} // namespace Restante
