import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf, read } from './read.ts';

test.each([
  [
    'They met in Dalian, northeast China’s Liaoning Province.',
    ['Dalian = Dalian, Liaoning, CN', 'China = China, CN', 'Liaoning = Liaoning, CN'],
  ],
  [
    'The DPRK wants talks on the Korean Peninsula.',
    ['DPRK = North Korea, KP', 'Korean Peninsula = Korean Peninsula, KP'],
  ],
  ['Trade on the China-DPRK border grew.', ['China = China, CN', 'DPRK = North Korea, KP']],
  [
    'The Democratic People’s Republic of Korea was silent.',
    ['Democratic People’s Republic of Korea = North Korea, KP'],
  ],
  [
    'A man from Paris, Texas, was held in Dallas.',
    ['Paris = Paris, Texas, US', 'Texas = Texas, US', 'Dallas = Dallas, Texas, US'],
  ],
  [
    'Floods hit Lima, Peru; storms hit Lima, Ohio.',
    ['Lima = Lima, Lima Province, PE', 'Peru = Peru, PE', 'Lima = Lima, Ohio, US', 'Ohio = Ohio, US'],
  ],
  ['Police in Leipzig said so.', ['Leipzig = Leipzig, Saxony, DE']],
  ['The Syrian army shelled Aleppo.', ['Syrian = Syria, SY', 'Aleppo = Aleppo, SY']],
  ['Rep. Ana Lenz, D-Calif., agreed.', ['Calif. = California, US']],
  [
    'WASHINGTON (AP) - The U.S. agreed.',
    ['WASHINGTON = Washington, District of Columbia, US', 'U.S. = United States, US'],
  ],
  [
    'Ships left the Black Sea for the Strait of Hormuz.',
    ['Black Sea = Black Sea', 'Strait of Hormuz = Strait of Hormuz'],
  ],
  ['Aid reached Darfur and the West Bank.', ['Darfur = Darfur, SD', 'West Bank = West Bank, PS']],
  ['Kiev and Peking were named otherwise then.', ['Kiev = Kyiv, Kyiv City, UA', 'Peking = Beijing, Beijing, CN']],
  [
    'Boats left Antwerp for Ghent, Belgium, and Gothenburg.',
    [
      'Antwerp = Antwerpen, Flanders, BE',
      'Ghent = Gent, Flanders, BE',
      'Belgium = Belgium, BE',
      'Gothenburg = Göteborg, Västra Götaland, SE',
    ],
  ],
  [
    'Springfield police agreed with Springfield, Illinois, officials.',
    ['Springfield = Springfield, Illinois, US', 'Springfield = Springfield, Illinois, US', 'Illinois = Illinois, US'],
  ],
  [
    'Washington and Moscow traded barbs.',
    ['Washington = Washington, District of Columbia, US', 'Moscow = Moscow, Moscow, RU'],
  ],
  ['New Yorkers met Ontarians.', ['New Yorkers = New York City, New York, US', 'Ontarians = Ontario, CA']],
  [
    'They left Sault Ste. Marie, Mich., for Port-au-Prince, Haiti.',
    [
      'Sault Ste. Marie = Sault Ste. Marie, Michigan, US',
      'Mich. = Michigan, US',
      'Port-au-Prince = Port-au-Prince, Ouest, HT',
      'Haiti = Haiti, HT',
    ],
  ],
  ['Ana Clinton moved to Clinton, Iowa.', ['Clinton = Clinton, Iowa, US', 'Iowa = Iowa, US']],
])('%s', (body, expected) => {
  expect(placesOf(body)).toEqual(expected);
});

test('a site that no gazetteer knows lies where its neighbour lies, inferred', () => {
  const [site, dayton] = read('The fire on Orvalenz Street in Dayton, Ohio, is out.').places;
  expect(site).toMatchObject({
    basis: 'inferred',
    place: { name: 'Orvalenz Street', lat: dayton?.place.lat, region: 'Ohio' },
  });
});

test('the other places of a name are kept', () => {
  const [paris] = read('A man from Paris, Texas, was held.').places;
  expect(paris?.alternatives.some(({ country }) => country === 'FR')).toBe(true);
});

test('a name is a person or a place, not both', () => {
  const { people, places } = read('Ana Lenz lives in Lincoln, Nebraska. Lincoln police know her.');
  for (const person of people)
    for (const place of places) expect(person.end <= place.start || place.end <= person.start).toBe(true);
});

test('any text is read, and each place is a slice of it, in order', () => {
  const words = fc.constantFrom(
    ...'Paris St. Louis of the U.S. - , Texas Washington D.C. ’s é \n IN Lake Street Ana said 12'.split(' '),
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, (body) => {
      let at = 0;
      for (const { start, end } of read(body).places) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(body.length);
    }),
  );
});

test.each(['Paris, Texas, ', 'PARIS ', 'Springfield and ', 'Paris-', "Orva's ", 'Main Street ', 'University of the '])(
  'linear: %j',
  (piece) => {
    const body = piece.repeat(20_000);
    const start = performance.now();
    expect(read(body).places.length).toBeGreaterThanOrEqual(0);
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);
