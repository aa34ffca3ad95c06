// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SpecialUses.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imap {

namespace {

struct UseOfAttribute
{
    MailboxAttributes::Bit attribute;
    SpecialUse use;
};

constexpr UseOfAttribute UsesOfAttributes[] = {
    { MailboxAttributes::Junk, SpecialUse::Junk },       { MailboxAttributes::Trash, SpecialUse::Trash },
    { MailboxAttributes::Drafts, SpecialUse::Drafts },   { MailboxAttributes::Sent, SpecialUse::Sent },
    { MailboxAttributes::All, SpecialUse::All },         { MailboxAttributes::Archive, SpecialUse::Archive },
    { MailboxAttributes::Flagged, SpecialUse::Flagged }, { MailboxAttributes::Important, SpecialUse::Important },
};

struct KnownNames
{
    SpecialUse use;
    QStringView names; // small letters, with | between them
};

// clang-format off
constexpr KnownNames NamesOfUses[] = {
    { SpecialUse::Junk, u"junk|junk e-mail|junk email|junk mail|junk-e-mail|spam|bulk|bulk mail" },
    { SpecialUse::Junk, u"spamverdacht|unerwünscht|courrier indésirable|indésirables|pourriel" },                // de fr
    { SpecialUse::Junk, u"correo no deseado|correo basura|posta indesiderata|lixo eletrônico|lixo eletrónico" }, // es it pt
    { SpecialUse::Junk, u"ongewenst|ongewenste e-mail|skräppost|uønsket e-mail|uønsket mail|søppelpost" },       // nl sv da no
    { SpecialUse::Junk, u"roskaposti|niechciane|wiadomości-śmieci|nevyžádaná pošta|levélszemét" },               // fi pl cs hu
    { SpecialUse::Junk, u"gereksiz e-posta|istenmeyen posta|ανεπιθύμητα|спам|нежелательная почта" },             // tr el ru uk
    { SpecialUse::Junk, u"垃圾邮件|垃圾郵件|迷惑メール|스팸|스팸메일함" },                                           // zh ja ko

    { SpecialUse::Trash, u"trash|bin|deleted|deleted items|deleted messages" },
    { SpecialUse::Trash, u"papierkorb|gelöscht|gelöschte elemente|gelöschte objekte" },                          // de
    { SpecialUse::Trash, u"corbeille|éléments supprimés|messages supprimés|papelera|elementos eliminados" },     // fr es
    { SpecialUse::Trash, u"cestino|posta eliminata|lixeira|itens excluídos|itens eliminados" },                  // it pt
    { SpecialUse::Trash, u"prullenbak|prullenmand|verwijderde items|papperskorgen|borttagna objekt" },           // nl sv
    { SpecialUse::Trash, u"papirkurv|slettet post|slettede elementer|roskakori|poistetut" },                     // da no fi
    { SpecialUse::Trash, u"kosz|elementy usunięte|koš|odstraněná pošta|kuka|törölt elemek" },                    // pl cs hu
    { SpecialUse::Trash, u"çöp kutusu|silinmiş öğeler|κάδος|корзина|удаленные|удалённые|кошик" },                // tr el ru uk
    { SpecialUse::Trash, u"已删除|已删除邮件|刪除的郵件|ごみ箱|ゴミ箱|削除済みアイテム|휴지통" },                      // zh ja ko

    { SpecialUse::Drafts, u"draft|drafts|entwürfe|brouillons|borradores|bozze|rascunhos|concepten" },            // en de fr es it pt nl
    { SpecialUse::Drafts, u"utkast|kladder|kladd|luonnokset|kopie robocze|wersje robocze|szkice" },              // sv da no fi pl
    { SpecialUse::Drafts, u"koncepty|rozepsané|piszkozatok|taslaklar|πρόχειρα|черновики|чернетки" },             // cs hu tr el ru uk
    { SpecialUse::Drafts, u"草稿|草稿箱|草稿匣|下書き|임시보관함" },                                                // zh ja ko

    { SpecialUse::Sent, u"sent|sent items|sent mail|sent-mail|sent messages" },
    { SpecialUse::Sent, u"gesendet|gesendete elemente|gesendete nachrichten|gesendete objekte" },                // de
    { SpecialUse::Sent, u"envoyés|éléments envoyés|messages envoyés|enviados|elementos enviados" },              // fr es pt
    { SpecialUse::Sent, u"inviati|posta inviata|enviadas|itens enviados|verzonden|verzonden items" },            // it pt nl
    { SpecialUse::Sent, u"skickat|skickade objekt|sendt|sendt post|sendte elementer|lähetetyt" },                // sv da no fi
    { SpecialUse::Sent, u"wysłane|elementy wysłane|odeslané|odeslaná pošta|elküldött|elküldött elemek" },        // pl cs hu
    { SpecialUse::Sent, u"gönderilmiş|gönderilmiş öğeler|απεσταλμένα|отправленные|надіслані" },                  // tr el ru uk
    { SpecialUse::Sent, u"已发送|已发送邮件|寄件備份|送信済み|送信済みアイテム|送信済みメール|보낸편지함" },             // zh ja ko

    { SpecialUse::Archive, u"archive|archives|archiv|archivo|archivio|arquivo|archief|arkiv|arkisto" },          // en de cs fr es it pt nl sv da no fi
    { SpecialUse::Archive, u"archiwum|archívum|arşiv|архив|архів|归档|封存|アーカイブ" },                          // pl hu tr ru uk zh ja
};
// clang-format on

QHash<QString, SpecialUse> usesByName()
{
    QHash<QString, SpecialUse> uses;
    for (const KnownNames &known : NamesOfUses) {
        for (const QStringView name : known.names.split(u'|'))
            uses.insert(name.toString().toCaseFolded(), known.use);
    }
    return uses;
}

// The last level of a name that has one level, or two of which the first is INBOX; else empty.
QString levelThatCounts(const Mailbox &mailbox)
{
    const auto level = mailbox.delimiter.isNull() ? -1 : mailbox.name.indexOf(mailbox.delimiter);
    if (level < 0)
        return mailbox.name;
    const bool isBelowInbox = mailbox.name.first(level).compare("INBOX"_L1, Qt::CaseInsensitive) == 0
        && mailbox.name.indexOf(mailbox.delimiter, level + 1) < 0;
    return isBelowInbox ? mailbox.name.sliced(level + 1) : QString();
}

} // namespace

SpecialUse useByAttributes(MailboxAttributes attributes)
{
    if (attributes.has(MailboxAttributes::MessageFlags))
        return SpecialUse::None;
    const auto known = std::ranges::find_if(UsesOfAttributes,
                                            [&](const UseOfAttribute &one) { return attributes.has(one.attribute); });
    return known == std::ranges::end(UsesOfAttributes) ? SpecialUse::None : known->use;
}

void guessUses(QList<Mailbox> &mailboxes)
{
    if (std::ranges::any_of(mailboxes, [](const Mailbox &mailbox) { return mailbox.use != SpecialUse::None; }))
        return;
    const QHash<QString, SpecialUse> uses = usesByName();
    for (Mailbox &mailbox : mailboxes)
        mailbox.use = uses.value(levelThatCounts(mailbox).toCaseFolded(), SpecialUse::None);
}

} // namespace imap
