// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transfer/mbox.h"

#include <QBuffer>

#include <cstdlib>

using namespace Restante;
using namespace Qt::StringLiterals;

// Reading ends, and never gives more than there was.
extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!device->open(QIODevice::ReadOnly))
        std::abort();
    const Result<std::unique_ptr<MboxReader>> reader = MboxReader::open(std::move(device), u"fuzz"_s);
    if (!reader)
        return 0;
    qsizetype octets = 0;
    while (const auto message = (*reader)->next()) {
        if (*message)
            octets += (*message)->octets.size();
    }
    if (octets > qsizetype(size))
        std::abort();
    return 0;
}
