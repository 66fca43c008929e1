import type { Completion } from './completions.ts';
import type { Suggestible, Suggestion } from './newsroom.ts';
import type { View } from './view.ts';

const most = 25;

const byCount = (a: Completion, b: Completion) => b.count - a.count || (a.name < b.name ? -1 : 1);

/** The best so many, without putting all in order. */
function first(names: Iterable<Completion>): Completion[] {
  let best: Completion[] = [];
  let least: Completion | undefined;
  for (const name of names) {
    if (least && byCount(name, least) > 0) continue;
    best.push(name);
    if (best.length < 4 * most) continue;
    best = best.sort(byCount).slice(0, most);
    least = best.at(-1);
  }
  return best.sort(byCount).slice(0, most);
}

/** Names of the scope with a word that begins as typed; the most frequent first, at most 25. Nothing fuzzy: one would pick what was not meant. */
export function suggest(what: Suggestible, typed: string, view: View): readonly Suggestion[] {
  const [own = [], ...others] = view.completions(what).map((shelf) => shelf.starting(typed));
  if (others.length === 0) return first(own).map(({ name, value }) => ({ name, value }));
  const counts = new Map<string, Completion>();
  for (const one of [own, ...others].flat()) {
    counts.set(one.value, { ...one, count: one.count + (counts.get(one.value)?.count ?? 0) });
  }
  return first(counts.values()).map(({ name, value }) => ({ name, value }));
}
