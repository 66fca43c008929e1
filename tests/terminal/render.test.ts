import { expect, test } from 'vitest';
import type { Reply } from '../../src/command.ts';
import type { Answer, Finding } from '../../src/news/answer.ts';
import type { Question } from '../../src/news/question.ts';
import { remark } from '../../src/news/remark.ts';
import { coverageText, render } from '../../src/terminal/render.ts';
import { plainStyle } from '../../src/terminal/text.ts';
import { article, citeWords, finding, searched } from './fakes.ts';

const question: Question = { kind: 'ask', question: 'x', source: null, from: null, to: null, limit: 5, now: '2021' };
const answered = (answer: Answer): Reply => ({ type: 'answer', question, answer, private: false });
const found = (...findings: [Finding, ...Finding[]]): Reply =>
  answered({ status: 'found', kind: 'ask', understood: 'x', findings });
const text = (reply: Reply) => render(reply, plainStyle).join('\n');

test('a finding: the short answer, the words, where they stand, how we know', () => {
  expect(
    text(found({ ...finding, notes: [remark('speaker.takenFor', { words: 'she', name: 'Ines Dahl' })], sources: 2 })),
  ).toBe(
    [
      'Ines Dahl',
      '  “The pier will hold,”',
      '    Orla Courier, "Ferry returns to Lake Orla", June 2, 2021, paragraph 2',
      '    https://courier.example/ferry',
      '    Direct quotation. "she" is taken for Ines Dahl. 2 independent sources.',
    ].join('\n'),
  );
});

const citing = (words: string) => [citeWords(words)] as const;

test.each([
  ['a name', finding, 'Ines Dahl'],
  ['nobody', { ...finding, value: { type: 'speaker', name: null } as const }, 'A speaker who is not named'],
  [
    'a passage',
    { ...finding, text: 'Nobody else spoke.', value: null, citations: citing('Nobody else spoke.') },
    '  “Nobody else spoke.”',
  ],
  [
    'words of a passage',
    { ...finding, text: 'Nobody', value: null, citations: citing('Nobody else spoke.') },
    'Nobody',
  ],
  [
    'curly marks',
    { ...finding, text: 'x', value: null, citations: citing('“The pier will hold,”') },
    'x\n  "“The pier will hold,”"',
  ],
])('the short answer: %s', (_, one, head) => {
  expect(text(found(one))).toMatch(new RegExp(`^${head}\n`));
});

test('several findings are numbered', () => {
  expect(text(found(finding, finding))).toMatch(/^1\. Ines Dahl\n.*\n\n2\. Ines Dahl\n/s);
});

test('a passage that stands for itself has its number, too', () => {
  const passage = { ...finding, text: 'Nobody else spoke.', value: null, citations: citing('Nobody else spoke.') };
  expect(text(found(finding, passage))).toMatch(/\n\n2\. “Nobody else spoke\.”\n/);
});

test('a quotation that was altered says what differs', () => {
  const value = { type: 'quote', verdict: 'altered', differences: [], speaker: 'Ines Dahl' } as const;
  const notes = [
    remark('quote.differs', { differences: remark('quote.changed', { asked: 'stand', printed: 'hold' }) }),
  ];
  expect(text(found({ ...finding, value, notes }))).toMatch(
    /^Altered: the article has other words \(Ines Dahl\)\n.*"hold"\.$/s,
  );
});

test('nothing says why, what was searched and which words are nowhere', () => {
  const nothing: Answer = {
    status: 'nothing',
    kind: 'where',
    understood: 'where: "the bridge"',
    why: remark('nothing.unnamed', { wanted: remark('wanted.place') }),
    searched,
    missing: ['bridge'],
    suggestions: ['pier'],
    nearest: [citeWords('Nobody else spoke.')],
  };
  expect(text(answered(nothing))).toBe(
    [
      'Nothing found for where: "the bridge"',
      '  Passages tell of it, but none of them names a place.',
      '  No article has "bridge".',
      '  Searched: 1 article of Orla Courier, published June 2, 2021.',
      '  Did you mean "pier"?',
      '',
      '  Nearest to it:',
      '  “Nobody else spoke.”',
      '    Orla Courier, "Ferry returns to Lake Orla", June 2, 2021, paragraph 3',
      '    https://courier.example/ferry',
    ].join('\n'),
  );
});

test('escapes in an article steer no terminal', () => {
  const evil = { ...article, headline: 'x\u001B]0;owned\u0007', body: 'Say \u001B[2Jthis.' };
  const citations = [citeWords('\u001B[2Jthis.', evil)] as const;
  expect(text(found({ ...finding, citations }))).not.toContain('\u001B');
});

const seven = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

test.each([
  [{ articles: 0, first: null, last: null, publishers: [] }, '0 articles'],
  [{ articles: 1, first: null, last: null, publishers: [] }, '1 article, publication date unknown'],
  [
    { articles: 2, first: '2021', last: '2022-03', publishers: ['A', 'B'] },
    '2 articles of A and B, published 2021 to March 2022',
  ],
  [
    { articles: 2, first: '2021', last: '2021', publishers: seven },
    '2 articles of A, B, C, D, E and 2 others, published 2021',
  ],
  [
    { articles: 2, first: '2021', last: '2021', publishers: seven.slice(1) },
    '2 articles of B, C, D, E, F and G, published 2021',
  ],
])('%o', (coverage, said) => {
  expect(coverageText(coverage)).toBe(said);
});
