// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composing/emailportal.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto root = "/org/freedesktop/portal/desktop"_L1;
/// Both sides of the bus answer at once; what is slower is no portal. The user's own choosing comes later, by Response.
constexpr int callMilliseconds = 25'000;

} // namespace

EmailPortal::EmailPortal(QObject *parent, const QDBusConnection &bus)
    : QObject(parent)
    , m_bus(bus)
{
    qDBusRegisterMetaType<QList<QDBusUnixFileDescriptor>>();
    m_promise.start();
}

QFuture<MailDesktop::PortalAnswer> EmailPortal::compose(const MailDesktop::PortalMail &mail)
{
    QFuture<MailDesktop::PortalAnswer> answer = m_promise.future();
    QFile file(mail.file);
    if (!m_bus.isConnected() || !file.open(QIODevice::ReadOnly)) {
        settle(MailDesktop::PortalAnswer::Unavailable);
        return answer;
    }
    // The path of the answer is known before the call, so that the answer cannot come before we listen.
    const QString token = u"restante%1"_s.arg(QRandomGenerator::global()->generate());
    const QString sender = m_bus.baseService().sliced(1).replace(u'.', u'_');
    const QString handle = root + "/request/"_L1 + sender + u'/' + token;
    if (!listen(handle)) {
        settle(MailDesktop::PortalAnswer::Unavailable);
        return answer;
    }
    const QList<QDBusUnixFileDescriptor> files { QDBusUnixFileDescriptor(file.handle()) };
    QVariantMap options { { u"handle_token"_s, token },
                          { u"subject"_s, mail.subject },
                          { u"attachment_fds"_s, QVariant::fromValue(files) } };
    if (!mail.body.isEmpty())
        options.insert(u"body"_s, mail.body);
    QDBusMessage message = QDBusMessage::createMethodCall(service, root, u"org.freedesktop.portal.Email"_s, u"ComposeEmail"_s);
    message << QString() << options;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message, callMilliseconds), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, handle](QDBusPendingCallWatcher *watcher) { called(watcher, handle); });
    return answer;
}

void EmailPortal::called(QDBusPendingCallWatcher *call, const QString &expected)
{
    const QDBusPendingReply<QDBusObjectPath> reply = *call;
    if (reply.isError())
        settle(MailDesktop::PortalAnswer::Unavailable);
    else if (const QString handle = reply.value().path(); handle != expected && !listen(handle))
        settle(MailDesktop::PortalAnswer::Done); // an old portal; it took the call, but will not be heard
}

bool EmailPortal::listen(const QString &handle)
{
    // Of any sender: to ask the bus who the portal is would wait, and nobody else knows the path.
    // clang-format off
    return m_bus.connect(QString(), handle, u"org.freedesktop.portal.Request"_s, u"Response"_s, this,
                         SLOT(respond(uint,QVariantMap))); // as moc writes it
    // clang-format on
}

void EmailPortal::respond(uint response, const QVariantMap &)
{
    settle(response == 0       ? MailDesktop::PortalAnswer::Done
               : response == 1 ? MailDesktop::PortalAnswer::Cancelled
                               : MailDesktop::PortalAnswer::Unavailable);
}

void EmailPortal::settle(MailDesktop::PortalAnswer answer)
{
    if (std::exchange(m_settled, true))
        return;
    m_promise.addResult(answer);
    m_promise.finish();
    deleteLater();
}

} // namespace Restante

#include "moc_emailportal.cpp"
