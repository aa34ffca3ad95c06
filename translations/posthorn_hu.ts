<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Fiók hozzáadása</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Fiók szerkesztése</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ki&amp;választás…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Az értesítések m&amp;utatják a szöveg elejét</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Ki&amp;próbálás</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Tanúsítvány m&amp;egtekintése…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>A próba eredménye</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-&amp;mail-cím:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>A f&amp;iók neve:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Levelezőkiszolgáló (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Levelek</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Megbízható tanúsítvány:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Soronként egy</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Mappák kiválasztása a kiszolgálón lévők közül</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Ahol a kiszolgáló nem közli (PREVIEW), minden új üzenet eleje letöltődik</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>Fig&amp;yelt mappák:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Adjon nevet a fióknak.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Már van ilyen nevű fiók.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Adjon meg egy figyelendő mappát, például: INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Legfeljebb %1 mappát figyeltessen.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Kipróbálás…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Semmi</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Akkor látható, ha a levelezőkiszolgáló és az asztali környezet képes rá; kód csak akkor, ha van az üzenetben</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Gombok az ér&amp;tesítésekben:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>%1. gomb az értesítésekben</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Ugyanaz a művelet kétszer szerepel az értesítésekben.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>&amp;Beállítások megadása kézzel</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-mail-&amp;cím:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>A &amp;fiók neve:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>A Posthorn megkeresi a címhez tartozó beállításokat: a saját szolgáltatólistájában; a cím tartományának kiszolgálóján, amely megkapja a címet; valamint a Thunderbird szolgáltatói adatbázisában és a tartománynévrendszerben, amelyek a tartományt kapják meg.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Ezen a számítógépen</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Az Ön címe</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Adja meg az e-mail-címét.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Ez nem e-mail-cím: annak névből, @ jelből és tartományból kell állnia.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Adjon nevet a fióknak.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Már van ilyen nevű fiók.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Szünet egy órára</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Szünet holnapig</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Szünet befejezése</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Szabály létrehozása…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Miért kaptam vagy nem kaptam értesítést?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Hozzáadás…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Szerkesztés…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eltávolítás</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Fel</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>Mié&amp;rt…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Miért jelent meg vagy nem jelent meg az utóbbi napok egy-egy üzenete</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Szabályok: az üzenetre illő első szabály &amp;dönt</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>&amp;Csendes időszak:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>VI&amp;P-feladók:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Címjegyzék (&amp;vCard-fájl vagy -mappa):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>F&amp;uttatás minden üzenetnél:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>A program egy JSON-sorban azt kapja meg, amit idegenek írtak. Nem szabad megbíznia benne.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>A csendes időszakot így kell megadni: 22:00-07:00, vagy napokkal: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>A címjegyzéket teljes elérési úttal kell megadni.</translation>
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
        <translation>A levelezőkiszolgáló tanúsítványa</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>A(z) %1 tanúsítványa nem megbízható: %2. Ezt a kiszolgáló üzemeltetőjének kell rendbe hoznia.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>A(z) %1 nem azt a tanúsítványt mutatja, amelyben Ön megbízott. Kérdezze meg a kiszolgáló üzemeltetőjét, hogy lecserélték-e. Ha senki sem tud erről, lehet, hogy valaki lehallgatja a kapcsolatot: ne bízzon meg benne.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Senki sem kezeskedik a(z) %1 tanúsítványáért, akiben ez a számítógép megbízik. Aki le tudja hallgatni a kapcsolatot, az a saját tanúsítványát is mutathatja, ezért kérje el az ujjlenyomatot a kiszolgáló üzemeltetőjétől, és csak akkor bízzon meg a tanúsítványban, ha a kettő megegyezik.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Tulajdonos</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Kibocsátó</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Erre érvényes</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Érvényesség kezdete</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Érvényesség vége</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Ujjlenyomat (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>A kulcs ujjlenyomata (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ami nincs rendben</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Most mutatott</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Korábban megbízható</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, most mutatott</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, korábban megbízható</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Megbízás ebben a tanúsítványban</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Kattintson ide a kód másolásához.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Egyszer használatos kód</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>A kód a vágólapra került.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Tanúsítványok (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Minden fájl (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Tallózás…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Saját kapcsolaton keresztül figyelve, az olyan kiszolgálókhoz, amelyek csak egyetlen mappa új leveleit jelzik azonnal; legfeljebb négy mappa. A többit három percenként kérdezi le a program.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>Összes bejelölése &amp;a levélszemét kivételével</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Olvasatlan</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Azonnal</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Mappa keresése</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Minden mappa, kivéve a levélszemét, a kuka, a piszkozatok, az elküldött és az összes levél mappáját</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>Ma&amp;ppák a kiszolgálón</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>A kiszolgáló lekérdezése…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nem található)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nem ismert</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Nem választható</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Azonnal: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Mindig</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Mindig azonnal: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>A figyelt mappák kiválasztása</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>A figyelt mappák</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Várakozás a kiszolgálóra.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Jelöljön be egy figyelendő mappát.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Legfeljebb %1 mappát figyeltessen.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Tárgy:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Feladó:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Dátum:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Mellékletek:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Az üzenet szövege</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>A szöveg letöltése folyamatban…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Ebben az üzenetben nincs itt megjeleníthető szöveg.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Ez az üzenet egy weboldal; ez annak a szövege. Semmi sem lett betöltve a hálózatról.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Az üzenet hosszú; csak az eleje látható.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Fiók hozzáadása</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Tanúsítvány &amp;megtekintése…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Vissza</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Tová&amp;bb</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>%1. lépés, összesen %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>Hozzá&amp;adás mindenképp</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hozzá&amp;adás</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>Beállítások ke&amp;resése</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Bejelentke&amp;zés a böngészőben</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>A Posthorn egyik ablaka</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>A levelezőprogram</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>A webmail a böngészőben</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Egy parancs</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Másik</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>A {message_id}, az {email}, a {mailbox} és az {uid} helyére az üzenet megfelelő adatai kerülnek</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>Kattintás&amp;ra megnyíló:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>&amp;Webmail:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>A we&amp;bmail címe:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Paran&amp;cs:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Adja meg az üzenetet megnyitó parancsot.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>A webmail címének így kell kezdődnie: https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>A webmail címéhez szükség van az Ön e-mail-címére.</translation>
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
        <translation>Ha a szolgáltató adott ilyet</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>Másik eszközö&amp;n, kóddal</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Szol&amp;gáltató:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>A szolgáltató &amp;címe:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>Ügyfél-azonosí&amp;tó:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>Ügyféltito&amp;k:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Másik, a címe alapján</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Válasszon szolgáltatót.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Adja meg a szolgáltató címét. Így kezdődik: https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Adja meg az ügyfél-azonosítót.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Összes megjelölése olvasottként itt</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Beállítások…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Kilépés</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>tartalmazza</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>illik a mintára</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Szabály</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Név:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Arra az üzenetre illik, amelyre mindez igaz. Hagyja üresen azt, ami nem számít; a * tetszőleges szöveget jelent.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>Fe&amp;ladó:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>A feladó &amp;VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>A fela&amp;dó szerepel a címjegyzékben:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>Csa&amp;k nekem szól:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>Levele&amp;zőlista:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>A tárgy összehasonlításának módja</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Tárgy:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>Fejlé&amp;cmező:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>A fejlécmező összehasonlításának módja</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>&amp;A mező szövege:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Mappa:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Fiók:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>Le&amp;galább:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>Legfel&amp;jebb:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Ezekben az &amp;időszakokban érkezik:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;Ekkor:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>&amp;Saját hang:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>Kipróbálás az &amp;utolsó 50 üzeneten</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Üzenetek, amelyekre a szabály illik</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>nem számít</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>bármilyen méret</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Adjon nevet a szabálynak.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Már van ilyen nevű szabály.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Az időszakokat így kell megadni: 22:00-07:00, vagy napokkal: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>A minta nem érvényes reguláris kifejezés.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>A fejlécmező csak olyan lehet, amely egy üzenetben előfordulhat, és nem lehet From, Subject, Date vagy Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Keresés…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>%2 üzenetből %1 üzenetre illik.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Beállítások mega&amp;dása kézzel</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Is&amp;merem ezt a kiszolgálót, és be akarok jelentkezni rá</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Beállítások keresése</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>A(z) %1 címhez tartozó beállítások keresése…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>A(z) %1 lekérdezése…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Nem találhatók a címhez tartozó beállítások. A szolgáltató oldalain általában megvannak, gyakran az „egyéb levelezőprogramok” vagy az „IMAP” beállításaiként.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Senki sem adja meg ennek a címnek a beállításait. Talán ez a kiszolgáló az:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Ez található. Csak akkor folytassa, ha ez az Ön szolgáltatójának kiszolgálója:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Ezek a(z) %1 beállításai. Csak akkor folytassa, ha ez az Ön szolgáltatójának kiszolgálója.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Akié ez a kiszolgáló, az megkapja a jelszavát, és elolvashatja a leveleit.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>A levelezőkiszolgáló</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Várja meg a választ, vagy adja meg kézzel a beállításokat.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Erősítse meg, hogy ismeri ezt a kiszolgálót, vagy válasszon másikat.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Amit a szolgáltató mond erről</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Azok a hitelesítésszolgáltatók, amelyekben ez a számítógép megbízik</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>CA-fájl tallózása</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-fájl kiválasztása</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Kiszol&amp;gáló:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>Tit&amp;kosítás:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>C&amp;A-fájl:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Adja meg a levelezőkiszolgáló nevét.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Ez nem kiszolgálónév: nem lehet benne szóköz, perjel és port.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>A CA-fájl nem olvasható.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapok</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>F&amp;iókok</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Értesítése&amp;k</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Ált&amp;alános</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Fiókok</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Még nincs fiók. Adjon hozzá egyet, hogy értesüljön az új leveleiről.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>A próba eredménye</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>H&amp;ozzáadás…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>S&amp;zerkesztés…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eltávolítás…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Kipró&amp;bálás</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Tanúsítván&amp;y…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Annak a tanúsítványnak a megtekintése, amely miatt a próba nem sikerült</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Ú&amp;j levelek megjelenítése értesítésként</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>Ha&amp;ng lejátszása az értesítésekkel</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Olvasatlan üzenetek számának me&amp;gjelenítése az ikonban</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>A Po&amp;sthorn indítása a munkamenettel</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Fiók eltávolítása</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Eltávolítja a(z) „%1” fiókot?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>A program elfelejti a fiók beállításait és jelszavát. A levelek a kiszolgálón maradnak.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>El&amp;távolítás</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>A(z) „%1” kipróbálása…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Megjelenítése az indítóikonon az erre képes &amp;dokkokban és tálcákon</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>Az ikon elrejtése, amíg nin&amp;cs olvasatlan</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Válasz a &amp;Mailnaghoz készült kisalkalmazásoknak</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Feladó és tárgy</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Csak a feladó</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Csak a darabszám</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>Tarta&amp;lmuk:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>Amíg a ké&amp;pernyő zárolt:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Beállítás keresése</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Nincs ilyen nevű beállítás.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>Bármely bö&amp;ngészőben, kóddal</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Oldal megnyitása</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Be&amp;jelentkezés újra</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Be&amp;jelentkezés feladása</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>A szo&amp;lgáltató oldalának megnyitása</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>Ol&amp;dal megnyitása</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Felha&amp;sználónév:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Tanúsítvány tallózása</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Válassza ki a tanúsítványát</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>J&amp;elszó:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>&amp;Parancs:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Saját tanúsít&amp;vány:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>&amp;Alkalmazásjelszó</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>A szolgáltató csak olyan programokat enged be, amelyeket ügyfél-azonosító alapján ismer. Szerezzen be egyet a szolgáltatónál, és adja meg itt.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>A(z) %1 csak olyan programokat enged be, amelyeket ügyfél-azonosító alapján ismer. Szerezzen be egyet az oldalán, és adja meg itt.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Adja meg a felhasználónevet.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Adja meg a jelszót.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Adja meg a parancsot.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Adjon meg egy olvasható fájlt.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Várakozás a böngészőbeli bejelentkezésre.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Az oldalon beírandó kód</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Várakozás a böngészőbeli bejelentkezésre</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>A szolgáltató lekérdezése a bejelentkezés helyéről…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Jelentkezzen be a böngészőben megnyílt oldalon. Ezután a folyamat magától folytatódik.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Nyissa meg ezt az oldalt bármely böngészőben, és írja be ott a kódot:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Bejelentkezett.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Fel&amp;használónév:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Je&amp;lszó forrása:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Jels&amp;zó:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Jels&amp;zóparancs:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Bejelentkezési mó&amp;d:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Az asztali környezet kulcstartója</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>Egy parancs kimenete</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>Böngészőbeli bejelentkezés</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>GNOME online fiókok</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Változatlan</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Adja meg a felhasználónevet.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Adja meg a jelszót kiíró parancsot.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Adja meg a jelszót.</translation>
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
        <translation>&amp;Beállítások…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Kilépés a Posthornból</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Fiókok</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>&amp;Olvasatlan üzenetek</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Ez az asztali környezet nem jelenít meg tálcaikonokat, ezért a Posthorn ikon nélkül működik: az új levelek értesítésként jelennek meg, a Posthorn újbóli indítása pedig ezt az ablakot nyitja meg. GNOME alatt az „AppIndicator and KStatusNotifierItem Support” kiterjesztés ad hozzá tálcát.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Ne jelezze újra</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Még nincs fiók. Adjon hozzá egyet a beállításokban.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Értesítések</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>A fiók kipróbálása</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>A próba eredménye</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Bejelentkezés és a mappák megnyitása…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Még nem működik. Lépjen vissza, és módosítson valamit, vagy adja hozzá mindenképp a fiókot.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Minden működik. Adja hozzá a fiókot, hogy értesüljön az új leveleiről.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Kipróbálás</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Megbízá&amp;s megszüntetése</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>A mentés után már nem lesz megbízható.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Oldja fel a kulcstartóját</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Ez tárolja a leveleihez tartozó jelszavakat. Amíg nincs feloldva, az új levelek nem jelennek meg.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Feloldás</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>A Posthorn ikon nélkül fut</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>A GNOME a Posthornéhoz hasonló ikonokat csak az „AppIndicator and KStatusNotifierItem Support” kiterjesztéssel jeleníti meg. Enélkül az értesítések akkor is megjelennek, a Posthorn újbóli indítása pedig előhozza az ablakát.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Az ablak megjelenítése</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>Az utóbbi napokban nem érkezett üzenet.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Miért kaptam vagy nem kaptam értesítést?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Az utóbbi napok üzenetei</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Fiók és mappa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Feladó</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ami történt</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Szabály létrehozása…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>A feladót és a tárgyat egy nap után elfelejti a program, a többit egy hét után.</translation>
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
        <translation>Nincs értesítés a(z) %1 szabály miatt.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Nem jelent meg, és nem is számít bele az összesítésbe a(z) %1 szabály miatt.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Fontosként jelent meg a(z) %1 szabály miatt.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Megjelent a(z) %1 szabály alapján.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Megjelent. Semmi sem szólt ellene.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Visszatartva a csendes időszak végéig.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Visszatartva a szünet végéig.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Mindazzal együtt jelent meg, ami akkor érkezett, amikor a Posthorn nem volt kapcsolódva.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Nincs értesítés, mert az értesítések ki vannak kapcsolva.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Nem jelent meg újra. Egy másik mappából már jelezve lett.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>nincs értesítés, de számoljon vele</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>megjelenítés a szokásos módon</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>fontos: hanggal, a képernyőn marad, csendes időszakban is</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>ne jelenjen meg, és ne is számoljon vele</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>A levelezőkiszolgáló nem található. Ellenőrizze a kiszolgáló nevét és a hálózati kapcsolatot.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>A levelezőkiszolgáló visszautasította a kapcsolatot. Ellenőrizze a portot, vagy próbálja meg később.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>A levelezőkiszolgáló nem érhető el. Ellenőrizze a hálózati kapcsolatot.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>A levelezőkiszolgáló nem válaszolt időben.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>Megszakadt a kapcsolat a levelezőkiszolgálóval.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>A levelezőkiszolgáló bontotta a kapcsolatot.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>A szolgáltató bejelentkezési kiszolgálója nem érhető el, ezért jelenleg nincs hozzáférési token.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>A levelezőkiszolgáló jelenleg túlterhelt.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>A levelezőkiszolgáló nem engedélyez több kapcsolatot ennek a felhasználónak. Ha ez tartósan így marad, zárja be a többi levelezőprogramot.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>A levelezőkiszolgáló tanúsítványa olyan hitelesítésszolgáltatótól származik, amelyben ez a számítógép nem bízik meg. Ha ez az Öné vagy a cégéé, válassza ki a CA-fájlját, vagy tekintse meg a tanúsítványt a fiók beállításaiban.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>A levelezőkiszolgáló tanúsítványa lejárt. Az üzemeltetőnek meg kell újítania; ellenőrizze a számítógép dátumát is.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>A levelezőkiszolgáló tanúsítványa még nem érvényes. Ellenőrizze a számítógép dátumát.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>A levelezőkiszolgáló tanúsítványát más névre állították ki. Ellenőrizze a kiszolgáló nevét; lehet, hogy valaki lehallgatja a kapcsolatot.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>A levelezőkiszolgáló tanúsítványa nem érvényes, ezért a kapcsolat nem lenne biztonságos. Forduljon a kiszolgáló üzemeltetőjéhez.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>A levelezőkiszolgáló nem azt a tanúsítványt mutatja, amelyben Ön megbízott, ezért semmi sem lett elküldve. Tekintse meg mindkettőt a fiók beállításaiban; lehet, hogy valaki lehallgatja a kapcsolatot.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>A fiók CA-fájlja nem tartalmaz olvasható tanúsítványt. Válasszon másik fájlt a fiók beállításaiban.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>A saját tanúsítványát tartalmazó fájlban nincs olvasható tanúsítvány és kulcs. Adjon meg másik fájlt a fiók beállításaiban.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Nem sikerült titkosított kapcsolatot létrehozni a levelezőkiszolgálóval. Ellenőrizze a portot és a titkosítás típusát.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>A levelezőkiszolgáló nem fogadta el a felhasználónevet vagy a jelszót. Adja meg őket újra a beállításokban; egyes szolgáltatók itt alkalmazásjelszót várnak.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>A jelszó lejárt. Állítson be újat a szolgáltatónál, majd adja meg a beállításokban.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>A levelezőkiszolgáló nem fogadta el a hozzáférési tokent: lejárt vagy visszavonták. Szerezzen be újat a szolgáltatótól; a hiba oka nem a jelszó.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>A levelezőkiszolgáló nem fogadta el a tanúsítványát ehhez a felhasználónévhez. Ellenőrizze a felhasználónevet, és hogy a tanúsítvány érvényes-e még.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Ehhez a levelezőkiszolgálóhoz nincs érvényes Kerberos-jegy. Szerezzen be egyet (kinit), majd próbálja újra.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>A levelezőkiszolgáló nem fogadta el a Kerberos-jegyét ehhez a felhasználónévhez.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>A levelezőkiszolgáló nem kínálja fel a fiókban kért bejelentkezési módot. Válasszon másikat a beállításokban.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>A kiszolgáló nem tudta bizonyítani, hogy ismeri a jelszavát, ezért lehet, hogy csaló. Ellenőrizze a kiszolgáló nevét.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>A levelezőkiszolgáló nem engedi, hogy ez a felhasználó jelszóval jelentkezzen be. Forduljon a kiszolgáló üzemeltetőjéhez.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>A szolgáltató azt kéri, hogy a böngészőben jelentkezzen be. Ehhez próbálja ki a fiókot a beállításokban, vagy használja a „posthorn account sign-in” parancsot.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>A bejelentkezést elutasították a szolgáltató oldalán. Jelentkezzen be újra, és engedélyezze a hozzáférést a leveleihez.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>A szervezete még nem engedélyezte a Posthorn használatát. Kérje meg a rendszergazdát, hogy hagyja jóvá, vagy jelentkezzen be más módon.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>A böngészőbeli bejelentkezés nem fejeződött be időben. Kezdje újra.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Nem sikerült böngészőt megnyitni. Nyissa meg kézzel a bejelentkezési oldalt egy böngészőben ezen a számítógépen.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Ez a fiók már nem szerepel a GNOME online fiókok között. Adja hozzá ott újra, vagy jelentkezzen be más módon.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>A GNOME online fiókok újbóli bejelentkezést kér. Ezt a GNOME beállításaiban teheti meg.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Egy mappát nem sikerült megnyitni. Ellenőrizze a nevét a fiók beállításaiban.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Ez az üzenet már nincs a mappájában: áthelyezték vagy törölték.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>A levelezőkiszolgáló nem engedi ennek a mappának a módosítását.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>A levelezőkiszolgálón nincs másik mappa az archivált leveleknek.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>A levelezőkiszolgálón nincs másik mappa a levélszemétnek.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>A levelezőkiszolgálón nincs másik mappa a törölt leveleknek.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Ami válaszolt, az nem IMAP-ot használó levelezőkiszolgáló. Ellenőrizze a kiszolgáló nevét és a portot.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>A kiszolgáló ezen a porton kezdettől fogva titkosítást vár. Válassza a „TLS” lehetőséget a „STARTTLS” helyett.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>A kiszolgáló ezen a porton titkosítás nélkül kezd. Válassza a „STARTTLS” lehetőséget a „TLS” helyett, vagy a 993-as portot.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>A levelezőkiszolgáló értelmezhetetlen adatot küldött.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>A levelezőkiszolgáló oda nem illő adatot küldött.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>A levelezőkiszolgáló észszerűtlenül sok adatot küldött, ezért a kapcsolat le lett zárva.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>A levelezőkiszolgáló nem volt hajlandó titkosítani a kapcsolatot, ezért semmi sem lett elküldve. Válassza a „TLS” lehetőséget a fiók beállításaiban, ha a kiszolgáló kínál ilyet.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Valaki adatot csempészett be a titkosítás kezdete előtt, ezért a kapcsolat le lett zárva. Ne bízzon meg ebben a hálózatban.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>A kiszolgáló a kapcsolat titkosítása előtt azt jelzi, hogy Ön már bejelentkezett, ezért a kapcsolat le lett zárva. Válassza a „TLS” lehetőséget a fiók beállításaiban.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>A levelezőkiszolgáló visszautasított egy parancsot, amelyet ismernie kellene.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>A szolgáltató bejelentkezési kiszolgálójának válasza nem hozzáférési token.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>A jelszót tároló kulcstartó zárolva van. A folytatáshoz oldja fel.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>A jelszót tároló kulcstartó nem lett feloldva: a saját jelszavát kérő ablakot bezárták, vagy nem lehetett megjeleníteni. A folytatáshoz oldja fel; a Posthorn magától nem kérdez rá újra.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>A jelszó tárolására alkalmas jelszótároló ki van kapcsolva. Kapcsolja be a rendszerbeállításokban, vagy adja meg a jelszót egy paranccsal.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>A jelszót tároló kulcstartó nem válaszol. Amint válaszol, a Posthorn folytatja; ha ez tartósan így marad, indítsa újra a kulcstartót, vagy jelentkezzen be újra az asztali környezetbe.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Ebben az asztali környezetben nincs kulcstartó, amely tárolhatná a jelszót. Indítson el egyet, vagy adja meg a jelszót egy paranccsal.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>A kulcstartó nem adta ki vagy nem tárolta a jelszót.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Ehhez a fiókhoz még nincs jelszó. Adja meg a beállításokban.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>A jelszót megadó parancs sikertelen volt. Ellenőrizze a fiók beállításaiban.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>A GNOME online fiókok nem válaszol ebben az asztali környezetben, ezért a fiók jelszava nem érhető el.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Hiányzik valami a fiók beállításaiból. Nyissa meg és egészítse ki őket.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Nincs ilyen nevű bejelentkezési szolgáltató, vagy nem adja meg a saját leírását. Ellenőrizze a fiók beállításaiban.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>A Posthorn e változatában nincs ügyfél-azonosító ehhez a szolgáltatóhoz. Adjon meg egy sajátot, vagy használjon alkalmazásjelszót.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>A szolgáltató nem fogadja el az ügyfél-azonosítót ehhez a bejelentkezési módhoz. Ellenőrizze a fiók beállításaiban.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>A beállításfájl nem olvasható. Ellenőrizze, ki olvashatja.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>A beállításfájlban értelmezhetetlen bejegyzés van. Javítsa ki.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>A beállításokat nem sikerült menteni. Ellenőrizze a szabad helyet, és hogy ki írhatja a fájlt.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>A már jelzett üzenetek nyilvántartása nem olvasható.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>A jelzett üzeneteket nem sikerült feljegyezni. Ellenőrizze a szabad helyet, és hogy ki írhatja a fájlt.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>A jelzett üzenetek nyilvántartását a Posthorn újabb verziója írta. Használja azt a verziót.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>%1. port, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Ahogyan egy másik levelezőprogramban szerepel ezen a számítógépen.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>A Posthorn saját szolgáltatólistájából.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Maga a(z) %1 adta meg.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>A Thunderbird szolgáltatói adatbázisából.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>A tartománynévrendszerből (DNS), ahol az útközben lévők azt írhatnak be, amit akarnak.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Feltételezés: senki sem jelezte, hogy létezik ilyen kiszolgáló.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Ez a kiszolgáló a(z) %1 tartományhoz tartozik, nem ehhez: %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Először kapcsolja be az IMAP-ot a szolgáltató webmailjének beállításaiban.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Először indítsa el a Proton Mail Bridge programot. Ez megmutatja a felhasználónevet és a jelszót, és exportálja a tanúsítványt, amelyet a „CA-fájl” mezőben kell megadni, ha a beállításokat kézzel adja meg.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>A szolgáltató egyetlen programhoz készült jelszót, úgynevezett alkalmazásjelszót fogad el. Hozzon létre egyet a Posthorn számára a szolgáltató oldalán, és adja meg itt.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>A(z) %1 egyetlen programhoz készült jelszót, úgynevezett alkalmazásjelszót fogad el. Hozzon létre egyet a Posthorn számára a szolgáltató oldalán, és adja meg itt.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>A GNOME beállításaiban megvan ez a fiók, de előbb ott újra be kell jelentkeznie.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>A GNOME beállításaiban megvan ez a fiók, és a kiszolgáló hibás tanúsítványa is el van fogadva; a Posthorn ezt nem fogadja el.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>A GNOME beállításaiban megvan ez a fiók. A Posthorn onnan kéri le az adatokat, valahányszor be kell jelentkeznie, és semmit sem tárol.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Az asztali környezet kulcstartója tárolja.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>A parancs által kiírt első sor a hozzáférési token.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>A szolgáltató oldala megnyílik a böngészőben, és megkérdezi, hogy a Posthorn elolvashatja-e a leveleit. A Posthorn soha nem látja a jelszót.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>A parancs által kiírt első sor a jelszó.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Egy titkosítatlan PEM-fájl a tanúsítványával és annak kulcsával.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Az ezen a számítógépen meglévő jegye, például a „kinit” futtatása után.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Jels&amp;zó</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Sa&amp;ját GNOME-fiók</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>&amp;Hozzáférési tokent kiíró parancs</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>A böngészőben, a sz&amp;olgáltatónál</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Jelszót k&amp;iíró parancs</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Tanúsítván&amp;y</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>Ke&amp;rberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Átvétel innen: %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>A(z) %1 TLS nélkül kommunikál vele. A Posthorn nem.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>A(z) %1 nem ellenőrzi a tanúsítványát. A Posthorn igen.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>A(z) %1 titkosítatlanul, fájlban tárolja a jelszót, ahonnan a program nem veszi át: be kell írni.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>A(z) %1 OAuth segítségével jelentkezik be; itt ezt újra el kell végezni.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>A(z) %1 saját tárolójában lévő tanúsítvánnyal jelentkezik be; itt fájlra van szükség.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 A kiszolgáló üzenete: „%2”</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Részletek: „%2”</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Kapcsolódás…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Bejelentkezve, új levelek keresése…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Várakozás a következő próbálkozásra.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Következő próbálkozás: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Leállítva.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Kapcsolódva. A kiszolgáló azonnal jelzi az új leveleket.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Kapcsolódva. A program néhány percenként lekérdezi a kiszolgálót, mert az magától nem tudja jelezni az új leveleket.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Lehet, hogy ez elavult: új levelek utoljára keresve: %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Lehet, hogy ez elavult: a kiszolgáló utolsó jelzése: %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Kapcsolódva. A program néhány percenként lekérdezi a kiszolgálót, mert az csak egyetlen mappa új leveleit jelzi.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nincs kapcsolat</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>a kiszolgáló túlterhelt</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>nem megbízható tanúsítvány</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>sikertelen bejelentkezés</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>egy mappa nem nyitható meg</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>értelmezhetetlen kiszolgáló</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>nincs jelszó</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>hiányos beállítások</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>a fájlok nem használhatók</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>kapcsolódás…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>várakozás</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>leállítva</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, %2 óta nem friss</translation>
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
        <translation>A kiszolgáló utolsó jelzése: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Az utolsó új levél érkezése: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: még nincs fiók</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>nincs olvasatlan</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n olvasatlan üzenet</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>most</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n perc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n óra</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>tegnap</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(nincs tárgy)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(ismeretlen feladó)</translation>
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
            <numerusform>%n új üzenet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n új üzenet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>%n üzenet érkezett a távollétében</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n üzenet érkezett a távollétében</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Megjelölve olvasottként</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiválva</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Áthelyezve a levélszemétbe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Mikor jelenjen meg újra?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 perc múlva</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Egy óra múlva</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ma este</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Holnap reggel</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>A(z) „%1” üzenetet nem sikerült olvasottként megjelölni. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>A(z) „%1” üzenetet nem sikerült archiválni. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>A(z) „%1” üzenetet nem sikerült törölni. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>A(z) „%1” üzenetet nem sikerült áthelyezni a levélszemétbe. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>A fiók üzeneteire kért műveleteket a program megőrzi, amíg végre nem hajthatók. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Megjelölés olvasottként</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiválás</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Levélszemét</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Később</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kód másolása</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>és még %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Működik.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>A tanúsítványa az Ön döntése alapján megbízható, eddig: %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Bejelentkezve ezzel: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n üzenet</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>%1 mappa: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>A kiszolgáló azonnal jelzi az új leveleket (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>A kiszolgáló nem tudja jelezni az új leveleket (nincs IDLE), ezért a program rendszeresen lekérdezi.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>A kiszolgáló ezeket kínálja: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>önmagán kívül senki sem kezeskedik érte</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>olyan hitelesítésszolgáltatótól származik, amelyet ez a számítógép nem ismer</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>más névre állították ki</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>lejárt</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>még nem érvényes</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>hibás, vagy nem erre a célra szolgál</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Kiszolgáló</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Tulajdonos</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Kibocsátó</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Erre érvényes</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Érvényesség kezdete</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Érvényesség vége</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Ujjlenyomat (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>A kulcs ujjlenyomata (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ami nincs rendben</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, érvényesség vége: %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Az Ön által megbízhatónak jelölt tanúsítvány érvényességének vége: %1. Kérje el a következőt a kiszolgáló üzemeltetőjétől: e nap után nem jelennek meg új levelek, amíg meg nem bízik egy másikban.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>A levelezőkiszolgáló most olyan tanúsítványt mutat, amelyben ez a számítógép magától is megbízik, és már nem azt, amelyben Ön megbízott. Ha erről senki sem tájékoztatta, kérdezze meg a kiszolgáló üzemeltetőjét.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>A Posthorn a kilépésig megjegyzi a jelszót, és sehová sem írja le.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>nem nyitható meg</translation>
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
        <translation>A kiszolgálón több mappa van, mint amennyi megjeleníthető; ez nem az összes.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (kezdettől fogva)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>A kiszolgáló által kínált legerősebb</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, jelszó helyett hozzáférési tokennel</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>összes levél</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archívum</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>piszkozatok</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>csillagozott</translation>
    </message>
    <message>
        <source>important</source>
        <translation>fontos</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>levélszemét</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>elküldött</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>kuka</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>A bejelentkezés a Posthorn bezárásáig érvényes; semmi sem lett belőle sehová elmentve.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Ez az asztali környezet nem tud homokozóban lévő programot a munkamenettel együtt elindítani.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Összes megjelölése olvasottként</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Ellenőrzés most</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>A Posthorn innen folytatja. Ezt az oldalt bezárhatja.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>A bejelentkezés nem sikerült; a Posthorn megmondja az okát. Ezt az oldalt bezárhatja.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>A Posthorn nem kérte ezt az oldalt.</translation>
    </message>
</context>
</TS>
