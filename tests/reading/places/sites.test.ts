import { expect, test } from 'vitest';
import { siteAt } from '../../../src/reading/places/sites.ts';
import { unitsOf } from '../../../src/reading/places/units.ts';
import { tokenize } from '../../../src/reading/tokens.ts';

/** Every site of a text, found from its first unit on, as `text: sort`. */
function sites(text: string): string[] {
  const units = unitsOf(tokenize(text));
  const found: string[] = [];
  for (let from = 0; from < units.length; from++) {
    const site = siteAt(units, from);
    if (site === null) continue;
    found.push(`${text.slice(units[site.from]?.start, units[site.to - 1]?.end)}: ${site.sort}`);
    from = site.to - 1;
  }
  return found;
}

test.each([
  ['a crash on Lenz Street', ['Lenz Street: road']],
  ['on North Seventh Avenue', ['North Seventh Avenue: road']],
  ['along the Orva River', ['Orva River: water']],
  ['on Lake Orva', ['Lake Orva: water']],
  ['near Route 12', ['Route 12: road']],
  ["at St. Oda's Hospital", ["St. Oda's Hospital: building"]],
  ['the village of Orva', ['Orva: settlement']],
  ['the villages of Orva and Lenz', ['Orva: settlement', 'Lenz: settlement']],
  ['in Orva village', ['Orva: named']],
])('%s', (text, expected) => {
  expect(sites(text)).toEqual(expected);
});

test.each([['She parked by the river'], ['Mayor Street'], ['the villages and towns'], ['The Park']])(
  'no site: %s',
  (text) => {
    expect(sites(text)).toEqual([]);
  },
);
