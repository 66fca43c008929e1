import type { NotedDraft } from '../news/codec.ts';
import type { Refusal } from '../news/receipt.ts';
import { parseLine } from './article-line.ts';
import type { Format } from './format.ts';

/** JSON lines: an article a line. A broken line stops no other. */
export const jsonl: Format = ({ name, extension, text, line: first = 1 }) => {
  if (extension !== 'jsonl' && extension !== 'ndjson') return null;
  const drafts: NotedDraft[] = [];
  const refusals: Refusal[] = [];
  for (const [at, json] of text.split('\n').entries()) {
    if (json.trim() === '') continue;
    const read = parseLine(json);
    if ('why' in read) refusals.push({ name: `${name}, line ${first + at}`, why: read.why });
    else drafts.push(read);
  }
  return { drafts, refusals };
};
