// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/warningtext.h"

#include "text/visibletext.h"

#include <QCoreApplication>

namespace Restante {

namespace {

struct WarningsWords {
    Q_DECLARE_TR_FUNCTIONS(Warnings)
};

} // namespace

std::optional<WarningText> warningText(Warning warning, const MessageDocument &message)
{
    const Mailbox sender = message.header.from.value(0);
    switch (warning) {
    case Warning::TooManyParts:
        return WarningText { WarningsWords::tr("This message has more parts than can be shown. The rest is in its source."),
                             Banner::Kind::Note };
    case Warning::TooDeep:
        return WarningText { WarningsWords::tr("This message is nested deeper than can be shown. The rest is in its source."),
                             Banner::Kind::Note };
    case Warning::Truncated:
        return WarningText { WarningsWords::tr(
                                 "This message is very long; its end is not shown here. All of it is in its source."),
                             Banner::Kind::Note };
    case Warning::UnreadableCharset:
        return WarningText { WarningsWords::tr(
                                 "This message does not say correctly how its letters are written; they are guessed."),
                             Banner::Kind::Note };
    case Warning::DamagedEncoding:
        return WarningText { WarningsWords::tr("Parts of this message arrived damaged. What can be read is shown."),
                             Banner::Kind::Note };
    case Warning::MissingBoundary:
        return WarningText { WarningsWords::tr("The end of this message seems to be missing."), Banner::Kind::Note };
    case Warning::SeveralFromFields:
        return WarningText {
            WarningsWords::tr("This message names several senders in separate fields, as forgeries do. Shown is the first: %1.")
                .arg(fullMailboxText(sender)),
            Banner::Kind::Danger
        };
    case Warning::AddressInDisplayName:
        return WarningText { WarningsWords::tr(
                                 "The name of the sender contains an address, but the message comes from another one: %1.")
                                 .arg(visibleText(sender.addrSpec, 320)),
                             Banner::Kind::Warning };
    case Warning::SeveralSenders:
        return WarningText { WarningsWords::tr(
                                 "This message names several senders. Only one of them wrote it; which one cannot be told."),
                             Banner::Kind::Warning };
    case Warning::NoSenderAddress:
        return WarningText { WarningsWords::tr("This message names no address that it comes from."), Banner::Kind::Note };
    case Warning::LookAlikeSender:
        return WarningText { WarningsWords::tr(
                                 "The address of the sender has letters that are made to look like others. It really is: %1.")
                                 .arg(addressText(sender)),
                             Banner::Kind::Danger };
    case Warning::OddSenderCharacters:
        return WarningText {
            WarningsWords::tr(
                "The sender's name or address is made to mislead: it has characters that cannot be seen or that turn text "
                "around (a � stands in their place), or a text in disguise."),
            Banner::Kind::Danger
        };
    case Warning::RoutedSender:
        return WarningText { WarningsWords::tr(
                                 "More than one address stands in the sender's field. Answers would reach this one: %1.")
                                 .arg(addressText(sender)),
                             Banner::Kind::Warning };
    case Warning::Encrypted:
    case Warning::Signed:
    case Warning::PartlySigned:
        return std::nullopt; // CryptoLine says more
    case Warning::NotAMessage:
        return WarningText { WarningsWords::tr("This does not look like a mail. It is shown as plain text."),
                             Banner::Kind::Note };
    case Warning::PartialMessage:
        return WarningText { WarningsWords::tr("Only the header of this message was collected; its text is still on the server."),
                             Banner::Kind::Note };
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

WarningText misleadingText(const QList<LinkVerdict> &links)
{
    const QString &reason = links.constFirst().reason;
    const QString title = WarningsWords::tr("This may be fraud");
    if (links.size() == 1)
        return { WarningsWords::tr("A link does not go where it seems to. %1").arg(reason), Banner::Kind::Danger, title };
    return { WarningsWords::tr("%Ln links do not go where they seem to. One of them: %1", nullptr, int(links.size())).arg(reason),
             Banner::Kind::Danger, title };
}

} // namespace Restante
