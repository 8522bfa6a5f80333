// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/cardsview.h"

#include "preview/contactcard.h"
#include "reader/invitationcard.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

CardsView::CardsView(const PreviewContent &content, QWidget *parent)
    : QScrollArea(parent)
{
    const Metrics metrics(font());
    auto *page = new QWidget;
    setLook(page, "page");
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    column->setSpacing(metrics.px(12));
    for (qsizetype i = 0; i < content.contacts.contacts.size(); ++i) {
        auto *card = new ContactCard(content.contacts.contacts[i], content.faces.value(i), page);
        connect(card, &ContactCard::copied, this, [this] { Q_EMIT told(tr("Copied")); });
        column->addWidget(card);
    }
    if (content.invitation) {
        for (const Appointment &appointment : content.invitation->appointments) {
            auto *card = new InvitationCard(page);
            card->setInvitation({ content.invitation->method, { appointment }, 0 });
            connect(card, &InvitationCard::openWanted, this, &CardsView::openWanted);
            connect(card, &InvitationCard::saveWanted, this, &CardsView::saveWanted);
            column->addWidget(card);
        }
    }
    const qsizetype more = content.contacts.more + (content.invitation ? content.invitation->more : 0);
    if (more > 0)
        column->addWidget(new QLabel(tr("and %Ln more in the same file", nullptr, int(more)), page));
    column->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
}

} // namespace Restante

#include "moc_cardsview.cpp"
