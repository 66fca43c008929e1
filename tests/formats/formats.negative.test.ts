import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codec } from '../../src/formats/formats.ts';
import { longestArticle } from '../../src/news/codec.ts';
import { inEnglish } from '../../src/terminal/remarks.ts';

const refusals = (name: string, bytes: Uint8Array) => {
  const contents = codec.parse({ name, bytes });
  expect(contents.drafts).toEqual([]);
  return contents.refusals;
};

test.each([
  ['a.md', '---\nheadline: A: B\n---\nText', 'not valid YAML (line 2)'],
  ['a.md', '---\nheadline: [A\n---\nText', 'not valid YAML'],
  ['a.md', '---\nheadline: A\n\nText', 'does not end'],
  ['a.md', '---\n- A\n---\nText', 'no list of fields'],
  ['a.md', '---\npublisher: A\n---\nText', 'headline is missing'],
  ['a.md', '---\nheadline: [A, B]\n---\nText', 'headline is missing'],
  ['a.md', '---\nheadline: A\npublished: soon\n---\nText', '"soon" is no date'],
  ['a.md', '---\nheadline: A\npublished: 2018-02-30\n---\nText', 'write it as 2018-05-08'],
  ['a.md', '---\nheadline: A\nstatus: gone\n---\nText', 'published, corrected or withdrawn'],
  ['a.md', '---\nheadline: A\nrevision: 0\n---\nText', 'revision must be'],
  ['a.md', '---\nheadline: A\nrevision: x\nstatus: y\n---\nText', 'revision must be a whole number from 1 on; status'],
  ['a.md', '---\nheadline: A\npublisher: {a: b}\n---\nText', 'publisher must be a text'],
  ['a.md', '---\nheadline: A\nheadline: B\n---\nText', 'not valid YAML'],
  ['a.md', '---\nheadline: A\n---\n \n', 'no text'],
  ['a.md', ' \n', 'empty'],
  ['a.txt', '', 'empty'],
  ['a.txt', 'Share this post\n\nscroll to top\n', 'empty'],
  ['a.json', '{', 'not valid JSON'],
  ['a.json', '[]', 'no article'],
  ['a.json', '{"@type":"NewsArticle","headline":"A"}', 'articleBody'],
  ['a.json', '7', 'JSON object'],
  ['a.jsonl', '[]', 'JSON object'],
  ['a.jsonl', '{"body":7}', 'look at "body"'],
  ['a.jsonl', '{"body":"b","revision":0,"status":"gone"}', 'look at "revision", "status"'],
  ['a.md', `---\nheadline: A\nnote: ${'['.repeat(300)}\n---\nText`, 'too long or nested too deep'],
  ['a.docx', 'Text', '".docx" is no format of ours'],
  ['a.md', '%PDF-1.7', 'PDF'],
  ['a.md', 'A\0B', 'binary'],
  ['a.jsonl', 'A\0B', 'binary'],
])('%s %j is refused: %s', (name, text, why) => {
  const found = refusals(name, new TextEncoder().encode(text));
  expect(found[0]?.name).toContain(name);
  expect(found.map((one) => inEnglish(one.why)).join()).toContain(why);
});

test('a file that is too long is refused with both figures', () => {
  const [refusal] = refusals('a.txt', new Uint8Array(longestArticle + 1.5 * 2 ** 20).fill(65));
  expect(refusal && inEnglish(refusal.why)).toBe('it has 6.5 MB, an article may have 5 MB; cut it up');
});

const names = fc.constantFrom(
  'a.md',
  'a.txt',
  'a.json',
  'a.jsonl',
  'a.html',
  'a',
  'a.exe',
  'https://orva.example/a?b=c',
);

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(names, fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
      const { drafts, refusals: why } = codec.parse({ name, bytes });
      expect(drafts.length + why.length).toBeGreaterThan(name === 'a.jsonl' ? -1 : 0);
    }),
    { numRuns: 500 },
  );
});

const pieces = fc.constantFrom(
  ...[
    '---\n',
    'headline: ',
    'published: ',
    '"',
    '\n',
    '\r\n',
    ': ',
    '- ',
    '{',
    '}',
    '[',
    '&a ',
    '*a',
    '!!x ',
    '# ',
    'A',
    '|',
    '>',
  ],
  ...[
    '<p>',
    '</p>',
    '<script>',
    '<article>',
    '<!--',
    '"@type"',
    '"NewsArticle"',
    '"body"',
    ',',
    '2018',
    '\u2028',
    '\ud800',
  ],
);

test('nor does any text that is nearly an article', () => {
  fc.assert(
    fc.property(names, fc.array(pieces, { maxLength: 40 }), (name, parts) => {
      codec.parse({ name, bytes: new TextEncoder().encode(parts.join('')) });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['blank lines', '\n'.repeat(400_000)],
  ['spaces', ' '.repeat(400_000)],
  ['spaces and words', 'a  \n'.repeat(25_000)],
  ['leftovers', 'Share this post\n\n'.repeat(5_000)],
  ['an open front matter', `---\n${'a: b\n'.repeat(20_000)}`],
  ['open brackets', `---\nheadline: ${'['.repeat(60_000)}\n---\nText`],
  ['lists in lists', `---\nheadline: \n${'- '.repeat(60_000)}\n---\nText`],
  ['brackets between quotes', `---\nheadline: '"' ${'['.repeat(60_000)} '"'\n---\nText`],
  ['open braces', '{'.repeat(400_000)],
  ['open tags', '<div>'.repeat(5_000)],
])('%s take linear time', (_, text) => {
  const started = performance.now();
  for (const name of ['a.md', 'a.txt', 'a.json', 'a.jsonl', 'a.html']) {
    codec.parse({ name, bytes: new TextEncoder().encode(text) });
  }
  expect(performance.now() - started).toBeLessThan(5000);
});
