import { type Codec, type Contents, longestArticle } from '../news/codec.ts';
import type { Source } from '../news/receipt.ts';
import { idOf } from './article-id.ts';
import { decode } from './decode.ts';
import { type Format, refuse } from './format.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';
import { printArticle } from './print-article.ts';

/**
 * Who is asked, in order; the first that recognizes a source reads it. Those that a file's name decides come first;
 * `html` before what reads any text; `markdown` before `plain`, since it also knows a pasted text by its front matter; `plain` takes what has no extension.
 */
const formats: readonly Format[] = [jsonl, json, html, markdown, plain];

/** The letters behind the last dot of a file name or link, in lower case; empty where there are none. */
function extensionOf(name: string): string {
  const path = name.replace(/[?#].*$/s, '');
  return /\.([a-z0-9]{1,8})$/i.exec(path.slice(-16))?.[1]?.toLowerCase() ?? '';
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

/** Reads what a source holds. Never throws; what cannot be read is refused by name, with the reason and what to do. */
function parse({ name, bytes, line }: Source): Contents {
  const extension = extensionOf(name);
  const label = line === undefined ? name : `${name}, line ${line}`;
  const many = line === undefined && (extension === 'jsonl' || extension === 'ndjson');
  if (!many && bytes.length > longestArticle) {
    return refuse(
      label,
      `it has ${megabytes(bytes.length)}, an article may have ${megabytes(longestArticle)}; cut it up`,
    );
  }
  const decoded = decode(bytes);
  if ('why' in decoded) return refuse(label, decoded.why);
  const { text, note } = decoded;
  for (const format of formats) {
    const contents = format({ name, extension, text, ...(line === undefined ? {} : { line }) });
    if (contents) return note === null ? contents : noted(contents, note);
  }
  return refuse(label, `".${extension}" is no format of ours; save the article as .md, .txt, .html, .json or .jsonl`);
}

function noted(contents: Contents, note: string): Contents {
  return { ...contents, drafts: contents.drafts.map(({ draft, notes }) => ({ draft, notes: [note, ...notes] })) };
}

/** How Dateline reads and writes articles. */
export const codec: Codec = { parse, print: printArticle, idOf };
