import type { Article } from '../../news/article.ts';
import type { Cut } from '../../reading/cut.ts';
import type { Entry } from '../../search/index-port.ts';
import { writtenDate } from '../dates.ts';

/** What of an article can be searched. */
export function entryOf(article: Article, { passages }: Cut): Entry {
  return {
    id: article.id,
    headline: article.headline,
    publisher: article.publisher ?? '',
    date: writtenDate(article.published),
    passages: passages.map(({ start, end }) => article.body.slice(start, end)),
  };
}
