// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerpane.h"

#include "mail/messagename.h"
#include "messagelist/emptystate.h"
#include "reader/attachmentactions.h"
#include "reader/attachmentbar.h"
#include "reader/attachmentsection.h"
#include "reader/banner.h"
#include "reader/bannercolumn.h"
#include "reader/bodyview.h"
#include "reader/cryptoline.h"
#include "reader/cryptoreading.h"
#include "reader/formmenu.h"
#include "reader/headercard.h"
#include "reader/invitationcard.h"
#include "reader/linkbanner.h"
#include "reader/messageaccess.h"
#include "reader/messagebody.h"
#include "reader/moremenu.h"
#include "reader/originaltext.h"
#include "reader/previewplace.h"
#include "reader/readerbar.h"
#include "reader/readingmemory.h"
#include "reader/unsubscribing.h"
#include "reader/warningtext.h"
#include "text/visibletext.h"
#include "theme/columnitem.h"
#include "theme/icons.h"
#include "theme/layoutpause.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QDesktopServices>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    setLook(line, "line");
    return line;
}

} // namespace

ReaderPane::ReaderPane(QWidget *parent)
    : GivenPlace(parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_page(makePage())
    , m_unsubscribing(new Unsubscribing([this](Banner *banner) { return addBanner(banner); }, this))
{
    setLook(this, "page");
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    makeMenus();
    m_crypto = new CryptoReading(*this, *m_cryptoLine, this); // the line was made with the page

    connect(m_body, &MessageBody::ready, this, &ReaderPane::finishShowing);
    connect(m_body, &MessageBody::failed, this, &ReaderPane::failed);
    connect(m_header, &HeaderCard::searchWanted, this, &ReaderPane::searchWanted);
    connect(m_header, &HeaderCard::unsubscribeWanted, this, [this] {
        ListUnsubscribe list = m_message.unsubscribe;
        list.oneClick = list.oneClick && m_access->mayReachOut();
        m_unsubscribing->ask(list);
    });
    connect(m_unsubscribing, &Unsubscribing::openWanted, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
    connect(m_body, &MessageBody::linkClicked, this, &ReaderPane::openLink);
    connect(m_body, &MessageBody::spacePressed, this, &ReaderPane::spacePressed);
    connect(m_body, &MessageBody::zoomWanted, this, &ReaderPane::zoomWanted);
    connect(m_body, &MessageBody::searchWanted, this,
            [this](const QString &words) { Q_EMIT searchWanted(u'"' + QString(words).remove(u'"') + u'"'); });
    connect(m_body, &MessageBody::originalMissed, this, &ReaderPane::tellOriginalMissed);
    connect(m_body, &MessageBody::originalFailed, this, [this] {
        addBanner(new Banner(Banner::Kind::Note, Icon::Info,
                             tr("The original layout of this message could not be shown. It stands here in simple form."),
                             m_banners));
    });
    connect(m_body, &MessageBody::pictureSaveWanted, this, &ReaderPane::savePicture);
    connect(m_invitation, &InvitationCard::openWanted, this,
            [this] { withInvitation([this](const Attachment &file) { attachments().open(file); }); });
    connect(m_invitation, &InvitationCard::saveWanted, this,
            [this] { withInvitation([this](const Attachment &file) { attachments().save(file); }); });
    connect(m_attachments, &AttachmentSection::previewWanted, m_preview,
            [this](const QList<Attachment> &attachments, qsizetype index) { m_preview->open(m_access, attachments, index); });
    connect(m_preview, &PreviewPlace::messageOpened, this, &ReaderPane::attachedMessageOpened);
    connect(m_preview, &PreviewPlace::failed, this, &ReaderPane::failed);
    connect(m_preview, &PreviewPlace::told, this, &ReaderPane::told);
    connect(&attachments(), &AttachmentActions::failed, this, &ReaderPane::failed);
    connect(&attachments(), &AttachmentActions::messageOpened, this, &ReaderPane::attachedMessageOpened);
    connect(&attachments(), &AttachmentActions::copied, this,
            [this](int count) { Q_EMIT told(count == 1 ? tr("1 file copied") : tr("%Ln files copied", nullptr, count)); });
    showText({});
}

void ReaderPane::setStrip(QWidget *strip)
{
    m_pageColumn->insertWidget(2, strip); // behind the bar and its line
}

void ReaderPane::showPage(QWidget *page)
{
    showText({});
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

QWidget *ReaderPane::makePage()
{
    const Metrics metrics(font());
    m_page = new QWidget(this);
    m_header = new HeaderCard(m_page);
    m_cryptoLine = new CryptoLine(m_page);
    m_banners = new BannerColumn({ 24, 12, 24, 12 }, m_page);
    m_invitation = new InvitationCard(m_banners);
    m_banners->setCard(m_invitation);
    m_body = new MessageBody(m_page);
    m_attachments = new AttachmentSection(m_page);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_letter = new ColumnItem<QWidget>(m_page);
    m_letter->setAttribute(
        Qt::WA_StaticContents); // it paints nothing itself: a new height is nothing to what stands where it stood
    auto *letter = new QVBoxLayout(m_letter);
    letter->setContentsMargins(0, 0, 0, 0);
    letter->setSpacing(0);
    m_bar = new ReaderBar(m_letter);
    letter->addWidget(m_bar);
    letter->addWidget(separator(m_letter));
    letter->addWidget(m_header);
    letter->addWidget(m_cryptoLine);
    letter->addSpacing(metrics.px(10));
    letter->addWidget(separator(m_letter));
    letter->addWidget(m_banners);
    letter->addWidget(m_body, 1);
    column->addWidget(m_letter, 1);
    m_pageColumn = letter;
    column->addWidget(m_attachments);
    m_preview = new PreviewPlace(*m_letter, *m_attachments, this);
    return m_page;
}

void ReaderPane::makeMenus()
{
    m_forms = new FormMenu(m_bar->formButton(), *m_body);
    connect(m_forms, &FormMenu::formChosen, this, &ReaderPane::formChosen);

    m_more = new MoreMenu(*m_body, &m_bar->moreButton());
    connect(m_more, &MoreMenu::findWanted, this, &ReaderPane::openFind);
    connect(m_more, &MoreMenu::charsetWanted, this, &ReaderPane::charsetWanted);
    connect(m_more, &MoreMenu::saveWanted, this, [this] { attachments().saveMessage(messageFileName(m_message.header)); });
    m_bar->moreButton().setMenu(m_more);
}

void ReaderPane::setBarActions(const QList<QAction *> &actions)
{
    m_bar->setActions(actions);
}

void ReaderPane::setMoreActions(const QList<QAction *> &actions)
{
    m_more->setFirst(actions);
}

void ReaderPane::showText(const QString &title, const QString &line)
{
    m_preview->close();
    m_access.reset();
    m_comingAccess.reset();
    m_message = {};
    m_body->clear();
    m_crypto->clear();
    clearBanners();
    m_empty->setText(title, line);
    m_stack->setCurrentWidget(m_empty);
}

bool ReaderPane::showsMessage() const
{
    return m_stack->currentWidget() == m_page;
}

void ReaderPane::showMessage(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message)
{
    m_comingAccess = access;
    m_coming = message;
    m_body->prepare(access, message, m_forms->formFor(message, m_preferredForm), m_forms->groundFor(message));
}

void ReaderPane::showOpened(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message)
{
    if (m_comingAccess)
        return; // another message is on its way
    showMessage(access, message);
}

void ReaderPane::finishShowing(bool newMessage)
{
    const LayoutPause pause({ m_page, m_letter, m_banners, m_header, m_cryptoLine, m_attachments });
    if (newMessage) {
        m_message = std::exchange(m_coming, {});
        m_access = std::exchange(m_comingAccess, {});
        clearBanners();
        m_header->show(m_message);
        m_preview->close();
        showInvitation();
        warn();
        if (m_message.opened == MessageDocument::Opened::Not)
            m_crypto->begin(m_access, m_message);
        m_stack->setCurrentWidget(m_page);
    }
    listAttachments();
    tellOfBody();
    m_forms->update(m_message);
    m_more->updateFor(m_message);
    Q_EMIT bodyShown(newMessage);
    if (newMessage && m_message.opened == MessageDocument::Opened::Not)
        Q_EMIT messageShown();
}

void ReaderPane::listAttachments()
{
    m_attachments->show(m_access, m_message.attachments, attachmentsBeside(m_body->built(), m_message));
}

void ReaderPane::showInvitation()
{
    if (m_message.invitation)
        m_invitation->setInvitation(m_message.invitation->invitation);
    m_banners->showCard(m_message.invitation.has_value());
}

void ReaderPane::withInvitation(const std::function<void(const Attachment &)> &act)
{
    const auto file = std::ranges::find(std::as_const(m_message.attachments), m_message.invitation->part, &Attachment::part);
    if (file != m_message.attachments.cend())
        act(*file);
}

AttachmentActions &ReaderPane::attachments()
{
    return m_attachments->actions();
}

void ReaderPane::warn()
{
    for (const Warning warning : std::as_const(m_message.warnings)) {
        if (const std::optional<WarningText> text = warningText(warning, m_message))
            addWarning(*text);
    }
}

Banner *ReaderPane::addWarning(const WarningText &text)
{
    const Icon icon = text.kind == Banner::Kind::Note ? Icon::Info : Icon::Warning;
    return addBanner((new Banner(text.kind, icon, text.text, m_banners))->setTitle(text.title));
}

void ReaderPane::tellOfBody()
{
    qDeleteAll(std::exchange(m_bodyBanners, {}));
    const BuiltBody &built = m_body->built();
    QList<WarningText> texts;
    if (!built.misleading.isEmpty())
        texts += misleadingText(built.misleading);
    if (built.cut && !m_message.warnings.contains(Warning::Truncated))
        texts += warningText(Warning::Truncated, m_message).value_or(WarningText());
    for (const WarningText &text : std::as_const(texts))
        m_bodyBanners += addWarning(text);
}

void ReaderPane::offer(const QString &text, const QString &button, const std::function<void()> &action)
{
    withdrawOffer();
    m_offer = addBanner(new Banner(Banner::Kind::Note, Icon::Info, text, m_banners));
    m_offer->addButton(button, [this, action] {
        withdrawOffer();
        action();
    });
}

void ReaderPane::withdrawOffer()
{
    if (m_offer)
        m_offer->deleteLater();
    m_offer.clear();
}

Banner *ReaderPane::addNote(const QString &text)
{
    return addBanner(new Banner(Banner::Kind::Note, Icon::Info, text, m_banners));
}

Banner *ReaderPane::addBanner(Banner *banner)
{
    return m_banners->add(banner);
}

void ReaderPane::clearBanners()
{
    m_bodyBanners.clear();
    m_banners->clear();
}

BodyForm ReaderPane::form() const
{
    return showsMessage() ? m_body->form() : m_preferredForm;
}

QString ReaderPane::selectedText() const
{
    return showsMessage() ? m_body->selectedText() : QString();
}

void ReaderPane::setMemory(ReadingMemory *memory)
{
    m_forms->setMemory(memory);
}

/// Once, and never again: the menu says it whenever somebody looks for it.
void ReaderPane::tellOriginalMissed(OriginalTrouble trouble)
{
    ReadingMemory *memory = m_forms->memory();
    if (!memory || !memory->isNews(originalTroubleName(trouble)))
        return;
    auto *banner = addBanner(new Banner(Banner::Kind::Note, Icon::Info, originalTroubleText(trouble), m_banners));
    banner->addButton(tr("Close"), [banner] { banner->deleteLater(); });
}

void ReaderPane::savePicture(const BodyPicture &picture)
{
    for (const Attachment &attachment : std::as_const(m_message.attachments)) {
        if (picture.part.isEmpty() ? attachment.contentId == picture.contentId : attachment.part == picture.part) {
            attachments().save(attachment);
            return;
        }
    }
}

void ReaderPane::setForm(BodyForm form)
{
    m_body->setForm(form);
}

void ReaderPane::toggleSource()
{
    m_body->setForm(m_body->form() == BodyForm::Source ? m_forms->formFor(m_message, m_preferredForm) : BodyForm::Source);
}

void ReaderPane::setZoom(qreal zoom)
{
    m_body->setZoom(zoom);
}

bool ReaderPane::page(bool backwards)
{
    return showsMessage() && m_body->page(backwards);
}

void ReaderPane::allowSearch()
{
    m_header->setSearchable();
}

void ReaderPane::openFind()
{
    if (showsMessage())
        m_body->openFind();
}

void ReaderPane::openLink(const QUrl &link, const QString &text)
{
    if (Banner *asked = followLink(link, text, m_banners))
        addBanner(asked);
}

} // namespace Restante

#include "moc_readerpane.cpp"
