<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>הוספת חשבון</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>עריכת חשבון</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>בחי&amp;רה…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>התראות קופצות מצי&amp;גות את תחילת הטקסט</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>בדי&amp;קה</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>הצגת האי&amp;שור…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>תוצאת הבדיקה</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>כת&amp;ובת דוא״ל:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>שם החשבו&amp;ן:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>שרת דואר (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>דואר</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>אישור מהימן:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>אחת בכל שורה</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>בחירת התיקיות מתוך אלה שבשרת</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>כשהשרת אינו מוסר אותה (PREVIEW), מאוחזרת תחילתה של כל הודעה חדשה</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>תיקיות למ&amp;עקב:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>יש לתת שם לחשבון.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>כבר קיים חשבון אחר בשם הזה.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>יש לציין תיקייה למעקב, למשל INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>אפשר לעקוב אחרי %1 תיקיות לכל היותר.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>מתבצעת בדיקה…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>כלום</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>מוצגים כאשר שרת הדואר ושולחן העבודה מאפשרים זאת; קוד מוצג רק אם יש כזה בהודעה</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>כ&amp;פתורים בהתראות קופצות:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>כפתור %1 בהתראות קופצות</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>אותה פעולה מוצעת פעמיים בהתראות קופצות.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>הזנת ההג&amp;דרות ידנית</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>כתובת דו&amp;א״ל:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>שם החש&amp;בון:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>החיפוש אחר ההגדרות המתאימות לכתובת נעשה ברשימת הספקים של Posthorn עצמו, בשרת של שם התחום שבכתובת, שמקבל את הכתובת המלאה, ובמסד נתוני הספקים של Thunderbird ובמערכת שמות התחום, שמקבלים את שם התחום בלבד.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>במחשב הזה</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>הכתובת שלך</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>יש להזין את כתובת הדוא״ל שלך.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>זו אינה כתובת דוא״ל: כתובת מורכבת משם, מהסימן @ ומשם תחום.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>יש לתת שם לחשבון.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>כבר קיים חשבון אחר בשם הזה.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>השהיה לשעה</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>השהיה עד מחר</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>סיום ההשהיה</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>יצירת כלל…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>למה הייתה או לא הייתה התראה?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>ה&amp;וספה…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;עריכה…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;הסרה</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>ל&amp;מעלה</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>למ&amp;טה</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>&amp;למה…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>למה כל הודעה מהימים האחרונים הוצגה או לא הוצגה</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>כללי&amp;ם: הכלל הראשון שחל על ההודעה קובע</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>&amp;שעות שקט:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>אנשי &amp;VIP:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>פ&amp;נקס כתובות (קובץ vCard או ספרייה):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>הר&amp;צה עבור כל הודעה:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>התוכנית מקבלת טקסט שכתבו זרים, כשורת JSON. אסור לה לבטוח בו.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>שעות שקט נכתבות כך: 22:00-07:00, או עם ימים: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>יש לציין את הנתיב המלא של פנקס הכתובות.</translation>
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
        <translation>האישור של שרת הדואר</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>אי אפשר לבטוח באישור של %1: %2. על מפעיל השרת לתקן זאת.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>השרת %1 מציג אישור שונה מזה שבחרת לבטוח בו. כדאי לשאול את מפעיל השרת אם האישור הוחלף. אם איש אינו יודע על כך, ייתכן שמישהו מצותת: אין לבטוח באישור הזה.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>אף גורם שהמחשב הזה בוטח בו אינו ערב לאישור של %1. כל מי שיכול לצותת יכול להציג לך אישור משלו, לכן יש לבקש ממפעיל השרת את טביעת האצבע של האישור, ולבטוח בו רק אם היא זהה.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>הונפק עבור</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>הונפק על ידי</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>תקף עבור</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>תקף מתאריך</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>תקף עד</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>טביעת אצבע (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>של המפתח (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>מה הבעיה</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>מוצג כעת</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>מהימן קודם לכן</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, מוצג כעת</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, מהימן קודם לכן</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;מתן אמון באישור הזה</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>לחיצה כאן מעתיקה את הקוד.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>קוד חד־פעמי</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>הקוד הועתק.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>אישורים (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>עיון…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>מעקב דרך חיבור נפרד, עבור שרתים שמודיעים מייד על דואר חדש בתיקייה אחת בלבד; ארבע תיקיות לכל היותר. שאר התיקיות נבדקות כל שלוש דקות.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>סימ&amp;ון הכול חוץ מדואר זבל</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>לא נקראו</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>מייד</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>חיפוש תיקייה</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>כל התיקיות חוץ מדואר זבל, אשפה, טיוטות, דואר שנשלח וכל הדואר</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>תי&amp;קיות בשרת</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>פנייה לשרת…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (לא נמצאה)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>אין בחירה</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>מייד: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>תמיד</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>תמיד מייד: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>בחירת התיקיות למעקב</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>התיקיות למעקב</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>בהמתנה לשרת.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>יש לסמן תיקייה למעקב.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>אפשר לעקוב אחרי %1 תיקיות לכל היותר.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>נושא:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>מאת:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>תאריך:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>קבצים מצורפים:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>טקסט ההודעה</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>הטקסט בדרך…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>אין בהודעה הזאת טקסט שאפשר להציג כאן.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>ההודעה הזאת היא דף אינטרנט; זה הטקסט שלו. שום דבר לא נטען מהרשת.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>ההודעה ארוכה; רק תחילתה מוצגת.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>הוספת חשבון</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>הצגת הא&amp;ישור…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>הקוד&amp;ם</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ה&amp;בא</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>שלב %1 מתוך %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>ה&amp;וספה בכל זאת</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>ה&amp;וספה</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>חיפוש הה&amp;גדרות</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>כניסה בד&amp;פדפן</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>חלון של Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>תוכנת הדואר</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>דואר אינטרנטי, בדפדפן</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>פקודה</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>אחר</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>במקום {message_id}, {email}, {mailbox} ו־{uid} יבואו הערכים של ההודעה</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>לחי&amp;צה פותחת:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>דואר &amp;אינטרנטי:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>כתו&amp;בת הדואר האינטרנטי:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>פקו&amp;דה:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>יש להזין את הפקודה שפותחת הודעה.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>הכתובת של הדואר האינטרנטי חייבת להתחיל ב־https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>הכתובת של הדואר האינטרנטי דורשת את כתובת הדוא״ל שלך.</translation>
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
        <translation>אם הספק נתן אחד</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>במ&amp;כשיר אחר, עם קוד</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>&amp;ספק:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>כתובת &amp;הספק:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>מ&amp;זהה לקוח:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>סוד &amp;לקוח:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>ספק אחר, לפי כתובתו</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>יש לבחור ספק.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>יש להזין את כתובת הספק. היא מתחילה ב־https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>יש להזין את מזהה הלקוח.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>סימון הכול כנקרא אצל</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>מכיל</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>תואם לתבנית</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;שם:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>הכלל חל על הודעה שכל התנאים האלה מתקיימים בה. מה שלא משנה יש להשאיר ריק; * מייצג כל טקסט.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;מאת:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>השולח הוא &amp;VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>השולח ב&amp;פנקס הכתובות:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>נכתבה רק &amp;אליי:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>&amp;רשימת תפוצה:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>אופן ההשוואה של הנושא</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;נושא:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>שדה &amp;כותרת:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>אופן ההשוואה של שדה הכותרת</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>&amp;טקסט השדה:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;תיקייה:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;חשבון:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>&amp;לפחות:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>לכל &amp;היותר:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>מגיעה &amp;בזמנים האלה:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;ואז:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>&amp;צליל משלו:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>ניסיון &amp;על 50 ההודעות האחרונות</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>הודעות שהכלל חל עליהן</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>לא משנה</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>כל גודל</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>יש לתת שם לכלל.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>כבר קיים כלל אחר בשם הזה.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>זמנים נכתבים כך: 22:00-07:00, או עם ימים: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>התבנית אינה ביטוי רגולרי תקין.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>שדה הכותרת חייב להיות שדה שיכול להופיע בהודעה, אך לא From או Subject או Date או Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>מתבצע חיפוש…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>חל על %1 מתוך %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>הזנת ההגד&amp;רות ידנית</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>השרת הזה מוכר ל&amp;י וברצוני להיכנס אליו</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>חיפוש ההגדרות</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>מתבצע חיפוש אחר ההגדרות המתאימות ל־%1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>פנייה אל %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>לא נמצאו הגדרות המתאימות לכתובת. הן מופיעות בדפים של הספק, לעיתים קרובות תחת ”תוכנות דואר אחרות” או ”IMAP”.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>אין מי שמפרסם את ההגדרות של הכתובת הזאת. ייתכן שזה השרת:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>זה מה שנמצא. יש להמשיך רק אם זה השרת של הספק שלך:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>אלה ההגדרות של %1. יש להמשיך רק אם זה השרת של הספק שלך.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 בעל השרת יקבל את הסיסמה שלך ויוכל לקרוא את הדואר שלך.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>שרת הדואר</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>יש להמתין לתשובה, או להזין את ההגדרות ידנית.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>יש לאשר שהשרת הזה מוכר לך, או לבחור אחר.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>מה הספק אומר על כך</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>הרשויות שהמחשב הזה בוטח בהן</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>עיון לאיתור קובץ ה־CA</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>בחירת קובץ CA</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>שר&amp;ת:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>&amp;הצפנה:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>פת&amp;חה:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>קובץ &amp;CA:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>יש להזין את שם שרת הדואר.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>זה אינו שם של שרת: אין בו רווחים, לוכסנים או מספר פתחה.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>אי אפשר לקרוא את קובץ ה־CA.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;חשבונות</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>ה&amp;תראות</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;כללי</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>אין עדיין חשבון. יש להוסיף חשבון כדי לקבל התראות על דואר חדש שמגיע אליו.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>תוצאת הבדיקה</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>הוס&amp;פה…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ע&amp;ריכה…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;הסרה…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ב&amp;דיקה</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;אישור…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>הצגת האישור שבגללו נכשלה הבדיקה</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>הצ&amp;גת דואר חדש בהתראות קופצות</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>השמעת צליל &amp;יחד איתן</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>הצגת &amp;מספר ההודעות שלא נקראו בסמל</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>הפעלת &amp;Posthorn עם הכניסה למערכת</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>הסרת חשבון</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>להסיר את החשבון ”%1”?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>ההגדרות והסיסמה שלו יימחקו מכאן. הדואר יישאר בשרת.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ה&amp;סרה</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>בדיקת ”%1”…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>להציג אותו על המשגר, &amp;בסרגלי משימות שיכולים</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>הסתרת הסמל כל עוד אין הודעות שלא נ&amp;קראו</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>מענה ליישומונים שנוצרו עבור &amp;Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>שולח ונושא</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>שולח בלבד</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>מספר בלבד</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>ה&amp;ן מציגות:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>כשהמס&amp;ך נעול:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>חיפוש הגדרה</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>אין הגדרה בשם הזה.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>ב&amp;כל דפדפן, עם קוד</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>פתיחת הדף</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>כ&amp;ניסה מחדש</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>ביטול הכ&amp;ניסה</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>פתיחת הד&amp;ף של הספק</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>פתיחת ה&amp;דף</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;שם משתמש:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>עיון לאיתור האישור</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>בחירת האישור שלך</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;סיסמה:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>פ&amp;קודה:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>האישור של&amp;ך:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>סיסמת ייש&amp;ום</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>הספק מאפשר כניסה רק לתוכנות שהוא מכיר לפי מזהה לקוח. יש להשיג שם מזהה ולהזין אותו כאן.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>הספק %1 מאפשר כניסה רק לתוכנות שמוכרות לו לפי מזהה לקוח. יש להשיג מזהה בדף שלו ולהזין אותו כאן.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>יש להזין את שם המשתמש.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>יש להזין את הסיסמה.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>יש להזין את הפקודה.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>יש לציין קובץ שאפשר לקרוא.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>בהמתנה לכניסה בדפדפן.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>הקוד שיש להקליד בדף</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>בהמתנה לכניסה בדפדפן</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>בירור מול הספק היכן להיכנס…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>יש להיכנס בדף שנפתח בדפדפן. התהליך כאן יימשך מעצמו.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>יש לפתוח את הדף הזה בדפדפן כלשהו ולהקליד בו את הקוד:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>הכניסה הצליחה.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>ש&amp;ם משתמש:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>מקור הס&amp;יסמה:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>סיס&amp;מה:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>פקודת סיס&amp;מה:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>שי&amp;טת כניסה:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>צרור המפתחות של שולחן העבודה</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>הפלט של פקודה</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>כניסה בדפדפן</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>חשבונות מקוונים של GNOME</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>יש להזין את שם המשתמש.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>יש להזין את הפקודה שמדפיסה את הסיסמה.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>יש להזין את הסיסמה.</translation>
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
        <translation>&amp;הגדרות…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;יציאה מ־Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>הודעות &amp;שלא נקראו</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>שולחן העבודה הזה אינו מציג סמלים במגש המערכת, ולכן Posthorn פועל בלי סמל: דואר חדש מוצג בהתראות קופצות, והפעלה חוזרת של Posthorn מציגה את החלון הזה. ב־GNOME, ההרחבה ”AppIndicator and KStatusNotifierItem Support” מוסיפה מגש.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;לא להציג זאת שוב</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>אין עדיין חשבון. אפשר להוסיף חשבון בהגדרות.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>התראות</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>בדיקת החשבון</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>תוצאת הבדיקה</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>כניסה ופתיחת התיקיות…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>זה עדיין לא עובד. אפשר לחזור ולשנות משהו, או להוסיף את החשבון בכל זאת.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>הכול עובד. יש להוסיף את החשבון כדי לקבל התראות על דואר חדש שמגיע אליו.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>בדיקה</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>הפסקת ה&amp;אמון בו</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>האמון בו יופסק לאחר השמירה.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>יש לשחרר את נעילת צרור המפתחות</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>הסיסמאות לדואר שלך שמורות בו. עד לשחרור הנעילה דואר חדש לא יוצג.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>שחרור</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>התוכנית Posthorn פועלת ללא סמל</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>שולחן העבודה GNOME מציג סמלים כמו של Posthorn רק עם ההרחבה ”AppIndicator and KStatusNotifierItem Support”. בלעדיה ההתראות מופיעות בכל זאת, והפעלה חוזרת של Posthorn מציגה את החלון שלו.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>הצגת החלון</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>לא הגיעו הודעות בימים האחרונים.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>למה הייתה או לא הייתה התראה?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>הודעות מהימים האחרונים</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>חשבון ותיקייה</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>מה נעשה</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;יצירת כלל…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>השולח והנושא נמחקים אחרי יום, כל השאר אחרי שבוע.</translation>
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
        <translation>ללא התראה קופצת, בגלל הכלל %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>לא הוצגה ולא נספרה, בגלל הכלל %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>הוצגה כחשובה, בגלל הכלל %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>הוצגה, לפי הכלל %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>הוצגה. לא הייתה סיבה שלא.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>נדחתה עד סוף שעות השקט.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>נדחתה עד סוף ההשהיה.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>הוצגה יחד עם כל מה שהגיע כש־Posthorn לא היה מחובר.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>ללא התראה קופצת, כי התראות קופצות כבויות.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>לא הוצגה שוב. כבר הוצגה עליה התראה מתיקייה אחרת.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>ללא התראה קופצת, אבל לספור אותה</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>להציג כרגיל</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>חשובה: צליל, נשארת מוצגת, גם בשעות שקט</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>לא להציג ולא לספור אותה</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>שרת הדואר לא נמצא. יש לבדוק את שם השרת ואת החיבור לרשת.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>שרת הדואר סירב לחיבור. יש לבדוק את הפתחה, או לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>אי אפשר להגיע לשרת הדואר. יש לבדוק את החיבור לרשת.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>שרת הדואר לא ענה בזמן.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>החיבור לשרת הדואר אבד.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>שרת הדואר ניתק את החיבור.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>אי אפשר להגיע לשרת הכניסה של הספק, ולכן אין כרגע אסימון גישה.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>שרת הדואר עמוס כרגע.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>שרת הדואר אינו מאפשר חיבורים נוספים למשתמש הזה. אם זה נמשך, יש לסגור תוכנות דואר אחרות.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>האישור של שרת הדואר הונפק על ידי רשות שהמחשב הזה אינו בוטח בה. אם זו רשות שלך או של החברה שלך, יש לבחור את קובץ ה־CA שלה או להציג את האישור בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>תוקף האישור של שרת הדואר פג. על מפעיל השרת לחדש אותו; כדאי לבדוק גם את התאריך במחשב הזה.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>האישור של שרת הדואר עדיין לא תקף. יש לבדוק את התאריך במחשב הזה.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>האישור של שרת הדואר הונפק עבור שם אחר. יש לבדוק את שם השרת; ייתכן שמישהו מצותת.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>האישור של שרת הדואר אינו תקין, ולכן החיבור לא יהיה בטוח. יש לפנות למפעיל השרת.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>שרת הדואר מציג אישור שונה מזה שבחרת לבטוח בו, ולכן לא נשלח דבר. יש לעיין בשניהם בהגדרות החשבון; ייתכן שמישהו מצותת.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>אין בקובץ ה־CA של החשבון אישור שאפשר לקרוא. יש לבחור קובץ אחר בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>אין בקובץ עם האישור שלך אישור ומפתח שאפשר לקרוא. יש לציין קובץ אחר בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>לא ניתן היה ליצור חיבור מוצפן לשרת הדואר. יש לבדוק את הפתחה ואת סוג ההצפנה.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>שרת הדואר לא קיבל את שם המשתמש או את הסיסמה. יש להזין אותם שוב בהגדרות; יש ספקים שדורשים כאן סיסמת יישום.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>תוקף הסיסמה פג. יש לבחור סיסמה חדשה אצל הספק שלך ואז להזין אותה בהגדרות.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>שרת הדואר לא קיבל את אסימון הגישה: תוקפו פג או שהוא בוטל. יש להשיג אסימון חדש מהספק שלך; הבעיה אינה בסיסמה.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>שרת הדואר לא קיבל את האישור שלך עבור שם המשתמש הזה. יש לבדוק את שם המשתמש ואם האישור עדיין תקף.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>אין כרטיס Kerberos תקף לשרת הדואר הזה. יש להשיג כרטיס (kinit) ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>שרת הדואר לא קיבל את כרטיס ה־Kerberos שלך עבור שם המשתמש הזה.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>שרת הדואר אינו מציע את שיטת הכניסה שהוגדרה בחשבון. יש לבחור שיטה אחרת בהגדרות.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>השרת לא הצליח להוכיח שהסיסמה שלך ידועה לו, ולכן ייתכן שהוא מתחזה. יש לבדוק את שם השרת.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>שרת הדואר אינו מאפשר למשתמש הזה להיכנס עם סיסמה. יש לפנות למפעיל השרת.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>הספק דורש כניסה בדפדפן. לשם כך יש לבדוק את החשבון בהגדרות, או להשתמש בפקודה ”posthorn account sign-in”.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>הכניסה נדחתה בדף של הספק. יש להיכנס שוב ולאשר גישה לדואר שלך.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>הארגון שלך עדיין לא אישר את Posthorn. יש לבקש ממנהל המערכת לאשר אותו, או להיכנס בדרך אחרת.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>הכניסה בדפדפן לא הושלמה בזמן. יש להתחיל אותה שוב.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>לא ניתן היה לפתוח דפדפן. יש לפתוח את דף הכניסה ידנית, בדפדפן במחשב הזה.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>החשבון הזה כבר לא נמצא בחשבונות המקוונים של GNOME. יש להוסיף אותו שם שוב, או להיכנס בדרך אחרת.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>החשבונות המקוונים של GNOME דורשים כניסה מחדש. אפשר לעשות זאת בהגדרות של GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>לא ניתן היה לפתוח תיקייה. יש לבדוק את שמה בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>ההודעה הזאת כבר לא נמצאת בתיקייה שלה: היא הועברה או נמחקה.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>שרת הדואר אינו מאפשר לשנות את התיקייה הזאת.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>אין בשרת הדואר תיקייה אחרת לדואר שהועבר לארכיון.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>אין בשרת הדואר תיקייה אחרת לדואר זבל.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>אין בשרת הדואר תיקייה אחרת לדואר שנמחק.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>מה שענה אינו שרת דואר שתומך ב־IMAP. יש לבדוק את שם השרת ואת הפתחה.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>השרת מצפה להצפנה מההתחלה בפתחה הזאת. יש לבחור ”TLS” במקום ”STARTTLS”.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>השרת מתחיל ללא הצפנה בפתחה הזאת. יש לבחור ”STARTTLS” במקום ”TLS”, או בפתחה 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>שרת הדואר שלח משהו שאי אפשר להבין.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>שרת הדואר שלח משהו שאינו שייך לשם.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>שרת הדואר שלח יותר מהסביר, ולכן החיבור נסגר.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>שרת הדואר סירב להצפין את החיבור, ולכן לא נשלח דבר. אם השרת מציע ”TLS”, יש לבחור בו בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>מישהו השחיל נתונים לפני תחילת ההצפנה, ולכן החיבור נסגר. אין לבטוח ברשת הזאת.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>לפי השרת הכניסה בוצעה עוד לפני שהחיבור הוצפן, ולכן החיבור נסגר. יש לבחור ”TLS” בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>שרת הדואר דחה פקודה שהייתה אמורה להיות מוכרת לו.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>שרת הכניסה של הספק השיב במשהו שאינו אסימון גישה.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>צרור המפתחות עם הסיסמה נעול. יש לשחרר את נעילתו כדי להמשיך.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>נעילת צרור המפתחות עם הסיסמה לא שוחררה: הבקשה לסיסמה שלו נסגרה או שלא ניתן היה להציג אותה. יש לשחרר את נעילתו כדי להמשיך; Posthorn לא יבקש שוב מעצמו.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>הארנק שיכול לשמור את הסיסמה כבוי. יש להפעיל אותו בהגדרות המערכת, או להגדיר פקודה שמספקת את הסיסמה.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>צרור המפתחות עם הסיסמה אינו מגיב. Posthorn ימשיך ברגע שיגיב; אם זה נמשך, יש להפעיל אותו מחדש או להיכנס מחדש לשולחן העבודה.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>אין בשולחן העבודה הזה צרור מפתחות שיכול לשמור את הסיסמה. יש להפעיל אחד, או להגדיר פקודה שמספקת את הסיסמה.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>צרור המפתחות לא מסר את הסיסמה או לא שמר אותה.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>אין עדיין סיסמה לחשבון הזה. יש להזין אותה בהגדרות.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>הפקודה שמספקת את הסיסמה נכשלה. יש לבדוק אותה בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>החשבונות המקוונים של GNOME אינם מגיבים בשולחן העבודה הזה, ולכן אי אפשר לקבל את סיסמת החשבון.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>חסר משהו בהגדרות החשבון. יש לפתוח אותן ולהשלים את החסר.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>אין ספק כניסה בשם הזה, או שהוא אינו מתאר את עצמו. יש לבדוק אותו בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>במהדורה הזאת של Posthorn אין מזהה לקוח לספק הזה. יש להזין מזהה משלך, או להשתמש בסיסמת יישום.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>הספק אינו מקבל את מזהה הלקוח לסוג הכניסה הזה. יש לבדוק אותו בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>אי אפשר לקרוא את קובץ ההגדרות. יש לבדוק למי מותר לקרוא אותו.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>יש בקובץ ההגדרות רשומה שאי אפשר להבין. יש לתקן אותה.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>לא ניתן היה לשמור את ההגדרות. יש לבדוק את המקום הפנוי ולמי מותר לכתוב לקובץ.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>אי אפשר לקרוא את הרישום של ההתראות שכבר הוצגו.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>לא ניתן היה לרשום את ההתראות שהוצגו. יש לבדוק את המקום הפנוי ולמי מותר לכתוב לקובץ.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>הרישום של ההתראות שהוצגו נכתב בגרסה חדשה יותר של Posthorn. יש להשתמש בגרסה ההיא.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>פתחה %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>כפי שמוגדר בתוכנת דואר אחרת במחשב הזה.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>מרשימת הספקים של Posthorn עצמו.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>נמסר מ־%1 עצמו.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>ממסד נתוני הספקים של Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>ממערכת שמות התחום (DNS), שבה אחרים בדרך יכולים להכניס כרצונם.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>ניחוש: איש לא אמר שיש שרת כזה.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>השרת הזה שייך אל %1, לא אל %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>יש להפעיל תחילה את IMAP, בהגדרות הדואר האינטרנטי של הספק.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>יש להפעיל תחילה את Proton Mail Bridge. הוא מציג את שם המשתמש והסיסמה ומייצא את האישור, שאותו יש לציין תחת ”קובץ CA” כשמזינים את ההגדרות ידנית.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>הספק מקבל סיסמה שנוצרה עבור תוכנה אחת, סיסמת יישום. יש ליצור סיסמה כזאת עבור Posthorn בדף שלו ולהזין אותה כאן.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>הספק %1 מקבל סיסמה שנוצרה עבור תוכנה אחת, סיסמת יישום. יש ליצור סיסמה כזאת עבור Posthorn בדף שלו ולהזין אותה כאן.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>החשבון הזה מוכר בהגדרות של GNOME, אבל תחילה יש להיכנס שם מחדש.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>החשבון הזה מוכר בהגדרות של GNOME, ושם מקבלים את האישור השגוי של השרת; Posthorn אינו מקבל אותו.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>החשבון הזה מוכר בהגדרות של GNOME. בכל פעם שנדרשת כניסה Posthorn פונה אליהן, ואינו שומר דבר.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>היא נשמרת בצרור המפתחות של שולחן העבודה.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>השורה הראשונה שהפקודה מדפיסה היא אסימון הגישה.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>הדף של הספק נפתח בדפדפן ושואל אם להתיר ל־Posthorn לקרוא את הדואר שלך. הסיסמה לעולם אינה נחשפת ל־Posthorn.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>השורה הראשונה שהפקודה מדפיסה היא הסיסמה.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>קובץ PEM עם האישור שלך והמפתח שלו, לא מוצפן.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>הכרטיס שיש לך במחשב הזה, כמו אחרי ”kinit”.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>סיס&amp;מה</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>חשבון ה־&amp;GNOME שלי</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>פקודה שמדפיסה אסימו&amp;ן גישה</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>בדפדפן, א&amp;צל הספק</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>פקודה &amp;שמדפיסה את הסיסמה</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>&amp;אישור</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>העברת ההגדרות מ־%1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>התוכנה %1 מתקשרת איתו ללא TLS, אך Posthorn אינו עושה זאת.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>התוכנה %1 אינה בודקת את האישור שלו. לעומת זאת, Posthorn בודק אותו.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>התוכנה %1 שומרת את הסיסמה בקובץ ללא הצפנה, והיא אינה נלקחת משם: יש להקליד אותה.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>התוכנה %1 נכנסת באמצעות OAuth; כאן זה נעשה מחדש.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>התוכנה %1 נכנסת עם אישור שנמצא במאגר משלה; כאן נדרש קובץ.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 השרת אמר: ”%2”</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 פרטים: ”%2”</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>מתחבר…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>הכניסה בוצעה, מתבצע חיפוש דואר חדש…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>בהמתנה לניסיון הבא.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>הניסיון הבא: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>נעצר.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>מחובר. השרת מודיע על דואר חדש מייד.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>מחובר. השרת נבדק כל כמה דקות, כי אינו יכול להודיע מעצמו על דואר חדש.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>ייתכן שהמידע אינו עדכני: לא נבדק אם יש דואר חדש מאז %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>ייתכן שהמידע אינו עדכני: הסימן האחרון מהשרת התקבל ב־%1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>מחובר. השרת נבדק כל כמה דקות, כי הוא מודיע על דואר חדש בתיקייה אחת בלבד.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>לא מחובר</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>השרת עמוס</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>האישור אינו מהימן</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>הכניסה נכשלה</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>אי אפשר לפתוח תיקייה</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>השרת אינו מובן</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>אין סיסמה</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>ההגדרות חסרות</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>אי אפשר להשתמש בקבצים</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>מתחבר…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>נעצר</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, לא עדכני מאז %2</translation>
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
        <translation>הסימן האחרון מהשרת התקבל ב־%1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>דואר חדש הגיע לאחרונה ב־%1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: אין עדיין חשבון</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>אין הודעות שלא נקראו</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>הודעה %n שלא נקראה</numerusform>
            <numerusform>%n הודעות שלא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>עכשיו</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n דק׳</numerusform>
            <numerusform>%n דק׳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n שע׳</numerusform>
            <numerusform>%n שע׳</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(ללא נושא)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(שולח לא ידוע)</translation>
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
        <translation>קוד: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>הודעה חדשה %n</numerusform>
            <numerusform>%n הודעות חדשות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: הודעה חדשה %n</numerusform>
            <numerusform>%1: %n הודעות חדשות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>הודעה %n הגיעה בהיעדרך</numerusform>
            <numerusform>%n הודעות הגיעו בהיעדרך</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: הודעה %n הגיעה בהיעדרך</numerusform>
            <numerusform>%1: %n הודעות הגיעו בהיעדרך</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>סומנה כנקראה</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>הועברה לארכיון</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>נמחקה</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>הועברה לדואר זבל</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>מתי להציג שוב?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>בעוד 15 דקות</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>בעוד שעה</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>הערב</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>מחר בבוקר</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>לא ניתן היה לסמן את ”%1” כנקראה. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>לא ניתן היה להעביר את ”%1” לארכיון. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>לא ניתן היה למחוק את ”%1”. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>לא ניתן היה להעביר את ”%1” לדואר זבל. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>מה שביקשת לעשות עם הודעות בחשבון הזה נשמר עד שניתן יהיה לבצע אותו. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>סימון כנקראה</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>העברה לארכיון</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>דואר זבל</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>אחר כך</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>העתקת הקוד</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד %n</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>זה עובד.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>האישור שלו מהימן כי כך החלטת, עד %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>הכניסה בוצעה באמצעות %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>הודעה %n</numerusform>
            <numerusform>%n הודעות</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>תיקייה %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>השרת מודיע על דואר חדש מייד (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>השרת אינו יכול להודיע על דואר חדש (אין IDLE), ולכן ייבדק באופן קבוע.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>השרת מציע: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>אין מי שערב לו מלבדו</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>הוא הונפק על ידי רשות שאינה מוכרת למחשב הזה</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>הוא הונפק עבור שם אחר</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>תוקפו פג</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>הוא עדיין לא תקף</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>הוא פגום או שלא נועד למטרה הזאת</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>אישור של</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>הונפק עבור</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>הונפק על ידי</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>תקף עבור</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>תקף מתאריך</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>תקף עד</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>טביעת אצבע (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>של המפתח (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>מה הבעיה</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, תקף עד %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>האישור שבחרת לבטוח בו תקף עד %1. כדאי לבקש ממפעיל השרת את האישור הבא: אחרי היום הזה לא יוצג דואר חדש עד שיינתן אמון באישור אחר.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>שרת הדואר מציג כעת אישור שהמחשב הזה בוטח בו מעצמו, ולא את האישור שבחרת לבטוח בו. אם איש לא הודיע לך על כך, יש לפנות למפעיל השרת.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>הסיסמה נשמרת בזיכרון עד לסגירת Posthorn, ואינה נכתבת בשום מקום.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>אי אפשר לפתוח</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>messages, unread messages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>mailbox, what it is for</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The server has more mailboxes than can be shown; these are not all of them.</source>
        <translation>בשרת יש יותר תיקיות משאפשר להציג; אלה אינן כולן.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (מההתחלה)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>השיטה החזקה ביותר שהשרת מציע</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>באמצעות OAuth, עם אסימון גישה במקום סיסמה</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>כל הדואר</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>ארכיון</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>טיוטות</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>מסומן בכוכב</translation>
    </message>
    <message>
        <source>important</source>
        <translation>חשוב</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>דואר זבל</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>אשפה</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>הכניסה תקפה עד ש־Posthorn יסתיים; דבר ממנה לא נכתב בשום מקום.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>לשולחן העבודה הזה אין דרך להפעיל תוכנית בארגז חול עם תחילת ההפעלה.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>סימון הכול כנקרא</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>בדיקה כעת</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>מכאן Posthorn ממשיך. אפשר לסגור את הדף הזה.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>הכניסה לא הצליחה; הסיבה מוצגת ב־Posthorn. אפשר לסגור את הדף הזה.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>הדף הזה לא התבקש על ידי Posthorn.</translation>
    </message>
</context>
</TS>
