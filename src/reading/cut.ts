import type { Span } from '../news/span.ts';
import { readParagraphs } from './paragraphs.ts';
import { readPassages } from './passages.ts';
import { readSentences } from './sentences.ts';
import { unread } from './unread.ts';

/** A body cut in sentences and passages, exactly as a whole reading cuts it. */
export interface Cut {
  readonly sentences: readonly Span[];
  readonly passages: readonly Span[];
}

/** The first steps of reading alone: all that an index needs, at a small part of the cost of a whole reading. */
export function cut(body: string): Cut {
  let draft = unread({ headline: '', body, published: null });
  for (const step of [readParagraphs, readSentences, readPassages]) draft = { ...draft, ...step(draft) };
  return { sentences: draft.sentences, passages: draft.passages };
}
