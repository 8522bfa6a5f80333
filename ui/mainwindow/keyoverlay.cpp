// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/keyoverlay.h"

#include "theme/colours.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Restante {

namespace {

constexpr int columns = 3;
constexpr int widest = 980; ///< drawn pixels, as the next
constexpr int highest = 640;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        if (QLayout *inner = item->layout())
            clear(inner);
        delete item;
    }
}

} // namespace

KeyOverlay::KeyOverlay(const QList<ActionGroup> &groups, QWidget *window)
    : QWidget(window)
    , m_before(window->focusWidget())
{
    for (const ActionGroup &group : groups) {
        for (const QAction *action : group.actions) {
            QStringList keys;
            const auto sequences = action->shortcuts();
            for (const QKeySequence &key : sequences)
                keys += key.toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                m_lines.append({ group.title, actionName(action), keys });
        }
    }
    const auto key = [](Qt::Key code) { return QKeySequence(code).toString(QKeySequence::NativeText); };
    const QString moving = tr("Moving");
    m_lines.append({ moving, tr("Page on, then the next unread message"), { key(Qt::Key_Space) } });
    m_lines.append({ moving, tr("Page back"), { QKeySequence(Qt::SHIFT | Qt::Key_Space).toString(QKeySequence::NativeText) } });
    m_lines.append({ moving, tr("Unfold and fold a conversation"), { key(Qt::Key_Right), key(Qt::Key_Left) } });
    m_lines.append({ moving, tr("First and last message"), { key(Qt::Key_Home), key(Qt::Key_End) } });
    m_lines.append({ moving, tr("Leave the search, the filter, this page"), { key(Qt::Key_Escape) } });

    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("All keys"));
    makeCard();
    fill();
    window->installEventFilter(this);
    place();
    show();
    raise();
    m_filter->setFocus(Qt::PopupFocusReason);
}

QWidget *KeyOverlay::makeCard()
{
    const Metrics metrics(font());
    m_card = new QFrame(this);
    setLook(m_card, "card");
    auto *title = new QLabel(tr("Keys"), m_card);
    setLook(title, "title");
    m_filter = new QLineEdit(m_card);
    m_filter->setPlaceholderText(tr("Find an action or a key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setMaximumWidth(metrics.px(260));
    m_filter->installEventFilter(this);
    auto *edit = new QPushButton(tr("Change keys…"), m_card);
    auto *close = new QPushButton(tr("Close"), m_card);
    m_area = new QScrollArea(m_card);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Keys"));
    auto *page = new QWidget(m_area);
    setLook(page, "page");
    new QHBoxLayout(page);
    page->layout()->setContentsMargins(0, 0, metrics.px(8), 0);
    page->layout()->setSpacing(metrics.px(32));
    m_area->setWidget(page);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addSpacing(metrics.px(16));
    top->addWidget(m_filter, 1);
    top->addStretch();
    top->addWidget(edit);
    top->addWidget(close);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(metrics.px(28), metrics.px(20), metrics.px(20), metrics.px(20));
    column->setSpacing(metrics.px(16));
    column->addLayout(top);
    column->addWidget(m_area, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &KeyOverlay::fill);
    connect(close, &QPushButton::clicked, this, &KeyOverlay::leave);
    connect(edit, &QPushButton::clicked, this, [this] {
        leave();
        Q_EMIT editWanted();
    });
    return m_card;
}

/// The lines that hold what was typed, in columns of about the same length; a section is not broken.
void KeyOverlay::fill()
{
    const Metrics metrics(font());
    auto *page = m_area->widget();
    auto *row = static_cast<QHBoxLayout *>(page->layout());
    clear(row);
    const QString words = m_filter->text();
    QList<Line> shown;
    for (const Line &line : std::as_const(m_lines)) {
        const bool byKey =
            std::ranges::any_of(line.keys, [&](const QString &key) { return key.compare(words, Qt::CaseInsensitive) == 0; });
        if (byKey || line.text.contains(words, Qt::CaseInsensitive) || line.section.contains(words, Qt::CaseInsensitive))
            shown.append(line);
    }
    const qsizetype share = (shown.size() + columns - 1) / columns;
    QVBoxLayout *column = nullptr;
    qsizetype inColumn = 0;
    QString section;
    for (const Line &line : std::as_const(shown)) {
        const bool begins = line.section != section;
        if (!column || (begins && inColumn >= share - 2)) {
            if (column)
                column->addStretch();
            column = new QVBoxLayout;
            column->setSpacing(metrics.px(6));
            row->addLayout(column, 1);
            inColumn = 0;
        } else if (begins) {
            column->addSpacing(metrics.px(14));
        }
        if (begins) {
            auto *head = new QLabel(line.section, page);
            setLook(head, "head");
            column->addWidget(head);
            section = line.section;
        }
        column->addWidget(makeLine(line));
        ++inColumn;
    }
    if (column)
        column->addStretch();
    if (shown.isEmpty()) {
        auto *none = new QLabel(tr("No action and no key of that name."), page);
        setLook(none, "muted");
        row->addWidget(none, 0, Qt::AlignTop);
    }
}

QWidget *KeyOverlay::makeLine(const Line &line)
{
    const Metrics metrics(font());
    auto *widget = new QWidget(m_area->widget());
    auto *text = new QLabel(line.text, widget);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.px(4));
    row->addWidget(text, 1);
    for (const QString &key : line.keys) {
        auto *cap = new QLabel(key, widget);
        setLook(cap, "keycap");
        row->addWidget(cap, 0, Qt::AlignTop);
    }
    return widget;
}

void KeyOverlay::place()
{
    const Metrics metrics(font());
    const QSize room = parentWidget()->size();
    setGeometry(QRect(QPoint(0, 0), room));
    const int margin = metrics.px(24);
    QRect card(0, 0, qMin(metrics.px(widest), room.width() - 2 * margin), qMin(metrics.px(highest), room.height() - 2 * margin));
    card.moveCenter(rect().center());
    m_card->setGeometry(card);
}

void KeyOverlay::leave()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    close();
}

bool KeyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    // The keys shown here are of the window below: none of them acts while this is read.
    if (event->type() == QEvent::ShortcutOverride && watched == m_filter)
        event->accept();
    return QWidget::eventFilter(watched, event);
}

void KeyOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor shade = isDark(palette()) ? QColor(Qt::black) : coloursOf(palette()).text;
    shade.setAlphaF(0.45F);
    painter.fillRect(rect(), shade);
}

void KeyOverlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        leave();
}

void KeyOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_filter->text().isEmpty())
            leave();
        else
            m_filter->clear();
    }
    event->accept();
}

} // namespace Restante

#include "moc_keyoverlay.cpp"
