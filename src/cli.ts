import { createInterface } from 'node:readline';
import { parseArticleLine } from './formats/article-line.ts';
import { makeReader } from './reading/read.ts';
import { readingLine } from './terminal/reading-line.ts';

const read = makeReader();
for await (const line of createInterface({ input: process.stdin })) {
  const draft = parseArticleLine(line);
  if ('why' in draft) process.stderr.write(`skipped a line: ${draft.why}\n`);
  else process.stdout.write(`${JSON.stringify(readingLine(draft, read(draft)))}\n`);
}
