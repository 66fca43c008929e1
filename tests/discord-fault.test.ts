import { expect, test } from 'vitest';
import { discordFault } from '../src/discord-fault.ts';

const fault = (more: object) => Object.assign(new Error('secret.token.here'), more);

test.each([
  ['a wrong token', { status: 401, code: 0 }, /^Discord refuses the token: set DISCORD_TOKEN/],
  ['the id of another application', { status: 403, code: 20012 }, /^Discord says that the token is not of this app/],
  ['an application that is none', { status: 404, code: 10002 }, /take DISCORD_CLIENT_ID .* out/],
  ['a server that the bot is not in', { status: 403, code: 50001 }, /^Discord forbids it: add the bot to that server/],
  ['a server that is none', { status: 404, code: 10004 }, /look at DISCORD_CLIENT_ID and --guild/],
  ['Discord broken', { status: 503 }, /^Discord has a fault of its own/],
  ['too many new commands', { name: 'RateLimitError[/x]', retryAfter: 3_540_001 }, /a pause of 60 minutes/],
  ['no network', { code: 'EAI_AGAIN' }, /^Discord cannot be reached \(EAI_AGAIN\)/],
  ['no such name', { code: 'ENOTFOUND' }, /^Discord cannot be reached \(ENOTFOUND\)/],
  ['a cause inside', { cause: { code: 'UND_ERR_CONNECT_TIMEOUT' } }, /\(UND_ERR_CONNECT_TIMEOUT\)/],
  ['a certificate', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }, /^Discord cannot be reached \(SELF_SIGNED/],
  ['no answer', { name: 'AbortError', code: 20 }, /^Discord cannot be reached \(no answer in time\)/],
])('%s: one sentence that says what to do', (_, more, sentence) => {
  const said = discordFault(fault(more));
  expect(said).toMatch(sentence);
  expect(said).not.toMatch(/\n|secret/);
});

test.each([fault({}), fault({ status: 400, code: 50035 }), fault({ code: 'CommandInteractionOptionType' }), 'words'])(
  'what is not known is thrown: %s',
  (cause) => {
    expect(() => discordFault(cause)).toThrow();
  },
);
