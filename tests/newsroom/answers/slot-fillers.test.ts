import { expect, test } from 'vitest';
import { draftOf } from '../../../src/news/article.ts';
import type { Extract } from '../../../src/newsroom/answers/extract.ts';
import { locations } from '../../../src/newsroom/answers/locations.ts';
import { namedPlaces } from '../../../src/newsroom/answers/names.ts';
import { predicates } from '../../../src/newsroom/answers/predicates.ts';
import { reasons } from '../../../src/newsroom/answers/reasons.ts';
import { slotFillers } from '../../../src/newsroom/answers/slot-fillers.ts';
import { understand } from '../../../src/newsroom/asking/understand.ts';
import { soughtBy } from '../../../src/newsroom/ranking/lines.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';
import { makeReader } from '../../../src/reading/read.ts';

const view = makeView([], { source: null, from: null, to: null });
const read = makeReader();

function found(extract: Extract, question: string, body: string): string[] {
  const article = { ...draftOf({ headline: '', body, publisher: 'Velm Post' }), id: 'a', home: 'shared' as const };
  const stretch = { article, within: { start: 0, end: body.length }, mentions: () => read(article) };
  const own = extract(stretch, soughtBy(understand(question), '2024-01-01', view));
  return [...own].sort((a, b) => b.standing - a.standing).map(({ text }) => text);
}

test.each([
  ['What did the port buy?', 'The port bought two cranes in May.', 'two cranes'],
  ['What broke the wall?', 'A storm broke the wall on Sunday.', 'A storm'],
  ['What was sold in May?', 'The old ferry was sold in May.', 'The old ferry'],
  ['What broke the wall?', 'The wall was broken by a storm.', 'a storm'],
  ['What was opened?', 'The bridge at Orva was opened.', 'The bridge at Orva'],
  ['What film did Nadia Fenn show?', 'Nadia Fenn showed a comedy.', 'a comedy'],
  ['Who fired Tarn?', 'Lenz Bank, which is based in Orva, fired Tarn in May.', 'Lenz Bank'],
  ['Who owns the yard?', 'Shares of the yard’s owner, Baltm, fell.', 'Baltm'],
  ['Who won the ward?', 'Dana Holt beat Greg Sorr for the ward.', 'Dana Holt'],
  ['Who lost the race?', 'Dana Holt beat Greg Sorr in the race.', 'Greg Sorr'],
  ['Who did the Rowers beat?', 'The Rowers beat the Velm Gulls 4-3 on Monday.', 'the Velm Gulls'],
  ['The crews can eat what?', 'The crews can eat dried fish at sea.', 'dried fish'],
])('%s %s', (question, body, text) => {
  expect(found(slotFillers, question, body)[0]).toBe(text);
});

test.each<readonly [Extract, readonly [question: string, body: string], string]>([
  [predicates, ['What was the turnout in Orva?', 'Turnout was 43 percent, up from 36 percent.'], '43 percent'],
  [predicates, ['What is the toll of the tunnel?', 'The toll reached 9 crowns in May.'], '9 crowns'],
  [predicates, ['What was the weight of the crane?', 'It bore a weight of 398 stones.'], '398 stones'],
  [locations, ['Where was it found?', 'It was found on Sunday in the garden of an inn.'], 'the garden of an inn'],
  [reasons, ['Why did the ferry stop?', 'The ferry stopped because of ice, according to Holt.'], 'because of ice'],
  [reasons, ['Why was Vail fired?', 'Vail is in Orva. Vail was fired after a row.'], 'Vail was fired after a row.'],
])('%o %s', (extract, [question, body], text) => {
  expect(found(extract, question, body)[0]).toBe(text);
});

test.each<[Extract, string, string]>([
  [locations, 'Where was the panda found?', 'It was found in May.'],
  [locations, 'Where was Holt seen?', 'Holt was seen in critical condition.'],
  [predicates, 'What was the turnout in Orva?', 'The turnout surprised the town.'],
  [reasons, 'Why did the ferry stop?', 'The ferry stopped on Monday.'],
])('%o %s nothing in "%s"', (extract, question, body) => {
  expect(found(extract, question, body)).toEqual([]);
});

test.each([
  ['Thousands were stuck at which festival?', 'Thousands were stuck at the festival.'],
  ['Who won the regatta?', 'Crews spoke of an inevitable win in the regatta.'],
])('%s nothing fills the place in "%s"', (question, body) => {
  expect(found(slotFillers, question, body)).toEqual([]);
});

test('a place that owns something is named without its possessive', () => {
  expect(found(namedPlaces, 'Where did the strike end?', 'The strike in Orva’s docks ended.')).toEqual(['Orva']);
});
