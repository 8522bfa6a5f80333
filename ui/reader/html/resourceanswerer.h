// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QUrl>
#include <QVariant>

namespace Restante {

/// Octets of a picture, for a view that decodes by itself.
struct PictureOctets {
    QByteArray octets;
    QByteArray type; ///< pictureType(); empty: there is no such picture, and there is nowhere else to look

    bool operator==(const PictureOctets &) const = default;
};

/// The one place that answers what a shown mail asks for, in whatever view: pictures of the message's own parts, remote ones that
/// the user let be fetched, and nothing else ever. Its answers are never null, because Qt would go on looking in files and
/// resources by itself for what was not answered.
class ResourceAnswerer final
{
public:
    /// For QTextDocument: decoded, by the name that the prepared markup has: "cid:N" of its own parts, "remote:N".
    void addPicture(const QString &name, const QImage &picture) { m_pictures.insert(name, picture); }
    QVariant answer(int type, const QUrl &name) const;

    /// By "cid:" and the content-id (percent-decoded), or by remoteAddress() of what the markup names. What is no picture by its
    /// content (pictureType) is not taken.
    void addOctets(const QString &name, const QByteArray &octets);
    PictureOctets octets(const QString &name) const { return m_octets.value(name); }

private:
    QHash<QString, QImage> m_pictures;
    QHash<QString, PictureOctets> m_octets;
};

/// Decodes a picture of a mail within bounds (header checked before any pixel is allocated; scaled down when larger than it can
/// be shown). A null image when it cannot or must not be read. Any thread.
QImage decodePicture(const QByteArray &octets);

} // namespace Restante
