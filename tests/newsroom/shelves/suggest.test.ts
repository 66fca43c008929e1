import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCompletions } from '../../../src/newsroom/shelves/completions.ts';
import { suggest } from '../../../src/newsroom/shelves/suggest.ts';
import type { View } from '../../../src/newsroom/shelves/view.ts';

const names = Array.from({ length: 60 }, (_, at) => `Orva ${String.fromCharCode(97 + (at % 26))}${at}`);

/** The plain way: every name counted over all shelves, then all put in order. */
function plainly(shelves: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const name of shelves.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked.slice(0, 25).map(([name]) => name);
}

test('names of several shelves are counted together, the most frequent first', () => {
  const shelf = fc.array(fc.constantFrom(...names), { maxLength: 400 });
  fc.assert(
    fc.property(fc.array(shelf, { maxLength: 3 }), fc.constantFrom('', 'o', 'or', 'orva'), (shelves, typed) => {
      const completions = shelves.map((held) => {
        const own = makeCompletions();
        for (const name of held) own.add(name, name);
        return own;
      });
      const view = { completions: () => completions } as unknown as View;
      expect(suggest('speaker', typed, view).map(({ name }) => name)).toEqual(plainly(shelves));
    }),
  );
});
