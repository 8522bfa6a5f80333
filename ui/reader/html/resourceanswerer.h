// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QUrl>
#include <QVariant>

namespace Restante {

/// The one place that answers what a shown mail asks for: pictures of the message's own parts, already decoded, and nothing else
/// ever. Its answers are never null, because Qt would go on looking in files and resources by itself for what was not answered.
class ResourceAnswerer final
{
public:
    /// `name` as the prepared markup has it: "cid:" and a number.
    void addPicture(const QString &name, const QImage &picture) { m_pictures.insert(name, picture); }
    QVariant answer(int type, const QUrl &name) const;

private:
    QHash<QString, QImage> m_pictures;
};

/// Decodes a picture of a mail within bounds (header checked before any pixel is allocated; scaled down when larger than it can
/// be shown). A null image when it cannot or must not be read. Any thread.
QImage decodePicture(const QByteArray &octets);

} // namespace Restante
