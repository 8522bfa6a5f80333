// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"
#include "theme/elidedlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace Restante {

// A window as its user handles it: by keys and clicks, by what is written and what a screen reader says.

inline QString spokenName(QWidget *widget)
{
    if (!widget)
        return {};
    return widget->accessibleName().isEmpty() ? QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name)
                                              : widget->accessibleName();
}

template<typename Control>
Control *controlNamed(QWidget *window, const QString &name)
{
    for (Control *candidate : window->findChildren<Control *>()) {
        if (candidate->isVisible() && spokenName(candidate) == name)
            return candidate;
    }
    qFatal("no control “%s”", qPrintable(name));
}

inline QString visibleText(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'\n');
}

inline void press(QWidget *window, Qt::Key key)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window, key);
}

inline void click(QWidget *widget)
{
    const bool hasIndicator = qobject_cast<QRadioButton *>(widget) || qobject_cast<QCheckBox *>(widget);
    QTest::mouseClick(widget, Qt::LeftButton, {}, hasIndicator ? QPoint(8, widget->height() / 2) : widget->rect().center());
}

inline void retype(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

inline void choose(QComboBox *box, const QString &text)
{
    box->setFocus();
    for (int i = 0; i < box->count() && box->currentText() != text; ++i)
        QTest::keyClick(box, i == 0 ? Qt::Key_Home : Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

/// What does not fit into its place.
inline QStringList cutTexts(const QWidget *window)
{
    QStringList cut;
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        // What is elided says so.
        const bool wide =
            label->wordWrap() || label->width() >= label->sizeHint().width() || qobject_cast<const ElidedLabel *>(label);
        if (label->isVisible() && (label->height() < needed || !wide))
            cut += label->text();
    }
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            cut += button->text();
    }
    return cut;
}

/// What is written too faintly to be read, as it is painted: the ground is the colour that is there most, the ink the one that
/// stands out most from it. What cannot be used now may be fainter (WCAG 2.2, 1.4.3).
inline QStringList faintTexts(const QWidget *window)
{
    QStringList faint;
    const QImage picture = const_cast<QWidget *>(window)->grab().toImage();
    const auto look = [&](const QWidget *widget, const QString &text) {
        static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
        if (!widget->isVisible() || !widget->isEnabled() || QString(text).remove(tag).trimmed().isEmpty())
            return;
        const QRect place(widget->mapTo(window, QPoint()) * picture.devicePixelRatio(),
                          widget->size() * picture.devicePixelRatio());
        const QRect seen = place & picture.rect();
        QHash<QRgb, int> colours;
        for (int y = seen.top(); y <= seen.bottom(); ++y) {
            for (int x = seen.left(); x <= seen.right(); ++x)
                ++colours[picture.pixel(x, y)];
        }
        QRgb ground = 0;
        int most = 0;
        for (const auto &[colour, count] : colours.asKeyValueRange()) {
            if (count > most) {
                most = count;
                ground = colour;
            }
        }
        qreal best = 1;
        for (const auto &[colour, count] : colours.asKeyValueRange())
            best = std::max(best, contrast(QColor(colour), QColor(ground)));
        if (best < 4.5)
            faint += QStringLiteral("%1 (%2)").arg(text).arg(best, 0, 'f', 2);
    };
    for (const QLabel *label : window->findChildren<QLabel *>())
        look(label, label->text());
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        look(button, button->text());
    for (const QLineEdit *field : window->findChildren<QLineEdit *>())
        look(field, field->text() + field->placeholderText());
    return faint;
}

/// With RESTANTE_SCREENSHOTS=FOLDER a window leaves a picture there, to be looked at.
inline void shoot(QWidget *window, const QString &name)
{
    const QString folder = qEnvironmentVariable("RESTANTE_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QTRY_COMPARE(cutTexts(window).join(QStringLiteral(" | ")), QString());
    QCoreApplication::processEvents();
    QVERIFY(window->grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace Restante
