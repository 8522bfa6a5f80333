// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailprofile.h"

#include <QFont>
#include <QGuiApplication>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>

namespace Restante {

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    using Info = QWebEngineUrlRequestInfo;
    const Info::ResourceType type = info.resourceType();
    const bool known =
        type == Info::ResourceTypeMainFrame || type == Info::ResourceTypeSubFrame || type == Info::ResourceTypeImage;
    info.block(!known || info.requestUrl().scheme() != QLatin1StringView(MailScheme::name));
}

MailProfile::MailProfile()
{
    Q_ASSERT(isOffTheRecord());
    harden();
    installUrlSchemeHandler(MailScheme::name, &m_scheme);
    setUrlRequestInterceptor(&m_gate);
    connect(this, &QWebEngineProfile::downloadRequested, this, [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

void MailProfile::harden()
{
    using Settings = QWebEngineSettings;
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setPersistentPermissionsPolicy(PersistentPermissionsPolicy::AskEveryTime);
    setPushServiceEnabled(false);
    setSpellCheckEnabled(false);
    setHttpUserAgent(QStringLiteral("Restante"));
    cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    for (const Settings::WebAttribute off : { Settings::JavascriptEnabled,
                                              Settings::JavascriptCanOpenWindows,
                                              Settings::JavascriptCanAccessClipboard,
                                              Settings::JavascriptCanPaste,
                                              Settings::LocalStorageEnabled,
                                              Settings::LocalContentCanAccessRemoteUrls,
                                              Settings::LocalContentCanAccessFileUrls,
                                              Settings::HyperlinkAuditingEnabled,
                                              Settings::PluginsEnabled,
                                              Settings::AutoLoadIconsForPage,
                                              Settings::FullScreenSupportEnabled,
                                              Settings::ScreenCaptureEnabled,
                                              Settings::WebGLEnabled,
                                              Settings::Accelerated2dCanvasEnabled,
                                              Settings::ErrorPageEnabled,
                                              Settings::AllowRunningInsecureContent,
                                              Settings::AllowWindowActivationFromJavaScript,
                                              Settings::AllowGeolocationOnInsecureOrigins,
                                              Settings::DnsPrefetchEnabled,
                                              Settings::PdfViewerEnabled,
                                              Settings::NavigateOnDropEnabled,
                                              Settings::FocusOnNavigationEnabled,
                                              Settings::SpatialNavigationEnabled,
                                              Settings::TouchIconsEnabled,
                                              Settings::ReadingFromCanvasEnabled })
        settings()->setAttribute(off, false);
    settings()->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings()->setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings()->setAttribute(Settings::PrintElementBackgrounds, true);
    settings()->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
    settings()->setDefaultTextEncoding(QStringLiteral("utf-8"));
    // Mail that names no font is a letter, and reads like the rest of the window.
    constexpr int plainSize = 16; // what every mail was laid out for
    settings()->setFontFamily(Settings::StandardFont, QGuiApplication::font().family());
    settings()->setFontSize(Settings::DefaultFontSize, plainSize);
}

} // namespace Restante

#include "moc_mailprofile.cpp"
