// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "remote/pictureconsent.h"
#include "remote/remotepicture.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <stop_token>

namespace Restante {

class Banner;
class MailService;
class ReaderPane;

/// Tells of the pictures of the shown message that are not loaded, and has them loaded: for a click, or for a sender whose
/// pictures the user always wants. Nothing else in the program asks for any. GUI thread.
class RemotePictures final : public QObject
{
    Q_OBJECT

public:
    RemotePictures(MailService &service, ReaderPane &reader, QObject *parent);
    ~RemotePictures() override;

    enum class Trackers { LeftOut, Too };
    void load(Trackers trackers);
    void loadAlways();
    /// Of no more interest; what has come is kept.
    void stop();
    bool isLoading() const { return m_loading.has_value(); }

Q_SIGNALS:
    void settled(); ///< what was to be loaded is shown, or could not be

private:
    void onBodyShown(bool newMessage);
    QStringList wanted(Trackers trackers) const;
    bool hasConsent() const;
    void begin(const QStringList &addresses);
    void take(const Result<RemotePictureList> &pictures);
    void tell();
    void offer();
    void tellProgress();
    void tellOutcome();
    Banner *newBanner(bool loud, const QString &text);
    void dropBanner();

    MailService &m_service;
    ReaderPane &m_reader;
    QList<PictureConsent> m_consents;
    QPointer<Banner> m_banner;
    QTimer m_clock; ///< while something is loaded
    struct Loading {
        QFuture<Result<RemotePictureList>> future;
        QStringList addresses;
        std::stop_source stopping;
        const QObject *watcher = nullptr; ///< tells which one it is
    };
    std::optional<Loading> m_loading;
    std::optional<Error> m_error; ///< why nothing could be loaded at all
    bool m_tried = false;         ///< of the shown message
};

} // namespace Restante
