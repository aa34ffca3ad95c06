<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>ポップアップに本文の冒頭を表示する(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>証明書を確認(&amp;K)…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>テスト結果</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>メールアドレス(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>アカウント名(&amp;N):</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>メールサーバー (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>信頼した証明書:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>1 行に 1 つずつ</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>サーバー上のフォルダーから選択します</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>サーバーが伝えない場合 (PREVIEW) は、新着メッセージごとに本文の冒頭を取得します</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>監視するフォルダー(&amp;B):</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>アカウントに名前を付けてください。</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>同じ名前のアカウントがすでにあります。</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>監視するフォルダーを指定してください (INBOX など)。</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>監視できるフォルダーは %1 個までです。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>メールサーバーとデスクトップが対応している場合に表示されます。コードは、メールに含まれている場合にのみ表示されます</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>ポップアップのボタン(&amp;S):</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>ポップアップのボタン %1</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>ポップアップに同じボタンが重複しています。</translation>
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
        <translation>設定を手動で入力する(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>メールアドレス(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>アカウント名(&amp;N):</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>アドレスに対応する設定を、Posthorn 内蔵のプロバイダー一覧、アドレスのドメインのサーバー (アドレスを伝えます)、および Thunderbird のプロバイダーデータベースとドメインネームシステム (ドメインのみを伝えます) から検索します。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>あなたのアドレス</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>メールアドレスではありません。メールアドレスは、名前、@、ドメインからなります。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>アカウントに名前を付けてください。</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>同じ名前のアカウントがすでにあります。</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>1 時間停止</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>明日まで停止</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>一時停止を解除</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>ルールを作成…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>通知された理由、されなかった理由</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>追加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下へ(&amp;W)</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>理由(&amp;Y)…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>ここ数日のメールがそれぞれ表示された、または表示されなかった理由</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>ルール: 最初に一致したルールが適用されます(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>おやすみ時間(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>VIP(&amp;V):</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>アドレス帳 (vCard ファイルまたはフォルダー)(&amp;B):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>メールごとに実行(&amp;H):</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>このプログラムには、他人が書いた内容が 1 行の JSON として渡されます。その内容を信用しないプログラムでなければなりません。</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>おやすみ時間は 22:00-07:00 のように、または曜日を付けて Mon-Fri 22:00-07:00 のように入力してください。</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>アドレス帳は絶対パスで指定してください。</translation>
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
        <translation>メールサーバーの証明書</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>%1 の証明書は信頼できません (%2)。サーバーの管理者による対処が必要です。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 は、あなたが信頼したものとは別の証明書を提示しています。証明書が更新されたかどうか、サーバーの管理者に確認してください。誰も心当たりがない場合は、通信が盗聴されている可能性があります。信頼しないでください。</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>%1 の証明書を保証する、このコンピューターが信頼する機関はありません。通信を盗聴できる人は、自分の証明書を提示することもできます。サーバーの管理者にフィンガープリントを問い合わせ、一致する場合にのみ信頼してください。</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>対象の名前</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>鍵のフィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>現在の証明書</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>以前に信頼した証明書</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1、現在の証明書</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1、以前に信頼した証明書</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>この証明書を信頼する(&amp;T)</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>ここをクリックするとコードをコピーします。</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>コードをコピーしました。</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>専用の接続で監視します。1 つのフォルダーの新着メールしかプッシュ通知しないサーバー向けで、最大 4 個のフォルダーまで指定できます。その他のフォルダーは 3 分ごとに確認します。</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>迷惑メール以外をすべてチェック(&amp;A)</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>フォルダーを検索</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>迷惑メール、ごみ箱、下書き、送信済み、すべてのメールを除く全フォルダー</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>サーバー上のフォルダー(&amp;M)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>選択不可</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>即時: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>常に即時: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>監視するフォルダーの選択</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>監視するフォルダー</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>サーバーの応答を待っています。</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>監視するフォルダーにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>監視できるフォルダーは %1 個までです。</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>件名:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>差出人:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日時:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>添付ファイル:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>メールの本文</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>本文を受信しています…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>このメールには、ここに表示できる本文がありません。</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>このメールは Web ページです。表示しているのはそのテキストです。ネットワークからは何も読み込んでいません。</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>メールが長いため、冒頭のみを表示しています。</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>証明書を確認(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>ステップ %1/%2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>このまま追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>設定を検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>ブラウザーでサインイン(&amp;S)</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Posthorn のウィンドウ</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>メールソフト</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Web メール (ブラウザー)</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}、{email}、{mailbox}、{uid} は、そのメールの値に置き換えられます</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>クリックで開くもの(&amp;O):</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>Web メール(&amp;I):</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>Web メールのアドレス(&amp;R):</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>コマンド(&amp;D):</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>メールを開くコマンドを入力してください。</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Web メールのアドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>この Web メールのアドレスには、あなたのメールアドレスが必要です。</translation>
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
        <translation>プロバイダーから発行されている場合</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>別のデバイスでコードを使う(&amp;I)</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>プロバイダー(&amp;V):</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>プロバイダーのアドレス(&amp;D):</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>クライアント ID(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>クライアントシークレット(&amp;C):</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>その他 (アドレスを指定)</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>プロバイダーを選択してください。</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>プロバイダーのアドレスを入力してください。https:// で始まります。</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>クライアント ID を入力してください。</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>次のアカウントをすべて既読にする</translation>
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
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>次を含む</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>パターンに一致</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>以下のすべてに当てはまるメールに一致します。条件にしない項目は空欄にしてください。* は任意の文字列を表します。</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>差出人(&amp;F):</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>差出人が VIP(&amp;V):</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>差出人がアドレス帳にある(&amp;B):</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>宛先が自分だけ(&amp;O):</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>メーリングリスト(&amp;L):</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>件名の比較方法</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>件名(&amp;J):</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>ヘッダーフィールド(&amp;H):</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>ヘッダーフィールドの比較方法</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>フィールドの内容(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>フォルダー(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>アカウント(&amp;A):</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>最小サイズ(&amp;E):</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>最大サイズ(&amp;T):</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>届いた時間帯(&amp;I):</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>動作(&amp;D):</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>専用の音(&amp;U):</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>直近の 50 通で試す(&amp;R)</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>ルールに一致するメール</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>問わない</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>任意のサイズ</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>ルールに名前を付けてください。</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>同じ名前のルールがすでにあります。</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>時間帯は 22:00-07:00 のように、または曜日を付けて Mon-Fri 09:00-17:00 のように入力してください。</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>パターンが正規表現として正しくありません。</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>ヘッダーフィールドには、メールで使用できるもので、From、Subject、Date、Message-ID 以外のものを指定してください。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>%2 通中 %1 通に一致します。</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>設定を手動で入力する(&amp;H)</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>このサーバーを知っており、ここにサインインする(&amp;K)</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>設定の検索</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>%1 に対応する設定を検索しています…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>このアドレスに対応する設定は見つかりませんでした。設定はプロバイダーのページに、「その他のメールソフト」や「IMAP」向けの設定として載っていることがよくあります。</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>このアドレスの設定はどこにも公開されていません。次のサーバーかもしれません:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>次の設定が見つかりました。ご利用のプロバイダーのサーバーである場合にのみ続行してください:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>これは %1 の設定です。ご利用のプロバイダーのサーバーである場合にのみ続行してください。</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1サーバーの持ち主は、あなたのパスワードを受け取り、メールを読むことができます。</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>応答を待つか、設定を手動で入力してください。</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>このサーバーを知っていることを確認するか、別のサーバーを選択してください。</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>プロバイダーによる説明</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>このコンピューターが信頼する認証局</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>CA ファイルを参照</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA ファイルの選択</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>サーバー(&amp;V):</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>暗号化(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>CA ファイル(&amp;A):</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>メールサーバーの名前を入力してください。</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>サーバー名ではありません。空白、スラッシュ、ポート番号は使用できません。</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>CA ファイルを読み込めません。</translation>
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
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>全般(&amp;G)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>アカウントがまだありません。追加すると、新着メールが通知されます。</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>テスト結果</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>追加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>証明書(&amp;C)…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>テスト失敗の原因となった証明書を確認します</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>新着メールをポップアップで表示する(&amp;P)</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>ポップアップと同時に音を鳴らす(&amp;S)</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>アイコンに未読メールの数を表示する(&amp;U)</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>セッション開始時に Posthorn を起動する(&amp;E)</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>アカウント「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>設定とパスワードは消去されます。サーバー上のメールは残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>「%1」を試しています…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>対応しているドックやタスクバーのランチャーに表示する(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>未読がない間はアイコンを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Mailnag 用のアプレットに応答する(&amp;M)</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>差出人と件名</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>差出人のみ</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>件数のみ</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>表示する内容(&amp;W):</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>画面のロック中(&amp;K):</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>任意のブラウザーでコードを使う(&amp;Y)</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>もう一度サインイン(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>サインインを中止(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>プロバイダーのページを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>ページを開く(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>証明書を参照</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>証明書の選択</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>コマンド(&amp;M):</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>あなたの証明書(&amp;C):</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>アプリパスワード(&amp;A)</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>このプロバイダーは、クライアント ID で識別できるプログラムのみを受け入れます。プロバイダーからクライアント ID を取得し、ここに入力してください。</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 は、クライアント ID で識別できるプログラムのみを受け入れます。そのページでクライアント ID を取得し、ここに入力してください。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>コマンドを入力してください。</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>読み込めるファイルを指定してください。</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>ブラウザーでのサインインを待っています。</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>ページに入力するコード</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>ブラウザーでのサインインを待っています</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>サインイン先をプロバイダーに問い合わせています…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>ブラウザーに開いたページでサインインしてください。この画面は自動的に進みます。</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>任意のブラウザーで次のページを開き、コードを入力してください:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>サインインしました。</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>パスワードの取得元(&amp;F):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>パスワードのコマンド(&amp;W):</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>サインイン方式(&amp;M):</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>デスクトップのキーリング</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>コマンドの出力</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>ブラウザーでのサインイン</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>GNOME オンラインアカウント</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>パスワードを出力するコマンドを入力してください。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
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
        <translation>Posthorn を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>未読メール(&amp;U)</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>このデスクトップにはトレイアイコンが表示されないため、Posthorn はアイコンなしで動作します。新着メールはポップアップで表示され、Posthorn をもう一度起動するとこのウィンドウが開きます。GNOME では、拡張機能「AppIndicator and KStatusNotifierItem Support」でトレイを追加できます。</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>今後は表示しない(&amp;A)</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>アカウントがまだありません。設定で追加してください。</translation>
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
        <translation>アカウントの動作確認</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>テスト結果</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>サインインして、フォルダーを開いています…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>まだ動作していません。戻って設定を変更するか、このままアカウントを追加してください。</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>すべて正常に動作しています。アカウントを追加すると、新着メールが通知されます。</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>動作確認</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>信頼を取り消す(&amp;L)</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>保存すると、この証明書は信頼されなくなります。</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>キーリングのロックを解除してください</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>メールのパスワードが保存されています。ロックを解除するまで、新着メールは表示されません。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn はアイコンなしで動作しています</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME で Posthorn のようなアイコンを表示するには、拡張機能「AppIndicator and KStatusNotifierItem Support」が必要です。なくても通知は届き、もう一度 Posthorn を起動するとウィンドウが開きます。</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>ここ数日、メールは届いていません。</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>通知された理由、されなかった理由</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>ここ数日のメール</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>アカウントとフォルダー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>ルールを作成(&amp;R)…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>差出人と件名は 1 日後、その他の情報は 1 週間後に消去されます。</translation>
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
        <translation>ルール %1 により、ポップアップを表示しませんでした。</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>ルール %1 により、表示も未読数への加算もしませんでした。</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>ルール %1 により、重要なメールとして表示しました。</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>ルール %1 により、表示しました。</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>表示しました。表示を妨げる条件はありませんでした。</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>おやすみ時間が終わるまで保留しました。</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>一時停止が終わるまで保留しました。</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Posthorn が接続していない間に届いたほかのメールとまとめて表示しました。</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>ポップアップがオフになっているため、表示しませんでした。</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>別のフォルダーから通知済みのため、再度表示しませんでした。</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>ポップアップを表示せず、未読数には含める</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>通常どおり表示する</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>重要: 音を鳴らし、おやすみ時間でも表示したままにする</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>表示せず、未読数にも含めない</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>メールサーバーが見つかりませんでした。サーバー名とネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>メールサーバーに接続を拒否されました。ポートを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>メールサーバーに接続できません。ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>メールサーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>メールサーバーとの接続が失われました。</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>メールサーバーが接続を終了しました。</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>プロバイダーのサインインサーバーに接続できないため、現在アクセストークンがありません。</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>メールサーバーは現在混み合っています。</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>メールサーバーは、このユーザーにこれ以上の接続を許可していません。この状態が続く場合は、ほかのメールソフトを終了してください。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>メールサーバーの証明書は、このコンピューターが信頼していない認証局から発行されています。ご自身または会社の証明書である場合は、アカウントの設定で CA ファイルを選択するか、証明書を確認してください。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>メールサーバーの証明書の有効期限が切れています。サーバーの管理者による更新が必要です。このコンピューターの日付も確認してください。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>メールサーバーの証明書はまだ有効になっていません。このコンピューターの日付を確認してください。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>メールサーバーの証明書は別の名前に対して発行されています。サーバー名を確認してください。通信が盗聴されている可能性もあります。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>メールサーバーの証明書が有効でないため、安全に接続できません。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>メールサーバーが、あなたが信頼したものとは別の証明書を提示したため、何も送信しませんでした。アカウントの設定で両方の証明書を確認してください。通信が盗聴されている可能性があります。</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>アカウントの CA ファイルに、読み取れる証明書がありません。アカウントの設定で別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>あなたの証明書のファイルに、読み取れる証明書と鍵がありません。アカウントの設定で別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>メールサーバーとの暗号化された接続を確立できませんでした。ポートと暗号化の種類を確認してください。</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>メールサーバーがユーザー名またはパスワードを受け付けませんでした。設定でもう一度入力してください。プロバイダーによっては、アプリパスワードが必要です。</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>パスワードの有効期限が切れています。プロバイダーで新しいパスワードを設定してから、それを設定で入力してください。</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>メールサーバーがアクセストークンを受け付けませんでした。トークンは期限切れか、取り消されています。プロバイダーから新しいトークンを取得してください。パスワードの問題ではありません。</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>メールサーバーは、このユーザー名に対するあなたの証明書を受け付けませんでした。ユーザー名と、証明書がまだ有効かどうかを確認してください。</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>このメールサーバー用の有効な Kerberos チケットがありません。チケットを取得 (kinit) してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>メールサーバーは、このユーザー名に対するあなたの Kerberos チケットを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>メールサーバーは、アカウントで指定されたサインイン方式に対応していません。設定で別の方式を選択してください。</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>サーバーは、あなたのパスワードを知っていることを証明できませんでした。偽のサーバーの可能性があります。サーバー名を確認してください。</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>メールサーバーは、このユーザーのパスワードによるサインインを許可していません。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>プロバイダーがブラウザーでのサインインを求めています。設定でアカウントをテストするか、「posthorn account sign-in」を実行してサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>プロバイダーのページでサインインが拒否されました。もう一度サインインし、メールへのアクセスを許可してください。</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>あなたの組織は、まだ Posthorn を許可していません。組織の管理者に承認を依頼するか、別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>ブラウザーでのサインインが時間内に完了しませんでした。もう一度やり直してください。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>ブラウザーを開けませんでした。このコンピューターのブラウザーで、サインインのページを手動で開いてください。</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>このアカウントは GNOME オンラインアカウントからなくなっています。もう一度追加するか、別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>GNOME オンラインアカウントが再度のサインインを求めています。GNOME の設定でサインインしてください。</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>フォルダーを開けませんでした。アカウントの設定でフォルダー名を確認してください。</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>このメールは、移動または削除されたため、もうフォルダーにありません。</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>メールサーバーは、このフォルダーの変更を許可していません。</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>メールサーバーに、アーカイブ用の別のフォルダーがありません。</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>メールサーバーに、迷惑メール用の別のフォルダーがありません。</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>メールサーバーに、削除済みメール用の別のフォルダーがありません。</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>応答したのは IMAP に対応したメールサーバーではありません。サーバー名とポートを確認してください。</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>このポートでは、サーバーは最初から暗号化を求めます。「STARTTLS」ではなく「TLS」を選択してください。</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>このポートでは、サーバーは暗号化なしで通信を開始します。「TLS」ではなく「STARTTLS」を選択するか、ポート 993 を使用してください。</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>メールサーバーから解釈できないデータが送られてきました。</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>メールサーバーから場違いなデータが送られてきました。</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>メールサーバーから異常に大量のデータが送られてきたため、接続を閉じました。</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>メールサーバーが接続の暗号化を拒否したため、何も送信しませんでした。サーバーが対応している場合は、アカウントの設定で「TLS」を選択してください。</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>暗号化の開始前に何者かがデータを紛れ込ませたため、接続を閉じました。このネットワークを信用しないでください。</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>接続が暗号化される前にサーバーがサインイン済みと応答したため、接続を閉じました。アカウントの設定で「TLS」を選択してください。</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>メールサーバーが、対応しているはずのコマンドを拒否しました。</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>プロバイダーのサインインサーバーの応答は、アクセストークンではありませんでした。</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>パスワードを保存しているキーリングがロックされています。続行するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>パスワードを保存しているキーリングのロックが解除されませんでした。キーリングのパスワードの入力画面が閉じられたか、表示できませんでした。続行するにはロックを解除してください。Posthorn が自動的に再度尋ねることはありません。</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>パスワードを保存できるウォレットが無効になっています。システム設定で有効にするか、コマンドでパスワードを取得するようにしてください。</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>パスワードを保存しているキーリングが応答しません。応答があり次第、Posthorn は動作を再開します。この状態が続く場合は、キーリングを再起動するか、デスクトップにログインし直してください。</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>このデスクトップには、パスワードを保存できるキーリングがありません。キーリングを起動するか、コマンドでパスワードを取得するようにしてください。</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>キーリングでパスワードの取得または保存ができませんでした。</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>このアカウントのパスワードはまだありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>パスワードを取得するコマンドが失敗しました。アカウントの設定で確認してください。</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>このデスクトップでは GNOME オンラインアカウントが応答しないため、アカウントのパスワードを取得できません。</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>アカウントの設定に不足があります。設定を開いて入力してください。</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>この名前のサインインプロバイダーが存在しないか、プロバイダーが自身の情報を公開していません。アカウントの設定で確認してください。</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>このビルドの Posthorn には、このプロバイダーのクライアント ID がありません。独自のものを入力するか、アプリパスワードを使用してください。</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>プロバイダーは、この種類のサインインにこのクライアント ID を受け付けません。アカウントの設定で確認してください。</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>設定ファイルを読み込めません。ファイルの読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>設定ファイルに解釈できない項目があります。修正してください。</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>設定を保存できませんでした。空き容量とファイルの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>通知済みメールの記録を読み込めません。</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>通知済みメールを記録できませんでした。空き容量とファイルの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>通知済みメールの記録は、新しいバージョンの Posthorn で書き込まれています。そのバージョンを使用してください。</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>ポート %1、%2。</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>このコンピューターの別のメールソフトの設定によるものです。</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Posthorn 内蔵のプロバイダー一覧によるものです。</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>%1 自身が公開している情報です。</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Thunderbird のプロバイダーデータベースによるものです。</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>ドメインネームシステム (DNS) によるものです。DNS の応答は、経路上の第三者に書き換えられる可能性があります。</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>推測です。このようなサーバーがあるという情報はありません。</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>このサーバーは %2 ではなく %1 のものです。</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>先に、プロバイダーの Web メールの設定で IMAP を有効にしてください。</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>先に Proton Mail Bridge を起動してください。ユーザー名とパスワードが表示され、証明書をエクスポートできます。証明書は、設定を手動で入力する際に「CA ファイル」に指定します。</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>このプロバイダーでは、1 つのプログラム専用のパスワード (アプリパスワード) を使用します。プロバイダーのページで Posthorn 用のパスワードを作成し、ここに入力してください。</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 では、1 つのプログラム専用のパスワード (アプリパスワード) を使用します。そのページで Posthorn 用のパスワードを作成し、ここに入力してください。</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>このアカウントは GNOME の設定に登録されていますが、先に GNOME の設定で再度サインインする必要があります。</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>このアカウントは GNOME の設定に登録されており、サーバーの不正な証明書が許可されていますが、Posthorn は許可しません。</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>このアカウントは GNOME の設定に登録されています。Posthorn はサインインが必要になるたびに GNOME の設定に問い合わせ、何も保存しません。</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>デスクトップのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>コマンドが出力する最初の行がアクセストークンになります。</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>プロバイダーのページがブラウザーで開き、Posthorn にメールの読み取りを許可するかどうかを尋ねます。Posthorn がパスワードを知ることはありません。</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>コマンドが出力する最初の行がパスワードになります。</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>あなたの証明書とその鍵が入った、暗号化されていない PEM ファイルです。</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>「kinit」などで取得した、このコンピューターにあるチケットです。</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>GNOME のアカウント(&amp;G)</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>アクセストークンを出力するコマンド(&amp;T)</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>ブラウザーでプロバイダーにサインイン(&amp;R)</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>パスワードを出力するコマンド(&amp;O)</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>証明書(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>Kerberos(&amp;K)</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>%1 から引き継ぐ: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 は TLS なしで通信していますが、Posthorn は TLS を使用します。</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 はサーバーの証明書を検証していませんが、Posthorn は検証します。</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 はパスワードを平文でファイルに保存しています。そこからは引き継がれないため、入力が必要です。</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 は OAuth でサインインしています。ここでは改めてサインインします。</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 は独自の保管場所にある証明書でサインインしています。ここでは証明書のファイルが必要です。</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1サーバーからの応答: 「%2」</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1詳細: 「%2」</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>サインインしました。新着メールを確認しています…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>次の試行を待っています。</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>次回の試行: %1。%2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>接続しています。新着メールはサーバーからすぐに通知されます。</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>接続しています。サーバーが新着メールを自ら通知できないため、数分おきに確認します。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>最新の状態ではない可能性があります。%1 以降、新着メールを確認していません。</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>最新の状態ではない可能性があります。サーバーからの最後の応答は %1 です。</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>接続しています。サーバーが 1 つのフォルダーの新着メールしか通知しないため、数分おきに確認します。</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>サーバーが混雑</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>証明書を信頼できません</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>サインイン失敗</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>開けないフォルダーがあります</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>サーバーの応答を解釈できません</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>パスワードなし</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>設定が不完全</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>ファイルを使用できません</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1、%2 から更新なし</translation>
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
        <translation>サーバーからの最後の応答は %1 です。</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>最後の新着メールは %1 に届きました。</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: アカウントがまだありません</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>未読なし</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>未読メール %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(差出人不明)</translation>
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
        <translation>コード: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メール %n 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: 新着メール %n 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>不在の間に %n 通のメールが届きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: 不在の間に %n 通のメールが届きました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>既読にしました</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブしました</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除しました</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>迷惑メールに移動しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>いつ再表示しますか？</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 分後</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 時間後</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>今晩</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明日の朝</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>「%1」を既読にできませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>「%1」をアーカイブできませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>「%1」を削除できませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>「%1」を迷惑メールに移動できませんでした。%2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>このアカウントのメールに対する操作は、実行できるようになるまで保留されます。%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>正常に動作しています。</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>サーバーの証明書は、あなたの指定により %1 まで信頼されます。</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>%1 でサインインしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メール %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>フォルダー %1: %2、%3。</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>新着メールはサーバーからすぐに通知されます (IDLE)。</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>サーバーは新着メールを通知できないため (IDLE 非対応)、定期的に確認します。</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>サーバーが対応する機能: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>証明書自身のほかに保証する機関がありません</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>このコンピューターが知らない認証局から発行されています</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>別の名前に対して発行されています</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>有効期限が切れています</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>まだ有効になっていません</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>壊れているか、この用途のものではありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>証明書の対象サーバー</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>対象の名前</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>鍵のフィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1、有効期限 %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>あなたが信頼した証明書の有効期限は %1 です。次の証明書についてサーバーの管理者に問い合わせてください。期限を過ぎると、別の証明書を信頼するまで新着メールは表示されません。</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>メールサーバーは現在、あなたが信頼した証明書ではなく、このコンピューターが元から信頼している証明書を提示しています。このことについて知らされていない場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>パスワードは Posthorn が終了するまで記憶され、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>messages, unread messages</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>mailbox, what it is for</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The server has more mailboxes than can be shown; these are not all of them.</source>
        <translation>サーバーのフォルダーが多すぎるため、一部のみを表示しています。</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (最初から暗号化)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>サーバーが対応する最も強力な方式</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth (パスワードの代わりにアクセストークンを使用)</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>すべてのメール</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Posthorn が終了するまでサインインしています。その内容はどこにも書き込まれていません。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>このデスクトップには、サンドボックス内のプログラムをセッションと一緒に起動する方法がありません。</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>続きは Posthorn で行われます。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>サインインできませんでした。理由は Posthorn に表示されます。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>このページは Posthorn が要求したものではありません。</translation>
    </message>
</context>
</TS>
