// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/messageparser.h"

#include <cstdlib>

using namespace Restante;

// Any octets give a summary and a document, and every part that was listed can be asked for.
extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const QByteArrayView raw(data, qsizetype(size));
    (void)parseSummary(raw);
    const MessageDocument document = parseDocument(raw);
    (void)plainTextOf(document);
    (void)htmlOf(document);
    (void)readableTextOf(document);
    for (const Attachment &attachment : document.attachments) {
        const Result<QByteArray> content = partContent(raw, attachment.part);
        if (!content || content->size() != attachment.octets)
            std::abort();
    }
    return 0;
}
