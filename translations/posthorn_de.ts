<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Auswäh&amp;len&#xa0;…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Benachrichtigungen zeigen den Anfang des Te&amp;xtes</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Teste&amp;n</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Zertifikat &amp;ansehen&#xa0;…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-Mail-A&amp;dresse:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Name des &amp;Kontos:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Mailserver (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Vertrauenswürdiges Zertifikat:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Einer pro Zeile</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Die Ordner aus denen auf dem Server auswählen</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Wo der Server das nicht mitteilt (PREVIEW), wird der Anfang jeder neuen Nachricht abgerufen</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>&amp;Zu überwachende Ordner:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Ein anderes Konto hat bereits diesen Namen.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Nennen Sie einen Ordner, der überwacht werden soll, zum Beispiel INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Überwachen Sie höchstens %1 Ordner.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird getestet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Wird angezeigt, wenn Mailserver und Arbeitsumgebung dazu in der Lage sind; ein Code nur, wenn die Nachricht einen enthält</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Knöpfe in Benachrichti&amp;gungen:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Knopf %1 in Benachrichtigungen</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>In Benachrichtigungen wird zweimal dasselbe angeboten.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Einstellungen &amp;von Hand eingeben</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-Mail-&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Nam&amp;e des Kontos:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Die zur Adresse gehörenden Einstellungen werden gesucht: in der Anbieterliste von Posthorn, beim Server der Domain der Adresse, dem dabei die Adresse mitgeteilt wird, sowie in der Anbieterdatenbank von Thunderbird und im Domain Name System, denen dabei die Domain mitgeteilt wird.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Das ist keine E-Mail-Adresse: Eine solche besteht aus einem Namen, einem @ und einer Domain.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Ein anderes Konto hat bereits diesen Namen.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Eine Stunde pausieren</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Bis morgen pausieren</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Regel erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Warum wurde ich benachrichtigt – oder nicht?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>Hin&amp;zufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>N&amp;ach oben</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>Waru&amp;m&#xa0;…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Warum die Nachrichten der letzten Tage angezeigt wurden oder nicht</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Re&amp;geln – die erste, die auf eine Nachricht zutrifft, entscheidet</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>Ruhezeite&amp;n:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>&amp;VIPs:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Adressb&amp;uch (vCard-Datei oder -Ordner):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>Bei &amp;jeder Nachricht ausführen:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Das Programm erhält als JSON-Zeile, was Fremde geschrieben haben. Es darf sich nicht darauf verlassen.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Ruhezeiten werden so geschrieben: 22:00-07:00, oder mit Wochentagen: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>Das Adressbuch muss mit vollständigem Pfad angegeben werden.</translation>
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
        <translation>Das Zertifikat des Mailservers</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Dem Zertifikat von %1 kann nicht vertraut werden: %2. Der Betreiber des Servers muss das beheben.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertraut haben. Fragen Sie den Betreiber des Servers, ob es ersetzt wurde. Wenn niemand etwas davon weiß, hört möglicherweise jemand mit: Vertrauen Sie ihm dann nicht.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Niemand, dem dieser Rechner vertraut, bürgt für das Zertifikat von %1. Wer die Verbindung abhören kann, kann Ihnen auch ein eigenes Zertifikat vorlegen. Fragen Sie deshalb den Betreiber des Servers nach dem Fingerabdruck und vertrauen Sie dem Zertifikat nur, wenn beide übereinstimmen.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Des Schlüssels (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt vorgelegt</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, jetzt vorgelegt</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, bisher vertraut</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Diesem Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Klicken Sie hier, um den Code zu kopieren.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Der Code wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Wird über eine eigene Verbindung überwacht, für Server, die neue Nachrichten nur für einen Ordner sofort melden; höchstens vier Ordner. Die übrigen werden alle drei Minuten abgefragt.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>Alle außer &amp;Junk ankreuzen</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Alle Ordner außer denen für Junk, Papierkorb, Entwürfe, gesendete und alle Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>Ordner au&amp;f dem Server</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Nicht wählbar</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Sofort: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Immer sofort: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Zu überwachende Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Die zu überwachenden Ordner</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Es wird auf den Server gewartet.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Kreuzen Sie einen Ordner an, der überwacht werden soll.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Überwachen Sie höchstens %1 Ordner.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Betreff:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Anhänge:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Der Text wird abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Diese Nachricht enthält keinen Text, der hier angezeigt werden kann.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Diese Nachricht ist eine Webseite; dies ist ihr Text. Aus dem Netz wurde nichts geladen.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Die Nachricht ist lang; nur ihr Anfang wird angezeigt.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Zertifi&amp;kat ansehen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>Trotzdem h&amp;inzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>H&amp;inzufügen</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>Einstellun&amp;gen suchen</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>I&amp;m Browser anmelden</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Ein Fenster von Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>Das E-Mail-Programm</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Das Webmail im Browser</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Ein Befehl</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} und {uid} stehen für die Angaben der Nachricht</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>Ein Klick ö&amp;ffnet:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>We&amp;bmail:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>&amp;Webmail-Adresse:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>B&amp;efehl:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Geben Sie den Befehl ein, der eine Nachricht öffnet.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Die Webmail-Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>Für die Webmail-Adresse wird Ihre E-Mail-Adresse benötigt.</translation>
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
        <translation>Falls der Anbieter eines vergeben hat</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>Auf einem an&amp;deren Gerät, mit einem Code</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Anbiete&amp;r:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Adresse des Anbie&amp;ters:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>&amp;Client-ID:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>Client-Ge&amp;heimnis:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Ein anderer, über seine Adresse</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Wählen Sie einen Anbieter aus.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Geben Sie die Adresse des Anbieters ein. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Alle als gelesen markieren in</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>passt zum Muster</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Die Regel trifft auf eine Nachricht zu, die alle diese Bedingungen erfüllt. Lassen Sie leer, was keine Rolle spielt; * steht für beliebigen Text.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>Absender &amp;ist ein VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>Absender &amp;steht im Adressbuch:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>Nur an mich &amp;gerichtet:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>M&amp;ailingliste:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Art des Vergleichs für den Betreff</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Betreff:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>Ko&amp;pfzeile:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Art des Vergleichs für die Kopfzeile</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>Text &amp;der Kopfzeile:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Konto:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>&amp;Mindestens:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>&amp;Höchstens:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>&amp;Trifft zu diesen Zeiten ein:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;Und dann:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>&amp;Eigener Klang:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>Mit den &amp;letzten 50 Nachrichten testen</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Nachrichten, auf die die Regel zutrifft</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>beliebige Größe</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Geben Sie der Regel einen Namen.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Eine andere Regel hat bereits diesen Namen.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Zeiten werden so geschrieben: 22:00-07:00, oder mit Wochentagen: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Das Muster ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Die Kopfzeile muss eine sein, die in einer Nachricht vorkommen kann, und darf nicht From, Subject, Date oder Message-ID sein.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Sie trifft auf %1 von %2 zu.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Ein&amp;stellungen von Hand eingeben</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Ich &amp;kenne diesen Server und möchte mich dort anmelden</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Einstellungen werden gesucht</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Die zu %1 gehörenden Einstellungen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>%1 wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Zu dieser Adresse wurden keine Einstellungen gefunden. Sie stehen auf den Seiten des Anbieters, oft unter „Andere E-Mail-Programme“ oder „IMAP“.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Die Einstellungen dieser Adresse sind nirgends angegeben. Es könnte dieser Server sein:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Dies wurde gefunden. Fahren Sie nur fort, wenn es der Server Ihres Anbieters ist:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Dies sind die Einstellungen von %1. Fahren Sie nur fort, wenn es der Server Ihres Anbieters ist.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Wem er gehört, der erhält Ihr Passwort und kann Ihre Nachrichten lesen.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>Der Mailserver</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Warten Sie auf eine Antwort oder geben Sie die Einstellungen von Hand ein.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Bestätigen Sie, dass Sie diesen Server kennen, oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Was der Anbieter dazu sagt</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Die Zertifizierungsstellen, denen dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>CA-Datei suchen</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Se&amp;rver:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>Versc&amp;hlüsselung:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>CA-Date&amp;i:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Geben Sie den Namen des Mailservers ein.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Das ist kein Servername: Er darf weder Leerzeichen noch Schrägstriche noch einen Port enthalten.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>Die CA-Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>K&amp;onten</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Aufmerk&amp;samkeit</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>A&amp;llgemein</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Noch kein Konto. Fügen Sie eines hinzu, um über neue Nachrichten informiert zu werden.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bea&amp;rbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Zertifi&amp;kat&#xa0;…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Das Zertifikat ansehen, an dem der Test gescheitert ist</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Ne&amp;ue Nachrichten als Benachrichtigung anzeigen</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>&amp;Dazu einen Klang abspielen</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>&amp;Anzahl der ungelesenen Nachrichten im Symbol anzeigen</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>&amp;Posthorn mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Seine Einstellungen und sein Passwort werden gelöscht. Die Nachrichten auf dem Server bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>„%1“ wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Sie am Starter zei&amp;gen, in Docks und Taskleisten, die das können</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>S&amp;ymbol ausblenden, solange nichts ungelesen ist</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Applets ant&amp;worten, die für Mailnag gemacht sind</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Absender und Betreff</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Nur Absender</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Nur die Anzahl</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>S&amp;ie zeigen:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>Bei gesperrtem Bilds&amp;chirm:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>In einem be&amp;liebigen Browser, mit einem Code</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Erne&amp;ut anmelden</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Anmeld&amp;ung aufgeben</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Sei&amp;te des Anbieters öffnen</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Zertifikat suchen</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Wählen Sie Ihr Zertifikat aus</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Be&amp;fehl:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>I&amp;hr Zertifikat:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>E&amp;in App-Passwort</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Der Anbieter lässt nur Programme zu, die er an einer Client-ID erkennt. Besorgen Sie sich dort eine und geben Sie sie hier ein.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 lässt nur Programme zu, die durch eine Client-ID bekannt sind. Besorgen Sie sich eine auf der Seite des Anbieters und geben Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Geben Sie den Befehl ein.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Geben Sie eine lesbare Datei an.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Es wird auf die Anmeldung im Browser gewartet.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Der Code, der auf der Seite einzugeben ist</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Warten auf die Anmeldung im Browser</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Der Anbieter wird gefragt, wo die Anmeldung erfolgt&#xa0;…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Melden Sie sich auf der Seite an, die im Browser geöffnet wurde. Danach geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Öffnen Sie diese Seite in einem beliebigen Browser und geben Sie dort den Code ein:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Benutzerna&amp;me:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Pa&amp;sswort aus:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Passw&amp;ort:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Passw&amp;ortbefehl:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Anmelde&amp;verfahren:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Schlüsselbund der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>Ausgabe eines Befehls</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>Anmeldung im Browser</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>GNOME Online-Konten</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Geben Sie den Befehl ein, der das Passwort ausgibt.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
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
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Posthorn beenden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>&amp;Ungelesene Nachrichten</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Symbole im Systembereich an, daher läuft Posthorn ohne eines: Neue Nachrichten erscheinen als Benachrichtigungen, und ein erneuter Start von Posthorn öffnet dieses Fenster. Unter GNOME fügt die Erweiterung „AppIndicator and KStatusNotifierItem Support“ einen Systembereich hinzu.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Nicht mehr darauf hinweisen</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Noch kein Konto. Fügen Sie in den Einstellungen eines hinzu.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Konto wird getestet</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Anmelden und Öffnen der Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Es funktioniert noch nicht. Gehen Sie zurück, um etwas zu ändern, oder fügen Sie das Konto trotzdem hinzu.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Alles funktioniert. Fügen Sie das Konto hinzu, um über neue Nachrichten informiert zu werden.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Ni&amp;cht mehr vertrauen</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Nach dem Speichern wird ihm nicht mehr vertraut.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Er enthält die Passwörter für Ihre E-Mail-Konten. Bis er entsperrt ist, werden neue Nachrichten nicht angezeigt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn läuft ohne Symbol</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME zeigt Symbole wie das von Posthorn nur mit der Erweiterung „AppIndicator and KStatusNotifierItem Support“. Ohne sie kommen Benachrichtigungen trotzdem, und ein erneuter Start von Posthorn zeigt sein Fenster.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>In den letzten Tagen ist keine Nachricht eingetroffen.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Warum wurde ich benachrichtigt – oder nicht?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Nachrichten der letzten Tage</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Konto und Ordner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Regel erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Absender und Betreff werden nach einem Tag vergessen, der Rest nach einer Woche.</translation>
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
        <translation>Keine Benachrichtigung, wegen der Regel %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Weder angezeigt noch gezählt, wegen der Regel %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Als wichtig angezeigt, wegen der Regel %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Angezeigt, nach der Regel %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Angezeigt. Nichts sprach dagegen.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Bis zum Ende der Ruhezeit zurückgehalten.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Bis zum Ende der Pause zurückgehalten.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Zusammen mit allem angezeigt, was eintraf, während Posthorn nicht verbunden war.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Keine Benachrichtigung, weil Benachrichtigungen ausgeschaltet sind.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Nicht noch einmal angezeigt. Die Nachricht wurde bereits aus einem anderen Ordner gemeldet.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>keine Benachrichtigung, aber zählen</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>wie üblich anzeigen</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>wichtig: Klang, bleibt stehen, auch in Ruhezeiten</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>weder anzeigen noch zählen</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>Der Mailserver wurde nicht gefunden. Überprüfen Sie den Namen des Servers und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>Der Mailserver hat die Verbindung abgelehnt. Überprüfen Sie den Port oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Der Mailserver ist nicht erreichbar. Überprüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Der Mailserver hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>Die Verbindung zum Mailserver ist abgebrochen.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Der Mailserver hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Der Anmeldeserver des Anbieters ist nicht erreichbar, daher gibt es derzeit kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>Der Mailserver ist derzeit ausgelastet.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>Der Mailserver lässt für diesen Benutzer keine weiteren Verbindungen zu. Schließen Sie andere E-Mail-Programme, wenn das länger anhält.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Das Zertifikat des Mailservers stammt von einer Zertifizierungsstelle, der dieser Rechner nicht vertraut. Wenn es Ihre eigene oder die Ihrer Firma ist, wählen Sie deren CA-Datei aus oder sehen Sie sich das Zertifikat in den Einstellungen des Kontos an.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Das Zertifikat des Mailservers ist abgelaufen. Der Betreiber muss es erneuern; überprüfen Sie auch das Datum dieses Rechners.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Das Zertifikat des Mailservers ist noch nicht gültig. Überprüfen Sie das Datum dieses Rechners.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Das Zertifikat des Mailservers wurde auf einen anderen Namen ausgestellt. Überprüfen Sie den Namen des Servers; möglicherweise hört jemand mit.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Das Zertifikat des Mailservers ist ungültig, daher wäre die Verbindung nicht sicher. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>Der Mailserver zeigt ein anderes Zertifikat als das, dem Sie vertraut haben, daher wurde nichts gesendet. Sehen Sie sich beide in den Einstellungen des Kontos an; möglicherweise hört jemand mit.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>Die CA-Datei des Kontos enthält kein lesbares Zertifikat. Wählen Sie in den Einstellungen des Kontos eine andere Datei aus.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>Die Datei mit Ihrem eigenen Zertifikat enthält kein lesbares Zertifikat mit Schlüssel. Geben Sie in den Einstellungen des Kontos eine andere Datei an.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Es konnte keine verschlüsselte Verbindung zum Mailserver hergestellt werden. Überprüfen Sie den Port und die Art der Verschlüsselung.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>Der Mailserver hat den Benutzernamen oder das Passwort nicht akzeptiert. Geben Sie beides in den Einstellungen erneut ein; manche Anbieter verlangen hier ein App-Passwort.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Das Passwort ist abgelaufen. Legen Sie bei Ihrem Anbieter ein neues fest und geben Sie es dann in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>Der Mailserver hat das Zugriffstoken nicht akzeptiert: Es ist abgelaufen oder wurde widerrufen. Besorgen Sie sich bei Ihrem Anbieter ein neues; am Passwort liegt es nicht.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>Der Mailserver hat Ihr Zertifikat für diesen Benutzernamen nicht akzeptiert. Überprüfen Sie den Benutzernamen und ob das Zertifikat noch gültig ist.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Für diesen Mailserver gibt es kein gültiges Kerberos-Ticket. Holen Sie sich eines (kinit) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>Der Mailserver hat Ihr Kerberos-Ticket für diesen Benutzernamen nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>Der Mailserver bietet das im Konto eingestellte Anmeldeverfahren nicht an. Wählen Sie in den Einstellungen ein anderes aus.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Der Server konnte nicht nachweisen, dass er Ihr Passwort kennt; möglicherweise gibt er sich nur als der richtige aus. Überprüfen Sie den Namen des Servers.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>Der Mailserver erlaubt diesem Benutzer keine Anmeldung mit Passwort. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Der Anbieter verlangt, dass Sie sich im Browser anmelden. Testen Sie dazu das Konto in den Einstellungen oder verwenden Sie „posthorn account sign-in“.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>Die Anmeldung wurde auf der Seite des Anbieters abgelehnt. Melden Sie sich erneut an und erlauben Sie den Zugriff auf Ihre Nachrichten.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Ihre Organisation hat Posthorn noch nicht zugelassen. Bitten Sie deren Administrator um Freigabe oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Die Anmeldung im Browser wurde nicht rechtzeitig abgeschlossen. Starten Sie sie erneut.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie die Anmeldeseite von Hand in einem Browser auf diesem Rechner.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Dieses Konto ist in den GNOME Online-Konten nicht mehr vorhanden. Fügen Sie es dort wieder hinzu oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>Die GNOME Online-Konten verlangen eine erneute Anmeldung. Nehmen Sie diese in den GNOME-Einstellungen vor.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Ein Ordner konnte nicht geöffnet werden. Überprüfen Sie seinen Namen in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Diese Nachricht befindet sich nicht mehr in ihrem Ordner: Sie wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>Der Mailserver lässt keine Änderungen an diesem Ordner zu.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>Der Mailserver hat keinen anderen Ordner für archivierte Nachrichten.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>Der Mailserver hat keinen anderen Ordner für Junk.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>Der Mailserver hat keinen anderen Ordner für gelöschte Nachrichten.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Was geantwortet hat, ist kein Mailserver, der IMAP spricht. Überprüfen Sie den Namen des Servers und den Port.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>Der Server erwartet auf diesem Port von Anfang an Verschlüsselung. Wählen Sie „TLS“ statt „STARTTLS“.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>Der Server beginnt auf diesem Port ohne Verschlüsselung. Wählen Sie „STARTTLS“ statt „TLS“ oder Port 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>Der Mailserver hat etwas Unverständliches gesendet.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>Der Mailserver hat etwas gesendet, das dort nicht hingehört.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>Der Mailserver hat unangemessen viele Daten gesendet, daher wurde die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>Der Mailserver hat die Verschlüsselung der Verbindung verweigert, daher wurde nichts gesendet. Wählen Sie in den Einstellungen des Kontos „TLS“, wenn der Server das anbietet.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Jemand hat vor Beginn der Verschlüsselung Daten eingeschleust, daher wurde die Verbindung geschlossen. Vertrauen Sie diesem Netzwerk nicht.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Der Server gibt an, dass Sie bereits angemeldet sind, bevor die Verbindung verschlüsselt ist, daher wurde sie geschlossen. Wählen Sie in den Einstellungen des Kontos „TLS“.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>Der Mailserver hat einen Befehl abgelehnt, den er kennen müsste.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Die Antwort des Anmeldeservers des Anbieters enthielt kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Der Schlüsselbund mit dem Passwort ist gesperrt. Entsperren Sie ihn, um fortzufahren.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Der Schlüsselbund mit dem Passwort wurde nicht entsperrt: Die Frage nach seinem eigenen Passwort wurde geschlossen oder konnte nicht angezeigt werden. Entsperren Sie ihn, um fortzufahren; Posthorn fragt nicht von selbst erneut.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Die digitale Brieftasche, in der das Passwort gespeichert werden könnte, ist ausgeschaltet. Schalten Sie sie in den Systemeinstellungen ein oder lassen Sie das Passwort von einem Befehl liefern.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Der Schlüsselbund mit dem Passwort antwortet nicht. Sobald er antwortet, arbeitet Posthorn weiter; starten Sie ihn neu oder melden Sie sich erneut an der Arbeitsumgebung an, wenn das länger anhält.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Diese Arbeitsumgebung hat keinen Schlüsselbund, in dem das Passwort gespeichert werden könnte. Starten Sie einen oder lassen Sie das Passwort von einem Befehl liefern.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht herausgegeben oder nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Für dieses Konto gibt es noch kein Passwort. Geben Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>Der Befehl, der das Passwort liefert, ist fehlgeschlagen. Überprüfen Sie ihn in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>Die GNOME Online-Konten antworten in dieser Arbeitsumgebung nicht, daher ist das Passwort des Kontos nicht verfügbar.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>In den Einstellungen des Kontos fehlt etwas. Öffnen Sie sie, um es zu ergänzen.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Es gibt keinen Anmeldeanbieter dieses Namens, oder er stellt keine Beschreibung seiner selbst bereit. Überprüfen Sie ihn in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Diese Fassung von Posthorn hat keine Client-ID für diesen Anbieter. Geben Sie eine eigene ein oder verwenden Sie ein App-Passwort.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Der Anbieter akzeptiert die Client-ID für diese Art der Anmeldung nicht. Überprüfen Sie sie in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Die Einstellungsdatei kann nicht gelesen werden. Überprüfen Sie, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>Die Einstellungsdatei enthält einen unverständlichen Eintrag. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden. Überprüfen Sie den freien Speicherplatz und wer die Datei schreiben darf.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Die Aufzeichnung der bereits gemeldeten Nachrichten kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Die gemeldeten Nachrichten konnten nicht aufgezeichnet werden. Überprüfen Sie den freien Speicherplatz und wer die Datei schreiben darf.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Die Aufzeichnung der gemeldeten Nachrichten wurde von einer neueren Version von Posthorn geschrieben. Verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Port %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>So wie in einem anderen E-Mail-Programm auf diesem Rechner.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Aus der Anbieterliste von Posthorn.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Angabe von %1 selbst.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Aus der Anbieterdatenbank von Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Aus dem Domain Name System (DNS), in das andere auf dem Weg eintragen können, was sie wollen.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Eine Vermutung: Niemand hat angegeben, dass es einen solchen Server gibt.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Dieser Server gehört zu %1, nicht zu %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Schalten Sie zuerst IMAP in den Einstellungen des Webmails Ihres Anbieters ein.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Starten Sie zuerst Proton Mail Bridge. Sie zeigt den Benutzernamen und das Passwort an und exportiert das Zertifikat, das unter „CA-Datei“ anzugeben ist, wenn die Einstellungen von Hand eingegeben werden.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Der Anbieter verlangt ein Passwort, das nur für ein einziges Programm gilt: ein App-Passwort. Erstellen Sie auf seiner Seite eines für Posthorn und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 verlangt ein Passwort, das nur für ein einziges Programm gilt: ein App-Passwort. Erstellen Sie auf der Seite des Anbieters eines für Posthorn und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>Die GNOME-Einstellungen kennen dieses Konto, verlangen aber, dass Sie sich dort zuerst erneut anmelden.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>Die GNOME-Einstellungen kennen dieses Konto und akzeptieren das falsche Zertifikat seines Servers; Posthorn tut das nicht.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>Die GNOME-Einstellungen kennen dieses Konto. Posthorn fragt sie bei jeder Anmeldung und speichert selbst nichts.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Es wird im Schlüsselbund der Arbeitsumgebung gespeichert.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>Die erste Zeile, die der Befehl ausgibt, ist das Zugriffstoken.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>Die Seite des Anbieters öffnet sich im Browser und fragt, ob Posthorn Ihre Nachrichten lesen darf. Posthorn bekommt das Passwort nie zu sehen.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>Die erste Zeile, die der Befehl ausgibt, ist das Passwort.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Eine unverschlüsselte PEM-Datei mit Ihrem Zertifikat und dessen Schlüssel.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Das Ticket, das Sie auf diesem Rechner haben, etwa nach „kinit“.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Ein &amp;Passwort</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Mein GN&amp;OME-Konto</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Ei&amp;n Befehl, der ein Zugriffstoken ausgibt</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>I&amp;m Browser, beim Anbieter</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Ein Befehl, &amp;der das Passwort ausgibt</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Ein Zertifik&amp;at</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Aus %1 übernehmen: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 kommuniziert mit ihm ohne TLS. Posthorn tut das nicht.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 prüft sein Zertifikat nicht. Posthorn tut das.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 hat das Passwort im Klartext in einer Datei, aus der es nicht übernommen wird: Es muss eingegeben werden.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 meldet sich über OAuth an; hier muss das neu erfolgen.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 meldet sich mit einem Zertifikat aus einem eigenen Speicher an; hier wird eine Datei benötigt.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Antwort des Servers: „%2“</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Einzelheiten: „%2“</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Angemeldet, es wird nach neuen Nachrichten gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Es wird auf den nächsten Versuch gewartet.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Nächster Versuch um %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Verbunden. Der Server meldet neue Nachrichten sofort.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Verbunden. Der Server wird alle paar Minuten gefragt, weil er neue Nachrichten nicht von selbst melden kann.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Dies ist möglicherweise veraltet: Seit %1 wurde nicht nach neuen Nachrichten gesucht.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Dies ist möglicherweise veraltet: Der Server hat sich zuletzt um %1 gemeldet.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Verbunden. Der Server wird alle paar Minuten gefragt, weil er neue Nachrichten nur für einen Ordner meldet.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>ein Ordner kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>Server nicht verstanden</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>Einstellungen unvollständig</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>Dateien nicht verwendbar</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>Verbindung wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, veraltet seit %2</translation>
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
        <translation>Der Server hat sich zuletzt um %1 gemeldet.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Zuletzt sind um %1 neue Nachrichten eingetroffen.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: noch kein Konto</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>nichts ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>gestern</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(unbekannter Absender)</translation>
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
        <translation>Code: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n neue Nachricht</numerusform>
            <numerusform>%1: %n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>%n Nachricht ist während Ihrer Abwesenheit eingetroffen</numerusform>
            <numerusform>%n Nachrichten sind während Ihrer Abwesenheit eingetroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n Nachricht ist während Ihrer Abwesenheit eingetroffen</numerusform>
            <numerusform>%1: %n Nachrichten sind während Ihrer Abwesenheit eingetroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Als gelesen markiert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>In Junk verschoben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Wann erneut anzeigen?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>In 15 Minuten</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>„%1“ konnte nicht als gelesen markiert werden. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>„%1“ konnte nicht archiviert werden. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>„%1“ konnte nicht gelöscht werden. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>„%1“ konnte nicht in Junk verschoben werden. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Was Sie für Nachrichten dieses Kontos veranlasst haben, wird vorgemerkt, bis es ausgeführt werden kann. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Junk</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Dem Zertifikat wird vertraut, weil Sie das so festgelegt haben, bis %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Angemeldet mit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Ordner %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Der Server meldet neue Nachrichten sofort (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Der Server kann neue Nachrichten nicht melden (kein IDLE), daher wird er regelmäßig gefragt.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Der Server bietet an: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>niemand außer ihm selbst bürgt dafür</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>es stammt von einer Zertifizierungsstelle, die dieser Rechner nicht kennt</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>es wurde auf einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es ist noch nicht gültig</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>es ist beschädigt oder nicht für diesen Zweck bestimmt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Des Schlüssels (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Das Zertifikat, dem Sie vertraut haben, ist bis %1 gültig. Fragen Sie den Betreiber des Servers nach dem nächsten: Nach diesem Tag werden keine neuen Nachrichten angezeigt, bis Sie einem anderen vertrauen.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>Der Mailserver zeigt jetzt ein Zertifikat, dem dieser Rechner von sich aus vertraut, und nicht mehr das, dem Sie vertraut haben. Wenn Ihnen das niemand angekündigt hat, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Posthorn merkt sich das Passwort, bis es beendet wird, und schreibt es nirgends auf.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kann nicht geöffnet werden</translation>
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
        <translation>Der Server hat mehr Ordner, als angezeigt werden können; dies sind nicht alle.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (von Anfang an)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Das stärkste, das der Server anbietet</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, mit einem Zugriffstoken statt eines Passworts</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>alle Nachrichten</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>Junk</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Sie sind angemeldet, bis Posthorn endet; nichts davon wurde irgendwo gespeichert.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Diese Arbeitsumgebung kann ein Programm in einer Sandbox nicht mit der Sitzung starten.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Posthorn macht ab hier weiter. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>Die Anmeldung ist fehlgeschlagen; Posthorn nennt den Grund. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn hat diese Seite nicht angefordert.</translation>
    </message>
</context>
</TS>
