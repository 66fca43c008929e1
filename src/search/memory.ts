import { editDistance } from '../news/edit-distance.ts';
import { termsOf } from '../news/folding.ts';
import type { Entry, Hit, SearchIndex } from './index-port.ts';
import { byRank } from './rank-order.ts';
import { holdingIn, standingIn } from './standing.ts';

function passageTerms(entry: Entry, passage: string): ReadonlySet<string> {
  const text = [entry.headline, entry.publisher, entry.date, passage].join('\n');
  return new Set(termsOf(text).map(({ term }) => term));
}

/** The reference: reads everything for each question and counts matches. Slow and plainly right; for tests. */
export function makeMemoryIndex(): SearchIndex {
  const held = new Map<string, readonly ReadonlySet<string>[]>();
  const texts = new Map<string, Entry>();
  const passages = () => [...held.values()].flat();
  const frequency = (term: string) => passages().filter((terms) => terms.has(term)).length;
  return {
    async add(entries) {
      for (const entry of entries) {
        texts.set(entry.id, entry);
        held.set(
          entry.id,
          entry.passages.map((passage) => passageTerms(entry, passage)),
        );
      }
    },
    remove(ids) {
      for (const id of ids) {
        held.delete(id);
        texts.delete(id);
      }
    },
    search({ terms, limit, only }) {
      const hits: Hit[] = [];
      for (const [id, own] of held) {
        if (only && !only(id)) continue;
        own.forEach((set, passage) => {
          const score = terms.reduce((sum, { term, weight }) => sum + (set.has(term) ? weight : 0), 0);
          if (score > 0) hits.push({ id, passage, score });
        });
      }
      return hits.sort(byRank).slice(0, limit);
    },
    holding: (terms) => holdingIn(texts.values(), terms),
    standing: (id, terms) => standingIn(texts.get(id), terms),
    frequency,
    spellings(term, edits) {
      return [...new Set(passages().flatMap((terms) => [...terms]))]
        .map((other) => ({ term: other, distance: editDistance(term, other), frequency: frequency(other) }))
        .filter(({ distance }) => distance <= edits)
        .sort((a, b) => a.distance - b.distance || b.frequency - a.frequency || (a.term < b.term ? -1 : 1));
    },
    image: () => [],
    restore: () => false,
    get size() {
      return passages().length;
    },
  };
}
