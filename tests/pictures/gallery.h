// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stage.h"

#include <functional>

namespace Restante {

/// The letters that the states are about: each a kind of mail that a reader must show well.
QList<QByteArray> galleryLetters();

/// Brings the window into its named states, one after the other, and shows each to `viewer`. Every state begins at the list of
/// all inboxes with nothing chosen and no search.
class Gallery
{
public:
    using Viewer = std::function<void(const QString &name, QWidget &widget)>;

    /// Every state in both themes, or only what a language or a size changes, in the light one.
    enum class Extent { Everything, Telling };

    Gallery(Stage &stage, Extent extent, Viewer viewer);

    void beforeAnyAccount();
    void collect();
    void showAll();

private:
    template<typename T>
    T &find() const
    {
        return *m_stage.window->findChild<T *>();
    }
    QAction &action(const char *name) const;
    void home();
    void place(const QString &id);
    void folder(const QString &name);
    void choose(const QString &subjectPart);
    void view(const char *name, QWidget *widget = nullptr);
    /// Until three pictures in a row are the same.
    void settle(QWidget &widget) const;

    void reading();
    void sample();
    void listing();
    void searching();
    void windows();
    void troubles();
    void server();
    void dialogs();
    void sealed();

    Stage &m_stage;
    Extent m_extent;
    Viewer m_viewer;
};

} // namespace Restante
