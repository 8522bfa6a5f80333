// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/html/originalengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QLibraryInfo>
#include <QPluginLoader>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int mostFailures = 5; ///< one bad mail costs a view; an engine that always fails costs patience

QString modulePath()
{
    const QDir place(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(RESTANTE_MODULE_PATH));
    return place.absoluteFilePath(u"restante_webengine"_s + QStringLiteral(RESTANTE_MODULE_SUFFIX));
}

/// Off the GUI thread: whether the module may be loaded. Loading it is for the GUI thread alone, as the engine demands; so that
/// this does not wait for the disk, its two hundred megabytes are read here once.
std::optional<OriginalTrouble> findTrouble(const QString &path)
{
    if (!QFileInfo::exists(path))
        return OriginalTrouble::NotInstalled;
    if (const std::optional<OriginalTrouble> trouble = sandboxTrouble())
        return trouble;
    QFile library(QLibraryInfo::path(QLibraryInfo::LibrariesPath) + u"/libQt6WebEngineCore.so.6"_s);
    if (library.open(QIODevice::ReadOnly)) {
        QByteArray piece(1024 * 1024, Qt::Uninitialized);
        while (library.read(piece.data(), piece.size()) > 0) {}
    }
    return std::nullopt;
}

} // namespace

OriginalEngine &OriginalEngine::ofProcess()
{
    static OriginalEngine engine;
    return engine;
}

void OriginalEngine::prepare()
{
    if (m_state != State::Cold)
        return;
    m_state = State::Loading;
    QtConcurrent::run(findTrouble, modulePath()).then(this, [this](std::optional<OriginalTrouble> trouble) {
        take(modulePath(), trouble);
    });
}

void OriginalEngine::take(const QString &path, std::optional<OriginalTrouble> trouble)
{
    if (!trouble) {
        QPluginLoader loader(path);
        m_module = qobject_cast<WebModule *>(loader.instance());
        if (!m_module)
            qWarning("%s", qPrintable(loader.errorString()));
    }
    if (!m_module) {
        setUnusable(trouble.value_or(OriginalTrouble::Broken));
        return;
    }
    m_state = State::Ready;
    Q_EMIT ready();
}

void OriginalEngine::setUnusable(OriginalTrouble trouble)
{
    m_state = State::Unusable;
    m_trouble = trouble;
    Q_EMIT unusable();
}

std::unique_ptr<WebView> OriginalEngine::makeView(WebViewClient &client, QWidget *parent)
{
    return m_state == State::Ready ? m_module->makeView(client, parent) : nullptr;
}

void OriginalEngine::reportFailure()
{
    if (++m_failures >= mostFailures && m_state == State::Ready)
        setUnusable(OriginalTrouble::Broken);
}

} // namespace Restante

#include "moc_originalengine.cpp"
