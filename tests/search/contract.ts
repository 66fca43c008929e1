import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/news/folding.ts';
import { framed, unframed } from '../../src/news/sections.ts';
import type { Entry, SearchIndex } from '../../src/search/index-port.ts';

const entry = (id: string, passages: readonly string[], more: Partial<Entry> = {}): Entry => ({
  id,
  headline: '',
  publisher: '',
  date: '',
  passages,
  ...more,
});

const weighted = (words: string) => termsOf(words).map(({ term }) => ({ term, weight: 1 }));

const harbour = entry('harbour', ['The harbour of Velm was closed.', 'Divers met the mayor.'], {
  headline: 'Storm over Velm',
  publisher: 'Velm Courier',
  date: '4 March 2031',
});
const school = entry('school', ['José Arden opened a school.', 'The mayor of Ostrin came.']);

/** What every search index does; each adapter runs it. */
export function describeSearchIndex(name: string, make: () => SearchIndex): void {
  describe(`${name} as a search index`, () => {
    const filled = async () => {
      const index = make();
      await index.add([harbour, school]);
      return index;
    };
    const ids = (index: SearchIndex, words: string) =>
      index.search({ terms: weighted(words), limit: 10 }).map(({ id, passage }) => `${id} ${passage}`);

    test.each([
      ['divers', ['harbour 1']],
      ['diver', ['harbour 1']],
      ['jose', ['school 0']],
      ['Ostrin mayor', ['school 1', 'harbour 1']],
      ['storm', ['harbour 0', 'harbour 1']],
      ['2031', ['harbour 0', 'harbour 1']],
      ['courier', ['harbour 0', 'harbour 1']],
      ['volcano', []],
      ['', []],
    ])('finds the passages of %j', async (words, expected) => {
      expect(ids(await filled(), words).sort()).toEqual([...expected].sort());
    });

    test.each([
      ['harbour', ['mayor', 'velm', 'storm', 'volcano'], [['velm'], ['mayor']]],
      ['school', ['mayor', 'velm'], [[], ['mayor']]],
      ['lighthouse', ['mayor'], []],
    ])('tells which words stand in the passages of %s', async (id, terms, expected) => {
      const index = await filled();
      expect(index.standing(id, terms).map((one) => [...one])).toEqual(expected);
      index.remove([id]);
      expect(index.standing(id, terms)).toEqual([]);
    });

    test.each([
      [['mayor'], ['harbour', 'school']],
      [['mayor', 'velm'], ['harbour']],
      [['storm', 'diver'], ['harbour']],
      [['mayor', 'volcano'], []],
      [[], []],
    ])('knows which entries hold all of %j', async (terms, expected) => {
      const index = await filled();
      expect([...index.holding(terms)].sort()).toEqual(expected);
      index.remove(['harbour']);
      expect([...index.holding(terms)].sort()).toEqual(expected.filter((id) => id !== 'harbour'));
    });

    test('puts the passage with more of the words first', async () => {
      expect(ids(await filled(), 'Ostrin mayor')[0]).toBe('school 1');
    });

    test('restores what it was from its image, or says that it cannot', async () => {
      const [index, again] = [await filled(), make()];
      index.remove(['school']);
      await index.add([school, entry('late', ['The mayor of Velm left.'])]);
      const bytes = Buffer.concat([...framed(index.image())]);
      const image = unframed(Uint8Array.from(bytes)) ?? [];
      const kept = [harbour, school];
      const isRestored = again.restore(image, (id) => kept.find((one) => one.id === id) ?? null);
      expect(isRestored).toBe(image.length > 0);
      if (!isRestored) return;
      index.remove(['late']);
      const same = () => {
        for (const words of ['mayor', 'Velm mayor', 'storm', 'left']) {
          expect(again.search({ terms: weighted(words), limit: 9 })).toEqual(
            index.search({ terms: weighted(words), limit: 9 }),
          );
          for (const { term } of termsOf(words)) {
            expect(again.frequency(term)).toBe(index.frequency(term));
            expect(again.spellings(term, 1)).toEqual(index.spellings(term, 1));
            expect(again.standing('school', [term])).toEqual(index.standing('school', [term]));
            expect(again.holding([term])).toEqual(index.holding([term]));
          }
        }
        expect(again.size).toBe(index.size);
      };
      same();
      for (const one of [index, again]) {
        one.remove(['harbour']);
        await one.add([entry('new', ['A mayor, a storm.'], { headline: 'Velm' })]);
      }
      same();
    });

    test('takes nothing from an image of which little is wanted', async () => {
      const [index, again] = [await filled(), make()];
      const image = unframed(Uint8Array.from(Buffer.concat([...framed(index.image())]))) ?? [];
      expect(again.restore(image, () => null)).toBe(false);
      await again.add([school]);
      expect(ids(again, 'mayor')).toEqual(['school 1']);
      expect(again.size).toBe(2);
    });

    test('weighs the terms', async () => {
      const terms = [
        { term: 'diver', weight: 0.1 },
        { term: 'school', weight: 5 },
      ];
      expect((await filled()).search({ terms, limit: 1 })[0]?.id).toBe('school');
    });

    test('keeps to the limit and to the entries allowed', async () => {
      const index = await filled();
      expect(index.search({ terms: weighted('mayor'), limit: 1 })).toHaveLength(1);
      expect(index.search({ terms: weighted('mayor'), limit: 9, only: (id) => id === 'harbour' })).toMatchObject([
        { id: 'harbour', passage: 1 },
      ]);
    });

    test('gives with a limit what comes first without one', async () => {
      const index = make();
      const words = ['harbour', 'mayor', 'storm', 'ferry', 'bridge', 'council'];
      const text = (seed: number) => words.filter((_, at) => (seed * (at + 3)) % 7 < 3).join(' ') || 'rain';
      const made = Array.from({ length: 60 }, (_, n) =>
        entry(`article ${n}`, [text(n), text(n + 1), text(2 * n)], { headline: n % 3 === 0 ? text(n + 2) : '' }),
      );
      await index.add(made);
      const terms = weighted(words.join(' '));
      const only = (id: string) => !id.endsWith('7');
      const all = index.search({ terms, limit: 1000, only });
      expect(all.length).toBeGreaterThan(100);
      expect(index.search({ terms, limit: 5, only }).map(({ score }) => score)).toEqual(
        all.slice(0, 5).map(({ score }) => score),
      );
    });

    test('forgets what is removed and replaces what is added again', async () => {
      const index = await filled();
      index.remove(['school', 'unknown']);
      expect(ids(index, 'ostrin')).toEqual([]);
      await index.add([entry('harbour', ['A volcano.'])]);
      expect(index.size).toBe(1);
      expect(ids(index, 'divers')).toEqual([]);
      expect(ids(index, 'volcano')).toEqual(['harbour 0']);
      expect(index.frequency('diver')).toBe(0);
    });

    test('counts the passages that hold a word', async () => {
      const index = await filled();
      expect(['mayor', 'velm', 'school', 'volcano'].map((term) => index.frequency(term))).toEqual([2, 2, 1, 0]);
    });

    test('knows near spellings, nearest first', async () => {
      const index = await filled();
      expect(index.spellings('divre', 2)[0]).toEqual({ term: 'diver', distance: 1, frequency: 1 });
      expect(index.spellings('zzzzzzzz', 2)).toEqual([]);
    });

    test('finds what holds the word, nothing else, in any corpus', async () => {
      const word = fc.constantFrom('velm', 'mayor', 'storm', 'diver', 'school', 'harbour');
      const passage = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
      const corpus = fc.array(fc.array(passage, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(corpus, word, async (texts, asked) => {
          const index = make();
          await index.add(texts.map((passages, n) => entry(`a${n}`, passages)));
          const holding = texts.flatMap((passages, n) =>
            passages.flatMap((text, at) => (text.split(' ').includes(asked) ? [`a${n} ${at}`] : [])),
          );
          expect(ids({ ...index, search: (query) => index.search({ ...query, limit: 99 }) }, asked).sort()).toEqual(
            holding.sort(),
          );
          expect(index.frequency(termsOf(asked)[0]?.term ?? '')).toBe(holding.length);
        }),
        { numRuns: 60 },
      );
    });
  });
}
