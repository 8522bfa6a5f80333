// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mail/messagesummary.h"
#include "mail/sourcetext.h"

#include <QMainWindow>

#include <memory>

class QAction;
class QLabel;
class QLineEdit;

namespace Restante {

class MessageAccess;
class SourceView;

/// The source of a message in a window of its own: searched, with lines wrapped or numbered, header fields raw or decoded. A long
/// one is shown piece by piece; all of it is searched and saved. GUI thread; text is made and searched off it.
class SourceWindow final : public QMainWindow
{
    Q_OBJECT

public:
    SourceWindow(const std::shared_ptr<MessageAccess> &access, const MessageHeader &header, QWidget *parent = nullptr);

    SourceView &view() { return *m_view; }

    /// So many octets are laid out at once.
    static constexpr qsizetype pieceOctets = qsizetype(512) * 1024;

Q_SIGNALS:
    void shown(int piece);

private:
    void makeBar();
    void load();
    void showPiece(int number, const std::function<void()> &then = {});
    void updatePieces();
    void find(bool backwards);
    bool findHere(bool backwards, bool fromEdge);
    void findElsewhere(bool backwards);
    void save();
    void tell(const QString &text);

    std::shared_ptr<MessageAccess> m_access;
    MessageHeader m_header;
    QByteArray m_octets;
    QList<SourcePiece> m_pieces;
    int m_piece = -1;
    quint64 m_turn = 0;
    SourceView *m_view;
    QLineEdit *m_words;
    QLabel *m_verdict;
    QAction *m_decoded;
    QAction *m_wrap;
    QAction *m_numbers;
    QAction *m_previousPiece;
    QAction *m_nextPiece;
    QAction *m_save;
    QLabel *m_place;
};

} // namespace Restante
