// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/messagedocument.h"
#include "mail/remotecontent.h"
#include "reader/bodypictures.h"
#include "reader/html/originalcss.h"
#include "reader/html/resourceanswerer.h"
#include "reader/linkpolicy.h"
#include "remote/remotepicture.h"
#include "theme/colours.h"

#include <QFont>
#include <QSet>
#include <QTextDocument>
#include <QTextFormat>

#include <memory>
#include <optional>
#include <stop_token>

namespace Restante {

struct OriginalBody;

/// From line to line, of the height of the font: text breathes.
inline constexpr int linePercent = 122;
/// The height of letters at a zoom of 100 %, in pixels as Metrics counts them.
inline constexpr int drawnBodyPixels = 14;

/// How a message is shown.
enum class BodyForm { Original, SimpleHtml, PlainText, Source };
/// "original" …: stable, for settings.
QString bodyFormName(BodyForm form);
std::optional<BodyForm> bodyFormFromName(const QString &name);

/// The document of a shown body. Answers for itself what it is asked for, totally: no file, no network, no application resource
/// is reached from it.
class BodyDocument final : public QTextDocument
{
    Q_OBJECT

public:
    enum Property { QuoteLevelProperty = QTextFormat::UserProperty + 1 };

    explicit BodyDocument(QObject *parent = nullptr)
        : QTextDocument(parent)
    {}

    ResourceAnswerer &answerer() { return m_answerer; }
    const ResourceAnswerer &answerer() const { return m_answerer; }
    /// "cid:N" or "remote:N" of the markup.
    void addPicture(const QString &name, const QImage &picture);
    /// Pictures are no larger than that, in pixels.
    void fitPictures(const QSizeF &room);
    /// What its links say, by QUrl::toString() of where they go; of several texts the telling one. Found out once.
    const QHash<QString, QString> &linkTexts() const;

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    ResourceAnswerer m_answerer;
    mutable std::optional<QHash<QString, QString>> m_linkTexts;
};

/// What a body is made of and for.
struct BodyOrder {
    MessageDocument message;
    BodyForm form = BodyForm::PlainText;
    bool fixedWidth = false;      ///< for plain text, beside what the text itself wants
    bool dropColours = false;     ///< for HTML: in the colours of the theme
    RemotePictureList remote;     ///< fetched with the user's consent: "remote:N" is the N-th
    QList<ReadyPicture> pictures; ///< those that are here already; of the network by RemotePicture::address
    qreal width = 0;              ///< pixels that it will have, and it is laid out for them; 0: whoever shows it lays it out
    std::stop_token left {};      ///< whoever wanted it has gone on: no document is built then
    bool justBegin = false;       ///< of long text no more is laid out than the first screens show (BodyLayout::isWhole)
    QSet<int> unfolded;           ///< quotes shown whole, by their number
    bool unfoldAll = false;
    int roomAbove = 0;        ///< for Original on paper: pixels that the page leaves free for a header
    bool standsStill = false; ///< nothing of Original moves
    QFont font;
    Colours colours; ///< of the ground
    Ground ground = Ground::Light;
    QSet<QString> approvedPictures; ///< of the network, by remoteAddress(): they are here
};

struct BuiltBody {
    std::shared_ptr<BodyDocument> document;
    std::shared_ptr<const OriginalBody> original; ///< of that form alone
    BodyForm form = BodyForm::PlainText;          ///< the one that was possible
    QList<BodyPicture> pictures;                  ///< "cid:N" is the N-th
    RemoteContent remote;                         ///< what its HTML names of the network, here or not
    QList<int> remotePictures;                    ///< of BodyOrder::remote, those that it shows
    QList<LinkVerdict> misleading;                ///< links that do not go where they seem to
    bool ownColours = false;                      ///< made for a light ground of its own
    bool cut = false;
};

/// Builds the document of a message: any thread; the document then lives in the thread `home`. Several bodies are each parsed on
/// their own and stand one below the other (EFAIL: markup of two parts is never one).
BuiltBody buildBody(const BodyOrder &order, QThread *home);

/// The raw message for people to read: any thread. Bounded; `cut` tells.
BuiltBody buildSource(const QByteArray &octets, const BodyOrder &order, QThread *home);

/// What stands below the body: all attachments but the pictures that its markup shows and the invitation, which
/// has a card. What only calls itself a picture is none.
QList<Attachment> attachmentsBeside(const BuiltBody &built, const MessageDocument &message);

/// The form shown when nobody chose: `preferred` where the message has it, else what it has.
BodyForm possibleForm(const MessageDocument &message, BodyForm preferred);

} // namespace Restante
