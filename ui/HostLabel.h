// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlainLabel.h"

// The name of a host, all of it: what is too long for a line goes on in the next one, and nothing is left out.
class HostLabel : public PlainLabel
{
    Q_OBJECT
public:
    explicit HostLabel(const QString &host = {}, QWidget *parent = nullptr);
    void setHost(const QString &host);

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();
};
