// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

class QAction;
class QSettings;

namespace Restante {

/// The keys an action comes with; its objectName() is the name under which others are kept.
void setOwnKeys(QAction *action, const QList<QKeySequence> &keys);
QList<QKeySequence> ownKeys(const QAction *action);
/// What it is called where keys are listed: the words it came with, whatever it says at the moment.
QString actionName(const QAction *action);
/// "Ctrl+K or /", as the keyboard says it; empty: none.
QString keysText(const QList<QKeySequence> &keys);

/// Which keys the user wants in place of those the actions come with. A value; kept in the settings file of the profile.
class KeyBindings
{
public:
    static KeyBindings read(const QSettings &settings);
    void write(QSettings &settings) const;

    /// The same as its own keys: nothing is kept.
    void set(const QAction *action, const QList<QKeySequence> &keys);
    void reset(const QAction *action) { m_changed.remove(nameOf(action)); }
    void resetAll() { m_changed.clear(); }
    bool isChanged(const QAction *action) const { return m_changed.contains(nameOf(action)); }
    bool isEmpty() const { return m_changed.isEmpty(); }
    QList<QKeySequence> keys(const QAction *action) const;

    /// Whose keys begin like these, or are the beginning of them: pressed, one of the two could never be told. Null: nobody's.
    const QAction *holder(const QKeySequence &keys, const QList<QAction *> &actions, const QAction *but) const;
    /// Gives the keys to the action and takes them from whom they were.
    void assign(const QAction *action, const QKeySequence &keys, const QList<QAction *> &actions);
    void apply(const QList<QAction *> &actions) const;

    bool operator==(const KeyBindings &) const = default;

private:
    static QString nameOf(const QAction *action);

    QMap<QString, QList<QKeySequence>> m_changed;
};

/// Keys that lists and fields need for themselves: arrows, Tab, Return, Esc, Space and their like without Ctrl, Alt or Meta.
bool isReserved(const QKeySequence &keys);

} // namespace Restante
