import { expect, test } from 'vitest';
import type { Draft } from '../../../src/reading/draft.ts';
import { speakerAt } from '../../../src/reading/people/speakers.ts';
import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader();

test.each([
  ['Mayor Ana Quill came. Quill of Orva spoke.', 'Quill of Orva', 'Ana Quill'],
  ['Mayor Ana Quill came late. She spoke.', 'She', 'Ana Quill'],
  ['Mayor Ana Quill came. The Orva Council spoke.', 'The Orva Council', 'Orva Council'],
  ['Mayor Ana Quill came. Her sister, Mara Quill, spoke.', 'Her sister, Mara Quill', 'Mara Quill'],
  ['Ana Quill came. The mayor of Orva, Ana Quill, spoke.', 'The mayor of Orva, Ana Quill', 'Ana Quill'],
  ['Ana Quill came. An Orva miller, Mayor Ana Quill, spoke.', 'An Orva miller, Mayor Ana Quill', 'Ana Quill'],
  ['Ana Quill came. The Orva Mill Guild, a union, spoke.', 'The Orva Mill Guild, a union', 'Orva Mill Guild'],
  ['Ana and Tom Quill, who own it, spoke.', 'Ana and Tom Quill, who own it', 'Ana Quill and Tom Quill'],
  ['Ana Quill and Tom Orr came. Quill and Orr spoke.', 'Quill and Orr', 'Ana Quill and Tom Orr'],
  ['Ana and Tom Quill came. Dr. Quill of Orva spoke.', 'Dr. Quill of Orva', 'Quill'],
  ['Ana Quill and the mayor spoke.', 'Ana Quill', 'Ana Quill'],
  ['It was paid by the Orva Mill Council, which spoke.', 'which', 'Orva Mill Council'],
  ['It was paid by a council in Orva, which spoke.', 'which', null],
  ['The Orva Mill Council met late, it spoke.', 'it', 'Orva Mill Council'],
  ['The Orva Mill Council met late that day. It spoke.', 'It', 'Orva Mill Council'],
  ['The Orva Mill Council met the Lenz Bank. It spoke.', 'It', null],
  ['Rain fell on the Orva Mill Council. It spoke.', 'It', null],
  ['“No,” the German spoke.', 'the German', null],
  [
    "Lenz's coach, former high jump champion Ana Quill, spoke.",
    "Lenz's coach, former high jump champion Ana Quill",
    'Ana Quill',
  ],
  ["The owner, Ana Quill's brother, left. The owner spoke.", 'The owner', null],
  ['Prime Minister Jan Terek spoke.', 'Prime Minister Jan Terek', 'Jan Terek'],
  ['The owner, Weir Power, spoke.', 'The owner, Weir Power', 'Weir Power'],
  ['The owner, a miller, spoke.', 'The owner, a miller', null],
  ['Ferry operator Blue Line spoke.', 'Ferry operator Blue Line', 'Blue Line'],
  ['Mayor Ana Quill came. Some of the officials spoke.', 'Some of the officials', null],
])('%s: %s', (body, words, expected) => {
  const draft = read({ headline: '', body, published: null }) as Draft;
  const start = body.lastIndexOf(words);
  expect(speakerAt(draft, { start, end: start + words.length }).name).toBe(expected);
});
