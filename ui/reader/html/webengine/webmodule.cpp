// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineflags.h"
#include "mailprofile.h"
#include "mailscheme.h"
#include "reader/html/webview.h"
#include "webengineview.h"

namespace Restante {

/// What the program sees of this library. The profile lives as long as any view.
class WebEngineModule final : public QObject, public WebModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RESTANTE_WEBMODULE_IID)
    Q_INTERFACES(Restante::WebModule)

public:
    std::unique_ptr<WebView> makeView(WebViewClient &client, QWidget *parent) override
    {
        if (!std::exchange(m_prepared, true)) {
            setEngineFlags();
            MailScheme::registerScheme();
        }
        std::shared_ptr<MailProfile> profile = m_profile.lock();
        if (!profile) {
            profile = std::make_shared<MailProfile>();
            m_profile = profile;
        }
        return std::make_unique<WebEngineView>(std::move(profile), client, parent);
    }

private:
    std::weak_ptr<MailProfile> m_profile;
    bool m_prepared = false;
};

} // namespace Restante

#include "webmodule.moc"
