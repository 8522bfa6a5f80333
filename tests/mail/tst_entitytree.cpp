// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/entitytree.h"

#include "cuts.h"
#include "mail/messagebounds.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_entitytree {

namespace {

/// One line for each entity: its path (a multipart root has none: "-"), type and, of a leaf, its body in brackets.
QByteArray asText(const QByteArray &raw)
{
    QByteArrayList lines;
    for (const EntityTree tree = readEntities(raw); const Entity &entity : tree.entities) {
        QByteArray line = (entity.path.isEmpty() ? "-" : entity.path.toLatin1()) + ' ' + entity.mediaType;
        if (entity.children.isEmpty())
            line += " [" + entity.body(raw).toByteArray().replace("\r\n", "~").replace("\n", "^") + ']';
        lines.append(line);
    }
    return lines.join('\n');
}

QByteArray multipart(const char *boundary, const QByteArray &body, const char *subtype = "mixed")
{
    return QByteArray("Content-Type: multipart/") + subtype + "; boundary=\"" + boundary + "\"\n\n" + body;
}

/// What holds of every tree.
void checkTree(QByteArrayView raw)
{
    const EntityTree tree = readEntities(raw);
    QVERIFY(!tree.entities.isEmpty());
    QVERIFY(tree.entities.size() <= maximumParts);
    QSet<QString> paths;
    for (qsizetype i = 0; i < tree.entities.size(); ++i) {
        const Entity &entity = tree.entities[i];
        QVERIFY(0 <= entity.headerBegin && entity.headerBegin <= entity.bodyBegin);
        QVERIFY(entity.bodyBegin <= entity.end && entity.end <= raw.size());
        QVERIFY(entity.depth <= maximumDepth);
        QVERIFY(!paths.contains(entity.path));
        paths.insert(entity.path);
        for (const int child : entity.children)
            QVERIFY(child > i && child < tree.entities.size());
    }
}

} // namespace

class EntityTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsFound_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("tree");
        QTest::addColumn<bool>("missing");
        const auto row = [](const char *name, const QByteArray &raw, const QByteArray &tree, bool missing = false) {
            QTest::newRow(name) << raw << tree << missing;
        };
        row("no MIME at all", "Subject: x\n\nhello\n", "1 text/plain [hello^]");
        row("two parts", multipart("B", "--B\n\none\n--B\n\ntwo\n--B--\n"),
            "- multipart/mixed\n1 text/plain [one]\n2 text/plain [two]");
        row("CRLF", multipart("B", "--B\r\n\r\none\r\n\r\n--B\r\n\r\ntwo\r\n--B--\r\n"),
            "- multipart/mixed\n1 text/plain [one~]\n2 text/plain [two]");
        row("preamble and epilogue", multipart("B", "This is MIME.\n--B\n\none\n--B--\nbye\n"),
            "- multipart/mixed\n1 text/plain [one]");
        row("blanks behind delimiters", multipart("B", "--B \t\n\none\n--B-- \n"), "- multipart/mixed\n1 text/plain [one]");
        row("blank at the end of the boundary parameter", multipart("B ", "--B\n\none\n--B--\n"),
            "- multipart/mixed\n1 text/plain [one]");
        row("empty parts", multipart("B", "--B\n\n--B\nContent-Type: text/html\n\n--B\nContent-Type: a/b\n--B--\n"),
            "- multipart/mixed\n1 text/plain []\n2 text/html []\n3 a/b []");
        row("nested", multipart("A", "--A\n" + multipart("B", "--B\n\none\n--B--\n") + "\n--A\n\ntwo\n--A--\n"),
            "- multipart/mixed\n1 multipart/mixed\n1.1 text/plain [one]\n2 text/plain [two]");
        // RFC 2046 5.1.1: the whole line is the delimiter
        row("a boundary that begins with another",
            multipart("B", "--B\n" + multipart("B-1", "--B-1\n\none\n--B-1--\n") + "\n--B--\n"),
            "- multipart/mixed\n1 multipart/mixed\n1.1 text/plain [one]");
        row("an outer boundary that begins with the inner",
            multipart("B-1", "--B-1\n" + multipart("B", "--B\n\none\n--B--\n") + "\n--B-1--\n"),
            "- multipart/mixed\n1 multipart/mixed\n1.1 text/plain [one]");
        row("lines that begin like a delimiter", multipart("B", "--B\n\n--Bob\n--B x\n ---B\n--b\n--B---\n--B--x\n--B--\n"),
            "- multipart/mixed\n1 text/plain [--Bob^--B x^ ---B^--b^--B---^--B--x]");
        row("a boundary that ends in dashes", multipart("B--", "--B--\n\none\n--B----\n"),
            "- multipart/mixed\n1 text/plain [one]");
        // 5.1.2: an outer delimiter ends the inner multiparts
        row("inner end missing", multipart("A", "--A\n" + multipart("B", "--B\n\none") + "\n--A\n\ntwo\n--A--\n"),
            "- multipart/mixed\n1 multipart/mixed\n1.1 text/plain [one]\n2 text/plain [two]", true);
        row("end missing", multipart("B", "--B\n\none\n--B\n\ntwo\n"),
            "- multipart/mixed\n1 text/plain [one]\n2 text/plain [two^]", true);
        row("a delimiter instead of the end", multipart("B", "--B\n\none\n--B\n\n"), "- multipart/mixed\n1 text/plain [one]",
            true);
        row("first delimiter missing", multipart("B", "Content-Type: text/html\n\none\n--B\n\ntwo\n--B--\n"),
            "- multipart/mixed\n1 text/html [one]\n2 text/plain [two]", true);
        row("parts behind the end", multipart("B", "--B\n\none\n--B--\n--B\n\ntwo\n--B--\n"),
            "- multipart/mixed\n1 text/plain [one]\n2 text/plain [two]");
        row("the same boundary in both",
            multipart("B", "--B\n" + multipart("B", "--B\n\none\n--B--\n") + "\n--B\n\ntwo\n--B--\n"),
            "- multipart/mixed\n1 multipart/mixed\n1.1 text/plain [one]\n2 text/plain [two]");
        // no usable boundary
        row("no boundary parameter", "Content-Type: multipart/mixed\n\n--X\nContent-Type: text/html\n\none\n--X--\n",
            "- multipart/mixed\n1 text/html [one]", true);
        row("another boundary than declared", multipart("A", "--X\nContent-Type: text/html\n\none\n--X--\n"),
            "- multipart/mixed\n1 text/html [one]", true);
        row("no delimiter at all", multipart("B", "just text\n"), "1 text/plain [just text^]", true);
        row("no delimiter, markup", multipart("B", "<HTML>x</HTML>\n"), "1 text/html [<HTML>x</HTML>^]", true);
        row("no boundary, but a part", "Content-Type: multipart/mixed\n\nContent-Type: text/html\n\none\n",
            "- multipart/mixed\n1 text/html [one^]", true);
        row("only the end", multipart("B", "text\n--B--\n"), "1 text/plain [text^--B--^]", true);
        row("nothing in it", multipart("B", ""), "1 text/plain []", true);
        row("no semicolon before boundary", "Content-Type: multipart/mixed boundary=B\n\n--B\n\none\n--B--\n",
            "- multipart/mixed\n1 text/plain [one]");
        row("two Content-Type fields",
            "Content-Type: multipart/mixed; boundary=A\nContent-Type: text/plain\n\n--A\n\none\n--A--\n",
            "- multipart/mixed\n1 text/plain [one]");
        row("two Content-Type fields, the boundary in the second",
            "Content-Type: multipart/mixed\nContent-Type: multipart/mixed; boundary=A\n\n--A\n\none\n--A--\n",
            "- multipart/mixed\n1 text/plain [one]");
        // parts of their own kind
        row("an attached message is a leaf",
            multipart("A", "--A\nContent-Type: message/rfc822\n\n" + multipart("B", "--B\n\none\n--B--\n") + "\n--A--\n"),
            "- multipart/mixed\n1 message/rfc822 [Content-Type: multipart/mixed; boundary=\"B\"^^--B^^one^--B--^]");
        row("a digest", multipart("B", "--B\n\nSubject: x\n\none\n--B\nContent-Type: text/plain\n\ntwo\n--B--\n", "digest"),
            "- multipart/digest\n1 message/rfc822 [Subject: x^^one]\n2 text/plain [two]");
        row("the header ends at a delimiter", multipart("B", "--B\nContent-Type: a/b\n--B\n\ntwo\n--B--\n"),
            "- multipart/mixed\n1 a/b []\n2 text/plain [two]");
        row("a part without a header", multipart("B", "--B\nhello you\n--B--\n"), "- multipart/mixed\n1 text/plain [hello you]");
        // media types
        row("text alone", "Content-Type: text\n\nx", "1 text/plain [x]");
        row("type of nothing, with a name", "Content-Type: ; name=x.bin\n\nx", "1 application/octet-stream [x]");
        row("type of nothing", "Content-Type: ;\n\nx", "1 text/plain [x]");
        row("type in capitals", "Content-Type: TEXT/HTML\n\nx", "1 text/html [x]");
        row("nothing at all", "", "1 text/plain []");
        row("no header", "hello\nyou", "1 text/plain [hello^you]");
        row("blank lines before the header", "\r\n\r\nSubject: x\r\n\r\nhello", "1 text/plain [hello]");
    }

    void everyPartIsFound()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, tree);
        QFETCH(bool, missing);
        QCOMPARE(asText(raw), tree);
        QCOMPARE(readEntities(raw).missingBoundary, missing);
        atEveryCut(raw, checkTree);
    }

    void nestingEndsAtTheLimit()
    {
        QByteArray raw = "Content-Type: text/plain\n\nthe innermost\n";
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray boundary = "b" + QByteArray::number(i);
            raw.prepend("Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + '\n');
        }
        const EntityTree tree = readEntities(raw);
        checkTree(raw);
        QVERIFY(tree.tooDeep);
        QCOMPARE(tree.entities.size(), maximumDepth + 1);
        // What lies deeper is a leaf that can be saved.
        QVERIFY(tree.entities.last().body(raw).contains("the innermost"));
    }

    void multipartsWithoutBoundariesNestNoDeeper()
    {
        const QByteArray raw = QByteArray("Content-Type: multipart/mixed\n\n").repeated(20'000) + "x";
        checkTree(raw);
        QVERIFY(readEntities(raw).tooDeep);
    }

    void countingEndsAtTheLimit()
    {
        const QByteArray raw = multipart("B", QByteArray("--B\n").repeated(300'000));
        checkTree(raw);
        QVERIFY(readEntities(raw).tooManyParts);
    }

    void thirtyLevelsAreRead()
    {
        QByteArray raw = "Content-Type: text/plain\n\nthe innermost\n";
        for (int i = 0; i < 31; ++i) {
            const QByteArray boundary = "b" + QByteArray::number(i);
            raw = "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + '\n' + raw + "\n--" + boundary
                + "--\n";
        }
        const EntityTree tree = readEntities(raw);
        QVERIFY(!tree.tooDeep);
        QVERIFY(!tree.missingBoundary);
        QCOMPARE(tree.entities.last().body(raw).toByteArray(), QByteArray("the innermost\n"));
    }

    void octetsMadeToHurtTakeLinearTime()
    {
        checkTree(QByteArray(3'000'000, ':').replace("::", ":\n"));
        checkTree(QByteArray("X: y\n").repeated(600'000));
        checkTree(QByteArray(3'000'000, 'x'));
        checkTree(multipart("B", QByteArray("--\n").repeated(1'000'000)));
        checkTree(multipart("B", QByteArray("--B-\n").repeated(600'000)));
        checkTree(QByteArray(3'000'000, '\n'));
        checkTree(QByteArray("stray\n").repeated(500'000));
        checkTree(multipart("never", QByteArray("--x\nContent-Type: multipart/mixed\n\n").repeated(50'000)));
    }

    void fieldsOfAPartAreRead()
    {
        const QByteArray raw = "Content-Type: text/plain; charset=utf-8; format=Flowed; DelSp=YES; name=a.txt\n"
                               "Content-Disposition: attachment; filename=b.txt\n"
                               "Content-Transfer-Encoding: base64\nContent-ID: <x@y>\n\n";
        const EntityTree tree = readEntities(raw);
        const Entity &entity = tree.root();
        QCOMPARE(entity.charset, QByteArray("utf-8"));
        QVERIFY(entity.flowed && entity.delSp);
        QCOMPARE(entity.name, u"b.txt"_s);
        QCOMPARE(entity.disposition, Entity::Disposition::Attachment);
        QCOMPARE(entity.encoding, TransferEncoding::Base64);
        QCOMPARE(entity.contentId, u"x@y"_s);
        QCOMPARE(tree.find(u"1"_s), &entity);
        QCOMPARE(tree.find(u"2"_s), nullptr);
    }
};

QTEST_GUILESS_MAIN(EntityTreeTest)

} // namespace tst_entitytree

#include "tst_entitytree.moc"
