<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Editar una cuenta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Mostrar el principio del te&amp;xto en las notificaciones</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Exa&amp;minar el certificado…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Dir&amp;ección de correo:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Nombre de la c&amp;uenta:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Servidor de correo (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Certificado de confianza:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Elegir las carpetas entre las del servidor</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Si el servidor no lo comunica (PREVIEW), se descarga el comienzo de cada mensaje nuevo</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>Carpetas &amp;que vigilar:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Ya hay otra cuenta con ese nombre.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Indique una carpeta que vigilar, por ejemplo INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Vigile como máximo %1 carpetas.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Se muestra si el servidor de correo y el escritorio lo permiten; un código, solo si el mensaje lo contiene</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Botones en las noti&amp;ficaciones:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Botón %1 en las notificaciones</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>En las notificaciones se ofrece dos veces lo mismo.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Introducir la confi&amp;guración a mano</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Di&amp;rección de correo:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>No&amp;mbre de la cuenta:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Se busca la configuración que corresponde a la dirección: en la lista de proveedores de Posthorn, en el servidor del dominio de la dirección, al que se comunica la dirección, y en la base de datos de proveedores de Thunderbird y el sistema de nombres de dominio, a los que se comunica el dominio.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Introduzca su dirección de correo.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Esto no es una dirección de correo: debe tener un nombre, una @ y un dominio.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Ya hay otra cuenta con ese nombre.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausar durante una hora</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausar hasta mañana</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Terminar la pausa</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Crear una regla…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>¿Por qué se me avisó, o no?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Subi&amp;r</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>&amp;Por qué…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Por qué se mostró o no cada mensaje de los últimos días</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Reglas: decide la primera que coincida con un mensa&amp;je</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>&amp;Horas de silencio:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>&amp;VIP:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Libreta de direccione&amp;s (archivo o carpeta vCard):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>Ejecutar co&amp;n cada mensaje:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>El programa recibe, en una línea JSON, lo que han escrito desconocidos. No debe fiarse de ello.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Las horas de silencio se escriben así: 22:00-07:00, o con días: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>La libreta de direcciones se debe indicar con su ruta completa.</translation>
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
        <translation>El certificado del servidor de correo</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>No se puede confiar en el certificado de %1: %2. El administrador del servidor tiene que corregirlo.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 muestra un certificado distinto de aquel en el que usted confió. Pregunte al administrador del servidor si se ha reemplazado. Si nadie sabe nada de ello, es posible que alguien esté interceptando la conexión: no confíe en él.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Nadie en quien este equipo confíe responde del certificado de %1. Quien pueda interceptar la conexión puede mostrarle uno propio, así que pida la huella digital al administrador del servidor y confíe en el certificado solo si coincide.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella digital (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>De su clave (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado ahora</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>De confianza hasta ahora</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, mostrado ahora</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, de confianza hasta ahora</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Confiar en este certificado</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Pulse aquí para copiar el código.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>El código se ha copiado.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Se vigila mediante una conexión propia, para servidores que solo avisan al instante del correo nuevo de una carpeta; cuatro carpetas como máximo. Las demás se consultan cada tres minutos.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>M&amp;arcar todas salvo el correo no deseado</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al instante</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Todas las carpetas salvo las de correo no deseado, papelera, borradores, correo enviado y todo el correo</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>Carp&amp;etas del servidor</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no encontrada)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>No se puede elegir</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Al instante: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Siempre al instante: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Elegir las carpetas que vigilar</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Las carpetas que vigilar</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Esperando al servidor.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Marque una carpeta que vigilar.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Vigile como máximo %1 carpetas.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Asunto:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Fecha:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Adjuntos:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>El texto está en camino…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Este mensaje no tiene ningún texto que se pueda mostrar aquí.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Este mensaje es una página web; este es su texto. No se ha cargado nada de la red.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>El mensaje es largo; solo se muestra el principio.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>E&amp;xaminar el certificado…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sig&amp;uiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>&amp;Añadir de todos modos</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>&amp;Buscar la configuración</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Iniciar sesión en e&amp;l navegador</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Una ventana de Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>El programa de correo</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>El correo web, en el navegador</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Una orden</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} y {uid} representan los del mensaje</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>Una pu&amp;lsación abre:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>Co&amp;rreo web:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>Dirección del correo &amp;web:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Or&amp;den:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Introduzca la orden que abre un mensaje.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>La dirección del correo web debe empezar por https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>La dirección del correo web necesita su dirección de correo.</translation>
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
        <translation>Si el proveedor ha dado uno</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>En otro di&amp;spositivo, con un código</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Pro&amp;veedor:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Dirección del &amp;proveedor:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>ID de clien&amp;te:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>Secreto de cl&amp;iente:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Otro, por su dirección</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Elija un proveedor.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Introduzca la dirección del proveedor. Empieza por https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Introduzca el ID de cliente.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Marcar todo como leído en</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>coincide con el patrón</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Coincide con los mensajes que cumplen todas estas condiciones. Deje vacío lo que no importe; * representa cualquier texto.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>&amp;El remitente es VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>El remitente está en la li&amp;breta de direcciones:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>D&amp;irigido solo a mí:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>Lis&amp;ta de correo:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Cómo se compara el asunto</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Asunto:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>Cam&amp;po de cabecera:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Cómo se compara el campo de cabecera</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>Te&amp;xto del campo:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>Ca&amp;rpeta:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>C&amp;uenta:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>&amp;Como mínimo:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>Como &amp;máximo:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>&amp;Llega a estas horas:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;Y entonces:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>&amp;Sonido propio:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>Pr&amp;obar con los últimos 50 mensajes</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Mensajes con los que coincide la regla</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>indiferente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>cualquier tamaño</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Dé un nombre a la regla.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Ya hay otra regla con ese nombre.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Las horas se escriben así: 22:00-07:00, o con días: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>El patrón no es una expresión regular.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>El campo de cabecera debe ser uno que pueda tener un mensaje, y no puede ser From, Subject, Date ni Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Coincide con %1 de %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Introducir &amp;la configuración a mano</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Conozco este servidor &amp;y quiero iniciar sesión en él</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Buscando la configuración</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Buscando la configuración que corresponde a %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>No se ha encontrado ninguna configuración que corresponda a la dirección. Las páginas del proveedor la indican, a menudo como la de «otros programas de correo» o «IMAP».</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Nadie indica la configuración de esta dirección. Puede que sea este servidor:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Esto es lo que se ha encontrado. Continúe solo si es el servidor de su proveedor:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Esta es la configuración de %1. Continúe solo si es el servidor de su proveedor.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Su propietario recibirá su contraseña y podrá leer su correo.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>El servidor de correo</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Espere una respuesta o introduzca la configuración a mano.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Confirme que conoce este servidor o elija otro.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Qué dice el proveedor al respecto</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Las autoridades en las que confía este equipo</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Buscar el archivo de la CA</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>C&amp;ifrado:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>Puer&amp;to:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>Arc&amp;hivo de CA:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Introduzca el nombre del servidor de correo.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Esto no es un nombre de servidor: no puede llevar espacios, barras ni puerto.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>No se puede leer el archivo de CA.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Cuen&amp;tas</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Aten&amp;ción</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Aún no hay ninguna cuenta. Añada una para recibir avisos de su correo nuevo.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Ed&amp;itar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pr&amp;obar</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Certi&amp;ficado…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Examinar el certificado que hizo fallar la prueba</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Mostrar &amp;el correo nuevo en notificaciones</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>Reproducir un sonido con e&amp;llas</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Most&amp;rar el número de mensajes no leídos en el icono</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>&amp;Iniciar Posthorn con la sesión</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Quitar una cuenta</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>¿Quitar la cuenta «%1»?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Se olvidarán su configuración y su contraseña. El correo permanecerá en el servidor.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Q&amp;uitar</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Probando «%1»…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Mostrarlo en el lanzador, en los docks &amp;y barras de tareas que lo permitan</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>Ocultar el icono mientras &amp;no haya nada sin leer</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Responder a las miniaplicaciones hechas &amp;para Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Remitente y asunto</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Solo el remitente</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Solo cuántos</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>&amp;Muestran:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>Con la pantalla &amp;bloqueada:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>En &amp;cualquier navegador, con un código</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Iniciar sesión de nuev&amp;o</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Aband&amp;onar el inicio de sesión</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Abrir la &amp;página del proveedor</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>Abrir la pá&amp;gina</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nombre &amp;de usuario:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Buscar el certificado</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Elija su certificado</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Contra&amp;seña:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Ord&amp;en:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Su cert&amp;ificado:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Una contraseña de &amp;aplicación</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>El proveedor solo admite programas que conoce por un ID de cliente. Consiga uno allí e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 solo admite programas que conoce por un ID de cliente. Consiga uno en su página e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Introduzca el nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Introduzca la contraseña.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Introduzca la orden.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Indique un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Esperando el inicio de sesión en el navegador.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>El código que hay que introducir en la página</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Esperando el inicio de sesión en el navegador</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Preguntando al proveedor dónde iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Inicie sesión en la página que se ha abierto en el navegador. Después se continuará automáticamente.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Abra esta página en cualquier navegador e introduzca allí el código:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom&amp;bre de usuario:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Co&amp;ntraseña de:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Contr&amp;aseña:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Orden de l&amp;a contraseña:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Método de ini&amp;cio de sesión:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>El depósito de claves del escritorio</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>La salida de una orden</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>El inicio de sesión en el navegador</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>Cuentas en línea de GNOME</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Introduzca el nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Introduzca la orden que muestra la contraseña.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Introduzca la contraseña.</translation>
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
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Salir de Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>&amp;Mensajes no leídos</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Este escritorio no muestra iconos en la bandeja del sistema, así que Posthorn funciona sin icono: el correo nuevo aparece en notificaciones, y al iniciar Posthorn de nuevo se abre esta ventana. En GNOME, la extensión «AppIndicator and KStatusNotifierItem Support» añade una bandeja.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;No volver a avisarme</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Aún no hay ninguna cuenta. Añada una en la configuración.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Probando la cuenta</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Iniciando sesión y abriendo las carpetas…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Todavía no funciona. Vuelva atrás para cambiar algo o añada la cuenta de todos modos.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Todo funciona. Añada la cuenta para recibir avisos de su correo nuevo.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Prueba</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>De&amp;jar de confiar en él</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Se dejará de confiar en él cuando se guarden los cambios.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Desbloquee su depósito de claves</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Contiene las contraseñas de su correo. Hasta que se desbloquee, no se mostrará el correo nuevo.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn funciona sin icono</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME solo muestra iconos como el de Posthorn con la extensión «AppIndicator and KStatusNotifierItem Support». Sin ella las notificaciones llegan igualmente, y al iniciar Posthorn de nuevo aparece su ventana.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>No ha llegado ningún mensaje en los últimos días.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>¿Por qué se me avisó, o no?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Mensajes de los últimos días</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Cuenta y carpeta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Crear una regla…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>El remitente y el asunto se olvidan al cabo de un día; el resto, al cabo de una semana.</translation>
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
        <translation>Sin notificación, por la regla %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Ni mostrado ni contado, por la regla %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Mostrado como importante, por la regla %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Mostrado, según la regla %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Mostrado. No había nada en contra.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Retenido hasta el final de las horas de silencio.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Retenido hasta el final de la pausa.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Mostrado junto con todo lo que llegó mientras Posthorn no estaba conectado.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Sin notificación, porque las notificaciones están desactivadas.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>No se ha mostrado de nuevo. Ya se había anunciado desde otra carpeta.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>sin notificación, pero contarlo</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>mostrarlo como de costumbre</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>importante: sonido, permanece, incluso en horas de silencio</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>ni mostrarlo ni contarlo</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>No se ha encontrado el servidor de correo. Compruebe el nombre del servidor y la conexión de red.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>El servidor de correo ha rechazado la conexión. Compruebe el puerto o inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>No se puede acceder al servidor de correo. Compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>El servidor de correo no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>Se ha perdido la conexión con el servidor de correo.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>El servidor de correo ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>No se puede acceder al servidor de inicio de sesión del proveedor, así que de momento no hay token de acceso.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>El servidor de correo está ocupado en este momento.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>El servidor de correo no permite más conexiones de este usuario. Cierre otros programas de correo si esto persiste.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>El certificado del servidor de correo procede de una autoridad en la que este equipo no confía. Si es la suya o la de su empresa, elija su archivo de CA o examine el certificado en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>El certificado del servidor de correo ha caducado. Su administrador tiene que renovarlo; compruebe también la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>El certificado del servidor de correo aún no es válido. Compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>El certificado del servidor de correo se emitió para otro nombre. Compruebe el nombre del servidor; es posible que alguien esté interceptando la conexión.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>El certificado del servidor de correo no es válido, así que la conexión no sería segura. Consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>El servidor de correo muestra un certificado distinto de aquel en el que usted confió, así que no se ha enviado nada. Examine ambos en la configuración de la cuenta; es posible que alguien esté interceptando la conexión.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>El archivo de CA de la cuenta no contiene ningún certificado que se pueda leer. Elija otro archivo en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>El archivo con su propio certificado no contiene ningún certificado con clave que se pueda leer. Indique otro archivo en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>No se ha podido establecer una conexión cifrada con el servidor de correo. Compruebe el puerto y el tipo de cifrado.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>El servidor de correo no ha aceptado el nombre de usuario o la contraseña. Introdúzcalos de nuevo en la configuración; algunos proveedores exigen aquí una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>La contraseña ha caducado. Elija una nueva en su proveedor y después introdúzcala en la configuración.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>El servidor de correo no ha aceptado el token de acceso: ha caducado o se ha revocado. Consiga uno nuevo de su proveedor; la culpa no es de la contraseña.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>El servidor de correo no ha aceptado su certificado para este nombre de usuario. Compruebe el nombre de usuario y si el certificado sigue siendo válido.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>No hay ningún tique de Kerberos válido para este servidor de correo. Consiga uno (kinit) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>El servidor de correo no ha aceptado su tique de Kerberos para este nombre de usuario.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>El servidor de correo no ofrece el método de inicio de sesión que pide la cuenta. Elija otro en la configuración.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>El servidor no ha podido demostrar que conoce su contraseña, así que podría ser un impostor. Compruebe el nombre del servidor.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>El servidor de correo no permite que este usuario inicie sesión con contraseña. Consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>El proveedor quiere que inicie sesión en el navegador. Para ello, pruebe la cuenta en la configuración o use «posthorn account sign-in».</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>El inicio de sesión se ha rechazado en la página del proveedor. Inicie sesión de nuevo y permita el acceso a su correo.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Su organización aún no ha autorizado Posthorn. Pida a su administrador que lo apruebe o inicie sesión de otro modo.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>El inicio de sesión en el navegador no se ha completado a tiempo. Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>No se ha podido abrir ningún navegador. Abra la página de inicio de sesión a mano, en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Esta cuenta ya no está en las Cuentas en línea de GNOME. Añádala allí de nuevo o inicie sesión de otro modo.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>Las Cuentas en línea de GNOME piden que inicie sesión de nuevo. Hágalo en la configuración de GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>No se ha podido abrir una carpeta. Compruebe su nombre en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Este mensaje ya no está en su carpeta: se ha movido o eliminado.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>El servidor de correo no permite modificar esta carpeta.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>El servidor de correo no tiene otra carpeta para el correo archivado.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>El servidor de correo no tiene otra carpeta para el correo no deseado.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>El servidor de correo no tiene otra carpeta para el correo eliminado.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Lo que ha respondido no es un servidor de correo que hable IMAP. Compruebe el nombre del servidor y el puerto.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>El servidor espera cifrado desde el principio en este puerto. Elija «TLS» en lugar de «STARTTLS».</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>El servidor empieza sin cifrado en este puerto. Elija «STARTTLS» en lugar de «TLS», o el puerto 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>El servidor de correo ha enviado algo que no se puede entender.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>El servidor de correo ha enviado algo que no corresponde ahí.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>El servidor de correo ha enviado más de lo razonable, así que se ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>El servidor de correo se ha negado a cifrar la conexión, así que no se ha enviado nada. Elija «TLS» en la configuración de la cuenta si el servidor lo ofrece.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Alguien ha introducido datos antes de que empezara el cifrado, así que se ha cerrado la conexión. No confíe en esta red.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>El servidor dice que usted ha iniciado sesión antes de que la conexión esté cifrada, así que se ha cerrado. Elija «TLS» en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>El servidor de correo ha rechazado una orden que debería conocer.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>El servidor de inicio de sesión del proveedor ha respondido con algo que no es un token de acceso.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>El depósito de claves que contiene la contraseña está bloqueado. Desbloquéelo para continuar.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>El depósito de claves que contiene la contraseña no se ha desbloqueado: la petición de su propia contraseña se cerró o no se pudo mostrar. Desbloquéelo para continuar; Posthorn no volverá a preguntar por sí mismo.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>La cartera que podría guardar la contraseña está desactivada. Actívela en la configuración del sistema o haga que una orden proporcione la contraseña.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>El depósito de claves que contiene la contraseña no responde. Posthorn continuará en cuanto lo haga; si esto persiste, reinícielo o vuelva a iniciar sesión en el escritorio.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Este escritorio no tiene ningún depósito de claves que pueda guardar la contraseña. Inicie uno o haga que una orden proporcione la contraseña.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>El depósito de claves no ha entregado o no ha guardado la contraseña.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Aún no hay ninguna contraseña para esta cuenta. Introdúzcala en la configuración.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>La orden que proporciona la contraseña ha fallado. Compruébela en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>Las Cuentas en línea de GNOME no responden en este escritorio, así que no se puede obtener la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Falta algo en la configuración de la cuenta. Ábrala para completarla.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>No hay ningún proveedor de inicio de sesión con ese nombre, o no publica su descripción. Compruébelo en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Esta compilación de Posthorn no tiene ID de cliente para este proveedor. Introduzca uno propio o use una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>El proveedor no acepta el ID de cliente para este tipo de inicio de sesión. Compruébelo en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>No se puede leer el archivo de configuración. Compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>El archivo de configuración tiene una entrada que no se puede entender. Corríjala.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>No se ha podido guardar la configuración. Compruebe el espacio libre y quién puede escribir el archivo.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>No se puede leer el registro de lo que ya se ha anunciado.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>No se ha podido registrar lo que se ha anunciado. Compruebe el espacio libre y quién puede escribir el archivo.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>El registro de lo anunciado lo escribió una versión más reciente de Posthorn. Use esa versión.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Puerto %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Tal como lo tiene otro programa de correo de este equipo.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>De la lista de proveedores de Posthorn.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Indicado por el propio %1.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>De la base de datos de proveedores de Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Del sistema de nombres de dominio (DNS), donde otros pueden introducir por el camino lo que quieran.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Una suposición: nadie ha dicho que exista tal servidor.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Este servidor pertenece a %1, no a %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Active primero IMAP, en la configuración del correo web del proveedor.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Inicie primero Proton Mail Bridge. Muestra el nombre de usuario y la contraseña, y exporta el certificado, que se indica en «Archivo de CA» cuando la configuración se introduce a mano.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>El proveedor exige una contraseña creada para un solo programa: una contraseña de aplicación. Cree una para Posthorn en su página e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 exige una contraseña creada para un solo programa: una contraseña de aplicación. Cree una para Posthorn en su página e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>La configuración de GNOME conoce esta cuenta, pero pide que antes inicie sesión allí de nuevo.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>La configuración de GNOME conoce esta cuenta y acepta el certificado incorrecto de su servidor; Posthorn no lo acepta.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>La configuración de GNOME conoce esta cuenta. Posthorn la consulta cada vez que necesita iniciar sesión y no guarda nada.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Se guarda en el depósito de claves del escritorio.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>La primera línea que muestra la orden es el token de acceso.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>La página del proveedor se abre en el navegador y pregunta si Posthorn puede leer su correo. Posthorn nunca ve la contraseña.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>La primera línea que muestra la orden es la contraseña.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Un archivo PEM sin cifrar, con su certificado y la clave de este.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>El tique que tiene en este equipo, como después de «kinit».</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Una con&amp;traseña</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Mi cuenta de GN&amp;OME</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Una o&amp;rden que muestra un token de acceso</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>En el navegador, &amp;con el proveedor</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Una orden &amp;que muestra la contraseña</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Un certi&amp;ficado</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Tomar de %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 se comunica con él sin TLS. Posthorn no lo hace.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 no comprueba su certificado. Posthorn sí lo hace.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 tiene la contraseña sin cifrar en un archivo, del que no se toma: hay que introducirla.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 inicia sesión mediante OAuth; aquí hay que hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 inicia sesión con un certificado de un almacén propio; aquí hace falta un archivo.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 El servidor ha dicho: «%2»</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Detalles: «%2»</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Sesión iniciada, buscando correo nuevo…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Esperando el próximo intento.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Próximo intento: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Conectado. El servidor avisa al instante del correo nuevo.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Conectado. El servidor se consulta cada pocos minutos, porque no puede avisar por sí mismo del correo nuevo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Esto puede no estar actualizado: no se ha buscado correo nuevo desde %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Esto puede no estar actualizado: última señal del servidor, %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Conectado. El servidor se consulta cada pocos minutos, porque solo avisa del correo nuevo de una carpeta.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>servidor ocupado</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado no fiable</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>error al iniciar sesión</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>no se puede abrir una carpeta</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>no se entiende al servidor</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>configuración incompleta</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>no se pueden usar los archivos</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, sin actualizar desde %2</translation>
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
        <translation>Última señal del servidor: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Último correo nuevo: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: aún no hay ninguna cuenta</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>nada sin leer</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n mensaje no leído</numerusform>
            <numerusform>%n mensajes no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>ayer</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(remitente desconocido)</translation>
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
        <translation>Código: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n mensaje nuevo</numerusform>
            <numerusform>%1: %n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>%n mensaje llegó durante su ausencia</numerusform>
            <numerusform>%n mensajes llegaron durante su ausencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n mensaje llegó durante su ausencia</numerusform>
            <numerusform>%1: %n mensajes llegaron durante su ausencia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marcado como leído</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Movido a correo no deseado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>¿Cuándo mostrarlo de nuevo?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>En 15 minutos</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>No se ha podido marcar «%1» como leído. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>No se ha podido archivar «%1». %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>No se ha podido eliminar «%1». %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>No se ha podido mover «%1» a correo no deseado. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Lo que ha pedido para los mensajes de esta cuenta queda pendiente hasta que se pueda hacer. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>No deseado</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Se confía en su certificado porque usted así lo indicó, hasta el %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Sesión iniciada con %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Carpeta %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>El servidor avisa al instante del correo nuevo (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>El servidor no puede avisar del correo nuevo (sin IDLE), así que se consultará periódicamente.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>El servidor ofrece: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>nadie más que él mismo responde de él</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>procede de una autoridad que este equipo no conoce</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>se emitió para otro nombre</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>aún no es válido</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>está dañado o no está destinado a este uso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella digital (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>De su clave (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, válido hasta el %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>El certificado en el que confió es válido hasta el %1. Pida el siguiente al administrador del servidor: después de ese día no se mostrará correo nuevo hasta que confíe en otro.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>El servidor de correo muestra ahora un certificado en el que este equipo confía por sí mismo, y ya no aquel en el que usted confió. Si nadie le ha informado de ello, consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Posthorn recuerda la contraseña hasta que se cierra y no la escribe en ninguna parte.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
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
        <translation>El servidor tiene más carpetas de las que se pueden mostrar; estas no son todas.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (desde el principio)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>El más seguro que ofrezca el servidor</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, con un token de acceso en lugar de una contraseña</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>todo el correo</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>borradores</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacados</translation>
    </message>
    <message>
        <source>important</source>
        <translation>importantes</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>correo no deseado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviados</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>papelera</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>La sesión queda iniciada hasta que Posthorn termine; no se ha escrito nada de ella en ningún sitio.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Este escritorio no puede iniciar con la sesión un programa que está en un entorno aislado.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Posthorn continúa desde aquí. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>No se ha podido iniciar sesión; Posthorn indica el motivo. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn no ha solicitado esta página.</translation>
    </message>
</context>
</TS>
