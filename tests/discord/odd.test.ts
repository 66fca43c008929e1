import { afterAll, beforeAll, expect, test } from 'vitest';
import { botInLoopback } from '../support/bot.ts';
import type { Exchange, Payload } from '../support/discord/exchanges.ts';
import { joinAs } from '../support/discord/member.ts';
import { snowflake } from '../support/discord/shapes.ts';
import { fakeNewsroom, findingIn, found, makeArticle } from '../support/newsroom.ts';

const findings = [findingIn(makeArticle(), 'Rain fell.')];
const newsroom = fakeNewsroom({ ask: async ({ kind }) => found(kind, findings) });

let house: Awaited<ReturnType<typeof botInLoopback>>;
beforeAll(async () => {
  house = await botInLoopback({ newsroom });
});
afterAll(() => house.leave());

/** An interaction as Discord sends it, with parts of it changed; `undefined` takes a part away. */
function odd(kind: 'slash' | 'typing' | 'menu' | 'press' | 'form', part: Readonly<Record<string, unknown>>): Payload {
  const ana = joinAs(house.discord);
  const { payload } = ana.send('help');
  const types = { slash: 2, typing: 4, menu: 2, press: 3, form: 5 };
  return { ...payload, id: snowflake(), token: `odd-${snowflake()}`, type: types[kind], ...part } as Payload;
}

const send = (payload: Payload): Exchange => house.discord.interact(JSON.parse(JSON.stringify(payload)));
const slash = (options: unknown, name = 'search') => ({ data: { id: '1', name, type: 1, options } });
const words = { name: 'words', type: 3, value: 'rain' };
const flag = (value: unknown, type: number) => [words, { name: 'private', type, value }];

test.each<[string, 'slash' | 'typing' | 'menu' | 'press' | 'form', Readonly<Record<string, unknown>>, number]>([
  ['no locale', 'slash', { locale: undefined, ...slash([words]) }, 4],
  ['null as locale', 'slash', { locale: null, ...slash([words]) }, 4],
  ['a locale that is none', 'slash', { locale: 'x'.repeat(60), ...slash([words]) }, 4],
  ['a locale of Object', 'slash', { locale: '__proto__', ...slash([words]) }, 4],
  ['another region', 'slash', { locale: 'de-CH', ...slash([words]) }, 4],
  ['no entitlements', 'slash', { entitlements: undefined, ...slash([words]) }, 4],
  ['no owners', 'slash', { authorizing_integration_owners: undefined, ...slash([words]) }, 4],
  ['no channel', 'slash', { channel: undefined, ...slash([words]) }, 4],
  ['a server of which nothing is known', 'slash', { guild: undefined, guild_id: '4242', ...slash([words]) }, 4],
  ['a flag that is text', 'slash', slash(flag('yes', 3)), 4],
  ['a flag that is a number', 'slash', slash(flag(1, 4)), 4],
  ['words that are a number', 'slash', slash([{ ...words, type: 4, value: 5 }]), 4],
  ['no options', 'slash', slash(undefined), 4],
  ['an unknown option', 'slash', slash([words, { name: '__proto__', type: 3, value: 'x' }]), 4],
  ['a subcommand of nothing', 'slash', slash([{ name: 'add', type: 1, options: [words] }]), 4],
  ['a command of Object', 'slash', slash([], 'constructor'), 4],
  ['a menu without its message', 'menu', { data: { id: '1', name: 'Check quote', type: 3, target_id: '7' } }, 4],
  ['a menu over a member', 'menu', { data: { id: '1', name: 'Check quote', type: 2, target_id: '7' } }, 4],
  ['nothing that is typed', 'typing', slash([]), 8],
  ['no name of what is typed', 'typing', slash([{ name: '__proto__', type: 3, value: 'x', focused: true }]), 8],
  ['very much that is typed', 'typing', slash([{ ...words, value: 'x'.repeat(6000), focused: true }]), 8],
  ['a form of nobody', 'form', { data: { custom_id: 'foreign', components: [] } }, 4],
])('%s: it is answered, and nothing is logged as a fault', async (...[, kind, part, answer]) => {
  const exchange = send(odd(kind, part));
  await expect.poll(() => exchange.first?.body.type, { timeout: 3000 }).toBe(answer);
  expect(house.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['a member alone has installed it', { authorizing_integration_owners: { 1: '5' } }],
  ['it is a direct message with the bot', { context: 1 }],
  ['it is a private channel', { context: 2 }],
])('where %s, it answers in servers only', async (_, part) => {
  for (const [kind, data] of [
    ['slash', slash([words])],
    ['press', { data: { custom_id: 'd1x', component_type: 2 }, message: {} }],
    ['form', { data: { custom_id: 'foreign', components: [] } }],
  ] as const) {
    const exchange = send(odd(kind, { ...data, ...part }));
    await expect.poll(() => JSON.stringify(exchange.original), { timeout: 3000 }).toContain('in servers only');
  }
  const typing = send(odd('typing', { ...slash([{ ...words, focused: true }]), ...part }));
  await expect.poll(() => typing.choices, { timeout: 3000 }).toEqual([]);
});
