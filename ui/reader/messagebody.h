// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "reader/bodydocument.h"

#include <QFuture>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QStackedLayout;

namespace Restante {

class BodyBuilder;
class BodyView;
class FindBar;
class HtmlView;
class MessageAccess;
class OriginalView;
class SimpleHtmlView;
enum class OriginalTrouble;
struct BodyMenu;

/// The body of the shown message: built off the GUI thread in the form that is wanted, with its pictures as they come; find,
/// menus and the line that says where a link goes. Original is Simple until its engine is there, and where it cannot be. Opens
/// nothing by itself.
class MessageBody final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBody(QWidget *parent = nullptr);

    /// ready() follows; what is shown stays until then.
    void prepare(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message, BodyForm form,
                 std::optional<Ground> ground = {});
    void clear();
    /// Of the shown message: what was fetched in the meantime.
    void setRemotePictures(const RemotePictureList &pictures);
    const RemotePictureList &remotePictures() const { return m_remote; }
    void setForm(BodyForm form);
    BodyForm form() const { return m_built.form; }
    BodyForm wantedForm() const { return m_wantedForm; }
    const BuiltBody &built() const { return m_built; }
    bool isFixedWidth() const { return m_fixedWidth; }
    void setFixedWidth(bool fixed);
    bool dropsColours() const { return m_dropColours; }
    void setDropColours(bool drop);
    /// The ground of this message alone; nothing: that of the window.
    void setGround(std::optional<Ground> ground);
    Ground ground() const;
    std::optional<Ground> chosenGround() const { return m_ground; }
    void setZoom(qreal zoom);
    /// The theme or the font changed.
    void rebuild();

    bool page(bool backwards);
    /// What is selected and can be seen.
    QString selectedText() const;
    /// What people see of the body, of what is selected if anything is, as long as it is the body of that message: another may be
    /// on its way. Null: of a form other than Original, whose words are those of its document (visibleWords()), or it cannot be
    /// told.
    QFuture<QString> originalWords(const std::shared_ptr<MessageAccess> &of);
    void openFind();
    /// The text of Simple, plain text and source.
    BodyView &view();
    /// What shows the body now.
    HtmlView &shownView() { return *m_shown; }

Q_SIGNALS:
    /// A newly prepared body is shown; false: the same message in another form or theme.
    void ready(bool newMessage);
    void failed(const Restante::Error &error);
    void linkClicked(const QUrl &link, const QString &text);
    void spacePressed(bool backwards);
    void zoomWanted(int steps);
    /// Simple is shown where Original was wanted.
    void originalMissed(Restante::OriginalTrouble trouble);
    void originalFailed(); ///< for this message
    void pictureSaveWanted(const Restante::BodyPicture &picture);
    void searchWanted(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void connectView(HtmlView *view);
    void build(bool newMessage);
    BodyForm formToBuild();
    void take(const BuiltBody &built);
    void takeOriginal();
    void giveUpOriginal();
    void answerOriginal(int number);
    void giveOriginal(int number, const QByteArray &octets);
    void finish(HtmlView *shown);
    void takeIllustrated(const BuiltBody &built);
    void hoverLink(const QUrl &link);
    void showContextMenu(const BodyMenu &at);
    BodyOrder order();

    BodyBuilder *m_builder;
    SimpleHtmlView *m_simple;
    OriginalView *m_original = nullptr; ///< made when its engine is there
    HtmlView *m_shown;
    QStackedLayout *m_views;
    FindBar *m_find;
    QLabel *m_target;
    std::shared_ptr<MessageAccess> m_access;
    MessageDocument m_message;
    RemotePictureList m_remote;
    BuiltBody m_built;
    BodyForm m_wantedForm = BodyForm::SimpleHtml;
    bool m_newMessage = false; ///< what is being shown is one
    bool m_originalFailed = false;
    std::optional<Ground> m_ground;
    bool m_fixedWidth = false;
    bool m_dropColours = false;
    QSet<int> m_unfolded;
    qreal m_zoom = 1;
    quint64 m_originalTurn = 0; ///< of what Original was given last
};

} // namespace Restante
