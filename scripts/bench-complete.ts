/**
 * How fast names are completed at so many articles, beside a plain scan of the same names in the same run:
 *   npm run bench:complete [-- <articles>]
 * Articles and names are made up: five speakers an article out of 40,000, 300 publishers, a headline of seven words. Asked in a server, so on two shelves.
 */
import { foldLetters } from '../src/news/folding.ts';
import type { Reading } from '../src/news/reading.ts';
import type { Suggestible } from '../src/newsroom/newsroom.ts';
import { openNewsroom } from '../src/newsroom/open.ts';
import { unread } from '../src/reading/unread.ts';
import { makeCompactIndex } from '../src/search/compact.ts';
import { articleOf, storeOf } from '../tests/newsroom/house.ts';

const count = Number(process.argv[2] ?? 100_000);
const rounds = 15;
const syllables = 'ka le mo ri tu va so ne pi da or an el th st'.split(' ');

let seed = 1;
/** Numbers below `limit`, the same on every run (a linear congruential generator, Numerical Recipes). */
function next(limit: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
}
const word = () => {
  const parts = Array.from({ length: 2 + next(2) }, () => syllables[next(syllables.length)] ?? '').join('');
  return parts.charAt(0).toUpperCase() + parts.slice(1);
};
const words = (length: number) => Array.from({ length }, word).join(' ');

const speakers = Array.from({ length: 40_000 }, () => words(2));
const articles = Array.from({ length: count }, (_, at) =>
  articleOf({
    id: `a${at}`,
    headline: words(7),
    body: `x${at}`,
    publisher: `Pub ${next(300)}`,
    home: at % 10 === 0 ? { guild: '5' } : 'shared',
  }),
);
const speech = (): Reading['statements'][number] => ({
  start: 0,
  end: 2,
  parts: [{ start: 0, end: 2 }],
  manner: 'direct',
  cue: null,
  speaker: null,
  speakerName: speakers[next(speakers.length)] ?? null,
  speakerBasis: 'stated',
  speakerFrom: null,
});
const newsroom = openNewsroom({
  store: storeOf(articles),
  makeIndex: makeCompactIndex,
  read: (article) => ({ ...unread(article), statements: Array.from({ length: 5 }, speech) }),
  codec: { parse: () => ({ drafts: [], refusals: [] }), idOf: ({ id }) => id ?? '' },
});
await newsroom.reindex();
await newsroom.settled();

const scanned: Readonly<Partial<Record<Suggestible, readonly string[]>>> = {
  speaker: speakers,
  article: articles.map(({ headline }) => headline),
  source: [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))],
};
/** The baseline: every name folded and looked at. */
function scan(names: readonly string[], typed: string): readonly string[] {
  const start = ` ${foldLetters(typed)}`;
  return names.filter((name) => ` ${foldLetters(name)}`.includes(start)).slice(0, 25);
}

/** Median and longest of some runs, in milliseconds. */
function timed(run: () => void): { readonly median: number; readonly longest: number } {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return { median: times[Math.floor(rounds / 2)] ?? 0, longest: times.at(-1) ?? 0 };
}

console.log(`${count} articles, ${rounds} runs each; milliseconds, and the share of a plain scan`);
for (const [what, names = []] of Object.entries(scanned) as [Suggestible, readonly string[]][])
  for (const typed of ['', 't', 'th', 'tha', 'kale mo', 'Pub 1']) {
    const own = timed(() => newsroom.suggest(what, typed, { guild: '5' }));
    const plain = timed(() => scan(names, typed));
    const share = `${((100 * own.median) / plain.median).toFixed(1)} %`;
    console.log(
      [what.padEnd(8), `"${typed}"`.padEnd(10), own.median.toFixed(2), own.longest.toFixed(2), share].join('\t'),
    );
  }
