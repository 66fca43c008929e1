import MiniSearch from 'minisearch';
import { editDistance } from '../news/edit-distance.ts';
import { termsOf } from '../news/folding.ts';
import type { Entry, Hit, SearchIndex } from './index-port.ts';
import { byRank } from './rank-order.ts';
import { holdingIn, standingIn } from './standing.ts';

interface PassageRow {
  readonly key: string;
  readonly id: string;
  readonly passage: number;
  readonly headline: string;
  readonly text: string;
  readonly publisher: string;
  readonly date: string;
}

const fields = ['headline', 'text', 'publisher', 'date'];
/** A word of the headline tells more of what a passage is about; publisher and date only tell articles apart. */
const boost = { headline: 0.5, text: 1, publisher: 0.2, date: 0.2 };
/** Entries between two pauses for the event loop. */
const portion = 200;

function rowsOf({ id, headline, publisher, date, passages }: Entry): PassageRow[] {
  return passages.map((text, passage) => ({ key: `${id}\n${passage}`, id, passage, headline, text, publisher, date }));
}

function emptyEngine(): MiniSearch<PassageRow> {
  return new MiniSearch<PassageRow>({
    idField: 'key',
    fields,
    storeFields: ['id', 'passage'],
    tokenize: (text) => termsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: { boost, combineWith: 'OR', tokenize: (words) => words.split(' ') },
  });
}

/** MiniSearch (BM25+) over the passages of one home. */
export function makeMiniSearchIndex(): SearchIndex {
  const engine = emptyEngine();
  const held = new Map<string, Entry>();

  const remove = (ids: readonly string[]) => {
    for (const id of ids) {
      const entry = held.get(id);
      if (entry) engine.removeAll(rowsOf(entry));
      held.delete(id);
    }
  };

  const count = (word: string, fuzzy: number | false) => engine.search(word, { fuzzy });

  return {
    remove,
    async add(entries) {
      for (let at = 0; at < entries.length; at += portion) {
        for (const entry of entries.slice(at, at + portion)) {
          remove([entry.id]);
          engine.addAll(rowsOf(entry));
          held.set(entry.id, entry);
        }
        await new Promise(setImmediate);
      }
    },
    search({ terms, limit, only }) {
      const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
      const found = engine.search(terms.map(({ term }) => term).join(' '), {
        boostTerm: (term) => weights.get(term) ?? 1,
        ...(only && { filter: ({ id }) => only(id) }),
      });
      const hits: Hit[] = found.map(({ id, score, passage }) => ({ id, passage, score }));
      return hits.sort(byRank).slice(0, limit);
    },
    holding: (terms) => holdingIn(held.values(), terms),
    standing: (id, terms) => standingIn(held.get(id), terms),
    frequency: (term) => count(term, false).length,
    spellings(term, edits) {
      const frequencies = new Map<string, number>();
      for (const { terms } of count(term, edits))
        for (const other of terms) frequencies.set(other, (frequencies.get(other) ?? 0) + 1);
      return [...frequencies]
        .map(([other, frequency]) => ({ term: other, distance: editDistance(term, other), frequency }))
        .filter(({ distance }) => distance <= edits)
        .sort((a, b) => a.distance - b.distance || b.frequency - a.frequency || (a.term < b.term ? -1 : 1));
    },
    image: () => [],
    restore: () => false,
    get size() {
      return engine.documentCount;
    },
  };
}
