import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Article } from '../news/article.ts';
import { codeOf, exists } from './sources.ts';

const longestSlug = 60;

/** Letters a-z, digits and hyphens only; empty where the headline has none. */
function slugOf(headline: string): string {
  const latin = headline.slice(0, 500).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = latin.match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length >= longestSlug) break;
    slug += slug === '' ? word : `-${word}`;
  }
  return slug;
}

/**
 * The name of an article's file: words of the headline, `_`, the id, the revision where it is not the first. An id that is more
 * than lower-case letters, digits and hyphens is hashed, so no id can name a folder or, where case does not count, another's file.
 */
export function fileNameOf({ headline, id, revision }: Article): string {
  const safe = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(id);
  const key = safe ? id : createHash('sha256').update(id).digest('hex').slice(0, 16);
  const slug = slugOf(headline);
  return `${slug}${slug && '_'}${key}${revision === 1 ? '' : `.r${revision}`}.md`;
}

/** Writes a new file, all of it or nothing: beside its place first, then renamed. Throws a sentence where that fails. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  if (await exists(path)) throw new Error(`${path} is there already, unknown to the store; run: dateline reindex`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new Error(
      `cannot write ${path} (${codeOf(cause)}): the account running Dateline must be able to write there`,
      { cause },
    );
  }
}

/** Deletes the files of an article, the oldest first, so that what is left is its newest revision. */
export async function takeAway(row: readonly { readonly path: string; readonly alone: boolean }[]): Promise<void> {
  const shared = row.find(({ alone }) => !alone);
  if (shared) throw new Error(`the article stands in ${shared.path} together with others; take it out of that file`);
  for (const { path } of row) await rm(path, { force: true });
}
