// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

// All windows that Posthorn has, shown, with something in each; what others wrote in it poses as markup. A new window
// belongs here: what must hold for every one of them is tried with these.
std::vector<std::unique_ptr<QWidget>> everyWindow();
