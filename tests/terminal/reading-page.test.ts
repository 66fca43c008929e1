import { expect, test } from 'vitest';
import { draftOf } from '../../src/news/article.ts';
import type { Reading, Statement } from '../../src/news/reading.ts';
import { remark } from '../../src/news/remark.ts';
import type { Span } from '../../src/news/span.ts';
import { readingPage } from '../../src/terminal/reading-page.ts';
import { plainStyle } from '../../src/terminal/text.ts';

const body =
  '“The pier,” Dahl said Tuesday in Orla, “will hold.”\n\nShe hoped that Vale agrees that it rains.\n\nOr rains, she said.';

const span = (words: string): Span => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length });

function said(own: Partial<Statement>, ...parts: [Span, ...Span[]]): Statement {
  const last = parts.at(-1) ?? parts[0];
  const fixed = { manner: 'indirect', cue: null, speaker: null, speakerName: null, speakerFrom: null } as const;
  return { ...fixed, start: parts[0].start, end: last.end, parts, speakerBasis: 'stated', ...own };
}

const orla = { name: 'Orla', kind: 'city', lat: 1, lon: 2, country: 'NO', region: 'Lakeland', population: 9 } as const;

const reading: Reading = {
  dateline: null,
  paragraphs: [span(body.split('\n\n')[0] ?? ''), span(body.split('\n\n')[1] ?? ''), span('Or rains, she said.')],
  sentences: [],
  passages: [],
  quotations: [],
  people: [{ ...span('Dahl'), name: 'Ines Dahl', gender: 'female', basis: 'stated', from: null }],
  times: [
    {
      ...span('Tuesday'),
      type: 'DATE',
      value: '2021-06-01',
      basis: 'inferred',
      from: 'published',
      rule: remark('rule.stated'),
    },
  ],
  places: [{ ...span('Orla'), place: orla, basis: 'stated', alternatives: [] }],
  statements: [
    said(
      { manner: 'direct', cue: span('said'), speaker: span('Dahl'), speakerName: 'Ines Dahl' },
      span('The pier,'),
      span('will hold.'),
    ),
    said(
      { speaker: span('She'), speakerName: 'Ines Dahl', speakerBasis: 'inferred' },
      span('that Vale agrees that it rains.\n\nOr rains'),
    ),
    said({ speaker: span('Vale') }, span('that it rains.')),
    said({}, span('rains, she')),
  ],
};

test('a page: the text with numbered statements, under each paragraph who, when and where', () => {
  const article = draftOf({ headline: 'Pier', body, publisher: 'Orla Courier', published: '2021-06-02' });
  expect(readingPage(article, reading, plainStyle).join('\n')).toBe(`Pier
Orla Courier, June 2, 2021

“[1 The pier,]” Dahl said Tuesday in Orla, “[1 will hold.]”
    [1] Ines Dahl ("Dahl"): direct, "said"
    When: "Tuesday" is 2021-06-01 (date, inferred; as the text states it)
    Where: "Orla" is Orla, Lakeland, Norway

She hoped [2 that Vale agrees [3 that it rains.]]
    [2] Ines Dahl ("She", inferred): indirect
    [3] "Vale"; who that is stays open: indirect

[2 Or [4 rains], she] said.
    [4] nobody is named: indirect

People: Ines Dahl`);
});
