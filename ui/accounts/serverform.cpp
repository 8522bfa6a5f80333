// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/serverform.h"

#include "accounts/formfield.h"
#include "accounts/looks.h"
#include "accounts/wrappedbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

namespace Restante {

namespace {

constexpr int longestTypedServer = 1024; // what validate() takes

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    return layout;
}

QLineEdit *lineEdit()
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(longestTypedServer);
    return edit;
}

} // namespace

QString securityText(Security security)
{
    switch (security) {
    case Security::Tls:
        return ServerForm::tr("TLS");
    case Security::StartTls:
        return ServerForm::tr("STARTTLS");
    case Security::None:
        return ServerForm::tr("No encryption");
    }
    Q_UNREACHABLE_RETURN({});
}

QString authenticationText(Authentication method)
{
    switch (method) {
    case Authentication::Auto:
        return ServerForm::tr("Automatic: the safest one offered");
    case Authentication::Plain:
        return ServerForm::tr("Password (PLAIN)");
    case Authentication::Login:
        return ServerForm::tr("Password (LOGIN)");
    case Authentication::CramMd5:
        return ServerForm::tr("Encrypted password (CRAM-MD5)");
    case Authentication::ScramSha1:
        return ServerForm::tr("Encrypted password (SCRAM-SHA-1)");
    case Authentication::ScramSha256:
        return ServerForm::tr("Encrypted password (SCRAM-SHA-256)");
    case Authentication::ScramSha1Plus:
        return ServerForm::tr("Encrypted password bound to the line (SCRAM-SHA-1-PLUS)");
    case Authentication::ScramSha256Plus:
        return ServerForm::tr("Encrypted password bound to the line (SCRAM-SHA-256-PLUS)");
    case Authentication::Apop:
        return ServerForm::tr("Encrypted password (APOP)");
    case Authentication::UserPass:
        return ServerForm::tr("Password (USER and PASS)");
    case Authentication::External:
        return ServerForm::tr("Client certificate (EXTERNAL)");
    case Authentication::XOAuth2:
        return ServerForm::tr("Access token (XOAUTH2)");
    case Authentication::OAuthBearer:
        return ServerForm::tr("Access token (OAUTHBEARER)");
    }
    Q_UNREACHABLE_RETURN({});
}

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent)
    , m_host(lineEdit())
    , m_port(new QSpinBox)
    , m_security(new QComboBox)
    , m_user(lineEdit())
    , m_plaintext(frameWithLook("banner"))
    , m_plaintextAccepted(new QCheckBox(tr("I &accept that others can read them")))
    , m_advancedButton(disclosureButton(tr("A&dvanced")))
    , m_advanced(new QWidget)
    , m_hostField(new FormField(tr("&Server"), m_host))
    , m_portField(new FormField(tr("P&ort"), m_port))
    , m_userField(new FormField(tr("&User name"), m_user))
{
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_port->setRange(1, 65535);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setGroupSeparatorShown(false);
    m_security->addItem(tr("TLS (recommended)"), int(Security::Tls));
    m_security->addItem(tr("STARTTLS"), int(Security::StartTls));
    m_security->addItem(tr("No encryption"), int(Security::None));
    auto *securityField = new FormField(tr("&Encryption"), m_security);

    auto *warning = new QVBoxLayout(m_plaintext);
    warning->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10));
    warning->addWidget(
        textLabel(tr("Without encryption everyone on the way to the server, such as in the same wireless network, can read your "
                     "password and all your mail.")));
    warning->addWidget(new WrappedButton(m_plaintextAccepted));
    setFocusProxy(m_host);
    m_plaintext->hide();
    m_advanced->hide();
    makeAdvanced();

    auto *where = new QHBoxLayout;
    where->setSpacing(scaled(12));
    where->addWidget(m_hostField, 4, Qt::AlignTop);
    where->addWidget(securityField, 3, Qt::AlignTop);
    where->addWidget(m_portField, 1, Qt::AlignTop);
    auto *all = column(this);
    all->setContentsMargins(0, scaled(4), 0, 0);
    all->addLayout(where);
    all->addWidget(m_plaintext);
    all->addWidget(m_userField);
    all->addWidget(m_advancedButton, 0, Qt::AlignLeading);
    all->addWidget(m_advanced);

    connect(m_advancedButton, &QToolButton::toggled, m_advanced, &QWidget::setVisible);
    connect(m_security, &QComboBox::currentIndexChanged, this, &ServerForm::securityChosen);
    connect(m_host, &QLineEdit::textChanged, this, &ServerForm::changed);
    connect(m_user, &QLineEdit::textChanged, this, &ServerForm::changed);
    for (const QLineEdit *edit : { m_tokenCommand, m_clientCertificate, m_caFile })
        connect(edit, &QLineEdit::textChanged, this, &ServerForm::changed);
    connect(m_proxy, &QComboBox::editTextChanged, this, &ServerForm::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerForm::changed);
    connect(m_timeout, &QSpinBox::valueChanged, this, &ServerForm::changed);
    connect(m_authentication, &QComboBox::currentIndexChanged, this, &ServerForm::changed);
    connect(m_plaintextAccepted, &QCheckBox::toggled, this, &ServerForm::changed);
}

void ServerForm::makeAdvanced()
{
    m_authentication = new QComboBox;
    for (const Authentication method :
         { Authentication::Auto, Authentication::ScramSha256Plus, Authentication::ScramSha1Plus, Authentication::ScramSha256,
           Authentication::ScramSha1, Authentication::CramMd5, Authentication::Apop, Authentication::Plain, Authentication::Login,
           Authentication::UserPass, Authentication::XOAuth2, Authentication::OAuthBearer, Authentication::External })
        m_authentication->addItem(authenticationText(method), int(method));
    m_authenticationField = new FormField(tr("Sign-in &method"), m_authentication);
    m_tokenCommand = lineEdit();
    m_tokenCommand->setPlaceholderText(tr("Only for a server that wants an access token instead of a password"));
    m_tokenField = new FormField(tr("Command that prints an access to&ken"), m_tokenCommand);
    m_clientCertificate = lineEdit();
    m_clientCertificate->setPlaceholderText(tr("Only for a server that wants to see a certificate of yours"));
    m_clientCertificateField =
        fileField(tr("Your own c&ertificate, with its key (PEM)"), m_clientCertificate, tr("Choose your certificate"));
    m_caFile = lineEdit();
    m_caFile->setPlaceholderText(tr("Only for a server with a certificate of its own"));
    m_caFileField = fileField(tr("CA &file (PEM)"), m_caFile, tr("Choose a CA file"));
    m_proxy = new QComboBox; // two words, or a proxy that is typed
    m_proxy->setEditable(true);
    m_proxy->setInsertPolicy(QComboBox::NoInsert);
    m_proxy->addItem(tr("As the desktop says"), proxyName({}));
    m_proxy->addItem(tr("None"), proxyName({ .kind = Proxy::Kind::None, .host = {} }));
    m_proxy->lineEdit()->setMaxLength(longestTypedServer);
    m_proxy->lineEdit()->setPlaceholderText(QStringLiteral("socks5://proxy.example.org:1080"));
    m_proxyField = new FormField(tr("Pro&xy"), m_proxy);
    m_proxyField->setHint(tr("Or type one: socks5://host:port or http://host:port."));
    m_timeout = new QSpinBox;
    m_timeout->setRange(int(minimumTimeout.count()), int(maximumTimeout.count()));
    m_timeout->setSuffix(tr(" s"));
    auto *timeoutField = new FormField(tr("Give up after this &time without an answer"), m_timeout);
    timeoutField->keepNarrow();

    auto *all = column(m_advanced);
    all->addWidget(m_authenticationField);
    all->addWidget(m_tokenField);
    all->addWidget(m_clientCertificateField);
    all->addWidget(m_caFileField);
    all->addWidget(m_proxyField);
    all->addWidget(timeoutField);
}

void ServerForm::setServer(const ServerSettings &server)
{
    const QSignalBlocker blocker(this);
    m_rest = server;
    m_host->setText(server.host);
    m_security->setCurrentIndex(m_security->findData(int(server.security)));
    m_lastSecurity = server.security;
    m_port->setValue(server.port); // after the encryption, which brings its own
    m_user->setText(server.user);
    m_plaintextAccepted->setChecked(server.security == Security::None);
    m_authentication->setCurrentIndex(m_authentication->findData(int(server.authentication)));
    m_tokenCommand->setText(server.tokenCommand);
    m_clientCertificate->setText(server.clientCertificate);
    m_caFile->setText(server.caFile);
    const int known = m_proxy->findData(proxyName(server.proxy));
    m_proxy->setEditText(known < 0 ? proxyName(server.proxy) : m_proxy->itemText(known));
    m_timeout->setValue(int(server.timeout.count()));
    const bool plain = server.authentication == Authentication::Auto && server.tokenCommand.isEmpty()
        && server.clientCertificate.isEmpty() && server.caFile.isEmpty() && server.proxy == Proxy()
        && server.timeout == ServerSettings().timeout;
    if (!plain)
        m_advancedButton->setChecked(true);
}

ServerSettings ServerForm::server() const
{
    ServerSettings server = m_rest;
    server.host = m_host->text().trimmed();
    server.port = quint16(m_port->value());
    server.security = security();
    server.authentication = Authentication(m_authentication->currentData().toInt());
    server.user = m_user->text().trimmed();
    server.tokenCommand = m_tokenCommand->text().trimmed();
    server.clientCertificate = m_clientCertificate->text().trimmed();
    server.caFile = m_caFile->text().trimmed();
    server.proxy = typedProxy().value_or(m_rest.proxy);
    server.timeout = std::chrono::seconds(m_timeout->value());
    return server;
}

bool ServerForm::check(Proof proof)
{
    const ServerSettings typed = server();
    // A whole account around one field: what is wrong with it is decided in one place, account/account.cpp.
    const auto isWrong = [](const std::function<void(ServerSettings &)> &fill) {
        Account probe;
        probe.id = { QStringLiteral("probe") };
        probe.address = QStringLiteral("a@b");
        probe.server.host = QStringLiteral("host");
        probe.server.user = QStringLiteral("user");
        fill(probe.server);
        return !validate(probe);
    };
    m_hostField->setProblem(isWrong([&](ServerSettings &s) { s.host = typed.host; }) ? typed.host.isEmpty()
                                    ? tr("Type the name of the server that hands out your mail.")
                                    : tr("This is no server’s name. It looks like pop.example.org.")
                                                                                     : QString());
    m_userField->setProblem(isWrong([&](ServerSettings &s) { s.user = typed.user; })
                                ? tr("Type the user name; often it is the e-mail address.")
                                : QString());
    m_authenticationField->setProblem(isWrong([&](ServerSettings &s) {
        s.security = typed.security;
        s.authentication = typed.authentication;
        s.tokenCommand = typed.tokenCommand;
        s.clientCertificate = typed.clientCertificate;
    })
                                          ? typed.authentication == Authentication::External
                                              ? tr("This method needs a certificate of yours and an encrypted line.")
                                              : tr("An access token is used by XOAUTH2 and OAUTHBEARER alone: choose one of "
                                                   "them, or automatic.")
                                          : QString());
    const bool unproven = proof == Proof::TokenOrCertificate && needsPassword(typed)
        && (typed.clientCertificate.isEmpty() || typed.authentication != Authentication::Auto);
    m_tokenField->setProblem(
        unproven
            ? tr("Type a command that prints an access token, or choose your certificate below: you sign in without a password.")
            : QString());
    m_proxyField->setProblem(typedProxy() ? QString() : tr("This is no proxy. It looks like socks5://proxy.example.org:1080."));
    const auto unreadable = [](const QString &path) {
        return !path.isEmpty() && !QFileInfo(path).isReadable() ? tr("This file cannot be read.") : QString();
    };
    m_clientCertificateField->setProblem(unreadable(typed.clientCertificate));
    m_caFileField->setProblem(unreadable(typed.caFile));
    const bool plaintextRefused = typed.security == Security::None && !m_plaintextAccepted->isChecked();

    if (m_hostField->hasProblem())
        m_host->setFocus();
    else if (plaintextRefused)
        m_plaintextAccepted->setFocus();
    else if (m_userField->hasProblem())
        m_user->setFocus();
    else
        return checkAdvanced();
    return false;
}

Result<Proxy> ServerForm::typedProxy() const
{
    const QString text = m_proxy->currentText().trimmed();
    const int known = m_proxy->findText(text);
    return proxyFromName(known < 0 ? text : m_proxy->itemData(known).toString());
}

bool ServerForm::checkAdvanced()
{
    const std::pair<FormField *, QWidget *> fields[] = { { m_authenticationField, m_authentication },
                                                         { m_tokenField, m_tokenCommand },
                                                         { m_clientCertificateField, m_clientCertificate },
                                                         { m_caFileField, m_caFile },
                                                         { m_proxyField, m_proxy } };
    for (const auto &[field, control] : fields) {
        if (!field->hasProblem())
            continue;
        m_advancedButton->setChecked(true);
        control->setFocus();
        return false;
    }
    return true;
}

void ServerForm::showAdvanced()
{
    m_advancedButton->setChecked(true);
}

void ServerForm::securityChosen()
{
    // The port follows the encryption unless it was set by hand.
    if (m_port->value() == defaultPort(m_lastSecurity))
        m_port->setValue(defaultPort(security()));
    m_lastSecurity = security();
    m_plaintext->setVisible(security() == Security::None);
    if (security() != Security::None)
        m_plaintextAccepted->setChecked(false);
    Q_EMIT changed();
}

FormField *ServerForm::fileField(const QString &label, QLineEdit *edit, const QString &chooseTitle)
{
    QPushButton *choose = pushButton(tr("Choose…"));
    choose->setAccessibleName(chooseTitle);
    connect(choose, &QPushButton::clicked, this, [this, edit, chooseTitle] { chooseFile(edit, chooseTitle); });
    auto *field = new FormField(label, edit);
    field->addBeside(choose);
    return field;
}

void ServerForm::chooseFile(QLineEdit *edit, const QString &title)
{
    auto *dialog = new QFileDialog(this, title, QFileInfo(edit->text()).absolutePath(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

Security ServerForm::security() const
{
    return Security(m_security->currentData().toInt());
}

} // namespace Restante

#include "moc_serverform.cpp"
