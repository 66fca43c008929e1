import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCompletions } from '../../../src/newsroom/shelves/completions.ts';

const names = ['José Arden', 'Mara Arden', 'Pell van der Orsan', 'ORVA COURIER', 'É', 'Velm'];
const completions = makeCompletions();
for (const name of names) completions.add(name, name);

test.each([
  ['jo', ['José Arden']],
  ['JOSÉ', ['José Arden']],
  ['ard', ['José Arden', 'Mara Arden']],
  ['mara a', ['Mara Arden']],
  ['der o', ['Pell van der Orsan']],
  ['o', ['ORVA COURIER', 'Pell van der Orsan']],
  ['e', ['É']],
  ['rden', []],
  ['', names],
])('"%s" begins a word of %j', (typed, expected) => {
  expect([...completions.starting(typed)].map(({ name }) => name).sort()).toEqual([...expected].sort());
});

test('what was taken out as often as it was put in is gone, and nothing else', () => {
  const change = fc.record({ name: fc.constantFrom(...names), isAdded: fc.boolean() });
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const own = makeCompletions();
      const counts = new Map<string, number>();
      for (const { name, isAdded } of changes) {
        const before = counts.get(name) ?? 0;
        if (isAdded) own.add(name, name);
        else own.remove(name);
        counts.set(name, Math.max(0, before + (isAdded ? 1 : -1)));
      }
      for (const [name, count] of counts) {
        const found = [...own.starting(name)].find((one) => one.name === name);
        expect(found?.count ?? 0).toBe(count);
        expect(own.count(name)).toBe(count);
      }
    }),
  );
});
