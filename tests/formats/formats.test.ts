import { expect, test } from 'vitest';
import { codec } from '../../src/formats/formats.ts';
import { draftOf } from '../../src/news/article.ts';
import { remark } from '../../src/news/remark.ts';
import { inEnglish } from '../../src/terminal/remarks.ts';

const parse = (name: string, text: string) => codec.parse({ name, bytes: new TextEncoder().encode(text) });
const drafts = (name: string, text: string) => parse(name, text).drafts.map(({ draft }) => draft);

const mill = draftOf({ headline: 'Mill burns in Orva', body: 'The mill burnt.\n\nNobody was hurt.' });
const front =
  'headline: Mill burns in Orva\npublisher: Orva Herald\nbyline: [Ana Lenz, Tor Vik]\npublished: May 8, 2018\n';

test.each([
  ['a.txt', 'Mill burns in Orva\n\nThe mill burnt.\n\nNobody was hurt.\n', mill],
  ['a.txt', '\n\n Mill burns in Orva \r\n\r\n\r\nThe mill burnt.\r\n\r\nNobody was hurt.\r\n', mill],
  ['pasted', 'Mill burns in Orva\n\nThe mill burnt.\n\nNobody was hurt.', mill],
  ['a.txt', 'The mill burnt.\nNobody was hurt.', { ...mill, headline: '', body: 'The mill burnt.\nNobody was hurt.' }],
  ['a.md', '# Mill burns in Orva\n\nThe mill burnt.\n\nNobody was hurt.', mill],
  ['a.md', '\n \n  Indented.\n', draftOf({ headline: '', body: '  Indented.' })],
  ['a.MD', '---\nheadline: Mill burns in Orva\n---\nThe mill burnt.\n\nNobody was hurt.\n', mill],
  ['a.txt', '---\nheadline: Mill burns in Orva\n---\n\nThe mill burnt.\n\nNobody was hurt.\n', mill],
  [
    'a.md',
    `---\r\n${front.replaceAll('\n', '\r\n')}---\r\n\r\nThe mill burnt.\r\n\r\nNobody was hurt.\r\n`,
    { ...mill, publisher: 'Orva Herald', byline: 'Ana Lenz, Tor Vik', published: '2018-05-08' },
  ],
  [
    'a.md',
    '---\nheadline: 1984\nrevision: 2\nstatus: corrected\nnote: "Was: 1983"\nsupersedes: 00ff\nurl:\n---\nText.',
    draftOf({
      headline: '1984',
      body: 'Text.',
      revision: 2,
      status: 'corrected',
      note: 'Was: 1983',
      supersedes: '00ff',
    }),
  ],
  [
    'a.json',
    '{"@type":"NewsArticle","headline":"Mill burns in Orva","articleBody":"The mill burnt.\\r\\nNobody.","author":[{"name":"Ana Lenz"}],"publisher":{"name":"Orva Herald"},"datePublished":"2018-05-08T09:30:00Z","mainEntityOfPage":{"@id":"https://orva.example/mill"}}',
    draftOf({
      headline: 'Mill burns in Orva',
      body: 'The mill burnt.\r\nNobody.',
      byline: 'Ana Lenz',
      publisher: 'Orva Herald',
      published: '2018-05-08T09:30:00Z',
      url: 'https://orva.example/mill',
    }),
  ],
  [
    'a.json',
    '{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"M","articleBody":"B"}]}',
    draftOf({ headline: 'M', body: 'B' }),
  ],
  [
    'a.json',
    '{"title":"M","text":"B","author":"A","source":"S"}',
    draftOf({ headline: 'M', body: 'B', byline: 'A', publisher: 'S' }),
  ],
  ['a.jsonl', '{"body":"B","text":"T","headline":"H","title":"O"}', draftOf({ headline: 'H', body: 'B' })],
  [
    'a.jsonl',
    '\n{"id":7,"title":"M","text":" B\\r\\n ","publishedAt":"May 2018"}\n',
    draftOf({ id: '7', headline: 'M', body: ' B\r\n ', published: '2018-05' }),
  ],
])('%s: %j', (name, text, expected) => {
  expect(drafts(name, text)).toEqual([expected]);
});

test('leftovers go, and the publisher that they name is kept', () => {
  const text =
    'Mill burns in Orva\n\n\nThe mill burnt.\n\nNobody was hurt.\n\nOrignally published by INP\n\nShare this post\n\n    scroll to top';
  expect(drafts('a.txt', text)).toEqual([{ ...mill, publisher: 'INP' }]);
});

test.each([
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x5a, 0xc3, 0xbc, 0x72]],
  ['UTF-16, little end first', [0xff, 0xfe, 0x5a, 0x00, 0xfc, 0x00, 0x72, 0x00]],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x5a, 0x00, 0xfc, 0x00, 0x72]],
  ['Windows-1252', [0x5a, 0xfc, 0x72]],
])('%s', (_, bytes) => {
  expect(codec.parse({ name: 'a.txt', bytes: Uint8Array.from(bytes) }).drafts[0]?.draft.body).toBe('Zür');
});

test('a guessed encoding is noted', () => {
  const bytes = Uint8Array.from([0x93, 0x41, 0x94]);
  expect(codec.parse({ name: 'a.md', bytes }).drafts[0]).toMatchObject({
    draft: { body: '“A”' },
    notes: [remark('note.encoding')],
  });
});

test('a broken line stops no other, and is named', () => {
  const { drafts: read, refusals } = parse(
    'a.jsonl',
    '{"headline":"A","body":"a"}\n{"headline":\n\n{"headline":"B"}\n{"body":"c"}',
  );
  expect(read.map(({ draft }) => draft.body)).toEqual(['a', 'c']);
  expect(refusals.map(({ name }) => name)).toEqual(['a.jsonl, line 2', 'a.jsonl, line 4']);
});

test('a line says all that an article has', () => {
  const article = {
    ...mill,
    id: 'a',
    revision: 3,
    status: 'withdrawn' as const,
    note: 'No.',
    supersedes: 'b',
    byline: 'A',
  };
  expect(drafts('a.jsonl', JSON.stringify(article))).toEqual([article]);
});

test('one line of a file is named as such', () => {
  const bytes = new TextEncoder().encode('{');
  expect(codec.parse({ name: 'a.jsonl', bytes, line: 12 }).refusals[0]?.name).toBe('a.jsonl, line 12');
});

test('zero-width and right-to-left characters stay in the body', () => {
  const body = 'The\u200b mill \u202eburnt\u202c.\u00a0';
  expect(drafts('a.md', `---\nheadline: M\n---\n${body}\n`)[0]?.body).toBe(body);
});

test('equal texts get equal ids, a given id stays', () => {
  expect(codec.idOf(mill)).toMatch(/^[0-9a-f]{16}$/);
  expect(codec.idOf({ ...mill, publisher: 'X' })).toBe(codec.idOf(mill));
  expect(codec.idOf({ ...mill, headline: 'Y' })).not.toBe(codec.idOf(mill));
  expect(codec.idOf({ ...mill, id: 'given' })).toBe('given');
});

test.each([
  ['a.jsonl', '{"body":"b","published":"soon"}', 'publication date counts as not known'],
  ['a.jsonl', '{"body":"b","id":"a\\nb"}', 'got another'],
  ['a.md', '---\nheadline: H\npublised: 2018\n---\nb', '"publised"'],
  ['a.txt', 'One paragraph only.', 'No headline'],
])('%s notes what was left out: %s', (name, text, note) => {
  expect(parse(name, text).drafts[0]?.notes.map(inEnglish).join()).toContain(note);
});
