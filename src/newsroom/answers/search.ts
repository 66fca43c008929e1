import type { Answer, Finding } from '../../news/answer.ts';
import { cite } from '../../news/citation.ts';
import { foldLetters } from '../../news/folding.ts';
import type { Question } from '../../news/question.ts';
import { remark } from '../../news/remark.ts';
import { contains, overlaps } from '../../news/span.ts';
import { wordsOf } from '../agreement/alignment.ts';
import { corroborate } from '../agreement/corroborate.ts';
import { corrected, type Misspelling, misspellings } from '../asking/misspelt.ts';
import { parseSearch, pointedOut, type SearchWords } from '../asking/search-syntax.ts';
import { aboutWords, plainLine, type Understanding, understand } from '../asking/understand.ts';
import { nothing } from '../nothing.ts';
import { bestPassages } from '../ranking/best-passages.ts';
import { type Line, newestLines, soughtBy } from '../ranking/lines.ts';
import type { View } from '../shelves/view.ts';
import { isBy } from './asked-speaker.ts';
import { readAs } from './passages.ts';

type SearchQuestion = Extract<Question, { kind: 'search' }>;

const mostRead = 60;

/** The words of a text as one string, for finding phrases in it whatever its marks. */
const running = (text: string) =>
  ` ${wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')} `;

/** What a line must hold and must not, besides its words. */
function passes({ phrases, without, speaker, place }: SearchWords, view: View): (line: Line) => boolean {
  const [held, barred] = [phrases.map(running), without.map(running)];
  return ({ article, passage }) => {
    const text = running(`${article.body.slice(passage.start, passage.end)}\n${article.headline}`);
    if (!held.every((phrase) => text.includes(phrase)) || barred.some((word) => text.includes(word))) return false;
    if (speaker === null && place === null) return true;
    const { statements, places } = view.reading(article);
    const isSaid = statements.some((one) => overlaps(one, passage) && isBy(speaker ?? '')(article, one));
    const isThere = places.some(
      (one) => contains(passage, one) && foldLetters(one.place.name) === foldLetters(place ?? ''),
    );
    return (speaker === null || isSaid) && (place === null || isThere || text.includes(running(place)));
  };
}

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
function misspelt({ terms }: Understanding, view: View): readonly Misspelling[] {
  return terms.some(({ term }) => view.frequency(term) > 0) ? misspellings(terms, view) : [];
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
  const view = all.narrowed({ source, from, to });
  const about = parsed.words === '' ? [speaker, place].filter((one) => one !== null).join(' ') : parsed.words;
  const understanding = asSearched(about);
  const wrong = misspelt(understanding, view);
  const sought = soughtBy({ ...understanding, terms: corrected(understanding.terms, wrong) }, now, view);
  const isFiltered = source !== null || from !== null || to !== null;
  const lines = about === '' && isFiltered ? newestLines(sought, view) : bestPassages(sought, view);
  const isWanted = passes(parsed, view);
  const found = corroborate(lines.slice(0, mostRead).filter(isWanted).map(findingOf));
  const [first, ...rest] = found.slice(0, limit);
  if (first) {
    const notes = wrong.map((one) => readAs(one, about, view));
    return { status: 'found', kind, understood, findings: [{ ...first, notes }, ...rest] };
  }
  const isCommon = about !== '' && understanding.terms.length === 0;
  const reason = lines.length > 0 ? remark('nothing.together') : isCommon ? remark('nothing.common') : null;
  const why = reason && { why: reason };
  return nothing({ kind, understood, about, terms: understanding.terms, lines, ...why }, view);
}
