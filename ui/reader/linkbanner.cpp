// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/linkbanner.h"

#include "reader/banner.h"
#include "reader/linkpolicy.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace Restante {

Banner *followLink(const QUrl &link, const QString &text, QWidget *parent)
{
    const LinkVerdict verdict = judgeLink(link, text);
    if (verdict.kind == LinkVerdict::Kind::Clear) {
        QDesktopServices::openUrl(verdict.target);
        return nullptr;
    }
    auto *banner = new Banner(Banner::Kind::Danger, Icon::Warning, verdict.reason + u'\n' + verdict.shown, parent);
    banner->addButton(Banner::tr("Do not open"), [banner] { banner->deleteLater(); });
    if (verdict.kind == LinkVerdict::Kind::Disguised) {
        banner->addButton(
            Banner::tr("Open all the same"),
            [banner, target = verdict.target] {
                QDesktopServices::openUrl(target);
                banner->deleteLater();
            },
            "danger");
    }
    banner->addButton(Banner::tr("Copy link"), [banner, verdict] {
        // What is shown may be cut, and leaves out what only deceives.
        const QString whole = verdict.target.toString(QUrl::FullyEncoded);
        QGuiApplication::clipboard()->setText(whole.isEmpty() ? verdict.shown : whole);
        banner->deleteLater();
    });
    return banner;
}

} // namespace Restante
