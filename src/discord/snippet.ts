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

/**
 * At most `most` UTF-16 units of a quotation, around `wanted` where that stands in it. Never changed, only cut.
 */
export function snippetOf({ quote }: Pick<Citation, 'quote'>, wanted: string, most: number): Snippet {
  if (quote.length <= most) return { shown: quote, isWhole: true };
  const at = wanted === '' ? -1 : quote.indexOf(wanted);
  const start = at > most - wanted.length ? stopBefore(quote, Math.max(at - Math.floor(most / 4), 1)) : 0;
  const rest = quote.slice(start).replace(/^\s+/, '');
  return { shown: rest.length <= most ? rest : rest.slice(0, stopBefore(rest, most)), isWhole: false };
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

/** The words of a question that stand in a text, as the text has them; at most `most`, each once. */
export function sharedWords(question: string, shown: string, most = 8): readonly string[] {
  const asked = [...new Set(wordsIn(question))].filter((word) => word.length > 1 && !common.has(word)).slice(0, 60);
  const found = new Map<string, string>();
  for (const [word] of shown.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = word.toLowerCase();
    if (found.size < most && !found.has(lower) && asked.some((one) => alike(one, lower))) found.set(lower, word);
  }
  return [...found.values()];
}
