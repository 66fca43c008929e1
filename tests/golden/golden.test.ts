import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeReader } from '../../src/reading/read.ts';

const here = new URL('.', import.meta.url);
const names = readdirSync(here, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Who said what, a paragraph a statement: the speaker's words and name, the manner, the content in its parts. */
function statementsOf(body: string): string {
  const cut = (span: { start: number; end: number } | null) => (span ? body.slice(span.start, span.end) : 'nobody named');
  const blocks = makeReader()({ headline: '', body, published: null }).statements.map((statement) => {
    const who = `${cut(statement.speaker)} (${statement.speakerName ?? 'name open'}), ${statement.manner}:`;
    return [who, ...statement.parts.map((part) => `  ${cut(part)}`)].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Each folder holds an article of our own writing and what must be read out of it. To update: `npx vitest run tests/golden -u`, then read the difference. */
test.each(names)('%s', async (name) => {
  const body = readFileSync(new URL(`${name}/article.txt`, here), 'utf8');
  await expect(statementsOf(body)).toMatchFileSnapshot(`./${name}/statements.txt`);
});
