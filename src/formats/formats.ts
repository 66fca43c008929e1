import { type Codec, type Contents, longestArticle } from '../news/codec.ts';
import type { Source } from '../news/receipt.ts';
import { type Remark, remark } from '../news/remark.ts';
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

/** To one decimal. */
const megabytes = (bytes: number) => Math.round((10 * bytes) / 2 ** 20) / 10;

/** Reads what a source holds. Never throws; what cannot be read is refused by name, with the reason and what to do. */
function parse({ name, bytes, line }: Source): Contents {
  const extension = extensionOf(name);
  const label = line === undefined ? name : `${name}, line ${line}`;
  const many = line === undefined && (extension === 'jsonl' || extension === 'ndjson');
  if (!many && bytes.length > longestArticle) {
    const sizes = { size: megabytes(bytes.length), most: megabytes(longestArticle) };
    return refuse(label, remark('file.big', sizes));
  }
  const decoded = decode(bytes);
  if ('why' in decoded) return refuse(label, decoded.why);
  const { text, note } = decoded;
  for (const format of formats) {
    const contents = format({ name, extension, text, ...(line === undefined ? {} : { line }) });
    if (contents) return note === null ? contents : noted(contents, note);
  }
  return refuse(label, remark('file.format', { extension }));
}

function noted(contents: Contents, note: Remark): Contents {
  return { ...contents, drafts: contents.drafts.map(({ draft, notes }) => ({ draft, notes: [note, ...notes] })) };
}

/** How Dateline reads and writes articles. */
export const codec: Codec = { parse, print: printArticle, idOf };
