// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// How mails call a one-time code: regular expressions, matched without regard to case, and not in the midst of a word.
namespace imap {

// Nothing else is called so.
inline constexpr std::u16string_view SureWords[] {
    // English
    u"one[- ]?time (?:pass)?(?:code|word|pin)",
    u"otp(?![a-z])",
    u"passcode",
    u"verification (?:code|number|pin)",
    u"security code",
    u"(?:log|sign)[- ]?in code",
    u"confirmation code",
    u"authenti?cation (?:code|number)",
    u"authorization code",
    u"access code",
    u"2fa(?: code)?",
    u"two[- ](?:factor|step)[a-z ]{0,15} code",
    u"verify code",
    u"identification code",
    u"activation code",
    u"recovery code",
    // German, Dutch; the first is one pattern on two lines: NOLINTNEXTLINE(bugprone-suspicious-missing-comma)
    u"(?:best[äa]e?tigungs|sicherheits|verifizierungs|einmal|pr[üu]e?f|anmelde|zugangs|authentifizierungs|freischalt)-?"
    u"(?:code|passwort|kennwort|pin|tan)",
    u"(?:mobile|sms|e-?mail)-?tan",
    u"(?:verificatie|beveiligings|bevestigings|inlog|toegangs)code",
    u"eenmalige? code",
    // French, Italian, Spanish, Catalan, Portuguese, Romanian
    u"code (?:de "
    u"|d['’])?(?:v[ée]rification|s[ée]curit[ée]|confirmation|connexion|validation|acc[èe]s|authentification)",
    u"code (?:[àa] )?usage unique",
    u"mot de passe (?:[àa] usage )?unique",
    u"codice (?:di |d['’])?(?:verifica|sicurezza|conferma|accesso|autenticazione|otp|monouso)",
    u"c[óo]digo (?:de |d['’])?(?:un solo "
    u"uso|[úu]nico|verificaci[óo]n?|seguridad|confirmaci[óo]n|acceso|verifica[çc][ãa]o"
    u"|seguran[çc]a|confirma[çc][ãa]o|acesso|autenticaci[óo]n|autentica[çc][ãa]o)",
    u"codi (?:de |d['’])?(?:verificaci[óo]|seguretat)",
    u"cod(?:ul)? (?:t[ăa]u )?de (?:verificare|securitate|confirmare|acces)",
    // Polish, Czech, Slovak, Croatian, Hungarian
    u"kod(?:u|em)? (?:weryfikacyjny|bezpiecze[ńn]stwa|jednorazowy|potwierdzaj[ąa]cy|dost[ęe]pu|logowania)",
    u"(?:ov[ěe][řr]ovac[íi]|bezpe[čc]nostn[íi]|p[řr]ihla[šs]ovac[íi]|jednor[áa]zov[ýy]) k[óo]d",
    u"(?:overovac[íi]|bezpe[čc]nostn[ýy]) k[óo]d",
    u"(?:kontrolni|sigurnosni|potvrdni) kod",
    u"(?:ellen[őo]rz[őo]|biztons[áa]gi|meger[őo]s[íi]t[őo]|egyszer haszn[áa]latos) ?k[óo]d(?:ja)?",
    // Swedish, Danish, Norwegian, Finnish
    u"(?:verifierings|s[äa]kerhets|eng[åa]ngs|inloggnings|bekr[äa]ftelse)kod",
    u"(?:bekr[æa]e?ftelses|sikkerheds|engangs|verifikations|login)kode",
    u"(?:bekreftelses|sikkerhets|verifiserings)kode",
    u"(?:vahvistus|turva|kertak[äa]ytt[öo]|todennus)koodi",
    // Turkish, Greek, Russian, Ukrainian, Bulgarian
    u"(?:do[ğg]rulama|g[üu]venlik|onay|giri[şs]|tek kullan[ıi]ml[ıi]k) (?:kod|[şs]ifre)u?n?u?",
    u"κωδικ[όο]ς? (?:επαλήθευσης|ασφαλείας|μίας χρήσης|επιβεβαίωσης)",
    u"(?:проверочный|одноразовый|секретный) (?:код|пароль)",
    u"код (?:подтверждения|проверки|доступа|безопасности|для входа)",
    u"код (?:підтвердження|перевірки|доступу|безпеки)",
    u"одноразовий (?:код|пароль)",
    u"код за (?:потвърждение|достъп)",
    // Arabic, Persian, Hebrew
    u"رمز (?:التحقق|التأكيد|الأمان|الدخول|المرور لمرة واحدة)",
    u"كود (?:التحقق|التفعيل)",
    u"کد (?:تأیید|تایید|ورود|امنیتی)",
    u"קוד (?:אימות|אבטחה|כניסה|חד[- ]פעמי)",
    // Hindi, Bengali, Thai, Vietnamese, Indonesian
    u"(?:सत्यापन|सुरक्षा|पुष्टि) कोड",
    u"ओटीपी",
    u"যাচাইকরণ কোড",
    u"รหัส(?:ยืนยัน|ความปลอดภัย|ผ่านครั้งเดียว|\\s*otp)",
    u"mã (?:xác (?:minh|nhận|thực)|bảo mật|otp)",
    u"kode (?:verifikasi|keamanan|otp|konfirmasi|masuk)",
    // Japanese, Chinese, Korean
    u"(?:認証|確認|検証|セキュリティ|ワンタイム|ログイン)(?:コード|番号|キー)",
    u"ワンタイムパスワード",
    u"検証コード",
    u"(?:验证|校验|安全|动态|确认|登录|認證|驗證|校驗|安全|動態|確認|登入)(?:码|碼)",
    u"(?:动态|動態|一次性)(?:密码|密碼)",
    u"(?:인증|확인|보안|로그인) ?(?:번호|코드)",
    u"일회용 (?:비밀번호|코드)",
    // Estonian, Latvian, Lithuanian
    u"kinnituskood|turvakood",
    u"(?:apstiprin[āa]juma|dro[šs][īi]bas) kods",
    u"(?:patvirtinimo|saugos) kodas",
};

// A one-time code may be called so, and much else: it counts where the mail speaks of signing in or of confirming.
inline constexpr std::u16string_view VagueWords[] {
    u"codes?",      u"pin",
    u"tan",         u"k[óo]d(?:u|em|en|et|a|ja|as|s)?",
    u"kode(?:n)?",  u"koodi",
    u"codice",      u"c[óo]digo",
    u"cod(?:ul)?",  u"κωδικ[όο]ς",
    u"код",         u"رمز|كود|کد|קוד|कोड|รหัส|mã",
    u"コード|番号", u"码|碼|코드|번호",
};

// Of signing in, of confirming, of a short life, of telling nobody.
inline constexpr std::u16string_view Occasions[] {
    u"(?:sign|log)(?:ging)?[- ]?in(?:to)?",
    u"verif",
    u"confirm",
    u"authenti",
    u"two-factor|2-step",
    u"expires?|valid for|minutes?",
    u"(?:don['’]?t|do not|never) share|new (?:device|computer|location)",
    u"an(?:zu)?meld|einlogg|best[äa]tig|g[üu]ltig|minuten",
    u"connexion|connecter|valable|confirmer|partage",
    u"iniciar sesi[óo]n|inicia[r]? sess|v[áa]lido|caduca|expira|compart|confirma",
    u"acced|accesso|scade|minuti",
    u"inlogg|geldig|minuten|bevestig",
    u"logow|zalog|wa[żz]ny|minut|potwierd",
    u"p[řr]ihl[áa][šs]|plat[íi]|belép|bejelentkez|érvényes|perc|giri[şs]|geçerli|dakika",
    u"вход|войти|войдите|действ|минут|вхід|увійти|підтверд",
    u"تسجيل الدخول|صالح|دقائق|ورود|כניסה|התחבר|דקות|לאימות",
    u"ログイン|有効|認証|登录|登入|有效|分钟|分鐘|로그인|인증|유효",
    u"masuk|berlaku|menit|đăng nhập|hiệu lực|phút|เข้าสู่ระบบ|लॉग ?इन|मिनट",
};

// What is called a code and is none: the word stands directly before or behind one of VagueWords.
inline constexpr std::u16string_view OtherCodes =
    u"(?:promo(?:tion(?:al)?)?|discount|voucher|coupon|gift(?: "
    u"card)?|referral|invit(?:e|ation)|area|zip|post(?:al|leit)?"
    u"|country|error|status|source|qr|bar|tracking|order|booking|reservation|product|item|tax|sort|swift|bic|dress|"
    u"colou?r"
    u"|http|exit|morse|genetic|building|gate|offer|rabatt|gutschein|aktions|bestell|buchungs|vorteils|strich|quell"
    u"|fehler|promotion(?:nel)?|r[ée]duction|postal|sconto|descuento|promocional|desconto|rabatowy|slevov[ýy]"
    u"|zni[żz]kowy|kortings|rabat|indirim|промо|скидк[иу]|割引|クーポン|優待|优惠|折扣|쿠폰|할인)";

// A number behind these is no code.
inline constexpr std::u16string_view OtherNumbers =
    u"(?:orders?|invoice|ticket|case|reference|ref|tracking|parcel|shipment|account|customer|client|member(?:ship)?|"
    u"policy"
    u"|contract|booking|reservation|flight|issue|pull request|commit|build|version|room|bestell(?:ung|nummer)|rechnung"
    u"(?:snummer)?|auftrag(?:snummer)?|kunden(?:nummer|nr)|vorgang(?:snummer)?|sendung(?:snummer)?|vertrag(?:snummer)?"
    u"|commande|facture|dossier|client|pedido|factura|fatura|ordine|fattura|spedizione|bestelling|factuur"
    u"|zam[óo]wieni[ea]|faktur[ay]|objedn[áa]vk[ay]|заказа?|счёта?|sipari[şs]|fatura|注文番号|注文|订单号?|訂單|주문(?:"
    u"번호)?)"
    u"(?: ?(?:no|nr|number|num|id|numéro|n°|nº|numero|número|номер))?[.:]?[ #№n°º]{0,3}";

} // namespace imap
