// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/stylesheet.h"

#include <QRegularExpression>
#include <QStyle>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

// "@name" is a colour, "12u" a length of the 13 px drawing.
constexpr auto sheet = R"(
QWidget[look="bar"] { background: @window; }
QWidget[look="page"] { background: @base; }
QFrame[look="line"] { background: @line; border: none; min-height: 1px; max-height: 1px; }
QFrame[look="vline"] { background: @line; border: none; min-width: 1px; max-width: 1px; }
QFrame[look="card"] { background: @base; border: 1px solid @line; border-radius: 8u; }
QFrame[look="banner"] { background: @warnSoft; border: 1px solid @warnLine; border-radius: 8u; }
QFrame[look="alarm"] { background: @badSoft; border: 1px solid @badLine; border-radius: 8u; }
QFrame[look="note"] { background: @window; border: 1px solid @line; border-radius: 8u; }
QFrame[look="problem"] { background: @warnSoft; border: none; border-bottom: 1px solid @warnLine; }
QFrame[look="toast"] { background: @text; border: none; border-radius: 8u; }

QLabel { background: transparent; }
QLabel[look="title"] { font-size: 19u; font-weight: 650; }
QLabel[look="listtitle"] { font-size: 15u; font-weight: 600; }
QLabel[look="head"] { font-size: 11u; font-weight: 600; color: @muted; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="small"] { font-size: 12u; color: @muted; }
QLabel[look="good"] { color: @good; }
QLabel[look="bad"] { color: @bad; }
QLabel[look="warn"] { color: @warn; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="toast"] { color: @base; }
QLabel[look="keycap"] { background: @window; border: 1px solid @line; border-bottom: 2px solid @line; border-radius: 4u; padding: 1u 6u; font-size: 12u; }
QLabel[look="current"] { font-weight: 650; color: @accent; }

QRadioButton, QCheckBox { background: transparent; color: @text; spacing: 10u; border: 1px solid transparent; border-radius: 4u; padding: 1px; }
QRadioButton:focus, QCheckBox:focus { border-color: @accent; }
QRadioButton:disabled, QCheckBox:disabled { color: @disabled; }
QRadioButton[look="alone"], QCheckBox[look="alone"] { spacing: 0; }
QRadioButton[look="choice"] { border: none; padding: 1px 0; spacing: 0; }
QRadioButton::indicator, QCheckBox::indicator { width: 13u; height: 13u; border: 1px solid @muted; background: @base; }
QRadioButton::indicator { border-radius: 7u; }
QCheckBox::indicator { border-radius: 4u; }
QRadioButton::indicator:hover, QCheckBox::indicator:hover { border-color: @accent; }
QRadioButton::indicator:checked { border-color: @accent; background: @accent; image: url(:/restante/icons/@radioOn); }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(:/restante/icons/@checkOn); }
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled { border-color: @line; background: @window; }

QPushButton, QToolButton, QRadioButton, QCheckBox { outline: none; }
QPushButton { background: @base; color: @text; border: 1px solid @line; border-radius: 6u; padding: 5u 12u; min-height: 18u; min-width: 0; }
QPushButton:hover { background: @hover; border-color: @control; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @disabled; background: @window; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:pressed { background: @accentPressed; }
QPushButton[look="primary"]:focus { border: 2px solid @text; padding: 4u 11u; }
QPushButton[look="primary"]:disabled { background: @line; border-color: @line; color: @muted; }
QPushButton[look="danger"] { color: @bad; }
QPushButton[look="danger"]:disabled { color: @disabled; }
QPushButton[look="toast"] { background: transparent; color: @base; border: 1px solid transparent; font-weight: 600; padding: 3u 8u; }
QPushButton[look="toast"]:hover { border-color: @muted; background: transparent; }
QPushButton[look="toast"]:focus { border-color: @base; }
QPushButton[look="plain"] { background: transparent; border: 1px solid transparent; padding: 1u 6u; }
QPushButton[look="plain"]:hover { background: @line; }
QPushButton[look="plain"]:focus { border-color: @accent; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: @muted; padding: 0; min-height: 0; text-align: left; }
QPushButton[look="link"]:hover { color: @text; }
QPushButton[look="link"]:focus { border-color: @accent; border-radius: 4u; }

QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6u; padding: 4u 7u; min-height: 18u; }
QToolButton:hover { background: @barHover; }
QToolButton:pressed, QToolButton:open { background: @line; }
QToolButton:checked { background: @accentSoft; color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @disabled; background: transparent; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[look="muted"] { color: @muted; }
QToolButton[look="framed"] { background: @base; border: 1px solid @line; padding: 4u 10u; }
QToolButton[look="framed"]:hover { background: @hover; border-color: @control; }
QToolButton[look="framed"]:focus { border-color: @accent; }
QToolButton[look="framed"]:disabled { color: @disabled; background: @window; }
QToolButton[look="danger"] { color: @bad; }
QToolButton[look="danger"]:disabled { color: @disabled; }
QToolButton[look="muted"]:checked { color: @accent; }
QToolButton[look="chip"] { border: 1px solid @line; border-radius: 12u; padding: 2u 10u; min-height: 16u; color: @text; background: @base; }
QToolButton[look="chip"]:hover { background: @hover; }
QToolButton[look="chip"]:checked { background: @accentSoft; border-color: @accent; color: @accent; }
QToolButton[look="chip"]:focus { border: 2px solid @accent; padding: 1u 9u; }
QToolButton[look="disclosure"] { padding: 3u 4u 3u 0; color: @accent; }
QToolButton[look="disclosure"]:hover, QToolButton[look="disclosure"]:checked, QToolButton[look="disclosure"]:pressed { background: transparent; }
QToolButton[look="plate"] { background: @base; border: 1px solid @line; border-radius: 8u; padding: 0; text-align: left; }
QToolButton[look="plate"]:hover { background: @hover; border-color: @control; }
QToolButton[look="plate"]:focus { border-color: @accent; }

QLineEdit { background: @base; color: @text; border: 1px solid @line; border-radius: 6u; padding: 4u 8u; min-height: 20u; selection-background-color: @accent;
    selection-color: @onAccent; placeholder-text-color: @muted; }
QLineEdit:hover { border-color: @control; }
QLineEdit:focus { border-color: @accent; }
QLineEdit:disabled { color: @disabled; background: @window; border-color: @line; }
QLineEdit[look="inline"] { padding: 1u 5u; min-height: 0; border-color: @accent; }
QLineEdit[look="search"] { border-radius: 8u; padding: 5u 8u; }
QComboBox, QSpinBox { background: @base; color: @text; border: 1px solid @line; border-radius: 6u; padding: 4u 8u; min-height: 20u;
    selection-background-color: @accentSoft; selection-color: @text; }
QSpinBox QLineEdit { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox[look="inline"], QSpinBox[look="inline"] { padding: 1u 6u; min-height: 18u; }
QComboBox:hover, QSpinBox:hover { border-color: @control; }
QComboBox:focus, QSpinBox:focus { border-color: @accent; }
QComboBox::drop-down { border: none; width: 22u; }
QComboBox::down-arrow { image: url(:/restante/icons/@arrowDown); width: 12u; height: 12u; }
QComboBox QAbstractItemView { background: @base; border: 1px solid @line; outline: none; selection-background-color: @accentSoft; selection-color: @text; }

QMenu { background: @base; color: @text; border: 1px solid @line; padding: 5u; }
QMenu::item { padding: 6u 26u 6u 10u; border-radius: 5u; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { padding-left: 8u; }
QMenu::separator { height: 1px; background: @line; margin: 5u 8u; }
QMenuBar { background: @window; }
QMenuBar::item { padding: 4u 10u; background: transparent; border-radius: 5u; }
QMenuBar::item:selected { background: @line; }
QToolTip { background: @text; color: @base; border: none; padding: 5u 8u; }

QAbstractScrollArea { border: none; background: @base; }
QAbstractItemView { outline: none; }
QTextEdit[look="flow"] { background: transparent; border: none; padding: 0; }
QTextEdit[look="paper"] { background: @paper; color: @ink; selection-background-color: @paperSelection; selection-color: @ink; }
QTextEdit[look="ink"] { background: @night; color: @nightText; selection-background-color: @nightSelection; selection-color: @nightText; }
QTextEdit { selection-background-color: @selection; selection-color: @text; }
QLabel[look="target"] { background: @window; color: @muted; border: 1px solid @line; border-left: none; border-bottom: none; border-top-right-radius: 6u;
    padding: 3u 10u; font-size: 12u; }
QTreeView[look="sidebar"] { background: @window; }
QTreeView[look="plain"] { background: @base; border: 1px solid @line; border-radius: 6u; }
QTreeView[look="plain"]::item { padding: 4u 6u; color: @text; }
QTreeView[look="plain"]::item:hover { background: @hover; }
QTreeView[look="plain"]::item:selected { background: @accentSoft; color: @text; }
QListWidget[look="sections"] { background: @window; padding: 18u 8u; }
QListWidget[look="sections"]::item { padding: 7u 9u; border: 1px solid transparent; border-radius: 6u; color: @muted; }
QListWidget[look="sections"]::item:hover { background: @barHover; }
QListWidget[look="sections"]::item:selected { background: @accentSoft; color: @accent; }
QListWidget[look="sections"]::item:focus { border-color: @accent; }
QListWidget[look="cards"]::item { padding: 8u 10u; border: 1px solid @line; border-radius: 8u; margin-bottom: 8u; color: @text; }
QListWidget[look="cards"]::item:selected { background: @accentSoft; border-color: @accent; color: @text; }
QHeaderView[look="table"] { background: @base; border: none; border-bottom: 1px solid @line; }
QHeaderView[look="table"]::section { background: @base; color: @muted; border: none; border-right: 1px solid @line; padding: 0 6u; font-size: 12u; }
QHeaderView[look="table"]::section:hover { background: @hover; color: @text; }
QScrollBar:vertical { background: transparent; width: 11u; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 11u; margin: 0; border: none; }
QScrollBar::handle { background: @scroll; border-radius: 3u; }
QScrollBar::handle:vertical { min-height: 30u; margin: 2u 3u; }
QScrollBar::handle:horizontal { min-width: 30u; margin: 3u 2u; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: @line; }
QProgressBar { background: @line; border: none; border-radius: 2u; max-height: 4u; min-height: 4u; }
QProgressBar::chunk { background: @accent; border-radius: 2u; }
)";

QColor between(const QColor &one, const QColor &other, float share)
{
    return QColor::fromRgbF(one.redF() + (other.redF() - one.redF()) * share,
                            one.greenF() + (other.greenF() - one.greenF()) * share,
                            one.blueF() + (other.blueF() - one.blueF()) * share);
}

QHash<QString, QString> names(const Colours &c)
{
    const bool dark = c.base.lightnessF() < 0.5F;
    return {
        { u"base"_s, c.base.name() },
        { u"window"_s, c.window.name() },
        { u"line"_s, c.line.name() },
        { u"text"_s, c.text.name() },
        { u"muted"_s, c.muted.name() },
        { u"accent"_s, c.accent.name() },
        { u"accentSoft"_s, c.accentSoft.name() },
        { u"onAccent"_s, c.onAccent.name() },
        { u"accentHover"_s, between(c.accent, c.text, 0.12F).name() },
        { u"accentPressed"_s, between(c.accent, c.text, 0.25F).name() },
        { u"hover"_s, c.hover.name() },
        { u"barHover"_s, between(c.window, c.line, 0.7F).name() },
        { u"control"_s, between(c.line, c.muted, 0.4F).name() },
        { u"scroll"_s, between(c.line, c.muted, 0.35F).name() },
        { u"disabled"_s, between(c.base, c.muted, 0.6F).name() },
        { u"good"_s, c.good.name() },
        { u"warn"_s, c.warn.name() },
        { u"warnSoft"_s, c.warnSoft.name() },
        { u"warnLine"_s, c.warnLine.name() },
        { u"badSoft"_s, c.badSoft.name() },
        { u"badLine"_s, c.badLine.name() },
        { u"bad"_s, c.bad.name() },
        { u"checkOn"_s, c.onAccent.lightnessF() > 0.5F ? u"check-white.svg"_s : u"check-ink.svg"_s },
        { u"radioOn"_s, c.onAccent.lightnessF() > 0.5F ? u"dot-white.svg"_s : u"dot-ink.svg"_s },
        { u"paper"_s, lightColours().base.name() },
        { u"ink"_s, lightColours().text.name() },
        { u"paperSelection"_s, between(lightColours().base, lightColours().accent, 0.28F).name() },
        { u"night"_s, darkColours().base.name() },
        { u"nightText"_s, darkColours().text.name() },
        { u"nightSelection"_s, between(darkColours().base, darkColours().accent, 0.4F).name() },
        { u"selection"_s, between(c.base, c.accent, dark ? 0.4F : 0.28F).name() },
        { u"arrowDown"_s, dark ? u"arrow-down-light.svg"_s : u"arrow-down.svg"_s },
    };
}

} // namespace

QString styleSheetOf(const Colours &colours, const Metrics &metrics)
{
    static const QRegularExpression token(u"@([A-Za-z]+)|\\b(\\d+)u\\b"_s);
    const QHash<QString, QString> values = names(colours);
    const QString source = QString::fromLatin1(sheet);
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : token.globalMatch(source)) {
        result += QStringView(source).sliced(done, match.capturedStart() - done);
        if (match.hasCaptured(2)) {
            result += QString::number(metrics.px(match.capturedView(2).toInt())) + u"px"_s;
        } else {
            Q_ASSERT(values.contains(match.captured(1)));
            result += values.value(match.captured(1));
        }
        done = match.capturedEnd();
    }
    result += QStringView(source).sliced(done);
    return result;
}

Qt::Alignment leadingEdge(const QWidget &widget)
{
    return (widget.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

void setLook(QWidget *widget, const char *look)
{
    if (widget->property("look").toByteArray() == look)
        return;
    widget->setProperty("look", QByteArray(look));
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace Restante
