import type { Article } from '../../news/article.ts';
import { termsOf } from '../../news/folding.ts';
import { writtenDate } from '../dates.ts';
import type { View } from '../shelves/view.ts';
import { kinOf, type Roots } from './kin.ts';

/** The terms of an article's headline, publisher and date. */
export const headTerms = ({ headline, publisher, published }: Article): ReadonlySet<string> =>
  new Set(termsOf(`${headline}\n${publisher ?? ''}\n${writtenDate(published)}`).map(({ term }) => term));

/** What an article has of the asked words, whichever its passage. */
export interface ArticleWords {
  readonly head: ReadonlySet<string>;
  /** The asked words that have kin in the head. */
  readonly headKin: ReadonlySet<string>;
  /** Of each passage, in order, the asked words that stand in it. */
  readonly standing: readonly ReadonlySet<string>[];
  /** The asked words that stand anywhere in it, its head too. */
  readonly anywhere: ReadonlySet<string>;
}

/** Where the asked words stand in an article, without reading it. */
export function articleWords(
  article: Article,
  asked: { readonly terms: readonly string[]; readonly roots: Roots },
  view: View,
): ArticleWords {
  const head = headTerms(article);
  const standing = view.standing(article, asked.terms);
  const anywhere = new Set(head);
  for (const own of standing) for (const term of own) anywhere.add(term);
  return {
    head,
    headKin: new Set([...head].flatMap((term) => kinOf(term, asked.roots))),
    standing,
    anywhere,
  };
}
