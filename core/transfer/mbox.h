// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/mailreader.h"

#include <QByteArrayView>
#include <QIODevice>

#include <memory>

namespace Restante {

/// Reads an mbox file (RFC 4155 and its relatives mboxo, mboxrd, mboxcl, mboxcl2) in one pass, of any size. A message begins
/// behind a "From " line that has a blank line before it and looks like one; a Content-Length that leads exactly to the next one
/// is believed. Line ends stay as they are; one ">" is taken off lines that begin with ">From ", ">>From "…
class MboxReader final : public MailReader
{
public:
    /// NotAMessage: the file does not begin like an mbox. A file without any octet is an empty mbox.
    static Result<std::unique_ptr<MboxReader>> open(const QString &path);
    /// Of anything open and seekable; `name` stands for it in errors.
    static Result<std::unique_ptr<MboxReader>> open(std::unique_ptr<QIODevice> device, const QString &name);

    std::optional<Result<ForeignMessage>> next() override;
    qint64 octetsRead() const override { return m_position; }

    /// Where a message lies in the file, for a list of many that are not read.
    struct Entry {
        qint64 begin = 0;
        qint64 octets = 0;
        bool isByLength = false;
        bool unread = false;
        bool starred = false;
        int number = 0; ///< of all that were passed, from 1
    };
    /// As next(), without its octets.
    std::optional<Result<Entry>> nextEntry();
    /// The first `maximum` octets, as they stand in the file: for its header.
    QByteArray beginningOf(const Entry &entry, qint64 maximum);
    Result<ForeignMessage> read(const Entry &entry);

    /// Whether a file that begins so is an mbox.
    static bool looksLikeMbox(QByteArrayView beginning);

private:
    struct Line {
        qint64 begin = 0;
        qint64 end = 0;  ///< behind its line end
        QByteArray head; ///< the first octets, without the line end when that is among them
    };
    struct Marks {
        std::optional<qint64> contentLength;
        bool unread = false;
        bool starred = false;
        bool expunged = false;     ///< Thunderbird's: deleted, waiting for compaction
        bool isFolderData = false; ///< UW-IMAP's and Pine's own first "message"
    };
    struct Extent {
        qint64 begin = 0;
        qint64 end = 0;
        Marks marks;
        bool isByLength = false; ///< a Content-Length told the end: there may be "From " lines as they were written (mboxcl2)
    };

    MboxReader(std::unique_ptr<QIODevice> device, const QString &name);
    std::optional<Line> nextLine();
    void seek(qint64 position);
    QByteArray octetsAt(qint64 position, qint64 count);
    bool isSeparator(const Line &line, bool afterBlank);
    bool leadsToSeparator(qint64 end);
    bool endsByLength(Extent &extent);
    Extent nextExtent();
    static void readField(QByteArrayView line, Marks &marks);
    QString messageName(int number) const;

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    qint64 m_size = 0;
    qint64 m_position = 0; ///< of the next line
    QByteArray m_buffer;
    qint64 m_bufferBegin = 0; ///< where in the file the buffer begins
    int m_number = 0;
    bool m_isBroken = false; ///< the file cannot be read any further
};

/// Takes the quoting of mboxrd off.
QByteArray withoutFromQuoting(const QByteArray &octets);

} // namespace Restante
