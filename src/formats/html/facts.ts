import type { ArticleDraft } from '../../news/article.ts';
import { fromSchema, schemaArticles } from '../json.ts';
import { isoDate } from '../published.ts';
import type { Page, PageElement } from './page.ts';

/** What a page says of its article; `body` only where it repeats the text for machines. */
export type Facts = Pick<ArticleDraft, 'headline' | 'byline' | 'published' | 'publisher' | 'url' | 'body'>;

function textOf(element: PageElement | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The article of the page's JSON-LD (schema.org), where it has one. */
function structured(page: Page): ArticleDraft | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const [article] = schemaArticles(JSON.parse(script.textContent ?? ''));
      const draft = article && fromSchema(article);
      if (draft) return draft;
    } catch {
      // Broken JSON-LD is common; the page has other ways to say the same.
    }
  }
  return null;
}

function metaOf(page: Page): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

const dateNames =
  'article:published_time og:published_time datepublished parsely-pub-date sailthru.date pubdate publishdate publish-date dc.date.issued dcterms.created dc.date date'.split(
    ' ',
  );

/** The `<time>` of the story: marked as such, or in its head, or the only one of the page. */
function timeElement(page: Page): PageElement | null {
  const marked = page.querySelector(
    'time[itemprop="datePublished"], time[pubdate], article header time, article time, header time',
  );
  const all = [...page.querySelectorAll('time')];
  return marked ?? (all.length === 1 && all[0] ? all[0] : null);
}

function publishedOf(page: Page, metas: ReadonlyMap<string, string>): string | null {
  const time = timeElement(page);
  const written = [...dateNames.map((name) => metas.get(name)), time?.getAttribute('datetime'), textOf(time)];
  for (const one of written) {
    const iso = one ? isoDate(one) : null;
    if (iso !== null) return iso;
  }
  return null;
}

function first(...texts: readonly (string | null | undefined)[]): string | null {
  return texts.find((text) => text?.trim()) ?? null;
}

function webAddress(text: string | null | undefined): string | null {
  return text && /^https?:\/\/\S+$/.test(text) ? text : null;
}

/** Reads what a page says of its article: JSON-LD first, then meta elements, then what readers see. */
export function factsOf(page: Page): Facts {
  const known = structured(page);
  const metas = metaOf(page);
  const title = textOf(page.querySelector('title'));
  const heading = textOf(page.querySelector('article h1, main h1')) || textOf(page.querySelector('h1'));
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const author = metas.get('author') ?? metas.get('article:author');
  return {
    headline: first(known?.headline, metas.get('og:title'), heading, title) ?? '',
    byline: first(
      known?.byline,
      author && !webAddress(author) ? author : null,
      textOf(page.querySelector('[rel="author"]')),
    ),
    published: known?.published ?? publishedOf(page, metas),
    publisher: first(known?.publisher, metas.get('og:site_name')),
    url: webAddress(canonical) ?? webAddress(metas.get('og:url')) ?? webAddress(known?.url),
    body: known?.body ?? '',
  };
}
