import { editDistance } from '../news/edit-distance.ts';
import type { Spelling } from './index-port.ts';
import { noPostings, type Postings } from './postings.ts';

/** Which letters a term holds, one bit each, so that most terms can be told apart without comparing them. */
function letterBits(term: string): number {
  let bits = 0;
  for (let i = 0; i < term.length; i++) bits |= 1 << (term.charCodeAt(i) % 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The terms of an index with their postings. */
export interface Vocabulary {
  get(term: string): Postings | undefined;
  /** The term's postings, made where there are none. */
  of(term: string): Postings;
  near(term: string, edits: number): Spelling[];
}

export function makeVocabulary(): Vocabulary {
  const terms = new Map<string, Postings>();
  const spelt: string[] = [];
  const bits: number[] = [];
  const isNear = (at: number, term: string, { edits, letters }: { edits: number; letters: number }) =>
    Math.abs((spelt[at]?.length ?? 0) - term.length) <= edits && bitCount((bits[at] ?? 0) ^ letters) <= 2 * edits;
  return {
    get: (term) => terms.get(term),
    of(term) {
      const known = terms.get(term);
      if (known) return known;
      const made = noPostings();
      terms.set(term, made);
      spelt.push(term);
      bits.push(letterBits(term));
      return made;
    },
    near(term, edits) {
      const asked = { edits, letters: letterBits(term) };
      const near = spelt.filter((_, at) => isNear(at, term, asked));
      return near
        .map((other) => ({
          term: other,
          distance: editDistance(term, other),
          frequency: terms.get(other)?.frequency ?? 0,
        }))
        .filter(({ distance, frequency }) => distance <= edits && frequency > 0)
        .sort((a, b) => a.distance - b.distance || b.frequency - a.frequency || (a.term < b.term ? -1 : 1));
    },
  };
}
