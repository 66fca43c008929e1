import type { Suggestible, Suggestion } from '../newsroom.ts';
import type { Completion, Completions } from './completions.ts';
import type { View } from './view.ts';

const most = 25;

const byCount = (a: Completion, b: Completion) => b.count - a.count || (a.name < b.name ? -1 : 1);

/** The best so many, without putting all in order. What is not better than those is not looked at twice. */
function makeBest() {
  let best: Completion[] = [];
  let least: Completion | undefined;
  return {
    isAmong: (one: Completion) => !least || byCount(one, least) <= 0,
    put(one: Completion) {
      best.push(one);
      if (best.length < 4 * most) return;
      best = best.sort(byCount).slice(0, most);
      least = best.at(-1);
    },
    first: () => best.sort(byCount).slice(0, most),
  };
}

/** Names of the scope with a word that begins as typed; the most frequent first, at most 25. Nothing fuzzy: one would pick what was not meant. */
export function suggest(what: Suggestible, typed: string, view: View): readonly Suggestion[] {
  const best = makeBest();
  const seen: Completions[] = [];
  // The shelves with the fewest names first: each name is counted on all shelves where it comes first, and only there.
  for (const shelf of [...view.completions(what)].reverse()) {
    const others = view.completions(what).filter((other) => other !== shelf && !seen.includes(other));
    for (const one of shelf.starting(typed)) {
      const elsewhere = others.reduce((sum, other) => sum + other.count(one.value), 0);
      const total = elsewhere === 0 ? one : { ...one, count: one.count + elsewhere };
      if (best.isAmong(total) && !seen.some((earlier) => earlier.count(one.value) > 0)) best.put(total);
    }
    seen.push(shelf);
  }
  return best.first().map(({ name, value }) => ({ name, value }));
}
