// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/problembox.h"

#include "accounts/looks.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/stylesheet.h"
#include "words/errortext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Restante {

namespace {

/// A sign in the colour of warnings; painted, so that it follows the theme and the scale.
class WarningSign final : public QWidget
{
public:
    WarningSign() { setFixedSize(scaled(16), scaled(18)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, Icon::Warning, rect(), coloursOf(palette()).warn);
    }
};

} // namespace

ProblemBox::ProblemBox(QWidget *parent)
    : QFrame(parent)
    , m_sentence(textLabel({}, "strong"))
    , m_quotation(textLabel({}))
    , m_remedy(textLabel({}))
    , m_column(new QVBoxLayout)
{
    setLook(this, "banner");
    for (QLabel *label : { m_sentence, m_quotation, m_remedy })
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->setSpacing(scaled(4));
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_quotation);
    m_column->addWidget(m_remedy);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10));
    row->setSpacing(scaled(10));
    row->addWidget(new WarningSign, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    hide();
}

void ProblemBox::tell(const Error &error)
{
    const ErrorText text = errorText(error);
    say(text.sentence, text.quotation, text.remedy);
}

void ProblemBox::tell(const QString &sentence, const QString &remedy)
{
    say(sentence, {}, remedy);
}

void ProblemBox::clear()
{
    hide();
}

void ProblemBox::addControl(QWidget *control)
{
    m_column->addSpacing(scaled(4));
    m_column->addWidget(control);
}

void ProblemBox::say(const QString &sentence, const QString &quotation, const QString &remedy)
{
    m_sentence->setText(sentence);
    m_quotation->setText(quotation);
    m_quotation->setVisible(!quotation.isEmpty());
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(quotation + u' ' + remedy);
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace Restante

#include "moc_problembox.cpp"
