<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Account bewerken</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Kie&amp;zen…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Meldingen tonen het begin van &amp;de tekst</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Te&amp;sten</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Certificaat beki&amp;jken…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultaat van de test</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-ma&amp;iladres:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Naam van het a&amp;ccount:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Mailserver (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Vertrouwd certificaat:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>De mappen kiezen uit die op de server</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Waar de server het niet meldt (PREVIEW), wordt het begin van elk nieuw bericht opgehaald</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>Te bewa&amp;ken mappen:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geef het account een naam.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Een ander account heeft deze naam al.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Geef een map op die bewaakt moet worden, bijvoorbeeld INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Bewaak hoogstens %1 mappen.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Bezig met proberen…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Wordt getoond als de mailserver en het bureaublad het ondersteunen; een code alleen als een bericht er een bevat</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Kno&amp;ppen in meldingen:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Knop %1 in meldingen</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Voor meldingen is twee keer dezelfde knop gekozen.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>In&amp;stellingen handmatig invoeren</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-mai&amp;ladres:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Naam van het acco&amp;unt:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>De instellingen die bij het adres horen worden opgezocht: in de eigen providerlijst van Posthorn, bij de server van het domein van het adres, die het adres te zien krijgt, en in de providerdatabase van Thunderbird en het domeinnaamsysteem, die alleen het domein te zien krijgen.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Uw adres</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Voer uw e-mailadres in.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Dit is geen e-mailadres: dat bestaat uit een naam, een @ en een domein.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geef het account een naam.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Een ander account heeft deze naam al.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Een uur pauzeren</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Tot morgen pauzeren</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Pauze beëindigen</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Regel maken…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Waarom kreeg ik wel of geen melding?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>Toevoe&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Verw&amp;ijderen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Omhoog</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>O&amp;mlaag</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>&amp;Waarom…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Waarom elk bericht van de laatste dagen wel of niet is getoond</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Regels: de eerste die bij een bericht &amp;past, beslist</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>Sti&amp;lle uren:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>&amp;VIP’s:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Adresboek (vCard-bestand o&amp;f -map):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>&amp;Uitvoeren voor elk bericht:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Het programma krijgt als regel JSON wat onbekenden hebben geschreven. Het mag daar niet op vertrouwen.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Stille uren worden zo geschreven: 22:00-07:00, of met dagen: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>Geef het volledige pad van het adresboek op.</translation>
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
        <translation>Certificaat van de mailserver</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Het certificaat van %1 kan niet worden vertrouwd: %2. De beheerder van de server moet dit verhelpen.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 toont een ander certificaat dan het certificaat dat u hebt vertrouwd. Vraag de beheerder van de server of het is vervangen. Als niemand daarvan weet, luistert er mogelijk iemand mee: vertrouw het dan niet.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Niemand die deze computer vertrouwt, staat in voor het certificaat van %1. Wie kan meeluisteren, kan u een eigen certificaat tonen. Vraag de beheerder van de server daarom naar de vingerafdruk, en vertrouw het certificaat alleen als die overeenkomt.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Uitgegeven aan</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Uitgegeven door</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Geldig voor</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Vingerafdruk (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Van de sleutel (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Nu getoond</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Eerder vertrouwd</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, nu getoond</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, eerder vertrouwd</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Dit certificaat vertrouwen</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Klik hier om de code te kopiëren.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Eenmalige code</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>De code is gekopieerd.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificaten (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Wordt bewaakt via een eigen verbinding, voor servers die nieuwe e-mail van slechts één map direct doorgeven; hoogstens vier mappen. De overige worden elke drie minuten gecontroleerd.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>Alles behalve o&amp;ngewenst aanvinken</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Map zoeken</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Alle mappen behalve die voor ongewenste berichten, prullenbak, concepten, verzonden berichten en alle e-mail</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>Mappen op &amp;de server</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>De server wordt geraadpleegd…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (niet gevonden)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Geen keuze</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Direct: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Altijd direct: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Te bewaken mappen kiezen</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Te bewaken mappen</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Wachten op de server.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Vink een map aan die bewaakt moet worden.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Bewaak hoogstens %1 mappen.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Onderwerp:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Van:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Bijlagen:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Tekst van het bericht</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>De tekst wordt opgehaald…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Dit bericht bevat geen tekst die hier kan worden getoond.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Dit bericht is een webpagina; dit is de tekst ervan. Er is niets van het netwerk geladen.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Het bericht is lang; alleen het begin wordt getoond.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Certificaat be&amp;kijken…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Stap %1 van %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>Toch toevoege&amp;n</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Toevoege&amp;n</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>Instellingen &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>In de &amp;browser aanmelden</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Een venster van Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>Het e-mailprogramma</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>De webmail, in de browser</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Een opdracht</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} en {uid} staan voor die van het bericht</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>Een klik &amp;opent:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>We&amp;bmail:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>Webmai&amp;ladres:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Opdrach&amp;t:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Voer de opdracht in waarmee een bericht wordt geopend.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Het webmailadres moet met https:// beginnen.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>Voor het webmailadres is uw e-mailadres nodig.</translation>
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
        <translation>Als de provider er een heeft gegeven</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>Op een ander apparaat, met een &amp;code</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Pro&amp;vider:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Adres van de &amp;provider:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>Cli&amp;ent-ID:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>Client&amp;geheim:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Een andere, via het adres</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Kies een provider.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Voer het adres van de provider in. Het begint met https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Voer de client-ID in.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Alles als gelezen markeren in</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>bevat</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>voldoet aan het patroon</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>De regel past bij een bericht waarvoor dit allemaal geldt. Laat leeg wat er niet toe doet; * staat voor willekeurige tekst.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Van:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>A&amp;fzender is een VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>Afzender &amp;staat in het adresboek:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>Alleen aan mi&amp;j geschreven:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>Mai&amp;linglijst:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Hoe het onderwerp wordt vergeleken</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Onderwerp:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>&amp;Kopregel:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Hoe de kopregel wordt vergeleken</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>&amp;Tekst van de kopregel:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Map:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Account:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>M&amp;instens:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>&amp;Hoogstens:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Komt &amp;binnen op deze tijden:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;En dan:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>Eigen &amp;geluid:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>&amp;Uitproberen op de laatste 50 berichten</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Berichten waar de regel bij past</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>maakt niet uit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>elke grootte</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Geef de regel een naam.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Een andere regel heeft deze naam al.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Tijden worden zo geschreven: 22:00-07:00, of met dagen: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Het patroon is geen geldige reguliere expressie.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>De kopregel moet in een bericht kunnen voorkomen, en mag niet From, Subject, Date of Message-ID zijn.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Past bij %1 van %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Instellingen h&amp;andmatig invoeren</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Ik &amp;ken deze server en wil me daar aanmelden</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Instellingen zoeken</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Instellingen zoeken die bij %1 horen…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>%1 wordt geraadpleegd…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Er zijn geen instellingen gevonden die bij het adres horen. Ze staan op de website van de provider, vaak onder ‘andere e-mailprogramma’s’ of ‘IMAP’.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Niemand geeft instellingen voor dit adres op. Misschien is het deze server:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Dit is gevonden. Ga alleen verder als het de server van uw provider is:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Dit zijn de instellingen van %1. Ga alleen verder als het de server van uw provider is.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 De eigenaar ervan krijgt uw wachtwoord en kan uw e-mail lezen.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>De mailserver</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Wacht op antwoord of voer de instellingen handmatig in.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Geef aan dat u deze server kent, of kies een andere.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Wat de provider erover zegt</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>De certificaatautoriteiten die deze computer vertrouwt</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Bladeren naar het CA-bestand</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-bestand kiezen</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;ver:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>Versleutelin&amp;g:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>Poo&amp;rt:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>CA-besta&amp;nd:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Voer de naam van de mailserver in.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Dit is geen servernaam: die bevat geen spaties, geen schuine strepen en geen poort.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>Het CA-bestand kan niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>A&amp;ccounts</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>R&amp;egels</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Algemeen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Nog geen account. Voeg er een toe om meldingen over nieuwe e-mail te krijgen.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultaat van de test</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Toevoege&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bewer&amp;ken…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Verw&amp;ijderen…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Cer&amp;tificaat…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Het certificaat bekijken waarop de test is mislukt</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Nieuwe e-mai&amp;l als melding tonen</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>&amp;Daarbij een geluid afspelen</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Aantal &amp;ongelezen berichten in het pictogram tonen</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>Posthorn &amp;bij aanmelden op het bureaublad starten</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Het account ‘%1’ verwijderen?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>De instellingen en het wachtwoord ervan worden vergeten. De e-mail op de server blijft staan.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>‘%1’ wordt geprobeerd…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Dit o&amp;p het startpictogram tonen, in docks en taakbalken die dat kunnen</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>&amp;Het pictogram verbergen zolang niets ongelezen is</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Applet&amp;s beantwoorden die voor Mailnag zijn gemaakt</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Afzender en onderwerp</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Alleen de afzender</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Alleen het aantal</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>&amp;Ze tonen:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>Bij ve&amp;rgrendeld scherm:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Een instelling zoeken</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Geen instelling heet zo.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>In een willekeurige browser, &amp;met een code</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Opnie&amp;uw aanmelden</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Aanmelden a&amp;fbreken</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>&amp;Pagina van de provider openen</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>P&amp;agina openen</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Gebruikersnaa&amp;m:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Bladeren naar het certificaat</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Uw certificaat kiezen</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Wach&amp;twoord:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Op&amp;dracht:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Uw certi&amp;ficaat:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Ee&amp;n app-wachtwoord</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>De provider laat alleen programma’s toe die hij aan een client-ID herkent. Vraag er daar een aan en voer die hier in.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 laat alleen programma’s toe die aan een client-ID worden herkend. Vraag er een aan op de pagina van de provider en voer die hier in.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Voer de gebruikersnaam in.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Voer het wachtwoord in.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Voer de opdracht in.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Geef een bestand op dat kan worden gelezen.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Wachten op het aanmelden in de browser.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>De code die u op de pagina moet typen</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Wachten op het aanmelden in de browser</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>De provider wordt gevraagd waar u zich kunt aanmelden…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Meld u aan op de pagina die in de browser is geopend. Daarna gaat het hier vanzelf verder.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Open deze pagina in een willekeurige browser en typ daar de code:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>U bent aangemeld.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Ge&amp;bruikersnaam:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Wac&amp;htwoord uit:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>&amp;Wachtwoordopdracht:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>&amp;Aanmeldmethode:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>De sleutelbos van het bureaublad</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>De uitvoer van een opdracht</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>De aanmelding in de browser</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>GNOME Online-accounts</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Voer de gebruikersnaam in.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Voer de opdracht in die het wachtwoord uitvoert.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Voer het wachtwoord in.</translation>
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
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Posthorn afsluiten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>&amp;Ongelezen berichten</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Dit bureaublad toont geen systeemvakpictogrammen, dus werkt Posthorn zonder pictogram: nieuwe e-mail verschijnt als melding, en als u Posthorn nogmaals start, verschijnt dit venster. In GNOME voegt de uitbreiding ‘AppIndicator and KStatusNotifierItem Support’ een systeemvak toe.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Niet meer tonen</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Nog geen account. Voeg er een toe in de instellingen.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Regels</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Account uitproberen</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultaat van de test</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Aanmelden en de mappen openen…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Het werkt nog niet. Ga terug om iets te wijzigen, of voeg het account toch toe.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Alles werkt. Voeg het account toe om meldingen over nieuwe e-mail te krijgen.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Uitproberen</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Ni&amp;et meer vertrouwen</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Het wordt niet meer vertrouwd zodra dit is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Ontgrendel uw sleutelbos</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Hij bevat de wachtwoorden voor uw e-mail. Zolang hij niet is ontgrendeld, wordt nieuwe e-mail niet getoond.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn draait zonder pictogram</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME toont pictogrammen zoals dat van Posthorn alleen met de uitbreiding ‘AppIndicator and KStatusNotifierItem Support’. Zonder die uitbreiding komen meldingen toch, en opnieuw starten van Posthorn toont het venster.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Het venster tonen</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>De laatste dagen is er geen bericht binnengekomen.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Waarom kreeg ik wel of geen melding?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Berichten van de laatste dagen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Account en map</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Regel maken…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Afzender en onderwerp worden na een dag vergeten, de rest na een week.</translation>
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
        <translation>Geen melding, vanwege de regel %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Niet getoond en niet geteld, vanwege de regel %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Als belangrijk getoond, vanwege de regel %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Getoond, vanwege de regel %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Getoond. Niets sprak ertegen.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Vastgehouden tot het einde van de stille uren.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Vastgehouden tot het einde van de pauze.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Getoond samen met alles wat binnenkwam terwijl Posthorn niet verbonden was.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Geen melding, omdat meldingen zijn uitgeschakeld.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Niet opnieuw getoond. Er was al een melding over vanuit een andere map.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>geen melding, maar wel tellen</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>gewoon tonen</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>belangrijk: geluid, blijft staan, ook tijdens stille uren</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>niet tonen en niet tellen</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>De mailserver is niet gevonden. Controleer de naam van de server en de netwerkverbinding.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>De mailserver heeft de verbinding geweigerd. Controleer de poort, of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>De mailserver is niet bereikbaar. Controleer de netwerkverbinding.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>De mailserver heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>De verbinding met de mailserver is verbroken.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>De mailserver heeft de verbinding beëindigd.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>De aanmeldserver van de provider is niet bereikbaar, dus is er op dit moment geen toegangstoken.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>De mailserver is op dit moment bezet.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>De mailserver staat voor deze gebruiker niet meer verbindingen toe. Sluit andere e-mailprogramma’s als dit aanhoudt.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Het certificaat van de mailserver is afkomstig van een autoriteit die deze computer niet vertrouwt. Als het uw eigen certificaat of dat van uw bedrijf is, kies dan het bijbehorende CA-bestand of bekijk het certificaat in de accountinstellingen.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Het certificaat van de mailserver is verlopen. De beheerder ervan moet het vernieuwen; controleer ook de datum van deze computer.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Het certificaat van de mailserver is nog niet geldig. Controleer de datum van deze computer.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Het certificaat van de mailserver staat op een andere naam. Controleer de naam van de server; mogelijk luistert er iemand mee.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Het certificaat van de mailserver is niet geldig, dus zou de verbinding niet veilig zijn. Neem contact op met de beheerder van de server.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>De mailserver toont een ander certificaat dan het certificaat dat u hebt vertrouwd, dus is er niets verzonden. Bekijk beide in de accountinstellingen; mogelijk luistert er iemand mee.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>Het CA-bestand van het account bevat geen leesbaar certificaat. Kies een ander bestand in de accountinstellingen.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>Het bestand met uw eigen certificaat bevat geen leesbaar certificaat met sleutel. Geef een ander bestand op in de accountinstellingen.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Er kon geen versleutelde verbinding met de mailserver worden gemaakt. Controleer de poort en het soort versleuteling.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>De mailserver heeft de gebruikersnaam of het wachtwoord niet geaccepteerd. Voer ze opnieuw in bij de instellingen; sommige providers willen hier een app-wachtwoord.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Het wachtwoord is verlopen. Kies een nieuw wachtwoord bij uw provider en voer het daarna in bij de instellingen.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>De mailserver heeft het toegangstoken niet geaccepteerd: het is verlopen of ingetrokken. Vraag een nieuw token aan bij uw provider; het ligt niet aan het wachtwoord.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>De mailserver heeft uw certificaat niet geaccepteerd voor deze gebruikersnaam. Controleer de gebruikersnaam en of het certificaat nog geldig is.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Er is geen geldig Kerberos-ticket voor deze mailserver. Vraag er een aan (kinit) en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>De mailserver heeft uw Kerberos-ticket niet geaccepteerd voor deze gebruikersnaam.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>De mailserver biedt de aanmeldmethode van het account niet aan. Kies een andere in de instellingen.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>De server kon niet bewijzen dat hij uw wachtwoord kent, dus is hij mogelijk een bedrieger. Controleer de naam van de server.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>De mailserver laat deze gebruiker zich niet met een wachtwoord aanmelden. Neem contact op met de beheerder van de server.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>De provider wil dat u zich in de browser aanmeldt. Test daarvoor het account in de instellingen, of gebruik ‘posthorn account sign-in’.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>De aanmelding is op de pagina van de provider geweigerd. Meld u opnieuw aan en sta toegang tot uw e-mail toe.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Uw organisatie heeft Posthorn nog niet toegestaan. Vraag de systeembeheerder om goedkeuring, of meld u op een andere manier aan.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Het aanmelden in de browser is niet op tijd voltooid. Begin opnieuw.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Er kon geen browser worden geopend. Open de aanmeldpagina handmatig in een browser op deze computer.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Dit account staat niet meer in GNOME Online-accounts. Voeg het daar opnieuw toe, of meld u op een andere manier aan.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>GNOME Online-accounts wil dat u zich opnieuw aanmeldt. Doe dat in de instellingen van GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Een map kon niet worden geopend. Controleer de naam ervan in de accountinstellingen.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Dit bericht staat niet meer in zijn map: het is verplaatst of verwijderd.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>De mailserver staat niet toe dat deze map wordt gewijzigd.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>De mailserver heeft geen andere map voor gearchiveerde e-mail.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>De mailserver heeft geen andere map voor ongewenste berichten.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>De mailserver heeft geen andere map voor verwijderde e-mail.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Wat antwoordde, is geen mailserver die IMAP spreekt. Controleer de naam van de server en de poort.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>De server verwacht op deze poort vanaf het begin versleuteling. Kies ‘TLS’ in plaats van ‘STARTTLS’.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>De server begint op deze poort zonder versleuteling. Kies ‘STARTTLS’ in plaats van ‘TLS’, of poort 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>De mailserver heeft iets gestuurd wat niet te begrijpen is.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>De mailserver heeft iets gestuurd wat daar niet thuishoort.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>De mailserver heeft meer gestuurd dan redelijk is, dus is de verbinding gesloten.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>De mailserver weigerde de verbinding te versleutelen, dus is er niets verzonden. Kies ‘TLS’ in de accountinstellingen als de server dat aanbiedt.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Iemand heeft gegevens binnengesmokkeld voordat de versleuteling begon, dus is de verbinding gesloten. Vertrouw dit netwerk niet.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>De server zegt dat u bent aangemeld voordat de verbinding is versleuteld, dus is deze gesloten. Kies ‘TLS’ in de accountinstellingen.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>De mailserver heeft een opdracht geweigerd die hij hoort te kennen.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>De aanmeldserver van de provider antwoordde met iets wat geen toegangstoken is.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>De sleutelbos met het wachtwoord is vergrendeld. Ontgrendel hem om verder te gaan.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>De sleutelbos met het wachtwoord is niet ontgrendeld: de vraag naar het wachtwoord van de sleutelbos is gesloten of kon niet worden getoond. Ontgrendel hem om verder te gaan; Posthorn vraagt er niet vanzelf opnieuw om.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>De portefeuille waarin het wachtwoord zou kunnen staan, is uitgeschakeld. Schakel deze in bij de systeeminstellingen, of laat een opdracht het wachtwoord leveren.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>De sleutelbos met het wachtwoord antwoordt niet. Posthorn gaat verder zodra dat wel gebeurt; herstart de sleutelbos, of meld u opnieuw aan op het bureaublad, als dit aanhoudt.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Dit bureaublad heeft geen sleutelbos waarin het wachtwoord kan worden bewaard. Start er een, of laat een opdracht het wachtwoord leveren.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>De sleutelbos heeft het wachtwoord niet vrijgegeven of niet bewaard.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Er is nog geen wachtwoord voor dit account. Voer het in bij de instellingen.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>De opdracht die het wachtwoord levert, is mislukt. Controleer deze in de accountinstellingen.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>GNOME Online-accounts antwoordt niet op dit bureaublad, dus is het wachtwoord van het account niet beschikbaar.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Er ontbreekt iets in de accountinstellingen. Open ze om het in te vullen.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Er is geen aanmeldprovider met deze naam, of deze geeft geen beschrijving van zichzelf. Controleer dit in de accountinstellingen.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Deze versie van Posthorn heeft geen client-ID voor deze provider. Voer een eigen client-ID in, of gebruik een app-wachtwoord.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>De provider accepteert de client-ID niet voor deze manier van aanmelden. Controleer deze in de accountinstellingen.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Het instellingenbestand kan niet worden gelezen. Controleer wie het mag lezen.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>Het instellingenbestand bevat een onbegrijpelijk item. Corrigeer het.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>De instellingen konden niet worden opgeslagen. Controleer de vrije ruimte en wie het bestand mag schrijven.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Het overzicht van al gemelde berichten kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Er kon niet worden vastgelegd wat er is gemeld. Controleer de vrije ruimte en wie het bestand mag schrijven.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Het overzicht van al gemelde berichten is geschreven door een nieuwere versie van Posthorn. Gebruik die versie.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Poort %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Zoals een ander e-mailprogramma op deze computer het heeft.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Uit de eigen providerlijst van Posthorn.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Opgegeven door %1 zelf.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Uit de providerdatabase van Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Uit het domeinnaamsysteem (DNS), waar anderen onderweg kunnen invoegen wat ze willen.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Een gok: niemand heeft gezegd dat er zo’n server is.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Deze server is van %1, niet van %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Schakel eerst IMAP in, bij de instellingen van de webmail van de provider.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Start eerst Proton Mail Bridge. Daarin staan de gebruikersnaam en het wachtwoord, en u kunt er het certificaat exporteren, dat bij ‘CA-bestand’ wordt opgegeven als de instellingen handmatig worden ingevoerd.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>De provider gebruikt een wachtwoord dat voor één programma wordt gemaakt, een app-wachtwoord. Maak er op de pagina van de provider een voor Posthorn en voer het hier in.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 gebruikt een wachtwoord dat voor één programma wordt gemaakt, een app-wachtwoord. Maak er op de pagina van de provider een voor Posthorn en voer het hier in.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>De GNOME-instellingen kennen dit account, maar willen dat u zich daar eerst opnieuw aanmeldt.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>De GNOME-instellingen kennen dit account en accepteren het onjuiste certificaat van de server; Posthorn doet dat niet.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>De GNOME-instellingen kennen dit account. Posthorn raadpleegt ze telkens als het zich moet aanmelden, en bewaart niets.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Het wordt in de sleutelbos van het bureaublad bewaard.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>De eerste regel die de opdracht uitvoert, is het toegangstoken.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>De pagina van de provider wordt in de browser geopend en vraagt of Posthorn uw e-mail mag lezen. Posthorn krijgt het wachtwoord nooit te zien.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>De eerste regel die de opdracht uitvoert, is het wachtwoord.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Een PEM-bestand met uw certificaat en de bijbehorende sleutel, niet versleuteld.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Het ticket dat u op deze computer hebt, zoals na ‘kinit’.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Een wachtwoo&amp;rd</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Mi&amp;jn GNOME-account</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Een opdracht die een toegang&amp;stoken uitvoert</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>In de bro&amp;wser, bij de provider</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Een opdracht die &amp;het wachtwoord uitvoert</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Een cert&amp;ificaat</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Overnemen van %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 communiceert ermee zonder TLS. Posthorn doet dat niet.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 controleert het certificaat ervan niet. Posthorn wel.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 heeft het wachtwoord onversleuteld in een bestand staan; daaruit wordt het niet overgenomen: u moet het typen.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 meldt zich aan via OAuth; hier gebeurt dat opnieuw.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 meldt zich aan met een certificaat uit een eigen opslag; hier is een bestand nodig.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 De server zei: ‘%2’</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Details: ‘%2’</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinding maken…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Aangemeld, nieuwe e-mail zoeken…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Wachten op de volgende poging.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Volgende poging om %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Verbonden. De server geeft nieuwe e-mail direct door.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Verbonden. De server wordt elke paar minuten geraadpleegd, omdat hij nieuwe e-mail niet zelf kan doorgeven.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Dit is mogelijk verouderd: sinds %1 is niet naar nieuwe e-mail gezocht.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Dit is mogelijk verouderd (laatste teken van leven van de server: %1).</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Verbonden. De server wordt elke paar minuten geraadpleegd, omdat hij alleen nieuwe e-mail in één map doorgeeft.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niet verbonden</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>server bezet</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificaat niet vertrouwd</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>aanmelden mislukt</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>een map kan niet worden geopend</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>server niet begrepen</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>geen wachtwoord</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>instellingen onvolledig</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>bestanden niet te gebruiken</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbinding maken…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, verouderd sinds %2</translation>
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
        <translation>Laatste teken van leven van de server: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Laatste nieuwe e-mail: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: nog geen account</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>niets ongelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ongelezen bericht</numerusform>
            <numerusform>%n ongelezen berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n u</numerusform>
            <numerusform>%n u</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(onbekende afzender)</translation>
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
        <translation>Code: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nieuw bericht</numerusform>
            <numerusform>%n nieuwe berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n nieuw bericht</numerusform>
            <numerusform>%1: %n nieuwe berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>%n bericht binnengekomen terwijl u weg was</numerusform>
            <numerusform>%n berichten binnengekomen terwijl u weg was</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n bericht binnengekomen terwijl u weg was</numerusform>
            <numerusform>%1: %n berichten binnengekomen terwijl u weg was</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Als gelezen gemarkeerd</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Naar ongewenst verplaatst</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Wanneer opnieuw tonen?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Over 15 minuten</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Over een uur</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Vanavond</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgenochtend</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>‘%1’ kon niet als gelezen worden gemarkeerd. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>‘%1’ kon niet worden gearchiveerd. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>‘%1’ kon niet worden verwijderd. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>‘%1’ kon niet naar ongewenst worden verplaatst. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Uw opdrachten voor berichten van dit account worden bewaard tot ze kunnen worden uitgevoerd. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelezen markeren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Ongewenst</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Het werkt.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Het certificaat wordt tot %1 vertrouwd, omdat u dat hebt aangegeven.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Aangemeld met %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Map %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>De server geeft nieuwe e-mail direct door (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>De server kan nieuwe e-mail niet doorgeven (geen IDLE) en wordt daarom regelmatig geraadpleegd.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>De server biedt: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>alleen het certificaat zelf staat ervoor in</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>het is afkomstig van een autoriteit die deze computer niet kent</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>het staat op een andere naam</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>het is verlopen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>het is nog niet geldig</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>het is beschadigd of niet hiervoor bedoeld</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificaat van</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Uitgegeven aan</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Uitgegeven door</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Geldig voor</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Vingerafdruk (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Van de sleutel (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, geldig tot %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Het certificaat dat u hebt vertrouwd, is geldig tot %1. Vraag de beheerder van de server naar het volgende: na die dag wordt geen nieuwe e-mail getoond totdat u een ander certificaat vertrouwt.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>De mailserver toont nu een certificaat dat deze computer uit zichzelf vertrouwt, en niet meer het certificaat dat u hebt vertrouwd. Als niemand u daarover heeft ingelicht, vraag het dan na bij de beheerder van de server.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Het wachtwoord wordt onthouden tot Posthorn wordt afgesloten, en wordt nergens opgeslagen.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kan niet worden geopend</translation>
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
        <translation>De server heeft meer mappen dan er kunnen worden getoond; dit zijn ze niet allemaal.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (vanaf het begin)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>De sterkste die de server biedt</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, met een toegangstoken in plaats van een wachtwoord</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>alle e-mail</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archief</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>concepten</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>met ster</translation>
    </message>
    <message>
        <source>important</source>
        <translation>belangrijk</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>ongewenst</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>prullenbak</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>U bent aangemeld totdat Posthorn stopt; daarvan is nergens iets opgeslagen.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Deze werkomgeving kan een programma in een sandbox niet met de sessie starten.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelezen markeren</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Posthorn gaat vanaf hier verder. U kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>Het aanmelden is niet gelukt; Posthorn vertelt waarom. U kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn heeft niet om deze pagina gevraagd.</translation>
    </message>
</context>
</TS>
