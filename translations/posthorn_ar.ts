<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>تحرير حساب</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اخت&amp;ر…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>تعر&amp;ض الإشعارات المنبثقة بداية النص</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>اخت&amp;بر</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>اعرض الش&amp;هادة…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>نتيجة الاختبار</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>عنوان البريد ال&amp;إلكتروني:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>اسم ا&amp;لحساب:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>خادم البريد (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>الشهادة الموثوق بها:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>اختر المجلدات من بين المجلدات الموجودة على الخادم</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>حيث لا يخبر الخادم بها (PREVIEW)، يُجلب أول كل رسالة جديدة</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>الم&amp;جلدات المراقَبة:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>أدخل اسمًا للحساب.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>يوجد حساب آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>اذكر مجلدًا لمراقبته، مثل INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>الحد الأقصى لعدد المجلدات المراقَبة هو %1.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>تجري التجربة…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>تظهر حيث يتيحها خادم البريد وسطح المكتب، ولا يظهر زر الرمز إلا إذا احتوت الرسالة رمزًا</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>الأزرار في الإ&amp;شعارات المنبثقة:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>الزر %1 في الإشعارات المنبثقة</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>الإجراء نفسه معروض مرتين في الإشعارات المنبثقة.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>أدخل الإعدادا&amp;ت يدويًا</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>ع&amp;نوان البريد الإلكتروني:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>&amp;اسم الحساب:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>يُبحث عن الإعدادات المناسبة لهذا العنوان في قائمة المزوّدين المدمجة في Posthorn، وعلى خادم نطاق العنوان الذي يُرسَل إليه العنوان كاملًا، وفي قاعدة بيانات المزوّدين لدى Thunderbird ونظام أسماء النطاقات اللذين لا يُرسَل إليهما إلا النطاق.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>عنوانك</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>أدخل عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>هذا ليس عنوان بريد إلكتروني: يتكون العنوان من اسم وعلامة @ ونطاق.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>أدخل اسمًا للحساب.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>يوجد حساب آخر بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>إيقاف مؤقت لمدة ساعة</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>إيقاف مؤقت حتى الغد</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>إنهاء الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>أنشئ قاعدة…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>لماذا أُشعِرت أو لم أُشعَر؟</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;أضف…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;حرّر…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>أ&amp;زل</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>لأعل&amp;ى</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>&amp;السبب…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>سبب عرض كل رسالة من رسائل الأيام الأخيرة أو عدم عرضها</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>القواعد: أول &amp;قاعدة تنطبق على الرسالة هي الحاسمة</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>ساعات ال&amp;هدوء:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>ال&amp;مراسلون المهمون:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>&amp;دفتر العناوين (ملف vCard أو دليل):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>ش&amp;غّل لكل رسالة:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>يتلقى البرنامج ما كتبه غرباء في سطر JSON واحد، فيجب ألا يثق به.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>تُكتب ساعات الهدوء هكذا: 22:00-07:00، أو مع الأيام: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>يجب إدخال المسار الكامل لدفتر العناوين.</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate</source>
        <translation>شهادة خادم البريد</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>لا يمكن الوثوق بشهادة %1: %2. على مشغّل الخادم إصلاح ذلك.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>يقدّم %1 شهادة غير التي وثقت بها. اسأل مشغّل الخادم هل استُبدلت. إن لم يكن لدى أحد علم بذلك فقد يكون هناك من يتنصت: لا تثق بها.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>لا تضمن شهادةَ %1 أي جهة يثق بها هذا الحاسوب. يستطيع أي متنصت أن يقدّم لك شهادة من عنده، لذا اسأل مشغّل الخادم عن بصمة شهادته، ولا تثق بها إلا إذا تطابقت البصمتان.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>صالحة للأسماء</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>بصمة المفتاح (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>المعروضة الآن</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>الموثوق بها سابقًا</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1، المعروضة الآن</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1، الموثوق بها سابقًا</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;ثق بهذه الشهادة</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>انقر هنا لنسخ الرمز.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفّح…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>يُراقَب المجلد عبر اتصال خاص به، وذلك للخوادم التي لا تُبلّغ فورًا بالبريد الجديد إلا في مجلد واحد؛ أربعة مجلدات على الأكثر. أما المجلدات الأخرى فتُفحص كل ثلاث دقائق.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>حدّد الكل عدا غير المرغو&amp;ب</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروء</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>ابحث عن مجلد</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>كل المجلدات عدا مجلدات البريد غير المرغوب والمهملات والمسودات والبريد المرسل وكل البريد</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>المجلدات عل&amp;ى الخادم</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يجري سؤال الخادم…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (غير موجود)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>لا خيار</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>فورًا: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>فورًا دائمًا: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>اختيار المجلدات المراقَبة</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>في انتظار الخادم.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>حدّد مجلدًا لمراقبته.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>الحد الأقصى لعدد المجلدات المراقَبة هو %1.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>الموضوع:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>من:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>التاريخ:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>المرفقات:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>يجري جلب النص…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>ليس في هذه الرسالة نص يمكن عرضه هنا.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>هذه الرسالة صفحة ويب، وهذا نصها. لم يُحمّل شيء من الشبكة.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>الرسالة طويلة، ولا تُعرض إلا بدايتها.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>اعرض الش&amp;هادة…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>الساب&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;التالي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>أ&amp;ضف رغم ذلك</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>أ&amp;ضف</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>اب&amp;حث عن الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>س&amp;جّل الدخول في المتصفح</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>نافذة من Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>برنامج البريد</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>بريد الويب في المتصفح</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>تحل محلَّ {message_id} و{email} و{mailbox} و{uid} قيمُ الرسالة</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>الن&amp;قر يفتح:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>بريد &amp;الويب:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>ع&amp;نوان بريد الويب:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>الأ&amp;مر:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>أدخل الأمر الذي يفتح الرسالة.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>يجب أن يبدأ عنوان بريد الويب بـ https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>يحتاج عنوان بريد الويب إلى عنوان بريدك الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>PageButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a page is about, its host</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ProviderRows</name>
    <message>
        <source>Where the provider has given one</source>
        <translation>إن أعطاك المزوّد واحدًا</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>على جهاز &amp;آخر، برمز</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>المزوّ&amp;د:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>عنوان الم&amp;زوّد:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>معرّ&amp;ف العميل:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>سر ال&amp;عميل:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>مزوّد آخر، حسب عنوانه</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>اختر مزوّدًا.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>أدخل عنوان المزوّد. يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>أدخل معرّف العميل.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>علّم الكل كمقروءة في</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>أنهِ</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>يحتوي</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>يطابق النمط</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;الاسم:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>تنطبق القاعدة على الرسالة التي تتحقق فيها كل هذه الشروط. اترك ما لا يهم فارغًا؛ وتعني * أي نص.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;من:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>الم&amp;رسل مهم:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>المر&amp;سل في دفتر العناوين:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>مُرسلة &amp;إليّ وحدي:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>ال&amp;قائمة البريدية:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>كيفية مقارنة الموضوع</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>الم&amp;وضوع:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>حقل ال&amp;ترويسة:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>كيفية مقارنة حقل الترويسة</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>&amp;نص الحقل:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>ا&amp;لمجلد:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>ال&amp;حساب:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>&amp;على الأقل:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>عل&amp;ى الأكثر:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>تصل &amp;في هذه الأوقات:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>وعن&amp;دئذ:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>&amp;صوت خاص:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>&amp;جرّبها على آخر 50 رسالة</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>الرسائل التي تنطبق عليها القاعدة</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>لا يهم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>أي حجم</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>أدخل اسمًا للقاعدة.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>توجد قاعدة أخرى بهذا الاسم.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>تُكتب الأوقات هكذا: 22:00-07:00، أو مع الأيام: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>النمط ليس تعبيرًا نمطيًا صحيحًا.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>يجب أن يكون حقل الترويسة مما يمكن أن يرد في الرسائل، وألا يكون From أو Subject أو Date أو Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>تنطبق على %1 من %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>&amp;أدخل الإعدادات يدويًا</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>أعرف هذا الخادم وأريد تسجيل الدخول &amp;إليه</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>البحث عن الإعدادات</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>يجري البحث عن الإعدادات المناسبة لـ %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>يجري سؤال %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>لم يُعثر على إعدادات تناسب هذا العنوان. تجدها في صفحات المزوّد، وكثيرًا ما تكون تحت «برامج بريد أخرى» أو «IMAP».</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>لا يوفّر أحد إعدادات هذا العنوان. قد يكون هذا هو الخادم:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>عُثر على ما يلي. لا تتابع إلا إذا كان هذا خادم مزوّدك:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>هذه إعدادات %1. لا تتابع إلا إذا كان هذا خادم مزوّدك.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 سيحصل صاحبه على كلمة مرورك ويستطيع قراءة بريدك.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>انتظر الرد، أو أدخل الإعدادات يدويًا.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>أكّد أنك تعرف هذا الخادم، أو اختر غيره.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>ما يقوله المزوّد عن ذلك</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>الجهات التي يثق بها هذا الحاسوب</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>تصفّح بحثًا عن ملف CA</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>اختيار ملف CA</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>الخا&amp;دم:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>الت&amp;عمية:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>المنف&amp;ذ:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>ملف &amp;CA:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>أدخل اسم خادم البريد.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>هذا ليس اسم خادم: لا يقبل الاسم مسافات ولا خطوطًا مائلة ولا رقم منفذ.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>تعذّرت قراءة ملف CA.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>الحسا&amp;بات</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>الت&amp;نبيهات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;عام</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>لا يوجد أي حساب بعد. أضف حسابًا ليصلك إشعار ببريده الجديد.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>نتيجة الاختبار</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>أ&amp;ضف…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>حرّ&amp;ر…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>أ&amp;زل…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبر</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>ال&amp;شهادة…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>اعرض الشهادة التي فشل الاختبار بسببها</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>اعرض البريد الجديد &amp;في إشعارات منبثقة</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>شغّل &amp;صوتًا معها</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>اعرض عدد الرسا&amp;ئل غير المقروءة في الأيقونة</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>شغّل &amp;Posthorn عند بدء الجلسة</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>إزالة حساب</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>أتريد إزالة الحساب «%1»؟</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>ستُحذف إعداداته وكلمة مروره من هنا. أما البريد على الخادم فيبقى.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>أز&amp;ل</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>تجري تجربة «%1»…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>أظهره على أيقونة المشغّل، في أشرطة المهام التي تستطيع &amp;ذلك</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>أخفِ الأيقونة ما دام لا شيء &amp;غير مقروء</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>أجب البريمجات المصنوعة لـ &amp;Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>المُرسل والموضوع</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>المُرسل فقط</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>العدد فقط</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>&amp;تعرض:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>أ&amp;ثناء قفل الشاشة:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>ابحث عن إعداد</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>لا يوجد إعداد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>ف&amp;ي أي متصفح، برمز</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>افتح الصفحة</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>&amp;سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>أل&amp;غِ تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>افتح صفحة الم&amp;زوّد</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>اف&amp;تح الصفحة</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>اس&amp;م المستخدم:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>تصفّح بحثًا عن الشهادة</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>اختيار شهادتك</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>كلمة المر&amp;ور:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>الأم&amp;ر:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>شهادت&amp;ك:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>كلمة مرور تط&amp;بيق</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>لا يسمح المزوّد بالدخول إلا للبرامج التي يعرفها بمعرّف عميل. احصل على معرّف هناك وأدخله هنا.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>لا يسمح %1 بالدخول إلا للبرامج التي يعرفها بمعرّف عميل. احصل على معرّف من صفحته وأدخله هنا.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>أدخل الأمر.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>اذكر ملفًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>في انتظار تسجيل الدخول في المتصفح.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>الرمز المطلوب كتابته في الصفحة</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>في انتظار تسجيل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>يجري سؤال المزوّد عن مكان تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>سجّل الدخول في الصفحة التي فُتحت في المتصفح. ستتابع العملية هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>افتح هذه الصفحة في أي متصفح واكتب فيها الرمز:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>سُجّل دخولك.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>اسم المس&amp;تخدم:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>م&amp;صدر كلمة المرور:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>&amp;أمر كلمة المرور:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>&amp;طريقة تسجيل الدخول:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>حلقة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>خَرْج أمر</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>تسجيل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>حسابات GNOME على الإنترنت</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>أدخل الأمر الذي يطبع كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>Posthorn</source>
        <translation>Posthorn</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;أنهِ Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>الرسائل &amp;غير المقروءة</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>لا يعرض سطح المكتب هذا أيقونات في صينية النظام، لذا يعمل Posthorn من دونها: يظهر البريد الجديد في إشعارات منبثقة، وتظهر هذه النافذة عند تشغيل Posthorn مرة أخرى. في GNOME، يضيف الامتداد «AppIndicator and KStatusNotifierItem Support» صينية نظام.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;لا تخبرني بهذا مجددًا</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>لا يوجد أي حساب بعد. أضف حسابًا من الإعدادات.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>التنبيهات</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>تجربة الحساب</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>نتيجة الاختبار</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>يجري تسجيل الدخول وفتح المجلدات…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>لا يعمل الحساب بعد. ارجع لتغيير شيء ما، أو أضف الحساب رغم ذلك.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>كل شيء يعمل. أضف الحساب ليصلك إشعار ببريده الجديد.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>التجربة</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>لا ت&amp;ثق بها بعد الآن</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>تتوقف الثقة بها بعد الحفظ.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>افتح قفل حلقة مفاتيحك</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>إنها تحوي كلمات مرور بريدك. لن يُعرض البريد الجديد حتى يُفتح قفلها.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>افتح القفل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>يعمل Posthorn دون أيقونة</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>لا يعرض GNOME أيقونات مثل أيقونة Posthorn إلا مع الإضافة “AppIndicator and KStatusNotifierItem Support”. من دونها تظهر الإشعارات مع ذلك، وتشغيل Posthorn مرة أخرى يُظهر نافذته.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>أظهر النافذة</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>لم تصل أي رسالة في الأيام الأخيرة.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>لماذا أُشعِرت أو لم أُشعَر؟</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>رسائل الأيام الأخيرة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>الحساب والمجلد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>الإجراء المتخذ</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;أنشئ قاعدة…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>يُنسى المرسل والموضوع بعد يوم، وما تبقى بعد أسبوع.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: mailbox</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No popup, because of the rule %1.</source>
        <translation>بلا إشعار منبثق، بسبب القاعدة %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>لم تُعرض ولم تُحتسب، بسبب القاعدة %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>عُرضت كرسالة مهمة، بسبب القاعدة %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>عُرضت، بموجب القاعدة %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>عُرضت. لم يمنع ذلك شيء.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>أُجّلت حتى نهاية ساعات الهدوء.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>أُجّلت حتى نهاية الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>عُرضت مع كل ما وصل أثناء عدم اتصال Posthorn.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>بلا إشعار منبثق، لأن الإشعارات المنبثقة معطّلة.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>لم تُعرض ثانيةً. سبق الإشعار بها من مجلد آخر.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>بلا إشعار منبثق، لكن تُحتسب</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>تُعرض كالمعتاد</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>مهمة: بصوت، وتبقى ظاهرة، حتى في ساعات الهدوء</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>لا تُعرض ولا تُحتسب</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>لم يُعثر على خادم البريد. تحقق من اسم الخادم ومن الاتصال بالشبكة.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>رفض خادم البريد الاتصال. تحقق من المنفذ، أو حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>تعذّر الوصول إلى خادم البريد. تحقق من الاتصال بالشبكة.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>لم يرد خادم البريد في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>انقطع الاتصال بخادم البريد.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>أنهى خادم البريد الاتصال.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>تعذّر الوصول إلى خادم تسجيل الدخول لدى المزوّد، لذا لا يتوفر رمز وصول حاليًا.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>خادم البريد مشغول حاليًا.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>لا يسمح خادم البريد باتصالات إضافية لهذا المستخدم. أغلق برامج البريد الأخرى إن استمر ذلك.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>شهادة خادم البريد صادرة عن جهة لا يثق بها هذا الحاسوب. إن كانت جهتك أو جهة شركتك، فاختر ملف CA الخاص بها أو اعرض الشهادة في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>انتهت صلاحية شهادة خادم البريد. على مشغّله تجديدها؛ وتحقق أيضًا من تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>لم تبدأ صلاحية شهادة خادم البريد بعد. تحقق من تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>شهادة خادم البريد صادرة باسم آخر. تحقق من اسم الخادم؛ فقد يكون هناك من يتنصت.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>شهادة خادم البريد غير صالحة، لذا لن يكون الاتصال آمنًا. اسأل مشغّل الخادم.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>يقدّم خادم البريد شهادة غير التي وثقت بها، لذا لم يُرسل شيء. اعرض الشهادتين في إعدادات الحساب؛ فقد يكون هناك من يتنصت.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>لا يحوي ملف CA الخاص بالحساب أي شهادة يمكن قراءتها. اختر ملفًا آخر في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>الملف الذي فيه شهادتك لا يحوي شهادة ومفتاحًا يمكن قراءتهما. اذكر ملفًا آخر في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>تعذّر إنشاء اتصال معمّى بخادم البريد. تحقق من المنفذ ونوع التعمية.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>لم يقبل خادم البريد اسم المستخدم أو كلمة المرور. أدخلهما من جديد في الإعدادات؛ ويطلب بعض المزوّدين هنا كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>انتهت صلاحية كلمة المرور. اختر كلمة مرور جديدة لدى مزوّدك، ثم أدخلها في الإعدادات.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>لم يقبل خادم البريد رمز الوصول: انتهت صلاحيته أو أُلغي. احصل على رمز جديد من مزوّدك؛ فالمشكلة ليست في كلمة المرور.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>لم يقبل خادم البريد شهادتك لاسم المستخدم هذا. تحقق من اسم المستخدم، ومن أن الشهادة ما زالت صالحة.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>لا توجد تذكرة Kerberos صالحة لخادم البريد هذا. احصل على تذكرة (kinit) ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>لم يقبل خادم البريد تذكرة Kerberos الخاصة بك لاسم المستخدم هذا.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>لا يوفّر خادم البريد طريقة تسجيل الدخول المحددة في الحساب. اختر طريقة أخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>لم يستطع الخادم إثبات أنه يعرف كلمة مرورك، لذا قد يكون منتحلًا. تحقق من اسم الخادم.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>لا يسمح خادم البريد لهذا المستخدم بتسجيل الدخول بكلمة مرور. اسأل مشغّل الخادم.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>يريد المزوّد أن تسجّل الدخول في المتصفح. لفعل ذلك جرّب الحساب في الإعدادات، أو استخدم «posthorn account sign-in».</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>رُفض تسجيل الدخول في صفحة المزوّد. سجّل الدخول مجددًا واسمح بالوصول إلى بريدك.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>لم تسمح مؤسستك باستخدام Posthorn بعد. اطلب من مديرها الموافقة عليه، أو سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>لم يكتمل تسجيل الدخول في المتصفح في الوقت المناسب. ابدأه من جديد.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>تعذّر فتح أي متصفح. افتح صفحة تسجيل الدخول يدويًا في متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>لم يعد هذا الحساب ضمن حسابات GNOME على الإنترنت. أضفه إليها من جديد، أو سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>تطلب حسابات GNOME على الإنترنت أن تسجّل الدخول مجددًا. افعل ذلك في إعدادات GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>تعذّر فتح أحد المجلدات. تحقق من اسمه في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>لم تعد هذه الرسالة في مجلدها: لقد نُقلت أو حُذفت.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>لا يسمح خادم البريد بتغيير هذا المجلد.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>ليس في خادم البريد مجلد آخر للبريد المؤرشف.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>ليس في خادم البريد مجلد آخر للبريد غير المرغوب.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>ليس في خادم البريد مجلد آخر للبريد المحذوف.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>الخادم الذي ردّ ليس خادم بريد يدعم IMAP. تحقق من اسم الخادم والمنفذ.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>يتوقع الخادم التعمية من البداية على هذا المنفذ. اختر «TLS» بدل «STARTTLS».</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>يبدأ الخادم دون تعمية على هذا المنفذ. اختر «STARTTLS» بدل «TLS»، أو المنفذ 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>أرسل خادم البريد شيئًا لا يمكن فهمه.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>أرسل خادم البريد شيئًا في غير موضعه.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>أرسل خادم البريد أكثر من الحد المعقول، لذا أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>رفض خادم البريد تعمية الاتصال، لذا لم يُرسل شيء. اختر «TLS» في إعدادات الحساب إن كان الخادم يوفّره.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>دسّ أحدهم بيانات قبل بدء التعمية، لذا أُغلق الاتصال. لا تثق بهذه الشبكة.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>يقول الخادم إن دخولك قد سُجّل قبل تعمية الاتصال، لذا أُغلق الاتصال. اختر «TLS» في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>رفض خادم البريد أمرًا يُفترض أن يعرفه.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>ردّ خادم تسجيل الدخول لدى المزوّد بما ليس رمز وصول.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>حلقة المفاتيح التي فيها كلمة المرور مقفلة. افتح قفلها للمتابعة.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>لم يُفتح قفل حلقة المفاتيح التي فيها كلمة المرور: أُغلق السؤال عن كلمة مرورها أو تعذّر عرضه. افتح قفلها للمتابعة؛ فلن يسأل Posthorn ثانيةً من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>المحفظة التي يمكن أن تُحفظ فيها كلمة المرور معطّلة. فعّلها في إعدادات النظام، أو اجعل أمرًا يوفّر كلمة المرور.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>لا تستجيب حلقة المفاتيح التي فيها كلمة المرور. سيتابع Posthorn حالما تستجيب؛ أعد تشغيلها أو سجّل الدخول إلى سطح المكتب من جديد إن استمر ذلك.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>ليس في سطح المكتب هذا حلقة مفاتيح يمكن أن تُحفظ فيها كلمة المرور. شغّل واحدة، أو اجعل أمرًا يوفّر كلمة المرور.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>لم تُخرج حلقة المفاتيح كلمة المرور أو لم تحفظها.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>لا توجد كلمة مرور لهذا الحساب بعد. أدخلها في الإعدادات.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>فشل الأمر الذي يوفّر كلمة المرور. تحقق منه في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>لا تستجيب حسابات GNOME على الإنترنت في سطح المكتب هذا، لذا يتعذّر الحصول على كلمة مرور الحساب.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>ينقص شيء في إعدادات الحساب. افتحها لإكماله.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>لا يوجد مزوّد تسجيل دخول بهذا الاسم، أو أنه لا يقدّم وصفًا لنفسه. تحقق منه في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>ليس في نسخة Posthorn هذه معرّف عميل لهذا المزوّد. أدخل معرّفًا خاصًا بك، أو استخدم كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>لا يقبل المزوّد معرّف العميل لهذا النوع من تسجيل الدخول. تحقق منه في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>تعذّرت قراءة ملف الإعدادات. تحقق ممن يحق له قراءته.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>في ملف الإعدادات مدخلة لا يمكن فهمها. صحّحها.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>تعذّر حفظ الإعدادات. تحقق من المساحة الحرة وممن يحق له الكتابة في الملف.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>تعذّرت قراءة سجل ما سبق الإشعار به.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>تعذّر تسجيل ما أُشعر به. تحقق من المساحة الحرة وممن يحق له الكتابة في الملف.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>كُتب سجل ما أُشعر به بإصدار أحدث من Posthorn. استخدم ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>المنفذ %1، %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>كما هي في برنامج بريد آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>من قائمة المزوّدين المدمجة في Posthorn.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>من %1 نفسه.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>من قاعدة بيانات المزوّدين لدى Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>من نظام أسماء النطاقات (DNS)، حيث يستطيع آخرون على الطريق أن يضعوا ما يشاؤون.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>تخمين: لم يقل أحد إن هذا الخادم موجود.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>هذا الخادم تابع لـ %1، لا لـ %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>فعّل IMAP أولًا في إعدادات بريد الويب لدى المزوّد.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>شغّل Proton Mail Bridge أولًا. ستجد فيه اسم المستخدم وكلمة المرور، ويمكنه تصدير الشهادة التي توضع في «ملف CA» عند إدخال الإعدادات يدويًا.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>يقبل المزوّد كلمة مرور مخصصة لبرنامج واحد، أي كلمة مرور تطبيق. أنشئ واحدة لبرنامج Posthorn في صفحته وأدخلها هنا.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>يقبل %1 كلمة مرور مخصصة لبرنامج واحد، أي كلمة مرور تطبيق. أنشئ واحدة لبرنامج Posthorn في صفحته وأدخلها هنا.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>هذا الحساب معروف في إعدادات GNOME، لكنها تطلب أن تسجّل الدخول فيها مجددًا أولًا.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>هذا الحساب معروف في إعدادات GNOME، وهي تقبل شهادة خادمه غير السليمة؛ أما Posthorn فلا يقبلها.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>هذا الحساب معروف في إعدادات GNOME. يسألها Posthorn كلما احتاج إلى تسجيل الدخول، ولا يحتفظ بشيء.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>تُحفظ في حلقة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>أول سطر يطبعه الأمر هو رمز الوصول.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>تُفتح صفحة المزوّد في المتصفح وتسألك هل تسمح لبرنامج Posthorn بقراءة بريدك. لا يرى Posthorn كلمة المرور أبدًا.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>أول سطر يطبعه الأمر هو كلمة المرور.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>ملف PEM فيه شهادتك ومفتاحها، غير معمّى.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>التذكرة الموجودة لديك على هذا الحاسوب، كما بعد «kinit».</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>ك&amp;لمة مرور</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>حسابي في &amp;GNOME</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>أمر ي&amp;طبع رمز وصول</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>في المت&amp;صفح، لدى المزوّد</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>أمر يطبع كلم&amp;ة المرور</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>&amp;شهادة</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>انقل الإعدادات من %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>يتصل %1 به دون TLS. أما Posthorn فلا يفعل ذلك.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>لا يتحقق %1 من شهادته. أما Posthorn فيتحقق منها.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>يحفظ %1 كلمة المرور غير معمّاة في ملف، ولا تُنقل من هناك: يجب كتابتها.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>يسجّل %1 الدخول عبر OAuth؛ ويُعاد ذلك هنا من جديد.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>يسجّل %1 الدخول بشهادة في مخزن خاص به؛ أما هنا فيلزم ملف.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 قال الخادم: «%2»</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 التفاصيل: «%2»</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>سُجّل الدخول، ويجري البحث عن بريد جديد…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>في انتظار المحاولة التالية.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>المحاولة التالية: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>متصل. يُبلّغ الخادم بالبريد الجديد فورًا.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>متصل. يُسأل الخادم كل بضع دقائق، لأنه لا يستطيع أن يُبلّغ بالبريد الجديد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>قد لا يكون هذا محدّثًا: لم يُبحث عن بريد جديد منذ %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>قد لا يكون هذا محدّثًا: آخر رد من الخادم كان في %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>متصل. يُسأل الخادم كل بضع دقائق، لأنه لا يُبلّغ بالبريد الجديد إلا في مجلد واحد.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>الشهادة غير موثوق بها</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>تعذّر فتح أحد المجلدات</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>الخادم غير مفهوم</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>لا توجد كلمة مرور</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>الإعدادات ناقصة</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>تعذّر استخدام الملفات</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1، غير محدّث منذ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>account: its state (unread messages)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a mailbox is doing, unread messages</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server was last heard at %1.</source>
        <translation>آخر رد من الخادم كان في %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>آخر بريد جديد وصل في %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: لا يوجد أي حساب بعد</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>لا شيء غير مقروء</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(مرسل مجهول)</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <comment>name, address</comment>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>sender, subject</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2 · %3</source>
        <comment>sender, subject, age</comment>
        <translation>%1 — %2 · %3</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>one-time code</comment>
        <translation>الرمز: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: لا رسائل جديدة</numerusform>
            <numerusform>%1: رسالة جديدة واحدة</numerusform>
            <numerusform>%1: رسالتان جديدتان</numerusform>
            <numerusform>%1: %n رسائل جديدة</numerusform>
            <numerusform>%1: %n رسالة جديدة</numerusform>
            <numerusform>%1: %n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>لم تصل أي رسالة أثناء غيابك</numerusform>
            <numerusform>وصلت رسالة واحدة أثناء غيابك</numerusform>
            <numerusform>وصلت رسالتان أثناء غيابك</numerusform>
            <numerusform>وصلت %n رسائل أثناء غيابك</numerusform>
            <numerusform>وصلت %n رسالة أثناء غيابك</numerusform>
            <numerusform>وصلت %n رسالة أثناء غيابك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: لم تصل أي رسالة أثناء غيابك</numerusform>
            <numerusform>%1: وصلت رسالة واحدة أثناء غيابك</numerusform>
            <numerusform>%1: وصلت رسالتان أثناء غيابك</numerusform>
            <numerusform>%1: وصلت %n رسائل أثناء غيابك</numerusform>
            <numerusform>%1: وصلت %n رسالة أثناء غيابك</numerusform>
            <numerusform>%1: وصلت %n رسالة أثناء غيابك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>عُلّمت كمقروءة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>أُرشفت</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>نُقلت إلى البريد غير المرغوب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>متى تُعرض مجددًا؟</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>بعد 15 دقيقة</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>هذا المساء</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>تعذّر تعليم «%1» كمقروءة. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>تعذّرت أرشفة «%1». %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>تعذّر حذف «%1». %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>تعذّر نقل «%1» إلى البريد غير المرغوب. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>ما طلبته لرسائل هذا الحساب محفوظ إلى أن يتسنى تنفيذه. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>علّم كمقروءة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>غير مرغوب</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>انسخ الرمز</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>إنه يعمل.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>شهادته موثوق بها لأنك قررت ذلك، حتى %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>سُجّل الدخول بطريقة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>المجلد %1: %2، %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>يُبلّغ الخادم بالبريد الجديد فورًا (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>لا يستطيع الخادم أن يُبلّغ بالبريد الجديد (لا يدعم IDLE)، لذا سيُسأل بانتظام.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>يوفّر الخادم: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>لا يضمنها أحد سواها</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>صادرة عن جهة لا يعرفها هذا الحاسوب</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>صادرة باسم آخر</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>لم تبدأ صلاحيتها بعد</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>تالفة أو غير مخصصة لهذا الغرض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>صالحة للأسماء</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>بصمة المفتاح (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1، صالحة حتى %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>الشهادة التي وثقت بها صالحة حتى %1. اسأل مشغّل الخادم عن شهادته التالية: فبعد ذلك اليوم لن يُعرض أي بريد جديد حتى تثق بشهادة أخرى.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>يقدّم خادم البريد الآن شهادة يثق بها هذا الحاسوب تلقائيًا، لا الشهادة التي وثقت بها. إن لم يخبرك أحد بذلك فاسأل مشغّل الخادم.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>تُحفظ كلمة المرور في الذاكرة حتى ينتهي Posthorn، ولا تُكتب في أي مكان.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>تعذّر فتحه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>messages, unread messages</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>mailbox, what it is for</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The server has more mailboxes than can be shown; these are not all of them.</source>
        <translation>في الخادم مجلدات أكثر مما يمكن عرضه؛ وهذه ليست كلها.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (من البداية)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>أقوى ما يوفّره الخادم</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>عبر OAuth، برمز وصول بدل كلمة المرور</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>كل البريد</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>المميّز بنجمة</translation>
    </message>
    <message>
        <source>important</source>
        <translation>المهم</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>غير المرغوب</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>أنت مسجَّل الدخول إلى أن ينتهي Posthorn؛ ولم يُكتب شيء من ذلك في أي مكان.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>لا سبيل في سطح المكتب هذا لبدء برنامج معزول مع الجلسة.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>علّم الكل كمقروءة</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقّق الآن</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>يتابع Posthorn من هنا. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>لم ينجح تسجيل الدخول، وستجد السبب في Posthorn. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>لم يطلب Posthorn هذه الصفحة.</translation>
    </message>
</context>
</TS>
