# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with.
add_library(posthorn_flags INTERFACE)
target_compile_definitions(posthorn_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    _LARGEFILE64_SOURCE) # as GMime has it: a precompiled header wants the same macros everywhere
target_compile_options(posthorn_flags INTERFACE
    -pthread # libraries ask for it, too; a precompiled header wants it everywhere or nowhere
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -fvisibility=hidden
    -Wno-missing-field-initializers # a designated initializer names what differs from the defaults
    $<$<BOOL:${POSTHORN_WERROR}>:-Werror>
    $<$<CONFIG:Release>:-ffunction-sections>)
target_link_options(posthorn_flags INTERFACE $<$<CONFIG:Release>:-Wl,--gc-sections>) # code that is never called costs memory

# Parsing Qt's headers is most of what compiling costs here: once for all targets instead of once a file.
add_library(posthorn_headers OBJECT ${CMAKE_CURRENT_LIST_DIR}/headers.cpp)
target_link_libraries(posthorn_headers PRIVATE posthorn_flags Qt6::Core)
target_precompile_headers(posthorn_headers PRIVATE
    <QByteArray> <QByteArrayView> <QDateTime> <QHash> <QList> <QLoggingCategory> <QObject> <QString> <QStringList>
    <QTimer> <QUrl> <QVariant>
    <algorithm> <array> <chrono> <deque> <functional> <map> <memory> <optional> <ranges> <span> <utility> <variant>
    <vector>)

# A room is a static library that shows its own folder, and nothing else, to those who link it.
function(posthorn_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS} posthorn_flags)
    target_precompile_headers(${name} REUSE_FROM posthorn_headers)
endfunction()
