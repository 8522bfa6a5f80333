// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of the height of texts is what they would say; what is arranged later is arranged.
#include "reader/flowtext.h"
#include "theme/columnitem.h"
#include "theme/givenplace.h"
#include "theme/layoutpause.h"
#include "theme/panes.h"
#include "theme/wrappedlabel.h"

#include <QTest>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Restante;

namespace tst_arranging {

namespace {

const QStringList texts {
    u""_s,
    u"One line"_s,
    u"A sentence that breaks where it is narrow, and it often is, beside buttons that take their place"_s,
    u"two\nlines"_s,
    u"withoutaplacetobreakanywhere@because.it.is.an.address.of.somebody.example"_s,
    u"مرحبا بالعالم and English"_s,
};

/// Up and down, and each again: what is known of one must not be told of another.
const QList<int> widths { 900, 200, 60, 199, 201, 350, 900, 60, 1, 12, 30, 40, 50, 450, 200 };

} // namespace

class TestArranging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelIsAsHighAsQLabel();
    void aFlowTextIsAsHighAsItsDocument();
    void theSameTextIsNotTheSameMessage();
    void pausedChildrenAreArranged();
    void theOutermostPauseCounts();
    void whatIsInThePauseIsArrangedWithIt();
    void anItemIsAsHighAsItsTextInTheColumn();
    void panesPassOnWhatChangesTheirRoom();
};

void TestArranging::aLabelIsAsHighAsQLabel()
{
    QWidget window;
    WrappedLabel label(&window);
    QLabel plain(&window);
    plain.setTextFormat(Qt::PlainText);
    plain.setWordWrap(true);
    for (const int pixels : { 13, 26 }) {
        for (const Qt::TextInteractionFlags flags :
             { Qt::TextInteractionFlags(Qt::NoTextInteraction), Qt::TextInteractionFlags(Qt::TextSelectableByMouse) }) {
            for (const QString &text : texts) {
                for (QLabel *each : std::initializer_list<QLabel *> { &label, &plain }) {
                    QFont font = each->font();
                    font.setPixelSize(pixels);
                    each->setFont(font);
                    each->setTextInteractionFlags(flags);
                    each->setText(text);
                }
                QCOMPARE(label.sizeHint(), plain.sizeHint());
                QCOMPARE(label.minimumSizeHint(), plain.minimumSizeHint());
                for (const int width : widths)
                    QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
            }
        }
    }
}

void TestArranging::aFlowTextIsAsHighAsItsDocument()
{
    FlowText text;
    text.resize(300, 50);
    text.show();
    for (const int pixels : { 13, 26 }) {
        QFont font = text.font();
        font.setPixelSize(pixels);
        text.setFont(font);
        for (const QString &words : texts) {
            const QString markup =
                u"<span style=\"font-weight:600\">%1</span>"_s.arg(words.toHtmlEscaped().replace(u'\n', u"<br>"_s));
            text.setMarkup(markup);
            for (const int width : widths) {
                QTextDocument document;
                document.setDocumentMargin(0);
                document.setDefaultFont(font);
                QTextOption option;
                option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
                document.setDefaultTextOption(option);
                document.setHtml(u"<div dir=ltr>%1</div>"_s.arg(markup));
                document.setTextWidth(width);
                QCOMPARE(text.heightForWidth(width), qCeil(document.size().height()));
            }
        }
    }
}

void TestArranging::theSameTextIsNotTheSameMessage()
{
    FlowText text;
    text.setMarkup(u"Jonas"_s);
    text.selectAll();
    text.setMarkup(u"Jonas"_s); // of his next letter
    QVERIFY(!text.textCursor().hasSelection());
}

void TestArranging::pausedChildrenAreArranged()
{
    QWidget window;
    auto *outer = new QVBoxLayout(&window);
    auto *inside = new QWidget(&window);
    auto *inner = new QVBoxLayout(inside);
    outer->addWidget(inside);
    auto *first = new QWidget(inside);
    auto *second = new QWidget(inside);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(first);
    inner->addWidget(second);
    second->hide();
    window.resize(400, 300);
    window.show();
    const int height = first->height();
    {
        const LayoutPause pause({ &window, inside });
        second->show();
        window.resize(400, 500); // slept through
        QCOMPARE(first->height(), height);
    }
    QCOMPARE(inside->height(), window.height() - outer->contentsMargins().top() - outer->contentsMargins().bottom());
    QCOMPARE(first->height() + second->height(), inside->height());
    QCOMPARE(second->y(), first->height());
    QCoreApplication::processEvents();
    {
        const LayoutPause pause({ &window, inside });
        window.resize(400, 260); // and nothing else
    }
    QCOMPARE(inside->height(), window.height() - outer->contentsMargins().top() - outer->contentsMargins().bottom());
    QCOMPARE(first->height() + second->height(), inside->height());
}

void TestArranging::theOutermostPauseCounts()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *child = new QWidget(&window);
    column->addWidget(child);
    window.show();
    {
        const LayoutPause pause({ &window });
        {
            const LayoutPause again(&window);
            QVERIFY(!column->isEnabled());
        }
        QVERIFY(!column->isEnabled());
    }
    QVERIFY(column->isEnabled());
    // A layout may go with its widget.
    auto *gone = new QWidget;
    new QVBoxLayout(gone);
    const LayoutPause pause(gone);
    delete gone;
}

void TestArranging::whatIsInThePauseIsArrangedWithIt()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *banner = new QWidget(&window);
    auto *row = new QVBoxLayout(banner);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QWidget(banner);
    row->addWidget(words);
    column->addWidget(banner);
    banner->hide();
    window.resize(400, 300);
    window.show();
    const auto fills = [&] { return words->geometry() == banner->rect() && banner->height() > 200; };
    for (int turn = 0; turn < 2; ++turn) { // the second time in the same place
        {
            const LayoutPause pause({ &window });
            const LayoutPause inside(banner);
            banner->show();
        }
        QTRY_VERIFY(fills());
        banner->hide();
    }
}

void TestArranging::anItemIsAsHighAsItsTextInTheColumn()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *item = new ColumnItem<QWidget>(&window);
    auto *inside = new QVBoxLayout(item);
    auto *text = new FlowText(item);
    inside->addWidget(text);
    column->addWidget(item);
    column->addStretch();
    window.resize(900, 900);
    window.show();
    for (const QString &words : texts) {
        text->setMarkup(words.toHtmlEscaped().repeated(9));
        for (const int width : { 900, 200, 450 }) {
            window.resize(width, 900);
            QCoreApplication::processEvents();
            QCOMPARE(text->height(), qMax(text->heightForWidth(text->width()), text->minimumSizeHint().height()));
        }
    }
}

void TestArranging::panesPassOnWhatChangesTheirRoom()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *panes = new Panes(&window);
    column->addWidget(panes);
    auto *list = new GivenPlace(panes);
    auto *reader = new GivenPlace(panes);
    auto *inside = new QVBoxLayout(reader);
    auto *text = new FlowText(reader);
    inside->addWidget(text);
    panes->addWidget(list);
    panes->addWidget(reader);
    window.resize(1000, 600);
    window.show();
    QCoreApplication::processEvents();
    struct Counter final : QObject {
        int requests = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
            return false;
        }
    } counter;
    window.installEventFilter(&counter);
    text->setMarkup(texts[2].repeated(5)); // the first request tells what they ask for
    QCoreApplication::processEvents();
    counter.requests = 0;
    for (int turn = 0; turn < 3; ++turn) {
        text->setMarkup(texts[turn + 1].repeated(9));
        QCoreApplication::processEvents();
    }
    QCOMPARE(counter.requests, 0);
    QCOMPARE(text->width(), reader->width() - inside->contentsMargins().left() - inside->contentsMargins().right());
    reader->hide();
    QTRY_COMPARE(list->width(), panes->width());
    reader->show();
    QTRY_VERIFY(list->width() < panes->width());
    list->setMinimumWidth(700);
    QTRY_VERIFY(list->width() >= 700);
    QCOMPARE_GT(counter.requests, 0);
    reader->setMinimumWidth(600);
    QTRY_VERIFY(window.minimumSizeHint().width() >= 1300);
}

QTEST_MAIN(TestArranging)

} // namespace tst_arranging

#include "tst_arranging.moc"
