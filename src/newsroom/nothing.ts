import type { Nothing } from '../news/answer.ts';
import type { Citation } from '../news/citation.ts';
import { cite } from '../news/citation.ts';
import { type Term, termsOf } from '../news/folding.ts';
import type { QuestionKind } from '../news/question.ts';
import { type Remark, remark } from '../news/remark.ts';
import { overlaps } from '../news/span.ts';
import { apart } from './ranking/apart.ts';
import { type Line, missingWords } from './ranking/lines.ts';
import type { View } from './shelves/view.ts';

export interface Unanswered {
  readonly kind: QuestionKind;
  readonly understood: string;
  readonly about: string;
  readonly terms: readonly Term[];
  /** What comes nearest, best first. */
  readonly lines: readonly Line[];
  /** What comes nearer still: statements of whoever was asked for. */
  readonly nearer?: readonly Citation[];
  /** Why there is nothing, where it is not for want of the words. */
  readonly why?: Remark;
}

const mostNearest = 3;
const mostSuggestions = 5;

/** A folded word as the articles print it, not in capitals where one of a few has it otherwise. */
export function printedForm(term: string, view: View): string | null {
  const forms = view.search([{ term, weight: 1 }], 5).flatMap(({ article, passage }) => {
    const text = `${article.headline}\n${article.body.slice(passage.start, passage.end)}`;
    return termsOf(text).flatMap((one) => (one.term === term ? text.slice(one.start, one.end) : []));
  });
  return forms.find((form) => form !== form.toUpperCase()) ?? forms[0] ?? null;
}

function spelledNearly(terms: readonly Term[], view: View): string[] {
  const unknown = terms.filter(({ term }) => term.length > 3 && view.frequency(term) === 0);
  const near = unknown
    .slice(0, mostSuggestions)
    .flatMap(({ term }) => view.spellings(term, term.length > 6 ? 2 : 1).slice(0, 2));
  return [...new Set(near.flatMap(({ term }) => printedForm(term, view) ?? []))].slice(0, mostSuggestions);
}

function reasonFor({ about, terms }: Unanswered, view: View, missing: readonly string[]): Remark {
  const articles = view.articles().length;
  if (articles === 0 && view.isNarrowed) return remark('nothing.filtered');
  if (articles === 0) return remark('nothing.empty');
  if (missing.length === 0) {
    const [one, other] = apart(about, terms, view) ?? [];
    return one === undefined || other === undefined
      ? remark('nothing.unanswered')
      : remark('nothing.apart', { one, other });
  }
  const list = missing.map((word) => remark('word.quoted', { word }));
  return remark('nothing.missing', { words: { list, by: ', ' } });
}

/** Says honestly that the corpus does not tell: what was searched, what matched nothing, what comes nearest. */
export function nothing(unanswered: Unanswered, view: View): Nothing {
  const { kind, understood, about, terms, lines, nearer = [], why } = unanswered;
  const searched = view.coverage();
  const missing = missingWords(about, terms, view);
  const others = lines.filter(
    ({ article, sentence }) => !nearer.some((one) => one.article === article && overlaps(one.span, sentence)),
  );
  const nearest = [
    ...nearer,
    ...others.slice(0, mostNearest).map(({ article, sentence }) => cite(article, sentence)),
  ].slice(0, mostNearest);
  return {
    status: 'nothing',
    kind,
    understood,
    why: why ?? reasonFor(unanswered, view, missing),
    searched,
    missing,
    suggestions: spelledNearly(terms, view),
    nearest,
  };
}
