import fc from 'fast-check';
import { expect, test } from 'vitest';
import { framed, numbersIn, sectionOf, unframed } from '../../src/news/sections.ts';

const bytes = fc.uint8Array({ maxLength: 40 });
const whole = (sections: readonly (readonly Uint8Array[])[]) =>
  Uint8Array.from(Buffer.concat([...framed(sections.map((views) => sectionOf(...views)))]));

test('sections come back as they were framed', () => {
  fc.assert(
    fc.property(fc.array(fc.array(bytes)), (sections) => {
      const read = unframed(whole(sections));
      expect(read?.map((one) => [...one])).toEqual(sections.map((views) => views.flatMap((view) => [...view])));
    }),
  );
});

test('what is cut off, or no sections at all, is null or the same sections, never an error', () => {
  fc.assert(
    fc.property(fc.array(fc.array(bytes), { minLength: 1 }), fc.nat({ max: 60 }), (sections, less) => {
      const all = whole(sections);
      const read = unframed(all.slice(0, Math.max(0, all.length - less)));
      if (read) expect(read.length).toBe(sections.length);
    }),
  );
  fc.assert(fc.property(fc.uint8Array(), (any) => void unframed(Uint8Array.from(any))));
});

test('numbers are read where they lie', () => {
  const numbers = Uint32Array.of(1, 2 ** 31, 7);
  const [, section] = unframed(whole([[Uint8Array.of(1, 2, 3)], [new Uint8Array(numbers.buffer)]])) ?? [];
  expect([...numbersIn(section)]).toEqual([...numbers]);
});
