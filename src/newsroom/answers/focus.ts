import { termsOf } from '../../news/folding.ts';
import type { Sought } from '../ranking/features.ts';

/** What the sentences before the question itself count: they only tell of whom or what it is. */
const preamble = 0.25;
const sentenceEnd =
  /(?<=\p{L}{2}|\d|["”’)])(?<!\b(?:dr|mr|mrs|ms|st|sen|gov|rep|gen|lt|col|sgt|capt|prof|jr|sr|no|vs|inc|co))[.?!:;]\s+(?=\S)/u;
const opening =
  /^(?:and |but |so )?(?:in |at |on |by |to |for |from )?(?:who|whom|when|where|what|which|why|how(?: \p{L}+)?)\s+/u;
/** Stands for a name of the sentences before. */
const pointing = /\b(?:he|she|it|they|his|her|its|their|him|them)\b/;
const kept = /^(?:in |at |on |by |to |for |from )?(?:which|what)\b/;

/** A question of several sentences as its last one asks it: `Ana Quill left on Thursday. When did she take office?`; others stay as they are. */
export function focused(sought: Sought): Sought {
  const last = sought.about.split(sentenceEnd).at(-1) ?? '';
  const own = new Set(termsOf(last).map(({ term }) => term));
  if (last === sought.about || own.size === 0) return sought;
  const isAsked = (term: string) => own.has(term) || (pointing.test(last) && sought.names.has(term));
  return {
    ...sought,
    about: kept.test(last) ? last : last.replace(opening, ''),
    terms: sought.terms.map(({ term, weight }) => ({ term, weight: isAsked(term) ? weight : preamble * weight })),
  };
}
