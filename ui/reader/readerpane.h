// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "reader/bodydocument.h"
#include "theme/givenplace.h"

#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QStackedLayout;
class QVBoxLayout;

namespace Restante {

class AttachmentActions;
class AttachmentSection;
class Banner;
class BannerColumn;
class CryptoLine;
class CryptoReading;
class EmptyState;
class FormMenu;
class HeaderCard;
class InvitationCard;
class MessageAccess;
class MessageBody;
class MoreMenu;
class PreviewPlace;
class ReaderBar;
class ReadingMemory;
class Unsubscribing;
enum class OriginalTrouble;
struct WarningText;

/// The right column: action bar, header card, banners, body, attachments of one message; or one quiet line. Shows what it is
/// given; knows no store.
class ReaderPane final : public GivenPlace
{
    Q_OBJECT

public:
    explicit ReaderPane(QWidget *parent = nullptr);

    /// What the bar holds from its leading edge, beside the menus of form and of more.
    void setBarActions(const QList<QAction *> &actions);
    /// Stands above the pane's own entries in the menu behind the dots.
    void setMoreActions(const QList<QAction *> &actions);
    /// Stands below the bar, above the message.
    void setStrip(QWidget *strip);
    /// In place of a message; becomes the pane's own.
    void showPage(QWidget *page);

    void showMessage(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message);
    /// What came out of the shown message, in its place.
    void showOpened(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message);
    void showText(const QString &title, const QString &line = {});
    bool showsMessage() const;
    const MessageDocument &message() const { return m_message; }
    const std::shared_ptr<MessageAccess> &access() const { return m_access; }
    BodyForm form() const; ///< of what is shown, else the preferred one
    /// What of the body is selected and can be seen; empty: nothing.
    QString selectedText() const;

    void setPreferredForm(BodyForm form) { m_preferredForm = form; }
    void setMemory(ReadingMemory *memory);
    void setForm(BodyForm form);
    void setZoom(qreal zoom);
    bool page(bool backwards);
    void openFind();
    void toggleSource();
    /// Somebody carries out searchWanted(): addresses offer to look for their mail.
    void allowSearch();
    Unsubscribing &unsubscribing() { return *m_unsubscribing; }

    /// In the page, above the body; gone with the message.
    Banner *addBanner(Banner *banner);
    Banner *addNote(const QString &text);
    AttachmentActions &attachments();
    MessageBody &body() { return *m_body; }
    CryptoReading &crypto() { return *m_crypto; }
    /// Something to be done about the shown message, in a banner of its own until it is done or another is shown.
    void offer(const QString &text, const QString &button, const std::function<void()> &action);
    void withdrawOffer();

Q_SIGNALS:
    void messageShown();
    void bodyShown(bool newMessage); ///< also when the same message is shown in another form, or more of it
    void formChosen(Restante::BodyForm form);
    void attachedMessageOpened(const std::shared_ptr<Restante::MessageAccess> &message);
    void failed(const Restante::Error &error);
    void told(const QString &text); ///< something was done that deserves a word
    void searchWanted(const QString &words);
    void charsetWanted(const QString &charset); ///< the shown message is to be read in it; empty: as it says
    void spacePressed(bool backwards);
    void zoomWanted(int steps);

private:
    QWidget *makePage();
    void makeMenus();
    void finishShowing(bool newMessage);
    void clearBanners();
    void listAttachments();
    void showInvitation();
    void withInvitation(const std::function<void(const Attachment &)> &act);
    void warn();
    Banner *addWarning(const WarningText &text);
    void tellOfBody();
    void openLink(const QUrl &link, const QString &text);
    void tellOriginalMissed(OriginalTrouble trouble);
    void savePicture(const BodyPicture &picture);

    MessageDocument m_message;
    std::shared_ptr<MessageAccess> m_access;
    MessageDocument m_coming; ///< prepared, not shown yet
    std::shared_ptr<MessageAccess> m_comingAccess;
    BodyForm m_preferredForm = BodyForm::Original;

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_page;
    QVBoxLayout *m_pageColumn;
    ReaderBar *m_bar;
    FormMenu *m_forms;
    MoreMenu *m_more;
    HeaderCard *m_header;
    CryptoLine *m_cryptoLine;
    CryptoReading *m_crypto;
    BannerColumn *m_banners;
    InvitationCard *m_invitation;
    QPointer<Banner> m_offer;
    QList<Banner *> m_bodyBanners;
    MessageBody *m_body;
    QWidget *m_letter; ///< all but the attachments: an attachment that is looked at takes its place
    AttachmentSection *m_attachments;
    PreviewPlace *m_preview;
    Unsubscribing *m_unsubscribing;
};

} // namespace Restante
