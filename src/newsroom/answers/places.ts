import type { Value } from '../../news/answer.ts';
import type { Place, PlaceMention } from '../../news/reading.ts';

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

function countryName(code: string | null): string | null {
  return code === null ? null : (countries.of(code) ?? code);
}

export function placeValue({ name, kind, region, country, lat, lon }: Place): Value {
  return { type: 'place', name, kind, region, country, lat, lon };
}

/** `Liaoning` as the sentence calls it: `Liaoning Province`. */
function asPrinted(region: string, sentence: string): string {
  const at = sentence.indexOf(region);
  if (at < 0) return region;
  const kind =
    /^(?: (?:Province|State|County|Region|Oblast|Prefecture|Governorate|Department|District|Territory))+/.exec(
      sentence.slice(at + region.length),
    );
  return region + (kind?.[0] ?? '');
}

/** The place with its region and country: `Dalian, Liaoning Province, China`. */
export function placeText({ place }: PlaceMention, sentence: string): string {
  const { name, kind, region, country } = place;
  const parts = [name];
  if (kind !== 'country' && region !== null && region !== name) parts.push(asPrinted(region, sentence));
  const land = countryName(country);
  if (kind !== 'country' && land !== null && land !== name) parts.push(land);
  return parts.join(', ');
}

export function placeNotes({ place, alternatives }: PlaceMention): string[] {
  const others = alternatives
    .slice(0, 3)
    .map(({ region, country }) => [region, countryName(country)].filter(Boolean).join(', '));
  return others.length === 0 ? [] : [`Other places named ${place.name}: ${others.join('; ')}.`];
}
