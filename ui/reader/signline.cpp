// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/signline.h"

#include "reader/flowtext.h"
#include "theme/colours.h"
#include "theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

constexpr auto detailsLink = "details:"_L1;

} // namespace

SignLine::SignLine(QWidget *parent)
    : ColumnItem(parent)
    , m_sign(new QLabel(this))
    , m_text(new FlowText(this))
{
    const Metrics metrics(font());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.px(6));
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    connect(m_text, &FlowText::linkClicked, this, [this](const QString &link) {
        if (link != detailsLink) {
            Q_EMIT linkClicked(link);
            return;
        }
        m_unfolded = !m_unfolded;
        write();
    });
}

void SignLine::show(const HeaderLine &line)
{
    m_line = line;
    m_links.clear();
    m_unfolded = false;
    write();
}

void SignLine::addLink(const QString &link, const QString &text)
{
    m_links.append({ link, text });
    write();
}

void SignLine::write()
{
    setVisible(!m_line.text.isEmpty());
    if (m_line.text.isEmpty())
        return;
    const Colours colours = coloursOf(palette());
    const QColor colour = colourOf(m_line.tone, colours);
    const int size = Metrics(font()).px(13);
    // In the middle of the first line of text.
    m_sign->setFixedHeight(fontMetrics().height());
    m_sign->setPixmap(iconPixmap(m_line.icon, size, devicePixelRatio(), colour));
    QString markup = u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), m_line.text.toHtmlEscaped());
    if (!m_line.details.isEmpty())
        markup = u"<a href=\"%1\" style=\"color:%3;text-decoration:none\">%2 %4</a>"_s.arg(
            detailsLink, markup, colours.muted.name(), m_unfolded ? u"▴"_s : u"▾"_s);
    for (const auto &[link, words] : std::as_const(m_links))
        markup += u"&nbsp;&nbsp; <a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
            link.toHtmlEscaped(), colours.accent.name(), words.toHtmlEscaped());
    if (m_unfolded) {
        for (const QString &detail : std::as_const(m_line.details))
            markup += u"<br><span style=\"color:%1\">%2</span>"_s.arg(colours.muted.name(), detail.toHtmlEscaped());
    }
    m_text->setMarkup(markup);
    const bool hints = !m_unfolded && !m_line.details.isEmpty();
    m_text->setToolTip(hints ? u"<qt>%1</qt>"_s.arg(m_line.details.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s))
                             : QString());
    m_text->setAccessibleName(m_line.text);
    m_text->setAccessibleDescription(m_line.details.join(u'\n'));
}

void SignLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

} // namespace Restante

#include "moc_signline.cpp"
