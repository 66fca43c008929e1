import { type Atom, atom } from './atoms.ts';

/** An amount: its value, `null` where it stays open ("a few"), and the index behind it. */
export interface Amount {
  readonly value: number | null;
  readonly end: number;
  /** `a`, `an`. */
  readonly article?: boolean;
}

const fraction = /^(\d)\/(\d)$/;

const crowds: ReadonlySet<string> = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions']);

/** `1/2` behind a whole number, `and a half` behind a numeral: what it adds, and the index behind it. */
export function addedFraction(atoms: readonly Atom[], at: number): Amount | null {
  const part = fraction.exec(atom(atoms, at).text);
  if (part) return { value: Number(part[1]) / Number(part[2]), end: at + 1 };
  if (atom(atoms, at).lower !== 'and') return null;
  const article = atom(atoms, at + 1).lower;
  if (article !== 'a' && article !== 'one') return null;
  if (atom(atoms, at + 2).lower === 'half') return { value: 0.5, end: at + 3 };
  return null;
}

function withFraction(atoms: readonly Atom[], amount: Amount): Amount {
  const added = amount.value === null ? null : addedFraction(atoms, amount.end);
  return added ? { value: (amount.value ?? 0) + (added.value ?? 0), end: added.end } : amount;
}

/** `twenty`, `twenty-five`, `one hundred`, `two thousand five hundred`. */
function inWords(atoms: readonly Atom[], at: number): Amount | null {
  let end = at;
  let sum = 0;
  let part = 0;
  while (end < at + 8) {
    const { word } = atom(atoms, end);
    if (word.numeral !== undefined) part += word.numeral;
    else if (word.multiplier !== undefined) {
      part = Math.max(part, 1) * word.multiplier;
      if (word.multiplier >= 1000) {
        sum += part;
        part = 0;
      }
    } else break;
    end++;
  }
  return end > at ? { value: sum + part, end } : null;
}

const wordsAt = (atoms: readonly Atom[], at: number): string =>
  `${atom(atoms, at).lower} ${atom(atoms, at + 1).lower} ${atom(atoms, at + 2).lower}`;

function afterArticle(atoms: readonly Atom[], at: number): Amount {
  const next = atom(atoms, at);
  if (next.lower === 'couple') return { value: 2, end: atom(atoms, at + 1).lower === 'of' ? at + 2 : at + 1 };
  if (next.lower === 'half') return { value: 0.5, end: at + 1 };
  const century = atom(atoms, at + 1).word.unit === 'century' || /^of an? century$/.test(wordsAt(atoms, at + 1));
  if (next.lower === 'quarter' && century)
    return { value: 0.25, end: atom(atoms, at + 1).lower === 'of' ? at + 3 : at + 1 };
  if (next.word.vague) return { value: null, end: at + 1 };
  if (next.lower === 'number' && atom(atoms, at + 1).lower === 'of') return { value: null, end: at + 2 };
  if (next.word.multiplier !== undefined) return inWords(atoms, at) ?? { value: 1, end: at };
  return { value: 1, end: at, article: true };
}

/** `12`, `2 1/2`, `1.5 million`. */
function inDigits(atoms: readonly Atom[], at: number, value: number): Amount {
  const { multiplier } = atom(atoms, at + 1).word;
  if (multiplier !== undefined) return { value: value * multiplier, end: at + 2 };
  return withFraction(atoms, { value, end: at + 1 });
}

/** `three-quarters of an hour`. */
function threeQuarters(atoms: readonly Atom[], at: number): Amount | null {
  const quarters = atom(atoms, at).word.numeral === 3 && atom(atoms, at + 1).lower === 'quarters';
  const of = quarters && atom(atoms, at + 2).lower === 'of' && /^an?$/.test(atom(atoms, at + 3).lower);
  return of ? { value: 0.75, end: at + 4 } : null;
}

/** Behind `several`, `million` belongs to the amount and leaves it open. */
function crowdEnd(atoms: readonly Atom[], at: number): number {
  return atom(atoms, at).word.multiplier === undefined ? at : at + 1;
}

/** An amount that begins at an atom: `12`, `2 1/2`, `twenty-five`, `a`, `a couple of`, `several`, `half a`. */
export function amountAt(atoms: readonly Atom[], at: number): Amount | null {
  const first = atom(atoms, at);
  if (first.number !== null) return first.suffix === '' ? inDigits(atoms, at, first.number) : null;
  if (first.lower === 'a' || first.lower === 'an') return afterArticle(atoms, at + 1);
  if (first.word.vague)
    return atom(atoms, at - 1).lower === 'as' ? null : { value: null, end: crowdEnd(atoms, at + 1) };
  if (first.lower === 'another') return amountAt(atoms, at + 1) ?? { value: 1, end: at + 1 };
  if (first.lower === 'quarter' && atom(atoms, at + 1).word.unit === 'century') return { value: 0.25, end: at + 1 };
  if (crowds.has(first.lower) && atom(atoms, at + 1).lower === 'of') return { value: null, end: at + 2 };
  if (first.lower === 'half') {
    if (atom(atoms, at + 1).joined) {
      const { multiplier } = atom(atoms, at + 1).word;
      return multiplier === undefined ? { value: 0.5, end: at + 1 } : { value: multiplier / 2, end: at + 2 };
    }
    const article = atom(atoms, at + 1).lower;
    return article === 'a' || article === 'an' ? { value: 0.5, end: at + 2 } : null;
  }
  if (first.lower === 'couple' && atom(atoms, at + 1).lower === 'of') return { value: 2, end: at + 2 };
  const words = threeQuarters(atoms, at) ?? inWords(atoms, at);
  return words && withFraction(atoms, words);
}
