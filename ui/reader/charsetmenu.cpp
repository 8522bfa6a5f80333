// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/charsetmenu.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace Restante {

CharsetMenu::CharsetMenu(QWidget *parent)
    : QMenu(tr("Repair encoding"), parent)
    , m_group(new QActionGroup(this))
{
    add(tr("Automatic"), QString());
    addSeparator();
    add(tr("Unicode (UTF-8)"), u"utf-8"_s);
    add(tr("Western (Windows-1252)"), u"windows-1252"_s);
    add(tr("Western with euro sign (ISO 8859-15)"), u"iso-8859-15"_s);
    add(tr("Central European (Windows-1250)"), u"windows-1250"_s);
    add(tr("Central European (ISO 8859-2)"), u"iso-8859-2"_s);
    add(tr("Baltic (Windows-1257)"), u"windows-1257"_s);
    add(tr("Turkish (Windows-1254)"), u"windows-1254"_s);
    addSeparator();
    add(tr("Cyrillic (Windows-1251)"), u"windows-1251"_s);
    add(tr("Cyrillic (KOI8-R)"), u"koi8-r"_s);
    add(tr("Cyrillic (KOI8-U)"), u"koi8-u"_s);
    add(tr("Cyrillic (ISO 8859-5)"), u"iso-8859-5"_s);
    add(tr("Greek (Windows-1253)"), u"windows-1253"_s);
    add(tr("Hebrew (Windows-1255)"), u"windows-1255"_s);
    add(tr("Arabic (Windows-1256)"), u"windows-1256"_s);
    add(tr("Thai (TIS-620)"), u"tis-620"_s);
    add(tr("Vietnamese (Windows-1258)"), u"windows-1258"_s);
    addSeparator();
    add(tr("Japanese (ISO-2022-JP)"), u"iso-2022-jp"_s);
    add(tr("Japanese (Shift JIS)"), u"shift_jis"_s);
    add(tr("Japanese (EUC-JP)"), u"euc-jp"_s);
    add(tr("Chinese, simplified (GB 18030)"), u"gb18030"_s);
    add(tr("Chinese, traditional (Big5)"), u"big5"_s);
    add(tr("Korean (EUC-KR)"), u"euc-kr"_s);
    setChosen({});
    connect(m_group, &QActionGroup::triggered, this, [this](QAction *action) { Q_EMIT chosen(action->data().toString()); });
}

void CharsetMenu::add(const QString &name, const QString &charset)
{
    QAction *action = addAction(name);
    action->setCheckable(true);
    action->setData(charset);
    m_group->addAction(action);
}

void CharsetMenu::setChosen(const QString &charset)
{
    const auto choices = m_group->actions();
    for (QAction *action : choices)
        action->setChecked(action->data().toString() == charset);
}

} // namespace Restante

#include "moc_charsetmenu.cpp"
