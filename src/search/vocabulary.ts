import { editDistance } from '../news/edit-distance.ts';
import { numbersIn, type Section, sectionOf } from '../news/sections.ts';
import type { Spelling } from './index-port.ts';
import { noPostings, type Postings } from './postings.ts';

/** Which letters a term holds, one bit each, so that most terms can be told apart without comparing them. */
function letterBits(term: string): number {
  let bits = 0;
  for (let i = 0; i < term.length; i++) bits |= 1 << (term.charCodeAt(i) % 31);
  return bits;
}

/** Of 32 bits, added up in pairs, fours, bytes. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The terms of an index with their postings. */
export interface Vocabulary {
  get(term: string): Postings | undefined;
  /** The term's postings, made where there are none. */
  of(term: string): Postings;
  near(term: string, edits: number): Spelling[];
  each(visit: (postings: Postings) => void): void;
  image(): readonly Section[];
}

const between = '\n';

/** Terms, letter bits, frequencies, lengths of postings, postings. */
export const vocabularySections = 5;

/** The postings that lie in an image, by the number of their term; each is made when it is looked at. */
function postingsIn([, , frequencies, lengths, lists]: readonly Uint8Array[]) {
  const [frequency, length, all] = [numbersIn(frequencies), numbersIn(lengths), numbersIn(lists)];
  const starts = new Uint32Array(length.length + 1);
  for (let at = 0; at < length.length; at++) starts[at + 1] = (starts[at] ?? 0) + (length[at] ?? 0);
  return (at: number): Postings => {
    const list = all.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
    return { list, length: list.length, frequency: frequency[at] ?? 0 };
  };
}

function vocabularyImage(spelt: readonly string[], bits: readonly number[], peek: Vocabulary['get']): Section[] {
  const [frequencies, lengths] = [new Uint32Array(spelt.length), new Uint32Array(spelt.length)];
  let total = 0;
  for (const [at, term] of spelt.entries()) {
    const { frequency, length } = peek(term) ?? noPostings();
    frequencies[at] = frequency;
    lengths[at] = length;
    total += length;
  }
  const lists = function* () {
    for (const term of spelt) {
      const { list, length } = peek(term) ?? noPostings();
      yield new Uint8Array(list.buffer, list.byteOffset, length * list.BYTES_PER_ELEMENT);
    }
  };
  return [
    sectionOf(new TextEncoder().encode(spelt.map((term) => `${term}${between}`).join(''))),
    sectionOf(Int32Array.from(bits)),
    sectionOf(frequencies),
    sectionOf(lengths),
    { bytes: total * Uint32Array.BYTES_PER_ELEMENT, pieces: lists },
  ];
}

/** A vocabulary: empty, or as it was when its image was made. */
export function makeVocabulary(image: readonly Uint8Array[] | null = null): Vocabulary {
  const spelt = image ? new TextDecoder().decode(image[0]).split(between).slice(0, -1) : [];
  const bits = image ? [...new Int32Array(numbersIn(image[1]))] : [];
  const terms = new Map<string, Postings | number>();
  for (const [at, term] of spelt.entries()) terms.set(term, at);
  const imaged = image ? postingsIn(image) : noPostings;

  const peek = (term: string): Postings | undefined => {
    const known = terms.get(term);
    return typeof known === 'number' ? imaged(known) : known;
  };
  const get = (term: string): Postings | undefined => {
    const found = peek(term);
    if (found && typeof terms.get(term) === 'number') terms.set(term, found);
    return found;
  };
  return {
    get,
    of(term) {
      const known = get(term);
      if (known) return known;
      const made = noPostings();
      terms.set(term, made);
      spelt.push(term);
      bits.push(letterBits(term));
      return made;
    },
    near(term, edits) {
      const letters = letterBits(term);
      const near = spelt.filter((other, at) => {
        if (bitCount((bits[at] ?? 0) ^ letters) > 2 * edits) return false;
        return Math.abs(other.length - term.length) <= edits;
      });
      return near
        .map((other) => ({
          term: other,
          distance: editDistance(term, other, edits),
          frequency: peek(other)?.frequency ?? 0,
        }))
        .filter(({ distance, frequency }) => distance <= edits && frequency > 0)
        .sort((a, b) => a.distance - b.distance || b.frequency - a.frequency || (a.term < b.term ? -1 : 1));
    },
    each(visit) {
      for (const term of spelt) visit(get(term) ?? noPostings());
    },
    image: () => vocabularyImage(spelt, bits, peek),
  };
}
