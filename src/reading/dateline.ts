import type { Dateline } from '../news/reading.ts';
import type { Span } from '../news/span.ts';
import { desks, noPlaces } from './data/dateline-words.ts';
import type { Draft, Step } from './draft.ts';
import { type Atom, atom, atomize } from './times/atoms.ts';
import { afterStop, isCapital, touches } from './times/context.ts';
import { dayFirst, monthFirst } from './times/month-date.ts';

/** A dateline stands this near to the head of the text, and is no longer than this. In characters, lines and words. */
const head = 1500;
const lines = 5;
const longest = 24;

const separators: ReadonlySet<string> = new Set(['-', '–', '—', '―', '_', ':', '\ufffd']);

interface Part {
  readonly span: Span;
  readonly end: number;
}

function part(atoms: readonly Atom[], begin: number, end: number): Part {
  return { span: { start: atom(atoms, begin).start, end: atom(atoms, end - 1).end }, end };
}

const isShout = ({ text }: Atom): boolean => /^\p{Lu}[\p{Lu}.'’]+$/u.test(text);

/** Words of a place's name: all in capitals, or each begun with one; `St. Oda`, `BRUSSELS/PARIS`. */
function placeAt(atoms: readonly Atom[], at: number): (Part & { readonly shouted: boolean }) | null {
  const shouted = isShout(atom(atoms, at));
  const fits = (it: Atom): boolean => (shouted ? isShout(it) : isCapital(it));
  const first = atom(atoms, at);
  if (!fits(first) || desks.has(first.text) || first.word.weekday !== undefined) return null;
  let end = at;
  while (end < at + 6 && (fits(atom(atoms, end)) || atom(atoms, end).text === '/')) end = afterStop(atoms, end + 1);
  const alone = end === at + 1 && noPlaces.has(first.text.toUpperCase());
  return alone ? null : { ...part(atoms, at, end), shouted };
}

/** `, Kenya`, `, N.Y.`: the region behind a place. */
function regionEnd(atoms: readonly Atom[], at: number): number {
  if (atom(atoms, at).text !== ',' || !isCapital(atom(atoms, at + 1))) return at;
  let end = at + 1;
  while (end < at + 5 && isCapital(atom(atoms, end))) end = afterStop(atoms, end + 1);
  return end;
}

/** `, June 2`, `June 2, 2018`. */
function dateAt(atoms: readonly Atom[], at: number): Part | null {
  const begin = atom(atoms, at).text === ',' ? at + 1 : at;
  const found = monthFirst(atoms, begin) ?? dayFirst(atoms, begin);
  return found && part(atoms, begin, found.end);
}

/** `(Reuters)`, `(AP)`: what the brackets enclose. */
function agencyAt(atoms: readonly Atom[], at: number): Part | null {
  if (atom(atoms, at).text !== '(' || !isCapital(atom(atoms, at + 1))) return null;
  for (let end = at + 2; end < at + 8; end++) {
    const it = atom(atoms, end);
    if (it.text === ')') return { ...part(atoms, at + 1, end), end: end + 1 };
    if (!isCapital(it) && /^\p{L}/u.test(it.text)) return null;
  }
  return null;
}

/** The index behind the dash or colon at `at`, `at` where there is none. */
function separatorEnd(atoms: readonly Atom[], at: number): number {
  let end = at;
  while (end < at + 3 && separators.has(atom(atoms, end).text)) end++;
  return end;
}

/** A colon or dash that is glued to a lone word ends a heading or names who speaks: `PREVIOUSLY:`. */
function isGlued(atoms: readonly Atom[], at: number): boolean {
  return touches(atom(atoms, at - 1), atom(atoms, at)) && atom(atoms, at).text !== '_';
}

/** Two words in capitals behind the dash: the line is a heading, `SOCCER - ORVA HOLD LENZ`. */
function isHeading(atoms: readonly Atom[], at: number): boolean {
  return isShout(atom(atoms, at)) && isShout(atom(atoms, at + 1));
}

function datelineAt(atoms: readonly Atom[], at: number): Dateline | null {
  const place = dateAt(atoms, at) ? null : placeAt(atoms, at);
  const region = place ? regionEnd(atoms, place.end) : at;
  const early = dateAt(atoms, place?.end ?? at);
  const placed = early ? (place?.end ?? at) : region;
  const date = early ?? dateAt(atoms, placed);
  const agency = agencyAt(atoms, date?.end ?? placed);
  const before = agency?.end ?? date?.end ?? placed;
  const end = separatorEnd(atoms, before);
  if (end - at > longest || end === at) return null;
  if (agency ? end === before && !place?.shouted : !place?.shouted || end === before) return null;
  if (!agency && !date && ((placed === place?.end && isGlued(atoms, before)) || isHeading(atoms, end))) return null;
  const start = atom(atoms, at).start;
  const named = place && { start, end: atom(atoms, placed - 1).end };
  return { start, end: atom(atoms, end - 1).end, place: named, date: date?.span ?? null, agency: agency?.span ?? null };
}

/** Finds the dateline of a story: at the head of one of its first lines, or behind a headline on the same line. */
function findDateline({ body, tokens }: Draft): Dateline | null {
  const first = tokens.findIndex(({ end }) => end > head);
  const atoms = atomize(first < 0 ? tokens : tokens.slice(0, first));
  let line = 0;
  for (let at = 0; at < atoms.length && line < lines; at++) {
    const before = atom(atoms, at - 1);
    const opensLine = at === 0 || body.slice(before.end, atom(atoms, at).start).includes('\n');
    if (opensLine) line++;
    if (!opensLine && before.text !== '.') continue;
    const found = datelineAt(atoms, at);
    if (found && (opensLine || (found.agency && found.place))) return found;
  }
  return null;
}

/** Reads the dateline: `PARIS, June 2 (Reuters) -`, `BEIJING :`, `NAIROBI, Kenya (AP) _`. */
export const readDateline: Step = (draft) => ({ dateline: findDateline(draft) });
