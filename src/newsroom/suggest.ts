import { foldLetters } from '../news/folding.ts';
import type { Suggestible, Suggestion } from './newsroom.ts';
import type { View } from './view.ts';

const most = 25;
const longestValue = 100;

interface Counted {
  readonly suggestion: Suggestion;
  readonly count: number;
}

function count(all: Iterable<Suggestion>): Counted[] {
  const counted = new Map<string, Counted>();
  for (const suggestion of all) {
    counted.set(suggestion.value, { suggestion, count: (counted.get(suggestion.value)?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}

const named = (name: string): Suggestion => ({ name, value: name.slice(0, longestValue) });

/** All that can be completed, once for each time that it occurs. */
function* occurrences(what: Suggestible, view: View): Iterable<Suggestion> {
  for (const article of view.articles()) {
    if (what === 'article') yield { name: article.headline, value: article.id.slice(0, longestValue) };
    else if (what === 'source') {
      if (article.publisher !== null) yield named(article.publisher);
    } else {
      const { statements, places } = view.reading(article);
      if (what === 'place') for (const { place } of places) yield named(place.name);
      else for (const { speakerName } of statements) if (speakerName !== null) yield named(speakerName);
    }
  }
}

/** Names of the scope with a word that begins as typed; the most frequent first, at most 25. Nothing fuzzy: one would pick what was not meant. */
export function suggest(what: Suggestible, typed: string, view: View): readonly Suggestion[] {
  const start = foldLetters(typed.trim());
  const begins = (name: string) => {
    const folded = foldLetters(name);
    return start === '' || folded.startsWith(start) || folded.includes(` ${start}`);
  };
  return count(occurrences(what, view))
    .filter(({ suggestion }) => begins(suggestion.name))
    .sort((a, b) => b.count - a.count || (a.suggestion.name < b.suggestion.name ? -1 : 1))
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}
