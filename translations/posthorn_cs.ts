<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Přidání účtu</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Úprava účtu</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>V&amp;ybrat…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Zobrazovat v oznámeních začátek te&amp;xtu</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Vyz&amp;koušet</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Pro&amp;hlédnout certifikát…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Výsledek zkoušky</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-ma&amp;ilová adresa:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Název účt&amp;u:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Poštovní server (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Přihlášení</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Pošta</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Důvěryhodný certifikát:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Jedna na každém řádku</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Vybrat ze složek na serveru</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Pokud jej server nesděluje (PREVIEW), načte se začátek každé nové zprávy</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>Sledov&amp;ané složky:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Zadejte název účtu.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Účet s tímto názvem už existuje.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Zadejte složku, která se má sledovat, například INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Počet sledovaných složek může být nejvýše %1.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Zkouší se…</translation>
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
        <translation>Zobrazí se, pokud je poštovní server a prostředí podporují; kód jen tehdy, když ho zpráva obsahuje</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Tlačítka v oznámení&amp;ch:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Tlačítko %1 v oznámeních</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Pro oznámení je dvakrát vybráno totéž.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Zadat na&amp;stavení ručně</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-&amp;mailová adresa:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>&amp;Název účtu:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Nastavení pro tuto adresu se hledá ve vlastním seznamu poskytovatelů aplikace Posthorn, na serveru domény (ten se dozví celou adresu) a v databázi poskytovatelů aplikace Thunderbird a systému doménových jmen (ty se dozvědí jen doménu).</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>V tomto počítači</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Vaše adresa</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Zadejte e-mailovou adresu.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Toto není e-mailová adresa: musí obsahovat jméno, znak @ a doménu.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Zadejte název účtu.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Účet s tímto názvem už existuje.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Pozastavit na hodinu</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pozastavit do zítřka</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Ukončit pozastavení</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Vytvořit pravidlo…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Proč přišlo, nebo nepřišlo oznámení?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>Př&amp;idat…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Upravit…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Od&amp;ebrat</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Nahoru</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Dolů</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>Pr&amp;oč…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Proč byly jednotlivé zprávy z posledních dnů zobrazeny, nebo ne</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Pravid&amp;la: rozhoduje první, kterému zpráva vyhovuje</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>Tiché &amp;hodiny:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>&amp;Kontakty VIP:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Adresář (soubor nebo složka &amp;vCard):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>&amp;Spouštět pro každou zprávu:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Program dostane to, co napsali cizí lidé, jako řádek JSON. Nesmí tomu důvěřovat.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Tiché hodiny se zapisují takto: 22:00-07:00, nebo se dny: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>K adresáři je třeba zadat celou cestu.</translation>
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
        <translation>Certifikát poštovního serveru</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Certifikátu serveru %1 nelze důvěřovat: %2. Napravit to musí správce serveru.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 předkládá jiný certifikát než ten, kterému jste důvěřovali. Zeptejte se správce serveru, zda byl vyměněn. Pokud o tom nikdo neví, může někdo spojení odposlouchávat: nedůvěřujte mu.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Za certifikát serveru %1 neručí nikdo, komu tento počítač důvěřuje. Kdo může spojení odposlouchávat, může vám podstrčit vlastní certifikát. Vyžádejte si proto od správce serveru otisk a certifikátu důvěřujte, jen pokud se otisk shoduje.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Komu byl vydán</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Kdo ho vydal</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Platí pro</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Platí od</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Platí do</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Otisk (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Otisk klíče (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co je špatně</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Předložený nyní</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Dříve důvěryhodný</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, předložený nyní</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, dříve důvěryhodný</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Důvěřovat tomuto certifikátu</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Kliknutím sem kód zkopírujete.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Jednorázový kód</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Kód je zkopírován.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikáty (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procházet…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Sleduje se přes samostatné spojení, pro servery, které samy hlásí novou poštu jen v jedné složce; nejvýše čtyři složky. Ostatní se zjišťují každé tři minuty.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>Zaškrtnout vše kro&amp;mě nevyžádané pošty</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nepřečtené</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Ihned</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Najít složku</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Všechny složky kromě nevyžádané pošty, koše, konceptů, odeslané pošty a veškeré pošty</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>Složky n&amp;a serveru</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Dotazování serveru…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nenalezeno)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Není známo</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Bez možnosti volby</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Ihned: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Vždy</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Vždy ihned: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Výběr sledovaných složek</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Sledované složky</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Čeká se na server.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Zaškrtněte složku, která se má sledovat.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Počet sledovaných složek může být nejvýše %1.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Předmět:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Od:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Přílohy:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text zprávy</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Text se načítá…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Tato zpráva nemá žádný text, který by tu šlo zobrazit.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Tato zpráva je webová stránka; zde je její text. Ze sítě se nic nenačetlo.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Zpráva je dlouhá; zobrazen je jen její začátek.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Přidání účtu</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Prohlédnout certifi&amp;kát…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;pět</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Další</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Krok %1 z %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>Přesto př&amp;idat</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Př&amp;idat</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>Na&amp;jít nastavení</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Přihlásit se v pr&amp;ohlížeči</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Okno aplikace Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>Poštovní program</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Webmail v prohlížeči</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Příkaz</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Jiný</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} a {uid} zastupují údaje dané zprávy</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>K&amp;liknutí otevře:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>&amp;Webmail:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>Adresa web&amp;mailu:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Příka&amp;z:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Zadejte příkaz, který otevře zprávu.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Adresa webmailu musí začínat na https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>Adresa webmailu potřebuje vaši e-mailovou adresu.</translation>
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
        <translation>Pokud ho poskytovatel vydal</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>Na &amp;jiném zařízení pomocí kódu</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Poskyto&amp;vatel:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Ad&amp;resa poskytovatele:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>ID kli&amp;enta:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>&amp;Tajný klíč klienta:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Jiný, podle adresy</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Vyberte poskytovatele.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Zadejte adresu poskytovatele. Začíná na https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Zadejte ID klienta.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Označit vše jako přečtené v účtu</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Nastavení…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ukončit</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>obsahuje</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>odpovídá vzoru</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Název:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Pravidlu vyhovuje zpráva, pro kterou platí vše uvedené. Na čem nezáleží, nechte prázdné; * zastupuje libovolný text.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Od:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>Odesí&amp;latel je kontakt VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>Odesílatel je v &amp;adresáři:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>Jen pro &amp;mě:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>Poštovní &amp;konference:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Jak se porovnává předmět</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>Pře&amp;dmět:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>Pole &amp;hlavičky:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Jak se porovnává pole hlavičky</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>&amp;Text pole:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Složka:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>Úč&amp;et:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>Ne&amp;jméně:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>Nej&amp;více:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Př&amp;ichází v těchto časech:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;Potom:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>Vlastní &amp;zvuk:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>V&amp;yzkoušet na posledních 50 zprávách</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Zprávy, které pravidlu vyhovují</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>nezáleží</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>libovolná velikost</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> kB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Zadejte název pravidla.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Pravidlo s tímto názvem už existuje.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Časy se zapisují takto: 22:00-07:00, nebo se dny: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Vzor není regulární výraz.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Musí to být pole hlavičky, které se ve zprávě může vyskytovat, ale ne From, Subject, Date ani Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Hledá se…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Vyhovuje %1 z %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Za&amp;dat nastavení ručně</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Tento server znám a chci se &amp;k němu přihlásit</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Hledání nastavení</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Hledá se nastavení pro %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Dotazování serveru %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Pro tuto adresu nebylo nalezeno žádné nastavení. Bývá uvedeno na stránkách poskytovatele, často jako nastavení pro „jiné poštovní programy“ nebo „IMAP“.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Nastavení této adresy nikdo nezveřejňuje. Mohl by to být tento server:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Nalezeno bylo toto. Pokračujte, jen pokud je to server vašeho poskytovatele:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Toto je nastavení %1. Pokračujte, jen pokud je to server vašeho poskytovatele.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Jeho majitel získá vaše heslo a bude moci číst vaši poštu.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>Poštovní server</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Počkejte na odpověď, nebo zadejte nastavení ručně.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Potvrďte, že tento server znáte, nebo vyberte jiný.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Co o tom uvádí poskytovatel</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Certifikační autority, kterým tento počítač důvěřuje</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Najít soubor CA</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Výběr souboru CA</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;ver:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>Ši&amp;frování:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>Po&amp;rt:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>Sou&amp;bor CA:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Zadejte název poštovního serveru.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Toto není název serveru: neobsahuje mezery, lomítka ani port.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>Soubor CA nelze přečíst.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stránky</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Úč&amp;ty</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Ozná&amp;mení</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Obe&amp;cné</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Zatím tu není žádný účet. Přidejte účet, abyste dostávali oznámení o nové poště.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Výsledek zkoušky</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Přid&amp;at…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Up&amp;ravit…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Od&amp;ebrat…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Vy&amp;zkoušet</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Certi&amp;fikát…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Prohlédnout certifikát, kvůli kterému zkouška selhala</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Zobrazovat v&amp;yskakovací oznámení o nové poště</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>&amp;Přehrávat při nich zvuk</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Zobrazovat &amp;na ikoně počet nepřečtených zpráv</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>Spo&amp;uštět Posthorn po přihlášení do systému</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Odebrání účtu</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Odebrat účet „%1“?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Jeho nastavení a heslo budou smazány. Pošta na serveru zůstane.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ode&amp;brat</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Zkouší se „%1“…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Zobrazit jej na ikoně spouštěče v docích a pane&amp;lech úloh, které to umějí</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>&amp;Skrýt ikonu, když není nic nepřečteného</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Odpovídat appletům vytvořeným pro Mailna&amp;g</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Odesílatel a předmět</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Jen odesílatel</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Jen počet</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>Ukazu&amp;jí:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>&amp;Když je obrazovka zamčená:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Najít nastavení</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Žádné nastavení se tak nejmenuje.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>V li&amp;bovolném prohlížeči pomocí kódu</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Otevřít stránku</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Přihlásit se z&amp;novu</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Zrušit přihlašová&amp;ní</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Otevřít stránku posk&amp;ytovatele</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>Otevřít &amp;stránku</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Uživa&amp;telské jméno:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Najít certifikát</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Výběr vašeho certifikátu</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Heslo:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Přík&amp;az:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Váš certi&amp;fikát:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Heslo apl&amp;ikace</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Poskytovatel vpustí jen programy, které zná podle ID klienta. Vyžádejte si ho u něj a zadejte ho zde.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 vpustí jen programy, které zná podle ID klienta. Vyžádejte si ho na stránce poskytovatele a zadejte ho zde.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Přihlášení</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Zadejte uživatelské jméno.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Zadejte heslo.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Zadejte příkaz.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Zadejte soubor, který lze přečíst.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Čeká se na přihlášení v prohlížeči.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Kód, který se má na stránce zadat</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Čekání na přihlášení v prohlížeči</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Zjišťuje se u poskytovatele, kde se přihlásit…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Přihlaste se na stránce, která se otevřela v prohlížeči. Pak se bude pokračovat automaticky.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Otevřete tuto stránku v libovolném prohlížeči a zadejte na ní kód:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Jste přihlášeni.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Uživatel&amp;ské jméno:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Z&amp;droj hesla:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Hesl&amp;o:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Příkaz pr&amp;o heslo:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Způsob &amp;přihlášení:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Klíčenka prostředí</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>Výstup příkazu</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>Přihlášení v prohlížeči</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>Účty on-line GNOME</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Beze změny</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Zadejte uživatelské jméno.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Zadejte příkaz, který vypíše heslo.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Zadejte heslo.</translation>
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
        <translation>&amp;Nastavení…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Ukončit Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>Nepřečtené &amp;zprávy</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Toto prostředí nezobrazuje ikony v systémové liště, takže Posthorn pracuje bez ikony: novou poštu hlásí vyskakovací oznámení a opětovné spuštění aplikace Posthorn otevře toto okno. V prostředí GNOME lištu přidá rozšíření „AppIndicator and KStatusNotifierItem Support“.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Příště neupozorňovat</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Zatím tu není žádný účet. Přidejte ho v nastavení.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Oznámení</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Zkouška účtu</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Výsledek zkoušky</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Přihlašování a otevírání složek…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Zatím to nefunguje. Vraťte se a něco změňte, nebo účet přesto přidejte.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Vše funguje. Přidejte účet, abyste dostávali oznámení o nové poště.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Zkouška</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Př&amp;estat důvěřovat</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Po uložení přestane být certifikát důvěryhodný.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Odemkněte klíčenku</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Jsou v ní hesla k vaší poště. Dokud nebude odemčena, nová pošta se nebude zobrazovat.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odemknout</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn běží bez ikony</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME zobrazuje ikony, jako je ta Posthornu, jen s rozšířením „AppIndicator and KStatusNotifierItem Support“. Bez něj oznámení přicházejí také a opětovné spuštění Posthornu ukáže jeho okno.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Zobrazit okno</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>V posledních dnech nepřišla žádná zpráva.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Proč přišlo, nebo nepřišlo oznámení?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Zprávy z posledních dnů</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Účet a složka</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Předmět</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co se stalo</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Vytvořit pravidlo…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Odesílatel a předmět se po dni zapomenou, ostatní údaje po týdnu.</translation>
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
        <translation>Bez oznámení kvůli pravidlu %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Nezobrazeno ani nezapočítáno kvůli pravidlu %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Zobrazeno jako důležité kvůli pravidlu %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Zobrazeno podle pravidla %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Zobrazeno. Nic tomu nebránilo.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Odloženo do konce tichých hodin.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Odloženo do konce pozastavení.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Zobrazeno spolu se vším, co přišlo, když Posthorn nebyl připojen.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Bez oznámení, protože oznámení jsou vypnutá.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Znovu nezobrazeno. Bylo to už oznámeno z jiné složky.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>neoznamovat, ale započítat</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>zobrazit jako obvykle</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>důležité: se zvukem, nezmizí, i v tichých hodinách</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>nezobrazovat ani nezapočítávat</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>Poštovní server nebyl nalezen. Zkontrolujte název serveru a připojení k síti.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>Poštovní server odmítl spojení. Zkontrolujte port, nebo to zkuste později.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Poštovní server není dostupný. Zkontrolujte připojení k síti.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Poštovní server neodpověděl včas.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>Spojení s poštovním serverem bylo ztraceno.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Poštovní server ukončil spojení.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Přihlašovací server poskytovatele není dostupný, takže teď není k dispozici přístupový token.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>Poštovní server je právě zaneprázdněn.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>Poštovní server tomuto uživateli nepovolí další spojení. Pokud to potrvá, zavřete jiné poštovní programy.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Certifikát poštovního serveru pochází od certifikační autority, které tento počítač nedůvěřuje. Pokud je vaše vlastní nebo vaší firmy, vyberte její soubor CA nebo si v nastavení účtu certifikát prohlédněte.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Platnost certifikátu poštovního serveru vypršela. Obnovit ho musí správce serveru; zkontrolujte také datum v tomto počítači.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Certifikát poštovního serveru ještě neplatí. Zkontrolujte datum v tomto počítači.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Certifikát poštovního serveru byl vydán na jiné jméno. Zkontrolujte název serveru; někdo možná spojení odposlouchává.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Certifikát poštovního serveru není platný, takže by spojení nebylo bezpečné. Zeptejte se správce serveru.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>Poštovní server předkládá jiný certifikát než ten, kterému jste důvěřovali, takže se nic neodeslalo. Prohlédněte si oba v nastavení účtu; někdo možná spojení odposlouchává.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>Soubor CA účtu neobsahuje žádný čitelný certifikát. Vyberte v nastavení účtu jiný soubor.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>Soubor s vaším vlastním certifikátem neobsahuje čitelný certifikát a klíč. Zadejte v nastavení účtu jiný soubor.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Šifrované spojení s poštovním serverem se nepodařilo navázat. Zkontrolujte port a druh šifrování.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>Poštovní server nepřijal uživatelské jméno nebo heslo. Zadejte je v nastavení znovu; někteří poskytovatelé zde vyžadují heslo aplikace.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Platnost hesla vypršela. Nastavte si u poskytovatele nové a pak ho zadejte v nastavení.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>Poštovní server nepřijal přístupový token: jeho platnost vypršela nebo byl odvolán. Vyžádejte si od poskytovatele nový; heslem to není.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>Poštovní server nepřijal váš certifikát pro toto uživatelské jméno. Zkontrolujte uživatelské jméno a také to, zda certifikát stále platí.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Pro tento poštovní server není k dispozici platný lístek Kerberos. Vyžádejte si ho (kinit) a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>Poštovní server nepřijal váš lístek Kerberos pro toto uživatelské jméno.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>Poštovní server nenabízí způsob přihlášení, který účet požaduje. Vyberte v nastavení jiný.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Server nedokázal prokázat, že zná vaše heslo, takže může být podvržený. Zkontrolujte název serveru.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>Poštovní server tomuto uživateli nedovolí přihlásit se heslem. Zeptejte se správce serveru.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Poskytovatel vyžaduje přihlášení v prohlížeči. Vyzkoušejte proto účet v nastavení, nebo použijte příkaz „posthorn account sign-in“.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>Přihlášení bylo na stránce poskytovatele odmítnuto. Přihlaste se znovu a povolte přístup ke své poště.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Vaše organizace zatím Posthorn nepovolila. Požádejte jejího správce o schválení, nebo se přihlaste jiným způsobem.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Přihlášení v prohlížeči nebylo dokončeno včas. Začněte znovu.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Nepodařilo se otevřít žádný prohlížeč. Otevřete přihlašovací stránku ručně v prohlížeči v tomto počítači.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Tento účet už není mezi účty on-line GNOME. Přidejte ho tam znovu, nebo se přihlaste jiným způsobem.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>Účty on-line GNOME vyžadují nové přihlášení. Přihlaste se v nastavení GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Složku se nepodařilo otevřít. Zkontrolujte její název v nastavení účtu.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Tato zpráva už ve své složce není: byla přesunuta nebo smazána.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>Poštovní server nedovolí tuto složku měnit.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>Poštovní server nemá samostatnou složku pro archivovanou poštu.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>Poštovní server nemá samostatnou složku pro nevyžádanou poštu.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>Poštovní server nemá samostatnou složku pro smazanou poštu.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Odpověděl server, který neumí IMAP. Zkontrolujte název serveru a port.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>Server na tomto portu očekává šifrování od začátku. Vyberte „TLS“ místo „STARTTLS“.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>Server na tomto portu začíná bez šifrování. Vyberte „STARTTLS“ místo „TLS“, nebo port 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>Poštovní server poslal něco nesrozumitelného.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>Poštovní server poslal něco, co sem nepatří.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>Poštovní server poslal nepřiměřeně mnoho dat, takže spojení bylo ukončeno.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>Poštovní server odmítl spojení šifrovat, takže se nic neodeslalo. Pokud to server nabízí, vyberte v nastavení účtu „TLS“.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Někdo podstrčil data před začátkem šifrování, takže spojení bylo ukončeno. Této síti nedůvěřujte.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Server oznámil přihlášení ještě před zašifrováním spojení, takže bylo ukončeno. Vyberte v nastavení účtu „TLS“.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>Poštovní server odmítl příkaz, který by měl znát.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Odpověď přihlašovacího serveru poskytovatele není přístupový token.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Klíčenka s heslem je zamčená. Aby bylo možné pokračovat, odemkněte ji.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Klíčenka s heslem nebyla odemčena: dotaz na její vlastní heslo byl zavřen nebo ho nebylo možné zobrazit. Aby bylo možné pokračovat, odemkněte ji; Posthorn se sám znovu nezeptá.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Úschovna, ve které by heslo mohlo být uloženo, je vypnutá. Zapněte ji v nastavení systému, nebo nechte heslo dodávat příkazem.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Klíčenka s heslem neodpovídá. Jakmile odpoví, bude Posthorn pokračovat; pokud to potrvá, spusťte ji znovu, nebo se znovu přihlaste do systému.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Toto prostředí nemá klíčenku, ve které by heslo mohlo být uloženo. Spusťte ji, nebo nechte heslo dodávat příkazem.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Klíčenka heslo nevydala nebo neuložila.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Tento účet zatím nemá heslo. Zadejte ho v nastavení.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>Příkaz, který dodává heslo, selhal. Zkontrolujte ho v nastavení účtu.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>Účty on-line GNOME v tomto prostředí neodpovídají, takže heslo účtu nelze získat.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>V nastavení účtu něco chybí. Otevřete ho a doplňte.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Poskytovatel přihlášení s tímto názvem neexistuje, nebo o sobě nesděluje potřebné údaje. Zkontrolujte ho v nastavení účtu.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Toto sestavení aplikace Posthorn nemá pro tohoto poskytovatele ID klienta. Zadejte vlastní, nebo použijte heslo aplikace.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Poskytovatel toto ID klienta pro tento druh přihlášení nepřijímá. Zkontrolujte ho v nastavení účtu.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Soubor s nastavením nelze přečíst. Zkontrolujte, kdo ho smí číst.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>Soubor s nastavením obsahuje nesrozumitelnou položku. Opravte ji.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Nastavení se nepodařilo uložit. Zkontrolujte volné místo a to, kdo smí do souboru zapisovat.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Záznam o již zobrazených oznámeních nelze přečíst.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Záznam o zobrazených oznámeních se nepodařilo uložit. Zkontrolujte volné místo a to, kdo smí do souboru zapisovat.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Záznam o zobrazených oznámeních zapsala novější verze aplikace Posthorn. Použijte tuto verzi.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Port %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Stejně jako v jiném poštovním programu v tomto počítači.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Z vlastního seznamu poskytovatelů aplikace Posthorn.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Sdělila přímo doména %1.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Z databáze poskytovatelů aplikace Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Ze systému doménových jmen (DNS), kam mohou jiní po cestě vložit, co chtějí.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Odhad: nikdo neuvedl, že takový server existuje.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Tento server patří doméně %1, nikoli %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Nejprve zapněte IMAP v nastavení webmailu poskytovatele.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Nejprve spusťte Proton Mail Bridge. Zobrazí uživatelské jméno a heslo a exportuje certifikát, který se při ručním zadávání nastavení uvede v poli „Soubor CA“.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Poskytovatel přijímá heslo vytvořené pro jeden program, heslo aplikace. Vytvořte ho pro Posthorn na stránce poskytovatele a zadejte ho zde.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 přijímá heslo vytvořené pro jeden program, heslo aplikace. Vytvořte ho pro Posthorn na stránce poskytovatele a zadejte ho zde.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>Nastavení GNOME tento účet zná, ale nejprve se tam musíte znovu přihlásit.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>Nastavení GNOME tento účet zná a přijímá chybný certifikát jeho serveru; Posthorn ho nepřijme.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>Nastavení GNOME tento účet zná. Posthorn se na něj obrací při každém přihlášení a sám nic neukládá.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Heslo je uloženo v klíčence prostředí.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>První řádek, který příkaz vypíše, je přístupový token.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>V prohlížeči se otevře stránka poskytovatele a zeptá se, zda Posthorn smí číst vaši poštu. Heslo samotné Posthorn nikdy neuvidí.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>První řádek, který příkaz vypíše, je heslo.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Soubor PEM s vaším certifikátem a jeho klíčem, nezašifrovaný.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Lístek, který máte v tomto počítači, například po příkazu „kinit“.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Hes&amp;lo</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Můj účet &amp;GNOME</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Příkaz, který vypíše příst&amp;upový token</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>V pr&amp;ohlížeči, u poskytovatele</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Příka&amp;z, který vypíše heslo</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>&amp;Certifikát</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Převzít z aplikace %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 s ním komunikuje bez TLS. Posthorn to nedělá.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 nekontroluje jeho certifikát. Posthorn ano.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 má heslo uložené v souboru v čitelné podobě; odtud se nepřebírá, je třeba ho zadat.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 se přihlašuje přes OAuth; zde je třeba se přihlásit nově.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 se přihlašuje certifikátem z vlastního úložiště; zde je potřeba soubor.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Odpověď serveru: „%2“</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Podrobnosti: „%2“</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Připojování…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Přihlášeno, hledá se nová pošta…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Čeká se na další pokus.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Další pokus: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zastaveno.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Připojeno. Server hlásí novou poštu ihned.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Připojeno. Server je dotazován každých několik minut, protože sám novou poštu hlásit neumí.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Údaje mohou být zastaralé: poslední zjišťování nové pošty – %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Údaje mohou být zastaralé: poslední odpověď serveru – %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Připojeno. Server je dotazován každých několik minut, protože hlásí novou poštu jen v jedné složce.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nepřipojeno</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>server je zaneprázdněn</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>nedůvěryhodný certifikát</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>přihlášení selhalo</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>složku nelze otevřít</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>nesrozumitelná odpověď serveru</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>chybí heslo</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>neúplné nastavení</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>soubory nelze použít</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>připojování…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>čekání</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zastaveno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, neaktuální od %2</translation>
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
        <translation>Poslední odpověď serveru: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Poslední nová pošta: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: zatím žádný účet</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>nic nepřečteného</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n nepřečtená zpráva</numerusform>
            <numerusform>%n nepřečtené zprávy</numerusform>
            <numerusform>%n nepřečtených zpráv</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyní</translation>
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
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>včera</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez předmětu)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(neznámý odesílatel)</translation>
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
        <translation>Kód: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nová zpráva</numerusform>
            <numerusform>%n nové zprávy</numerusform>
            <numerusform>%n nových zpráv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n nová zpráva</numerusform>
            <numerusform>%1: %n nové zprávy</numerusform>
            <numerusform>%1: %n nových zpráv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>Ve vaší nepřítomnosti přišla %n zpráva</numerusform>
            <numerusform>Ve vaší nepřítomnosti přišly %n zprávy</numerusform>
            <numerusform>Ve vaší nepřítomnosti přišlo %n zpráv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: ve vaší nepřítomnosti přišla %n zpráva</numerusform>
            <numerusform>%1: ve vaší nepřítomnosti přišly %n zprávy</numerusform>
            <numerusform>%1: ve vaší nepřítomnosti přišlo %n zpráv</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Označeno jako přečtené</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivováno</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Smazáno</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Přesunuto do nevyžádané pošty</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Kdy zobrazit znovu?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Za 15 minut</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Za hodinu</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Dnes večer</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Zítra ráno</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>„%1“ se nepodařilo označit jako přečtené. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>„%1“ se nepodařilo archivovat. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>„%1“ se nepodařilo smazat. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>„%1“ se nepodařilo přesunout do nevyžádané pošty. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Akce, které jste zadali pro zprávy tohoto účtu, se provedou, jakmile to bude možné. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Označit jako přečtené</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivovat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Nevyžádaná</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Později</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopírovat kód</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funguje to.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Jeho certifikát je důvěryhodný na základě vašeho rozhodnutí, do %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Přihlášeno způsobem %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n zpráva</numerusform>
            <numerusform>%n zprávy</numerusform>
            <numerusform>%n zpráv</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Složka %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Server hlásí novou poštu ihned (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Server neumí hlásit novou poštu (chybí IDLE), takže bude pravidelně dotazován.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Server nabízí: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>neručí za něj nikdo kromě něj samého</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>pochází od certifikační autority, kterou tento počítač nezná</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>byl vydán na jiné jméno</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>jeho platnost vypršela</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>ještě neplatí</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>je poškozený nebo k tomu není určen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certifikát serveru</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Komu byl vydán</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Kdo ho vydal</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Platí pro</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Platí od</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Platí do</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Otisk (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Otisk klíče (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co je špatně</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, platí do %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Certifikát, kterému jste důvěřovali, platí do %1. Zeptejte se správce serveru na další: po tomto dni se nebude zobrazovat nová pošta, dokud nezačnete důvěřovat jinému.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>Poštovní server teď předkládá certifikát, kterému tento počítač důvěřuje sám, a už ne ten, kterému jste důvěřovali. Pokud vám o tom nikdo neřekl, zeptejte se správce serveru.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Heslo se uchová do ukončení aplikace Posthorn a nikam se nezapíše.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>nelze otevřít</translation>
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
        <translation>Server má více složek, než lze zobrazit; tyto nejsou všechny.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (od začátku)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Nejsilnější, který server nabízí</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, s přístupovým tokenem místo hesla</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>veškerá pošta</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archiv</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>koncepty</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>s hvězdičkou</translation>
    </message>
    <message>
        <source>important</source>
        <translation>důležité</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>nevyžádaná pošta</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>odeslaná pošta</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>koš</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Jste přihlášeni, dokud Posthorn neskončí; nic z toho nebylo nikam zapsáno.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpovědět</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Toto prostředí neumí spustit program v sandboxu zároveň se sezením.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Označit vše jako přečtené</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Zkontrolovat nyní</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Posthorn bude odtud pokračovat. Tuto stránku můžete zavřít.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>Přihlášení se nezdařilo; proč, sdělí Posthorn. Tuto stránku můžete zavřít.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn o tuto stránku nežádal.</translation>
    </message>
</context>
</TS>
