import { titles } from '../data/names-titles.ts';
import { besideWords, directions, settlementNouns, siteHeads, siteNouns } from '../data/places-words.ts';
import type { Unit } from './units.ts';

/** A place that no gazetteer knows, by how it is named: `Orva River`, `Lake Orva`, `Lenz Street`, `the village of Orva`. */
export interface Site {
  readonly from: number;
  readonly to: number;
  readonly sort: string;
}

const longestSite = 5;

function isNameWord(unit: Unit | undefined): unit is Unit {
  return unit?.capital === true && (!besideWords.has(unit.lower) || directions.has(unit.lower));
}

/** How far a run of capitalised words goes: one past its last unit. A possessive ends it, but for the word before the last: `St. Orva's Church`. */
function runFrom(units: readonly Unit[], from: number): number {
  let to = from + 1;
  for (; to < units.length && to - from < longestSite; to++) {
    const unit = units[to];
    const previous = units[to - 1];
    if (!isNameWord(unit) || previous === undefined) break;
    if (unit.before !== '' && !(unit.before === '.' && previous.text.length < 3)) break;
    if (previous.possessive && (to - from < 2 || !siteNouns.has(unit.lower))) break;
  }
  return to;
}

function byTail(units: readonly Unit[], from: number): Site | null {
  for (let to = runFrom(units, from); to > from + 1; to--) {
    const tail = units[to - 1];
    const sort = tail === undefined ? undefined : siteNouns.get(tail.lower);
    if (sort !== undefined) return { from, to, sort };
  }
  return null;
}

function byHead(units: readonly Unit[], from: number): Site | null {
  const head = units[from];
  const next = units[from + 1];
  const sort = head === undefined ? undefined : siteHeads.get(head.lower);
  if (sort === undefined || next === undefined || (next.before !== '' && next.before !== '.')) return null;
  if (sort === 'road') return next.number ? { from, to: from + 2, sort } : null;
  return isNameWord(next) ? { from, to: from + 2, sort } : null;
}

/** `the village of Orva`, `the villages of Orva and Lenz`, `Orva village`. */
function bySettlement(units: readonly Unit[], from: number): Site | null {
  const [noun, of] = [units[from - 2], units[from - 1]];
  const to = Math.min(runFrom(units, from), from + 3);
  if (of?.lower === 'of' && noun !== undefined && !noun.capital && settlementNouns.has(noun.lower))
    return { from, to, sort: 'settlement' };
  const [plural, ofBefore] = [units[from - 4], units[from - 3]];
  if (
    of?.lower === 'and' &&
    ofBefore?.lower === 'of' &&
    plural?.lower.endsWith('s') &&
    settlementNouns.has(plural.lower)
  ) {
    return { from, to, sort: 'settlement' };
  }
  const after = units[to];
  const named =
    after?.before === '' && !after.capital && !after.lower.endsWith('s') && settlementNouns.has(after.lower);
  return named ? { from, to, sort: 'named' } : null;
}

/** The site that is named from this unit on, or `null`. */
export function siteAt(units: readonly Unit[], from: number): Site | null {
  const first = units[from];
  if (!isNameWord(first) || titles.has(first.lower)) return null;
  return byHead(units, from) ?? byTail(units, from) ?? bySettlement(units, from);
}
