// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stlsattempt.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Restante;

// restante-nostarttls --tables FOLDER: plays the tables (*.ron) of the NO STARTTLS study's fake mail server against the client,
// and says of each what came of it. Ends with 1 when a credential was seen before TLS or behind a wrong certificate.

namespace {

/// "\r\n", "\x1b" and the like.
QByteArray unescaped(const QString &text)
{
    static const QRegularExpression escape(uR"(\\(x[0-9a-fA-F]{2}|.))"_s);
    QByteArray result;
    qsizetype at = 0;
    for (const auto &match : escape.globalMatch(text)) {
        result += text.sliced(at, match.capturedStart() - at).toUtf8();
        at = match.capturedEnd();
        const QString what = match.captured(1);
        if (what.startsWith(u'x'))
            result += char(what.sliced(1).toInt(nullptr, 16));
        else
            result += what == u"r" ? '\r' : what == u"n" ? '\n' : what == u"t" ? '\t' : what.at(0).toLatin1();
    }
    return result + text.sliced(at).toUtf8();
}

const QString quoted = uR"~("((?:[^"\\]|\\.)*)")~"_s;

/// The strings of `name: "…"` or `name: ["…", …]`; none: it is not there.
std::optional<QByteArrayList> stringsOf(const QString &table, const QString &name)
{
    const QRegularExpression field(u"(?:^|[\\s{,(])\"?%1\"?\\s*:\\s*(\\[[^\\]]*\\]|\"(?:[^\"\\\\]|\\\\.)*\")"_s.arg(name));
    const auto match = field.match(table);
    if (!match.hasMatch())
        return {};
    QByteArrayList strings;
    static const QRegularExpression string(quoted);
    for (const auto &one : string.globalMatch(match.captured(1)))
        strings << unescaped(one.captured(1));
    return strings;
}

TestCertificate certificateOf(const QString &table)
{
    const QByteArray path = stringsOf(table, u"crt_path"_s).value_or(QByteArrayList()).value(0);
    if (path.contains("self-signed"))
        return TestCertificate::SelfSigned;
    if (path.contains("unknown-root"))
        return TestCertificate::Untrusted;
    if (path.contains("expired"))
        return TestCertificate::Expired;
    return path.contains("other.") ? TestCertificate::WrongHost : TestCertificate::Good;
}

Pop3ServerSettings settingsOf(QString table)
{
    static const QRegularExpression comment(u"^\\s*//.*$"_s, QRegularExpression::MultilineOption);
    table.remove(comment);
    Pop3ServerSettings settings { .security = Security::StartTls, .login = { "anna.lindqvist", "hunter2hunter2" } };
    settings.certificate = certificateOf(table);
    settings.script.mechanisms = { "PLAIN", "LOGIN", "CRAM-MD5" };
    settings.script.greeting = stringsOf(table, u"greeting"_s).value_or(QByteArrayList()).value(0);
    settings.script.capabilities = stringsOf(table, u"capa"_s);
    settings.script.capabilitiesOverTls = stringsOf(table, u"capa_tls"_s);
    const auto answer = [&](const char *command, const QString &field, ServerScript::After after) {
        if (const auto strings = stringsOf(table, field))
            settings.script.rules << ServerScript::Rule { .command = command, .answer = strings->value(0), .after = after };
    };
    if (table.contains(u"hide_commands"_s)) // of CAPA, in all of them
        settings.script.rules << ServerScript::Rule { .command = "CAPA", .answer = "-ERR no such command\r\n" };
    const bool transition = !table.contains(u"stls_make_transition: false"_s);
    answer("STLS", u"stls_response"_s, transition ? ServerScript::After::StartTls : ServerScript::After::GoOn);
    const qsizetype overrides = table.indexOf(u"override_response"_s);
    if (overrides >= 0) {
        table = table.sliced(overrides);
        table = table.first(table.indexOf(u'}') + 1);
        answer("CAPA", u"capa"_s, ServerScript::After::GoOn);
        answer("QUIT", u"quit"_s, ServerScript::After::GoOn);
        answer("STLS", u"stls"_s, ServerScript::After::GoOn);
        if (!settings.script.rules.isEmpty() && settings.script.rules.constLast().answer.startsWith("+OK"))
            settings.script.rules.last().after =
                settings.script.rules.constLast().command == "STLS" ? ServerScript::After::StartTls : ServerScript::After::GoOn;
    }
    return settings;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({ u"tables"_s, u"The folder with the tables (*.ron)."_s, u"FOLDER"_s });
    parser.addHelpOption();
    parser.process(application);
    QStringList files;
    QDirIterator walk(parser.value(u"tables"_s), { u"*.ron"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        if (const QString file = walk.next(); file.contains(u"/pop3/"))
            files << file;
    }
    files.sort();
    int broken = 0;
    for (const QString &name : std::as_const(files)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(name));
        const Pop3ServerSettings settings = settingsOf(QString::fromUtf8(file.readAll()));
        const Attempt result = attempt(settings, Security::StartTls);
        const bool wrong = !result.credentialsSeen.isEmpty() || (result.opened && settings.certificate != TestCertificate::Good);
        broken += wrong ? 1 : 0;
        std::printf("%s %s: %s%s\n", wrong ? "BROKEN" : "holds ", qPrintable(name.section(u"/pop3/"_s, 1)),
                    result.opened ? "signed in behind TLS" : "did not sign in",
                    result.error ? qPrintable(u", "_s + errorCodeName(result.error->code)) : "");
    }
    std::printf("%lld tables, %d broken\n", static_cast<long long>(files.size()), broken);
    return broken > 0 || files.isEmpty() ? 1 : 0;
}
