<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>新增帳號</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>編輯帳號</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選擇(&amp;H)…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>在彈出通知中顯示內文開頭(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>測試(&amp;T)</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>檢視憑證(&amp;K)…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>測試結果</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>電子郵件地址(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>帳號名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>郵件伺服器 (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>信任的憑證：</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>每行一個</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>從伺服器上的資料夾中選擇</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>若伺服器未告知（PREVIEW），則會擷取每封新郵件的開頭</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>要監看的資料夾(&amp;B)：</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>請為帳號取個名稱。</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>已經有同名的帳號。</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>請指定要監看的資料夾，例如 INBOX。</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>最多可監看 %1 個資料夾。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在嘗試…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>郵件伺服器與桌面環境支援時才會顯示；郵件裡有驗證碼時才會顯示驗證碼</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>彈出通知的按鈕(&amp;S)：</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>彈出通知的按鈕 %1</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>彈出通知裡有重複的按鈕。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>手動輸入設定(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>電子郵件地址(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>帳號名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>會從下列來源查詢這個地址的設定：Posthorn 內建的供應商清單；地址所屬網域的伺服器（會得知完整地址）；以及 Thunderbird 的供應商資料庫與網域名稱系統（只會得知網域）。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在這台電腦上</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>您的地址</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>請輸入電子郵件地址。</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>這不是電子郵件地址：地址應包含名稱、@ 與網域。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>請為帳號取個名稱。</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>已經有同名的帳號。</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>暫停一小時</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>暫停到明天</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>結束暫停</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>建立規則…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>為什麼有通知或沒通知我？</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>新增(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
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
        <translation>最近幾天的每封郵件有顯示或沒顯示的原因</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>規則：以第一條符合郵件的規則為準(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>勿擾時段(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>VIP(&amp;V)：</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>通訊錄（vCard 檔案或目錄）(&amp;B)：</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>每封郵件都執行(&amp;H)：</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>這個程式會收到一行 JSON，裡面是陌生人所寫的內容。程式不可信任這些內容。</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>勿擾時段的寫法為 22:00-07:00，或加上星期：Mon-Fri 22:00-07:00。</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>請輸入通訊錄的完整路徑。</translation>
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
        <translation>郵件伺服器的憑證</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>無法信任 %1 的憑證：%2。這必須由伺服器管理員處理。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 出示的憑證與您先前信任的不同。請向伺服器管理員確認憑證是否已更換。如果沒有人知道這件事，可能有人正在竊聽，請不要信任它。</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>這台電腦所信任的機構中，沒有任何一個為 %1 的憑證作保。有能力竊聽的人也能向您出示他們自己的憑證，因此請向伺服器管理員索取憑證的指紋，相符時才信任它。</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>簽發對象</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>適用名稱</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指紋 (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>金鑰指紋 (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題所在</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>目前出示的憑證</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>先前信任的憑證</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1，目前出示的憑證</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1，先前信任的憑證</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>信任這個憑證(&amp;T)</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>點這裡複製驗證碼。</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性驗證碼</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>已複製驗證碼。</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>憑證 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>以獨立的連線監看，適用於只會推播單一資料夾新郵件的伺服器；最多四個資料夾。其他資料夾則每三分鐘查詢一次。</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>勾選垃圾郵件以外的全部資料夾(&amp;A)</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>尋找資料夾</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>垃圾郵件、垃圾桶、草稿、寄件備份與所有郵件以外的全部資料夾</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>伺服器上的資料夾(&amp;M)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在詢問伺服器…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（找不到）</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>無法選擇</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>即時：%1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>一律即時：%1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>選擇要監看的資料夾</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>要監看的資料夾</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>正在等候伺服器。</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>請勾選要監看的資料夾。</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>最多可監看 %1 個資料夾。</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>主旨：</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>寄件者：</translation>
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
        <translation>郵件內文</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>正在取得內文…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>這封郵件沒有可在此顯示的內文。</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>這封郵件是網頁，這裡顯示的是其中的文字。沒有從網路載入任何內容。</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>郵件太長，只顯示開頭部分。</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>新增帳號</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>檢視憑證(&amp;K)…</translation>
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
        <translation>仍要新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>尋找設定(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>在瀏覽器中登入(&amp;S)</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Posthorn 的視窗</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>郵件程式</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>瀏覽器中的網頁信箱</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}、{email}、{mailbox} 與 {uid} 會代換成該郵件的資料</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>點擊時開啟(&amp;O)：</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>網頁信箱(&amp;I)：</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>網頁信箱網址(&amp;R)：</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>指令(&amp;D)：</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>請輸入用來開啟郵件的指令。</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>網頁信箱網址必須以 https:// 開頭。</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>這個網頁信箱網址需要您的電子郵件地址。</translation>
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
        <translation>供應商有提供時才需要</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>在其他裝置上使用代碼(&amp;I)</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>供應商(&amp;V)：</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>供應商網址(&amp;D)：</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>用戶端 ID(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>用戶端密鑰(&amp;C)：</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>其他（依網址指定）</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>請選擇供應商。</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>請輸入供應商的網址，開頭是 https://。</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>請輸入用戶端 ID。</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>將下列帳號全部標示為已讀</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
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
        <translation>符合模式</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>規則會套用到符合下列所有條件的郵件。不需要的條件請留空；* 代表任意文字。</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>寄件者(&amp;F)：</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>寄件者是 VIP(&amp;V)：</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>寄件者在通訊錄中(&amp;B)：</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>只寄給我(&amp;O)：</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>郵遞論壇(&amp;L)：</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>主旨的比對方式</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>主旨(&amp;J)：</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>標頭欄位(&amp;H)：</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>標頭欄位的比對方式</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>欄位內容(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>資料夾(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>帳號(&amp;A)：</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>大小至少(&amp;E)：</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>大小至多(&amp;T)：</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>收到的時段(&amp;I)：</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>要做的事(&amp;D)：</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>專屬音效(&amp;U)：</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>用最近 50 封郵件試試看(&amp;R)</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>符合規則的郵件</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>不拘</translation>
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
        <translation>任何大小</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>請為規則取個名稱。</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>已經有同名的規則。</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>時段的寫法為 22:00-07:00，或加上星期：Mon-Fri 09:00-17:00。</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>這個模式不是有效的正規表示式。</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>標頭欄位必須是郵件可以有的欄位，而且不能是 From、Subject、Date 或 Message-ID。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>%2 封中有 %1 封符合。</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>手動輸入設定(&amp;H)</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>我認得這台伺服器，要登入到這裡(&amp;K)</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>尋找設定</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>正在尋找 %1 的設定…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>正在詢問 %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>找不到這個地址的設定。供應商的網頁上通常有說明，多半列為「其他郵件程式」或「IMAP」的設定。</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>沒有任何來源提供這個地址的設定。伺服器可能是：</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>找到下列設定。確定是您供應商的伺服器才繼續：</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>這是 %1 的設定。確定是您供應商的伺服器才繼續。</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1這台伺服器的擁有者會取得您的密碼，並能讀取您的郵件。</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>郵件伺服器</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>請等候回應，或手動輸入設定。</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>請確認您認得這台伺服器，或選擇其他伺服器。</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>供應商的相關說明</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>這台電腦信任的憑證機構</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>瀏覽 CA 檔案</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>選擇 CA 檔案</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>伺服器(&amp;V)：</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>加密(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>連接埠(&amp;P)：</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>CA 檔案(&amp;A)：</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>請輸入郵件伺服器的名稱。</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>這不是伺服器名稱：不能有空格、斜線或連接埠。</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>無法讀取 CA 檔案。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>帳號(&amp;A)</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>一般(&amp;G)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>還沒有帳號。新增帳號後就會收到新郵件通知。</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>測試結果</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>新增(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>測試(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>憑證(&amp;C)…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>檢視造成測試失敗的憑證</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>以彈出通知顯示新郵件(&amp;P)</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>同時播放音效(&amp;S)</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>在圖示上顯示未讀郵件數(&amp;U)</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>登入工作階段時啟動 Posthorn(&amp;E)</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>移除帳號</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>要移除帳號「%1」嗎？</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>帳號的設定與密碼會被清除。伺服器上的郵件會保留。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>正在嘗試「%1」…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>在支援的 Dock 與工作列的啟動圖示上顯示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>沒有未讀郵件時隱藏圖示(&amp;H)</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>回應為 Mailnag 製作的小程式(&amp;M)</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>寄件者和主旨</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>僅寄件者</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>僅數量</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>顯示內容(&amp;W)：</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>螢幕鎖定時(&amp;K)：</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>尋找設定</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>沒有這個名稱的設定。</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>在任一瀏覽器中使用代碼(&amp;Y)</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>開啟網頁</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>重新登入(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>放棄登入(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>開啟供應商的網頁(&amp;D)</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>開啟網頁(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>使用者名稱(&amp;U)：</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>瀏覽憑證</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>選擇您的憑證</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密碼(&amp;W)：</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>指令(&amp;M)：</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>您的憑證(&amp;C)：</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>應用程式密碼(&amp;A)</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>這個供應商只允許它能以用戶端 ID 辨識的程式登入。請向供應商取得用戶端 ID，並在此輸入。</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 只允許它能以用戶端 ID 辨識的程式登入。請在其網頁上取得用戶端 ID，並在此輸入。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>請輸入使用者名稱。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>請輸入指令。</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>請指定可以讀取的檔案。</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>正在等候您在瀏覽器中登入。</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>要在網頁上輸入的代碼</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>正在等候您在瀏覽器中登入</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>正在向供應商詢問登入位置…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>請在瀏覽器開啟的網頁上登入，之後這裡會自動繼續。</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>請用任一瀏覽器開啟這個網頁，並輸入代碼：</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>您已登入。</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>使用者名稱(&amp;U)：</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>密碼來源(&amp;F)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密碼(&amp;W)：</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>密碼指令(&amp;W)：</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>登入方式(&amp;M)：</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>桌面環境的鑰匙圈</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>指令的輸出</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>在瀏覽器中登入</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>GNOME 線上帳號</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未變更</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>請輸入使用者名稱。</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>請輸入會印出密碼的指令。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>請輸入密碼。</translation>
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
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>結束 Posthorn(&amp;Q)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>未讀郵件(&amp;U)</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>這個桌面環境不會顯示系統匣圖示，因此 Posthorn 會在沒有圖示的情況下執行：新郵件會以彈出通知顯示，再次啟動 Posthorn 就會開啟這個視窗。在 GNOME 上，可以用擴充套件「AppIndicator and KStatusNotifierItem Support」加入系統匣。</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>不要再提醒我(&amp;A)</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>還沒有帳號。請在設定中新增。</translation>
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
        <translation>試用帳號</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>測試結果</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>正在登入並開啟資料夾…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>目前還無法運作。請回上一步修改，或是仍要新增這個帳號。</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>一切正常。新增帳號後就會收到新郵件通知。</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>試用</translation>
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
        <translation>儲存後就不再信任這個憑證。</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>請解鎖鑰匙圈</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>您的郵件密碼存放在其中。解鎖之前不會顯示新郵件。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn 正在無圖示執行</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME 只有安裝擴充套件「AppIndicator and KStatusNotifierItem Support」才會顯示 Posthorn 這類圖示。沒有它，通知照樣會出現，再次啟動 Posthorn 會顯示其視窗。</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>顯示視窗</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>最近幾天沒有收到郵件。</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>為什麼有通知或沒通知我？</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>最近幾天的郵件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>帳號與資料夾</translation>
    </message>
    <message>
        <source>From</source>
        <translation>寄件者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主旨</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>建立規則(&amp;R)…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>寄件者與主旨會在一天後清除，其餘資料則在一週後清除。</translation>
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
        <translation>依規則 %1，沒有彈出通知。</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>依規則 %1，沒有顯示也不計數。</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>依規則 %1，顯示為重要郵件。</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>依規則 %1 顯示。</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>已顯示。沒有不該顯示的理由。</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>已保留到勿擾時段結束。</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>已保留到暫停結束。</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>與 Posthorn 未連線期間收到的所有郵件一併顯示。</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>彈出通知已關閉，因此沒有彈出。</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>沒有再次顯示。先前已從另一個資料夾通知過。</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>不彈出通知，但要計數</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>照常顯示</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>重要：播放音效並持續顯示，勿擾時段也不例外</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>不顯示也不計數</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>找不到郵件伺服器。請檢查伺服器名稱與網路連線。</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>郵件伺服器拒絕連線。請檢查連接埠，或稍後再試。</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>無法連線到郵件伺服器。請檢查網路連線。</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>郵件伺服器沒有及時回應。</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>與郵件伺服器的連線已中斷。</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>郵件伺服器結束了連線。</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>無法連線到供應商的登入伺服器，因此目前沒有存取權杖。</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>郵件伺服器目前忙碌中。</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>郵件伺服器不允許這位使用者建立更多連線。如果一直如此，請關閉其他郵件程式。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>郵件伺服器的憑證是由這台電腦不信任的機構簽發的。如果是您自己或公司的憑證，請在帳號設定中選擇其 CA 檔案，或檢視該憑證。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>郵件伺服器的憑證已過期，必須由伺服器管理員更新。也請檢查這台電腦的日期。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>郵件伺服器的憑證尚未生效。請檢查這台電腦的日期。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>郵件伺服器的憑證是簽發給另一個名稱的。請檢查伺服器名稱；可能有人正在竊聽。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>郵件伺服器的憑證無效，因此連線並不安全。請詢問伺服器管理員。</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>郵件伺服器出示的憑證與您先前信任的不同，因此沒有送出任何資料。請在帳號設定中檢視這兩個憑證；可能有人正在竊聽。</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>帳號的 CA 檔案裡沒有可讀取的憑證。請在帳號設定中選擇其他檔案。</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>您的憑證檔案裡沒有可讀取的憑證與金鑰。請在帳號設定中指定其他檔案。</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>無法與郵件伺服器建立加密連線。請檢查連接埠與加密類型。</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>郵件伺服器不接受使用者名稱或密碼。請在設定中重新輸入；有些供應商要求在此使用應用程式密碼。</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>密碼已過期。請向供應商設定新密碼，再到設定中輸入。</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>郵件伺服器不接受存取權杖：權杖已過期或被撤銷。請向供應商取得新的權杖；這不是密碼的問題。</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>郵件伺服器不接受您以這個使用者名稱使用的憑證。請檢查使用者名稱，以及憑證是否仍然有效。</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>沒有可用於這台郵件伺服器的有效 Kerberos 票證。請先取得票證 (kinit)，然後再試一次。</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>郵件伺服器不接受您以這個使用者名稱使用的 Kerberos 票證。</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>郵件伺服器不提供帳號所要求的登入方式。請在設定中選擇其他方式。</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>伺服器無法證明它知道您的密碼，因此可能是冒充的。請檢查伺服器名稱。</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>郵件伺服器不允許這位使用者以密碼登入。請詢問伺服器管理員。</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>供應商要求您在瀏覽器中登入。請在設定中測試帳號，或使用「posthorn account sign-in」來登入。</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>在供應商的網頁上登入遭到拒絕。請重新登入，並允許存取您的郵件。</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>您的組織尚未允許使用 Posthorn。請洽組織的管理員核准，或以其他方式登入。</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>沒有及時完成瀏覽器中的登入。請重新開始。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>無法開啟瀏覽器。請在這台電腦的瀏覽器中手動開啟登入網頁。</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>這個帳號已經不在 GNOME 線上帳號中。請重新加入，或以其他方式登入。</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>GNOME 線上帳號要求您重新登入。請到 GNOME 設定中登入。</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>有資料夾無法開啟。請在帳號設定中檢查其名稱。</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>這封郵件已經不在資料夾中：它被移走或刪除了。</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>郵件伺服器不允許變更這個資料夾。</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>郵件伺服器沒有其他用來封存郵件的資料夾。</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>郵件伺服器沒有其他用來放垃圾郵件的資料夾。</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>郵件伺服器沒有其他用來放已刪除郵件的資料夾。</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>回應的不是支援 IMAP 的郵件伺服器。請檢查伺服器名稱與連接埠。</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>伺服器在這個連接埠要求一開始就加密。請選擇「TLS」，不要選「STARTTLS」。</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>伺服器在這個連接埠一開始不加密。請選擇「STARTTLS」，不要選「TLS」，或使用連接埠 993。</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>郵件伺服器傳來無法理解的資料。</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>郵件伺服器傳來不該出現的資料。</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>郵件伺服器傳來的資料過多，因此已關閉連線。</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>郵件伺服器拒絕將連線加密，因此沒有送出任何資料。如果伺服器支援，請在帳號設定中選擇「TLS」。</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>有人在加密開始前偷偷插入資料，因此已關閉連線。請不要信任這個網路。</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>伺服器在連線加密之前就聲稱您已登入，因此已關閉連線。請在帳號設定中選擇「TLS」。</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>郵件伺服器拒絕了它應該支援的指令。</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>供應商的登入伺服器回應的內容不是存取權杖。</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>存放密碼的鑰匙圈已鎖定。請解鎖以繼續。</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>存放密碼的鑰匙圈沒有解鎖：詢問鑰匙圈密碼的視窗被關閉，或無法顯示。請解鎖以繼續；Posthorn 不會自行再次詢問。</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>可存放密碼的錢包已停用。請在系統設定中啟用，或改由指令提供密碼。</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>存放密碼的鑰匙圈沒有回應。一旦有回應，Posthorn 就會繼續；如果一直如此，請重新啟動鑰匙圈，或重新登入桌面環境。</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>這個桌面環境沒有可存放密碼的鑰匙圈。請啟動一個，或改由指令提供密碼。</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>鑰匙圈未能提供或儲存密碼。</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>這個帳號還沒有密碼。請在設定中輸入。</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>提供密碼的指令執行失敗。請在帳號設定中檢查。</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>GNOME 線上帳號在這個桌面環境中沒有回應，因此無法取得帳號的密碼。</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>帳號設定有缺漏。請開啟設定補上。</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>沒有這個名稱的登入供應商，或它沒有公布自身的資訊。請在帳號設定中檢查。</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>這個 Posthorn 組建版本沒有此供應商的用戶端 ID。請輸入您自己的用戶端 ID，或使用應用程式密碼。</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>供應商不接受將這個用戶端 ID 用於這種登入。請在帳號設定中檢查。</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>無法讀取設定檔。請檢查其讀取權限。</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>設定檔中有無法理解的項目。請更正。</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>無法儲存設定。請檢查可用空間與檔案的寫入權限。</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>無法讀取已通知郵件的紀錄。</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>無法記錄已通知的郵件。請檢查可用空間與檔案的寫入權限。</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>已通知郵件的紀錄是由較新版本的 Posthorn 寫入的。請使用該版本。</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>連接埠 %1，%2。</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>來自這台電腦上另一個郵件程式的設定。</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>來自 Posthorn 內建的供應商清單。</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>由 %1 自行提供。</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>來自 Thunderbird 的供應商資料庫。</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>來自網域名稱系統 (DNS)，傳輸途中的其他人可任意竄改其內容。</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>這是猜測：沒有任何來源指出有這台伺服器。</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>這台伺服器屬於 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>請先在供應商的網頁信箱設定中啟用 IMAP。</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>請先啟動 Proton Mail Bridge。它會顯示使用者名稱與密碼，並可匯出憑證；手動輸入設定時，請將該憑證填入「CA 檔案」。</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>這個供應商使用專為單一程式建立的密碼，也就是應用程式密碼。請在其網頁上為 Posthorn 建立一組，並在此輸入。</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 使用專為單一程式建立的密碼，也就是應用程式密碼。請在其網頁上為 Posthorn 建立一組，並在此輸入。</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>GNOME 設定中有這個帳號，但您必須先在那裡重新登入。</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>GNOME 設定中有這個帳號，並接受其伺服器的錯誤憑證；Posthorn 不接受。</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>GNOME 設定中有這個帳號。Posthorn 每次需要登入時會向它查詢，不會儲存任何資料。</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>存放在桌面環境的鑰匙圈中。</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>指令印出的第一行就是存取權杖。</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>供應商的網頁會在瀏覽器中開啟，詢問是否允許 Posthorn 讀取您的郵件。Posthorn 絕不會看到密碼。</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>指令印出的第一行就是密碼。</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>包含您的憑證與金鑰的 PEM 檔案，未加密。</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>您在這台電腦上的票證，例如執行「kinit」後取得的票證。</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>我的 GNOME 帳號(&amp;G)</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>會印出存取權杖的指令(&amp;T)</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>在瀏覽器中登入供應商(&amp;R)</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>會印出密碼的指令(&amp;O)</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>憑證(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>Kerberos(&amp;K)</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>從 %1 匯入：%2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 與它通訊時不使用 TLS，Posthorn 則會使用。</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 不檢查它的憑證，Posthorn 則會檢查。</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 將密碼以明文存放在檔案中；密碼不會從那裡匯入，必須自行輸入。</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 以 OAuth 登入；在這裡要重新登入。</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 以自有儲存區中的憑證登入；在這裡需要憑證檔案。</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1伺服器的回應：「%2」</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1詳細資訊：「%2」</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>已登入，正在檢查新郵件…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>正在等候下次嘗試。</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>下次嘗試時間：%1。%2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>已連線。伺服器會即時通知新郵件。</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>已連線。伺服器無法主動通知新郵件，因此每隔幾分鐘查詢一次。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>資訊可能已過時：自 %1 起就沒有檢查過新郵件。</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>資訊可能已過時：伺服器上次回應的時間是 %1。</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>已連線。伺服器只會通知一個資料夾的新郵件，因此每隔幾分鐘查詢一次。</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未連線</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>伺服器忙碌中</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>憑證不受信任</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>登入失敗</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>有資料夾無法開啟</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>無法理解伺服器</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>沒有密碼</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>設定不完整</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>檔案無法使用</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候中</translation>
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
        <translation>伺服器上次回應的時間是 %1。</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>上次收到新郵件的時間是 %1。</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn：還沒有帳號</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>沒有未讀郵件</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n 封未讀郵件</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>剛剛</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分鐘前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 小時前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（無主旨）</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>（寄件者不明）</translation>
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
        <translation>驗證碼：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 封新郵件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1：%n 封新郵件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>您不在時收到了 %n 封郵件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1：您不在時收到了 %n 封郵件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>已標示為已讀</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>已移到垃圾郵件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>何時再次顯示？</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 分鐘後</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>一小時後</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>今天晚上</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明天早上</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>無法將「%1」標示為已讀。%2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>無法封存「%1」。%2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>無法刪除「%1」。%2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>無法將「%1」移到垃圾郵件。%2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>您對這個帳號的郵件所做的操作會先保留，等到可以執行時再進行。%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標示為已讀</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾郵件</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>複製驗證碼</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 封</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>運作正常。</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>依您的指定，其憑證受信任至 %1。</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>已使用 %1 登入。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 封郵件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>資料夾 %1：%2，%3。</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>伺服器會即時通知新郵件 (IDLE)。</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>伺服器無法通知新郵件（沒有 IDLE），因此會定期查詢。</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>伺服器支援：%1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>除了憑證本身，沒有任何機構為其作保</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>由這台電腦不認識的機構簽發</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>簽發給了另一個名稱</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>已損壞，或不適用於此用途</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>憑證所屬伺服器</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>簽發對象</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>適用名稱</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指紋 (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>金鑰指紋 (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題所在</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1，有效期至 %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>您信任的憑證有效期至 %1。請向伺服器管理員詢問下一個憑證：過了那一天，在您信任另一個憑證之前，不會顯示新郵件。</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>郵件伺服器現在出示的是這台電腦原本就信任的憑證，不再是您信任的那個。如果沒有人告訴過您這件事，請詢問伺服器管理員。</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>密碼會記住到 Posthorn 結束為止，不會寫入任何地方。</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>無法開啟</translation>
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
        <translation>伺服器上的資料夾過多，這裡沒有全部顯示。</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS（一開始就加密）</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>伺服器支援的最強方式</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth（以存取權杖代替密碼）</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>所有郵件</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>垃圾郵件</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>寄件備份</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>您的登入在 Posthorn 結束前有效；其內容未寫入任何地方。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>此桌面無法隨工作階段啟動沙箱中的程式。</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部標示為已讀</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>接下來由 Posthorn 繼續。您可以關閉這個網頁。</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>登入沒有成功；原因請見 Posthorn。您可以關閉這個網頁。</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn 並未要求這個網頁。</translation>
    </message>
</context>
</TS>
