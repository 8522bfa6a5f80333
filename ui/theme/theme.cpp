// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace Restante {

QString themeChoiceName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

ThemeChoice themeChoiceFromName(QStringView name)
{
    if (name == u"light")
        return ThemeChoice::Light;
    return name == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

Theme::Theme(QApplication &application, ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_choice(choice)
{
    // Fusion is the one style that draws the same everywhere; its own accent means that the desktop offered none.
    const QColor accent = QApplication::palette().color(QPalette::Accent);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    if (accent != QApplication::style()->standardPalette().color(QPalette::Accent))
        m_desktopAccent = accent;
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    m_application.installEventFilter(this);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    if (m_choice == ThemeChoice::System)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return m_choice == ThemeChoice::Dark;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationFontChange && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    const Colours colours = withAccent(isDark() ? darkColours() : lightColours(), m_desktopAccent);
    QApplication::setPalette(paletteOf(colours));
    m_application.setStyleSheet(styleSheetOf(colours, Metrics(QApplication::font())));
    Q_EMIT changed();
}

} // namespace Restante

#include "moc_theme.cpp"
