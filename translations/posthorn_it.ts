<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Modifica un account</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Mostra l’inizio del testo nelle noti&amp;fiche</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Esa&amp;mina il certificato…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Risultato della prova</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Indiri&amp;zzo email:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Nome &amp;dell’account:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Server di posta (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Certificato attendibile:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Una per riga</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Scegli le cartelle tra quelle presenti sul server</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Se il server non lo comunica (PREVIEW), viene scaricato l’inizio di ogni nuovo messaggio</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>&amp;Cartelle da controllare:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Assegnare un nome all’account.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Un altro account ha già questo nome.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Indicare una cartella da controllare, per esempio INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Controllare al massimo %1 cartelle.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Prova in corso…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Mostrato se il server di posta e l’ambiente desktop lo consentono; un codice, solo se il messaggio ne contiene uno</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Pulsanti nelle notific&amp;he:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Pulsante %1 nelle notifiche</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Nelle notifiche la stessa scelta è proposta due volte.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Inserisci le im&amp;postazioni a mano</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>&amp;Indirizzo email:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Nome de&amp;ll’account:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Le impostazioni corrispondenti all’indirizzo vengono cercate nell’elenco di provider di Posthorn, presso il server del dominio dell’indirizzo, al quale viene comunicato l’indirizzo, e nel database di provider di Thunderbird e nel sistema dei nomi di dominio, ai quali viene comunicato il dominio.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Il proprio indirizzo</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Inserire il proprio indirizzo email.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Questo non è un indirizzo email: deve avere un nome, una @ e un dominio.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Assegnare un nome all’account.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Un altro account ha già questo nome.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Sospendi per un’ora</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Sospendi fino a domani</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Termina la pausa</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Crea una regola…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Perché ho ricevuto un avviso, oppure no?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;ggiungi…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>M&amp;odifica…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Su</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>G&amp;iù</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>Perc&amp;hé…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Perché ogni messaggio degli ultimi giorni è stato mostrato oppure no</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Regole: decide la &amp;prima che corrisponde a un messaggio</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>Ore di silen&amp;zio:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>&amp;VIP:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Ru&amp;brica (file o cartella vCard):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>&amp;Esegui per ogni messaggio:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Il programma riceve, in una riga JSON, ciò che hanno scritto degli estranei. Non deve fidarsene.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Le ore di silenzio si scrivono così: 22:00-07:00, oppure con i giorni: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>La rubrica deve essere indicata con il percorso completo.</translation>
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
        <translation>Il certificato del server di posta</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Il certificato di %1 non può essere considerato attendibile: %2. Spetta al gestore del server porvi rimedio.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 presenta un certificato diverso da quello considerato attendibile. Chiedere al gestore del server se è stato sostituito. Se nessuno ne sa niente, qualcuno potrebbe intercettare la connessione: non considerarlo attendibile.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Nessuna autorità riconosciuta da questo computer garantisce per il certificato di %1. Chi può intercettare la connessione può presentarne uno proprio: chiedere quindi l’impronta digitale al gestore del server e considerare attendibile il certificato solo se coincide.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Rilasciato a</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Rilasciato da</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valido per</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valido dal</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impronta digitale (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Della sua chiave (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Presentato ora</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Attendibile finora</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, presentato ora</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, attendibile finora</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Considera attendibile questo certificato</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Fare clic qui per copiare il codice.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Codice monouso</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Il codice è stato copiato.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificati (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Controllata tramite una connessione propria, per i server che segnalano subito i nuovi messaggi di una sola cartella; al massimo quattro cartelle. Le altre vengono interrogate ogni tre minuti.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>S&amp;eleziona tutte tranne la posta indesiderata</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non letti</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Subito</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Trova una cartella</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Tutte le cartelle tranne quelle per posta indesiderata, cestino, bozze, posta inviata e tutti i messaggi</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>C&amp;artelle sul server</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogazione del server…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (non trovata)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Non selezionabile</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Subito: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Sempre subito: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Scelta delle cartelle da controllare</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Le cartelle da controllare</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>In attesa del server.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Selezionare una cartella da controllare.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Controllare al massimo %1 cartelle.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Oggetto:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Da:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Data:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Allegati:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Testo del messaggio</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Il testo è in arrivo…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Questo messaggio non contiene testo che possa essere mostrato qui.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Questo messaggio è una pagina web; questo è il suo testo. Non è stato caricato nulla dalla rete.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Il messaggio è lungo; ne viene mostrato solo l’inizio.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Esamina il certi&amp;ficato…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Indietr&amp;o</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Passo %1 di %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>A&amp;ggiungi comunque</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ggiungi</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>Trova le i&amp;mpostazioni</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Accedi nel brow&amp;ser</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Una finestra di Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>Il programma di posta</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>La webmail, nel browser</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Un comando</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} e {uid} rappresentano quelli del messaggio</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>&amp;Un clic apre:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>&amp;Webmail:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>Indirizzo della we&amp;bmail:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>&amp;Comando:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Inserire il comando che apre un messaggio.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>L’indirizzo della webmail deve iniziare con https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>L’indirizzo della webmail richiede il proprio indirizzo email.</translation>
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
        <translation>Se il provider ne ha fornito uno</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>Su un alt&amp;ro dispositivo, con un codice</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Pro&amp;vider:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Indirizzo &amp;del provider:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>ID c&amp;lient:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>Segre&amp;to client:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Un altro, tramite il suo indirizzo</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Scegliere un provider.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Inserire l’indirizzo del provider. Inizia con https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Inserire l’ID client.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Segna tutto come letto in</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>corrisponde al modello</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Corrisponde ai messaggi che soddisfano tutte queste condizioni. Lasciare vuoto ciò che non importa; * rappresenta qualsiasi testo.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Da:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>&amp;Il mittente è un VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>Il mittente è nella &amp;rubrica:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>In&amp;viato solo a me:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>Lista di distri&amp;buzione:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Come viene confrontato l’oggetto</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Oggetto:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>Cam&amp;po di intestazione:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Come viene confrontato il campo di intestazione</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>&amp;Testo del campo:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Cartella:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Account:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>A&amp;lmeno:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>Al &amp;massimo:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Arriva in &amp;questi orari:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;E quindi:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>&amp;Suono proprio:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>Prova sugli &amp;ultimi 50 messaggi</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Messaggi a cui corrisponde la regola</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>indifferente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>qualsiasi dimensione</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Assegnare un nome alla regola.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Un’altra regola ha già questo nome.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Gli orari si scrivono così: 22:00-07:00, oppure con i giorni: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Il modello non è un’espressione regolare.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Il campo di intestazione deve essere uno che un messaggio può avere, e non può essere From, Subject, Date o Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Corrisponde a %1 su %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>In&amp;serisci le impostazioni a mano</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Conosco questo server e voglio e&amp;ffettuarvi l’accesso</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Ricerca delle impostazioni</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Ricerca delle impostazioni corrispondenti a %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Interrogazione di %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Non sono state trovate impostazioni corrispondenti all’indirizzo. Le pagine del provider le indicano, spesso come quelle per “altri programmi di posta” o “IMAP”.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Nessuno indica le impostazioni di questo indirizzo. Potrebbe trattarsi di questo server:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Questo è ciò che è stato trovato. Continuare solo se è il server del proprio provider:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Queste sono le impostazioni di %1. Continuare solo se è il server del proprio provider.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Il suo proprietario riceverà la password e potrà leggere la posta.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>Il server di posta</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Attendere una risposta o inserire le impostazioni a mano.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Confermare di conoscere questo server o sceglierne un altro.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Che cosa ne dice il provider</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Le autorità riconosciute da questo computer</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Cerca il file CA</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Scelta di un file CA</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;ver:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>Cifra&amp;tura:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>Po&amp;rta:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>Fil&amp;e CA:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Inserire il nome del server di posta.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Questo non è il nome di un server: non può contenere spazi, barre né porta.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>Il file CA non può essere letto.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Atte&amp;nzione</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Genera&amp;le</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Ancora nessun account. Aggiungerne uno per essere avvisati dei suoi nuovi messaggi.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Risultato della prova</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;ggiungi…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Mo&amp;difica…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Rim&amp;uovi…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;va</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Certi&amp;ficato…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Esamina il certificato che ha fatto fallire la prova</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>&amp;Mostra i nuovi messaggi nelle notifiche</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>Accom&amp;pagnale con un suono</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Mo&amp;stra il numero di messaggi non letti nell’icona</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>Avvia P&amp;osthorn con la sessione</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Rimozione di un account</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Rimuovere l’account “%1”?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Le sue impostazioni e la sua password verranno dimenticate. La posta resterà sul server.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Rim&amp;uovi</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Prova di “%1”…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Mostralo sul lanciatore, nei doc&amp;k e nelle barre che lo permettono</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>Nascondi l’icona finché non c’è nulla da l&amp;eggere</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>&amp;Rispondi alle applet fatte per Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Mittente e oggetto</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Solo il mittente</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Solo quanti</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>Mos&amp;trano:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>A s&amp;chermo bloccato:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Cerca un’impostazione</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Nessuna impostazione si chiama così.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>In &amp;qualsiasi browser, con un codice</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Apri la pagina</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Acced&amp;i di nuovo</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Rin&amp;uncia all’accesso</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Apri la pagina &amp;del provider</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>Apri la &amp;pagina</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>No&amp;me utente:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Cerca il certificato</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Scelta del proprio certificato</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;word:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Com&amp;ando:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Il proprio cer&amp;tificato:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Una password p&amp;er app</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Il provider ammette solo programmi che conosce tramite un ID client. Procurarsene uno presso il provider e inserirlo qui.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 ammette solo programmi che conosce tramite un ID client. Procurarsene uno nella sua pagina e inserirlo qui.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Inserire il nome utente.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Inserire la password.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Inserire il comando.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Indicare un file leggibile.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>In attesa dell’accesso nel browser.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Il codice da digitare nella pagina</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>In attesa dell’accesso nel browser</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Richiesta al provider della pagina di accesso…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Effettuare l’accesso nella pagina che si è aperta nel browser. Poi si proseguirà automaticamente.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Aprire questa pagina in qualsiasi browser e digitarvi il codice:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Accesso effettuato.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Nome utente:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Pa&amp;ssword da:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>P&amp;assword:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Com&amp;ando per la password:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Met&amp;odo di accesso:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Il portachiavi dell’ambiente desktop</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>L’output di un comando</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>L’accesso nel browser</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>Account online di GNOME</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariata</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Inserire il nome utente.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Inserire il comando che stampa la password.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Inserire la password.</translation>
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
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Esci da Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>&amp;Messaggi non letti</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Questo ambiente desktop non mostra icone nel vassoio di sistema, quindi Posthorn funziona senza: i nuovi messaggi appaiono nelle notifiche e avviando di nuovo Posthorn si apre questa finestra. In GNOME, l’estensione “AppIndicator and KStatusNotifierItem Support” aggiunge un vassoio.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Non avvisarmi più</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Ancora nessun account. Aggiungerne uno nelle impostazioni.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attenzione</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Prova dell’account</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Risultato della prova</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Accesso e apertura delle cartelle…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Non funziona ancora. Tornare indietro per modificare qualcosa o aggiungere comunque l’account.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Tutto funziona. Aggiungere l’account per essere avvisati dei suoi nuovi messaggi.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Prova</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Non considerar&amp;lo più attendibile</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Una volta salvate le modifiche non sarà più considerato attendibile.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Sbloccare il portachiavi</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Contiene le password della posta. Finché non viene sbloccato, i nuovi messaggi non vengono mostrati.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn è in esecuzione senza icona</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME mostra icone come quella di Posthorn solo con l’estensione “AppIndicator and KStatusNotifierItem Support”. Senza, le notifiche arrivano comunque, e avviando di nuovo Posthorn appare la sua finestra.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostra la finestra</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>Negli ultimi giorni non è arrivato alcun messaggio.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Perché ho ricevuto un avviso, oppure no?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Messaggi degli ultimi giorni</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Account e cartella</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Crea una regola…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Mittente e oggetto vengono dimenticati dopo un giorno, il resto dopo una settimana.</translation>
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
        <translation>Nessuna notifica, per via della regola %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Né mostrato né conteggiato, per via della regola %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Mostrato come importante, per via della regola %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Mostrato, in base alla regola %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Mostrato. Nulla lo impediva.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Trattenuto fino al termine delle ore di silenzio.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Trattenuto fino al termine della pausa.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Mostrato insieme a tutto ciò che è arrivato mentre Posthorn non era connesso.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Nessuna notifica, perché le notifiche sono disattivate.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Non mostrato di nuovo. Era già stato annunciato da un’altra cartella.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>nessuna notifica, ma conteggialo</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>mostralo come al solito</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>importante: suono, resta visibile, anche nelle ore di silenzio</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>non mostrarlo e non conteggiarlo</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>Il server di posta non è stato trovato. Controllare il nome del server e la connessione di rete.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>Il server di posta ha rifiutato la connessione. Controllare la porta o riprovare più tardi.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Il server di posta non è raggiungibile. Controllare la connessione di rete.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Il server di posta non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>La connessione al server di posta è andata persa.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Il server di posta ha chiuso la connessione.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Il server di accesso del provider non è raggiungibile, quindi al momento non c’è un token di accesso.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>Il server di posta al momento è occupato.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>Il server di posta non consente altre connessioni per questo utente. Se il problema persiste, chiudere gli altri programmi di posta.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Il certificato del server di posta proviene da un’autorità che questo computer non riconosce. Se è la propria o quella della propria azienda, scegliere il suo file CA o esaminare il certificato nelle impostazioni dell’account.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Il certificato del server di posta è scaduto. Il suo gestore deve rinnovarlo; controllare anche la data di questo computer.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Il certificato del server di posta non è ancora valido. Controllare la data di questo computer.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Il certificato del server di posta è stato rilasciato per un altro nome. Controllare il nome del server; qualcuno potrebbe intercettare la connessione.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Il certificato del server di posta non è valido, quindi la connessione non sarebbe sicura. Rivolgersi al gestore del server.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>Il server di posta presenta un certificato diverso da quello considerato attendibile, quindi non è stato inviato nulla. Esaminarli entrambi nelle impostazioni dell’account; qualcuno potrebbe intercettare la connessione.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>Il file CA dell’account non contiene alcun certificato leggibile. Scegliere un altro file nelle impostazioni dell’account.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>Il file con il proprio certificato non contiene un certificato e una chiave leggibili. Indicare un altro file nelle impostazioni dell’account.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Non è stato possibile stabilire una connessione cifrata con il server di posta. Controllare la porta e il tipo di cifratura.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>Il server di posta non ha accettato il nome utente o la password. Inserirli di nuovo nelle impostazioni; alcuni provider richiedono qui una password per app.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>La password è scaduta. Sceglierne una nuova presso il proprio provider, poi inserirla nelle impostazioni.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>Il server di posta non ha accettato il token di accesso: è scaduto o è stato revocato. Procurarsene uno nuovo dal proprio provider; la password non c’entra.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>Il server di posta non ha accettato il certificato per questo nome utente. Controllare il nome utente e se il certificato è ancora valido.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Non c’è alcun ticket Kerberos valido per questo server di posta. Procurarsene uno (kinit), poi riprovare.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>Il server di posta non ha accettato il ticket Kerberos per questo nome utente.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>Il server di posta non offre il metodo di accesso richiesto dall’account. Sceglierne un altro nelle impostazioni.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Il server non ha potuto dimostrare di conoscere la password, quindi potrebbe essere un impostore. Controllare il nome del server.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>Il server di posta non consente a questo utente di accedere con una password. Rivolgersi al gestore del server.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Il provider richiede di effettuare l’accesso nel browser. Per farlo, provare l’account nelle impostazioni oppure usare “posthorn account sign-in”.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>L’accesso è stato rifiutato nella pagina del provider. Accedere di nuovo e consentire l’accesso alla propria posta.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>La propria organizzazione non ha ancora autorizzato Posthorn. Chiedere al suo amministratore di approvarlo o accedere in un altro modo.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>L’accesso nel browser non è stato completato in tempo. Avviarlo di nuovo.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Non è stato possibile aprire alcun browser. Aprire a mano la pagina di accesso, in un browser su questo computer.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Questo account non è più negli Account online di GNOME. Aggiungerlo di nuovo lì o accedere in un altro modo.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>Gli Account online di GNOME richiedono un nuovo accesso. Effettuarlo nelle impostazioni di GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Non è stato possibile aprire una cartella. Controllarne il nome nelle impostazioni dell’account.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Questo messaggio non è più nella sua cartella: è stato spostato o eliminato.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>Il server di posta non consente di modificare questa cartella.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>Il server di posta non ha un’altra cartella per la posta archiviata.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>Il server di posta non ha un’altra cartella per la posta indesiderata.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>Il server di posta non ha un’altra cartella per la posta eliminata.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Ciò che ha risposto non è un server di posta che parla IMAP. Controllare il nome del server e la porta.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>Su questa porta il server si aspetta la cifratura dall’inizio. Scegliere “TLS” invece di “STARTTLS”.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>Su questa porta il server inizia senza cifratura. Scegliere “STARTTLS” invece di “TLS”, oppure la porta 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>Il server di posta ha inviato qualcosa di incomprensibile.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>Il server di posta ha inviato qualcosa che non doveva trovarsi lì.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>Il server di posta ha inviato più del ragionevole, quindi la connessione è stata chiusa.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>Il server di posta ha rifiutato di cifrare la connessione, quindi non è stato inviato nulla. Scegliere “TLS” nelle impostazioni dell’account, se il server lo offre.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Qualcuno ha inserito dei dati prima dell’inizio della cifratura, quindi la connessione è stata chiusa. Non fidarsi di questa rete.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Il server afferma che l’accesso è già avvenuto prima che la connessione sia cifrata, quindi è stata chiusa. Scegliere “TLS” nelle impostazioni dell’account.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>Il server di posta ha rifiutato un comando che dovrebbe conoscere.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Il server di accesso del provider ha risposto con qualcosa che non è un token di accesso.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Il portachiavi con la password è bloccato. Sbloccarlo per continuare.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Il portachiavi con la password non è stato sbloccato: la richiesta della sua password è stata chiusa o non è stato possibile mostrarla. Sbloccarlo per continuare; Posthorn non lo chiederà di nuovo da solo.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Il portafogli che potrebbe custodire la password è disattivato. Attivarlo nelle impostazioni di sistema o lasciare che sia un comando a fornire la password.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Il portachiavi con la password non risponde. Posthorn continuerà non appena risponderà; se il problema persiste, riavviarlo o accedere di nuovo all’ambiente desktop.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Questo ambiente desktop non ha un portachiavi che possa custodire la password. Avviarne uno o lasciare che sia un comando a fornire la password.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Il portachiavi non ha fornito o non ha conservato la password.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Non c’è ancora una password per questo account. Inserirla nelle impostazioni.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>Il comando che fornisce la password non è riuscito. Controllarlo nelle impostazioni dell’account.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>Gli Account online di GNOME non rispondono in questo ambiente desktop, quindi non è possibile ottenere la password dell’account.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Nelle impostazioni dell’account manca qualcosa. Aprirle per completarle.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Non c’è alcun provider di accesso con questo nome, oppure non pubblica la propria descrizione. Controllarlo nelle impostazioni dell’account.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Questa versione di Posthorn non ha un ID client per questo provider. Inserirne uno proprio o usare una password per app.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Il provider non accetta l’ID client per questo tipo di accesso. Controllarlo nelle impostazioni dell’account.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Il file delle impostazioni non può essere letto. Controllare chi può leggerlo.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>Il file delle impostazioni contiene una voce incomprensibile. Correggerla.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Non è stato possibile salvare le impostazioni. Controllare lo spazio libero e chi può scrivere il file.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Il registro di ciò che è già stato annunciato non può essere letto.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Non è stato possibile registrare ciò che è stato annunciato. Controllare lo spazio libero e chi può scrivere il file.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Il registro di ciò che è stato annunciato è stato scritto da una versione più recente di Posthorn. Usare quella versione.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Porta %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Come in un altro programma di posta su questo computer.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Dall’elenco di provider di Posthorn.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Indicato da %1 stesso.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Dal database di provider di Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Dal sistema dei nomi di dominio (DNS), dove altri lungo il percorso possono inserire ciò che vogliono.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Un’ipotesi: nessuno ha detto che un tale server esista.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Questo server appartiene a %1, non a %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Attivare prima IMAP, nelle impostazioni della webmail del provider.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Avviare prima Proton Mail Bridge. Mostra il nome utente e la password ed esporta il certificato, da indicare in “File CA” quando le impostazioni vengono inserite a mano.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Il provider richiede una password creata per un solo programma, ovvero una password per app. Crearne una per Posthorn nella sua pagina e inserirla qui.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 richiede una password creata per un solo programma, ovvero una password per app. Crearne una per Posthorn nella sua pagina e inserirla qui.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>Le impostazioni di GNOME conoscono questo account, ma richiedono prima di effettuarvi di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>Le impostazioni di GNOME conoscono questo account e accettano il certificato errato del suo server; Posthorn non lo accetta.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>Le impostazioni di GNOME conoscono questo account. Posthorn le interroga ogni volta che deve accedere e non conserva nulla.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Viene conservata nel portachiavi dell’ambiente desktop.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>La prima riga stampata dal comando è il token di accesso.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>La pagina del provider si apre nel browser e chiede se Posthorn può leggere la posta. Posthorn non vede mai la password.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>La prima riga stampata dal comando è la password.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Un file PEM non cifrato, con il proprio certificato e la relativa chiave.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Il ticket presente su questo computer, come dopo “kinit”.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Una passwo&amp;rd</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Il mio acco&amp;unt GNOME</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Un comando c&amp;he stampa un token di accesso</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>Nel &amp;browser, presso il provider</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Un &amp;comando che stampa la password</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Un cert&amp;ificato</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Riprendi da %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 comunica con esso senza TLS. Posthorn no.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 non ne controlla il certificato. Posthorn sì.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 conserva la password in chiaro in un file, da cui non viene ripresa: occorre digitarla.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 accede tramite OAuth; qui occorre farlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 accede con un certificato in un proprio archivio; qui occorre un file.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Il server ha risposto: “%2”</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Dettagli: “%2”</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione in corso…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Accesso effettuato, ricerca di nuovi messaggi…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>In attesa del prossimo tentativo.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Prossimo tentativo: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Fermato.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Connesso. Il server segnala subito i nuovi messaggi.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Connesso. Il server viene interrogato ogni pochi minuti, perché non può segnalare da solo i nuovi messaggi.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Potrebbe non essere aggiornato: i nuovi messaggi non vengono cercati da %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Potrebbe non essere aggiornato: ultimo segnale dal server, %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Connesso. Il server viene interrogato ogni pochi minuti, perché segnala i nuovi messaggi di una sola cartella.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connesso</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>server occupato</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificato non attendibile</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>accesso non riuscito</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>impossibile aprire una cartella</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>server non compreso</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>nessuna password</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>impostazioni incomplete</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>file non utilizzabili</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connessione in corso…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermato</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, non aggiornato da %2</translation>
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
        <translation>Ultimo segnale dal server: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Ultimi nuovi messaggi: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: ancora nessun account</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>nessun messaggio non letto</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n messaggio non letto</numerusform>
            <numerusform>%n messaggi non letti</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
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
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(nessun oggetto)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(mittente sconosciuto)</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <comment>name, address</comment>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>sender, subject</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 — %2 · %3</source>
        <comment>sender, subject, age</comment>
        <translation>%1 – %2 · %3</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>one-time code</comment>
        <translation>Codice: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nuovo messaggio</numerusform>
            <numerusform>%n nuovi messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n nuovo messaggio</numerusform>
            <numerusform>%1: %n nuovi messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>%n messaggio arrivato durante l’assenza</numerusform>
            <numerusform>%n messaggi arrivati durante l’assenza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n messaggio arrivato durante l’assenza</numerusform>
            <numerusform>%1: %n messaggi arrivati durante l’assenza</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Segnato come letto</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Spostato nella posta indesiderata</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Quando mostrarlo di nuovo?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Tra 15 minuti</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Tra un’ora</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Questa sera</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Domani mattina</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Impossibile segnare “%1” come letto. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Impossibile archiviare “%1”. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Impossibile eliminare “%1”. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Impossibile spostare “%1” nella posta indesiderata. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Ciò che è stato richiesto per i messaggi di questo account resta in sospeso finché non sarà possibile eseguirlo. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letto</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Indesiderata</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia codice</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funziona.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Il suo certificato è considerato attendibile per scelta dell’utente, fino al %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Accesso effettuato con %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n messaggio</numerusform>
            <numerusform>%n messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Cartella %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Il server segnala subito i nuovi messaggi (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Il server non può segnalare i nuovi messaggi (niente IDLE), quindi verrà interrogato regolarmente.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Il server offre: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>nessuno, a parte sé stesso, ne garantisce l’autenticità</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>proviene da un’autorità che questo computer non conosce</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>è stato rilasciato per un altro nome</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>è scaduto</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>non è ancora valido</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>è danneggiato o non è destinato a questo uso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificato di</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Rilasciato a</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Rilasciato da</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valido per</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valido dal</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impronta digitale (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Della sua chiave (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, valido fino al %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Il certificato considerato attendibile è valido fino al %1. Chiedere al gestore del server quello successivo: dopo tale data non verranno mostrati nuovi messaggi finché non se ne considererà attendibile un altro.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>Il server di posta ora presenta un certificato che questo computer considera attendibile di per sé, e non più quello considerato attendibile dall’utente. Se nessuno ne ha dato notizia, rivolgersi al gestore del server.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Posthorn ricorda la password finché non viene chiuso e non la scrive da nessuna parte.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>impossibile aprirla</translation>
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
        <translation>Il server ha più cartelle di quante se ne possano mostrare; queste non sono tutte.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (dall’inizio)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Il più sicuro offerto dal server</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, con un token di accesso invece di una password</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>tutti i messaggi</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivio</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>bozze</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>speciali</translation>
    </message>
    <message>
        <source>important</source>
        <translation>importanti</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>posta indesiderata</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>posta inviata</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>cestino</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>L’accesso vale fino alla chiusura di Posthorn; nulla è stato scritto da nessuna parte.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Questo desktop non può avviare con la sessione un programma in una sandbox.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Segna tutto come letto</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Posthorn prosegue da qui. È possibile chiudere questa pagina.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>L’accesso non è riuscito; Posthorn ne indica il motivo. È possibile chiudere questa pagina.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn non ha richiesto questa pagina.</translation>
    </message>
</context>
</TS>
