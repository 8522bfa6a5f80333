// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cmscontent.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/objects.h>

#include <limits>
#include <memory>

namespace Restante {

std::optional<QByteArray> cmsSignedContent(const QByteArray &octets)
{
    if (octets.isEmpty() || octets.size() > std::numeric_limits<int>::max())
        return {};
    const auto *begin = reinterpret_cast<const unsigned char *>(octets.constData());
    const std::unique_ptr<CMS_ContentInfo, decltype(&CMS_ContentInfo_free)> cms(
        d2i_CMS_ContentInfo(nullptr, &begin, long(octets.size())), &CMS_ContentInfo_free);
    ERR_clear_error();
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return {};
    ASN1_OCTET_STRING **content = CMS_get0_content(cms.get());
    ERR_clear_error();
    if (!content || !*content)
        return {};
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(*content)), ASN1_STRING_length(*content));
}

} // namespace Restante
