import type { Article } from './article.ts';
import type { Remark } from './remark.ts';

/** A file or form as it came, before any format has looked at it. */
export interface Source {
  /** What people know it by: a file's name, a link. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Which line of a `.jsonl` file it is, counted from 1; absent where the source is a whole. */
  readonly line?: number;
}

/** Something that could not be read: by name, why, and what to do. */
export interface Refusal {
  readonly name: string;
  readonly why: Remark;
}

/** What became of a filed article. */
export type Receipt =
  | { readonly status: 'filed'; readonly article: Article; readonly notes: readonly Remark[] }
  | { readonly status: 'duplicate'; readonly article: Article }
  | ({ readonly status: 'refused' } & Refusal);
