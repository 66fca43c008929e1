import { expect, test } from 'vitest';
import { called } from '../../src/terminal/called.ts';
import { commands, house, remembered } from './fakes.ts';

async function verb(argv: readonly string[], lines: readonly string[] = []) {
  const wanted = called(argv, commands);
  if (wanted.want !== 'verb') throw new Error(`${wanted.want} is wanted`);
  const streams = remembered(lines);
  const status = await wanted.verb.run({ ...wanted.given, scope: { guild: null }, house, streams });
  return { status, out: streams.said, err: streams.remarks };
}

test.each([
  [['--version'], 'version'],
  [['-v'], 'version'],
  [['--help'], 'text'],
  [['help'], 'text'],
  [['when', '--help'], 'text'],
  [[], 'door'],
  [['--guild', '42'], 'door'],
])('%o wants %s', (argv, want) => {
  expect(called(argv, commands)).toMatchObject({ want });
});

test.each([
  [['raed'], /^There is no verb raed\. Did you mean read\? There are ask, when, who-said-what, answer, read, /],
  [['Where is it?'], /To ask a question: dateline ask "Where is it\?"/],
  [['when', 'pier', '--form', '2018'], /^dateline when has no option --form\. Did you mean --from\? It has --event, /],
  [['when', 'pier', '--from'], /^--from needs a value: --from FROM$/],
  [['when', 'pier', '--from', '--json'], /^--from needs a value: --from FROM$/],
  [['when', 'pier', '--json=1'], /^--json takes no value\.$/],
  [['when', 'pier', '--from', '1', '--from', '2'], /^--from is given twice\. Give it once\.$/],
])('%o is wrong', (argv, text) => {
  expect(called(argv, commands)).toEqual({ want: 'wrong', text: expect.stringMatching(text) });
});

test.each([
  [['when', 'the', 'pier'], 0],
  [['when', '--event', 'the pier', '--from=2018'], 0],
  [['--guild', '42', 'when', 'the pier'], 0],
  [['when', 'the bridge'], 1],
  [['when', 'the pier', '--event', 'x'], 2],
  [['when', 'the pier', '--limit', '0'], 2],
  [['when'], 2],
  [['when', ''], 2],
  [['when', '-pier', '--', '--said'], 0],
  [['status'], 0],
  [['export'], 0],
  [['import', 'ferry.md'], 0],
  [['import', 'ferry.md', 'none.md'], 2],
  [['import'], 2],
  [['read', 'ferry.md'], 0],
  [['read', 'none.md'], 2],
  [['register', '--dry-run'], 2],
])('%o ends with %i', async (argv, status) => {
  expect(await verb(argv)).toMatchObject({ status });
});

test('--json is one object as CONTRACT has it', async () => {
  const { out } = await verb(['when', 'the pier', '--json']);
  const where = { article: 'ferry', published: '2021-06-02', revision: 1, start: 41, end: 60 };
  expect(out).toHaveLength(1);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({
    status: 'found',
    kind: 'when',
    findings: [
      {
        text: 'Ines Dahl',
        value: { name: 'Ines Dahl' },
        basis: 'direct',
        citations: [{ ...where, quote: 'The pier will hold,', speaker: 'Ines Dahl' }],
      },
    ],
  });
});

test('answer: in order, a bad line is an error line, the others go on', async () => {
  const { out, status } = await verb(
    ['answer'],
    [
      '{"id":"a","kind":"when","event":"the pier"}',
      'no json',
      '',
      '{"id":7,"kind":"wann","event":"the pier"}',
      '{"id":"b","kind":"where","event":"the bridge"}',
      '{"id":"c","kind":"where","event":"fire"}',
    ],
  );
  expect(out.map((line) => JSON.parse(line))).toMatchObject([
    { id: 'a', status: 'found' },
    { id: null, line: 2, status: 'error', error: 'it is not JSON' },
    { id: 7, line: 4, status: 'error' },
    { id: 'b', status: 'nothing', findings: [], missing: ['bridge'] },
    { id: 'c', status: 'error' },
  ]);
  expect(status).toBe(2);
});

test('import says what became of each', async () => {
  expect(await verb(['import', 'ferry.md', 'none.md'])).toMatchObject({
    out: [
      '1 article filed, 0 duplicates, 1 refused.',
      'Refused: none.md: there is no such file or folder, or it cannot be read',
    ],
  });
});

test('read takes JSON lines from standard input', async () => {
  const { out, err, status } = await verb(['read', '--json'], ['{"id":"a","body":"One."}', 'two']);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({ id: 'a', statements: [] });
  expect([err, status]).toEqual([[expect.stringMatching(/^skipped line 2: it is not a JSON object/)], 2]);
});
