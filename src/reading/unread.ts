import type { Draft } from './draft.ts';
import { tokenize } from './tokens.ts';

/** The draft that the first step gets: nothing is read yet but the tokens. */
export function unread({ headline, body, published }: Pick<Draft, 'headline' | 'body' | 'published'>): Draft {
  return {
    headline,
    body,
    published,
    tokens: tokenize(body),
    dateline: null,
    paragraphs: [],
    sentences: [],
    passages: [],
    quotations: [],
    people: [],
    times: [],
    places: [],
    statements: [],
    names: [],
    organizations: [],
    references: [],
  };
}
