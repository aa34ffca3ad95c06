<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Sunting akun</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Pili&amp;h…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>Notifikasi menampilkan a&amp;wal teks</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>U&amp;ji</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Lihat sertifi&amp;kat…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Hasil pengujian</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>Alamat &amp;surel:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Na&amp;ma akun:</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>Server surel (IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Proses masuk</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Sertifikat tepercaya:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Satu per baris</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>Pilih folder dari yang ada di server</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>Jika server tidak memberitahukannya (PREVIEW), awal setiap pesan baru diambil</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>&amp;Folder yang dipantau:</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Beri nama akun ini.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Sudah ada akun lain dengan nama ini.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>Sebutkan folder yang akan dipantau, misalnya INBOX.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Pantau paling banyak %1 folder.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Mencoba…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>Ditampilkan jika server surel dan desktop mendukungnya; kode hanya jika ada di dalam pesan</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>Tombol pada notifi&amp;kasi:</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>Tombol %1 pada notifikasi</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>Tindakan yang sama ditawarkan dua kali pada notifikasi.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Isi penga&amp;turan secara manual</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>A&amp;lamat surel:</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>Nama &amp;akun:</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>Pengaturan untuk alamat ini dicari: di daftar penyedia milik Posthorn sendiri; di server domain alamat tersebut, yang akan mengetahui alamatnya; serta di basis data penyedia Thunderbird dan sistem nama domain, yang hanya akan mengetahui domainnya.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Alamat Anda</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Masukkan alamat surel Anda.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>Ini bukan alamat surel: alamat surel terdiri atas nama, tanda @, dan domain.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Beri nama akun ini.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Sudah ada akun lain dengan nama ini.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>Jeda selama satu jam</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Jeda sampai besok</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Akhiri jeda</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Buat aturan…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Mengapa saya diberi tahu, atau tidak?</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>Tam&amp;bah…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>S&amp;unting…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nai&amp;k</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Turun</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>M&amp;engapa…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>Mengapa setiap pesan dari beberapa hari terakhir ditampilkan atau tidak</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>Aturan: yang pertama &amp;cocok dengan pesan yang menentukan</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>Jam tenan&amp;g:</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>&amp;VIP:</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>Buku alamat (berkas atau f&amp;older vCard):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>Ja&amp;lankan untuk setiap pesan:</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>Program ini menerima tulisan orang asing sebagai satu baris JSON. Program tidak boleh memercayainya.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>Jam tenang ditulis seperti ini: 22:00-07:00, atau dengan hari: Mon-Fri 22:00-07:00.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>Buku alamat harus ditulis dengan jalur lengkapnya.</translation>
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
        <translation>Sertifikat server surel</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>Sertifikat %1 tidak dapat dipercaya: %2. Pengelola server harus memperbaikinya.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 menunjukkan sertifikat yang berbeda dari yang Anda percayai. Tanyakan kepada pengelola server apakah sertifikatnya telah diganti. Jika tidak ada yang mengetahuinya, mungkin ada yang menyadap: jangan percayai sertifikat ini.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>Tidak ada pihak tepercaya di komputer ini yang menjamin sertifikat %1. Siapa pun yang dapat menyadap bisa menunjukkan sertifikatnya sendiri kepada Anda, jadi mintalah sidik jarinya kepada pengelola server, dan percayai sertifikat ini hanya jika sidik jarinya sama.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Diterbitkan untuk</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Diterbitkan oleh</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Berlaku untuk</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Sidik jari (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Sidik jari kuncinya (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang bermasalah</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Ditunjukkan sekarang</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Dipercayai sebelumnya</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, ditunjukkan sekarang</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, dipercayai sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Percayai sertifikat ini</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>Klik di sini untuk menyalin kode.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Kode sekali pakai</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Kode telah disalin.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikat (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Telusuri…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>Dipantau melalui koneksi tersendiri, untuk server yang hanya mengabarkan pesan baru dari satu folder; paling banyak empat folder. Folder lainnya diperiksa setiap tiga menit.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>&amp;Centang semua kecuali spam</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Langsung</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>Cari folder</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>Semua folder kecuali folder untuk spam, tempat sampah, draf, terkirim, dan semua surel</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>Fold&amp;er di server</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyai server…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (tidak ditemukan)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Tidak dapat dipilih</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Langsung: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Selalu</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>Selalu langsung: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>Pilih folder yang dipantau</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>Folder yang dipantau</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Menunggu server.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>Centang folder yang akan dipantau.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>Pantau paling banyak %1 folder.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>Subjek:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Dari:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Tanggal:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Lampiran:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Teks pesan</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>Teks sedang diambil…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>Pesan ini tidak memiliki teks yang dapat ditampilkan di sini.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>Pesan ini berupa halaman web; ini teksnya. Tidak ada yang dimuat dari jaringan.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>Pesan ini panjang; hanya bagian awalnya yang ditampilkan.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>Lihat &amp;sertifikat…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Kem&amp;bali</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Lan&amp;jut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>Langkah %1 dari %2: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>Tetap tamba&amp;hkan</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Tamba&amp;h</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>Cari pe&amp;ngaturan</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Masuk le&amp;wat peramban</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Jendela Posthorn</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>Program surel</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>Webmail, di peramban</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox}, dan {uid} mewakili data pesan yang bersangkutan</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>Klik akan m&amp;embuka:</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>Webmai&amp;l:</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>Alama&amp;t webmail:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Perint&amp;ah:</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>Masukkan perintah yang membuka pesan.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>Alamat webmail harus diawali dengan https://.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>Alamat webmail memerlukan alamat surel Anda.</translation>
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
        <translation>Jika penyedia memberikannya</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>Di perangkat &amp;lain, dengan kode</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>&amp;Penyedia:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>Ala&amp;mat penyedia:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>&amp;ID klien:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>&amp;Rahasia klien:</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>Lainnya, berdasarkan alamatnya</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Pilih penyedia.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>Masukkan alamat penyedia. Alamat itu diawali dengan https://.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Masukkan ID klien.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>Tandai semua sudah dibaca di</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>Pengaturan…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>berisi</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>cocok dengan pola</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nama:</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>Aturan ini cocok dengan pesan yang memenuhi semua syarat berikut. Kosongkan yang tidak penting; * mewakili teks apa pun.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Dari:</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>Pengirim adalah &amp;VIP:</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>Pengirim ada di &amp;buku alamat:</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>Ditulis &amp;hanya untuk saya:</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>&amp;Milis:</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>Cara subjek dibandingkan</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Subjek:</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>&amp;Ruas tajuk:</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>Cara ruas tajuk dibandingkan</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>&amp;Teks ruas:</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Folder:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Akun:</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>Pal&amp;ing sedikit:</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>&amp;Paling banyak:</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>Datang pada &amp;waktu ini:</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>&amp;Lalu:</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>S&amp;uara tersendiri:</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>&amp;Coba pada 50 pesan terakhir</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>Pesan yang cocok dengan aturan ini</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>tidak penting</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>ukuran apa pun</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Beri nama aturan ini.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>Sudah ada aturan lain dengan nama ini.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>Waktu ditulis seperti ini: 22:00-07:00, atau dengan hari: Mon-Fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>Pola ini bukan ekspresi reguler yang sah.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>Ruas tajuk harus berupa ruas yang dapat dimiliki pesan, dan bukan From, Subject, Date, atau Message-ID.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>Cocok dengan %1 dari %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>Isi pengat&amp;uran secara manual</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>&amp;Saya mengenal server ini dan ingin masuk ke sana</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>Mencari pengaturan</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>Mencari pengaturan untuk %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>Menanyai %1…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>Tidak ditemukan pengaturan untuk alamat ini. Biasanya pengaturan itu tercantum di halaman penyedia, sering kali sebagai pengaturan untuk “program surel lain” atau “IMAP”.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>Tidak ada yang memberitahukan pengaturan alamat ini. Mungkin servernya adalah:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>Ini yang ditemukan. Lanjutkan hanya jika ini server penyedia Anda:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>Ini adalah pengaturan %1. Lanjutkan hanya jika ini server penyedia Anda.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 Siapa pun pemiliknya akan menerima kata sandi Anda dan dapat membaca surel Anda.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>Server surel</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>Tunggu jawabannya, atau isi pengaturan secara manual.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>Nyatakan bahwa Anda mengenal server ini, atau pilih yang lain.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>Keterangan penyedia tentang hal ini</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Otoritas yang dipercaya komputer ini</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Telusuri berkas CA</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Pilih berkas CA</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;ver:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>Enk&amp;ripsi:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Porta:</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>Berkas &amp;CA:</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>Masukkan nama server surel.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>Ini bukan nama server: nama server tidak boleh berisi spasi, garis miring, atau porta.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>Berkas CA tidak dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Akun</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Not&amp;ifikasi</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>U&amp;mum</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>Belum ada akun. Tambahkan akun agar Anda diberi tahu tentang surel barunya.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Hasil pengujian</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Tam&amp;bah…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Su&amp;nting…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Hapus…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>U&amp;ji</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>Se&amp;rtifikat…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>Lihat sertifikat yang membuat pengujian gagal</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>Tampilkan surel baru sebagai noti&amp;fikasi</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>Putar suara bersaman&amp;ya</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>Tampilkan jumlah pesan yang belum &amp;dibaca pada ikon</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>Mulai Posthor&amp;n bersama sesi</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Hapus akun</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Hapus akun “%1”?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>Pengaturan dan kata sandinya akan dilupakan. Surel di server tetap ada.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ha&amp;pus</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>Mencoba “%1”…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>Tampilkan pada pelun&amp;cur, di dok dan bilah tugas yang bisa</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>Sembunyikan ikon se&amp;lama tidak ada yang belum dibaca</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>&amp;Jawab aplet yang dibuat untuk Mailnag</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Pengirim dan subjek</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Pengirim saja</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>Jumlah saja</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>Yang di&amp;tampilkan:</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>&amp;Saat layar terkunci:</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Cari pengaturan</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Tidak ada pengaturan bernama itu.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>Di peramba&amp;n mana pun, dengan kode</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Buka halaman</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Masuk la&amp;gi</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>Batalkan pr&amp;oses masuk</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>Buka hala&amp;man penyedia</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>B&amp;uka halaman</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nama pen&amp;gguna:</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Telusuri sertifikat</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Pilih sertifikat Anda</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Ka&amp;ta sandi:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>P&amp;erintah:</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>Se&amp;rtifikat Anda:</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>&amp;Kata sandi aplikasi</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>Penyedia hanya menerima program yang dikenalnya melalui ID klien. Dapatkan ID klien di sana, lalu masukkan di sini.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 hanya menerima program yang dikenalnya melalui ID klien. Dapatkan ID klien di halamannya, lalu masukkan di sini.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Proses masuk</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Masukkan nama pengguna.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Masukkan kata sandi.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>Masukkan perintah.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Sebutkan berkas yang dapat dibaca.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>Menunggu proses masuk di peramban.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>Kode yang harus diketik di halaman</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Menunggu proses masuk di peramban</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>Menanyakan tempat masuk kepada penyedia…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>Masuklah di halaman yang telah terbuka di peramban. Setelah itu, proses ini berlanjut dengan sendirinya.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>Buka halaman ini di peramban mana pun, lalu ketikkan kodenya di sana:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Anda sudah masuk.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Nama pengg&amp;una:</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>Sum&amp;ber kata sandi:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Kata san&amp;di:</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>Perintah kata san&amp;di:</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Met&amp;ode masuk:</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Ring kunci desktop</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>Keluaran suatu perintah</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>Proses masuk di peramban</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>Akun Daring GNOME</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tidak diubah</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Masukkan nama pengguna.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Masukkan perintah yang mencetak kata sandi.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Masukkan kata sandi.</translation>
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
        <translation>&amp;Pengaturan…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>&amp;Keluar dari Posthorn</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>Pesan &amp;yang belum dibaca</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>Desktop ini tidak menampilkan ikon baki, jadi Posthorn bekerja tanpa ikon: surel baru muncul sebagai notifikasi, dan memulai Posthorn sekali lagi akan membuka jendela ini. Di GNOME, ekstensi “AppIndicator and KStatusNotifierItem Support” menambahkan baki.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>&amp;Jangan beri tahu lagi</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>Belum ada akun. Tambahkan akun di pengaturan.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Notifikasi</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Mencoba akun</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Hasil pengujian</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>Masuk dan membuka folder…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>Akun ini belum berfungsi. Kembalilah untuk mengubah sesuatu, atau tetap tambahkan akun ini.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>Semuanya berfungsi. Tambahkan akun ini agar Anda diberi tahu tentang surel barunya.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Uji coba</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>Jangan percaya&amp;i lagi</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>Sertifikat ini tidak lagi dipercaya setelah perubahan ini disimpan.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>Buka kunci ring kunci Anda</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>Ring kunci menyimpan kata sandi untuk surel Anda. Selama masih terkunci, surel baru tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn berjalan tanpa ikon</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME menampilkan ikon seperti milik Posthorn hanya dengan ekstensi “AppIndicator and KStatusNotifierItem Support”. Tanpa itu notifikasi tetap muncul, dan menjalankan Posthorn lagi menampilkan jendelanya.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Tampilkan jendela</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>Tidak ada pesan yang datang dalam beberapa hari terakhir.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>Mengapa saya diberi tahu, atau tidak?</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Pesan dari beberapa hari terakhir</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Akun dan folder</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjek</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>&amp;Buat aturan…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>Pengirim dan subjek dilupakan setelah satu hari, selebihnya setelah satu minggu.</translation>
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
        <translation>Tanpa notifikasi, karena aturan %1.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>Tidak ditampilkan maupun dihitung, karena aturan %1.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>Ditampilkan sebagai penting, karena aturan %1.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>Ditampilkan, berdasarkan aturan %1.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>Ditampilkan. Tidak ada yang menghalanginya.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>Ditahan sampai jam tenang berakhir.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>Ditahan sampai jeda berakhir.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Ditampilkan bersama semua yang datang saat Posthorn tidak tersambung.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>Tanpa notifikasi, karena notifikasi dimatikan.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>Tidak ditampilkan lagi. Pesan ini sudah diberitahukan dari folder lain.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>tanpa notifikasi, tetapi dihitung</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>tampilkan seperti biasa</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>penting: bersuara, tetap tampil, bahkan saat jam tenang</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>jangan tampilkan dan jangan hitung</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>Server surel tidak ditemukan. Periksa nama server dan koneksi jaringan.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>Server surel menolak koneksi. Periksa portanya, atau coba lagi nanti.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Server surel tidak dapat dijangkau. Periksa koneksi jaringan.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Server surel tidak menjawab tepat waktu.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>Koneksi ke server surel terputus.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>Server surel mengakhiri koneksi.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>Server masuk milik penyedia tidak dapat dijangkau, jadi saat ini tidak ada token akses.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>Server surel sedang sibuk.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>Server surel tidak mengizinkan koneksi lagi untuk pengguna ini. Tutup program surel lain jika ini terus terjadi.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>Sertifikat server surel berasal dari otoritas yang tidak dipercaya komputer ini. Jika otoritas itu milik Anda atau perusahaan Anda, pilih berkas CA-nya atau lihat sertifikatnya di pengaturan akun.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>Sertifikat server surel sudah kedaluwarsa. Pengelolanya harus memperbaruinya; periksa juga tanggal di komputer ini.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>Sertifikat server surel belum berlaku. Periksa tanggal di komputer ini.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>Sertifikat server surel diterbitkan untuk nama lain. Periksa nama server; mungkin ada yang menyadap.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>Sertifikat server surel tidak sah, jadi koneksinya tidak akan aman. Hubungi pengelola server.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>Server surel menunjukkan sertifikat yang berbeda dari yang Anda percayai, jadi tidak ada yang dikirim. Lihat keduanya di pengaturan akun; mungkin ada yang menyadap.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>Berkas CA akun ini tidak berisi sertifikat yang dapat dibaca. Pilih berkas lain di pengaturan akun.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>Berkas sertifikat Anda tidak berisi sertifikat dan kunci yang dapat dibaca. Sebutkan berkas lain di pengaturan akun.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>Koneksi terenkripsi ke server surel tidak dapat dibuat. Periksa porta dan jenis enkripsinya.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>Server surel tidak menerima nama pengguna atau kata sandi. Masukkan lagi di pengaturan; beberapa penyedia meminta kata sandi aplikasi di sini.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>Kata sandi sudah kedaluwarsa. Buat yang baru di penyedia Anda, lalu masukkan di pengaturan.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>Server surel tidak menerima token akses: token itu sudah kedaluwarsa atau dicabut. Dapatkan yang baru dari penyedia Anda; masalahnya bukan pada kata sandi.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>Server surel tidak menerima sertifikat Anda untuk nama pengguna ini. Periksa nama pengguna, dan apakah sertifikatnya masih berlaku.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>Tidak ada tiket Kerberos yang berlaku untuk server surel ini. Dapatkan tiket (kinit), lalu coba lagi.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>Server surel tidak menerima tiket Kerberos Anda untuk nama pengguna ini.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>Server surel tidak menawarkan metode masuk yang diminta akun ini. Pilih yang lain di pengaturan.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>Server tidak dapat membuktikan bahwa ia mengetahui kata sandi Anda, jadi mungkin server ini palsu. Periksa nama server.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>Server surel tidak mengizinkan pengguna ini masuk dengan kata sandi. Hubungi pengelola server.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>Penyedia meminta Anda masuk lewat peramban. Untuk itu, uji akun di pengaturan, atau gunakan “posthorn account sign-in”.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>Proses masuk ditolak di halaman penyedia. Masuklah lagi dan izinkan akses ke surel Anda.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>Organisasi Anda belum mengizinkan Posthorn. Minta administratornya menyetujuinya, atau masuk dengan cara lain.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Proses masuk di peramban tidak diselesaikan tepat waktu. Mulai lagi.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>Tidak ada peramban yang dapat dibuka. Buka halaman masuk secara manual di peramban pada komputer ini.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>Akun ini tidak ada lagi di Akun Daring GNOME. Tambahkan lagi di sana, atau masuk dengan cara lain.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>Akun Daring GNOME meminta Anda masuk lagi. Lakukan itu di pengaturan GNOME.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>Ada folder yang tidak dapat dibuka. Periksa namanya di pengaturan akun.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>Pesan ini tidak ada lagi di foldernya: pesan itu sudah dipindahkan atau dihapus.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>Server surel tidak mengizinkan folder ini diubah.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>Server surel tidak memiliki folder lain untuk surel yang diarsipkan.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>Server surel tidak memiliki folder lain untuk spam.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>Server surel tidak memiliki folder lain untuk surel yang dihapus.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>Yang menjawab bukan server surel yang memakai IMAP. Periksa nama server dan portanya.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>Server mengharapkan enkripsi sejak awal pada porta ini. Pilih “TLS”, bukan “STARTTLS”.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>Server memulai tanpa enkripsi pada porta ini. Pilih “STARTTLS”, bukan “TLS”, atau porta 993.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>Server surel mengirim sesuatu yang tidak dapat dipahami.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>Server surel mengirim sesuatu yang tidak pada tempatnya.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>Server surel mengirim data melebihi batas wajar, jadi koneksi ditutup.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>Server surel menolak mengenkripsi koneksi, jadi tidak ada yang dikirim. Pilih “TLS” di pengaturan akun jika server menawarkannya.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>Seseorang menyusupkan data sebelum enkripsi dimulai, jadi koneksi ditutup. Jangan percayai jaringan ini.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>Server menyatakan bahwa Anda sudah masuk sebelum koneksi dienkripsi, jadi koneksi ditutup. Pilih “TLS” di pengaturan akun.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>Server surel menolak perintah yang semestinya dikenalnya.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>Server masuk milik penyedia menjawab dengan sesuatu yang bukan token akses.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>Ring kunci yang menyimpan kata sandi terkunci. Buka kuncinya untuk melanjutkan.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>Ring kunci yang menyimpan kata sandi tidak dibuka: permintaan kata sandi ring kunci itu sendiri ditutup, atau tidak dapat ditampilkan. Buka kuncinya untuk melanjutkan; Posthorn tidak akan bertanya lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>Dompet yang dapat menyimpan kata sandi dinonaktifkan. Aktifkan di pengaturan sistem, atau gunakan perintah untuk menyediakan kata sandi.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>Ring kunci yang menyimpan kata sandi tidak menjawab. Posthorn akan melanjutkan begitu ada jawaban; jika ini terus terjadi, mulai ulang ring kunci, atau masuk lagi ke desktop.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>Desktop ini tidak memiliki ring kunci yang dapat menyimpan kata sandi. Jalankan ring kunci, atau gunakan perintah untuk menyediakan kata sandi.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>Ring kunci tidak memberikan atau tidak menyimpan kata sandi.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>Belum ada kata sandi untuk akun ini. Masukkan di pengaturan.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>Perintah yang menyediakan kata sandi gagal. Periksa perintah itu di pengaturan akun.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>Akun Daring GNOME tidak menjawab di desktop ini, jadi kata sandi akun tidak dapat diperoleh.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>Ada yang kurang di pengaturan akun. Buka untuk melengkapinya.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>Tidak ada penyedia layanan masuk dengan nama ini, atau penyedia itu tidak memberikan keterangan tentang dirinya. Periksa di pengaturan akun.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>Versi Posthorn yang dibangun ini tidak memiliki ID klien untuk penyedia ini. Masukkan ID klien Anda sendiri, atau gunakan kata sandi aplikasi.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>Penyedia tidak menerima ID klien untuk jenis proses masuk ini. Periksa di pengaturan akun.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>Berkas pengaturan tidak dapat dibaca. Periksa siapa yang boleh membacanya.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>Berkas pengaturan berisi entri yang tidak dapat dipahami. Perbaiki entri itu.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>Pengaturan tidak dapat disimpan. Periksa ruang kosong dan siapa yang boleh menulis berkas itu.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>Catatan tentang pesan yang sudah diberitahukan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>Pesan yang diberitahukan tidak dapat dicatat. Periksa ruang kosong dan siapa yang boleh menulis berkas itu.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>Catatan tentang pesan yang diberitahukan ditulis oleh versi Posthorn yang lebih baru. Gunakan versi itu.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>Porta %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>Seperti di program surel lain pada komputer ini.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Dari daftar penyedia milik Posthorn sendiri.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>Diberitahukan oleh %1 sendiri.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Dari basis data penyedia Thunderbird.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>Dari sistem nama domain (DNS), tempat pihak lain di tengah jalan dapat memasukkan apa pun sesukanya.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>Dugaan: tidak ada yang menyatakan bahwa server ini ada.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>Server ini milik %1, bukan %2.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>Aktifkan IMAP terlebih dahulu di pengaturan webmail penyedia.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>Jalankan Proton Mail Bridge terlebih dahulu. Program itu menampilkan nama pengguna dan kata sandi, serta mengekspor sertifikat yang diisikan ke “Berkas CA” ketika pengaturan diisi secara manual.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>Penyedia menerima kata sandi yang dibuat untuk satu program, yaitu kata sandi aplikasi. Buat satu untuk Posthorn di halaman penyedia, lalu masukkan di sini.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1 menerima kata sandi yang dibuat untuk satu program, yaitu kata sandi aplikasi. Buat satu untuk Posthorn di halamannya, lalu masukkan di sini.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>Akun ini ada di pengaturan GNOME, tetapi Anda harus masuk lagi di sana terlebih dahulu.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>Akun ini ada di pengaturan GNOME, yang menerima sertifikat keliru dari servernya; Posthorn tidak menerimanya.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>Akun ini ada di pengaturan GNOME. Posthorn meminta datanya dari sana setiap kali perlu masuk, dan tidak menyimpan apa pun.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>Kata sandi disimpan di ring kunci desktop.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>Baris pertama yang dicetak perintah ini adalah token akses.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>Halaman penyedia akan terbuka di peramban dan menanyakan apakah Posthorn boleh membaca surel Anda. Posthorn tidak pernah melihat kata sandinya.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>Baris pertama yang dicetak perintah ini adalah kata sandi.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>Berkas PEM berisi sertifikat Anda dan kuncinya, tidak dienkripsi.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>Tiket yang Anda miliki di komputer ini, misalnya setelah “kinit”.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>Kata san&amp;di</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>A&amp;kun GNOME saya</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>Perintah yang mencetak t&amp;oken akses</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>Di per&amp;amban, pada halaman penyedia</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>Perintah &amp;yang mencetak kata sandi</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>Serti&amp;fikat</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>Kerbero&amp;s</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>Ambil dari %1: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1 berkomunikasi dengannya tanpa TLS. Posthorn tidak.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1 tidak memeriksa sertifikatnya. Posthorn memeriksanya.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1 menyimpan kata sandi tanpa enkripsi di dalam berkas, dan dari sana kata sandi tidak diambil: Anda harus mengetiknya.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1 masuk dengan OAuth; di sini hal itu dilakukan dari awal.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1 masuk dengan sertifikat di penyimpanannya sendiri; di sini diperlukan berkas.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 Pesan server: “%2”</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 Perincian: “%2”</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Menyambung…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>Sudah masuk, mencari surel baru…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>Menunggu percobaan berikutnya.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>Percobaan berikutnya pada %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>Tersambung. Server langsung memberi tahu jika ada surel baru.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>Tersambung. Server ditanyai setiap beberapa menit, karena tidak dapat memberi tahu sendiri tentang surel baru.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>Ini mungkin sudah tidak mutakhir: surel baru belum dicari lagi sejak %1.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>Ini mungkin sudah tidak mutakhir: kabar terakhir dari server diterima pada %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>Tersambung. Server ditanyai setiap beberapa menit, karena hanya memberi tahu tentang surel baru di satu folder.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>tidak tersambung</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>server sibuk</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>sertifikat tidak dipercaya</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>gagal masuk</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>ada folder yang tidak dapat dibuka</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>server tidak dipahami</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>tidak ada kata sandi</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>pengaturan belum lengkap</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>berkas tidak dapat digunakan</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>menyambung…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, tidak mutakhir sejak %2</translation>
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
        <translation>Kabar terakhir dari server diterima pada %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>Surel baru terakhir datang pada %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: belum ada akun</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>semua sudah dibaca</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n pesan belum dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(tanpa subjek)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(pengirim tidak dikenal)</translation>
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
        <translation>Kode: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n pesan baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n pesan baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>%n pesan datang saat Anda pergi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: %n pesan datang saat Anda pergi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Ditandai sudah dibaca</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Diarsipkan</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>Dipindahkan ke spam</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>Tampilkan lagi kapan?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Dalam 15 menit</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dalam satu jam</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Malam ini</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Besok pagi</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>“%1” tidak dapat ditandai sudah dibaca. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>“%1” tidak dapat diarsipkan. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>“%1” tidak dapat dihapus. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>“%1” tidak dapat dipindahkan ke spam. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>Tindakan yang Anda minta untuk pesan di akun ini disimpan sampai dapat dilakukan. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Tandai sudah dibaca</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Salin kode</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Berfungsi.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>Sertifikatnya dipercaya atas keputusan Anda, sampai %1.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>Masuk dengan %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n pesan</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>Folder %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>Server langsung memberi tahu jika ada surel baru (IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>Server tidak dapat memberi tahu tentang surel baru (tanpa IDLE), jadi akan ditanyai secara berkala.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Server menawarkan: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>tidak ada yang menjaminnya selain dirinya sendiri</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>sertifikat ini berasal dari otoritas yang tidak dikenal komputer ini</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>sertifikat ini diterbitkan untuk nama lain</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>sertifikat ini sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>sertifikat ini belum berlaku</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>sertifikat ini rusak, atau tidak dimaksudkan untuk penggunaan ini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Sertifikat milik</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Diterbitkan untuk</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Diterbitkan oleh</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Berlaku untuk</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Sidik jari (SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>Sidik jari kuncinya (SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang bermasalah</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, berlaku sampai %2</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>Sertifikat yang Anda percayai berlaku sampai %1. Mintalah sertifikat berikutnya kepada pengelola server: setelah hari itu, surel baru tidak ditampilkan sampai Anda memercayai sertifikat lain.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>Server surel sekarang menunjukkan sertifikat yang dipercaya komputer ini dengan sendirinya, dan bukan lagi yang Anda percayai. Jika tidak ada yang memberi tahu Anda tentang hal itu, tanyakan kepada pengelola server.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>Kata sandi diingat sampai Posthorn ditutup, dan tidak ditulis di mana pun.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>tidak dapat dibuka</translation>
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
        <translation>Server memiliki lebih banyak folder daripada yang dapat ditampilkan; ini belum semuanya.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS (sejak awal)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Yang terkuat yang ditawarkan server</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth, dengan token akses sebagai ganti kata sandi</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>semua surel</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arsip</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>berbintang</translation>
    </message>
    <message>
        <source>important</source>
        <translation>penting</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>terkirim</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>tempat sampah</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Anda tetap masuk sampai Posthorn berakhir; tidak ada yang ditulis di mana pun.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>Desktop ini tidak dapat memulai program dalam sandbox bersama sesi.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tandai semua sudah dibaca</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>Posthorn melanjutkan dari sini. Anda boleh menutup halaman ini.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>Proses masuk tidak berhasil; Posthorn menjelaskan sebabnya. Anda boleh menutup halaman ini.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>Posthorn tidak meminta halaman ini.</translation>
    </message>
</context>
</TS>
