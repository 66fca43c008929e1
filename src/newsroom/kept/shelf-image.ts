import { jsonIn, jsonSection, numbersIn, type Section, sectionOf } from '../../news/sections.ts';
import type { WrittenRoll } from '../shelves/name-roll.ts';
import type { PackedCut } from '../shelves/packed-cut.ts';

/** What is kept of an article; `reading`: packed, `null` where it was not read yet. */
export interface KeptArticle {
  readonly id: string;
  readonly fingerprint: string;
  readonly cut: PackedCut;
  readonly reading: Uint8Array | null;
}

const ownSections = 7;

/** What a shelf keeps besides its articles; `names`: `null` where they are not those of all that is kept. */
interface KeptBeside {
  readonly names: WrittenRoll | null;
  readonly index: readonly Section[];
}

/** All that is kept of a shelf's articles, and its index, as sections. */
export function shelfImage(kept: readonly KeptArticle[], { names, index }: KeptBeside): readonly Section[] {
  const readings = kept.flatMap(({ reading }) => reading ?? []);
  return [
    jsonSection(kept.map(({ id, fingerprint }) => [id, fingerprint])),
    sectionOf(Uint32Array.from(kept, ({ cut }) => cut.passages)),
    sectionOf(Uint32Array.from(kept, ({ cut }) => cut.ends.length)),
    sectionOf(...kept.map(({ cut }) => cut.ends)),
    sectionOf(Uint32Array.from(kept, ({ reading }) => reading?.length ?? 0)),
    sectionOf(...readings),
    jsonSection(names),
    ...index,
  ];
}

/** The articles and the index of an image, as views of its sections. Throws where they do not belong together. */
export function shelfIn(sections: readonly Uint8Array[]) {
  const named = jsonIn(sections[0]) as readonly (readonly [string, string])[];
  const [passages, lengths] = [numbersIn(sections[1]), numbersIn(sections[2])];
  const [ends, readingLengths] = [numbersIn(sections[3]), numbersIn(sections[4])];
  const readings = sections[5];
  if (!readings || passages.length !== named.length || readingLengths.length !== named.length)
    throw new RangeError('sections of several shelves');
  const kept = new Map<string, KeptArticle>();
  let [cutAt, readingAt] = [0, 0];
  for (const [at, [id, fingerprint]] of named.entries()) {
    const [cutEnd, readingEnd] = [cutAt + (lengths[at] ?? 0), readingAt + (readingLengths[at] ?? 0)];
    const cut = { ends: ends.subarray(cutAt, cutEnd), passages: passages[at] ?? 0 };
    kept.set(id, {
      id,
      fingerprint,
      cut,
      reading: readingEnd > readingAt ? readings.subarray(readingAt, readingEnd) : null,
    });
    [cutAt, readingAt] = [cutEnd, readingEnd];
  }
  return { kept, names: jsonIn(sections[6]) as WrittenRoll | null, index: sections.slice(ownSections) };
}
