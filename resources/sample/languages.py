# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters from everywhere: twenty-three languages, right-to-left ones among them, in the charsets their mailers use."""
import documents
from mailkit import Letter, attachment, both, html, mixed, picture, text


def east_asia():
    return [
        Letter("47m", ("山田太郎", "t.yamada@kouwan.example"), "来週の会議について", mixed(text(
            "リンドクヴィスト様\n\nいつもお世話になっております。港湾技術の山田です。\n\n来週の会議の資料をお送りいたします。添付の資料をご確認ください。\n会場が三階の第二会議室に変更になりましたので、ご注意ください。\n\n"
            "ご不明な点がございましたら、お気軽にご連絡ください。\nよろしくお願いいたします。\n\n--\n山田 太郎\n港湾技術株式会社 設計部\n", "iso-2022-jp"),
            attachment("会議資料.pdf", "application/pdf", documents.pdf("Meeting papers", ["Quay walls in deep water", "", "1. Soil", "2. Anchors", "3. Earthquakes"]))), zone=9, charset="iso-2022-jp"),
        Letter("7d 03:15", ("佐藤花子", "hanako@chaya.example"), "ご予約の確認（二名様）", html(
            "<p>アンナ・リンドクヴィスト様</p><p>ご予約ありがとうございます。下記の通り承りました。</p><table border='1' cellpadding='6'><tr><td>日付</td><td>金曜日 18時30分</td></tr><tr><td>人数</td><td>二名様</td></tr>"
            "<tr><td>お料理</td><td>季節のおまかせ</td></tr></table><p>皆様のお越しを心よりお待ちしております。</p><p>茶屋 海の音</p>"), zone=9),
        Letter("5h10m", ("李明", "liming@gangkou.example"), "关于港口项目的报价", mixed(text(
            "林德奎斯特女士：\n\n您好！\n\n感谢您对我们产品的关注。附件是新型系船柱的报价单，价格有效期为三十天。\n如果数量超过二十个，我们可以再优惠百分之五。\n\n交货时间大约六个星期。如有任何问题，请随时与我联系。\n\n此致\n敬礼\n\n李明\n青岛港口设备公司\n", "gb18030"),
            attachment("报价单.xlsx", documents.XLSX, documents.xlsx("报价", [("型号", "数量", "单价 USD"), ("T-100", 20, 1180), ("T-150", 8, 1640)]))), zone=8, charset="gb18030"),
        Letter("9d 02:40", ("陳美玲", "meiling@haian.example"), "照片和食譜", text(
            "安娜你好，\n\n上次見面真開心！這是我答應你的蘿蔔糕食譜：\n\n一、蘿蔔刨絲，約六百克。\n二、再來米粉三百克，加水調勻。\n三、炒香蝦米和香菇，全部拌在一起。\n四、蒸五十分鐘，放涼以後切片煎。\n\n下次來台北記得告訴我！\n\n美玲\n", "big5"), zone=8, charset="big5"),
        Letter("4d 04:25", ("김민준", "minjun@haeyang.example"), "회의 일정 변경 안내", text(
            "안녕하세요, 린드크비스트 님.\n\n다음 주 화요일로 예정된 화상 회의를 수요일 오후 다섯 시로 변경하고자 합니다.\n불편을 드려 죄송합니다. 괜찮으신지 알려 주시면 감사하겠습니다.\n\n김민준 드림\n", "euc-kr"), zone=9, charset="euc-kr"),
        Letter("12d 05:00", ("Nguyễn Thị Lan", "lan@cangbien.example"), "Cảm ơn chị Anna", "Chào chị Anna,\n\nCảm ơn chị đã dành thời gian cho đoàn sinh viên của chúng em. Các em rất thích chuyến tham quan xưởng đóng tàu,\n"
               "nhất là phần thử cần cẩu.\n\nChúc chị nhiều sức khỏe!\nLan\n", zone=7),
        Letter("13d 06:10", ("สมชาย ใจดี", "somchai@tharuea.example"), "ขอบคุณสำหรับข้อมูล", "เรียน คุณแอนนา\n\nขอบคุณมากสำหรับแบบท่าเรือที่ส่งมาให้ ทีมของเราได้ตรวจสอบแล้วและเห็นว่าเหมาะสมดี\nเราจะติดต่อกลับภายในสัปดาห์หน้า\n\nด้วยความเคารพ\nสมชาย\n", zone=7),
    ]


def right_to_left():
    return [
        Letter("1d 13:40", ("محمد الأحمد", "reservations@dar-albahr.example"), "تأكيد الحجز", both(
            "السيدة آنا لينكفيست المحترمة،\n\nنشكركم على حجزكم ونتطلع إلى استقبالكم.\n\nتاريخ الوصول: الخميس\nعدد الليالي: 3\nنوع الغرفة: غرفة مزدوجة تطل على البحر\nرقم الحجز: DB-20417\n\nمع أطيب التحيات،\nمحمد الأحمد\nدار البحر\n",
            '<div dir="rtl" style="font-size:16px;line-height:26px"><p>السيدة آنا لينكفيست المحترمة،</p><p>نشكركم على حجزكم ونتطلع إلى استقبالكم.</p><table cellpadding="6" style="background:#f4f5f7"><tr><td>تاريخ الوصول</td><td>الخميس</td></tr>'
            '<tr><td>عدد الليالي</td><td>3</td></tr><tr><td>نوع الغرفة</td><td>غرفة مزدوجة تطل على البحر</td></tr><tr><td>رقم الحجز</td><td dir="ltr">DB-20417</td></tr></table><p>مع أطيب التحيات،<br>محمد الأحمد<br>دار البحر</p></div>'), zone=3),
        Letter("10d 08:50", ("نور حداد", "nour@handasa.example"), "سؤال عن الرصيف الشمالي", "مرحباً آنا،\n\nقرأت مقالك عن الرصيف الشمالي في مجلة Harbour Engineering وأعجبني كثيراً.\nهل يمكنك أن ترسلي لي نسخة من الجدول رقم 4؟\n\nشكراً جزيلاً\nنور\n", zone=2, charset="windows-1256"),
        Letter("6d 11:05", ("יעל כהן", "yael@namal.example"), "תודה על הביקור", "שלום אנה,\n\nתודה רבה על הביקור בנמל. הסטודנטים עדיין מדברים על העגורן.\nאשמח לשלוח לך את התמונות (IMG_2041 עד IMG_2060) בשבוע הבא.\n\nבברכה,\nיעל\n", zone=2, charset="windows-1255"),
        Letter("15d 09:00", ("مریم رضایی", "maryam@bandar.example"), "دعوت به سمینار", "خانم لیندکویست گرامی،\n\nبدین‌وسیله از شما دعوت می‌شود تا در سمینار «بندرهای فردا» سخنرانی کنید.\nهزینه‌ی سفر بر عهده‌ی ماست.\n\nبا احترام\nمریم رضایی\n", zone=3.5),
    ]


def europe():
    return [
        Letter("3d 21:14", ("Léa Moreau", "lea.moreau@atelier-port.example"), "Photos du port", mixed(text(
            "Coucou Anna,\n\nLes voici ! La lumière était magnifique ce soir-là, et j'ai enfin compris pourquoi tu tiens tant à cette grue.\n\n"
            "Prends celles que tu veux pour l'exposition, il suffit de mettre mon nom dessous.\n\nBises,\nLéa\n", "iso-8859-15"),
            picture("port-phare.jpg", called="Le phare à la tombée de la nuit.jpg"), picture("port-quai.jpg", called="Quai nord, matin.jpg"), picture("port-bateaux.jpg", called="Bateaux du soir.jpg")), charset="iso-8859-15"),
        Letter("2d 12:30", ("Алексей Морозов", "a.morozov@verf.example"), "Чертежи и сроки", text(
            "Здравствуйте, Анна!\n\nЧертежи получил, спасибо. Есть два вопроса:\n\n1. На листе 3 не указана толщина обшивки.\n2. Когда нужен готовый расчёт: к пятнице или к понедельнику?\n\nЕсли к понедельнику, я успею проверить его дважды.\n\nС уважением,\nАлексей Морозов\n", "koi8-r"), zone=3, charset="koi8-r"),
        Letter("9d 17:20", ("Олена Шевченко", "olena@port-odesa.example"), "Щодо стажування", "Доброго дня, пані Анно!\n\nДякую за листа. Я можу почати стажування першого лютого і дуже цього чекаю.\nДокументи надішлю цього тижня.\n\nЗ повагою\nОлена Шевченко\n", zone=2, charset="windows-1251"),
        Letter("5d 18:02", ("María José Núñez", "mj.nunez@astillero.example"), "¿Comemos el viernes?", "¡Hola, Anna!\n\nEl viernes estoy en la ciudad por la mañana. ¿Comemos juntas? Conozco un sitio pequeño junto al muelle donde todavía\nhacen el pescado como Dios manda.\n\nUn abrazo,\nMaría José\n", charset="iso-8859-1"),
        Letter("8d 10:12", ("Giulia Conti", "giulia@cantieri.example"), "Perché il molo è più corto?", "Cara Anna,\n\nho una domanda sul disegno: perché il molo è più corto di 12 metri rispetto alla prima versione? È una scelta o un errore?\n\nA presto,\nGiulia\n", charset="iso-8859-1"),
        Letter("11d 15:45", ("João Magalhães", "joao@estaleiro.example"), "Orçamento para a grua", "Bom dia, Anna,\n\nsegue o orçamento para a manutenção da grua. Não inclui a pintura; isso será à parte, depois das férias.\n\nCumprimentos,\nJoão\n"),
        Letter("7d 09:33", ("Květa Dvořáková", "kveta@loděnice.example".replace("ě", "e")), "Příští týden v Praze", "Ahoj Anno,\n\npříští týden budu v Praze. Nechceš se sejít? Mám pro tebe tu knihu o mostech, kterou jsi hledala.\n\nMěj se krásně\nKvěta\n", charset="iso-8859-2"),
        Letter("16d 11:11", ("Γιώργος Παπαδόπουλος", "g.papadopoulos@limani.example"), "Καλημέρα από τον Πειραιά", "Καλημέρα Άννα,\n\nο καιρός εδώ είναι ακόμα καλοκαιρινός. Σου στέλνω χαιρετίσματα από όλη την ομάδα. Πότε θα ξανάρθεις;\n\nΓιώργος\n", zone=2, charset="iso-8859-7"),
        Letter("17d 14:00", ("Ayşe Yılmaz", "ayse@liman.example"), "Şartname güncellendi", "Merhaba Anna Hanım,\n\nşartnameyi güncelledik; değişiklikler kırmızıyla işaretli. Lütfen en geç çarşamba gününe kadar görüşlerinizi bildirin.\n\nSaygılarımla\nAyşe Yılmaz\n", zone=3, charset="windows-1254"),
        Letter("18d 08:08", ("Päivi Mäkelä", "paivi@telakka.example"), "Jäänmurtajan vierailu", "Hei Anna,\n\njäänmurtaja tulee käymään ensi kuussa. Haluaisitko kierroksen aluksella? Lupaan hyvää kahvia ja huonoja vitsejä.\n\nTerveisin\nPäivi\n", zone=2),
        Letter("19d 19:19", ("Katarzyna Wójcik", "k.wojcik@stocznia.example"), "Życzenia z okazji jubileuszu", "Droga Aniu,\n\nserdeczne życzenia z okazji dziesięciolecia w stoczni! Następnym razem świętujemy w Gdańsku, bez dyskusji.\n\nŚciskam\nKasia\n", charset="iso-8859-2"),
        Letter("14d 07:07", ("Priya Sharma", "priya@bandargah.example"), "धन्यवाद और एक प्रश्न", "नमस्ते अन्ना,\n\nआपकी रिपोर्ट के लिए बहुत धन्यवाद। एक प्रश्न है: क्या ज्वार की तालिका मुंबई के लिए भी लागू होती है?\n\nसादर\nप्रिया\n", zone=5.5),
    ]


def letters():
    return east_asia() + right_to_left() + europe()
