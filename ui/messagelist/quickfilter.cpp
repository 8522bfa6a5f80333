// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelist/quickfilter.h"

#include "text/visibletext.h"
#include "theme/colours.h"
#include "theme/flowrow.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "theme/tagcolours.h"
#include "words/quantities.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr int longestName = 24;    ///< characters of a sender or tag on its chip
constexpr int longestWords = 1000; ///< characters
constexpr auto pause = std::chrono::milliseconds(150);

/// As one value of a chip: what would end it is left out.
QString quoted(QString value)
{
    return u'"' + value.remove(u'"') + u'"';
}

} // namespace

QuickFilter::QuickFilter(QWidget *parent)
    : QWidget(parent)
    , m_typed(new QLineEdit(this))
{
    const Metrics metrics(font());
    m_typed->setPlaceholderText(tr("Words of sender, subject or text"));
    m_typed->setAccessibleName(tr("Words that are let through"));
    m_typed->setClearButtonEnabled(true);
    m_typed->setMaxLength(longestWords);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &QuickFilter::changed);
    connect(m_typed, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    m_unread = makeChip(tr("Unread"));
    m_starred = makeChip(tr("Starred"));
    m_attachment = makeChip(tr("With attachment"));
    m_sender = makeChip(tr("This sender"));
    m_tag = makeChip(tr("Tag"));
    m_shown = new QLabel(this);
    setLook(m_shown, "small");
    auto *chips = new FlowRow(metrics.px(6));
    auto *room = new QVBoxLayout; // the row of chips has no margins of its own
    room->setContentsMargins(metrics.px(12), metrics.px(7), metrics.px(12), metrics.px(7));
    room->setSpacing(metrics.px(7));
    room->addWidget(m_typed);
    room->addLayout(chips);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_unread, m_starred, m_attachment, m_sender, m_tag, m_shown })
        chips->addWidget(widget);
    auto *line = new QFrame(this);
    setLook(line, "line");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(room);
    column->addWidget(line);
    auto *menu = new QMenu(m_tag);
    m_tag->setMenu(menu);
    m_tag->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const bool dark = isDark(palette());
        menu->addAction(tr("Any"), this, [this] { chooseTag({}); });
        for (const Tag &tag : std::as_const(m_tags))
            menu->addAction(tagIcon(tag.colour, dark), visibleText(tag.name, longestName).replace(u'&', u"&&"_s), this,
                            [this, name = tag.name] { chooseTag(name); });
    });
    connect(m_sender, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            m_chosenSender = m_offered;
        nameSender();
    });
    for (QToolButton *chip : { m_unread, m_starred, m_attachment, m_sender })
        connect(chip, &QToolButton::toggled, this, &QuickFilter::changed);
    m_tag->hide();
    nameSender();
}

QToolButton *QuickFilter::makeChip(const QString &text)
{
    auto *chip = new QToolButton(this);
    chip->setText(text);
    chip->setCheckable(true);
    chip->installEventFilter(this);
    setLook(chip, "chip");
    return chip;
}

QStringList QuickFilter::words() const
{
    QStringList words;
    if (m_unread->isChecked())
        words += u"is:unread"_s;
    if (m_starred->isChecked())
        words += u"is:starred"_s;
    if (m_attachment->isChecked())
        words += u"has:attachment"_s;
    if (m_sender->isChecked())
        words += u"from:"_s + quoted(m_chosenSender.addrSpec);
    if (!m_chosenTag.isEmpty())
        words += u"tag:"_s + quoted(m_chosenTag);
    if (const QString typed = m_typed->text().simplified(); !typed.isEmpty())
        words += typed;
    return words;
}

void QuickFilter::clear()
{
    for (QToolButton *chip : { m_unread, m_starred, m_attachment, m_sender, m_tag }) {
        const QSignalBlocker blocker(chip);
        chip->setChecked(false);
    }
    const QSignalBlocker blocker(m_typed);
    m_typed->clear();
    m_pause.stop();
    m_chosenTag.clear();
    m_tag->setText(tr("Tag"));
    nameSender();
}

void QuickFilter::start()
{
    m_typed->setFocus(Qt::OtherFocusReason);
}

void QuickFilter::offerSender(const Mailbox &sender)
{
    m_offered = sender;
    nameSender();
}

void QuickFilter::nameSender()
{
    const Mailbox &who = m_sender->isChecked() ? m_chosenSender : m_offered;
    m_sender->setEnabled(!who.addrSpec.isEmpty());
    m_sender->setText(m_sender->isChecked() ? visibleText(senderText({ who }), longestName) : tr("This sender"));
    m_sender->setToolTip(who.addrSpec.isEmpty() ? tr("Choose a message first") : tr("Only from %1").arg(fullMailboxText(who)));
}

void QuickFilter::setTags(const QList<Tag> &tags)
{
    m_tags = tags;
    m_tag->setVisible(!tags.isEmpty());
}

void QuickFilter::chooseTag(const QString &name)
{
    m_chosenTag = name;
    m_tag->setChecked(!name.isEmpty());
    m_tag->setText(name.isEmpty() ? tr("Tag") : visibleText(name, longestName));
    Q_EMIT changed();
}

void QuickFilter::setShown(int shown)
{
    m_shown->setText(words().isEmpty() ? QString() : tr("%1 shown", "2,113 messages").arg(messagesText(shown)));
}

void QuickFilter::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT left();
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause.isActive()) {
            m_pause.stop();
            Q_EMIT changed();
        }
        Q_EMIT listWanted();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

/// Who types with the focus on a chip means words: the one-letter keys of the window would archive and answer.
bool QuickFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const QString text = key->text();
    if (text.isEmpty() || !text.front().isPrint() || text.front().isSpace()
        || (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        m_typed->setFocus(Qt::OtherFocusReason);
        m_typed->insert(text);
    }
    return true;
}

} // namespace Restante

#include "moc_quickfilter.cpp"
