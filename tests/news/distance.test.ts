import { expect, test } from 'vitest';
import { kilometres } from '../../src/news/distance.ts';

test('a degree of latitude is 111 km', () => {
  expect(kilometres({ lat: 10, lon: 20 }, { lat: 11, lon: 20 })).toBeCloseTo(111.2, 1);
});
