import { termsOf } from '../../news/folding.ts';
import type { View } from '../shelves/view.ts';
import { isCounted } from './counted.ts';
import type { Features, Sought } from './features.ts';
import { bestLines, type Line } from './lines.ts';

/** What speaks for a whole passage beside what speaks for its best sentence, each from 0 to 1. Shares are of the asked words, by weight. */
export interface Wholeness {
  /** In the passage and not in the headline: a passage is not found for its headline alone. */
  readonly own: number;
  /** Neither in passage nor headline, but where the article begins, or shortly before the passage, which goes on about that. */
  readonly inLead: number;
  readonly before: number;
  /** 1 where a number is asked for and stands there with what is counted. */
  readonly counted: number;
}

type Counting = Exclude<keyof Features, 'asks' | 'inArticle'> | keyof Wholeness;

/** What each counts, fitted on passages that are marked as the evidence (docs/evaluation.md); `source` and `dated`, which those questions do not show, by hand. */
const passageWeights: Readonly<Record<Counting, number>> = {
  retrieved: 0.95,
  inSentence: 0.33,
  inHeadline: 1.83,
  anywhere: 1.68,
  kinAnywhere: 1.54,
  alikeAround: 1,
  form: 0.3,
  tight: 0.18,
  tightAround: 0.39,
  names: 0.08,
  kind: 0.29,
  kindAround: 0.64,
  early: 0.8,
  recent: 1.46,
  long: -0.26,
  source: 1.2,
  dated: 0.9,
  own: 1.13,
  inLead: 1.62,
  before: 1.4,
  counted: 0.87,
};
const counting = Object.keys(passageWeights) as Counting[];

/** Whoever looks for a passage may find several in one article. */
const passagesOfOne = 8;
/** How much is read of an article's beginning, and before a passage; letters. */
const leadLength = 600;
const beforeLength = 700;

/** The words of an article's beginning and of its headline. */
interface OpeningWords {
  readonly lead: ReadonlySet<string>;
  readonly headline: ReadonlySet<string>;
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(termsOf(text).map(({ term }) => term));

const openingWords = ({ body, headline }: Line['article']): OpeningWords => ({
  lead: wordsIn(body.slice(0, leadLength)),
  headline: wordsIn(headline),
});

/** Weighs a line's passage as a whole. */
function wholenessOf(line: Line, { lead, headline }: OpeningWords, sought: Sought): Wholeness {
  const { article, passage } = line;
  const terms = line.terms.map(({ term }) => term);
  const here = new Set(terms);
  const before = wordsIn(article.body.slice(Math.max(0, passage.start - beforeLength), passage.start));
  const total = sought.terms.reduce((sum, { weight }) => sum + weight, 0);
  const share = (holds: (term: string) => boolean) =>
    sought.terms.reduce((sum, { term, weight }) => sum + (holds(term) ? weight : 0), 0) / total;
  const isLacking = (term: string) => !here.has(term) && !headline.has(term);
  const isAmount = sought.wanted === 'count' || sought.wanted === 'money';
  return {
    own: share((term) => here.has(term) && !headline.has(term)),
    inLead: share((term) => isLacking(term) && lead.has(term)),
    before: share((term) => isLacking(term) && before.has(term)),
    counted: isAmount && isCounted(article.body.slice(passage.start, passage.end), terms, sought) ? 1 : 0,
  };
}

/** The lines of the best passages, best first; where a question names papers or days, what each of them has comes in turn. */
export function bestPassages(sought: Sought, view: View): readonly Line[] {
  const lines = bestLines(sought, view, passagesOfOne);
  if (sought.parts.length > 1 || sought.parts.some(({ date }) => date !== null)) return lines;
  const words = new Map<Line['article'], OpeningWords>();
  const weighed = lines.map((line) => {
    const own = words.get(line.article) ?? openingWords(line.article);
    words.set(line.article, own);
    const signs = { ...line.features, ...wholenessOf(line, own, sought) };
    return { ...line, score: counting.reduce((sum, key) => sum + passageWeights[key] * signs[key], 0) };
  });
  return weighed.sort((a, b) => b.score - a.score);
}
