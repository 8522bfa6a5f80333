// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "remote/pictureconsent.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace Restante {

class MailService;

/// The senders whose pictures are loaded without asking, and the way to take that back. GUI thread.
class PictureSenders final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureSenders(MailService &service, QWidget *parent = nullptr);

private:
    void list(const QList<PictureConsent> &consents);
    void removeChosen();

    MailService &m_service;
    QLabel *m_none;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace Restante
