import type { Article } from '../../news/article.ts';
import { foldLetters } from '../../news/folding.ts';
import { contains, overlaps, type Span } from '../../news/span.ts';
import { wordsOf } from '../agreement/alignment.ts';
import type { SearchWords } from '../asking/search-syntax.ts';
import type { View } from '../shelves/view.ts';
import { type AskedSpeaker, askedSpeaker } from './asked-speaker.ts';

type Standing = { readonly article: Article; readonly passage: Span };
type Passes = (standing: Standing) => boolean;

/** The words of a text as one string, for finding phrases in it whatever its marks. */
const running = (text: string) =>
  ` ${wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')} `;

const textOf = ({ article, passage }: Standing) =>
  running(`${article.body.slice(passage.start, passage.end)}\n${article.headline}`);

/** True where passage and headline hold each phrase and nothing that is barred; `null` where neither is asked. */
function holdsPhrases({ phrases, without }: SearchWords): Passes | null {
  if (phrases.length + without.length === 0) return null;
  const [held, barred] = [phrases.map(running), without.map(running)];
  return (standing) => {
    const text = textOf(standing);
    return held.every((phrase) => text.includes(phrase)) && !barred.some((word) => text.includes(word));
  };
}

/** Passages that are looked at for phrases. */
const mostLookedAt = 1500;

/** The view with only the passages that pass among what is found. */
function among(view: View, passes: Passes): View {
  return {
    ...view,
    get size() {
      return view.size;
    },
    get isNarrowed() {
      return view.isNarrowed;
    },
    search(terms, limit) {
      const found = [];
      for (const one of view.search(terms, mostLookedAt)) {
        if (found.length === limit) break;
        if (passes(one)) found.push(one);
      }
      return found;
    },
    only: (passing) => among(view.only(passing), passes),
    narrowed: (more) => among(view.narrowed(more), passes),
  };
}

/** True where the passage holds something that the speaker said. */
function holdsSpeaker({ isBy }: AskedSpeaker, view: View): Passes {
  return ({ article, passage }) =>
    view.reading(article).statements.some((one) => overlaps(one, passage) && isBy(article, one));
}

/** True where the passage names the place, under any of its names, or in so many words. */
function holdsPlace(place: string, view: View): Passes {
  const [name, words] = [foldLetters(place), running(place)];
  return (standing) => {
    if (textOf(standing).includes(words)) return true;
    const { places } = view.reading(standing.article);
    return places.some((one) => contains(standing.passage, one) && foldLetters(one.place.name) === name);
  };
}

/** Where a search looks, and what a passage must hold besides its words. */
export interface SearchFilters {
  readonly view: View;
  readonly passes: Passes;
}

/** What narrows a search: only articles that name the speaker and passages with the phrases are looked at, what takes a reading is asked of the best of them. */
export function searchFilters(parsed: SearchWords, all: View): SearchFilters {
  const { speaker, place } = parsed;
  const asked = speaker === null ? null : askedSpeaker(speaker, all);
  const held = asked && new Set(asked.articles);
  const own = held ? all.only((article) => held.has(article)) : all;
  const phrases = holdsPhrases(parsed);
  const filters = [phrases, asked && holdsSpeaker(asked, all), place === null ? null : holdsPlace(place, all)].filter(
    (one) => one !== null,
  );
  return {
    view: phrases ? among(own, phrases) : own,
    passes: (standing) => filters.every((one) => one(standing)),
  };
}
