import { editDistance } from '../news/edit-distance.ts';

/** The name that was probably meant: at most a third of its letters differ, or it goes on where the typed one ends. */
export function nearest(typed: string, names: readonly string[]): string | null {
  const word = typed.toLowerCase().slice(0, 40);
  const begun = names.filter((name) => word.length > 1 && name.startsWith(word));
  if (begun.length === 1) return begun[0] ?? null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const edits = editDistance(word, name.toLowerCase());
    if (edits < least && edits <= Math.max(1, Math.floor(name.length / 3))) {
      best = name;
      least = edits;
    }
  }
  return best;
}

/** `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
