<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>编辑账号</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>在弹出通知中显示正文开头(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>查看证书(&amp;K)…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>电子邮件地址(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>账号名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>邮件服务器 (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>信任的证书：</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>从服务器上的文件夹中选择</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>若服务器未告知（PREVIEW），则会获取每封新邮件的开头</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>要监视的文件夹(&amp;B)：</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请为账号命名。</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>已有同名的账号。</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>请指定要监视的文件夹，例如 INBOX。</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>最多可监视 %1 个文件夹。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在尝试…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>在邮件服务器和桌面支持时显示；仅当邮件中有验证码时才显示验证码</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>弹出通知中的按钮(&amp;S)：</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>弹出通知中的按钮 %1</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>弹出通知中有重复的按钮。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>手动输入设置(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>电子邮件地址(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>账号名称(&amp;N)：</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>将通过以下途径查找该地址对应的设置：Posthorn 自带的提供商列表；该地址所属域名的服务器（会告知其完整地址）；以及 Thunderbird 的提供商数据库和域名系统（仅告知域名）。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>您的地址</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>请输入电子邮件地址。</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>这不是电子邮件地址：它应由名称、@ 和域名组成。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请为账号命名。</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>已有同名的账号。</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>暂停一小时</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>暂停到明天</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>结束暂停</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>创建规则…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>为何通知或未通知我？</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>原因(&amp;Y)…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>最近几天的每封邮件显示或未显示的原因</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>规则：以第一条与邮件匹配的为准(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>免打扰时段(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>VIP(&amp;V)：</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>通讯录（vCard 文件或目录）(&amp;B)：</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>为每封邮件运行(&amp;H)：</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>该程序会收到一行 JSON，其中包含陌生人所写的内容。程序不得信任这些内容。</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>免打扰时段的写法如下：22:00-07:00，或加上星期：Mon-Fri 22:00-07:00。</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>请指定通讯录的完整路径。</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate</source>
        <translation>邮件服务器的证书</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>无法信任 %1 的证书：%2。此问题须由服务器管理员解决。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 出示的证书与您信任的证书不同。请向服务器管理员询问证书是否已更换。如果没有人知道此事，则可能有人在窃听，请不要信任它。</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>在此计算机信任的机构中，没有任何一家为 %1 的证书作担保。能够窃听的人也能向您出示他们自己的证书，因此请向服务器管理员索取证书的指纹，仅在一致时才信任它。</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>密钥指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>当前出示的证书</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>先前信任的证书</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1，当前出示的证书</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1，先前信任的证书</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>信任此证书(&amp;T)</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>点击此处复制验证码。</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>已复制验证码。</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>通过单独的连接监视，适用于只推送一个文件夹新邮件的服务器；最多四个文件夹。其他文件夹每三分钟查询一次。</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>勾选除垃圾邮件外的全部(&amp;A)</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>即时</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>查找文件夹</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>除垃圾邮件、已删除、草稿、已发送和所有邮件以外的全部文件夹</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>服务器上的文件夹(&amp;M)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>不可选择</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>即时：%1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>始终即时：%1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>选择要监视的文件夹</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>正在等待服务器。</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>请勾选要监视的文件夹。</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>最多可监视 %1 个文件夹。</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>主题：</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>发件人：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>附件：</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>邮件正文</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>正在获取正文…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>此邮件没有可在此处显示的正文。</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>此邮件是一个网页，这里显示的是其中的文本。未从网络加载任何内容。</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>邮件较长，仅显示开头部分。</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>查看证书(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>仍然添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>查找设置(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>在浏览器中登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Posthorn 的窗口</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>邮件程序</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>浏览器中的网页邮箱</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}、{email}、{mailbox} 和 {uid} 会替换为邮件的相应值</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>点击时打开(&amp;O)：</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>网页邮箱(&amp;I)：</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>网页邮箱地址(&amp;R)：</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>命令(&amp;D)：</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>请输入用于打开邮件的命令。</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>网页邮箱地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>此网页邮箱地址需要用到您的电子邮件地址。</translation>
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
        <translation>如果提供商给了您</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>在另一台设备上使用代码(&amp;I)</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>提供商(&amp;V)：</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>提供商地址(&amp;D)：</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>客户端 ID(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>客户端密钥(&amp;C)：</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>其他（按地址指定）</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>请选择提供商。</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>请输入提供商的地址，它以 https:// 开头。</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>请输入客户端 ID。</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>将以下账户全部标记为已读</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>匹配模式</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>规则匹配满足以下所有条件的邮件。无关紧要的条件请留空；* 代表任意文本。</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>发件人(&amp;F)：</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>发件人是 VIP(&amp;V)：</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>发件人在通讯录中(&amp;B)：</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>仅发送给我(&amp;O)：</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>邮件列表(&amp;L)：</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>主题的比较方式</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>主题(&amp;J)：</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>邮件头字段(&amp;H)：</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>邮件头字段的比较方式</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>字段内容(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>文件夹(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>账号(&amp;A)：</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>最小(&amp;E)：</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>最大(&amp;T)：</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>到达时段(&amp;I)：</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>执行的操作(&amp;D)：</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>专用提示音(&amp;U)：</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>用最近的 50 封邮件试一试(&amp;R)</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>与规则匹配的邮件</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>无关紧要</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>任意大小</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>请为规则命名。</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>已有同名的规则。</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>时段的写法如下：22:00-07:00，或加上星期：Mon-Fri 09:00-17:00。</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>该模式不是有效的正则表达式。</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>邮件头字段必须是邮件中可以有的字段，且不能是 From、Subject、Date 或 Message-ID。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>与 %2 封中的 %1 封匹配。</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>手动输入设置(&amp;H)</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>我了解此服务器，并要登录到那里(&amp;K)</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>正在查找 %1 对应的设置…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>未找到该地址对应的设置。提供商的网页上会有说明，通常列为“其他邮件程序”或“IMAP”的设置。</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>没有任何来源提供此地址的设置。服务器可能是：</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>找到了以下设置。仅当它是您的提供商的服务器时才继续：</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>这是 %1 的设置。仅当它是您的提供商的服务器时才继续。</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1该服务器的所有者会得到您的密码，并能读取您的邮件。</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>请等待响应，或手动输入设置。</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>请确认您了解此服务器，或选择其他服务器。</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>提供商的相关说明</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>此计算机信任的证书颁发机构</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>浏览 CA 文件</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>服务器(&amp;V)：</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>加密(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>CA 文件(&amp;A)：</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>请输入邮件服务器的名称。</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>这不是服务器名称：其中不能有空格、斜杠和端口。</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>无法读取 CA 文件。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>还没有账号。添加账号后即可收到新邮件通知。</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>证书(&amp;C)…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>查看导致测试失败的证书</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>以弹出通知显示新邮件(&amp;P)</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>同时播放提示音(&amp;S)</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>在图标中显示未读邮件数(&amp;U)</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>登录会话时启动 Posthorn(&amp;E)</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>要移除账号“%1”吗？</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>其设置和密码将被清除。服务器上的邮件会保留。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>正在尝试“%1”…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>在支持的程序坞和任务栏的启动器图标上显示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>没有未读邮件时隐藏图标(&amp;H)</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>响应为 Mailnag 制作的小程序(&amp;M)</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>发件人和主题</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>仅发件人</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>仅数量</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>显示内容(&amp;W)：</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>屏幕锁定时(&amp;K)：</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>没有这个名称的设置。</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>在任意浏览器中使用代码(&amp;Y)</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>重新登录(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>放弃登录(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>打开提供商的网页(&amp;D)</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>打开网页(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>浏览证书</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>选择您的证书</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>命令(&amp;M)：</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>您的证书(&amp;C)：</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>应用专用密码(&amp;A)</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>该提供商只允许它通过客户端 ID 识别的程序登录。请在提供商处获取客户端 ID，并在此输入。</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 只允许它通过客户端 ID 识别的程序登录。请在其网页上获取客户端 ID，并在此输入。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>请输入用户名。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>请输入命令。</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>请指定一个可读取的文件。</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>正在等待您在浏览器中登录。</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>要在网页上输入的代码</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>正在等待您在浏览器中登录</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>正在向提供商询问登录位置…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>请在浏览器打开的网页上登录。随后此处会自动继续。</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>请在任意浏览器中打开此网页，并在其中输入代码：</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>您已登录。</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>密码来源(&amp;F)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>密码命令(&amp;W)：</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>登录方式(&amp;M)：</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>桌面的密钥环</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>命令的输出</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>在浏览器中登录</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>GNOME 在线账号</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>请输入用户名。</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>请输入用于输出密码的命令。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>请输入密码。</translation>
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
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>退出 Posthorn(&amp;Q)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>未读邮件(&amp;U)</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>此桌面不显示托盘图标，因此 Posthorn 将在没有图标的情况下运行：新邮件以弹出通知显示，再次启动 Posthorn 会打开此窗口。在 GNOME 上，可使用扩展“AppIndicator and KStatusNotifierItem Support”添加托盘。</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>不再提示(&amp;A)</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>还没有账号。请在设置中添加。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>试用账号</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>正在登录并打开文件夹…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>目前还无法正常工作。请返回修改设置，或仍然添加此账号。</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>一切正常。添加账号后即可收到新邮件通知。</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>试用</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>不再信任(&amp;L)</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>保存后将不再信任此证书。</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>解锁密钥环</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>其中保存着您的邮件密码。解锁之前不会显示新邮件。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn 正在无图标运行</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME 只有安装了扩展“AppIndicator and KStatusNotifierItem Support”才会显示 Posthorn 这样的图标。没有它，通知照样会出现，再次启动 Posthorn 会显示其窗口。</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>最近几天没有收到邮件。</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>为何通知或未通知我？</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>最近几天的邮件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>账号和文件夹</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>创建规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>发件人和主题在一天后清除，其余信息在一周后清除。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: mailbox</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No popup, because of the rule %1.</source>
        <translation>根据规则 %1，未弹出通知。</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>根据规则 %1，未显示也未计数。</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>根据规则 %1，显示为重要邮件。</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>根据规则 %1，已显示。</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>已显示。没有任何条件阻止显示。</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>已推迟到免打扰时段结束。</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>已推迟到暂停结束。</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>与 Posthorn 未连接期间收到的所有邮件一并显示。</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>弹出通知已关闭，因此未弹出。</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>未再次显示。已从另一个文件夹通知过此邮件。</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>不弹出通知，但计数</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>照常显示</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>重要：播放提示音并保持显示，免打扰时段也不例外</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>不显示也不计数</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>未找到邮件服务器。请检查服务器名称和网络连接。</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>邮件服务器拒绝了连接。请检查端口，或稍后重试。</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>无法连接到邮件服务器。请检查网络连接。</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>邮件服务器未及时响应。</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>与邮件服务器的连接已断开。</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>邮件服务器结束了连接。</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>无法连接到提供商的登录服务器，因此目前没有访问令牌。</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>邮件服务器目前繁忙。</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>邮件服务器不允许此用户建立更多连接。如果持续如此，请关闭其他邮件程序。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>邮件服务器的证书由此计算机不信任的机构颁发。如果它是您自己或您公司的证书，请在账号设置中选择其 CA 文件，或查看该证书。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>邮件服务器的证书已过期，须由服务器管理员更新。另请检查此计算机的日期。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>邮件服务器的证书尚未生效。请检查此计算机的日期。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>邮件服务器的证书是颁发给另一个名称的。请检查服务器名称；可能有人在窃听。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>邮件服务器的证书无效，因此连接不安全。请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>邮件服务器出示的证书与您信任的证书不同，因此未发送任何内容。请在账号设置中查看这两份证书；可能有人在窃听。</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>账号的 CA 文件中没有可读取的证书。请在账号设置中选择其他文件。</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>您的证书文件中没有可读取的证书和密钥。请在账号设置中指定其他文件。</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>无法与邮件服务器建立加密连接。请检查端口和加密类型。</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>邮件服务器不接受该用户名或密码。请在设置中重新输入；有些提供商要求在此使用应用专用密码。</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>密码已过期。请在提供商处设置新密码，然后在设置中输入。</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>邮件服务器不接受该访问令牌：它已过期或被撤销。请从提供商处获取新令牌；这不是密码的问题。</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>对于此用户名，邮件服务器不接受您的证书。请检查用户名，以及证书是否仍然有效。</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>没有适用于此邮件服务器的有效 Kerberos 票据。请先获取票据 (kinit)，然后重试。</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>对于此用户名，邮件服务器不接受您的 Kerberos 票据。</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>邮件服务器不提供该账号所要求的登录方式。请在设置中选择其他方式。</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>服务器无法证明它知道您的密码，因此可能是冒充的。请检查服务器名称。</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>邮件服务器不允许此用户使用密码登录。请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>提供商要求您在浏览器中登录。请在设置中测试该账号，或使用“posthorn account sign-in”进行登录。</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>在提供商的网页上，登录被拒绝。请重新登录，并允许访问您的邮件。</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>您的组织尚未允许 Posthorn。请联系组织的管理员批准，或以其他方式登录。</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>未及时完成浏览器中的登录。请重新开始。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>无法打开浏览器。请在此计算机的浏览器中手动打开登录网页。</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>此账号已不在 GNOME 在线账号中。请重新添加，或以其他方式登录。</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>GNOME 在线账号要求您重新登录。请在 GNOME 设置中登录。</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>无法打开某个文件夹。请在账号设置中检查其名称。</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>此邮件已不在原文件夹中：它已被移动或删除。</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>邮件服务器不允许更改此文件夹。</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>邮件服务器没有用于归档邮件的其他文件夹。</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>邮件服务器没有用于垃圾邮件的其他文件夹。</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>邮件服务器没有用于已删除邮件的其他文件夹。</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>作出响应的不是支持 IMAP 的邮件服务器。请检查服务器名称和端口。</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>服务器在此端口上要求从一开始就加密。请选择“TLS”而不是“STARTTLS”。</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>服务器在此端口上以未加密方式开始。请选择“STARTTLS”而不是“TLS”，或使用端口 993。</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>邮件服务器发送了无法理解的内容。</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>邮件服务器发送了不应出现的内容。</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>邮件服务器发送的数据过多，因此连接已关闭。</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>邮件服务器拒绝加密连接，因此未发送任何内容。如果服务器支持，请在账号设置中选择“TLS”。</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>有人在加密开始前插入了数据，因此连接已关闭。请不要信任此网络。</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>服务器在连接加密之前就声称您已登录，因此连接已关闭。请在账号设置中选择“TLS”。</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>邮件服务器拒绝了它应当支持的命令。</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>提供商的登录服务器返回的内容不是访问令牌。</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>保存密码的密钥环已锁定。请解锁以继续。</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>保存密码的密钥环未解锁：询问密钥环密码的窗口被关闭，或无法显示。请解锁以继续；Posthorn 不会自行再次询问。</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>可用于保存密码的密码库已停用。请在系统设置中启用，或通过命令提供密码。</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>保存密码的密钥环没有响应。一旦响应，Posthorn 就会继续；如果持续如此，请重新启动密钥环，或重新登录桌面。</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>此桌面没有可保存密码的密钥环。请启动一个，或通过命令提供密码。</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>密钥环未能提供或保存密码。</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>此账号还没有密码。请在设置中输入。</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>提供密码的命令失败。请在账号设置中检查。</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>GNOME 在线账号在此桌面上没有响应，因此无法获取该账号的密码。</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>账号设置不完整。请打开设置补全。</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>没有此名称的登录提供商，或它未公布自身信息。请在账号设置中检查。</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>此版本的 Posthorn 没有该提供商的客户端 ID。请输入您自己的客户端 ID，或使用应用专用密码。</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>提供商不接受将该客户端 ID 用于这种登录。请在账号设置中检查。</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>无法读取设置文件。请检查其读取权限。</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>设置文件中有无法理解的条目。请更正。</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>无法保存设置。请检查可用空间以及文件的写入权限。</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>无法读取已通知邮件的记录。</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>无法记录已通知的邮件。请检查可用空间以及文件的写入权限。</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>已通知邮件的记录由更新版本的 Posthorn 写入。请使用该版本。</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>端口 %1，%2。</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>来自此计算机上另一个邮件程序的设置。</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>来自 Posthorn 自带的提供商列表。</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>由 %1 自己提供。</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>来自 Thunderbird 的提供商数据库。</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>来自域名系统 (DNS)，途中的其他人可以任意篡改其内容。</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>这是猜测：没有任何来源表明存在这样的服务器。</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>此服务器属于 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>请先在提供商的网页邮箱设置中启用 IMAP。</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>请先启动 Proton Mail Bridge。它会显示用户名和密码，并可导出证书；手动输入设置时，请将该证书填入“CA 文件”。</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>该提供商使用为单个程序创建的密码，即应用专用密码。请在其网页上为 Posthorn 创建一个，并在此输入。</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 使用为单个程序创建的密码，即应用专用密码。请在其网页上为 Posthorn 创建一个，并在此输入。</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>GNOME 设置中有此账号，但要求您先在那里重新登录。</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>GNOME 设置中有此账号，并接受其服务器的错误证书；Posthorn 不接受。</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>GNOME 设置中有此账号。Posthorn 需要登录时会向其查询，不保存任何内容。</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>保存在桌面的密钥环中。</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>命令输出的第一行是访问令牌。</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>提供商的网页会在浏览器中打开，询问是否允许 Posthorn 读取您的邮件。Posthorn 绝不会看到密码。</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>命令输出的第一行是密码。</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>包含您的证书及其密钥的 PEM 文件，未加密。</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>您在此计算机上拥有的票据，例如运行“kinit”后获得的票据。</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>我的 GNOME 账号(&amp;G)</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>输出访问令牌的命令(&amp;T)</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>在浏览器中登录提供商(&amp;R)</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>输出密码的命令(&amp;O)</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>证书(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>Kerberos(&amp;K)</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>从 %1 导入：%2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 不使用 TLS 与其通信，而 Posthorn 会使用。</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 不检查其证书，而 Posthorn 会检查。</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 将密码以明文保存在文件中；密码不会从那里导入，需要手动输入。</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 通过 OAuth 登录；在此需要重新登录。</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 使用其自有存储中的证书登录；在此需要证书文件。</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1服务器的回应：“%2”</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1详细信息：“%2”</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>已登录，正在检查新邮件…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>正在等待下次尝试。</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>下次尝试时间：%1。%2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>已连接。服务器会即时通知新邮件。</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>已连接。由于服务器无法主动通知新邮件，每隔几分钟查询一次。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>信息可能已过时：自 %1 以来未检查过新邮件。</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>信息可能已过时：服务器上次响应的时间是 %1。</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>已连接。由于服务器只通知一个文件夹的新邮件，每隔几分钟查询一次。</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>有文件夹无法打开</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>无法理解服务器</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>没有密码</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>设置不完整</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>文件无法使用</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1，自 %2 起未更新</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>account: its state (unread messages)</comment>
        <translation>%1：%2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a mailbox is doing, unread messages</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The server was last heard at %1.</source>
        <translation>服务器上次响应的时间是 %1。</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>上次收到新邮件的时间是 %1。</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn：还没有账号</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>没有未读邮件</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n 封未读邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>（未知发件人）</translation>
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
        <translation>验证码：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 封新邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1：%n 封新邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>您离开期间收到了 %n 封邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1：您离开期间收到了 %n 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>已标记为已读</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>已移至垃圾邮件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>何时再次显示？</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 分钟后</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>今晚</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明天早上</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>无法将“%1”标记为已读。%2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>无法归档“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>无法删除“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>无法将“%1”移至垃圾邮件。%2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>您对此账号邮件的操作会保留，直到可以执行为止。%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标记为已读</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾邮件</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制验证码</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 封</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>工作正常。</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>由于您的指定，其证书受信任至 %1。</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>已使用 %1 登录。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>文件夹 %1：%2，%3。</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>服务器会即时通知新邮件 (IDLE)。</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>服务器无法通知新邮件（没有 IDLE），因此将定期查询。</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>服务器支持：%1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>除它自身外，没有机构为其担保</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>由此计算机不认识的机构颁发</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>颁发给了另一个名称</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>已损坏，或不适用于此用途</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>证书所属服务器</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>密钥指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1，有效期至 %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>您信任的证书有效期至 %1。请向服务器管理员询问下一份证书的情况：过了该日期，在您信任另一份证书之前，不会显示新邮件。</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>邮件服务器现在出示的是此计算机本身就信任的证书，而不再是您信任的那份。如果没有人告诉过您此事，请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>密码会保留到 Posthorn 退出为止，不会写入任何地方。</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>messages, unread messages</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>mailbox, what it is for</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The server has more mailboxes than can be shown; these are not all of them.</source>
        <translation>服务器上的文件夹过多，此处未全部显示。</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS（从一开始就加密）</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>服务器支持的最强方式</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth（使用访问令牌代替密码）</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>所有邮件</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>垃圾邮件</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>您的登录在 Posthorn 退出前有效；其内容未写入任何地方。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>此桌面无法随会话启动沙盒中的程序。</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部标记为已读</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>接下来由 Posthorn 继续。您可以关闭此网页。</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>登录未成功；原因请见 Posthorn。您可以关闭此网页。</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn 并未请求此网页。</translation>
    </message>
</context>
</TS>
