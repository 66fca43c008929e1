import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../src/gazetteer-file.ts';
import { phrasesOf } from '../../../src/reading/places/phrases.ts';
import { unitsOf } from '../../../src/reading/places/units.ts';
import { tokenize } from '../../../src/reading/tokens.ts';

const gazetteer = loadGazetteer();

test.each([
  ['in Salt Lake City', ['Salt Lake City']],
  ['in Washington, D.C., today', ['Washington, D.C.']],
  ['the China-DPRK border', ['China', 'DPRK']],
  ['St. Louis, Mo.', ['St. Louis', 'Mo.']],
  ["at St. John's, they said", ["St. John's"]],
  ['in sub-Saharan Africa', ['sub-Saharan Africa']],
  ['along Orvalenz Creek', ['Orvalenz Creek']],
  ["the People's Republic of China", ["People's Republic of China"]],
  ['He told us in May to march', []],
])('%s', (text, expected) => {
  expect(phrasesOf(text, unitsOf(tokenize(text)), gazetteer).map((phrase) => phrase.text)).toEqual(expected);
});
