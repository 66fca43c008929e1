import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Question } from '../../src/news/question.ts';
import { botInLoopback } from '../support/bot.ts';
import { joinAs } from '../support/discord/member.ts';
import { fakeNewsroom, findingIn, found, makeArticle, nothing } from '../support/newsroom.ts';

const article = makeArticle();
const herald = makeArticle({ publisher: 'Orva Herald' });
const findings = [
  findingIn(herald, 'Rain fell.'),
  ...['It was full.', 'Nobody paid.', 'They went home late.'].map((words) => findingIn(article, words)),
];
let delay = 0;

/** Slow where told to be; "nothing" and "broken" are what they say. */
async function ask(question: Question) {
  await pause(delay);
  const asked = JSON.stringify(question);
  if (asked.includes('broken')) throw new Error('the index is on fire');
  return asked.includes('nothing') ? nothing(question.kind) : found(question.kind, findings);
}

let house: Awaited<ReturnType<typeof botInLoopback>>;
beforeAll(async () => {
  house = await botInLoopback({ newsroom: fakeNewsroom({ ask, article: () => article }) });
});
afterAll(() => house.leave());

const slowly = async <T>(run: () => Promise<T>): Promise<T> => {
  delay = 1500;
  try {
    return await run();
  } finally {
    delay = 0;
  }
};

test.each([
  ['found', {}, { first: 4, deferred: 5, private: false }],
  ['found', { private: true }, { first: 4, deferred: 5, private: true }],
  ['nothing', {}, { first: 4, deferred: 5, private: true }],
  ['broken', {}, { first: 4, deferred: 5, private: true }],
  ['broken', { private: true }, { first: 4, deferred: 5, private: true }],
] as const)(
  '%s with %j: in one step when ready, announced when slow; private stays private',
  async (words, options, expected) => {
    const ana = joinAs(house.discord);
    const quick = await ana.slash('search', { words, ...options });
    expect(quick.exchange.first?.body.type).toBe(expected.first);
    expect(quick.private).toBe(expected.private);
    const slow = await slowly(() => ana.slash('search', { words, ...options }));
    expect(slow.exchange.first?.body.type).toBe(expected.deferred);
    expect(slow.exchange.first?.ms).toBeLessThan(2500);
    expect(slow.private).toBe(expected.private);
    expect(slow.exchange.attempts).toBe(1);
    const standing = [...house.discord.messages.values()].filter(({ id }) => id === slow.exchange.original?.id);
    expect(standing.length + slow.exchange.followUps.size).toBe(1);
  },
);

test('slow buttons change their message when they are ready, or answer in private', async () => {
  const ana = joinAs(house.discord);
  const answer = await ana.slash('search', { words: 'found' });
  expect((await ana.press(answer, 'Next')).exchange.first?.body.type).toBe(7);
  await slowly(async () => {
    const exchange = ana.forge(answer, String(answer.control('Next').custom_id));
    await expect.poll(() => exchange.first?.body.type, { timeout: 3000 }).toBe(6);
    await expect.poll(() => exchange.original?.id, { timeout: 3000 }).toBe(answer.message.id);
    const narrow = await ana.press(answer, 'Narrow');
    expect(narrow.exchange.first?.body.type).toBe(5);
    expect(narrow.private).toBe(true);
  });
});

test('an error is shown with the reference under which it is logged', async () => {
  const seen = await joinAs(house.discord).slash('search', { words: 'broken' });
  const [ref] = /\b[0-9A-F]{4}\b/.exec(seen.text) ?? [];
  expect(seen.text).toContain(`Something went wrong \\(ref ${ref}\\)`.replaceAll('\\', ''));
  const logged = house.lines.filter((line) => line.ref === ref);
  expect(logged).toHaveLength(1);
  expect(JSON.stringify(logged[0])).toContain('the index is on fire');
});
