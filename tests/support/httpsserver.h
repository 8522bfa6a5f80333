// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testcertificates.h"

#include <QByteArrayList>
#include <QHash>
#include <QSslServer>

namespace Restante {

/// A web server on loopback that answers each path with the octets it was given, whatever they are, and closes the line.
class HttpsServer final : public QSslServer
{
public:
    explicit HttpsServer(TestCertificate certificate = TestCertificate::Good);

    /// An answer 200 with this body.
    void serve(const QByteArray &path, const QByteArray &body, const QByteArray &type = "image/png");
    void redirect(const QByteArray &path, const QByteArray &target);
    /// The octets as they stand.
    void say(const QByteArray &path, const QByteArray &octets) { m_answers.insert(path, octets); }
    /// Takes the request and never answers.
    void keepSilent(const QByteArray &path) { m_answers.insert(path, {}); }

    QString address(const QString &path) const;                   ///< "https://localhost:PORT/path"
    const QByteArrayList &requests() const { return m_requests; } ///< headers and bodies
    int mostLines() const { return m_mostLines; }                 ///< that waited for an answer at once

private:
    void answer(QSslSocket &line);

    QHash<QByteArray, QByteArray> m_answers;
    QByteArrayList m_requests;
    int m_lines = 0;
    int m_mostLines = 0;
};

} // namespace Restante
