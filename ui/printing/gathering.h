// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "printing/paper.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace Restante {

class MessageAccess;

/// More would be a book; each is laid out in memory.
inline constexpr qsizetype mostPrinted = 250;

/// Brings together what goes to paper: documents and the pictures of their own parts, message by message. Deletes itself when
/// done. GUI thread.
class Gathering final : public QObject
{
    Q_OBJECT

public:
    Gathering(const QList<std::shared_ptr<MessageAccess>> &messages, BodyForm form, QObject *parent);

    /// At most mostPrinted of them. Fails with the first that cannot be read.
    QFuture<Result<QList<PrintableMessage>>> start();

private:
    void next();
    void listPictures();
    void fetchPicture();
    void finish(const Result<QList<PrintableMessage>> &result);

    QList<std::shared_ptr<MessageAccess>> m_left;
    BodyForm m_form;
    std::shared_ptr<MessageAccess> m_access;
    PrintableMessage m_current;
    QList<BodyPicture> m_pictures; ///< not fetched yet
    qint64 m_pictureOctets = 0;
    QList<PrintableMessage> m_done;
    QPromise<Result<QList<PrintableMessage>>> m_promise;
};

} // namespace Restante
