import { fold } from '../../src/reading/places/fold.ts';
import type { Naming } from '../../src/reading/places/layout.ts';
import { nameRow, type Row, tableRows, valuesOf } from './rows.ts';

/** A GeoNames administrative division: `US.TX` or `US.TX.113`. */
export interface Division {
  readonly code: string;
  readonly name: string;
}

const before =
  /^(?:(?:autonomous )?(?:province|region|republic|department|state|city|district|county|municipality|prefecture|borough) of |provincia d(?:e |el |ell[ao]? |i )|departamento d(?:e |el )|département d(?:e |u |es )|powiat |kabupaten |kota |comarca d(?:e |el )|regione |gobernación de |distrito d(?:e |o )|county |royal borough of |wilayat )/iu;
const after =
  / (?:province|region|oblast['’]?|governorate|krai|kray|republic|prefecture|department|state|autonomous okrug|okrug|division|district|county|parish|borough|raion|rayon|municipality|regency|shi|city|census area|city and borough|emirate|voivodeship|county borough|metropolitan borough|kommun|kommune|diqu|zizhizhou|prov)$/iu;

/** The bare names of a division: `Licking` for `Licking County`, `Sevilla` for `Provincia de Sevilla`. */
function bareNames(name: string): readonly string[] {
  const bare = name.replace(before, '').replace(after, '').trim();
  return bare === name || bare.length < 3 ? [] : [bare];
}

function row(known: Omit<Row, 'names' | 'lat' | 'lon' | 'population'> & Partial<Row>): Row {
  return {
    lat: Number.NaN,
    lon: Number.NaN,
    population: 0,
    names: new Map<string, Naming>([[known.name, 'name']]),
    ...known,
  };
}

function shortOrOther(name: string): Naming {
  return name.endsWith('.') || /^\p{Lu}{2,4}$/u.test(name) ? 'short' : 'other';
}

export function countryRows(table: string): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const [code = '', name = '', lat, lon, people, others] of tableRows(table)) {
    const country = row({ level: 'country', name, parent: null, code, lat: Number(lat), lon: Number(lon) });
    for (const other of valuesOf(others)) nameRow(country, shortOrOther(other), [other]);
    nameRow(country, 'adjective', valuesOf(people));
    rows.set(code, country);
  }
  return rows;
}

export function regionRows(
  divisions: readonly Division[],
  countries: ReadonlyMap<string, Row>,
  table: string,
): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const { code, name } of divisions) {
    const region = row({ level: 'region', name, parent: countries.get(code.slice(0, 2)) ?? null });
    nameRow(region, 'other', bareNames(name));
    if (code.startsWith('US.')) nameRow(region, 'short', [code.slice(3)]);
    rows.set(code, region);
  }
  for (const [code = '', lat, lon, others, people] of tableRows(table)) {
    const region = rows.get(code);
    if (region === undefined) throw new Error(`regions.tsv: there is no region ${code}`);
    region.lat = Number(lat);
    region.lon = Number(lon);
    for (const other of valuesOf(others)) nameRow(region, shortOrOther(other), [other]);
    nameRow(region, 'adjective', valuesOf(people));
  }
  return rows;
}

const alwaysKept = new Set(['US', 'GB', 'IE', 'CA']);

/** Second-order divisions, left out where they only repeat the name of a town in them. */
export function countyRows(
  divisions: readonly Division[],
  regions: ReadonlyMap<string, Row>,
  isTown: (region: string, key: string) => boolean,
): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const { code, name } of divisions) {
    const regionCode = code.split('.', 2).join('.');
    const bare = bareNames(name);
    const repeats = [name, ...bare].some((each) => isTown(regionCode, fold(each)));
    if (repeats && !alwaysKept.has(code.slice(0, 2))) continue;
    const county = row({ level: 'county', name, parent: regions.get(regionCode) ?? null });
    nameRow(county, 'other', bare);
    if (code.startsWith('IE.')) nameRow(county, 'other', [`County ${bare[0] ?? name}`]);
    rows.set(code, county);
  }
  return rows;
}

/** Seas, rivers, mountains and regions without an office; one that is a known region only corrects and names it. */
export function areaRows(table: string, countries: ReadonlyMap<string, Row>, divisions: readonly Row[]): Row[] {
  const known = new Map(
    divisions.flatMap((each) => [...each.names.keys()].map((name) => [`${countryOf(each)} ${fold(name)}`, each])),
  );
  const rows: Row[] = [];
  for (const [kind, name = '', lat, lon, code = '', others, people] of tableRows(table)) {
    const level = kind === 'water' || kind === 'landmark' ? kind : 'area';
    const same = known.get(`${code} ${fold(name)}`);
    const area = same ?? row({ level, name, parent: countries.get(code) ?? null });
    area.lat = Number(lat);
    area.lon = Number(lon);
    nameRow(area, 'other', valuesOf(others));
    nameRow(area, 'adjective', valuesOf(people));
    if (same === undefined) rows.push(area);
  }
  return rows;
}

export function countryOf(row: Row): string {
  return row.code ?? (row.parent === null ? '' : countryOf(row.parent));
}
