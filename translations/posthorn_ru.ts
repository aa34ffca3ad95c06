<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Добавление учётной записи</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Изменение учётной записи</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Показ&amp;ывать в уведомлениях начало текста</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Провери&amp;ть</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Пос&amp;мотреть сертификат…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Результат проверки</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Адрес &amp;электронной почты:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Название учётной &amp;записи:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Почтовый сервер (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Доверенный сертификат:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>По одной в строке</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Выбрать из папок, имеющихся на сервере</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Если сервер этого не сообщает (PREVIEW), загружается начало каждого нового сообщения</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>Отсле&amp;живаемые папки:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Укажите название учётной записи.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Учётная запись с таким названием уже есть.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Укажите папку, которую нужно отслеживать, например INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Можно отслеживать не более %1 папок.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Проверка…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Показываются, если это поддерживают почтовый сервер и рабочая среда; код — только если он есть в письме</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Кнопки в &amp;уведомлениях:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Кнопка %1 в уведомлениях</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Для уведомлений дважды выбрано одно и то же.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Ввести настройки вр&amp;учную</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Адрес эле&amp;ктронной почты:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Название уч&amp;ётной записи:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Настройки для этого адреса ищутся в собственном списке провайдеров Posthorn, на сервере домена (ему сообщается сам адрес), а также в базе провайдеров Thunderbird и в системе доменных имён (им сообщается только домен).</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ваш адрес</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Введите адрес электронной почты.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Это не адрес электронной почты: в нём должны быть имя, знак @ и домен.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Укажите название учётной записи.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Учётная запись с таким названием уже есть.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Приостановить на час</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Приостановить до завтра</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Закончить паузу</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Создать правило…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Почему было или не было уведомления?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>До&amp;бавить…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Вверх</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>&amp;Почему…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Почему каждое письмо за последние дни было показано или не показано</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Правила: &amp;решает первое, под которое подходит письмо</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>&amp;Тихие часы:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>&amp;VIP-контакты:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Адресная книга (&amp;файл или папка vCard):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>Запускать для &amp;каждого письма:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Программа получает то, что написали посторонние люди, в виде строки JSON. Доверять этим данным она не должна.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Тихие часы записываются так: 22:00-07:00, или с днями недели: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>Нужно указать полный путь к адресной книге.</translation>
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
        <translation>Сертификат почтового сервера</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Сертификату %1 нельзя доверять: %2. Исправить это должен администратор сервера.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 предъявляет не тот сертификат, которому вы доверились. Спросите администратора сервера, был ли сертификат заменён. Если никто об этом не знает, возможно, соединение прослушивают: не доверяйте этому сертификату.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>За сертификат %1 не ручается никто из тех, кому доверяет этот компьютер. Тот, кто прослушивает соединение, может подсунуть вам свой сертификат, поэтому узнайте отпечаток у администратора сервера и доверяйте сертификату, только если отпечаток совпадает.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Действителен для</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действителен с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Отпечаток (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Отпечаток ключа (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Предъявлено сейчас</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Доверено ранее</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, предъявлено сейчас</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, доверено ранее</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Доверять этому сертификату</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Нажмите здесь, чтобы скопировать код.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Код скопирован.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Отслеживается через отдельное соединение — для серверов, которые сами сообщают о новой почте только в одной папке; не более четырёх папок. Остальные проверяются каждые три минуты.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>О&amp;тметить все, кроме спама</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Все папки, кроме спама, корзины, черновиков, отправленных и всей почты</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>П&amp;апки на сервере</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (не найдена)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Нет выбора</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Сразу: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Всегда сразу: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Выбор отслеживаемых папок</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Отслеживаемые папки</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Ожидание сервера.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Отметьте папку, которую нужно отслеживать.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Можно отслеживать не более %1 папок.</translation>
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
        <translation>От:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Вложения:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Текст загружается…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>В этом письме нет текста, который можно здесь показать.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Это письмо — веб-страница; здесь показан её текст. Из сети ничего не загружалось.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Письмо длинное, показано только его начало.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Добавление учётной записи</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Посмотреть серти&amp;фикат…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Наза&amp;д</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Да&amp;лее</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>Всё равно до&amp;бавить</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>До&amp;бавить</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>Найти наст&amp;ройки</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Войти &amp;через браузер</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Окно Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>Почтовая программа</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Веб-почта в браузере</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Другая</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} и {uid} заменяются данными письма</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>По &amp;щелчку открывается:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>Ве&amp;б-почта:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>Адрес веб-по&amp;чты:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>&amp;Команда:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Введите команду, которая открывает письмо.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Адрес веб-почты должен начинаться с https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>Для адреса веб-почты нужен ваш адрес электронной почты.</translation>
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
        <translation>Если провайдер его выдал</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>На дру&amp;гом устройстве с помощью кода</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Провайд&amp;ер:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Адрес прова&amp;йдера:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>Иде&amp;нтификатор клиента:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>&amp;Секрет клиента:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Другой, по адресу</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Выберите провайдера.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Введите адрес провайдера. Он начинается с https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Введите идентификатор клиента.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Отметить всё как прочитанное в</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>соответствует шаблону</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Н&amp;азвание:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Под правило подходит письмо, для которого верно всё перечисленное. Оставьте пустым то, что не важно; * обозначает любой текст.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;От:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>Отправитель — &amp;VIP-контакт:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>Отправитель в адресной &amp;книге:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>Написано только &amp;мне:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>&amp;Список рассылки:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Как сравнивается тема</translation>
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
        <translation>Как сравнивается поле заголовка</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>Т&amp;екст поля:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Учётная запись:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>&amp;Не меньше:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>Не &amp;больше:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Приходит &amp;в это время:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>То&amp;гда:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>Особ&amp;ый звук:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>&amp;Испытать на последних 50 письмах</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Письма, подходящие под правило</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>не важно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>любой размер</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> КБ</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Укажите название правила.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Правило с таким названием уже есть.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Время записывается так: 22:00-07:00, или с днями недели: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Шаблон не является регулярным выражением.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Это должно быть поле заголовка, которое бывает в письмах, но не From, Subject, Date или Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Подходит: %1 из %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Ввест&amp;и настройки вручную</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Я знаю &amp;этот сервер и хочу войти на него</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Поиск настроек для %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Запрос к %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Настройки для этого адреса не найдены. Они указаны на страницах провайдера, часто под названием «другие почтовые программы» или «IMAP».</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Настройки этого адреса нигде не опубликованы. Возможно, это следующий сервер:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Найдены эти настройки. Продолжайте, только если это сервер вашего провайдера:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Это настройки %1. Продолжайте, только если это сервер вашего провайдера.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Его владелец получит ваш пароль и сможет читать вашу почту.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>Почтовый сервер</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Дождитесь ответа или введите настройки вручную.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Подтвердите, что знаете этот сервер, или выберите другой.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Что об этом пишет провайдер</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Центры сертификации, которым доверяет этот компьютер</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Указать файл ЦС</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Выбор файла ЦС</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>С&amp;ервер:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>&amp;Шифрование:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Порт:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>Файл &amp;ЦС:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Введите имя почтового сервера.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Это не имя сервера: в нём не бывает пробелов, косых черт и номера порта.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>Не удаётся прочитать файл ЦС.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>У&amp;чётные записи</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Ув&amp;едомления</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Об&amp;щие</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Учётных записей пока нет. Добавьте учётную запись, чтобы получать уведомления о новой почте.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Результат проверки</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Доб&amp;авить…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>И&amp;зменить…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Пр&amp;оверить</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;Сертификат…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Посмотреть сертификат, из-за которого проверка не удалась</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Показыват&amp;ь всплывающие уведомления о новой почте</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>Сопрово&amp;ждать их звуком</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Показ&amp;ывать на значке число непрочитанных писем</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>&amp;Запускать Posthorn при входе в систему</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Удаление учётной записи</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Удалить учётную запись «%1»?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Её настройки и пароль будут удалены. Почта на сервере останется.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Проверка «%1»…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Показывать е&amp;го на значке запуска в панелях задач, которые это умеют</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>С&amp;крывать значок, пока нет непрочитанного</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Отвечать апплетам, созданным для &amp;Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Отправитель и тема</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Только отправитель</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Только количество</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>Показывать в &amp;них:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>При заблокированном &amp;экране:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Настройки с таким названием нет.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>В л&amp;юбом браузере с помощью кода</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>В&amp;ойти снова</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Прервать в&amp;ход</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Открыть страницу прова&amp;йдера</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>Открыть страниц&amp;у</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>И&amp;мя пользователя:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Указать файл сертификата</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Выбор вашего сертификата</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Парол&amp;ь:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Ком&amp;анда:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Ва&amp;ш сертификат:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Пароль прило&amp;жения</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Провайдер пропускает только программы, известные ему по идентификатору клиента. Получите идентификатор у провайдера и введите его здесь.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 пропускает только программы, известные по идентификатору клиента. Получите идентификатор на странице провайдера и введите его здесь.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Введите имя пользователя.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Введите команду.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Укажите файл, который можно прочитать.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Ожидание входа в браузере.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Код для ввода на странице</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Ожидание входа в браузере</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Запрос к провайдеру о странице входа…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Выполните вход на странице, открывшейся в браузере. Дальше всё продолжится само.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Откройте эту страницу в любом браузере и введите там код:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Вход выполнен.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Имя по&amp;льзователя:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>&amp;Источник пароля:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>П&amp;ароль:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Ком&amp;анда для пароля:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Способ вхо&amp;да:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Связка ключей рабочей среды</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>Вывод команды</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>Вход в браузере</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>Сетевые учётные записи GNOME</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Введите имя пользователя.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Введите команду, которая выводит пароль.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
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
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Выйти из Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>Непрочитанные &amp;письма</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Эта рабочая среда не показывает значки в области уведомлений, поэтому Posthorn работает без значка: о новой почте сообщают всплывающие уведомления, а повторный запуск Posthorn открывает это окно. В GNOME область уведомлений добавляет расширение «AppIndicator and KStatusNotifierItem Support».</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Больше не сообщать</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Учётных записей пока нет. Добавьте учётную запись в настройках.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Уведомления</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Проверка учётной записи</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Результат проверки</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Вход и открытие папок…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Пока не работает. Вернитесь, чтобы что-то изменить, или всё равно добавьте учётную запись.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Всё работает. Добавьте учётную запись, чтобы получать уведомления о новой почте.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Проверка</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Больше &amp;не доверять</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>После сохранения сертификат перестанет быть доверенным.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Разблокируйте связку ключей</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>В ней хранятся пароли от вашей почты. Пока она заблокирована, новая почта не показывается.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn работает без значка</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME показывает значки, подобные значку Posthorn, только с расширением «AppIndicator and KStatusNotifierItem Support». Без него уведомления всё равно приходят, а повторный запуск Posthorn показывает его окно.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Показать окно</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>За последние дни писем не приходило.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Почему было или не было уведомления?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Письма за последние дни</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Учётная запись и папка</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Создать правило…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Отправитель и тема удаляются через день, остальное — через неделю.</translation>
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
        <translation>Без уведомления: правило %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Не показано и не посчитано: правило %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Показано как важное: правило %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Показано по правилу %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Показано. Ничто этому не препятствовало.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Отложено до конца тихих часов.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Отложено до конца паузы.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Показано вместе со всем, что пришло, пока Posthorn не был подключён.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Без уведомления: уведомления отключены.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Повторно не показано. Об этом письме уже сообщалось из другой папки.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>не уведомлять, но считать</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>показать как обычно</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>важное: со звуком, не скрывать, даже в тихие часы</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>не показывать и не считать</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>Почтовый сервер не найден. Проверьте имя сервера и подключение к сети.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>Почтовый сервер отказал в соединении. Проверьте порт или повторите попытку позже.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Почтовый сервер недоступен. Проверьте подключение к сети.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Почтовый сервер не ответил вовремя.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>Соединение с почтовым сервером потеряно.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Почтовый сервер закрыл соединение.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Сервер входа провайдера недоступен, поэтому сейчас нет токена доступа.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>Почтовый сервер сейчас занят.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>Почтовый сервер не допускает больше соединений для этого пользователя. Если это не проходит, закройте другие почтовые программы.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Сертификат почтового сервера выдан центром сертификации, которому этот компьютер не доверяет. Если это ваш собственный центр или центр вашей компании, выберите его файл ЦС или посмотрите сертификат в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Срок действия сертификата почтового сервера истёк. Его должен обновить администратор сервера; проверьте также дату на этом компьютере.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Сертификат почтового сервера ещё не вступил в силу. Проверьте дату на этом компьютере.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Сертификат почтового сервера выдан на другое имя. Проверьте имя сервера; возможно, соединение прослушивают.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Сертификат почтового сервера недействителен, поэтому соединение было бы небезопасным. Обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>Почтовый сервер предъявляет не тот сертификат, которому вы доверились, поэтому ничего не было отправлено. Посмотрите оба сертификата в настройках учётной записи; возможно, соединение прослушивают.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>В файле ЦС учётной записи нет сертификата, который можно прочитать. Выберите другой файл в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>В файле с вашим сертификатом нет сертификата и ключа, которые можно прочитать. Укажите другой файл в настройках учётной записи.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Не удалось установить зашифрованное соединение с почтовым сервером. Проверьте порт и вид шифрования.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>Почтовый сервер не принял имя пользователя или пароль. Введите их заново в настройках; некоторые провайдеры требуют здесь пароль приложения.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Срок действия пароля истёк. Задайте новый пароль у провайдера, затем введите его в настройках.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>Почтовый сервер не принял токен доступа: его срок истёк или он отозван. Получите новый у провайдера; дело не в пароле.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>Почтовый сервер не принял ваш сертификат для этого имени пользователя. Проверьте имя пользователя и срок действия сертификата.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Для этого почтового сервера нет действительного билета Kerberos. Получите его (kinit) и повторите попытку.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>Почтовый сервер не принял ваш билет Kerberos для этого имени пользователя.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>Почтовый сервер не предлагает способ входа, заданный в учётной записи. Выберите другой в настройках.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Сервер не смог доказать, что знает ваш пароль, поэтому он может быть поддельным. Проверьте имя сервера.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>Почтовый сервер не разрешает этому пользователю вход по паролю. Обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Провайдер требует выполнить вход в браузере. Для этого проверьте учётную запись в настройках или используйте команду «posthorn account sign-in».</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>На странице провайдера во входе было отказано. Войдите снова и разрешите доступ к своей почте.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Ваша организация ещё не разрешила использовать Posthorn. Попросите администратора разрешить программу или войдите другим способом.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Вход в браузере не был завершён вовремя. Начните его заново.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Не удалось открыть браузер. Откройте страницу входа вручную в браузере на этом компьютере.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Этой учётной записи больше нет среди сетевых учётных записей GNOME. Добавьте её туда снова или войдите другим способом.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>Сетевые учётные записи GNOME требуют войти снова. Сделайте это в настройках GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Не удалось открыть папку. Проверьте её имя в настройках учётной записи.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Этого письма больше нет в папке: оно перемещено или удалено.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>Почтовый сервер не разрешает изменять эту папку.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>На почтовом сервере нет отдельной папки для архива.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>На почтовом сервере нет отдельной папки для спама.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>На почтовом сервере нет отдельной папки для удалённых писем.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Ответил не почтовый сервер с поддержкой IMAP. Проверьте имя сервера и порт.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>На этом порту сервер ожидает шифрование с самого начала. Выберите «TLS» вместо «STARTTLS».</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>На этом порту сервер начинает без шифрования. Выберите «STARTTLS» вместо «TLS» или порт 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>Почтовый сервер прислал что-то непонятное.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>Почтовый сервер прислал то, чего здесь быть не должно.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>Почтовый сервер прислал слишком много данных, поэтому соединение было закрыто.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>Почтовый сервер отказался шифровать соединение, поэтому ничего не было отправлено. Если сервер это поддерживает, выберите «TLS» в настройках учётной записи.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Кто-то подставил данные до начала шифрования, поэтому соединение было закрыто. Не доверяйте этой сети.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Сервер сообщил о выполненном входе до шифрования соединения, поэтому оно было закрыто. Выберите «TLS» в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>Почтовый сервер отклонил команду, которую он должен знать.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Ответ сервера входа провайдера не является токеном доступа.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Связка ключей с паролем заблокирована. Разблокируйте её, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Связка ключей с паролем не была разблокирована: запрос её собственного пароля был закрыт или не мог быть показан. Разблокируйте её, чтобы продолжить; сам Posthorn больше не спросит.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Бумажник, в котором мог бы храниться пароль, отключён. Включите его в настройках системы или получайте пароль с помощью команды.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Связка ключей с паролем не отвечает. Posthorn продолжит работу, как только она ответит; если это не проходит, перезапустите её или войдите в систему заново.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>В этой рабочей среде нет связки ключей, в которой мог бы храниться пароль. Запустите её или получайте пароль с помощью команды.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Связка ключей не выдала или не сохранила пароль.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Для этой учётной записи ещё нет пароля. Введите его в настройках.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>Команда, выдающая пароль, завершилась с ошибкой. Проверьте её в настройках учётной записи.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>Сетевые учётные записи GNOME не отвечают в этой рабочей среде, поэтому пароль учётной записи получить нельзя.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Настройки учётной записи неполны. Откройте их и заполните недостающее.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Провайдера входа с таким именем нет, или он не сообщает сведений о себе. Проверьте его в настройках учётной записи.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>В этой сборке Posthorn нет идентификатора клиента для этого провайдера. Введите собственный или используйте пароль приложения.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Провайдер не принимает этот идентификатор клиента для такого способа входа. Проверьте его в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Не удаётся прочитать файл настроек. Проверьте права на его чтение.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>В файле настроек есть непонятная запись. Исправьте её.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Не удалось сохранить настройки. Проверьте свободное место и права на запись файла.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Не удаётся прочитать журнал уже показанных уведомлений.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Не удалось записать журнал показанных уведомлений. Проверьте свободное место и права на запись файла.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Журнал показанных уведомлений записан более новой версией Posthorn. Используйте её.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Порт %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Как в другой почтовой программе на этом компьютере.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Из собственного списка провайдеров Posthorn.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Сообщил сам домен %1.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Из базы провайдеров Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Из системы доменных имён (DNS), куда посторонние на пути могут подставить что угодно.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Предположение: никто не подтвердил, что такой сервер есть.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Этот сервер принадлежит домену %1, а не %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Сначала включите IMAP в настройках веб-почты провайдера.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Сначала запустите Proton Mail Bridge. Он показывает имя пользователя и пароль и экспортирует сертификат, который при вводе настроек вручную указывается в поле «Файл ЦС».</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Провайдер принимает пароль, созданный для одной программы, — пароль приложения. Создайте его для Posthorn на странице провайдера и введите здесь.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 принимает пароль, созданный для одной программы, — пароль приложения. Создайте его для Posthorn на странице провайдера и введите здесь.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>В настройках GNOME есть эта учётная запись, но сначала там нужно снова выполнить вход.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>В настройках GNOME есть эта учётная запись, и там принимается неверный сертификат её сервера; Posthorn его не примет.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>В настройках GNOME есть эта учётная запись. Posthorn обращается к ним при каждом входе и сам ничего не хранит.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Пароль хранится в связке ключей рабочей среды.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>Первая строка вывода команды — токен доступа.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>В браузере откроется страница провайдера с вопросом, можно ли Posthorn читать вашу почту. Сам пароль Posthorn никогда не видит.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>Первая строка вывода команды — пароль.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Незашифрованный файл PEM с вашим сертификатом и его ключом.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Билет, который есть на этом компьютере, например после «kinit».</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Моя учётная запись &amp;GNOME</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Команда, которая в&amp;ыводит токен доступа</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>В брау&amp;зере, у провайдера</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Команда, котора&amp;я выводит пароль</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Сертифи&amp;кат</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Перенести из %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 соединяется с ним без TLS. Posthorn так не делает.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 не проверяет его сертификат. Posthorn проверяет.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 хранит пароль в файле открытым текстом; оттуда он не берётся, его нужно ввести.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 выполняет вход через OAuth; здесь вход нужно выполнить заново.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 использует для входа сертификат из собственного хранилища; здесь нужен файл.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Ответ сервера: «%2»</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Подробности: «%2»</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Вход выполнен, проверка новой почты…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Ожидание следующей попытки.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Следующая попытка: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Подключено. Сервер сразу сообщает о новой почте.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Подключено. Сервер опрашивается каждые несколько минут, так как сам не умеет сообщать о новой почте.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Эти данные могли устареть: последняя проверка новой почты — %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Эти данные могли устареть: последний ответ сервера — %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Подключено. Сервер опрашивается каждые несколько минут, так как сообщает о новой почте только в одной папке.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>нет подключения</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>сервер занят</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>сертификат не доверенный</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>не удалось войти</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>не удаётся открыть папку</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>непонятный ответ сервера</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>нет пароля</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>настройки неполны</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>файлы непригодны</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>подключение…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, не обновлялось с %2</translation>
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
        <translation>Последний ответ сервера: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Последняя новая почта: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: учётных записей пока нет</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>нет непрочитанных</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n непрочитанное письмо</numerusform>
            <numerusform>%n непрочитанных письма</numerusform>
            <numerusform>%n непрочитанных писем</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(неизвестный отправитель)</translation>
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
            <numerusform>%n новое письмо</numerusform>
            <numerusform>%n новых письма</numerusform>
            <numerusform>%n новых писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n новое письмо</numerusform>
            <numerusform>%1: %n новых письма</numerusform>
            <numerusform>%1: %n новых писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>Пока вас не было, пришло %n письмо</numerusform>
            <numerusform>Пока вас не было, пришло %n письма</numerusform>
            <numerusform>Пока вас не было, пришло %n писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: пока вас не было, пришло %n письмо</numerusform>
            <numerusform>%1: пока вас не было, пришло %n письма</numerusform>
            <numerusform>%1: пока вас не было, пришло %n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Отмечено как прочитанное</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Перемещено в архив</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Перемещено в спам</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Когда показать снова?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Через 15 минут</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Через час</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Сегодня вечером</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Завтра утром</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Не удалось отметить «%1» как прочитанное. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Не удалось переместить «%1» в архив. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Не удалось удалить «%1». %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Не удалось переместить «%1» в спам. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Выбранные вами действия с письмами этой учётной записи будут выполнены, как только это станет возможно. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>В спам</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Работает.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Его сертификат считается доверенным по вашему решению, до %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Вход выполнен, способ: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Папка %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Сервер сразу сообщает о новой почте (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Сервер не умеет сообщать о новой почте (нет IDLE), поэтому он будет опрашиваться регулярно.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Сервер предлагает: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>за него не ручается никто, кроме него самого</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>он выдан центром сертификации, неизвестным этому компьютеру</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>он выдан на другое имя</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>срок его действия истёк</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>он ещё не вступил в силу</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>он повреждён или не предназначен для этого</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Сертификат сервера</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Действителен для</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действителен с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Отпечаток (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Отпечаток ключа (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, действителен до %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Сертификат, которому вы доверились, действителен до %1. Узнайте у администратора сервера о следующем: после этого дня новая почта не будет показываться, пока вы не доверитесь другому сертификату.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>Теперь почтовый сервер предъявляет сертификат, которому этот компьютер доверяет сам, а не тот, которому доверились вы. Если вам об этом никто не сообщал, спросите администратора сервера.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Пароль хранится в памяти до завершения Posthorn и никуда не записывается.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>не открывается</translation>
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
        <translation>На сервере больше папок, чем можно показать; здесь не все.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (с самого начала)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Самый надёжный из предлагаемых сервером</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, с токеном доступа вместо пароля</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>вся почта</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>черновики</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>помеченные</translation>
    </message>
    <message>
        <source>important</source>
        <translation>важные</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>спам</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправленные</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>корзина</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Вход действует до завершения Posthorn; ничего из него нигде не записано.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Эта среда не умеет запускать программу в песочнице вместе с сеансом.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Отметить всё как прочитанное</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Дальше продолжит Posthorn. Эту страницу можно закрыть.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>Войти не удалось; причину сообщит Posthorn. Эту страницу можно закрыть.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn не запрашивал эту страницу.</translation>
    </message>
</context>
</TS>
