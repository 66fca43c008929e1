import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codec } from '../../src/formats/formats.ts';
import { inEnglish } from '../../src/terminal/remarks.ts';

const parse = (markup: string, name = 'a.html') => codec.parse({ name, bytes: new TextEncoder().encode(markup) });

test.each([
  ['', 'no text'],
  ['<html><body></body></html>', 'no text'],
  ['<html><body><script>var a = "text"</script><nav>Home</nav></body></html>', 'no text'],
  ['<div>'.repeat(201), 'more than 200 deep'],
  ['<div>'.repeat(100_000), 'more than 200 deep'],
])('%.60s is refused: %s', (markup, why) => {
  const { drafts, refusals } = parse(markup);
  expect(drafts).toEqual([]);
  expect(refusals.map((one) => inEnglish(one.why))).toEqual([expect.stringContaining(why)]);
});

test('a text that speaks of html is no page', () => {
  expect(parse('Mill burns\n\nThey wrote <html> on the wall.', 'a.txt').drafts[0]?.draft.body).toContain('<html>');
  expect(parse('---\nheadline: M\n---\n<html>', 'a.md').drafts[0]?.draft.body).toBe('<html>');
});

test('no publication date is made up', () => {
  const { drafts } = parse('<html><body><p>The mill burnt on May 8, 2018.</p><p>Copyright 2019</p></body></html>');
  expect(drafts[0]?.draft.published).toBeNull();
  expect(drafts[0]?.notes.map(inEnglish)).toEqual(['The page does not say when it was published.']);
});

const pieces = fc.constantFrom(
  ...[
    '<html>',
    '<body>',
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '<article>',
    '<h1>',
    '<table><tr><td>',
    '</table>',
    '<a href=x>',
  ],
  ...[
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","headline":',
    '}',
    '</script>',
    '<style>',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...[
    '<meta property="og:title" content="',
    '">',
    '<time datetime="2018">',
    '&',
    '&amp;',
    '&#0;',
    '<',
    '>',
    'The mill burnt. ',
    '\0',
    '\n',
  ],
  ...[
    '<svg>',
    '<math>',
    '<template>',
    '<frameset>',
    '<title>',
    '<iframe>',
    '</body>',
    '<p hidden>',
    '<base href="//">',
    '<x-y z>',
  ],
);

test('no markup makes it throw', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const { drafts, refusals } = parse(parts.join('').replaceAll('\0', ''));
      expect(drafts.length + refusals.length).toBe(1);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['paragraphs', '<p>The mill burnt, and nobody was hurt.</p>'.repeat(1_500)],
  ['open tags', '<a <b <c '.repeat(10_000)],
  ['half tags', '<'.repeat(20_000)],
  ['entities', '&amp;&lt'.repeat(10_000)],
  ['line breaks', 'The mill<br>'.repeat(1_500)],
  ['lists', '<ul><li><a href=x>Pier</a></li></ul>'.repeat(1_500)],
  ['white space', `<p>${' \n'.repeat(50_000)}</p>`],
  ['attributes', `<p ${'a=b '.repeat(10_000)}>`],
  ['comments', '<!-- '.repeat(10_000)],
])('%s take bearable time', (_, markup) => {
  const started = performance.now();
  parse(`<html><body>${markup}`);
  expect(performance.now() - started).toBeLessThan(8000);
});
