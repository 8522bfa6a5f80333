// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcertificates.h"

#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(u":/restante/test/certificates/"_s + name);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "testcertificates", qPrintable(name));
    return file.readAll();
}

} // namespace

QByteArray testCertificate(TestCertificate certificate)
{
    switch (certificate) {
    case TestCertificate::Good:
        return contentOf(u"good.pem"_s);
    case TestCertificate::WrongHost:
        return contentOf(u"wronghost.pem"_s);
    case TestCertificate::Expired:
        return contentOf(u"expired.pem"_s);
    case TestCertificate::NotYet:
        return contentOf(u"notyet.pem"_s);
    case TestCertificate::SelfSigned:
        return contentOf(u"selfsigned.pem"_s);
    case TestCertificate::Untrusted:
        return contentOf(u"untrusted.pem"_s);
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray testKey()
{
    return contentOf(u"server.key"_s);
}

QByteArray testAuthority()
{
    return contentOf(u"ca.pem"_s);
}

QByteArray sha256Of(TestCertificate certificate)
{
    return QSslCertificate(testCertificate(certificate), QSsl::Pem).digest(QCryptographicHash::Sha256);
}

} // namespace Restante
