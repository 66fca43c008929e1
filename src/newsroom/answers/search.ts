import type { Answer, Finding } from '../../news/answer.ts';
import { cite } from '../../news/citation.ts';
import { type Term, termsOf } from '../../news/folding.ts';
import type { Question } from '../../news/question.ts';
import { remark } from '../../news/remark.ts';
import { corroborate } from '../agreement/corroborate.ts';
import { corrected, type Misspelling, misspellings } from '../asking/misspelt.ts';
import { parseSearch, pointedOut } from '../asking/search-syntax.ts';
import { aboutWords, plainLine, type Understanding, understand } from '../asking/understand.ts';
import { nothing } from '../nothing.ts';
import { bestPassages } from '../ranking/best-passages.ts';
import { type Line, newestLines, soughtBy } from '../ranking/lines.ts';
import type { View } from '../shelves/view.ts';
import { readAs } from './passages.ts';
import { searchFilters } from './search-filters.ts';

type SearchQuestion = Extract<Question, { kind: 'search' }>;

const mostRead = 60;

/** Higher is better, 1 where all of the words stand in one sentence. */
const scoreOf = ({ features }: Line) => (features.anywhere + features.inSentence) / 2;

function findingOf(line: Line): Finding {
  const { article, sentence, passage } = line;
  return {
    text: article.body.slice(sentence.start, sentence.end),
    value: null,
    basis: 'stated',
    notes: [],
    score: scoreOf(line),
    sources: 1,
    citations: [cite(article, passage)],
  };
}

const question = /\b(?:who|whom|whose|when|where|which|what|why|how)\b/iu;

/** All words count; a question tells by itself what kind of thing is looked for. */
function asSearched(about: string): Understanding {
  if (!question.test(about)) return aboutWords(about, 'passage');
  const { wanted, nouns } = understand(about);
  return { ...aboutWords(about, wanted === 'thing' ? 'passage' : wanted), nouns };
}

/** Misspelt words beside one that stands in the scope: where none does, nothing tells what was meant, and spellings are only suggested. */
function misspelt(understanding: Understanding, view: View): readonly Misspelling[] {
  return understanding.terms.some(({ term }) => view.frequency(term) > 0) ? misspellings(understanding, view) : [];
}

/** True for a line with one of the words in its passage or headline; for all where there are none: a place alone is not what was asked. */
function holdsOne(words: readonly Term[]): (line: Line) => boolean {
  const sought = new Set(words.map(({ term }) => term));
  const isSought = ({ term }: Term) => sought.has(term);
  return ({ terms, article }) => sought.size === 0 || terms.some(isSought) || termsOf(article.headline).some(isSought);
}

/** Passages by their words, phrases and filters, in rank order. */
export function answerSearch({ kind, words, limit, now }: SearchQuestion, all: View): Answer {
  const typed = plainLine(words);
  const parsed = parseSearch(typed, now);
  const understood = `search: ${typed}`;
  if ('fault' in parsed) {
    return nothing({ kind, understood, about: '', terms: [], lines: [], why: pointedOut(typed, parsed) }, all);
  }
  const { source, from, to, speaker, place } = parsed;
  const scope = all.narrowed({ source, from, to });
  const { view, passes } = searchFilters(parsed, scope);
  const isUnheard = termsOf(speaker ?? '').some(({ term }) => scope.frequency(term) === 0);
  const named = parsed.words === '' || isUnheard ? speaker : null;
  const about = [parsed.words, named, place].filter(Boolean).join(' ');
  const understanding = asSearched(about);
  const { terms } = understanding;
  const wrong = misspelt(understanding, scope);
  const sought = soughtBy({ ...understanding, terms: corrected(terms, wrong) }, now, view);
  const isFiltered = source !== null || from !== null || to !== null;
  const lines = about === '' && isFiltered ? newestLines(sought, view) : bestPassages(sought, view);
  const isMeant = holdsOne(corrected(terms, wrong).filter(({ start }) => start < parsed.words.length));
  const found = corroborate(lines.slice(0, mostRead).filter(isMeant).filter(passes).map(findingOf));
  const [first, ...rest] = found.slice(0, limit);
  if (first) {
    const notes = wrong.map((one) => readAs(one, about, view));
    return { status: 'found', kind, understood, findings: [{ ...first, notes }, ...rest] };
  }
  const isCommon = about !== '' && terms.length === 0;
  const near = lines.length > 0 ? lines : bestPassages(sought, scope);
  const isKnown = near.length > 0 && terms.every(({ term }) => scope.frequency(term) > 0);
  const reason = isCommon ? remark('nothing.common') : isKnown ? remark('nothing.together') : null;
  const why = reason && { why: reason };
  return nothing({ kind, understood, about, terms, lines: near, ...why }, scope);
}
