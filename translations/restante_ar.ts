<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Check mail</source>
        <translation>تفقّد البريد</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Import mail files…</source>
        <translation>استيراد ملفات بريد…</translation>
    </message>
    <message>
        <source>Import a folder of mail…</source>
        <translation>استيراد مجلد بريد…</translation>
    </message>
    <message>
        <source>Search all mail</source>
        <translation>البحث في كل البريد</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>ترشيح هذه القائمة</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>All keys…</source>
        <translation>كل الاختصارات…</translation>
    </message>
    <message>
        <source>About Restante…</source>
        <translation>عن Restante…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <source>Next unread message</source>
        <translation>الرسالة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Previous unread message</source>
        <translation>الرسالة غير المقروءة السابقة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>رد على الكل</translation>
    </message>
    <message>
        <source>Reply to list</source>
        <translation>رد على القائمة</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>إلى المهملات</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>غير مرغوب فيه</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save message…</source>
        <translation>حفظ الرسالة…</translation>
    </message>
    <message>
        <source>Save as mbox file…</source>
        <translation>حفظ كملف mbox…</translation>
    </message>
    <message>
        <source>Copy link to message</source>
        <translation>نسخ رابط الرسالة</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>فتح في نافذة</translation>
    </message>
    <message>
        <source>Source in a window</source>
        <translation>المصدر في نافذة</translation>
    </message>
    <message>
        <source>Find in this message…</source>
        <translation>بحث في هذه الرسالة…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select only this one</source>
        <translation>تحديد هذه وحدها</translation>
    </message>
    <message>
        <source>Select the unread ones</source>
        <translation>تحديد غير المقروءة</translation>
    </message>
    <message>
        <source>Select the starred ones</source>
        <translation>تحديد المميزة بنجمة</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>محادثات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة الرسائل</translation>
    </message>
    <message>
        <source>Restante</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Mark what the server holds</source>
        <translation>إظهار علامات ما على الخادم</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>date format</comment>
        <translation>ddd، d MMMM</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>‏⁨%1⁩، طوال اليوم</translation>
    </message>
    <message>
        <source>%1 – %2, all day</source>
        <translation>‏⁨%1⁩ – ⁨%2⁩، طوال اليوم</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2 – %3, %4</source>
        <comment>date, time – date, time</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩ – ⁨%3⁩، ⁨%4⁩</translation>
    </message>
    <message>
        <source>(%1 in %2)</source>
        <comment>times, zone</comment>
        <translation>‏(⁨%1⁩ بتوقيت ⁨%2⁩)</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>third</source>
        <translation>الثالث</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>الرابع</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>الخامس</translation>
    </message>
    <message>
        <source>last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week on Monday</comment>
        <translation>‏⁨%1⁩ يوم ⁨%2⁩</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>%1 on the %2 %3</source>
        <comment>every month on the second Tuesday</comment>
        <translation>‏⁨%1⁩ يوم ⁨%3⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 on day %2</source>
        <translation>‏⁨%1⁩ في اليوم ⁨%2⁩</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>repeated by a rule of its own</source>
        <translation>يتكرر وفق قاعدة خاصة</translation>
    </message>
    <message>
        <source>An answer to an invitation</source>
        <translation>رد على دعوة</translation>
    </message>
    <message>
        <source>%1 accepts the invitation</source>
        <translation>قبِل ⁨%1⁩ الدعوة</translation>
    </message>
    <message>
        <source>%1 declines the invitation</source>
        <translation>اعتذر ⁨%1⁩ عن الدعوة</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>قد يحضر ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 sends someone else</source>
        <translation>يرسل ⁨%1⁩ شخصًا آخر</translation>
    </message>
    <message>
        <source>%1 has not decided yet</source>
        <translation>لم يقرر ⁨%1⁩ بعد</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here)</source>
        <translation>‏⁨%1⁩ (في منطقة زمنية غير معروفة هنا)</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>‏⁨%1⁩، عدد المرات: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>‏⁨%1⁩، حتى ⁨%2⁩</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>This appointment is cancelled</source>
        <translation>أُلغي هذا الموعد</translation>
    </message>
    <message>
        <source>An invitation has changed</source>
        <translation>تغيّرت دعوة</translation>
    </message>
    <message>
        <source>%1 has changed an invitation</source>
        <translation>غيّر ⁨%1⁩ دعوة</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>وصلتك دعوة</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>دعوة من ⁨%1⁩</translation>
    </message>
    <message>
        <source>One more time of a series</source>
        <translation>موعد إضافي ضمن سلسلة</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>اقتُرح وقت آخر</translation>
    </message>
    <message>
        <source>The proposal of another time is declined</source>
        <translation>رُفض اقتراح وقت آخر</translation>
    </message>
    <message>
        <source>Someone asks for the newest state of an appointment</source>
        <translation>طلب لأحدث حالة لموعد</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قبِل</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>اعتذر</translation>
    </message>
    <message>
        <source>may come</source>
        <translation>قد يحضر</translation>
    </message>
    <message>
        <source>sends someone else</source>
        <translation>يرسل شخصًا آخر</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>قبِل ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>اعتذر ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 invited</source>
        <translation>عدد المدعوين: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>لم يرد ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %Ln أسابيع</numerusform>
            <numerusform>كل %Ln أسبوعًا</numerusform>
            <numerusform>كل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln months</source>
        <translation>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %Ln أشهر</numerusform>
            <numerusform>كل %Ln شهرًا</numerusform>
            <numerusform>كل %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln years</source>
        <translation>
            <numerusform>كل سنة</numerusform>
            <numerusform>كل سنة</numerusform>
            <numerusform>كل سنتين</numerusform>
            <numerusform>كل %Ln سنوات</numerusform>
            <numerusform>كل %Ln سنة</numerusform>
            <numerusform>كل %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may come</source>
        <comment>a number of people</comment>
        <translation>قد يحضر: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>“%1” is not what its name says. Open it only if you are sure of the sender.</source>
        <translation>الملف «⁨%1⁩» ليس كما يدل عليه اسمه. لا يُفتح إلا إذا كنت على ثقة من المرسل.</translation>
    </message>
    <message>
        <source>“%1” is a program or can run one. Open it only if you expected it from this sender.</source>
        <translation>الملف «⁨%1⁩» برنامج أو يمكنه تشغيل برنامج. لا يُفتح إلا إذا كان متوقعًا من هذا المرسل.</translation>
    </message>
    <message>
        <source>“%1” starts something else when it is opened. Open it only if you expected it from this sender.</source>
        <translation>الملف «⁨%1⁩» يشغّل شيئًا آخر عند فتحه. لا يُفتح إلا إذا كان متوقعًا من هذا المرسل.</translation>
    </message>
    <message>
        <source>“%1” is a document with a program in it (macros). Do not let the program run unless you expected it from this sender.</source>
        <translation>الملف «⁨%1⁩» مستند يحوي برنامجًا (وحدات ماكرو). لا يُسمح للبرنامج بالعمل إلا إذا كان متوقعًا من هذا المرسل.</translation>
    </message>
    <message>
        <source>“%1” is an archive with programs in it: %2. Open it only if you expected them from this sender.</source>
        <translation>الملف «⁨%1⁩» أرشيف يحوي برامج: ⁨%2⁩. لا يُفتح إلا إذا كانت متوقعة من هذا المرسل.</translation>
    </message>
    <message>
        <source>“%1” is an archive with a password, so no virus scanner could look into it. Open it only if you expected it from this sender.</source>
        <translation>الملف «⁨%1⁩» أرشيف محمي بكلمة سر، فلم يستطع أي مضاد فيروسات فحص محتواه. لا يُفتح إلا إذا كان متوقعًا من هذا المرسل.</translation>
    </message>
    <message>
        <source>“%1” is an archive with a password, so no virus scanner could look into it, and holds programs: %2. Open it only if you expected them from this sender.</source>
        <translation>الملف «⁨%1⁩» أرشيف محمي بكلمة سر، فلم يستطع أي مضاد فيروسات فحص محتواه، وهو يحوي برامج: ⁨%2⁩. لا يُفتح إلا إذا كانت متوقعة من هذا المرسل.</translation>
    </message>
    <message>
        <source>“%1” is a web page. Opened in a browser, it can tell its sender that you read it.</source>
        <translation>الملف «⁨%1⁩» صفحة ويب. إذا فُتحت في متصفح أمكنها إخبار مرسلها بأنك قرأتها.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Quoted text</source>
        <translation>نص مقتبس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted lines</source>
        <translation>
            <numerusform>لا أسطر مقتبسة</numerusform>
            <numerusform>سطر مقتبس واحد</numerusform>
            <numerusform>سطران مقتبسان</numerusform>
            <numerusform>%Ln أسطر مقتبسة</numerusform>
            <numerusform>%Ln سطرًا مقتبسًا</numerusform>
            <numerusform>%Ln سطر مقتبس</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>On Tuesday Anna wrote: 14 quoted lines</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There are no accounts. Add one with: restante account add</source>
        <translation>لا توجد حسابات. يمكن إضافة حساب بالأمر: restante account add</translation>
    </message>
    <message>
        <source>%1: %2 of %3 messages, %4 of %5</source>
        <translation>‏%1: %2 من %3 رسالة، %4 من %5</translation>
    </message>
    <message>
        <source>%1: %2 new (%3), %4 on the server</source>
        <translation>‏%1: الجديد %2 (%3)، على الخادم %4</translation>
    </message>
    <message>
        <source>, %1 were here already</source>
        <translation>، موجود هنا من قبل %1</translation>
    </message>
    <message>
        <source>, %1 deleted there</source>
        <translation>، حُذف هناك %1</translation>
    </message>
    <message>
        <source>, %1 to be deleted there at the next check</source>
        <translation>، سيُحذف هناك عند التفقّد التالي %1</translation>
    </message>
    <message>
        <source>, %1 wait for the next check</source>
        <translation>، ينتظر التفقّد التالي %1</translation>
    </message>
    <message>
        <source>, %1 left alone</source>
        <translation>، تُرك كما هو %1</translation>
    </message>
    <message>
        <source>%1, %2 written</source>
        <translation>كُتب: %1، %2</translation>
    </message>
    <message>
        <source>%1 exported, %2</source>
        <translation>صُدّرت %1، %2</translation>
    </message>
    <message>
        <source>%1 imported, %2 were here already</source>
        <translation>استُوردت %1، والموجود هنا من قبل %2</translation>
    </message>
    <message>
        <source>%1, %2 read</source>
        <translation>قُرئ: %1، %2</translation>
    </message>
    <message>
        <source>collected at the next check</source>
        <translation>تُجلب عند التفقّد التالي</translation>
    </message>
    <message>
        <source>its header is collected at the next check</source>
        <translation>تُجلب ترويستها عند التفقّد التالي</translation>
    </message>
    <message>
        <source>stays on the server</source>
        <translation>تبقى على الخادم</translation>
    </message>
    <message>
        <source>deleted there at the next check</source>
        <translation>تُحذف هناك عند التفقّد التالي</translation>
    </message>
    <message>
        <source>collected, then deleted there at the next check</source>
        <translation>تُجلب عند التفقّد التالي ثم تُحذف هناك</translation>
    </message>
    <message>
        <source>deleted there at the next check, without a copy here</source>
        <translation>تُحذف هناك عند التفقّد التالي دون نسخة هنا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>الرد إلى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>المرفقات:</translation>
    </message>
    <message>
        <source>This message is encrypted; the window decrypts it.</source>
        <translation>هذه الرسالة مشفّرة؛ فك تشفيرها يجري في النافذة.</translation>
    </message>
    <message>
        <source>This message is signed; the window checks the signature.</source>
        <translation>هذه الرسالة موقّعة؛ التحقق من التوقيع يجري في النافذة.</translation>
    </message>
    <message>
        <source>A part of this message is signed; the window checks the signature.</source>
        <translation>جزء من هذه الرسالة موقّع؛ التحقق من التوقيع يجري في النافذة.</translation>
    </message>
    <message>
        <source>This message has no HTML body.</source>
        <translation>ليس لهذه الرسالة متن HTML.</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>الرسالة %1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>‏%1، %2: %3</translation>
    </message>
    <message>
        <source>all as they were received</source>
        <translation>كلها كما استُلمت</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>تم التحقق: %1 / %2</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>Restante collects mail by POP3 and shows it offline.</source>
        <translation>يجلب Restante البريد عبر POP3 ويعرضه دون اتصال.</translation>
    </message>
    <message>
        <source>Without a command it opens the window; with files it shows each in a window of its own. A command needs no display; while the window is open, the window&apos;s program carries it out.</source>
        <translation>بلا أمر تُفتح النافذة؛ ومع أسماء ملفات يُعرض كل ملف في نافذة خاصة به. لا يحتاج الأمر إلى شاشة؛ وما دامت النافذة مفتوحة فإن برنامجها هو الذي ينفذه.</translation>
    </message>
    <message>
        <source>Commands; each has --json and --help:</source>
        <translation>الأوامر؛ لكل منها ‎--json و ‎--help:</translation>
    </message>
    <message>
        <source>Results go to standard output, progress and errors to standard error.</source>
        <translation>تخرج النتائج إلى الخرج القياسي، والتقدم والأخطاء إلى خرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 something failed, 2 the arguments were not understood, 3 the profile is in use by another Restante that could not be reached.</source>
        <translation>حالة الخروج: 0 تم، 1 أخفق شيء ما، 2 لم تُفهم المعاملات، 3 ملف التعريف يستخدمه Restante آخر تعذر الوصول إليه.</translation>
    </message>
    <message>
        <source>What to do with accounts is missing.</source>
        <translation>لم يُذكر المطلوب بشأن الحسابات.</translation>
    </message>
    <message>
        <source>One of: account add, list, show, set, remove</source>
        <translation>أحد الأوامر: account add أو list أو show أو set أو remove</translation>
    </message>
    <message>
        <source>There is no command “account %1”.</source>
        <translation>لا يوجد أمر باسم «account %1».</translation>
    </message>
    <message>
        <source>Did you mean “account %1”?</source>
        <translation>هل المقصود «account %1»؟</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر باسم «%1».</translation>
    </message>
    <message>
        <source>restante --help lists the commands. A file is written with its folder or its .eml.</source>
        <translation>الأمر restante --help يعرض الأوامر. يُكتب الملف مع مجلده أو مع لاحقته ‎.eml‎.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل المقصود «%1»؟</translation>
    </message>
    <message>
        <source>--profile and --version stand before the command.</source>
        <translation>الخياران ‎--profile و ‎--version يوضعان قبل الأمر.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>هناك شيء ناقص بعد «%1».</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>‏«%1» زائد هنا.</translation>
    </message>
    <message>
        <source>--json belongs to a command.</source>
        <translation>الخيار ‎--json يتبع أمرًا.</translation>
    </message>
    <message>
        <source>Write it after the command: restante list --json</source>
        <translation>يُكتب بعد الأمر: restante list --json</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>الخيار «%1» لا يأخذ قيمة.</translation>
    </message>
    <message>
        <source>restante --help tells more.</source>
        <translation>الأمر restante --help يعرض المزيد.</translation>
    </message>
    <message>
        <source>--profile is given twice.</source>
        <translation>ذُكر الخيار ‎--profile مرتين.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>يُرجى ذكره مرة واحدة.</translation>
    </message>
    <message>
        <source>--profile needs a value.</source>
        <translation>الخيار ‎--profile يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>“%1” names no message.</source>
        <translation>‏«%1» لا يدل على رسالة.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>كلمة السر: </translation>
    </message>
    <message>
        <source>the mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>the POP3 server</source>
        <translation>خادم POP3</translation>
    </message>
    <message>
        <source>default: 995 with tls, else 110</source>
        <translation>المبدئي: 995 مع tls، وإلا 110</translation>
    </message>
    <message>
        <source>default: tls; none sends the password readably and needs --accept-plaintext</source>
        <translation>المبدئي: tls؛ أما none فيرسل كلمة السر مقروءة ويحتاج إلى ‎--accept-plaintext</translation>
    </message>
    <message>
        <source>the login name; default: the address</source>
        <translation>اسم الدخول؛ المبدئي: العنوان</translation>
    </message>
    <message>
        <source>default: auto, the safest the server offers</source>
        <translation>المبدئي: auto، أي أكثر ما يعرضه الخادم أمانًا</translation>
    </message>
    <message>
        <source>the password is the first line of standard input</source>
        <translation>كلمة السر هي أول سطر من الدخل القياسي</translation>
    </message>
    <message>
        <source>the password is the first line this prints, asked at every check</source>
        <translation>كلمة السر هي أول سطر يطبعه هذا الأمر، ويُستدعى عند كل تفقّد</translation>
    </message>
    <message>
        <source>the first line this prints is an OAuth access token, used instead of a password; asked at every check</source>
        <translation>أول سطر يطبعه هذا الأمر هو رمز وصول OAuth يُستخدم بدل كلمة السر؛ ويُستدعى عند كل تفقّد</translation>
    </message>
    <message>
        <source>default: keyring; file: a file in the profile that only you can read; none: asked at each start</source>
        <translation>المبدئي: keyring؛ أما file فهو ملف في ملف التعريف لا يقرؤه غيرك؛ و none: تُطلب عند كل تشغيل</translation>
    </message>
    <message>
        <source>how long stored messages stay on the server; default: forever</source>
        <translation>مدة بقاء الرسائل المخزنة على الخادم؛ المبدئي: forever</translation>
    </message>
    <message>
        <source>certificate authorities to trust beside the system&apos;s</source>
        <translation>سلطات شهادات يوثق بها إضافة إلى سلطات النظام</translation>
    </message>
    <message>
        <source>the way out of this network; default: system, as the desktop says</source>
        <translation>طريق الخروج من هذه الشبكة؛ المبدئي: system، كما في سطح المكتب</translation>
    </message>
    <message>
        <source>a file with a certificate and its key, shown to servers that ask for one</source>
        <translation>ملف فيه شهادة ومفتاحها، يُقدَّم للخوادم التي تطلب شهادة</translation>
    </message>
    <message>
        <source>only the header of larger messages; 0: everything whole (default)</source>
        <translation>ترويسة الرسائل الأكبر فقط؛ 0: كل شيء كاملًا (المبدئي)</translation>
    </message>
    <message>
        <source>how much one check collects, newest first; the next goes on; default: all</source>
        <translation>مقدار ما يجلبه التفقّد الواحد، الأحدث أولًا؛ ويتابع التالي؛ المبدئي: all</translation>
    </message>
    <message>
        <source>the first word of the Authentication-Results fields that the server puts on each message, where it is not of the server&apos;s own domain</source>
        <translation>الكلمة الأولى من حقول Authentication-Results التي يضعها الخادم على كل رسالة، إن لم تكن من نطاق الخادم نفسه</translation>
    </message>
    <message>
        <source>give up after so long without octets; default: 60</source>
        <translation>التوقف بعد هذه المدة دون استقبال بايتات؛ المبدئي: 60</translation>
    </message>
    <message>
        <source>a short name of a-z 0-9 . _ -; default: made of the address</source>
        <translation>اسم قصير من ‎a-z 0-9 . _ -‎؛ المبدئي: مشتق من العنوان</translation>
    </message>
    <message>
        <source>delete its messages here too; else they stay as local mail. Nothing happens on the server</source>
        <translation>حذف رسائله هنا أيضًا؛ وإلا بقيت بريدًا محليًا. لا يتغير شيء على الخادم</translation>
    </message>
    <message>
        <source>as of the last check, without asking the server</source>
        <translation>كما في آخر تفقّد، دون سؤال الخادم</translation>
    </message>
    <message>
        <source>collect these at the next check, whatever their size</source>
        <translation>جلب هذه عند التفقّد التالي، مهما كان حجمها</translation>
    </message>
    <message>
        <source>collect only their headers at the next check</source>
        <translation>جلب ترويساتها فقط عند التفقّد التالي</translation>
    </message>
    <message>
        <source>delete these there at the next check; what is not stored here is collected first</source>
        <translation>حذف هذه هناك عند التفقّد التالي؛ ويُجلب أولًا ما ليس مخزنًا هنا</translation>
    </message>
    <message>
        <source>with --delete: without collecting first; they are lost then</source>
        <translation>مع ‎--delete: دون جلب أولًا؛ وعندئذ تضيع</translation>
    </message>
    <message>
        <source>leave these there, whatever the account&apos;s --keep says</source>
        <translation>ترك هذه هناك مهما كان خيار الحساب ‎--keep</translation>
    </message>
    <message>
        <source>neither collect nor delete these from now on</source>
        <translation>لا تُجلب هذه ولا تُحذف من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>take back what was asked for these; those given up are tried again</source>
        <translation>سحب ما طُلب لهذه؛ وتُعاد محاولة ما أُهمل منها</translation>
    </message>
    <message>
        <source>only of folders with this name; default: of every folder, Trash and Junk too</source>
        <translation>من المجلدات التي تحمل هذا الاسم فقط؛ المبدئي: من كل مجلد، ومنها المهملات وغير المرغوب</translation>
    </message>
    <message>
        <source>only of this account</source>
        <translation>من هذا الحساب فقط</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>هذا العدد على الأكثر</translation>
    </message>
    <message>
        <source>the raw octets, exactly as stored</source>
        <translation>البايتات الخام كما خُزنت تمامًا</translation>
    </message>
    <message>
        <source>the body as plain text</source>
        <translation>المتن كنص عادي</translation>
    </message>
    <message>
        <source>the HTML body</source>
        <translation>متن HTML</translation>
    </message>
    <message>
        <source>where to; nothing is overwritten: a number is added to the name when it is taken</source>
        <translation>الوجهة؛ لا يُستبدل شيء: يُضاف رقم إلى الاسم إن كان مستخدمًا</translation>
    </message>
    <message>
        <source>of this folder; default: of all</source>
        <translation>من هذا المجلد؛ المبدئي: من الكل</translation>
    </message>
    <message>
        <source>of this account</source>
        <translation>من هذا الحساب</translation>
    </message>
    <message>
        <source>one file, a Maildir, or a folder of files</source>
        <translation>ملف واحد أو Maildir أو مجلد ملفات</translation>
    </message>
    <message>
        <source>the file or folder to write</source>
        <translation>الملف أو المجلد المراد كتابته</translation>
    </message>
    <message>
        <source>the local folder they go to; default: Imported</source>
        <translation>المجلد المحلي الذي تُنقل إليه؛ المبدئي: المستورد</translation>
    </message>
    <message>
        <source>--password-stdin and --password-command exclude each other.</source>
        <translation>الخياران ‎--password-stdin و ‎--password-command لا يجتمعان.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>يُرجى اختيار أحدهما.</translation>
    </message>
    <message>
        <source>“command” is no value for --password-store.</source>
        <translation>القيمة «command» لا تصلح للخيار ‎--password-store.</translation>
    </message>
    <message>
        <source>Use --password-command.</source>
        <translation>يُرجى استخدام ‎--password-command.</translation>
    </message>
    <message>
        <source>--password-command and --password-store exclude each other.</source>
        <translation>الخياران ‎--password-command و ‎--password-store لا يجتمعان.</translation>
    </message>
    <message>
        <source>What a command prints is not stored.</source>
        <translation>ما يطبعه الأمر لا يُخزَّن.</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way can read the password and the mail.</source>
        <translation>دون تشفير يستطيع كل من على الطريق قراءة كلمة السر والبريد.</translation>
    </message>
    <message>
        <source>If that is really wanted, add --accept-plaintext.</source>
        <translation>إذا كان هذا مطلوبًا حقًا فيُضاف ‎--accept-plaintext.</translation>
    </message>
    <message>
        <source>The mail address is missing.</source>
        <translation>عنوان البريد ناقص.</translation>
    </message>
    <message>
        <source>Add --address ADDRESS.</source>
        <translation>يُرجى إضافة ‎--address ADDRESS.</translation>
    </message>
    <message>
        <source>The POP3 server is missing.</source>
        <translation>خادم POP3 ناقص.</translation>
    </message>
    <message>
        <source>Add --host HOST.</source>
        <translation>يُرجى إضافة ‎--host HOST.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>كلمة السر ناقصة.</translation>
    </message>
    <message>
        <source>Add --password-stdin or --password-command COMMAND.</source>
        <translation>يُرجى إضافة ‎--password-stdin أو ‎--password-command COMMAND.</translation>
    </message>
    <message>
        <source>--auth external signs in with a certificate, and there is none.</source>
        <translation>الخيار ‎--auth external يسجّل الدخول بشهادة، ولا توجد شهادة.</translation>
    </message>
    <message>
        <source>Add --client-certificate PEM.</source>
        <translation>يُرجى إضافة ‎--client-certificate PEM.</translation>
    </message>
    <message>
        <source>“%1” is no account id.</source>
        <translation>‏«%1» ليس معرّف حساب.</translation>
    </message>
    <message>
        <source>An id is made of a-z 0-9 . _ - and has at most 64 of them.</source>
        <translation>يتكون المعرّف من ‎a-z 0-9 . _ -‎ ولا يزيد طوله على 64.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>لا يوجد ما يُغيَّر.</translation>
    </message>
    <message>
        <source>Give the options to change: restante account set --help lists them.</source>
        <translation>يُرجى ذكر الخيارات المراد تغييرها: الأمر restante account set --help يعرضها.</translation>
    </message>
    <message>
        <source>--get, --headers, --delete, --keep, --skip and --undo exclude each other.</source>
        <translation>الخيارات ‎--get و ‎--headers و ‎--delete و ‎--keep و ‎--skip و ‎--undo لا تجتمع.</translation>
    </message>
    <message>
        <source>--without-copy belongs to --delete.</source>
        <translation>الخيار ‎--without-copy يتبع ‎--delete.</translation>
    </message>
    <message>
        <source>Add --delete, or leave it out.</source>
        <translation>يُرجى إضافة ‎--delete أو ترك هذا الخيار.</translation>
    </message>
    <message>
        <source>What to do with “%1” is missing.</source>
        <translation>لم يُذكر المطلوب بشأن «%1».</translation>
    </message>
    <message>
        <source>One of: --get, --headers, --delete, --keep, --skip, --undo</source>
        <translation>أحد الخيارات: ‎--get أو ‎--headers أو ‎--delete أو ‎--keep أو ‎--skip أو ‎--undo</translation>
    </message>
    <message>
        <source>--offline belongs to the list.</source>
        <translation>الخيار ‎--offline يتبع عرض القائمة.</translation>
    </message>
    <message>
        <source>What is asked for waits for the next check anyway.</source>
        <translation>ما يُطلب هنا ينتظر التفقّد التالي على كل حال.</translation>
    </message>
    <message>
        <source>The unique-ids are missing.</source>
        <translation>المعرّفات الفريدة ناقصة.</translation>
    </message>
    <message>
        <source>“restante server %1” lists them.</source>
        <translation>الأمر «restante server %1» يعرضها.</translation>
    </message>
    <message>
        <source>“%1” is no unique-id.</source>
        <translation>‏«%1» ليس معرّفًا فريدًا.</translation>
    </message>
    <message>
        <source>Give them as “restante server %1” prints them.</source>
        <translation>يُرجى كتابتها كما يطبعها الأمر «restante server %1».</translation>
    </message>
    <message>
        <source>--source, --text, --html and --json exclude each other.</source>
        <translation>الخيارات ‎--source و ‎--text و ‎--html و ‎--json لا تجتمع.</translation>
    </message>
    <message>
        <source>Where the attachment goes to is missing.</source>
        <translation>لم تُذكر وجهة المرفق.</translation>
    </message>
    <message>
        <source>Add --output FILE or --output FOLDER.</source>
        <translation>يُرجى إضافة ‎--output FILE أو ‎--output FOLDER.</translation>
    </message>
    <message>
        <source>What to search for is missing.</source>
        <translation>لم يُذكر ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>For example: restante search from:anna invoice</source>
        <translation>مثلًا: restante search from:anna invoice</translation>
    </message>
    <message>
        <source>An empty path leads nowhere.</source>
        <translation>المسار الفارغ لا يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>Give a file or a folder.</source>
        <translation>يُرجى ذكر ملف أو مجلد.</translation>
    </message>
    <message>
        <source>The format is missing or not known.</source>
        <translation>الصيغة ناقصة أو غير معروفة.</translation>
    </message>
    <message>
        <source>Where to write is missing.</source>
        <translation>لم يُذكر مكان الكتابة.</translation>
    </message>
    <message>
        <source>Adds an account. Nothing is fetched yet.</source>
        <translation>إضافة حساب. لا يُجلب شيء بعد.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>عرض الحسابات.</translation>
    </message>
    <message>
        <source>Shows the settings of an account, without its password.</source>
        <translation>عرض إعدادات حساب دون كلمة سره.</translation>
    </message>
    <message>
        <source>Changes settings of an account; what is not named stays.</source>
        <translation>تغيير إعدادات حساب؛ ما لم يُذكر يبقى كما هو.</translation>
    </message>
    <message>
        <source>Removes an account here; its mail stays as local mail.</source>
        <translation>إزالة حساب هنا؛ ويبقى بريده بريدًا محليًا.</translation>
    </message>
    <message>
        <source>Checks for mail: all accounts, or those named.</source>
        <translation>تفقّد البريد: كل الحسابات أو المذكورة منها.</translation>
    </message>
    <message>
        <source>Tells what the next check would delete on the server, and why. Asks nobody.</source>
        <translation>بيان ما سيحذفه التفقّد التالي على الخادم وسبب حذفه، دون سؤال أحد.</translation>
    </message>
    <message>
        <source>Asks the server what waits there: number, octets, state, unique-id. Or says what the next check shall do with some of it; --undo takes that back.</source>
        <translation>سؤال الخادم عما ينتظر هناك: العدد والبايتات والحالة والمعرّف الفريد. أو تحديد ما يفعله التفقّد التالي ببعضه؛ ويسحب ‎--undo ذلك.</translation>
    </message>
    <message>
        <source>Shows what was said with the server in the last sessions, newest first; no secret is in it.</source>
        <translation>عرض ما دار مع الخادم في الجلسات الأخيرة، الأحدث أولًا؛ وليس فيه أي سر.</translation>
    </message>
    <message>
        <source>Lists stored messages, newest first.</source>
        <translation>عرض قائمة الرسائل المخزنة، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Shows a message. KEY is the number that list prints.</source>
        <translation>عرض رسالة. KEY هو الرقم الذي يطبعه list.</translation>
    </message>
    <message>
        <source>Saves an attachment. PART is what show prints before its name.</source>
        <translation>حفظ مرفق. PART هو ما يطبعه show قبل اسمه.</translation>
    </message>
    <message>
        <source>Searches the stored messages: words, &quot;a phrase&quot;, -without, from: to: subject: has:attachment is:unread is:starred in:FOLDER account:ID before:2026-01-31 after:2026-01-01 larger:5M.</source>
        <translation>البحث في الرسائل المخزنة: كلمات، ‎&quot;a phrase&quot;‎، ‎-without‎، ‎from: to: subject: has:attachment is:unread is:starred in:FOLDER account:ID before:2026-01-31 after:2026-01-01 larger:5M‎.</translation>
    </message>
    <message>
        <source>Imports mail: EML and mbox files, Maildirs, and folders of them. What is here already is not stored again.</source>
        <translation>استيراد البريد: ملفات EML و mbox ومجلدات Maildir ومجلدات تحويها. ما كان هنا من قبل لا يُخزَّن ثانية.</translation>
    </message>
    <message>
        <source>Writes messages as they came, octet by octet, for another program.</source>
        <translation>كتابة الرسائل كما وصلت، بايتًا بايتًا، لبرنامج آخر.</translation>
    </message>
    <message>
        <source>Verifies the store and the SHA-256 of every message.</source>
        <translation>التحقق من مخزن البريد ومن قيمة SHA-256 لكل رسالة.</translation>
    </message>
    <message>
        <source>the folder with accounts and mail; made when it is missing</source>
        <translation>مجلد الحسابات والبريد؛ يُنشأ إن لم يكن موجودًا</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>طباعة الإصدار</translation>
    </message>
    <message>
        <source>print this help, or that of a command: restante list --help</source>
        <translation>طباعة هذه المساعدة أو مساعدة أمر: restante list --help</translation>
    </message>
    <message>
        <source>print one JSON document (UTF-8)</source>
        <translation>طباعة مستند JSON واحد (UTF-8)</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>الخيار ‎--%1 فارغ.</translation>
    </message>
    <message>
        <source>Give it a value or leave it out.</source>
        <translation>يُرجى إعطاؤه قيمة أو تركه.</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2.</source>
        <translation>القيمة «%1» لا تصلح للخيار ‎--%2.</translation>
    </message>
    <message>
        <source>It is a whole number, at least %1.</source>
        <translation>المطلوب عدد صحيح لا يقل عن %1.</translation>
    </message>
    <message>
        <source>It is a whole number from %1 to %2.</source>
        <translation>المطلوب عدد صحيح من %1 إلى %2.</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>المطلوب واحد من: %1.</translation>
    </message>
    <message>
        <source>“%1” is no message key.</source>
        <translation>‏«%1» ليس مفتاح رسالة.</translation>
    </message>
    <message>
        <source>A key is the number that restante list prints for each message.</source>
        <translation>المفتاح هو الرقم الذي يطبعه restante list لكل رسالة.</translation>
    </message>
    <message>
        <source>A password is never given as an argument: every user of this computer could read it there.</source>
        <translation>لا تُعطى كلمة السر معاملًا أبدًا: إذ يستطيع كل مستخدم لهذا الحاسوب قراءتها هناك.</translation>
    </message>
    <message>
        <source>Use --password-stdin or --password-command.</source>
        <translation>يُرجى استخدام ‎--password-stdin أو ‎--password-command.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>لا يوجد هنا خيار ‎--%1.</translation>
    </message>
    <message>
        <source>--help lists the options.</source>
        <translation>الخيار ‎--help يعرض الخيارات.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>هل المقصود ‎--%1؟</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>ذُكر الخيار ‎--%1 مرتين.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>الخيار ‎--%1 لا يأخذ قيمة.</translation>
    </message>
    <message>
        <source>Write --%1 alone.</source>
        <translation>يُرجى كتابة ‎--%1 وحده.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>الخيار ‎--%1 يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>agree to --security none: everything, the password too, is readable on the way</source>
        <translation>الموافقة على ‎--security none: كل شيء، حتى كلمة السر، يمكن قراءته في الطريق</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 %2</source>
        <comment>day and short month: 12 Nov</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week and time: Tuesday 14:32</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>في المستقبل</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, short month and year: 12 Nov 2024</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4, %5</source>
        <comment>Tue 17 November 2026, 14:32</comment>
        <translation>%1 %2 %3 %4، %5</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
</context>
<context>
    <name>DeletionText</name>
    <message>
        <source>At the next check 1 message, %1, is deleted on the server; it is stored here.</source>
        <translation>عند التفقّد التالي تُحذف رسالة واحدة (⁨%1⁩) من الخادم؛ وهي مخزنة هنا.</translation>
    </message>
    <message>
        <source>At the next check %1, %2, are deleted on the server; they are stored here.</source>
        <comment>12 messages, 34 MB</comment>
        <translation>عند التفقّد التالي تُحذف ⁨%1⁩ (⁨%2⁩) من الخادم؛ والنسخ مخزنة هنا.</translation>
    </message>
    <message>
        <source>1 message, %1, is collected at the next check, and deleted on the server once it is stored here.</source>
        <translation>تُجلب رسالة واحدة (⁨%1⁩) عند التفقّد التالي، وتُحذف على الخادم حالما تُخزَّن هنا.</translation>
    </message>
    <message>
        <source>%1, %2, are collected at the next check, and deleted on the server once they are stored here.</source>
        <comment>12 messages, 34 MB</comment>
        <translation>عند التفقّد التالي تُجلب ⁨%1⁩ (⁨%2⁩)، ويجري الحذف على الخادم حالما يتم التخزين هنا.</translation>
    </message>
    <message>
        <source>1 message, %1, is deleted there without a copy here, as you confirmed.</source>
        <translation>تُحذف رسالة واحدة (⁨%1⁩) هناك دون نسخة هنا، كما أكدت.</translation>
    </message>
    <message>
        <source>%1, %2, are deleted there without a copy here, as you confirmed.</source>
        <comment>12 messages, 34 MB</comment>
        <translation>تُحذف ⁨%1⁩ (⁨%2⁩) هناك دون نسخة هنا، كما أكدت.</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>باختيارك</translation>
    </message>
    <message>
        <source>nothing that is stored here stays there</source>
        <translation>لا يبقى هناك شيء مما هو مخزن هنا</translation>
    </message>
    <message>
        <source>there for more than a day</source>
        <translation>مضى عليها هناك أكثر من يوم</translation>
    </message>
    <message numerus="yes">
        <source>there for %Ln days</source>
        <translation>
            <numerusform>هناك منذ أقل من يوم</numerusform>
            <numerusform>مضى عليها هناك يوم واحد</numerusform>
            <numerusform>مضى عليها هناك يومان</numerusform>
            <numerusform>مضت عليها هناك %Ln أيام</numerusform>
            <numerusform>مضى عليها هناك %Ln يومًا</numerusform>
            <numerusform>مضى عليها هناك %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>not the newest</source>
        <translation>ليست الأحدث</translation>
    </message>
    <message>
        <source>not among the newest %1</source>
        <translation>ليست ضمن أحدث ⁨%1⁩</translation>
    </message>
    <message>
        <source>older than the newest %1</source>
        <translation>خارج حدود أحدث ⁨%1⁩</translation>
    </message>
    <message>
        <source>you deleted it here</source>
        <translation>حذفتها أنت هنا</translation>
    </message>
    <message>
        <source>At the next check nothing is deleted on the server.</source>
        <translation>عند التفقّد التالي لا يُحذف شيء من الخادم.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, number of messages</comment>
        <translation>⁨%1⁩ (العدد: ⁨%2⁩)</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <comment>reasons</comment>
        <translation>السبب: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Collects your mail and keeps it on your own disk.</source>
        <translation>يجلب بريدك ويحفظه على قرصك.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Restante developers. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>حقوق النشر 2026 لمطوري Restante. برنامج حر وفق رخصة جنو العمومية العامة GNU GPL، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Some of the icons are Breeze, by the KDE Visual Design Group (GNU Lesser General Public License, version 3 or later).</source>
        <translation>بعض الأيقونات من Breeze، من صنع KDE Visual Design Group (رخصة جنو العمومية العامة الصغرى GNU LGPL، الإصدار 3 أو أحدث).</translation>
    </message>
</context>
<context>
    <name>DialogueText</name>
    <message>
        <source>There was no session with this server yet.</source>
        <translation>لم تجرِ بعد أي جلسة مع هذا الخادم.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No server with the name “%1” can be found.</source>
        <translation>تعذر العثور على خادم باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Check the name for typing errors, and that this computer is online.</source>
        <translation>يُرجى التحقق من خلو الاسم من أخطاء الكتابة ومن اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>يرفض ⁨%1⁩ الاتصال.</translation>
    </message>
    <message>
        <source>Check the server’s name and port: 995 is usual for TLS, 110 for STARTTLS.</source>
        <translation>يُرجى التحقق من اسم الخادم ومنفذه: المعتاد 995 مع TLS و 110 مع STARTTLS.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>انقطع الاتصال مع ⁨%1⁩.</translation>
    </message>
    <message>
        <source>What was collected is safe; the next check goes on from there.</source>
        <translation>ما جُلب محفوظ؛ والتفقّد التالي يتابع من حيث توقف هذا.</translation>
    </message>
    <message>
        <source>This computer has no network connection to %1.</source>
        <translation>لا اتصال لهذا الحاسوب بالشبكة للوصول إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Connect it to the network. All mail collected so far can be read without it.</source>
        <translation>يُرجى وصله بالشبكة. كل البريد الذي جُلب حتى الآن يمكن قراءته من دونها.</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection.</source>
        <translation>لم يُنشئ الخادم الوسيط ⁨%1⁩ أي اتصال.</translation>
    </message>
    <message>
        <source>Check the proxy in the account’s settings or the desktop’s: it must lead to POP3 servers, and ask for no password.</source>
        <translation>يُرجى التحقق من الخادم الوسيط في إعدادات الحساب أو سطح المكتب: يجب أن يوصل إلى خوادم POP3 وألا يطلب كلمة سر.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يُجب ⁨%1⁩ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check the server’s name and port. A firewall or an overloaded server can be the cause, too.</source>
        <translation>يُرجى التحقق من اسم الخادم ومنفذه. وقد يكون السبب أيضًا جدارًا ناريًا أو خادمًا مثقلًا.</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of the conversation.</source>
        <translation>توقف ⁨%1⁩ عن الرد في منتصف الحوار.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again at the next check. If it happens often, allow a longer time without an answer in the account’s settings.</source>
        <translation>لم يُفقد شيء؛ وتُعاد المحاولة عند التفقّد التالي. إذا تكرر هذا كثيرًا فيُرجى تحديد مهلة أطول لانتظار الرد في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>No encrypted line to %1 could be made.</source>
        <translation>تعذر إنشاء اتصال مشفّر مع ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check that encryption and port belong together: TLS with 995, STARTTLS with 110.</source>
        <translation>يُرجى التحقق من توافق التشفير والمنفذ: TLS مع 995 و STARTTLS مع 110.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS from the start.</source>
        <translation>لا يستخدم ⁨%1⁩ بروتوكول TLS من البداية.</translation>
    </message>
    <message>
        <source>No password was sent. Use port 995 for TLS, or choose STARTTLS for this port.</source>
        <translation>لم تُرسل كلمة السر. يُرجى استخدام المنفذ 995 مع TLS، أو اختيار STARTTLS لهذا المنفذ.</translation>
    </message>
    <message>
        <source>%1 seems to expect TLS from the start.</source>
        <translation>يبدو أن ⁨%1⁩ يتوقع TLS من البداية.</translation>
    </message>
    <message>
        <source>No password was sent. Choose TLS for this port, or use port 110 for STARTTLS.</source>
        <translation>لم تُرسل كلمة السر. يُرجى اختيار TLS لهذا المنفذ، أو استخدام المنفذ 110 مع STARTTLS.</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted.</source>
        <translation>لا يمكن الوثوق بشهادة الخادم.</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted: %1.</source>
        <translation>لا يمكن الوثوق بشهادة الخادم: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No password was sent. If this is a server of your own, choose its CA file or trust this one certificate; otherwise do not go on, and ask the provider.</source>
        <translation>لم تُرسل كلمة السر. إذا كان الخادم لك فيُرجى اختيار ملف CA الخاص به أو الوثوق بهذه الشهادة وحدها؛ وإلا فالأفضل عدم المتابعة وسؤال المزوّد.</translation>
    </message>
    <message>
        <source>No password was sent. If this is a server of your own, name its CA file with --ca-file; otherwise ask the provider.</source>
        <translation>لم تُرسل كلمة السر. إذا كان الخادم لك فيُرجى ذكر ملف CA الخاص به مع ‎--ca-file؛ وإلا فيُرجى سؤال المزوّد.</translation>
    </message>
    <message>
        <source>%1 offers no encryption here, so no password was sent.</source>
        <translation>لا يعرض ⁨%1⁩ أي تشفير هنا، لذلك لم تُرسل كلمة السر.</translation>
    </message>
    <message>
        <source>Use TLS on port 995 if the provider has it; if it has not, ask for it.</source>
        <translation>يُرجى استخدام TLS على المنفذ 995 إن وفّره المزوّد؛ وإن لم يوفره فيُرجى مطالبته به.</translation>
    </message>
    <message>
        <source>Someone interfered with the line to %1 while the encryption was being set up.</source>
        <translation>تدخّل طرف ما في الاتصال مع ⁨%1⁩ أثناء إعداد التشفير.</translation>
    </message>
    <message>
        <source>No password was sent. Try another network, and use TLS on port 995.</source>
        <translation>لم تُرسل كلمة السر. يُرجى تجربة شبكة أخرى، واستخدام TLS على المنفذ 995.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate that can be read.</source>
        <translation>لا يحوي ملف CA ⁨%1⁩ أي شهادة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form that you are allowed to read.</source>
        <translation>يُرجى اختيار ملف شهادات بصيغة PEM مسموح لك بقراءته.</translation>
    </message>
    <message>
        <source>The file %1 holds no client certificate with its key.</source>
        <translation>لا يحوي الملف ⁨%1⁩ شهادة عميل مع مفتاحها.</translation>
    </message>
    <message>
        <source>Choose a PEM file that you may read, with the certificate and its private key in it.</source>
        <translation>يُرجى اختيار ملف PEM مسموح لك بقراءته، وفيه الشهادة ومفتاحها الخاص.</translation>
    </message>
    <message>
        <source>The key in %1 is protected by a passphrase.</source>
        <translation>المفتاح في ⁨%1⁩ محمي بعبارة سر.</translation>
    </message>
    <message>
        <source>Choose a file with the key unprotected, readable for you alone: “openssl pkey” takes the passphrase away.</source>
        <translation>يُرجى اختيار ملف مفتاحه غير محمي ولا يقرؤه غيرك: الأمر «openssl pkey» يزيل عبارة السر.</translation>
    </message>
    <message>
        <source>The password was not sent, because the line to %1 is not encrypted.</source>
        <translation>لم تُرسل كلمة السر لأن الاتصال مع ⁨%1⁩ غير مشفّر.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS. Only if the provider has neither, allow a line without encryption for this account.</source>
        <translation>يُرجى اختيار TLS أو STARTTLS. ولا يُسمح باتصال دون تشفير لهذا الحساب إلا إذا لم يوفر المزوّد أيًا منهما.</translation>
    </message>
    <message>
        <source>Choose --security tls or starttls. Only if the provider has neither, add --accept-plaintext.</source>
        <translation>يُرجى اختيار ‎--security tls أو starttls. ولا يُضاف ‎--accept-plaintext إلا إذا لم يوفر المزوّد أيًا منهما.</translation>
    </message>
    <message>
        <source>The mailbox is in use by another program or device at the moment.</source>
        <translation>صندوق البريد قيد الاستخدام حاليًا من برنامج أو جهاز آخر.</translation>
    </message>
    <message>
        <source>It is tried again by itself in a few minutes. Your password is not the cause.</source>
        <translation>تُعاد المحاولة تلقائيًا بعد بضع دقائق. ليست كلمة السر هي السبب.</translation>
    </message>
    <message>
        <source>%1 wants a longer pause between two checks.</source>
        <translation>يطلب ⁨%1⁩ مهلة أطول بين كل تفقّدين.</translation>
    </message>
    <message>
        <source>It is tried again by itself after the pause. Your password is not the cause.</source>
        <translation>تُعاد المحاولة تلقائيًا بعد المهلة. ليست كلمة السر هي السبب.</translation>
    </message>
    <message>
        <source>%1 does not accept the user name or the password.</source>
        <translation>لا يقبل ⁨%1⁩ اسم المستخدم أو كلمة السر.</translation>
    </message>
    <message>
        <source>Check both. Some providers want POP3 switched on in their web mail first, or a password made for mail programs alone.</source>
        <translation>يُرجى التحقق من كليهما. بعض المزوّدين يشترطون أولًا تفعيل POP3 في بريد الويب، أو كلمة سر خاصة ببرامج البريد.</translation>
    </message>
    <message>
        <source>%1 does not accept the access token.</source>
        <translation>لا يقبل ⁨%1⁩ رمز الوصول.</translation>
    </message>
    <message>
        <source>Try the token command in a terminal: the token may have run out, or be for another mailbox or service than POP3.</source>
        <translation>يُرجى تجربة أمر الرمز في طرفية: ربما انتهت صلاحية الرمز، أو كان لصندوق بريد آخر أو لخدمة غير POP3.</translation>
    </message>
    <message>
        <source>%1 sees another encrypted line than this computer does.</source>
        <translation>يرى ⁨%1⁩ اتصالًا مشفّرًا غير الذي يراه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Someone may stand in between. The password was not shown to anyone and is not the cause: try another network, or ask the provider.</source>
        <translation>قد يكون هناك طرف دخيل بينهما. لم تُكشف كلمة السر لأحد وليست هي السبب: يُرجى تجربة شبكة أخرى أو سؤال المزوّد.</translation>
    </message>
    <message>
        <source>The server has no way of signing in that this account may use.</source>
        <translation>لا يوفر الخادم طريقة لتسجيل الدخول يجوز لهذا الحساب استخدامها.</translation>
    </message>
    <message>
        <source>The server has no way of signing in as this account asks for: %1.</source>
        <translation>لا يوفر الخادم طريقة تسجيل الدخول التي يطلبها هذا الحساب: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Set the sign-in method to automatic, or ask the provider which one it wants.</source>
        <translation>يُرجى ضبط طريقة تسجيل الدخول على «تلقائي»، أو سؤال المزوّد عن الطريقة المطلوبة.</translation>
    </message>
    <message>
        <source>The password of this account is not known.</source>
        <translation>كلمة سر هذا الحساب غير معروفة.</translation>
    </message>
    <message>
        <source>The password of %1 is not known.</source>
        <translation>كلمة سر ⁨%1⁩ غير معروفة.</translation>
    </message>
    <message>
        <source>Enter it to collect mail.</source>
        <translation>يُرجى إدخالها لجلب البريد.</translation>
    </message>
    <message>
        <source>Give it with --password-stdin or --password-command.</source>
        <translation>يُرجى إعطاؤها مع ‎--password-stdin أو ‎--password-command.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a POP3 server does.</source>
        <translation>يجيب ⁨%1⁩، ولكن ليس كما يجيب خادم POP3.</translation>
    </message>
    <message>
        <source>Check the port: POP3 is at 995 or 110, while 993 and 143 belong to IMAP.</source>
        <translation>يُرجى التحقق من المنفذ: POP3 على 995 أو 110، أما 993 و 143 فهما لبروتوكول IMAP.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not allowed at this point.</source>
        <translation>أعطى ⁨%1⁩ جوابًا غير مسموح به في هذا الموضع.</translation>
    </message>
    <message>
        <source>The conversation was ended to be safe; nothing is lost. If it happens again, tell the provider.</source>
        <translation>أُنهي الحوار احتياطًا؛ ولم يُفقد شيء. إذا تكرر هذا فيُرجى إخبار المزوّد.</translation>
    </message>
    <message>
        <source>%1 refused what it was asked.</source>
        <translation>رفض ⁨%1⁩ ما طُلب منه.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again at the next check. If it stays so, ask the provider.</source>
        <translation>لم يُفقد شيء؛ وتُعاد المحاولة عند التفقّد التالي. إذا استمر هذا فيُرجى سؤال المزوّد.</translation>
    </message>
    <message>
        <source>%1 cannot serve this mailbox at the moment.</source>
        <translation>لا يستطيع ⁨%1⁩ خدمة صندوق البريد هذا حاليًا.</translation>
    </message>
    <message>
        <source>The trouble is on its side and passes; it is tried again by itself. Your password is not the cause.</source>
        <translation>المشكلة من جهته وهي عابرة؛ وتُعاد المحاولة تلقائيًا. ليست كلمة السر هي السبب.</translation>
    </message>
    <message>
        <source>%1 will not serve this mailbox.</source>
        <translation>لا يقبل ⁨%1⁩ خدمة صندوق البريد هذا.</translation>
    </message>
    <message>
        <source>Trying again will not help: ask the provider what is wrong with the mailbox.</source>
        <translation>لن تفيد إعادة المحاولة: يُرجى سؤال المزوّد عن مشكلة صندوق البريد.</translation>
    </message>
    <message>
        <source>%1 does not name its messages (no UIDL), so it cannot be known which of them are here already.</source>
        <translation>لا يعطي ⁨%1⁩ رسائله معرّفات (لا يدعم UIDL)، فلا يمكن معرفة الموجود منها هنا من قبل.</translation>
    </message>
    <message>
        <source>Let the messages be deleted there once they are safely stored here, or ask the provider for UIDL.</source>
        <translation>يُرجى السماح بحذف الرسائل هناك بعد تخزينها هنا بأمان، أو مطالبة المزوّد بدعم UIDL.</translation>
    </message>
    <message>
        <source>%1 did not hand out one of the messages.</source>
        <translation>لم يسلّم ⁨%1⁩ إحدى الرسائل.</translation>
    </message>
    <message>
        <source>The others are collected; this one stays there and is asked for again.</source>
        <translation>جُلبت الرسائل الأخرى؛ أما هذه فتبقى هناك وتُطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>One of the messages is too large to be collected.</source>
        <translation>إحدى الرسائل أكبر من أن تُجلب.</translation>
    </message>
    <message>
        <source>It stays on the server untouched; the others are collected.</source>
        <translation>تبقى على الخادم كما هي؛ وجُلبت الرسائل الأخرى.</translation>
    </message>
    <message>
        <source>With the user name %1 nothing is deleted on the server: it shows every device the same mail.</source>
        <translation>مع اسم المستخدم ⁨%1⁩ لا يُحذف شيء على الخادم: فهو يعرض البريد نفسه لكل جهاز.</translation>
    </message>
    <message>
        <source>To delete there, take “recent:” out of the user name; then only one device should collect.</source>
        <translation>للحذف هناك يُرجى إزالة «recent:» من اسم المستخدم؛ وعندئذ ينبغي أن يجلب البريدَ جهاز واحد فقط.</translation>
    </message>
    <message>
        <source>%1 did not confirm the deletions.</source>
        <translation>لم يؤكد ⁨%1⁩ عمليات الحذف.</translation>
    </message>
    <message>
        <source>These messages are stored here. The next check finds out which are still there and asks again.</source>
        <translation>هذه الرسائل مخزنة هنا. والتفقّد التالي يتبيّن ما بقي منها هناك ويطلب حذفه ثانية.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف التفقّد.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Make some room. Nothing was lost: mail that did not fit is still on the server.</source>
        <translation>يُرجى إخلاء بعض المساحة. لم يُفقد شيء: البريد الذي لم يتسع له القرص ما زال على الخادم.</translation>
    </message>
    <message>
        <source>The mail store is held by another program.</source>
        <translation>مخزن البريد محجوز لبرنامج آخر.</translation>
    </message>
    <message>
        <source>Close the program that reads it, such as a backup; then try again.</source>
        <translation>يُرجى إغلاق البرنامج الذي يقرؤه، كبرنامج نسخ احتياطي، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The mail store is damaged.</source>
        <translation>مخزن البريد تالف.</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Make a copy of the profile folder, then restore a backup.</source>
        <translation>لن يُكتب فيه شيء بعد الآن. يُرجى نسخ مجلد ملف التعريف ثم استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file %1 was made by another program.</source>
        <translation>الملف ⁨%1⁩ أنشأه برنامج آخر.</translation>
    </message>
    <message>
        <source>It was left untouched. Choose another profile folder.</source>
        <translation>تُرك كما هو. يُرجى اختيار مجلد آخر لملف التعريف.</translation>
    </message>
    <message>
        <source>The mail store was made by a newer version of Restante.</source>
        <translation>أُنشئ مخزن البريد بإصدار أحدث من Restante.</translation>
    </message>
    <message>
        <source>It was left untouched. Use the newer version, or another profile folder.</source>
        <translation>تُرك كما هو. يُرجى استخدام الإصدار الأحدث أو مجلد آخر لملف التعريف.</translation>
    </message>
    <message>
        <source>The mail store could not carry out a request.</source>
        <translation>تعذر على مخزن البريد تنفيذ طلب.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, start Restante anew and check the disk.</source>
        <translation>يُرجى إعادة المحاولة؛ وإذا استمر هذا فيُرجى إعادة تشغيل Restante وفحص القرص.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written.</source>
        <translation>لا يمكن الكتابة في مجلد ملف التعريف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check the folder’s permissions and the disk, or choose another folder with --profile.</source>
        <translation>يُرجى التحقق من أذونات المجلد ومن القرص، أو اختيار مجلد آخر مع ‎--profile.</translation>
    </message>
    <message>
        <source>The profile %1 is in use by another Restante that does not answer.</source>
        <translation>ملف التعريف ⁨%1⁩ يستخدمه Restante آخر لا يستجيب.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>يُرجى إغلاق الآخر ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The desktop’s keyring cannot be reached, so the password was not kept.</source>
        <translation>تعذر الوصول إلى حلقة مفاتيح سطح المكتب، لذلك لم تُحفظ كلمة السر.</translation>
    </message>
    <message>
        <source>Start or unlock the keyring, or choose another place for the password.</source>
        <translation>يُرجى تشغيل حلقة المفاتيح أو فتح قفلها، أو اختيار مكان آخر لكلمة السر.</translation>
    </message>
    <message>
        <source>Start or unlock the keyring, or choose another place for the password: --password-store file keeps it in a file that only you can read.</source>
        <translation>يُرجى تشغيل حلقة المفاتيح أو فتح قفلها، أو اختيار مكان آخر لكلمة السر: الخيار ‎--password-store file يحفظها في ملف لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>The command %1 gave no password or token.</source>
        <translation>لم يُعطِ الأمر ⁨%1⁩ كلمة سر ولا رمزًا.</translation>
    </message>
    <message>
        <source>Try it in a terminal: its first line must be what signs in, and it must end without an error.</source>
        <translation>يُرجى تجربته في طرفية: يجب أن يكون سطره الأول هو ما يُسجَّل به الدخول، وأن ينتهي دون خطأ.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>لا يمكن قراءة الملف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>يُرجى التحقق من وجوده ومن السماح لك بقراءته.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>لا يمكن كتابة الملف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it.</source>
        <translation>يُرجى التحقق من وجود المجلد ومن السماح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The file %1 holds no mail.</source>
        <translation>لا يحوي الملف ⁨%1⁩ أي بريد.</translation>
    </message>
    <message>
        <source>Choose an .eml or mbox file, or a mail folder.</source>
        <translation>يُرجى اختيار ملف ‎.eml‎ أو mbox أو مجلد بريد.</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>لا يوجد حساب باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>ربما أُزيل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“restante account list” shows those there are.</source>
        <translation>الأمر «restante account list» يعرض الموجود منها.</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>لا توجد رسالة برقم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile.</source>
        <translation>ربما حُذفت في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“restante list” shows those there are.</source>
        <translation>الأمر «restante list» يعرض الموجود منها.</translation>
    </message>
    <message>
        <source>No message with the unique-id %1 waits on the server, as far as is known.</source>
        <translation>لا تنتظر على الخادم، حسب المعلوم، رسالة معرّفها الفريد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“restante server ID” asks what waits there.</source>
        <translation>الأمر «restante server ID» يسأل عما ينتظر هناك.</translation>
    </message>
    <message>
        <source>The message has no part %1.</source>
        <translation>ليس في الرسالة جزء برقم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Open the message anew to see what it holds.</source>
        <translation>يُرجى فتح الرسالة من جديد لرؤية محتواها.</translation>
    </message>
    <message>
        <source>“restante show KEY --json” shows those it has.</source>
        <translation>الأمر «restante show KEY --json» يعرض أجزاءها.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It may have been renamed or removed meanwhile.</source>
        <translation>ربما أُعيدت تسميته أو أُزيل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Check the folder’s name.</source>
        <translation>يُرجى التحقق من اسم المجلد.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>لا يمكن استخدام هذا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>يُرجى تصحيحه وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>“restante --help” tells what can.</source>
        <translation>الأمر «restante --help» يبيّن ما يمكن استخدامه.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>يوجد حساب باسم ⁨%1⁩ من قبل.</translation>
    </message>
    <message>
        <source>Change the one there is, or give this one another name.</source>
        <translation>يُرجى تغيير الحساب الموجود أو إعطاء هذا اسمًا آخر.</translation>
    </message>
    <message>
        <source>Change it with “restante account set”, or choose another --id.</source>
        <translation>يُرجى تغييره بالأمر «restante account set» أو اختيار قيمة أخرى للخيار ‎--id.</translation>
    </message>
    <message>
        <source>There is no tag %1.</source>
        <translation>لا يوجد وسم باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The name %1 is taken already.</source>
        <translation>الاسم ⁨%1⁩ مستخدم من قبل.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256): %1</source>
        <translation>بصمتها (SHA-256): ⁨%1⁩</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>قال الخادم: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The keyring said: “%1”</source>
        <translation>قالت حلقة المفاتيح: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The command said: “%1”</source>
        <translation>قال الأمر: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The database said: “%1”</source>
        <translation>قالت قاعدة البيانات: «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>FileTypes</name>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>bitmap picture</source>
        <translation>صورة نقطية</translation>
    </message>
    <message>
        <source>HEIF picture</source>
        <translation>صورة HEIF</translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation>صورة AVIF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>text document</source>
        <translation>مستند نصي</translation>
    </message>
    <message>
        <source>electronic book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>PostScript document</source>
        <translation>مستند PostScript</translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation>رسالة Outlook</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>جدول بيانات Excel</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>عرض PowerPoint</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>xz archive</source>
        <translation>أرشيف xz</translation>
    </message>
    <message>
        <source>bzip2 archive</source>
        <translation>أرشيف bzip2</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>أرشيف Zstandard</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>أرشيف tar</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>disc image</source>
        <translation>صورة قرص ضوئي</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>XML file</source>
        <translation>ملف XML</translation>
    </message>
    <message>
        <source>program for Windows</source>
        <translation>برنامج لنظام Windows</translation>
    </message>
    <message>
        <source>Java program</source>
        <translation>برنامج Java</translation>
    </message>
    <message>
        <source>program for Android</source>
        <translation>برنامج لنظام Android</translation>
    </message>
    <message>
        <source>program package</source>
        <translation>حزمة برامج</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>رقعة برمجية</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>ملف JSON</translation>
    </message>
    <message>
        <source>OpenPGP key</source>
        <translation>مفتاح OpenPGP</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>file of an unknown kind</source>
        <translation>ملف من نوع غير معروف</translation>
    </message>
    <message>
        <source>document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>disk image</source>
        <translation>صورة قرص</translation>
    </message>
    <message>
        <source>program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>script, a kind of program</source>
        <translation>نص برمجي، وهو نوع من البرامج</translation>
    </message>
    <message>
        <source>link that starts something else</source>
        <translation>رابط يشغّل شيئًا آخر</translation>
    </message>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Outlook&apos;s own container of files</source>
        <translation>حاوية ملفات خاصة ببرنامج Outlook</translation>
    </message>
    <message>
        <source>font</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>key or signature</source>
        <translation>مفتاح أو توقيع</translation>
    </message>
    <message>
        <source>Attachment %1, %2, %3</source>
        <comment>name, kind, size</comment>
        <translation>المرفق %1، %2، %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The sender&apos;s name for it held invisible characters; they are left out.</source>
        <translation>احتوى الاسم الذي أعطاه المرسل على محارف غير مرئية؛ وقد حُذفت منه.</translation>
    </message>
    <message>
        <source>It is not what its name says.</source>
        <translation>ليس كما يدل عليه اسمه.</translation>
    </message>
</context>
<context>
    <name>FolderNames</name>
    <message>
        <source>Imported</source>
        <comment>name of a folder</comment>
        <translation>المستورد</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>This link begins a mail with a text that is not yours: “%1”</source>
        <translation>هذا الرابط يبدأ رسالة بنص ليس من كتابتك: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>This link begins a mail to several people: %1</source>
        <translation>هذا الرابط يبدأ رسالة إلى عدة أشخاص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Only links to web pages and mail addresses are opened.</source>
        <translation>لا تُفتح إلا روابط صفحات الويب وعناوين البريد.</translation>
    </message>
    <message>
        <source>The text names %1, but the link goes to %2.</source>
        <translation>يذكر النص ⁨%1⁩، لكن الرابط يؤدي إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>What stands before the @ hides where this link goes: to %1.</source>
        <translation>ما يسبق العلامة @ يخفي وجهة هذا الرابط: وهي ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The name of this place has letters that are made to look like others: %1.</source>
        <translation>في اسم هذا الموقع حروف صُنعت لتشبه غيرها: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This link goes to a number instead of a name: %1.</source>
        <translation>هذا الرابط يؤدي إلى رقم بدل اسم: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the entries of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the entries of a list</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>MailboxMenu</name>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy name and address</source>
        <translation>نسخ الاسم والعنوان</translation>
    </message>
    <message>
        <source>Show all mail from this address</source>
        <translation>إظهار كل البريد من هذا العنوان</translation>
    </message>
    <message>
        <source>Show all mail to this address</source>
        <translation>إظهار كل البريد إلى هذا العنوان</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>HTML mail is shown in simple form. For its original layout, install Qt WebEngine 6.8 or newer and a Restante that was built with it.</source>
        <translation>يُعرض بريد HTML في شكل مبسّط. لعرض تنسيقه الأصلي يُرجى تثبيت Qt WebEngine 6.8 أو أحدث، وإصدار من Restante بُني معه.</translation>
    </message>
    <message>
        <source>HTML mail is shown in simple form: its original layout needs a sandbox, and this system does not let programs make one (user namespaces are switched off or restricted).</source>
        <translation>يُعرض بريد HTML في شكل مبسّط: تنسيقه الأصلي يحتاج إلى بيئة معزولة، وهذا النظام لا يسمح للبرامج بإنشائها (user namespaces معطلة أو مقيدة).</translation>
    </message>
    <message>
        <source>HTML mail is shown in simple form: Qt WebEngine, which shows its original layout, does not work here.</source>
        <translation>يُعرض بريد HTML في شكل مبسّط: المكوّن Qt WebEngine الذي يعرض تنسيقه الأصلي لا يعمل هنا.</translation>
    </message>
    <message>
        <source>HTML mail is shown in simple form: its original layout needs a sandbox, and there is none for the user root. Start Restante as an ordinary user.</source>
        <translation>يُعرض بريد HTML في شكل مبسّط: تنسيقه الأصلي يحتاج إلى بيئة معزولة، وهي غير متاحة للمستخدم root. يُرجى تشغيل Restante بمستخدم عادي.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 / %2</source>
        <comment>page, of pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Sent by</source>
        <comment>the Sender header field</comment>
        <translation>أرسلها</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>الرد إلى</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>مرفق واحد</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(بلا مرسل)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%Ln أشخاص آخرين</numerusform>
            <numerusform>و%Ln شخصًا آخر</numerusform>
            <numerusform>و%Ln شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>(no sender)</source>
        <translation>(بلا مرسل)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%Ln مرفقات</numerusform>
            <numerusform>%Ln مرفقًا</numerusform>
            <numerusform>%Ln مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation>(بلا تاريخ)</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2</source>
        <comment>octets</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>looking what is there</source>
        <translation>جارٍ النظر فيما هناك</translation>
    </message>
    <message>
        <source>deleting on the server</source>
        <translation>جارٍ الحذف على الخادم</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>messages</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>المتبقي %1</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>The certificate comes from an authority that is trusted on this computer.</source>
        <translation>الشهادة صادرة عن سلطة موثوقة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The authority behind the certificate is not trusted on this computer.</source>
        <translation>السلطة التي أصدرت الشهادة غير موثوقة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key is one of your own.</source>
        <translation>المفتاح أحد مفاتيحك.</translation>
    </message>
    <message>
        <source>You, or somebody you trust, confirmed whose key this is.</source>
        <translation>صاحب هذا المفتاح أكدته أنت أو شخص محل ثقتك.</translation>
    </message>
    <message>
        <source>Somebody you trust in part confirmed whose key this is.</source>
        <translation>صاحب هذا المفتاح أكده شخص محل ثقتك جزئيًا.</translation>
    </message>
    <message>
        <source>Nobody you trust has confirmed whose key this is.</source>
        <translation>صاحب هذا المفتاح لم يؤكده أي شخص محل ثقتك.</translation>
    </message>
    <message>
        <source>You marked this key as one not to be trusted.</source>
        <translation>هذا المفتاح علّمته أنت كغير جدير بالثقة.</translation>
    </message>
    <message>
        <source>Key of: %1</source>
        <translation>مفتاح: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more names</source>
        <translation>
            <numerusform>… ولا أسماء أخرى</numerusform>
            <numerusform>… واسم آخر</numerusform>
            <numerusform>… واسمان آخران</numerusform>
            <numerusform>… و%Ln أسماء أخرى</numerusform>
            <numerusform>… و%Ln اسمًا آخر</numerusform>
            <numerusform>… و%Ln اسم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>البصمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Signed on: %1</source>
        <translation>تاريخ التوقيع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>الطريقة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked is not checked: that would tell others what you read.</source>
        <translation>لا يُتحقق مما إذا أُبطلت الشهادة: فهذا يكشف للآخرين ما قرأته.</translation>
    </message>
    <message>
        <source>GnuPG said: %1</source>
        <translation>قال GnuPG: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Signed with a key of %1 that was revoked: it may be in the wrong hands.</source>
        <translation>موقّعة بمفتاح لـ ⁨%1⁩ أُبطل: قد يكون في أيدٍ غير أمينة.</translation>
    </message>
    <message>
        <source>Signed with a key that you marked as one not to be trusted.</source>
        <translation>موقّعة بمفتاح علّمته أنت كغير جدير بالثقة.</translation>
    </message>
    <message>
        <source>Signed by %1, but the message names several senders.</source>
        <translation>وقّعها ⁨%1⁩، لكن الرسالة تذكر عدة مرسلين.</translation>
    </message>
    <message>
        <source>Signed by %1, not by the sender that is shown.</source>
        <translation>وقّعها ⁨%1⁩، لا المرسل المعروض.</translation>
    </message>
    <message>
        <source>Signed in the name of %1, by a method that can be forged today.</source>
        <translation>موقّعة باسم ⁨%1⁩، بطريقة يمكن تزويرها اليوم.</translation>
    </message>
    <message>
        <source>Signed with a key of %1 that is not meant for signing.</source>
        <translation>موقّعة بمفتاح لـ ⁨%1⁩ غير مخصص للتوقيع.</translation>
    </message>
    <message>
        <source>Signed by %1; the signature was given for a time that is over.</source>
        <translation>وقّعها ⁨%1⁩؛ وقد انقضت مدة صلاحية التوقيع.</translation>
    </message>
    <message>
        <source>Signed by %1 with a key that has expired.</source>
        <translation>وقّعها ⁨%1⁩ بمفتاح انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>وقّعها ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Signed by %1; your keys vouch only in part that it is theirs.</source>
        <translation>وقّعها ⁨%1⁩؛ ومفاتيحك لا تشهد إلا جزئيًا بأن المفتاح لصاحب هذا الاسم.</translation>
    </message>
    <message>
        <source>Signed in the name of %1; that the key is theirs is not confirmed.</source>
        <translation>موقّعة باسم ⁨%1⁩؛ ولم يتأكد أن المفتاح لصاحب هذا الاسم.</translation>
    </message>
    <message>
        <source>Signed with a key that you do not have, so it says nothing about the sender.</source>
        <translation>موقّعة بمفتاح ليس لديك، فلا يدل التوقيع على شيء بشأن المرسل.</translation>
    </message>
    <message>
        <source>Signed, but the signature could not be checked.</source>
        <translation>موقّعة، لكن تعذر التحقق من التوقيع.</translation>
    </message>
    <message>
        <source>Came encrypted, and is decrypted only while it is shown.</source>
        <translation>وصلت مشفّرة، ولا يُفك تشفيرها إلا أثناء عرضها.</translation>
    </message>
    <message>
        <source>Encrypted. Your passphrase or card is needed to read it.</source>
        <translation>مشفّرة. تلزم عبارة السر أو البطاقة لقراءتها.</translation>
    </message>
    <message>
        <source>Encrypted for keys that are not on this computer.</source>
        <translation>مشفّرة لمفاتيح ليست على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Encrypted. Decrypting it was stopped.</source>
        <translation>مشفّرة. أُوقف فك التشفير.</translation>
    </message>
    <message>
        <source>Encrypted, but damaged or changed on its way. Nothing of it is shown.</source>
        <translation>مشفّرة، لكنها تلفت أو تغيّرت في الطريق. لا يُعرض منها شيء.</translation>
    </message>
    <message>
        <source>Encrypted, and too large to be decrypted here. Save it and use GnuPG.</source>
        <translation>مشفّرة، وأكبر من أن يُفك تشفيرها هنا. يُرجى حفظها واستخدام GnuPG.</translation>
    </message>
    <message>
        <source>Encrypted. GnuPG did not answer in time.</source>
        <translation>مشفّرة. لم يُجب GnuPG في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Encrypted. It cannot be decrypted, because GnuPG is not installed.</source>
        <translation>مشفّرة. لا يمكن فك تشفيرها لأن GnuPG غير مثبت.</translation>
    </message>
    <message>
        <source>Encrypted, but it could not be decrypted.</source>
        <translation>مشفّرة، لكن تعذر فك تشفيرها.</translation>
    </message>
    <message>
        <source>Encrypted for: %1</source>
        <translation>مشفّرة لـ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The subject was encrypted, too.</source>
        <translation>كان الموضوع مشفّرًا أيضًا.</translation>
    </message>
    <message>
        <source>S/MIME does not always notice when an encrypted message was changed on its way.</source>
        <translation>لا يكتشف S/MIME دائمًا تغيّر رسالة مشفّرة في الطريق.</translation>
    </message>
    <message>
        <source>Signed. It cannot be checked, because GnuPG is not installed.</source>
        <translation>موقّعة. لا يمكن التحقق منها لأن GnuPG غير مثبت.</translation>
    </message>
    <message>
        <source>Only a part of this message is signed or encrypted; the rest may come from anybody.</source>
        <translation>جزء فقط من هذه الرسالة موقّع أو مشفّر؛ وقد يكون الباقي من أي شخص.</translation>
    </message>
    <message>
        <source>The signature does not match: this message was changed after it was signed.</source>
        <translation>التوقيع غير مطابق: غُيِّرت هذه الرسالة بعد توقيعها.</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Switch on POP3 in the web mail settings of %1; until then every sign-in is refused.</source>
        <translation>يُرجى تفعيل POP3 في إعدادات بريد الويب لدى ⁨%1⁩؛ وإلى ذلك الحين يُرفض كل تسجيل دخول.</translation>
    </message>
    <message>
        <source>%1 wants a password made for mail programs (an app password). The one of the web page is refused.</source>
        <translation>يطلب ⁨%1⁩ كلمة سر مخصصة لبرامج البريد (كلمة سر تطبيق). أما كلمة سر صفحة الويب فمرفوضة.</translation>
    </message>
    <message>
        <source>%1 wants its separate e-mail password. The one of the web page is refused.</source>
        <translation>يطلب ⁨%1⁩ كلمة سر البريد المنفصلة لديه. أما كلمة سر صفحة الويب فمرفوضة.</translation>
    </message>
    <message>
        <source>Not every free plan of %1 includes POP3.</source>
        <translation>لا تشمل كل الخطط المجانية لدى ⁨%1⁩ خدمة POP3.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs, only access tokens (OAuth 2.0). If a program of yours makes such tokens, put one in the place of the password.</source>
        <translation>لا يقبل ⁨%1⁩ من برامج البريد كلمات سر، بل رموز وصول فقط (OAuth 2.0). إذا كان لديك برنامج يصنع رموزًا كهذه فيوضع الرمز مكان كلمة السر.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>LTR or RTL: the direction of writing.</extracomment>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>%1/s</source>
        <translation>‏%1/ث</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>‏%1 س و%2 د</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>This server deletes messages as soon as they were collected.</source>
        <translation>يحذف هذا الخادم الرسائل حالما تُجلب.</translation>
    </message>
    <message>
        <source>This server deletes messages by itself after %1.</source>
        <translation>يحذف هذا الخادم الرسائل من تلقاء نفسه بعد %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁨%1⁩٪</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>كتب شخص ما:</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <comment>date, person</comment>
        <translation>في %1 كتب %2:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <comment>person</comment>
        <translation>كتب %1:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>رسالة معاد توجيهها</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>نسخة: %1</translation>
    </message>
</context>
<context>
    <name>Restante::AccountDialog</name>
    <message>
        <source>Account %1</source>
        <translation>الحساب ⁨%1⁩</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>How mail is kept</source>
        <translation>كيفية حفظ البريد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Look for new mail</source>
        <translation>تفقّد البريد الجديد</translation>
    </message>
    <message>
        <source>Look for new mail when Restante s&amp;tarts</source>
        <translation>تفقّد البريد الجديد عند بدء Restante</translation>
    </message>
    <message>
        <source>Look for it by itself on a mete&amp;red line, too, where each octet is paid for</source>
        <translation>التفقّد التلقائي أيضًا عبر اتصال محدود يُدفع فيه ثمن كل بايت</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Who chec&amp;ks senders</source>
        <translation>من يتحقق من المرسلين</translation>
    </message>
    <message>
        <source>The first word of the Authentication-Results fields that your provider puts on each message. Empty: it is the server’s own name.</source>
        <translation>الكلمة الأولى من حقول Authentication-Results التي يضعها المزوّد على كل رسالة. إذا تُرك فارغًا فهو اسم الخادم نفسه.</translation>
    </message>
    <message>
        <source>How shall your mail be kept?</source>
        <translation>كيف يُحفظ بريدك؟</translation>
    </message>
    <message>
        <source>Restante always copies every message to this computer first.</source>
        <translation>ينسخ Restante دائمًا كل رسالة إلى هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>What the next check deletes on the server</source>
        <translation>ما يحذفه التفقّد التالي من الخادم</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>كلمة السر الجديدة</translation>
    </message>
    <message>
        <source>Empty: the one there is stays.</source>
        <translation>إذا تُرك فارغًا بقيت كلمة السر الحالية.</translation>
    </message>
    <message>
        <source>Where your password is kept</source>
        <translation>مكان حفظ كلمة السر</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>إزالة هذا الحساب</translation>
    </message>
    <message>
        <source>Restante stops collecting from it. On the server nothing changes.</source>
        <translation>يتوقف Restante عن جلب بريده. ولا يتغير شيء على الخادم.</translation>
    </message>
    <message>
        <source>&amp;Keep the mail collected here, in a local folder</source>
        <translation>الإبقاء على البريد المجلوب هنا في مجلد محلي</translation>
    </message>
    <message>
        <source>&amp;Delete the mail collected here, too</source>
        <translation>حذف البريد المجلوب هنا أيضًا</translation>
    </message>
    <message>
        <source>&amp;I know that what is no longer on the server is lost then</source>
        <translation>أعلم أن ما لم يعد على الخادم يضيع عندئذ</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 What you choose above cannot keep mail there for longer; what was collected here stays here.</source>
        <translation>‏⁨%1⁩ لذلك لا يسري ما اخترته أعلاه هناك مدة أطول؛ أما ما جُلب هنا فيبقى هنا.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like anna@example.org.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. مثال: anna@example.org</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like mx.example.org.</source>
        <translation>هذا ليس اسم خادم. مثال: mx.example.org</translation>
    </message>
    <message>
        <source>&amp;Remove account and its mail</source>
        <translation>إزالة الحساب وبريده</translation>
    </message>
</context>
<context>
    <name>Restante::AccountList</name>
    <message>
        <source>There is no account yet.</source>
        <translation>لا يوجد حساب بعد.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
</context>
<context>
    <name>Restante::AccountWizard</name>
    <message>
        <source>Who you are</source>
        <translation>هويتك</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>How mail is kept</source>
        <translation>كيفية حفظ البريد</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>First collection</source>
        <translation>أول جلب</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Restante::Answering</name>
    <message>
        <source>This list names no address that answers could go to.</source>
        <translation>لا تذكر هذه القائمة عنوانًا تُرسل إليه الردود.</translation>
    </message>
    <message>
        <source>This message names no address that an answer could go to.</source>
        <translation>لا تذكر هذه الرسالة عنوانًا يُرسل إليه رد.</translation>
    </message>
    <message>
        <source>Opened in your program for writing mail.</source>
        <translation>سُلّمت إلى برنامج كتابة البريد لديك.</translation>
    </message>
    <message>
        <source>Your program for writing mail took the text, but not the message as a file. Save the message, and attach it there.</source>
        <translation>أخذ برنامج كتابة البريد لديك النص، لكنه لم يأخذ الرسالة كملف. يُرجى حفظها ثم إرفاقها هناك.</translation>
    </message>
    <message>
        <source>Save message…</source>
        <translation>حفظ الرسالة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Only the beginning of the quoted text could be handed over.</source>
        <translation>لم تُسلَّم إلا بداية النص المقتبس.</translation>
    </message>
    <message>
        <source>There are more recipients than could be handed over. Look at whom the answer goes to.</source>
        <translation>عدد المستلمين أكبر مما أمكن تسليمه. يُرجى التأكد ممن سيصلهم الرد.</translation>
    </message>
    <message>
        <source>Copy quoted text</source>
        <translation>نسخ النص المقتبس</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>نسخ العناوين</translation>
    </message>
    <message>
        <source>No program for writing mail is set up on this computer. Choose one in the settings of the desktop (default applications), or copy what you need.</source>
        <translation>لم يُحدد على هذا الحاسوب برنامج لكتابة البريد. يُرجى اختيار برنامج في إعدادات سطح المكتب (التطبيقات المبدئية)، أو نسخ ما يلزم.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>Restante::AttachmentActions</name>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>حفظ كل المرفقات في</translation>
    </message>
</context>
<context>
    <name>Restante::AttachmentBar</name>
    <message>
        <source>Save all…</source>
        <translation>حفظ الكل…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>ومرفق آخر</numerusform>
            <numerusform>ومرفقان آخران</numerusform>
            <numerusform>و%Ln مرفقات أخرى</numerusform>
            <numerusform>و%Ln مرفقًا آخر</numerusform>
            <numerusform>و%Ln مرفق آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all attachments</source>
        <translation>إظهار كل المرفقات</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>عرض هنا</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln files…</source>
        <translation>
            <numerusform>حفظ %Ln ملف…</numerusform>
            <numerusform>حفظ ملف واحد…</numerusform>
            <numerusform>حفظ ملفين…</numerusform>
            <numerusform>حفظ %Ln ملفات…</numerusform>
            <numerusform>حفظ %Ln ملفًا…</numerusform>
            <numerusform>حفظ %Ln ملف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln files</source>
        <translation>
            <numerusform>نسخ %Ln ملف</numerusform>
            <numerusform>نسخ ملف واحد</numerusform>
            <numerusform>نسخ ملفين</numerusform>
            <numerusform>نسخ %Ln ملفات</numerusform>
            <numerusform>نسخ %Ln ملفًا</numerusform>
            <numerusform>نسخ %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
</context>
<context>
    <name>Restante::AttachmentPlate</name>
    <message>
        <source>Enter opens it, Space shows it here.</source>
        <translation>مفتاح Enter يفتحه، ومفتاح المسافة يعرضه هنا.</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>مفتاح Enter يفتحه.</translation>
    </message>
</context>
<context>
    <name>Restante::AttachmentSection</name>
    <message>
        <source>Open all the same</source>
        <translation>فتح رغم ذلك</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>عدم الفتح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>name: octets of octets</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files saved in %1</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف في ⁨%1⁩</numerusform>
            <numerusform>حُفظ ملف واحد في ⁨%1⁩</numerusform>
            <numerusform>حُفظ ملفان في ⁨%1⁩</numerusform>
            <numerusform>حُفظت %Ln ملفات في ⁨%1⁩</numerusform>
            <numerusform>حُفظ %Ln ملفًا في ⁨%1⁩</numerusform>
            <numerusform>حُفظ %Ln ملف في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Restante::Banner</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>فتح رغم ذلك</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>عدم الفتح</translation>
    </message>
</context>
<context>
    <name>Restante::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>نص الرسالة</translation>
    </message>
</context>
<context>
    <name>Restante::BudgetRow</name>
    <message>
        <source>Collect at mos&amp;t</source>
        <translation>جلب ما لا يزيد على</translation>
    </message>
    <message>
        <source>Limit what one check collects</source>
        <translation>تحديد مقدار ما يجلبه التفقّد الواحد</translation>
    </message>
    <message>
        <source>How much one check collects</source>
        <translation>مقدار ما يجلبه التفقّد الواحد</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>م.ب</translation>
    </message>
    <message>
        <source>Unit of what one check collects</source>
        <translation>وحدة قياس ما يجلبه التفقّد الواحد</translation>
    </message>
    <message>
        <source>in one check, the newest first</source>
        <translation>في كل تفقّد، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>Restante::CardsView</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the same file</source>
        <translation>
            <numerusform>ولا شيء غيرها في الملف نفسه</numerusform>
            <numerusform>وبطاقة أخرى في الملف نفسه</numerusform>
            <numerusform>وبطاقتان أخريان في الملف نفسه</numerusform>
            <numerusform>و%Ln بطاقات أخرى في الملف نفسه</numerusform>
            <numerusform>و%Ln بطاقة أخرى في الملف نفسه</numerusform>
            <numerusform>و%Ln بطاقة أخرى في الملف نفسه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restante::CertificateDialog</name>
    <message>
        <source>&amp;I have compared it: trust this certificate for %1</source>
        <translation>قارنتُها: الوثوق بهذه الشهادة للخادم ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Trust and Check for Mail</source>
        <translation>الوثوق وتفقّد البريد</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>شهادة ⁨%1⁩</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This server cannot prove who it is</source>
        <translation>لا يستطيع هذا الخادم إثبات هويته</translation>
    </message>
    <message>
        <source>Its certificate has this SHA-256 fingerprint. Whoever runs the server can tell you whether it is theirs; do not ask through this connection.</source>
        <translation>لشهادته بصمة SHA-256 هذه. يستطيع من يدير الخادم أن يخبرك إن كانت له؛ وينبغي ألا يُسأل عبر هذا الاتصال.</translation>
    </message>
</context>
<context>
    <name>Restante::CharsetMenu</name>
    <message>
        <source>Repair encoding</source>
        <translation>إصلاح الترميز</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>غربي (Windows-1252)</translation>
    </message>
    <message>
        <source>Western with euro sign (ISO 8859-15)</source>
        <translation>غربي مع رمز اليورو (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>أوروبا الوسطى (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>بلطيقي (Windows-1257)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>تركي (Windows-1254)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>سيريلي (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>سيريلي (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>سيريلي (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>سيريلي (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>يوناني (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>عبري (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>عربي (Windows-1256)</translation>
    </message>
    <message>
        <source>Thai (TIS-620)</source>
        <translation>تايلندي (TIS-620)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>فيتنامي (Windows-1258)</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>ياباني (ISO-2022-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>ياباني (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>ياباني (EUC-JP)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>صيني مبسّط (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>صيني تقليدي (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>كوري (EUC-KR)</translation>
    </message>
</context>
<context>
    <name>Restante::ChosenMessages</name>
    <message>
        <source>New tag…</source>
        <translation>وسم جديد…</translation>
    </message>
</context>
<context>
    <name>Restante::CollectionPage</name>
    <message>
        <source>Where your password is kept</source>
        <translation>مكان حفظ كلمة السر</translation>
    </message>
    <message>
        <source>&amp;Look for new mail</source>
        <translation>تفقّد البريد الجديد</translation>
    </message>
    <message>
        <source>What happens at the first check</source>
        <translation>ما يحدث عند أول تفقّد</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>جاهز للجلب</translation>
    </message>
    <message>
        <source>Everything is set. Mail arrives while you read.</source>
        <translation>كل شيء معدّ. يصل البريد أثناء القراءة.</translation>
    </message>
    <message>
        <source>The account is added as you typed it; signing in follows with the first check.</source>
        <translation>يُضاف الحساب كما أدخلته؛ ويجري تسجيل الدخول مع أول تفقّد.</translation>
    </message>
    <message>
        <source>&amp;Collect mail</source>
        <translation>جلب البريد</translation>
    </message>
</context>
<context>
    <name>Restante::ContactCard</name>
    <message>
        <source>%1 (home)</source>
        <translation>‏⁨%1⁩ (المنزل)</translation>
    </message>
    <message>
        <source>%1 (work)</source>
        <translation>‏⁨%1⁩ (العمل)</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>جهة الاتصال ⁨%1⁩</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The picture lies on a server or in a file; it is not loaded.</source>
        <translation>الصورة على خادم أو في ملف؛ ولا تُحمَّل.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Restante::ConversationModel</name>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
</context>
<context>
    <name>Restante::ConversationStrip</name>
    <message>
        <source>Messages of this conversation</source>
        <translation>رسائل هذه المحادثة</translation>
    </message>
    <message>
        <source>Show the messages of this conversation</source>
        <translation>إظهار رسائل هذه المحادثة</translation>
    </message>
    <message>
        <source>Conversation of %1</source>
        <comment>2,113 messages</comment>
        <translation>محادثة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Restante::CryptoLine</name>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Hide the details of signature and encryption</source>
        <translation>إخفاء تفاصيل التوقيع والتشفير</translation>
    </message>
    <message>
        <source>Details of signature and encryption</source>
        <translation>تفاصيل التوقيع والتشفير</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
</context>
<context>
    <name>Restante::CryptoReading</name>
    <message>
        <source>This takes longer than usual.</source>
        <translation>يستغرق هذا وقتًا أطول من المعتاد.</translation>
    </message>
    <message>
        <source>Signed or encrypted. It is being checked…</source>
        <translation>موقّعة أو مشفّرة. جارٍ التحقق منها…</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>فك التشفير</translation>
    </message>
    <message>
        <source>GnuPG is asking for your passphrase or card.</source>
        <translation>يطلب GnuPG عبارة السر أو البطاقة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>A part of this message is encrypted.</source>
        <translation>جزء من هذه الرسالة مشفّر.</translation>
    </message>
    <message>
        <source>A part of this message is signed.</source>
        <translation>جزء من هذه الرسالة موقّع.</translation>
    </message>
    <message>
        <source>Show it alone</source>
        <translation>عرضه وحده</translation>
    </message>
    <message>
        <source>This message brings a public key along.</source>
        <translation>تحمل هذه الرسالة مفتاحًا عامًا.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينته</translation>
    </message>
    <message>
        <source>The key cannot be read, or GnuPG is not installed.</source>
        <translation>لا يمكن قراءة المفتاح، أو أن GnuPG غير مثبت.</translation>
    </message>
    <message>
        <source>A key without a name</source>
        <translation>مفتاح بلا اسم</translation>
    </message>
    <message>
        <source>You have this key already. Taking it again brings it up to date.</source>
        <translation>لديك هذا المفتاح من قبل. أخذه ثانية يحدّثه.</translation>
    </message>
    <message>
        <source>Anybody can make a key in any name: compare the fingerprint with its owner.</source>
        <translation>يستطيع أي شخص صنع مفتاح بأي اسم: يُرجى مقارنة البصمة مع صاحبه.</translation>
    </message>
    <message>
        <source>Add to my keys</source>
        <translation>إضافة إلى مفاتيحي</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The key was not added. GnuPG refused it.</source>
        <translation>لم يُضف المفتاح. رفضه GnuPG.</translation>
    </message>
    <message>
        <source>The key was added to your keys.</source>
        <translation>أُضيف المفتاح إلى مفاتيحك.</translation>
    </message>
    <message>
        <source>You had this key already.</source>
        <translation>كان لديك هذا المفتاح من قبل.</translation>
    </message>
    <message>
        <source>It is shown once it is decrypted.</source>
        <translation>تُعرض بعد فك تعميتها.</translation>
    </message>
</context>
<context>
    <name>Restante::Desktop</name>
    <message>
        <source>Show Restante</source>
        <translation>إظهار Restante</translation>
    </message>
    <message>
        <source>Check for Mail</source>
        <translation>تفقّد البريد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>بريد جديد</translation>
    </message>
</context>
<context>
    <name>Restante::DialogueWindow</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Dialogue with the server: %1</source>
        <translation>الحوار مع الخادم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Dialogue with the server</source>
        <translation>الحوار مع الخادم</translation>
    </message>
    <message>
        <source>What was said in the last sessions, newest first: C is this computer, S the server. No password and no message is in it; the user name is.</source>
        <translation>ما دار في الجلسات الأخيرة، الأحدث أولًا: C هو هذا الحاسوب و S هو الخادم. لا يحوي كلمة سر ولا رسالة؛ لكنه يحوي اسم المستخدم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>Restante::Exporting</name>
    <message>
        <source>Save message</source>
        <translation>حفظ الرسالة</translation>
    </message>
    <message>
        <source>Save messages in</source>
        <translation>حفظ الرسائل في</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>رسائل (*.eml)</translation>
    </message>
    <message>
        <source>Save as mbox file</source>
        <translation>حفظ كملف mbox</translation>
    </message>
    <message>
        <source>Mail files (*.mbox)</source>
        <translation>ملفات بريد (*.mbox)</translation>
    </message>
    <message>
        <source>Other messages are being saved; try again when that is done.</source>
        <translation>يجري حفظ رسائل أخرى؛ يُرجى إعادة المحاولة بعد انتهائه.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>جارٍ الحفظ: ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظت باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 saved in %2</source>
        <comment>2,113 messages</comment>
        <translation>حُفظت ⁨%1⁩ في ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Restante::FindBar</name>
    <message>
        <source>Find in this message</source>
        <translation>بحث في هذه الرسالة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Restante::FormMenu</name>
    <message>
        <source>Original</source>
        <translation>الأصلي</translation>
    </message>
    <message>
        <source>Simple HTML</source>
        <translation>‏HTML مبسّط</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>صفحة داكنة</translation>
    </message>
    <message>
        <source>Always like this for mail from %1</source>
        <translation>هكذا دائمًا للبريد من ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Restante::HeaderCard</name>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(بلا مرسل)</translation>
    </message>
    <message>
        <source>Sent to a mailing list</source>
        <translation>أُرسلت إلى قائمة بريدية</translation>
    </message>
    <message>
        <source>Mailing list: %1</source>
        <translation>قائمة بريدية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>إلغاء الاشتراك…</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Fold the recipients</source>
        <translation>طي المستلمين</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a header field</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a header field</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>cc</source>
        <comment>a header field</comment>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>bcc</source>
        <comment>a header field</comment>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>reply to</source>
        <comment>a header field</comment>
        <translation>الرد إلى</translation>
    </message>
    <message>
        <source>sent by</source>
        <comment>the Sender header field</comment>
        <translation>أرسلها</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a header field</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation>(بلا تاريخ)</translation>
    </message>
    <message>
        <source>to undisclosed recipients</source>
        <translation>إلى مستلمين غير معلنين</translation>
    </message>
    <message>
        <source>calls itself “%1”</source>
        <translation>يسمّي نفسه «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%Ln أشخاص آخرين</numerusform>
            <numerusform>و%Ln شخصًا آخر</numerusform>
            <numerusform>و%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %1 and %Ln more</source>
        <translation>
            <numerusform>إلى ⁨%1⁩</numerusform>
            <numerusform>إلى ⁨%1⁩ وشخص آخر</numerusform>
            <numerusform>إلى ⁨%1⁩ وشخصين آخرين</numerusform>
            <numerusform>إلى ⁨%1⁩ و%Ln أشخاص آخرين</numerusform>
            <numerusform>إلى ⁨%1⁩ و%Ln شخصًا آخر</numerusform>
            <numerusform>إلى ⁨%1⁩ و%Ln شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restante::HeadersRow</name>
    <message>
        <source>Of &amp;messages over</source>
        <translation>من الرسائل الأكبر من</translation>
    </message>
    <message>
        <source>Collect only the headers of large messages</source>
        <translation>جلب ترويسات الرسائل الكبيرة فقط</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>Size above which only headers are collected</source>
        <translation>الحجم الذي لا يُجلب فوقه إلا الترويسات</translation>
    </message>
    <message>
        <source>collect only the headers</source>
        <translation>تُجلب الترويسات فقط</translation>
    </message>
</context>
<context>
    <name>Restante::IdentityPage</name>
    <message>
        <source>I sign in &amp;without a password: by an access token or a certificate of mine</source>
        <translation>تسجيل الدخول دون كلمة سر: برمز وصول أو بشهادة لي</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Restante collects your mail to this computer, where you can always read it.</source>
        <translation>يجلب Restante بريدك إلى هذا الحاسوب، حيث تمكن قراءته في كل وقت.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة السر</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>The name that your mail carries; it may stay empty.</source>
        <translation>كما يظهر في رسائلك؛ ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>يُرجى إدخال عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like anna@example.org.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. مثال: anna@example.org</translation>
    </message>
    <message>
        <source>Type the password of the mailbox.</source>
        <translation>يُرجى إدخال كلمة سر صندوق البريد.</translation>
    </message>
    <message>
        <source>Sent to your mail server alone, over an encrypted line.</source>
        <translation>تُرسل إلى خادم بريدك وحده، عبر اتصال مشفّر.</translation>
    </message>
    <message>
        <source>What prints the token, or where the certificate is, belongs to the settings by hand, on the next page.</source>
        <translation>الأمر الذي يطبع الرمز، أو مكان الشهادة، يُحدد في الإعدادات اليدوية في الصفحة التالية.</translation>
    </message>
    <message>
        <source>There is an account with this address already; this will be a second one.</source>
        <translation>يوجد حساب بهذا العنوان من قبل؛ وسيكون هذا حسابًا ثانيًا.</translation>
    </message>
</context>
<context>
    <name>Restante::Importing</name>
    <message>
        <source>Import a folder of mail</source>
        <translation>استيراد مجلد بريد</translation>
    </message>
    <message>
        <source>Import mail files (EML, mbox)</source>
        <translation>استيراد ملفات بريد (EML، mbox)</translation>
    </message>
    <message>
        <source>Importing: %1, %2 read</source>
        <comment>2,113 messages; 12 MB</comment>
        <translation>جارٍ الاستيراد: ⁨%1⁩، قُرئ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Sample mail</source>
        <comment>name of a folder</comment>
        <translation>بريد نموذجي</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <comment>2,113 messages</comment>
        <translation>استُوردت ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 were here already</source>
        <comment>number</comment>
        <translation>الموجود هنا من قبل: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Restante::IntervalBox</name>
    <message>
        <source>every %1</source>
        <translation>كل ⁨%1⁩</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>عند الطلب فقط</translation>
    </message>
</context>
<context>
    <name>Restante::InvitationCard</name>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the same file</source>
        <translation>
            <numerusform>ولا شيء غيره في الملف نفسه</numerusform>
            <numerusform>وموعد آخر في الملف نفسه</numerusform>
            <numerusform>وموعدان آخران في الملف نفسه</numerusform>
            <numerusform>و%Ln مواعيد أخرى في الملف نفسه</numerusform>
            <numerusform>و%Ln موعدًا آخر في الملف نفسه</numerusform>
            <numerusform>و%Ln موعد آخر في الملف نفسه</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the calendar</source>
        <translation>فتح في التقويم</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what is wanted: title, time</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>%1 (room)</source>
        <translation>‏⁨%1⁩ (غرفة)</translation>
    </message>
    <message>
        <source>%1 (optional, %2)</source>
        <translation>‏⁨%1⁩ (اختياري، ⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (answer)</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%Ln أشخاص آخرين</numerusform>
            <numerusform>و%Ln شخصًا آخر</numerusform>
            <numerusform>و%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>Show less ▴</source>
        <translation>عرض أقل ▴</translation>
    </message>
    <message>
        <source>Show more ▾</source>
        <translation>عرض المزيد ▾</translation>
    </message>
</context>
<context>
    <name>Restante::KeepingForm</name>
    <message>
        <source>&amp;Leave everything on the server</source>
        <translation>إبقاء كل شيء على الخادم</translation>
    </message>
    <message>
        <source>&amp;Delete there once it is safely stored here</source>
        <translation>حذف من الخادم بعد التخزين الآمن هنا</translation>
    </message>
    <message>
        <source>Delete there &amp;after</source>
        <translation>حذف من الخادم بعد</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>إبقاء أحدث</translation>
    </message>
    <message>
        <source>Delete there &amp;when I delete it here</source>
        <translation>حذف من الخادم عند الحذف هنا</translation>
    </message>
    <message>
        <source>Days until it is deleted there</source>
        <translation>عدد الأيام حتى الحذف هناك</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Delete there after a number of days</source>
        <translation>حذف من الخادم بعد عدد من الأيام</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>م.ب</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>غ.ب</translation>
    </message>
    <message>
        <source>Unit of what is kept there</source>
        <translation>وحدة قياس ما يبقى هناك</translation>
    </message>
    <message>
        <source>How much is kept there</source>
        <translation>مقدار ما يبقى هناك</translation>
    </message>
    <message>
        <source>there</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>Keep the newest there, up to an amount</source>
        <translation>إبقاء الأحدث هناك حتى مقدار معين</translation>
    </message>
    <message>
        <source>Nothing is ever deleted there. Best if you also read this mailbox on a phone.</source>
        <translation>لا يُحذف هناك شيء أبدًا. الأنسب إذا كان صندوق البريد هذا يُقرأ على هاتف أيضًا.</translation>
    </message>
    <message>
        <source>Nothing is ever deleted there. The server’s space may run out one day.</source>
        <translation>لا يُحذف هناك شيء أبدًا. وقد تنفد مساحة الخادم يومًا ما.</translation>
    </message>
    <message>
        <source>Your other devices will no longer find it there; this computer holds your only copy. Make backups.</source>
        <translation>لن تجده أجهزتك الأخرى هناك بعد ذلك؛ وعلى هذا الحاسوب نسختك الوحيدة. يُرجى عمل نسخ احتياطية.</translation>
    </message>
    <message>
        <source>The server stays empty; this computer holds your only copy. Make backups.</source>
        <translation>يبقى الخادم فارغًا؛ وعلى هذا الحاسوب نسختك الوحيدة. يُرجى عمل نسخ احتياطية.</translation>
    </message>
    <message>
        <source>Other devices have time to read it.</source>
        <translation>يتسع الوقت للأجهزة الأخرى لقراءته.</translation>
    </message>
    <message>
        <source>A safety net for the first days.</source>
        <translation>شبكة أمان للأيام الأولى.</translation>
    </message>
</context>
<context>
    <name>Restante::KeepingPage</name>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>How shall your mail be kept?</source>
        <translation>كيف يُحفظ بريدك؟</translation>
    </message>
    <message>
        <source>Restante always copies every message to this computer first.</source>
        <translation>ينسخ Restante دائمًا كل رسالة إلى هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>Is this mailbox also read on another device?</source>
        <translation>هل يُقرأ صندوق البريد هذا على جهاز آخر أيضًا؟</translation>
    </message>
    <message>
        <source>What happens at the first check</source>
        <translation>ما يحدث عند أول تفقّد</translation>
    </message>
    <message>
        <source>%1 shows all devices the mail of the last 30 days this way; deleting there would take it from the others.</source>
        <translation>يعرض ⁨%1⁩ بهذه الطريقة لكل الأجهزة بريد آخر 30 يومًا؛ والحذف هناك يحرم الأجهزة الأخرى منه.</translation>
    </message>
</context>
<context>
    <name>Restante::KeyEditor</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات واختصاراتها</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>اختصار جديد: بانتظار ضغطه</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>بانتظار ضغط مفتاح</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>%1 moves and chooses in lists and fields. Take another key.</source>
        <translation>المفتاح ⁨%1⁩ مخصص للتنقل والاختيار في القوائم والحقول. يُرجى اختيار مفتاح آخر.</translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now, which would lose it.</source>
        <comment>a key, an action</comment>
        <translation>المفتاح ⁨%1⁩ مخصص حاليًا للإجراء «⁨%2⁩» الذي سيفقده.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <comment>a key</comment>
        <translation>المفتاح ⁨%1⁩ غير مستخدم.</translation>
    </message>
</context>
<context>
    <name>Restante::KeyOverlay</name>
    <message>
        <source>Moving</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Page on, then the next unread message</source>
        <translation>صفحة إلى الأمام، ثم الرسالة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>صفحة إلى الخلف</translation>
    </message>
    <message>
        <source>Unfold and fold a conversation</source>
        <translation>توسيع المحادثة وطيها</translation>
    </message>
    <message>
        <source>First and last message</source>
        <translation>الرسالة الأولى والأخيرة</translation>
    </message>
    <message>
        <source>Leave the search, the filter, this page</source>
        <translation>مغادرة البحث والمرشّح وهذه الصفحة</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No action and no key of that name.</source>
        <translation>لا يوجد إجراء أو مفتاح بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Restante::MainWindow</name>
    <message>
        <source>Restante</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Check mail</source>
        <translation>تفقّد البريد</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Dialogue with the server</source>
        <translation>الحوار مع الخادم</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The message that the link names is not on this computer.</source>
        <translation>الرسالة التي يشير إليها الرابط ليست على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>تراجع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>what was done</comment>
        <translation>تم التراجع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة الرسائل</translation>
    </message>
    <message>
        <source>Search mail from %1</source>
        <translation>البحث عن البريد من ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: deleted on this computer for ever, and cannot be brought back.</source>
        <comment>2,113 messages</comment>
        <translation>‏⁨%1⁩: حذف نهائي من هذا الحاسوب لا رجعة فيه.</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Stop all checks</source>
        <translation>إيقاف كل عمليات التفقّد</translation>
    </message>
    <message>
        <source>Welcome to Restante</source>
        <translation>مرحبًا بك في Restante</translation>
    </message>
    <message>
        <source>Your mail is collected to this computer and can be read here without a network, for ever.</source>
        <translation>يُجلب بريدك إلى هذا الحاسوب، وتمكن قراءته هنا دائمًا دون شبكة.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Import mail files…</source>
        <translation>استيراد ملفات بريد…</translation>
    </message>
    <message>
        <source>Look around with sample mail</source>
        <translation>تجربة ببريد نموذجي</translation>
    </message>
    <message>
        <source>Found in all mail</source>
        <translation>نتائج من كل البريد</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>This message is no longer on the server.</source>
        <translation>لم تعد هذه الرسالة على الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 unread</source>
        <comment>number</comment>
        <translation>
            <numerusform>‏⁨%1⁩ غير مقروءة</numerusform>
            <numerusform>‏⁨%1⁩ غير مقروءة</numerusform>
            <numerusform>‏⁨%1⁩ غير مقروءة</numerusform>
            <numerusform>‏⁨%1⁩ غير مقروءة</numerusform>
            <numerusform>‏⁨%1⁩ غير مقروءة</numerusform>
            <numerusform>‏⁨%1⁩ غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Text at %1</source>
        <translation>حجم النص: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Restante::MboxListModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
</context>
<context>
    <name>Restante::MboxWindow</name>
    <message>
        <source>The message you choose is shown here.</source>
        <translation>تُعرض هنا الرسالة المختارة.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Import into Restante…</source>
        <translation>استيراد إلى Restante…</translation>
    </message>
    <message>
        <source>Importing: the main window tells how it goes.</source>
        <translation>جارٍ الاستيراد: النافذة الرئيسية تعرض تقدمه.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>قُرئ ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, reading…</source>
        <comment>2,113 messages</comment>
        <translation>‏⁨%1⁩، جارٍ القراءة…</translation>
    </message>
    <message>
        <source>The first %1</source>
        <comment>2,113 messages</comment>
        <translation>أول ⁨%1⁩</translation>
    </message>
    <message>
        <source>There is no message in this file.</source>
        <translation>لا توجد رسالة في هذا الملف.</translation>
    </message>
</context>
<context>
    <name>Restante::MessageActions</name>
    <message>
        <source>%1 marked as read</source>
        <comment>2,113 messages</comment>
        <translation>عُلّمت ⁨%1⁩ كمقروءة</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <comment>2,113 messages</comment>
        <translation>عُلّمت ⁨%1⁩ كغير مقروءة</translation>
    </message>
    <message>
        <source>Star given to %1</source>
        <comment>2,113 messages</comment>
        <translation>مُيّزت ⁨%1⁩ بنجمة</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <comment>2,113 messages</comment>
        <translation>أُزيلت النجمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <comment>2,113 messages</comment>
        <translation>أُرشفت ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 moved to Junk</source>
        <comment>2,113 messages</comment>
        <translation>نُقلت ⁨%1⁩ إلى غير المرغوب فيه</translation>
    </message>
    <message>
        <source>%1 moved to Trash</source>
        <comment>2,113 messages</comment>
        <translation>نُقلت ⁨%1⁩ إلى المهملات</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <comment>2,113 messages</comment>
        <translation>نُقلت ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <comment>2,113 messages; a folder</comment>
        <translation>نُقلت ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%2” put on %1</source>
        <comment>2,113 messages; a tag</comment>
        <translation>وُسمت ⁨%1⁩ بالوسم «⁨%2⁩»</translation>
    </message>
    <message>
        <source>“%2” taken off %1</source>
        <comment>2,113 messages; a tag</comment>
        <translation>أُزيل الوسم «⁨%2⁩»: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Restante::MessageBody</name>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>البحث في كل البريد عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>بحث في هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Restante::MessageDelegate</name>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
</context>
<context>
    <name>Restante::MessageListModel</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>Conversation, folded, %1</source>
        <comment>2,113 messages</comment>
        <translation>محادثة مطوية، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Conversation, unfolded, %1</source>
        <comment>2,113 messages</comment>
        <translation>محادثة موسّعة، ⁨%1⁩</translation>
    </message>
    <message>
        <source>In the conversation above</source>
        <translation>ضمن المحادثة أعلاه</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>مع مرفق</translation>
    </message>
    <message>
        <source>only the header is here</source>
        <translation>الترويسة فقط هنا</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>الوسم ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Restante::MessageListPane</name>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Show only some of these messages</source>
        <translation>إظهار بعض هذه الرسائل فقط</translation>
    </message>
    <message numerus="yes">
        <source>%1 unread</source>
        <comment>number</comment>
        <translation>
            <numerusform>‏⁨%1⁩ غير مقروءة</numerusform>
            <numerusform>‏⁨%1⁩ غير مقروءة</numerusform>
            <numerusform>‏⁨%1⁩ غير مقروءة</numerusform>
            <numerusform>‏⁨%1⁩ غير مقروءة</numerusform>
            <numerusform>‏⁨%1⁩ غير مقروءة</numerusform>
            <numerusform>‏⁨%1⁩ غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>No message here passes the filter.</source>
        <translation>لا توجد هنا رسالة توافق المرشّح.</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>لم يُعثر على أي رسالة.</translation>
    </message>
    <message>
        <source>No messages here.</source>
        <translation>لا رسائل هنا.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>إنهاء البحث</translation>
    </message>
</context>
<context>
    <name>Restante::MessageListView</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>Restante::MessageTableHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>النجمة</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Correspondent</source>
        <translation>المراسِل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>وقت الجلب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>إعادة الأعمدة كما كانت</translation>
    </message>
</context>
<context>
    <name>Restante::MessageTasks</name>
    <message>
        <source>Mail</source>
        <comment>name of a file</comment>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Save messages…</source>
        <translation>حفظ الرسائل…</translation>
    </message>
    <message>
        <source>Save message…</source>
        <translation>حفظ الرسالة…</translation>
    </message>
    <message>
        <source>Link copied: it opens this message in Restante.</source>
        <translation>نُسخ الرابط: يفتح هذه الرسالة في Restante.</translation>
    </message>
</context>
<context>
    <name>Restante::MessageWindow</name>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
</context>
<context>
    <name>Restante::MoreMenu</name>
    <message>
        <source>Find in this message…</source>
        <translation>بحث في هذه الرسالة…</translation>
    </message>
    <message>
        <source>Letters of one width</source>
        <translation>حروف بعرض واحد</translation>
    </message>
    <message>
        <source>In the message&apos;s own colours</source>
        <translation>بألوان الرسالة نفسها</translation>
    </message>
    <message>
        <source>Save message…</source>
        <translation>حفظ الرسالة…</translation>
    </message>
</context>
<context>
    <name>Restante::OrderButton</name>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>وقت الجلب</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>النجمة</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>Descending (newest or largest first)</source>
        <translation>تنازلي (الأحدث أو الأكبر أولًا)</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
</context>
<context>
    <name>Restante::PaperView</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Restante::PasswordForm</name>
    <message>
        <source>In the desktop’s &amp;keyring</source>
        <translation>في حلقة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Nowhere; I am asked at each start</source>
        <translation>لا تُحفظ؛ تُطلب عند كل تشغيل</translation>
    </message>
    <message>
        <source>In a &amp;file that only my user can read</source>
        <translation>في ملف لا يقرؤه إلا مستخدمي</translation>
    </message>
    <message>
        <source>A command of mine &amp;prints it</source>
        <translation>يطبعها أمر من عندي</translation>
    </message>
    <message>
        <source>Mail is checked once you have typed it.</source>
        <translation>يجري تفقّد البريد حالما تُدخل كلمة السر.</translation>
    </message>
    <message>
        <source>Not encrypted: who gets at this computer’s disk or its backups can read the password.</source>
        <translation>غير مشفّرة: من يصل إلى قرص هذا الحاسوب أو نسخه الاحتياطية يستطيع قراءة كلمة السر.</translation>
    </message>
    <message>
        <source>Set up on the command line.</source>
        <translation>محددة من سطر الأوامر.</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>جارٍ البحث عن حلقة مفاتيح…</translation>
    </message>
    <message>
        <source>Locked together with your desktop session.</source>
        <translation>تُقفل مع جلسة سطح المكتب.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop.</source>
        <translation>لا تستجيب أي حلقة مفاتيح على سطح المكتب هذا.</translation>
    </message>
</context>
<context>
    <name>Restante::PictureSenders</name>
    <message>
        <source>Nobody: pictures from the network are only loaded when you say so.</source>
        <translation>لا أحد: لا تُحمَّل صور الشبكة إلا بطلب منك.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال ثانية</translation>
    </message>
    <message>
        <source>Pictures are loaded without asking in mail from</source>
        <translation>تُحمَّل الصور دون سؤال في البريد من</translation>
    </message>
    <message>
        <source>Pictures of the chosen senders stay out again until you load them</source>
        <translation>لا تُعرض صور المرسلين المختارين بعد ذلك إلا عند تحميلها بطلب منك</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Restante::PlaceActions</name>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Check this account</source>
        <translation>تفقّد هذا الحساب</translation>
    </message>
    <message>
        <source>Account settings…</source>
        <translation>إعدادات الحساب…</translation>
    </message>
    <message>
        <source>New folder in “%1”</source>
        <translation>مجلد جديد في «⁨%1⁩»</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>إفراغ المهملات…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>حذف المجلد</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Colour of “%1” changed</source>
        <translation>تغيّر لون «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>Folder made</source>
        <translation>أُنشئ المجلد</translation>
    </message>
    <message>
        <source>Folder “%1” deleted, its messages are in the Trash</source>
        <translation>حُذف المجلد «⁨%1⁩»، ورسائله في المهملات</translation>
    </message>
    <message>
        <source>Tag renamed to “%1”</source>
        <translation>أُعيدت تسمية الوسم إلى «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Folder renamed to “%1”</source>
        <translation>أُعيدت تسمية المجلد إلى «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Tag made</source>
        <translation>أُنشئ الوسم</translation>
    </message>
    <message>
        <source>Tag “%1” deleted</source>
        <translation>حُذف الوسم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للتنفيذ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>Restante::PreviewPane</name>
    <message>
        <source>Attachment shown</source>
        <translation>المرفق المعروض</translation>
    </message>
    <message>
        <source>Back to the message (Esc)</source>
        <translation>العودة إلى الرسالة (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Previous attachment</source>
        <translation>المرفق السابق</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>المرفق التالي</translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation>فتح خارجيًا</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>كلمة سر المستند</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here</source>
        <translation>لا يمكن عرض هذا النوع من الملفات هنا</translation>
    </message>
    <message>
        <source>Too large to preview</source>
        <translation>أكبر من أن تمكن معاينته</translation>
    </message>
    <message>
        <source>It can be opened or saved.</source>
        <translation>يمكن فتحه أو حفظه.</translation>
    </message>
    <message>
        <source>This picture is damaged</source>
        <translation>هذه الصورة تالفة</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. It can be opened or saved.</source>
        <translation>‏‎⁨%1⁩ × ⁨%2⁩ بكسل. يمكن فتحها أو حفظها.</translation>
    </message>
    <message>
        <source>Nothing readable is in this file</source>
        <translation>لا شيء مقروء في هذا الملف</translation>
    </message>
    <message>
        <source>PDF cannot be shown here</source>
        <translation>لا يمكن عرض PDF هنا</translation>
    </message>
    <message>
        <source>The part of this program that shows PDF is not installed. The file can be opened outside.</source>
        <translation>جزء البرنامج الذي يعرض PDF غير مثبت. يمكن فتح الملف خارجيًا.</translation>
    </message>
    <message>
        <source>That was not the password:</source>
        <translation>كلمة السر غير صحيحة:</translation>
    </message>
    <message>
        <source>This document wants a password:</source>
        <translation>يطلب هذا المستند كلمة سر:</translation>
    </message>
    <message>
        <source>This document is locked</source>
        <translation>هذا المستند مقفل</translation>
    </message>
    <message>
        <source>Its sender knows the password. It is used once, and not kept.</source>
        <translation>كلمة السر لدى المرسل. تُستخدم مرة واحدة ولا تُحفظ.</translation>
    </message>
    <message>
        <source>This PDF is damaged</source>
        <translation>ملف PDF هذا تالف</translation>
    </message>
    <message>
        <source>It can be opened outside, or saved.</source>
        <translation>يمكن فتحه خارجيًا أو حفظه.</translation>
    </message>
    <message>
        <source>This archive is locked with a password.</source>
        <translation>هذا الأرشيف مقفل بكلمة سر.</translation>
    </message>
    <message>
        <source>A double click, or Enter, saves a file.</source>
        <translation>النقر المزدوج أو مفتاح Enter يحفظ ملفًا.</translation>
    </message>
    <message>
        <source>This archive is damaged; what can be read of its list is shown.</source>
        <translation>هذا الأرشيف تالف؛ ويُعرض ما أمكنت قراءته من قائمته.</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. Open or save it for all of it.</source>
        <translation>لا تُعرض هنا إلا البداية. يُرجى فتحه أو حفظه لرؤيته كاملًا.</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>name, kind, size</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source> · page %1 of %2</source>
        <translation> · صفحة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Restante::PrintWindow</name>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>طولي</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>عرضي</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>طباعة: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln messages</source>
        <translation>
            <numerusform>طباعة %Ln رسالة</numerusform>
            <numerusform>طباعة رسالة واحدة</numerusform>
            <numerusform>طباعة رسالتين</numerusform>
            <numerusform>طباعة %Ln رسائل</numerusform>
            <numerusform>طباعة %Ln رسالة</numerusform>
            <numerusform>طباعة %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>تمت الطباعة.</translation>
    </message>
    <message>
        <source>Handed to the printer %1.</source>
        <translation>سُلّمت إلى الطابعة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
</context>
<context>
    <name>Restante::Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>At most %1 go into one document: the first of them are taken.</source>
        <translation>الحد الأقصى للمستند الواحد: ⁨%1⁩؛ وتُؤخذ الأولى منها.</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1 (%Ln pages)</source>
        <translation>
            <numerusform>حُفظ باسم ⁨%1⁩ (لا صفحات)</numerusform>
            <numerusform>حُفظ باسم ⁨%1⁩ (صفحة واحدة)</numerusform>
            <numerusform>حُفظ باسم ⁨%1⁩ (صفحتان)</numerusform>
            <numerusform>حُفظ باسم ⁨%1⁩ (%Ln صفحات)</numerusform>
            <numerusform>حُفظ باسم ⁨%1⁩ (%Ln صفحة)</numerusform>
            <numerusform>حُفظ باسم ⁨%1⁩ (%Ln صفحة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1 (1 page)</source>
        <translation>حُفظ باسم ⁨%1⁩ (صفحة واحدة)</translation>
    </message>
</context>
<context>
    <name>Restante::ProblemArea</name>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>Restante::ProblemBanner</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Account settings…</source>
        <translation>إعدادات الحساب…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>الشهادة…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>إخفاء هذا الإشعار</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>المحاولة التالية: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what happened</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>Restante::ProviderPage</name>
    <message>
        <source>How it is done, at %1</source>
        <translation>طريقة ذلك لدى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Settings by &amp;hand</source>
        <translation>إعدادات يدوية</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>To be done at the provider first</source>
        <translation>ما يلزم عمله أولًا لدى المزوّد</translation>
    </message>
    <message>
        <source>Your provider: %1</source>
        <translation>المزوّد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Restante knows these settings by itself; nothing was asked of the network.</source>
        <translation>هذه الإعدادات معروفة لدى Restante؛ ولم يُسأل عنها أي طرف عبر الشبكة.</translation>
    </message>
    <message>
        <source>Where is your mail?</source>
        <translation>أين بريدك؟</translation>
    </message>
    <message>
        <source>Restante does not know the provider of %1. This is a guess, made of what is usual: compare it with what your provider says.</source>
        <translation>مزوّد ⁨%1⁩ غير معروف لدى Restante. هذا تخمين مبني على المعتاد: يُرجى مقارنته بما يقوله المزوّد.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>‏⁨%1⁩، المنفذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>For %1 only a line without encryption is known. Restante tries an encrypted one.</source>
        <translation>لا يُعرف للخادم ⁨%1⁩ إلا اتصال دون تشفير. يجرّب Restante اتصالًا مشفّرًا.</translation>
    </message>
    <message>
        <source>%1 allows one check every %2.</source>
        <translation>يسمح ⁨%1⁩ بتفقّد واحد كل ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>Restante::QuickFilter</name>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>مع مرفق</translation>
    </message>
    <message>
        <source>This sender</source>
        <translation>هذا المرسل</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Choose a message first</source>
        <translation>يلزم اختيار رسالة أولًا</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>من ⁨%1⁩ فقط</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <comment>2,113 messages</comment>
        <translation>المعروض: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Words of sender, subject or text</source>
        <translation>كلمات من المرسل أو الموضوع أو النص</translation>
    </message>
    <message>
        <source>Words that are let through</source>
        <translation>كلمات الترشيح</translation>
    </message>
</context>
<context>
    <name>Restante::ReaderBar</name>
    <message>
        <source>How this message is shown</source>
        <translation>كيفية عرض هذه الرسالة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Restante::ReaderPane</name>
    <message>
        <source>The original layout of this message could not be shown. It stands here in simple form.</source>
        <translation>تعذر عرض التنسيق الأصلي لهذه الرسالة. وهي معروضة هنا في شكل مبسّط.</translation>
    </message>
    <message>
        <source>1 file copied</source>
        <translation>نُسخ ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files copied</source>
        <translation>
            <numerusform>لم يُنسخ أي ملف</numerusform>
            <numerusform>نُسخ ملف واحد</numerusform>
            <numerusform>نُسخ ملفان</numerusform>
            <numerusform>نُسخت %Ln ملفات</numerusform>
            <numerusform>نُسخ %Ln ملفًا</numerusform>
            <numerusform>نُسخ %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Restante::ReadingFlow</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>The message you choose is shown here.</source>
        <translation>تُعرض هنا الرسالة المختارة.</translation>
    </message>
    <message>
        <source>Only the header of this message is here; the rest is on the server.</source>
        <translation>الترويسة وحدها هنا؛ وبقية هذه الرسالة على الخادم.</translation>
    </message>
    <message>
        <source>Collect it now</source>
        <translation>جلبها الآن</translation>
    </message>
</context>
<context>
    <name>Restante::RemotePictures</name>
    <message>
        <source>Pictures from the network are never loaded into a message that was decrypted: their addresses could carry its words away.</source>
        <translation>لا تُحمَّل صور الشبكة أبدًا في رسالة فُك تشفيرها: فقد تنقل عناوينها كلمات الرسالة إلى الخارج.</translation>
    </message>
    <message>
        <source>Load all the same</source>
        <translation>تحميل رغم ذلك</translation>
    </message>
    <message>
        <source>Load once</source>
        <translation>تحميل مرة واحدة</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>دائمًا لهذا المرسل</translation>
    </message>
    <message>
        <source>Show who would be asked</source>
        <translation>إظهار الخوادم التي سيُتصل بها</translation>
    </message>
    <message>
        <source>Load once, likely trackers too</source>
        <translation>تحميل مرة واحدة مع المتعقّبات المحتملة</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>جارٍ تحميل صورة…</translation>
    </message>
    <message numerus="yes">
        <source>Loading pictures: %1 of %Ln…</source>
        <translation>
            <numerusform>جارٍ تحميل الصور: ⁨%1⁩ من %Ln…</numerusform>
            <numerusform>جارٍ تحميل الصور: ⁨%1⁩ من %Ln…</numerusform>
            <numerusform>جارٍ تحميل الصور: ⁨%1⁩ من %Ln…</numerusform>
            <numerusform>جارٍ تحميل الصور: ⁨%1⁩ من %Ln…</numerusform>
            <numerusform>جارٍ تحميل الصور: ⁨%1⁩ من %Ln…</numerusform>
            <numerusform>جارٍ تحميل الصور: ⁨%1⁩ من %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>too small to be seen</source>
        <translation>أصغر من أن تُرى</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>an address like those of services that count readers</source>
        <translation>عنوان من النوع الذي تستخدمه خدمات إحصاء القراء</translation>
    </message>
    <message>
        <source>its address names you</source>
        <translation>عنوانها يدل عليك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reached</source>
        <translation>
            <numerusform>لا شيء تعذر الوصول إليه</numerusform>
            <numerusform>واحدة تعذر الوصول إليها</numerusform>
            <numerusform>اثنتان تعذر الوصول إليهما</numerusform>
            <numerusform>%Ln تعذر الوصول إليها</numerusform>
            <numerusform>%Ln تعذر الوصول إليها</numerusform>
            <numerusform>%Ln تعذر الوصول إليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not offered over an encrypted line that can be trusted</source>
        <translation>
            <numerusform>%Ln غير متاحة عبر اتصال مشفّر موثوق</numerusform>
            <numerusform>واحدة غير متاحة عبر اتصال مشفّر موثوق</numerusform>
            <numerusform>اثنتان غير متاحتين عبر اتصال مشفّر موثوق</numerusform>
            <numerusform>%Ln غير متاحة عبر اتصال مشفّر موثوق</numerusform>
            <numerusform>%Ln غير متاحة عبر اتصال مشفّر موثوق</numerusform>
            <numerusform>%Ln غير متاحة عبر اتصال مشفّر موثوق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a private network, which mail may not ask</source>
        <translation>
            <numerusform>%Ln في شبكة خاصة لا يُسمح للبريد بالوصول إليها</numerusform>
            <numerusform>واحدة في شبكة خاصة لا يُسمح للبريد بالوصول إليها</numerusform>
            <numerusform>اثنتان في شبكة خاصة لا يُسمح للبريد بالوصول إليها</numerusform>
            <numerusform>%Ln في شبكة خاصة لا يُسمح للبريد بالوصول إليها</numerusform>
            <numerusform>%Ln في شبكة خاصة لا يُسمح للبريد بالوصول إليها</numerusform>
            <numerusform>%Ln في شبكة خاصة لا يُسمح للبريد بالوصول إليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the server</source>
        <translation>
            <numerusform>%Ln رفضها الخادم</numerusform>
            <numerusform>واحدة رفضها الخادم</numerusform>
            <numerusform>اثنتان رفضهما الخادم</numerusform>
            <numerusform>%Ln رفضها الخادم</numerusform>
            <numerusform>%Ln رفضها الخادم</numerusform>
            <numerusform>%Ln رفضها الخادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no picture of a kind that is shown</source>
        <translation>
            <numerusform>%Ln ليست صورًا من نوع يمكن عرضه</numerusform>
            <numerusform>واحدة ليست صورة من نوع يمكن عرضه</numerusform>
            <numerusform>اثنتان ليستا صورتين من نوع يمكن عرضه</numerusform>
            <numerusform>%Ln ليست صورًا من نوع يمكن عرضه</numerusform>
            <numerusform>%Ln ليست صورًا من نوع يمكن عرضه</numerusform>
            <numerusform>%Ln ليست صورًا من نوع يمكن عرضه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large</source>
        <translation>
            <numerusform>%Ln كبيرة جدًا</numerusform>
            <numerusform>واحدة كبيرة جدًا</numerusform>
            <numerusform>اثنتان كبيرتان جدًا</numerusform>
            <numerusform>%Ln كبيرة جدًا</numerusform>
            <numerusform>%Ln كبيرة جدًا</numerusform>
            <numerusform>%Ln كبيرة جدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln خادم</numerusform>
            <numerusform>خادم واحد</numerusform>
            <numerusform>خادمين</numerusform>
            <numerusform>%Ln خوادم</numerusform>
            <numerusform>%Ln خادمًا</numerusform>
            <numerusform>%Ln خادم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture from %1 is not loaded</source>
        <translation>صورة واحدة من ⁨%1⁩ لم تُحمَّل</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln pictures from %1 are not loaded</source>
        <translation>
            <numerusform>أكثر من %Ln صورة من ⁨%1⁩ لم تُحمَّل</numerusform>
            <numerusform>أكثر من صورة واحدة من ⁨%1⁩ لم تُحمَّل</numerusform>
            <numerusform>أكثر من صورتين من ⁨%1⁩ لم تُحمَّل</numerusform>
            <numerusform>أكثر من %Ln صور من ⁨%1⁩ لم تُحمَّل</numerusform>
            <numerusform>أكثر من %Ln صورة من ⁨%1⁩ لم تُحمَّل</numerusform>
            <numerusform>أكثر من %Ln صورة من ⁨%1⁩ لم تُحمَّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from %1 are not loaded</source>
        <translation>
            <numerusform>%Ln صورة من ⁨%1⁩ لم تُحمَّل</numerusform>
            <numerusform>صورة واحدة من ⁨%1⁩ لم تُحمَّل</numerusform>
            <numerusform>صورتان من ⁨%1⁩ لم تُحمَّلا</numerusform>
            <numerusform>%Ln صور من ⁨%1⁩ لم تُحمَّل</numerusform>
            <numerusform>%Ln صورة من ⁨%1⁩ لم تُحمَّل</numerusform>
            <numerusform>%Ln صورة من ⁨%1⁩ لم تُحمَّل</numerusform>
        </translation>
    </message>
    <message>
        <source>it looks like a tracker</source>
        <translation>يبدو أنها صورة تتبّع</translation>
    </message>
    <message>
        <source>all look like trackers</source>
        <translation>كلها تبدو متعقّبات</translation>
    </message>
    <message>
        <source>1 looks like a tracker</source>
        <translation>واحدة منها يبدو أنها صورة تتبّع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like trackers</source>
        <translation>
            <numerusform>%Ln منها تبدو متعقّبات</numerusform>
            <numerusform>واحدة منها تبدو متعقّبًا</numerusform>
            <numerusform>اثنتان منها تبدوان متعقّبين</numerusform>
            <numerusform>%Ln منها تبدو متعقّبات</numerusform>
            <numerusform>%Ln منها تبدو متعقّبات</numerusform>
            <numerusform>%Ln منها تبدو متعقّبات</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 looks like a tracker (%1)</source>
        <translation>واحدة تبدو متعقّبًا (⁨%1⁩)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like trackers (%1)</source>
        <translation>
            <numerusform>%Ln تبدو متعقّبات (⁨%1⁩)</numerusform>
            <numerusform>واحدة تبدو متعقّبًا (⁨%1⁩)</numerusform>
            <numerusform>اثنتان تبدوان متعقّبين (⁨%1⁩)</numerusform>
            <numerusform>%Ln تبدو متعقّبات (⁨%1⁩)</numerusform>
            <numerusform>%Ln تبدو متعقّبات (⁨%1⁩)</numerusform>
            <numerusform>%Ln تبدو متعقّبات (⁨%1⁩)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more servers</source>
        <translation>
            <numerusform>ولا خوادم أخرى</numerusform>
            <numerusform>وخادم آخر</numerusform>
            <numerusform>وخادمان آخران</numerusform>
            <numerusform>و%Ln خوادم أخرى</numerusform>
            <numerusform>و%Ln خادمًا آخر</numerusform>
            <numerusform>و%Ln خادم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts, style sheets, films and frames from the network are never loaded (%Ln here).</source>
        <translation>
            <numerusform>لا تُحمَّل أبدًا من الشبكة الخطوط وأوراق الأنماط والأفلام والإطارات (هنا: %Ln).</numerusform>
            <numerusform>لا تُحمَّل أبدًا من الشبكة الخطوط وأوراق الأنماط والأفلام والإطارات (هنا: واحد).</numerusform>
            <numerusform>لا تُحمَّل أبدًا من الشبكة الخطوط وأوراق الأنماط والأفلام والإطارات (هنا: اثنان).</numerusform>
            <numerusform>لا تُحمَّل أبدًا من الشبكة الخطوط وأوراق الأنماط والأفلام والإطارات (هنا: %Ln).</numerusform>
            <numerusform>لا تُحمَّل أبدًا من الشبكة الخطوط وأوراق الأنماط والأفلام والإطارات (هنا: %Ln).</numerusform>
            <numerusform>لا تُحمَّل أبدًا من الشبكة الخطوط وأوراق الأنماط والأفلام والإطارات (هنا: %Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be loaded: %1.</source>
        <translation>تعذر تحميل الصورة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The pictures could not be loaded: %1.</source>
        <translation>تعذر تحميل الصور: ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 pictures could not be loaded: %2.</source>
        <translation>
            <numerusform>تعذر تحميل %Ln من ⁨%1⁩ من الصور: ⁨%2⁩.</numerusform>
            <numerusform>تعذر تحميل واحدة من ⁨%1⁩ من الصور: ⁨%2⁩.</numerusform>
            <numerusform>تعذر تحميل اثنتين من ⁨%1⁩ من الصور: ⁨%2⁩.</numerusform>
            <numerusform>تعذر تحميل %Ln من ⁨%1⁩ من الصور: ⁨%2⁩.</numerusform>
            <numerusform>تعذر تحميل %Ln من ⁨%1⁩ من الصور: ⁨%2⁩.</numerusform>
            <numerusform>تعذر تحميل %Ln من ⁨%1⁩ من الصور: ⁨%2⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures in mail from %1 are loaded from now on, as long as your mail server finds that it really comes from there. Likely trackers stay out.</source>
        <translation>تُحمَّل من الآن فصاعدًا الصور في البريد من ⁨%1⁩، ما دام خادم بريدك يجد أنه آتٍ من هناك حقًا. وتبقى المتعقّبات المحتملة مستبعدة.</translation>
    </message>
    <message>
        <source>Pictures in mail from %1 are loaded from now on; likely trackers stay out. This rests on the address alone, which anybody can write.</source>
        <translation>تُحمَّل من الآن فصاعدًا الصور في البريد من ⁨%1⁩؛ وتبقى المتعقّبات المحتملة مستبعدة. يستند هذا إلى العنوان وحده، وهو ما يستطيع أي شخص كتابته.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>7 pictures from 2 servers are not loaded; all look like trackers</comment>
        <translation>⁨%1⁩؛ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <comment>a server: what is there</comment>
        <translation>• %1: %2</translation>
    </message>
</context>
<context>
    <name>Restante::RowsModel</name>
    <message>
        <source>%1: a program</source>
        <translation>‏⁨%1⁩: برنامج</translation>
    </message>
</context>
<context>
    <name>Restante::SearchField</name>
    <message>
        <source>Search all mail</source>
        <translation>البحث في كل البريد</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>إنهاء البحث</translation>
    </message>
</context>
<context>
    <name>Restante::SearchHelp</name>
    <message>
        <source>Ways to narrow the search</source>
        <translation>طرق تضييق البحث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Restante::SelectionSummary</name>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>from one person</source>
        <translation>من شخص واحد</translation>
    </message>
    <message>
        <source>from %1 people</source>
        <translation>عدد المرسلين: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>غير المقروءة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>المميزة بنجمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 with attachment</source>
        <translation>ذات المرفقات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The first %1: %2</source>
        <comment>2,113 messages; what is known of them</comment>
        <translation>أول ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>names; a number</comment>
        <translation>‏⁨%1⁩ و⁨%2⁩ غيرهم</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>a number of messages</comment>
        <translation>و⁨%1⁩ أخرى</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
</context>
<context>
    <name>Restante::ServerColumnHeads</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Restante::ServerForm</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>دون تشفير</translation>
    </message>
    <message>
        <source>Automatic: the safest one offered</source>
        <translation>تلقائي: أكثر المتاح أمانًا</translation>
    </message>
    <message>
        <source>Password (PLAIN)</source>
        <translation>كلمة سر (PLAIN)</translation>
    </message>
    <message>
        <source>Password (LOGIN)</source>
        <translation>كلمة سر (LOGIN)</translation>
    </message>
    <message>
        <source>Encrypted password (CRAM-MD5)</source>
        <translation>كلمة سر مشفّرة (CRAM-MD5)</translation>
    </message>
    <message>
        <source>Encrypted password (SCRAM-SHA-1)</source>
        <translation>كلمة سر مشفّرة (SCRAM-SHA-1)</translation>
    </message>
    <message>
        <source>Encrypted password (SCRAM-SHA-256)</source>
        <translation>كلمة سر مشفّرة (SCRAM-SHA-256)</translation>
    </message>
    <message>
        <source>Encrypted password bound to the line (SCRAM-SHA-1-PLUS)</source>
        <translation>كلمة سر مشفّرة مرتبطة بالاتصال (SCRAM-SHA-1-PLUS)</translation>
    </message>
    <message>
        <source>Encrypted password bound to the line (SCRAM-SHA-256-PLUS)</source>
        <translation>كلمة سر مشفّرة مرتبطة بالاتصال (SCRAM-SHA-256-PLUS)</translation>
    </message>
    <message>
        <source>Encrypted password (APOP)</source>
        <translation>كلمة سر مشفّرة (APOP)</translation>
    </message>
    <message>
        <source>Password (USER and PASS)</source>
        <translation>كلمة سر (USER و PASS)</translation>
    </message>
    <message>
        <source>Client certificate (EXTERNAL)</source>
        <translation>شهادة عميل (EXTERNAL)</translation>
    </message>
    <message>
        <source>Access token (XOAUTH2)</source>
        <translation>رمز وصول (XOAUTH2)</translation>
    </message>
    <message>
        <source>Access token (OAUTHBEARER)</source>
        <translation>رمز وصول (OAUTHBEARER)</translation>
    </message>
    <message>
        <source>I &amp;accept that others can read them</source>
        <translation>أقبل أن يقرأها آخرون</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>TLS (recommended)</source>
        <translation>‏TLS (موصى به)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way to the server, such as in the same wireless network, can read your password and all your mail.</source>
        <translation>دون تشفير يستطيع كل من على الطريق إلى الخادم، كمن على الشبكة اللاسلكية نفسها، قراءة كلمة سرك وكل بريدك.</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Only for a server that wants an access token instead of a password</source>
        <translation>فقط لخادم يطلب رمز وصول بدل كلمة السر</translation>
    </message>
    <message>
        <source>Command that prints an access to&amp;ken</source>
        <translation>الأمر الذي يطبع رمز الوصول</translation>
    </message>
    <message>
        <source>Only for a server that wants to see a certificate of yours</source>
        <translation>فقط لخادم يطلب شهادة منك</translation>
    </message>
    <message>
        <source>Your own c&amp;ertificate, with its key (PEM)</source>
        <translation>شهادتك مع مفتاحها (PEM)</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>اختيار شهادتك</translation>
    </message>
    <message>
        <source>Only for a server with a certificate of its own</source>
        <translation>فقط لخادم له شهادة خاصة به</translation>
    </message>
    <message>
        <source>CA &amp;file (PEM)</source>
        <translation>ملف CA (PEM)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>اختيار ملف CA</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>الخادم الوسيط</translation>
    </message>
    <message>
        <source>Or type one: socks5://host:port or http://host:port.</source>
        <translation>أو يُكتب واحد: socks5://host:port أو http://host:port</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Give up after this &amp;time without an answer</source>
        <translation>التوقف بعد هذه المدة دون رد</translation>
    </message>
    <message>
        <source>Type the name of the server that hands out your mail.</source>
        <translation>يُرجى إدخال اسم الخادم الذي يسلّم بريدك.</translation>
    </message>
    <message>
        <source>This is no server’s name. It looks like pop.example.org.</source>
        <translation>هذا ليس اسم خادم. مثال: pop.example.org</translation>
    </message>
    <message>
        <source>Type the user name; often it is the e-mail address.</source>
        <translation>يُرجى إدخال اسم المستخدم؛ وكثيرًا ما يكون عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>This method needs a certificate of yours and an encrypted line.</source>
        <translation>تحتاج هذه الطريقة إلى شهادة لك واتصال مشفّر.</translation>
    </message>
    <message>
        <source>An access token is used by XOAUTH2 and OAUTHBEARER alone: choose one of them, or automatic.</source>
        <translation>لا يستخدم رمز الوصول إلا XOAUTH2 و OAUTHBEARER: يُرجى اختيار أحدهما أو «تلقائي».</translation>
    </message>
    <message>
        <source>Type a command that prints an access token, or choose your certificate below: you sign in without a password.</source>
        <translation>يُرجى إدخال أمر يطبع رمز وصول، أو اختيار شهادتك أدناه: فتسجيل دخولك دون كلمة سر.</translation>
    </message>
    <message>
        <source>This is no proxy. It looks like socks5://proxy.example.org:1080.</source>
        <translation>هذا ليس خادمًا وسيطًا. مثال: socks5://proxy.example.org:1080</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Restante::ServerMailboxDelegate</name>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>(without a unique-id)</source>
        <translation>(بلا معرّف فريد)</translation>
    </message>
</context>
<context>
    <name>Restante::ServerMailboxModel</name>
    <message>
        <source>Unique-id %1, %2, %3</source>
        <comment>id, size, state</comment>
        <translation>المعرّف الفريد ⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>sender, subject, size, state</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩، ⁨%3⁩، ⁨%4⁩</translation>
    </message>
    <message>
        <source>Unique-id %1</source>
        <translation>المعرّف الفريد ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Restante::ServerMailboxPane</name>
    <message>
        <source>Messages on the server</source>
        <translation>الرسائل على الخادم</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تفقّد الآن</translation>
    </message>
    <message>
        <source>Check this account and do what is asked for</source>
        <translation>تفقّد هذا الحساب وتنفيذ المطلوب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Collect header</source>
        <translation>جلب الترويسة</translation>
    </message>
    <message>
        <source>Delete there</source>
        <translation>حذف من الخادم</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>إبقاء على الخادم</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>What the next check deletes there</source>
        <translation>ما يحذفه التفقّد التالي من الخادم</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>إبقاؤها هناك</translation>
    </message>
    <message>
        <source>They stay on the server, whatever the account&apos;s settings say; “Take back” undoes it</source>
        <translation>تبقى على الخادم مهما كانت إعدادات الحساب؛ ويلغي ذلك «سحب الطلب»</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Nobody looked there yet</source>
        <translation>لم يُنظر هناك بعد</translation>
    </message>
    <message>
        <source>What waits on the server is known after the first check.</source>
        <translation>يُعرف ما ينتظر على الخادم بعد أول تفقّد.</translation>
    </message>
    <message>
        <source>Nothing waits there</source>
        <translation>لا شيء ينتظر هناك</translation>
    </message>
    <message>
        <source>The mailbox on the server was empty at the last check.</source>
        <translation>كان صندوق البريد فارغًا عند آخر تفقّد.</translation>
    </message>
    <message>
        <source>Nothing is ever deleted there: the server shows every device the same mail.</source>
        <translation>لا يُحذف هناك شيء أبدًا: يعرض الخادم البريد نفسه لكل جهاز.</translation>
    </message>
    <message>
        <source>Not stored here: %1, %2. They are collected first, then deleted there.</source>
        <comment>2 messages, 34 MB</comment>
        <translation>غير المخزن هنا: ⁨%1⁩، ⁨%2⁩. يُجلب أولًا ثم يُحذف هناك.</translation>
    </message>
    <message>
        <source>Delete without collecting</source>
        <translation>حذف دون جلب</translation>
    </message>
    <message>
        <source>As of the last check: %1</source>
        <translation>كما في آخر تفقّد: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Restante::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب إعدادات النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>A message is read</source>
        <translation>تُعد الرسالة مقروءة</translation>
    </message>
    <message>
        <source>at once when it is shown</source>
        <translation>فور عرضها</translation>
    </message>
    <message>
        <source>when it was shown for 1 second</source>
        <translation>بعد عرضها ثانية واحدة</translation>
    </message>
    <message>
        <source>when it was shown for 5 seconds</source>
        <translation>بعد عرضها 5 ثوانٍ</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>عند تعليمها فقط</translation>
    </message>
    <message>
        <source>Show messages as</source>
        <translation>شكل عرض الرسائل</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصلي</translation>
    </message>
    <message>
        <source>Simple HTML</source>
        <translation>‏HTML مبسّط</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>الصور المتحركة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>إيقاف الحركة</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Text size of messages</source>
        <translation>حجم نص الرسائل</translation>
    </message>
</context>
<context>
    <name>Restante::SidebarDelegate</name>
    <message>
        <source>New name of %1</source>
        <translation>الاسم الجديد لـ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Restante::SidebarModel</name>
    <message>
        <source>%1, %2</source>
        <comment>place, 2,113 messages</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <comment>place, number</comment>
        <translation>‏⁨%1⁩، غير المقروءة: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The mail of this account could not be collected. The line at the top says why.</source>
        <translation>تعذّر جلب بريد هذا الحساب. السطر في الأعلى يبيّن السبب.</translation>
    </message>
    <message>
        <source>%1, its mail could not be collected</source>
        <comment>account</comment>
        <translation>⁨%1⁩، تعذّر جلب بريده</translation>
    </message>
</context>
<context>
    <name>Restante::SidebarView</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>Restante::SignInPage</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>جارٍ الاتصال مع ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>جارٍ تسجيل الدخول لدى ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Looking what waits there…</source>
        <translation>جارٍ النظر فيما ينتظر هناك…</translation>
    </message>
    <message>
        <source>Signing off…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>The line is not encrypted.</source>
        <translation>الاتصال غير مشفّر.</translation>
    </message>
    <message>
        <source>Encrypted with %1.</source>
        <translation>مشفّر بواسطة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate belongs to %2.</source>
        <translation>مشفّر بواسطة ⁨%1⁩؛ والشهادة تعود إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate belongs to %2, says %3.</source>
        <translation>مشفّر بواسطة ⁨%1⁩؛ والشهادة تعود إلى ⁨%2⁩، بحسب ⁨%3⁩.</translation>
    </message>
    <message>
        <source>No messages wait there.</source>
        <translation>لا رسائل تنتظر هناك.</translation>
    </message>
    <message>
        <source>%1 waiting there, %2.</source>
        <translation>تنتظر هناك ⁨%1⁩، ⁨%2⁩.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>&amp;Trust this very certificate, for this server alone</source>
        <translation>الوثوق بهذه الشهادة بعينها، لهذا الخادم وحده</translation>
    </message>
    <message>
        <source>&amp;Add anyway, sign in later</source>
        <translation>إضافة على أي حال، وتسجيل الدخول لاحقًا</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing is collected and nothing is deleted yet.</source>
        <translation>لا يُجلب شيء ولا يُحذف شيء بعد.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>تم بنجاح</translation>
    </message>
    <message>
        <source>Nothing was collected and nothing was deleted yet.</source>
        <translation>لم يُجلب شيء ولم يُحذف شيء بعد.</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>لم يُسجَّل الدخول بعد</translation>
    </message>
    <message>
        <source>What you typed is kept. You can mend it here, or go back.</source>
        <translation>ما أدخلته محفوظ. يمكن تصحيحه هنا أو الرجوع.</translation>
    </message>
    <message>
        <source>Signed in as %1 at %2.</source>
        <translation>سُجّل الدخول باسم ⁨%1⁩ لدى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>أُوقف تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Try again when you like, or add the account and sign in later.</source>
        <translation>يمكن إعادة المحاولة في أي وقت، أو إضافة الحساب وتسجيل الدخول لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Restante::SourceView</name>
    <message>
        <source>Source of the message</source>
        <translation>مصدر الرسالة</translation>
    </message>
</context>
<context>
    <name>Restante::SourceWindow</name>
    <message>
        <source>Decoded header</source>
        <translation>الترويسة بعد فك الترميز</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>التفاف الأسطر</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>أرقام الأسطر</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>بحث في المصدر</translation>
    </message>
    <message>
        <source>Part %1 of %2 (%3 in all)</source>
        <translation>الجزء ⁨%1⁩ من ⁨%2⁩ (المجموع ⁨%3⁩)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>حفظ الرسالة</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظت باسم ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Restante::SplitButton</name>
    <message>
        <source>The Down key opens a menu.</source>
        <translation>مفتاح السهم السفلي يفتح قائمة.</translation>
    </message>
</context>
<context>
    <name>Restante::StatusStrip</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>تقدم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stop checking %1</source>
        <translation>إيقاف تفقّد ⁨%1⁩</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>time</comment>
        <translation>آخر تفقّد ⁨%1⁩</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>time of the next check</comment>
        <translation>التالي ⁨%1⁩</translation>
    </message>
    <message>
        <source>metered line: next only on request</source>
        <translation>اتصال محدود: التالي عند الطلب فقط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: times</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>Restante::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>‏⁨%1⁩، تمت</translation>
    </message>
    <message>
        <source>%1, current step, %2 of %3</source>
        <translation>‏⁨%1⁩، الخطوة الحالية، ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>‏⁨%1⁩، لاحقًا</translation>
    </message>
</context>
<context>
    <name>Restante::StoredMessageWindow</name>
    <message>
        <source>%1. Undo: %2</source>
        <comment>what was done; a key</comment>
        <translation>‏⁨%1⁩. تراجع: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>حُذفت هذه الرسالة.</translation>
    </message>
</context>
<context>
    <name>Restante::TableView</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>Restante::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Restante::Unsubscribing</name>
    <message>
        <source>Leaving this list sends one request to %1 over an encrypted line. It says which subscription is meant, and nothing else.
%2</source>
        <translation>مغادرة هذه القائمة ترسل طلبًا واحدًا إلى ⁨%1⁩ عبر اتصال مشفّر. وهو يذكر الاشتراك المقصود، ولا شيء غير ذلك.
⁨%2⁩</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation>مغادرة القائمة</translation>
    </message>
    <message>
        <source>This list is left on a page of %1. It opens in your browser and can tell who you are.
%2</source>
        <translation>تجري مغادرة هذه القائمة في صفحة لدى ⁨%1⁩. تُفتح الصفحة في متصفحك ويمكنها معرفة هويتك.
⁨%2⁩</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>This list is left by a mail to %1. It is prepared; you send it.</source>
        <translation>تجري مغادرة هذه القائمة برسالة إلى ⁨%1⁩. تُعدّ الرسالة هنا، ويبقى إرسالها لك.</translation>
    </message>
    <message>
        <source>This list is left by a mail to %1 with the subject “%2”. It is prepared; you send it.</source>
        <translation>تجري مغادرة هذه القائمة برسالة إلى ⁨%1⁩ موضوعها «⁨%2⁩». تُعدّ الرسالة هنا، ويبقى إرسالها لك.</translation>
    </message>
    <message>
        <source>Prepare the mail</source>
        <translation>إعداد الرسالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leaving the list…</source>
        <translation>جارٍ مغادرة القائمة…</translation>
    </message>
    <message>
        <source>%1 has taken your wish to leave the list.</source>
        <translation>استلم ⁨%1⁩ طلبك لمغادرة القائمة.</translation>
    </message>
    <message>
        <source>The list could not be left. %1</source>
        <translation>تعذرت مغادرة القائمة. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Restante::WebEngineView</name>
    <message>
        <source>Message text</source>
        <translation>نص الرسالة</translation>
    </message>
</context>
<context>
    <name>Restante::WindowProcess</name>
    <message>
        <source>A command is at work in this profile</source>
        <translation>يعمل أمر حاليًا في ملف التعريف هذا</translation>
    </message>
    <message>
        <source>The window opens as soon as it is done.</source>
        <translation>تُفتح النافذة حالما ينتهي.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Restante::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>RetentionPreview</name>
    <message>
        <source>Every message that waits there is copied to this computer.</source>
        <translation>تُنسخ كل رسالة تنتظر هناك إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No messages wait there at the moment.</source>
        <translation>لا رسائل تنتظر هناك حاليًا.</translation>
    </message>
    <message>
        <source>1 message (%1) is copied to this computer.</source>
        <translation>تُنسخ رسالة واحدة (⁨%1⁩) إلى هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages (%1) are copied to this computer.</source>
        <translation>
            <numerusform>تُنسخ %Ln رسالة (⁨%1⁩) إلى هذا الحاسوب.</numerusform>
            <numerusform>تُنسخ رسالة واحدة (⁨%1⁩) إلى هذا الحاسوب.</numerusform>
            <numerusform>تُنسخ رسالتان (⁨%1⁩) إلى هذا الحاسوب.</numerusform>
            <numerusform>تُنسخ %Ln رسائل (⁨%1⁩) إلى هذا الحاسوب.</numerusform>
            <numerusform>تُنسخ %Ln رسالة (⁨%1⁩) إلى هذا الحاسوب.</numerusform>
            <numerusform>تُنسخ %Ln رسالة (⁨%1⁩) إلى هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of messages over %1 only the headers are copied; they stay there until you collect them.</source>
        <translation>لا يُنسخ من الرسائل الأكبر من ⁨%1⁩ إلا ترويساتها؛ وتبقى هناك إلى أن تُجلب بطلب منك.</translation>
    </message>
    <message>
        <source>Each check collects at most %1, the newest first.</source>
        <comment>2,113 messages</comment>
        <translation>الحد الأقصى لكل تفقّد ⁨%1⁩، والأحدث أولًا.</translation>
    </message>
    <message>
        <source>Each check collects at most %1, the newest first.</source>
        <translation>الحد الأقصى لكل تفقّد ⁨%1⁩، والأحدث أولًا.</translation>
    </message>
    <message>
        <source>Once it is stored here, &lt;b&gt;1 is deleted&lt;/b&gt; on %1.</source>
        <translation>حالما تُخزَّن هنا &lt;b&gt;تُحذف الرسالة&lt;/b&gt; على %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;0 are deleted&lt;/b&gt; on %1.</source>
        <translation>&lt;b&gt;لا تُحذف أي رسالة&lt;/b&gt; على %1.</translation>
    </message>
    <message numerus="yes">
        <source>Once they are stored here, &lt;b&gt;%Ln are deleted&lt;/b&gt; on %1.</source>
        <translation>
            <numerusform>&lt;b&gt;لا تُحذف أي رسالة&lt;/b&gt; على %1.</numerusform>
            <numerusform>حالما تُخزَّن هنا &lt;b&gt;تُحذف رسالة واحدة&lt;/b&gt; على %1.</numerusform>
            <numerusform>حالما تُخزَّنان هنا &lt;b&gt;تُحذف رسالتان&lt;/b&gt; على %1.</numerusform>
            <numerusform>حالما تُخزَّن هنا &lt;b&gt;تُحذف %Ln رسائل&lt;/b&gt; على %1.</numerusform>
            <numerusform>حالما تُخزَّن هنا &lt;b&gt;تُحذف %Ln رسالة&lt;/b&gt; على %1.</numerusform>
            <numerusform>حالما تُخزَّن هنا &lt;b&gt;تُحذف %Ln رسالة&lt;/b&gt; على %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing is deleted&lt;/b&gt; on %1.</source>
        <translation>&lt;b&gt;لا يُحذف شيء&lt;/b&gt; على %1.</translation>
    </message>
    <message>
        <source>Each is &lt;b&gt;deleted&lt;/b&gt; on %1 as soon as it is stored here as a whole.</source>
        <translation>كل رسالة &lt;b&gt;تُحذف&lt;/b&gt; على %1 حالما تُخزَّن هنا كاملة.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing is deleted&lt;/b&gt; on %1 yet.</source>
        <translation>&lt;b&gt;لا يُحذف شيء&lt;/b&gt; على %1 بعد.</translation>
    </message>
    <message>
        <source>From tomorrow on, what is stored here is deleted there a day after it came.</source>
        <translation>من الغد فصاعدًا، ما كان مخزنًا هنا يُحذف هناك بعد يوم من وصوله.</translation>
    </message>
    <message numerus="yes">
        <source>What is stored here is deleted there %Ln days after it came.</source>
        <translation>
            <numerusform>ما كان مخزنًا هنا يُحذف هناك فور وصوله.</numerusform>
            <numerusform>ما كان مخزنًا هنا يُحذف هناك بعد يوم واحد من وصوله.</numerusform>
            <numerusform>ما كان مخزنًا هنا يُحذف هناك بعد يومين من وصوله.</numerusform>
            <numerusform>ما كان مخزنًا هنا يُحذف هناك بعد %Ln أيام من وصوله.</numerusform>
            <numerusform>ما كان مخزنًا هنا يُحذف هناك بعد %Ln يومًا من وصوله.</numerusform>
            <numerusform>ما كان مخزنًا هنا يُحذف هناك بعد %Ln يوم من وصوله.</numerusform>
        </translation>
    </message>
    <message>
        <source>All but the newest are &lt;b&gt;deleted&lt;/b&gt; on %1 once they are stored here.</source>
        <translation>كل الرسائل إلا الأحدث &lt;b&gt;تُحذف&lt;/b&gt; على %1 حالما تُخزَّن هنا.</translation>
    </message>
    <message numerus="yes">
        <source>All but the newest %Ln are &lt;b&gt;deleted&lt;/b&gt; on %1 once they are stored here.</source>
        <translation>
            <numerusform>كل الرسائل &lt;b&gt;تُحذف&lt;/b&gt; على %1 حالما تُخزَّن هنا.</numerusform>
            <numerusform>كل الرسائل إلا الأحدث &lt;b&gt;تُحذف&lt;/b&gt; على %1 حالما تُخزَّن هنا.</numerusform>
            <numerusform>كل الرسائل إلا أحدث رسالتين &lt;b&gt;تُحذف&lt;/b&gt; على %1 حالما تُخزَّن هنا.</numerusform>
            <numerusform>كل الرسائل إلا أحدث %Ln رسائل &lt;b&gt;تُحذف&lt;/b&gt; على %1 حالما تُخزَّن هنا.</numerusform>
            <numerusform>كل الرسائل إلا أحدث %Ln رسالة &lt;b&gt;تُحذف&lt;/b&gt; على %1 حالما تُخزَّن هنا.</numerusform>
            <numerusform>كل الرسائل إلا أحدث %Ln رسالة &lt;b&gt;تُحذف&lt;/b&gt; على %1 حالما تُخزَّن هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest of them, about %1, are &lt;b&gt;deleted&lt;/b&gt; on %2 once they are stored here.</source>
        <translation>أقدمها، نحو %1، &lt;b&gt;تُحذف&lt;/b&gt; على %2 حالما تُخزَّن هنا.</translation>
    </message>
    <message>
        <source>The oldest are &lt;b&gt;deleted&lt;/b&gt; on %2 once they are stored here, until %1 are left.</source>
        <translation>الرسائل الأقدم &lt;b&gt;تُحذف&lt;/b&gt; على %2 حالما تُخزَّن هنا، إلى أن يبقى %1.</translation>
    </message>
    <message>
        <source>What you delete here is deleted there at the next check; until then you can undo it.</source>
        <translation>ما يُحذف هنا بطلب منك يُحذف هناك عند التفقّد التالي؛ ويمكن التراجع حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Leave everything on the server</source>
        <translation>إبقاء كل شيء على الخادم</translation>
    </message>
    <message>
        <source>Delete there once it is safely stored here</source>
        <translation>حذف من الخادم بعد التخزين الآمن هنا</translation>
    </message>
    <message>
        <source>Delete there after 1 day</source>
        <translation>حذف من الخادم بعد يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>Delete there after %Ln days</source>
        <translation>
            <numerusform>حذف من الخادم فورًا</numerusform>
            <numerusform>حذف من الخادم بعد يوم واحد</numerusform>
            <numerusform>حذف من الخادم بعد يومين</numerusform>
            <numerusform>حذف من الخادم بعد %Ln أيام</numerusform>
            <numerusform>حذف من الخادم بعد %Ln يومًا</numerusform>
            <numerusform>حذف من الخادم بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the newest message there</source>
        <translation>إبقاء أحدث رسالة هناك</translation>
    </message>
    <message numerus="yes">
        <source>Keep the newest %Ln messages there</source>
        <translation>
            <numerusform>إبقاء أحدث %Ln رسالة هناك</numerusform>
            <numerusform>إبقاء أحدث رسالة هناك</numerusform>
            <numerusform>إبقاء أحدث رسالتين هناك</numerusform>
            <numerusform>إبقاء أحدث %Ln رسائل هناك</numerusform>
            <numerusform>إبقاء أحدث %Ln رسالة هناك</numerusform>
            <numerusform>إبقاء أحدث %Ln رسالة هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the newest %1 there</source>
        <translation>إبقاء أحدث ⁨%1⁩ هناك</translation>
    </message>
    <message>
        <source>Delete there when I delete it here</source>
        <translation>حذف من الخادم عند الحذف هنا</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>who wrote it, as from:jonas</source>
        <translation>المرسل، مثل from:jonas</translation>
    </message>
    <message>
        <source>who it went to, as to:anna</source>
        <translation>المستلم، مثل to:anna</translation>
    </message>
    <message>
        <source>words of the subject, as subject:&quot;harbour plan&quot;</source>
        <translation>كلمات من الموضوع، مثل ‎subject:&quot;harbour plan&quot;‎</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>مع مرفق</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>with a tag, as tag:work</source>
        <translation>لها وسم، مثل tag:work</translation>
    </message>
    <message>
        <source>in a folder, as in:archive</source>
        <translation>في مجلد، مثل in:archive</translation>
    </message>
    <message>
        <source>of one account</source>
        <translation>من حساب واحد</translation>
    </message>
    <message>
        <source>from before a day, as before:2026-03-31</source>
        <translation>أقدم من يوم معين، مثل before:2026-03-31</translation>
    </message>
    <message>
        <source>from after a day, as after:2025-12-31</source>
        <translation>أحدث من يوم معين، مثل after:2025-12-31</translation>
    </message>
    <message>
        <source>by the name of an attachment, as attachment:plan.pdf</source>
        <translation>باسم مرفق، مثل attachment:plan.pdf</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>at least this large, as larger:5M</source>
        <translation>بهذا الحجم على الأقل، مثل larger:5M</translation>
    </message>
    <message>
        <source>at most this large, as smaller:100k</source>
        <translation>بهذا الحجم على الأكثر، مثل smaller:100k</translation>
    </message>
</context>
<context>
    <name>SenderTrust</name>
    <message>
        <source>%1: %2</source>
        <comment>DKIM: pass</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <comment>DKIM: pass for hamn.example</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩ للنطاق ⁨%3⁩</translation>
    </message>
    <message>
        <source>Checked by your mail server: %1</source>
        <translation>تحقق منه خادم بريدك: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>وعنوان آخر</numerusform>
            <numerusform>وعنوانان آخران</numerusform>
            <numerusform>و%Ln عناوين أخرى</numerusform>
            <numerusform>و%Ln عنوانًا آخر</numerusform>
            <numerusform>و%Ln عنوان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail server did not check who sent this</source>
        <translation>لم يتحقق خادم بريدك ممن أرسل هذه الرسالة</translation>
    </message>
    <message>
        <source>Verified: really sent by %1</source>
        <translation>تم التحقق: مرسلة حقًا من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not verified: %1 says this was not sent by it</source>
        <translation>لم يجتز التحقق: ينفي ⁨%1⁩ إرسال هذه الرسالة</translation>
    </message>
    <message>
        <source>Mailing lists often change messages on their way, and then this check fails.</source>
        <translation>كثيرًا ما تغيّر القوائم البريدية الرسائل في الطريق، فيخفق هذا التحقق.</translation>
    </message>
    <message>
        <source>Not proven: there is no single sender that could be checked</source>
        <translation>غير مثبت: لا يوجد مرسل واحد يمكن التحقق منه</translation>
    </message>
    <message>
        <source>Not proven: nothing shows that %1 sent this</source>
        <translation>غير مثبت: لا شيء يدل على أن ⁨%1⁩ أرسل هذه الرسالة</translation>
    </message>
    <message>
        <source>Sent by %1 for the sender named above</source>
        <translation>أرسلها ⁨%1⁩ نيابة عن المرسل المذكور أعلاه</translation>
    </message>
    <message>
        <source>Passed on by %1</source>
        <translation>أعاد إرسالها ⁨%1⁩</translation>
    </message>
    <message>
        <source>Asks for a receipt that it was read; none is sent</source>
        <translation>تطلب إيصالًا بالقراءة؛ ولا يُرسل أي إيصال</translation>
    </message>
    <message>
        <source>It would go to %1</source>
        <translation>كان سيُرسل إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Replies go to %1</source>
        <translation>تذهب الردود إلى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Senders</name>
    <message>
        <source>(no sender)</source>
        <translation>(بلا مرسل)</translation>
    </message>
    <message>
        <source>%1 and another</source>
        <translation>‏⁨%1⁩ وشخص آخر</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>‏⁨%1⁩ ولا أحد غيره</numerusform>
            <numerusform>‏⁨%1⁩ وشخص آخر</numerusform>
            <numerusform>‏⁨%1⁩ وشخصان آخران</numerusform>
            <numerusform>‏⁨%1⁩ و%Ln أشخاص آخرين</numerusform>
            <numerusform>‏⁨%1⁩ و%Ln شخصًا آخر</numerusform>
            <numerusform>‏⁨%1⁩ و%Ln شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerSide</name>
    <message>
        <source>Also on the server</source>
        <translation>على الخادم أيضًا</translation>
    </message>
    <message>
        <source>Will be deleted on the server at the next check</source>
        <translation>ستُحذف على الخادم عند التفقّد التالي</translation>
    </message>
    <message>
        <source>Only here: gone from the server</source>
        <translation>هنا فقط: لم تعد على الخادم</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Not collected yet</source>
        <translation>لم تُجلب بعد</translation>
    </message>
    <message>
        <source>Only the header is here</source>
        <translation>الترويسة فقط هنا</translation>
    </message>
    <message>
        <source>Stored here</source>
        <translation>مخزنة هنا</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطاة</translation>
    </message>
    <message>
        <source>Given up after three failures</source>
        <translation>أُهملت بعد ثلاث محاولات فاشلة</translation>
    </message>
    <message>
        <source>Stored here · asked to be deleted there</source>
        <translation>مخزنة هنا · طُلب حذفها هناك</translation>
    </message>
    <message>
        <source>Asked to be deleted there, without a copy here</source>
        <translation>طُلب حذفها هناك دون نسخة هنا</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>لم تعد هناك</translation>
    </message>
    <message>
        <source>deleted there at the next check</source>
        <translation>تُحذف هناك عند التفقّد التالي</translation>
    </message>
    <message>
        <source>collected at the next check, then deleted there</source>
        <translation>تُجلب عند التفقّد التالي ثم تُحذف هناك</translation>
    </message>
    <message>
        <source>deleted there at the next check, without a copy here</source>
        <translation>تُحذف هناك عند التفقّد التالي دون نسخة هنا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · what follows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>collected at the next check</source>
        <translation>تُجلب عند التفقّد التالي</translation>
    </message>
    <message>
        <source>its header is collected at the next check</source>
        <translation>تُجلب ترويستها عند التفقّد التالي</translation>
    </message>
    <message>
        <source>stays there</source>
        <translation>تبقى هناك</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>2,113 messages · 1.2 GB</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>All Inboxes</source>
        <translation>كل صناديق الوارد</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>غير المرغوب فيه</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>This message has more parts than can be shown. The rest is in its source.</source>
        <translation>في هذه الرسالة أجزاء أكثر مما يمكن عرضه. الباقي في مصدرها.</translation>
    </message>
    <message>
        <source>This message is nested deeper than can be shown. The rest is in its source.</source>
        <translation>أجزاء هذه الرسالة متداخلة أعمق مما يمكن عرضه. الباقي في مصدرها.</translation>
    </message>
    <message>
        <source>This message is very long; its end is not shown here. All of it is in its source.</source>
        <translation>هذه الرسالة طويلة جدًا؛ ونهايتها غير معروضة هنا. الرسالة كاملة في مصدرها.</translation>
    </message>
    <message>
        <source>This message does not say correctly how its letters are written; they are guessed.</source>
        <translation>لا تذكر هذه الرسالة ترميز حروفها بشكل صحيح؛ وقد جرى تخمينه.</translation>
    </message>
    <message>
        <source>Parts of this message arrived damaged. What can be read is shown.</source>
        <translation>وصلت أجزاء من هذه الرسالة تالفة. ويُعرض ما تمكن قراءته.</translation>
    </message>
    <message>
        <source>The end of this message seems to be missing.</source>
        <translation>يبدو أن نهاية هذه الرسالة مفقودة.</translation>
    </message>
    <message>
        <source>This message names several senders in separate fields, as forgeries do. Shown is the first: %1.</source>
        <translation>تذكر هذه الرسالة عدة مرسلين في حقول منفصلة، كما تفعل الرسائل المزورة. المعروض هو الأول: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The name of the sender contains an address, but the message comes from another one: %1.</source>
        <translation>يحوي اسم المرسل عنوانًا، لكن الرسالة آتية من عنوان آخر: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This message names several senders. Only one of them wrote it; which one cannot be told.</source>
        <translation>تذكر هذه الرسالة عدة مرسلين. واحد منهم فقط كتبها؛ ولا يمكن معرفة أيهم.</translation>
    </message>
    <message>
        <source>This message names no address that it comes from.</source>
        <translation>لا تذكر هذه الرسالة العنوان الذي أتت منه.</translation>
    </message>
    <message>
        <source>The address of the sender has letters that are made to look like others. It really is: %1.</source>
        <translation>في عنوان المرسل حروف صُنعت لتشبه غيرها. وهو في الحقيقة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The sender&apos;s name or address is made to mislead: it has characters that cannot be seen or that turn text around (a � stands in their place), or a text in disguise.</source>
        <translation>صُنع اسم المرسل أو عنوانه للتضليل: ففيه محارف لا تُرى أو تقلب اتجاه النص (وُضع � مكانها)، أو نص متنكر.</translation>
    </message>
    <message>
        <source>More than one address stands in the sender&apos;s field. Answers would reach this one: %1.</source>
        <translation>في حقل المرسل أكثر من عنوان. والردود تصل إلى هذا العنوان: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This does not look like a mail. It is shown as plain text.</source>
        <translation>لا يبدو هذا رسالة بريد. وهو معروض كنص عادي.</translation>
    </message>
    <message>
        <source>Only the header of this message was collected; its text is still on the server.</source>
        <translation>لم تُجلب إلا ترويسة هذه الرسالة؛ وما زال نصها على الخادم.</translation>
    </message>
    <message>
        <source>This may be fraud</source>
        <translation>قد يكون هذا احتيالًا</translation>
    </message>
    <message>
        <source>A link does not go where it seems to. %1</source>
        <translation>أحد الروابط لا يؤدي إلى حيث يبدو. ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln links do not go where they seem to. One of them: %1</source>
        <translation>
            <numerusform>لا روابط مضلِّلة. ⁨%1⁩</numerusform>
            <numerusform>رابط واحد لا يؤدي إلى حيث يبدو: ⁨%1⁩</numerusform>
            <numerusform>رابطان لا يؤديان إلى حيث يبدو. أحدهما: ⁨%1⁩</numerusform>
            <numerusform>%Ln روابط لا تؤدي إلى حيث يبدو. أحدها: ⁨%1⁩</numerusform>
            <numerusform>%Ln رابطًا لا تؤدي إلى حيث يبدو. أحدها: ⁨%1⁩</numerusform>
            <numerusform>%Ln رابط لا تؤدي إلى حيث يبدو. أحدها: ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
</TS>
