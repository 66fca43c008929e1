import type { Contents, NotedDraft } from '../news/codec.ts';
import { type Remark, remark } from '../news/remark.ts';
import type { RemarkKey } from '../news/remarks.ts';

/** A source as a format sees it: decoded, named for people, its extension in lower case without the dot. */
export interface SourceText {
  readonly name: string;
  readonly extension: string;
  readonly text: string;
  readonly line?: number;
}

/** One format. `null`: not mine, ask the next. Never throws. */
export type Format = (source: SourceText) => Contents | null;

export function one(read: NotedDraft): Contents {
  return { drafts: [read], refusals: [] };
}

/** Why a file is refused. */
type FileKey = Extract<RemarkKey, `file.${string}`>;

export function refuse(name: string, why: FileKey | Remark): Contents {
  return { drafts: [], refusals: [{ name, why: typeof why === 'string' ? remark(why) : why }] };
}

/** Windows (`\r\n`) and old Macintosh (`\r`) line endings become `\n`; nothing else changes. */
export function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The text without blank lines before it and white space after it. An indented first line stays indented. */
export function withoutBlankEdges(text: string): string {
  const blank = (at: number) => ' \t\n'.includes(text.charAt(at));
  let end = text.length;
  while (end > 0 && blank(end - 1)) end -= 1;
  let start = 0;
  for (let at = 0; at < end && blank(at); at += 1) if (text[at] === '\n') start = at + 1;
  return text.slice(start, end);
}
