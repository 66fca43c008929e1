import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compact, echo, keep, packNow, parse, recall, unpackNow } from '../../src/discord/asked.ts';
import { speak } from '../../src/discord/words/speak.ts';
import type { Question } from '../../src/news/question.ts';
import { question as anyQuestion } from '../support/replies.ts';

const plain = (question: Question) => ({ ...question, now: '', limit: 0 });
const read = (text: string | null) => (text === null ? null : parse(text, { now: '', limit: 0 }));
const anyVoice = fc.constantFrom('en-US', 'de', 'fr', 'es-419', 'pt-BR').map(speak);
const english = speak('en-US');
const shown = (question: Question, voice = english) => [
  {
    type: 17,
    components: [
      { type: 10, content: '## Title' },
      { type: 10, content: echo(question, voice) },
    ],
  },
];

test('a question is read back from a button, or from the message where it is too long for one', () => {
  fc.assert(
    fc.property(anyQuestion, anyVoice, (question, voice) => {
      const asked = read(compact(question));
      const kept = keep(question, 75, { voice });
      if (kept === null) return expect(echo(question, voice).length).toBeGreaterThan(1000);
      expect(kept.length).toBeLessThanOrEqual(75);
      expect(read(recall(kept, shown(question, voice)))).toEqual(asked);
    }),
    { numRuns: 500 },
  );
});

test('a question without line breaks and ¦ comes back letter for letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ minLength: 1 }), (what, speaker) => {
      const tidy = (text: string) => text.replace(/[\s\p{Cc}¦]+/gu, ' ').trim() || 'x';
      const question: Question = {
        kind: 'who-said-what',
        what: tidy(what),
        speaker: tidy(speaker),
        source: null,
        from: '2018-05',
        to: null,
        limit: 25,
        now: '2026-05-05T10:00:00.000Z',
      };
      expect(read(compact(question))).toEqual(plain(question));
    }),
  );
});

test('what was asked is shown as it is typed in the reader’s Discord', () => {
  const question: Question = { kind: 'when', event: 'rain', source: 'Post', from: null, to: null, limit: 5, now: '' };
  expect(echo(question, speak('de'))).toBe('-# /wann ereignis: rain\n-# quelle: Post');
  expect(echo(question, english)).toBe('-# /when event: rain\n-# source: Post');
});

test.each(['', '9', 'x¦q', '#abcd'])('%j is no question', (text) => {
  expect(read(text)).toBeNull();
});

test('another message does not tell the question', () => {
  const long = {
    kind: 'when',
    event: 'bridge '.repeat(40),
    source: null,
    from: null,
    to: null,
    limit: 5,
    now: '',
  } as const;
  const other = { ...long, event: 'tunnel '.repeat(40) };
  const kept = keep(long, 75, { voice: english }) ?? '';
  expect(recall(kept, shown(long))).toBe(compact(long));
  expect(recall(kept, shown(other))).toBeNull();
  expect(recall(kept, [])).toBeNull();
});

test('the moment of a question is kept to the minute', () => {
  expect(unpackNow(packNow('2026-05-05T10:07:59.000Z'))).toBe('2026-05-05T10:07:00.000Z');
  expect(packNow('2026-05-05T10:07:59.000Z').length).toBeLessThanOrEqual(5);
});
