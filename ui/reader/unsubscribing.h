// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/listheaders.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

namespace Restante {

class Banner;

/// Leaving a mailing list: says in a banner what will happen and to whom, does it when that is wanted, tells what came of it.
/// Nothing leaves before the click on the banner.
class Unsubscribing final : public QObject
{
    Q_OBJECT

public:
    /// `add` puts a banner into the page.
    Unsubscribing(std::function<Banner *(Banner *)> add, QWidget *parent);

    /// Without somebody who carries out postWanted() the page is opened instead.
    void allowPost() { m_mayPost = true; }
    void ask(const ListUnsubscribe &list);
    /// What came of postWanted(): empty, or why not in words.
    void finish(const QString &problem);
    void withdraw();

Q_SIGNALS:
    /// The one-click POST of RFC 8058 3.2.
    void postWanted(const QUrl &page);
    void openWanted(const QUrl &link);

private:
    void offer(const QString &text, const QString &button, const std::function<void()> &action);

    std::function<Banner *(Banner *)> m_add;
    QPointer<Banner> m_banner;
    QUrl m_page;
    bool m_mayPost = false;
};

} // namespace Restante
