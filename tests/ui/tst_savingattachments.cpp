// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"
#include "reader/attachmentactions.h"
#include "reader/attachmentplate.h"
#include "reader/attachmentsection.h"
#include "theme/theme.h"
#include "transfer/newfile.h"
#include "windowdriver.h"
#include "words/errortext.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_savingattachments {

namespace {

/// A part without an end: it comes in pieces as they are given, until nobody wants more.
class Endless final : public MessageAccess
{
public:
    void give(int pieces) { m_pieces->release(pieces); }

    QFuture<Result<QByteArray>> octets() override { return QtFuture::makeReadyValueFuture(Result<QByteArray>()); }
    QFuture<Result<QByteArray>> part(const PartPath &) override { return octets(); }
    QFuture<Result<QByteArray>> picture(const QString &) override { return octets(); }
    QFuture<Result<void>> stream(const PartPath &, const OctetSink &sink) override
    {
        return QtFuture::makeReadyVoidFuture().then(QtFuture::Launch::Async, [sink, pieces = m_pieces]() -> Result<void> {
            const QByteArray piece(4096, 'x');
            do {
                pieces->acquire();
            } while (sink(piece));
            return failure(ErrorCode::Cancelled);
        });
    }

private:
    std::shared_ptr<QSemaphore> m_pieces = std::make_shared<QSemaphore>();
};

} // namespace

/// Saving as the user does it: what is long is told and can be stopped, what fails is said, and neither leaves half a file.
class TestSavingAttachments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_access = std::make_shared<Endless>();
        m_section = std::make_unique<AttachmentSection>();
        m_section->resize(700, 160);
    }
    void cleanup()
    {
        m_section.reset();
        m_access->give(1); // whoever still waits for it ends
        m_folder.reset();
    }

    void aLongOneIsToldAndStopped();
    void aStoppedOneLeavesTheOlderFile();
    void aDiskThatTakesNoMoreIsSaid();
    void anErrorWhileWritingEndsIt();

private:
    void show()
    {
        Attachment film = attachmentOf(u"1"_s, u"film.mkv"_s, "x");
        film.octets = qint64(2) << 30;
        m_section->show(m_access, { film }, { film });
        m_section->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
    }
    QString target() const { return m_folder->filePath(u"film.mkv"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    void save()
    {
        auto *plate = m_section->findChild<AttachmentPlate *>();
        plate->setFocus();
        QTest::keyClick(plate, Qt::Key_S, Qt::ControlModifier);
        auto *dialog = m_section->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->selectFile(target());
        static_cast<QDialog *>(dialog)->accept();
    }
    QPushButton *stopButton() const
    {
        for (QPushButton *button : m_section->findChildren<QPushButton *>()) {
            if (button->text() == u"Stop" && !button->visibleRegion().isEmpty()) // and has its place
                return button;
        }
        return nullptr;
    }
    void stop()
    {
        click(stopButton());
        QCoreApplication::sendPostedEvents(); // what a banner's button does follows the click
        m_access->give(1);                    // before it the transfer is asked whether it goes on
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Endless> m_access;
    std::unique_ptr<AttachmentSection> m_section;
};

void TestSavingAttachments::aLongOneIsToldAndStopped()
{
    show();
    save();
    m_access->give(100);
    QTRY_VERIFY(stopButton());
    QTRY_VERIFY2(visibleText(m_section.get()).contains(u"film.mkv: 400 kB of 2.0 GB"_s),
                 qPrintable(visibleText(m_section.get())));
    m_access->give(100);
    QTRY_VERIFY2(visibleText(m_section.get()).contains(u"film.mkv: 800 kB of 2.0 GB"_s),
                 qPrintable(visibleText(m_section.get())));
    shoot(m_section.get(), u"attachment-saving"_s);
    QSignalSpy failed(&m_section->actions(), &AttachmentActions::failed);
    QSignalSpy saved(&m_section->actions(), &AttachmentActions::saved);
    stop();
    QTRY_VERIFY(!stopButton());
    QTRY_COMPARE(files(), QStringList());
    QCOMPARE(failed.size() + saved.size(), 0); // who stops it knows
}

void TestSavingAttachments::aStoppedOneLeavesTheOlderFile()
{
    QFile older(target());
    QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
    older.close();
    show();
    save();
    m_access->give(100);
    QTRY_VERIFY(stopButton());
    stop();
    QTRY_VERIFY(!stopButton());
    QTRY_COMPARE(files(), QStringList { u"film.mkv"_s });
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.readAll(), QByteArray("older"));
}

void TestSavingAttachments::aDiskThatTakesNoMoreIsSaid()
{
    /// A file on a disk that has little room; what of it is kept is counted.
    class Narrow final : public OutputFile
    {
    public:
        explicit Narrow(std::unique_ptr<OutputFile> file)
            : m_file(std::move(file))
        {}
        Result<void> write(QByteArrayView octets) override
        {
            m_room -= octets.size();
            return m_room > 0 ? m_file->write(octets) : failure(ErrorCode::DiskFull, u"film.mkv"_s);
        }
        Result<QString> commit() override { return m_file->commit(); }

    private:
        std::unique_ptr<OutputFile> m_file;
        qsizetype m_room = 100'000;
    };
    auto *transfer = new PartTransfer(
        m_access, { attachmentOf(u"1"_s, u"film.mkv"_s, "x") },
        [this](const Attachment &) {
            return newOutputFile(target(), {}).transform([](std::unique_ptr<OutputFile> file) -> std::unique_ptr<OutputFile> {
                return std::make_unique<Narrow>(std::move(file));
            });
        },
        this);
    QSignalSpy finished(transfer, &PartTransfer::finished);
    transfer->start();
    m_access->give(100);
    QTRY_COMPARE(finished.size(), 1);
    const Error error = finished[0][0].value<Result<QStringList>>().error();
    QCOMPARE(error.code, ErrorCode::DiskFull);
    QCOMPARE(files(), QStringList());
    QVERIFY(errorText(error).sentence.contains(u"full"_s));
    QVERIFY(!errorText(error).remedy.isEmpty());
}

void TestSavingAttachments::anErrorWhileWritingEndsIt()
{
#ifdef Q_OS_UNIX
    // The system itself takes no more than this of a file.
    rlimit former {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const auto heard = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit narrow { 1'000'000, former.rlim_max };
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &narrow), 0);
    show();
    QSignalSpy failed(&m_section->actions(), &AttachmentActions::failed);
    save();
    m_access->give(1000);
    QTRY_COMPARE(failed.size(), 1);
    setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, heard);
    const Error error = failed[0][0].value<Error>();
    QCOMPARE(error.code, ErrorCode::FileUnwritable);
    QVERIFY(!errorText(error).sentence.isEmpty());
    QTRY_COMPARE(files(), QStringList());
    QTRY_VERIFY(!stopButton());
#endif
}

QTEST_MAIN(TestSavingAttachments)

} // namespace tst_savingattachments

#include "tst_savingattachments.moc"
