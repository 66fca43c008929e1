import type { Article } from '../../news/article.ts';
import { type Section, unframed } from '../../news/sections.ts';
import type { Entry, SearchIndex } from '../../search/index-port.ts';
import { entryOf } from '../shelves/entry.ts';
import type { Holdings } from '../shelves/holdings.ts';
import type { NameRoll } from '../shelves/name-roll.ts';
import { unpackedCut } from '../shelves/packed-cut.ts';
import { fingerprintOf } from './fingerprint.ts';
import { unpackReading } from './packed-reading.ts';
import type { Readings } from './readings.ts';
import { shelfImage, shelfIn } from './shelf-image.ts';

/** The parts of a shelf that an image is made of. */
export interface Imaged {
  readonly index: SearchIndex;
  readonly holdings: Holdings;
  readonly readings: Readings;
  readonly names: NameRoll;
}

/** Empty where the index is of a kind that has no image. */
export function imageOf({ index, holdings, readings, names }: Imaged): readonly Section[] {
  const image = index.image();
  if (image.length === 0) return [];
  const kept = [...holdings.articles.values()].map((article) => ({
    id: article.id,
    fingerprint: holdings.fingerprint(article.id),
    cut: holdings.cutOf(article),
    reading: readings.packed(article.id),
  }));
  return shelfImage(kept, { names: readings.areEntered() ? names.written() : null, index: image });
}

/** Puts on an empty shelf what the image has of the wanted articles, where they are the very same. False: nothing could be taken from it. */
export function restoreFrom(
  image: Uint8Array,
  wanted: readonly Article[],
  { index, holdings, readings, names }: Imaged,
): boolean {
  const sections = unframed(image);
  if (!sections) return false;
  const { kept, names: written, index: own } = shelfIn(sections);
  const entries = new Map<string, Entry>();
  const same = wanted.flatMap((article) => {
    const known = kept.get(article.id);
    return known && known.fingerprint === fingerprintOf(article) ? { article, known } : [];
  });
  for (const { article, known } of same) entries.set(article.id, entryOf(article, unpackedCut(known.cut)));
  if (!index.restore(own, (id) => entries.get(id) ?? null)) return false;
  for (const { article, known } of same) {
    holdings.enter(article, known.cut, known.fingerprint);
    if (known.reading) readings.restore(article.id, known.reading, written !== null);
    kept.delete(article.id);
  }
  if (written) {
    names.takeUp(written);
    for (const { reading } of kept.values()) if (reading) names.strike(unpackReading(reading));
  }
  return true;
}
