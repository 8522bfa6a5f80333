// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answering/composer.h"
#include "composing/maildesktop.h"

#include <QObject>

#include <memory>

namespace Restante {

/// Hands drafts to the desktop's composer: an answer as a mailto: address, which alone can say what it answers; a forwarded
/// message as a file by the portal, else by xdg-email, else as text in a mailto:. GUI thread.
class DesktopComposer final : public QObject, public Composer
{
    Q_OBJECT

public:
    explicit DesktopComposer(std::shared_ptr<MailDesktop> desktop);

    QFuture<Outcome> answer(const Draft &draft) override;
    QFuture<Outcome> forward(const Draft &draft, const Enclosure &enclosure, const Draft &inlined) override;

private:
    using Promise = std::shared_ptr<QPromise<Outcome>>;
    void openLink(const Promise &promise, const Draft &draft, Outcome best);
    void forwardFile(const Promise &promise, const Draft &draft, const QString &path, const Draft &inlined);
    void forwardByProgram(const Promise &promise, const Draft &draft, const QString &path, const Draft &inlined);

    std::shared_ptr<MailDesktop> m_desktop;
};

} // namespace Restante
