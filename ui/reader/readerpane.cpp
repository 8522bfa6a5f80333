// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerpane.h"

#include "messagelist/emptystate.h"
#include "reader/attachmentactions.h"
#include "reader/attachmentbar.h"
#include "reader/banner.h"
#include "reader/bodyview.h"
#include "reader/cryptoline.h"
#include "reader/cryptoreading.h"
#include "reader/headercard.h"
#include "reader/linkpolicy.h"
#include "reader/messageaccess.h"
#include "reader/messagebody.h"
#include "reader/warningtext.h"
#include "text/visibletext.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

/// The sign of a menu behind the text.
void giveTriangle(QAbstractButton &button)
{
    const int size = Metrics(button.font()).px(9);
    button.setIcon(lineIcon(Icon::TriangleDown));
    button.setIconSize(QSize(size, size));
    button.setLayoutDirection(button.layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    if (auto *tool = qobject_cast<QToolButton *>(&button))
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    setLook(line, "line");
    return line;
}

} // namespace

ReaderPane::ReaderPane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_page(makePage())
    , m_crypto(new CryptoReading(*this, *m_cryptoLine, this))
    , m_attachmentActions(new AttachmentActions(this))
{
    setLook(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    makeMenus();

    connect(m_body, &MessageBody::ready, this, &ReaderPane::finishShowing);
    connect(m_body, &MessageBody::failed, this, &ReaderPane::failed);
    connect(m_body, &MessageBody::linkClicked, this, &ReaderPane::openLink);
    connect(m_body, &MessageBody::spacePressed, this, &ReaderPane::spacePressed);
    connect(m_body, &MessageBody::zoomWanted, this, &ReaderPane::zoomWanted);
    connect(m_attachments, &AttachmentBar::openWanted, m_attachmentActions, &AttachmentActions::open);
    connect(m_attachments, &AttachmentBar::saveWanted, m_attachmentActions, &AttachmentActions::save);
    connect(m_attachments, &AttachmentBar::saveAllWanted, m_attachmentActions, &AttachmentActions::saveAll);
    connect(m_attachmentActions, &AttachmentActions::failed, this, &ReaderPane::failed);
    connect(m_attachmentActions, &AttachmentActions::messageOpened, this, &ReaderPane::attachedMessageOpened);
    connect(m_attachmentActions, &AttachmentActions::saved, this, [this](int count, const QString &place) {
        Q_EMIT told(count == 1 ? tr("Saved as %1").arg(visibleText(place))
                               : tr("%Ln files saved in %1", nullptr, count).arg(visibleText(place)));
    });
    connect(m_attachmentActions, &AttachmentActions::warned, this,
            [this](const QString &text, const std::function<void()> &goOn) {
                auto *banner = addBanner(new Banner(Banner::Kind::Warning, Icon::Warning, text, m_bannerArea));
                banner->addButton(
                    tr("Open all the same"),
                    [banner, goOn] {
                        goOn();
                        banner->deleteLater();
                    },
                    "danger");
                banner->addButton(tr("Do not open"), [banner] { banner->deleteLater(); });
            });
    showText({});
}

QWidget *ReaderPane::makeBar()
{
    const Metrics metrics(font());
    auto *bar = new QWidget(m_page);
    bar->setFixedHeight(metrics.px(43));
    m_bar = new QHBoxLayout(bar);
    m_bar->setContentsMargins(metrics.px(16), 0, metrics.px(16), 0);
    m_bar->setSpacing(metrics.px(4));
    m_formButton = new QToolButton(bar);
    m_formButton->setPopupMode(QToolButton::InstantPopup);
    m_formButton->setToolTip(tr("How this message is shown"));
    giveTriangle(*m_formButton);
    m_moreButton = new QToolButton(bar);
    m_moreButton->setIcon(lineIcon(Icon::More));
    m_moreButton->setIconSize(QSize(metrics.px(16), metrics.px(16)));
    m_moreButton->setPopupMode(QToolButton::InstantPopup);
    m_moreButton->setToolTip(tr("More"));
    m_moreButton->setAccessibleName(tr("More"));
    m_bar->addStretch();
    m_bar->addWidget(m_formButton);
    m_bar->addWidget(m_moreButton);
    return bar;
}

QWidget *ReaderPane::makePage()
{
    const Metrics metrics(font());
    m_page = new QWidget(this);
    m_header = new HeaderCard(m_page);
    m_cryptoLine = new CryptoLine(m_page);
    m_bannerArea = new QWidget(m_page);
    m_banners = new QVBoxLayout(m_bannerArea);
    m_banners->setContentsMargins(metrics.px(24), metrics.px(12), metrics.px(24), metrics.px(12));
    m_banners->setSpacing(metrics.px(8));
    m_body = new MessageBody(m_page);
    m_attachmentLine = separator(m_page);
    m_attachments = new AttachmentBar(m_page);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(separator(m_page));
    column->addWidget(m_header);
    column->addWidget(m_cryptoLine);
    column->addWidget(separator(m_page));
    column->addWidget(m_bannerArea);
    column->addWidget(m_body, 1);
    column->addWidget(m_attachmentLine);
    column->addWidget(m_attachments);
    m_bannerArea->hide();
    return m_page;
}

void ReaderPane::makeMenus()
{
    auto *formMenu = new QMenu(m_formButton);
    auto *group = new QActionGroup(formMenu);
    const std::pair<BodyForm, QString> forms[] = {
        { BodyForm::SimpleHtml, tr("Simple HTML") },
        { BodyForm::PlainText, tr("Plain text") },
        { BodyForm::Source, tr("Source") },
    };
    for (const auto &[form, name] : forms) {
        QAction *action = group->addAction(name);
        action->setCheckable(true);
        action->setData(int(form));
        formMenu->addAction(action);
        m_formActions.append(action);
    }
    connect(group, &QActionGroup::triggered, this, [this](QAction *action) {
        const auto form = BodyForm(action->data().toInt());
        setForm(form);
        Q_EMIT formChosen(form);
    });
    m_formButton->setMenu(formMenu);

    m_moreMenu = new QMenu(m_moreButton);
    m_moreEnd = m_moreMenu->addSeparator();
    m_moreMenu->addAction(tr("Find in this message…"), this, &ReaderPane::openFind);
    m_fixedWidth = m_moreMenu->addAction(tr("Letters of one width"));
    m_fixedWidth->setCheckable(true);
    connect(m_fixedWidth, &QAction::triggered, m_body, &MessageBody::setFixedWidth);
    m_ownColours = m_moreMenu->addAction(tr("In the message's own colours"));
    m_ownColours->setCheckable(true);
    connect(m_ownColours, &QAction::triggered, this, [this](bool own) { m_body->setDropColours(!own); });
    m_moreMenu->addSeparator();
    m_moreMenu->addAction(tr("Save message…"), this, [this] {
        QString name = visibleText(m_message.header.subject, 80);
        for (QChar &c : name) {
            if (!c.isLetterOrNumber() && c != u' ' && c != u'-' && c != u'.')
                c = u'_';
        }
        m_attachmentActions->saveMessage((name.trimmed().isEmpty() ? tr("message") : name.trimmed()) + u".eml"_s);
    });
    m_moreButton->setMenu(m_moreMenu);
}

void ReaderPane::setBarActions(const QList<QAction *> &actions)
{
    int place = 0;
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_page);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action->text().isEmpty() || action->priority() == QAction::LowPriority ? Qt::ToolButtonIconOnly
                                       : action->icon().isNull()                                          ? Qt::ToolButtonTextOnly
                                                                 : Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(Metrics(font()).px(16), Metrics(font()).px(16)));
        m_bar->insertWidget(place++, button);
    }
}

void ReaderPane::setMoreActions(const QList<QAction *> &actions)
{
    m_moreMenu->insertActions(m_moreEnd, actions);
}

void ReaderPane::showText(const QString &title, const QString &line)
{
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
    m_body->prepare(access, message, possibleForm(message, m_preferredForm));
}

void ReaderPane::showOpened(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message)
{
    if (m_comingAccess)
        return; // another message is on its way
    showMessage(access, message);
}

void ReaderPane::finishShowing(bool newMessage)
{
    if (newMessage) {
        m_message = std::exchange(m_coming, {});
        m_access = std::exchange(m_comingAccess, {});
        clearBanners();
        m_header->show(m_message.header);
        m_attachmentActions->setMessage(m_access, m_message.attachments);
        warn();
        if (m_message.opened == MessageDocument::Opened::Not)
            m_crypto->begin(m_access, m_message);
        m_stack->setCurrentWidget(m_page);
    }
    listAttachments();
    tellOfBody();
    updateFormMenu();
    if (newMessage && m_message.opened == MessageDocument::Opened::Not)
        Q_EMIT messageShown();
}

void ReaderPane::listAttachments()
{
    // What the shown markup holds as a picture of its own is no attachment to people.
    QList<Attachment> listed;
    for (const Attachment &attachment : std::as_const(m_message.attachments)) {
        const bool shown = !attachment.contentId.isEmpty()
            && std::ranges::any_of(m_body->built().pictures,
                                   [&](const BodyPicture &picture) { return picture.contentId == attachment.contentId; });
        if (!shown)
            listed += attachment;
    }
    m_attachments->setAttachments(listed);
    m_attachmentLine->setVisible(!listed.isEmpty());
}

void ReaderPane::warn()
{
    for (const Warning warning : std::as_const(m_message.warnings)) {
        if (const std::optional<WarningText> text = warningText(warning, m_message))
            addBanner(new Banner(text->loud ? Banner::Kind::Warning : Banner::Kind::Note, text->icon, text->text, m_bannerArea));
    }
}

void ReaderPane::tellOfBody()
{
    delete std::exchange(m_bodyBanner, nullptr);
    const BuiltBody &built = m_body->built();
    QStringList lines;
    if (built.remotePictures > 0)
        lines += built.remotePictures == 1 ? tr("1 picture from the network is not loaded.")
                                           : tr("%Ln pictures from the network are not loaded.", nullptr, built.remotePictures);
    if (built.cut)
        lines += tr("This message is very long; its end is not shown here. All of it is in its source.");
    if (!lines.isEmpty())
        m_bodyBanner =
            addBanner(new Banner(built.remotePictures > 0 ? Banner::Kind::Warning : Banner::Kind::Note,
                                 built.remotePictures > 0 ? Icon::Picture : Icon::Info, lines.join(u' '), m_bannerArea));
    else
        m_bannerArea->setVisible(m_banners->count() > 0);
}

void ReaderPane::offer(const QString &text, const QString &button, const std::function<void()> &action)
{
    withdrawOffer();
    m_offer = addBanner(new Banner(Banner::Kind::Note, Icon::Info, text, m_bannerArea));
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

Banner *ReaderPane::addBanner(Banner *banner)
{
    m_banners->addWidget(banner);
    m_bannerArea->show();
    banner->show();
    connect(banner, &QObject::destroyed, m_bannerArea, [this] { m_bannerArea->setVisible(m_banners->count() > 0); });
    return banner;
}

void ReaderPane::clearBanners()
{
    m_bodyBanner = nullptr;
    while (QLayoutItem *item = m_banners->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_bannerArea->hide();
}

void ReaderPane::updateFormMenu()
{
    const BodyForm form = m_body->form();
    for (QAction *action : std::as_const(m_formActions)) {
        const auto of = BodyForm(action->data().toInt());
        action->setChecked(of == form);
        action->setEnabled(of == BodyForm::Source || possibleForm(m_message, of) == of);
        if (of == form)
            m_formButton->setText(action->text());
    }
    m_fixedWidth->setVisible(form == BodyForm::PlainText);
    m_fixedWidth->setChecked(m_body->isFixedWidth());
    m_ownColours->setVisible(form == BodyForm::SimpleHtml && m_body->built().ownColours);
    m_ownColours->setChecked(!m_body->dropsColours());
}

void ReaderPane::setForm(BodyForm form)
{
    m_body->setForm(form);
}

void ReaderPane::toggleSource()
{
    m_body->setForm(m_body->form() == BodyForm::Source ? possibleForm(m_message, m_preferredForm) : BodyForm::Source);
}

void ReaderPane::setZoom(qreal zoom)
{
    m_body->setZoom(zoom);
}

bool ReaderPane::page(bool backwards)
{
    return showsMessage() && m_body->page(backwards);
}

void ReaderPane::openFind()
{
    if (showsMessage())
        m_body->openFind();
}

void ReaderPane::openLink(const QUrl &link, const QString &text)
{
    const LinkVerdict verdict = judgeLink(link, text);
    if (verdict.kind == LinkVerdict::Kind::Clear) {
        QDesktopServices::openUrl(verdict.target);
        return;
    }
    auto *banner =
        addBanner(new Banner(Banner::Kind::Warning, Icon::Warning, verdict.reason + u'\n' + verdict.shown, m_bannerArea));
    if (verdict.kind == LinkVerdict::Kind::Disguised) {
        banner->addButton(
            tr("Open all the same"),
            [banner, target = verdict.target] {
                QDesktopServices::openUrl(target);
                banner->deleteLater();
            },
            "danger");
    }
    banner->addButton(tr("Copy link"), [banner, shown = verdict.shown] {
        QGuiApplication::clipboard()->setText(shown);
        banner->deleteLater();
    });
    banner->addButton(tr("Do not open"), [banner] { banner->deleteLater(); });
}

} // namespace Restante
