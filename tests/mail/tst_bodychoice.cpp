// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/bodychoice.h"

#include <QTest>

using namespace Restante;
using namespace Qt::StringLiterals;

namespace tst_bodychoice {

namespace {

/// Builds a tree from a notation: "mixed(plain html jpeg)"; a leaf may have marks: "+" disposition attachment, "=" inline,
/// "#" a name, "@x" the content-id x; "related@x(…)" has start=x.
class TreeBuilder
{
public:
    explicit TreeBuilder(QByteArrayView notation)
        : m_notation(notation)
    {
        add({});
    }

    EntityTree tree;

private:
    static QByteArray typeOf(const QByteArray &word)
    {
        if (word == "plain" || word == "html" || word == "calendar" || word == "markdown")
            return "text/" + word;
        if (word == "jpeg" || word == "png")
            return "image/" + word;
        if (word == "rfc822")
            return "message/rfc822";
        return "application/" + word;
    }

    QByteArray word()
    {
        QByteArray letters;
        while (m_at < m_notation.size() && QChar::isLetterOrNumber(uint(m_notation[m_at])))
            letters += m_notation[m_at++];
        return letters;
    }

    int add(const QString &path)
    {
        Entity entity;
        entity.path = path;
        const QByteArray name = word();
        QString identifier;
        for (; m_at < m_notation.size() && QByteArrayView("+=#@").contains(m_notation[m_at]);) {
            switch (m_notation[m_at++]) {
            case '+':
                entity.disposition = Entity::Disposition::Attachment;
                break;
            case '=':
                entity.disposition = Entity::Disposition::Inline;
                break;
            case '#':
                entity.name = u"name"_s;
                break;
            default:
                identifier = QString::fromLatin1(word());
            }
        }
        const int index = int(tree.entities.size());
        const bool isMultipart = m_at < m_notation.size() && m_notation[m_at] == '(';
        entity.mediaType = isMultipart ? "multipart/" + name : typeOf(name);
        (isMultipart ? entity.rootId : entity.contentId) = identifier;
        tree.entities.append(entity);
        if (!isMultipart)
            return index;
        ++m_at;
        while (m_notation[m_at] != ')') {
            const QString number = QString::number(tree.entities[index].children.size() + 1);
            const int child = add(path.isEmpty() ? number : path + u'.' + number);
            tree.entities[index].children.append(child);
            if (m_notation[m_at] == ' ')
                ++m_at;
        }
        ++m_at;
        return index;
    }

    QByteArrayView m_notation;
    qsizetype m_at = 0;
};

QString pathsOf(const EntityTree &tree, const QList<int> &indexes)
{
    QStringList paths;
    for (const int index : indexes)
        paths.append(tree.entities[index].path.isEmpty() ? u"1"_s : tree.entities[index].path);
    return paths.join(u' ');
}

} // namespace

class BodyChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownAndWhatIsListed_data()
    {
        QTest::addColumn<QByteArray>("notation");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("listed");
        const auto row = [](const char *notation, const QString &plain, const QString &html, const QString &listed) {
            QTest::newRow(notation) << QByteArray(notation) << plain << html << listed;
        };
        // one part
        row("plain", u"1"_s, u""_s, u""_s);
        row("html", u""_s, u"1"_s, u""_s);
        row("plain#", u"1"_s, u""_s, u""_s);
        row("plain=#", u"1"_s, u""_s, u""_s);
        row("plain+", u""_s, u""_s, u"1"_s);
        row("jpeg", u""_s, u""_s, u"1"_s);
        row("calendar", u""_s, u""_s, u"1"_s);
        row("pdf", u""_s, u""_s, u"1"_s);
        row("rfc822", u""_s, u""_s, u"1"_s);
        row("markdown", u"1"_s, u""_s, u""_s);
        row("markdown+", u""_s, u""_s, u"1"_s);
        // alternative
        row("alternative(plain html)", u"1"_s, u"2"_s, u""_s);
        row("alternative(html plain)", u"2"_s, u"1"_s, u""_s);
        row("alternative(plain)", u"1"_s, u""_s, u""_s);
        row("alternative(html)", u""_s, u"1"_s, u""_s);
        row("alternative(plain html calendar)", u"1"_s, u"2"_s, u"3"_s);
        row("alternative(plain enriched html)", u"1"_s, u"3"_s, u"2"_s);
        row("alternative(plain html+)", u"1"_s, u""_s, u"2"_s);
        row("alternative(plain jpeg)", u"1"_s, u""_s, u"2"_s);
        row("alternative(calendar)", u""_s, u""_s, u"1"_s);
        // alternatives with multiparts in them
        row("alternative(plain related(html jpeg@a))", u"1"_s, u"2.1"_s, u"2.2"_s);
        row("related(alternative(plain html) jpeg@a)", u"1.1"_s, u"1.2"_s, u"2"_s);
        row("alternative(plain mixed(html pdf+))", u"1"_s, u"2.1"_s, u"2.2"_s);
        row("alternative(mixed(plain jpeg plain) related(html jpeg))", u"1.1 1.3"_s, u"2.1"_s, u"1.2 2.2"_s);
        row("alternative(plain mixed(html jpeg html))", u"1"_s, u"2.1 2.3"_s, u"2.2"_s);
        row("alternative(plain mixed(html plain))", u"1"_s, u"2.1 2.2"_s, u""_s);
        row("alternative(plain alternative(html calendar))", u"1"_s, u"2.1"_s, u"2.2"_s);
        // RFC 8621 4.1.4's own example
        row("mixed(plain mixed(alternative(mixed(plain jpeg= plain) related(html jpeg)) jpeg+ xexcel rfc822) plain)",
            u"1 2.1.1.1 2.1.1.3 3"_s, u"1 2.1.2.1 3"_s, u"2.1.1.2 2.1.2.2 2.2 2.3 2.4"_s);
        // mixed
        row("mixed(plain pdf)", u"1"_s, u""_s, u"2"_s);
        row("mixed(plain plain)", u"1 2"_s, u""_s, u""_s);
        row("mixed(plain plain#)", u"1"_s, u""_s, u"2"_s);
        row("mixed(plain# pdf)", u"1"_s, u""_s, u"2"_s);
        row("mixed(plain plain+)", u"1"_s, u""_s, u"2"_s);
        row("mixed(html plain)", u"1 2"_s, u"1 2"_s, u""_s);
        row("mixed(plain html)", u"1 2"_s, u"1 2"_s, u""_s);
        row("mixed(alternative(plain html) plain)", u"1.1 2"_s, u"1.2 2"_s, u""_s);
        row("mixed(alternative(html) plain)", u"1.1 2"_s, u"1.1 2"_s, u""_s);
        row("mixed(html jpeg html)", u""_s, u"1 3"_s, u"2"_s);
        row("mixed(plain rfc822)", u"1"_s, u""_s, u"2"_s);
        row("mixed(pdf plain)", u"2"_s, u""_s, u"1"_s);
        row("mixed(pdf jpeg)", u""_s, u""_s, u"1 2"_s);
        row("mixed(pdf markdown)", u"2"_s, u""_s, u"1"_s);
        row("mixed(plain markdown)", u"1"_s, u""_s, u"2"_s);
        row("mixed()", u""_s, u""_s, u"1"_s);
        row("parallel(plain plain)", u"1 2"_s, u""_s, u""_s);
        // related
        row("related(html jpeg@a png@b)", u""_s, u"1"_s, u"2 3"_s);
        row("related@r(jpeg@a html@r)", u""_s, u"2"_s, u"1"_s);
        row("related@x(html@a html@b)", u""_s, u"1"_s, u"2"_s);
        row("related(html html)", u""_s, u"1"_s, u"2"_s);
        row("related(html plain)", u""_s, u"1"_s, u"2"_s);
        // signed, encrypted, reports: like any other
        row("signed(plain signature)", u"1"_s, u""_s, u"2"_s);
        row("signed(mixed(alternative(plain html) pdf) signature)", u"1.1.1"_s, u"1.1.2"_s, u"1.2 2"_s);
        row("encrypted(pgp octets)", u""_s, u""_s, u"1 2"_s);
        row("report(plain status rfc822)", u"1"_s, u""_s, u"2 3"_s);
        row("digest(rfc822 rfc822)", u""_s, u""_s, u"1 2"_s);
    }

    void whatIsShownAndWhatIsListed()
    {
        QFETCH(QByteArray, notation);
        QFETCH(QString, plain);
        QFETCH(QString, html);
        QFETCH(QString, listed);
        const EntityTree tree = TreeBuilder(notation).tree;
        const BodyChoice choice = chooseBodies(tree);
        QCOMPARE(pathsOf(tree, choice.plain), plain);
        QCOMPARE(pathsOf(tree, choice.html), html);
        QCOMPARE(pathsOf(tree, choice.attachments), listed);
        // Every leaf is shown or listed, and not both.
        for (int index = 0; index < tree.entities.size(); ++index) {
            if (!tree.entities[index].children.isEmpty())
                continue;
            const bool isShown = choice.plain.contains(index) || choice.html.contains(index);
            QCOMPARE(isShown, !choice.attachments.contains(index));
        }
    }
};

QTEST_GUILESS_MAIN(BodyChoiceTest)

} // namespace tst_bodychoice

#include "tst_bodychoice.moc"
