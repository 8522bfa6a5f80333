// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/cryptoline.h"

#include "theme/colours.h"
#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "theme/wrappedlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

const char *lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return "good";
    case Tone::Quiet:
        return "muted";
    case Tone::Warn:
        return "warn";
    case Tone::Bad:
        return "bad";
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace

CryptoLine::CryptoLine(QWidget *parent)
    : ColumnItem(parent)
    , m_column(new QVBoxLayout(this))
{
    const Metrics metrics(font());
    // Flush with the sender, beside the avatar of the header card.
    m_column->setContentsMargins(metrics.px(24 + 38 + 12), 0, metrics.px(24), metrics.px(2));
    m_column->setSpacing(metrics.px(3));
    hide();
}

void CryptoLine::setStatements(const QList<CryptoStatement> &statements)
{
    m_statements = statements;
    m_unfolded = false;
    build();
    setVisible(!statements.isEmpty());
}

void CryptoLine::build()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that was clicked
        }
        delete item;
    }
    const bool hasDetails = std::ranges::any_of(m_statements, [](const CryptoStatement &s) { return !s.details.isEmpty(); });
    for (qsizetype i = 0; i < m_statements.size(); ++i)
        m_column->addWidget(makeRow(m_statements[i], hasDetails && i == 0));
    if (m_unfolded)
        m_column->addWidget(makeDetails());
}

QWidget *CryptoLine::makeRow(const CryptoStatement &statement, bool withDetails)
{
    const Metrics metrics(font());
    const int size = metrics.px(15);
    auto *row = new ColumnItem<QWidget>(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics.px(7));
    auto *sign = new QLabel(row);
    sign->setPixmap(iconPixmap(statement.icon, size, devicePixelRatio(), colourOf(statement.tone, coloursOf(palette()))));
    auto *words = new WrappedLabel(row);
    words->setText(statement.sentence);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(statement.sentence);
    setLook(words, lookOf(statement.tone));
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    if (withDetails) {
        auto *button = new QPushButton(m_unfolded ? tr("Hide details") : tr("Details"), row);
        setLook(button, "link");
        button->setCursor(Qt::PointingHandCursor);
        button->setAccessibleName(m_unfolded ? tr("Hide the details of signature and encryption")
                                             : tr("Details of signature and encryption"));
        connect(button, &QPushButton::clicked, this, [this] {
            m_unfolded = !m_unfolded;
            build();
        });
        line->addWidget(button, 0, Qt::AlignTop);
        if (m_unfolded)
            QMetaObject::invokeMethod(button, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
    }
    return row;
}

QWidget *CryptoLine::makeDetails()
{
    const Metrics metrics(font());
    auto *frame = new QFrame(this);
    setLook(frame, "note");
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(metrics.px(12), metrics.px(8), metrics.px(12), metrics.px(8));
    column->setSpacing(metrics.px(6));
    for (const CryptoStatement &statement : std::as_const(m_statements)) {
        if (statement.details.isEmpty())
            continue;
        auto *text = new QLabel(statement.details.join(u'\n'), frame);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(text);
        if (statement.fingerprint.isEmpty())
            continue;
        auto *copy = new QPushButton(lineIcon(Icon::Copy), tr("Copy fingerprint"), frame);
        setLook(copy, "plain");
        connect(copy, &QPushButton::clicked, this,
                [fingerprint = statement.fingerprint] { QGuiApplication::clipboard()->setText(fingerprint); });
        column->addWidget(copy, 0, Qt::AlignLeading);
    }
    return frame;
}

void CryptoLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        build();
}

} // namespace Restante

#include "moc_cryptoline.cpp"
