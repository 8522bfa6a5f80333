// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keyeditor.h"

#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Restante {

namespace {

constexpr int actionRole = Qt::UserRole;
constexpr int mostStrokes = 2; ///< "*, A"; longer ones nobody keeps in mind

} // namespace

KeyEditor::KeyEditor(const QList<ActionGroup> &groups, const KeyBindings &bindings, QWidget *parent)
    : QDialog(parent)
    , m_bindings(bindings)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    const Metrics metrics(font());
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, "page");
    auto *title = new QLabel(tr("Keys"), this);
    setLook(title, "title");
    m_filter->setPlaceholderText(tr("Find an action or a key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(metrics.px(10));
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Actions and their keys"));
    setLook(m_list, "plain");
    auto *row = makeEditRow();
    fill(groups);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    m_resetAll = new QPushButton(tr("Reset all keys"), this);
    m_resetAll->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_resetAll);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    column->setSpacing(metrics.px(12));
    column->addWidget(title);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(row);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    resize(metrics.px(520), metrics.px(600));

    connect(m_filter, &QLineEdit::textChanged, this, &KeyEditor::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_keys->clear();
        update();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_bindings.resetAll();
        tell();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    m_list->setCurrentItem(m_list->topLevelItemCount() > 0 ? m_list->topLevelItem(0)->child(0) : nullptr);
    update();
}

QWidget *KeyEditor::makeEditRow()
{
    const Metrics metrics(font());
    auto *row = new QWidget(this);
    m_name = new QLabel(row);
    setLook(m_name, "strong");
    m_keys = new QKeySequenceEdit(row);
    m_keys->setMaximumSequenceLength(mostStrokes);
    m_keys->setAccessibleName(tr("New key: press it"));
    if (auto *edit = m_keys->findChild<QLineEdit *>())
        edit->setPlaceholderText(tr("Press a key"));
    m_put = new QPushButton(tr("Add"), row);
    m_none = new QPushButton(tr("No key"), row);
    m_reset = new QPushButton(tr("Reset"), row);
    m_notice = new QLabel(this);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_notice->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(8));
    layout->addWidget(m_name, 1);
    layout->addWidget(m_keys);
    for (QPushButton *button : { m_put, m_none, m_reset }) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &KeyEditor::take);
    connect(m_put, &QPushButton::clicked, this, &KeyEditor::put);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_bindings.set(chosen(), {});
        tell();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const QAction *action = chosen();
        m_bindings.reset(action);
        // Its own keys may be another's by now: they come home.
        const QList<QKeySequence> own = ownKeys(action);
        for (const QKeySequence &key : own)
            m_bindings.assign(action, key, m_actions);
        m_bindings.set(action, own);
        tell();
    });
    return row;
}

void KeyEditor::fill(const QList<ActionGroup> &groups)
{
    const Metrics metrics(font());
    for (const ActionGroup &group : groups) {
        auto *head = new QTreeWidgetItem(m_list, { group.title });
        head->setFlags(Qt::ItemIsEnabled);
        head->setFont(0, metrics.headFont());
        head->setFirstColumnSpanned(true);
        for (QAction *action : group.actions) {
            auto *item = new QTreeWidgetItem(head, { actionName(action), QString() });
            item->setData(0, actionRole, m_actions.size());
            m_actions.append(action);
        }
        head->setExpanded(true);
    }
}

QAction *KeyEditor::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant number = item ? item->data(0, actionRole) : QVariant();
    return number.isValid() ? m_actions.at(number.toLongLong()) : nullptr;
}

void KeyEditor::filter(const QString &words)
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *head = m_list->topLevelItem(group);
        bool any = false;
        for (int row = 0; row < head->childCount(); ++row) {
            QTreeWidgetItem *item = head->child(row);
            const bool fits =
                item->text(0).contains(words, Qt::CaseInsensitive) || item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        head->setHidden(!any);
    }
}

/// A key was pressed: whose is it?
void KeyEditor::take(const QKeySequence &keys)
{
    const QAction *action = chosen();
    m_put->setEnabled(action && !keys.isEmpty() && !isReserved(keys));
    m_put->setText(tr("Add"));
    setLook(m_notice, "muted");
    if (keys.isEmpty() || !action) {
        m_notice->clear();
    } else if (isReserved(keys)) {
        m_notice->setText(
            tr("%1 moves and chooses in lists and fields. Take another key.").arg(keys.toString(QKeySequence::NativeText)));
    } else if (const QAction *holder = m_bindings.holder(keys, m_actions, action)) {
        setLook(m_notice, "warn");
        m_notice->setText(tr("%1 is the key for “%2” now, which would lose it.", "a key, an action")
                              .arg(keys.toString(QKeySequence::NativeText), actionName(holder)));
        m_put->setText(tr("Use it here"));
    } else {
        m_notice->setText(tr("%1 is free.", "a key").arg(keys.toString(QKeySequence::NativeText)));
    }
}

void KeyEditor::put()
{
    const QKeySequence keys = m_keys->keySequence();
    if (!chosen() || keys.isEmpty() || isReserved(keys))
        return;
    m_bindings.assign(chosen(), keys, m_actions);
    m_keys->clear();
    tell();
}

void KeyEditor::tell()
{
    update();
    Q_EMIT changed(m_bindings);
}

void KeyEditor::update()
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *head = m_list->topLevelItem(group);
        for (int row = 0; row < head->childCount(); ++row) {
            QTreeWidgetItem *item = head->child(row);
            const QAction *action = m_actions.at(item->data(0, actionRole).toLongLong());
            item->setText(1, keysText(m_bindings.keys(action)));
            QFont font = this->font();
            font.setBold(m_bindings.isChanged(action));
            item->setFont(1, font);
        }
    }
    const QAction *action = chosen();
    m_name->setText(action ? actionName(action) : QString());
    m_keys->setEnabled(action);
    m_none->setEnabled(action && !m_bindings.keys(action).isEmpty());
    m_reset->setEnabled(action && m_bindings.isChanged(action));
    m_resetAll->setEnabled(!m_bindings.isEmpty());
    take(m_keys->keySequence());
}

/// Return in the list goes on to the field, it does not close the window.
void KeyEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_keys->setFocus();
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace Restante

#include "moc_keyeditor.cpp"
