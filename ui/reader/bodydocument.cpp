// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/bodydocument.h"

#include "reader/bodylayout.h"
#include "reader/html/htmlsimplifier.h"
#include "reader/html/originalbody.h"
#include "reader/html/quotefold.h"
#include "reader/plaintextwriter.h"

#include <QFontDatabase>
#include <QStringDecoder>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextTable>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

void writeRule(QTextCursor &cursor, const BodyOrder &order)
{
    if (cursor.atStart())
        return;
    QTextBlockFormat format;
    format.setTopMargin(order.font.pixelSize());
    format.setBottomMargin(order.font.pixelSize());
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
    cursor.insertBlock(format, QTextCharFormat());
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
}

/// Lines of text breathe; lines that hold a picture would only tear it from its neighbours.
void settleLines(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().lineHeightType() != QTextBlockFormat::SingleHeight
            || block.text().contains(QChar::ObjectReplacementCharacter))
            continue;
        QTextBlockFormat format;
        format.setLineHeight(linePercent, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(format);
    }
}

/// The ground of a table whose borders collapse is not painted by QTextDocument; that of its cells is.
void giveGround(QTextTable &table, const QBrush &ground)
{
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextCharFormat format = cell.format();
            if (cell.row() != row || cell.column() != column || format.background().style() != Qt::NoBrush)
                continue;
            format.setBackground(ground);
            cell.setFormat(format);
        }
    }
}

/// Layout tables of newsletters have no lines of their own; QTextDocument would draw some.
void settleTables(QTextFrame *frame, int depth)
{
    constexpr int deepest = 12;
    if (depth > deepest)
        return;
    const auto children = frame->childFrames();
    for (QTextFrame *child : children) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            if (format.border() <= 0)
                format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
            table->setFormat(format);
            if (format.background().style() == Qt::SolidPattern)
                giveGround(*table, format.background());
        }
        settleTables(child, depth + 1);
    }
}

/// What may stand in the markup of what was fetched.
QHash<QString, int> numbersOf(const RemotePictureList &pictures)
{
    QHash<QString, int> numbers;
    for (qsizetype number = 0; number < pictures.size(); ++number) {
        if (!pictures[number].failure)
            numbers.insert(pictures[number].address, int(number));
    }
    return numbers;
}

void writeHtml(QTextCursor &cursor, const BodyPart &part, const BodyOrder &order, int &quotes, BuiltBody &built)
{
    const HtmlColours colours = order.dropColours ? HtmlColours::Dropped
        : order.ground == Ground::Dark            ? HtmlColours::Darkened
                                                  : HtmlColours::Own;
    const SimpleHtml simple = simplifyHtml(part.content, colours, { picturesOf(order.message), numbersOf(order.remote) });
    built.remote.add(remoteContentOf(part.content));
    for (const int number : simple.remotePictures) {
        if (!built.remotePictures.contains(number))
            built.remotePictures.append(number);
    }
    built.ownColours = built.ownColours || simple.hasOwnColours;
    built.cut = built.cut || simple.cut;
    QString markup = simple.markup;
    // Numbers go on from part to part.
    if (const qsizetype offset = built.pictures.size(); offset > 0) {
        for (qsizetype number = simple.pictures.size() - 1; number >= 0; --number)
            markup.replace(u"src=\"cid:%1\""_s.arg(number), u"src=\"cid:%1\""_s.arg(number + offset));
    }
    for (const QString &contentId : simple.pictures)
        built.pictures.append({ contentId, {}, {} });
    BodyDocument parsed;
    parsed.setDefaultFont(cursor.document()->defaultFont());
    parsed.setDefaultStyleSheet(u"a { color: %1; }"_s.arg(order.colours.accent.name()));
    const QColor foldColour = order.colours.muted;
    parsed.setHtml(order.unfoldAll ? markup : foldQuotes(markup, order.unfolded, quotes, foldColour.name()));
    settleTables(parsed.rootFrame(), 0);
    settleLines(parsed);
    cursor.insertFragment(QTextDocumentFragment(&parsed));
}

/// Pictures that no markup shows stand below the text, as they hang on the message.
void writePictures(QTextCursor &cursor, const BodyOrder &order, BuiltBody &built)
{
    const QList<BodyPicture> loose = picturesToShow(order.message);
    for (const BodyPicture &one : loose) {
        const bool shown = std::ranges::any_of(built.pictures, [&](const BodyPicture &picture) {
            return !picture.contentId.isEmpty() && picture.contentId == one.contentId;
        });
        if (shown)
            continue;
        QTextBlockFormat format;
        format.setTopMargin(order.font.pixelSize());
        cursor.insertBlock(format, QTextCharFormat());
        QTextImageFormat image;
        image.setName(u"cid:%1"_s.arg(built.pictures.size()));
        cursor.insertImage(image);
        built.pictures.append({ {}, one.part, {} });
    }
}

/// The pictures that are here, as large as there is room.
void hangPictures(const BodyOrder &order, BuiltBody &built)
{
    constexpr int edge = 8;
    constexpr qreal highest = 1e6;
    const auto hang = [&](const QString &name, const BodyPicture &picture) {
        const auto known = std::ranges::find(order.pictures, picture, &ReadyPicture::picture);
        if (known != order.pictures.cend() && !known->image.isNull())
            built.document->addPicture(name, known->image);
    };
    for (qsizetype number = 0; number < built.pictures.size(); ++number)
        hang(u"cid:%1"_s.arg(number), built.pictures[number]);
    for (const int number : std::as_const(built.remotePictures))
        hang(u"remote:%1"_s.arg(number), { {}, {}, order.remote[number].address });
    if (order.width > edge)
        built.document->fitPictures({ order.width - edge, highest });
}

/// Nothing is written any more.
void finish(BuiltBody &built, const BodyOrder &order, QThread *home)
{
    BodyDocument &document = *built.document;
    constexpr int firstScreens = 12'000; ///< characters: of a screen of 4K in small letters, and one more
    const bool hasFrames = !document.rootFrame()->childFrames().isEmpty();
    const bool begins = order.justBegin && !hasFrames && document.characterCount() > 2 * firstScreens;
    if (order.width > 0 && !order.left.stop_requested())
        BodyLayout::layOut(document, order.width, begins ? firstScreens : document.characterCount(), order.left);
    if (order.left.stop_requested())
        built.document.reset(); // here, where its timers are
    else
        document.moveToThread(home);
}

/// As QTextDocument shows it: the side that is not given follows from the other.
QSizeF shownSize(const QTextImageFormat &format, const QSizeF &picture)
{
    const bool hasWidth = format.width() > 0;
    const bool hasHeight = format.height() > 0;
    if (hasWidth && hasHeight)
        return { format.width(), format.height() };
    if (hasWidth)
        return picture * (format.width() / qMax(1.0, picture.width()));
    return hasHeight ? picture * (format.height() / qMax(1.0, picture.height())) : picture;
}

/// Who sent it, as far as that is sure.
QString trustedDomain(const MessageDocument &message)
{
    return message.senderCheck.state == SenderCheck::State::Verified ? message.senderCheck.domain : QString();
}

} // namespace

QString bodyFormName(BodyForm form)
{
    switch (form) {
    case BodyForm::Original:
        return u"original"_s;
    case BodyForm::SimpleHtml:
        return u"simple"_s;
    case BodyForm::PlainText:
        return u"text"_s;
    case BodyForm::Source:
        return u"source"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<BodyForm> bodyFormFromName(const QString &name)
{
    for (const BodyForm form : { BodyForm::Original, BodyForm::SimpleHtml, BodyForm::PlainText, BodyForm::Source }) {
        if (bodyFormName(form) == name)
            return form;
    }
    return std::nullopt;
}

QVariant BodyDocument::loadResource(int type, const QUrl &name)
{
    return m_answerer.answer(type, name);
}

void BodyDocument::addPicture(const QString &name, const QImage &picture)
{
    m_answerer.addPicture(name, picture);
    // What was answered with nothing so far is cached; the resource replaces it.
    addResource(ImageResource, QUrl(name), picture);
}

void BodyDocument::fitPictures(const QSizeF &room)
{
    QTextCursor cursor(this);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QList<std::pair<int, QTextImageFormat>> fitted; // one length each; setting a format changes the fragments
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const QSizeF size = shownSize(format, m_answerer.answer(ImageResource, QUrl(format.name())).value<QImage>().size());
            if (size.width() <= room.width() && size.height() <= room.height())
                continue;
            const QSizeF fitting = size.scaled(room, Qt::KeepAspectRatio);
            format.setWidth(fitting.width());
            format.setHeight(fitting.height());
            for (int i = 0; i < it.fragment().length(); ++i)
                fitted.append({ it.fragment().position() + i, format });
        }
        for (const auto &[position, format] : std::as_const(fitted)) {
            cursor.setPosition(position);
            cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

const QHash<QString, QString> &BodyDocument::linkTexts() const
{
    constexpr qsizetype mostLinks = 4000;
    if (m_linkTexts)
        return *m_linkTexts;
    QHash<QString, QString> texts;
    QString address;
    QString run;
    const auto take = [&] {
        if (!address.isEmpty() && (texts.size() < mostLinks || texts.contains(address))) {
            QString &known = texts[address];
            known = tellingText(QUrl(address), known, run.remove(QChar::ObjectReplacementCharacter).simplified());
        }
        run.clear();
    };
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const QString next = format.isAnchor() ? QUrl(format.anchorHref()).toString() : QString();
            if (next != address)
                take();
            address = next;
            if (!address.isEmpty())
                run += fragment.text();
        }
        take();
        address.clear();
    }
    return m_linkTexts.emplace(std::move(texts));
}

QList<Attachment> attachmentsBeside(const BuiltBody &built, const MessageDocument &message)
{
    QSet<QString> named;
    for (const BodyPicture &picture : built.pictures)
        named.insert(picture.contentId);
    named.remove({});
    QList<Attachment> beside;
    for (const Attachment &attachment : message.attachments) {
        // A content-id that two parts have is that of the first.
        const bool isNamed = named.remove(attachment.contentId);
        const bool hasCard = message.invitation && message.invitation->part == attachment.part;
        if (hasCard)
            continue;
        if (!isNamed || !isShownPicture(attachment))
            beside += attachment;
    }
    return beside;
}

BodyForm possibleForm(const MessageDocument &message, BodyForm preferred)
{
    const bool isHtml = preferred == BodyForm::SimpleHtml || preferred == BodyForm::Original;
    if (isHtml && message.htmlBodies.isEmpty())
        return BodyForm::PlainText;
    if (preferred == BodyForm::PlainText && message.plainBodies.isEmpty() && !message.htmlBodies.isEmpty())
        return BodyForm::SimpleHtml;
    return preferred;
}

BuiltBody buildBody(const BodyOrder &order, QThread *home)
{
    BuiltBody built;
    built.form = possibleForm(order.message, order.form);
    built.document = std::make_shared<BodyDocument>();
    BodyDocument &document = *built.document;
    if (built.form == BodyForm::Original) {
        buildOriginal(order, built);
        for (const BodyPart &part : order.message.htmlBodies) {
            if (part.kind == BodyPart::Kind::Html)
                built.remote.add(remoteContentOf(part.content));
        }
        built.misleading = misleadingLinks(built.original->linkTexts, trustedDomain(order.message));
        document.moveToThread(home);
        return built;
    }
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setIndentWidth(order.font.pixelSize() * 1.7);
    document.setDefaultFont(unsharedFont(order.font));
    QTextCursor cursor(&document);
    cursor.beginEditBlock(); // or the cursor looks for its place on the line after every word
    PlainTextWriter writer(order);
    const QList<BodyPart> &parts = built.form == BodyForm::SimpleHtml ? order.message.htmlBodies : order.message.plainBodies;
    for (const BodyPart &part : parts) {
        writeRule(cursor, order);
        if (part.kind == BodyPart::Kind::Html)
            writeHtml(cursor, part, order, writer.quotes(), built);
        else
            writer.write(cursor, part.content);
    }
    writePictures(cursor, order, built);
    cursor.endEditBlock();
    hangPictures(order, built);
    built.misleading = misleadingLinks(document.linkTexts(), trustedDomain(order.message));
    finish(built, order, home);
    return built;
}

BuiltBody buildSource(const QByteArray &octets, const BodyOrder &order, QThread *home)
{
    constexpr qsizetype longestSource = 1 * MiB;
    BuiltBody built;
    built.form = BodyForm::Source;
    built.cut = octets.size() > longestSource;
    const QByteArray shown = octets.first(qMin(octets.size(), longestSource));
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(shown);
    if (utf8.hasError())
        text = QString::fromLatin1(shown);
    text.replace(u"\r\n"_s, u"\n"_s);
    // Signs that move text about are shown as what they are.
    for (QChar &c : text) {
        const bool moves = (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        if (moves || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'))
            c = QChar::ReplacementCharacter;
    }
    built.document = std::make_shared<BodyDocument>();
    built.document->setUndoRedoEnabled(false);
    built.document->setDocumentMargin(0);
    QFont font = unsharedFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    font.setPixelSize(qMax(8, order.font.pixelSize() * 12 / 14));
    built.document->setDefaultFont(font);
    built.document->setPlainText(text);
    finish(built, order, home);
    return built;
}

} // namespace Restante

#include "moc_bodydocument.cpp"
