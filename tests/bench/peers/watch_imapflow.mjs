// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// `posthorn watch --json` as one would write it with imapflow. Run it where the packages are installed.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const require = createRequire(pathToFileURL(process.cwd() + '/'));
const { ImapFlow } = require('imapflow');
const text = { type: 'string' };
const { port, ca, user, password } = parseArgs({ options: { port: text, ca: text, user: text, password: text } }).values;

const say = facts => process.stdout.write(JSON.stringify(facts) + '\n');

const client = new ImapFlow({ host: 'localhost', port: Number(port), secure: true, logger: false,
                              auth: { user, pass: password }, tls: { ca: fs.readFileSync(ca) } });
await client.connect();
await client.mailboxOpen('INBOX', { readOnly: true });

client.on('exists', async ({ count, prevCount }) => {
    for await (const { uid, envelope } of client.fetch(`${prevCount + 1}:${count}`, { uid: true, flags: true, envelope: true }))
        say({ event: 'new', uid, from: envelope.from, subject: envelope.subject, date: envelope.date,
              message_id: envelope.messageId });
    say({ event: 'unread', count: (await client.search({ seen: false }, { uid: true })).length });
});
say({ event: 'state', state: 'pushing' });
for (;;)
    await client.idle(); // any other command ends it
