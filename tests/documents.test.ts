import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { readConfig } from '../src/config.ts';
import { buildHouse } from '../src/house.ts';
import { called } from '../src/terminal/called.ts';
import { remembered } from './terminal/fakes.ts';

const config = readConfig({});
if ('problems' in config) throw new Error(config.problems.join(' '));
const house = buildHouse(config);

/** Takes a shell's line apart: words, and words in double quotes. */
const wordsOf = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, a, b]) => a ?? b ?? '');

/** What stands on the screen after `[echo 'input' |] npx dateline ...`; how long it took and how sure it is are left out. */
async function shown(command: string): Promise<string> {
  const [, input, argv] = /^(?:echo '(.*)' \| )?npx dateline (.*)$/.exec(command) ?? [];
  const wanted = called(wordsOf(argv ?? ''), commands);
  if (wanted.want !== 'verb') throw new Error(`${command} is no verb`);
  const streams = remembered(input === undefined ? [] : [input]);
  await wanted.verb.run({ ...wanted.given, scope: { guild: null }, house, streams });
  return streams.said
    .map((line) => `${line.replace(/"ms":[\d.]+/, '"ms":3.1').replaceAll(/"score":[\d.]+/g, '"score":0.93')}\n`)
    .join('');
}

/** The document with what its commands really print. To take over what they print now: npx vitest run tests/documents.test.ts -u */
test.each(['README.md', 'docs/json.md'])('every command in %s prints what stands under it', async (name) => {
  const text = readFileSync(name, 'utf8');
  let truth = '';
  let from = 0;
  for (const { 0: block, 1: command = '', index } of text.matchAll(/```console\n\$ (.*)\n([^`]*)```/g)) {
    truth += `${text.slice(from, index)}\`\`\`console\n$ ${command}\n${await shown(command)}\`\`\``;
    from = index + block.length;
  }
  await expect(truth + text.slice(from)).toMatchFileSnapshot(`../${name}`);
});
