import { join } from 'node:path';
import type { Home } from '../news/article.ts';
import type { Codec } from '../news/codec.ts';
import type { Refusal } from '../news/receipt.ts';
import { remark } from '../news/remark.ts';
import type { Kept } from './shelf.ts';
import { exists, isFile, listFolder, sourcesAt } from './sources.ts';

export interface Corpus {
  /** A folder that holds `articles/` and `guilds/<guild id>/`, or one file of articles, which is then read only. */
  readonly path: string;
  readonly codec: Codec;
}

/** An article in a file; `alone`: nothing else stands in that file. */
export interface Filed extends Kept {
  readonly path: string;
  readonly alone: boolean;
}

/** A guild's id is a snowflake: 64 bits in decimal. Nothing else may become a folder's name. */
const snowflake = /^\d{1,20}$/;

/** Where a home's files stand in the corpus, with a slash at the end. Throws a RangeError for what is no guild id. */
export function folderOf(home: Home): string {
  if (home === 'shared') return 'articles/';
  if (!snowflake.test(home.guild)) throw new RangeError(`"${home.guild}" is no guild id`);
  return `guilds/${home.guild}/`;
}

/** One home's articles; `prefix` stands before each file's name, for people. */
async function* readHome(
  path: string,
  prefix: string,
  { home, codec }: { readonly home: Home; readonly codec: Codec },
) {
  for await (const { path: file, source } of sourcesAt(path)) {
    if ('why' in source) {
      yield { ...source, name: `${prefix}${source.name}` };
      continue;
    }
    const { drafts, refusals } = codec.parse(source);
    const place = source.line === undefined ? '' : `, line ${source.line}`;
    const alone = drafts.length === 1 && source.line === undefined;
    for (const { draft } of drafts) {
      const article = { ...draft, id: codec.idOf(draft), home };
      yield { name: `${prefix}${source.name}${place}`, article, path: file, alone };
    }
    for (const refusal of refusals) yield { ...refusal, name: `${prefix}${refusal.name}` };
  }
}

async function* readGuilds(path: string, codec: Codec): AsyncGenerator<Filed | Refusal> {
  for (const { name } of await listFolder(join(path, 'guilds'))) {
    const known = snowflake.test(name);
    if (known) yield* readHome(join(path, 'guilds', name), `guilds/${name}/`, { home: { guild: name }, codec });
    else yield { name: `guilds/${name}`, why: remark('file.noServer') };
  }
}

/** Everything in a corpus, in order: the shared articles by file name, then those of each guild. */
export async function* readCorpus({ path, codec }: Corpus): AsyncGenerator<Filed | Refusal> {
  if (await isFile(path)) {
    yield* readHome(path, '', { home: 'shared', codec });
    return;
  }
  if (!(await exists(path))) {
    yield { name: path, why: remark('file.noFolder') };
    return;
  }
  const names = new Set((await listFolder(path)).map(({ name }) => name));
  if (names.has('articles')) yield* readHome(join(path, 'articles'), 'articles/', { home: 'shared', codec });
  if (names.has('guilds')) yield* readGuilds(path, codec);
  if (names.has('articles') || names.has('guilds')) return;
  yield { name: path, why: remark('file.noArticles') };
}
