// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/tnef.h"

#include "mail/attachmentname.h"
#include "mail/charsetguess.h"

#include <QStringDecoder>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr QByteArrayView signature("\x78\x9f\x3e\x22", 4);
constexpr qsizetype maximumTnefName = 1000;
// [MS-OXTNEF] 2.1.3.2
constexpr quint32 attachRenderData = 0x00069002; ///< a new file begins
constexpr quint32 attachTitle = 0x00018010;
constexpr quint32 attachData = 0x0006800f;
constexpr quint32 attachment = 0x00069005; ///< MAPI properties
// [MS-OXPROPS]
constexpr quint16 longFileName = 0x3707;
// A property list of an attachment holds some dozens.
constexpr quint32 maximumProperties = 1000;

/// Reads little-endian numbers and pieces; beyond the end everything is empty and `failed`.
class TnefCursor
{
public:
    explicit TnefCursor(QByteArrayView octets)
        : m_octets(octets)
    {}

    template<typename T>
    T number()
    {
        const QByteArrayView piece = take(sizeof(T));
        return m_failed ? T(0) : qFromLittleEndian<T>(piece.data());
    }
    QByteArrayView take(qint64 size)
    {
        m_failed = m_failed || size < 0 || size > m_octets.size() - m_at;
        if (m_failed)
            return {};
        const QByteArrayView piece = m_octets.sliced(m_at, size);
        m_at += size;
        return piece;
    }
    /// A piece and what fills it up to four octets.
    QByteArrayView takePadded(qint64 size)
    {
        const QByteArrayView piece = take(size);
        take(qMin<qint64>((4 - size % 4) % 4, m_octets.size() - m_at));
        return piece;
    }
    qsizetype at() const { return m_at; }
    bool failed() const { return m_failed; }
    bool atEnd() const { return m_failed || m_at >= m_octets.size(); }

private:
    QByteArrayView m_octets;
    qsizetype m_at = 0;
    bool m_failed = false;
};

QString textOf(QByteArrayView octets)
{
    const qsizetype zero = octets.indexOf('\0');
    return decodeRawHeader(
        octets.first(zero < 0 ? octets.size() : zero).first(qMin(zero < 0 ? octets.size() : zero, maximumTnefName)), {});
}

QString wideTextOf(QByteArrayView octets)
{
    QStringDecoder decode(QStringDecoder::Utf16LE);
    QString text = decode(octets.first(qMin(octets.size(), 2 * maximumTnefName) / 2 * 2));
    const qsizetype zero = text.indexOf(QChar(u'\0'));
    return zero < 0 ? text : text.first(zero);
}

/// The size of a value of a fixed size ([MS-OXCDATA] 2.11.1), as it stands here; 0: it says its size.
qint64 fixedSize(quint16 type)
{
    switch (type) {
    case 0x0005: // floating, currency, time, 64 bits
    case 0x0006:
    case 0x0007:
    case 0x0014:
    case 0x0040:
        return 8;
    case 0x0048: // identifier
        return 16;
    case 0x000d: // object, texts, octets
    case 0x001e:
    case 0x001f:
    case 0x0102:
        return 0;
    default:
        return 4;
    }
}

void skipPropertyName(TnefCursor &cursor)
{
    cursor.take(16);
    if (cursor.number<quint32>() == 0)
        cursor.take(4);
    else
        cursor.takePadded(cursor.number<quint32>());
}

/// The long file name among the MAPI properties of a file ([MS-OXTNEF] 2.1.3.4); empty: none.
QString longNameIn(QByteArrayView properties)
{
    TnefCursor cursor(properties);
    const quint32 count = qMin(cursor.number<quint32>(), maximumProperties);
    for (quint32 i = 0; i < count && !cursor.atEnd(); ++i) {
        const auto type = cursor.number<quint16>();
        const auto id = cursor.number<quint16>();
        if (id >= 0x8000)
            skipPropertyName(cursor);
        const qint64 size = fixedSize(type & 0x0fff);
        const bool isCounted = size == 0 || (type & 0x1000);
        const quint32 values = isCounted ? qMin(cursor.number<quint32>(), maximumProperties) : 1;
        for (quint32 value = 0; value < values && !cursor.failed(); ++value) {
            const QByteArrayView octets = cursor.takePadded(size > 0 ? size : qint64(cursor.number<quint32>()));
            if (id == longFileName)
                return (type & 0x0fff) == 0x001f ? wideTextOf(octets) : textOf(octets);
        }
    }
    return {};
}

} // namespace

QList<TnefFile> readTnef(QByteArrayView whole)
{
    QList<TnefFile> files;
    if (!whole.startsWith(signature))
        return files;
    TnefCursor cursor(whole);
    cursor.take(6); // signature and key
    QString name;
    TnefFile file;
    const auto finish = [&] {
        if (file.begin > 0) {
            file.name = safeFileName(name);
            if (file.name.isEmpty())
                file.name = u"file-%1.bin"_s.arg(files.size() + 1);
            files.append(file);
        }
        file = {};
        name.clear();
    };
    while (!cursor.atEnd() && files.size() < maximumTnefFiles) {
        cursor.take(1); // level
        const auto attribute = cursor.number<quint32>();
        const auto size = cursor.number<quint32>();
        const qsizetype begin = cursor.at();
        const QByteArrayView value = cursor.take(size);
        cursor.take(2); // checksum
        if (cursor.failed())
            break;
        if (attribute == attachRenderData) {
            finish();
        } else if (attribute == attachTitle && name.isEmpty()) {
            name = textOf(value);
        } else if (attribute == attachData) {
            file.begin = begin;
            file.size = value.size();
        } else if (attribute == attachment) {
            if (const QString longName = longNameIn(value); !longName.isEmpty())
                name = longName;
        }
    }
    finish();
    return files;
}

} // namespace Restante
