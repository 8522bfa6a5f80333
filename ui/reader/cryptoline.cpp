// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/cryptoline.h"

#include "theme/colours.h"
#include "theme/layoutpause.h"
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
    , m_button(new QPushButton(this))
{
    const Metrics metrics(font());
    // Flush with the sender, beside the avatar of the header card.
    m_column->setContentsMargins(metrics.px(24 + 38 + 12), 0, metrics.px(24), metrics.px(2));
    m_column->setSpacing(metrics.px(3));
    setLook(m_button, "link");
    m_button->setCursor(Qt::PointingHandCursor);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        build();
    });
    hide();
}

void CryptoLine::setStatements(const QList<CryptoStatement> &statements)
{
    const LayoutPause pause(this);
    m_statements = statements;
    m_unfolded = false;
    build();
    setVisible(!statements.isEmpty());
}

void CryptoLine::build()
{
    for (qsizetype i = 0; i < qMax(m_statements.size(), m_rows.size()); ++i) {
        if (i == m_rows.size())
            m_rows += makeRow();
        if (i < m_statements.size())
            write(m_rows[i], m_statements[i]);
        m_rows[i].widget->setVisible(i < m_statements.size());
    }
    m_button->setVisible(std::ranges::any_of(m_statements, [](const CryptoStatement &s) { return !s.details.isEmpty(); }));
    m_button->setText(m_unfolded ? tr("Hide details") : tr("Details"));
    m_button->setAccessibleName(m_unfolded ? tr("Hide the details of signature and encryption")
                                           : tr("Details of signature and encryption"));
    if (m_details) {
        m_details->hide();
        m_details->deleteLater(); // a new theme may be walking over it
    }
    m_details = m_unfolded ? makeDetails() : nullptr;
    if (m_details)
        m_column->addWidget(m_details);
}

CryptoLine::Row CryptoLine::makeRow()
{
    auto *row = new ColumnItem<QWidget>(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics(font()).px(7));
    auto *sign = new QLabel(row);
    auto *words = new WrappedLabel(row);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    if (m_rows.isEmpty())
        line->addWidget(m_button, 0, Qt::AlignTop);
    m_column->insertWidget(int(m_rows.size()), row);
    return { row, sign, words };
}

void CryptoLine::write(const Row &row, const CryptoStatement &statement)
{
    const int size = Metrics(font()).px(15);
    row.sign->setPixmap(iconPixmap(statement.icon, size, devicePixelRatio(), colourOf(statement.tone, coloursOf(palette()))));
    row.words->setText(statement.sentence);
    row.words->setAccessibleName(statement.sentence);
    setLook(row.words, lookOf(statement.tone));
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
