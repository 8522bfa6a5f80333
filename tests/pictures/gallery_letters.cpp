// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

using namespace Qt::StringLiterals;

namespace Restante {

QList<QByteArray> galleryLetters()
{
    const QDateTime now = QDateTime::currentDateTime();
    const auto today = [&](int hour, int minute) { return QDateTime(now.date(), QTime(hour, minute)); };
    QList<QByteArray> letters;
    const QString quoted = u"> line\n"_s.repeated(14);
    letters +=
        Letter {
            .from = u"Jonas Bergström <jonas.bergstrom@hamn.example>"_s,
            .subject = u"Harbour plan, second draft"_s,
            .text =
                u"Hej Anna,\n\nI have moved the crane to the north quay, as you asked. The second drawing shows what that does to the railway: the curve gets tighter, but the long wagons still pass. Please look at page 4 before the meeting on Thursday.\n\nThe figures are in the table; the old ones are on the last page for comparison.\n\n"_s
                + quoted + u"\n-- \nJonas Bergström · Hamnkontoret"_s,
            .date = today(now.time().hour(), qMax(0, now.time().minute() - 1)),
            .to = u"anna@posteo.example, Mikkel <mikkel@hamn.example>, Per <per@hamn.example>, Siri <siri@hamn.example>"_s,
            .files = { { u"harbour-plan-v2.pdf"_s, QByteArray("%PDF-1.7\n").leftJustified(1'400'000, 'x') },
                       { u"figures.xlsx"_s, QByteArray("PK\x03\x04").leftJustified(86'000, 'y') } },
        }
            .render();
    letters += Letter { .from = u"山田太郎 <taro.yamada@kaisha.example>"_s,
                        .subject = u"来週の会議について"_s,
                        .text = u"添付の資料をご確認ください。よろしくお願いいたします。"_s,
                        .date = now.addSecs(-5400) }
                   .render();
    letters += Letter { .from = u"Postmaster <postmaster@posteo.example>"_s,
                        .subject = u"Re: Mailbox moved to the new server"_s,
                        .text = u"All unique-ids changed last night; nothing was collected twice."_s,
                        .date = now.addSecs(-9000) }
                   .render();
    letters += Letter {
        .from = u"Stadtwerke Kundenservice <service@stadtwerke.example>"_s,
        .subject = u"Ihre Rechnung für Oktober"_s,
        .text = u"Guten Tag Frau Lindqvist, anbei erhalten Sie Ihre Rechnung für den Monat Oktober."_s,
        .date = now.addDays(-1),
        .files = { { u"Rechnung.pdf"_s, QByteArray(20'000, 'x') } }
    }.render();
    letters +=
        Letter {
            .from = u"The Weekly Sail <news@sail.example>"_s,
            .subject = u"Five quiet anchorages for late autumn"_s,
            .text = u"Plus: what the new weather models mean for your passage"_s,
            .date = now.addDays(-1).addSecs(-3600),
            .html =
                u"<html><body bgcolor=\"#eef2f5\"><table width=\"600\" align=\"center\" cellpadding=\"16\" cellspacing=\"0\" bgcolor=\"#ffffff\"><tr><td bgcolor=\"#17324d\"><font color=\"#ffffff\" size=\"5\"><b>The Weekly Sail</b></font></td></tr><tr><td><img src=\"cid:head@sail\" width=\"568\" height=\"180\"><h2>Five quiet anchorages</h2><p style=\"color:#444\">Plus: what the new weather models mean for your passage. The <a href=\"https://sail.example/guide\">guide</a> has <b>maps</b>.</p><ul><li>Skerry bay</li><li>North inlet</li></ul></td></tr><tr><td align=\"center\" style=\"background-color:#f4f5f7;font-size:12px;color:#666\"><img src=\"https://track.example/p.gif\" width=\"1\" height=\"1\">You get this because you asked for it.</td></tr></table></body></html>"_s,
            .pictures = { { u"head@sail"_s, pngOctets({ 568, 180 }, QColor(0x6b, 0x9a, 0xc4)) } },
        }
            .render();
    letters += Letter {
        .from = u"Léa Moreau <lea@moreau.example>"_s,
        .subject = u"Photos du port"_s,
        .text = u"Les voici ! La lumière était magnifique ce soir-là, et les bateaux rentraient."_s,
        .date = now.addDays(-3),
        .files = { { u"port.png"_s, pngOctets({ 320, 200 }, QColor(0xd9, 0x8a, 0x5b)) } }
    }.render();
    letters += Letter { .from = u"debian-user <debian-user@lists.example>"_s,
                        .subject = u"[SECURITY] openssl update"_s,
                        .text = u"The following problem has been found in the packages listed below."_s,
                        .date = now.addDays(-4) }
                   .render();
    letters +=
        Letter {
            .from = u"محمد الأحمد <mohammed@hotel.example>"_s,
            .subject = u"تأكيد الحجز"_s,
            .text =
                u"نشكركم على حجزكم ونتطلع إلى استقبالكم في فندقنا. يرجى الاطلاع على التفاصيل أدناه.\n\nتاريخ الوصول: ١٢ ديسمبر\nعدد الليالي: ٣"_s,
            .date = now.addDays(-4).addSecs(-600)
        }
            .render();
    letters += Letter { .from = u"Nils <nils@skepp.example>"_s,
                        .subject = u"Saturday?"_s,
                        .text = u"Are you still coming?"_s,
                        .date = now.addDays(-5) }
                   .render();
    for (int i = 0; i < 30; ++i)
        letters += Letter { .from = u"Harbour log <log@hamn.example>"_s,
                            .subject = u"Log of day %1"_s.arg(i + 1),
                            .text = u"Wind, tide and traffic of the day."_s,
                            .date = now.addDays(-12 - i) }
                       .render();
    return letters;
}

} // namespace Restante
