// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens messages in every view the program has, and says so; journey_packets listens to what leaves the computer meanwhile.
// restante-zeropackets PROFILE FOLDER            every .eml of the folder, in every view
// restante-zeropackets PROFILE FOLDER CA.pem     … and then "load once", with this authority trusted

#include "mail/messageparser.h"
#include "mail/snippet.h"
#include "reader/remotepictures.h"
#include "reading.h"
#include "service/mailservice.h"
#include "service/queryservice.h"
#include "theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QHostInfo>
#include <QPdfWriter>
#include <QSignalSpy>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace {

struct View {
    const char *name;
    BodyForm form;
};

constexpr std::array views { View { "simple", BodyForm::SimpleHtml }, View { "plain", BodyForm::PlainText },
                             View { "source", BodyForm::Source },
#ifdef RESTANTE_HAS_ORIGINAL
                             View { "original", BodyForm::Original }
#endif
};

/// A question of our own that comes behind everything that was asked before, so that the listener knows whose it was.
void mark(const QByteArray &message, const char *view)
{
    static int number = 0;
    const QString name = u"m%1.mark.example"_s.arg(++number);
    std::printf("%s %s %s\n", name.toLatin1().constData(), message.constData(), view);
    std::fflush(stdout);
    bool answered = false;
    QHostInfo::lookupHost(name, qApp, [&](const QHostInfo &) { answered = true; });
    Reading::wait([&] { return answered; });
}

class Sightseeing
{
public:
    Sightseeing(MailService &mail, QueryService &queries)
        : m_queries(queries)
        , m_pictures(mail, m_reading.pane(), nullptr)
    {}

    void open(MessageKey key, const QByteArray &name)
    {
        const auto document = Reading::settled(m_queries.document(key)).value();
        (void)Reading::settled(m_queries.summaries({ key })).value(); // the row of the list, with its preview
        mark(name, "list");
        m_reading.open(std::make_shared<StoredMessage>(m_queries, key), document);
        paint();
        mark(name, "shown");
        for (const View &view : views) {
            show(view.form);
            if (view.form == BodyForm::SimpleHtml)
                print();
            mark(name, view.name);
        }
    }

    /// From a view that has pictures.
    void load(const QByteArray &name)
    {
        show(BodyForm::SimpleHtml);
        QSignalSpy settledSpy(&m_pictures, &RemotePictures::settled);
        m_pictures.load(RemotePictures::Trackers::LeftOut);
        if (m_pictures.isLoading())
            Reading::wait([&] { return !settledSpy.isEmpty(); });
        paint();
        mark(name, "loaded");
    }

private:
    void show(BodyForm form)
    {
        m_reading.setForm(form);
        if (m_reading.hasGivenUp())
            qFatal("Original gave up: its view would prove nothing");
        paint();
    }

    void paint() { (void)m_reading.pane().grab(); }

    void print()
    {
        QBuffer paper;
        paper.open(QIODevice::WriteOnly);
        QPdfWriter writer(&paper);
        if (const auto document = m_reading.pane().body().built().document)
            document->print(&writer);
    }

    QueryService &m_queries;
    Reading m_reading { { 800, 600 } };
    RemotePictures m_pictures;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 3)
        return 2;
    ServiceParts parts = ServiceParts::real();
    const bool load = argc > 3;
    if (load)
        parts.http.caFile = QString::fromLocal8Bit(argv[3]);
    MailService mail(QString::fromLocal8Bit(argv[1]), parts);
    QSignalSpy opened(&mail, &MailService::opened);
    Reading::wait([&] { return !opened.isEmpty(); });
    QueryService queries(mail.storeFile());
    Theme theme(app, ThemeChoice::Light);
    Sightseeing sights(mail, queries);
    mark("-", "start");
    QSet<MessageKey> known;
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    const QStringList files = folder.entryList({ u"*.eml"_s }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        QFile source(folder.filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            return 1;
        (void)Reading::settled(mail.importMessage({ source.readAll(), u"Vectors"_s, true, false })).value();
        Reading::settled(mail.flush()).value();
        ListQuery everything;
        everything.scope = ListQuery::Scope::AllMail;
        const QList<MessageKey> keys = Reading::settled(queries.keys(everything)).value();
        for (const MessageKey key : keys) {
            if (known.contains(key))
                continue;
            known.insert(key);
            sights.open(key, file.chopped(4).toUtf8());
            if (load)
                sights.load(file.chopped(4).toUtf8());
        }
    }
    mark("-", "end");
    std::printf("done %lld\n", static_cast<long long>(known.size()));
    return 0;
}
