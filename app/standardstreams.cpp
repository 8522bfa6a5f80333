// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardstreams.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace Restante {

namespace {

constexpr qsizetype longestSecret = qsizetype(64) * 1024; // a token may be long, a file on standard input is a mistake
constexpr int usualColumns = 80;

bool write(std::FILE *stream, const QByteArray &octets)
{
    return std::fwrite(octets.constData(), 1, size_t(octets.size()), stream) == size_t(octets.size()) && std::fflush(stream) == 0;
}

#ifdef Q_OS_UNIX
/// What is typed is not shown while this lives.
class Unseen final
{
public:
    Unseen()
        : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    ~Unseen()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

    bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before {};
    bool m_isTerminal = false;
};
#else
class Unseen final
{
public:
    bool isTerminal() const { return false; }
};
#endif

} // namespace

bool writeOutput(const QByteArray &octets)
{
    return write(stdout, octets);
}

bool writeComplaint(const QByteArray &octets)
{
    return write(stderr, octets);
}

Terminal ownTerminal()
{
    Terminal terminal;
#ifdef Q_OS_UNIX
    if (::isatty(STDOUT_FILENO)) {
        winsize size {};
        const bool isKnown = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
        terminal.columns = isKnown ? size.ws_col : usualColumns;
    }
    terminal.complaintIsShown = ::isatty(STDERR_FILENO);
#endif
    return terminal;
}

QByteArray readSecretLine(const QString &prompt)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const Unseen unseen;
    if (unseen.isTerminal())
        writeComplaint(prompt.toUtf8());
    QByteArray line = input.readLine(longestSecret);
    if (unseen.isTerminal())
        writeComplaint("\n");
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace Restante
