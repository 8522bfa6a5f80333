// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Restante {

/// What the test server shows. All but SelfSigned and Untrusted are signed by the authority of testAuthority().
enum class TestCertificate { Good, WrongHost, Expired, NotYet, SelfSigned, Untrusted };

QByteArray testCertificate(TestCertificate certificate); ///< PEM
QByteArray testKey();                                    ///< PEM, of every one of them
QByteArray testAuthority();                              ///< PEM
QByteArray sha256Of(TestCertificate certificate);        ///< of the DER form

} // namespace Restante
