// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of issuer.py that is oidc-provider: an issuer of access tokens over HTTPS, with a page to sign in at. Settings
// come as JSON in the only argument; one JSON line says when it is ready. /test/… is for the test's orders.
import fs from 'node:fs';
import https from 'node:https';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const settings = JSON.parse(process.argv[2]);
const require = createRequire(settings.packages + '/package.json');
const { Provider } = await import(pathToFileURL(require.resolve('oidc-provider')));

const kept = new Map(); // "AccessToken:id" -> { payload, until }
const grants = []; // what the token endpoint was asked for, and whether it gave it
const now = () => Date.now() / 1000;

class Adapter {
  constructor(model) { this.model = model; }
  key(id) { return `${this.model}:${id}`; }
  findBy(field, value) {
    for (const [key, { payload }] of kept) {
      if (key.startsWith(this.model + ':') && payload[field] === value) return payload;
    }
  }
  async upsert(id, payload, seconds) { kept.set(this.key(id), { payload, until: seconds ? now() + seconds : Infinity }); }
  async find(id) {
    const one = kept.get(this.key(id));
    return one && one.until > now() ? one.payload : undefined;
  }
  async findByUid(uid) { return this.findBy('uid', uid); }
  async findByUserCode(code) { return this.findBy('userCode', code); }
  async consume(id) { kept.get(this.key(id)).payload.consumed = Math.floor(now()); }
  async destroy(id) { kept.delete(this.key(id)); }
  async revokeByGrantId(grantId) {
    for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
  }
}

const server = https.createServer({ key: fs.readFileSync(settings.certificate), cert: fs.readFileSync(settings.certificate) });
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const issuer = `https://localhost:${server.address().port}`;

const escape = (text) => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const form = (action, inputs) => `<!DOCTYPE html><title>Issuer</title><form method="post" action="${action}">`
  + Object.entries(inputs).map(([name, value]) => `<input name="${name}" value="${escape(value)}">`).join('')
  + '<button>Go on</button></form>';

const program = {
  application_type: 'native', response_types: ['code'], redirect_uris: ['http://127.0.0.1/'],
  grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
};

const provider = new Provider(issuer, {
  adapter: Adapter,
  clients: [
    { ...program, client_id: 'posthorn-test', token_endpoint_auth_method: 'none' },
    { ...program, ...settings.secretive, token_endpoint_auth_method: 'client_secret_post' },
    { client_id: 'mail-server', client_secret: 'mail-server-secret', grant_types: [], response_types: [], redirect_uris: [] },
  ],
  scopes: ['openid', 'offline_access', 'email', 'imap'],
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: false },
    introspection: { enabled: true, allowedPolicy: () => true },
    deviceFlow: {
      enabled: true,
      userCodeInputSource: (ctx, page) => { ctx.body = page.replace('>', '><input name="user_code" value=""><button>Go on</button>'); },
      userCodeConfirmSource: (ctx, page) => { ctx.body = page.replace('</form>', '<button>Yes</button></form>'); },
      successSource: (ctx) => { ctx.body = 'Signed in.'; },
    },
  },
  rotateRefreshToken: settings.rotates,
  issueRefreshToken: (ctx, client, code) => code.scopes.has('offline_access'),
  ttl: { AccessToken: settings.lifetime, RefreshToken: 86400, AuthorizationCode: 60, Grant: 86400, Session: 86400,
         Interaction: 600, DeviceCode: 600, IdToken: 600 },
  cookies: { keys: ['of no importance'] },
  findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  renderError: (ctx, out) => { ctx.type = 'html'; ctx.body = escape(JSON.stringify(out)); },
});
provider.on('grant.success', (ctx) => grants.push({ type: ctx.oidc.params.grant_type, ok: true }));
provider.on('grant.error', (ctx, error) => grants.push({ type: ctx.oidc.params?.grant_type, ok: false, error: error.error }));

async function read(request) {
  let text = '';
  for await (const piece of request) text += piece;
  return Object.fromEntries(new URLSearchParams(text));
}

async function interact(request, response) {
  const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
  if (request.method === 'GET') {
    response.setHeader('content-type', 'text/html');
    response.end(form(request.url, prompt.name === 'login' ? { login: params.login_hint ?? '' } : { consent: 'yes' }));
    return;
  }
  const filledIn = await read(request);
  let result;
  if (prompt.name === 'login') {
    result = { login: { accountId: filledIn.login } };
  } else if (filledIn.consent !== 'yes') {
    result = { error: 'access_denied', error_description: '<b>No</b>, says the user' };
  } else {
    const grant = await provider.Grant.find(grantId ?? '')
      ?? new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    result = { consent: { grantId: await grant.save() } };
  }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: prompt.name !== 'login' });
}

const orders = {
  // What of the sort is known is known no more: "AccessToken", "RefreshToken", or "" for both and all else.
  revoke: (query) => {
    for (const key of kept.keys()) if (key.startsWith(query.get('model') ?? '')) kept.delete(key);
    return {};
  },
  grants: () => ({ grants }),
  tokens: () => ({ tokens: [...kept.keys()].filter((key) => /^(Access|Refresh)Token:/.test(key)).map((key) => key.split(':')[1]) }),
};

const provide = provider.callback();
server.on('request', async (request, response) => {
  const url = new URL(request.url, issuer);
  try {
    if (url.pathname.startsWith('/interaction/')) return await interact(request, response);
    if (url.pathname.startsWith('/test/')) return response.end(JSON.stringify(orders[url.pathname.slice(6)](url.searchParams)));
  } catch (error) {
    response.statusCode = 500;
    return response.end(String(error));
  }
  provide(request, response);
});

console.log(JSON.stringify({ issuer, introspection: issuer.replace('//', '//mail-server:mail-server-secret@') + '/token/introspection' }));
process.stdin.resume().on('end', () => process.exit(0));
