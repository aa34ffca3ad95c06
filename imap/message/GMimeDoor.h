// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmime/gmime.h>

#include <QString>

#include <memory>

// GMime's C objects in C++ hands. For the sources of this room only.
namespace imap::gmime {

struct Release
{
    void operator()(char *text) const { g_free(text); }
    void operator()(GDateTime *date) const { g_date_time_unref(date); }
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
    void operator()(GMimePartIter *parts) const { g_mime_part_iter_free(parts); }
    template<typename Object>
    void operator()(Object *object) const
    {
        g_object_unref(object);
    }
};

template<typename T>
using Owned = std::unique_ptr<T, Release>;

// Starts GMime at the first use. Undeclared 8-bit text is taken for UTF-8, else for the commonest 8-bit charset.
inline GMimeParserOptions *options()
{
    static const Owned<GMimeParserOptions> instance = [] {
        g_mime_init();
        static const char *charsets[] = { "utf-8", "windows-1252", nullptr };
        Owned<GMimeParserOptions> result(g_mime_parser_options_new());
        g_mime_parser_options_set_fallback_charsets(result.get(), charsets);
        return result;
    }();
    return instance.get();
}

} // namespace imap::gmime
