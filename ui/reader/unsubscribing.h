// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/listheaders.h"

#include <QFuture>
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

    /// Sends the one-click POST of RFC 8058 3.2 to a page: MailService::leaveList(). Without it the page is opened instead.
    using Post = std::function<QFuture<Result<void>>(const QUrl &page)>;
    void setPost(const Post &post) { m_post = post; }
    void ask(const ListUnsubscribe &list);
    void withdraw();

Q_SIGNALS:
    void openWanted(const QUrl &link);

private:
    void post();
    void tell(const Result<void> &left);
    void offer(const QString &text, const QString &button, const std::function<void()> &action);

    std::function<Banner *(Banner *)> m_add;
    Post m_post;
    QPointer<Banner> m_banner;
    QUrl m_page;
};

} // namespace Restante
