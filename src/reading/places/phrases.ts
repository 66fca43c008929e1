import type { Span } from '../../news/span.ts';
import { neverAlone, openers } from '../data/places-words.ts';
import { zones } from '../data/times-words.ts';
import type { Gazetteer, KnownPlace } from './gazetteer.ts';
import { siteAt } from './sites.ts';
import type { Unit } from './units.ts';

/** Words of a text that are the name of at least one known place, or of a site that no gazetteer knows; then `places` is empty. */
export interface Phrase extends Span {
  /** The units it covers: `from` to `to`, half open. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly places: readonly KnownPlace[];
  /** What sort of site its last word makes of it; `null` for a name of the gazetteer. */
  readonly site: string | null;
  /** It follows right upon the phrase before it, over a comma: `Dalian, Liaoning`. */
  readonly afterComma: boolean;
}

const connectors = new Set(
  'of the and de del de la da do dos das du des le les la el al ul upon on under in by sur en y e am au aux sous der di ez az ad ar as an'.split(
    ' ',
  ),
);
const lowerHeads = new Set(['sub', 'upstate', 'mid', 'mainland']);
const longestPhrase = 6;

/** Marks that may stand inside a name: a hyphen, and the dot of `St. Louis`. */
function joins(unit: Unit, previous: Unit): boolean {
  if (unit.before === '' || unit.before === '-') return true;
  if (unit.before === '&') return true;
  return unit.before === '.' && previous.text.length < 4 && previous.capital;
}

function reach(units: readonly Unit[], from: number): number {
  let to = from + 1;
  let last = to;
  for (; to < units.length && to - from < longestPhrase; to++) {
    const unit = units[to];
    const previous = units[to - 1];
    if (unit === undefined || previous === undefined || !joins(unit, previous)) break;
    if (unit.capital) last = to + 1;
    else if (!connectors.has(unit.lower)) break;
  }
  return last;
}

/** An acronym or a short form has to be written as the gazetteer has it; any other name with a capital, or all in capitals. */
function isWrittenAs(text: string, place: KnownPlace): boolean {
  const { spelling, naming } = place;
  if (spelling.length <= 4 && spelling === spelling.toUpperCase()) return text === spelling;
  if (naming === 'short' && spelling.endsWith('.')) return text.endsWith('.');
  return true;
}

/** `3 p.m. EST`: what stands in capitals behind an hour is its zone. */
function isZone(units: readonly Unit[], at: number): boolean {
  const [before, unit] = [units[at - 1], units[at]];
  if (!unit?.shouted || !(unit.lower in zones) || !before) return false;
  return /^(?:[ap]\.?m\.?|m|noon|midnight|hours)$/.test(before.lower) || /^\d{1,2}[:.]?\d\d$/.test(before.text);
}

/** The longest known names of a text, from left to right, without overlap. */
export function phrasesOf(body: string, units: readonly Unit[], gazetteer: Gazetteer): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let from = 0; from < units.length; from++) {
    const unit = units[from];
    if (unit === undefined || !(unit.capital ? !openers.has(unit.lower) : lowerHeads.has(unit.lower))) continue;
    if (isZone(units, from)) continue;
    const phrase = phraseAt({ body, units, gazetteer, behind: phrases.at(-1)?.to ?? -1 }, from);
    if (phrase === null) continue;
    phrases.push(phrase);
    from = phrase.to - 1;
  }
  return phrases;
}

/** Sorts of sites that stand in the place they are named after, so that the place will do: `Orva Hospital`, `Orva District`. */
const namedAfter: ReadonlySet<string> = new Set(['building', 'township', 'settlement', 'named']);

/** Takes the known name or the site at a unit, whichever names more. */
function phraseAt(text: Text, from: number): Phrase | null {
  const known = longestAt(text, from);
  const { units } = text;
  if (known !== null && units[from]?.lower === 'the') {
    const later = longestAt(text, from + 1);
    if (later !== null && later.to > known.to) return null;
  }
  const site = siteAt(units, from);
  if (site === null || (known !== null && (known.to >= site.to || namedAfter.has(site.sort)))) return known;
  for (let at = from + 1; at < site.to; at++)
    if ((longestAt(text, at)?.to ?? 0) >= site.to && at < site.to - 1) return known;
  const start = units[site.from]?.start ?? 0;
  const end = units[site.to - 1]?.end ?? start;
  return phraseOf(text, { start, end }, { from: site.from, to: site.to, places: [], site: site.sort });
}

interface Text {
  readonly body: string;
  readonly units: readonly Unit[];
  readonly gazetteer: Gazetteer;
  /** Where the phrase before ends. */
  readonly behind: number;
}

/** Where a name may end that ends in this unit: with its full stop (`Calif.`), with its `'s` (`St. John's`), or bare. */
function endsOf({ end, possessive }: Unit, several: boolean, body: string): readonly number[] {
  if (body.charAt(end) === '.') return [end + 1, end];
  return possessive && several && /^['’]s/.test(body.slice(end, end + 2)) ? [end + 2, end] : [end];
}

function longestAt(text: Text, from: number): Phrase | null {
  const { body, units, gazetteer } = text;
  const start = units[from]?.start ?? 0;
  const least = neverAlone.has(units[from]?.lower ?? '') ? from + 1 : from;
  for (let to = capitalReach(units, from); to > least; to--) {
    const last = units[to - 1];
    if (last === undefined) continue;
    for (const end of endsOf(last, to - from > 1, body)) {
      const name = body.slice(start, end);
      const places = gazetteer.find(name).filter((place) => isWrittenAs(name, place));
      if (places.length > 0) return phraseOf(text, { start, end }, { from, to, places, site: null });
    }
  }
  return null;
}

/** `Washington, D.C.` is one name over a comma. */
function capitalReach(units: readonly Unit[], from: number): number {
  const next = units[from + 1];
  if (next?.before === ',' && (next.text === 'D.C.' || next.text === 'DC')) return from + 2;
  return reach(units, from);
}

function phraseOf(
  { body, units, behind }: Text,
  { start, end }: Span,
  { from, to, places, site }: Pick<Phrase, 'from' | 'to' | 'places' | 'site'>,
): Phrase {
  const afterComma = units[from]?.before === ',' && behind === from;
  return { start, end, from, to, text: body.slice(start, end), places, site, afterComma };
}
