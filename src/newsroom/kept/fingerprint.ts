import { createHash } from 'node:crypto';
import type { Article } from '../../news/article.ts';

/** The same for the same article, and for no other: 132 bits of the SHA-256 of all that is filed of it. */
export function fingerprintOf({ home: _, body, ...head }: Article): string {
  const hash = createHash('sha256').update(JSON.stringify(head)).update('\n').update(body);
  return hash.digest('base64').slice(0, 22);
}
