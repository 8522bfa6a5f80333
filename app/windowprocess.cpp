// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowprocess.h"

#include "composing/desktopcomposer.h"
#include "composing/systemdesktop.h"
#include "mailfile/mailfiles.h"
#include "messagelist/emptystate.h"
#include "settings/preferences.h"
#include "standardstreams.h"
#include "words/errortext.h"

#include <QApplication>
#include <QDir>
#include <QIcon>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Restante {

namespace {

constexpr auto patience = 10s; // as CommandProcess: longer than the gap between two holders of a profile
constexpr auto pause = 200ms;
constexpr int exitFailed = 1;
constexpr int exitUnreachable = 3;

/// Where nobody looks at windows, a notice would wait for ever.
bool hasViewer()
{
    return QGuiApplication::platformName() != "offscreen"_L1 && QGuiApplication::platformName() != "minimal"_L1;
}

} // namespace

WindowProcess::WindowProcess(QApplication &application, const CommandLine &line, const QStringList &arguments)
    : m_application(application)
    , m_line(line)
    , m_arguments(arguments)
    , m_profile(line.profile.isEmpty() ? defaultProfile() : line.profile)
{
    QGuiApplication::setApplicationDisplayName(u"Restante"_s);
    QGuiApplication::setDesktopFileName(u"org.restante.Restante"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/restante/app/org.restante.Restante.svg"_s));
}

WindowProcess::~WindowProcess()
{
    m_program.reset(); // before the theme of the notice
}

void WindowProcess::start()
{
    m_patience.setRemainingTime(patience);
    if (std::holds_alternative<OpenFiles>(m_line.command))
        ask();
    else
        claim();
}

void WindowProcess::claim()
{
    auto instance = Instance::claim(m_profile);
    if (instance) {
        m_notice.reset();
        m_theme.reset();
        m_program = std::make_unique<Application>(m_application, *std::move(instance));
        m_program->show();
        if (const auto *link = std::get_if<OpenLink>(&m_line.command))
            m_program->openLink(link->identifier);
    } else if (instance.error().code == ErrorCode::ProfileInUse) {
        ask();
    } else {
        tell(instance.error(), exitFailed);
    }
}

void WindowProcess::ask()
{
    const bool areFiles = std::holds_alternative<OpenFiles>(m_line.command);
    m_guest = std::make_unique<Guest>(m_profile);
    connect(m_guest.get(), &Guest::finished, this, [](int exitCode) { QCoreApplication::exit(exitCode); });
    connect(m_guest.get(), &Guest::lost, this, [] { QCoreApplication::exit(exitFailed); });
    connect(m_guest.get(), &Guest::unreachable, this, areFiles ? &WindowProcess::showFiles : &WindowProcess::tryAgain);
    connect(m_guest.get(), &Guest::refused, this, areFiles ? &WindowProcess::showFiles : &WindowProcess::wait);
    m_guest->ask({ .arguments = m_arguments,
                   .folder = QDir::currentPath(),
                   .input = {},
                   .activation = qgetenv("XDG_ACTIVATION_TOKEN"),
                   .terminal = {} });
}

void WindowProcess::tryAgain()
{
    if (m_patience.hasExpired())
        return tell({ ErrorCode::ProfileInUse, m_profile, {} }, exitUnreachable);
    QTimer::singleShot(pause, this, &WindowProcess::claim);
}

/// A command uses the profile. It ends; however long that takes, the user sees why there is no window yet.
void WindowProcess::wait()
{
    notice().setText(tr("A command is at work in this profile"), tr("The window opens as soon as it is done."));
    notice().setButtons({});
    m_patience.setRemainingTime(patience);
    QTimer::singleShot(pause, this, &WindowProcess::claim);
}

/// A message file needs nothing of the profile, so nothing of it is touched.
void WindowProcess::showFiles()
{
    const QSettings settings(windowSettingsFile(m_profile), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>(m_application, Preferences::read(settings).theme);
    const Surroundings around { .composer = std::make_shared<DesktopComposer>(std::make_shared<SystemDesktop>()),
                                .own = [] { return QStringList(); },
                                .preferences = Preferences::read(settings),
                                .import = {} };
    for (const QString &path : std::as_const(std::get<OpenFiles>(m_line.command).paths)) {
        openMailFile(path, around, nullptr);
    }
}

void WindowProcess::tell(const Error &error, int exitCode)
{
    writeComplaint(errorMessage(error, Reader::CommandLine).toUtf8() + '\n');
    if (!hasViewer())
        return QCoreApplication::exit(exitCode);
    const ErrorText text = errorText(error);
    notice().setText(text.sentence, text.remedy);
    notice().setButtons(tr("Try Again"), tr("Quit"));
    m_exitCode = exitCode;
}

EmptyState &WindowProcess::notice()
{
    if (!m_notice) {
        m_theme = std::make_unique<Theme>(m_application);
        m_notice = std::make_unique<EmptyState>();
        m_notice->setWindowTitle(QGuiApplication::applicationDisplayName());
        m_notice->resize(640, 320);
        connect(m_notice.get(), &EmptyState::firstClicked, this, &WindowProcess::start);
        connect(m_notice.get(), &EmptyState::secondClicked, this, [this] { QCoreApplication::exit(m_exitCode); });
        m_notice->show();
    }
    return *m_notice;
}

void WindowProcess::stop()
{
    if (m_program)
        m_program->close();
    else
        QCoreApplication::exit(exitFailed);
}

} // namespace Restante

#include "moc_windowprocess.cpp"
