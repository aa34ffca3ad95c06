<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Додавання облікового запису</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Зміна облікового запису</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Вибрати…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Показувати у спові&amp;щеннях початок тексту</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>П&amp;еревірити</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Перегля&amp;нути сертифікат…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Результат перевірки</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Адреса еле&amp;ктронної пошти:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Назва обліково&amp;го запису:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Поштовий сервер (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Довірений сертифікат:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>По одній у рядку</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Вибрати з тек, наявних на сервері</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Якщо сервер цього не повідомляє (PREVIEW), завантажується початок кожного нового повідомлення</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>&amp;Теки для стеження:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Вкажіть назву облікового запису.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Обліковий запис із такою назвою вже є.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Вкажіть теку, за якою слід стежити, наприклад INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Можна стежити щонайбільше за %1 теками.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Перевірка…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Показуються, якщо це підтримують поштовий сервер і стільничне середовище; код — лише якщо він є в листі</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Кнопки &amp;у сповіщеннях:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Кнопка %1 у сповіщеннях</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Для сповіщень двічі вибрано одне й те саме.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>&amp;Ввести налаштування вручну</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>&amp;Адреса електронної пошти:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Назва об&amp;лікового запису:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Налаштування для цієї адреси шукаються у власному списку постачальників Posthorn, на сервері домену (йому повідомляється сама адреса), а також у базі постачальників Thunderbird і в системі доменних імен (їм повідомляється лише домен).</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ваша адреса</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Введіть адресу електронної пошти.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Це не адреса електронної пошти: у ній мають бути ім’я, знак @ і домен.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Вкажіть назву облікового запису.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Обліковий запис із такою назвою вже є.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Призупинити на годину</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Призупинити до завтра</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Завершити паузу</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Створити правило…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Чому було чи не було сповіщення?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>В&amp;илучити</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>В&amp;гору</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Вниз</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>&amp;Чому…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Чому кожен лист за останні дні було показано чи не показано</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>&amp;Правила: вирішує перше, якому відповідає лист</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>&amp;Тихі години:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>&amp;VIP-контакти:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Адресна книга (&amp;файл або тека vCard):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>Запускати для &amp;кожного листа:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Програма отримує те, що написали сторонні люди, у вигляді рядка JSON. Довіряти цим даним вона не повинна.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Тихі години записують так: 22:00-07:00, або з днями тижня: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>Потрібно вказати повний шлях до адресної книги.</translation>
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
        <translation>Сертифікат поштового сервера</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Сертифікату %1 не можна довіряти: %2. Виправити це має адміністратор сервера.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 показує не той сертифікат, якому ви довірилися. Запитайте адміністратора сервера, чи сертифікат було замінено. Якщо ніхто про це не знає, можливо, з’єднання прослуховують: не довіряйте цьому сертифікату.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>За сертифікат %1 не ручається ніхто з тих, кому довіряє цей комп’ютер. Той, хто прослуховує з’єднання, може підсунути вам власний сертифікат, тому дізнайтеся відбиток в адміністратора сервера й довіряйте сертифікату, лише якщо відбиток збігається.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Кому видано</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ким видано</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Чинний для</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Чинний з</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Чинний до</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Відбиток (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Відбиток ключа (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Що не так</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Показано зараз</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Довірено раніше</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, показано зараз</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, довірено раніше</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Довіряти цьому сертифікату</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Натисніть тут, щоб скопіювати код.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Одноразовий код</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Код скопійовано.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертифікати (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Стеження через окреме з’єднання — для серверів, які самі повідомляють про нову пошту лише в одній теці; щонайбільше чотири теки. Решта перевіряється кожні три хвилини.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>П&amp;означити всі, крім спаму</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Одразу</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Знайти теку</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Усі теки, крім спаму, смітника, чернеток, надісланих і всієї пошти</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>&amp;Теки на сервері</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (не знайдено)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Немає вибору</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Одразу: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Завжди одразу: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Вибір тек для стеження</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Теки для стеження</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Очікування сервера.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Позначте теку, за якою слід стежити.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Можна стежити щонайбільше за %1 теками.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Тема:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Від:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Вкладення:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст листа</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Текст завантажується…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>У цьому листі немає тексту, який можна тут показати.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Цей лист — вебсторінка; тут показано її текст. З мережі нічого не завантажувалося.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Лист довгий, показано лише його початок.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Додавання облікового запису</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Пере&amp;глянути сертифікат…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Наза&amp;д</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Да&amp;лі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Крок %1 з %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>Усе &amp;одно додати</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Д&amp;одати</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>Зна&amp;йти налаштування</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Увійти через &amp;браузер</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Вікно Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>Поштова програма</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Вебпошта у браузері</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Інша</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} і {uid} замінюються даними листа</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>Після кла&amp;цання відкривається:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>Ве&amp;бпошта:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>&amp;Адреса вебпошти:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Ко&amp;манда:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Введіть команду, яка відкриває лист.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Адреса вебпошти має починатися з https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>Для адреси вебпошти потрібна ваша адреса електронної пошти.</translation>
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
        <translation>Якщо постачальник його надав</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>На іншому пристро&amp;ї за допомогою коду</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>По&amp;стачальник:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Адреса поста&amp;чальника:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>&amp;Ідентифікатор клієнта:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>Секрет клі&amp;єнта:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Інший, за адресою</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Виберіть постачальника.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Введіть адресу постачальника. Вона починається з https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Введіть ідентифікатор клієнта.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Позначити все прочитаним у</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>містить</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>відповідає шаблону</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Правилу відповідає лист, для якого справджується все перелічене. Залиште порожнім те, що не має значення; * позначає будь-який текст.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Від:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>Відправник — &amp;VIP-контакт:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>Відправник &amp;є в адресній книзі:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>Написано &amp;лише мені:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>&amp;Список розсилки:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Як порівнюється тема</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Тема:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>Поле &amp;заголовка:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Як порівнюється поле заголовка</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>Текст &amp;поля:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>Т&amp;ека:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>Обл&amp;іковий запис:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>Не &amp;менше:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>Не &amp;більше:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Надходить &amp;у такий час:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>Т&amp;оді:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>О&amp;кремий звук:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>В&amp;ипробувати на останніх 50 листах</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Листи, що відповідають правилу</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>не має значення</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>будь-який розмір</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> КБ</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Вкажіть назву правила.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Правило з такою назвою вже є.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Час записують так: 22:00-07:00, або з днями тижня: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Шаблон не є регулярним виразом.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Це має бути поле заголовка, яке буває в листах, але не From, Subject, Date чи Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Відповідає: %1 з %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Ввести налаштуванн&amp;я вручну</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Я знаю &amp;цей сервер і хочу на ньому увійти</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Пошук налаштувань</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Пошук налаштувань для %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Запит до %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Налаштувань для цієї адреси не знайдено. Їх указано на сторінках постачальника, часто під назвою «інші поштові програми» або «IMAP».</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Налаштування цієї адреси ніде не оприлюднено. Можливо, це такий сервер:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Знайдено ці налаштування. Продовжуйте, лише якщо це сервер вашого постачальника:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Це налаштування %1. Продовжуйте, лише якщо це сервер вашого постачальника.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Його власник отримає ваш пароль і зможе читати вашу пошту.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>Поштовий сервер</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Дочекайтеся відповіді або введіть налаштування вручну.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Підтвердьте, що знаєте цей сервер, або виберіть інший.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Що про це пише постачальник</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Центри сертифікації, яким довіряє цей комп’ютер</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Вказати файл ЦС</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Вибір файлу ЦС</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>&amp;Сервер:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>&amp;Шифрування:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Порт:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>&amp;Файл ЦС:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Введіть ім’я поштового сервера.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Це не ім’я сервера: у ньому не буває пробілів, скісних рисок і номера порту.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>Не вдається прочитати файл ЦС.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>О&amp;блікові записи</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>&amp;Сповіщення</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>З&amp;агальні</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Облікових записів поки немає. Додайте обліковий запис, щоб отримувати сповіщення про нову пошту.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Результат перевірки</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Д&amp;одати…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>З&amp;мінити…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>В&amp;илучити…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Перев&amp;ірити</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>С&amp;ертифікат…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Переглянути сертифікат, через який перевірка не вдалася</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Показувати спливні сповіщення про &amp;нову пошту</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>Супроводжувати &amp;їх звуком</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Показ&amp;увати на піктограмі кількість непрочитаних листів</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>&amp;Запускати Posthorn під час входу в систему</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Вилучення облікового запису</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Вилучити обліковий запис «%1»?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Його налаштування та пароль буде вилучено. Пошта на сервері залишиться.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Перевірка «%1»…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>&amp;Показувати її на піктограмі запуску в панелях завдань, які це вміють</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>&amp;Ховати піктограму, поки немає непрочитаного</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Відповідати аплетам, створеним для &amp;Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Відправник і тема</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Лише відправник</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Лише кількість</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>Показувати &amp;в них:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>Коли ек&amp;ран заблоковано:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Знайти налаштування</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Налаштування з такою назвою немає.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>У будь-якому браузері за допомого&amp;ю коду</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Відкрити сторінку</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Увійти &amp;знову</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Пр&amp;ипинити вхід</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Відкрити сторінку поста&amp;чальника</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>&amp;Відкрити сторінку</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>І&amp;м’я користувача:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Вказати файл сертифіката</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Вибір вашого сертифіката</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Парол&amp;ь:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Кома&amp;нда:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Ва&amp;ш сертифікат:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Пар&amp;оль програми</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Постачальник пропускає лише програми, відомі йому за ідентифікатором клієнта. Отримайте ідентифікатор у постачальника й введіть його тут.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 пропускає лише програми, відомі за ідентифікатором клієнта. Отримайте ідентифікатор на сторінці постачальника й введіть його тут.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Введіть ім’я користувача.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введіть пароль.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Введіть команду.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Вкажіть файл, який можна прочитати.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Очікування входу у браузері.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Код, який слід ввести на сторінці</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Очікування входу у браузері</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Запит до постачальника щодо сторінки входу…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Увійдіть на сторінці, що відкрилася у браузері. Далі все продовжиться саме.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Відкрийте цю сторінку в будь-якому браузері та введіть там код:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Вхід виконано.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Ім’&amp;я користувача:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>&amp;Джерело пароля:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Па&amp;роль:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Команда для па&amp;роля:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Сп&amp;осіб входу:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Сховище ключів стільничного середовища</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>Виведення команди</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>Вхід у браузері</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>Мережеві облікові записи GNOME</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без змін</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Введіть ім’я користувача.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Введіть команду, яка виводить пароль.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введіть пароль.</translation>
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
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Вийти з Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>Непрочитані &amp;листи</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Це стільничне середовище не показує піктограм у системному лотку, тому Posthorn працює без піктограми: про нову пошту повідомляють спливні сповіщення, а повторний запуск Posthorn відкриває це вікно. У GNOME лоток додає розширення «AppIndicator and KStatusNotifierItem Support».</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Більше не повідомляти</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Облікових записів поки немає. Додайте обліковий запис у налаштуваннях.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Сповіщення</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Перевірка облікового запису</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Результат перевірки</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Вхід і відкриття тек…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Поки що не працює. Поверніться, щоб щось змінити, або все одно додайте обліковий запис.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Усе працює. Додайте обліковий запис, щоб отримувати сповіщення про нову пошту.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Перевірка</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Б&amp;ільше не довіряти</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Після збереження сертифікат перестане бути довіреним.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Розблокуйте сховище ключів</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>У ньому зберігаються паролі до вашої пошти. Поки воно заблоковане, нова пошта не показується.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn працює без піктограми</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME показує піктограми, подібні до піктограми Posthorn, лише з розширенням «AppIndicator and KStatusNotifierItem Support». Без нього сповіщення однаково надходять, а повторний запуск Posthorn показує його вікно.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Показати вікно</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>За останні дні листів не надходило.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Чому було чи не було сповіщення?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Листи за останні дні</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Обліковий запис і тека</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Створити правило…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Відправник і тема вилучаються через день, решта — через тиждень.</translation>
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
        <translation>Без сповіщення: правило %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Не показано й не враховано: правило %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Показано як важливе: правило %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Показано за правилом %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Показано. Ніщо цьому не заважало.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Відкладено до кінця тихих годин.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Відкладено до кінця паузи.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Показано разом з усім, що надійшло, поки Posthorn не був підключений.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Без сповіщення: сповіщення вимкнено.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Повторно не показано. Про цей лист уже повідомлено з іншої теки.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>не сповіщати, але враховувати</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>показати як звичайно</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>важливе: зі звуком, не ховати, навіть у тихі години</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>не показувати й не враховувати</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>Поштовий сервер не знайдено. Перевірте ім’я сервера та підключення до мережі.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>Поштовий сервер відмовив у з’єднанні. Перевірте порт або спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Поштовий сервер недоступний. Перевірте підключення до мережі.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Поштовий сервер не відповів вчасно.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>З’єднання з поштовим сервером втрачено.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Поштовий сервер закрив з’єднання.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Сервер входу постачальника недоступний, тому зараз немає токена доступу.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>Поштовий сервер зараз зайнятий.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>Поштовий сервер не дозволяє більше з’єднань для цього користувача. Якщо це не минає, закрийте інші поштові програми.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Сертифікат поштового сервера видав центр сертифікації, якому цей комп’ютер не довіряє. Якщо це ваш власний центр або центр вашої компанії, виберіть його файл ЦС або перегляньте сертифікат у налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Строк дії сертифіката поштового сервера закінчився. Його має поновити адміністратор сервера; перевірте також дату на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Сертифікат поштового сервера ще не набув чинності. Перевірте дату на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Сертифікат поштового сервера видано на інше ім’я. Перевірте ім’я сервера; можливо, з’єднання прослуховують.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Сертифікат поштового сервера нечинний, тому з’єднання було б небезпечним. Зверніться до адміністратора сервера.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>Поштовий сервер показує не той сертифікат, якому ви довірилися, тому нічого не було надіслано. Перегляньте обидва сертифікати в налаштуваннях облікового запису; можливо, з’єднання прослуховують.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>У файлі ЦС облікового запису немає сертифіката, який можна прочитати. Виберіть інший файл у налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>У файлі з вашим сертифікатом немає сертифіката й ключа, які можна прочитати. Вкажіть інший файл у налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Не вдалося встановити зашифроване з’єднання з поштовим сервером. Перевірте порт і вид шифрування.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>Поштовий сервер не прийняв ім’я користувача або пароль. Введіть їх знову в налаштуваннях; деякі постачальники вимагають тут пароль програми.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Строк дії пароля закінчився. Задайте новий пароль у постачальника, а потім введіть його в налаштуваннях.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>Поштовий сервер не прийняв токен доступу: його строк дії закінчився або його відкликано. Отримайте новий у постачальника; річ не в паролі.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>Поштовий сервер не прийняв ваш сертифікат для цього імені користувача. Перевірте ім’я користувача та чинність сертифіката.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Для цього поштового сервера немає чинного квитка Kerberos. Отримайте його (kinit) і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>Поштовий сервер не прийняв ваш квиток Kerberos для цього імені користувача.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>Поштовий сервер не пропонує способу входу, заданого в обліковому записі. Виберіть інший у налаштуваннях.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Сервер не зміг довести, що знає ваш пароль, тому він може бути підробним. Перевірте ім’я сервера.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>Поштовий сервер не дозволяє цьому користувачеві входити за паролем. Зверніться до адміністратора сервера.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Постачальник вимагає увійти у браузері. Для цього перевірте обліковий запис у налаштуваннях або скористайтеся командою «posthorn account sign-in».</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>На сторінці постачальника у вході було відмовлено. Увійдіть знову й дозвольте доступ до своєї пошти.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Ваша організація ще не дозволила використовувати Posthorn. Попросіть адміністратора дозволити програму або увійдіть іншим способом.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Вхід у браузері не було завершено вчасно. Почніть його знову.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Не вдалося відкрити браузер. Відкрийте сторінку входу вручну у браузері на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Цього облікового запису більше немає серед мережевих облікових записів GNOME. Додайте його туди знову або увійдіть іншим способом.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>Мережеві облікові записи GNOME вимагають увійти знову. Зробіть це в налаштуваннях GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Не вдалося відкрити теку. Перевірте її назву в налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Цього листа більше немає в теці: його переміщено або видалено.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>Поштовий сервер не дозволяє змінювати цю теку.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>На поштовому сервері немає окремої теки для архіву.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>На поштовому сервері немає окремої теки для спаму.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>На поштовому сервері немає окремої теки для видалених листів.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Відповів не поштовий сервер із підтримкою IMAP. Перевірте ім’я сервера та порт.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>На цьому порту сервер очікує шифрування із самого початку. Виберіть «TLS» замість «STARTTLS».</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>На цьому порту сервер починає без шифрування. Виберіть «STARTTLS» замість «TLS» або порт 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>Поштовий сервер надіслав щось незрозуміле.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>Поштовий сервер надіслав те, чого тут не має бути.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>Поштовий сервер надіслав забагато даних, тому з’єднання було закрито.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>Поштовий сервер відмовився шифрувати з’єднання, тому нічого не було надіслано. Якщо сервер це підтримує, виберіть «TLS» у налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Хтось підставив дані до початку шифрування, тому з’єднання було закрито. Не довіряйте цій мережі.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Сервер повідомив про виконаний вхід ще до шифрування з’єднання, тому його було закрито. Виберіть «TLS» у налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>Поштовий сервер відхилив команду, яку він мав би знати.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Відповідь сервера входу постачальника не є токеном доступу.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Сховище ключів із паролем заблоковане. Розблокуйте його, щоб продовжити.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Сховище ключів із паролем не було розблоковано: запит його власного пароля закрили або не вдалося показати. Розблокуйте його, щоб продовжити; сам Posthorn більше не запитає.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Торбинку, у якій міг би зберігатися пароль, вимкнено. Увімкніть її в системних налаштуваннях або отримуйте пароль за допомогою команди.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Сховище ключів із паролем не відповідає. Posthorn продовжить роботу, щойно воно відповість; якщо це не минає, перезапустіть його або увійдіть у систему знову.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>У цьому стільничному середовищі немає сховища ключів, у якому міг би зберігатися пароль. Запустіть його або отримуйте пароль за допомогою команди.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Сховище ключів не видало або не зберегло пароль.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Для цього облікового запису ще немає пароля. Введіть його в налаштуваннях.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>Команда, яка надає пароль, завершилася з помилкою. Перевірте її в налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>Мережеві облікові записи GNOME не відповідають у цьому стільничному середовищі, тому пароль облікового запису отримати не можна.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Налаштування облікового запису неповні. Відкрийте їх і заповніть те, чого бракує.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Постачальника входу з такою назвою немає, або він не повідомляє відомостей про себе. Перевірте його в налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>У цій збірці Posthorn немає ідентифікатора клієнта для цього постачальника. Введіть власний або скористайтеся паролем програми.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Постачальник не приймає цей ідентифікатор клієнта для такого способу входу. Перевірте його в налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Не вдається прочитати файл налаштувань. Перевірте права на його читання.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>У файлі налаштувань є незрозумілий запис. Виправте його.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Не вдалося зберегти налаштування. Перевірте вільне місце та права на запис файлу.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Не вдається прочитати журнал уже показаних сповіщень.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Не вдалося записати журнал показаних сповіщень. Перевірте вільне місце та права на запис файлу.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Журнал показаних сповіщень записано новішою версією Posthorn. Використовуйте її.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Порт %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Як в іншій поштовій програмі на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Із власного списку постачальників Posthorn.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Повідомив сам домен %1.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Із бази постачальників Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Із системи доменних імен (DNS), куди сторонні на шляху можуть підставити що завгодно.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Припущення: ніхто не підтвердив, що такий сервер є.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Цей сервер належить домену %1, а не %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Спершу увімкніть IMAP у налаштуваннях вебпошти постачальника.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Спершу запустіть Proton Mail Bridge. Він показує ім’я користувача й пароль та експортує сертифікат, який під час введення налаштувань вручну вказують у полі «Файл ЦС».</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Постачальник приймає пароль, створений для однієї програми, — пароль програми. Створіть його для Posthorn на сторінці постачальника й введіть тут.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 приймає пароль, створений для однієї програми, — пароль програми. Створіть його для Posthorn на сторінці постачальника й введіть тут.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>У налаштуваннях GNOME є цей обліковий запис, але спершу там потрібно знову увійти.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>У налаштуваннях GNOME є цей обліковий запис, і там прийнято неправильний сертифікат його сервера; Posthorn його не прийме.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>У налаштуваннях GNOME є цей обліковий запис. Posthorn звертається до них під час кожного входу й сам нічого не зберігає.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Пароль зберігається у сховищі ключів стільничного середовища.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>Перший рядок, який виводить команда, — токен доступу.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>У браузері відкриється сторінка постачальника із запитанням, чи можна Posthorn читати вашу пошту. Самого пароля Posthorn ніколи не бачить.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>Перший рядок, який виводить команда, — пароль.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Незашифрований файл PEM із вашим сертифікатом і його ключем.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Квиток, наявний на цьому комп’ютері, наприклад після «kinit».</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Мій обліков&amp;ий запис GNOME</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>&amp;Команда, яка виводить токен доступу</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>&amp;У браузері, у постачальника</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Команда, яка виводить па&amp;роль</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>С&amp;ертифікат</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Перенести з %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 з’єднується з ним без TLS. Posthorn так не робить.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 не перевіряє його сертифікат. Posthorn перевіряє.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 зберігає пароль у файлі відкритим текстом; звідти його не беруть, тому його потрібно ввести.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 виконує вхід через OAuth; тут потрібно увійти заново.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 використовує для входу сертифікат із власного сховища; тут потрібен файл.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Відповідь сервера: «%2»</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Подробиці: «%2»</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Вхід виконано, перевірка нової пошти…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Очікування наступної спроби.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Наступна спроба: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>З’єднано. Сервер одразу повідомляє про нову пошту.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>З’єднано. Сервер опитується кожні кілька хвилин, бо сам не вміє повідомляти про нову пошту.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Ці дані могли застаріти: остання перевірка нової пошти — %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Ці дані могли застаріти: остання відповідь сервера — %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>З’єднано. Сервер опитується кожні кілька хвилин, бо повідомляє про нову пошту лише в одній теці.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>немає з’єднання</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>сервер зайнятий</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>сертифікат не довірений</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>не вдалося увійти</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>не вдається відкрити теку</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>незрозуміла відповідь сервера</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>немає пароля</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>налаштування неповні</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>файли непридатні</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>з’єднання…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>очікування</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>зупинено</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, не оновлювалося з %2</translation>
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
        <translation>Остання відповідь сервера: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Остання нова пошта: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: облікових записів поки немає</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>немає непрочитаних</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n непрочитаний лист</numerusform>
            <numerusform>%n непрочитані листи</numerusform>
            <numerusform>%n непрочитаних листів</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n год</numerusform>
            <numerusform>%n год</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без теми)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(невідомий відправник)</translation>
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
        <translation>Код: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n новий лист</numerusform>
            <numerusform>%n нові листи</numerusform>
            <numerusform>%n нових листів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n новий лист</numerusform>
            <numerusform>%1: %n нові листи</numerusform>
            <numerusform>%1: %n нових листів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>Поки вас не було, надійшов %n лист</numerusform>
            <numerusform>Поки вас не було, надійшло %n листи</numerusform>
            <numerusform>Поки вас не було, надійшло %n листів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: поки вас не було, надійшов %n лист</numerusform>
            <numerusform>%1: поки вас не було, надійшло %n листи</numerusform>
            <numerusform>%1: поки вас не було, надійшло %n листів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Позначено прочитаним</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Переміщено до архіву</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Переміщено до спаму</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Коли показати знову?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Через 15 хвилин</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Через годину</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Сьогодні ввечері</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Завтра вранці</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Не вдалося позначити «%1» прочитаним. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Не вдалося перемістити «%1» до архіву. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Не вдалося видалити «%1». %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Не вдалося перемістити «%1» до спаму. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Вибрані вами дії з листами цього облікового запису буде виконано, щойно це стане можливим. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаним</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>До архіву</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>До спаму</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копіювати код</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Працює.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Його сертифікат вважається довіреним за вашим рішенням, до %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Вхід виконано, спосіб: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листи</numerusform>
            <numerusform>%n листів</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Тека %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Сервер одразу повідомляє про нову пошту (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Сервер не вміє повідомляти про нову пошту (немає IDLE), тому він опитуватиметься регулярно.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Сервер пропонує: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>за нього не ручається ніхто, крім нього самого</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>його видав центр сертифікації, невідомий цьому комп’ютеру</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>його видано на інше ім’я</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>строк його дії закінчився</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>він ще не набув чинності</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>він пошкоджений або не призначений для цього</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Сертифікат сервера</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Кому видано</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ким видано</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Чинний для</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Чинний з</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Чинний до</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Відбиток (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Відбиток ключа (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Що не так</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, чинний до %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Сертифікат, якому ви довірилися, чинний до %1. Дізнайтеся в адміністратора сервера про наступний: після цього дня нова пошта не показуватиметься, доки ви не довіритеся іншому сертифікату.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>Тепер поштовий сервер показує сертифікат, якому цей комп’ютер довіряє сам, а не той, якому довірилися ви. Якщо вам про це ніхто не повідомляв, запитайте адміністратора сервера.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Пароль зберігається в пам’яті до завершення Posthorn і нікуди не записується.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>не відкривається</translation>
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
        <translation>На сервері більше тек, ніж можна показати; тут не всі.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (із самого початку)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Найнадійніший з тих, які пропонує сервер</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, з токеном доступу замість пароля</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>вся пошта</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архів</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>чернетки</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>із зірочкою</translation>
    </message>
    <message>
        <source>important</source>
        <translation>важливі</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>спам</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>надіслані</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>смітник</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Вхід діє до завершення Posthorn; нічого з нього ніде не записано.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Це середовище не вміє запускати програму в пісочниці разом із сеансом.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Позначити все прочитаним</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Перевірити зараз</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Далі продовжить Posthorn. Цю сторінку можна закрити.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>Увійти не вдалося; причину повідомить Posthorn. Цю сторінку можна закрити.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn не запитував цієї сторінки.</translation>
    </message>
</context>
</TS>
