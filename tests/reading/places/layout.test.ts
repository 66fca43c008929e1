import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packCount, unpackCount } from '../../../src/reading/places/layout.ts';

test('a population keeps three digits in 16 bits', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), (count) => {
      const packed = packCount(count);
      expect(packed).toBeLessThan(1 << 16);
      expect(Math.abs(unpackCount(packed) - count)).toBeLessThanOrEqual(count * 0.005);
    }),
  );
});
