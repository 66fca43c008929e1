import { expect, test } from 'vitest';
import { fold } from '../../../src/reading/places/fold.ts';

test.each([
  ['São Paulo', 'sao paulo'],
  ['Łódź', 'lodz'],
  ['Sana’a', 'sanaa'],
  ["Coeur d'Alene", 'coeur dalene'],
  ['Stratford-upon-Avon', 'stratford upon avon'],
  ['St. Louis', 'saint louis'],
  ['Mt. Pleasant', 'mount pleasant'],
  ['Ft. Worth', 'fort worth'],
  ['Calif.', 'calif.'],
  ['WASHINGTON,  D.C.', 'washington, d.c.'],
])('%s -> %s', (name, key) => {
  expect(fold(name)).toBe(key);
});
