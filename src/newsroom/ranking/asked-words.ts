import type { Article } from '../../news/article.ts';
import type { View } from '../shelves/view.ts';
import type { Sought } from './features.ts';

/** An asked word with what it is in the question; `weight` is a share of what a word that nothing holds weighs. */
export interface AskedWord {
  readonly term: string;
  readonly weight: number;
  readonly isExact: boolean;
  /** Written in digits: `two ferries` may be told without their number. */
  readonly isNumber: boolean;
  readonly isRank: boolean;
  /** The other words of the same name. */
  readonly mates: readonly string[];
}

const rank =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|next|previous|only|\p{L}{3,}est|most|least|half)$/u;
const leastShare = 0.5;
const shortestRoot = 4;
const rootShare = 0.6;

function sameBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** True for words of one root: `elect` and `election`, `norvia` and `norvian`. */
export function isAkin(a: string, b: string): boolean {
  const same = sameBeginning(a, b);
  return same >= shortestRoot && same >= rootShare * Math.max(a.length, b.length);
}

/** Of a question over several sources, what is asked of the article's own. */
function ownTerms({ terms, parts }: Sought, { publisher }: Article): Sought['terms'] {
  const part = parts.find(({ publishers }) => publishers.has(publisher ?? ''));
  return part ? terms.filter(({ term }) => (part.shares.get(term) ?? 0) >= leastShare) : terms;
}

/** What a question asks of an article, word by word. */
export function askedWords(sought: Sought, article: Article, view: View): AskedWord[] {
  const { names, forms, pairs } = sought;
  const heaviest = Math.log(1 + (view.size + 0.5) / 0.5);
  return ownTerms(sought, article).map(({ term, weight }) => {
    const form = forms.get(term) ?? term;
    const [isName, isNumber] = [names.has(term), /\d/.test(form)];
    const isMate = (other: string) => pairs.has(`${term} ${other}`) || pairs.has(`${other} ${term}`);
    return {
      term,
      weight: weight / heaviest,
      isExact: isName || isNumber,
      isNumber,
      isRank: rank.test(form),
      mates: isName ? [...names].filter((other) => other !== term && isMate(other)) : [],
    };
  });
}
