// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keybindings.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct KeysWords {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

constexpr auto ownKeysProperty = "restanteOwnKeys";
constexpr auto nameProperty = "restanteName";
constexpr auto group = "keys/"_L1;
constexpr qsizetype mostKeys = 4;      ///< of one action; more would not fit on a line
constexpr qsizetype longestText = 200; ///< of the settings file, which anyone may have edited

QList<QKeySequence> parsed(const QStringList &texts)
{
    QList<QKeySequence> keys;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::fromString(text.left(longestText), QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown && keys.size() < mostKeys)
            keys.append(key);
    }
    return keys;
}

bool collide(const QKeySequence &one, const QKeySequence &other)
{
    return !one.isEmpty() && !other.isEmpty()
        && (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

} // namespace

void setOwnKeys(QAction *action, const QList<QKeySequence> &keys)
{
    // A desktop without a key of its own for this gives an empty one.
    QList<QKeySequence> own = keys;
    own.removeIf([](const QKeySequence &key) { return key.isEmpty(); });
    action->setProperty(ownKeysProperty, QVariant::fromValue(own));
    action->setProperty(nameProperty, QString(action->text()).remove(u'…'));
    KeyBindings().apply({ action });
}

QList<QKeySequence> ownKeys(const QAction *action)
{
    return action->property(ownKeysProperty).value<QList<QKeySequence>>();
}

QString actionName(const QAction *action)
{
    return action->property(nameProperty).toString();
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts += key.toString(QKeySequence::NativeText);
    return texts.join(KeysWords::tr(" or ", "between two keys that do the same"));
}

QString KeyBindings::nameOf(const QAction *action)
{
    Q_ASSERT(!action->objectName().isEmpty());
    return action->objectName();
}

KeyBindings KeyBindings::read(const QSettings &settings)
{
    KeyBindings bindings;
    const QStringList names = settings.allKeys();
    for (const QString &name : names) {
        if (name.startsWith(group))
            bindings.m_changed.insert(name.sliced(group.size()), parsed(settings.value(name).toStringList()));
    }
    return bindings;
}

void KeyBindings::write(QSettings &settings) const
{
    settings.remove(group.chopped(1));
    for (const auto &[name, keys] : m_changed.asKeyValueRange()) {
        QStringList texts;
        for (const QKeySequence &key : keys)
            texts += key.toString(QKeySequence::PortableText);
        settings.setValue(group + name, texts);
    }
}

void KeyBindings::set(const QAction *action, const QList<QKeySequence> &keys)
{
    if (keys == ownKeys(action))
        reset(action);
    else
        m_changed.insert(nameOf(action), keys);
}

QList<QKeySequence> KeyBindings::keys(const QAction *action) const
{
    const auto changed = m_changed.constFind(nameOf(action));
    return changed != m_changed.constEnd() ? *changed : ownKeys(action);
}

const QAction *KeyBindings::holder(const QKeySequence &wanted, const QList<QAction *> &actions, const QAction *but) const
{
    for (const QAction *action : actions) {
        const QList<QKeySequence> held = keys(action);
        if (action != but && std::ranges::any_of(held, [&](const QKeySequence &key) { return collide(key, wanted); }))
            return action;
    }
    return nullptr;
}

void KeyBindings::assign(const QAction *action, const QKeySequence &wanted, const QList<QAction *> &actions)
{
    for (const QAction *other : actions) {
        QList<QKeySequence> held = keys(other);
        if (other != action && held.removeIf([&](const QKeySequence &key) { return collide(key, wanted); }) > 0)
            set(other, held);
    }
    QList<QKeySequence> own = keys(action);
    if (own.contains(wanted))
        return;
    own.append(wanted);
    if (own.size() > mostKeys)
        own.removeFirst();
    set(action, own);
}

void KeyBindings::apply(const QList<QAction *> &actions) const
{
    for (QAction *action : actions) {
        const QList<QKeySequence> now = keys(action);
        action->setShortcuts(now);
        const QString text = actionName(action);
        action->setToolTip(now.isEmpty() ? text : text + u" (%1)"_s.arg(now.constFirst().toString(QKeySequence::NativeText)));
    }
}

bool isReserved(const QKeySequence &keys)
{
    static constexpr Qt::Key reserved[] = { Qt::Key_Up,     Qt::Key_Down,   Qt::Key_Left,     Qt::Key_Right, Qt::Key_Home,
                                            Qt::Key_End,    Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Tab,   Qt::Key_Backtab,
                                            Qt::Key_Return, Qt::Key_Enter,  Qt::Key_Escape,   Qt::Key_Space };
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    return !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        && std::ranges::find(reserved, first.key()) != std::end(reserved);
}

} // namespace Restante
