import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../src/gazetteer-file.ts';
import { openGazetteer } from '../../../src/reading/places/gazetteer.ts';

const gazetteer = loadGazetteer();

test.each([
  ['Dalian', { name: 'Dalian', region: 'Liaoning', country: 'CN', lat: 38.91, lon: 121.6 }],
  ['DPRK', { name: 'North Korea', region: null, country: 'KP', lat: 40, lon: 127 }],
  ["Democratic People's Republic of Korea", { name: 'North Korea', region: null, country: 'KP', lat: 40, lon: 127 }],
  ['Syrian', { name: 'Syria', region: null, country: 'SY', lat: 35, lon: 38 }],
  ['Calif.', { name: 'California', region: null, country: 'US', lat: 37.25, lon: -119.75 }],
  ['Kiev', { name: 'Kyiv', region: 'Kyiv City', country: 'UA', lat: 50.45, lon: 30.52 }],
  ['Peking', { name: 'Beijing', region: 'Beijing', country: 'CN', lat: 39.91, lon: 116.4 }],
  ['Burma', { name: 'Myanmar', region: null, country: 'MM', lat: 21, lon: 96 }],
  ['Darfur', { name: 'Darfur', region: null, country: 'SD', lat: 13, lon: 24 }],
  ['west bank', { name: 'West Bank', region: null, country: 'PS', lat: 31.67, lon: 35.25 }],
  ['Sao Paulo', { name: 'São Paulo', region: 'São Paulo', country: 'BR', lat: -23.55, lon: -46.64 }],
])('%s', (name, { lat, lon, ...known }) => {
  const found = gazetteer
    .find(name)
    .filter((place) =>
      Object.entries(known).every(([part, value]) =>
        Object.entries(place).some(([key, is]) => key === part && is === value),
      ),
    );
  expect(found.some((place) => Math.abs(place.lat - lat) < 0.01 && Math.abs(place.lon - lon) < 0.01)).toBe(true);
});

test('the places of a name come most populous first, with what contains them', () => {
  const found = gazetteer.find('Paris');
  expect(found.map(({ population }) => population)).toEqual(
    found.map(({ population }) => population).sort((a, b) => b - a),
  );
  expect(found.find(({ region }) => region === 'Texas')?.within).toHaveLength(3);
});

test('a name that nobody carries has no place', () => {
  expect(gazetteer.find('Orvalenzburg')).toEqual([]);
  expect(gazetteer.find('')).toEqual([]);
});

test.each([[new Uint8Array()], [new Uint8Array(64)], [new TextEncoder().encode('name,lat,lon\nOrva,1,2\nLenz,3,4\n')]])(
  'bytes that are no gazetteer are refused',
  (bytes) => {
    expect(() => openGazetteer(bytes)).toThrow(RangeError);
  },
);
