// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Secret.h"

void wipe(QByteArray &secret)
{
    // volatile, or the compiler sees that nobody reads the zeros and leaves them out
    if (secret.isDetached()) {
        volatile char *byte = secret.data();
        for (qsizetype i = 0; i < secret.size(); ++i)
            byte[i] = 0;
    }
    secret.clear();
}
