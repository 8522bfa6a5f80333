// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "reader/bodydocument.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace Restante {

class BodyView;
class FindBar;
class MessageAccess;

/// The body of the shown message: built off the GUI thread in the form that is wanted, with its pictures as they come; find and
/// the line that says where a link goes. Opens nothing by itself.
class MessageBody final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBody(QWidget *parent = nullptr);

    /// ready() follows; what is shown stays until then.
    void prepare(const std::shared_ptr<MessageAccess> &access, const MessageDocument &message, BodyForm form);
    void clear();
    /// Of the shown message: what was fetched in the meantime.
    void setRemotePictures(const RemotePictureList &pictures);
    const RemotePictureList &remotePictures() const { return m_remote; }
    void setForm(BodyForm form);
    BodyForm form() const { return m_built.form; }
    const BuiltBody &built() const { return m_built; }
    bool isFixedWidth() const { return m_fixedWidth; }
    void setFixedWidth(bool fixed);
    bool dropsColours() const { return m_dropColours; }
    void setDropColours(bool drop);
    void setZoom(qreal zoom);
    /// The theme or the font changed.
    void rebuild();

    bool page(bool backwards);
    void openFind();
    BodyView &view() { return *m_view; }

Q_SIGNALS:
    /// A newly prepared body is shown; false: the same message in another form or theme.
    void ready(bool newMessage);
    void failed(const Restante::Error &error);
    void linkClicked(const QUrl &link, const QString &text);
    void spacePressed(bool backwards);
    void zoomWanted(int steps);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void build(bool newMessage);
    void take(const BuiltBody &built, bool newMessage);
    void fetchPictures();
    void showPicture(const QString &name, const QByteArray &octets);
    void hoverLink(const QUrl &link);
    void showContextMenu(const QPoint &global, const QUrl &link);
    BodyOrder order() const;

    BodyView *m_view;
    FindBar *m_find;
    QLabel *m_target;
    std::shared_ptr<MessageAccess> m_access;
    MessageDocument m_message;
    RemotePictureList m_remote;
    BuiltBody m_built;
    BodyForm m_wantedForm = BodyForm::SimpleHtml;
    bool m_fixedWidth = false;
    bool m_dropColours = false;
    QSet<int> m_unfolded;
    qreal m_zoom = 1;
    quint64 m_turn = 0; ///< answers to earlier orders are dropped
};

} // namespace Restante
