import { expect, test } from 'vitest';
import { codec } from '../../src/formats/formats.ts';
import { draftOf } from '../../src/news/article.ts';

const parse = (markup: string, name = 'a.html') => codec.parse({ name, bytes: new TextEncoder().encode(markup) });
const draft = (markup: string, name?: string) => parse(markup, name).drafts[0]?.draft;

const story = [
  'ORVA, May 8 - The old mill on the river Lenz burnt down on Tuesday night, and nobody was hurt, the mayor said.',
  '“Nobody was in it,” said Tor Vik, the mayor of Orva, who had come with the fire brigade, at two in the morning.',
  'The mill had stood empty since 1998. It was to become a museum, and the council had set aside money for its roof.',
];
const ld = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Mill burns down in Orva',
  datePublished: '2018-05-08T09:30:00+02:00',
  author: [{ '@type': 'Person', name: 'Ana Lenz' }, { name: 'Ivo Marr' }],
  publisher: { '@type': 'Organization', name: 'Orva Herald' },
};
const script = (object: unknown) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;

/** A page as papers make them: menus, share bar, advertisement, related stories, comments around the story. */
function page(head: string, paragraphs: readonly string[] = story): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Mill burns | Orva Herald</title>${head}
<script>var tracking = "<p>Not the story</p>";</script><style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><header><h1>Mill burns down in Orva</h1><time datetime="2018-05-08">8 May 2018</time></header>
<div class="share-bar"><button>Facebook</button><a href="#">Share this article</a></div>
<div class="body"><p>${paragraphs.join('</p>\n<p>')}</p></div>
<p>Advertisement</p><figure><img src="m.jpg"><figcaption>The mill in 1998.</figcaption></figure></article>
<aside><h2>Related stories</h2><ul><li><a href="/pier">Pier opens</a></li></ul></aside>
<footer><p>All rights reserved.</p></footer><script>track()</script></body></html>`;
}

test('the story of a page, as its paragraphs, with what its JSON-LD says', () => {
  expect(draft(page(`${script(ld)}<link rel="canonical" href="https://orva.example/mill">`))).toEqual(
    draftOf({
      headline: 'Mill burns down in Orva',
      byline: 'Ana Lenz, Ivo Marr',
      published: '2018-05-08T09:30:00+02:00',
      publisher: 'Orva Herald',
      url: 'https://orva.example/mill',
      body: story.join('\n\n'),
    }),
  );
});

test.each([
  ['a graph', script({ '@graph': [{ '@type': 'WebSite', name: 'Orva Herald' }, ld] })],
  ['a list', script([{ '@type': 'BreadcrumbList' }, ld])],
  ['a page and its main entity', script({ '@type': 'WebPage', mainEntity: ld })],
  ['a second script', `${script({ '@type': 'Organization' })}${script(ld)}`],
  ['a script after a broken one', `<script type="application/ld+json">{oops</script>${script(ld)}`],
])('JSON-LD: %s', (_, head) => {
  expect(draft(page(head))).toMatchObject({ byline: 'Ana Lenz, Ivo Marr', publisher: 'Orva Herald' });
});

test.each([
  ['<meta property="og:title" content="Mill gone">', { headline: 'Mill gone' }],
  ['<meta property="og:site_name" content="Orva Herald">', { publisher: 'Orva Herald' }],
  ['<meta property="article:published_time" content="2018-05-07T10:00Z">', { published: '2018-05-07T10:00Z' }],
  ['<meta name="pubdate" content="May 7, 2018">', { published: '2018-05-07' }],
  ['<meta itemprop="datePublished" content="2018-05-07">', { published: '2018-05-07' }],
  ['<meta name="date" content="soon">', { published: '2018-05-08' }],
  ['<meta name="author" content="Ana Lenz">', { byline: 'Ana Lenz' }],
  ['<meta property="article:author" content="https://orva.example/ana">', { byline: null }],
  ['<meta property="og:url" content="https://orva.example/mill">', { url: 'https://orva.example/mill' }],
  ['<link rel="canonical" href="/mill">', { url: null }],
  ['', { headline: 'Mill burns down in Orva', published: '2018-05-08', publisher: null, byline: null, url: null }],
])('without JSON-LD, %s', (head, expected) => {
  expect(draft(page(head))).toMatchObject(expected);
});

test('entities, inline markup and line breaks read as in a browser', () => {
  const markup = '“Caf&eacute; <em>Zur</em>\n <b>M&uuml;hle</b>”&nbsp;&mdash; gone,<br>\n the mayor said &amp; sighed.';
  const body = draft(page('', [markup, ...story]))?.body;
  expect(body?.split('\n\n')[0]).toBe('“Café Zur Mühle”\u00a0— gone,\nthe mayor said & sighed.');
});

test('text parted by line breaks only is parted into paragraphs', () => {
  const markup = `<html><body><h1>Mill burns</h1><div>${story.join('<br><br>')}</div></body></html>`;
  expect(draft(markup)?.body).toBe(story.join('\n\n'));
});

test('zero-width and right-to-left characters stay', () => {
  const line = 'The\u200b mill \u202eburnt\u202c down, and it was a very old one, the people of Orva said on Tuesday.';
  expect(draft(page('', [line, ...story]))?.body.split('\n\n')[0]).toBe(line);
});

test('where the page shows a teaser only, the text that it gives to machines counts', () => {
  const teaser = page(script({ ...ld, articleBody: story.join('\n\n') }), ['The old mill burnt down.']);
  expect(draft(teaser)?.body).toBe(story.join('\n\n'));
  const marked = page(script({ ...ld, articleBody: `<p>${story.join('</p><p>')}</p>` }), ['The old mill burnt down.']);
  expect(draft(marked)?.body).toBe(story.join('\n\n'));
});

test.each(['https://orva.example/news/mill', 'https://orva.example/mill.php?id=7', 'pasted', 'mill.txt', 'mill.htm'])(
  'a page is known by its first tag: %s',
  (name) => {
    expect(draft(page(''), name)?.headline).toBe('Mill burns down in Orva');
  },
);

test('a page in another encoding that it names', () => {
  const head = '<html><head><meta charset="windows-1251"><title>';
  const bytes = Uint8Array.from([
    ...new TextEncoder().encode(head),
    0xcc,
    0xe8,
    0xf0,
    ...new TextEncoder().encode(`</title></head><body><p>${story[0]}`),
  ]);
  expect(codec.parse({ name: 'a.html', bytes }).drafts[0]?.draft.headline).toBe('Мир');
});

test('markup in scripts and comments nests nothing', () => {
  const raw = '<div>'.repeat(300);
  const head = `<script>var a = "${raw}"</script><!-- ${raw} --><style>${raw}</style>`;
  expect(draft(page(head))?.body).toBe(story.join('\n\n'));
});

test('a fragment without html or body', () => {
  expect(draft(`<h1>Mill burns</h1><p>${story.join('</p><p>')}</p>`)).toMatchObject({
    headline: 'Mill burns',
    body: story.join('\n\n'),
  });
});
