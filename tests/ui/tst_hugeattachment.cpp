// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/octets.h"
#include "memoryheld.h"
#include "reader/messageaccess.h"
#include "reader/parttransfer.h"
#include "stage.h"
#include "transfer/newfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_hugeattachment {

namespace {

constexpr qint64 lines = 2'000'000; ///< of base64, 57 octets each: 114 MB, in a message of 156 MB
constexpr qint64 mostMemory = 48 * MiB;

/// Writes, and looks at the memory meanwhile.
class Watched final : public OutputFile
{
public:
    Watched(std::unique_ptr<OutputFile> file, qint64 &most)
        : m_file(std::move(file))
        , m_most(most)
    {}
    Result<void> write(QByteArrayView octets) override
    {
        m_since += octets.size();
        if (m_since >= 4 * MiB) {
            m_since = 0;
            m_most = qMax(m_most, memoryHeld());
        }
        return m_file->write(octets);
    }
    Result<QString> commit() override { return m_file->commit(); }

private:
    std::unique_ptr<OutputFile> m_file;
    qint64 &m_most;
    qint64 m_since = 4 * MiB;
};

} // namespace

/// faults.md ATT-BOMB, as far as a disk has room: a huge part goes through a little memory.
class TestHugeAttachment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSavedThroughALittleMemory();
};

void TestHugeAttachment::itIsSavedThroughALittleMemory()
{
    Stage stage;
    const QByteArray line = QByteArray(56, 'x') + '\n';
    {
        QByteArray message =
            "From: Anna <anna@a.example>\r\nSubject: film\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; "
            "boundary=b\r\n\r\n"
            "--b\r\nContent-Type: video/x-matroska; name=film.mkv\r\nContent-Disposition: attachment; filename=film.mkv\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n";
        message += (line.toBase64() + "\r\n").repeated(lines);
        message += QByteArray("the end").toBase64() + "\r\n--b--\r\n";
        stage.import({ message }, u"Archive"_s);
    }
    ListQuery everything;
    everything.scope = ListQuery::Scope::AllMail;
    const MessageKey key = Stage::settled(stage.queries->keys(everything)).value().constFirst();
    const MessageDocument document = Stage::settled(stage.queries->document(key)).value();
    QCOMPARE(document.attachments.size(), 1);
    QCOMPARE(document.attachments[0].octets, lines * line.size() + 7);

    const QTemporaryDir folder;
    qint64 most = 0;
    auto *transfer = new PartTransfer(
        std::make_shared<StoredMessage>(*stage.queries, key), document.attachments,
        [&](const Attachment &part) {
            return newOutputFile(folder.path() + u'/', part.name)
                .transform([&](std::unique_ptr<OutputFile> file) -> std::unique_ptr<OutputFile> {
                    return std::make_unique<Watched>(std::move(file), most);
                });
        },
        this);
    QSignalSpy finished(transfer, &PartTransfer::finished);
    malloc_trim(0);
    const qint64 before = memoryHeld();
    transfer->start();
    Stage::wait([&] { return !finished.isEmpty(); });
    const auto paths = finished[0][0].value<Result<QStringList>>();
    QVERIFY(paths.has_value());
    QVERIFY(most > 0);
    QVERIFY2(most - before < mostMemory, qPrintable(u"%1 MiB more than before"_s.arg((most - before) / MiB)));
    qInfo("%lld MiB more than before", (most - before) / MiB);

    QFile file(paths->constFirst());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.size(), lines * line.size() + 7);
    QCryptographicHash written(QCryptographicHash::Sha256);
    QVERIFY(written.addData(&file));
    QCryptographicHash expected(QCryptographicHash::Sha256);
    for (qint64 i = 0; i < lines; i += 1000)
        expected.addData(line.repeated(1000));
    expected.addData("the end");
    QCOMPARE(written.result().toHex(), expected.result().toHex());
}

QTEST_MAIN(TestHugeAttachment)

} // namespace tst_hugeattachment

#include "tst_hugeattachment.moc"
