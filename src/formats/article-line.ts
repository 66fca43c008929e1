import { z } from 'zod';
import { type ArticleDraft, draftOf } from '../news/article.ts';

const text = z.string().nullish();

/** One article as a JSON object, as `import` and `read` take it: other sets name the same things otherwise. */
const line = z.object({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  headline: text,
  title: text,
  body: text,
  text: text,
  publisher: text,
  source: text,
  byline: text,
  author: text,
  url: text,
  published: text,
  publishedAt: text,
});

/** Reads one JSON line; `{ why }` says what is wrong with it and what is expected. */
export function parseArticleLine(json: string): ArticleDraft | { readonly why: string } {
  let parsed: z.infer<typeof line>;
  try {
    parsed = line.parse(JSON.parse(json));
  } catch {
    return { why: 'it is not a JSON object with the fields "headline" and "body"' };
  }
  const body = parsed.body ?? parsed.text;
  if (!body?.trim()) return { why: 'it has no "body"' };
  return draftOf({
    id: parsed.id ?? null,
    headline: parsed.headline ?? parsed.title ?? '',
    body,
    publisher: parsed.publisher ?? parsed.source ?? null,
    byline: parsed.byline ?? parsed.author ?? null,
    url: parsed.url ?? null,
    published: parsed.published ?? parsed.publishedAt ?? null,
  });
}
