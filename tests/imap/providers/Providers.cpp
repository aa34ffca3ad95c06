// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Provider.h"

// What providers were seen to say and do: the capabilities as they list them, the oddities as people met them, their
// sentences where these decide something. Seen, not promised: a provider may have changed since. Where nobody wrote a
// refusal or a goodbye down (Domino, GMX, Yahoo), it is one that such a server might say.
//
// Told:  when it says what it offers    before / after: the sign-in    done: behind its OKs
namespace {
using enum Offer::Told;
using enum Error::Cause;
using enum Oddity;
constexpr auto Stays = Farewell::Then::Stays;

std::vector<Provider> table()
{
    return {
        // clang-format off
        {
            .name = "Gmail", .mechanism = Mechanism::XOAuth2, .signsInBy = "XOAUTH2", .refused = TokenRefused,
            .manners = {
                .greeting = "Gimap ready for requests from 192.0.2.7 x1mb2",
                .before = { WhenAsked, "IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 XYZZY SASL-IR AUTH=XOAUTH2 AUTH=PLAIN AUTH=PLAIN-CLIENTTOKEN AUTH=OAUTHBEARER" },
                .after = { Untagged, "IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 UIDPLUS COMPRESS=DEFLATE ENABLE MOVE CONDSTORE ESEARCH UTF8=ACCEPT LIST-EXTENDED LIST-STATUS LITERAL- SPECIAL-USE APPENDLIMIT=35651584" },
                .welcome = "ann@example.org authenticated (Success)",
                .refusal = "NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
                .explanation = R"({"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"})",
                .done = "(Success)",
                .farewell = { { "* BYE Session expired, please login again." } },
                .oddities = UidTold | ToldBeforeAnswer | RowsInPieces | ExistsAfterExpunge,
            },
        }, {
            .name = "Exchange Online", .mechanism = Mechanism::OAuth, .signsInBy = "XOAUTH2", .refused = TokenRefused, .farewell = ServerBusy,
            .manners = {
                .greeting = "The Microsoft Exchange IMAP4 service is ready. [UABPAFMAVABIAE8AUgBOAA==]",
                .before = { WhenAsked, "IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+" },
                .after = { WhenAsked, "IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS MOVE ID UNSELECT CLIENTACCESSRULES CLIENTNETWORKPRESENCELOCATION BACKENDAUTHENTICATE CHILDREN IDLE NAMESPACE LITERAL+" },
                .welcome = "AUTHENTICATE completed.",
                .refusal = "BAD Command Error. 10", // to a token that has expired
                .done = "completed.",
                .prompt = "IDLE accepted, awaiting DONE command.",
                .farewell = { { "Server Unavailable. 15" } },
                .oddities = SpacesAtEnd | ToldBeforePrompt | FlagsToldTooEarly,
            },
        }, {
            .name = "Exchange Online in 2022", .mechanism = Mechanism::OAuth, .signsInBy = "XOAUTH2", .refused = TokenRefused,
            .manners = { // when it pushed nothing for weeks, and said so to nobody
                .greeting = "The Microsoft Exchange IMAP4 service is ready. [UABPAFMAVABIAE8AUgBOAA==]",
                .before = { WhenAsked, "IMAP4 IMAP4rev1 AUTH=XOAUTH2 SASL-IR UIDPLUS ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+" },
                .after = { WhenAsked, "IMAP4 IMAP4rev1 AUTH=XOAUTH2 SASL-IR UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+" },
                .welcome = "AUTHENTICATE completed.",
                .refusal = "NO AUTHENTICATE failed.",
                .done = "completed.",
                .prompt = "IDLE accepted, awaiting DONE command.",
                .push = Push::AtDone,
                .farewell = { { "* BYE Connection is closed. 13" } },
            },
        }, {
            .name = "Yahoo", .mechanism = Mechanism::OAuth, .signsInBy = "OAUTHBEARER", .refused = TokenRefused,
            .manners = {
                .greeting = "IMAP4rev1 Hello",
                .before = { InCode, "IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=XOAUTH2 AUTH=OAUTHBEARER ID MOVE NAMESPACE XYMHIGHESTMODSEQ UIDPLUS LITERAL+ CHILDREN X-MSG-EXT OBJECTID" },
                .after = { WhenAsked, "IMAP4rev1 ID MOVE NAMESPACE XYMHIGHESTMODSEQ UIDPLUS LITERAL+ CHILDREN X-MSG-EXT UNSELECT OBJECTID" },
                .welcome = "AUTHENTICATE completed",
                .refusal = "NO [AUTHENTICATIONFAILED] AUTHENTICATE Invalid credentials",
                .explanation = R"({"status":"invalid_token"})",
                .push = Push::None,
                .farewell = { { "* BYE IMAP4rev1 Server logging out" } },
                .oddities = ExpungeUntold | FlagsToldTooEarly,
            },
        }, {
            .name = "iCloud", // with an app-specific password
            .manners = {
                .greeting = "(2400B1-0123456789ab) p00-imap-0123456789",
                .before = { InCode, "XAPPLEPUSHSERVICE IMAP4 IMAP4rev1 SASL-IR AUTH=ATOKEN AUTH=PLAIN AUTH=ATOKEN2 AUTH=XOAUTH2" },
                .after = { WhenAsked, "XAPPLEPUSHSERVICE IMAP4 IMAP4rev1 CONDSTORE ENABLE QRESYNC QUOTA XAPPLELITERAL NAMESPACE UIDPLUS CHILDREN BINARY UNSELECT SORT CATENATE URLAUTH LANGUAGE ESEARCH ESORT THREAD=ORDEREDSUBJECT THREAD=REFERENCES CONTEXT=SEARCH CONTEXT=SORT WITHIN SASL-IR SEARCHRES METADATA ID XMSEARCH X-SUN-SORT ANNOTATE-EXPERIMENT-1 X-UNAUTHENTICATE X-SUN-IMAP XUM1 MULTISEARCH IDLE X-APPLE-REMOTE-LINKS LIST-STATUS" },
                .welcome = "user ann authenticated",
                .refusal = "NO [AUTHENTICATIONFAILED] Authentication failed",
                .done = "", // no text at all
                .farewell = { { "* BYE" } },
                .oddities = EnabledUntold,
            },
        }, {
            .name = "Yandex", // with an app password
            .manners = {
                .greeting = "Yandex IMAP4rev1 at imap.example.net:993 ready to talk with 2001:db8::1:50580",
                .before = { WhenAsked, "IMAP4rev1 CHILDREN UNSELECT LITERAL+ NAMESPACE XLIST UIDPLUS ENABLE ID AUTH=PLAIN AUTH=XOAUTH2 IDLE MOVE" },
                .after = { Untagged, "IMAP4rev1 CHILDREN UNSELECT LITERAL+ NAMESPACE XLIST UIDPLUS ENABLE ID IDLE MOVE" },
                .welcome = "AUTHENTICATE Completed.",
                .refusal = "NO [AUTHENTICATIONFAILED] AUTHENTICATE invalid credentials or IMAP is disabled",
                .done = "Completed.",
                .prompt = "",
                .farewell = { { "* BYE Autologout; idle for too long", "* BYE Autologout; idle for too long" }, Stays },
                .oddities = BarePlus,
            },
        }, {
            .name = "QQ", // with an authorization code
            .manners = {
                .greeting = "QQMail IMAP4Server ready",
                .before = { InCode, "IMAP4 IMAP4rev1 ID AUTH=PLAIN AUTH=LOGIN NAMESPACE" },
                .after = { WhenAsked, "IMAP4 IMAP4rev1 XLIST MOVE IDLE XAPPLEPUSHSERVICE NAMESPACE CHILDREN ID UIDPLUS" },
                .welcome = "Success login ok",
                .refusal = "NO Login fail. Account is abnormal, service is not open, password is incorrect, or login frequency limited.",
                .farewell = { { "* BYE Idle time out" } },
                .oddities = SpacesAtEnd | SetsMustAscend,
            },
        }, {
            .name = "163.com", .mechanism = Mechanism::Login, .signsInBy = "LOGIN", // names no mechanism, so it is the command
            .manners = {
                .greeting = "Coremail System IMap Server Ready(163com[0123456789abcdef])",
                .before = { WhenAsked, "IMAP4rev1 XLIST SPECIAL-USE ID LITERAL+ STARTTLS XAPPLEPUSHSERVICE UIDPLUS X-CM-EXT-1" },
                .after = { WhenAsked, "IMAP4rev1 XLIST SPECIAL-USE ID LITERAL+ STARTTLS XAPPLEPUSHSERVICE UIDPLUS X-CM-EXT-1" },
                .welcome = "LOGIN completed",
                .refusal = "NO LOGIN Login error or password error",
                .push = Push::None,
                .farewell = { { "* BYE IMAP4rev1 Server logging out" } },
                .oddities = IdWanted | UidNextUntold | StatusEmpty,
            },
        }, {
            .name = "Zoho", .farewell = ConnectionLost,
            .manners = {
                .greeting = "imap.example.com IMAP4 Server (Zoho Mail IMAP4rev1 Server version 1.0)",
                .before = { WhenAsked, "IMAP4rev1 UNSELECT CHILDREN XLIST NAMESPACE IDLE MOVE ID AUTH=PLAIN SASL-IR UIDPLUS ESEARCH LIST-EXTENDED LIST-STATUS WITHIN LITERAL- APPENDLIMIT=10485760 CONDSTORE" },
                .after = { Untagged, "IMAP4rev1 UNSELECT CHILDREN XLIST NAMESPACE IDLE MOVE ID AUTH=PLAIN SASL-IR UIDPLUS ESEARCH LIST-EXTENDED LIST-STATUS WITHIN LITERAL- APPENDLIMIT=26214400 CONDSTORE" },
                .welcome = "Success",
                .refusal = "NO [AUTHENTICATIONFAILED] Invalid credentials(Failure)",
                .done = "Success ",
                .farewell = { {} }, // hangs up without a word
                .oddities = ModSequenceBelowZero | UidTold,
            },
        }, {
            .name = "Domino",
            .manners = {
                .greeting = "Domino IMAP4 Server Release 9.0.1FP9 ready Tue, 24 Nov 2026 09:00:00 +0100",
                .before = { WhenAsked, "IMAP4rev1 AUTH=PLAIN LITERAL+ NAMESPACE QUOTA UIDPLUS" },
                .after = { WhenAsked, "IMAP4rev1 AUTH=PLAIN LITERAL+ NAMESPACE QUOTA UIDPLUS" },
                .welcome = "AUTHENTICATE completed",
                .refusal = "NO Incorrect username or password",
                .push = Push::None,
                .farewell = { { "* BYE Server is terminating connection" } },
                .oddities = DateIsNone,
            },
        }, {
            .name = "Zimbra",
            .manners = {
                .greeting = "mail.example.org Zimbra IMAP4rev1 server ready",
                .before = { WhenAsked, "IMAP4rev1 ACL BINARY CATENATE CHILDREN CONDSTORE ENABLE ESEARCH ESORT I18NLEVEL=1 ID IDLE LIST-EXTENDED LIST-STATUS LITERAL+ LOGIN-REFERRALS MULTIAPPEND NAMESPACE QRESYNC QUOTA RIGHTS=ektx SASL-IR SEARCHRES SORT THREAD=ORDEREDSUBJECT UIDPLUS UNSELECT WITHIN XLIST AUTH=PLAIN AUTH=X-ZIMBRA" },
                .after = { InCode, "IMAP4rev1 ACL BINARY CATENATE CHILDREN CONDSTORE ENABLE ESEARCH ESORT I18NLEVEL=1 ID IDLE LIST-EXTENDED LIST-STATUS LITERAL+ LOGIN-REFERRALS MULTIAPPEND NAMESPACE QRESYNC QUOTA RIGHTS=ektx SASL-IR SEARCHRES SORT THREAD=ORDEREDSUBJECT UIDPLUS UNSELECT WITHIN XLIST" },
                .welcome = "AUTHENTICATE completed",
                .refusal = "NO AUTHENTICATE failed",
                .prompt = "entering idle mode",
                .farewell = { { "* BYE mail.example.org Zimbra IMAP4rev1 server terminating connection" } },
                .oddities = FlagsQuoted,
            },
        }, {
            .name = "Proton Bridge", .security = Security::StartTls, // on the user's own machine
            .manners = {
                .greeting = "Proton Mail Bridge 03.08.01 - gluon session ID 1",
                .before = { InCode, "ID IDLE IMAP4rev1 MOVE STARTTLS UIDPLUS UNSELECT AUTH=PLAIN" },
                .after = { InCode, "ID IDLE IMAP4rev1 MOVE UIDPLUS UNSELECT" },
                .refusal = "NO no such user",
                .farewell = { { "* BYE Bridge is shutting down" } },
            },
        }, {
            .name = "GMX",
            .manners = {
                .greeting = "IMAP server ready H migmx001 15.6 IMAP-0abcdE-1fGhIj2kLm",
                .before = { InCode, "IMAP4rev1 CHILDREN ENABLE ID IDLE LIST-EXTENDED LIST-STATUS LITERAL- MOVE NAMESPACE QUOTA SASL-IR SORT SPECIAL-USE THREAD=ORDEREDSUBJECT UIDPLUS UNSELECT WITHIN AUTH=LOGIN AUTH=PLAIN" },
                .after = { Untagged, "IMAP4rev1 CHILDREN ENABLE ID IDLE LIST-EXTENDED LIST-STATUS LITERAL- MOVE NAMESPACE QUOTA SASL-IR SORT SPECIAL-USE THREAD=ORDEREDSUBJECT UIDPLUS UNSELECT WITHIN AUTH=LOGIN AUTH=PLAIN" },
                .welcome = "LOGIN completed",
                .refusal = "NO authentication failed", // IMAP has to be switched on in the webmail's settings first
                .farewell = { { "* BYE Session timed out" } },
            },
        },
        // clang-format on
    };
}
} // namespace

const std::vector<Provider> &providers()
{
    static const std::vector<Provider> Table = table();
    return Table;
}
