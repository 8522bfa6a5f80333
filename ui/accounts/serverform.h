// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace Restante {

class FormField;

/// The settings of a server by hand, with the rarer ones behind "Advanced". A line without encryption has to be accepted
/// explicitly.
class ServerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerForm(QWidget *parent = nullptr);

    void setServer(const ServerSettings &server);
    ServerSettings server() const;
    /// What the user signs in with.
    enum class Proof { Password, TokenOrCertificate };
    /// Says beside each control what is wrong with it and goes to the first; true: nothing is.
    bool check(Proof proof = Proof::Password);
    void showAdvanced();

Q_SIGNALS:
    void changed();

private:
    void makeAdvanced();
    bool checkAdvanced();
    Result<Proxy> typedProxy() const;
    void securityChosen();
    /// A field for the path of a PEM file, with a button beside it.
    FormField *fileField(const QString &label, QLineEdit *edit, const QString &chooseTitle);
    void chooseFile(QLineEdit *edit, const QString &title);
    Security security() const;

    ServerSettings m_rest; ///< what the form does not show: pins
    Security m_lastSecurity = Security::Tls;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QWidget *m_plaintext;
    QCheckBox *m_plaintextAccepted;
    QToolButton *m_advancedButton;
    QWidget *m_advanced;
    QComboBox *m_authentication = nullptr;
    QLineEdit *m_tokenCommand = nullptr;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_clientCertificate = nullptr;
    QLineEdit *m_caFile = nullptr;
    QSpinBox *m_timeout = nullptr;
    FormField *m_hostField;
    FormField *m_portField;
    FormField *m_userField;
    FormField *m_authenticationField = nullptr;
    FormField *m_tokenField = nullptr;
    FormField *m_proxyField = nullptr;
    FormField *m_clientCertificateField = nullptr;
    FormField *m_caFileField = nullptr;
};

/// "TLS", "STARTTLS", "No encryption": in a sentence or a list.
QString securityText(Security security);
QString authenticationText(Authentication method);

} // namespace Restante
