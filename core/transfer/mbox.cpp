// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/mbox.h"

#include "transfer/messagefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr qsizetype bufferSize = qsizetype(256) * 1024;
constexpr qsizetype headSize = 512; ///< of a line: more than any From_ line or field we look at
constexpr QByteArrayView from = "From ";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "Mon Jan  1 00:00:00 2024" and its many relatives: a time of day and a year are in all of them.
bool hasDate(QByteArrayView text)
{
    bool time = false;
    bool year = false;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype digits = 0;
        while (i + digits < text.size() && isDigit(text[i + digits]))
            ++digits;
        const char after = i + digits < text.size() ? text[i + digits] : '\0';
        time = time || ((digits == 1 || digits == 2) && after == ':');
        year = year || (digits == 4 && (text[i] == '1' || text[i] == '2'));
        i += std::max<qsizetype>(digits, 1);
    }
    return time && year;
}

QByteArrayView firstLine(QByteArrayView octets)
{
    const qsizetype end = octets.indexOf('\n');
    QByteArrayView line = end < 0 ? octets : octets.first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Behind a From_ line comes a header field, or one more From_ line that a broken mover quoted.
bool beginsMessage(QByteArrayView octets)
{
    const QByteArrayView line = firstLine(octets);
    return beginsLikeField(line) || line.startsWith(">From ");
}

} // namespace

QByteArray withoutFromQuoting(const QByteArray &octets)
{
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype line = 0; line >= 0 && line < octets.size();) {
        qsizetype i = line;
        while (i < octets.size() && octets[i] == '>')
            ++i;
        if (i > line && QByteArrayView(octets).sliced(i).startsWith(from)) {
            result.append(octets.constData() + copied, line - copied);
            copied = line + 1;
        }
        const qsizetype end = octets.indexOf('\n', i);
        line = end < 0 ? -1 : end + 1;
    }
    if (copied == 0)
        return octets;
    return result.append(octets.constData() + copied, octets.size() - copied);
}

Result<std::unique_ptr<MboxReader>> MboxReader::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, path);
    return open(std::move(file), path);
}

Result<std::unique_ptr<MboxReader>> MboxReader::open(std::unique_ptr<QIODevice> device, const QString &name)
{
    std::unique_ptr<MboxReader> reader(new MboxReader(std::move(device), name));
    if (reader->m_size == 0)
        return reader;
    const QByteArray beginning = reader->octetsAt(0, sniffedFileOctets);
    if (reader->m_isBroken)
        return failure(ErrorCode::FileUnreadable, name);
    if (!looksLikeMbox(beginning))
        return failure(ErrorCode::NotAMessage, name);
    // Up to and over the first From_ line; blank lines before it belong to nothing.
    while (const auto line = reader->nextLine()) {
        if (!line->head.isEmpty())
            break;
    }
    return reader;
}

MboxReader::MboxReader(std::unique_ptr<QIODevice> device, const QString &name)
    : m_device(std::move(device))
    , m_name(name)
    , m_size(m_device->size())
{}

bool MboxReader::looksLikeMbox(QByteArrayView beginning)
{
    while (beginning.startsWith('\n') || beginning.startsWith("\r\n"))
        beginning = beginning.sliced(beginning[0] == '\n' ? 1 : 2);
    if (!beginning.startsWith(from))
        return false;
    const QByteArrayView line = firstLine(beginning);
    const qsizetype end = beginning.indexOf('\n');
    const QByteArrayView rest = end < 0 ? QByteArrayView() : beginning.sliced(end + 1);
    return hasDate(line) || beginsMessage(rest);
}

void MboxReader::seek(qint64 position)
{
    m_position = position;
    m_buffer.clear();
    m_bufferBegin = position;
}

QByteArray MboxReader::octetsAt(qint64 position, qint64 count)
{
    if (position >= m_size || m_isBroken)
        return {};
    QByteArray octets;
    if (m_device->seek(position))
        octets = m_device->read(std::min(count, m_size - position));
    m_isBroken = octets.isEmpty(); // a file that shrank, or a disk that fails
    return octets;
}

std::optional<MboxReader::Line> MboxReader::nextLine()
{
    Line line { .begin = m_position, .end = m_position, .head = {} };
    for (;;) {
        qsizetype at = qsizetype(m_position - m_bufferBegin);
        if (at == m_buffer.size()) {
            m_bufferBegin = m_position;
            m_buffer = octetsAt(m_position, bufferSize);
            if (m_buffer.isEmpty())
                break;
            at = 0;
        }
        const qsizetype end = m_buffer.indexOf('\n', at);
        const qsizetype length = (end < 0 ? m_buffer.size() : end + 1) - at;
        if (line.head.size() < headSize)
            line.head += m_buffer.mid(at, std::min(length, headSize - line.head.size()));
        m_position += length;
        if (end >= 0)
            break;
    }
    line.end = m_position;
    if (line.end == line.begin)
        return std::nullopt;
    if (line.head.endsWith('\n')) {
        line.head.chop(1);
        if (line.head.endsWith('\r'))
            line.head.chop(1);
    }
    return line;
}

bool MboxReader::isSeparator(const Line &line, bool afterBlank)
{
    if (!line.head.startsWith(from))
        return false;
    // Thunderbird writes "From " alone, nearly everybody else a sender and a date.
    const bool isBare = QByteArrayView(line.head).sliced(from.size()).trimmed().isEmpty();
    const bool isDated = hasDate(line.head);
    if (!isDated && !(isBare && afterBlank))
        return false;
    const QByteArray behind = octetsAt(line.end, headSize);
    if (beginsMessage(behind))
        return true; // without a blank line before it too: the message before had no line end
    return isDated && afterBlank && firstLine(behind).isEmpty(); // a message without a header
}

bool MboxReader::leadsToSeparator(qint64 end)
{
    if (end > m_size)
        return false;
    if (end == m_size)
        return true;
    const QByteArray behind = octetsAt(end, 2 * headSize);
    const bool atLineEnd = behind.startsWith('\n') || behind.startsWith("\r\n") || octetsAt(end - 1, 1) == "\n";
    QByteArrayView rest = behind;
    while (rest.startsWith('\n') || rest.startsWith("\r\n"))
        rest = rest.sliced(rest[0] == '\n' ? 1 : 2);
    return atLineEnd && (rest.isEmpty() ? end + behind.size() == m_size : looksLikeMbox(rest));
}

/// At the end of the header: goes to where its Content-Length leads when that is the end of the message for sure.
bool MboxReader::endsByLength(Extent &extent)
{
    if (extent.marks.contentLength.value_or(m_size) >= m_size || !leadsToSeparator(m_position + *extent.marks.contentLength))
        return false;
    extent.end = m_position + *extent.marks.contentLength;
    extent.isByLength = true;
    seek(extent.end);
    while (const auto line = nextLine()) {
        if (!line->head.isEmpty())
            break;
    }
    return true;
}

MboxReader::Extent MboxReader::nextExtent()
{
    Extent extent { .begin = m_position, .end = m_position, .marks = {} };
    bool inHeader = true;
    std::optional<qint64> blank; // where the line before begins, when it is blank: it belongs to the separator
    while (const auto line = nextLine()) {
        if (isSeparator(*line, blank.has_value())) {
            extent.end = blank.value_or(line->begin);
            return extent;
        }
        const bool isBlank = line->head.isEmpty();
        if (inHeader && isBlank) {
            inHeader = false;
            if (endsByLength(extent))
                return extent;
        } else if (inHeader) {
            readField(line->head, extent.marks);
        }
        blank = isBlank ? std::optional(line->begin) : std::nullopt;
    }
    extent.end = blank.value_or(m_position);
    return extent;
}

void MboxReader::readField(QByteArrayView line, Marks &marks)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return;
    const QByteArrayView field = line.first(colon);
    const QByteArrayView body = line.sliced(colon + 1).trimmed();
    const auto is = [field](const char *known) { return field.compare(known, Qt::CaseInsensitive) == 0; };
    if (is("Content-Length")) {
        bool isNumber = false;
        const qint64 length = body.toLongLong(&isNumber);
        if (isNumber && length >= 0)
            marks.contentLength = length;
    } else if (is("Status")) {
        marks.unread = !body.contains('R');
    } else if (is("X-Status")) {
        marks.starred = body.contains('F');
    } else if (is("X-Mozilla-Status")) {
        constexpr uint read = 0x0001, marked = 0x0004, expunged = 0x0008; // nsMsgMessageFlags
        bool isNumber = false;
        const uint flags = body.toUInt(&isNumber, 16);
        if (isNumber) {
            marks.unread = !(flags & read);
            marks.starred = flags & marked;
            marks.expunged = flags & expunged;
        }
    } else if (is("Subject")) {
        marks.isFolderData = body.startsWith("DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA");
    }
}

QString MboxReader::messageName(int number) const
{
    return m_name + u'#' + QString::number(number);
}

std::optional<Result<MboxReader::Entry>> MboxReader::nextEntry()
{
    while (m_position < m_size && !m_isBroken) {
        ++m_number;
        const Extent extent = nextExtent();
        if (m_isBroken)
            return failure(ErrorCode::FileUnreadable, messageName(m_number));
        if (extent.marks.expunged || (extent.marks.isFolderData && m_number == 1))
            continue;
        return Entry { .begin = extent.begin,
                       .octets = extent.end - extent.begin,
                       .isByLength = extent.isByLength,
                       .unread = extent.marks.unread,
                       .starred = extent.marks.starred,
                       .number = m_number };
    }
    return std::nullopt;
}

QByteArray MboxReader::beginningOf(const Entry &entry, qint64 maximum)
{
    return octetsAt(entry.begin, std::min(maximum, entry.octets));
}

Result<ForeignMessage> MboxReader::read(const Entry &entry)
{
    if (entry.octets == 0)
        return failure(ErrorCode::NotAMessage, messageName(entry.number));
    if (entry.octets > largestImportedMessage)
        return failure(ErrorCode::MessageTooLarge, messageName(entry.number));
    const QByteArray octets = octetsAt(entry.begin, entry.octets);
    if (octets.size() != entry.octets)
        return failure(ErrorCode::FileUnreadable, messageName(entry.number));
    const bool isAsWritten = entry.isByLength && (octets.startsWith(from) || octets.contains("\nFrom "));
    return ForeignMessage { .octets = isAsWritten ? octets : withoutFromQuoting(octets),
                            .folder = {},
                            .unread = entry.unread,
                            .starred = entry.starred,
                            .source = messageName(entry.number) };
}

std::optional<Result<ForeignMessage>> MboxReader::next()
{
    return nextEntry().transform([this](const Result<Entry> &entry) {
        return entry ? read(*entry) : Result<ForeignMessage>(std::unexpected(entry.error()));
    });
}

} // namespace Restante
