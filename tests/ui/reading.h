// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/html/originalengine.h"
#include "reader/html/originalview.h"
#include "reader/messageaccess.h"
#include "reader/messagebody.h"
#include "reader/readerpane.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

namespace Restante {

/// A reader pane in which programs open messages, one after the other, and wait until each stands there. What does not come
/// within a minute ends the program.
class Reading
{
public:
    explicit Reading(const QSize &size)
    {
        m_pane.setPreferredForm(BodyForm::SimpleHtml);
        m_window.resize(size);
        m_pane.resize(size);
        m_window.show();
        QObject::connect(&m_pane.body(), &MessageBody::originalFailed, &m_pane, [this] { m_gaveUp = true; });
    }

    ReaderPane &pane() { return m_pane; }
    /// Original was to be shown and Simple stands there.
    bool hasGivenUp() const { return m_gaveUp; }

    void open(const std::shared_ptr<MessageAccess> &access, const MessageDocument &document)
    {
        m_gaveUp = false;
        QSignalSpy shown(&m_pane, &ReaderPane::messageShown);
        m_pane.showMessage(access, document);
        await(shown);
    }

    void setForm(BodyForm form)
    {
        m_gaveUp = false;
        QSignalSpy shown(&m_pane, &ReaderPane::bodyShown);
        m_pane.setForm(form);
        await(shown);
    }

    static void wait(const std::function<bool()> &condition)
    {
        if (!QTest::qWaitFor(condition, patience))
            qFatal("what was waited for never came");
    }

    template<typename T>
    static T settled(QFuture<T> future)
    {
        wait([&] { return future.isFinished(); });
        return future.takeResult();
    }

    /// Of Original, with all its frames and pictures; none: it was never shown.
    QObject *page()
    {
        if (!m_page) {
            const QList<QObject *> all = m_pane.findChildren<QObject *>();
            const auto found = std::ranges::find_if(
                all, [](const QObject *one) { return qstrcmp(one->metaObject()->className(), "Restante::MailPage") == 0; });
            m_page = found == all.end() ? nullptr : *found;
        }
        return m_page;
    }

private:
    static constexpr int patience = 60'000;

    void await(QSignalSpy &shown)
    {
        if (shown.isEmpty() && !shown.wait(patience))
            qFatal("a message was never shown");
        const MessageBody &body = m_pane.body();
        if (body.wantedForm() != BodyForm::Original || m_pane.message().htmlBodies.isEmpty())
            return;
        // The engine loads its first page later than the simple view shows it.
        wait([&] { return m_gaveUp || isOriginalThere(); });
    }

    bool isOriginalThere()
    {
        if (OriginalEngine::ofProcess().state() == OriginalEngine::State::Unusable)
            qFatal("Original cannot be shown here: its views would prove nothing");
        return qobject_cast<OriginalView *>(&m_pane.body().shownView()) && page() && !page()->property("loading").toBool();
    }

    QWidget m_window; ///< around the pane: what it would like to measure is nothing to the platform
    ReaderPane m_pane { &m_window };
    QPointer<QObject> m_page;
    bool m_gaveUp = false;
};

} // namespace Restante
