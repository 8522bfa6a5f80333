// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/tnef.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_tnef {

namespace {

template<typename T>
QByteArray little(T value)
{
    QByteArray octets(sizeof(T), '\0');
    qToLittleEndian(value, octets.data());
    return octets;
}

QByteArray attribute(quint32 id, const QByteArray &value)
{
    return '\2' + little(id) + little(quint32(value.size())) + value + QByteArray(2, '\0');
}

/// MAPI properties: a number, a named one, and the long file name.
QByteArray properties(const QString &name)
{
    QByteArray wide(reinterpret_cast<const char *>(name.utf16()), (name.size() + 1) * 2);
    const quint32 size = quint32(wide.size());
    wide.append(QByteArray((4 - wide.size() % 4) % 4, '\0'));
    return little<quint32>(3) + little<quint16>(3) + little<quint16>(0x0e21) + little<quint32>(0) + little<quint16>(0x1f)
        + little<quint16>(0x8001) + QByteArray(16, 'g') + little<quint32>(0) + little<quint32>(7) + little<quint32>(1)
        + little<quint32>(2) + QByteArray(4, '\0') + little<quint16>(0x1f) + little<quint16>(0x3707) + little<quint32>(1)
        + little(size) + wide;
}

QByteArray tnef(const QByteArray &attributes)
{
    return QByteArray("\x78\x9f\x3e\x22\1\0", 6) + attributes;
}

const QByteArray renderData = attribute(0x00069002, QByteArray(14, '\0'));

} // namespace

class tst_Tnef final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreListedWithTheirContent()
    {
        const QByteArray whole =
            tnef(renderData + attribute(0x00018010, QByteArray("PLAN~1.PDF\0", 11)) + attribute(0x0006800f, "%PDF-1.7")
                 + attribute(0x00069005, properties(u"Plan für Anna.pdf"_s)) + renderData
                 + attribute(0x00018010, QByteArray("a.txt\0", 6)) + attribute(0x0006800f, "one"));
        const QList<TnefFile> files = readTnef(whole);
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].name, u"Plan für Anna.pdf"_s);
        QCOMPARE(files[0].content(whole), QByteArrayView("%PDF-1.7"));
        QCOMPARE(files[1].name, u"a.txt"_s);
        QCOMPARE(files[1].content(whole), QByteArrayView("one"));
    }

    void namesAreSafe()
    {
        const auto nameOf = [](const QByteArray &title) {
            return readTnef(tnef(renderData + attribute(0x00018010, title) + attribute(0x0006800f, "x"))).value(0).name;
        };
        QCOMPARE(nameOf("../../etc/passwd"), u"passwd"_s);
        QCOMPARE(nameOf("\xe2\x80\xae"
                        "fdp.exe"),
                 u"fdp.exe"_s);
        QVERIFY(!nameOf({}).isEmpty());
    }

    void everyCutGivesAValue()
    {
        const QByteArray whole = tnef(renderData + attribute(0x0006800f, "one") + attribute(0x00069005, properties(u"x.txt"_s)));
        for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
            const QByteArrayView front = QByteArrayView(whole).first(cut);
            const auto files = readTnef(front);
            for (const TnefFile &file : files)
                QVERIFY(file.content(front).size() == file.size);
        }
        for (qsizetype at = 6; at < whole.size(); ++at) {
            QByteArray changed = whole;
            changed[at] = '\xff';
            readTnef(changed);
        }
    }

    void aMilliardOfFilesIsCut()
    {
        const QByteArray one = renderData + attribute(0x0006800f, "x");
        QCOMPARE(readTnef(tnef(one.repeated(5000))).size(), maximumTnefFiles);
        QVERIFY(readTnef("no TNEF").isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Tnef)

} // namespace tst_tnef

#include "tst_tnef.moc"
