// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/looks.h"

#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Restante {

int scaled(int drawn)
{
    return Metrics(QApplication::font()).px(drawn);
}

QLabel *textLabel(const QString &text, const char *look)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (look)
        setLook(label, look);
    return label;
}

QLabel *richLabel(const QString &text, const char *look)
{
    QLabel *label = textLabel(text, look);
    label->setTextFormat(Qt::RichText);
    label->setOpenExternalLinks(true);
    return label;
}

QPushButton *pushButton(const QString &text, const char *look)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false); // Enter belongs to the one primary button
    if (look)
        setLook(button, look);
    return button;
}

QToolButton *disclosureButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setIconSize(QSize(scaled(14), scaled(14)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setArrowType(button->isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    button->setFocusPolicy(Qt::StrongFocus);
    setLook(button, "disclosure");
    QObject::connect(button, &QToolButton::toggled, button, [button](bool open) {
        button->setArrowType(open ? Qt::DownArrow : button->isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    });
    return button;
}

QFrame *frameWithLook(const char *look)
{
    auto *frame = new QFrame;
    setLook(frame, look);
    return frame;
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace Restante
