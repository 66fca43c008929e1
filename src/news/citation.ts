import type { Article } from './article.ts';
import { isSpanOf, type Span } from './span.ts';

declare const cut: unique symbol;

/** A verbatim cut: `quote` is byte for byte `article.body.slice(span.start, span.end)`. Only `cite` makes one. */
export interface Citation {
  readonly [cut]: true;
  readonly article: Article;
  readonly span: Span;
  readonly quote: string;
}

/** Cuts a citation. Throws a RangeError where the span is not one of the article's body. */
export function cite(article: Article, span: Span): Citation {
  if (!isSpanOf(span, article.body.length)) {
    throw new RangeError(`no span ${span.start}-${span.end} in article ${article.id} (${article.body.length} long)`);
  }
  const { start, end } = span;
  return { article, span: { start, end }, quote: article.body.slice(start, end) } as Citation;
}
