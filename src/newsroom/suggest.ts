import { foldLetters } from '../news/folding.ts';
import type { Suggestible, Suggestion } from './newsroom.ts';
import type { View } from './view.ts';

const most = 25;
const longestValue = 100;

interface Counted extends Suggestion {
  readonly count: number;
}

const counted = (counts: Iterable<readonly [string, number]>): Counted[] =>
  [...counts].map(([name, count]) => ({ name, value: name.slice(0, longestValue), count }));

function publishers(view: View): Counted[] {
  const counts = new Map<string, number>();
  for (const { publisher } of view.articles())
    if (publisher !== null) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return counted(counts);
}

function candidates(what: Suggestible, view: View): Counted[] {
  switch (what) {
    case 'article':
      return view
        .articles()
        .map(({ headline, id }) => ({ name: headline, value: id.slice(0, longestValue), count: 1 }));
    case 'source':
      return publishers(view);
    case 'speaker':
    case 'place':
      return counted(view.names(what));
  }
}

/** Names of the scope with a word that begins as typed; the most frequent first, at most 25. Nothing fuzzy: one would pick what was not meant. */
export function suggest(what: Suggestible, typed: string, view: View): readonly Suggestion[] {
  const start = foldLetters(typed.trim());
  const begins = ({ name }: Suggestion) => {
    const folded = foldLetters(name);
    return start === '' || folded.startsWith(start) || folded.includes(` ${start}`);
  };
  return candidates(what, view)
    .filter(begins)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name, value }) => ({ name, value }));
}
