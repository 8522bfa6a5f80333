// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/zoomable.h"

#include <QWidget>

#include <functional>

namespace Restante {

/// What the module restante_pdf makes: a PDF on the screen. The module alone links PDFium, and is loaded when the first PDF is
/// looked at. Scripts in a PDF are not run (Qt builds PDFium without them), its links lead nowhere.
class PdfViewer : public QWidget, public Zoomable
{
public:
    enum class State {
        Loading,
        Shown,
        PasswordWanted, ///< none was given
        PasswordWrong,
        Broken,
        TooLarge, ///< pages that nobody can print, or too many
    };

    using QWidget::QWidget;
    ~PdfViewer() override = default;

    /// Off the GUI thread; stateChanged follows.
    virtual void open(const QByteArray &octets, const QString &password) = 0;
    virtual int pageCount() const = 0;
    /// From 0: the one in the middle.
    virtual int page() const = 0;

    std::function<void(State)> stateChanged;
    std::function<void()> pageChanged;
};

using MakePdfViewer = PdfViewer *(*)(QWidget *parent);
inline constexpr const char *makePdfViewerName = "restanteMakePdfViewer";

} // namespace Restante
