// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineflags.h"

#include <QQuickWindow>
#include <QSGRendererInterface>

namespace Restante {

namespace {

/// Each is one more wall behind the first, which is that no request but the page's own passes the profile (mailprofile).
constexpr const char *flags[] = {
    // No name has an address, and what has one goes to a proxy that is not there; loopback too.
    R"("--host-resolver-rules=MAP * ~NOTFOUND")",
    "--proxy-server=socks5://127.0.0.1:9",
    R"("--proxy-bypass-list=<-loopback>")",
    "--dns-prefetch-disable",
    "--no-pings",
    "--disable-quic",
    // What a browser does by itself.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--disable-breakpad",
    "--disable-client-side-phishing-detection",
    ("--disable-features=WebRtcHideLocalIpsWithMdns,MediaRouter,OptimizationHints,NetworkPrediction,"
     "SpareRendererForSitePerProcess,"
     "AttributionReporting,FencedFrames,InterestFeedContentSuggestions,Fledge,Topics,WebBluetooth,WebUSB"),
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-webgl",
    "--disable-speech-api",
    "--disable-notifications",
    "--disable-remote-fonts",
    "--disable-databases",
    "--disable-local-storage",
    "--disable-shared-workers",
    "--disable-file-system",
    "--disable-pepper-3d",
    "--disable-plugins",
    "--no-service-autorun",
    "--js-flags=--jitless",
    // Mail needs no graphics card, and its drivers are no part of the sandbox.
    "--disable-gpu",
    // Dark mail: pictures are never inverted; light text on dark and large bright grounds are.
    "--dark-mode-settings=ImagePolicy=1",
};

} // namespace

void setEngineFlags()
{
    QByteArray all;
    for (const char *flag : flags)
        all += QByteArray(flag) + ' ';
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", all);
    // No environment opens the sandbox, a port for debugging, or another program in place of the renderer.
    for (const char *name : { "QTWEBENGINE_DISABLE_SANDBOX", "QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINEPROCESS_PATH",
                              "QTWEBENGINE_RESOURCES_PATH", "QTWEBENGINE_LOCALES_PATH" })
        qunsetenv(name);
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace Restante
