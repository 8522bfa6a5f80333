// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "reader/bodydocument.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace Restante {

class AttachmentActions;
class AttachmentBar;
class Banner;
class CryptoLine;
class CryptoReading;
class EmptyState;
class HeaderCard;
class MessageAccess;
class MessageBody;

/// The right column: action bar, header card, banners, body, attachments of one message; or one quiet line. Shows what it is
/// given; knows no store.
class ReaderPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPane(QWidget *parent = nullptr);

    /// What the bar holds from its leading edge, beside the menus of form and of more.
    void setBarActions(const QList<QAction *> &actions);
    /// Stands above the pane's own entries in the menu behind the dots.
    void setMoreActions(const QList<QAction *> &actions);

    void showMessage(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message);
    /// What came out of the shown message, in its place.
    void showOpened(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message);
    void showText(const QString &title, const QString &line = {});
    bool showsMessage() const;
    const MessageDocument &message() const { return m_message; }

    void setPreferredForm(BodyForm form) { m_preferredForm = form; }
    void setForm(BodyForm form);
    void setZoom(qreal zoom);
    bool page(bool backwards);
    void openFind();
    void toggleSource();

    /// In the page, above the body; gone with the message.
    Banner *addBanner(Banner *banner);
    AttachmentActions &attachments() { return *m_attachmentActions; }
    MessageBody &body() { return *m_body; }
    CryptoReading &crypto() { return *m_crypto; }
    /// Something to be done about the shown message, in a banner of its own until it is done or another is shown.
    void offer(const QString &text, const QString &button, const std::function<void()> &action);
    void withdrawOffer();

Q_SIGNALS:
    void messageShown();
    void formChosen(Restante::BodyForm form);
    void attachedMessageOpened(const QByteArray &octets);
    void failed(const Restante::Error &error);
    void told(const QString &text); ///< something was done that deserves a word
    void spacePressed(bool backwards);
    void zoomWanted(int steps);

private:
    QWidget *makeBar();
    QWidget *makePage();
    void makeMenus();
    void finishShowing(bool newMessage);
    void clearBanners();
    void listAttachments();
    void warn();
    void tellOfBody();
    void openLink(const QUrl &link, const QString &text);
    void updateFormMenu();

    MessageDocument m_message;
    std::shared_ptr<MessageAccess> m_access;
    MessageDocument m_coming; ///< prepared, not shown yet
    std::shared_ptr<MessageAccess> m_comingAccess;
    BodyForm m_preferredForm = BodyForm::SimpleHtml;

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_page;
    QHBoxLayout *m_bar;
    QToolButton *m_formButton;
    QToolButton *m_moreButton;
    QMenu *m_moreMenu;
    QAction *m_moreEnd;
    QList<QAction *> m_formActions;
    QAction *m_fixedWidth;
    QAction *m_ownColours;
    HeaderCard *m_header;
    CryptoLine *m_cryptoLine;
    CryptoReading *m_crypto;
    QWidget *m_bannerArea;
    QVBoxLayout *m_banners;
    QPointer<Banner> m_offer;
    Banner *m_bodyBanner = nullptr;
    MessageBody *m_body;
    QWidget *m_attachmentLine;
    AttachmentBar *m_attachments;
    AttachmentActions *m_attachmentActions;
};

} // namespace Restante
