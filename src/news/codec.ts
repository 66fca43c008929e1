import type { ArticleDraft } from './article.ts';
import type { Refusal, Source } from './receipt.ts';
import type { Remark } from './remark.ts';

/** A draft and what a person should know of how it was read. */
export interface NotedDraft {
  readonly draft: ArticleDraft;
  readonly notes: readonly Remark[];
}

/** What a source holds, in its order: one article, or many (`.jsonl`), or none that could be read. */
export interface Contents {
  readonly drafts: readonly NotedDraft[];
  readonly refusals: readonly Refusal[];
}

/** How articles are written down. Pure; neither of the three ever throws. */
export interface Codec {
  parse(source: Source): Contents;
  /** The text of an article file (`.md`): parsed again, it gives the same draft. */
  print(draft: ArticleDraft): string;
  /** The given id, or else one made of the text: equal texts get equal ids. */
  idOf(draft: ArticleDraft): string;
}

/** The most bytes that one article may have as a file, or as one line of a `.jsonl` file, which may be far longer. */
export const longestArticle = 5 * 1024 * 1024;
