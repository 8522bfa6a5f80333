// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/mailboxmenu.h"

#include "text/visibletext.h"
#include "theme/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {

struct MailboxMenuWords {
    Q_DECLARE_TR_FUNCTIONS(MailboxMenu)
};

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

QString searchFor(const QString &chip, const Mailbox &mailbox)
{
    // As shown, so that no quotation mark or control of a stranger becomes part of the grammar.
    QString address = visibleText(mailbox.addrSpec, 320);
    address.remove(u'"');
    return address.contains(u' ') ? u"%1:\"%2\""_s.arg(chip, address) : chip + u':' + address;
}

QMenu *makeMailboxMenu(const Mailbox &mailbox, const std::function<void(const QString &)> &search, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *title = menu->addAction(visibleText(mailbox.addrSpec, 80).replace(u'&', u"&&"_s));
    title->setEnabled(false);
    menu->addSeparator();
    menu->addAction(lineIcon(Icon::Copy), MailboxMenuWords::tr("Copy address"), menu,
                    [address = addressText(mailbox)] { copy(address); });
    if (!mailbox.displayName.isEmpty())
        menu->addAction(MailboxMenuWords::tr("Copy name and address"), menu, [text = fullMailboxText(mailbox)] { copy(text); });
    if (!search)
        return menu;
    menu->addSeparator();
    menu->addAction(lineIcon(Icon::Search), MailboxMenuWords::tr("Show all mail from this address"), menu,
                    [search, words = searchFor(u"from"_s, mailbox)] { search(words); });
    menu->addAction(MailboxMenuWords::tr("Show all mail to this address"), menu,
                    [search, words = searchFor(u"to"_s, mailbox)] { search(words); });
    return menu;
}

} // namespace Restante
