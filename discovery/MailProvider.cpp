// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailProvider.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace discovery {
namespace {
using Way = MailProvider::Way;
using Preparation = MailProvider::Preparation;
using UserName = MailProvider::UserName;

constexpr std::array ByPassword { Way::Password };
constexpr std::array ByAppPassword { Way::AppPassword };
constexpr std::array ByEitherPassword { Way::Password, Way::AppPassword }; // the latter with two-factor authentication
constexpr std::array ByAppPasswordOrOAuth { Way::AppPassword, Way::OAuth };
constexpr std::array ByOAuth { Way::OAuth };

// Looked up in November 2026: hosts, ports and user names in Thunderbird's database of providers (ISPDB), the rest on the
// providers' own pages. Whoever adds a row does the same, and runs tst_providertable.
constexpr std::array Table {
    MailProvider { .name = "Gmail"_L1,
                   .domains = "gmail.com googlemail.com"_L1,
                   .host = "imap.gmail.com"_L1,
                   .ways = ByAppPasswordOrOAuth,
                   .passwordPage = "https://myaccount.google.com/apppasswords"_L1,
                   .helpPage = "https://support.google.com/accounts/answer/185833"_L1,
                   .oauthProvider = "google"_L1 },
    MailProvider { .name = "Outlook.com"_L1,
                   .domains =
                       "outlook.com hotmail.com live.com msn.com windowslive.com"
                       " outlook.at outlook.be outlook.cl outlook.cz outlook.de outlook.dk outlook.es outlook.fr"
                       " outlook.hu outlook.ie outlook.in outlook.it outlook.jp outlook.kr outlook.lv outlook.my"
                       " outlook.ph outlook.pt outlook.sa outlook.sg outlook.sk outlook.co.id outlook.co.il"
                       " outlook.co.th outlook.com.ar outlook.com.au outlook.com.br outlook.com.gr outlook.com.tr"
                       " outlook.com.vn"
                       " hotmail.be hotmail.ca hotmail.cl hotmail.cz hotmail.de hotmail.dk hotmail.es hotmail.fi"
                       " hotmail.fr hotmail.gr hotmail.hu hotmail.it hotmail.lt hotmail.lv hotmail.my hotmail.nl"
                       " hotmail.no hotmail.ph hotmail.rs hotmail.se hotmail.sg hotmail.sk hotmail.co.id"
                       " hotmail.co.il hotmail.co.in hotmail.co.jp hotmail.co.kr hotmail.co.th hotmail.co.uk"
                       " hotmail.co.za hotmail.com.ar hotmail.com.au hotmail.com.br hotmail.com.hk hotmail.com.tr"
                       " hotmail.com.tw hotmail.com.vn"
                       " live.at live.be live.ca live.cl live.cn live.de live.dk live.fi live.fr live.hk live.ie"
                       " live.in live.it live.jp live.nl live.no live.ru live.se live.co.jp live.co.kr live.co.uk"
                       " live.co.za live.com.ar live.com.au live.com.mx live.com.my live.com.ph live.com.pt"
                       " live.com.sg"_L1,
                   .host = "outlook.office365.com"_L1,
                   .ways = ByOAuth,
                   .helpPage = "https://support.office.com/article/"
                               "pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040"_L1,
                   .oauthProvider = "microsoft"_L1 },
    MailProvider { .name = "Yahoo"_L1,
                   .domains =
                       "yahoo.com yahoo.de yahoo.it yahoo.fr yahoo.es yahoo.se yahoo.co.in yahoo.co.uk yahoo.co.nz"
                       " yahoo.com.au yahoo.com.ar yahoo.com.br yahoo.com.mx ymail.com myyahoo.com rocketmail.com"_L1,
                   .host = "imap.mail.yahoo.com"_L1,
                   .ways = ByAppPasswordOrOAuth,
                   .passwordPage = "https://login.yahoo.com/account/security"_L1,
                   .helpPage = "https://help.yahoo.com/kb/new-mail-for-desktop/"
                               "imap-server-settings-yahoo-mail-sln4075.html"_L1,
                   .oauthProvider = "yahoo"_L1 },
    MailProvider { .name = "AOL"_L1,
                   .domains =
                       "aol.com aim.com netscape.net netscape.com compuserve.com cs.com wmconnect.com aol.de aol.it"
                       " aol.fr aol.es aol.se aol.co.uk aol.co.nz aol.com.au aol.com.ar aol.com.br aol.com.mx"_L1,
                   .host = "imap.aol.com"_L1,
                   .ways = ByAppPassword,
                   .passwordPage = "https://login.aol.com/account/security"_L1,
                   .helpPage = "https://help.aol.com/articles/"
                               "how-do-i-use-other-email-applications-to-send-and-receive-my-aol-mail"_L1 },
    MailProvider { .name = "iCloud"_L1,
                   .domains = "icloud.com me.com mac.com"_L1,
                   .host = "imap.mail.me.com"_L1,
                   .user = UserName::LocalPart,
                   .ways = ByAppPassword,
                   .passwordPage = "https://support.apple.com/en-us/102654"_L1,
                   .helpPage = "https://support.apple.com/en-us/102525"_L1 },
    MailProvider { .name = "Fastmail"_L1,
                   .domains = "fastmail.com fastmail.fm messagingengine.com"_L1,
                   .host = "imap.fastmail.com"_L1,
                   .ways = ByAppPasswordOrOAuth,
                   .passwordPage = "https://www.fastmail.help/hc/en-us/articles/360058752854-App-passwords"_L1,
                   .helpPage = "https://www.fastmail.help/hc/en-us/articles/1500000278342-Server-names-and-ports"_L1,
                   .oauthProvider = "fastmail"_L1 },
    MailProvider { .name = "GMX"_L1,
                   .domains =
                       "gmx.net gmx.de gmx.at gmx.ch gmx.eu gmx.biz gmx.org gmx.info mein.gmx mail.gmx email.gmx"_L1,
                   .host = "imap.gmx.net"_L1,
                   .ways = ByPassword,
                   .preparation = Preparation::SwitchImapOn,
                   .helpPage = "https://hilfe.gmx.net/pop-imap/einschalten.html"_L1 },
    MailProvider { .name = "GMX"_L1,
                   .domains =
                       "gmx.com gmx.tm gmx.us gmx.co.uk gmx.es gmx.fr gmx.ca gmx.cn gmx.co.in gmx.com.br gmx.com.my"
                       " gmx.hk gmx.ie gmx.ph gmx.pt gmx.ru gmx.se gmx.sg gmx.tw gmx.com.tr gmx.it gmx.li"_L1,
                   .host = "imap.gmx.com"_L1,
                   .ways = ByPassword,
                   .preparation = Preparation::SwitchImapOn,
                   .helpPage = "https://support.gmx.com/pop-imap/toggle.html"_L1 },
    MailProvider { .name = "WEB.DE"_L1,
                   .domains = "web.de"_L1,
                   .host = "imap.web.de"_L1,
                   .user = UserName::LocalPart,
                   .ways = ByPassword,
                   .preparation = Preparation::SwitchImapOn,
                   .helpPage = "https://hilfe.web.de/pop-imap/einschalten.html"_L1 },
    MailProvider { .name = "Posteo"_L1,
                   .domains =
                       "posteo.de posteo.at posteo.be posteo.ca posteo.ch posteo.cl posteo.co posteo.co.uk posteo.com"
                       " posteo.com.br posteo.cr posteo.cz posteo.dk posteo.ee posteo.es posteo.eu posteo.fi posteo.gl"
                       " posteo.gr posteo.hn posteo.hr posteo.hu posteo.ie posteo.in posteo.is posteo.it posteo.jp"
                       " posteo.la posteo.li posteo.lt posteo.lu posteo.me posteo.mx posteo.my posteo.net posteo.nl"
                       " posteo.no posteo.nz posteo.org posteo.pe posteo.pl posteo.pm posteo.pt posteo.ro posteo.se"
                       " posteo.sg posteo.si posteo.tn posteo.uk posteo.us"_L1,
                   .host = "posteo.de"_L1,
                   .ways = ByPassword,
                   .helpPage = "https://posteo.de/hilfe/"
                               "wie-richte-ich-posteo-in-einem-mailprogramm-ein-pop3-imap-und-smtp"_L1 },
    MailProvider { .name = "mailbox.org"_L1,
                   .domains = "mailbox.org"_L1,
                   .host = "imap.mailbox.org"_L1,
                   .ways = ByEitherPassword,
                   .passwordPage = "https://kb.mailbox.org/de/privat/sicherheit-und-privatsphaere/"
                                   "applikationspasswoerter-fuer-externe-programme/"_L1,
                   .helpPage = "https://kb.mailbox.org/de/privat/e-mail/e-mail-konfiguration/"_L1 },
    MailProvider { .name = "Proton Mail"_L1,
                   .domains = "proton.me protonmail.com protonmail.ch pm.me"_L1,
                   .host =
                       "127.0.0.1"_L1, // Proton Bridge, on this machine: the one host of the table that is an address
                   .ways = ByAppPassword, // the one that Bridge shows
                   .preparation = Preparation::RunBridge,
                   .helpPage = "https://proton.me/support/imap-smtp-and-pop3-setup"_L1,
                   .port = 1143,
                   .security = Security::StartTls },
    MailProvider { .name = "Zoho Mail"_L1,
                   .domains = "zoho.com zohomail.com"_L1,
                   .host = "imap.zoho.com"_L1,
                   .ways = ByEitherPassword,
                   .preparation = Preparation::SwitchImapOn,
                   .passwordPage = "https://accounts.zoho.com/home#security/app_password"_L1,
                   .helpPage = "https://www.zoho.com/mail/help/imap-access.html"_L1 },
    MailProvider { .name = "Zoho Mail"_L1,
                   .domains = "zohomail.eu"_L1,
                   .host = "imap.zoho.eu"_L1,
                   .ways = ByEitherPassword,
                   .preparation = Preparation::SwitchImapOn,
                   .helpPage = "https://www.zoho.com/mail/help/imap-access.html"_L1 },
    MailProvider { .name = "Yandex"_L1,
                   .domains = "yandex.ru yandex.com yandex.net yandex.by yandex.kz yandex.ua ya.ru narod.ru"_L1,
                   .host = "imap.yandex.com"_L1,
                   .ways = ByAppPassword,
                   .preparation = Preparation::SwitchImapOn,
                   .passwordPage = "https://id.yandex.ru/security/app-passwords"_L1,
                   .helpPage = "https://yandex.com/support/mail/mail-clients/others.html"_L1 },
    MailProvider { .name = "Mail.ru"_L1,
                   .domains = "mail.ru inbox.ru list.ru bk.ru internet.ru"_L1,
                   .host = "imap.mail.ru"_L1,
                   .ways = ByAppPassword,
                   .passwordPage = "https://help.mail.ru/mail/security/protection/external"_L1 },
    MailProvider { .name = "QQ"_L1,
                   .domains = "qq.com foxmail.com"_L1,
                   .host = "imap.qq.com"_L1,
                   .ways = ByAppPassword, // an "authorization code"
                   .preparation = Preparation::SwitchImapOn,
                   .passwordPage = "https://service.mail.qq.com/detail/0/75"_L1,
                   .helpPage = "https://service.mail.qq.com/detail/0/141"_L1 },
    MailProvider { .name = "163"_L1,
                   .domains = "163.com"_L1,
                   .host = "imap.163.com"_L1,
                   .ways = ByAppPassword, // an "authorization code"
                   .preparation = Preparation::SwitchImapOn,
                   .helpPage = "https://mail.163.com/html/110127_imap/index.htm"_L1 },
    MailProvider { .name = "126"_L1,
                   .domains = "126.com"_L1,
                   .host = "imap.126.com"_L1,
                   .ways = ByAppPassword,
                   .preparation = Preparation::SwitchImapOn },
    MailProvider { .name = "Naver"_L1,
                   .domains = "naver.com"_L1,
                   .host = "imap.naver.com"_L1,
                   .ways = ByPassword,
                   .preparation = Preparation::SwitchImapOn,
                   .helpPage = "https://help.naver.com/service/30029/contents/21342?osType=PC&lang=ko"_L1 },
    MailProvider { .name = "T-Online"_L1,
                   .domains = "t-online.de magenta.de"_L1,
                   .host = "secureimap.t-online.de"_L1,
                   .ways = ByAppPassword, // the "E-Mail-Passwort", which is not the one of the web site
                   .passwordPage = "https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten"_L1,
                   .helpPage = "https://www.telekom.de/hilfe/apps-dienste/e-mail/einstellungen/"
                               "posteingang-postausgang-server"_L1 },
    MailProvider {
        .name = "Orange"_L1, .domains = "orange.fr wanadoo.fr"_L1, .host = "imap.orange.fr"_L1, .ways = ByPassword },
    MailProvider { .name = "Free"_L1,
                   .domains = "free.fr"_L1,
                   .host = "imap.free.fr"_L1,
                   .user = UserName::LocalPart,
                   .ways = ByPassword,
                   .helpPage = "https://assistance.free.fr/articles/"
                               "configurer-de-maniere-avancee-mon-logiciel-de-messagerie-609"_L1 },
    MailProvider { .name = "Comcast"_L1,
                   .domains = "comcast.net"_L1,
                   .host = "imap.comcast.net"_L1,
                   .ways = ByPassword,
                   .preparation = Preparation::SwitchImapOn,
                   .helpPage = "https://www.xfinity.com/support/articles/third-party-email-access"_L1 },
};

void copyKnowledge(ServerSettings &settings, const MailProvider &provider)
{
    settings.provider = provider.name;
    settings.ways = QList<Way>(provider.ways.begin(), provider.ways.end());
    settings.preparation = provider.preparation;
    settings.passwordPage = QUrl(provider.passwordPage);
    settings.helpPage = QUrl(provider.helpPage);
    settings.oauthProvider = provider.oauthProvider;
}
} // namespace

std::span<const MailProvider> providers()
{
    return Table;
}

const MailProvider *providerOf(const QString &domain)
{
    for (const MailProvider &provider : Table) {
        if (QString(provider.domains).split(u' ').contains(domain))
            return &provider;
    }
    return nullptr;
}

const MailProvider *providerAt(const QString &host)
{
    const auto found =
        std::ranges::find(Table, host, [](const MailProvider &provider) { return QString(provider.host); });
    return found == Table.end() || found->preparation == Preparation::RunBridge ? nullptr : &*found;
}

ServerSettings settingsOf(const MailProvider &provider, const MailAddress &address)
{
    ServerSettings settings { .source = ServerSettings::Source::Provider,
                              .host = provider.host,
                              .port = provider.port,
                              .security = provider.security,
                              .user = provider.user == UserName::LocalPart ? address.local : address.whole() };
    copyKnowledge(settings, provider);
    return settings;
}

void addWhatIsKnown(ServerSettings &settings)
{
    if (const MailProvider *provider = providerAt(settings.host))
        copyKnowledge(settings, *provider);
}

} // namespace discovery
