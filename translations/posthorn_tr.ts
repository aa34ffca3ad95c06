<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Hesap ekle</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Hesabı düzenle</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>S&amp;eç…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Açılır bildirimler metnin başını &amp;göstersin</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Sın&amp;a</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Ser&amp;tifikaya bak…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Sınama sonucu</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-p&amp;osta adresi:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Hesabı&amp;n adı:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Posta sunucusu (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Güvenilen sertifika:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Her satıra bir tane</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Klasörleri sunucudakiler arasından seç</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Sunucu bunu bildirmezse (PREVIEW) her yeni iletinin başı alınır</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>İ&amp;zlenecek klasörler:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Hesaba bir ad verin.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Bu adda başka bir hesap zaten var.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>İzlenecek bir klasör belirtin, örneğin INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>En çok %1 klasör izlenebilir.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Deneniyor…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Posta sunucusu ve masaüstü destekliyorsa gösterilir; kod düğmesi yalnızca iletide kod varsa gösterilir</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Açılır bildiri&amp;mlerdeki düğmeler:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Açılır bildirimlerdeki %1. düğme</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Açılır bildirimlerde aynı eylem iki kez sunuluyor.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Ayarları elle &amp;gir</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>E-pos&amp;ta adresi:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>&amp;Hesabın adı:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Adrese ait ayarlar Posthorn’un kendi sağlayıcı listesinde, adresin alan adındaki sunucuda, Thunderbird sağlayıcı veri tabanında ve alan adı sisteminde aranır. Sunucuya adresin tamamı, son ikisine ise yalnızca alan adı bildirilir.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Adresiniz</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>E-posta adresinizi girin.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Bu bir e-posta adresi değil: E-posta adresi bir ad, @ ve alan adından oluşur.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Hesaba bir ad verin.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Bu adda başka bir hesap zaten var.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Bir saat duraklat</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Yarına kadar duraklat</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Duraklatmayı bitir</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Kural oluştur…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Neden bildirildi ya da bildirilmedi?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Ekle…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ka&amp;ldır</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Yukarı</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Aşağı</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>&amp;Neden…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Son günlerdeki her iletinin neden gösterildiği ya da gösterilmediği</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Kurallar: iletiye uyan ilk kural &amp;belirler</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>Sess&amp;iz saatler:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>&amp;VIP kişiler:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Adres defteri (v&amp;Card dosyası ya da dizini):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>Her ile&amp;ti için çalıştır:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Programa, yabancıların yazdıkları bir JSON satırı olarak verilir. Program bunlara güvenmemelidir.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Sessiz saatler şöyle yazılır: 22:00-07:00 ya da günlerle birlikte: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>Adres defteri tam yoluyla verilmelidir.</translation>
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
        <translation>Posta sunucusunun sertifikası</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>%1 sunucusunun sertifikasına güvenilemez: %2. Bunu sunucu yöneticisinin düzeltmesi gerekir.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1, güvendiğiniz sertifikadan başka bir sertifika gösteriyor. Sunucu yöneticisine sertifikanın değiştirilip değiştirilmediğini sorun. Kimsenin bundan haberi yoksa birisi bağlantıyı dinliyor olabilir: Sertifikaya güvenmeyin.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>%1 sunucusunun sertifikasına, bu bilgisayarın güvendiği hiç kimse kefil olmuyor. Bağlantıyı dinleyebilen biri size kendi sertifikasını gösterebilir; bu yüzden sunucu yöneticisinden sertifikanın parmak izini isteyin ve sertifikaya yalnızca parmak izi aynıysa güvenin.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Verildiği yer</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Veren</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Geçerli olduğu adlar</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geçerlilik başlangıcı</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geçerlilik bitişi</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Parmak izi (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Anahtarının parmak izi (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Şimdi gösterilen</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Önceden güvenilen</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, şimdi gösterilen</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, önceden güvenilen</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Bu sertifikaya güven</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Kodu kopyalamak için buraya tıklayın.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Tek kullanımlık kod</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Kod kopyalandı.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikalar (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Gözat…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Yeni postayı yalnızca tek klasör için anında bildiren sunucularda, klasör kendine ait bir bağlantı üzerinden izlenir; en çok dört klasör. Ötekiler her üç dakikada bir denetlenir.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>G&amp;ereksiz dışında tümünü işaretle</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Anında</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Klasör bul</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Gereksiz, çöp, taslaklar, gönderilmiş ve tüm postalar dışındaki bütün klasörler</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>Sunucudaki &amp;klasörler</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (bulunamadı)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Seçenek yok</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Anında: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Her zaman anında: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>İzlenecek klasörleri seç</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>İzlenecek klasörler</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Sunucu bekleniyor.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>İzlenecek bir klasör işaretleyin.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>En çok %1 klasör izlenebilir.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Konu:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Kimden:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Tarih:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Ekler:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>İletinin metni</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Metin getiriliyor…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Bu iletide burada gösterilebilecek bir metin yok.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Bu ileti bir web sayfası; bu da metni. Ağdan hiçbir şey yüklenmedi.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>İleti uzun; yalnızca başı gösteriliyor.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Hesap ekle</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Sertifikaya &amp;bak…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ger&amp;i</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Adım %1/%2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>Yine de &amp;ekle</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>&amp;Ayarları bul</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Ta&amp;rayıcıda oturum aç</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Posthorn penceresi</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>Posta programı</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Tarayıcıda web posta</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Bir komut</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Başka</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox} ve {uid} yerine iletinin değerleri geçer</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>Tık&amp;layınca açılan:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>&amp;Web posta:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>Web posta a&amp;dresi:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>K&amp;omut:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>İletiyi açan komutu girin.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Web posta adresi https:// ile başlamalıdır.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>Web posta adresi için e-posta adresiniz gerekiyor.</translation>
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
        <translation>Sağlayıcı verdiyse</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>Başka b&amp;ir aygıtta, kodla</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Sağlayı&amp;cı:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Sağlayıcı&amp;nın adresi:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>İ&amp;stemci kimliği:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>İstemci gizli ana&amp;htarı:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Başka bir sağlayıcı, adresiyle</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Bir sağlayıcı seçin.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Sağlayıcının adresini girin. Adres https:// ile başlar.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>İstemci kimliğini girin.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Şu hesapta tümünü okundu olarak işaretle</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>içerir</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>kalıba uyar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Kural, bunların tümünü sağlayan iletilere uyar. Önemli olmayanları boş bırakın; * herhangi bir metnin yerini tutar.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>K&amp;imden:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>&amp;Gönderen VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>Gönderen adres &amp;defterinde:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>&amp;Yalnızca bana yazılmış:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>&amp;Posta listesi:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Konunun nasıl karşılaştırılacağı</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Konu:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>Üst &amp;bilgi alanı:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Üst bilgi alanının nasıl karşılaştırılacağı</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>Alanın &amp;metni:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>K&amp;lasör:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Hesap:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>&amp;En az:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>E&amp;n çok:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Ş&amp;u saatlerde gelirse:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;O zaman:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>Kendine özgü &amp;ses:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>Son 50 ile&amp;ti üzerinde dene</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Kuralın uyduğu iletiler</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>önemli değil</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>herhangi bir boyut</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Kurala bir ad verin.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Bu adda başka bir kural zaten var.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Saatler şöyle yazılır: 22:00-07:00 ya da günlerle birlikte: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Kalıp, geçerli bir düzenli ifade değil.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Üst bilgi alanı bir iletide bulunabilecek bir alan olmalıdır; From, Subject, Date ya da Message-ID olamaz.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>%2 iletiden %1 tanesine uyuyor.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>A&amp;yarları elle gir</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>Bu sunucuyu tanıyorum ve burada &amp;oturum açmak istiyorum</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Ayarların aranması</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>%1 için ayarlar aranıyor…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>%1 sunucusuna soruluyor…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Adrese ait ayarlar bulunamadı. Ayarlar sağlayıcının sayfalarında, genellikle “diğer posta programları” ya da “IMAP” başlığı altında yer alır.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Bu adresin ayarlarını bildiren yok. Sunucu bu olabilir:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Bu bulundu. Yalnızca sağlayıcınızın sunucusuysa devam edin:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Bunlar %1 için ayarlar. Yalnızca sağlayıcınızın sunucusuysa devam edin.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Sunucunun sahibi her kimse parolanızı alır ve postalarınızı okuyabilir.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>Posta sunucusu</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Yanıt bekleyin ya da ayarları elle girin.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Bu sunucuyu tanıdığınızı onaylayın ya da başka bir sunucu seçin.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Sağlayıcının bu konuda söyledikleri</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Bu bilgisayarın güvendiği yetkililer</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>CA dosyası için gözat</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA dosyası seç</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Sunu&amp;cu:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>Şi&amp;freleme:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Bağlantı noktası:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>CA dos&amp;yası:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Posta sunucusunun adını girin.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Bu bir sunucu adı değil: Boşluk, eğik çizgi ve bağlantı noktası içeremez.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>CA dosyası okunamıyor.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Hesaplar</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Bildiri&amp;mler</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Genel</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Henüz hesap yok. Yeni postalarından haberdar olmak için bir hesap ekleyin.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Sınama sonucu</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>E&amp;kle…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Dü&amp;zenle…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ka&amp;ldır…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Sına</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Serti&amp;fika…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Sınamanın başarısız olmasına yol açan sertifikaya bak</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Yeni &amp;postayı açılır bildirimlerle göster</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>B&amp;unlarla birlikte ses çal</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Simgede &amp;okunmamış ileti sayısını göster</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>Posthorn’u oturu&amp;mla birlikte başlat</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Hesabı kaldır</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>“%1” hesabı kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Ayarları ve parolası unutulur. Sunucudaki postalar kalır.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Kaldı&amp;r</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>“%1” deneniyor…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Destekleyen rıhtım ve görev çubuklarında &amp;başlatıcıda göster</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>Okunmamış ile&amp;ti yokken simgeyi gizle</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>M&amp;ailnag için yapılmış uygulamacıklara yanıt ver</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Gönderen ve konu</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Yalnızca gönderen</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Yalnızca sayı</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>&amp;Gösterdikleri:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>Ekran k&amp;ilitliyken:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Ayar bul</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Bu adda bir ayar yok.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>&amp;Herhangi bir tarayıcıda, kodla</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Sayfayı aç</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Yeni&amp;den oturum aç</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Oturum açmaktan &amp;vazgeç</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Sağlayıcı&amp;nın sayfasını aç</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>Sayfayı &amp;aç</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Kullanıcı a&amp;dı:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Sertifika için gözat</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Sertifikanızı seçin</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Parola:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>&amp;Komut:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Serti&amp;fikanız:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>Uy&amp;gulama parolası</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Sağlayıcı yalnızca istemci kimliğiyle tanıdığı programlara izin veriyor. Oradan bir kimlik alın ve buraya girin.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 yalnızca istemci kimliğiyle tanıdığı programlara izin veriyor. Sayfasından bir kimlik alın ve buraya girin.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Kullanıcı adını girin.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Parolayı girin.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Komutu girin.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Okunabilen bir dosya belirtin.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Tarayıcıda oturum açılması bekleniyor.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Sayfaya yazılacak kod</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Tarayıcıda oturum açılması bekleniyor</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Nerede oturum açılacağı sağlayıcıya soruluyor…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Tarayıcıda açılan sayfada oturum açın. Burası kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Bu sayfayı herhangi bir tarayıcıda açın ve kodu oraya yazın:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Oturum açıldı.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>K&amp;ullanıcı adı:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Parolanın &amp;kaynağı:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pa&amp;rola:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>&amp;Parola komutu:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Oturum açma yöntem&amp;i:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Masaüstünün anahtarlığı</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>Bir komutun çıktısı</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>Tarayıcıda oturum açma</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>GNOME Çevrim İçi Hesapları</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Değişmedi</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Kullanıcı adını girin.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Parolayı yazdıran komutu girin.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Parolayı girin.</translation>
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
        <translation>&amp;Ayarlar…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Posthorn’dan çık</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>&amp;Okunmamış iletiler</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Bu masaüstü sistem tepsisi simgelerini göstermiyor, bu yüzden Posthorn simgesiz çalışıyor: Yeni postalar açılır bildirimlerle gösterilir, Posthorn yeniden başlatılınca da bu pencere açılır. GNOME’da “AppIndicator and KStatusNotifierItem Support” uzantısı bir sistem tepsisi ekler.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Bunu bir daha söyleme</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Henüz hesap yok. Ayarlardan bir hesap ekleyin.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Bildirimler</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Hesabın denenmesi</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Sınama sonucu</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Oturum açılıyor ve klasörler açılıyor…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Henüz çalışmıyor. Bir şeyi değiştirmek için geri dönün ya da hesabı yine de ekleyin.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Her şey çalışıyor. Yeni postalarından haberdar olmak için hesabı ekleyin.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Deneme</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>A&amp;rtık güvenme</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Kaydedildikten sonra bu sertifikaya artık güvenilmez.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Anahtarlığınızın kilidini açın</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Posta parolalarınız anahtarlıkta. Kilidi açılana kadar yeni posta gösterilmez.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn simgesiz çalışıyor</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME, Posthorn’unki gibi simgeleri yalnızca “AppIndicator and KStatusNotifierItem Support” eklentisiyle gösterir. O olmadan da bildirimler gelir; Posthorn’u yeniden başlatmak penceresini getirir.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Pencereyi göster</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>Son günlerde ileti gelmedi.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Neden bildirildi ya da bildirilmedi?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Son günlerin iletileri</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Hesap ve klasör</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yapılan işlem</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Kural oluştur…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Gönderen ve konu bir gün, geri kalanı bir hafta sonra unutulur.</translation>
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
        <translation>%1 kuralı nedeniyle açılır bildirim gösterilmedi.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>%1 kuralı nedeniyle gösterilmedi ve sayılmadı.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>%1 kuralı nedeniyle önemli olarak gösterildi.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>%1 kuralına göre gösterildi.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Gösterildi. Buna engel bir şey yoktu.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Sessiz saatlerin sonuna kadar bekletildi.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Duraklatmanın sonuna kadar bekletildi.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Posthorn bağlı değilken gelenlerin tümüyle birlikte gösterildi.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Açılır bildirimler kapalı olduğu için açılır bildirim gösterilmedi.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Yeniden gösterilmedi. Başka bir klasörden daha önce bildirilmişti.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>açılır bildirim yok ama sayılsın</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>her zamanki gibi gösterilsin</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>önemli: ses çalsın, ekranda kalsın, sessiz saatlerde bile</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>gösterilmesin ve sayılmasın</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>Posta sunucusu bulunamadı. Sunucu adını ve ağ bağlantısını denetleyin.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>Posta sunucusu bağlantıyı reddetti. Bağlantı noktasını denetleyin ya da daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Posta sunucusuna ulaşılamıyor. Ağ bağlantısını denetleyin.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Posta sunucusu zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>Posta sunucusuyla bağlantı koptu.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Posta sunucusu bağlantıyı sonlandırdı.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Sağlayıcının oturum açma sunucusuna ulaşılamıyor, bu yüzden şu anda erişim belirteci yok.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>Posta sunucusu şu anda meşgul.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>Posta sunucusu bu kullanıcı için daha fazla bağlantıya izin vermiyor. Bu durum sürerse diğer posta programlarını kapatın.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Posta sunucusunun sertifikası, bu bilgisayarın güvenmediği bir yetkiliden geliyor. Yetkili size ya da şirketinize aitse CA dosyasını seçin ya da hesabın ayarlarında sertifikaya bakın.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Posta sunucusunun sertifikasının süresi dolmuş. Sunucu yöneticisinin sertifikayı yenilemesi gerekir; bu bilgisayarın tarihini de denetleyin.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Posta sunucusunun sertifikası henüz geçerli değil. Bu bilgisayarın tarihini denetleyin.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Posta sunucusunun sertifikası başka bir ada düzenlenmiş. Sunucu adını denetleyin; birisi bağlantıyı dinliyor olabilir.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Posta sunucusunun sertifikası geçerli değil, bu yüzden bağlantı güvenli olmaz. Sunucu yöneticisine sorun.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>Posta sunucusu, güvendiğiniz sertifikadan başka bir sertifika gösteriyor, bu yüzden hiçbir şey gönderilmedi. Hesabın ayarlarında ikisine de bakın; birisi bağlantıyı dinliyor olabilir.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>Hesabın CA dosyasında okunabilen bir sertifika yok. Hesabın ayarlarında başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>Kendi sertifikanızın bulunduğu dosyada okunabilen bir sertifika ve anahtar yok. Hesabın ayarlarında başka bir dosya belirtin.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Posta sunucusuyla şifreli bağlantı kurulamadı. Bağlantı noktasını ve şifreleme türünü denetleyin.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>Posta sunucusu kullanıcı adını ya da parolayı kabul etmedi. Bunları ayarlarda yeniden girin; bazı sağlayıcılar burada uygulama parolası ister.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Parolanın süresi dolmuş. Sağlayıcınızda yeni bir parola belirleyin, ardından ayarlarda girin.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>Posta sunucusu erişim belirtecini kabul etmedi: Süresi dolmuş ya da geri alınmış. Sağlayıcınızdan yeni bir belirteç alın; sorun parolada değil.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>Posta sunucusu, sertifikanızı bu kullanıcı adı için kabul etmedi. Kullanıcı adını ve sertifikanın hâlâ geçerli olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Bu posta sunucusu için geçerli bir Kerberos bileti yok. Bir bilet alın (kinit), ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>Posta sunucusu, Kerberos biletinizi bu kullanıcı adı için kabul etmedi.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>Posta sunucusu, hesapta seçilen oturum açma yöntemini sunmuyor. Ayarlarda başka bir yöntem seçin.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Sunucu parolanızı bildiğini kanıtlayamadı, bu yüzden sahte olabilir. Sunucu adını denetleyin.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>Posta sunucusu bu kullanıcının parolayla oturum açmasına izin vermiyor. Sunucu yöneticisine sorun.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Sağlayıcı, tarayıcıda oturum açmanızı istiyor. Bunun için hesabı ayarlarda deneyin ya da “posthorn account sign-in” komutunu kullanın.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>Oturum açma, sağlayıcının sayfasında reddedildi. Yeniden oturum açın ve postalarınıza erişime izin verin.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Kuruluşunuz Posthorn’a henüz izin vermemiş. Yöneticiden onaylamasını isteyin ya da başka bir yolla oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Tarayıcıda oturum açma zamanında tamamlanmadı. Yeniden başlatın.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Tarayıcı açılamadı. Oturum açma sayfasını bu bilgisayardaki bir tarayıcıda elle açın.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Bu hesap artık GNOME Çevrim İçi Hesapları’nda yok. Hesabı oraya yeniden ekleyin ya da başka bir yolla oturum açın.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>GNOME Çevrim İçi Hesapları yeniden oturum açmanızı istiyor. Bunu GNOME ayarlarında yapın.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Bir klasör açılamadı. Hesabın ayarlarında klasörün adını denetleyin.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Bu ileti artık klasöründe değil: Taşınmış ya da silinmiş.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>Posta sunucusu bu klasörün değiştirilmesine izin vermiyor.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>Posta sunucusunda arşivlenen postalar için başka bir klasör yok.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>Posta sunucusunda gereksiz postalar için başka bir klasör yok.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>Posta sunucusunda silinen postalar için başka bir klasör yok.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Yanıt veren, IMAP konuşan bir posta sunucusu değil. Sunucu adını ve bağlantı noktasını denetleyin.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>Sunucu bu bağlantı noktasında en baştan şifreleme bekliyor. “STARTTLS” yerine “TLS” seçin.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>Sunucu bu bağlantı noktasında şifrelemesiz başlıyor. “TLS” yerine “STARTTLS” ya da 993 numaralı bağlantı noktasını seçin.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>Posta sunucusu anlaşılamayan bir şey gönderdi.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>Posta sunucusu beklenmedik yerde bir şey gönderdi.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>Posta sunucusu makul olandan fazlasını gönderdi, bu yüzden bağlantı kapatıldı.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>Posta sunucusu bağlantıyı şifrelemeyi reddetti, bu yüzden hiçbir şey gönderilmedi. Sunucu sunuyorsa hesabın ayarlarında “TLS” seçin.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Şifreleme başlamadan önce birisi araya veri soktu, bu yüzden bağlantı kapatıldı. Bu ağa güvenmeyin.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Sunucu, bağlantı şifrelenmeden önce oturumunuzun açık olduğunu söylüyor; bu yüzden bağlantı kapatıldı. Hesabın ayarlarında “TLS” seçin.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>Posta sunucusu bilmesi gereken bir komutu reddetti.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Sağlayıcının oturum açma sunucusu, erişim belirteci olmayan bir şeyle yanıt verdi.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Parolanın bulunduğu anahtarlık kilitli. Devam etmek için kilidini açın.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Parolanın bulunduğu anahtarlığın kilidi açılmadı: Anahtarlık parolasının sorulduğu pencere kapatıldı ya da gösterilemedi. Devam etmek için kilidi açın; Posthorn kendiliğinden bir daha sormaz.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Parolayı saklayabilecek cüzdan kapalı. Sistem ayarlarından açın ya da parolayı bir komutla sağlayın.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Parolanın bulunduğu anahtarlık yanıt vermiyor. Yanıt verir vermez Posthorn devam eder; bu durum sürerse anahtarlığı yeniden başlatın ya da masaüstünde yeniden oturum açın.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Bu masaüstünde parolayı saklayabilecek bir anahtarlık yok. Bir anahtarlık başlatın ya da parolayı bir komutla sağlayın.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Anahtarlık parolayı vermedi ya da saklamadı.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Bu hesabın henüz parolası yok. Ayarlarda girin.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>Parolayı sağlayan komut başarısız oldu. Hesabın ayarlarında komutu denetleyin.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>GNOME Çevrim İçi Hesapları bu masaüstünde yanıt vermiyor, bu yüzden hesabın parolası alınamıyor.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Hesabın ayarlarında eksik bir şey var. Tamamlamak için ayarları açın.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Bu adda bir oturum açma sağlayıcısı yok ya da kendini tanımlamıyor. Hesabın ayarlarında denetleyin.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Posthorn’un bu derlemesinde bu sağlayıcı için istemci kimliği yok. Kendi kimliğinizi girin ya da uygulama parolası kullanın.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Sağlayıcı, istemci kimliğini bu tür oturum açma için kabul etmiyor. Hesabın ayarlarında denetleyin.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Ayar dosyası okunamıyor. Dosyayı kimlerin okuyabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>Ayar dosyasında anlaşılamayan bir girdi var. Girdiyi düzeltin.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Ayarlar kaydedilemedi. Boş alanı ve dosyaya kimlerin yazabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Daha önce bildirilenlerin kaydı okunamıyor.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Bildirilenler kaydedilemedi. Boş alanı ve dosyaya kimlerin yazabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Bildirilenlerin kaydı Posthorn’un daha yeni bir sürümüyle yazılmış. O sürümü kullanın.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Bağlantı noktası %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Bu bilgisayardaki başka bir posta programında olduğu gibi.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Posthorn’un kendi sağlayıcı listesinden.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>%1 tarafından bildirildi.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Thunderbird sağlayıcı veri tabanından.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Yoldaki başkalarının dilediğini ekleyebildiği alan adı sisteminden (DNS).</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Bir tahmin: Böyle bir sunucunun var olduğunu söyleyen olmadı.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Bu sunucu %2 alan adına değil, %1 alan adına ait.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Önce sağlayıcının web posta ayarlarından IMAP’i açın.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Önce Proton Mail Bridge’i başlatın. Kullanıcı adını ve parolayı gösterir, ayarlar elle girilirken “CA dosyası” alanına yazılacak sertifikayı da dışa aktarır.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Sağlayıcı, tek bir program için oluşturulan bir parola, yani uygulama parolası kabul ediyor. Sayfasında Posthorn için bir tane oluşturun ve buraya girin.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1, tek bir program için oluşturulan bir parola, yani uygulama parolası kabul ediyor. Sayfasında Posthorn için bir tane oluşturun ve buraya girin.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>GNOME ayarları bu hesabı tanıyor ama önce orada yeniden oturum açmanızı istiyor.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>GNOME ayarları bu hesabı tanıyor ve sunucusunun hatalı sertifikasını kabul ediyor; Posthorn kabul etmiyor.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>GNOME ayarları bu hesabı tanıyor. Posthorn oturum açması gerektiğinde onlara sorar ve hiçbir şey saklamaz.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Masaüstünün anahtarlığında saklanır.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>Komutun yazdırdığı ilk satır erişim belirtecidir.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>Sağlayıcının sayfası tarayıcıda açılır ve Posthorn’un postalarınızı okuyup okuyamayacağını sorar. Posthorn parolayı hiçbir zaman görmez.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>Komutun yazdırdığı ilk satır paroladır.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Sertifikanızı ve anahtarını içeren, şifrelenmemiş bir PEM dosyası.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Bu bilgisayardaki biletiniz, örneğin “kinit” sonrasındaki gibi.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Paro&amp;la</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>GNO&amp;ME hesabım</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Erişim belirteci yazdıran bir kom&amp;ut</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>Tarayıcıda, &amp;sağlayıcının sayfasında</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Parolayı ya&amp;zdıran bir komut</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Ser&amp;tifika</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>Kerber&amp;os</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>%1 programından aktar: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 sunucuyla TLS olmadan konuşuyor. Posthorn bunu yapmaz.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 sunucunun sertifikasına bakmıyor. Posthorn bakar.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 parolayı bir dosyada düz metin olarak tutuyor; parola oradan alınmaz, yazılması gerekir.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 OAuth ile oturum açıyor; burada bu yeniden yapılır.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 kendi deposundaki bir sertifikayla oturum açıyor; burada bir dosya gerekir.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Sunucunun yanıtı: “%2”</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Ayrıntılar: “%2”</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanıyor…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Oturum açıldı, yeni posta aranıyor…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Sonraki deneme bekleniyor.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Sonraki deneme: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Bağlı. Sunucu yeni postayı anında bildiriyor.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Bağlı. Sunucu yeni postayı kendiliğinden bildiremediği için birkaç dakikada bir denetleniyor.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Bu bilgi güncel olmayabilir: Yeni postaya en son bakılan zaman: %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Bu bilgi güncel olmayabilir: Sunucudan en son haber alınan zaman: %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Bağlı. Sunucu yeni postayı yalnızca tek klasör için bildirdiğinden birkaç dakikada bir denetleniyor.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>bağlı değil</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>sunucu meşgul</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>sertifikaya güvenilmiyor</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>oturum açılamadı</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>bir klasör açılamıyor</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>sunucu anlaşılamıyor</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>parola yok</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>ayarlar eksik</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>dosyalar kullanılamıyor</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>bağlanıyor…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, güncel değil (son: %2)</translation>
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
        <translation>Sunucudan en son haber alınan zaman: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>En son yeni posta gelen zaman: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: henüz hesap yok</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>okunmamış ileti yok</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n okunmamış ileti</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n sa</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(konu yok)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(bilinmeyen gönderen)</translation>
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
        <translation>Kod: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n yeni ileti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n yeni ileti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>Siz yokken %n ileti geldi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: Siz yokken %n ileti geldi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Okundu olarak işaretlendi</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivlendi</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silindi</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Gereksize taşındı</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Ne zaman yeniden gösterilsin?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 dakika sonra</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Bir saat sonra</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Bu akşam</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Yarın sabah</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>“%1” okundu olarak işaretlenemedi. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>“%1” arşivlenemedi. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>“%1” silinemedi. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>“%1” gereksize taşınamadı. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Bu hesabın iletileri için istedikleriniz, yapılabilene kadar saklanır. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşivle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Gereksiz</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kodu kopyala</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Çalışıyor.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Sertifikasına, siz öyle istediğiniz için güveniliyor. Bitiş: %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>%1 ile oturum açıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n ileti</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>%1 klasörü: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Sunucu yeni postayı anında bildiriyor (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Sunucu yeni postayı bildiremiyor (IDLE yok), bu yüzden düzenli olarak denetlenecek.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Sunucunun sundukları: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>kendisi dışında hiç kimse ona kefil olmuyor</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>bu bilgisayarın tanımadığı bir yetkiliden geliyor</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>başka bir ada düzenlenmiş</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>süresi dolmuş</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>henüz geçerli değil</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>bozuk ya da bu amaç için değil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Sertifikanın sahibi</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Verildiği yer</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Veren</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Geçerli olduğu adlar</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geçerlilik başlangıcı</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geçerlilik bitişi</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Parmak izi (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Anahtarının parmak izi (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, geçerlilik bitişi: %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Güvendiğiniz sertifikanın geçerlilik bitişi: %1. Sunucu yöneticisinden bir sonraki sertifikayı isteyin: O günden sonra, başka bir sertifikaya güvenene kadar yeni posta gösterilmez.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>Posta sunucusu artık sizin güvendiğiniz sertifikayı değil, bu bilgisayarın kendiliğinden güvendiği bir sertifikayı gösteriyor. Bunu size bildiren olmadıysa sunucu yöneticisine sorun.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Parola, Posthorn kapanana kadar bellekte tutulur ve hiçbir yere yazılmaz.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>açılamıyor</translation>
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
        <translation>Sunucuda gösterilebilecek olandan fazla klasör var; bunlar tümü değil.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (en baştan)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Sunucunun sunduğu en güçlü yöntem</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, parola yerine erişim belirteciyle</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>tüm postalar</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arşiv</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>taslaklar</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>yıldızlı</translation>
    </message>
    <message>
        <source>important</source>
        <translation>önemli</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>gereksiz</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gönderilmiş</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>çöp</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Posthorn kapanana kadar oturumunuz açık; bununla ilgili hiçbir şey hiçbir yere yazılmadı.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Bu masaüstü, korumalı alandaki bir programı oturumla birlikte başlatamıyor.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tümünü okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Şimdi denetle</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Posthorn buradan devam ediyor. Bu sayfayı kapatabilirsiniz.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>Oturum açılamadı; nedeni Posthorn’da gösteriliyor. Bu sayfayı kapatabilirsiniz.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn bu sayfayı istemedi.</translation>
    </message>
</context>
</TS>
