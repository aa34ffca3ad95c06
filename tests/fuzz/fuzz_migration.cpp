// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EvolutionReader.h"
#include "GoimapnotifyReader.h"
#include "MailnagReader.h"
#include "ThunderbirdReader.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace migration;

// Whatever is in the files of another program: no crash, and no account without a host and a user, or with too much.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    thunderbirdProfiles(bytes, u"/profiles"_s);
    for (const auto &accounts : { readThunderbird(bytes), readEvolution({ { u"uid"_s, bytes } }), readMailnag(bytes),
                                  readGoimapnotify(bytes) }) {
        for (const ForeignAccount &foreign : accounts) {
            const Account &account = foreign.account;
            const bool isWhole = !account.host.isEmpty() && !account.user.isEmpty() && !account.mailboxes.isEmpty();
            if (!isWhole || account.mailboxes.size() > Account::MostMailboxes || account.port == 0)
                std::abort();
        }
    }
    return 0;
}
