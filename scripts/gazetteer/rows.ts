import type { Level, Naming } from '../../src/reading/places/layout.ts';

/** A place on its way into the gazetteer. */
export interface Row {
  readonly level: Level;
  readonly name: string;
  lat: number;
  lon: number;
  population: number;
  /** The smallest place of the gazetteer that contains it; `null` for none. */
  readonly parent: Row | null;
  /** ISO 3166-1 alpha-2, countries only. */
  readonly code?: string;
  readonly names: Map<string, Naming>;
}

/** Adds names that the row does not carry yet. */
export function nameRow(row: Row, naming: Naming, names: readonly string[]): void {
  for (const name of names) if (name !== '' && !row.names.has(name)) row.names.set(name, naming);
}

/** The rows of a tab-separated table with one header line; missing cells are empty. */
export function tableRows(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** A cell with several values, parted by semicolons. */
export function valuesOf(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(';').filter((value) => value !== '');
}
