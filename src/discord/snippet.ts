import type { Citation } from '../news/citation.ts';

/** The part of a quotation that is shown: a slice of it, whole where it fits. */
export interface Snippet {
  readonly shown: string;
  readonly isWhole: boolean;
}

const isHalf = (text: string, at: number) => /[\udc00-\udfff]/.test(text.charAt(at));

/** The last place before `most` where a reader would stop: a sentence's end, else a space, else any whole character. */
export function stopBefore(text: string, most: number): number {
  const window = text.slice(0, most);
  const sentence = /^[\s\S]*[.!?…]["'”’»)]*(?=\s)/.exec(window)?.[0].length ?? 0;
  if (sentence > most / 2) return sentence;
  const space = window.search(/\s\S*$/);
  if (space > most / 2) return space;
  return isHalf(text, most) ? most - 1 : most;
}

const common = new Set(
  `a an and are as at be been but by did do does for from had has have he her his how i in into is it its not of on or
  our she so than that the their them these they this those to was we were what when where which who whom whose why will with would
  you your about after before between over under`.split(/\s+/),
);

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same word for a reader: equal, or one is the other with a short ending (`meet`, `meeting`, `meetings`). */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === short || (short.length >= 4 && long.length - short.length <= 4 && long.startsWith(short));
}

const askedWords = (question: string): readonly string[] =>
  [...new Set(wordsIn(question))].filter((word) => word.length > 1 && !common.has(word)).slice(0, 60);

/** So much of a long quotation is looked through for asked words, characters; and so many of them. */
const mostLookedAt = 50_000;
const mostFound = 400;

/** Where the first asked word stands of the stretch of `most` units that holds most of them; -1 where the beginning holds as many. */
function densest(quote: string, asked: readonly string[], most: number): number {
  const found = [...quote.slice(0, mostLookedAt).matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const lower = word.toLowerCase();
    const own = asked.find((one) => alike(one, lower));
    return own === undefined ? [] : [{ own, index }];
  });
  const some = found.slice(0, mostFound);
  const heldFrom = (start: number) =>
    new Set(some.flatMap(({ own, index }) => (index >= start && index < start + most / 2 ? own : []))).size;
  let [best, held] = [-1, heldFrom(0)];
  for (const { index } of some) {
    const own = heldFrom(index);
    if (own > held) [best, held] = [index, own];
  }
  return best;
}

/** The last place before `at` where a reader would begin, so near that what stands at `at` is seen: a sentence's beginning, else a word's. */
function beginBefore(quote: string, at: number, most: number): number {
  const from = Math.max(0, at - Math.floor(most / 2));
  const ahead = quote.slice(from, at);
  const sentence = /^[\s\S]*[.!?…]["'”’»)]*\s+/.exec(ahead)?.[0].length ?? 0;
  if (sentence > 0) return from + sentence;
  const half = Math.floor(ahead.length / 2);
  const word = ahead.slice(half).search(/\s/);
  return word < 0 ? at : from + half + word;
}

/** What must be seen of a quotation: words of it, or else most of those of a question. */
export interface Seen {
  readonly wanted: string;
  readonly question?: string;
}

/**
 * At most `most` UTF-16 units of a quotation, around `wanted` where that stands in it and fits, else where most words of the question stand. Never changed, only cut.
 */
export function snippetOf({ quote }: Pick<Citation, 'quote'>, { wanted, question = '' }: Seen, most: number): Snippet {
  if (quote.length <= most) return { shown: quote, isWhole: true };
  const fits = wanted !== '' && wanted.length <= most / 2;
  const stands = fits ? quote.indexOf(wanted) : -1;
  const at = stands < 0 ? densest(quote, askedWords(question), most) : stands;
  const isSeen = at < 0 || (stands >= 0 && at + wanted.length <= most);
  const start = isSeen ? 0 : beginBefore(quote, at, most);
  const rest = quote.slice(start).replace(/^\s+/, '');
  return { shown: rest.length <= most ? rest : rest.slice(0, stopBefore(rest, most)), isWhole: false };
}

/** The words of a question that stand in a text, as the text has them; at most `most`, each once. */
export function sharedWords(question: string, shown: string, most = 8): readonly string[] {
  const asked = askedWords(question);
  const found = new Map<string, string>();
  for (const [word] of shown.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = word.toLowerCase();
    if (found.size < most && !found.has(lower) && asked.some((one) => alike(one, lower))) found.set(lower, word);
  }
  return [...found.values()];
}
