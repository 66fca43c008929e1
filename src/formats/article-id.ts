import { createHash } from 'node:crypto';
import type { ArticleDraft } from '../news/article.ts';

/** The given id, or the first 16 hex digits of the SHA-256 of headline and body: equal texts get equal ids. */
export function idOf(draft: Pick<ArticleDraft, 'id' | 'headline' | 'body'>): string {
  if (draft.id !== null) return draft.id;
  return createHash('sha256')
    .update(JSON.stringify([draft.headline, draft.body]))
    .digest('hex')
    .slice(0, 16);
}
