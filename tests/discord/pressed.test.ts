import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf } from '../../src/news/article-key.ts';
import type { Question } from '../../src/news/question.ts';
import { botInLoopback } from '../support/bot.ts';
import { joinAs } from '../support/discord/member.ts';
import { fakeNewsroom, findingIn, found, makeArticle } from '../support/newsroom.ts';

const body = Array.from(
  { length: 60 },
  (_, at) => `Sentence ${at} tells of bridge number ${at}. It is long enough to fill a line.`,
).join('\n\n');
const courier = makeArticle({ body });
const herald = makeArticle({ id: 'herald', publisher: 'Orva Herald', published: '2025-03-01', url: null, body });
const all = Array.from({ length: 10 }, (_, at) =>
  findingIn(at % 3 === 0 ? herald : courier, `Sentence ${at} tells of bridge number ${at}.`, {
    value: { type: 'speaker', name: at % 2 === 0 ? 'Ana Orva' : 'Ben Lenz' },
    basis: 'direct',
  }),
);

const matches = (question: Question) =>
  all.filter(({ citations: [{ article }], value }) => {
    const speaker = value?.type === 'speaker' ? value.name : null;
    if (question.source && article.publisher !== question.source) return false;
    if ('speaker' in question && question.speaker && question.speaker !== speaker) return false;
    return !question.from || (article.published ?? '').startsWith(question.from);
  });

let articles = [courier, herald];
let findings = matches;
const newsroom = fakeNewsroom({
  ask: async (question) => found(question.kind, findings(question)),
  article: (key) => articles.find(({ id }) => keyOf(id) === key) ?? null,
});

let house: Awaited<ReturnType<typeof botInLoopback>>;
beforeEach(async () => {
  articles = [courier, herald];
  findings = matches;
  house = await botInLoopback({ newsroom });
});
afterEach(() => house.leave());

const what = 'bridges';

test('pages are turned in place, there and back', async () => {
  const ana = joinAs(house.discord);
  const first = await ana.slash('who-said-what', { what });
  expect(first.labels).toContain('Next');
  expect(first.labels).not.toContain('Back');
  const second = await ana.press(first, 'Next');
  expect(second.message.id).toBe(first.message.id);
  expect(second.text).toContain('Page 2 of 4');
  expect(second.text).toContain('> Sentence 3 ');
  const back = await ana.press(second, 'Back');
  expect(back.text).toBe(first.text);
});

test('buttons work after a restart, under a message a month old', async () => {
  const ana = joinAs(house.discord);
  const first = await ana.slash('who-said-what', { what });
  await house.restart();
  const second = await ana.press(first, 'Next');
  expect(second.text).toContain('Page 2 of 4');
  expect(newsroom.asked.at(-1)).toMatchObject({ kind: 'who-said-what', what, speaker: null, limit: 25 });
  const context = await ana.press(second, 'Context');
  expect(context.text).toContain('> Sentence 3 tells');
});

test.each([
  ['short', 'bridges'],
  ['with every sign', 'a|b "c" ¦ d\\e _f_ <@1> 会谈 😀 \u202e'],
  ['long', `how the ${'very '.repeat(120)}long bridge was built`],
  ['long, with markup', `**${'bridge '.repeat(60)}** [x](https://a.example) -# speaker: nobody`],
])('a %s question is asked again as it was', async (_, words) => {
  const ana = joinAs(house.discord);
  const first = await ana.slash('who-said-what', { what: words, source: 'Lenz Courier' });
  await house.restart();
  await ana.press(first, 'Next');
  const [before, after] = newsroom.asked.slice(-2).map((question) => ({ ...question, now: '' }));
  expect(after).toEqual({ ...before, what: words.replaceAll('¦', '|') });
});

test('a question of two thousand characters is shown whole and asked again as it was', async () => {
  const ana = joinAs(house.discord);
  const quote = `It began ${'and it went on '.repeat(130)}`.trim();
  const first = await ana.slash('check-quote', { quote, private: true });
  await house.restart();
  const next = await ana.press(first, 'Next');
  expect(newsroom.asked.at(-1)).toMatchObject({ kind: 'check-quote', quote });
  const narrow = await ana.press(next, 'Narrow');
  await ana.choose(narrow, 'Source, time or speaker', 'source:Orva Herald');
  expect(newsroom.asked.at(-1)).toMatchObject({ quote, source: 'Orva Herald' });
  expect((await ana.press(next, 'Share')).private).toBe(false);
});

test('a question that is longer still says that it cannot be paged', async () => {
  const first = await joinAs(house.discord).slash('check-quote', { quote: 'and on '.repeat(500) });
  expect(first.text).toContain('too long to be kept');
  expect(first.labels).not.toContain('Next');
});

test.each([48, 49, 200, 400])('an article whose id has %d characters can be read', async (length) => {
  const id = `https://courier.example/${'long-'.repeat(80)}`.slice(0, length);
  const one = makeArticle({ id, body });
  articles = [one];
  findings = () => [findingIn(one, 'Sentence 4 tells of bridge number 4.')];
  const ana = joinAs(house.discord);
  const answer = await ana.slash('search', { words: 'bridge' });
  const context = await ana.press(answer, 'Context');
  expect(context.text).toContain('> Sentence 4 tells of bridge number 4.');
  expect((await ana.press(context, 'Read article')).text).toContain('bridge number 4.');
  expect((await ana.press(answer, 'Read article')).labels).toContain('Next');
});

test('a private answer pages for its asker only', async () => {
  const ana = joinAs(house.discord);
  const ben = joinAs(house.discord);
  const first = await ana.slash('who-said-what', { what, private: true });
  expect(first.private).toBe(true);
  const id = String(first.control('Next').custom_id);
  const forged = ben.forge(first, id);
  await expect.poll(() => forged.first?.body.type).toBe(6);
  expect(forged.original).toBeNull();
  expect((await ana.press(first, 'Next')).text).toContain('Page 2 of 4');
});

test('a private answer is shared with a name, once, and can be removed', async () => {
  const ana = joinAs(house.discord);
  const answer = await ana.slash('who-said-what', { what, private: true });
  const shared = await ana.press(answer, 'Share');
  expect(shared.private).toBe(false);
  expect(shared.text).toContain(`Shared by <@${ana.user.id}>`);
  expect(shared.labels).toContain('Remove');
  expect(shared.exchange.first?.body.data?.allowed_mentions).toEqual({ parse: [] });
  const own = () => JSON.stringify(house.discord.messages.get(answer.message.id)?.components);
  await expect.poll(own).not.toContain('"Share"');

  const ben = joinAs(house.discord);
  const refused = await ben.press(shared, 'Remove');
  expect(refused.private).toBe(true);
  expect(refused.text).toContain('Only the person who asked');
  const moderator = joinAs(house.discord, { permissions: String(1 << 13) });
  const removed = moderator.forge(shared, String(shared.control('Remove').custom_id));
  await expect.poll(() => removed.originalDeleted).toBe(true);
  expect(house.discord.messages.has(shared.message.id)).toBe(false);
});

test('whoever may not write in a channel cannot share there', async () => {
  const ana = joinAs(house.discord, { permissions: '0' });
  const answer = await ana.slash('who-said-what', { what, private: true });
  const refused = await ana.press(answer, 'Share');
  expect(refused.private).toBe(true);
  expect(refused.text).toContain('cannot write in this channel');
});

test.each([
  ['source:Orva Herald', { source: 'Orva Herald' }],
  ['time:2025', { from: '2025', to: '2025' }],
  ['speaker:Ben Lenz', { speaker: 'Ben Lenz' }],
])('an answer is narrowed by %s, in private', async (choice, filter) => {
  const ana = joinAs(house.discord);
  const answer = await ana.slash('who-said-what', { what });
  const narrow = await ana.press(answer, 'Narrow');
  expect(narrow.private).toBe(true);
  const select = narrow.control('Source, time or speaker');
  expect(select.options?.map(({ value }) => value)).toContain(choice);
  const narrowed = await ana.choose(narrow, 'Source, time or speaker', choice);
  expect(narrowed.private).toBe(true);
  expect(newsroom.asked.at(-1)).toMatchObject({ what, ...filter });
  expect(narrowed.labels).toContain('Share');
});

test('an article is read page by page, in private, from the page of the quotation', async () => {
  const ana = joinAs(house.discord);
  const answer = await ana.slash('who-said-what', { what });
  let page = await ana.press(answer, 'Read article');
  expect(page.private).toBe(true);
  const read: string[] = [page.text];
  while (page.labels.includes('Next')) {
    page = await ana.press(page, 'Next');
    read.push(page.text);
  }
  for (let at = 0; at < 60; at += 1) expect(read.join('\n')).toContain(`bridge number ${at}.`);
});

test('the context of a quotation in a very long article is found at once', async () => {
  const long = Array.from({ length: 20_000 }, (_, at) => `Line ${at} of the book is here.`).join('\n\n');
  const book = makeArticle({ id: 'book', body: long });
  articles = [book];
  findings = () => [findingIn(book, 'Line 12345 of the book is here.')];
  const ana = joinAs(house.discord);
  const context = await ana.press(await ana.slash('search', { words: 'book' }), 'Context');
  expect(context.text).toContain('> Line 12342 of the book is here.');
  expect(context.text).toContain('> Line 12348 of the book is here.');
  expect(context.text).not.toContain('Line 12341');
  expect(context.exchange.first?.ms).toBeLessThan(1000);
});

test('it says so where the corpus has moved on', async () => {
  const ana = joinAs(house.discord);
  const answer = await ana.slash('who-said-what', { what });
  findings = (question) => matches(question).slice(1);
  expect((await ana.press(answer, 'Next')).text).toContain('The articles have changed');
  articles = [{ ...herald, revision: 2, body: 'All of it was wrong.' }];
  const again = await ana.seen(answer.exchange);
  const context = await ana.press(again, 'Context');
  expect(context.private).toBe(true);
  expect(context.text).toContain('these words are not in it any more');
  articles = [];
  expect((await ana.press(again, 'Read article')).text).toContain('not here any more');
});
