// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultydisk.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace Restante {

namespace {

constexpr qsizetype sectorOctets = 512;

sqlite3_vfs *realFiles()
{
    static sqlite3_vfs *const found = sqlite3_vfs_find(nullptr); // asked for before ours is the usual one
    return found;
}

/// SQLite's view of an open file; the real one lies behind it in the same memory.
struct OpenFile {
    sqlite3_file base;
    QString *path; ///< null: a temporary file without a name

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

OpenFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<OpenFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return ours(file)->real();
}

} // namespace

/// What SQLite calls. Each asks the disk whether it breaks, and then the real file system.
struct FaultyCalls {
    using Call = FaultyDisk::Call;
    static FaultyDisk &disk() { return FaultyDisk::instance(); }

    static int close(sqlite3_file *file)
    {
        const int result = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
        delete ours(file)->path;
        return result;
    }
    static int read(sqlite3_file *file, void *octets, int count, sqlite3_int64 offset)
    {
        if (const int broken = disk().result(Call::Read)) {
            std::fill_n(static_cast<char *>(octets), count, '\0');
            return broken;
        }
        return real(file)->pMethods->xRead(real(file), octets, count, offset);
    }
    static int write(sqlite3_file *file, const void *octets, int count, sqlite3_int64 offset)
    {
        const int broken = disk().result(Call::Write);
        const int arrived = broken ? int(count * disk().m_fault.part) : count;
        if (arrived > 0) {
            if (const int result = real(file)->pMethods->xWrite(real(file), octets, arrived, offset))
                return result;
            if (auto *watched = disk().watched(*ours(file)->path)) {
                watched->changes.append({ .offset = offset, .octets = { static_cast<const char *>(octets), arrived } });
                disk().note("write", *ours(file)->path, arrived);
            }
        }
        return broken;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        if (const int broken = disk().result(Call::Truncate))
            return broken;
        if (auto *watched = disk().watched(*ours(file)->path)) {
            watched->changes.append({ .offset = size, .octets = {}, .truncates = true });
            disk().note("truncate", *ours(file)->path, size);
        }
        return real(file)->pMethods->xTruncate(real(file), size);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        if (const int broken = disk().result(Call::Sync))
            return broken;
        // The real sync is spared: the power does not fail here, and what is safe is what we note as safe.
        Q_UNUSED(flags);
        disk().synced(*ours(file)->path);
        return SQLITE_OK;
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        if (const int broken = disk().result(Call::FileSize))
            return broken;
        return real(file)->pMethods->xFileSize(real(file), size);
    }
    static int lock(sqlite3_file *file, int level)
    {
        if (const int broken = disk().result(Call::Lock))
            return broken;
        return real(file)->pMethods->xLock(real(file), level);
    }
    static int unlock(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
    static int checkReservedLock(sqlite3_file *file, int *result)
    {
        return real(file)->pMethods->xCheckReservedLock(real(file), result);
    }
    static int fileControl(sqlite3_file *file, int operation, void *argument)
    {
        return real(file)->pMethods->xFileControl(real(file), operation, argument);
    }
    static int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
    static int characteristics(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
    static int shmMap(sqlite3_file *file, int page, int octets, int extend, volatile void **memory)
    {
        if (const int broken = disk().result(Call::SharedMemory))
            return broken;
        return real(file)->pMethods->xShmMap(real(file), page, octets, extend, memory);
    }
    static int shmLock(sqlite3_file *file, int offset, int count, int flags)
    {
        return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
    }
    static void shmBarrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
    static int shmUnmap(sqlite3_file *file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        // Version 2: nothing is mapped, every octet is read by read().
        static const sqlite3_io_methods methods { 2,
                                                  close,
                                                  read,
                                                  write,
                                                  truncate,
                                                  sync,
                                                  fileSize,
                                                  lock,
                                                  unlock,
                                                  checkReservedLock,
                                                  fileControl,
                                                  sectorSize,
                                                  characteristics,
                                                  shmMap,
                                                  shmLock,
                                                  shmBarrier,
                                                  shmUnmap,
                                                  nullptr,
                                                  nullptr };
        file->pMethods = nullptr;
        if (const int broken = disk().result(Call::Open))
            return broken;
        const QString path = name ? QFile::decodeName(name) : QString();
        // Before it is there: a new file holds nothing that is safe.
        disk().opened(path);
        const int result = realFiles()->xOpen(realFiles(), name, real(file), flags, outFlags);
        if (result != SQLITE_OK)
            return result;
        file->pMethods = &methods;
        ours(file)->path = new QString(path);
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs *, const char *name, int syncFolder)
    {
        if (const int broken = disk().result(Call::Delete))
            return broken;
        disk().removed(QFile::decodeName(name));
        return realFiles()->xDelete(realFiles(), name, syncFolder);
    }
};

FaultyDisk &FaultyDisk::instance()
{
    static FaultyDisk disk;
    return disk;
}

FaultyDisk::FaultyDisk()
{
    static sqlite3_vfs files = *realFiles(); // what is not ours goes to the real one
    files.zName = "restante-faulty";
    files.szOsFile = int(sizeof(OpenFile)) + realFiles()->szOsFile;
    files.pNext = nullptr;
    files.xOpen = FaultyCalls::open;
    files.xDelete = FaultyCalls::remove;
    sqlite3_vfs_register(&files, 1);
}

const char *FaultyDisk::nameOf(Call call)
{
    switch (call) {
    case Call::Open:
        return "open";
    case Call::Read:
        return "read";
    case Call::Write:
        return "write";
    case Call::Truncate:
        return "truncate";
    case Call::Sync:
        return "sync";
    case Call::Delete:
        return "delete";
    case Call::FileSize:
        return "file size";
    case Call::Lock:
        return "lock";
    case Call::SharedMemory:
        return "shared memory";
    }
    Q_UNREACHABLE_RETURN("");
}

const char *FaultyDisk::nameOf(Loss loss)
{
    switch (loss) {
    case Loss::Nothing:
        return "nothing lost";
    case Loss::AllUnsynced:
        return "all that was not synced lost";
    case Loss::SomeUnsynced:
        return "some writes lost";
    case Loss::TornUnsynced:
        return "some sectors lost";
    }
    Q_UNREACHABLE_RETURN("");
}

void FaultyDisk::breakAt(const Fault &fault)
{
    m_calls = {};
    m_fault = fault;
    m_armed = true;
    m_struck = false;
}

bool FaultyDisk::mend()
{
    m_calls = {};
    m_armed = false;
    return std::exchange(m_struck, false);
}

int FaultyDisk::result(Call call)
{
    const qint64 number = ++m_calls[size_t(call)];
    if (!m_armed || call != m_fault.call || number < m_fault.number || (number > m_fault.number && !m_fault.forEver))
        return SQLITE_OK;
    m_struck = true;
    return m_fault.result;
}

void FaultyDisk::watch(const QString &folder)
{
    m_folder = folder;
    m_watched.clear();
}

void FaultyDisk::stopWatching()
{
    m_folder.clear();
    m_watched.clear();
    m_lying = false;
    beforeSync = {};
    afterSync = {};
    onCall = {};
}

FaultyDisk::Watched *FaultyDisk::watched(const QString &path)
{
    const auto found = m_watched.find(path);
    return found == m_watched.end() ? nullptr : &*found;
}

void FaultyDisk::opened(const QString &path)
{
    if (m_folder.isEmpty() || !path.startsWith(m_folder + u'/'))
        return;
    if (Watched *known = watched(path)) {
        if (std::exchange(known->deleted, false))
            known->changes.append({ .offset = 0, .octets = {}, .remakes = true });
        return;
    }
    QFile file(path);
    Watched found { .safe = {}, .isThere = file.open(QIODevice::ReadOnly), .deleted = false, .changes = {} };
    if (found.isThere)
        found.safe = file.readAll();
    m_watched.insert(path, found);
}

void FaultyDisk::synced(const QString &path)
{
    Watched *file = watched(path);
    if (!file)
        return;
    if (beforeSync)
        beforeSync(path);
    file = watched(path);
    if (!m_lying) {
        for (const Change &change : std::as_const(file->changes))
            apply(file->safe, change);
        file->changes.clear();
        file->isThere = true; // SQLite's own file system syncs the folder with the first sync of a new file
        file->deleted = false;
    }
    note("sync", path, 0);
    if (afterSync)
        afterSync(path);
}

void FaultyDisk::removed(const QString &path)
{
    if (Watched *file = watched(path)) {
        file->deleted = true;
        note("delete", path, 0);
    }
}

void FaultyDisk::note(const char *what, const QString &path, qint64 amount)
{
    if (!onCall)
        return;
    QByteArray line = QByteArray(what) + ' ' + QFileInfo(path).fileName().toUtf8();
    if (amount > 0)
        line += ' ' + QByteArray::number(amount);
    onCall(line);
}

void FaultyDisk::apply(QByteArray &content, const Change &change)
{
    if (change.truncates || change.remakes) {
        content.resize(change.offset, '\0');
        return;
    }
    if (content.size() < change.offset + change.octets.size())
        content.resize(change.offset + change.octets.size(), '\0');
    std::ranges::copy(change.octets, content.begin() + change.offset);
}

FaultyDisk::Image FaultyDisk::image(Loss loss, std::mt19937 &random) const
{
    const auto arrives = [&] {
        switch (loss) {
        case Loss::Nothing:
            return true;
        case Loss::AllUnsynced:
            return false;
        case Loss::SomeUnsynced:
        case Loss::TornUnsynced:
            return random() % 2 == 0;
        }
        Q_UNREACHABLE_RETURN(false);
    };
    Image image;
    for (const auto &[path, file] : m_watched.asKeyValueRange()) {
        // A removed file may come back as it was safe, never as it was written after that.
        if (file.deleted && file.changes.isEmpty() && arrives())
            continue;
        if (!file.isThere && !arrives())
            continue;
        QByteArray content = file.safe;
        for (const Change &change : file.changes) {
            if (change.remakes && !arrives())
                break; // the name still leads to the old file
            if (loss != Loss::TornUnsynced || change.octets.isEmpty()) {
                if (change.remakes || arrives())
                    apply(content, change);
                continue;
            }
            for (qsizetype at = 0; at < change.octets.size();) {
                const qsizetype end = qMin(change.octets.size(), at + sectorOctets - (change.offset + at) % sectorOctets);
                if (arrives())
                    apply(content, { .offset = change.offset + at, .octets = change.octets.sliced(at, end - at) });
                at = end;
            }
        }
        image.insert(path, content);
    }
    return image;
}

qsizetype FaultyDisk::unsynced() const
{
    qsizetype sum = 0;
    for (const Watched &file : m_watched)
        sum += file.changes.size();
    return sum;
}

} // namespace Restante
