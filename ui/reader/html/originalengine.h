// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/html/sandboxcheck.h"
#include "reader/html/webview.h"

#include <QObject>

namespace Restante {

/// The module for Original, loaded when it is first wanted and then for good: one a process, because Qt WebEngine is. Looks first
/// whether its sandbox can be had; without one it is not loaded at all. GUI thread; reads libraries off it.
class OriginalEngine final : public QObject
{
    Q_OBJECT

public:
    enum class State { Cold, Loading, Ready, Unusable };

    static OriginalEngine &ofProcess();

    State state() const { return m_state; }
    /// Of Unusable.
    OriginalTrouble trouble() const { return m_trouble; }
    /// ready() or unusable() follows unless it is so already.
    void prepare();
    /// When ready; else nothing.
    std::unique_ptr<WebView> makeView(WebViewClient &client, QWidget *parent);
    /// It died or hung too often: no more in this process.
    void reportFailure();

Q_SIGNALS:
    void ready();
    void unusable();

private:
    void take(const QString &path, std::optional<OriginalTrouble> trouble);
    void setUnusable(OriginalTrouble trouble);

    State m_state = State::Cold;
    OriginalTrouble m_trouble = OriginalTrouble::NotInstalled;
    WebModule *m_module = nullptr; ///< lives as long as the process
    int m_failures = 0;
};

} // namespace Restante
