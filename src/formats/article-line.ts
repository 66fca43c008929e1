import { z } from 'zod';
import { type ArticleDraft, draftOf } from '../news/article.ts';
import type { NotedDraft } from '../news/codec.ts';
import { type Remark, remark } from '../news/remark.ts';
import { isoDate } from './published.ts';

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
  revision: z.int().min(1).nullish(),
  status: z.enum(['published', 'corrected', 'withdrawn']).nullish(),
  note: text,
  supersedes: text,
});

/** An id fits in a Discord option (100 characters) and in a log line. */
const fitId = /^[^\s\p{C}](?:[^\p{C}]{0,98}[^\s\p{C}])?$/u;

function said(value: string | null | undefined): string | null {
  return value?.trim() ? value : null;
}

function wrong({ issues }: z.ZodError): Remark {
  const list = issues.flatMap(({ path }) => (path[0] === undefined ? [] : [`"${String(path[0])}"`]));
  return list.length > 0 ? remark('file.lineField', { fields: { list, by: ', ' } }) : remark('file.lineFields');
}

/** Reads the object that stands in one JSON line; `{ why }` says what is wrong with it and what is expected. */
export function articleOf(object: unknown): NotedDraft | { readonly why: Remark } {
  const read = line.safeParse(object);
  if (!read.success) return { why: wrong(read.error) };
  const given = read.data;
  const body = given.body ?? given.text;
  if (!body?.trim()) return { why: remark('file.lineBody') };
  const notes: Remark[] = [];
  const written = said(given.published ?? given.publishedAt);
  const published = written === null ? null : isoDate(written);
  if (written !== null && published === null) {
    notes.push(remark('note.date', { written: written.slice(0, 40) }));
  }
  const id = said(given.id);
  const fits = id !== null && fitId.test(id);
  if (id !== null && !fits) notes.push(remark('note.id'));
  const draft = draftOf({
    id: fits ? id : null,
    headline: given.headline ?? given.title ?? '',
    body,
    publisher: said(given.publisher ?? given.source),
    byline: said(given.byline ?? given.author),
    url: said(given.url),
    published,
    revision: given.revision ?? 1,
    status: given.status ?? 'published',
    note: said(given.note),
    supersedes: said(given.supersedes),
  });
  return { draft, notes };
}

/** Reads one JSON line. The body stays as it is, line endings too: offsets count in it. */
export function parseLine(json: string): NotedDraft | { readonly why: Remark } {
  try {
    return articleOf(JSON.parse(json));
  } catch {
    return { why: remark('file.lineJson') };
  }
}

/** `parseLine` for those who need no notes. */
export function parseArticleLine(json: string): ArticleDraft | { readonly why: Remark } {
  const read = parseLine(json);
  return 'why' in read ? read : read.draft;
}
