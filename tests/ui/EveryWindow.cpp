// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EveryWindow.h"

#include "AccountDialog.h"
#include "AttentionPage.h"
#include "CertificateDialog.h"
#include "CodeClipboard.h"
#include "MailboxDialog.h"
#include "MessageWindow.h"
#include "NewAccountDialog.h"
#include "RecentMenu.h"
#include "RuleDialog.h"
#include "SampleAccount.h"
#include "SampleCertificate.h"
#include "SampleMail.h"
#include "SettingsDialog.h"
#include "StatusWindow.h"
#include "WhyWindow.h"

using namespace Qt::StringLiterals;

namespace {
using Windows = std::vector<std::unique_ptr<QWidget>>;

template<typename Window>
Window *shown(Windows &windows, Window *window)
{
    window->show();
    windows.emplace_back(window);
    return window;
}

AccountStatus brokenStatus()
{
    AccountStatus broken = sampleStatus(WatchState::Stopped, 2);
    broken.name = u"<img src=x>"_s;
    broken.error = makeError(Error::Cause::SignInRefused, u"<a href=x>words</a>"_s);
    return broken;
}

DecidedMessage decided(Decision::Cause cause)
{
    const Message lunch = sampleMessage(1, u"<b>Lunch</b>"_s);
    return { lunch.key, lunch.date, { .cause = cause }, lunch.fromName, lunch.fromAddress, lunch.subject };
}

void addSettings(Windows &windows)
{
    auto *attention = shown(windows, new SettingsDialog);
    attention->setAccounts({ sampleAccount() });
    attention->showAttention();
    auto *broken = shown(windows, new SettingsDialog);
    broken->setAccounts({ sampleAccount() });
    broken->setStatus({ brokenStatus() });
    broken->showError(*brokenStatus().error);
    shown(windows, new SettingsDialog)->setAccounts({});
}

void addWaysToAnAccount(Windows &windows)
{
    shown(windows, new AccountDialog(sampleAccount(), {}));
    TestReport report;
    report.error = brokenStatus().error;
    shown(windows, new AccountDialog(sampleAccountWithAll(), {}))->showTestResult(report);
    shown(windows, new NewAccountDialog({}));
    shown(windows, new CertificateDialog(sampleCertificate(), {}));
    shown(windows, new CertificateDialog(sampleCertificate(), pinOf(sampleCertificate())));
    shown(windows, new MailboxDialog({ u"INBOX"_s }, {}))->showMailboxes(sampleMailboxes());
}

void addMail(Windows &windows)
{
    shown(windows, new MessageWindow)->showLoading(sampleMessage(1, u"Lunch"_s));
    auto *message = shown(windows, new MessageWindow);
    message->showLoading(sampleMessage(1, u"<b>bold</b>"_s));
    message->showText({ .kind = MessageText::Kind::Plain, .text = u"text"_s, .attachments = { u"<i>.pdf"_s } });
    shown(windows, new CodeWindow(u"123456"_s));
    shown(windows, new RuleDialog({}, {}));
    shown(windows, new WhyWindow)
        ->setDecided({ decided(Decision::Cause::New), decided(Decision::Cause::Duplicate) }, { sampleStatus({}) });
}
} // namespace

std::vector<std::unique_ptr<QWidget>> everyWindow()
{
    Windows windows;
    addSettings(windows);
    addWaysToAnAccount(windows);
    addMail(windows);
    auto *status = shown(windows, new StatusWindow);
    status->setAccounts({ sampleStatus(WatchState::Pushing, 2), sampleStatus(WatchState::Waiting), brokenStatus() });
    status->setRecent({ sampleMessage(1, u"<b>bold</b>"_s) });
    status->setTrayHint(true);
    auto *menu = new RecentMenu;
    windows.emplace_back(menu);
    menu->setAccounts({ sampleStatus(WatchState::Polling, 3) });
    menu->setRecent({ sampleMessage(2, {}) });
    return windows;
}
