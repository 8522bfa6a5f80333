// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Restante;

// restante-pop3server: serves a folder of mail by POP3 on this machine, for the demo and for trying things out. The certificate
// is signed by a test authority whose key nobody has; --write-ca writes that authority's certificate.

namespace {

bool writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return true;
    std::fprintf(stderr, "restante-pop3server: cannot write %s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

struct Options {
    QCommandLineOption mail { u"mail"_s, u"Folder of .eml files, or a Maildir."_s, u"folder"_s };
    QCommandLineOption repeat { u"repeat"_s, u"So many of each message, with unique-ids of their own."_s, u"count"_s, u"1"_s };
    QCommandLineOption user { u"user"_s, u"Name to sign in with."_s, u"name"_s, u"anna"_s };
    QCommandLineOption password { u"password"_s, u"Password to sign in with."_s, u"password"_s, u"sesam"_s };
    QCommandLineOption port { u"port"_s, u"Port on 127.0.0.1; 0: any free one."_s, u"port"_s, u"0"_s };
    QCommandLineOption tls { u"tls"_s, u"TLS from the start (the default)."_s };
    QCommandLineOption startTls { u"starttls"_s, u"In the clear, with STLS."_s };
    QCommandLineOption plain { u"plain"_s, u"In the clear, without STLS."_s };
    QCommandLineOption writeCa { u"write-ca"_s, u"Write the authority's certificate here."_s, u"file"_s };
    QCommandLineOption portFile { u"port-file"_s, u"Write the port here, once it can be reached."_s, u"file"_s };
    QCommandLineOption removeFiles { u"remove-files"_s, u"Remove the files of messages that were deleted."_s };
    QCommandLineOption stall { u"stall"_s, u"The first session stops at this command and says no more."_s, u"command"_s };
    QCommandLineOption stallDone { u"stall-done"_s, u"The same, once what it asks for is done."_s, u"command"_s };
    QCommandLineOption listsAtMost { u"lists-at-most"_s, u"A session shows so many, the oldest (Gmail)."_s, u"count"_s, u"0"_s };
    QCommandLineOption retrievedLeaves { u"retrieved-leaves"_s, u"What was retrieved leaves with QUIT (Gmail)."_s };
    QCommandLineOption expires { u"expires"_s, u"Says that it deletes messages after so many days."_s, u"days"_s };
    QCommandLineOption log { u"log"_s, u"Print every command line, secrets and all."_s };
};

Pop3ServerSettings settingsFrom(const QCommandLineParser &parser, const Options &options)
{
    Pop3ServerSettings settings;
    if (parser.isSet(options.startTls))
        settings.security = Security::StartTls;
    else if (parser.isSet(options.plain))
        settings.security = Security::None;
    settings.login = { .user = parser.value(options.user).toUtf8(), .password = parser.value(options.password).toUtf8() };
    settings.script.listsAtMost = parser.value(options.listsAtMost).toLongLong();
    settings.script.retrievedLeaves = parser.isSet(options.retrievedLeaves);
    if (parser.isSet(options.expires))
        settings.script.capabilities = { "TOP", "UIDL", "USER", "SASL PLAIN",
                                         "EXPIRE " + parser.value(options.expires).toUtf8() };
    for (const QCommandLineOption &option : { options.stall, options.stallDone }) {
        if (!parser.isSet(option))
            continue;
        ServerScript script;
        script.rules = { { .command = parser.value(option).toUtf8(),
                           .answer = {},
                           .after = ServerScript::After::Silence,
                           .takesEffect = parser.isSet(options.stallDone) } };
        settings.sessions.append(script);
    }
    return settings;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Options options;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({ options.mail, options.repeat, options.user, options.password, options.port, options.tls, options.startTls,
                        options.plain, options.writeCa, options.portFile, options.removeFiles, options.stall, options.stallDone,
                        options.listsAtMost, options.retrievedLeaves, options.expires, options.log });
    parser.process(application);

    bool isPort = false;
    const quint16 port = parser.value(options.port).toUShort(&isPort);
    if (!parser.isSet(options.mail) || !isPort || !parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "%s", qPrintable(parser.helpText()));
        return 2;
    }
    Pop3Server server(settingsFrom(parser, options));
    server.maildrop().setRemovesFiles(parser.isSet(options.removeFiles));
    if (!server.maildrop().addFolder(parser.value(options.mail))) {
        std::fprintf(stderr, "restante-pop3server: cannot read %s\n", qPrintable(parser.value(options.mail)));
        return 1;
    }
    server.maildrop().repeat(parser.value(options.repeat).toInt());
    if (!server.listen(port)) {
        std::fprintf(stderr, "restante-pop3server: cannot listen: %s\n", qPrintable(server.errorString()));
        return 1;
    }
    if (parser.isSet(options.log)) {
        QObject::connect(&server, &Pop3Server::commandHeard, &server, [](const QByteArray &line) {
            std::printf("%s\n", line.constData());
            std::fflush(stdout);
        });
    }
    if (parser.isSet(options.writeCa) && !writeFile(parser.value(options.writeCa), testAuthority()))
        return 1;
    if (parser.isSet(options.portFile) && !writeFile(parser.value(options.portFile), QByteArray::number(server.port()) + '\n'))
        return 1;
    std::printf("restante-pop3server: %lld messages (%lld octets) on 127.0.0.1 port %d\n",
                static_cast<long long>(server.maildrop().messages().size()), static_cast<long long>(server.maildrop().octets()),
                int(server.port()));
    if (parser.isSet(options.writeCa))
        std::printf("restante-pop3server: authority in %s\n", qPrintable(parser.value(options.writeCa)));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
