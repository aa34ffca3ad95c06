// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// parse_node.mjs imapflow|emailjs FILE: reads a stream for a second or once, whichever takes longer. Run it where the
// packages are installed.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(process.cwd() + '/'));
const [peer, file] = process.argv.slice(2);
const wire = fs.readFileSync(file);

function* pieces(size) {
    for (let at = 0; at < wire.length; at += size)
        yield wire.subarray(at, at + size);
}

// imapflow frames and parses, as its client does.
async function imapflow() {
    const { ImapStream } = require('imapflow/lib/handler/imap-stream');
    const { parser } = require('imapflow/lib/handler/imap-handler');
    let responses = 0;
    const stream = Readable.from(pieces(16384)).pipe(new ImapStream({ logger: { trace() {}, debug() {}, warn() {}, error() {} } }));
    for await (const { payload, literals, next } of stream) {
        await parser(payload, { literals });
        ++responses;
        next();
    }
    return responses;
}

// emailjs-imap-handler only parses: its responses are cut for it beforehand, and that is not counted.
function cut() {
    const responses = [];
    let begin = 0;
    for (let at = 0; at < wire.length;) {
        const end = wire.indexOf('\r\n', at);
        const literal = /\{(\d+)\}$/.exec(wire.toString('latin1', Math.max(at, end - 20), end));
        at = end + 2 + (literal ? Number(literal[1]) : 0);
        if (!literal) {
            responses.push(new Uint8Array(wire.subarray(begin, end)));
            begin = at;
        }
    }
    return responses;
}

async function emailjs(responses) {
    const { parser } = require('emailjs-imap-handler');
    for (const response of responses)
        parser(response);
    return responses.length;
}

const responses = peer === 'emailjs' ? cut() : null;
let best = Infinity, count = 0;
for (const end = performance.now() + 1000; best === Infinity || performance.now() < end;) {
    const begin = performance.now();
    count = await (peer === 'emailjs' ? emailjs(responses) : imapflow());
    best = Math.min(best, performance.now() - begin);
}
console.log(JSON.stringify({ seconds: best / 1000, responses: count }));
