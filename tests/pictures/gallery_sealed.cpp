// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "keyring.h"
#include "mainwindow/undobar.h"
#include "reader/cryptoreading.h"
#include "reader/readerpane.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Restante {

/// What is signed and encrypted, with keys made for this run.
void Gallery::sealed()
{
    const QString anna = u"anna@posteo.example"_s;
    const QString jonas = u"jonas.bergstrom@hamn.example"_s;
    const QString locked = u"locked@posteo.example"_s;
    KeyRing mine;
    mine.makeKey(u"Anna Lindqvist <%1>"_s.arg(anna));
    mine.makeKey(u"Anna Lindqvist <%1>"_s.arg(locked), { .passphrase = u"secret words"_s });
    KeyRing his;
    his.makeKey(u"Jonas Bergström <%1>"_s.arg(jonas));
    his.import(mine.publicKey(anna));
    his.confirm(anna, jonas);
    mine.import(his.publicKey(jonas));
    mine.confirm(jonas, anna);

    const QByteArray words = textPart("Hej Anna,\r\n\r\nthe crane comes on Thursday at seven. Tell nobody before the council "
                                      "has met.\r\n\r\nJonas\r\n");
    const QByteArray from = "=?utf-8?q?Jonas_Bergstr=C3=B6m?= <" + jonas.toLatin1() + '>';
    const QByteArray signature = his.signature(words, jonas);
    const QString place = u"Sealed"_s;
    m_stage.import(
        { messageAround(pgpEncrypted(his.encrypted(words, { anna }, jonas)), from, "Opened with my key"),
          messageAround(pgpEncrypted(mine.encrypted(words, { locked })), from, "Wants a passphrase"),
          messageAround(pgpSigned(QByteArray(words).replace("Thursday", "Friday"), signature), from, "Changed on its way"),
          messageAround(pgpSigned(words, signature), "Jonas <jonas@elsewhere.example>", "Signed by another") },
        place);
    find<UndoBar>().hide();
    mine.use();
    mine.forgetPassphrases();
    for (const auto &[name, subject] : { std::pair { "decrypted", u"Opened"_s }, std::pair { "locked", u"Wants"_s },
                                         std::pair { "altered", u"Changed"_s }, std::pair { "other-signer", u"Signed by"_s } }) {
        home();
        folder(place);
        const QSignalSpy told(&find<ReaderPane>().crypto(), &CryptoReading::told);
        choose(subject);
        Stage::wait([&] { return !told.isEmpty(); });
        view(name);
    }
}

} // namespace Restante
