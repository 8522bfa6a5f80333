// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "words/quantities.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Restante {

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_sections(new QVBoxLayout)
{
    const Metrics metrics(font());
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, "page");
    auto *title = new QLabel(tr("Settings"), this);
    setLook(title, "title");
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics.px(20));
    form->setVerticalSpacing(metrics.px(12));
    m_theme = addChoice(*form, tr("Appearance"),
                        { { tr("As the desktop"), int(ThemeChoice::System) },
                          { tr("Light"), int(ThemeChoice::Light) },
                          { tr("Dark"), int(ThemeChoice::Dark) } },
                        int(preferences.theme));
    m_markRead = addChoice(*form, tr("A message is read"),
                           { { tr("at once when it is shown"), 0 },
                             { tr("when it was shown for 1 second"), 1 },
                             { tr("when it was shown for 5 seconds"), 5 },
                             { tr("only when I mark it"), -1 } },
                           preferences.markReadAfter.value_or(-1));
    m_form = addChoice(*form, tr("Show messages as"),
                       { { tr("Original"), int(BodyForm::Original) },
                         { tr("Simple HTML"), int(BodyForm::SimpleHtml) },
                         { tr("Plain text"), int(BodyForm::PlainText) } },
                       int(preferences.form));
    QList<std::pair<QString, QVariant>> zooms;
    for (const int zoom : { 80, 100, 120, 150, 200 })
        zooms.append({ percentText(zoom), zoom });
    m_zoom = addChoice(*form, tr("Text size of messages"), zooms, preferences.zoom);
    m_motion = addChoice(*form, tr("Moving pictures"),
                         { { tr("As the desktop"), int(MotionChoice::System) },
                           { tr("Play"), int(MotionChoice::Plays) },
                           { tr("Stand still"), int(MotionChoice::StandsStill) } },
                         int(preferences.motion));

    auto *keys = new QPushButton(tr("Change keys…"), this);
    keys->setAutoDefault(false);
    form->addRow(tr("Keys"), keys);
    connect(keys, &QPushButton::clicked, this, [this] {
        QDialog::close(); // one dialog at a time
        Q_EMIT keysWanted();
    });

    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    column->setSpacing(metrics.px(16));
    column->addWidget(title);
    column->addLayout(form);
    m_sections->setSpacing(metrics.px(16));
    column->addLayout(m_sections);
    column->addStretch();
    column->addWidget(close, 0, Qt::AlignRight);
}

void SettingsDialog::addSection(QWidget *section)
{
    m_sections->addWidget(section);
}

QComboBox *SettingsDialog::addChoice(QFormLayout &form, const QString &label, const QList<std::pair<QString, QVariant>> &choices,
                                     const QVariant &chosen)
{
    auto *box = new QComboBox(this);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    int place = box->findData(chosen);
    // A zoom made by keys may lie between the choices.
    if (place < 0) {
        place = box->count();
        box->addItem(percentText(chosen.toInt()), chosen);
    }
    box->setCurrentIndex(place);
    box->setAccessibleName(label);
    form.addRow(label, box);
    connect(box, &QComboBox::activated, this, &SettingsDialog::tell);
    return box;
}

void SettingsDialog::tell()
{
    m_preferences.theme = ThemeChoice(m_theme->currentData().toInt());
    const int after = m_markRead->currentData().toInt();
    m_preferences.markReadAfter = after < 0 ? std::nullopt : std::optional(after);
    m_preferences.form = BodyForm(m_form->currentData().toInt());
    m_preferences.zoom = m_zoom->currentData().toInt();
    m_preferences.motion = MotionChoice(m_motion->currentData().toInt());
    Q_EMIT changed(m_preferences);
}

} // namespace Restante

#include "moc_settingsdialog.cpp"
