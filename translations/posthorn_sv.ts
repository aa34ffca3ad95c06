<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Lägg till ett konto</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Redigera ett konto</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Väl&amp;j…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Visa början av te&amp;xten i aviseringar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Te&amp;sta</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Visa cer&amp;tifikatet…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Testresultat</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-p&amp;ostadress:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>&amp;Kontots namn:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>E-postserver (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Betrott certifikat:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Ett per rad</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Välj bland mapparna på servern</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Där servern inte talar om det (PREVIEW) hämtas början av varje nytt meddelande</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>Mappar att &amp;bevaka:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Ge kontot ett namn.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Ett annat konto har redan detta namn.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Ange en mapp att bevaka, till exempel INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Bevaka högst %1 mappar.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Provar…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Visas om e-postservern och skrivbordet stöder det; en kod endast om meddelandet innehåller någon</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Knappar &amp;i aviseringar:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Knapp %1 i aviseringar</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Samma knapp har valts två gånger för aviseringar.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Ange inställningarna man&amp;uellt</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-postad&amp;ress:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Kon&amp;tots namn:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Inställningarna som hör till adressen söks upp: i Posthorns egen leverantörslista, hos adressdomänens server, som får veta adressen, samt i Thunderbirds leverantörsdatabas och domännamnssystemet, som får veta domänen.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På den här datorn</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Din adress</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Ange din e-postadress.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Detta är ingen e-postadress: en sådan har ett namn, ett @ och en domän.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Ge kontot ett namn.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Ett annat konto har redan detta namn.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausa i en timme</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausa till i morgon</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Avsluta pausen</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Skapa en regel…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Varför fick jag en avisering eller inte?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Lägg till…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Red&amp;igera…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Upp</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Ne&amp;d</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>Var&amp;för…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Varför varje meddelande under de senaste dagarna visades eller inte</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Regler: den första som passar in på ett meddelande a&amp;vgör</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>Ty&amp;sta timmar:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>VIP-pers&amp;oner:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Adressbok (vCard-fil eller -&amp;mapp):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>Kör för var&amp;je meddelande:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Programmet får det som främlingar har skrivit, som en rad JSON. Det får inte lita på innehållet.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Tysta timmar skrivs så här: 22:00-07:00, eller med dagar: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>Adressboken måste anges med fullständig sökväg.</translation>
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
        <translation>E-postserverns certifikat</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Certifikatet för %1 går inte att lita på: %2. Den som driver servern måste åtgärda det.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 visar ett annat certifikat än det som du har valt att lita på. Fråga den som driver servern om det har bytts ut. Om ingen känner till det kan någon avlyssna anslutningen: lita då inte på det.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Ingen som den här datorn litar på går i god för certifikatet för %1. Den som kan avlyssna anslutningen kan visa dig ett eget certifikat. Fråga därför den som driver servern efter fingeravtrycket, och lita på certifikatet endast om det stämmer överens.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Utfärdat till</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utfärdat av</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Giltigt för</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giltigt från</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltigt till</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingeravtryck (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Nyckelns fingeravtryck (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Visas nu</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Betrott tidigare</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, visas nu</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, betrott tidigare</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Lita på detta certifikat</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Klicka här för att kopiera koden.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Engångskod</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Koden har kopierats.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikat (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bläddra…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Bevakas via en egen anslutning, för servrar som direkt meddelar ny e-post endast i en mapp; högst fyra mappar. De övriga kontrolleras var tredje minut.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>Markera a&amp;lla utom skräppost</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Olästa</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Sök en mapp</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Alla mappar utom de för skräppost, papperskorg, utkast, skickat och all e-post</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>Mappar på server&amp;n</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Frågar servern…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (hittades inte)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Inget val</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Direkt: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Alltid</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Alltid direkt: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Välj mapparna att bevaka</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Mappar att bevaka</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Väntar på servern.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Markera en mapp att bevaka.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Bevaka högst %1 mappar.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Ämne:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Från:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Bilagor:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Meddelandets text</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Texten hämtas…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Detta meddelande har ingen text som kan visas här.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Detta meddelande är en webbsida; det här är dess text. Ingenting har lästs in från nätverket.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Meddelandet är långt; endast början visas.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Lägg till ett konto</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Visa certifi&amp;katet…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Till&amp;baka</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Näs&amp;ta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Steg %1 av %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>&amp;Lägg till ändå</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>Hitt&amp;a inställningarna</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Logga in i &amp;webbläsaren</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Ett fönster i Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>E-postprogrammet</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Webbposten, i webbläsaren</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Ett kommando</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Annan</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} och {uid} står för meddelandets värden</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>Ett kli&amp;ck öppnar:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>Webbp&amp;ost:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>&amp;Webbpostadress:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Komman&amp;do:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Ange kommandot som öppnar ett meddelande.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Webbpostens adress måste börja med https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>Webbpostens adress kräver din e-postadress.</translation>
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
        <translation>Om leverantören har gett dig en</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>På en annan en&amp;het, med en kod</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Le&amp;verantör:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Leverantörens a&amp;dress:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>Klient-&amp;id:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>Klienthe&amp;mlighet:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>En annan, via dess adress</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Välj en leverantör.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Ange leverantörens adress. Den börjar med https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Ange klient-id:t.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Markera alla som lästa i</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Inställningar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>innehåller</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>stämmer med mönstret</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Regeln passar in på ett meddelande där allt detta stämmer. Lämna tomt det som inte spelar någon roll; * står för valfri text.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Från:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>Avsändaren är en &amp;VIP-person:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>Av&amp;sändaren finns i adressboken:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>Skrivet ti&amp;ll enbart mig:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>E-&amp;postlista:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Hur ämnet jämförs</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>Ä&amp;mne:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>&amp;Rubrikfält:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Hur rubrikfältet jämförs</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>Fältets &amp;text:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>M&amp;app:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Konto:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>M&amp;inst:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>&amp;Högst:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Kommer vid &amp;dessa tider:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;Gör sedan så här:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>&amp;Eget ljud:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>Pr&amp;ova på de 50 senaste meddelandena</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Meddelanden som regeln passar in på</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>spelar ingen roll</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>valfri storlek</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Ge regeln ett namn.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>En annan regel har redan detta namn.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Tider skrivs så här: 22:00-07:00, eller med dagar: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Mönstret är inte ett giltigt reguljärt uttryck.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Rubrikfältet måste vara ett som kan finnas i ett meddelande, och får inte vara From, Subject, Date eller Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Passar in på %1 av %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>An&amp;ge inställningarna manuellt</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>&amp;Jag känner till den här servern och vill logga in där</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Söker efter inställningarna</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Söker efter inställningarna som hör till %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Frågar %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Inga inställningar som hör till adressen hittades. De finns på leverantörens webbsidor, ofta under ”andra e-postprogram” eller ”IMAP”.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Ingen anger inställningarna för den här adressen. Det kan vara den här servern:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Detta hittades. Fortsätt endast om det är din leverantörs server:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Detta är inställningarna för %1. Fortsätt endast om det är din leverantörs server.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Den som servern tillhör får ditt lösenord och kan läsa din e-post.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>E-postservern</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Vänta på svar, eller ange inställningarna manuellt.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Ange att du känner till den här servern, eller välj en annan.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Vad leverantören säger om det</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>De utfärdare som den här datorn litar på</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Bläddra efter CA-filen</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Välj en CA-fil</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;ver:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>Kr&amp;yptering:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>CA-&amp;fil:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Ange e-postserverns namn.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Detta är inget servernamn: ett sådant har inga blanksteg, inga snedstreck och ingen port.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>CA-filen kan inte läsas.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Kon&amp;ton</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>R&amp;egler</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Allmä&amp;nt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Inget konto ännu. Lägg till ett för att få aviseringar om ny e-post.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Testresultat</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Lä&amp;gg till…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Redigera…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ta &amp;bort…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Te&amp;sta</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;Certifikat…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Visa certifikatet som testet misslyckades på</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Visa n&amp;y e-post som aviseringar</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>S&amp;pela upp ett ljud med dem</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Visa antalet olästa meddelanden i i&amp;konen</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>Starta Posthorn vid &amp;inloggning på skrivbordet</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Ta bort ett konto</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Ta bort kontot ”%1”?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Dess inställningar och lösenord glöms bort. E-posten på servern finns kvar.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>T&amp;a bort</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Provar ”%1”…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>&amp;Visa det på startikonen, i dockor och aktivitetsfält som kan</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>Döl&amp;j ikonen så länge inget är oläst</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>&amp;Svara panelprogram som är gjorda för Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Avsändare och ämne</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Bara avsändare</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Bara antal</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>&amp;De visar:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>När skär&amp;men är låst:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Hitta en inställning</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ingen inställning heter så.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>I valf&amp;ri webbläsare, med en kod</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Öppna sidan</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Logga in ig&amp;en</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Avbryt inloggning&amp;en</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Öppn&amp;a leverantörens sida</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>Öppna &amp;sidan</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Användarna&amp;mn:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Bläddra efter certifikatet</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Välj ditt certifikat</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Lösenor&amp;d:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Komma&amp;ndo:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Ditt &amp;certifikat:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Ett app&amp;lösenord</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Leverantören släpper endast in program som den känner igen på ett klient-id. Skaffa ett där och ange det här.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 släpper endast in program som känns igen på ett klient-id. Skaffa ett på leverantörens sida och ange det här.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Ange användarnamnet.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Ange lösenordet.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Ange kommandot.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Ange en fil som kan läsas.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Väntar på inloggningen i webbläsaren.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Koden att skriva in på sidan</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Väntar på inloggningen i webbläsaren</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Frågar leverantören var inloggningen sker…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Logga in på sidan som har öppnats i webbläsaren. Därefter fortsätter det här av sig självt.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Öppna den här sidan i valfri webbläsare och skriv in koden där:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Du är inloggad.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Användarnamn:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>&amp;Lösenord från:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Löse&amp;nord:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Löse&amp;nordskommando:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Inlo&amp;ggningsmetod:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Skrivbordets nyckelring</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>Utdata från ett kommando</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>Inloggningen i webbläsaren</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>GNOME Nätkonton</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrat</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Ange användarnamnet.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Ange kommandot som skriver ut lösenordet.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Ange lösenordet.</translation>
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
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Avsluta Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>&amp;Olästa meddelanden</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Det här skrivbordet visar inga ikoner i systemfältet, så Posthorn fungerar utan ikon: ny e-post visas som aviseringar, och om du startar Posthorn igen visas det här fönstret. I GNOME lägger tillägget ”AppIndicator and KStatusNotifierItem Support” till ett systemfält.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Visa inte detta igen</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Inget konto ännu. Lägg till ett i inställningarna.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Regler</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Prova kontot</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Testresultat</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Loggar in och öppnar mapparna…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Det fungerar inte ännu. Gå tillbaka för att ändra något, eller lägg till kontot ändå.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Allt fungerar. Lägg till kontot för att få aviseringar om ny e-post.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Provar</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Lita inte längre på &amp;det</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Det är inte längre betrott när detta har sparats.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Lås upp din nyckelring</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Den innehåller lösenorden till din e-post. Ny e-post visas inte förrän den har låsts upp.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn körs utan ikon</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME visar ikoner som Posthorns bara med tillägget ”AppIndicator and KStatusNotifierItem Support”. Utan det kommer aviseringar ändå, och om Posthorn startas igen visas dess fönster.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Visa fönstret</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>Inga meddelanden har kommit under de senaste dagarna.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Varför fick jag en avisering eller inte?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Meddelanden under de senaste dagarna</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Konto och mapp</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Skapa en regel…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Avsändare och ämne glöms bort efter en dag, resten efter en vecka.</translation>
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
        <translation>Ingen avisering, på grund av regeln %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Varken visat eller räknat, på grund av regeln %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Visat som viktigt, på grund av regeln %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Visat, enligt regeln %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Visat. Inget talade emot det.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Hålls kvar till slutet av de tysta timmarna.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Hålls kvar till slutet av pausen.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Visat tillsammans med allt som kom medan Posthorn inte var anslutet.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Ingen avisering, eftersom aviseringar är avstängda.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Inte visat igen. Det aviserades redan från en annan mapp.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>ingen avisering, men räkna det</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>visa det som vanligt</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>viktigt: ljud, ligger kvar, även under tysta timmar</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>varken visa eller räkna det</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>E-postservern hittades inte. Kontrollera serverns namn och nätverksanslutningen.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>E-postservern nekade anslutningen. Kontrollera porten, eller försök igen senare.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>E-postservern kan inte nås. Kontrollera nätverksanslutningen.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>E-postservern svarade inte i tid.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>Anslutningen till e-postservern bröts.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>E-postservern avslutade anslutningen.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Leverantörens inloggningsserver kan inte nås, så det finns ingen åtkomsttoken just nu.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>E-postservern är upptagen just nu.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>E-postservern tillåter inte fler anslutningar för den här användaren. Stäng andra e-postprogram om detta håller i sig.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>E-postserverns certifikat kommer från en utfärdare som den här datorn inte litar på. Om det är ditt eget eller ditt företags, välj dess CA-fil eller titta på certifikatet i kontots inställningar.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>E-postserverns certifikat har gått ut. Den som driver servern måste förnya det; kontrollera även datorns datum.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>E-postserverns certifikat är inte giltigt ännu. Kontrollera datorns datum.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>E-postserverns certifikat är utfärdat till ett annat namn. Kontrollera serverns namn; någon kan avlyssna anslutningen.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>E-postserverns certifikat är inte giltigt, så anslutningen skulle inte vara säker. Fråga den som driver servern.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>E-postservern visar ett annat certifikat än det som du har valt att lita på, så ingenting skickades. Titta på båda i kontots inställningar; någon kan avlyssna anslutningen.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>Kontots CA-fil innehåller inget läsbart certifikat. Välj en annan fil i kontots inställningar.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>Filen med ditt eget certifikat innehåller inget läsbart certifikat med nyckel. Ange en annan fil i kontots inställningar.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Det gick inte att skapa en krypterad anslutning till e-postservern. Kontrollera porten och typen av kryptering.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>E-postservern godtog inte användarnamnet eller lösenordet. Ange dem igen i inställningarna; vissa leverantörer kräver ett applösenord här.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Lösenordet har gått ut. Välj ett nytt hos din leverantör och ange det sedan i inställningarna.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>E-postservern godtog inte åtkomsttoken: den har gått ut eller återkallats. Skaffa en ny från din leverantör; det är inget fel på lösenordet.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>E-postservern godtog inte ditt certifikat för det här användarnamnet. Kontrollera användarnamnet och om certifikatet fortfarande är giltigt.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Det finns ingen giltig Kerberos-biljett för den här e-postservern. Skaffa en (kinit) och försök sedan igen.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>E-postservern godtog inte din Kerberos-biljett för det här användarnamnet.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>E-postservern erbjuder inte den inloggningsmetod som kontot använder. Välj en annan i inställningarna.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Servern kunde inte bevisa att den känner till ditt lösenord, så den kan vara en bedragare. Kontrollera serverns namn.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>E-postservern låter inte den här användaren logga in med ett lösenord. Fråga den som driver servern.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Leverantören vill att du loggar in i webbläsaren. Testa kontot i inställningarna, eller använd ”posthorn account sign-in”, för att göra det.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>Inloggningen nekades på leverantörens sida. Logga in igen och tillåt åtkomst till din e-post.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Din organisation har inte tillåtit Posthorn ännu. Be dess administratör godkänna programmet, eller logga in på ett annat sätt.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Inloggningen i webbläsaren slutfördes inte i tid. Påbörja den igen.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Ingen webbläsare kunde öppnas. Öppna inloggningssidan manuellt, i en webbläsare på den här datorn.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Det här kontot finns inte längre i GNOME Nätkonton. Lägg till det där igen, eller logga in på ett annat sätt.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>GNOME Nätkonton vill att du loggar in igen. Gör det i GNOME:s inställningar.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>En mapp kunde inte öppnas. Kontrollera dess namn i kontots inställningar.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Meddelandet finns inte längre i sin mapp: det har flyttats eller tagits bort.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>E-postservern tillåter inte att den här mappen ändras.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>E-postservern har ingen annan mapp för arkiverad e-post.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>E-postservern har ingen annan mapp för skräppost.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>E-postservern har ingen annan mapp för borttagen e-post.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Det som svarade är ingen e-postserver som talar IMAP. Kontrollera serverns namn och porten.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>Servern förväntar sig kryptering från början på den här porten. Välj ”TLS” i stället för ”STARTTLS”.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>Servern börjar utan kryptering på den här porten. Välj ”STARTTLS” i stället för ”TLS”, eller port 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>E-postservern skickade något som inte går att förstå.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>E-postservern skickade något som inte hör hemma där.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>E-postservern skickade mer än vad som är rimligt, så anslutningen stängdes.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>E-postservern vägrade att kryptera anslutningen, så ingenting skickades. Välj ”TLS” i kontots inställningar om servern erbjuder det.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Någon smugglade in data innan krypteringen började, så anslutningen stängdes. Lita inte på det här nätverket.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Servern säger att du är inloggad innan anslutningen har krypterats, så den stängdes. Välj ”TLS” i kontots inställningar.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>E-postservern vägrade ett kommando som den borde känna till.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Leverantörens inloggningsserver svarade med något som inte är en åtkomsttoken.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Nyckelringen med lösenordet är låst. Lås upp den för att fortsätta.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Nyckelringen med lösenordet låstes inte upp: frågan om dess eget lösenord stängdes eller kunde inte visas. Lås upp den för att fortsätta; Posthorn frågar inte igen av sig självt.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Plånboken som skulle kunna lagra lösenordet är avstängd. Slå på den i systeminställningarna, eller låt ett kommando lämna lösenordet.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Nyckelringen med lösenordet svarar inte. Posthorn fortsätter så snart den gör det; starta om den, eller logga in på skrivbordet igen, om detta håller i sig.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Det här skrivbordet har ingen nyckelring som kan lagra lösenordet. Starta en, eller låt ett kommando lämna lösenordet.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Nyckelringen lämnade inte ut eller sparade inte lösenordet.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Det finns inget lösenord för det här kontot ännu. Ange det i inställningarna.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>Kommandot som lämnar lösenordet misslyckades. Kontrollera det i kontots inställningar.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>GNOME Nätkonton svarar inte på det här skrivbordet, så kontots lösenord kan inte hämtas.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Något saknas i kontots inställningar. Öppna dem för att fylla i det.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Det finns ingen inloggningsleverantör med detta namn, eller så beskriver den inte sig själv. Kontrollera det i kontots inställningar.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Den här versionen av Posthorn har inget klient-id för den här leverantören. Ange ett eget, eller använd ett applösenord.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Leverantören godtar inte klient-id:t för den här typen av inloggning. Kontrollera det i kontots inställningar.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Inställningsfilen kan inte läsas. Kontrollera vem som får läsa den.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>Inställningsfilen har en post som inte går att förstå. Rätta den.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Inställningarna kunde inte sparas. Kontrollera det lediga utrymmet och vem som får skriva till filen.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Registret över vad som redan har aviserats kan inte läsas.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Det gick inte att registrera vad som har aviserats. Kontrollera det lediga utrymmet och vem som får skriva till filen.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Registret över vad som har aviserats skrevs av en nyare version av Posthorn. Använd den versionen.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Port %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Så som ett annat e-postprogram på den här datorn har det.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Från Posthorns egen leverantörslista.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Uppgivet av %1 själv.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Från Thunderbirds leverantörsdatabas.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Från domännamnssystemet (DNS), där andra längs vägen kan stoppa in vad de vill.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>En gissning: ingen har sagt att det finns en sådan server.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Den här servern tillhör %1, inte %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Slå först på IMAP, i inställningarna för leverantörens webbpost.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Starta först Proton Mail Bridge. Programmet visar användarnamnet och lösenordet, och exporterar certifikatet, som ska anges under ”CA-fil” när inställningarna anges manuellt.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Leverantören tar emot ett lösenord som skapas för ett enda program, ett applösenord. Skapa ett för Posthorn på leverantörens sida och ange det här.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 tar emot ett lösenord som skapas för ett enda program, ett applösenord. Skapa ett för Posthorn på leverantörens sida och ange det här.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>GNOME:s inställningar känner till det här kontot, men vill att du loggar in där igen först.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>GNOME:s inställningar känner till det här kontot, och godtar serverns felaktiga certifikat; det gör inte Posthorn.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>GNOME:s inställningar känner till det här kontot. Posthorn frågar dem varje gång det behöver logga in, och sparar ingenting.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Det sparas i skrivbordets nyckelring.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>Den första raden som kommandot skriver ut är åtkomsttoken.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>Leverantörens sida öppnas i webbläsaren och frågar om Posthorn får läsa din e-post. Posthorn får aldrig se lösenordet.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>Den första raden som kommandot skriver ut är lösenordet.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>En PEM-fil med ditt certifikat och dess nyckel, inte krypterad.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Biljetten som du har på den här datorn, som efter ”kinit”.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Ett lö&amp;senord</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Mitt GNOM&amp;E-konto</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Ett k&amp;ommando som skriver ut en åtkomsttoken</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>&amp;I webbläsaren, hos leverantören</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Ett kommando som skriver &amp;ut lösenordet</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Ett &amp;certifikat</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Ta över från %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 kommunicerar med den utan TLS. Det gör inte Posthorn.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 kontrollerar inte dess certifikat. Det gör Posthorn.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 har lösenordet i klartext i en fil, och därifrån hämtas det inte: det måste skrivas in.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 loggar in med OAuth; här görs det på nytt.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 loggar in med ett certifikat i ett eget lager; här behövs en fil.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Servern sade: ”%2”</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Detaljer: ”%2”</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Ansluter…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Inloggad, söker efter ny e-post…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Väntar på nästa försök.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Nästa försök klockan %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppat.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Ansluten. Servern meddelar ny e-post direkt.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Ansluten. Servern tillfrågas med några minuters mellanrum, eftersom den inte kan meddela ny e-post av sig själv.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Detta kan vara inaktuellt: ny e-post har inte sökts sedan %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Detta kan vara inaktuellt (senaste livstecken från servern: %1).</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Ansluten. Servern tillfrågas med några minuters mellanrum, eftersom den meddelar ny e-post i endast en mapp.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>inte ansluten</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>servern upptagen</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certifikatet inte betrott</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>inloggningen misslyckades</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>en mapp kan inte öppnas</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>servern går inte att förstå</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>inget lösenord</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>ofullständiga inställningar</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>filer kan inte användas</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>ansluter…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, inaktuellt sedan %2</translation>
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
        <translation>Senaste livstecken från servern: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Senaste nya e-post: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: inget konto ännu</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>inget oläst</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n oläst meddelande</numerusform>
            <numerusform>%n olästa meddelanden</numerusform>
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
            <numerusform>%n tim</numerusform>
            <numerusform>%n tim</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(inget ämne)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(okänd avsändare)</translation>
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
            <numerusform>%n nytt meddelande</numerusform>
            <numerusform>%n nya meddelanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n nytt meddelande</numerusform>
            <numerusform>%1: %n nya meddelanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>%n meddelande kom medan du var borta</numerusform>
            <numerusform>%n meddelanden kom medan du var borta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n meddelande kom medan du var borta</numerusform>
            <numerusform>%1: %n meddelanden kom medan du var borta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Markerat som läst</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverat</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Flyttat till skräppost</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>När ska det visas igen?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Om 15 minuter</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Om en timme</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>I kväll</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>I morgon bitti</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>”%1” kunde inte markeras som läst. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>”%1” kunde inte arkiveras. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>”%1” kunde inte tas bort. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>”%1” kunde inte flyttas till skräppost. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Det du har begärt för meddelanden i det här kontot sparas tills det kan utföras. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markera som läst</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkivera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Skräppost</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiera kod</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Det fungerar.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Dess certifikat är betrott eftersom du har angett det, till %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Inloggad med %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n meddelande</numerusform>
            <numerusform>%n meddelanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Mapp %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Servern meddelar ny e-post direkt (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Servern kan inte meddela ny e-post (ingen IDLE), så den tillfrågas regelbundet.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Servern erbjuder: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>ingen annan än certifikatet självt går i god för det</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>det kommer från en utfärdare som den här datorn inte känner till</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>det är utfärdat till ett annat namn</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>det har gått ut</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>det är inte giltigt ännu</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>det är trasigt, eller inte avsett för detta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certifikat för</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Utfärdat till</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utfärdat av</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Giltigt för</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giltigt från</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltigt till</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingeravtryck (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Nyckelns fingeravtryck (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, giltigt till %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Certifikatet som du har valt att lita på är giltigt till %1. Fråga den som driver servern efter nästa: efter den dagen visas ingen ny e-post förrän du litar på ett annat.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>E-postservern visar nu ett certifikat som den här datorn litar på av sig själv, och inte längre det som du har valt att lita på. Om ingen har berättat det för dig, fråga den som driver servern.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Lösenordet hålls i minnet tills Posthorn avslutas, och sparas ingenstans.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kan inte öppnas</translation>
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
        <translation>Servern har fler mappar än vad som kan visas; detta är inte alla.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (från början)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Den säkraste som servern erbjuder</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, med en åtkomsttoken i stället för ett lösenord</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>all e-post</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arkiv</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>stjärnmärkt</translation>
    </message>
    <message>
        <source>important</source>
        <translation>viktigt</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>skräppost</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>skickat</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>papperskorg</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Du är inloggad tills Posthorn avslutas; inget av det har skrivits någonstans.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Det här skrivbordet kan inte starta ett program i en sandlåda tillsammans med sessionen.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Markera alla som lästa</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kontrollera nu</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Posthorn fortsätter härifrån. Du kan stänga den här sidan.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>Inloggningen lyckades inte; Posthorn talar om varför. Du kan stänga den här sidan.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn har inte begärt den här sidan.</translation>
    </message>
</context>
</TS>
