// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/deletiontext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_deletiontext {

namespace {

using Copy = DeletionPreview::Copy;

void add(DeletionPreview &preview, int messages, qint64 octets, DeletionReason reason, Copy copy)
{
    for (int i = 0; i < messages; ++i)
        preview.items.append({ MessageNumber(quint32(preview.items.size() + 1)), { "u" }, octets, reason, copy });
}

QString textOf(const DeletionPreview &preview, const QString &retention)
{
    return nextDeletionsText(preview, retentionFromName(retention).value()).join(u'|');
}

} // namespace

class TestDeletionText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void nothingIsSaidPlainly() { QCOMPARE(textOf({}, u"none"_s), u"At the next check nothing is deleted on the server."_s); }

    void whatIsStoredHereIsTold()
    {
        DeletionPreview preview;
        add(preview, 12, 2'970'000, DeletionReason::Age, Copy::Here);
        QCOMPARE(textOf(preview, u"days:30"_s),
                 u"At the next check 12 messages, 34 MB, are deleted on the server; they are stored here.|"
                 "Why: there for 30 days (12)."_s);
        DeletionPreview one;
        add(one, 1, 2048, DeletionReason::Stored, Copy::Here);
        QCOMPARE(textOf(one, u"none"_s),
                 u"At the next check 1 message, 2.0 kB, is deleted on the server; it is stored here.|"
                 "Why: nothing that is stored here stays there (1)."_s);
    }

    void eachKindOfCopyHasItsSentence()
    {
        DeletionPreview preview;
        add(preview, 2, 1024, DeletionReason::Chosen, Copy::Here);
        add(preview, 3, 1024, DeletionReason::Count, Copy::ToCome);
        add(preview, 1, 1024, DeletionReason::Chosen, Copy::None);
        QCOMPARE(textOf(preview, u"count:100"_s),
                 u"At the next check 2 messages, 2.0 kB, are deleted on the server; they are stored here.|"
                 "3 messages, 3.0 kB, are collected at the next check, and deleted on the server once they are stored here.|"
                 "1 message, 1.0 kB, is deleted there without a copy here, as you confirmed.|"
                 "Why: not among the newest 100 (3); you chose it (3)."_s);
    }

    void everyReasonHasWords()
    {
        using enum DeletionReason;
        QStringList words;
        for (const auto &[reason, retention] :
             { std::pair(Chosen, u"forever"_s), std::pair(Stored, u"none"_s), std::pair(Age, u"days:1"_s),
               std::pair(Age, u"days:7"_s), std::pair(Count, u"count:1"_s), std::pair(Count, u"count:5000"_s),
               std::pair(Size, u"size:524288000"_s), std::pair(DeletedHere, u"until-deleted-here"_s) })
            words += deletionReasonText(reason, retentionFromName(retention).value());
        QCOMPARE(words,
                 (QStringList { u"you chose it"_s, u"nothing that is stored here stays there"_s, u"there for more than a day"_s,
                                u"there for 7 days"_s, u"not the newest"_s, u"not among the newest 5,000"_s,
                                u"older than the newest 500 MB"_s, u"you deleted it here"_s }));
    }
};

QTEST_GUILESS_MAIN(TestDeletionText)

} // namespace tst_deletiontext

#include "tst_deletiontext.moc"
