import { expect, test } from 'vitest';
import { cite } from '../../../src/news/citation.ts';
import { independentSources, isOneText } from '../../../src/newsroom/agreement/copies.ts';
import { articleOf } from '../house.ts';

const quotation = '"We have four names on our list and three boats at sea tonight," Ewan Sorrel said.';
const agency = [
  'A storm tore a hole of forty metres into the harbour wall of Port Ellery on Saturday night, the coast guard said.',
  'The wind reached 140 kilometres an hour. The bridge at Lower Tamsin was closed because its northern pier had sunk.',
  quotation,
];
const added =
  'In Lower Tamsin the lights came back at noon, and the baker of Fish Street baked all the same, he told us.';
const own = [
  'The harbour of Port Ellery lay empty on Sunday morning. Captain Ruth Calder had counted the boats herself.',
  quotation,
  'Their wives waited in the fish hall, where the chaplain handed out tea.',
];

/** The paragraph of an article that stands in a paper of its own. */
function cited(paragraphs: readonly string[], at: number, publisher: string) {
  const article = articleOf({ id: publisher, publisher, body: paragraphs.join('\n\n') });
  const start = article.body.indexOf(paragraphs[at] ?? '');
  return cite(article, { start, end: start + (paragraphs[at] ?? '').length });
}

type Cited = readonly [paragraphs: readonly string[], at: number];

test.each<[string, number, readonly Cited[]]>([
  [
    'a copy',
    1,
    [
      [agency, 0],
      [agency, 0],
    ],
  ],
  [
    'a copy of which another paragraph is cited',
    1,
    [
      [agency, 0],
      [agency, 1],
    ],
  ],
  [
    'a copy cut short',
    1,
    [
      [agency, 0],
      [agency.slice(0, 1), 0],
    ],
  ],
  [
    'a copy with a paragraph added',
    1,
    [
      [agency, 0],
      [[added, ...agency], 1],
    ],
  ],
  [
    'a copy with a paragraph added, which is cited',
    1,
    [
      [agency, 0],
      [[added, ...agency], 0],
    ],
  ],
  [
    'a paragraph of the agency in an article of its own',
    1,
    [
      [agency, 1],
      [[...own, agency[1] ?? ''], 3],
    ],
  ],
  [
    'copies of a copy',
    1,
    [
      [agency.slice(0, 2), 0],
      [[...agency, added], 0],
      [[added, agency[2] ?? ''], 0],
    ],
  ],
  [
    'two papers with one quotation',
    2,
    [
      [agency, 2],
      [own, 1],
    ],
  ],
  [
    'two papers with nothing in common',
    2,
    [
      [agency, 0],
      [own, 0],
    ],
  ],
  [
    'two papers and a copy',
    2,
    [
      [agency, 0],
      [own, 0],
      [agency, 1],
    ],
  ],
])('%s: %i', (_what, sources, texts) => {
  expect(independentSources(texts.map(([paragraphs, at], paper) => cited(paragraphs, at, `Paper ${paper}`)))).toBe(
    sources,
  );
});

test('one paper is one source', () => {
  expect(independentSources([cited(agency, 0, 'Post'), cited(own, 0, 'Post')])).toBe(1);
  expect(independentSources([])).toBe(0);
});

test('passages with one text are one, whoever printed them', () => {
  expect(isOneText(cited(agency, 0, 'Post'), cited([added, ...agency], 1, 'Times'))).toBe(true);
  expect(isOneText(cited(agency, 0, 'Post'), cited(own, 0, 'Times'))).toBe(false);
});
