// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailpage.h"

#include "mailprofile.h"

#include <QBuffer>
#include <QWebEngineCertificateError>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEnginePermission>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScript>
#include <QWebEngineSettings>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {

/// A page that never comes to rest is measured no further: what is below its fold scrolls within.
constexpr int mostFits = 24;

/// Whatever the markup holds: no script, no style, font, frame or form of elsewhere, and pictures only of the message.
constexpr const char *contentPolicy = "default-src 'none'; img-src restante-mail: data:; style-src 'unsafe-inline'; "
                                      "frame-src restante-mail:; base-uri 'none'; form-action 'none'";

/// How often, and how long, frames that are not whole yet are looked at again; half a minute, as long as any mail we know needs.
constexpr auto untilNextLook = 50ms;
constexpr int mostLooks = 600;

/// Frames are as high as what they hold. Runs beside the page, in a world of its own: the page itself has no script. Answers how
/// many of them are whole, with their pictures.
constexpr auto fitScript = R"(
(() => {
    let whole = 0;
    for (const frame of document.querySelectorAll('iframe')) {
        const inner = frame.contentDocument;
        if (!inner || !inner.body)
            continue;
        const high = Math.min(60000, Math.max(inner.documentElement.offsetHeight, inner.body.scrollHeight));
        if (Math.abs(parseFloat(frame.style.height || 0) - high) > 1)
            frame.style.height = high + 'px';
        if (inner.readyState === 'complete' && inner.location.href !== 'about:blank')
            ++whole;
    }
    return whole;
})())"_L1;

} // namespace

MailPage::MailPage(MailProfile &profile, WebViewClient &client, QObject *parent)
    : QWebEnginePage(&profile, parent)
    , m_client(client)
    , m_host(profile.nextHost())
{
    profile.scheme().addPage(m_host, this);
    refuseWhatAsks();
    connect(this, &QWebEnginePage::linkHovered, this, [this](const QString &address) {
        const QUrl link(address);
        m_client.webLinkHovered(link.scheme() == QLatin1StringView(MailScheme::name) ? QUrl() : link);
    });
    connect(this, &QWebEnginePage::loadFinished, this, &MailPage::fitFrames);
    connect(this, &QWebEnginePage::contentsSizeChanged, this, &MailPage::fitFrames);
    m_nextLook.setSingleShot(true);
    m_nextLook.setInterval(untilNextLook);
    connect(&m_nextLook, &QTimer::timeout, this, &MailPage::lookAtFrames);
}

void MailPage::refuseWhatAsks()
{
    connect(this, &QWebEnginePage::permissionRequested, this, [](const QWebEnginePermission &asked) { asked.deny(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](const QWebEngineFullScreenRequest &asked) { QWebEngineFullScreenRequest(asked).reject(); });
    connect(
        this, &QWebEnginePage::registerProtocolHandlerRequested, this,
        [](const QWebEngineRegisterProtocolHandlerRequest &asked) { QWebEngineRegisterProtocolHandlerRequest(asked).reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](const QWebEngineFileSystemAccessRequest &asked) { QWebEngineFileSystemAccessRequest(asked).reject(); });
    connect(this, &QWebEnginePage::certificateError, this,
            [](const QWebEngineCertificateError &error) { QWebEngineCertificateError(error).rejectCertificate(); });
}

QString MailPage::prefix() const
{
    return u"/%1/"_s.arg(m_turn);
}

void MailPage::show(const WebPage &page)
{
    m_waiting.clear();
    m_page = page;
    m_fits = 0;
    m_looks = 0;
    m_nextLook.stop();
    ++m_turn;
    setBackgroundColor(page.ground);
    settings()->setAttribute(QWebEngineSettings::ForceDarkMode, page.darken);
    load(address());
}

QUrl MailPage::address() const
{
    QUrl address;
    address.setScheme(QLatin1StringView(MailScheme::name));
    address.setHost(m_host);
    address.setPath(prefix() + u"d/0"_s);
    return address;
}

void MailPage::serve(QWebEngineUrlRequestJob *job)
{
    const QString path = job->requestUrl().path();
    const QString name = path.startsWith(prefix()) ? path.sliced(prefix().size()) : QString();
    if (name.startsWith(u"p/")) {
        m_waiting[name].append(job);
        m_client.webPictureWanted(name);
        return;
    }
    bool isNumber = false;
    const qsizetype number = name.startsWith(u"d/") ? QStringView(name).sliced(2).toLongLong(&isNumber) : -1;
    if (!isNumber || number < 0 || number >= m_page.documents.size()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto *octets = new QBuffer(job);
    octets->setData(m_page.documents[number]);
    QMultiMap<QByteArray, QByteArray> headers;
    headers.insert("Content-Security-Policy", contentPolicy);
    headers.insert("X-Content-Type-Options", "nosniff");
    headers.insert("X-DNS-Prefetch-Control", "off");
    headers.insert("Referrer-Policy", "no-referrer");
    job->setAdditionalResponseHeaders(headers);
    job->reply("text/html; charset=utf-8", octets);
}

void MailPage::answer(const QString &name, const QByteArray &octets, const QByteArray &mediaType)
{
    const QList<QPointer<QWebEngineUrlRequestJob>> jobs = m_waiting.take(name);
    for (const QPointer<QWebEngineUrlRequestJob> &job : jobs) {
        if (!job)
            continue;
        if (octets.isEmpty() || mediaType.isEmpty()) {
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
            continue;
        }
        auto *buffer = new QBuffer(job);
        buffer->setData(octets);
        job->setAdditionalResponseHeaders({ { "X-Content-Type-Options", "nosniff" } });
        job->reply(mediaType, buffer);
    }
}

bool MailPage::isCurrent(const QUrl &address) const
{
    return address.host() == m_host && address.path().startsWith(prefix());
}

QString MailPage::pictureAt(const QUrl &address) const
{
    const QString start = prefix() + u"p/"_s;
    const bool ours = address.scheme() == QLatin1StringView(MailScheme::name) && address.host() == m_host;
    return ours && address.path().startsWith(start) ? address.path().sliced(prefix().size()) : QString();
}

bool MailPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (type == NavigationTypeLinkClicked) {
        const bool within = url.scheme() == QLatin1StringView(MailScheme::name);
        if (!within)
            m_client.webLinkClicked(url);
        return within && url.hasFragment() && url.path().startsWith(prefix() + u"d/"_s);
    }
    if (url.scheme() != QLatin1StringView(MailScheme::name) || url.host() != m_host)
        return false;
    return isMainFrame ? type == NavigationTypeTyped : type == NavigationTypeOther;
}

void MailPage::fitFrames()
{
    if (m_page.documents.size() > 1 && ++m_fits <= mostFits)
        lookAtFrames();
}

void MailPage::lookAtFrames()
{
    // A page that goes answers what it was asked, when of this one the engine's part is all that is left: no pointer to it tells
    // that, its timer does.
    const auto answered = [this, next = QPointer(&m_nextLook), turn = m_turn](const QVariant &whole) {
        // Of a page that came before the one before it was there, the engine may never tell that it is.
        if (next && turn == m_turn && whole.toInt() + 1 < m_page.documents.size() && ++m_looks <= mostLooks)
            next->start();
    };
    runJavaScript(fitScript, QWebEngineScript::ApplicationWorld, answered);
}

} // namespace Restante

#include "moc_mailpage.cpp"
