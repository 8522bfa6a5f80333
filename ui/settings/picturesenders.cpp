// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/picturesenders.h"

#include "service/mailservice.h"
#include "text/visibletext.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

PictureSenders::PictureSenders(MailService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_none(new QLabel(tr("Nobody: pictures from the network are only loaded when you say so."), this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Ask again"), this))
{
    const Metrics metrics(font());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.px(6));
    auto *title = new QLabel(tr("Pictures are loaded without asking in mail from"), this);
    title->setBuddy(m_list);
    m_none->setWordWrap(true);
    setLook(m_none, "muted");
    m_list->setAccessibleName(title->text());
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMaximumHeight(metrics.px(120));
    m_remove->setToolTip(tr("Pictures of the chosen senders stay out again until you load them"));
    column->addWidget(title);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &PictureSenders::removeChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(&service, &MailService::pictureConsentsChanged, this, &PictureSenders::list);
    service.pictureConsents().then(this, [this](const Result<QList<PictureConsent>> &consents) {
        if (consents)
            list(*consents);
    });
    list({});
}

void PictureSenders::list(const QList<PictureConsent> &consents)
{
    m_list->clear();
    for (const PictureConsent &consent : consents) {
        auto *item = new QListWidgetItem(visibleText(consent.address), m_list);
        item->setData(Qt::UserRole, consent.address);
        item->setToolTip(tr("Since %1").arg(QLocale().toString(consent.given.toLocalTime(), QLocale::ShortFormat)));
    }
    m_none->setVisible(consents.isEmpty());
    m_list->setVisible(!consents.isEmpty());
    m_remove->setVisible(!consents.isEmpty());
    m_remove->setEnabled(false);
}

void PictureSenders::removeChosen()
{
    const auto chosen = m_list->selectedItems();
    for (const QListWidgetItem *item : chosen)
        m_service.withdrawPictureConsent(item->data(Qt::UserRole).toString());
}

} // namespace Restante

#include "moc_picturesenders.cpp"
