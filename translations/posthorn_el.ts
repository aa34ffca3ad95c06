<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el_GR">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Προσθήκη λογαριασμού</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Επεξεργασία λογαριασμού</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Επιλογ&amp;ή…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>&amp;Εμφάνιση της αρχής του κειμένου στις αναδυόμενες ειδοποιήσεις</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Δοκιμή</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Πρ&amp;οβολή πιστοποιητικού…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Αποτέλεσμα δοκιμής</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Διεύθυνση &amp;email:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>&amp;Όνομα λογαριασμού:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Διακομιστής αλληλογραφίας (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Είσοδος</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Αλληλογραφία</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Έμπιστο πιστοποιητικό:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Ένας σε κάθε γραμμή</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Επιλογή φακέλων από αυτούς του διακομιστή</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Όπου ο διακομιστής δεν το γνωστοποιεί (PREVIEW), ανακτάται η αρχή κάθε νέου μηνύματος</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>&amp;Φάκελοι για παρακολούθηση:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Δώστε ένα όνομα στον λογαριασμό.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Υπάρχει ήδη άλλος λογαριασμός με αυτό το όνομα.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Δώστε έναν φάκελο για παρακολούθηση, όπως INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Μπορείτε να παρακολουθείτε το πολύ %1 φακέλους.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Γίνεται δοκιμή…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Τίποτα</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Εμφανίζονται όπου το επιτρέπουν ο διακομιστής αλληλογραφίας και η επιφάνεια εργασίας· ο κωδικός μόνο όταν το μήνυμα περιέχει κάποιον</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>&amp;Κουμπιά στις αναδυόμενες ειδοποιήσεις:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Κουμπί %1 στις αναδυόμενες ειδοποιήσεις</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Η ίδια ενέργεια προσφέρεται δύο φορές στις αναδυόμενες ειδοποιήσεις.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Χειροκίνητη εισαγωγή ρυθ&amp;μίσεων</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Διεύθυνση e&amp;mail:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Όνομα λο&amp;γαριασμού:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Οι ρυθμίσεις που αντιστοιχούν στη διεύθυνση αναζητούνται στον κατάλογο παρόχων του ίδιου του Posthorn, στον διακομιστή του τομέα της διεύθυνσης, στον οποίο γνωστοποιείται η διεύθυνση, καθώς και στη βάση δεδομένων παρόχων του Thunderbird και στο σύστημα ονομάτων τομέα, στα οποία γνωστοποιείται μόνο ο τομέας.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Η διεύθυνσή σας</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Εισαγάγετε τη διεύθυνση email σας.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Αυτή δεν είναι διεύθυνση email: μια διεύθυνση έχει όνομα, ένα @ και τομέα.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Δώστε ένα όνομα στον λογαριασμό.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Υπάρχει ήδη άλλος λογαριασμός με αυτό το όνομα.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Παύση για μία ώρα</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Παύση μέχρι αύριο</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Τέλος παύσης</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Δημιουργία κανόνα…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Γιατί ειδοποιήθηκα ή όχι;</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>Π&amp;ροσθήκη…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Επε&amp;ξεργασία…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Αφαίρεση</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Πάνω</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Κάτω</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>&amp;Γιατί…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Γιατί εμφανίστηκε ή όχι κάθε μήνυμα των τελευταίων ημερών</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Κα&amp;νόνες: αποφασίζει ο πρώτος που ταιριάζει στο μήνυμα</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>&amp;Ώρες ησυχίας:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>Αποστολείς &amp;VIP:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>&amp;Βιβλίο διευθύνσεων (αρχείο ή κατάλογος vCard):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>Εκτέλεση για κάθε &amp;μήνυμα:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Το πρόγραμμα λαμβάνει όσα έγραψαν άγνωστοι, ως μία γραμμή JSON. Δεν πρέπει να τα εμπιστεύεται.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Οι ώρες ησυχίας γράφονται έτσι: 22:00-07:00 ή με ημέρες: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>Πρέπει να δοθεί η πλήρης διαδρομή του βιβλίου διευθύνσεων.</translation>
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
        <translation>Το πιστοποιητικό του διακομιστή αλληλογραφίας</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Το πιστοποιητικό του %1 δεν μπορεί να θεωρηθεί έμπιστο: %2. Πρέπει να το διορθώσει ο διαχειριστής του διακομιστή.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>Ο διακομιστής %1 παρουσιάζει διαφορετικό πιστοποιητικό από αυτό που εμπιστευτήκατε. Ρωτήστε τον διαχειριστή του διακομιστή αν αντικαταστάθηκε. Αν κανείς δεν το γνωρίζει, μπορεί κάποιος να υποκλέπτει τη σύνδεση: μην το εμπιστευτείτε.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Κανείς από όσους εμπιστεύεται αυτός ο υπολογιστής δεν εγγυάται για το πιστοποιητικό του %1. Όποιος μπορεί να υποκλέψει τη σύνδεση μπορεί να σας παρουσιάσει ένα δικό του· ζητήστε λοιπόν από τον διαχειριστή του διακομιστή το αποτύπωμά του και εμπιστευτείτε το μόνο αν είναι το ίδιο.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Εκδόθηκε για</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Εκδόθηκε από</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Ισχύει για</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ισχύει από</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ισχύει έως</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Αποτύπωμα (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Του κλειδιού του (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Αυτό που παρουσιάζεται τώρα</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Προηγουμένως έμπιστο</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, παρουσιάζεται τώρα</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, προηγουμένως έμπιστο</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Εμπιστοσύνη σε αυτό το πιστοποιητικό</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Κάντε κλικ εδώ για αντιγραφή του κωδικού.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Κωδικός μίας χρήσης</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Ο κωδικός αντιγράφηκε.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Πιστοποιητικά (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Περιήγηση…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Παρακολουθείται μέσω δικής του σύνδεσης, για διακομιστές που ενημερώνουν αμέσως για νέα αλληλογραφία σε έναν μόνο φάκελο· το πολύ τέσσερις φάκελοι. Οι υπόλοιποι ελέγχονται κάθε τρία λεπτά.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>Επιλογή &amp;όλων εκτός από τα ανεπιθύμητα</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Μη αναγνωσμένα</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Αμέσως</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Εύρεση φακέλου</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Όλοι οι φάκελοι εκτός από ανεπιθύμητα, απορρίμματα, πρόχειρα, απεσταλμένα και όλη την αλληλογραφία</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>&amp;Φάκελοι στον διακομιστή</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Επικοινωνία με τον διακομιστή…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (δεν βρέθηκε)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Χωρίς επιλογή</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Αμέσως: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Πάντα</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Πάντα αμέσως: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Επιλογή φακέλων για παρακολούθηση</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Οι φάκελοι για παρακολούθηση</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Αναμονή για τον διακομιστή.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Επιλέξτε έναν φάκελο για παρακολούθηση.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Μπορείτε να παρακολουθείτε το πολύ %1 φακέλους.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Θέμα:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Από:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Ημερομηνία:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Συνημμένα:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Κείμενο του μηνύματος</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Το κείμενο έρχεται…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Αυτό το μήνυμα δεν έχει κείμενο που να μπορεί να εμφανιστεί εδώ.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Αυτό το μήνυμα είναι ιστοσελίδα· αυτό είναι το κείμενό της. Δεν φορτώθηκε τίποτα από το δίκτυο.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Το μήνυμα είναι μεγάλο· εμφανίζεται μόνο η αρχή του.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Προσθήκη λογαριασμού</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Προβολή π&amp;ιστοποιητικού…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Πί&amp;σω</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Επόμενο</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Βήμα %1 από %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>Προσθήκη παρ’ &amp;όλα αυτά</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Πρ&amp;οσθήκη</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>Ε&amp;ύρεση ρυθμίσεων</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Είσοδος στον περι&amp;ηγητή</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Παράθυρο του Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>Το πρόγραμμα αλληλογραφίας</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Το webmail, στον περιηγητή</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Μια εντολή</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Άλλο</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>Τα {message_id}, {email}, {mailbox} και {uid} αντικαθίστανται από τα αντίστοιχα του μηνύματος</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>&amp;Το κλικ ανοίγει:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>&amp;Webmail:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>Διε&amp;ύθυνση webmail:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Εντο&amp;λή:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Εισαγάγετε την εντολή που ανοίγει ένα μήνυμα.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Η διεύθυνση του webmail πρέπει να αρχίζει με https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>Η διεύθυνση του webmail χρειάζεται τη διεύθυνση email σας.</translation>
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
        <translation>Όπου έχει δώσει ένα ο πάροχος</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>Σε άλλη συσκευή, με κ&amp;ωδικό</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Πά&amp;ροχος:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Διεύθυνση π&amp;αρόχου:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>Αναγνωριστικό πελ&amp;άτη:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>Μ&amp;υστικό πελάτη:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Άλλος, με τη διεύθυνσή του</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Επιλέξτε έναν πάροχο.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Εισαγάγετε τη διεύθυνση του παρόχου. Αρχίζει με https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Εισαγάγετε το αναγνωριστικό πελάτη.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Σήμανση όλων ως αναγνωσμένων σε</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Ρυθμίσεις…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Έξοδος</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>περιέχει</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>ταιριάζει στο μοτίβο</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Όνομα:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Ταιριάζει σε ένα μήνυμα για το οποίο ισχύουν όλα τα παρακάτω. Αφήστε κενό ό,τι δεν έχει σημασία· το * σημαίνει οποιοδήποτε κείμενο.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Από:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>Ο αποστολέας είναι &amp;VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>Ο αποστολέας είναι στο &amp;βιβλίο διευθύνσεων:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>&amp;Γραμμένο μόνο σε εμένα:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>Λ&amp;ίστα αλληλογραφίας:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Τρόπος σύγκρισης του θέματος</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Θέμα:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>Π&amp;εδίο κεφαλίδας:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Τρόπος σύγκρισης του πεδίου κεφαλίδας</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>Κείμενο &amp;πεδίου:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Φάκελος:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Λογαριασμός:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>Τ&amp;ουλάχιστον:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>&amp;Το πολύ:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>&amp;Έρχεται αυτές τις ώρες:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;Και τότε:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>&amp;Δικός του ήχος:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>Δοκιμή &amp;στα τελευταία 50 μηνύματα</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Μηνύματα στα οποία ταιριάζει ο κανόνας</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>δεν έχει σημασία</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>οποιοδήποτε μέγεθος</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Δώστε ένα όνομα στον κανόνα.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Υπάρχει ήδη άλλος κανόνας με αυτό το όνομα.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Οι ώρες γράφονται έτσι: 22:00-07:00 ή με ημέρες: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Το μοτίβο δεν είναι έγκυρη κανονική έκφραση.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Το πεδίο κεφαλίδας πρέπει να είναι κάποιο που μπορεί να έχει ένα μήνυμα και όχι From, Subject, Date ή Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Γίνεται αναζήτηση…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Ταιριάζει σε %1 από %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Χειροκ&amp;ίνητη εισαγωγή ρυθμίσεων</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Γνωρί&amp;ζω αυτόν τον διακομιστή και θέλω να κάνω είσοδο σε αυτόν</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Αναζήτηση ρυθμίσεων</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Αναζήτηση των ρυθμίσεων που αντιστοιχούν στο %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Επικοινωνία με %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Δεν βρέθηκαν ρυθμίσεις που να αντιστοιχούν στη διεύθυνση. Αναφέρονται στις σελίδες του παρόχου, συχνά ως ρυθμίσεις για «άλλα προγράμματα αλληλογραφίας» ή «IMAP».</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Κανείς δεν δίνει τις ρυθμίσεις αυτής της διεύθυνσης. Ίσως πρόκειται για αυτόν τον διακομιστή:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Βρέθηκε αυτό. Συνεχίστε μόνο αν είναι ο διακομιστής του παρόχου σας:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Αυτές είναι οι ρυθμίσεις του %1. Συνεχίστε μόνο αν είναι ο διακομιστής του παρόχου σας.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Ο κάτοχός του, όποιος και αν είναι, θα λάβει τον κωδικό πρόσβασής σας και θα μπορεί να διαβάζει την αλληλογραφία σας.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>Ο διακομιστής αλληλογραφίας</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Περιμένετε την απάντηση ή εισαγάγετε τις ρυθμίσεις χειροκίνητα.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Επιβεβαιώστε ότι γνωρίζετε αυτόν τον διακομιστή ή επιλέξτε άλλον.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Τι λέει ο πάροχος γι’ αυτό</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Οι αρχές που εμπιστεύεται αυτός ο υπολογιστής</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Περιήγηση για το αρχείο CA</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Επιλογή αρχείου CA</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Διακομιστή&amp;ς:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>Κρ&amp;υπτογράφηση:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Θύρα:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>Αρχείο C&amp;A:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Εισαγάγετε το όνομα του διακομιστή αλληλογραφίας.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Αυτό δεν είναι όνομα διακομιστή: δεν επιτρέπονται κενά, κάθετοι και θύρα.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>Δεν είναι δυνατή η ανάγνωση του αρχείου CA.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Λογαριασμοί</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Ε&amp;ιδοποιήσεις</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Γ&amp;ενικά</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Δεν υπάρχει ακόμη λογαριασμός. Προσθέστε έναν για να ειδοποιείστε για τη νέα αλληλογραφία του.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Αποτέλεσμα δοκιμής</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Προ&amp;σθήκη…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Επεξεργασ&amp;ία…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Αφαίρεση…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Δ&amp;οκιμή</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Πισ&amp;τοποιητικό…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Προβολή του πιστοποιητικού λόγω του οποίου απέτυχε η δοκιμή</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Εμφ&amp;άνιση νέας αλληλογραφίας με αναδυόμενες ειδοποιήσεις</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>Αναπαραγωγή &amp;ήχου μαζί τους</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Εμφάνιση του &amp;πλήθους μη αναγνωσμένων μηνυμάτων στο εικονίδιο</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>Εκκίνηση του &amp;Posthorn μαζί με τη συνεδρία</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Αφαίρεση λογαριασμού</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Να αφαιρεθεί ο λογαριασμός «%1»;</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Οι ρυθμίσεις και ο κωδικός πρόσβασής του θα διαγραφούν από εδώ. Η αλληλογραφία στον διακομιστή παραμένει.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Α&amp;φαίρεση</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Δοκιμή του «%1»…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Εμφά&amp;νισή του στον εκκινητή, σε γραμμές εργασιών που το υποστηρίζουν</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>Απόκρυψη του εικονιδίου όταν δεν &amp;υπάρχει τίποτα αδιάβαστο</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Απάντηση σε μικροεφαρμογές που φτιάχτηκαν για το &amp;Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Αποστολέας και θέμα</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Μόνο ο αποστολέας</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Μόνο το πλήθος</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>&amp;Δείχνουν:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>&amp;Όταν η οθόνη είναι κλειδωμένη:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Εύρεση ρύθμισης</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Καμία ρύθμιση δεν λέγεται έτσι.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>Σε οποιονδήποτε &amp;περιηγητή, με κωδικό</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Άνοιγμα σελίδας</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Είσοδος &amp;ξανά</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Εγκατάλει&amp;ψη εισόδου</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Άνοιγμ&amp;α της σελίδας του παρόχου</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>Άνοιγ&amp;μα της σελίδας</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Όνομα &amp;χρήστη:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Περιήγηση για το πιστοποιητικό</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Επιλογή του πιστοποιητικού σας</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Κωδικός πρόσ&amp;βασης:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Ε&amp;ντολή:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>&amp;Το πιστοποιητικό σας:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Κωδικ&amp;ός πρόσβασης εφαρμογής</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Ο πάροχος δέχεται μόνο προγράμματα που γνωρίζει μέσω αναγνωριστικού πελάτη. Αποκτήστε ένα εκεί και εισαγάγετέ το εδώ.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>Ο πάροχος %1 δέχεται μόνο προγράμματα που γνωρίζει μέσω αναγνωριστικού πελάτη. Αποκτήστε ένα στη σελίδα του και εισαγάγετέ το εδώ.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Είσοδος</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Εισαγάγετε το όνομα χρήστη.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Εισαγάγετε τον κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Εισαγάγετε την εντολή.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Δώστε ένα αρχείο που μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Αναμονή για την είσοδο στον περιηγητή.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Ο κωδικός για πληκτρολόγηση στη σελίδα</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Αναμονή για την είσοδο στον περιηγητή</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Ερώτηση στον πάροχο για το πού γίνεται η είσοδος…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Κάντε είσοδο στη σελίδα που άνοιξε στον περιηγητή. Η διαδικασία εδώ θα συνεχιστεί αυτόματα.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Ανοίξτε αυτή τη σελίδα σε οποιονδήποτε περιηγητή και πληκτρολογήστε εκεί τον κωδικό:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Η είσοδος ολοκληρώθηκε.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Ό&amp;νομα χρήστη:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Προ&amp;έλευση κωδικού πρόσβασης:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Κωδ&amp;ικός πρόσβασης:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Εντολή κωδικού πρόσ&amp;βασης:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>&amp;Μέθοδος εισόδου:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Η κλειδοθήκη της επιφάνειας εργασίας</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>Η έξοδος μιας εντολής</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>Η είσοδος στον περιηγητή</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>Διαδικτυακοί λογαριασμοί GNOME</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Χωρίς αλλαγή</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Εισαγάγετε το όνομα χρήστη.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Εισαγάγετε την εντολή που εκτυπώνει τον κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Εισαγάγετε τον κωδικό πρόσβασης.</translation>
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
        <translation>&amp;Ρυθμίσεις…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Έξοδος από το Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>&amp;Μη αναγνωσμένα μηνύματα</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Αυτή η επιφάνεια εργασίας δεν εμφανίζει εικονίδια στο πλαίσιο συστήματος, οπότε το Posthorn λειτουργεί χωρίς εικονίδιο: η νέα αλληλογραφία εμφανίζεται με αναδυόμενες ειδοποιήσεις και, αν εκκινήσετε ξανά το Posthorn, ανοίγει αυτό το παράθυρο. Στο GNOME, η επέκταση «AppIndicator and KStatusNotifierItem Support» προσθέτει πλαίσιο συστήματος.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Να μην εμφανιστεί ξανά</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Δεν υπάρχει ακόμη λογαριασμός. Προσθέστε έναν στις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Ειδοποιήσεις</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Δοκιμή του λογαριασμού</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Αποτέλεσμα δοκιμής</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Είσοδος και άνοιγμα των φακέλων…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Δεν λειτουργεί ακόμη. Επιστρέψτε για να αλλάξετε κάτι ή προσθέστε τον λογαριασμό παρ’ όλα αυτά.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Όλα λειτουργούν. Προσθέστε τον λογαριασμό για να ειδοποιείστε για τη νέα αλληλογραφία του.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Δοκιμή</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>&amp;Άρση εμπιστοσύνης</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Δεν θα είναι πλέον έμπιστο μετά την αποθήκευση.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Ξεκλειδώστε την κλειδοθήκη σας</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Περιέχει τους κωδικούς πρόσβασης για την αλληλογραφία σας. Μέχρι να ξεκλειδωθεί, η νέα αλληλογραφία δεν εμφανίζεται.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ξεκλείδωμα</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Είσοδος</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Το Posthorn εκτελείται χωρίς εικονίδιο</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>Το GNOME δείχνει εικονίδια όπως του Posthorn μόνο με την επέκταση «AppIndicator and KStatusNotifierItem Support». Χωρίς αυτήν οι ειδοποιήσεις εμφανίζονται κανονικά, και η νέα εκκίνηση του Posthorn εμφανίζει το παράθυρό του.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Εμφάνιση του παραθύρου</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>Δεν ήρθε κανένα μήνυμα τις τελευταίες ημέρες.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Γιατί ειδοποιήθηκα ή όχι;</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Μηνύματα των τελευταίων ημερών</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Λογαριασμός και φάκελος</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Τι έγινε</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Δημιουργία κανόνα…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Ο αποστολέας και το θέμα διαγράφονται μετά από μία ημέρα, τα υπόλοιπα μετά από μία εβδομάδα.</translation>
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
        <translation>Χωρίς αναδυόμενη ειδοποίηση, λόγω του κανόνα %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Ούτε εμφανίστηκε ούτε μετρήθηκε, λόγω του κανόνα %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Εμφανίστηκε ως σημαντικό, λόγω του κανόνα %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Εμφανίστηκε, βάσει του κανόνα %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Εμφανίστηκε. Δεν υπήρχε λόγος να μην εμφανιστεί.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Κρατήθηκε μέχρι το τέλος των ωρών ησυχίας.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Κρατήθηκε μέχρι το τέλος της παύσης.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Εμφανίστηκε μαζί με όσα ήρθαν ενώ το Posthorn δεν ήταν συνδεδεμένο.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Χωρίς αναδυόμενη ειδοποίηση, επειδή οι αναδυόμενες ειδοποιήσεις είναι απενεργοποιημένες.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Δεν εμφανίστηκε ξανά. Είχε ήδη ανακοινωθεί από άλλον φάκελο.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>χωρίς αναδυόμενη ειδοποίηση, αλλά να μετρηθεί</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>να εμφανιστεί όπως συνήθως</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>σημαντικό: με ήχο, παραμένει στην οθόνη, ακόμη και σε ώρες ησυχίας</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>ούτε να εμφανιστεί ούτε να μετρηθεί</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν βρέθηκε. Ελέγξτε το όνομα του διακομιστή και τη σύνδεση δικτύου.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>Ο διακομιστής αλληλογραφίας αρνήθηκε τη σύνδεση. Ελέγξτε τη θύρα ή δοκιμάστε ξανά αργότερα.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν είναι προσβάσιμος. Ελέγξτε τη σύνδεση δικτύου.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν απάντησε εγκαίρως.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>Η σύνδεση με τον διακομιστή αλληλογραφίας χάθηκε.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Ο διακομιστής αλληλογραφίας τερμάτισε τη σύνδεση.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Ο διακομιστής εισόδου του παρόχου δεν είναι προσβάσιμος, οπότε αυτή τη στιγμή δεν υπάρχει διακριτικό πρόσβασης.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>Ο διακομιστής αλληλογραφίας είναι απασχολημένος αυτή τη στιγμή.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν επιτρέπει άλλες συνδέσεις για αυτόν τον χρήστη. Κλείστε άλλα προγράμματα αλληλογραφίας αν αυτό συνεχιστεί.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Το πιστοποιητικό του διακομιστή αλληλογραφίας προέρχεται από αρχή που δεν εμπιστεύεται αυτός ο υπολογιστής. Αν είναι δική σας ή της εταιρείας σας, επιλέξτε το αρχείο CA της ή δείτε το πιστοποιητικό στις ρυθμίσεις του λογαριασμού.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Το πιστοποιητικό του διακομιστή αλληλογραφίας έχει λήξει. Πρέπει να το ανανεώσει ο διαχειριστής του· ελέγξτε και την ημερομηνία αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Το πιστοποιητικό του διακομιστή αλληλογραφίας δεν ισχύει ακόμη. Ελέγξτε την ημερομηνία αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Το πιστοποιητικό του διακομιστή αλληλογραφίας έχει εκδοθεί για άλλο όνομα. Ελέγξτε το όνομα του διακομιστή· μπορεί κάποιος να υποκλέπτει τη σύνδεση.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Το πιστοποιητικό του διακομιστή αλληλογραφίας δεν είναι έγκυρο, οπότε η σύνδεση δεν θα ήταν ασφαλής. Ρωτήστε τον διαχειριστή του διακομιστή.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>Ο διακομιστής αλληλογραφίας παρουσιάζει διαφορετικό πιστοποιητικό από αυτό που εμπιστευτήκατε, οπότε δεν στάλθηκε τίποτα. Δείτε και τα δύο στις ρυθμίσεις του λογαριασμού· μπορεί κάποιος να υποκλέπτει τη σύνδεση.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>Το αρχείο CA του λογαριασμού δεν περιέχει πιστοποιητικό που μπορεί να διαβαστεί. Επιλέξτε άλλο αρχείο στις ρυθμίσεις του λογαριασμού.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>Το αρχείο με το δικό σας πιστοποιητικό δεν περιέχει πιστοποιητικό και κλειδί που μπορούν να διαβαστούν. Δώστε άλλο αρχείο στις ρυθμίσεις του λογαριασμού.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Δεν ήταν δυνατή η κρυπτογραφημένη σύνδεση με τον διακομιστή αλληλογραφίας. Ελέγξτε τη θύρα και το είδος της κρυπτογράφησης.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν δέχτηκε το όνομα χρήστη ή τον κωδικό πρόσβασης. Εισαγάγετέ τα ξανά στις ρυθμίσεις· ορισμένοι πάροχοι ζητούν εδώ κωδικό πρόσβασης εφαρμογής.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Ο κωδικός πρόσβασης έχει λήξει. Επιλέξτε έναν νέο στον πάροχό σας και μετά εισαγάγετέ τον στις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν δέχτηκε το διακριτικό πρόσβασης: έχει λήξει ή ανακλήθηκε. Αποκτήστε νέο από τον πάροχό σας· δεν φταίει ο κωδικός πρόσβασης.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν δέχτηκε το πιστοποιητικό σας για αυτό το όνομα χρήστη. Ελέγξτε το όνομα χρήστη και αν το πιστοποιητικό ισχύει ακόμη.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Δεν υπάρχει έγκυρο εισιτήριο Kerberos για αυτόν τον διακομιστή αλληλογραφίας. Αποκτήστε ένα (kinit) και μετά δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν δέχτηκε το εισιτήριο Kerberos σας για αυτό το όνομα χρήστη.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν προσφέρει τη μέθοδο εισόδου που έχει οριστεί στον λογαριασμό. Επιλέξτε άλλη στις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Ο διακομιστής δεν μπόρεσε να αποδείξει ότι γνωρίζει τον κωδικό πρόσβασής σας, οπότε μπορεί να είναι πλαστός. Ελέγξτε το όνομα του διακομιστή.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν επιτρέπει σε αυτόν τον χρήστη την είσοδο με κωδικό πρόσβασης. Ρωτήστε τον διαχειριστή του διακομιστή.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Ο πάροχος ζητά να κάνετε είσοδο στον περιηγητή. Για να το κάνετε, δοκιμάστε τον λογαριασμό στις ρυθμίσεις ή χρησιμοποιήστε την εντολή «posthorn account sign-in».</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>Η είσοδος απορρίφθηκε στη σελίδα του παρόχου. Κάντε ξανά είσοδο και επιτρέψτε την πρόσβαση στην αλληλογραφία σας.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Ο οργανισμός σας δεν έχει επιτρέψει ακόμη το Posthorn. Ζητήστε από τον διαχειριστή του να το εγκρίνει ή κάντε είσοδο με άλλον τρόπο.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Η είσοδος στον περιηγητή δεν ολοκληρώθηκε εγκαίρως. Ξεκινήστε την ξανά.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Δεν ήταν δυνατό το άνοιγμα περιηγητή. Ανοίξτε τη σελίδα εισόδου χειροκίνητα, σε έναν περιηγητή σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Αυτός ο λογαριασμός δεν υπάρχει πλέον στους διαδικτυακούς λογαριασμούς GNOME. Προσθέστε τον ξανά εκεί ή κάντε είσοδο με άλλον τρόπο.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>Οι διαδικτυακοί λογαριασμοί GNOME ζητούν να κάνετε ξανά είσοδο. Κάντε το στις ρυθμίσεις του GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Δεν ήταν δυνατό το άνοιγμα ενός φακέλου. Ελέγξτε το όνομά του στις ρυθμίσεις του λογαριασμού.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Αυτό το μήνυμα δεν βρίσκεται πλέον στον φάκελό του: μετακινήθηκε ή διαγράφηκε.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν επιτρέπει αλλαγές σε αυτόν τον φάκελο.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν έχει άλλον φάκελο για αρχειοθετημένη αλληλογραφία.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν έχει άλλον φάκελο για ανεπιθύμητα.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>Ο διακομιστής αλληλογραφίας δεν έχει άλλον φάκελο για διαγραμμένη αλληλογραφία.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Αυτό που απάντησε δεν είναι διακομιστής αλληλογραφίας IMAP. Ελέγξτε το όνομα του διακομιστή και τη θύρα.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>Ο διακομιστής απαιτεί κρυπτογράφηση από την αρχή σε αυτή τη θύρα. Επιλέξτε «TLS» αντί για «STARTTLS».</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>Ο διακομιστής ξεκινά χωρίς κρυπτογράφηση σε αυτή τη θύρα. Επιλέξτε «STARTTLS» αντί για «TLS» ή τη θύρα 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>Ο διακομιστής αλληλογραφίας έστειλε κάτι ακατανόητο.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>Ο διακομιστής αλληλογραφίας έστειλε κάτι που δεν αναμενόταν σε αυτό το σημείο.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>Ο διακομιστής αλληλογραφίας έστειλε περισσότερα από όσα είναι λογικό, οπότε η σύνδεση έκλεισε.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>Ο διακομιστής αλληλογραφίας αρνήθηκε να κρυπτογραφήσει τη σύνδεση, οπότε δεν στάλθηκε τίποτα. Επιλέξτε «TLS» στις ρυθμίσεις του λογαριασμού, αν το προσφέρει ο διακομιστής.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Κάποιος παρενέβαλε δεδομένα πριν αρχίσει η κρυπτογράφηση, οπότε η σύνδεση έκλεισε. Μην εμπιστεύεστε αυτό το δίκτυο.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Ο διακομιστής λέει ότι η είσοδος έχει ήδη γίνει πριν κρυπτογραφηθεί η σύνδεση, οπότε η σύνδεση έκλεισε. Επιλέξτε «TLS» στις ρυθμίσεις του λογαριασμού.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>Ο διακομιστής αλληλογραφίας αρνήθηκε μια εντολή που θα έπρεπε να γνωρίζει.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Ο διακομιστής εισόδου του παρόχου απάντησε με κάτι που δεν είναι διακριτικό πρόσβασης.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Η κλειδοθήκη με τον κωδικό πρόσβασης είναι κλειδωμένη. Ξεκλειδώστε την για να συνεχίσετε.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Η κλειδοθήκη με τον κωδικό πρόσβασης δεν ξεκλειδώθηκε: η ερώτηση για τον δικό της κωδικό πρόσβασης έκλεισε ή δεν ήταν δυνατό να εμφανιστεί. Ξεκλειδώστε την για να συνεχίσετε· το Posthorn δεν θα ρωτήσει ξανά από μόνο του.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Το πορτοφόλι που θα μπορούσε να φυλάξει τον κωδικό πρόσβασης είναι απενεργοποιημένο. Ενεργοποιήστε το στις ρυθμίσεις συστήματος ή ορίστε μια εντολή που δίνει τον κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Η κλειδοθήκη με τον κωδικό πρόσβασης δεν απαντά. Το Posthorn θα συνεχίσει μόλις απαντήσει· αν αυτό διαρκέσει, επανεκκινήστε την ή κάντε ξανά είσοδο στην επιφάνεια εργασίας.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Αυτή η επιφάνεια εργασίας δεν έχει κλειδοθήκη που θα μπορούσε να φυλάξει τον κωδικό πρόσβασης. Εκκινήστε μία ή ορίστε μια εντολή που δίνει τον κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Η κλειδοθήκη δεν έδωσε ή δεν φύλαξε τον κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Δεν υπάρχει ακόμη κωδικός πρόσβασης για αυτόν τον λογαριασμό. Εισαγάγετέ τον στις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>Η εντολή που δίνει τον κωδικό πρόσβασης απέτυχε. Ελέγξτε την στις ρυθμίσεις του λογαριασμού.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>Οι διαδικτυακοί λογαριασμοί GNOME δεν απαντούν σε αυτή την επιφάνεια εργασίας, οπότε ο κωδικός πρόσβασης του λογαριασμού δεν είναι διαθέσιμος.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Κάτι λείπει από τις ρυθμίσεις του λογαριασμού. Ανοίξτε τις για να το συμπληρώσετε.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Δεν υπάρχει πάροχος εισόδου με αυτό το όνομα ή δεν δίνει περιγραφή του εαυτού του. Ελέγξτε τον στις ρυθμίσεις του λογαριασμού.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Αυτή η έκδοση του Posthorn δεν έχει αναγνωριστικό πελάτη για αυτόν τον πάροχο. Εισαγάγετε ένα δικό σας ή χρησιμοποιήστε κωδικό πρόσβασης εφαρμογής.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Ο πάροχος δεν δέχεται το αναγνωριστικό πελάτη για αυτό το είδος εισόδου. Ελέγξτε το στις ρυθμίσεις του λογαριασμού.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Δεν είναι δυνατή η ανάγνωση του αρχείου ρυθμίσεων. Ελέγξτε ποιος επιτρέπεται να το διαβάζει.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>Το αρχείο ρυθμίσεων έχει μια ακατανόητη καταχώριση. Διορθώστε την.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Δεν ήταν δυνατή η αποθήκευση των ρυθμίσεων. Ελέγξτε τον ελεύθερο χώρο και ποιος επιτρέπεται να γράφει στο αρχείο.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Δεν είναι δυνατή η ανάγνωση της καταγραφής όσων έχουν ήδη ανακοινωθεί.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Δεν ήταν δυνατή η καταγραφή όσων ανακοινώθηκαν. Ελέγξτε τον ελεύθερο χώρο και ποιος επιτρέπεται να γράφει στο αρχείο.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Η καταγραφή όσων ανακοινώθηκαν γράφτηκε από νεότερη έκδοση του Posthorn. Χρησιμοποιήστε εκείνη την έκδοση.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Θύρα %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Όπως τις έχει άλλο πρόγραμμα αλληλογραφίας σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Από τον κατάλογο παρόχων του ίδιου του Posthorn.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Από το ίδιο το %1.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Από τη βάση δεδομένων παρόχων του Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Από το σύστημα ονομάτων τομέα (DNS), όπου άλλοι στη διαδρομή μπορούν να βάλουν ό,τι θέλουν.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Εικασία: κανείς δεν έχει πει ότι υπάρχει τέτοιος διακομιστής.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Αυτός ο διακομιστής ανήκει στον τομέα %1 και όχι στον %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Ενεργοποιήστε πρώτα το IMAP, στις ρυθμίσεις του webmail του παρόχου.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Εκκινήστε πρώτα το Proton Mail Bridge. Δείχνει το όνομα χρήστη και τον κωδικό πρόσβασης και εξάγει το πιστοποιητικό, το οποίο μπαίνει στο «Αρχείο CA» όταν οι ρυθμίσεις εισάγονται χειροκίνητα.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Ο πάροχος δέχεται έναν κωδικό πρόσβασης που προορίζεται για ένα μόνο πρόγραμμα, δηλαδή κωδικό πρόσβασης εφαρμογής. Δημιουργήστε έναν για το Posthorn στη σελίδα του και εισαγάγετέ τον εδώ.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>Ο πάροχος %1 δέχεται έναν κωδικό πρόσβασης που προορίζεται για ένα μόνο πρόγραμμα, δηλαδή κωδικό πρόσβασης εφαρμογής. Δημιουργήστε έναν για το Posthorn στη σελίδα του και εισαγάγετέ τον εδώ.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>Οι ρυθμίσεις του GNOME γνωρίζουν αυτόν τον λογαριασμό, αλλά ζητούν πρώτα να κάνετε ξανά είσοδο εκεί.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>Οι ρυθμίσεις του GNOME γνωρίζουν αυτόν τον λογαριασμό και δέχονται το λανθασμένο πιστοποιητικό του διακομιστή του· το Posthorn όχι.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>Οι ρυθμίσεις του GNOME γνωρίζουν αυτόν τον λογαριασμό. Το Posthorn τις ρωτά κάθε φορά που χρειάζεται να κάνει είσοδο και δεν κρατά τίποτα.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Φυλάσσεται στην κλειδοθήκη της επιφάνειας εργασίας.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>Η πρώτη γραμμή που εκτυπώνει η εντολή είναι το διακριτικό πρόσβασης.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>Η σελίδα του παρόχου ανοίγει στον περιηγητή και ρωτά αν το Posthorn επιτρέπεται να διαβάζει την αλληλογραφία σας. Το Posthorn δεν βλέπει ποτέ τον κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>Η πρώτη γραμμή που εκτυπώνει η εντολή είναι ο κωδικός πρόσβασης.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Ένα αρχείο PEM με το πιστοποιητικό σας και το κλειδί του, μη κρυπτογραφημένο.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Το εισιτήριο που έχετε σε αυτόν τον υπολογιστή, όπως μετά από «kinit».</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Κω&amp;δικός πρόσβασης</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Ο λογαριασμός μου &amp;GNOME</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Εντολή που εκτυπ&amp;ώνει διακριτικό πρόσβασης</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>Στον περιηγητή, στη σε&amp;λίδα του παρόχου</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Εντολ&amp;ή που εκτυπώνει τον κωδικό πρόσβασης</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Πιστοποιητι&amp;κό</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Μεταφορά από %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>Το %1 επικοινωνεί μαζί του χωρίς TLS. Το Posthorn όχι.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>Το %1 δεν ελέγχει το πιστοποιητικό του. Το Posthorn το ελέγχει.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>Το %1 έχει τον κωδικό πρόσβασης χωρίς κρυπτογράφηση σε ένα αρχείο, από όπου δεν μεταφέρεται: πρέπει να πληκτρολογηθεί.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>Το %1 κάνει είσοδο μέσω OAuth· εδώ αυτό γίνεται από την αρχή.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>Το %1 κάνει είσοδο με πιστοποιητικό από δικό του χώρο φύλαξης· εδώ χρειάζεται αρχείο.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Ο διακομιστής είπε: «%2»</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Λεπτομέρειες: «%2»</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Γίνεται σύνδεση…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Η είσοδος έγινε, αναζήτηση νέας αλληλογραφίας…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Αναμονή για την επόμενη προσπάθεια.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Επόμενη προσπάθεια: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Σταμάτησε.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Συνδεδεμένο. Ο διακομιστής ενημερώνει αμέσως για νέα αλληλογραφία.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Συνδεδεμένο. Ο διακομιστής ελέγχεται κάθε λίγα λεπτά, επειδή δεν μπορεί να ενημερώνει μόνος του για νέα αλληλογραφία.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Αυτό μπορεί να μην είναι ενημερωμένο. Τελευταία αναζήτηση νέας αλληλογραφίας: %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Αυτό μπορεί να μην είναι ενημερωμένο. Τελευταία απόκριση του διακομιστή: %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Συνδεδεμένο. Ο διακομιστής ελέγχεται κάθε λίγα λεπτά, επειδή ενημερώνει για νέα αλληλογραφία σε έναν μόνο φάκελο.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>χωρίς σύνδεση</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>ο διακομιστής είναι απασχολημένος</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>μη έμπιστο πιστοποιητικό</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>η είσοδος απέτυχε</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>ένας φάκελος δεν ανοίγει</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>ακατανόητος διακομιστής</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>χωρίς κωδικό πρόσβασης</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>ελλιπείς ρυθμίσεις</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>τα αρχεία δεν μπορούν να χρησιμοποιηθούν</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>γίνεται σύνδεση…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>σε αναμονή</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>σταμάτησε</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, μη ενημερωμένο από %2</translation>
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
        <translation>Τελευταία απόκριση του διακομιστή: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Τελευταία άφιξη νέας αλληλογραφίας: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: κανένας λογαριασμός ακόμη</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>κανένα μη αναγνωσμένο</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n μη αναγνωσμένο μήνυμα</numerusform>
            <numerusform>%n μη αναγνωσμένα μηνύματα</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>τώρα</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n λ.</numerusform>
            <numerusform>%n λ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n ώ.</numerusform>
            <numerusform>%n ώ.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>χθες</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(χωρίς θέμα)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(άγνωστος αποστολέας)</translation>
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
        <translation>Κωδικός: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n νέο μήνυμα</numerusform>
            <numerusform>%n νέα μηνύματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n νέο μήνυμα</numerusform>
            <numerusform>%1: %n νέα μηνύματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>%n μήνυμα ήρθε όσο λείπατε</numerusform>
            <numerusform>%n μηνύματα ήρθαν όσο λείπατε</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n μήνυμα ήρθε όσο λείπατε</numerusform>
            <numerusform>%1: %n μηνύματα ήρθαν όσο λείπατε</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Σημάνθηκε ως αναγνωσμένο</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Αρχειοθετήθηκε</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Διαγράφηκε</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Μετακινήθηκε στα ανεπιθύμητα</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Εντάξει</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Πότε να εμφανιστεί ξανά;</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Σε 15 λεπτά</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Σε μία ώρα</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Σήμερα το βράδυ</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Αύριο το πρωί</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Δεν ήταν δυνατή η σήμανση του «%1» ως αναγνωσμένου. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Δεν ήταν δυνατή η αρχειοθέτηση του «%1». %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Δεν ήταν δυνατή η διαγραφή του «%1». %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Δεν ήταν δυνατή η μετακίνηση του «%1» στα ανεπιθύμητα. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Ό,τι ζητήσατε για μηνύματα αυτού του λογαριασμού φυλάσσεται μέχρι να μπορεί να γίνει. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Σήμανση ως αναγνωσμένο</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Αρχειοθέτηση</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Ανεπιθύμητο</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Αργότερα</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Αντιγραφή κωδικού</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>και %n ακόμη</numerusform>
            <numerusform>και %n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Λειτουργεί.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Το πιστοποιητικό του είναι έμπιστο επειδή το ορίσατε εσείς, έως %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Η είσοδος έγινε με %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n μήνυμα</numerusform>
            <numerusform>%n μηνύματα</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Φάκελος %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Ο διακομιστής ενημερώνει αμέσως για νέα αλληλογραφία (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Ο διακομιστής δεν μπορεί να ενημερώνει για νέα αλληλογραφία (χωρίς IDLE), οπότε θα ελέγχεται τακτικά.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Ο διακομιστής προσφέρει: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>κανείς εκτός από το ίδιο δεν εγγυάται γι’ αυτό</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>προέρχεται από αρχή που δεν γνωρίζει αυτός ο υπολογιστής</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>εκδόθηκε για άλλο όνομα</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>έχει λήξει</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>δεν ισχύει ακόμη</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>είναι κατεστραμμένο ή δεν προορίζεται γι’ αυτόν τον σκοπό</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Πιστοποιητικό του</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Εκδόθηκε για</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Εκδόθηκε από</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Ισχύει για</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ισχύει από</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ισχύει έως</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Αποτύπωμα (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Του κλειδιού του (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, ισχύει έως %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Το πιστοποιητικό που εμπιστευτήκατε ισχύει έως %1. Ζητήστε από τον διαχειριστή του διακομιστή το επόμενο: μετά από εκείνη την ημέρα δεν θα εμφανίζεται νέα αλληλογραφία μέχρι να εμπιστευτείτε άλλο.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>Ο διακομιστής αλληλογραφίας παρουσιάζει τώρα ένα πιστοποιητικό που αυτός ο υπολογιστής εμπιστεύεται από μόνος του και όχι πλέον αυτό που εμπιστευτήκατε. Αν κανείς δεν σας έχει ενημερώσει γι’ αυτό, ρωτήστε τον διαχειριστή του διακομιστή.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Ο κωδικός πρόσβασης μένει στη μνήμη μέχρι να τερματιστεί το Posthorn και δεν γράφεται πουθενά.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>δεν ανοίγει</translation>
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
        <translation>Ο διακομιστής έχει περισσότερους φακέλους από όσους μπορούν να εμφανιστούν· δεν είναι όλοι εδώ.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (από την αρχή)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Η ισχυρότερη που προσφέρει ο διακομιστής</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, με διακριτικό πρόσβασης αντί για κωδικό πρόσβασης</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>όλη η αλληλογραφία</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>αρχείο</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>πρόχειρα</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>με αστέρι</translation>
    </message>
    <message>
        <source>important</source>
        <translation>σημαντικά</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>ανεπιθύμητα</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>απεσταλμένα</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>απορρίμματα</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Η είσοδος ισχύει μέχρι να τερματιστεί το Posthorn· τίποτα από αυτήν δεν γράφτηκε πουθενά.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Αυτή η επιφάνεια εργασίας δεν μπορεί να ξεκινήσει ένα απομονωμένο πρόγραμμα μαζί με τη συνεδρία.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Σήμανση όλων ως αναγνωσμένων</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Έλεγχος τώρα</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Το Posthorn συνεχίζει από εδώ. Μπορείτε να κλείσετε αυτή τη σελίδα.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>Η είσοδος δεν πέτυχε· το Posthorn εξηγεί γιατί. Μπορείτε να κλείσετε αυτή τη σελίδα.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Το Posthorn δεν ζήτησε αυτή τη σελίδα.</translation>
    </message>
</context>
</TS>
