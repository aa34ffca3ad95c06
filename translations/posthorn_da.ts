<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Tilføj en konto</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Rediger en konto</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Væl&amp;g…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Vis beg&amp;yndelsen af teksten i notifikationer</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Te&amp;st</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>&amp;Vis certifikatet…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultat af testen</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-&amp;mailadresse:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Kontoens &amp;navn:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Mailserver (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Betroet certifikat:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Ét pr. linje</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Vælg mellem mapperne på serveren</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Hvor serveren ikke fortæller det (PREVIEW), hentes begyndelsen af hver ny besked</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>Overvågede ma&amp;pper:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Giv kontoen et navn.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>En anden konto har allerede dette navn.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Angiv en mappe, der skal overvåges, for eksempel INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Overvåg højst %1 mapper.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Prøver…</translation>
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
        <translation>Vises, hvis mailserveren og skrivebordet understøtter det; en kode kun, hvis meddelelsen indeholder en</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Knapper i notif&amp;ikationer:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Knap %1 i notifikationer</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Den samme knap er valgt to gange til notifikationer.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>A&amp;ngiv indstillingerne manuelt</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-ma&amp;iladresse:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Kontoens na&amp;vn:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>De indstillinger, der hører til adressen, slås op: i Posthorns egen liste over udbydere, hos serveren for adressens domæne, som får adressen at vide, og i Thunderbirds udbyderdatabase og domænenavnesystemet, som får domænet at vide.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På denne computer</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Din adresse</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Angiv din e-mailadresse.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Dette er ikke en e-mailadresse: Den består af et navn, et @ og et domæne.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Giv kontoen et navn.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>En anden konto har allerede dette navn.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Sæt på pause i en time</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Sæt på pause til i morgen</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Afslut pausen</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Opret en regel…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Hvorfor fik jeg besked eller ej?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>Tilfø&amp;j…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Re&amp;diger…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>O&amp;p</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>N&amp;ed</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>&amp;Hvorfor…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Hvorfor hver meddelelse fra de seneste dage blev vist eller ej</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>&amp;Regler: Den første, der passer på en meddelelse, afgør det</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>Stille &amp;timer:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>&amp;VIP&apos;er:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Adresse&amp;bog (vCard-fil eller -mappe):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>Kør for hver meddelel&amp;se:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Programmet får det, som fremmede har skrevet, som en linje JSON. Det må ikke stole på indholdet.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Stille timer skrives sådan: 22:00-07:00, eller med dage: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>Adressebogen skal angives med den fulde sti.</translation>
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
        <translation>Mailserverens certifikat</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Certifikatet for %1 er ikke til at stole på: %2. Den ansvarlige for serveren skal rette det.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 viser et andet certifikat end det, du har valgt at stole på. Spørg den ansvarlige for serveren, om det er blevet udskiftet. Hvis ingen kender til det, er der måske nogen, der lytter med: Stol ikke på det.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Ingen, som denne computer stoler på, står inde for certifikatet for %1. Den, der kan lytte med, kan vise dig sit eget certifikat. Spørg derfor den ansvarlige for serveren om fingeraftrykket, og stol kun på certifikatet, hvis det er det samme.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Udstedt til</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Udstedt af</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gyldigt for</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldigt fra</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldigt til</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingeraftryk (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Nøglens fingeraftryk (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Hvad der er galt</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Vises nu</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Tidligere betroet</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, vises nu</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, tidligere betroet</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Stol på dette certifikat</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Klik her for at kopiere koden.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Engangskode</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Koden er kopieret.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikater (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Gennemse…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Overvåges via sin egen forbindelse, til servere, der kun giver besked med det samme om ny mail i én mappe; højst fire mapper. De øvrige kontrolleres hvert tredje minut.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>Markér alle undtagen s&amp;pam</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ulæste</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Find en mappe</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Alle mapper undtagen dem til spam, papirkurv, kladder, sendt mail og al mail</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>&amp;Mapper på serveren</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Spørger serveren…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (ikke fundet)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Intet valg</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Straks: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altid</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Altid straks: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Vælg de mapper, der skal overvåges</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Mapper, der skal overvåges</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Venter på serveren.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Markér en mappe, der skal overvåges.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Overvåg højst %1 mapper.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Emne:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Fra:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Dato:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Vedhæftninger:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Meddelelsens tekst</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Teksten hentes…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Denne meddelelse har ingen tekst, der kan vises her.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Denne meddelelse er en webside; dette er dens tekst. Intet er hentet fra netværket.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Meddelelsen er lang; kun begyndelsen vises.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Tilføj en konto</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Vis c&amp;ertifikatet…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ti&amp;lbage</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Næste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Trin %1 af %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>Tilfø&amp;j alligevel</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Tilfø&amp;j</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>&amp;Find indstillingerne</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Log ind i &amp;browseren</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Et vindue i Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>Mailprogrammet</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Webmailen, i browseren</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>En kommando</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>En anden</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} og {uid} står for meddelelsens værdier</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>Et k&amp;lik åbner:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>Webma&amp;il:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>We&amp;bmailadresse:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Komm&amp;ando:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Angiv den kommando, der åbner en meddelelse.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Webmailens adresse skal begynde med https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>Webmailens adresse kræver din e-mailadresse.</translation>
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
        <translation>Hvis udbyderen har givet dig en</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>På en anden en&amp;hed, med en kode</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Udbyde&amp;r:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Udbyderens &amp;adresse:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>Klien&amp;t-id:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>&amp;Klienthemmelighed:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>En anden, via dens adresse</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Vælg en udbyder.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Angiv udbyderens adresse. Den begynder med https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Angiv klient-id&apos;et.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Markér alle som læst i</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Indstillinger…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>indeholder</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>passer til mønsteret</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Reglen passer på en meddelelse, som alt dette gælder for. Lad det, der er ligegyldigt, stå tomt; * står for vilkårlig tekst.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Fra:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>Afsenderen er en &amp;VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>Af&amp;senderen er i adressebogen:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>K&amp;un skrevet til mig:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>Mailin&amp;gliste:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Hvordan emnet sammenlignes</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Emne:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>He&amp;aderfelt:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Hvordan headerfeltet sammenlignes</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>Feltets &amp;tekst:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Mappe:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Konto:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>M&amp;indst:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>&amp;Højst:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Kommer på &amp;disse tidspunkter:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;Og gør så dette:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>Egen &amp;lyd:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>&amp;Prøv på de seneste 50 meddelelser</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Meddelelser, som reglen passer på</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>ligegyldigt</translation>
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
        <translation>enhver størrelse</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Giv reglen et navn.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>En anden regel har allerede dette navn.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Tidspunkter skrives sådan: 22:00-07:00, eller med dage: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Mønsteret er ikke et gyldigt regulært udtryk.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Headerfeltet skal være et, som en meddelelse kan have, og må ikke være From, Subject, Date eller Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Søger…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Passer på %1 af %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Angiv ind&amp;stillingerne manuelt</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>J&amp;eg kender denne server og vil logge ind der</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Søger efter indstillingerne</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Søger efter de indstillinger, der hører til %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Spørger %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Der blev ikke fundet indstillinger, som hører til adressen. De står på udbyderens hjemmeside, ofte under ”andre mailprogrammer” eller ”IMAP”.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Ingen oplyser indstillingerne for denne adresse. Det er måske denne server:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Dette blev fundet. Fortsæt kun, hvis det er din udbyders server:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Dette er indstillingerne for %1. Fortsæt kun, hvis det er din udbyders server.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Den, som serveren tilhører, får din adgangskode og kan læse din mail.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>Mailserveren</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Vent på svar, eller angiv indstillingerne manuelt.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Angiv, at du kender denne server, eller vælg en anden.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Hvad udbyderen siger om det</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>De certifikatudstedere, som denne computer stoler på</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Find CA-filen</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Vælg en CA-fil</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Se&amp;rver:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>&amp;Kryptering:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>&amp;CA-fil:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Angiv mailserverens navn.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Dette er ikke et servernavn: Det må hverken indeholde mellemrum, skråstreger eller port.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>CA-filen kan ikke læses.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Konti</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Reg&amp;ler</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Generelt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Ingen konto endnu. Tilføj en for at få besked om ny mail.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultat af testen</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>T&amp;ilføj…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>R&amp;ediger…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Fjern…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;Certifikat…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Vis det certifikat, som testen mislykkedes på</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Vis n&amp;y mail som notifikationer</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>&amp;Afspil en lyd sammen med dem</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Vis antallet af &amp;ulæste meddelelser i ikonet</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>Start Posthorn ve&amp;d login på skrivebordet</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Fjern en konto</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Fjern kontoen ”%1”?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Dens indstillinger og adgangskode bliver glemt. Mailen på serveren bliver liggende.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Fjer&amp;n</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Prøver ”%1”…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Vis det på sta&amp;rtikonet i dokke og proceslinjer, der kan</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>&amp;Skjul ikonet, når intet er ulæst</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Svar panelpr&amp;ogrammer, der er lavet til Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Afsender og emne</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Kun afsender</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Kun antal</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>De &amp;viser:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>&amp;Mens skærmen er låst:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Find en indstilling</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ingen indstilling hedder det.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>I en vilkårlig bro&amp;wser, med en kode</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Åbn siden</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Log ind ig&amp;en</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Afbryd lo&amp;gin</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Åbn udb&amp;yderens side</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>Åbn &amp;siden</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Brugernavn:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Find certifikatet</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Vælg dit certifikat</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Adgangskode:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Ko&amp;mmando:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Dit certifi&amp;kat:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>En a&amp;pp-adgangskode</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Udbyderen giver kun adgang til programmer, som den kender på et klient-id. Skaf et der, og angiv det her.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 giver kun adgang til programmer, der kan genkendes på et klient-id. Skaf et på udbyderens side, og angiv det her.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Angiv brugernavnet.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Angiv adgangskoden.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Angiv kommandoen.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Angiv en fil, der kan læses.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Venter på login i browseren.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Koden, der skal skrives på siden</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Venter på login i browseren</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Spørger udbyderen, hvor du skal logge ind…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Log ind på den side, der er åbnet i browseren. Derefter fortsætter det her af sig selv.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Åbn denne side i en vilkårlig browser, og skriv koden der:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Du er logget ind.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Br&amp;ugernavn:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Adgangskode &amp;fra:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Adgangskod&amp;e:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Adgangskod&amp;ekommando:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Loginmeto&amp;de:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Skrivebordets nøglering</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>En kommandos output</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>Login i browseren</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>GNOME Onlinekonti</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Angiv brugernavnet.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Angiv den kommando, der udskriver adgangskoden.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Angiv adgangskoden.</translation>
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
        <translation>&amp;Indstillinger…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Afslut Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>&amp;Ulæste meddelelser</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Dette skrivebord viser ikke ikoner i statusområdet, så Posthorn fungerer uden et ikon: Ny mail vises som notifikationer, og hvis du starter Posthorn igen, vises dette vindue. I GNOME tilføjer udvidelsen ”AppIndicator and KStatusNotifierItem Support” et statusområde.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Vis ikke dette igen</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Ingen konto endnu. Tilføj en i indstillingerne.</translation>
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
        <translation>Prøv kontoen</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultat af testen</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Logger ind og åbner mapperne…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Det virker ikke endnu. Gå tilbage for at ændre noget, eller tilføj kontoen alligevel.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Alt virker. Tilføj kontoen for at få besked om ny mail.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Afprøvning</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>S&amp;tol ikke længere på det</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Det er ikke længere betroet, når dette er gemt.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Lås din nøglering op</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Den indeholder adgangskoderne til din mail. Ny mail vises ikke, før den er låst op.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn kører uden ikon</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME viser kun ikoner som Posthorns med udvidelsen ”AppIndicator and KStatusNotifierItem Support”. Uden den kommer notifikationer alligevel, og når Posthorn startes igen, vises dets vindue.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Vis vinduet</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>Der er ikke kommet nogen meddelelser de seneste dage.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Hvorfor fik jeg besked eller ej?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Meddelelser fra de seneste dage</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Konto og mappe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hvad der blev gjort</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Opret en regel…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Afsender og emne glemmes efter en dag, resten efter en uge.</translation>
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
        <translation>Ingen notifikation på grund af reglen %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Hverken vist eller talt med på grund af reglen %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Vist som vigtig på grund af reglen %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Vist på grund af reglen %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Vist. Intet talte imod det.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Holdt tilbage til slutningen af de stille timer.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Holdt tilbage til slutningen af pausen.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Vist sammen med alt det, der kom, mens Posthorn ikke var forbundet.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Ingen notifikation, fordi notifikationer er slået fra.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Ikke vist igen. Der blev allerede givet besked om den fra en anden mappe.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>ingen notifikation, men tæl den med</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>vis den som sædvanlig</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>vigtig: lyd, bliver stående, også i stille timer</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>hverken vis den eller tæl den med</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>Mailserveren blev ikke fundet. Kontrollér serverens navn og netværksforbindelsen.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>Mailserveren afviste forbindelsen. Kontrollér porten, eller prøv igen senere.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Mailserveren kan ikke nås. Kontrollér netværksforbindelsen.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Mailserveren svarede ikke i tide.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>Forbindelsen til mailserveren gik tabt.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Mailserveren afsluttede forbindelsen.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Udbyderens loginserver kan ikke nås, så der er ikke noget adgangstoken i øjeblikket.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>Mailserveren er optaget i øjeblikket.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>Mailserveren tillader ikke flere forbindelser for denne bruger. Luk andre mailprogrammer, hvis det bliver ved.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Mailserverens certifikat kommer fra en udsteder, som denne computer ikke stoler på. Hvis det er dit eget eller din virksomheds, så vælg den tilhørende CA-fil, eller se på certifikatet i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Mailserverens certifikat er udløbet. Den ansvarlige for serveren skal forny det; kontrollér også denne computers dato.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Mailserverens certifikat er ikke gyldigt endnu. Kontrollér denne computers dato.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Mailserverens certifikat er udstedt til et andet navn. Kontrollér serverens navn; der er måske nogen, der lytter med.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Mailserverens certifikat er ikke gyldigt, så forbindelsen ville ikke være sikker. Spørg den ansvarlige for serveren.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>Mailserveren viser et andet certifikat end det, du har valgt at stole på, så intet blev sendt. Se på begge i kontoens indstillinger; der er måske nogen, der lytter med.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>Kontoens CA-fil indeholder ikke noget læsbart certifikat. Vælg en anden fil i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>Filen med dit eget certifikat indeholder ikke noget læsbart certifikat med nøgle. Angiv en anden fil i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Der kunne ikke oprettes en krypteret forbindelse til mailserveren. Kontrollér porten og krypteringstypen.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>Mailserveren accepterede ikke brugernavnet eller adgangskoden. Angiv dem igen i indstillingerne; nogle udbydere kræver en app-adgangskode her.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Adgangskoden er udløbet. Vælg en ny hos din udbyder, og angiv den derefter i indstillingerne.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>Mailserveren accepterede ikke adgangstokenet: Det er udløbet eller trukket tilbage. Skaf et nyt fra din udbyder; der er ikke noget galt med adgangskoden.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>Mailserveren accepterede ikke dit certifikat til dette brugernavn. Kontrollér brugernavnet, og om certifikatet stadig er gyldigt.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Der er ingen gyldig Kerberos-billet til denne mailserver. Skaf en (kinit), og prøv så igen.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>Mailserveren accepterede ikke din Kerberos-billet til dette brugernavn.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>Mailserveren tilbyder ikke den loginmetode, som kontoen bruger. Vælg en anden i indstillingerne.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Serveren kunne ikke bevise, at den kender din adgangskode, så den kan være en bedrager. Kontrollér serverens navn.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>Mailserveren lader ikke denne bruger logge ind med en adgangskode. Spørg den ansvarlige for serveren.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Udbyderen vil have dig til at logge ind i browseren. Det gør du ved at teste kontoen i indstillingerne eller bruge ”posthorn account sign-in”.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>Login blev afvist på udbyderens side. Log ind igen, og tillad adgang til din mail.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Din organisation har ikke tilladt Posthorn endnu. Bed administratoren om at godkende programmet, eller log ind på en anden måde.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Login i browseren blev ikke fuldført i tide. Begynd forfra.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Der kunne ikke åbnes en browser. Åbn loginsiden manuelt i en browser på denne computer.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Denne konto findes ikke længere i GNOME Onlinekonti. Tilføj den der igen, eller log ind på en anden måde.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>GNOME Onlinekonti vil have dig til at logge ind igen. Gør det i GNOMEs indstillinger.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>En mappe kunne ikke åbnes. Kontrollér dens navn i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Denne meddelelse er ikke længere i sin mappe: Den er blevet flyttet eller slettet.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>Mailserveren tillader ikke, at denne mappe ændres.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>Mailserveren har ingen anden mappe til arkiveret mail.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>Mailserveren har ingen anden mappe til spam.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>Mailserveren har ingen anden mappe til slettet mail.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Det, der svarede, er ikke en mailserver, der taler IMAP. Kontrollér serverens navn og porten.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>Serveren forventer kryptering fra begyndelsen på denne port. Vælg ”TLS” i stedet for ”STARTTLS”.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>Serveren begynder uden kryptering på denne port. Vælg ”STARTTLS” i stedet for ”TLS”, eller port 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>Mailserveren sendte noget, der ikke kan forstås.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>Mailserveren sendte noget, der ikke hører hjemme der.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>Mailserveren sendte mere, end hvad rimeligt er, så forbindelsen blev lukket.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>Mailserveren nægtede at kryptere forbindelsen, så intet blev sendt. Vælg ”TLS” i kontoens indstillinger, hvis serveren tilbyder det.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Nogen smuglede data ind, før krypteringen begyndte, så forbindelsen blev lukket. Stol ikke på dette netværk.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Serveren siger, at du er logget ind, før forbindelsen er krypteret, så den blev lukket. Vælg ”TLS” i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>Mailserveren afviste en kommando, som den burde kende.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Udbyderens loginserver svarede med noget, der ikke er et adgangstoken.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Nøgleringen med adgangskoden er låst. Lås den op for at fortsætte.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Nøgleringen med adgangskoden blev ikke låst op: Spørgsmålet om nøgleringens egen adgangskode blev lukket eller kunne ikke vises. Lås den op for at fortsætte; Posthorn spørger ikke igen af sig selv.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Den tegnebog, der kunne opbevare adgangskoden, er slået fra. Slå den til i systemindstillingerne, eller lad en kommando levere adgangskoden.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Nøgleringen med adgangskoden svarer ikke. Posthorn fortsætter, så snart den gør det; genstart den, eller log ind på skrivebordet igen, hvis det bliver ved.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Dette skrivebord har ingen nøglering, der kan opbevare adgangskoden. Start en, eller lad en kommando levere adgangskoden.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Nøgleringen udleverede eller gemte ikke adgangskoden.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Der er ingen adgangskode til denne konto endnu. Angiv den i indstillingerne.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>Kommandoen, der leverer adgangskoden, mislykkedes. Kontrollér den i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>GNOME Onlinekonti svarer ikke på dette skrivebord, så kontoens adgangskode kan ikke hentes.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Der mangler noget i kontoens indstillinger. Åbn dem for at udfylde det.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Der er ingen loginudbyder med dette navn, eller også beskriver den ikke sig selv. Kontrollér det i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Denne udgave af Posthorn har ikke noget klient-id til denne udbyder. Angiv dit eget, eller brug en app-adgangskode.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Udbyderen accepterer ikke klient-id&apos;et til denne form for login. Kontrollér det i kontoens indstillinger.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Indstillingsfilen kan ikke læses. Kontrollér, hvem der må læse den.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>Indstillingsfilen har en post, der ikke kan forstås. Ret den.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Indstillingerne kunne ikke gemmes. Kontrollér den ledige plads, og hvem der må skrive til filen.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Oversigten over, hvad der allerede er givet besked om, kan ikke læses.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Det kunne ikke registreres, hvad der er givet besked om. Kontrollér den ledige plads, og hvem der må skrive til filen.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Oversigten over, hvad der er givet besked om, er skrevet af en nyere version af Posthorn. Brug den version.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Port %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Som et andet mailprogram på denne computer har det.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Fra Posthorns egen liste over udbydere.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Oplyst af %1 selv.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Fra Thunderbirds udbyderdatabase.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Fra domænenavnesystemet (DNS), hvor andre undervejs kan indsætte, hvad de vil.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Et gæt: Ingen har sagt, at der findes en sådan server.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Denne server tilhører %1, ikke %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Slå først IMAP til i indstillingerne for udbyderens webmail.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Start først Proton Mail Bridge. Programmet viser brugernavnet og adgangskoden og eksporterer certifikatet, som skal angives under ”CA-fil”, når indstillingerne angives manuelt.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Udbyderen bruger en adgangskode, der er lavet til ét program, en app-adgangskode. Opret en til Posthorn på udbyderens side, og angiv den her.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 bruger en adgangskode, der er lavet til ét program, en app-adgangskode. Opret en til Posthorn på udbyderens side, og angiv den her.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>GNOMEs indstillinger kender denne konto, men vil have dig til at logge ind der igen først.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>GNOMEs indstillinger kender denne konto og accepterer serverens forkerte certifikat; det gør Posthorn ikke.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>GNOMEs indstillinger kender denne konto. Posthorn spørger dem, hver gang det skal logge ind, og gemmer ingenting.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Den opbevares i skrivebordets nøglering.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>Den første linje, som kommandoen udskriver, er adgangstokenet.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>Udbyderens side åbnes i browseren og spørger, om Posthorn må læse din mail. Posthorn får aldrig adgangskoden at se.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>Den første linje, som kommandoen udskriver, er adgangskoden.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>En PEM-fil med dit certifikat og dets nøgle, ikke krypteret.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Den billet, du har på denne computer, som efter ”kinit”.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>En adgangsk&amp;ode</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Min &amp;GNOME-konto</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>En kommando, der &amp;udskriver et adgangstoken</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>I browseren, hos u&amp;dbyderen</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>En kommando, der udskri&amp;ver adgangskoden</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Et cert&amp;ifikat</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>K&amp;erberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Overtag fra %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 kommunikerer med den uden TLS. Det gør Posthorn ikke.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 kontrollerer ikke dens certifikat. Det gør Posthorn.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 har adgangskoden ukrypteret i en fil, og derfra hentes den ikke: Den skal skrives.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 logger ind med OAuth; her gøres det på ny.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 logger ind med et certifikat i sit eget lager; her kræves en fil.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Serveren sagde: ”%2”</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Detaljer: ”%2”</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Opretter forbindelse…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Logget ind, søger efter ny mail…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Venter på næste forsøg.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Næste forsøg kl. %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppet.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Forbundet. Serveren giver straks besked om ny mail.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Forbundet. Serveren spørges med få minutters mellemrum, fordi den ikke kan give besked om ny mail af sig selv.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Dette kan være forældet: Der er ikke søgt efter ny mail siden %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Dette kan være forældet (seneste livstegn fra serveren: %1).</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Forbundet. Serveren spørges med få minutters mellemrum, fordi den kun giver besked om ny mail i én mappe.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>ikke forbundet</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>server optaget</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certifikat ikke betroet</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>login mislykkedes</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>en mappe kan ikke åbnes</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>server ikke forstået</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>ingen adgangskode</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>ufuldstændige indstillinger</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>filer kan ikke bruges</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>opretter forbindelse…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, forældet siden %2</translation>
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
        <translation>Seneste livstegn fra serveren: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Seneste nye mail: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: ingen konto endnu</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>intet ulæst</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ulæst meddelelse</numerusform>
            <numerusform>%n ulæste meddelelser</numerusform>
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
            <numerusform>%n t</numerusform>
            <numerusform>%n t</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(intet emne)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(ukendt afsender)</translation>
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
        <translation>Kode: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n ny meddelelse</numerusform>
            <numerusform>%n nye meddelelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n ny meddelelse</numerusform>
            <numerusform>%1: %n nye meddelelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>%n meddelelse kom, mens du var væk</numerusform>
            <numerusform>%n meddelelser kom, mens du var væk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n meddelelse kom, mens du var væk</numerusform>
            <numerusform>%1: %n meddelelser kom, mens du var væk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Markeret som læst</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiveret</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Flyttet til spam</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Hvornår skal den vises igen?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Om 15 minutter</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Om en time</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>I aften</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>I morgen tidlig</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>”%1” kunne ikke markeres som læst. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>”%1” kunne ikke arkiveres. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>”%1” kunne ikke slettes. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>”%1” kunne ikke flyttes til spam. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Det, du har valgt for meddelelser på denne konto, gemmes, indtil det kan udføres. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markér som læst</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkivér</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiér kode</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Det virker.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Serverens certifikat er betroet, fordi du har valgt det, indtil %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Logget ind med %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n meddelelse</numerusform>
            <numerusform>%n meddelelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Mappe %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Serveren giver straks besked om ny mail (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Serveren kan ikke give besked om ny mail (ingen IDLE), så den spørges regelmæssigt.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Serveren tilbyder: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>ingen andre end certifikatet selv står inde for det</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>det kommer fra en udsteder, som denne computer ikke kender</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>det er udstedt til et andet navn</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>det er udløbet</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>det er ikke gyldigt endnu</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>det er beskadiget eller ikke beregnet til dette</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certifikat for</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Udstedt til</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Udstedt af</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gyldigt for</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldigt fra</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldigt til</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingeraftryk (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Nøglens fingeraftryk (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Hvad der er galt</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, gyldigt til %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Det certifikat, du har valgt at stole på, er gyldigt til %1. Spørg den ansvarlige for serveren om det næste: Efter den dag vises ingen ny mail, før du stoler på et andet.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>Mailserveren viser nu et certifikat, som denne computer selv stoler på, og ikke længere det, du har valgt at stole på. Hvis ingen har fortalt dig om det, så spørg den ansvarlige for serveren.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Adgangskoden huskes, indtil Posthorn afsluttes, og gemmes ingen steder.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kan ikke åbnes</translation>
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
        <translation>Serveren har flere mapper, end der kan vises; dette er ikke dem alle.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (fra begyndelsen)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Den sikreste, som serveren tilbyder</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, med et adgangstoken i stedet for en adgangskode</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>al mail</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arkiv</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>kladder</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>med stjerne</translation>
    </message>
    <message>
        <source>important</source>
        <translation>vigtigt</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sendt</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>papirkurv</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Du er logget ind, indtil Posthorn afsluttes; intet af det er skrevet nogen steder.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Besvar</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Dette skrivebord kan ikke starte et program i en sandkasse sammen med sessionen.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Markér alle som læst</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kontrollér nu</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Posthorn fortsætter herfra. Du kan lukke denne side.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>Login lykkedes ikke; Posthorn fortæller hvorfor. Du kan lukke denne side.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn har ikke bedt om denne side.</translation>
    </message>
</context>
</TS>
