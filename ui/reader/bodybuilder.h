// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "reader/bodydocument.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace Restante {

class MessageAccess;

/// Has bodies built by other threads, one order after the other. An order that another overtakes is given up, and nothing comes
/// of it. Lives in the GUI thread.
class BodyBuilder final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// built() or failed() follows. `order` without pictures: those that were looked at are known here.
    void build(const std::shared_ptr<MessageAccess> &access, const BodyOrder &order);
    void stop();
    /// The next order is of another message, or of other pictures.
    void forgetPictures();
    /// Of the last order.
    quint64 turn() const { return m_turn; }

Q_SIGNALS:
    void built(const Restante::BuiltBody &body);
    /// The body of the last order once more, with pictures that it shows: all of them together, for each would move what stands
    /// below it.
    void illustrated(const Restante::BuiltBody &body);
    void failed(const Restante::Error &error);

private:
    void run(const QByteArray &octets);
    void give(const BuiltBody &body);
    void layOutWhole();
    void fetchPictures(const BuiltBody &body);

    std::shared_ptr<MessageAccess> m_access;
    BodyOrder m_order;
    QList<ReadyPicture> m_pictures;         ///< of the message, as far as they were looked at
    std::weak_ptr<BodyDocument> m_document; ///< what was given last
    std::stop_source m_wanted;
    quint64 m_turn = 0;
};

} // namespace Restante
