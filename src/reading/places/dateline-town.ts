import type { Dateline, PlaceMention } from '../../news/reading.ts';

const shout = /^\p{Lu}[\p{Lu}.’' -]+$/u;
const inCapitals = (text: string): string =>
  shout.test(text) ? text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : text;

/**
 * `ORVA, Neb. (AP) -`: a town that no gazetteer knows lies, in a dateline, in the known region behind it: inferred, where the region lies.
 * `null` where the dateline names none, or a known one.
 */
export function datelineTown(
  body: string,
  dateline: Dateline | null,
  places: readonly PlaceMention[],
): PlaceMention | null {
  const { start, end } = dateline?.place ?? { start: 0, end: 0 };
  const comma = body.slice(start, end).indexOf(', ');
  const region = places.find((place) => place.start >= start && place.start < end);
  if (comma < 0 || !region || region.start !== start + comma + 2) return null;
  const { lat, lon, country, region: within, name: outer, kind } = region.place;
  if (kind !== 'region' && kind !== 'country') return null;
  const name = inCapitals(body.slice(start, start + comma));
  const place = {
    name,
    kind: 'city' as const,
    lat,
    lon,
    country,
    region: kind === 'region' ? outer : within,
    population: 0,
  };
  return { start, end: start + comma, place, basis: 'inferred', alternatives: [] };
}
