import { expect, test } from 'vitest';
import { type Article, draftOf } from '../../../src/news/article.ts';
import type { Reader, Reading } from '../../../src/news/reading.ts';
import { makeAround } from '../../../src/newsroom/shelves/clipping.ts';

const paragraph = 'Ana Orr opened the bridge at Velm on Tuesday.\n\n';
const article = (body: string): Article => ({
  ...draftOf({ headline: 'A bridge', body }),
  id: 'bridge',
  home: 'shared',
});
const long = article(`${paragraph.repeat(80)}Ilya Brandt crossed it first.`);
const passage = { start: long.body.indexOf('Ilya'), end: long.body.length };

/** Finds one person, at the beginning of what it is given to read, and counts what it read. */
function makeCounting() {
  const read: string[] = [];
  const reader: Reader = ({ body }) => {
    read.push(body);
    return { people: [{ start: 0, end: 3, name: body.slice(0, 3) }], times: [], places: [] } as unknown as Reading;
  };
  return { read, around: makeAround(reader) };
}

test('offsets are those of the whole body, and the same passage is read once', () => {
  const { read, around } = makeCounting();
  const [{ people }, again] = [around(long, passage), around(long, passage)];
  expect(people.map(({ start, end }) => long.body.slice(start, end))).toEqual([people[0]?.name]);
  expect(again.people).toBe(people);
  expect(read).toHaveLength(1);
  expect(read[0]?.length).toBeLessThan(long.body.length);
});

test('a new revision is read anew, and nothing is read that is not looked at', () => {
  const { read, around } = makeCounting();
  void around(long, passage).times;
  around(article(long.body), passage);
  expect(read).toHaveLength(1);
  void around(article(long.body), passage).times;
  expect(read).toHaveLength(2);
});
