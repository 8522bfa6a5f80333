// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3service.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

const QByteArray syntaxError = "-ERR unknown command\r\n"_ba;
const QByteArray noSuchMessage = "-ERR no such message\r\n"_ba;

QByteArray firstWord(const QByteArray &line)
{
    return line.first(line.contains(' ') ? line.indexOf(' ') : line.size()).toUpper();
}

QByteArray afterFirstWord(const QByteArray &line)
{
    return line.contains(' ') ? line.sliced(line.indexOf(' ') + 1) : QByteArray();
}

QByteArray lines(const QByteArrayList &content)
{
    QByteArray octets;
    for (const QByteArray &line : content)
        octets += line + "\r\n";
    return octets;
}

bool bearsPassword(const QByteArray &verb)
{
    return verb == "USER" || verb == "PASS" || verb == "APOP" || verb == "AUTH";
}

} // namespace

QByteArray byteStuffed(const QByteArray &octets)
{
    QByteArray stuffed = octets.startsWith('.') ? '.' + octets : octets;
    stuffed.replace("\r\n.", "\r\n..");
    return stuffed + ".\r\n";
}

Pop3Service::Line Pop3Service::lineAtFirst(Security security)
{
    switch (security) {
    case Security::Tls:
        return Line::Encrypted;
    case Security::StartTls:
        return Line::ClearWithStls;
    case Security::None:
        return Line::Clear;
    }
    Q_UNREACHABLE_RETURN(Line::Clear);
}

Pop3Service::Pop3Service(Maildrop &maildrop, ServerLogin login, ServerScript script, Line line)
    : m_maildrop(maildrop)
    , m_login(std::move(login))
    , m_script(std::move(script))
    , m_line(line)
{}

Pop3Service::~Pop3Service()
{
    if (m_holdsLock)
        m_maildrop.unlock(); // the session ended without QUIT: nothing is deleted (RFC 1939 section 6)
}

QByteArray Pop3Service::timestamp() const
{
    return "<1896.697170952@dbc.mtview.ca.us>"_ba;
}

Pop3Service::Output Pop3Service::greet()
{
    return said(
        m_script.greeting.value_or("+OK POP3 server ready" + (m_script.offersApop ? ' ' + timestamp() : QByteArray()) + "\r\n"));
}

/// Counts, and cuts the line where the script says.
Pop3Service::Output Pop3Service::said(const QByteArray &octets, After after)
{
    const bool isCut = m_script.cutBehind >= 0 && m_octetsSaid + octets.size() >= m_script.cutBehind;
    QByteArray out = isCut ? octets.first(m_script.cutBehind - m_octetsSaid) : octets;
    m_octetsSaid += out.size();
    if (isCut) {
        out += m_script.lastWords;
        after = m_script.cut;
    }
    if (after != After::GoOn && after != After::StartTls)
        m_state = State::Ended;
    return { .octets = out, .after = after };
}

Pop3Service::Output Pop3Service::receive(const QByteArray &octets)
{
    Output all;
    if (m_state == State::Ended)
        return all;
    m_input += octets;
    if (m_script.deafBehind >= 0 && m_octetsHeard + octets.size() >= m_script.deafBehind) {
        m_input.chop(m_octetsHeard + octets.size() - m_script.deafBehind);
        all.after = m_script.cut;
    }
    m_octetsHeard += octets.size();
    while (m_state != State::Ended) {
        const qsizetype end = m_input.indexOf("\r\n");
        if (end < 0)
            break;
        const QByteArray line = m_input.first(end);
        m_input.remove(0, end + 2);
        const Output one = answer(line);
        all.octets += one.octets;
        if (one.after != After::GoOn) {
            all.after = one.after;
            break;
        }
    }
    if (all.after != After::GoOn && all.after != After::StartTls)
        m_state = State::Ended;
    return all;
}

void Pop3Service::encrypted(const QByteArray &certificateName)
{
    m_line = Line::Encrypted;
    m_certificateName = certificateName;
    m_input.clear(); // RFC 2595 section 4: what was said in the clear does not count
    m_user.clear();
}

ServerScript::Rule *Pop3Service::ruleFor(const QByteArray &line)
{
    for (ServerScript::Rule &rule : m_script.rules) {
        const QByteArray command = rule.command.toUpper();
        if (rule.times != 0 && (line.toUpper() == command || firstWord(line) == command))
            return &rule;
    }
    return nullptr;
}

Pop3Service::Output Pop3Service::answer(const QByteArray &line)
{
    m_heard << line;
    if (m_line == Line::ClearWithStls && (bearsPassword(firstWord(line)) || m_sasl))
        m_heardInClear << line;
    ServerScript::Rule *rule = ruleFor(line);
    if (!rule) {
        m_after = After::GoOn;
        const QByteArray octets = perform(line);
        return said(octets, m_after);
    }
    rule->times -= rule->times > 0 ? 1 : 0;
    const ServerScript::Rule scripted = *rule;
    if (scripted.takesEffect)
        perform(line);
    return said(scripted.answer, scripted.after);
}

QByteArray Pop3Service::perform(const QByteArray &line)
{
    if (m_sasl) {
        if (line == "*") {
            m_sasl.reset();
            return "-ERR cancelled\r\n"_ba;
        }
        return continueSasl(QByteArray::fromBase64(line));
    }
    const QByteArray verb = firstWord(line);
    const QByteArray argument = afterFirstWord(line);
    if (verb == "CAPA")
        return capabilities();
    if (verb == "QUIT")
        return quit();
    return m_state == State::Authorization ? inAuthorization(verb, argument) : inTransaction(verb, argument);
}

QByteArray Pop3Service::capabilities() const
{
    const auto &scripted =
        m_line == Line::Encrypted && m_script.capabilitiesOverTls ? m_script.capabilitiesOverTls : m_script.capabilities;
    if (scripted)
        return "+OK\r\n" + lines(*scripted) + ".\r\n";
    QByteArrayList content { "TOP", "UIDL", "RESP-CODES", "AUTH-RESP-CODE" };
    if (m_script.offersPipelining)
        content << "PIPELINING";
    if (m_line == Line::ClearWithStls)
        content << "STLS";
    if (m_line != Line::ClearWithStls || !m_script.refusesPasswordsInClear) {
        content << "USER";
        if (!m_script.mechanisms.isEmpty())
            content << "SASL " + m_script.mechanisms.join(' ');
    }
    content << "IMPLEMENTATION Restante-test-server";
    return "+OK\r\n" + lines(content) + ".\r\n";
}

QByteArray Pop3Service::inAuthorization(const QByteArray &verb, const QByteArray &argument)
{
    if (verb == "STLS") {
        if (m_line != Line::ClearWithStls)
            return "-ERR not possible now\r\n"_ba;
        m_after = After::StartTls;
        return "+OK begin TLS\r\n" + m_script.injectedBehindStls;
    }
    if (bearsPassword(verb) && m_line == Line::ClearWithStls && m_script.refusesPasswordsInClear)
        return "-ERR not without TLS\r\n"_ba;
    if (verb == "USER") {
        m_user = argument;
        return "+OK\r\n"_ba;
    }
    if (verb == "PASS")
        return signedIn(!m_user.isEmpty() && m_user == m_login.user && argument == m_login.password);
    if (verb == "APOP" && m_script.offersApop) {
        const QByteArray digest = QCryptographicHash::hash(timestamp() + m_login.password, QCryptographicHash::Md5).toHex();
        return signedIn(argument == m_login.user + ' ' + digest);
    }
    if (verb == "AUTH")
        return auth(argument);
    return syntaxError;
}

QByteArray Pop3Service::auth(const QByteArray &argument)
{
    const QByteArray mechanism = firstWord(argument);
    m_sasl = m_script.mechanisms.contains(mechanism)
        ? serverSasl(mechanism, m_login, { .endPoint = m_script.endPoint, .certificateName = m_certificateName })
        : nullptr;
    if (!m_sasl)
        return "-ERR unsupported mechanism\r\n"_ba;
    const QByteArray initial = afterFirstWord(argument);
    if (initial.isEmpty())
        return continueSasl({});
    return continueSasl(initial == "=" ? QByteArray("") : QByteArray::fromBase64(initial));
}

QByteArray Pop3Service::continueSasl(const std::optional<QByteArray> &message)
{
    const ServerSasl::Step step = m_sasl->next(message);
    if (step.verdict == ServerSasl::Verdict::Challenge)
        return "+ " + step.challenge.toBase64() + "\r\n";
    m_sasl.reset();
    return signedIn(step.verdict == ServerSasl::Verdict::Accept);
}

QByteArray Pop3Service::signedIn(bool accepted)
{
    if (!accepted)
        return "-ERR [AUTH] user name or password wrong\r\n"_ba;
    if (!m_maildrop.lock())
        return "-ERR [IN-USE] maildrop is locked by another session\r\n"_ba;
    m_holdsLock = true;
    if (m_script.losesWhatFollowsSignIn)
        m_input.clear();
    m_messages = m_maildrop.messages();
    if (m_script.listsAtMost > 0)
        m_messages.resize(qMin(m_messages.size(), m_script.listsAtMost));
    m_state = State::Transaction;
    return "+OK maildrop has " + QByteArray::number(m_messages.size()) + " messages\r\n";
}

QByteArray Pop3Service::inTransaction(const QByteArray &verb, const QByteArray &argument)
{
    if (verb == "STAT") {
        qint64 octets = 0;
        for (qsizetype i = 0; i < m_messages.size(); ++i)
            octets += m_deleted.contains(i) ? 0 : m_messages.at(i).octets.size();
        return "+OK " + QByteArray::number(m_messages.size() - m_deleted.size()) + ' ' + QByteArray::number(announced(octets))
            + "\r\n";
    }
    if (verb == "LIST" || verb == "UIDL")
        return list(argument, verb == "UIDL");
    if (verb == "RETR")
        return retrieve(argument);
    if (verb == "TOP")
        return top(argument);
    if (verb == "DELE")
        return remove(argument);
    if (verb == "NOOP")
        return "+OK\r\n"_ba;
    if (verb == "RSET") {
        m_deleted.clear();
        return "+OK\r\n"_ba;
    }
    return syntaxError;
}

std::optional<qsizetype> Pop3Service::indexOf(const QByteArray &number) const
{
    bool isNumber = false;
    const qsizetype index = number.toLongLong(&isNumber) - 1;
    if (!isNumber || index < 0 || index >= m_messages.size() || m_deleted.contains(index))
        return {};
    return index;
}

QByteArray Pop3Service::list(const QByteArray &argument, bool uniqueIds) const
{
    const auto entry = [&](qsizetype index) {
        const Maildrop::Message &message = m_messages[index];
        return QByteArray::number(index + 1) + ' '
            + (uniqueIds ? message.uniqueId : QByteArray::number(announced(message.octets.size()))) + "\r\n";
    };
    if (!argument.isEmpty()) {
        const auto index = indexOf(argument);
        return index ? "+OK " + entry(*index) : noSuchMessage;
    }
    QByteArray octets = "+OK\r\n"_ba;
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        if (!m_deleted.contains(i))
            octets += entry(i);
    }
    return octets + ".\r\n";
}

QByteArray Pop3Service::retrieve(const QByteArray &argument)
{
    const auto index = indexOf(argument);
    if (!index)
        return noSuchMessage;
    m_retrieved.insert(*index);
    const QByteArray &octets = m_messages.at(*index).octets; // the list is shared with the maildrop
    return "+OK " + QByteArray::number(octets.size()) + " octets\r\n" + byteStuffed(octets);
}

QByteArray Pop3Service::top(const QByteArray &argument) const
{
    const auto index = indexOf(firstWord(argument));
    bool isNumber = false;
    int bodyLines = afterFirstWord(argument).toInt(&isNumber);
    if (!index || !isNumber || bodyLines < 0)
        return noSuchMessage;
    const QByteArray &octets = m_messages[*index].octets;
    const qsizetype header = octets.indexOf("\r\n\r\n");
    qsizetype end = header < 0 ? octets.size() : header + 4;
    for (; bodyLines > 0 && end < octets.size(); --bodyLines)
        end = octets.indexOf("\r\n", end) + 2;
    return "+OK\r\n" + byteStuffed(octets.first(end));
}

QByteArray Pop3Service::remove(const QByteArray &argument)
{
    const auto index = indexOf(argument);
    if (!index)
        return noSuchMessage;
    m_deleted.insert(*index);
    return "+OK\r\n"_ba;
}

QByteArray Pop3Service::quit()
{
    if (m_state == State::Transaction) {
        QSet<qint64> serials;
        for (const qsizetype index : m_script.retrievedLeaves ? m_deleted + m_retrieved : m_deleted)
            serials.insert(m_messages.at(index).serial);
        m_maildrop.removeSerials(serials); // another client may have been at work meanwhile
        m_maildrop.unlock();
        m_holdsLock = false;
        m_committed = true;
    }
    m_after = After::HangUp;
    return "+OK bye\r\n"_ba;
}

} // namespace Restante
