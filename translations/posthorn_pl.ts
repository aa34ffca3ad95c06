<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Dodawanie konta</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Zmiana konta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wybier&amp;z…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Początek treści w powiado&amp;mieniach</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Spra&amp;wdź</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Obejrzyj cer&amp;tyfikat…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Wynik sprawdzenia</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>A&amp;dres e-mail:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>&amp;Nazwa konta:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Serwer poczty (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Zaufany certyfikat:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Po jednym w wierszu</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Wybierz spośród folderów na serwerze</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Gdy serwer tego nie podaje (PREVIEW), pobierany jest początek każdej nowej wiadomości</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>O&amp;bserwowane foldery:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Podaj nazwę konta.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Istnieje już konto o tej nazwie.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Podaj folder do obserwowania, na przykład INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Liczba obserwowanych folderów może wynosić najwyżej %1.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Sprawdzanie…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Widoczne, gdy serwer poczty i środowisko na to pozwalają; kod tylko wtedy, gdy wiadomość go zawiera</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Prz&amp;yciski w powiadomieniach:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Przycisk %1 w powiadomieniach</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Dla powiadomień wybrano dwa razy to samo.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Wpr&amp;owadź ustawienia ręcznie</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Adres &amp;e-mail:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Nazwa kon&amp;ta:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Ustawienia dla tego adresu są wyszukiwane na własnej liście dostawców programu Posthorn, na serwerze domeny (który poznaje cały adres) oraz w bazie dostawców programu Thunderbird i w systemie nazw domen (które poznają tylko domenę).</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Podaj adres e-mail.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>To nie jest adres e-mail: powinien zawierać nazwę, znak @ i domenę.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Podaj nazwę konta.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Istnieje już konto o tej nazwie.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Wstrzymaj na godzinę</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Wstrzymaj do jutra</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Zakończ przerwę</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Utwórz regułę…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Skąd powiadomienie lub jego brak?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Edy&amp;tuj…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>W gó&amp;rę</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;W dół</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>Dlaczeg&amp;o…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Dlaczego poszczególne wiadomości z ostatnich dni zostały pokazane lub nie</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Reguły: decydu&amp;je pierwsza, która pasuje do wiadomości</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>&amp;Godziny ciszy:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>Kontakty &amp;VIP:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Książka adresowa (plik lu&amp;b katalog vCard):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>Uruc&amp;hamiaj dla każdej wiadomości:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Program otrzymuje to, co napisały obce osoby, w postaci wiersza JSON. Nie może temu ufać.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Godziny ciszy zapisuje się tak: 22:00-07:00, a z dniami tygodnia: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>Należy podać pełną ścieżkę do książki adresowej.</translation>
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
        <translation>Certyfikat serwera poczty</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Certyfikatowi serwera %1 nie można ufać: %2. Musi to naprawić administrator serwera.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 przedstawia inny certyfikat niż ten, który został uznany za zaufany. Zapytaj administratora serwera, czy certyfikat wymieniono. Jeśli nikt o tym nie wie, ktoś może podsłuchiwać połączenie: nie ufaj temu certyfikatowi.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Za certyfikat serwera %1 nie ręczy nikt, komu ufa ten komputer. Kto może podsłuchiwać połączenie, może też podsunąć własny certyfikat, dlatego zapytaj administratora serwera o odcisk i zaufaj certyfikatowi tylko wtedy, gdy odcisk jest taki sam.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Wystawiony dla</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawiony przez</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Ważny dla</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ważny od</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważny do</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Odcisk (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Odcisk klucza (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Przedstawiony teraz</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Zaufany wcześniej</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, przedstawiony teraz</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, zaufany wcześniej</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Ufaj temu certyfikatowi</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Kliknij tutaj, aby skopiować kod.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Kod jednorazowy</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Kod został skopiowany.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Obserwowany przez osobne połączenie, z myślą o serwerach, które same zgłaszają nową pocztę tylko w jednym folderze; najwyżej cztery foldery. Pozostałe są sprawdzane co trzy minuty.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>Zazna&amp;cz wszystkie oprócz spamu</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Od razu</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Znajdź folder</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Wszystkie foldery oprócz spamu, kosza, szkiców, wysłanych i całej poczty</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>Foldery &amp;na serwerze</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Pytanie serwera…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nie znaleziono)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Bez wyboru</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Od razu: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Zawsze od razu: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Wybór obserwowanych folderów</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Obserwowane foldery</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Oczekiwanie na serwer.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Zaznacz folder do obserwowania.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Liczba obserwowanych folderów może wynosić najwyżej %1.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Temat:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Od:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Data:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Załączniki:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Treść wiadomości</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Treść jest pobierana…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Ta wiadomość nie zawiera treści, którą można tu pokazać.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Ta wiadomość jest stroną internetową; oto jej treść. Niczego nie pobrano z sieci.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Wiadomość jest długa; pokazano tylko jej początek.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Dodawanie konta</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>O&amp;bejrzyj certyfikat…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Da&amp;lej</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Krok %1 z %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>&amp;Dodaj mimo to</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>Znajdź &amp;ustawienia</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Zaloguj się w &amp;przeglądarce</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Okno programu Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>Program pocztowy</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Webmail w przeglądarce</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Inny</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} i {uid} oznaczają odpowiednie dane wiadomości</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>K&amp;liknięcie otwiera:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>W&amp;ebmail:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>&amp;Adres webmaila:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>&amp;Polecenie:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Podaj polecenie, które otwiera wiadomość.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Adres webmaila musi zaczynać się od https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>Adres webmaila wymaga Twojego adresu e-mail.</translation>
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
        <translation>Jeśli dostawca go podał</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>Na innym u&amp;rządzeniu, za pomocą kodu</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Do&amp;stawca:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Adres dostawc&amp;y:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>Identy&amp;fikator klienta:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>Sekret kl&amp;ienta:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Inny, według adresu</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Wybierz dostawcę.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Podaj adres dostawcy. Zaczyna się od https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Podaj identyfikator klienta.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Oznacz wszystkie jako przeczytane w</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>zawiera</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>pasuje do wzorca</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Reguła pasuje do wiadomości, która spełnia wszystkie poniższe warunki. To, co nie ma znaczenia, zostaw puste; * oznacza dowolny tekst.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Od:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>Nadawca jest kontaktem &amp;VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>Nadawca &amp;jest w książce adresowej:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>Napisana tylko do &amp;mnie:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>L&amp;ista dyskusyjna:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Sposób porównywania tematu</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Temat:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>Po&amp;le nagłówka:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Sposób porównywania pola nagłówka</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>Tekst &amp;pola:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Folder:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Konto:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>&amp;Co najmniej:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>Co n&amp;ajwyżej:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Przychodzi w tych &amp;godzinach:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;Wtedy:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>Własny &amp;dźwięk:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>W&amp;ypróbuj na ostatnich 50 wiadomościach</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Wiadomości, do których pasuje reguła</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>bez znaczenia</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>dowolny rozmiar</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Podaj nazwę reguły.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Istnieje już reguła o tej nazwie.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Godziny zapisuje się tak: 22:00-07:00, a z dniami tygodnia: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Wzorzec nie jest wyrażeniem regularnym.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Pole nagłówka musi być takie, jakie może występować w wiadomości, ale inne niż From, Subject, Date i Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wyszukiwanie…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Pasuje do %1 z %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Wprowadź ustawienia ręc&amp;znie</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Zna&amp;m ten serwer i chcę się na nim zalogować</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Wyszukiwanie ustawień</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Wyszukiwanie ustawień dla %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Pytanie serwera %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Nie znaleziono ustawień dla tego adresu. Można je znaleźć na stronach dostawcy, często jako ustawienia dla „innych programów pocztowych” lub „IMAP”.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Nikt nie podaje ustawień dla tego adresu. Może to być ten serwer:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Oto, co znaleziono. Przejdź dalej tylko wtedy, gdy jest to serwer Twojego dostawcy:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>To są ustawienia %1. Przejdź dalej tylko wtedy, gdy jest to serwer Twojego dostawcy.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Jego właściciel otrzyma Twoje hasło i będzie mógł czytać Twoją pocztę.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>Serwer poczty</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Zaczekaj na odpowiedź lub wprowadź ustawienia ręcznie.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Potwierdź, że znasz ten serwer, lub wybierz inny.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Co pisze o tym dostawca</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Organy certyfikacji, którym ufa ten komputer</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Wskaż plik CA</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Wybór pliku CA</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>&amp;Serwer:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>Szyfrowan&amp;ie:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>Po&amp;rt:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>Plik &amp;CA:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Podaj nazwę serwera poczty.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>To nie jest nazwa serwera: nie zawiera ona spacji, ukośników ani numeru portu.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>Nie można odczytać pliku CA.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Konta</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>&amp;Powiadomienia</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Ogól&amp;ne</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Nie ma jeszcze żadnego konta. Dodaj konto, aby otrzymywać powiadomienia o nowej poczcie.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Wynik sprawdzenia</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Dod&amp;aj…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Certy&amp;fikat…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Obejrzyj certyfikat, przez który sprawdzenie się nie powiodło</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Wyświetlaj wyskakują&amp;ce powiadomienia o nowej poczcie</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>Odtwarzaj przy n&amp;ich dźwięk</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Pokazuj na ikonie liczbę niep&amp;rzeczytanych wiadomości</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>Urucha&amp;miaj program Posthorn po zalogowaniu do systemu</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Usuwanie konta</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Usunąć konto „%1”?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Jego ustawienia i hasło zostaną usunięte. Poczta na serwerze pozostanie.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>U&amp;suń</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Sprawdzanie „%1”…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Pokazywanie &amp;jej na ikonie programu w dokach i paskach zadań, które to potrafią</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>Ukr&amp;ywanie ikony, gdy nie ma nic nieprzeczytanego</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Odpowiadanie ap&amp;letom przeznaczonym dla Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Nadawca i temat</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Tylko nadawca</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Tylko liczba</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>Poka&amp;zują:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>Gdy ekran jest za&amp;blokowany:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Szukaj ustawienia</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Żadne ustawienie tak się nie nazywa.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>W dowolnej przeglądarce, za pomocą &amp;kodu</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Otwórz stronę</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Zalogu&amp;j się ponownie</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Zrezygnu&amp;j z logowania</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Otwór&amp;z stronę dostawcy</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>&amp;Otwórz stronę</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nazwa użyt&amp;kownika:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Wskaż plik certyfikatu</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Wybór własnego certyfikatu</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>H&amp;asło:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Polece&amp;nie:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Własny certyf&amp;ikat:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Hasło aplika&amp;cji</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Dostawca dopuszcza tylko programy, które zna po identyfikatorze klienta. Uzyskaj u niego identyfikator i podaj go tutaj.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 dopuszcza tylko programy znane po identyfikatorze klienta. Uzyskaj identyfikator na stronie dostawcy i podaj go tutaj.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Podaj nazwę użytkownika.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Podaj hasło.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Podaj polecenie.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Wskaż plik, który można odczytać.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Oczekiwanie na zalogowanie w przeglądarce.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Kod do wpisania na stronie</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Oczekiwanie na zalogowanie w przeglądarce</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Pytanie dostawcy o stronę logowania…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Zaloguj się na stronie otwartej w przeglądarce. Dalszy ciąg nastąpi samoczynnie.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Otwórz tę stronę w dowolnej przeglądarce i wpisz tam kod:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Zalogowano.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Nazwa &amp;użytkownika:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Źródł&amp;o hasła:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Hasło:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Polecenie podające &amp;hasło:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Metoda lo&amp;gowania:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Baza kluczy środowiska</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>Wynik polecenia</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>Logowanie w przeglądarce</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>Konta online GNOME</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Podaj nazwę użytkownika.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Podaj polecenie, które wypisuje hasło.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Podaj hasło.</translation>
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
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Zakończ program Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>Nieprzeczytane &amp;wiadomości</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>To środowisko nie wyświetla ikon w zasobniku systemowym, więc Posthorn działa bez ikony: o nowej poczcie informują wyskakujące powiadomienia, a ponowne uruchomienie programu Posthorn otwiera to okno. W środowisku GNOME zasobnik dodaje rozszerzenie „AppIndicator and KStatusNotifierItem Support”.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Nie informuj więcej</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Nie ma jeszcze żadnego konta. Dodaj je w ustawieniach.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Powiadomienia</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Sprawdzanie konta</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Wynik sprawdzenia</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Logowanie i otwieranie folderów…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Jeszcze nie działa. Cofnij się, aby coś zmienić, lub dodaj konto mimo to.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Wszystko działa. Dodaj konto, aby otrzymywać powiadomienia o nowej poczcie.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Sprawdzanie</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Nie u&amp;faj więcej</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Po zapisaniu certyfikat przestanie być zaufany.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Odblokuj bazę kluczy</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Zawiera ona hasła do poczty. Dopóki nie zostanie odblokowana, nowa poczta nie będzie pokazywana.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn działa bez ikony</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME pokazuje ikony takie jak Posthorna tylko z rozszerzeniem „AppIndicator and KStatusNotifierItem Support”. Bez niego powiadomienia i tak się pojawiają, a ponowne uruchomienie Posthorna pokazuje jego okno.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Pokaż okno</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>W ostatnich dniach nie przyszła żadna wiadomość.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Skąd powiadomienie lub jego brak?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Wiadomości z ostatnich dni</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Konto i folder</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Utwórz regułę…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Nadawca i temat są usuwane po jednym dniu, pozostałe dane po tygodniu.</translation>
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
        <translation>Bez powiadomienia z powodu reguły %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Nie pokazano ani nie policzono z powodu reguły %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Pokazano jako ważną z powodu reguły %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Pokazano zgodnie z regułą %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Pokazano. Nic nie stało na przeszkodzie.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Wstrzymano do końca godzin ciszy.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Wstrzymano do końca przerwy.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Pokazano razem ze wszystkim, co przyszło, gdy Posthorn nie był połączony.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Bez powiadomienia, ponieważ powiadomienia są wyłączone.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Nie pokazano ponownie. Powiadomiono już o niej z innego folderu.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>nie powiadamiaj, ale licz</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>pokazuj jak zwykle</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>ważna: dźwięk, bez znikania, nawet w godzinach ciszy</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>nie pokazuj ani nie licz</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>Nie znaleziono serwera poczty. Sprawdź nazwę serwera i połączenie z siecią.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>Serwer poczty odmówił połączenia. Sprawdź port lub spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Serwer poczty jest nieosiągalny. Sprawdź połączenie z siecią.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Serwer poczty nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>Utracono połączenie z serwerem poczty.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Serwer poczty zakończył połączenie.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Serwer logowania dostawcy jest nieosiągalny, więc w tej chwili nie ma tokenu dostępu.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>Serwer poczty jest w tej chwili zajęty.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>Serwer poczty nie pozwala temu użytkownikowi na więcej połączeń. Jeśli to nie minie, zamknij inne programy pocztowe.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Certyfikat serwera poczty pochodzi od organu certyfikacji, któremu ten komputer nie ufa. Jeśli jest to organ własny lub firmowy, wybierz jego plik CA lub obejrzyj certyfikat w ustawieniach konta.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Certyfikat serwera poczty wygasł. Musi go odnowić administrator serwera; sprawdź też datę na tym komputerze.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Certyfikat serwera poczty nie jest jeszcze ważny. Sprawdź datę na tym komputerze.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Certyfikat serwera poczty wystawiono dla innej nazwy. Sprawdź nazwę serwera; ktoś może podsłuchiwać połączenie.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Certyfikat serwera poczty jest nieprawidłowy, więc połączenie nie byłoby bezpieczne. Zapytaj administratora serwera.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>Serwer poczty przedstawia inny certyfikat niż ten, który został uznany za zaufany, więc niczego nie wysłano. Obejrzyj oba w ustawieniach konta; ktoś może podsłuchiwać połączenie.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>Plik CA konta nie zawiera certyfikatu, który można odczytać. Wybierz inny plik w ustawieniach konta.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>Plik z własnym certyfikatem nie zawiera certyfikatu i klucza, które można odczytać. Wskaż inny plik w ustawieniach konta.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Nie udało się nawiązać szyfrowanego połączenia z serwerem poczty. Sprawdź port i rodzaj szyfrowania.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>Serwer poczty nie przyjął nazwy użytkownika lub hasła. Podaj je ponownie w ustawieniach; niektórzy dostawcy wymagają tutaj hasła aplikacji.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Hasło wygasło. Ustaw nowe u dostawcy, a następnie podaj je w ustawieniach.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>Serwer poczty nie przyjął tokenu dostępu: token wygasł lub został wycofany. Uzyskaj nowy u dostawcy; hasło nie jest przyczyną.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>Serwer poczty nie przyjął certyfikatu dla tej nazwy użytkownika. Sprawdź nazwę użytkownika oraz czy certyfikat jest nadal ważny.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Nie ma ważnego biletu Kerberos dla tego serwera poczty. Uzyskaj go (kinit), a następnie spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>Serwer poczty nie przyjął biletu Kerberos dla tej nazwy użytkownika.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>Serwer poczty nie oferuje metody logowania ustawionej dla konta. Wybierz inną w ustawieniach.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Serwer nie potrafił udowodnić, że zna hasło, więc może być podstawiony. Sprawdź nazwę serwera.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>Serwer poczty nie pozwala temu użytkownikowi logować się hasłem. Zapytaj administratora serwera.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Dostawca wymaga zalogowania w przeglądarce. Aby to zrobić, sprawdź konto w ustawieniach lub użyj polecenia „posthorn account sign-in”.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>Na stronie dostawcy odmówiono zalogowania. Zaloguj się ponownie i zezwól na dostęp do poczty.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Twoja organizacja nie zezwoliła jeszcze na program Posthorn. Poproś jej administratora o zgodę lub zaloguj się w inny sposób.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Logowanie w przeglądarce nie zostało ukończone na czas. Rozpocznij je ponownie.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Nie udało się otworzyć przeglądarki. Otwórz stronę logowania ręcznie w przeglądarce na tym komputerze.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Tego konta nie ma już wśród kont online GNOME. Dodaj je tam ponownie lub zaloguj się w inny sposób.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>Konta online GNOME wymagają ponownego zalogowania. Zrób to w ustawieniach GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Nie udało się otworzyć folderu. Sprawdź jego nazwę w ustawieniach konta.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Tej wiadomości nie ma już w jej folderze: została przeniesiona lub usunięta.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>Serwer poczty nie pozwala zmieniać tego folderu.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>Na serwerze poczty nie ma osobnego folderu na zarchiwizowaną pocztę.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>Na serwerze poczty nie ma osobnego folderu na spam.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>Na serwerze poczty nie ma osobnego folderu na usuniętą pocztę.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Odpowiedział serwer, który nie jest serwerem poczty IMAP. Sprawdź nazwę serwera i port.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>Na tym porcie serwer oczekuje szyfrowania od początku. Wybierz „TLS” zamiast „STARTTLS”.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>Na tym porcie serwer zaczyna bez szyfrowania. Wybierz „STARTTLS” zamiast „TLS” lub port 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>Serwer poczty wysłał coś niezrozumiałego.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>Serwer poczty wysłał coś, czego nie powinno tu być.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>Serwer poczty wysłał zbyt dużo danych, więc połączenie zamknięto.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>Serwer poczty odmówił szyfrowania połączenia, więc niczego nie wysłano. Jeśli serwer to oferuje, wybierz „TLS” w ustawieniach konta.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Ktoś podrzucił dane przed rozpoczęciem szyfrowania, więc połączenie zamknięto. Nie ufaj tej sieci.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Serwer zgłosił zalogowanie, zanim połączenie zostało zaszyfrowane, więc je zamknięto. Wybierz „TLS” w ustawieniach konta.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>Serwer poczty odrzucił polecenie, które powinien znać.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Odpowiedź serwera logowania dostawcy nie jest tokenem dostępu.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Baza kluczy z hasłem jest zablokowana. Odblokuj ją, aby kontynuować.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Baza kluczy z hasłem nie została odblokowana: pytanie o jej własne hasło zamknięto lub nie można go było wyświetlić. Odblokuj ją, aby kontynuować; Posthorn sam nie zapyta ponownie.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Portfel, który mógłby przechowywać hasło, jest wyłączony. Włącz go w ustawieniach systemu lub użyj polecenia podającego hasło.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Baza kluczy z hasłem nie odpowiada. Posthorn wznowi pracę, gdy tylko odpowie; jeśli to nie minie, uruchom ją ponownie lub zaloguj się ponownie do systemu.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>To środowisko nie ma bazy kluczy, która mogłaby przechowywać hasło. Uruchom ją lub użyj polecenia podającego hasło.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Baza kluczy nie wydała lub nie zachowała hasła.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>To konto nie ma jeszcze hasła. Podaj je w ustawieniach.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>Polecenie podające hasło nie powiodło się. Sprawdź je w ustawieniach konta.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>Konta online GNOME nie odpowiadają w tym środowisku, więc nie można uzyskać hasła konta.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>W ustawieniach konta czegoś brakuje. Otwórz je, aby to uzupełnić.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Nie ma dostawcy logowania o tej nazwie lub nie podaje on informacji o sobie. Sprawdź go w ustawieniach konta.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Ta kompilacja programu Posthorn nie ma identyfikatora klienta dla tego dostawcy. Podaj własny lub użyj hasła aplikacji.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Dostawca nie przyjmuje tego identyfikatora klienta przy tym rodzaju logowania. Sprawdź go w ustawieniach konta.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Nie można odczytać pliku ustawień. Sprawdź uprawnienia do jego odczytu.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>Plik ustawień zawiera niezrozumiały wpis. Popraw go.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Nie udało się zapisać ustawień. Sprawdź wolne miejsce i uprawnienia do zapisu pliku.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Nie można odczytać dziennika pokazanych już powiadomień.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Nie udało się zapisać dziennika pokazanych powiadomień. Sprawdź wolne miejsce i uprawnienia do zapisu pliku.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Dziennik pokazanych powiadomień zapisała nowsza wersja programu Posthorn. Użyj tej wersji.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Port %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Tak jak w innym programie pocztowym na tym komputerze.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Z własnej listy dostawców programu Posthorn.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Podane przez samą domenę %1.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Z bazy dostawców programu Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Z systemu nazw domen (DNS), w którym inni po drodze mogą podstawić, co chcą.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Przypuszczenie: nikt nie potwierdził, że jest taki serwer.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Ten serwer należy do domeny %1, a nie do %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Najpierw włącz IMAP w ustawieniach webmaila dostawcy.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Najpierw uruchom Proton Mail Bridge. Pokazuje on nazwę użytkownika i hasło oraz eksportuje certyfikat, który przy ręcznym wprowadzaniu ustawień wskazuje się w polu „Plik CA”.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Dostawca przyjmuje hasło utworzone dla jednego programu, czyli hasło aplikacji. Utwórz je dla programu Posthorn na stronie dostawcy i podaj tutaj.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 przyjmuje hasło utworzone dla jednego programu, czyli hasło aplikacji. Utwórz je dla programu Posthorn na stronie dostawcy i podaj tutaj.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>To konto jest w ustawieniach GNOME, ale najpierw trzeba się tam ponownie zalogować.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>To konto jest w ustawieniach GNOME, które akceptują nieprawidłowy certyfikat jego serwera; Posthorn go nie zaakceptuje.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>To konto jest w ustawieniach GNOME. Posthorn korzysta z nich przy każdym logowaniu i sam niczego nie przechowuje.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Hasło jest przechowywane w bazie kluczy środowiska.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>Pierwszy wiersz wypisany przez polecenie to token dostępu.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>W przeglądarce otworzy się strona dostawcy z pytaniem, czy Posthorn może czytać Twoją pocztę. Posthorn nigdy nie poznaje hasła.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>Pierwszy wiersz wypisany przez polecenie to hasło.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Niezaszyfrowany plik PEM z własnym certyfikatem i jego kluczem.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Bilet dostępny na tym komputerze, na przykład po poleceniu „kinit”.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Mo&amp;je konto GNOME</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Polecenie, które wypisuje &amp;token dostępu</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>W prze&amp;glądarce, u dostawcy</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Polecenie, które wypisuje h&amp;asło</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>C&amp;ertyfikat</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>Ker&amp;beros</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Przejmij z programu %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 łączy się z nim bez TLS. Posthorn tego nie robi.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 nie sprawdza jego certyfikatu. Posthorn sprawdza.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 przechowuje hasło jawnym tekstem w pliku; nie jest ono stamtąd pobierane, trzeba je wpisać.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 loguje się przez OAuth; tutaj trzeba zalogować się od nowa.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 loguje się certyfikatem z własnego magazynu; tutaj potrzebny jest plik.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Odpowiedź serwera: „%2”</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Szczegóły: „%2”</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Zalogowano, sprawdzanie nowej poczty…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Oczekiwanie na następną próbę.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Następna próba: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Połączono. Serwer od razu informuje o nowej poczcie.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Połączono. Serwer jest sprawdzany co kilka minut, ponieważ sam nie potrafi informować o nowej poczcie.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Te informacje mogą być nieaktualne: ostatnie sprawdzenie nowej poczty – %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Te informacje mogą być nieaktualne: ostatnia odpowiedź serwera – %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Połączono. Serwer jest sprawdzany co kilka minut, ponieważ informuje o nowej poczcie tylko w jednym folderze.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>serwer zajęty</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certyfikat niezaufany</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>logowanie nie powiodło się</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>nie można otworzyć folderu</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>niezrozumiała odpowiedź serwera</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>brak hasła</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>niepełne ustawienia</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>nie można użyć plików</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>łączenie…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekiwanie</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymano</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, nieaktualne od %2</translation>
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
        <translation>Ostatnia odpowiedź serwera: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Ostatnia nowa poczta: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: nie ma jeszcze konta</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>brak nieprzeczytanych</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n nieprzeczytana wiadomość</numerusform>
            <numerusform>%n nieprzeczytane wiadomości</numerusform>
            <numerusform>%n nieprzeczytanych wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n godz.</numerusform>
            <numerusform>%n godz.</numerusform>
            <numerusform>%n godz.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(nieznany nadawca)</translation>
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
        <translation>Kod: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nowa wiadomość</numerusform>
            <numerusform>%n nowe wiadomości</numerusform>
            <numerusform>%n nowych wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n nowa wiadomość</numerusform>
            <numerusform>%1: %n nowe wiadomości</numerusform>
            <numerusform>%1: %n nowych wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>Podczas nieobecności przyszła %n wiadomość</numerusform>
            <numerusform>Podczas nieobecności przyszły %n wiadomości</numerusform>
            <numerusform>Podczas nieobecności przyszło %n wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: podczas nieobecności przyszła %n wiadomość</numerusform>
            <numerusform>%1: podczas nieobecności przyszły %n wiadomości</numerusform>
            <numerusform>%1: podczas nieobecności przyszło %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Oznaczono jako przeczytaną</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowano</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Przeniesiono do spamu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Kiedy pokazać ponownie?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Za 15 minut</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Za godzinę</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Dziś wieczorem</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Jutro rano</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Nie udało się oznaczyć „%1” jako przeczytanej. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Nie udało się zarchiwizować „%1”. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Nie udało się usunąć „%1”. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Nie udało się przenieść „%1” do spamu. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Zlecone działania na wiadomościach tego konta zostaną wykonane, gdy tylko będzie to możliwe. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytaną</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Do spamu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiuj kod</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Działa.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Jego certyfikat jest zaufany na podstawie Twojej decyzji, do %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Zalogowano metodą %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n wiadomość</numerusform>
            <numerusform>%n wiadomości</numerusform>
            <numerusform>%n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Folder %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Serwer od razu informuje o nowej poczcie (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Serwer nie potrafi informować o nowej poczcie (brak IDLE), więc będzie regularnie sprawdzany.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Serwer oferuje: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>nie ręczy za niego nikt poza nim samym</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>pochodzi od organu certyfikacji, którego ten komputer nie zna</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>wystawiono go dla innej nazwy</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>wygasł</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>nie jest jeszcze ważny</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>jest uszkodzony lub nie jest do tego przeznaczony</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certyfikat serwera</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Wystawiony dla</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawiony przez</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Ważny dla</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ważny od</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważny do</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Odcisk (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Odcisk klucza (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, ważny do %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Certyfikat uznany za zaufany jest ważny do %1. Zapytaj administratora serwera o następny: po tym dniu nowa poczta nie będzie pokazywana, dopóki nie zaufasz innemu certyfikatowi.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>Serwer poczty przedstawia teraz certyfikat, któremu ten komputer ufa sam z siebie, a nie ten, który został uznany za zaufany. Jeśli nikt o tym nie informował, zapytaj administratora serwera.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Hasło jest pamiętane do zakończenia programu Posthorn i nigdzie nie jest zapisywane.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>nie można otworzyć</translation>
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
        <translation>Na serwerze jest więcej folderów, niż można pokazać; to nie są wszystkie.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (od początku)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Najsilniejsza z oferowanych przez serwer</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, z tokenem dostępu zamiast hasła</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>cała poczta</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archiwum</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>szkice</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>oznaczone gwiazdką</translation>
    </message>
    <message>
        <source>important</source>
        <translation>ważne</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wysłane</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>kosz</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Logowanie jest ważne do zakończenia programu Posthorn; nic z niego nie zostało nigdzie zapisane.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>To środowisko nie potrafi uruchomić programu w piaskownicy wraz z sesją.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Oznacz wszystkie jako przeczytane</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Resztą zajmie się Posthorn. Można zamknąć tę stronę.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>Logowanie nie powiodło się; przyczynę poda Posthorn. Można zamknąć tę stronę.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn nie prosił o tę stronę.</translation>
    </message>
</context>
</TS>
