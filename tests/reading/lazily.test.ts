import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Draft, Step } from '../../src/reading/draft.ts';
import { lazily } from '../../src/reading/lazily.ts';
import { makeReader } from '../../src/reading/read.ts';
import { unread } from '../../src/reading/unread.ts';

const one = { start: 0, end: 1 };
const empty = unread({ headline: '', body: 'a', published: null });

test('a part is made once, when it is first looked at, after what it needs', () => {
  const made: string[] = [];
  const sentences: Step = ({ paragraphs }) => {
    made.push('sentences');
    return { sentences: paragraphs };
  };
  const paragraphs: Step = () => {
    made.push('paragraphs');
    return { paragraphs: [one] };
  };
  const draft = lazily(empty, [
    { makes: ['paragraphs'], step: paragraphs },
    { makes: ['sentences'], step: sentences },
  ]);
  expect(made).toEqual([]);
  expect(draft.sentences).toEqual([one]);
  expect([draft.paragraphs, draft.sentences]).toEqual([[one], [one]]);
  expect(made).toEqual(['paragraphs', 'sentences']);
});

test('what is looked at first does not change what is read', () => {
  const body = readFileSync(
    new URL('../../corpus/articles/xi-meets-kim-jong-vows-to-promote-regional-peace.md', import.meta.url),
    'utf8',
  );
  const read = makeReader();
  const keys = Object.keys(empty) as (keyof Draft)[];
  const inOrder = { ...read({ headline: '', body, published: null }) };
  for (const first of keys) {
    const reading = read({ headline: '', body, published: null }) as Draft;
    expect(reading[first]).toEqual((inOrder as Draft)[first]);
    expect({ ...reading }).toEqual(inOrder);
  }
});
