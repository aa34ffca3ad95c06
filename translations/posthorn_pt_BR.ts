<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Editar uma conta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;scolher…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>As notificações mostram o início do te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Ver &amp;o certificado…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Endereço de e-&amp;mail:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Nome &amp;da conta:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Servidor de e-mail (IMAP)</translation>
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
        <translation>Certificado confiável:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Uma por linha</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Escolher as pastas entre as que existem no servidor</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Quando o servidor não o informa (PREVIEW), o início de cada mensagem nova é baixado</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>&amp;Pastas a monitorar:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dê um nome à conta.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Outra conta já tem esse nome.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Indique uma pasta a monitorar, como INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Monitore no máximo %1 pastas.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Testando…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Exibidos quando o servidor de e-mail e o ambiente de trabalho permitem; um código, só quando a mensagem contém um</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Botões nas noti&amp;ficações:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Botão %1 nas notificações</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>A mesma opção aparece duas vezes nas notificações.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Inserir as confi&amp;gurações manualmente</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Endereço de e-mai&amp;l:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Nome d&amp;a conta:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>As configurações correspondentes ao endereço são procuradas: na lista de provedores do próprio Posthorn; no servidor do domínio do endereço, que recebe o endereço; e no banco de dados de provedores do Thunderbird e no sistema de nomes de domínio, que recebem o domínio.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Seu endereço</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Digite seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Isto não é um endereço de e-mail: ele é formado por um nome, um @ e um domínio.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dê um nome à conta.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Outra conta já tem esse nome.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausar por uma hora</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausar até amanhã</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Encerrar a pausa</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Criar uma regra…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Por que recebi ou não um aviso?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;dicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Ed&amp;itar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Remo&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Para &amp;cima</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Para &amp;baixo</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>P&amp;or quê…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Por que cada mensagem dos últimos dias foi exibida ou não</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Regras: vale a primeira &amp;que se aplica à mensagem</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>Horário de si&amp;lêncio:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>VI&amp;Ps:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Catálogo de endereços (arq&amp;uivo ou pasta vCard):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>E&amp;xecutar para cada mensagem:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>O programa recebe, em uma linha de JSON, o que desconhecidos escreveram. Ele não deve confiar nesse conteúdo.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>O horário de silêncio é escrito assim: 22:00-07:00 ou, com dias: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>O catálogo de endereços deve ser indicado com o caminho completo.</translation>
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
        <translation>Certificado do servidor de e-mail</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>O certificado de %1 não é confiável: %2. Cabe ao administrador do servidor corrigir isso.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 apresenta um certificado diferente daquele em que você confiou. Pergunte ao administrador do servidor se ele foi substituído. Se ninguém souber disso, alguém pode estar interceptando a conexão: não confie nele.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Ninguém em quem este computador confia atesta o certificado de %1. Quem conseguir interceptar a conexão pode apresentar um certificado próprio; por isso, peça a impressão digital ao administrador do servidor e só confie se for a mesma.</translation>
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
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Da chave (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que há de errado</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Apresentado agora</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Confiado antes</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, apresentado agora</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, confiado antes</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Confiar neste certificado</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Clique aqui para copiar o código.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de uso único</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>O código foi copiado.</translation>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Monitorada por uma conexão própria, para servidores que avisam das novas mensagens de uma única pasta; no máximo quatro pastas. As outras são consultadas a cada três minutos.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>Marcar todas, e&amp;xceto spam</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Na hora</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Procurar uma pasta</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Todas as pastas, exceto as de spam, lixeira, rascunhos, enviadas e todas as mensagens</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>&amp;Pastas no servidor</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (não encontrada)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Sem escolha</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Na hora: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Sempre na hora: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Escolher as pastas a monitorar</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Pastas a monitorar</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Aguardando o servidor.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Marque uma pasta a monitorar.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Monitore no máximo %1 pastas.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Assunto:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Data:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Anexos:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto da mensagem</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>O texto está a caminho…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Esta mensagem não tem texto que possa ser exibido aqui.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Esta mensagem é uma página da web; este é o texto dela. Nada foi carregado da rede.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>A mensagem é longa; só o início é exibido.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Ver o cert&amp;ificado…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vol&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>A&amp;dicionar mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>Procurar as con&amp;figurações</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Entrar &amp;pelo navegador</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Uma janela do Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>O programa de e-mail</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>O webmail, no navegador</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Um comando</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} e {uid} representam os valores da mensagem</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>Um clique a&amp;bre:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>&amp;Webmail:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>Endereço do webm&amp;ail:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Coma&amp;ndo:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Digite o comando que abre uma mensagem.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>O endereço do webmail deve começar com https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>O endereço do webmail precisa do seu endereço de e-mail.</translation>
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
        <translation>Se o provedor tiver fornecido um</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>Em outro dispositivo, com um códi&amp;go</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Pro&amp;vedor:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>E&amp;ndereço do provedor:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>ID do clien&amp;te:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>Segredo do &amp;cliente:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Outro, pelo endereço</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Escolha um provedor.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Digite o endereço do provedor. Ele começa com https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Digite o ID do cliente.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Marcar tudo como lido em</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>corresponde ao padrão</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Aplica-se às mensagens que atendem a todas estas condições. Deixe vazio o que não importa; * representa qualquer texto.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>O &amp;remetente é VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>&amp;O remetente está no catálogo de endereços:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>Escr&amp;ita só para mim:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>&amp;Lista de discussão:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Como o assunto é comparado</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Assunto:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>Campo do ca&amp;beçalho:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Como o campo do cabeçalho é comparado</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>&amp;Texto do campo:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Pasta:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Conta:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>No &amp;mínimo:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>No má&amp;ximo:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Chega nestes &amp;horários:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;E então:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>&amp;Som próprio:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>Testar nas últimas 50 mensa&amp;gens</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Mensagens às quais a regra se aplica</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>não importa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>qualquer tamanho</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Dê um nome à regra.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Outra regra já tem esse nome.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Os horários são escritos assim: 22:00-07:00 ou, com dias: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>O padrão não é uma expressão regular válida.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>O campo do cabeçalho deve ser um que uma mensagem possa ter, exceto From, Subject, Date e Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Aplica-se a %1 de %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Inserir as c&amp;onfigurações manualmente</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Conheço este serv&amp;idor e quero entrar nele</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Procurando as configurações</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Procurando as configurações correspondentes a %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Nenhuma configuração correspondente ao endereço foi encontrada. As páginas do provedor costumam informá-las, muitas vezes como as configurações para “outros programas de e-mail” ou “IMAP”.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Ninguém informa as configurações deste endereço. Talvez seja este servidor:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Isto foi encontrado. Só continue se for o servidor do seu provedor:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Estas são as configurações de %1. Só continue se for o servidor do seu provedor.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 O dono desse servidor recebe a sua senha e pode ler suas mensagens.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>Servidor de e-mail</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Aguarde uma resposta ou insira as configurações manualmente.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Confirme que conhece este servidor ou escolha outro.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>O que o provedor diz sobre isso</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>As autoridades em que este computador confia</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Procurar o arquivo da CA</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Escolher um arquivo da CA</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>&amp;Criptografia:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>Po&amp;rta:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>Ar&amp;quivo da CA:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Digite o nome do servidor de e-mail.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Isto não é o nome de um servidor: ele não pode conter espaços, barras nem porta.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>Não é possível ler o arquivo da CA.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Conta&amp;s</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Notificaçõ&amp;es</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Geral</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Ainda não há contas. Adicione uma para ser avisado das novas mensagens.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Adicio&amp;nar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Edit&amp;ar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Remo&amp;ver…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Certi&amp;ficado…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Ver o certificado que fez o teste falhar</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Most&amp;rar novas mensagens como notificações</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>Tocar um som &amp;junto</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Mostrar o número de mensagens não lidas no í&amp;cone</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>&amp;Iniciar o Posthorn com a sessão</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Remover uma conta</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Remover a conta “%1”?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>As configurações e a senha da conta serão esquecidas. As mensagens permanecem no servidor.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Testando “%1”…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Mostrá-lo no lançador, em docks e barras de tarefas &amp;que permitam</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>Ocultar o ícone enquanto não &amp;houver nada não lido</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Responder a miniaplicativos feitos para &amp;o Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Remetente e assunto</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Só o remetente</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Só quantas</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>Elas mos&amp;tram:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>Com a tela bloquea&amp;da:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Procurar uma configuração</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Nenhuma configuração tem esse nome.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>Em qua&amp;lquer navegador, com um código</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>&amp;Entrar novamente</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>D&amp;esistir do login</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Ab&amp;rir a página do provedor</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>A&amp;brir a página</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>N&amp;ome de usuário:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Procurar o certificado</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Escolher seu certificado</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Se&amp;nha:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>Co&amp;mando:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Seu &amp;certificado:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Uma senha &amp;de aplicativo</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>O provedor só aceita programas que conhece por um ID de cliente. Obtenha um no site dele e digite-o aqui.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 só aceita programas que conhece por um ID de cliente. Obtenha um na página do provedor e digite-o aqui.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Digite o nome de usuário.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Digite o comando.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Indique um arquivo que possa ser lido.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Aguardando o login no navegador.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Código a digitar na página</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Aguardando o login no navegador</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Perguntando ao provedor onde fazer o login…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Entre pela página que foi aberta no navegador. Depois disso, tudo continua automaticamente.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Abra esta página em qualquer navegador e digite o código nela:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>O login foi feito.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Nome de usuár&amp;io:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Ori&amp;gem da senha:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Sen&amp;ha:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Comando da sen&amp;ha:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Método de a&amp;utenticação:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>O chaveiro do ambiente de trabalho</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>A saída de um comando</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>O login no navegador</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>Contas on-line do GNOME</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Digite o nome de usuário.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Digite o comando que imprime a senha.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Digite a senha.</translation>
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
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Sair do Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>&amp;Mensagens não lidas</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Este ambiente de trabalho não mostra ícones na bandeja, por isso o Posthorn funciona sem um: as novas mensagens aparecem como notificações, e iniciar o Posthorn novamente abre esta janela. No GNOME, a extensão “AppIndicator and KStatusNotifierItem Support” adiciona uma bandeja.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Não avisar novamente</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Ainda não há contas. Adicione uma nas configurações.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Notificações</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Testando a conta</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Entrando e abrindo as pastas…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Ainda não funciona. Volte para mudar algo ou adicione a conta mesmo assim.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Tudo funciona. Adicione a conta para ser avisado das novas mensagens.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Teste</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Não confiar mais ne&amp;le</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Ele deixará de ser confiável assim que isto for salvo.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Desbloqueie seu chaveiro</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Ele guarda as senhas do seu e-mail. Enquanto não for desbloqueado, as novas mensagens não serão exibidas.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>O Posthorn está sendo executado sem ícone</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>O GNOME só mostra ícones como o do Posthorn com a extensão “AppIndicator and KStatusNotifierItem Support”. Sem ela, as notificações chegam mesmo assim, e iniciar o Posthorn de novo mostra a janela dele.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>Nenhuma mensagem chegou nos últimos dias.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Por que recebi ou não um aviso?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Mensagens dos últimos dias</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Conta e pasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Criar uma regra…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>O remetente e o assunto são esquecidos depois de um dia; o resto, depois de uma semana.</translation>
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
        <translation>Sem notificação, por causa da regra %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Não exibida nem contada, por causa da regra %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Exibida como importante, por causa da regra %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Exibida, por causa da regra %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Exibida. Nada indicava o contrário.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Retida até o fim do horário de silêncio.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Retida até o fim da pausa.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Exibida junto com tudo o que chegou enquanto o Posthorn não estava conectado.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Sem notificação, porque as notificações estão desativadas.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Não exibida de novo. Já tinha sido anunciada a partir de outra pasta.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>sem notificação, mas contar</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>mostrar normalmente</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>importante: com som, fica na tela, mesmo no horário de silêncio</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>não mostrar nem contar</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>O servidor de e-mail não foi encontrado. Verifique o nome do servidor e a conexão de rede.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>O servidor de e-mail recusou a conexão. Verifique a porta ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Não é possível acessar o servidor de e-mail. Verifique a conexão de rede.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>O servidor de e-mail não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>A conexão com o servidor de e-mail foi perdida.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>O servidor de e-mail encerrou a conexão.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Não é possível acessar o servidor de login do provedor, portanto não há token de acesso no momento.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>O servidor de e-mail está ocupado no momento.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>O servidor de e-mail não permite mais conexões para este usuário. Feche outros programas de e-mail se isso persistir.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>O certificado do servidor de e-mail vem de uma autoridade em que este computador não confia. Se ela for sua ou da sua empresa, escolha o arquivo da CA correspondente ou veja o certificado nas configurações da conta.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>O certificado do servidor de e-mail expirou. O administrador do servidor precisa renová-lo; verifique também a data deste computador.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>O certificado do servidor de e-mail ainda não é válido. Verifique a data deste computador.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>O certificado do servidor de e-mail foi emitido para outro nome. Verifique o nome do servidor; alguém pode estar interceptando a conexão.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>O certificado do servidor de e-mail não é válido, portanto a conexão não seria segura. Fale com o administrador do servidor.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>O servidor de e-mail apresenta um certificado diferente daquele em que você confiou, portanto nada foi enviado. Veja os dois nas configurações da conta; alguém pode estar interceptando a conexão.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>O arquivo da CA da conta não contém nenhum certificado legível. Escolha outro arquivo nas configurações da conta.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>O arquivo com seu próprio certificado não contém certificado e chave legíveis. Indique outro arquivo nas configurações da conta.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada com o servidor de e-mail. Verifique a porta e o tipo de criptografia.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>O servidor de e-mail não aceitou o nome de usuário ou a senha. Digite-os novamente nas configurações; alguns provedores exigem aqui uma senha de aplicativo.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>A senha expirou. Escolha uma nova no seu provedor e depois digite-a nas configurações.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>O servidor de e-mail não aceitou o token de acesso: ele expirou ou foi revogado. Obtenha um novo no seu provedor; o problema não está na senha.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>O servidor de e-mail não aceitou seu certificado para este nome de usuário. Verifique o nome de usuário e se o certificado ainda é válido.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Não há um tíquete Kerberos válido para este servidor de e-mail. Obtenha um (kinit) e tente novamente.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>O servidor de e-mail não aceitou seu tíquete Kerberos para este nome de usuário.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>O servidor de e-mail não oferece o método de autenticação que a conta pede. Escolha outro nas configurações.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>O servidor não conseguiu provar que conhece sua senha, portanto pode ser um impostor. Verifique o nome do servidor.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>O servidor de e-mail não permite que este usuário entre com uma senha. Fale com o administrador do servidor.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>O provedor quer que você entre pelo navegador. Para isso, teste a conta nas configurações ou use “posthorn account sign-in”.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>O login foi recusado na página do provedor. Entre novamente e permita o acesso às suas mensagens.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Sua organização ainda não autorizou o Posthorn. Peça ao administrador que o aprove ou entre de outra maneira.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>O login no navegador não foi concluído a tempo. Inicie-o novamente.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Não foi possível abrir um navegador. Abra manualmente a página de login em um navegador deste computador.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Esta conta não está mais nas Contas on-line do GNOME. Adicione-a lá novamente ou entre de outra maneira.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>As Contas on-line do GNOME pedem que você entre novamente. Faça isso nas configurações do GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Não foi possível abrir uma pasta. Verifique o nome dela nas configurações da conta.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Esta mensagem não está mais na pasta: foi movida ou excluída.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>O servidor de e-mail não permite alterar esta pasta.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>O servidor de e-mail não tem outra pasta para mensagens arquivadas.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>O servidor de e-mail não tem outra pasta para spam.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>O servidor de e-mail não tem outra pasta para mensagens excluídas.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Quem respondeu não é um servidor de e-mail que fala IMAP. Verifique o nome do servidor e a porta.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>O servidor espera criptografia desde o início nesta porta. Escolha “TLS” em vez de “STARTTLS”.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>O servidor começa sem criptografia nesta porta. Escolha “STARTTLS” em vez de “TLS”, ou a porta 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>O servidor de e-mail enviou algo que não pode ser entendido.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>O servidor de e-mail enviou algo fora de lugar.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>O servidor de e-mail enviou mais do que é razoável, portanto a conexão foi fechada.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>O servidor de e-mail se recusou a criptografar a conexão, portanto nada foi enviado. Escolha “TLS” nas configurações da conta se o servidor oferecer essa opção.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Alguém inseriu dados antes do início da criptografia, portanto a conexão foi fechada. Não confie nesta rede.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>O servidor diz que o login foi feito antes de a conexão ser criptografada, portanto ela foi fechada. Escolha “TLS” nas configurações da conta.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>O servidor de e-mail recusou um comando que deveria conhecer.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>O servidor de login do provedor respondeu com algo que não é um token de acesso.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>O chaveiro que guarda a senha está bloqueado. Desbloqueie-o para continuar.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>O chaveiro que guarda a senha não foi desbloqueado: o pedido da senha do próprio chaveiro foi fechado ou não pôde ser exibido. Desbloqueie-o para continuar; o Posthorn não pergunta novamente por conta própria.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>A carteira que poderia guardar a senha está desativada. Ative-a nas configurações do sistema ou use um comando que forneça a senha.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>O chaveiro que guarda a senha não responde. O Posthorn continua assim que ele responder; se isso persistir, reinicie o chaveiro ou encerre a sessão e entre novamente no ambiente de trabalho.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Este ambiente de trabalho não tem um chaveiro que possa guardar a senha. Inicie um ou use um comando que forneça a senha.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>O chaveiro não forneceu ou não guardou a senha.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Ainda não há senha para esta conta. Digite-a nas configurações.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>O comando que fornece a senha falhou. Verifique-o nas configurações da conta.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>As Contas on-line do GNOME não respondem neste ambiente de trabalho, portanto não é possível obter a senha da conta.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Falta algo nas configurações da conta. Abra-as para completá-las.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Não existe um provedor de login com esse nome, ou ele não se descreve. Verifique-o nas configurações da conta.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Esta compilação do Posthorn não tem ID de cliente para este provedor. Digite um próprio ou use uma senha de aplicativo.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>O provedor não aceita o ID de cliente para este tipo de login. Verifique-o nas configurações da conta.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Não é possível ler o arquivo de configurações. Verifique quem tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>O arquivo de configurações tem uma entrada que não pode ser entendida. Corrija-a.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Não foi possível salvar as configurações. Verifique o espaço livre e quem tem permissão para gravar o arquivo.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Não é possível ler o registro do que já foi anunciado.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Não foi possível registrar o que foi anunciado. Verifique o espaço livre e quem tem permissão para gravar o arquivo.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>O registro do que foi anunciado foi gravado por uma versão mais recente do Posthorn. Use essa versão.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Porta %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Como está em outro programa de e-mail deste computador.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Da lista de provedores do próprio Posthorn.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Informado pelo próprio domínio %1.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Do banco de dados de provedores do Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Do sistema de nomes de domínio (DNS), onde terceiros no caminho podem inserir o que quiserem.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Um palpite: ninguém confirmou que esse servidor existe.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Este servidor pertence a %1, não a %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Primeiro, ative o IMAP nas configurações do webmail do provedor.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Primeiro, inicie o Proton Mail Bridge. Ele mostra o nome de usuário e a senha e exporta o certificado, que vai em “Arquivo da CA” quando as configurações são inseridas manualmente.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>O provedor aceita uma senha criada para um único programa, uma senha de aplicativo. Crie uma para o Posthorn na página dele e digite-a aqui.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 aceita uma senha criada para um único programa, uma senha de aplicativo. Crie uma para o Posthorn na página do provedor e digite-a aqui.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>As configurações do GNOME conhecem esta conta, mas querem que você entre novamente por lá primeiro.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>As configurações do GNOME conhecem esta conta e aceitam o certificado incorreto do servidor; o Posthorn não aceita.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>As configurações do GNOME conhecem esta conta. O Posthorn as consulta sempre que precisa entrar e não guarda nada.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Ela é guardada no chaveiro do ambiente de trabalho.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>A primeira linha que o comando imprime é o token de acesso.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>A página do provedor é aberta no navegador e pergunta se o Posthorn pode ler suas mensagens. O Posthorn nunca vê a senha.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>A primeira linha que o comando imprime é a senha.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Um arquivo PEM com seu certificado e a chave dele, não criptografado.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>O tíquete que você tem neste computador, como depois de “kinit”.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Uma sen&amp;ha</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>Minha conta do GNOM&amp;E</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Um comando &amp;que imprime um token de acesso</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>No navegador, no &amp;site do provedor</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>&amp;Um comando que imprime a senha</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Um certi&amp;ficado</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>&amp;Kerberos</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Importar do %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>O %1 se comunica com ele sem TLS. O Posthorn não faz isso.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>O %1 não verifica o certificado dele. O Posthorn verifica.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>O %1 guarda a senha sem criptografia em um arquivo, de onde ela não é importada: é preciso digitá-la.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>O %1 entra por OAuth; aqui isso é feito de novo.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>O %1 entra com um certificado guardado em um repositório próprio; aqui é usado um arquivo.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 O servidor disse: “%2”</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Detalhes: “%2”</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Login feito, procurando novas mensagens…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Aguardando a próxima tentativa.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Próxima tentativa: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Conectado. O servidor avisa das novas mensagens na hora.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Conectado. O servidor é consultado em intervalos de alguns minutos, porque não consegue avisar por si só das novas mensagens.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Isto pode estar desatualizado: novas mensagens não são procuradas desde %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Isto pode estar desatualizado: último contato do servidor: %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Conectado. O servidor é consultado em intervalos de alguns minutos, porque só avisa das novas mensagens de uma única pasta.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>servidor ocupado</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado não confiável</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>falha no login</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>não é possível abrir uma pasta</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>servidor não compreendido</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sem senha</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>configurações incompletas</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>não é possível usar os arquivos</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, desatualizado desde %2</translation>
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
        <translation>Último contato do servidor: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Chegada das últimas mensagens: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: ainda não há contas</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>nenhuma mensagem não lida</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n mensagem não lida</numerusform>
            <numerusform>%n mensagens não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
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
        <translation>ontem</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(remetente desconhecido)</translation>
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
        <translation>Código: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nova mensagem</numerusform>
            <numerusform>%n novas mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n nova mensagem</numerusform>
            <numerusform>%1: %n novas mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>%n mensagem chegou durante a sua ausência</numerusform>
            <numerusform>%n mensagens chegaram durante a sua ausência</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n mensagem chegou durante a sua ausência</numerusform>
            <numerusform>%1: %n mensagens chegaram durante a sua ausência</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marcada como lida</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluída</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Movida para spam</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Quando mostrar novamente?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Em 15 minutos</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Em uma hora</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Hoje à noite</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Amanhã de manhã</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Não foi possível marcar “%1” como lida. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Não foi possível arquivar “%1”. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Não foi possível excluir “%1”. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>Não foi possível mover “%1” para spam. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>As ações que você pediu para mensagens desta conta ficam guardadas até que possam ser executadas. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>O certificado dele é confiável por decisão sua, até %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Login feito com %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Pasta %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>O servidor avisa das novas mensagens na hora (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>O servidor não consegue avisar das novas mensagens (sem IDLE), portanto será consultado regularmente.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>O servidor oferece: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>ninguém além dele mesmo o atesta</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>vem de uma autoridade que este computador não conhece</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>foi emitido para outro nome</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>expirou</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>ainda não é válido</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>está corrompido ou não se destina a este uso</translation>
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
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Da chave (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que há de errado</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, válido até %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>O certificado em que você confiou é válido até %1. Peça o próximo ao administrador do servidor: depois desse dia, nenhuma nova mensagem será exibida até que você confie em outro.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>O servidor de e-mail agora apresenta um certificado em que este computador confia por si só, e não mais aquele em que você confiou. Se ninguém avisou você disso, fale com o administrador do servidor.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>A senha é lembrada até o Posthorn ser encerrado e não é gravada em lugar nenhum.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>não é possível abrir</translation>
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
        <translation>O servidor tem mais pastas do que é possível exibir; estas não são todas.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (desde o início)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>O mais forte que o servidor oferece</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, com um token de acesso em vez de uma senha</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>todas as mensagens</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>rascunhos</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>important</source>
        <translation>importantes</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>lixeira</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>O acesso vale até o Posthorn ser encerrado; nada dele foi gravado em lugar algum.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Este ambiente não tem como iniciar com a sessão um programa em uma sandbox.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar tudo como lido</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>O Posthorn continua a partir daqui. Você pode fechar esta página.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>O login não foi concluído; o Posthorn informa o motivo. Você pode fechar esta página.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>O Posthorn não solicitou esta página.</translation>
    </message>
</context>
</TS>
