<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Lisää tili</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Muokkaa tiliä</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>V&amp;alitse…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Näytä ilm&amp;oituksissa tekstin alku</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testaa</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Nä&amp;ytä varmenne…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Testin tulos</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Sä&amp;hköpostiosoite:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Tilin ni&amp;mi:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Sähköpostipalvelin (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Kirjautuminen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Luotettu varmenne:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Yksi kullekin riville</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Valitse kansiot palvelimella olevista</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Jos palvelin ei kerro sitä (PREVIEW), jokaisen uuden viestin alku noudetaan</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>Seu&amp;rattavat kansiot:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Anna tilille nimi.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Tämänniminen tili on jo olemassa.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Anna seurattavan kansion nimi, esimerkiksi INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Seuraa enintään %1 kansiota.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Kokeillaan…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Näytetään, kun sähköpostipalvelin ja työpöytä tukevat toimintoa; koodi vain, jos viestissä on sellainen</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>&amp;Ilmoitusten painikkeet:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Ilmoitusten painike %1</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Sama toiminto on ilmoituksissa kahdesti.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Kirjoita &amp;asetukset itse</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Sähkö&amp;postiosoite:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Tilin &amp;nimi:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Osoitteeseen kuuluvat asetukset haetaan Posthornin omasta palveluntarjoajien luettelosta, osoitteen verkkotunnuksen palvelimelta, jolle kerrotaan osoite, sekä Thunderbirdin palveluntarjoajatietokannasta ja nimipalvelujärjestelmästä, joille kerrotaan verkkotunnus.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Tällä tietokoneella</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Osoitteesi</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Kirjoita sähköpostiosoitteesi.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Tämä ei ole sähköpostiosoite: siinä on nimi, @-merkki ja verkkotunnus.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Anna tilille nimi.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Tämänniminen tili on jo olemassa.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Keskeytä tunniksi</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Keskeytä huomiseen</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Lopeta tauko</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Luo sääntö…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Miksi sain tai en saanut ilmoitusta?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>Li&amp;sää…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>M&amp;uokkaa…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Ylös</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Alas</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>&amp;Miksi…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Miksi kukin viime päivien viesti näytettiin tai jätettiin näyttämättä</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Sää&amp;nnöt: ensimmäinen viestiin sopiva ratkaisee</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>&amp;Hiljaiset ajat:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>VIP-lähettä&amp;jät:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Osoitekirja (v&amp;Card-tiedosto tai -kansio):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>Suorita jo&amp;ka viestille:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Ohjelma saa JSON-rivinä sen, mitä tuntemattomat ovat kirjoittaneet. Se ei saa luottaa siihen.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Hiljaiset ajat kirjoitetaan näin: 22:00-07:00 tai päivien kanssa: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>Osoitekirjasta on annettava koko polku.</translation>
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
        <translation>Sähköpostipalvelimen varmenne</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Palvelimen %1 varmenteeseen ei voi luottaa: %2. Palvelimen ylläpitäjän on korjattava asia.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>Palvelimen %1 varmenne ei ole se, johon luotit. Kysy palvelimen ylläpitäjältä, onko varmenne vaihdettu. Jos kukaan ei tiedä asiasta, joku saattaa salakuunnella yhteyttä: älä luota varmenteeseen.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Kukaan, johon tämä tietokone luottaa, ei takaa palvelimen %1 varmennetta. Yhteyden salakuuntelija voi näyttää sinulle oman varmenteensa, joten pyydä sormenjälki palvelimen ylläpitäjältä ja luota varmenteeseen vain, jos sormenjälki on sama.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Myönnetty kohteelle</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Myöntäjä</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Koskee nimiä</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Sormenjälki (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Avaimen sormenjälki (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Mikä on vialla</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Nyt näytetty</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Aiemmin luotettu</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, nyt näytetty</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, aiemmin luotettu</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Luota tähän varmenteeseen</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Kopioi koodi napsauttamalla tästä.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Kertakäyttökoodi</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Koodi on kopioitu.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Varmenteet (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Selaa…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Seurataan omalla yhteydellä. Tarkoitettu palvelimille, jotka ilmoittavat vain yhden kansion uusista viesteistä heti; enintään neljä kansiota. Muut kansiot tarkistetaan kolmen minuutin välein.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>Va&amp;litse kaikki paitsi roskaposti</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Lukematta</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Heti</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Etsi kansiota</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Kaikki kansiot paitsi roskaposti, roskakori, luonnokset, lähetetyt ja kaikki viestit</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>Palvelimen &amp;kansiot</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Kysytään palvelimelta…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (ei löydy)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Ei valittavissa</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Heti: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Aina heti: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Valitse seurattavat kansiot</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Seurattavat kansiot</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Odotetaan palvelinta.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Valitse seurattava kansio.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Seuraa enintään %1 kansiota.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Aihe:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Lähettäjä:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Päiväys:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Liitteet:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Viestin teksti</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Tekstiä haetaan…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Tässä viestissä ei ole tekstiä, jonka voisi näyttää tässä.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Tämä viesti on verkkosivu; tässä on sen teksti. Verkosta ei ladattu mitään.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Viesti on pitkä; siitä näytetään vain alku.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Lisää tili</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Näytä va&amp;rmenne…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Taka&amp;isin</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Se&amp;uraava</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Vaihe %1/%2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>&amp;Lisää silti</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>&amp;Etsi asetukset</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Kirjau&amp;du selaimessa</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Posthornin ikkuna</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>Sähköpostiohjelma</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Selainposti selaimessa</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Komento</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} ja {uid} korvataan viestin vastaavilla tiedoilla</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>Napsa&amp;utus avaa:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>Sela&amp;inposti:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>Selai&amp;npostin osoite:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Kom&amp;ento:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Kirjoita komento, joka avaa viestin.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Selainpostin osoitteen alussa on oltava https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>Selainpostin osoite vaatii sähköpostiosoitteesi.</translation>
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
        <translation>Jos palveluntarjoaja on antanut sellaisen</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>To&amp;isella laitteella, koodin avulla</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Pal&amp;veluntarjoaja:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Palv&amp;eluntarjoajan osoite:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>Asiakas&amp;tunniste:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>A&amp;siakassalaisuus:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Muu, osoitteen perusteella</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Valitse palveluntarjoaja.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Kirjoita palveluntarjoajan osoite. Sen alussa on https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Kirjoita asiakastunniste.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Merkitse kaikki luetuiksi tilissä</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Asetukset…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>sisältää</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>vastaa lauseketta</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Ni&amp;mi:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Sääntö sopii viestiin, jota kaikki tämä koskee. Jätä tyhjäksi se, millä ei ole väliä; * tarkoittaa mitä tahansa tekstiä.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Lähettäjä:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>Lähettäjä on &amp;VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>Lähettäjä on osoiteki&amp;rjassa:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>&amp;Kirjoitettu vain minulle:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>&amp;Postituslista:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Miten aihetta verrataan</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>Aih&amp;e:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>Ots&amp;akekenttä:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Miten otsakekenttää verrataan</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>Kentän tek&amp;sti:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>Kansi&amp;o:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Tili:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>Vä&amp;hintään:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>E&amp;nintään:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Saap&amp;uu näinä aikoina:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;Ja silloin:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>Oma ään&amp;i:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>Kokeile viimeisiin &amp;50 viestiin</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Viestit, joihin sääntö sopii</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>ei väliä</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>mikä tahansa koko</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Anna säännölle nimi.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Tämänniminen sääntö on jo olemassa.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Ajat kirjoitetaan näin: 22:00-07:00 tai päivien kanssa: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Hakulauseke ei ole kelvollinen säännöllinen lauseke.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Otsakekentän on oltava sellainen, joka viestissä voi olla, eikä se voi olla From, Subject, Date tai Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Haetaan…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Sopii viesteihin: %1/%2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Kirj&amp;oita asetukset itse</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Tunnen tämän palvelimen ja &amp;haluan kirjautua sille</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Etsitään asetuksia</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Etsitään osoitteen %1 asetuksia…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Kysytään palvelimelta %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Osoitteeseen kuuluvia asetuksia ei löytynyt. Ne kerrotaan palveluntarjoajan sivuilla, usein otsikolla ”muut sähköpostiohjelmat” tai ”IMAP”.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Kukaan ei kerro tämän osoitteen asetuksia. Kyseessä saattaa olla tämä palvelin:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Tämä löytyi. Jatka vain, jos se on palveluntarjoajasi palvelin:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Nämä ovat palvelimen %1 asetukset. Jatka vain, jos se on palveluntarjoajasi palvelin.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Palvelimen omistaja saa salasanasi ja voi lukea sähköpostisi.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>Sähköpostipalvelin</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Odota vastausta tai kirjoita asetukset itse.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Vahvista, että tunnet tämän palvelimen, tai valitse toinen.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Mitä palveluntarjoaja kertoo siitä</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Varmentajat, joihin tämä tietokone luottaa</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Selaa CA-tiedostoa</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Valitse CA-tiedosto</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Pal&amp;velin:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>&amp;Salaus:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Portti:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>&amp;CA-tiedosto:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Kirjoita sähköpostipalvelimen nimi.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Tämä ei ole palvelimen nimi: siinä ei saa olla välilyöntejä, kauttaviivoja eikä porttia.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>CA-tiedostoa ei voi lukea.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Ti&amp;lit</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Ilmoituks&amp;et</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Yle&amp;iset</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tilit</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Tilejä ei vielä ole. Lisää tili, niin saat tiedon sen uusista viesteistä.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Testin tulos</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Li&amp;sää…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Mu&amp;okkaa…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Poista…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testaa</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Va&amp;rmenne…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Näytä varmenne, jonka vuoksi testi epäonnistui</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Näytä uu&amp;det viestit ilmoituksina</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>Soit&amp;a samalla ääni</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Nä&amp;ytä lukemattomien viestien määrä kuvakkeessa</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>Käynnistä P&amp;osthorn istunnon alkaessa</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Poista tili</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Poistetaanko tili ”%1”?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Tilin asetukset ja salasana unohdetaan. Palvelimella olevat viestit säilyvät.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Pois&amp;ta</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Kokeillaan tiliä ”%1”…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>&amp;Näytä se käynnistimessä telakoissa ja tehtäväpalkeissa, jotka siihen pystyvät</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>Piilota kuvake, kun luke&amp;mattomia ei ole</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Vastaa Mailna&amp;gille tehdyille sovelmille</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Lähettäjä ja aihe</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Vain lähettäjä</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Vain määrä</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>Ne näyttä&amp;vät:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>&amp;Kun näyttö on lukittu:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Etsi asetusta</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Sen nimistä asetusta ei ole.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>Missä tahansa selaimessa, k&amp;oodin avulla</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Avaa sivu</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Kirjaudu uud&amp;elleen</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Luovu kir&amp;jautumisesta</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Avaa palvel&amp;untarjoajan sivu</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>&amp;Avaa sivu</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Kä&amp;yttäjätunnus:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Selaa varmennetta</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Valitse varmenteesi</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Salasa&amp;na:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>&amp;Komento:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Oma va&amp;rmenne:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Sove&amp;llussalasana</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Palveluntarjoaja hyväksyy vain ohjelmat, jotka se tuntee asiakastunnisteesta. Hanki sellainen palveluntarjoajalta ja kirjoita se tähän.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 hyväksyy vain ohjelmat, jotka se tuntee asiakastunnisteesta. Hanki sellainen palveluntarjoajan sivulta ja kirjoita se tähän.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Kirjautuminen</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Kirjoita käyttäjätunnus.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Kirjoita salasana.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Kirjoita komento.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Anna tiedosto, jonka voi lukea.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Odotetaan kirjautumista selaimessa.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Sivulle kirjoitettava koodi</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Odotetaan kirjautumista selaimessa</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Kysytään palveluntarjoajalta kirjautumispaikkaa…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Kirjaudu selaimessa avautuneella sivulla. Tämä jatkuu sen jälkeen itsestään.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Avaa tämä sivu missä tahansa selaimessa ja kirjoita koodi sinne:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Olet kirjautunut.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Käyttäjätunnus:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Salasanan läh&amp;de:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Sa&amp;lasana:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Sa&amp;lasanakomento:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Kir&amp;jautumistapa:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Työpöydän avainnippu</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>Komennon tuloste</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>Kirjautuminen selaimessa</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>GNOMEn verkkotilit</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ei muutettu</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Kirjoita käyttäjätunnus.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Kirjoita komento, joka tulostaa salasanan.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Kirjoita salasana.</translation>
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
        <translation>&amp;Asetukset…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Lopeta Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tilit</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>Lukemattomat &amp;viestit</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Tämä työpöytä ei näytä ilmoitusalueen kuvakkeita, joten Posthorn toimii ilman kuvaketta: uusista viesteistä tulee ilmoitus, ja Posthornin käynnistäminen uudelleen avaa tämän ikkunan. GNOMEen ilmoitusalueen saa laajennuksella ”AppIndicator and KStatusNotifierItem Support”.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>Älä &amp;kerro uudelleen</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Tilejä ei vielä ole. Lisää tili asetuksissa.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Ilmoitukset</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Tilin kokeilu</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Testin tulos</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Kirjaudutaan ja avataan kansiot…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Tili ei vielä toimi. Palaa muuttamaan jotain tai lisää tili silti.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Kaikki toimii. Lisää tili, niin saat tiedon sen uusista viesteistä.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Kokeilu</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Älä &amp;luota siihen enää</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Siihen ei enää luoteta, kun tämä on tallennettu.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Avaa avainnipun lukitus</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Avainnipussa ovat sähköpostisi salasanat. Uusia viestejä ei näytetä, ennen kuin lukitus on avattu.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Avaa lukitus</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn on käynnissä ilman kuvaketta</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME näyttää Posthornin kaltaiset kuvakkeet vain laajennuksella ”AppIndicator and KStatusNotifierItem Support”. Ilman sitä ilmoitukset tulevat silti, ja Posthornin käynnistäminen uudelleen tuo sen ikkunan esiin.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Näytä ikkuna</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>Viime päivinä ei ole tullut viestejä.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Miksi sain tai en saanut ilmoitusta?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Viime päivien viestit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Tili ja kansio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Luo sääntö…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Lähettäjä ja aihe unohdetaan vuorokauden kuluttua, muut tiedot viikon kuluttua.</translation>
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
        <translation>Ei ilmoitusta säännön %1 vuoksi.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Ei näytetty eikä laskettu säännön %1 vuoksi.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Näytettiin tärkeänä säännön %1 vuoksi.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Näytettiin säännön %1 perusteella.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Näytettiin. Mikään ei estänyt sitä.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Odottaa hiljaisen ajan loppumista.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Odottaa tauon loppumista.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Näytettiin yhdessä kaikkien niiden viestien kanssa, jotka tulivat, kun Posthorn ei ollut yhteydessä.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Ei ilmoitusta, koska ilmoitukset on poistettu käytöstä.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Ei näytetty uudelleen. Viestistä ilmoitettiin jo toisen kansion kautta.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>ei ilmoitusta, mutta lasketaan</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>näytetään tavalliseen tapaan</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>tärkeä: ääni, jää näkyviin, myös hiljaisina aikoina</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>ei näytetä eikä lasketa</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>Sähköpostipalvelinta ei löytynyt. Tarkista palvelimen nimi ja verkkoyhteys.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>Sähköpostipalvelin torjui yhteyden. Tarkista portti tai yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Sähköpostipalvelimeen ei saada yhteyttä. Tarkista verkkoyhteys.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Sähköpostipalvelin ei vastannut ajoissa.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>Yhteys sähköpostipalvelimeen katkesi.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Sähköpostipalvelin katkaisi yhteyden.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Palveluntarjoajan kirjautumispalvelimeen ei saada yhteyttä, joten käyttöoikeustietuetta ei juuri nyt ole.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>Sähköpostipalvelin on juuri nyt kuormittunut.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>Sähköpostipalvelin ei salli tälle käyttäjälle enempää yhteyksiä. Jos tämä jatkuu, sulje muut sähköpostiohjelmat.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Sähköpostipalvelimen varmenteen on myöntänyt varmentaja, johon tämä tietokone ei luota. Jos varmentaja on omasi tai työpaikkasi, valitse sen CA-tiedosto tai katso varmennetta tilin asetuksissa.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Sähköpostipalvelimen varmenne on vanhentunut. Ylläpitäjän on uusittava se; tarkista myös tämän tietokoneen päiväys.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Sähköpostipalvelimen varmenne ei ole vielä voimassa. Tarkista tämän tietokoneen päiväys.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Sähköpostipalvelimen varmenne on myönnetty toiselle nimelle. Tarkista palvelimen nimi; joku saattaa salakuunnella yhteyttä.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Sähköpostipalvelimen varmenne ei kelpaa, joten yhteys ei olisi turvallinen. Ota yhteyttä palvelimen ylläpitäjään.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>Sähköpostipalvelimen varmenne ei ole se, johon luotit, joten mitään ei lähetetty. Katso molempia tilin asetuksissa; joku saattaa salakuunnella yhteyttä.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>Tilin CA-tiedostossa ei ole varmennetta, jonka voisi lukea. Valitse toinen tiedosto tilin asetuksissa.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>Oman varmenteesi tiedostossa ei ole varmennetta ja avainta, jotka voisi lukea. Anna toinen tiedosto tilin asetuksissa.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Salattua yhteyttä sähköpostipalvelimeen ei saatu muodostettua. Tarkista portti ja salauksen tyyppi.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>Sähköpostipalvelin ei hyväksynyt käyttäjätunnusta tai salasanaa. Kirjoita ne uudelleen asetuksissa; jotkin palveluntarjoajat vaativat tähän sovellussalasanan.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Salasana on vanhentunut. Vaihda se palveluntarjoajalla ja kirjoita uusi salasana sitten asetuksiin.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>Sähköpostipalvelin ei hyväksynyt käyttöoikeustietuetta: se on vanhentunut tai peruttu. Hanki uusi palveluntarjoajalta; vika ei ole salasanassa.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>Sähköpostipalvelin ei hyväksynyt varmennettasi tälle käyttäjätunnukselle. Tarkista käyttäjätunnus ja se, onko varmenne vielä voimassa.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Tälle sähköpostipalvelimelle ei ole voimassa olevaa Kerberos-lippua. Hanki sellainen (kinit) ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>Sähköpostipalvelin ei hyväksynyt Kerberos-lippuasi tälle käyttäjätunnukselle.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>Sähköpostipalvelin ei tarjoa tilille valittua kirjautumistapaa. Valitse toinen asetuksissa.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Palvelin ei pystynyt osoittamaan tuntevansa salasanaasi, joten se saattaa olla huijari. Tarkista palvelimen nimi.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>Sähköpostipalvelin ei salli tämän käyttäjän kirjautua salasanalla. Ota yhteyttä palvelimen ylläpitäjään.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Palveluntarjoaja vaatii kirjautumista selaimessa. Voit tehdä sen kokeilemalla tiliä asetuksissa tai komennolla ”posthorn account sign-in”.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>Kirjautuminen evättiin palveluntarjoajan sivulla. Kirjaudu uudelleen ja salli pääsy sähköpostiisi.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Organisaatiosi ei ole vielä sallinut Posthornia. Pyydä ylläpitäjää hyväksymään se tai kirjaudu toisella tavalla.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Kirjautumista selaimessa ei saatettu loppuun ajoissa. Aloita se uudelleen.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Selainta ei voitu avata. Avaa kirjautumissivu itse selaimessa tällä tietokoneella.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Tämä tili ei ole enää GNOMEn verkkotileissä. Lisää se sinne uudelleen tai kirjaudu toisella tavalla.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>GNOMEn verkkotilit pyytävät sinua kirjautumaan uudelleen. Tee se GNOMEn asetuksissa.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Kansiota ei voitu avata. Tarkista sen nimi tilin asetuksissa.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Tämä viesti ei ole enää kansiossaan: se on siirretty tai poistettu.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>Sähköpostipalvelin ei salli tämän kansion muuttamista.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>Sähköpostipalvelimella ei ole toista kansiota arkistoiduille viesteille.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>Sähköpostipalvelimella ei ole toista kansiota roskapostille.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>Sähköpostipalvelimella ei ole toista kansiota poistetuille viesteille.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Vastaaja ei ole IMAPia käyttävä sähköpostipalvelin. Tarkista palvelimen nimi ja portti.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>Palvelin odottaa tässä portissa salausta alusta alkaen. Valitse ”TLS” eikä ”STARTTLS”.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>Palvelin aloittaa tässä portissa ilman salausta. Valitse ”STARTTLS” eikä ”TLS”, tai portti 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>Sähköpostipalvelin lähetti jotain, mitä ei voi ymmärtää.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>Sähköpostipalvelin lähetti jotain, mikä ei kuulu asiaan.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>Sähköpostipalvelin lähetti kohtuuttoman paljon tietoa, joten yhteys katkaistiin.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>Sähköpostipalvelin kieltäytyi salaamasta yhteyttä, joten mitään ei lähetetty. Valitse tilin asetuksissa ”TLS”, jos palvelin tarjoaa sitä.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Joku ujutti väliin dataa ennen salauksen alkua, joten yhteys katkaistiin. Älä luota tähän verkkoon.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Palvelin väittää sinun kirjautuneen ennen kuin yhteys on salattu, joten yhteys katkaistiin. Valitse tilin asetuksissa ”TLS”.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>Sähköpostipalvelin torjui komennon, joka sen pitäisi tuntea.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Palveluntarjoajan kirjautumispalvelimen vastaus ei ole käyttöoikeustietue.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Avainnippu, jossa salasana on, on lukittu. Jatka avaamalla lukitus.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Salasanan sisältävän avainnipun lukitusta ei avattu: avainnipun oman salasanan kysely suljettiin tai sitä ei voitu näyttää. Jatka avaamalla lukitus; Posthorn ei kysy uudelleen oma-aloitteisesti.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Lompakko, jossa salasanaa voisi säilyttää, on poistettu käytöstä. Ota se käyttöön järjestelmäasetuksissa tai anna salasana komennon avulla.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Avainnippu, jossa salasana on, ei vastaa. Posthorn jatkaa heti, kun se vastaa; jos tämä jatkuu, käynnistä avainnippu uudelleen tai kirjaudu työpöydälle uudelleen.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Tällä työpöydällä ei ole avainnippua, jossa salasanaa voisi säilyttää. Käynnistä sellainen tai anna salasana komennon avulla.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Avainnippu ei luovuttanut tai tallentanut salasanaa.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Tälle tilille ei ole vielä salasanaa. Kirjoita se asetuksissa.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>Salasanan antava komento epäonnistui. Tarkista se tilin asetuksissa.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>GNOMEn verkkotilit eivät vastaa tällä työpöydällä, joten tilin salasanaa ei saada.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Tilin asetuksista puuttuu jotain. Avaa ne ja täydennä puuttuva tieto.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Tämännimistä kirjautumispalvelun tarjoajaa ei ole, tai se ei kerro tietojaan. Tarkista se tilin asetuksissa.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Tässä Posthornin koosteessa ei ole asiakastunnistetta tälle palveluntarjoajalle. Kirjoita oma asiakastunniste tai käytä sovellussalasanaa.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Palveluntarjoaja ei hyväksy asiakastunnistetta tällaiseen kirjautumiseen. Tarkista se tilin asetuksissa.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Asetustiedostoa ei voi lukea. Tarkista sen lukuoikeudet.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>Asetustiedostossa on kohta, jota ei voi ymmärtää. Korjaa se.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Asetuksia ei voitu tallentaa. Tarkista vapaa tila ja tiedoston kirjoitusoikeudet.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Luetteloa jo ilmoitetuista viesteistä ei voi lukea.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Ilmoitettuja viestejä ei voitu kirjata. Tarkista vapaa tila ja tiedoston kirjoitusoikeudet.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Luettelon ilmoitetuista viesteistä on kirjoittanut uudempi Posthornin versio. Käytä sitä versiota.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Portti %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Kuten toisessa tämän tietokoneen sähköpostiohjelmassa.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Posthornin omasta palveluntarjoajien luettelosta.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Verkkotunnuksen %1 itsensä kertoma.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Thunderbirdin palveluntarjoajatietokannasta.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Nimipalvelujärjestelmästä (DNS), johon muut matkan varrella voivat syöttää mitä haluavat.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Arvaus: kukaan ei ole kertonut, että tällainen palvelin on olemassa.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Tämän palvelimen omistaja on %1, ei %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Ota ensin IMAP käyttöön palveluntarjoajan selainpostin asetuksissa.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Käynnistä ensin Proton Mail Bridge. Se näyttää käyttäjätunnuksen ja salasanan ja vie varmenteen, joka annetaan kohtaan ”CA-tiedosto”, kun asetukset kirjoitetaan itse.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Palveluntarjoaja vaatii yhtä ohjelmaa varten luodun salasanan, sovellussalasanan. Luo sellainen Posthornille palveluntarjoajan sivulla ja kirjoita se tähän.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 vaatii yhtä ohjelmaa varten luodun salasanan, sovellussalasanan. Luo sellainen Posthornille palveluntarjoajan sivulla ja kirjoita se tähän.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>GNOMEn asetuksissa on tämä tili, mutta siellä on ensin kirjauduttava uudelleen.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>GNOMEn asetuksissa on tämä tili, ja sen palvelimen virheellinen varmenne on niissä hyväksytty; Posthorn ei hyväksy sitä.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>GNOMEn asetuksissa on tämä tili. Posthorn kysyy tiedot niistä aina, kun sen on kirjauduttava, eikä säilytä mitään.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Se säilytetään työpöydän avainnipussa.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>Komennon tulostama ensimmäinen rivi on käyttöoikeustietue.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>Palveluntarjoajan sivu avautuu selaimeen ja kysyy, saako Posthorn lukea sähköpostisi. Posthorn ei koskaan näe salasanaa.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>Komennon tulostama ensimmäinen rivi on salasana.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Salaamaton PEM-tiedosto, jossa on varmenteesi ja sen avain.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Tällä tietokoneella oleva lippusi, esimerkiksi komennon ”kinit” jälkeen.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Salasa&amp;na</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Oma &amp;GNOME-tili</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Komento, joka tulostaa kä&amp;yttöoikeustietueen</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>Sel&amp;aimessa, palveluntarjoajan sivulla</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Komento, &amp;joka tulostaa salasanan</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Var&amp;menne</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>Ker&amp;beros</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Tuo ohjelmasta %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 ottaa siihen yhteyden ilman TLS:ää. Posthorn ei tee niin.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 ei tarkista sen varmennetta. Posthorn tarkistaa.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 säilyttää salasanaa selväkielisenä tiedostossa, josta sitä ei tuoda: se on kirjoitettava.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 kirjautuu OAuthilla; tässä se tehdään uudelleen.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 kirjautuu omassa säilössään olevalla varmenteella; tässä tarvitaan tiedosto.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Palvelin ilmoitti: ”%2”</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Tiedot: ”%2”</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Yhdistetään…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Kirjauduttu, haetaan uusia viestejä…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Odotetaan seuraavaa yritystä.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Seuraava yritys: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Pysäytetty.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Yhdistetty. Palvelin ilmoittaa uusista viesteistä heti.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Yhdistetty. Palvelimelta kysytään muutaman minuutin välein, koska se ei osaa itse ilmoittaa uusista viesteistä.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Tämä ei ehkä ole ajan tasalla: uusia viestejä on haettu viimeksi %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Tämä ei ehkä ole ajan tasalla: palvelimesta on kuultu viimeksi %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Yhdistetty. Palvelimelta kysytään muutaman minuutin välein, koska se ilmoittaa vain yhden kansion uusista viesteistä.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>ei yhteyttä</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>palvelin kuormittunut</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>varmenteeseen ei luoteta</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>kirjautuminen epäonnistui</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>kansiota ei voi avata</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>palvelinta ei ymmärretä</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>ei salasanaa</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>asetukset puutteelliset</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>tiedostoja ei voi käyttää</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>yhdistetään…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>pysäytetty</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, ajan tasalla viimeksi %2</translation>
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
        <translation>Palvelimesta kuultiin viimeksi %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Uusia viestejä tuli viimeksi %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: tilejä ei vielä ole</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>ei lukemattomia</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n lukematon viesti</numerusform>
            <numerusform>%n lukematonta viestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
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
        <translation>eilen</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(ei aihetta)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(tuntematon lähettäjä)</translation>
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
        <translation>Koodi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n uusi viesti</numerusform>
            <numerusform>%n uutta viestiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n uusi viesti</numerusform>
            <numerusform>%1: %n uutta viestiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>%n viesti saapui poissa ollessasi</numerusform>
            <numerusform>%n viestiä saapui poissa ollessasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n viesti saapui poissa ollessasi</numerusform>
            <numerusform>%1: %n viestiä saapui poissa ollessasi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Merkitty luetuksi</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkistoitu</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Siirretty roskapostiin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Milloin näytetään uudelleen?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 minuutin kuluttua</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Tunnin kuluttua</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Tänä iltana</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Huomisaamuna</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Viestiä ”%1” ei voitu merkitä luetuksi. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Viestiä ”%1” ei voitu arkistoida. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Viestiä ”%1” ei voitu poistaa. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Viestiä ”%1” ei voitu siirtää roskapostiin. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Tämän tilin viesteille pyytämäsi toiminnot säilytetään, kunnes ne voidaan tehdä. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Merkitse luetuksi</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkistoi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Roskapostia</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopioi koodi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja vielä %n</numerusform>
            <numerusform>ja vielä %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Toimii.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Sen varmenteeseen luotetaan sinun päätökselläsi %1 asti.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Kirjautumistapa: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n viesti</numerusform>
            <numerusform>%n viestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Kansio %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Palvelin ilmoittaa uusista viesteistä heti (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Palvelin ei osaa ilmoittaa uusista viesteistä (ei IDLE-tukea), joten siltä kysytään säännöllisesti.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Palvelin tarjoaa: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>kukaan muu kuin se itse ei takaa sitä</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>sen on myöntänyt varmentaja, jota tämä tietokone ei tunne</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>se on myönnetty toiselle nimelle</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>se on vanhentunut</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>se ei ole vielä voimassa</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>se on rikki tai tarkoitettu muuhun käyttöön</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Myönnetty kohteelle</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Myöntäjä</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Koskee nimiä</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Sormenjälki (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Avaimen sormenjälki (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Mikä on vialla</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, voimassa %2 asti</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Varmenne, johon luotit, on voimassa %1 asti. Pyydä seuraava palvelimen ylläpitäjältä: sen päivän jälkeen uusia viestejä ei näytetä, ennen kuin luotat toiseen varmenteeseen.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>Sähköpostipalvelin näyttää nyt varmenteen, johon tämä tietokone luottaa itsestään, eikä enää sitä, johon luotit. Jos kukaan ei ole kertonut sinulle tästä, kysy palvelimen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Salasana muistetaan Posthornin sulkemiseen asti, eikä sitä kirjoiteta minnekään.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ei voi avata</translation>
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
        <translation>Palvelimella on enemmän kansioita kuin voidaan näyttää; tässä eivät ole kaikki.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (alusta alkaen)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Vahvin, jonka palvelin tarjoaa</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, salasanan sijaan käyttöoikeustietue</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>kaikki viestit</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arkisto</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>luonnokset</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>tähdellä merkityt</translation>
    </message>
    <message>
        <source>important</source>
        <translation>tärkeät</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>roskaposti</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>lähetetyt</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>roskakori</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Olet kirjautuneena, kunnes Posthorn suljetaan; mitään siitä ei kirjoitettu minnekään.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Tämä työpöytä ei voi käynnistää hiekkalaatikossa olevaa ohjelmaa istunnon mukana.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Merkitse kaikki luetuiksi</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Tarkista nyt</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Posthorn jatkaa tästä. Voit sulkea tämän sivun.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>Kirjautuminen ei onnistunut; Posthorn kertoo syyn. Voit sulkea tämän sivun.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn ei pyytänyt tätä sivua.</translation>
    </message>
</context>
</TS>
