import { fold } from '../../src/reading/places/fold.ts';
import type { Level } from '../../src/reading/places/layout.ts';
import { nameRow, type Row, tableRows, valuesOf } from './rows.ts';

/** A line of a GeoNames dump (download.geonames.org/export/dump/readme.txt). */
export interface Town {
  readonly name: string;
  readonly ascii: string;
  readonly others: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  /** `US.TX`. */
  readonly region: string;
  /** `US.TX.113`. */
  readonly county: string;
  readonly population: number;
}

export function townsOf(dump: string): readonly Town[] {
  return dump.split('\n').flatMap((line) => {
    const cells = line.split('\t');
    const [
      ,
      name = '',
      ascii = '',
      others = '',
      lat,
      lon,
      ,
      feature = '',
      country = '',
      ,
      first = '',
      second = '',
      ,
      ,
      population,
    ] = cells;
    if (cells.length < 15) return [];
    const region = `${country}.${first}`;
    return [
      {
        name,
        ascii,
        others: others.split(','),
        lat: Number(lat),
        lon: Number(lon),
        feature,
        country,
        region,
        county: `${region}.${second}`,
        population: Number(population),
      },
    ];
  });
}

const english = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'ZA']);
const abandoned = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH', 'PPLR']);
const seats = new Set(['PPLA', 'PPLA2', 'PPLG']);

/** Which towns an English newspaper is likely to name: all where it is read, elsewhere the seats and those of some size. */
export function isWanted({ country, feature, population }: Town): boolean {
  if (abandoned.has(feature)) return false;
  if (english.has(country)) return feature !== 'PPLX' || population > 0 || country === 'GB';
  if (feature === 'PPLX') return population >= 5000;
  return seats.has(feature) || feature === 'PPLC' || population >= 1000 || (feature === 'PPLA3' && population >= 500);
}

function levelOf({ feature }: Town): Level {
  if (feature === 'PPLC') return 'capital';
  if (feature === 'PPLX') return 'quarter';
  return feature === 'PPLA' ? 'seat' : 'city';
}

const latin = /^\p{Lu}[\p{Script=Latin}\p{M}'’ .-]+$/u;
const otherScripts = new Set(
  'AE AF AM AZ BD BG BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD ME MK MM MN NP OM PK PS QA RS RU SA SD SO SY TH TJ TM TN TR TW UA UZ YE XK'.split(
    ' ',
  ),
);

/** How many other spellings a town may have: of small towns none, they would only be mistaken for words and surnames. */
function spellingsWanted({ population, feature, country }: Town): number {
  if (population >= 1_000_000 || feature === 'PPLC') return 30;
  if (population >= 200_000 || feature === 'PPLA') return 12;
  return otherScripts.has(country) && population >= 20_000 ? 8 : 0;
}

/** The name without an Arabic article or an opening quotation mark, as newspapers print it: `Fallūjah` for `Al Fallūjah`. */
function bareName({ name, population, feature }: Town): readonly string[] {
  const bare = name.replace(/^(?:Al|Ar|As|Ash|Ad|An|At|Az|El) /, '').replace(/^[‘’]/, '');
  return bare !== name && bare.length > 3 && (population >= 5000 || seats.has(feature)) ? [bare] : [];
}

/** Other spellings in Latin letters. */
function othersOf(town: Town): readonly string[] {
  const { others, population, name } = town;
  const short = name.replace(/ City$/, '').replace(/^City of /, '');
  const seen = new Set([fold(name)]);
  const spelt = others.filter((other) => {
    const key = fold(other);
    if (!latin.test(other) || other.length < 4 || other === other.toUpperCase() || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return [...(short === name || population < 5000 ? [] : [short]), ...spelt.slice(0, spellingsWanted(town))];
}

export function townRow(town: Town, parent: Row | null): Row {
  const { name, ascii, lat, lon, population } = town;
  const row: Row = { level: levelOf(town), name, lat, lon, population, parent, names: new Map([[name, 'name']]) };
  nameRow(row, 'name', bareName(town));
  if (fold(ascii) !== fold(name)) nameRow(row, 'name', [ascii]);
  nameRow(row, 'other', othersOf(town));
  return row;
}

/** Gives the largest town of a name in its country the names and people of the table; a town that is not there is an error. */
export function nameTowns(table: string, rows: readonly Row[], countryOf: (row: Row) => string): void {
  const largest = new Map<string, Row>();
  for (const row of rows) {
    const key = `${countryOf(row)} ${row.name}`;
    if (row.population >= (largest.get(key)?.population ?? 0)) largest.set(key, row);
  }
  for (const [country = '', name = '', others, people] of tableRows(table)) {
    const town = largest.get(`${country} ${name}`);
    if (town === undefined) throw new Error(`towns.tsv: there is no ${name} in ${country}`);
    for (const other of valuesOf(others)) town.names.set(other, 'name');
    nameRow(town, 'adjective', valuesOf(people));
  }
}

/** The middle between the outermost of some degrees, but for the few that lie far off by mistake. */
function middle(degrees: number[]): number {
  degrees.sort((a, b) => a - b);
  const few = Math.floor(degrees.length * 0.03);
  return ((degrees[few] ?? 0) + (degrees[degrees.length - 1 - few] ?? 0)) / 2;
}

/** Where the towns of a division lie, and how many people live in them. */
export class Extent {
  readonly #lats: number[] = [];
  readonly #lons: number[] = [];
  people = 0;

  add({ lat, lon, population, feature }: Town): void {
    this.#lats.push(lat);
    this.#lons.push(lon);
    if (feature !== 'PPLX') this.people += population;
  }

  get lat(): number {
    return middle(this.#lats);
  }

  get lon(): number {
    return middle(this.#lons);
  }
}
