import { expect, test, vi } from 'vitest';
import { loadGazetteer } from '../../../src/gazetteer-file.ts';
import type { Reading } from '../../../src/news/reading.ts';
import { cutInStretches, readingInStretches } from '../../../src/newsroom/shelves/read-in-stretches.ts';
import { longestStretch } from '../../../src/newsroom/shelves/stretches.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { articleOf, houseOf, questionOf } from '../house.ts';

const whole = makeReader({ gazetteer: loadGazetteer() });
const paragraph = [
  'ORVA, May 2 (Lenz Courier) - “The ferry,” Ana Quill said on Monday, “will be sold.”',
  'She told reporters in Paris that nobody had paid for it since 2019.',
  'Tom Rask, a miller, said he had.',
].join(' ');
const longBody = Array.from({ length: 400 }, () => paragraph).join('\n\n');
const article = (body: string) => ({ headline: 'The ferry', body, published: '2026-05-04' });
const parts = ['paragraphs', 'sentences', 'passages', 'quotations', 'people', 'times', 'places', 'statements'] as const;

test('a short body is read as ever', () => {
  const read = readingInStretches(whole, () => {});
  for (const part of [...parts, 'dateline'] as const)
    expect(read(article(paragraph))[part]).toEqual(whole(article(paragraph))[part]);
});

test('what is read of a long body stands where it says', () => {
  const read = readingInStretches(whole, () => {})(article(longBody));
  const texts = (spans: readonly { start: number; end: number }[]) =>
    new Set(spans.map(({ start, end }) => longBody.slice(start, end)));
  const one = whole(article(paragraph));
  for (const part of parts) {
    expect(texts(read[part]).size, part).toBeGreaterThan(0);
    expect(
      read[part].map(({ start }) => start),
      part,
    ).toEqual([...read[part]].map(({ start }) => start).sort((a, b) => a - b));
  }
  expect(texts(read.statements)).toEqual(new Set(one.statements.map(({ start, end }) => paragraph.slice(start, end))));
  const named = read.statements.flatMap(({ cue, speaker }) => [cue, speaker].filter((span) => span !== null));
  expect(texts(named)).toEqual(new Set(['said', 'Ana Quill', 'told', 'She', 'Tom Rask, a miller']));
  expect(texts(read.quotations.map(({ inner }) => inner))).toEqual(new Set(['The ferry,', 'will be sold.']));
  expect(new Set(read.statements.map(({ speakerName }) => speakerName))).toEqual(new Set(['Ana Quill', 'Tom Rask']));
});

test('its sentences and passages are those by which it is searched', () => {
  const read = readingInStretches(whole, () => {})(article(longBody));
  expect(cutInStretches(longBody)).toEqual({ sentences: read.sentences, passages: read.passages });
});

test('what a pause throws leaves it to be read on, not anew', () => {
  const read = vi.fn(whole);
  let left = 2;
  const reading: Reading = readingInStretches(read, () => {
    left -= 1;
    if (left < 0) throw new Error('enough for now');
  })(article(longBody));
  const tries = Math.ceil(longBody.length / longestStretch);
  for (let at = 0; at < tries - 1; at++) {
    expect(() => reading.times).toThrow('enough for now');
    left = 1;
  }
  left = 2;
  expect(reading.times.length).toBeGreaterThan(0);
  expect(read).toHaveBeenCalledTimes(tries);
});

test('a long article answers alike before and after it is read ahead', async () => {
  const house = houseOf([articleOf({ id: 'long', headline: 'The ferry', body: longBody })], whole);
  await house.reindex();
  const asked = questionOf({ kind: 'who-said-what', what: 'nobody had paid', speaker: null });
  const cold = await house.ask(asked, { guild: null });
  await house.settled();
  expect(cold.status === 'found' && cold.findings[0].text).toBe('Ana Quill');
  expect(await house.ask(asked, { guild: null })).toEqual(cold);
});
