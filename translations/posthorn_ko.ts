<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>계정 편집</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>선택(&amp;H)…</translation>
    </message>
    <message>
        <source>Popups show how the te&amp;xt begins</source>
        <translation>팝업에 본문의 앞부분 표시(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>테스트(&amp;T)</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>인증서 보기(&amp;K)…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>테스트 결과</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>메일 주소(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>계정 이름(&amp;N):</translation>
    </message>
    <message>
        <source>Mail server (IMAP)</source>
        <translation>메일 서버(IMAP)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>신뢰하는 인증서:</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Choose the mailboxes from those at the server</source>
        <translation>서버에 있는 폴더 중에서 선택합니다</translation>
    </message>
    <message>
        <source>Where the server does not tell it (PREVIEW), the beginning of each new message is fetched</source>
        <translation>서버가 알려 주지 않으면(PREVIEW) 새 메시지마다 앞부분을 가져옵니다</translation>
    </message>
    <message>
        <source>Mail&amp;boxes to watch:</source>
        <translation>확인할 폴더(&amp;B):</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>계정 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>같은 이름의 계정이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Name a mailbox to watch, such as INBOX.</source>
        <translation>확인할 폴더를 지정하십시오(예: INBOX).</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>폴더는 최대 %1개까지 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>시험하는 중…</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Shown where the mail server and the desktop can do it; a code only where a message has one</source>
        <translation>메일 서버와 데스크톱이 지원하는 경우에 표시되며, 코드는 메일에 코드가 있을 때만 표시됩니다</translation>
    </message>
    <message>
        <source>Button&amp;s in popups:</source>
        <translation>팝업의 단추(&amp;S):</translation>
    </message>
    <message>
        <source>Button %1 in popups</source>
        <translation>팝업의 단추 %1</translation>
    </message>
    <message>
        <source>The same is offered twice in popups.</source>
        <translation>팝업에 같은 단추가 두 번 지정되었습니다.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>설정 직접 입력(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;E-mail address:</source>
        <translation>메일 주소(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Name of the account:</source>
        <translation>계정 이름(&amp;N):</translation>
    </message>
    <message>
        <source>The settings that belong to the address are looked up: in Posthorn&apos;s own list of providers, at the server of the address&apos;s domain, which is told the address, and in Thunderbird&apos;s database of providers and the domain name system, which are told the domain.</source>
        <translation>주소에 맞는 설정을 Posthorn에 내장된 제공업체 목록, 주소의 도메인에 있는 서버(주소를 알려 줍니다), Thunderbird의 제공업체 데이터베이스와 도메인 이름 시스템(도메인만 알려 줍니다)에서 찾습니다.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>내 주소</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>메일 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it has a name, an @ and a domain.</source>
        <translation>메일 주소가 아닙니다. 메일 주소는 이름, @, 도메인으로 이루어집니다.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>계정 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>같은 이름의 계정이 이미 있습니다.</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>Pause for an hour</source>
        <translation>한 시간 동안 일시 중지</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>내일까지 일시 중지</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>일시 중지 끝내기</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>규칙 만들기…</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>알림이 왔거나 오지 않은 이유</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>추가(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>아래로(&amp;W)</translation>
    </message>
    <message>
        <source>Wh&amp;y…</source>
        <translation>이유(&amp;Y)…</translation>
    </message>
    <message>
        <source>Why each message of the last days was shown, or not</source>
        <translation>최근 며칠간 각 메일이 표시되었거나 표시되지 않은 이유</translation>
    </message>
    <message>
        <source>Ru&amp;les: the first that fits a message decides</source>
        <translation>규칙: 메일에 맞는 첫 번째 규칙을 적용합니다(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>방해 금지 시간(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;VIPs:</source>
        <translation>VIP(&amp;V):</translation>
    </message>
    <message>
        <source>Address &amp;book (vCard file or folder):</source>
        <translation>주소록(vCard 파일 또는 폴더)(&amp;B):</translation>
    </message>
    <message>
        <source>Run for eac&amp;h message:</source>
        <translation>메일마다 실행(&amp;H):</translation>
    </message>
    <message>
        <source>The program is given what strangers wrote, as a line of JSON. It must not trust it.</source>
        <translation>이 프로그램에는 다른 사람이 쓴 내용이 한 줄의 JSON으로 전달됩니다. 프로그램은 그 내용을 신뢰해서는 안 됩니다.</translation>
    </message>
    <message>
        <source>Quiet hours are written like this: 22:00-07:00, or with days: Mon-Fri 22:00-07:00.</source>
        <translation>방해 금지 시간은 22:00-07:00처럼 쓰거나, 요일을 붙여 Mon-Fri 22:00-07:00처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>The address book must be given with its whole path.</source>
        <translation>주소록은 전체 경로로 지정하십시오.</translation>
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
        <translation>메일 서버의 인증서</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. The server&apos;s operator has to mend that.</source>
        <translation>%1의 인증서를 신뢰할 수 없습니다(%2). 서버 관리자가 해결해야 합니다.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Ask the server&apos;s operator whether it was replaced. If nobody knows of that, somebody may be listening in: do not trust it.</source>
        <translation>%1 서버가 이전에 신뢰한 것과 다른 인증서를 제시합니다. 인증서가 교체되었는지 서버 관리자에게 문의하십시오. 아무도 아는 바가 없다면 누군가 통신을 엿듣고 있을 수 있으니 신뢰하지 마십시오.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Whoever can listen in can show you one of their own, so ask the server&apos;s operator for its fingerprint, and trust it only if it is the same.</source>
        <translation>이 컴퓨터가 신뢰하는 기관 중 %1의 인증서를 보증하는 곳이 없습니다. 통신을 엿들을 수 있는 사람은 자신의 인증서를 제시할 수 있으므로, 서버 관리자에게 지문을 물어보고 일치할 때만 신뢰하십시오.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>발급 대상</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>발급자</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>유효한 이름</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>유효 기간 시작</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>유효 기간 끝</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>지문(SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>키의 지문(SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제점</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>현재 제시된 인증서</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>이전에 신뢰한 인증서</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>title of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, 현재 제시된 인증서</translation>
    </message>
    <message>
        <source>%1, trusted before</source>
        <translation>%1, 이전에 신뢰한 인증서</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>이 인증서 신뢰(&amp;T)</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>Click here to copy the code.</source>
        <translation>여기를 누르면 코드를 복사합니다.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>일회용 코드</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>코드를 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>인증서(*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일(*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
</context>
<context>
    <name>MailboxChoice</name>
    <message>
        <source>Watched over a connection of its own, for servers that push new mail of one mailbox only; four mailboxes at most. The others are asked for every three minutes.</source>
        <translation>별도의 연결로 확인합니다. 한 폴더의 새 메일만 푸시하는 서버를 위한 것으로, 최대 네 개의 폴더까지 가능합니다. 나머지 폴더는 3분마다 확인합니다.</translation>
    </message>
    <message>
        <source>Check &amp;all but junk</source>
        <translation>스팸을 제외하고 모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>즉시</translation>
    </message>
    <message>
        <source>Find a mailbox</source>
        <translation>폴더 찾기</translation>
    </message>
    <message>
        <source>All mailboxes but those for junk, trash, drafts, sent mail and all mail</source>
        <translation>스팸, 휴지통, 임시 보관, 보낸 메일, 전체 메일을 제외한 모든 폴더</translation>
    </message>
    <message>
        <source>&amp;Mailboxes at the server</source>
        <translation>서버의 폴더(&amp;M)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>서버에 묻는 중…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1(찾을 수 없음)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>선택할 수 없음</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>즉시: %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>Always at once: %1</source>
        <translation>항상 즉시: %1</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Choose the mailboxes to watch</source>
        <translation>확인할 폴더 선택</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>The mailboxes to watch</source>
        <translation>확인할 폴더</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>서버를 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>Check a mailbox to watch.</source>
        <translation>확인할 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>Watch %1 mailboxes at most.</source>
        <translation>폴더는 최대 %1개까지 확인할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <source>Subject:</source>
        <translation>제목:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>보낸 사람:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>날짜:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>첨부 파일:</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>메일 본문</translation>
    </message>
    <message>
        <source>The text is on its way…</source>
        <translation>본문을 가져오는 중…</translation>
    </message>
    <message>
        <source>This message has no text that can be shown here.</source>
        <translation>이 메일에는 여기에 표시할 수 있는 본문이 없습니다.</translation>
    </message>
    <message>
        <source>This message is a web page; this is its text. Nothing was loaded from the network.</source>
        <translation>이 메일은 웹 페이지이며, 표시된 것은 그 텍스트입니다. 네트워크에서는 아무것도 불러오지 않았습니다.</translation>
    </message>
    <message>
        <source>The message is long; only its beginning is shown.</source>
        <translation>메일이 길어서 앞부분만 표시합니다.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate…</source>
        <translation>인증서 보기(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, what it is about</comment>
        <translation>%1/%2단계: %3</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>그래도 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find the settings</source>
        <translation>설정 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>브라우저에서 로그인(&amp;S)</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>A window of Posthorn</source>
        <translation>Posthorn 창</translation>
    </message>
    <message>
        <source>The mail program</source>
        <translation>메일 프로그램</translation>
    </message>
    <message>
        <source>The webmail, in the browser</source>
        <translation>브라우저의 웹메일</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>{message_id}, {email}, {mailbox} and {uid} stand for those of the message</source>
        <translation>{message_id}, {email}, {mailbox}, {uid}는 해당 메일의 값으로 바뀝니다</translation>
    </message>
    <message>
        <source>A click &amp;opens:</source>
        <translation>눌렀을 때 열기(&amp;O):</translation>
    </message>
    <message>
        <source>Webma&amp;il:</source>
        <translation>웹메일(&amp;I):</translation>
    </message>
    <message>
        <source>Webmail add&amp;ress:</source>
        <translation>웹메일 주소(&amp;R):</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>명령(&amp;D):</translation>
    </message>
    <message>
        <source>Enter the command that opens a message.</source>
        <translation>메일을 여는 명령을 입력하십시오.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address has to begin with https://.</source>
        <translation>웹메일 주소는 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>The webmail&apos;s address needs your e-mail address.</source>
        <translation>이 웹메일 주소에는 사용자의 메일 주소가 필요합니다.</translation>
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
        <translation>제공업체에서 발급한 경우</translation>
    </message>
    <message>
        <source>On another dev&amp;ice, with a code</source>
        <translation>다른 기기에서 코드로(&amp;I)</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>제공업체(&amp;V):</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider:</source>
        <translation>제공업체 주소(&amp;D):</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>클라이언트 ID(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>클라이언트 비밀 값(&amp;C):</translation>
    </message>
    <message>
        <source>Another, by its address</source>
        <translation>기타(주소로 지정)</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>제공업체를 선택하십시오.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>제공업체 주소를 입력하십시오. 주소는 https://로 시작합니다.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>클라이언트 ID를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>ReadActions</name>
    <message>
        <source>Mark all as read in</source>
        <translation>다음 계정을 모두 읽음으로 표시</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>contains</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>패턴과 일치</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>It fits a message of which all of this is so. Leave empty what does not matter; * stands for any text.</source>
        <translation>아래 조건을 모두 만족하는 메일에 적용됩니다. 상관없는 항목은 비워 두십시오. *는 임의의 텍스트를 뜻합니다.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>보낸 사람(&amp;F):</translation>
    </message>
    <message>
        <source>Sender is a &amp;VIP:</source>
        <translation>보낸 사람이 VIP(&amp;V):</translation>
    </message>
    <message>
        <source>Sender is in the address &amp;book:</source>
        <translation>보낸 사람이 주소록에 있음(&amp;B):</translation>
    </message>
    <message>
        <source>Written to me al&amp;one:</source>
        <translation>나에게만 보냄(&amp;O):</translation>
    </message>
    <message>
        <source>Mailing &amp;list:</source>
        <translation>메일링 리스트(&amp;L):</translation>
    </message>
    <message>
        <source>How the subject is compared</source>
        <translation>제목 비교 방법</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>제목(&amp;J):</translation>
    </message>
    <message>
        <source>&amp;Header field:</source>
        <translation>헤더 필드(&amp;H):</translation>
    </message>
    <message>
        <source>How the header field is compared</source>
        <translation>헤더 필드 비교 방법</translation>
    </message>
    <message>
        <source>Te&amp;xt of the field:</source>
        <translation>필드의 내용(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>폴더(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>계정(&amp;A):</translation>
    </message>
    <message>
        <source>At l&amp;east:</source>
        <translation>최소 크기(&amp;E):</translation>
    </message>
    <message>
        <source>At mos&amp;t:</source>
        <translation>최대 크기(&amp;T):</translation>
    </message>
    <message>
        <source>Comes at these t&amp;imes:</source>
        <translation>도착 시간(&amp;I):</translation>
    </message>
    <message>
        <source>An&amp;d then:</source>
        <translation>동작(&amp;D):</translation>
    </message>
    <message>
        <source>So&amp;und of its own:</source>
        <translation>전용 소리(&amp;U):</translation>
    </message>
    <message>
        <source>T&amp;ry it on the last 50 messages</source>
        <translation>최근 메일 50통에 시험(&amp;R)</translation>
    </message>
    <message>
        <source>Messages that the rule fits</source>
        <translation>규칙에 맞는 메일</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>상관없음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>모든 크기</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>규칙 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <translation>같은 이름의 규칙이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Times are written like this: 22:00-07:00, or with days: Mon-Fri 09:00-17:00.</source>
        <translation>시간은 22:00-07:00처럼 쓰거나, 요일을 붙여 Mon-Fri 09:00-17:00처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression.</source>
        <translation>패턴이 올바른 정규식이 아닙니다.</translation>
    </message>
    <message>
        <source>The header field must be one that a message can have, and not From, Subject, Date or Message-ID.</source>
        <translation>헤더 필드는 메일에 쓸 수 있는 것이어야 하며, From, Subject, Date, Message-ID는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>It fits %1 of %2.</source>
        <translation>메일 %2통 중 %1통에 맞습니다.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Enter the settings by &amp;hand</source>
        <translation>설정 직접 입력(&amp;H)</translation>
    </message>
    <message>
        <source>I &amp;know this server, and want to sign in there</source>
        <translation>이 서버를 알고 있으며 여기에 로그인합니다(&amp;K)</translation>
    </message>
    <message>
        <source>Looking for the settings</source>
        <translation>설정 찾기</translation>
    </message>
    <message>
        <source>Looking for the settings that belong to %1…</source>
        <translation>%1에 맞는 설정을 찾는 중…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a server</comment>
        <translation>%1에 묻는 중…</translation>
    </message>
    <message>
        <source>No settings were found that belong to the address. The provider&apos;s pages tell them, often as those for “other mail programs” or “IMAP”.</source>
        <translation>이 주소에 맞는 설정을 찾지 못했습니다. 설정은 제공업체의 페이지에 나와 있으며, 흔히 “다른 메일 프로그램”이나 “IMAP”용 설정으로 안내되어 있습니다.</translation>
    </message>
    <message>
        <source>Nobody tells the settings of this address. It may be this server:</source>
        <translation>이 주소의 설정을 알려 주는 곳이 없습니다. 다음 서버일 수 있습니다:</translation>
    </message>
    <message>
        <source>This was found. Go on only if it is the server of your provider:</source>
        <translation>다음 설정을 찾았습니다. 사용하는 제공업체의 서버일 때만 계속하십시오:</translation>
    </message>
    <message>
        <source>These are the settings of %1. Go on only if it is the server of your provider.</source>
        <translation>%1의 설정입니다. 사용하는 제공업체의 서버일 때만 계속하십시오.</translation>
    </message>
    <message>
        <source>%1 Whoever it belongs to gets your password, and can read your mail.</source>
        <translation>%1 이 서버의 주인은 사용자의 비밀번호를 받게 되며 메일을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The mail server</source>
        <translation>메일 서버</translation>
    </message>
    <message>
        <source>Wait for an answer, or enter the settings by hand.</source>
        <translation>응답을 기다리거나 설정을 직접 입력하십시오.</translation>
    </message>
    <message>
        <source>Say that you know this server, or choose another.</source>
        <translation>이 서버를 알고 있다고 표시하거나 다른 서버를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>ServerProposal</name>
    <message>
        <source>What the provider says about it</source>
        <translation>제공업체의 안내</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>이 컴퓨터가 신뢰하는 인증 기관</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>CA 파일 찾아보기</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA 파일 선택</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>서버(&amp;V):</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>암호화(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>포트(&amp;P):</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>CA 파일(&amp;A):</translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation>메일 서버 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>This is not the name of a server: it takes no spaces, no slashes and no port.</source>
        <translation>서버 이름이 아닙니다. 공백, 슬래시, 포트는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>CA 파일을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>알림(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>일반(&amp;G)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>No account yet. Add one to be told about its new mail.</source>
        <translation>아직 계정이 없습니다. 계정을 추가하면 새 메일을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>테스트 결과</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>추가(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>제거(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>테스트(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>인증서(&amp;C)…</translation>
    </message>
    <message>
        <source>Look at the certificate that the test failed over</source>
        <translation>테스트가 실패한 원인이 된 인증서를 봅니다</translation>
    </message>
    <message>
        <source>Show new mail as &amp;popups</source>
        <translation>새 메일을 팝업으로 표시(&amp;P)</translation>
    </message>
    <message>
        <source>Play a &amp;sound with them</source>
        <translation>팝업과 함께 소리 재생(&amp;S)</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages in the icon</source>
        <translation>아이콘에 읽지 않은 메일 수 표시(&amp;U)</translation>
    </message>
    <message>
        <source>Start Posthorn with the s&amp;ession</source>
        <translation>세션을 시작할 때 Posthorn 시작(&amp;E)</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>계정 제거</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>“%1” 계정을 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>Its settings and its password are forgotten. The mail on the server stays.</source>
        <translation>설정과 비밀번호가 지워집니다. 서버의 메일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>“%1” 시험하는 중…</translation>
    </message>
    <message>
        <source>Show it on the &amp;launcher, in docks and task bars that can</source>
        <translation>지원하는 독과 작업 표시줄의 실행 아이콘에 표시(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while nothing is unread</source>
        <translation>읽지 않은 메일이 없으면 아이콘 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Answer applets that were made for &amp;Mailnag</source>
        <translation>Mailnag용 애플릿에 응답(&amp;M)</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>보낸 사람과 제목</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>보낸 사람만</translation>
    </message>
    <message>
        <source>How many only</source>
        <translation>개수만</translation>
    </message>
    <message>
        <source>They sho&amp;w:</source>
        <translation>표시 내용(&amp;W):</translation>
    </message>
    <message>
        <source>While the screen is loc&amp;ked:</source>
        <translation>화면이 잠긴 동안(&amp;K):</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>설정 찾기</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>그런 이름의 설정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>In an&amp;y browser, with a code</source>
        <translation>아무 브라우저에서나 코드로(&amp;Y)</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>페이지 열기</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>다시 로그인(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Give the sign-in up</source>
        <translation>로그인 그만두기(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the provi&amp;der&apos;s page</source>
        <translation>제공업체 페이지 열기(&amp;D)</translation>
    </message>
    <message>
        <source>Open t&amp;he page</source>
        <translation>페이지 열기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>사용자 이름(&amp;U):</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>인증서 찾아보기</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>인증서 선택</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>비밀번호(&amp;W):</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>명령(&amp;M):</translation>
    </message>
    <message>
        <source>Your &amp;certificate:</source>
        <translation>내 인증서(&amp;C):</translation>
    </message>
    <message>
        <source>An &amp;app password</source>
        <translation>앱 비밀번호(&amp;A)</translation>
    </message>
    <message>
        <source>The provider lets in only programs that it knows by a client ID. Get one there, and enter it here.</source>
        <translation>이 제공업체는 클라이언트 ID로 알고 있는 프로그램만 허용합니다. 제공업체에서 클라이언트 ID를 받아 여기에 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 lets in only programs that it knows by a client ID. Get one on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1에서는 클라이언트 ID로 알고 있는 프로그램만 허용합니다. 해당 페이지에서 클라이언트 ID를 받아 여기에 입력하십시오.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>사용자 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>비밀번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the command.</source>
        <translation>명령을 입력하십시오.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>읽을 수 있는 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser.</source>
        <translation>브라우저에서의 로그인을 기다리는 중입니다.</translation>
    </message>
</context>
<context>
    <name>SignInProgressView</name>
    <message>
        <source>The code to type on the page</source>
        <translation>페이지에 입력할 코드</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>브라우저에서의 로그인을 기다리는 중</translation>
    </message>
    <message>
        <source>Asking the provider where to sign in…</source>
        <translation>로그인할 곳을 제공업체에 묻는 중…</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser. This goes on by itself.</source>
        <translation>브라우저에 열린 페이지에서 로그인하십시오. 이 화면은 자동으로 넘어갑니다.</translation>
    </message>
    <message>
        <source>Open this page in any browser, and type the code there:</source>
        <translation>아무 브라우저에서나 이 페이지를 열고 코드를 입력하십시오:</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>로그인했습니다.</translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;User name:</source>
        <translation>사용자 이름(&amp;U):</translation>
    </message>
    <message>
        <source>Password &amp;from:</source>
        <translation>비밀번호를 가져올 곳(&amp;F):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>비밀번호(&amp;W):</translation>
    </message>
    <message>
        <source>Pass&amp;word command:</source>
        <translation>비밀번호 명령(&amp;W):</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>로그인 방식(&amp;M):</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>데스크톱의 키 모음</translation>
    </message>
    <message>
        <source>The output of a command</source>
        <translation>명령의 출력</translation>
    </message>
    <message>
        <source>The sign-in in the browser</source>
        <translation>브라우저에서의 로그인</translation>
    </message>
    <message>
        <source>GNOME Online Accounts</source>
        <translation>GNOME 온라인 계정</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>바뀌지 않음</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>사용자 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>비밀번호를 출력하는 명령을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>비밀번호를 입력하십시오.</translation>
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
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit Posthorn</source>
        <translation>Posthorn 끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>읽지 않은 메일(&amp;U)</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so Posthorn works without one: new mail comes up as popups, and starting Posthorn again brings up this window. On GNOME, the extension “AppIndicator and KStatusNotifierItem Support” adds a tray.</source>
        <translation>이 데스크톱은 트레이 아이콘을 표시하지 않으므로 Posthorn이 아이콘 없이 작동합니다. 새 메일은 팝업으로 표시되며, Posthorn을 다시 시작하면 이 창이 나타납니다. GNOME에서는 “AppIndicator and KStatusNotifierItem Support” 확장으로 트레이를 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Do not tell me &amp;again</source>
        <translation>다시 알리지 않음(&amp;A)</translation>
    </message>
    <message>
        <source>No account yet. Add one in the settings.</source>
        <translation>아직 계정이 없습니다. 설정에서 추가하십시오.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>알림</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Trying the account</source>
        <translation>계정 시험</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>테스트 결과</translation>
    </message>
    <message>
        <source>Signing in, and opening the mailboxes…</source>
        <translation>로그인하고 폴더를 여는 중…</translation>
    </message>
    <message>
        <source>It does not work yet. Go back to change something, or add the account all the same.</source>
        <translation>아직 작동하지 않습니다. 뒤로 돌아가 설정을 바꾸거나 그래도 계정을 추가하십시오.</translation>
    </message>
    <message>
        <source>Everything works. Add the account to be told about its new mail.</source>
        <translation>모두 작동합니다. 계정을 추가하면 새 메일을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>시험</translation>
    </message>
</context>
<context>
    <name>TrustedCertificate</name>
    <message>
        <source>Trust it no &amp;longer</source>
        <translation>더 이상 신뢰하지 않음(&amp;L)</translation>
    </message>
    <message>
        <source>It is trusted no longer once this is saved.</source>
        <translation>저장하면 이 인증서를 더 이상 신뢰하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Unlock your keyring</source>
        <translation>키 모음의 잠금을 푸십시오</translation>
    </message>
    <message>
        <source>It holds the passwords for your mail. Until it is unlocked, new mail is not shown.</source>
        <translation>메일 비밀번호가 키 모음에 들어 있습니다. 잠금을 풀 때까지 새 메일이 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Posthorn runs without an icon</source>
        <translation>Posthorn이 아이콘 없이 실행 중입니다</translation>
    </message>
    <message>
        <source>GNOME shows icons such as Posthorn&apos;s only with the extension “AppIndicator and KStatusNotifierItem Support”. Without it, popups come all the same, and starting Posthorn again brings up its window.</source>
        <translation>GNOME은 확장 “AppIndicator and KStatusNotifierItem Support”가 있어야 Posthorn 같은 아이콘을 표시합니다. 없어도 알림은 표시되며, Posthorn을 다시 시작하면 창이 열립니다.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>창 보이기</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>No message has come in the last days.</source>
        <translation>최근 며칠간 도착한 메일이 없습니다.</translation>
    </message>
    <message>
        <source>Why was I told, or not?</source>
        <translation>알림이 왔거나 오지 않은 이유</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>최근 며칠간의 메일</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>계정과 폴더</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>처리 내용</translation>
    </message>
    <message>
        <source>Make a &amp;rule…</source>
        <translation>규칙 만들기(&amp;R)…</translation>
    </message>
    <message>
        <source>Sender and subject are forgotten after a day, the rest after a week.</source>
        <translation>보낸 사람과 제목은 하루 뒤에, 나머지는 일주일 뒤에 지워집니다.</translation>
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
        <translation>%1 규칙에 따라 팝업을 표시하지 않았습니다.</translation>
    </message>
    <message>
        <source>Neither shown nor counted, because of the rule %1.</source>
        <translation>%1 규칙에 따라 표시하지 않고 개수에도 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>Shown as important, because of the rule %1.</source>
        <translation>%1 규칙에 따라 중요한 메일로 표시했습니다.</translation>
    </message>
    <message>
        <source>Shown, by the rule %1.</source>
        <translation>%1 규칙에 따라 표시했습니다.</translation>
    </message>
    <message>
        <source>Shown. Nothing spoke against it.</source>
        <translation>표시했습니다. 표시하지 않을 이유가 없었습니다.</translation>
    </message>
    <message>
        <source>Held until the end of the quiet hours.</source>
        <translation>방해 금지 시간이 끝날 때까지 보류했습니다.</translation>
    </message>
    <message>
        <source>Held until the end of the pause.</source>
        <translation>일시 중지가 끝날 때까지 보류했습니다.</translation>
    </message>
    <message>
        <source>Shown together with all that came while Posthorn was not connected.</source>
        <translation>Posthorn이 연결되어 있지 않은 동안 도착한 다른 메일과 함께 표시했습니다.</translation>
    </message>
    <message>
        <source>No popup, because popups are switched off.</source>
        <translation>팝업이 꺼져 있어 표시하지 않았습니다.</translation>
    </message>
    <message>
        <source>Not shown again. It was announced from another mailbox already.</source>
        <translation>다른 폴더에서 이미 알렸으므로 다시 표시하지 않았습니다.</translation>
    </message>
    <message>
        <source>no popup, but count it</source>
        <translation>팝업 없이 개수에만 포함</translation>
    </message>
    <message>
        <source>show it as usual</source>
        <translation>평소대로 표시</translation>
    </message>
    <message>
        <source>important: sound, stay, even in quiet hours</source>
        <translation>중요: 방해 금지 시간에도 소리를 내고 계속 표시</translation>
    </message>
    <message>
        <source>neither show nor count it</source>
        <translation>표시하지 않고 개수에도 넣지 않음</translation>
    </message>
    <message>
        <source>The mail server was not found. Check the server&apos;s name and the network connection.</source>
        <translation>메일 서버를 찾지 못했습니다. 서버 이름과 네트워크 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail server refused the connection. Check the port, or try again later.</source>
        <translation>메일 서버가 연결을 거부했습니다. 포트를 확인하거나 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>메일 서버에 연결할 수 없습니다. 네트워크 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>메일 서버가 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost.</source>
        <translation>메일 서버와의 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The mail server ended the connection.</source>
        <translation>메일 서버가 연결을 끝냈습니다.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached, so there is no access token at the moment.</source>
        <translation>제공업체의 로그인 서버에 연결할 수 없어 지금은 액세스 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>The mail server is busy at the moment.</source>
        <translation>메일 서버가 지금 바쁩니다.</translation>
    </message>
    <message>
        <source>The mail server allows no more connections for this user. Close other mail programs if this lasts.</source>
        <translation>메일 서버가 이 사용자에게 더 이상의 연결을 허용하지 않습니다. 계속 이러면 다른 메일 프로그램을 닫으십시오.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate comes from an authority that this computer does not trust. If it is your own or your company&apos;s, choose its CA file or look at the certificate in the account&apos;s settings.</source>
        <translation>메일 서버의 인증서가 이 컴퓨터에서 신뢰하지 않는 기관에서 발급되었습니다. 직접 만들었거나 회사에서 만든 인증서라면 계정 설정에서 CA 파일을 선택하거나 인증서를 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired. Its operator has to renew it; check this computer&apos;s date, too.</source>
        <translation>메일 서버의 인증서가 만료되었습니다. 서버 관리자가 갱신해야 합니다. 이 컴퓨터의 날짜도 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid yet. Check this computer&apos;s date.</source>
        <translation>메일 서버의 인증서가 아직 유효하지 않습니다. 이 컴퓨터의 날짜를 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was made out to another name. Check the server&apos;s name; somebody may be listening in.</source>
        <translation>메일 서버의 인증서가 다른 이름으로 발급되었습니다. 서버 이름을 확인하십시오. 누군가 통신을 엿듣고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not valid, so the connection would not be safe. Ask the server&apos;s operator.</source>
        <translation>메일 서버의 인증서가 유효하지 않아 연결이 안전하지 않습니다. 서버 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>The mail server shows another certificate than the one that you trusted, so nothing was sent. Look at both in the account&apos;s settings; somebody may be listening in.</source>
        <translation>메일 서버가 이전에 신뢰한 것과 다른 인증서를 제시하여 아무것도 보내지 않았습니다. 계정 설정에서 두 인증서를 확인하십시오. 누군가 통신을 엿듣고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The account&apos;s CA file holds no certificate that can be read. Choose another file in the account&apos;s settings.</source>
        <translation>계정의 CA 파일에 읽을 수 있는 인증서가 없습니다. 계정 설정에서 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The file with your own certificate holds no certificate and key that can be read. Name another file in the account&apos;s settings.</source>
        <translation>내 인증서 파일에 읽을 수 있는 인증서와 키가 없습니다. 계정 설정에서 다른 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server could be made. Check the port and the kind of encryption.</source>
        <translation>메일 서버와 암호화된 연결을 맺지 못했습니다. 포트와 암호화 종류를 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or the password. Enter them again in the settings; some providers want an app password here.</source>
        <translation>메일 서버가 사용자 이름이나 비밀번호를 받아들이지 않았습니다. 설정에서 다시 입력하십시오. 제공업체에 따라 앱 비밀번호가 필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one with your provider, then enter it in the settings.</source>
        <translation>비밀번호가 만료되었습니다. 제공업체에서 새 비밀번호를 정한 뒤 설정에 입력하십시오.</translation>
    </message>
    <message>
        <source>The mail server did not accept the access token: it has expired or was withdrawn. Get a new one from your provider; the password is not to blame.</source>
        <translation>메일 서버가 액세스 토큰을 받아들이지 않았습니다. 토큰이 만료되었거나 취소되었습니다. 제공업체에서 새 토큰을 받으십시오. 비밀번호 문제는 아닙니다.</translation>
    </message>
    <message>
        <source>The mail server did not accept your certificate for this user name. Check the user name, and whether the certificate is still valid.</source>
        <translation>메일 서버가 이 사용자 이름에 대해 내 인증서를 받아들이지 않았습니다. 사용자 이름과 인증서가 아직 유효한지 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no valid Kerberos ticket for this mail server. Get one (kinit), then try again.</source>
        <translation>이 메일 서버에 쓸 수 있는 유효한 Kerberos 티켓이 없습니다. 티켓을 받은(kinit) 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The mail server did not accept your Kerberos ticket for this user name.</source>
        <translation>메일 서버가 이 사용자 이름에 대해 Kerberos 티켓을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The mail server does not offer the sign-in method that the account asks for. Choose another one in the settings.</source>
        <translation>메일 서버가 계정에 지정된 로그인 방식을 지원하지 않습니다. 설정에서 다른 방식을 선택하십시오.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password, so it may be an impostor. Check the server&apos;s name.</source>
        <translation>서버가 사용자의 비밀번호를 알고 있음을 증명하지 못했습니다. 사칭 서버일 수 있으니 서버 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail server does not let this user sign in with a password. Ask the server&apos;s operator.</source>
        <translation>메일 서버가 이 사용자의 비밀번호 로그인을 허용하지 않습니다. 서버 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that.</source>
        <translation>제공업체가 브라우저에서 로그인하도록 요구합니다. 설정에서 계정을 테스트하거나 “posthorn account sign-in”을 실행하여 로그인하십시오.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the provider&apos;s page. Sign in again and allow access to your mail.</source>
        <translation>제공업체 페이지에서 로그인이 거부되었습니다. 다시 로그인하여 메일 접근을 허용하십시오.</translation>
    </message>
    <message>
        <source>Your organization has not allowed Posthorn yet. Ask its administrator to approve it, or sign in in another way.</source>
        <translation>소속 조직에서 아직 Posthorn을 허용하지 않았습니다. 조직 관리자에게 승인을 요청하거나 다른 방법으로 로그인하십시오.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>브라우저에서의 로그인이 제시간에 끝나지 않았습니다. 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the sign-in page by hand, in a browser on this computer.</source>
        <translation>브라우저를 열지 못했습니다. 이 컴퓨터의 브라우저에서 로그인 페이지를 직접 여십시오.</translation>
    </message>
    <message>
        <source>This account is no longer in GNOME Online Accounts. Add it there again, or sign in in another way.</source>
        <translation>이 계정이 더 이상 GNOME 온라인 계정에 없습니다. 다시 추가하거나 다른 방법으로 로그인하십시오.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts want you to sign in again. Do that in GNOME&apos;s settings.</source>
        <translation>GNOME 온라인 계정에서 다시 로그인하도록 요구합니다. GNOME 설정에서 로그인하십시오.</translation>
    </message>
    <message>
        <source>A mailbox could not be opened. Check its name in the account&apos;s settings.</source>
        <translation>폴더를 열지 못했습니다. 계정 설정에서 폴더 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>This message is no longer in its mailbox: it was moved or deleted.</source>
        <translation>이 메일은 이동되었거나 삭제되어 더 이상 폴더에 없습니다.</translation>
    </message>
    <message>
        <source>The mail server does not let this mailbox be changed.</source>
        <translation>메일 서버가 이 폴더의 변경을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for archived mail.</source>
        <translation>메일 서버에 보관 메일을 둘 다른 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for junk.</source>
        <translation>메일 서버에 스팸을 둘 다른 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>The mail server has no other mailbox for deleted mail.</source>
        <translation>메일 서버에 삭제한 메일을 둘 다른 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>What answered is not a mail server that speaks IMAP. Check the server&apos;s name and the port.</source>
        <translation>응답한 것은 IMAP을 지원하는 메일 서버가 아닙니다. 서버 이름과 포트를 확인하십시오.</translation>
    </message>
    <message>
        <source>The server expects encryption from the start on this port. Choose “TLS” instead of “STARTTLS”.</source>
        <translation>이 포트에서 서버는 처음부터 암호화를 요구합니다. “STARTTLS” 대신 “TLS”를 선택하십시오.</translation>
    </message>
    <message>
        <source>The server starts without encryption on this port. Choose “STARTTLS” instead of “TLS”, or port 993.</source>
        <translation>이 포트에서 서버는 암호화 없이 시작합니다. “TLS” 대신 “STARTTLS”를 선택하거나 포트 993을 사용하십시오.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be understood.</source>
        <translation>메일 서버가 이해할 수 없는 데이터를 보냈습니다.</translation>
    </message>
    <message>
        <source>The mail server sent something that does not belong there.</source>
        <translation>메일 서버가 상황에 맞지 않는 데이터를 보냈습니다.</translation>
    </message>
    <message>
        <source>The mail server sent more than is reasonable, so the connection was closed.</source>
        <translation>메일 서버가 지나치게 많은 데이터를 보내서 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>The mail server refused to encrypt the connection, so nothing was sent. Choose “TLS” in the account&apos;s settings if the server offers that.</source>
        <translation>메일 서버가 연결 암호화를 거부하여 아무것도 보내지 않았습니다. 서버가 지원한다면 계정 설정에서 “TLS”를 선택하십시오.</translation>
    </message>
    <message>
        <source>Somebody slipped data in before the encryption began, so the connection was closed. Do not trust this network.</source>
        <translation>암호화가 시작되기 전에 누군가 데이터를 끼워 넣어서 연결을 닫았습니다. 이 네트워크를 신뢰하지 마십시오.</translation>
    </message>
    <message>
        <source>The server says that you are signed in before the connection is encrypted, so it was closed. Choose “TLS” in the account&apos;s settings.</source>
        <translation>연결이 암호화되기 전에 서버가 이미 로그인되었다고 알려서 연결을 닫았습니다. 계정 설정에서 “TLS”를 선택하십시오.</translation>
    </message>
    <message>
        <source>The mail server refused a command that it should know.</source>
        <translation>메일 서버가 알고 있어야 할 명령을 거부했습니다.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server answered with something that is no access token.</source>
        <translation>제공업체의 로그인 서버가 액세스 토큰이 아닌 것으로 응답했습니다.</translation>
    </message>
    <message>
        <source>The keyring with the password is locked. Unlock it to go on.</source>
        <translation>비밀번호가 든 키 모음이 잠겨 있습니다. 계속하려면 잠금을 푸십시오.</translation>
    </message>
    <message>
        <source>The keyring with the password was not unlocked: the question for its own password was closed, or could not be shown. Unlock it to go on; Posthorn does not ask again by itself.</source>
        <translation>비밀번호가 든 키 모음의 잠금이 풀리지 않았습니다. 키 모음의 비밀번호를 묻는 창이 닫혔거나 표시되지 못했습니다. 계속하려면 잠금을 푸십시오. Posthorn이 스스로 다시 묻지는 않습니다.</translation>
    </message>
    <message>
        <source>The wallet that could hold the password is switched off. Switch it on in the system settings, or let a command supply the password.</source>
        <translation>비밀번호를 저장할 수 있는 지갑이 꺼져 있습니다. 시스템 설정에서 켜거나 명령으로 비밀번호를 제공하십시오.</translation>
    </message>
    <message>
        <source>The keyring with the password does not answer. Posthorn goes on as soon as it does; restart it, or sign in to the desktop again, if this lasts.</source>
        <translation>비밀번호가 든 키 모음이 응답하지 않습니다. 응답하는 대로 Posthorn이 계속합니다. 계속 이러면 키 모음을 다시 시작하거나 데스크톱에 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could hold the password. Start one, or let a command supply the password.</source>
        <translation>이 데스크톱에는 비밀번호를 저장할 수 있는 키 모음이 없습니다. 키 모음을 시작하거나 명령으로 비밀번호를 제공하십시오.</translation>
    </message>
    <message>
        <source>The keyring did not give out or keep the password.</source>
        <translation>키 모음에서 비밀번호를 가져오거나 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>There is no password for this account yet. Enter it in the settings.</source>
        <translation>이 계정의 비밀번호가 아직 없습니다. 설정에서 입력하십시오.</translation>
    </message>
    <message>
        <source>The command that supplies the password failed. Check it in the account&apos;s settings.</source>
        <translation>비밀번호를 제공하는 명령이 실패했습니다. 계정 설정에서 확인하십시오.</translation>
    </message>
    <message>
        <source>GNOME Online Accounts do not answer on this desktop, so the account&apos;s password cannot be had.</source>
        <translation>이 데스크톱에서 GNOME 온라인 계정이 응답하지 않아 계정의 비밀번호를 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>Something is missing in the account&apos;s settings. Open them to fill it in.</source>
        <translation>계정 설정에 빠진 것이 있습니다. 설정을 열어 채우십시오.</translation>
    </message>
    <message>
        <source>There is no sign-in provider of this name, or it does not describe itself. Check it in the account&apos;s settings.</source>
        <translation>이 이름의 로그인 제공업체가 없거나, 제공업체가 자신의 정보를 알려 주지 않습니다. 계정 설정에서 확인하십시오.</translation>
    </message>
    <message>
        <source>This build of Posthorn has no client id for this provider. Enter one of your own, or use an app password.</source>
        <translation>이 Posthorn 빌드에는 이 제공업체의 클라이언트 ID가 없습니다. 직접 발급받은 것을 입력하거나 앱 비밀번호를 사용하십시오.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id for this kind of sign-in. Check it in the account&apos;s settings.</source>
        <translation>제공업체가 이 종류의 로그인에 이 클라이언트 ID를 받아들이지 않습니다. 계정 설정에서 확인하십시오.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check who may read it.</source>
        <translation>설정 파일을 읽을 수 없습니다. 파일의 읽기 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The settings file has an entry that cannot be understood. Correct it.</source>
        <translation>설정 파일에 이해할 수 없는 항목이 있습니다. 바로잡으십시오.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check the free space and who may write the file.</source>
        <translation>설정을 저장하지 못했습니다. 남은 공간과 파일의 쓰기 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The record of what was announced already cannot be read.</source>
        <translation>이미 알린 메일의 기록을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>What was announced could not be recorded. Check the free space and who may write the file.</source>
        <translation>알린 메일을 기록하지 못했습니다. 남은 공간과 파일의 쓰기 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The record of what was announced was written by a newer version of Posthorn. Use that version.</source>
        <translation>알린 메일의 기록이 더 새로운 버전의 Posthorn에서 작성되었습니다. 그 버전을 사용하십시오.</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <comment>number, kind of encryption</comment>
        <translation>포트 %1, %2.</translation>
    </message>
    <message>
        <source>As another mail program on this computer has it.</source>
        <translation>이 컴퓨터의 다른 메일 프로그램 설정에서 가져왔습니다.</translation>
    </message>
    <message>
        <source>From Posthorn&apos;s own list of providers.</source>
        <translation>Posthorn에 내장된 제공업체 목록에서 가져왔습니다.</translation>
    </message>
    <message>
        <source>Told by %1 itself.</source>
        <comment>a domain</comment>
        <translation>%1에서 직접 알려 주었습니다.</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s database of providers.</source>
        <translation>Thunderbird의 제공업체 데이터베이스에서 가져왔습니다.</translation>
    </message>
    <message>
        <source>From the domain name system (DNS), where others on the way can put in what they like.</source>
        <translation>도메인 이름 시스템(DNS)에서 가져왔습니다. DNS의 응답은 중간에서 다른 사람이 마음대로 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>A guess: nobody has said that there is such a server.</source>
        <translation>추측입니다. 이런 서버가 있다고 알려 준 곳은 없습니다.</translation>
    </message>
    <message>
        <source>This server belongs to %1, not to %2.</source>
        <comment>domain, domain</comment>
        <translation>이 서버는 %2이(가) 아니라 %1에 속합니다.</translation>
    </message>
    <message>
        <source>Switch IMAP on first, in the settings of the provider&apos;s webmail.</source>
        <translation>먼저 제공업체의 웹메일 설정에서 IMAP을 켜십시오.</translation>
    </message>
    <message>
        <source>Start Proton Mail Bridge first. It shows the user name and the password, and exports the certificate, which goes into “CA file” when the settings are entered by hand.</source>
        <translation>먼저 Proton Mail Bridge를 시작하십시오. 여기에서 사용자 이름과 비밀번호를 볼 수 있고 인증서를 내보낼 수 있습니다. 인증서는 설정을 직접 입력할 때 “CA 파일”에 지정합니다.</translation>
    </message>
    <message>
        <source>The provider takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <translation>이 제공업체에서는 한 프로그램 전용으로 만든 비밀번호인 앱 비밀번호를 사용합니다. 제공업체 페이지에서 Posthorn용 비밀번호를 만들어 여기에 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 takes a password that is made for one program, an app password. Make one for Posthorn on its page, and enter it here.</source>
        <comment>a provider</comment>
        <translation>%1에서는 한 프로그램 전용으로 만든 비밀번호인 앱 비밀번호를 사용합니다. 해당 페이지에서 Posthorn용 비밀번호를 만들어 여기에 입력하십시오.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, but want you to sign in there again first.</source>
        <translation>이 계정은 GNOME 설정에 있지만, 먼저 거기에서 다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account, and accept its server&apos;s wrong certificate; Posthorn does not.</source>
        <translation>이 계정은 GNOME 설정에 있으며 거기에서는 서버의 잘못된 인증서를 허용하지만, Posthorn은 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>GNOME&apos;s settings know this account. Posthorn asks them whenever it needs to sign in, and keeps nothing.</source>
        <translation>이 계정은 GNOME 설정에 있습니다. Posthorn은 로그인해야 할 때마다 GNOME 설정에 물으며 아무것도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring.</source>
        <translation>데스크톱의 키 모음에 저장됩니다.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the access token.</source>
        <translation>명령이 출력하는 첫 번째 줄이 액세스 토큰입니다.</translation>
    </message>
    <message>
        <source>The provider&apos;s page opens in the browser, and asks whether Posthorn may read your mail. Posthorn never sees the password.</source>
        <translation>브라우저에 제공업체 페이지가 열리고 Posthorn이 메일을 읽어도 되는지 묻습니다. Posthorn은 비밀번호를 절대 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>The first line that the command prints is the password.</source>
        <translation>명령이 출력하는 첫 번째 줄이 비밀번호입니다.</translation>
    </message>
    <message>
        <source>A PEM file with your certificate and its key, not encrypted.</source>
        <translation>내 인증서와 키가 들어 있는, 암호화되지 않은 PEM 파일입니다.</translation>
    </message>
    <message>
        <source>The ticket that you have on this computer, as after “kinit”.</source>
        <translation>“kinit” 등으로 받아 이 컴퓨터에 있는 티켓입니다.</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>비밀번호(&amp;P)</translation>
    </message>
    <message>
        <source>My &amp;GNOME account</source>
        <translation>내 GNOME 계정(&amp;G)</translation>
    </message>
    <message>
        <source>A command that prints an access &amp;token</source>
        <translation>액세스 토큰을 출력하는 명령(&amp;T)</translation>
    </message>
    <message>
        <source>In the b&amp;rowser, at the provider</source>
        <translation>브라우저에서 제공업체에 로그인(&amp;R)</translation>
    </message>
    <message>
        <source>A command that prints the passw&amp;ord</source>
        <translation>비밀번호를 출력하는 명령(&amp;O)</translation>
    </message>
    <message>
        <source>A c&amp;ertificate</source>
        <translation>인증서(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kerberos</source>
        <translation>Kerberos(&amp;K)</translation>
    </message>
    <message>
        <source>Take over from %1: %2</source>
        <comment>program, address</comment>
        <translation>%1에서 가져오기: %2</translation>
    </message>
    <message>
        <source>%1 talks to it without TLS. Posthorn does not.</source>
        <translation>%1에서는 TLS 없이 통신하지만, Posthorn은 TLS를 사용합니다.</translation>
    </message>
    <message>
        <source>%1 does not look at its certificate. Posthorn does.</source>
        <translation>%1에서는 서버의 인증서를 확인하지 않지만, Posthorn은 확인합니다.</translation>
    </message>
    <message>
        <source>%1 has the password in clear in a file, from where it is not taken: it has to be typed.</source>
        <translation>%1에서는 비밀번호를 파일에 평문으로 저장합니다. 그 파일에서는 가져오지 않으므로 직접 입력해야 합니다.</translation>
    </message>
    <message>
        <source>%1 signs in by OAuth; here that is done anew.</source>
        <translation>%1에서는 OAuth로 로그인합니다. 여기에서는 새로 로그인합니다.</translation>
    </message>
    <message>
        <source>%1 signs in with a certificate in a store of its own; here it takes a file.</source>
        <translation>%1에서는 자체 저장소에 있는 인증서로 로그인합니다. 여기에서는 인증서 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a whole sentence of ours, %2 what the server itself said</extracomment>
        <translation>%1 서버의 응답: “%2”</translation>
    </message>
    <message>
        <source>%1 Details: “%2”</source>
        <translation>%1 자세한 내용: “%2”</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결하는 중…</translation>
    </message>
    <message>
        <source>Signed in, looking for new mail…</source>
        <translation>로그인했습니다. 새 메일을 찾는 중…</translation>
    </message>
    <message>
        <source>Waiting for the next try.</source>
        <translation>다음 시도를 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>Next try at %1. %2</source>
        <comment>a time, a sentence</comment>
        <translation>다음 시도: %1. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지되었습니다.</translation>
    </message>
    <message>
        <source>Connected. The server tells of new mail at once.</source>
        <translation>연결되었습니다. 서버가 새 메일을 즉시 알려 줍니다.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it cannot tell of new mail by itself.</source>
        <translation>연결되었습니다. 서버가 새 메일을 스스로 알려 줄 수 없어 몇 분마다 확인합니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This may be out of date: new mail has not been looked for since %1.</source>
        <translation>최신 상태가 아닐 수 있습니다. %1 이후로 새 메일을 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>This may be out of date: the server was last heard at %1.</source>
        <translation>최신 상태가 아닐 수 있습니다. 서버의 마지막 응답 시각: %1.</translation>
    </message>
    <message>
        <source>Connected. The server is asked every few minutes, because it tells of new mail in one mailbox only.</source>
        <translation>연결되었습니다. 서버가 한 폴더의 새 메일만 알려 주므로 몇 분마다 확인합니다.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>연결되지 않음</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>서버가 바쁨</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>신뢰할 수 없는 인증서</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>로그인 실패</translation>
    </message>
    <message>
        <source>a mailbox cannot be opened</source>
        <translation>열 수 없는 폴더가 있음</translation>
    </message>
    <message>
        <source>server not understood</source>
        <translation>서버를 이해할 수 없음</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>비밀번호 없음</translation>
    </message>
    <message>
        <source>settings incomplete</source>
        <translation>설정이 완전하지 않음</translation>
    </message>
    <message>
        <source>files cannot be used</source>
        <translation>파일을 사용할 수 없음</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>연결하는 중…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>기다리는 중</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is wrong, and the mailboxes that it is wrong with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, out of date since %2</source>
        <comment>how an account is doing, a time</comment>
        <translation>%1, %2부터 갱신되지 않음</translation>
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
        <translation>서버의 마지막 응답 시각: %1.</translation>
    </message>
    <message>
        <source>New mail last came at %1.</source>
        <translation>마지막 새 메일 도착 시각: %1.</translation>
    </message>
    <message>
        <source>Posthorn: no account yet</source>
        <translation>Posthorn: 아직 계정이 없음</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>읽지 않은 메일 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>읽지 않은 메일 %n통</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n시간 전</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(보낸 사람 알 수 없음)</translation>
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
        <translation>코드: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>새 메일 %n통</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: 새 메일 %n통</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived while you were away</source>
        <translation>
            <numerusform>자리를 비운 동안 메일 %n통 도착</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) arrived while you were away</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1: 자리를 비운 동안 메일 %n통 도착</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>읽음으로 표시했습니다</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관했습니다</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제했습니다</translation>
    </message>
    <message>
        <source>Moved to junk</source>
        <translation>스팸으로 옮겼습니다</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Show again when?</source>
        <translation>언제 다시 표시할까요?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15분 후</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>한 시간 후</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>오늘 저녁</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>내일 아침</translation>
    </message>
    <message>
        <source>“%1” could not be marked as read. %2</source>
        <comment>subject, a sentence</comment>
        <translation>“%1” 메일을 읽음으로 표시하지 못했습니다. %2</translation>
    </message>
    <message>
        <source>“%1” could not be archived. %2</source>
        <comment>subject, a sentence</comment>
        <translation>“%1” 메일을 보관하지 못했습니다. %2</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. %2</source>
        <comment>subject, a sentence</comment>
        <translation>“%1” 메일을 삭제하지 못했습니다. %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved to junk. %2</source>
        <comment>subject, a sentence</comment>
        <translation>“%1” 메일을 스팸으로 옮기지 못했습니다. %2</translation>
    </message>
    <message>
        <source>What you ordered for messages of this account is kept until it can be done. %1</source>
        <comment>a sentence</comment>
        <translation>이 계정의 메일에 지시한 작업은 실행할 수 있을 때까지 보관됩니다. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>코드 복사</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n통</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>작동합니다.</translation>
    </message>
    <message>
        <source>Its certificate is trusted because you said so, until %1.</source>
        <translation>사용자가 지정한 대로 서버의 인증서를 %1까지 신뢰합니다.</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <comment>SASL mechanism</comment>
        <translation>%1 방식으로 로그인했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>메일 %n통</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox %1: %2, %3.</source>
        <comment>name, messages, unread messages</comment>
        <translation>폴더 %1: %2, %3.</translation>
    </message>
    <message>
        <source>The server tells of new mail at once (IDLE).</source>
        <translation>서버가 새 메일을 즉시 알려 줍니다(IDLE).</translation>
    </message>
    <message>
        <source>The server cannot tell of new mail (no IDLE), so it will be asked regularly.</source>
        <translation>서버가 새 메일을 알려 줄 수 없어(IDLE 없음) 주기적으로 확인합니다.</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>서버가 지원하는 것: %1</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>인증서 자신 외에는 보증하는 곳이 없음</translation>
    </message>
    <message>
        <source>it comes from an authority that this computer does not know</source>
        <translation>이 컴퓨터가 알지 못하는 기관에서 발급됨</translation>
    </message>
    <message>
        <source>it was made out to another name</source>
        <translation>다른 이름으로 발급됨</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>아직 유효하지 않음</translation>
    </message>
    <message>
        <source>it is broken, or not meant for this</source>
        <translation>손상되었거나 이 용도로 만든 것이 아님</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>인증서의 서버</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>발급 대상</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>발급자</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>유효한 이름</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>유효 기간 시작</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>유효 기간 끝</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>지문(SHA-256)</translation>
    </message>
    <message>
        <source>Of its key (SHA-256)</source>
        <translation>키의 지문(SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제점</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>host and port, date</comment>
        <translation>%1, %2까지 유효</translation>
    </message>
    <message>
        <source>The certificate that you trusted is valid until %1. Ask the server&apos;s operator for its next one: after that day no new mail is shown until you trust another.</source>
        <translation>이전에 신뢰한 인증서는 %1까지 유효합니다. 다음 인증서에 대해 서버 관리자에게 문의하십시오. 그날이 지나면 다른 인증서를 신뢰할 때까지 새 메일이 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>The mail server now shows a certificate that this computer trusts by itself, and no longer the one that you trusted. If nobody has told you of that, ask the server&apos;s operator.</source>
        <translation>메일 서버가 이제 이전에 신뢰한 인증서가 아니라 이 컴퓨터가 원래 신뢰하는 인증서를 제시합니다. 이에 대해 들은 바가 없다면 서버 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>The password is remembered until Posthorn ends, and written nowhere.</source>
        <translation>비밀번호는 Posthorn이 끝날 때까지만 기억되며 어디에도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>열 수 없음</translation>
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
        <translation>서버에 폴더가 너무 많아 일부만 표시합니다.</translation>
    </message>
    <message>
        <source>TLS (from the start)</source>
        <translation>TLS(처음부터 암호화)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>서버가 지원하는 가장 강력한 방식</translation>
    </message>
    <message>
        <source>OAuth, with an access token instead of a password</source>
        <translation>OAuth(비밀번호 대신 액세스 토큰 사용)</translation>
    </message>
    <message>
        <source>all mail</source>
        <translation>전체 메일</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>임시 보관</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>important</source>
        <translation>중요</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>보낸 메일</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>You are signed in until Posthorn ends; nothing of it was written anywhere.</source>
        <translation>Posthorn이 종료될 때까지 로그인되어 있으며, 그 내용은 어디에도 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답장</translation>
    </message>
    <message>
        <source>This desktop has no way to start a program of a sandbox with the session.</source>
        <translation>이 데스크톱에는 샌드박스 안의 프로그램을 세션과 함께 시작할 방법이 없습니다.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>모두 읽음으로 표시</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 확인</translation>
    </message>
</context>
<context>
    <name>oauth::Page</name>
    <message>
        <source>Posthorn goes on from here. You can close this page.</source>
        <translation>이제 Posthorn에서 계속합니다. 이 페이지는 닫아도 됩니다.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; Posthorn says why. You can close this page.</source>
        <translation>로그인하지 못했습니다. 이유는 Posthorn에 표시됩니다. 이 페이지는 닫아도 됩니다.</translation>
    </message>
    <message>
        <source>Posthorn did not ask for this page.</source>
        <translation>이 페이지는 Posthorn이 요청한 것이 아닙니다.</translation>
    </message>
</context>
</TS>
