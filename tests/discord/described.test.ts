import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { requestProblems } from '../support/discord/described.ts';
import { startLoopback } from '../support/discord/loopback.ts';

const callback = '/interactions/1/token/callback';
const message = (part: object) => ({ type: 4, data: part });
const inFrame = (...components: object[]) => message({ components: [{ type: 17, components }] });
const call = (method: string, path: string, body: unknown = null) => {
  const [plain = '', query] = path.split('?');
  return requestProblems({ method, path: plain, query: new URLSearchParams(query), body });
};

test.each<[string, string, unknown]>([
  ['POST', callback, message({ content: 'x', flags: 64, allowed_mentions: { parse: [] } })],
  ['POST', callback, inFrame({ type: 10, content: 'x' }, { type: 14, divider: true, spacing: 1 })],
  ['POST', `${callback}?with_response=true`, { type: 6 }],
  ['POST', callback, { type: 8, data: { choices: [{ name: 'x', value: 'y' }] } }],
  ['POST', '/webhooks/1/token', { content: 'x', flags: 64 }],
  ['DELETE', '/webhooks/1/token/messages/@original', null],
  ['GET', '/applications/1/commands?with_localizations=true', null],
])('%s %s %j is as Discord describes it', (method, path, body) => {
  expect(call(method, path, body)).toEqual([]);
});

test.each<[string, string, unknown, string]>([
  ['POST', '/channels/1/messages', { content: 'x' }, 'no such route'],
  ['GET', callback, null, 'no such route'],
  ['POST', '/interactions/one/token/callback', { type: 6 }, 'interaction_id: / must match pattern'],
  ['POST', `${callback}?wait=true`, { type: 6 }, '?wait: unknown'],
  ['POST', callback, null, 'must be object'],
  ['POST', callback, { type: 55 }, '/type must be equal to one of'],
  ['POST', callback, message({ content: 5 }), '/data/content must be string'],
  ['POST', callback, message({ contents: 'x' }), '"additionalProperty":"contents"'],
  ['POST', callback, inFrame(), '/data/components/0/components must NOT have fewer than 1'],
  ['POST', callback, inFrame({ type: 99 }), '/data/components/0/components/0/type must be equal'],
  ['POST', callback, inFrame({ type: 10 }), '/data/components/0/components/0 must have required property'],
  ['DELETE', '/webhooks/1/token/messages/@original', {}, 'a body where none belongs'],
  ['PUT', '/applications/1/commands', [{ name: 'x', options: [{ type: 3 }] }], '/0/options/0 must have required'],
])('%s %s %j is not', (...[method, path, body, problem]) => {
  expect(call(method, path, body).join('\n')).toContain(problem);
});

test('the loopback fails the test in which a request is not as Discord describes it', async () => {
  const discord = await startLoopback();
  await fetch(`${discord.url}/v10/users/@me`);
  expect(() => discord.proveDescribed()).not.toThrow();
  const body = new FormData();
  body.set('payload_json', JSON.stringify({ content: 5 }));
  body.set('files[0]', new Blob(['x']), 'x.txt');
  await fetch(`${discord.url}/v10/webhooks/1/token`, { method: 'POST', body });
  await expect(discord.close()).rejects.toThrow('POST /webhooks/1/token: /content must be string');
});

test('the description is cut by the script, a line a schema', () => {
  const lines = readFileSync(new URL('../support/discord/openapi.json', import.meta.url), 'utf8').split('\n');
  expect(lines[1]).toContain('discord-api-spec, MIT');
  expect(lines.length).toBeLessThan(400);
});
