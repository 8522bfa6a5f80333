// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/windowdialogs.h"

#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct Words {
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
    auto *close = new QPushButton(Words::tr("Close"), dialog);
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

void showKeyOverview(const QList<QAction *> &actions, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    const Metrics metrics(dialog->font());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics.px(16));
    grid->setVerticalSpacing(metrics.px(6));
    QList<std::pair<QString, QString>> rows;
    for (const QAction *action : actions) {
        QStringList keys;
        const auto sequences = action->shortcuts();
        for (const QKeySequence &key : sequences)
            keys += key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            rows.append({ keys.join(u"  "), action->text().remove(u'…') });
    }
    rows.append({ Words::tr("Space"), Words::tr("Page on, then the next unread message") });
    const qsizetype half = (rows.size() + 1) / 2;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto *keys = new QLabel(rows[i].first, dialog);
        setLook(keys, "strong");
        auto *text = new QLabel(rows[i].second, dialog);
        const int column = i < half ? 0 : 3;
        grid->addWidget(keys, int(i % half), column);
        grid->addWidget(text, int(i % half), column + 1);
    }
    grid->setColumnMinimumWidth(2, metrics.px(24));
    page(dialog, Words::tr("Keys"))->addLayout(grid);
    dialog->open();
}

void showAboutWindow(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    QVBoxLayout *content = page(dialog, u"Restante %1"_s.arg(QCoreApplication::applicationVersion()));
    const QString lines[] = {
        Words::tr("Collects your mail and keeps it on your own disk."),
        Words::tr(
            "Copyright 2026 The Restante developers. Free software under the GNU General Public License, version 3 or later."),
        Words::tr("Some of the icons are Breeze, by the KDE Visual Design Group (GNU Lesser General Public License, version 3 or "
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
