import { commands } from '../commands/index.ts';
import type { Config } from './config.ts';
import { discordFault } from './discord-fault.ts';
import { edition } from './edition.ts';
import { parseArticleLine } from './formats/article-line.ts';
import { codec } from './formats/formats.ts';
import { loadGazetteer } from './gazetteer-file.ts';
import { type Home, homeKey, homesOf, type Scope } from './news/article.ts';
import type { Reader } from './news/reading.ts';
import type { Refusal, Source } from './news/receipt.ts';
import { remark } from './news/remark.ts';
import { openNewsroom } from './newsroom/open.ts';
import { makeReader } from './reading/read.ts';
import { makeCompactIndex } from './search/compact.ts';
import type { SearchIndex } from './search/index-port.ts';
import { folderStore } from './store/folder.ts';
import { snapshotsFolder } from './store/snapshots-folder.ts';
import { sourcesAt } from './store/sources.ts';
import type { House, RegisterFlags } from './terminal/house.ts';

/** What stands at the paths, in their order. A path that is not there is a refusal. */
async function* sourcesOf(paths: readonly string[]): AsyncIterable<Source | Refusal> {
  for (const path of paths) {
    try {
      for await (const { source } of sourcesAt(path)) yield source;
    } catch {
      yield { name: path, why: remark('file.missing') };
    }
  }
}

/** A reader that looks for its gazetteer when the first article is read: a search needs none. */
function lazyReader(): Reader {
  let read: Reader | undefined;
  return (article) => {
    read ??= makeReader({ gazetteer: loadGazetteer() });
    return read(article);
  };
}

/** The index, telling how many articles went in since the opening began. */
function told(index: SearchIndex, added: (count: number) => void): SearchIndex {
  const add: SearchIndex['add'] = async (entries) => {
    await index.add(entries);
    added(entries.length);
  };
  return Object.assign(Object.create(index), { add });
}

/** Registers the slash commands with Discord, which is loaded only then. */
async function registerAt({ token, applicationId, apiUrl, guildId }: Config, { guild, ...flags }: RegisterFlags) {
  if (token === null) {
    return { wrong: 'DISCORD_TOKEN is not set: put DISCORD_TOKEN=... into .env (README.md, "In Discord").' };
  }
  const { register } = await import('./register.ts');
  const settings = { token, applicationId: applicationId ?? undefined, apiUrl: apiUrl ?? undefined };
  try {
    return await register(settings, { ...flags, guild: guild ?? guildId ?? undefined });
  } catch (cause) {
    return { wrong: discordFault(cause) };
  }
}

/** Builds the house: the only place that chooses adapters. */
export function buildHouse(config: Config, tell: (text: string) => void = () => {}): House {
  const store = folderStore({ path: config.corpusDir, codec });
  const snapshots = snapshotsFolder({ path: config.dataDir, edition, remark: tell });
  let added = (_count: number): void => {};
  const makeIndex = () => told(makeCompactIndex(), (count) => added(count));
  const newsroom = openNewsroom({ store, makeIndex, read: lazyReader(), codec, snapshots });
  return {
    commands,
    newsroom,
    async open(progress = () => {}) {
      let done = 0;
      added = (count) => {
        done += count;
        progress(done);
      };
      const opening = await newsroom.reindex();
      added = () => {};
      return opening;
    },
    async *drafts(paths) {
      for await (const source of sourcesOf(paths)) {
        if ('why' in source) yield source;
        else {
          const { drafts, refusals } = codec.parse(source);
          yield* drafts.map(({ draft }) => draft);
          yield* refusals;
        }
      }
    },
    async *file(paths: readonly string[], home: Home) {
      for await (const source of sourcesOf(paths)) {
        if ('why' in source) yield { status: 'refused', ...source };
        else yield* await newsroom.file(source, home);
      }
    },
    async articles(scope: Scope) {
      const homes = homesOf(scope).map(homeKey);
      return (await store.load()).articles.filter(({ home }) => homes.includes(homeKey(home)));
    },
    parseArticle: parseArticleLine,
    register: (flags) => registerAt(config, flags),
  };
}
