import { z } from 'zod';
import { type ArticleDraft, draftOf } from '../news/article.ts';
import type { Contents, NotedDraft } from '../news/codec.ts';
import type { Refusal } from '../news/receipt.ts';
import { type Remark, remark } from '../news/remark.ts';
import { articleOf } from './article-line.ts';
import { type Format, refuse } from './format.ts';
import { isoDate } from './published.ts';

const text = z.string().nullish().catch(null);
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const people = z
  .union([named.transform((name) => [name]), z.array(named)])
  .nullish()
  .catch(null);
const page = z
  .union([z.string(), z.object({ '@id': z.string() }).transform((of) => of['@id'])])
  .nullish()
  .catch(null);

/** What we take of a schema.org NewsArticle. */
const newsArticle = z.object({
  headline: text,
  name: text,
  articleBody: text,
  datePublished: text,
  author: people,
  publisher: named.nullish().catch(null),
  url: text,
  mainEntityOfPage: page,
});

/** A schema.org article, its text perhaps elsewhere (`body` empty): what a page says of itself (JSON-LD). */
export function fromSchema(object: unknown): ArticleDraft | null {
  const read = newsArticle.safeParse(object);
  if (!read.success) return null;
  const { headline, name, articleBody, datePublished, author, publisher, url, mainEntityOfPage } = read.data;
  return draftOf({
    headline: (headline ?? name ?? '').trim(),
    body: articleBody ?? '',
    published: datePublished ? isoDate(datePublished) : null,
    byline: author?.join(', ') || null,
    publisher: publisher || null,
    url: url || mainEntityOfPage || null,
  });
}

const articleType = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|Report|LiveBlogPosting)$/;

function isArticle(node: unknown): node is object {
  if (typeof node !== 'object' || node === null || !('@type' in node)) return false;
  const types: unknown[] = [node['@type']].flat();
  return types.some((type) => typeof type === 'string' && articleType.test(type));
}

const holder = z.object({ '@graph': z.unknown(), mainEntity: z.unknown() }).partial();

function inside(node: unknown): unknown {
  const held = isArticle(node) ? undefined : holder.safeParse(node).data;
  return held?.['@graph'] ?? held?.mainEntity ?? node;
}

/** The articles among what a JSON-LD text holds: one object, a list, a `@graph`, or a page's `mainEntity`. */
export function schemaArticles(value: unknown): readonly object[] {
  return [value].flat().flatMap(inside).flatMap(inside).filter(isArticle);
}

function read(object: unknown): NotedDraft | { readonly why: Remark } {
  if (!isArticle(object)) return articleOf(object);
  const draft = fromSchema(object);
  if (!draft?.body.trim()) return { why: remark('file.jsonBody') };
  const written = draft.published === null && 'datePublished' in object ? object.datePublished : null;
  return { draft, notes: written ? [remark('note.date', { written: String(written).slice(0, 40) })] : [] };
}

/** JSON: a schema.org NewsArticle, an article as `import` takes it, or a list of them. */
export const json: Format = ({ name, extension, text: written }) => {
  if (extension !== 'json' && extension !== 'jsonld') return null;
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return refuse(name, 'file.json');
  }
  const graph = schemaArticles(value);
  const objects: readonly unknown[] = graph.length > 0 ? graph : [value].flat();
  const drafts: NotedDraft[] = [];
  const refusals: Refusal[] = [];
  for (const [at, object] of objects.entries()) {
    const found = read(object);
    const label = objects.length > 1 ? `${name}, article ${at + 1}` : name;
    if ('why' in found) refusals.push({ name: label, why: found.why });
    else drafts.push(found);
  }
  const contents: Contents = { drafts, refusals };
  return objects.length > 0 ? contents : refuse(name, 'file.jsonEmpty');
};
