// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include "pop3/signin.h"

using namespace Restante;

// A mechanism, then the server's lines, divided by LF ("N" stands for the client's nonce). Demanded: no crash, no end before the
// exchange is through, no trace with the password.

namespace {

constexpr char password[] = "hunter2hunter2";

/// SCRAM with a known nonce, so that the fuzzer can get past the first message; more than a few rounds of stretching only cost
/// time.
void speakScram(const QByteArrayList &lines, const ChannelBinding &binding)
{
    const auto started =
        startSasl(Mechanism::ScramSha256, { .user = "anna", .password = password }, "nonce", SaslLine { .binding = binding });
    SaslExchange &exchange = **started;
    demand(exchange.initialResponse().has_value(), "SCRAM speaks first");
    for (QByteArray line : lines) {
        if (line.contains("i=") && !line.contains("i=4096"))
            continue;
        const auto response = exchange.respond(line.replace('N', "nonce"));
        demand(!exchange.mayEnd(), "nobody can know the server's signature");
        if (!response)
            return;
    }
}

void speak(Mechanism mechanism, const QByteArrayList &lines)
{
    SignIn signIn(mechanism, { .user = "anna", .password = password }, "<1@a>");
    auto command = signIn.begin();
    demand(command.has_value(), "it begins");
    for (const QByteArray &line : lines) {
        demand(!command->trace().contains(password) && !command->trace().contains(QByteArray(password).toBase64()),
               "no secret is traced");
        demand(command->wire().endsWith("\r\n") && command->wire().count('\n') == 1, "a command is one line");
        const Reply reply = parseReply(line);
        if (reply.status == Reply::Status::Refused)
            return;
        auto next = signIn.proceed(reply);
        if (!next || !*next)
            return;
        command = std::move(**next);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Choices choices(data, size);
    constexpr int last = int(Mechanism::UserPass);
    const int choice = choices.upTo(last + 2);
    const QByteArrayList lines = choices.rest().split('\n');
    if (choice > last + 1)
        speakScram(lines, { .header = "p=tls-server-end-point,,", .data = "\1\2\3" });
    else if (choice > last)
        speakScram(lines, {});
    else
        speak(Mechanism(choice), lines);
    (void)apopTimestamp(choices.rest());
    return 0;
}
