// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens every message of the corpora in every view, and says what each cost. It fails when one is not shown as it should be, or
// when a part of it is neither shown nor listed; times and memory are told, and count only with --strict: a busy computer is no
// fault.

#include "corpusfiles.h"
#include "corpustable.h"
#include "mail/htmltext.h"
#include "mail/picturetype.h"
#include "originalstage.h"
#include "processes.h"
#include "reader/attachmentbar.h"
#include "reader/invitationcard.h"
#include "reading.h"
#include "sights.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace {

struct Message {
    QString suite;
    QString name;
    QByteArray octets;
};

constexpr std::array forms {
#ifdef RESTANTE_HAS_ORIGINAL
    BodyForm::Original,
#endif
    BodyForm::SimpleHtml, BodyForm::PlainText
};

constexpr auto ourSuite = "our own"_L1;

/// All of the project's own, and every so many of the others'.
QList<Message> messages(int every)
{
    QList<Message> all;
    const auto add = [&all](const QString &folder, const QString &suite, int each) {
        int number = 0;
        const QStringList files = filesIn(folder);
        for (const QString &file : files) {
            const QList<QByteArray> held = file.endsWith(u".expected") ? QList<QByteArray>() : messagesIn(file);
            const QString name = QDir(folder).relativeFilePath(file);
            for (qsizetype i = 0; i < held.size(); ++i) {
                if (number++ % each == 0)
                    all += { suite, held.size() == 1 ? name : u"%1#%2"_s.arg(name).arg(i + 1), held[i] };
            }
        }
    };
    add(ownCorpus(), ourSuite, 1);
    const QDir others(corporaFolder());
    const QStringList suites = corporaFolder().isEmpty() ? QStringList() : others.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &suite : suites)
        add(others.filePath(suite), suite, every);
    return all;
}

/// Lines of more than one colour, as words are; rules and frames are none. What stands at the edge is the bar for scrolling.
bool hasInk(const QImage &picture)
{
    constexpr int edge = 24;
    constexpr int fewest = 4;
    int inked = 0;
    for (int y = 0; y < picture.height() && inked < fewest; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        inked += std::any_of(line, line + picture.width() - edge, [line](QRgb point) { return point != *line; }) ? 1 : 0;
    }
    return inked >= fewest;
}

class Visit
{
public:
    /// Pictures of what was seen are kept in `pictures`; empty: none.
    explicit Visit(const QString &pictures)
        : m_pictures(pictures)
    {}

    Sight see(const Message &message, BodyForm form);

private:
    void leave();
    QStringList hiddenLeaves(const Message &message, MessageAccess &access);
    bool isBlank();
    void keepPicture(const Sight &sight);

    Reading m_reading { { 900, 700 } };
    QString m_pictures;
};

Sight Visit::see(const Message &message, BodyForm form)
{
    Sight sight { message.suite, message.name, form, message.octets.size() };
    leave();
    ReaderPane &pane = m_reading.pane();
    pane.setPreferredForm(form);
    forgetPeak();
    const qint64 before = residentOctets(::getpid());
    QElapsedTimer clock;
    clock.start();
    const auto access = std::make_shared<LooseMessage>(message.octets);
    const auto document = Reading::settled(access->document());
    if (!document) {
        sight.faults += u"cannot be read"_s;
        return sight;
    }
    m_reading.open(access, *document);
    (void)pane.grab();
    sight.milliseconds = clock.elapsed();
    sight.grown = qMax(0, peakOctets() - before);
    for (const pid_t engine : engineProcesses())
        sight.engine += residentOctets(engine);

    const BodyForm shown = pane.body().built().form;
    if (m_reading.hasGivenUp() || !pane.showsMessage() || shown != possibleForm(*document, form))
        sight.faults += u"shown as %1 instead"_s.arg(bodyFormName(shown));
    sight.faults += hiddenLeaves(message, *access);
    if (isBlank())
        sight.faults += u"has words, and nothing is painted"_s;
    if (!m_pictures.isEmpty())
        keepPicture(sight);
    return sight;
}

/// To a blank page, so that nothing of one message is taken for the next.
void Visit::leave()
{
    m_reading.pane().showText({});
    Reading::wait([this] { return !m_reading.page() || !m_reading.page()->property("loading").toBool(); });
}

/// Each leaf is a body, which one view or the other shows, or stands in the bar or as a card, or is a picture that the shown
/// markup names.
QStringList Visit::hiddenLeaves(const Message &message, MessageAccess &access)
{
    ReaderPane &pane = m_reading.pane();
    QSet<PartPath> there;
    for (const BodyPart &body : pane.message().plainBodies + pane.message().htmlBodies)
        there.insert(body.part);
    for (const Attachment &listed : pane.findChild<AttachmentBar *>()->attachments())
        there.insert(listed.part);
    if (const auto &invitation = pane.message().invitation; invitation && pane.findChild<InvitationCard *>()->isVisibleTo(&pane))
        there.insert(invitation->part);
    QSet<QString> named;
    for (const BodyPicture &picture : pane.body().built().pictures)
        named.insert(picture.contentId);
    for (const Attachment &attachment : pane.message().attachments) {
        if (!there.contains(attachment.part) && !attachment.contentId.isEmpty() && named.remove(attachment.contentId)
            && !pictureType(Reading::settled(access.part(attachment.part)).value_or(QByteArray())).isEmpty())
            there.insert(attachment.part);
    }
    QStringList hidden;
    const QList<Leaf> leaves = leavesOf(message.octets);
    for (const Leaf &leaf : leaves) {
        if (!leaf.isEmpty && !there.contains(leaf.part))
            hidden += u"part %1 (%2) is neither shown nor listed"_s.arg(leaf.part, QString::fromLatin1(leaf.mediaType));
    }
    return hidden;
}

/// Something of what has words stands on the page. The engine paints when it has time.
bool Visit::isBlank()
{
    const MessageDocument &message = m_reading.pane().message();
    const bool isPlain = m_reading.pane().body().built().form == BodyForm::PlainText;
    const bool hasWords = std::ranges::any_of(isPlain ? message.plainBodies : message.htmlBodies, [](const BodyPart &body) {
        return !(body.kind == BodyPart::Kind::Html ? textOfHtml(body.content, 10'000) : body.content).trimmed().isEmpty();
    });
    return hasWords && !QTest::qWaitFor([this] { return hasInk(pictureOf(m_reading.pane().body().shownView())); });
}

void Visit::keepPicture(const Sight &sight)
{
    const QString name = u"%1-%2.%3.png"_s.arg(sight.suite, sight.message, bodyFormName(sight.form)).replace(u'/', u'_');
    stillPicture(m_reading.pane()).save(QDir(m_pictures).filePath(name));
}

void say(const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addOptions({
        { u"strict"_s, u"Fail also on what is slow or large."_s },
        { u"every"_s, u"Of the corpora of others every n-th message alone."_s, u"n"_s, u"1"_s },
        { u"only"_s, u"Only messages whose suite and name match this."_s, u"expression"_s },
        { u"table"_s, u"Write the figures of each message there."_s, u"file"_s },
        { u"pictures"_s, u"Keep a picture of each message and view there."_s, u"folder"_s },
    });
    options.process(app);
    Theme theme(app, ThemeChoice::Light);
    if (corporaFolder().isEmpty())
        say(u"The corpora of other projects are not there (RESTANTE_CORPORA); only our own is shown.\n"_s);
    if (std::ranges::contains(forms, BodyForm::Original) && !isEngineReady())
        qFatal("Original cannot be shown here");

    const bool isDeep = qEnvironmentVariableIsSet("RESTANTE_DEEP");
    const QList<Message> all = messages(isDeep ? 1 : qMax(1, options.value(u"every"_s).toInt()));
    const QRegularExpression only(options.value(u"only"_s));
    const bool isStrict = options.isSet(u"strict"_s);
    const qint64 atFirst = residentOctets(::getpid());
    QList<Sight> sights;
    int failures = 0;
    Visit visit(options.value(u"pictures"_s));
    for (const Message &message : all) {
        if (!only.match(u"%1/%2"_s.arg(message.suite, message.name)).hasMatch())
            continue;
        for (const BodyForm form : forms) {
            const Sight sight = visit.see(message, form);
            const QString excess = excessOf(sight);
            failures += !sight.faults.isEmpty() || (isStrict && !excess.isEmpty()) ? 1 : 0;
            const QStringList lines = sight.faults + sight.remarks + (excess.isEmpty() ? QStringList() : QStringList(excess));
            for (const QString &line : lines)
                say(u"%1/%2, %3: %4\n"_s.arg(sight.suite, sight.message, bodyFormName(form), line));
            sights += sight;
        }
    }
    if (sights.isEmpty())
        qFatal("no message was found");
    if (QFile table(options.value(u"table"_s)); !table.fileName().isEmpty()) {
        if (!table.open(QIODevice::WriteOnly) || table.write(sightTable(sights)) < 0)
            qFatal("the table cannot be written");
    }
    say(u"\n"_s + sightSummary(sights));
    say(u"This process held %1 MB before the first message and %2 MB behind the last.\n"_s.arg(atFirst / MiB)
            .arg(residentOctets(::getpid()) / MiB));
    return failures == 0 ? 0 : 1;
}
