<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Legg til en konto</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Rediger en konto</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Velg…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Vis be&amp;gynnelsen av teksten i varsler</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Te&amp;st</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Vis ser&amp;tifikatet…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultat av testen</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-&amp;postadresse:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>&amp;Navn på kontoen:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>E-posttjener (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Innlogging</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Klarert sertifikat:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Ett per linje</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Velg blant mappene på tjeneren</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Der tjeneren ikke forteller det (PREVIEW), hentes begynnelsen av hver ny melding</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>Mapper som overvå&amp;kes:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Gi kontoen et navn.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>En annen konto har allerede dette navnet.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Oppgi en mappe som skal overvåkes, for eksempel INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Overvåk høyst %1 mapper.</translation>
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
        <translation>Vises hvis e-posttjeneren og skrivebordet støtter det; en kode bare hvis meldingen inneholder en</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Knapper &amp;i varsler:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Knapp %1 i varsler</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Den samme knappen er valgt to ganger for varsler.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Oppgi inn&amp;stillingene manuelt</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-postad&amp;resse:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Navn på kon&amp;toen:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Innstillingene som hører til adressen, slås opp: i Posthorns egen liste over leverandører, hos tjeneren til adressens domene, som får vite adressen, og i Thunderbirds leverandørdatabase og domenenavnsystemet, som får vite domenet.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På denne datamaskinen</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Adressen din</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Oppgi e-postadressen din.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Dette er ikke en e-postadresse: Den består av et navn, en @ og et domene.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Gi kontoen et navn.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>En annen konto har allerede dette navnet.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Sett på pause i en time</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Sett på pause til i morgen</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Avslutt pausen</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Lag en regel…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Hvorfor ble jeg varslet eller ikke?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>Legg &amp;til…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Red&amp;iger…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>O&amp;pp</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Ne&amp;d</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>&amp;Hvorfor…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Hvorfor hver melding fra de siste dagene ble vist eller ikke</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Regler: de&amp;n første som passer på en melding, avgjør</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>&amp;Stilletid:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>&amp;VIP-er:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Adresse&amp;bok (vCard-fil eller -mappe):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>&amp;Kjør for hver melding:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Programmet får det som fremmede har skrevet, som en linje JSON. Det må ikke stole på innholdet.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Stilletid skrives slik: 22:00-07:00, eller med dager: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>Adresseboken må oppgis med fullstendig sti.</translation>
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
        <translation>Sertifikatet til e-posttjeneren</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Sertifikatet til %1 er ikke til å stole på: %2. Den som er ansvarlig for tjeneren, må rette på det.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 viser et annet sertifikat enn det du har valgt å stole på. Spør den som er ansvarlig for tjeneren, om det er byttet ut. Hvis ingen kjenner til det, kan det hende at noen avlytter tilkoblingen: Ikke stol på det.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Ingen som denne datamaskinen stoler på, går god for sertifikatet til %1. Den som kan avlytte tilkoblingen, kan vise deg sitt eget sertifikat. Spør derfor den som er ansvarlig for tjeneren, om fingeravtrykket, og stol bare på sertifikatet hvis det er det samme.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Utstedt til</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utstedt av</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gyldig for</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldig fra</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingeravtrykk (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Fingeravtrykk for nøkkelen (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Hva som er galt</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Vises nå</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Tidligere klarert</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, vises nå</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, tidligere klarert</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Stol på dette sertifikatet</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Klikk her for å kopiere koden.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Engangskode</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Koden er kopiert.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikater (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bla gjennom…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Overvåkes over en egen tilkobling, for tjenere som bare varsler straks om ny e-post i én mappe; høyst fire mapper. De andre sjekkes hvert tredje minutt.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>Kryss av a&amp;lle unntatt søppelpost</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Uleste</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Finn en mappe</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Alle mapper unntatt dem for søppelpost, papirkurv, kladder, sendt e-post og all e-post</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>&amp;Mapper på tjeneren</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Spør tjeneren…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (ikke funnet)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Ikke noe valg</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Straks: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Alltid</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Alltid straks: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Velg mapper som skal overvåkes</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Mapper som skal overvåkes</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Venter på tjeneren.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Kryss av en mappe som skal overvåkes.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Overvåk høyst %1 mapper.</translation>
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
        <translation>Vedlegg:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Teksten i meldingen</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Teksten hentes…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Denne meldingen har ingen tekst som kan vises her.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Denne meldingen er en nettside; dette er teksten i den. Ingenting er lastet fra nettverket.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Meldingen er lang; bare begynnelsen vises.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Legg til en konto</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Vis sertifi&amp;katet…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Til&amp;bake</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Nes&amp;te</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Trinn %1 av %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>&amp;Legg til likevel</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Legg til</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>&amp;Finn innstillingene</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Logg &amp;inn i nettleseren</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Et vindu i Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>E-postprogrammet</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Nettposten, i nettleseren</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>En kommando</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>En annen</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} og {uid} står for verdiene til meldingen</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>Et k&amp;likk åpner:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>Nettpo&amp;st:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>Ne&amp;ttpostadresse:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Komman&amp;do:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Oppgi kommandoen som åpner en melding.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Adressen til nettposten må begynne med https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>Adressen til nettposten krever e-postadressen din.</translation>
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
        <translation>Hvis leverandøren har gitt deg en</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>På en annen en&amp;het, med en kode</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Leve&amp;randør:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Adressen til le&amp;verandøren:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>Kli&amp;ent-ID:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>Kl&amp;ienthemmelighet:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>En annen, via adressen</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Velg en leverandør.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Oppgi adressen til leverandøren. Den begynner med https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Oppgi klient-ID-en.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Merk alle som lest i</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Innstillinger…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>inneholder</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>passer med mønsteret</translation>
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
        <translation>Regelen passer på en melding som alt dette stemmer for. La det som ikke spiller noen rolle, stå tomt; * står for hvilken som helst tekst.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Fra:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>&amp;Avsenderen er en VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>A&amp;vsenderen er i adresseboken:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>&amp;Bare skrevet til meg:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>E-&amp;postliste:</translation>
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
        <translation>Ho&amp;defelt:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Hvordan hodefeltet sammenlignes</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>&amp;Teksten i feltet:</translation>
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
        <translation>M&amp;inst:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>&amp;Høyst:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Komme&amp;r på disse tidene:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;Og så:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>Egen &amp;lyd:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>Prøv på de &amp;siste 50 meldingene</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Meldinger som regelen passer på</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>spiller ingen rolle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>alle størrelser</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Gi regelen et navn.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>En annen regel har allerede dette navnet.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Tider skrives slik: 22:00-07:00, eller med dager: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Mønsteret er ikke et gyldig regulært uttrykk.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Hodefeltet må være et som en melding kan ha, og kan ikke være From, Subject, Date eller Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Søker…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Passer på %1 av %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Oppgi innstillingene m&amp;anuelt</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Jeg &amp;kjenner denne tjeneren og vil logge inn der</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Søker etter innstillingene</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Søker etter innstillingene som hører til %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Spør %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Fant ingen innstillinger som hører til adressen. De står på nettsidene til leverandøren, ofte under «andre e-postprogrammer» eller «IMAP».</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Ingen oppgir innstillingene for denne adressen. Det kan være denne tjeneren:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Dette ble funnet. Fortsett bare hvis det er tjeneren til leverandøren din:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Dette er innstillingene for %1. Fortsett bare hvis det er tjeneren til leverandøren din.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Den som tjeneren tilhører, får passordet ditt og kan lese e-posten din.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>E-posttjeneren</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Vent på svar, eller oppgi innstillingene manuelt.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Oppgi at du kjenner denne tjeneren, eller velg en annen.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Hva leverandøren sier om det</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Sertifikatutstederne som denne datamaskinen stoler på</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Bla etter CA-filen</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Velg en CA-fil</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Tjene&amp;r:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>Kr&amp;yptering:</translation>
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
        <translation>Oppgi navnet på e-posttjeneren.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Dette er ikke et tjenernavn: Det kan ikke inneholde mellomrom, skråstreker eller port.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>CA-filen kan ikke leses.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>K&amp;ontoer</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>R&amp;egler</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Generelt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Ingen konto ennå. Legg til en for å bli varslet om ny e-post.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultat av testen</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Legg til…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Rediger…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Fjern…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Tes&amp;t</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Sertifik&amp;at…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Vis sertifikatet som fikk testen til å mislykkes</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Vis ny e-post &amp;som varsler</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>Spill av en l&amp;yd sammen med dem</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Vis antall &amp;uleste meldinger i ikonet</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>Start Posthorn ved &amp;innlogging på skrivebordet</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Fjern en konto</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Fjerne kontoen «%1»?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Innstillingene og passordet til kontoen blir glemt. E-posten på tjeneren blir liggende.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Prøver «%1»…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Vis det på startiko&amp;net i dokker og oppgavelinjer som kan</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>S&amp;kjul ikonet så lenge ingenting er ulest</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Svar mini&amp;programmer som er laget for Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Avsender og emne</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Bare avsender</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Bare antall</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>&amp;De viser:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>&amp;Mens skjermen er låst:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Finn en innstilling</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ingen innstilling heter det.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>I en hvilken som helst &amp;nettleser, med en kode</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Åpne siden</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Logg inn ig&amp;jen</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Avbr&amp;yt innloggingen</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Åpne siden til le&amp;verandøren</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>Åpne &amp;siden</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Br&amp;ukernavn:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Bla etter sertifikatet</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Velg sertifikatet ditt</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Passor&amp;d:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Ko&amp;mmando:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Sertifik&amp;atet ditt:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Et app-&amp;passord</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Leverandøren slipper bare inn programmer som den kjenner igjen på en klient-ID. Skaff deg en der, og oppgi den her.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 slipper bare inn programmer som kan kjennes igjen på en klient-ID. Skaff deg en på siden til leverandøren, og oppgi den her.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Innlogging</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Oppgi brukernavnet.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Oppgi passordet.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Oppgi kommandoen.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Oppgi en fil som kan leses.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Venter på innloggingen i nettleseren.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Koden som skal skrives inn på siden</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Venter på innloggingen i nettleseren</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Spør leverandøren hvor du skal logge inn…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Logg inn på siden som er åpnet i nettleseren. Deretter fortsetter det her av seg selv.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Åpne denne siden i en hvilken som helst nettleser, og skriv inn koden der:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Du er logget inn.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Brukernavn:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Passord &amp;fra:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>P&amp;assord:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>P&amp;assordkommando:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Innloggings&amp;metode:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Nøkkelringen på skrivebordet</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>Utdata fra en kommando</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>Innloggingen i nettleseren</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>GNOME Nettkontoer</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Oppgi brukernavnet.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Oppgi kommandoen som skriver ut passordet.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Oppgi passordet.</translation>
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
        <translation>&amp;Innstillinger…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Avslutt Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>&amp;Uleste meldinger</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Dette skrivebordet viser ingen ikoner i systemkurven, så Posthorn fungerer uten ikon: Ny e-post vises som varsler, og hvis du starter Posthorn på nytt, vises dette vinduet. I GNOME legger utvidelsen «AppIndicator and KStatusNotifierItem Support» til en systemkurv.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>Ikke &amp;vis dette igjen</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Ingen konto ennå. Legg til en i innstillingene.</translation>
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
        <translation>Resultat av testen</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Logger inn og åpner mappene…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Det virker ikke ennå. Gå tilbake for å endre noe, eller legg til kontoen likevel.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Alt virker. Legg til kontoen for å bli varslet om ny e-post.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Utprøving</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Ikk&amp;e stol på det lenger</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Det er ikke lenger klarert når dette er lagret.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Lås opp nøkkelringen</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Den inneholder passordene til e-posten din. Ny e-post vises ikke før den er låst opp.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn kjører uten ikon</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME viser bare ikoner som Posthorns med utvidelsen «AppIndicator and KStatusNotifierItem Support». Uten den kommer varsler likevel, og når Posthorn startes på nytt, vises vinduet.</translation>
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
        <translation>Det har ikke kommet noen meldinger de siste dagene.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Hvorfor ble jeg varslet eller ikke?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Meldinger fra de siste dagene</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
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
        <translation>Hva som ble gjort</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Lag en regel…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Avsender og emne glemmes etter en dag, resten etter en uke.</translation>
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
        <translation>Ikke noe varsel, på grunn av regelen %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Verken vist eller talt med, på grunn av regelen %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Vist som viktig, på grunn av regelen %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Vist, på grunn av regelen %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Vist. Ingenting talte imot det.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Holdt tilbake til stilletiden er over.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Holdt tilbake til pausen er over.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Vist sammen med alt som kom mens Posthorn ikke var tilkoblet.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Ikke noe varsel, fordi varsler er slått av.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Ikke vist igjen. Det ble allerede varslet om den fra en annen mappe.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>ikke varsle, men tell den med</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>vis den som vanlig</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>viktig: lyd, blir stående, også i stilletiden</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>verken vis den eller tell den med</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>Fant ikke e-posttjeneren. Kontroller navnet på tjeneren og nettverkstilkoblingen.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>E-posttjeneren avviste tilkoblingen. Kontroller porten, eller prøv igjen senere.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Får ikke kontakt med e-posttjeneren. Kontroller nettverkstilkoblingen.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>E-posttjeneren svarte ikke i tide.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>Tilkoblingen til e-posttjeneren ble brutt.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>E-posttjeneren avsluttet tilkoblingen.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Får ikke kontakt med innloggingstjeneren til leverandøren, så det finnes ikke noe tilgangstoken for øyeblikket.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>E-posttjeneren er opptatt for øyeblikket.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>E-posttjeneren tillater ikke flere tilkoblinger for denne brukeren. Lukk andre e-postprogrammer hvis dette vedvarer.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Sertifikatet til e-posttjeneren kommer fra en utsteder som denne datamaskinen ikke stoler på. Hvis det er ditt eget eller tilhører bedriften din, velger du den tilhørende CA-filen eller ser på sertifikatet i kontoinnstillingene.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Sertifikatet til e-posttjeneren er utløpt. Den som er ansvarlig for tjeneren, må fornye det; kontroller også datoen på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Sertifikatet til e-posttjeneren er ikke gyldig ennå. Kontroller datoen på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Sertifikatet til e-posttjeneren er utstedt til et annet navn. Kontroller navnet på tjeneren; det kan hende at noen avlytter tilkoblingen.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Sertifikatet til e-posttjeneren er ikke gyldig, så tilkoblingen ville ikke vært sikker. Spør den som er ansvarlig for tjeneren.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>E-posttjeneren viser et annet sertifikat enn det du har valgt å stole på, så ingenting ble sendt. Se på begge i kontoinnstillingene; det kan hende at noen avlytter tilkoblingen.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>CA-filen til kontoen inneholder ikke noe lesbart sertifikat. Velg en annen fil i kontoinnstillingene.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>Filen med ditt eget sertifikat inneholder ikke noe lesbart sertifikat med nøkkel. Oppgi en annen fil i kontoinnstillingene.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Kunne ikke opprette en kryptert tilkobling til e-posttjeneren. Kontroller porten og krypteringstypen.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>E-posttjeneren godtok ikke brukernavnet eller passordet. Oppgi dem på nytt i innstillingene; noen leverandører krever et app-passord her.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Passordet er utløpt. Velg et nytt hos leverandøren din, og oppgi det deretter i innstillingene.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>E-posttjeneren godtok ikke tilgangstokenet: Det er utløpt eller trukket tilbake. Skaff deg et nytt fra leverandøren din; det er ikke noe galt med passordet.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>E-posttjeneren godtok ikke sertifikatet ditt for dette brukernavnet. Kontroller brukernavnet, og om sertifikatet fortsatt er gyldig.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Det finnes ingen gyldig Kerberos-billett for denne e-posttjeneren. Skaff deg en (kinit), og prøv igjen.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>E-posttjeneren godtok ikke Kerberos-billetten din for dette brukernavnet.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>E-posttjeneren tilbyr ikke innloggingsmetoden som kontoen bruker. Velg en annen i innstillingene.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Tjeneren kunne ikke bevise at den kjenner passordet ditt, så den kan være en bedrager. Kontroller navnet på tjeneren.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>E-posttjeneren lar ikke denne brukeren logge inn med passord. Spør den som er ansvarlig for tjeneren.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Leverandøren vil at du logger inn i nettleseren. Det gjør du ved å teste kontoen i innstillingene eller bruke «posthorn account sign-in».</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>Innloggingen ble avvist på siden til leverandøren. Logg inn igjen, og gi tilgang til e-posten din.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Organisasjonen din har ikke tillatt Posthorn ennå. Be administratoren om å godkjenne programmet, eller logg inn på en annen måte.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Innloggingen i nettleseren ble ikke fullført i tide. Start den på nytt.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Ingen nettleser kunne åpnes. Åpne innloggingssiden manuelt i en nettleser på denne datamaskinen.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Denne kontoen finnes ikke lenger i GNOME Nettkontoer. Legg den til der igjen, eller logg inn på en annen måte.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>GNOME Nettkontoer vil at du logger inn igjen. Gjør det i innstillingene i GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>En mappe kunne ikke åpnes. Kontroller navnet i kontoinnstillingene.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Denne meldingen er ikke lenger i mappen sin: Den er flyttet eller slettet.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>E-posttjeneren tillater ikke at denne mappen endres.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>E-posttjeneren har ingen annen mappe for arkivert e-post.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>E-posttjeneren har ingen annen mappe for søppelpost.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>E-posttjeneren har ingen annen mappe for slettet e-post.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Det som svarte, er ikke en e-posttjener som snakker IMAP. Kontroller navnet på tjeneren og porten.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>Tjeneren forventer kryptering fra starten på denne porten. Velg «TLS» i stedet for «STARTTLS».</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>Tjeneren starter uten kryptering på denne porten. Velg «STARTTLS» i stedet for «TLS», eller port 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>E-posttjeneren sendte noe som ikke kan forstås.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>E-posttjeneren sendte noe som ikke hører hjemme der.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>E-posttjeneren sendte mer enn det som er rimelig, så tilkoblingen ble lukket.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>E-posttjeneren nektet å kryptere tilkoblingen, så ingenting ble sendt. Velg «TLS» i kontoinnstillingene hvis tjeneren tilbyr det.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Noen smuglet inn data før krypteringen startet, så tilkoblingen ble lukket. Ikke stol på dette nettverket.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Tjeneren sier at du er logget inn før tilkoblingen er kryptert, så den ble lukket. Velg «TLS» i kontoinnstillingene.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>E-posttjeneren avviste en kommando som den burde kjenne.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Innloggingstjeneren til leverandøren svarte med noe som ikke er et tilgangstoken.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Nøkkelringen med passordet er låst. Lås den opp for å fortsette.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Nøkkelringen med passordet ble ikke låst opp: Spørsmålet om passordet til selve nøkkelringen ble lukket eller kunne ikke vises. Lås den opp for å fortsette; Posthorn spør ikke igjen av seg selv.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Lommeboken som kunne ha oppbevart passordet, er slått av. Slå den på i systeminnstillingene, eller la en kommando levere passordet.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Nøkkelringen med passordet svarer ikke. Posthorn fortsetter så snart den gjør det; start den på nytt, eller logg inn på skrivebordet igjen, hvis dette vedvarer.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Dette skrivebordet har ingen nøkkelring som kan oppbevare passordet. Start en, eller la en kommando levere passordet.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Nøkkelringen utleverte eller lagret ikke passordet.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Det finnes ikke noe passord for denne kontoen ennå. Oppgi det i innstillingene.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>Kommandoen som leverer passordet, mislyktes. Kontroller den i kontoinnstillingene.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>GNOME Nettkontoer svarer ikke på dette skrivebordet, så passordet til kontoen kan ikke hentes.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Noe mangler i kontoinnstillingene. Åpne dem for å fylle det ut.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Det finnes ingen innloggingsleverandør med dette navnet, eller den beskriver ikke seg selv. Kontroller det i kontoinnstillingene.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Denne utgaven av Posthorn har ingen klient-ID for denne leverandøren. Oppgi din egen, eller bruk et app-passord.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Leverandøren godtar ikke klient-ID-en for denne typen innlogging. Kontroller den i kontoinnstillingene.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Innstillingsfilen kan ikke leses. Kontroller hvem som har lov til å lese den.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>Innstillingsfilen har en oppføring som ikke kan forstås. Rett den.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Innstillingene kunne ikke lagres. Kontroller ledig plass og hvem som har lov til å skrive til filen.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Oversikten over det som allerede er varslet, kan ikke leses.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Det som er varslet, kunne ikke registreres. Kontroller ledig plass og hvem som har lov til å skrive til filen.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Oversikten over det som er varslet, er skrevet av en nyere versjon av Posthorn. Bruk den versjonen.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Port %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Slik et annet e-postprogram på denne datamaskinen har det.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Fra Posthorns egen liste over leverandører.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Oppgitt av %1 selv.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Fra Thunderbirds leverandørdatabase.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Fra domenenavnsystemet (DNS), der andre underveis kan sette inn hva de vil.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>En gjetning: Ingen har sagt at det finnes en slik tjener.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Denne tjeneren tilhører %1, ikke %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Slå på IMAP først, i innstillingene for nettposten til leverandøren.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Start Proton Mail Bridge først. Programmet viser brukernavnet og passordet og eksporterer sertifikatet, som skal oppgis under «CA-fil» når innstillingene oppgis manuelt.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Leverandøren tar imot et passord som er laget for ett program, et app-passord. Lag et for Posthorn på siden til leverandøren, og oppgi det her.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 tar imot et passord som er laget for ett program, et app-passord. Lag et for Posthorn på siden til leverandøren, og oppgi det her.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>Innstillingene i GNOME kjenner denne kontoen, men vil at du logger inn der igjen først.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>Innstillingene i GNOME kjenner denne kontoen og godtar det feilaktige sertifikatet til tjeneren; det gjør ikke Posthorn.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>Innstillingene i GNOME kjenner denne kontoen. Posthorn spør dem hver gang det trenger å logge inn, og lagrer ingenting.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Det oppbevares i nøkkelringen på skrivebordet.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>Den første linjen som kommandoen skriver ut, er tilgangstokenet.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>Siden til leverandøren åpnes i nettleseren og spør om Posthorn får lese e-posten din. Posthorn får aldri se passordet.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>Den første linjen som kommandoen skriver ut, er passordet.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>En PEM-fil med sertifikatet ditt og nøkkelen til det, ikke kryptert.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Billetten du har på denne datamaskinen, som etter «kinit».</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Et pass&amp;ord</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Mi&amp;n GNOME-konto</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>En kommando som skriver ut et til&amp;gangstoken</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>I nettleseren, hos leveran&amp;døren</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>En kommando som skriver &amp;ut passordet</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Et se&amp;rtifikat</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Overta fra %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 kommuniserer med den uten TLS. Det gjør ikke Posthorn.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 kontrollerer ikke sertifikatet til tjeneren. Det gjør Posthorn.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 har passordet i klartekst i en fil, og derfra hentes det ikke: Det må skrives inn.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 logger inn med OAuth; her gjøres det på nytt.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 logger inn med et sertifikat i et eget lager; her trengs en fil.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Tjeneren sa: «%2»</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Detaljer: «%2»</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Kobler til…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Logget inn, ser etter ny e-post…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Venter på neste forsøk.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Neste forsøk kl. %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppet.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Tilkoblet. Tjeneren varsler straks om ny e-post.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Tilkoblet. Tjeneren spørres med noen minutters mellomrom, fordi den ikke kan varsle om ny e-post av seg selv.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Dette kan være utdatert: Det er ikke sett etter ny e-post siden %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Dette kan være utdatert (siste livstegn fra tjeneren: %1).</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Tilkoblet. Tjeneren spørres med noen minutters mellomrom, fordi den bare varsler om ny e-post i én mappe.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>ikke tilkoblet</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>tjeneren er opptatt</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>sertifikatet er ikke klarert</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>innlogging mislyktes</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>en mappe kan ikke åpnes</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>tjeneren ble ikke forstått</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>ikke noe passord</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>ufullstendige innstillinger</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>filer kan ikke brukes</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>kobler til…</translation>
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
        <translation>%1, utdatert siden %2</translation>
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
        <translation>Siste livstegn fra tjeneren: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Siste nye e-post: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: ingen konto ennå</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>ingenting ulest</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ulest melding</numerusform>
            <numerusform>%n uleste meldinger</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
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
        <translation>(uten emne)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(ukjent avsender)</translation>
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
            <numerusform>%n ny melding</numerusform>
            <numerusform>%n nye meldinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n ny melding</numerusform>
            <numerusform>%1: %n nye meldinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>%n melding kom mens du var borte</numerusform>
            <numerusform>%n meldinger kom mens du var borte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n melding kom mens du var borte</numerusform>
            <numerusform>%1: %n meldinger kom mens du var borte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Merket som lest</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkivert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Flyttet til søppelpost</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Når skal den vises igjen?</translation>
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
        <translation>I kveld</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>I morgen tidlig</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>«%1» kunne ikke merkes som lest. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>«%1» kunne ikke arkiveres. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>«%1» kunne ikke slettes. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>«%1» kunne ikke flyttes til søppelpost. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Det du har valgt for meldinger i denne kontoen, tas vare på til det kan utføres. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Merk som lest</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Søppelpost</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopier kode</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Det virker.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Sertifikatet er klarert fordi du har valgt det, til %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Logget inn med %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Mappe %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Tjeneren varsler straks om ny e-post (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Tjeneren kan ikke varsle om ny e-post (ingen IDLE), så den spørres regelmessig.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Tjeneren tilbyr: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>ingen andre enn sertifikatet selv går god for det</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>det kommer fra en utsteder som denne datamaskinen ikke kjenner</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>det er utstedt til et annet navn</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>det er utløpt</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>det er ikke gyldig ennå</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>det er ødelagt eller ikke beregnet på dette</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Sertifikat for</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Utstedt til</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utstedt av</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gyldig for</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldig fra</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingeravtrykk (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Fingeravtrykk for nøkkelen (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Hva som er galt</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, gyldig til %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Sertifikatet som du har valgt å stole på, er gyldig til %1. Spør den som er ansvarlig for tjeneren, om det neste: Etter den dagen vises ingen ny e-post før du stoler på et annet.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>E-posttjeneren viser nå et sertifikat som denne datamaskinen selv stoler på, og ikke lenger det du har valgt å stole på. Hvis ingen har fortalt deg om det, bør du spørre den som er ansvarlig for tjeneren.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Passordet huskes til Posthorn avsluttes, og lagres ingen steder.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kan ikke åpnes</translation>
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
        <translation>Tjeneren har flere mapper enn det som kan vises; dette er ikke alle.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (fra starten)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Den sikreste som tjeneren tilbyr</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, med et tilgangstoken i stedet for et passord</translation>
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
        <translation>kladder</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>stjernemerket</translation>
    </message>
    <message>
        <source>important</source>
        <translation>viktig</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>søppelpost</translation>
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
        <translation>Du er logget inn til Posthorn avsluttes; ingenting av det er skrevet noe sted.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Dette skrivebordet kan ikke starte et program i en sandkasse sammen med økten.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Merk alle som lest</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sjekk nå</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Posthorn fortsetter herfra. Du kan lukke denne siden.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>Innloggingen lyktes ikke; Posthorn forteller hvorfor. Du kan lukke denne siden.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn har ikke bedt om denne siden.</translation>
    </message>
</context>
</TS>
