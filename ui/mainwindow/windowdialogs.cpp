// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/windowdialogs.h"

#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct DialogsWords {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

/// A quiet page with a title and a way out.
QVBoxLayout *page(QDialog *dialog, const QString &title)
{
    const Metrics metrics(dialog->font());
    setLook(dialog, "page");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *heading = new QLabel(title, dialog);
    setLook(heading, "title");
    auto *content = new QVBoxLayout;
    auto *close = new QPushButton(DialogsWords::tr("Close"), dialog);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    column->setSpacing(metrics.px(14));
    column->addWidget(heading);
    column->addLayout(content);
    column->addStretch();
    column->addWidget(close, 0, Qt::AlignRight);
    return content;
}

} // namespace

void showAboutWindow(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    QVBoxLayout *content = page(dialog, u"Restante %1"_s.arg(QCoreApplication::applicationVersion()));
    const QString lines[] = {
        DialogsWords::tr("Collects your mail and keeps it on your own disk."),
        DialogsWords::tr(
            "Copyright 2026 The Restante developers. Free software under the GNU General Public License, version 3 or later."),
        DialogsWords::tr(
            "Some of the icons are Breeze, by the KDE Visual Design Group (GNU Lesser General Public License, version 3 or "
            "later)."),
    };
    for (const QString &line : lines) {
        auto *label = new QLabel(line, dialog);
        label->setWordWrap(true);
        label->setMinimumWidth(Metrics(dialog->font()).px(420));
        content->addWidget(label);
    }
    dialog->open();
}

} // namespace Restante
