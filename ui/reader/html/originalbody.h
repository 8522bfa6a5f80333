// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/html/mailpictures.h"
#include "reader/html/originalcss.h"
#include "reader/html/webview.h"

#include <QHash>

namespace Restante {

struct BodyOrder;
struct BuiltBody;

/// What Original shows of one message.
struct OriginalBody {
    WebPage page;
    QHash<QString, QString> linkTexts;

    /// What the page calls the N-th of BuiltBody::pictures.
    static QString pictureName(int number);
    /// … and back; -1: that is none.
    static int pictureNumber(const QString &name);
};

/// Makes it, and fills in what `built` tells of every form (pictures, colours, cut). One HTML body is the page itself; several,
/// text bodies and pictures that no markup shows are each a frame of it, as high as what they hold. Any thread.
void buildOriginal(const BodyOrder &order, BuiltBody &built);

} // namespace Restante
