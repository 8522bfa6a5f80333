// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/html/webview.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineUrlRequestJob>

namespace Restante {

class MailProfile;

/// The documents of one shown mail. Goes nowhere: every navigation but to its own documents, every window, permission, dialog and
/// file is refused; clicked links are told.
class MailPage final : public QWebEnginePage
{
    Q_OBJECT

public:
    MailPage(MailProfile &profile, WebViewClient &client, QObject *parent);

    void show(const WebPage &page);
    /// What the scheme handler is asked for.
    void serve(QWebEngineUrlRequestJob *job);
    void answer(const QString &name, const QByteArray &octets, const QByteArray &mediaType);
    /// Whether an address is of what is shown last.
    bool isCurrent(const QUrl &address) const;
    /// Of the page that was shown last, there or on its way; no other ever has it.
    QUrl address() const;
    /// The name of the picture at an address of ours.
    QString pictureAt(const QUrl &address) const;

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override {}

private:
    void refuseWhatAsks();
    void fitFrames();
    void lookAtFrames();
    QString prefix() const;

    WebViewClient &m_client;
    QString m_host;
    int m_turn = 0; ///< of older pages nothing is answered
    WebPage m_page;
    QHash<QString, QList<QPointer<QWebEngineUrlRequestJob>>> m_waiting; ///< by the name of their picture
    int m_fits = 0;
    int m_looks = 0;
    QTimer m_nextLook; ///< goes before what is above: who holds a pointer to it knows by it
};

} // namespace Restante
