<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Modifier un compte</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Afficher le début du te&amp;xte dans les notifications</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>T&amp;ester</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Examine&amp;r le certificat…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Adresse électroni&amp;que&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>&amp;Nom du compte&#x202f;:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Serveur de messagerie (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Certificat de confiance&#x202f;:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Choisir les dossiers parmi ceux du serveur</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Si le serveur ne l’indique pas (PREVIEW), le début de chaque nouveau message est récupéré</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>Dossiers à sur&amp;veiller&#x202f;:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Un autre compte porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Indiquez un dossier à surveiller, par exemple INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Surveillez au plus %1 dossiers.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Affiché si le serveur de messagerie et le bureau le permettent&#x202f;; un code, seulement si le message en contient un</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>&amp;Boutons dans les notifications&#x202f;:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Bouton %1 dans les notifications</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Le même choix est proposé deux fois dans les notifications.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Sa&amp;isir les paramètres à la main</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>&amp;Adresse électronique&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>&amp;Nom du compte&#x202f;:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Les paramètres correspondant à l’adresse sont recherchés dans la liste de fournisseurs de Posthorn, auprès du serveur du domaine de l’adresse, auquel l’adresse est communiquée, ainsi que dans la base de données de fournisseurs de Thunderbird et dans le système de noms de domaine, auxquels le domaine est communiqué.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Saisissez votre adresse électronique.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Ce n’est pas une adresse électronique&#x202f;: il faut un nom, un @ et un domaine.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Un autre compte porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Suspendre pendant une heure</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Suspendre jusqu’à demain</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Mettre fin à la pause</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Créer une règle…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Pourquoi ai-je été averti, ou non&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Mo&amp;nter</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Des&amp;cendre</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>Pour&amp;quoi…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Pourquoi chaque message des derniers jours a été affiché ou non</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Rè&amp;gles&#x202f;: la première qui correspond à un message décide</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>Heu&amp;res calmes&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>V&amp;IP&#x202f;:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Carnet d’adresses (fic&amp;hier ou répertoire vCard)&#x202f;:</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>Exécuter pour chaque &amp;message&#x202f;:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Le programme reçoit, sur une ligne JSON, ce que des inconnus ont écrit. Il ne doit pas s’y fier.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Les heures calmes s’écrivent ainsi&#x202f;: 22:00-07:00 ou, avec des jours&#x202f;: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>Le carnet d’adresses doit être indiqué avec son chemin complet.</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate</source>
        <translation>Le certificat du serveur de messagerie</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Le certificat de %1 n’est pas digne de confiance&#x202f;: %2. C’est à l’administrateur du serveur d’y remédier.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 présente un autre certificat que celui auquel vous avez fait confiance. Demandez à l’administrateur du serveur s’il a été remplacé. Si personne n’est au courant, il se peut que quelqu’un intercepte la connexion&#x202f;: ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Aucune autorité reconnue par cet ordinateur ne garantit le certificat de %1. Quiconque peut intercepter la connexion peut vous présenter le sien&#x202f;: demandez donc son empreinte à l’administrateur du serveur, et ne lui faites confiance que si elle est identique.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>De sa clé (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème constaté</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présenté maintenant</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Accepté auparavant</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1&#x202f;:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, présenté maintenant</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, accepté auparavant</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Faire confiance à ce certificat</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Cliquez ici pour copier le code.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Le code est copié.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Surveillé par une connexion distincte, pour les serveurs qui ne signalent immédiatement les nouveaux messages que d’un seul dossier&#x202f;; quatre dossiers au plus. Les autres sont interrogés toutes les trois minutes.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>Tout cocher sauf les indésira&amp;bles</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiat</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Rechercher un dossier</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Tous les dossiers, sauf ceux des indésirables, de la corbeille, des brouillons, des messages envoyés et de tous les messages</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>&amp;Dossiers sur le serveur</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Pas de choix possible</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Immédiat&#x202f;: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Toujours immédiat&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Choisir les dossiers à surveiller</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Les dossiers à surveiller</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>En attente du serveur.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Cochez un dossier à surveiller.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Surveillez au plus %1 dossiers.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Sujet&#x202f;:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De&#x202f;:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date&#x202f;:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Pièces jointes&#x202f;:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Le texte est en cours de réception…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Ce message ne contient aucun texte pouvant être affiché ici.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Ce message est une page web&#x202f;; voici son texte. Rien n’a été chargé depuis le réseau.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Le message est long&#x202f;; seul son début est affiché.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>E&amp;xaminer le certificat…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Précéd&amp;ent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Étape %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>A&amp;jouter quand même</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>&amp;Rechercher les paramètres</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>S’aut&amp;hentifier dans le navigateur</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Une fenêtre de Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>Le logiciel de messagerie</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Le webmail, dans le navigateur</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} et {uid} représentent ceux du message</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>Un clic &amp;ouvre&#x202f;:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>&amp;Webmail&#x202f;:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>&amp;Adresse du webmail&#x202f;:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Comma&amp;nde&#x202f;:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Saisissez la commande qui ouvre un message.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>L’adresse du webmail doit commencer par https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>L’adresse du webmail nécessite votre adresse électronique.</translation>
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
        <translation>Si le fournisseur en a attribué un</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>&amp;Sur un autre appareil, avec un code</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Fo&amp;urnisseur&#x202f;:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Adresse du &amp;fournisseur&#x202f;:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>Identifiant c&amp;lient&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>Secret &amp;client&#x202f;:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Un autre, par son adresse</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Choisissez un fournisseur.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Saisissez l’adresse du fournisseur. Elle commence par https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Saisissez l’identifiant client.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Tout marquer comme lu dans</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>correspond au motif</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>La règle s’applique aux messages qui remplissent toutes ces conditions. Laissez vide ce qui n’a pas d’importance&#x202f;; * représente n’importe quel texte.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De&#x202f;:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>L’expéditeur est &amp;un VIP&#x202f;:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>L’expéditeur &amp;figure dans le carnet d’adresses&#x202f;:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>Ad&amp;ressé à moi seul&#x202f;:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>&amp;Liste de diffusion&#x202f;:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Mode de comparaison du sujet</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Sujet&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>Champ d’en-&amp;tête&#x202f;:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Mode de comparaison du champ d’en-tête</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>Te&amp;xte du champ&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>D&amp;ossier&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Compte&#x202f;:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>Au &amp;moins&#x202f;:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>&amp;Au plus&#x202f;:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Arrive à ces &amp;heures&#x202f;:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;Et alors&#x202f;:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>Son &amp;particulier&#x202f;:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>L’essa&amp;yer sur les 50 derniers messages</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Messages auxquels la règle s’applique</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>toute taille</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> Ko</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Donnez un nom à la règle.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Une autre règle porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Les heures s’écrivent ainsi&#x202f;: 22:00-07:00 ou, avec des jours&#x202f;: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Le motif n’est pas une expression rationnelle.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Le champ d’en-tête doit pouvoir figurer dans un message, et ne peut être ni From, ni Subject, ni Date, ni Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Elle s’applique à %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Saisir les &amp;paramètres à la main</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Je connais ce serveur et je veux m’&amp;y authentifier</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Recherche des paramètres</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Recherche des paramètres correspondant à %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Aucun paramètre correspondant à l’adresse n’a été trouvé. Les pages du fournisseur les indiquent, souvent sous «&#x202f;Autres logiciels de messagerie&#x202f;» ou «&#x202f;IMAP&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Personne n’indique les paramètres de cette adresse. Il s’agit peut-être de ce serveur&#x202f;:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Voici ce qui a été trouvé. Ne continuez que s’il s’agit du serveur de votre fournisseur&#x202f;:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Voici les paramètres de %1. Ne continuez que s’il s’agit du serveur de votre fournisseur.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Son propriétaire recevra votre mot de passe et pourra lire votre courrier.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>Le serveur de messagerie</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Attendez une réponse ou saisissez les paramètres à la main.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Confirmez que vous connaissez ce serveur, ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Ce qu’en dit le fournisseur</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Les autorités reconnues par cet ordinateur</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Rechercher le fichier d’autorité (CA)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier d’autorité (CA)</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Serve&amp;ur&#x202f;:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>&amp;Chiffrement&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#x202f;:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>&amp;Fichier d’autorité (CA)&#x202f;:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Saisissez le nom du serveur de messagerie.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Ce n’est pas un nom de serveur&#x202f;: il ne doit comporter ni espace, ni barre oblique, ni port.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>Le fichier d’autorité (CA) ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Compte&amp;s</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Att&amp;ention</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Généra&amp;l</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Aucun compte pour l’instant. Ajoutez-en un pour être averti de ses nouveaux messages.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Mo&amp;difier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Certi&amp;ficat…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Examiner le certificat qui a fait échouer le test</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Afficher les nouveau&amp;x messages dans des notifications</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>&amp;Les accompagner d’un son</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Afficher le &amp;nombre de messages non lus sur l’icône</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>Démarrer P&amp;osthorn avec la session</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Supprimer un compte</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Supprimer le compte «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Ses paramètres et son mot de passe seront oubliés. Le courrier restera sur le serveur.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Essai de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>L’afficher sur le lanceur, dans les docks et &amp;barres des tâches qui le peuvent</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>&amp;Masquer l’icône tant que tout est lu</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>&amp;Répondre aux applets conçus pour Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Expéditeur et sujet</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Expéditeur seulement</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Nombre seulement</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>Elles affi&amp;chent&#x202f;:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>Quand l’écran est &amp;verrouillé&#x202f;:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun paramètre ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>Dans n’importe quel navi&amp;gateur, avec un code</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>S’au&amp;thentifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Renoncer à l’au&amp;thentification</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Ou&amp;vrir la page du fournisseur</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>Ouvr&amp;ir la page</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d’uti&amp;lisateur&#x202f;:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Rechercher le certificat</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Choisissez votre certificat</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Mot de pa&amp;sse&#x202f;:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Comman&amp;de&#x202f;:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Votre &amp;certificat&#x202f;:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Un &amp;mot de passe d’application</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Le fournisseur n’admet que les programmes qu’il connaît par un identifiant client. Obtenez-en un auprès de lui et saisissez-le ici.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 n’admet que les programmes connus par un identifiant client. Obtenez-en un sur la page de ce fournisseur et saisissez-le ici.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Saisissez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Saisissez la commande.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Indiquez un fichier lisible.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>En attente de l’authentification dans le navigateur.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Le code à saisir sur la page</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>En attente de l’authentification dans le navigateur</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Demande de la page d’authentification au fournisseur…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Authentifiez-vous sur la page qui s’est ouverte dans le navigateur. La suite se fera automatiquement.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Ouvrez cette page dans n’importe quel navigateur et saisissez-y le code&#x202f;:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Vous êtes authentifié.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d’utilisateu&amp;r&#x202f;:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>&amp;Mot de passe fourni par&#x202f;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Mot &amp;de passe&#x202f;:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Commande &amp;du mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Méthode d’authent&amp;ification&#x202f;:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Le trousseau de clés du bureau</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>La sortie d’une commande</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>L’authentification dans le navigateur</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>Comptes en ligne de GNOME</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Saisissez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Saisissez la commande qui affiche le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
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
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Quitter Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>&amp;Messages non lus</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Ce bureau n’affiche pas d’icônes dans une zone de notification, donc Posthorn fonctionne sans icône&#x202f;: les nouveaux messages apparaissent dans des notifications, et lancer à nouveau Posthorn fait apparaître cette fenêtre. Sous GNOME, l’extension «&#x202f;AppIndicator and KStatusNotifierItem Support&#x202f;» ajoute une zone de notification.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Ne plus me le rappeler</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Aucun compte pour l’instant. Ajoutez-en un dans les paramètres.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Essai du compte</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Authentification et ouverture des dossiers…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Cela ne fonctionne pas encore. Revenez en arrière pour modifier quelque chose, ou ajoutez quand même le compte.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Tout fonctionne. Ajoutez le compte pour être averti de ses nouveaux messages.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Ne plus &amp;lui faire confiance</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Il ne sera plus accepté une fois les modifications enregistrées.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Déverrouillez votre trousseau de clés</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Il contient les mots de passe de votre messagerie. Tant qu’il n’est pas déverrouillé, les nouveaux messages ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’authentifier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn fonctionne sans icône</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME n’affiche des icônes comme celle de Posthorn qu’avec l’extension «&#x202f;AppIndicator and KStatusNotifierItem Support&#x202f;». Sans elle, les notifications arrivent quand même, et relancer Posthorn affiche sa fenêtre.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>Aucun message n’est arrivé ces derniers jours.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Pourquoi ai-je été averti, ou non&#x202f;?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Messages des derniers jours</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Compte et dossier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Créer une règle…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>L’expéditeur et le sujet sont oubliés au bout d’un jour, le reste au bout d’une semaine.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: mailbox</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No popup, because of the rule %1.</source>
        <translation>Pas de notification, à cause de la règle %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Ni affiché ni compté, à cause de la règle %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Affiché comme important, à cause de la règle %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Affiché, d’après la règle %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Affiché. Rien ne s’y opposait.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Retenu jusqu’à la fin des heures calmes.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Retenu jusqu’à la fin de la pause.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Affiché avec tout ce qui est arrivé pendant que Posthorn n’était pas connecté.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Pas de notification, car les notifications sont désactivées.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Pas affiché à nouveau. Il avait déjà été annoncé depuis un autre dossier.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>pas de notification, mais le compter</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>l’afficher comme d’habitude</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>important&#x202f;: son, reste affiché, même pendant les heures calmes</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>ni l’afficher ni le compter</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>Le serveur de messagerie est introuvable. Vérifiez le nom du serveur et la connexion réseau.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>Le serveur de messagerie a refusé la connexion. Vérifiez le port ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Le serveur de messagerie est injoignable. Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Le serveur de messagerie n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>La connexion au serveur de messagerie a été perdue.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Le serveur de messagerie a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Le serveur d’authentification du fournisseur est injoignable, il n’y a donc pas de jeton d’accès pour le moment.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>Le serveur de messagerie est occupé pour le moment.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>Le serveur de messagerie n’autorise plus d’autres connexions pour cet utilisateur. Fermez d’autres logiciels de messagerie si cela persiste.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Le certificat du serveur de messagerie provient d’une autorité que cet ordinateur ne reconnaît pas. S’il s’agit de la vôtre ou de celle de votre entreprise, choisissez son fichier d’autorité (CA) ou examinez le certificat dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Le certificat du serveur de messagerie a expiré. Son administrateur doit le renouveler&#x202f;; vérifiez aussi la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Le certificat du serveur de messagerie n’est pas encore valable. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Le certificat du serveur de messagerie a été établi pour un autre nom. Vérifiez le nom du serveur&#x202f;; il se peut que quelqu’un intercepte la connexion.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Le certificat du serveur de messagerie n’est pas valable, la connexion ne serait donc pas sûre. Adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>Le serveur de messagerie présente un autre certificat que celui auquel vous avez fait confiance, rien n’a donc été envoyé. Examinez les deux dans les paramètres du compte&#x202f;; il se peut que quelqu’un intercepte la connexion.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>Le fichier d’autorité (CA) du compte ne contient aucun certificat lisible. Choisissez un autre fichier dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>Le fichier de votre propre certificat ne contient ni certificat ni clé lisibles. Indiquez un autre fichier dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Aucune connexion chiffrée au serveur de messagerie n’a pu être établie. Vérifiez le port et le type de chiffrement.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>Le serveur de messagerie n’a pas accepté le nom d’utilisateur ou le mot de passe. Saisissez-les à nouveau dans les paramètres&#x202f;; certains fournisseurs exigent ici un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Le mot de passe a expiré. Choisissez-en un nouveau chez votre fournisseur, puis saisissez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>Le serveur de messagerie n’a pas accepté le jeton d’accès&#x202f;: il a expiré ou a été révoqué. Obtenez-en un nouveau auprès de votre fournisseur&#x202f;; le mot de passe n’est pas en cause.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>Le serveur de messagerie n’a pas accepté votre certificat pour ce nom d’utilisateur. Vérifiez le nom d’utilisateur et si le certificat est encore valable.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Il n’y a pas de ticket Kerberos valable pour ce serveur de messagerie. Obtenez-en un (kinit), puis réessayez.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>Le serveur de messagerie n’a pas accepté votre ticket Kerberos pour ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>Le serveur de messagerie ne propose pas la méthode d’authentification demandée par le compte. Choisissez-en une autre dans les paramètres.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Le serveur n’a pas pu prouver qu’il connaît votre mot de passe&#x202f;; il s’agit peut-être d’un imposteur. Vérifiez le nom du serveur.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>Le serveur de messagerie ne permet pas à cet utilisateur de s’authentifier par mot de passe. Adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Le fournisseur veut que vous vous authentifiiez dans le navigateur. Pour cela, testez le compte dans les paramètres ou utilisez «&#x202f;posthorn account sign-in&#x202f;».</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>L’authentification a été refusée sur la page du fournisseur. Authentifiez-vous à nouveau et autorisez l’accès à votre courrier.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Votre organisation n’a pas encore autorisé Posthorn. Demandez à son administrateur de l’approuver, ou authentifiez-vous autrement.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>L’authentification dans le navigateur n’a pas été terminée à temps. Recommencez-la.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Ouvrez vous-même la page d’authentification, dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Ce compte ne figure plus dans les Comptes en ligne de GNOME. Ajoutez-le-y à nouveau, ou authentifiez-vous autrement.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>Les Comptes en ligne de GNOME demandent une nouvelle authentification. Effectuez-la dans les paramètres de GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Un dossier n’a pas pu être ouvert. Vérifiez son nom dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Ce message n’est plus dans son dossier&#x202f;: il a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>Le serveur de messagerie ne permet pas de modifier ce dossier.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>Le serveur de messagerie n’a pas d’autre dossier pour les messages archivés.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>Le serveur de messagerie n’a pas d’autre dossier pour les indésirables.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>Le serveur de messagerie n’a pas d’autre dossier pour les messages supprimés.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Ce qui a répondu n’est pas un serveur de messagerie parlant IMAP. Vérifiez le nom du serveur et le port.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>Sur ce port, le serveur attend un chiffrement dès le début. Choisissez «&#x202f;TLS&#x202f;» au lieu de «&#x202f;STARTTLS&#x202f;».</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>Sur ce port, le serveur commence sans chiffrement. Choisissez «&#x202f;STARTTLS&#x202f;» au lieu de «&#x202f;TLS&#x202f;», ou le port 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>Le serveur de messagerie a envoyé quelque chose d’incompréhensible.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>Le serveur de messagerie a envoyé quelque chose qui n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>Le serveur de messagerie a envoyé plus que de raison, la connexion a donc été fermée.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>Le serveur de messagerie a refusé de chiffrer la connexion, rien n’a donc été envoyé. Choisissez «&#x202f;TLS&#x202f;» dans les paramètres du compte si le serveur le propose.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Quelqu’un a glissé des données avant le début du chiffrement, la connexion a donc été fermée. Ne faites pas confiance à ce réseau.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Le serveur dit que vous êtes authentifié avant que la connexion ne soit chiffrée&#x202f;; elle a donc été fermée. Choisissez «&#x202f;TLS&#x202f;» dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>Le serveur de messagerie a refusé une commande qu’il devrait connaître.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Le serveur d’authentification du fournisseur a répondu par quelque chose qui n’est pas un jeton d’accès.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Le trousseau de clés contenant le mot de passe est verrouillé. Déverrouillez-le pour continuer.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Le trousseau de clés contenant le mot de passe n’a pas été déverrouillé&#x202f;: la demande de son propre mot de passe a été fermée ou n’a pas pu être affichée. Déverrouillez-le pour continuer&#x202f;; Posthorn ne le redemandera pas de lui-même.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Le portefeuille qui pourrait conserver le mot de passe est désactivé. Activez-le dans les paramètres du système, ou faites fournir le mot de passe par une commande.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Le trousseau de clés contenant le mot de passe ne répond pas. Posthorn continuera dès qu’il répondra&#x202f;; si cela persiste, redémarrez-le ou ouvrez une nouvelle session de bureau.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Ce bureau n’a pas de trousseau de clés qui pourrait conserver le mot de passe. Démarrez-en un, ou faites fournir le mot de passe par une commande.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Le trousseau de clés n’a pas fourni ou pas conservé le mot de passe.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Il n’y a pas encore de mot de passe pour ce compte. Saisissez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>La commande qui fournit le mot de passe a échoué. Vérifiez-la dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>Les Comptes en ligne de GNOME ne répondent pas sur ce bureau, le mot de passe du compte n’est donc pas disponible.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Il manque quelque chose dans les paramètres du compte. Ouvrez-les pour les compléter.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Il n’y a pas de fournisseur d’authentification de ce nom, ou il ne publie pas sa description. Vérifiez-le dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Cette version de Posthorn n’a pas d’identifiant client pour ce fournisseur. Saisissez le vôtre, ou utilisez un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Le fournisseur n’accepte pas l’identifiant client pour ce type d’authentification. Vérifiez-le dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Le fichier de paramètres ne peut pas être lu. Vérifiez qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>Le fichier de paramètres contient une entrée incompréhensible. Corrigez-la.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés. Vérifiez l’espace libre et qui a le droit d’écrire dans le fichier.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Le registre des messages déjà annoncés ne peut pas être lu.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Les messages annoncés n’ont pas pu être consignés. Vérifiez l’espace libre et qui a le droit d’écrire dans le fichier.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Le registre des messages annoncés a été écrit par une version plus récente de Posthorn. Utilisez cette version.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Port %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Comme dans un autre logiciel de messagerie de cet ordinateur.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>D’après la liste de fournisseurs de Posthorn.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Indiqué par %1 même.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>D’après la base de données de fournisseurs de Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>D’après le système de noms de domaine (DNS), où d’autres peuvent, en chemin, insérer ce qu’ils veulent.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Une supposition&#x202f;: personne n’a dit qu’un tel serveur existe.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Ce serveur appartient à %1, pas à %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Activez d’abord IMAP dans les paramètres du webmail du fournisseur.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Démarrez d’abord Proton Mail Bridge. Il affiche le nom d’utilisateur et le mot de passe, et exporte le certificat, à indiquer dans «&#x202f;Fichier d’autorité (CA)&#x202f;» lorsque les paramètres sont saisis à la main.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Le fournisseur exige un mot de passe créé pour un seul programme, un mot de passe d’application. Créez-en un pour Posthorn sur sa page et saisissez-le ici.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 exige un mot de passe créé pour un seul programme, un mot de passe d’application. Créez-en un pour Posthorn sur la page de ce fournisseur et saisissez-le ici.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>Les paramètres de GNOME connaissent ce compte, mais demandent que vous vous y authentifiiez d’abord à nouveau.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>Les paramètres de GNOME connaissent ce compte et acceptent le certificat incorrect de son serveur&#x202f;; Posthorn ne l’accepte pas.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>Les paramètres de GNOME connaissent ce compte. Posthorn les interroge chaque fois qu’il doit s’authentifier, et ne conserve rien.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Il est conservé dans le trousseau de clés du bureau.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>La première ligne affichée par la commande est le jeton d’accès.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>La page du fournisseur s’ouvre dans le navigateur et demande si Posthorn peut lire votre courrier. Posthorn ne voit jamais le mot de passe.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>La première ligne affichée par la commande est le mot de passe.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Un fichier PEM non chiffré, avec votre certificat et sa clé.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Le ticket dont vous disposez sur cet ordinateur, comme après «&#x202f;kinit&#x202f;».</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Un mot d&amp;e passe</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Mon comp&amp;te GNOME</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Une commande &amp;qui affiche un jeton d’accès</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>Dans le navigateur, che&amp;z le fournisseur</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Une c&amp;ommande qui affiche le mot de passe</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Un certific&amp;at</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Reprendre de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 communique avec lui sans TLS. Posthorn ne le fait pas.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 ne vérifie pas son certificat. Posthorn le fait.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 conserve le mot de passe en clair dans un fichier, d’où il n’est pas repris&#x202f;: il faut le saisir.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 s’authentifie par OAuth&#x202f;; ici, il faut le faire à nouveau.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 s’authentifie avec un certificat de son propre magasin&#x202f;; ici, il faut un fichier.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Réponse du serveur&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Détails&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Authentifié, recherche de nouveaux messages…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>En attente du prochain essai.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Prochain essai à %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Connecté. Le serveur signale immédiatement les nouveaux messages.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Connecté. Le serveur est interrogé à quelques minutes d’intervalle, car il ne peut pas signaler de lui-même les nouveaux messages.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Ceci n’est peut-être plus à jour&#x202f;: les nouveaux messages n’ont pas été recherchés depuis %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Ceci n’est peut-être plus à jour&#x202f;: le serveur s’est manifesté pour la dernière fois à %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Connecté. Le serveur est interrogé à quelques minutes d’intervalle, car il ne signale les nouveaux messages que dans un seul dossier.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>serveur occupé</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificat non fiable</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>échec de l’authentification</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>un dossier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>serveur non compris</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>pas de mot de passe</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>paramètres incomplets</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>fichiers inutilisables</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, pas à jour depuis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: its state</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>account: its state (unread messages)</comment>
        <translation>%1&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a mailbox is doing, unread messages</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: its state</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The server was last heard at %1.</source>
        <translation>Le serveur s’est manifesté pour la dernière fois à %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Les derniers nouveaux messages sont arrivés à %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn&#x202f;: aucun compte pour l’instant</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>aucun message non lu</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>hier</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans sujet)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(expéditeur inconnu)</translation>
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
        <translation>Code&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1&#x202f;: %n nouveau message</numerusform>
            <numerusform>%1&#x202f;: %n nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>%n message est arrivé pendant votre absence</numerusform>
            <numerusform>%n messages sont arrivés pendant votre absence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1&#x202f;: %n message est arrivé pendant votre absence</numerusform>
            <numerusform>%1&#x202f;: %n messages sont arrivés pendant votre absence</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marqué comme lu</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Déplacé vers les indésirables</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Quand l’afficher à nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Dans 15 minutes</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être marqué comme lu. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être archivé. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être supprimé. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être déplacé vers les indésirables. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Ce que vous avez demandé pour les messages de ce compte est gardé en attente jusqu’à ce que cela soit possible. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Indésirable</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Son certificat est accepté parce que vous en avez décidé ainsi, jusqu’au %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Authentifié avec %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Dossier %1&#x202f;: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Le serveur signale immédiatement les nouveaux messages (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Le serveur ne peut pas signaler les nouveaux messages (pas d’IDLE)&#x202f;; il sera donc interrogé régulièrement.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Le serveur propose&#x202f;: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>personne d’autre que lui-même ne le garantit</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>il provient d’une autorité que cet ordinateur ne connaît pas</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>il a été établi pour un autre nom</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>il n’est pas encore valable</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>il est endommagé, ou n’est pas destiné à cet usage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>De sa clé (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème constaté</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, valable jusqu’au %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Le certificat auquel vous avez fait confiance est valable jusqu’au %1. Demandez le suivant à l’administrateur du serveur&#x202f;: après cette date, aucun nouveau message ne sera affiché tant que vous n’aurez pas fait confiance à un autre.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>Le serveur de messagerie présente maintenant un certificat que cet ordinateur accepte de lui-même, et non plus celui auquel vous avez fait confiance. Si personne ne vous en a informé, renseignez-vous auprès de l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Posthorn retient le mot de passe jusqu’à sa fermeture et ne l’écrit nulle part.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne peut pas être ouvert</translation>
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
        <translation>Le serveur a plus de dossiers qu’il n’est possible d’en afficher&#x202f;; la liste n’est pas complète.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (dès le début)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>La plus forte que propose le serveur</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, avec un jeton d’accès au lieu d’un mot de passe</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>tous les messages</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archives</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>brouillons</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>suivis</translation>
    </message>
    <message>
        <source>important</source>
        <translation>importants</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>indésirables</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyés</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>corbeille</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Vous êtes authentifié jusqu’à la fermeture de Posthorn ; rien n’en a été écrit nulle part.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Ce bureau n’a aucun moyen de démarrer avec la session un programme isolé dans un bac à sable.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Posthorn prend le relais. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>L’authentification n’a pas abouti&#x202f;; Posthorn en donne la raison. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn n’a pas demandé cette page.</translation>
    </message>
</context>
</TS>
