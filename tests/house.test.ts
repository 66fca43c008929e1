import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A violation planted in a file of the room, and the rule that must catch it. */
const planted = [
  ['src/news/a.ts', "import '../reading/read.ts';", 'noRestrictedImports'],
  ['src/news/b.ts', "import 'node:fs';", 'noRestrictedImports'],
  ['src/formats/a.ts', "import '../store/article-store.ts';", 'noRestrictedImports'],
  ['src/formats/b.ts', "import 'node:fs';", 'noRestrictedImports'],
  ['src/reading/a.ts', "import '../search/index-port.ts';", 'noRestrictedImports'],
  ['src/reading/deep/a.ts', "import '../../newsroom/newsroom.ts';", 'noRestrictedImports'],
  ['src/reading/b.ts', "import 'minisearch';", 'noRestrictedImports'],
  ['src/search/a.ts', "import '../reading/read.ts';", 'noRestrictedImports'],
  ['src/store/a.ts', "import '../formats/plain.ts';", 'noRestrictedImports'],
  ['src/pictures/a.ts', "import '../reading/read.ts';", 'noRestrictedImports'],
  ['src/newsroom/a.ts', "import '../search/minisearch.ts';", 'noRestrictedImports'],
  ['src/newsroom/b.ts', "import '../store/folder.ts';", 'noRestrictedImports'],
  ['src/newsroom/c.ts', "import 'discord.js';", 'noRestrictedImports'],
  ['src/command.ts', "import './discord/client.ts';", 'noRestrictedImports'],
  ['commands/a.ts', "import 'discord.js';", 'noRestrictedImports'],
  ['commands/b.ts', "import '../src/newsroom/newsroom.ts';", 'noRestrictedImports'],
  ['src/discord/a.ts', "import '../newsroom/newsroom.ts';", 'noRestrictedImports'],
  ['src/discord/b.ts', "import '../../commands/index.ts';", 'noRestrictedImports'],
  ['src/terminal/a.ts', "import '../discord/client.ts';", 'noRestrictedImports'],
  ['src/news/long.ts', 'export const x = 1;\n'.repeat(201), 'noExcessiveLinesPerFile'],
  ['src/news/tall.ts', `export function f() {\n${'f();\n'.repeat(41)}}`, 'noExcessiveLinesPerFunction'],
  ['src/news/wide.ts', 'export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];', 'useMaxParams'],
  ['src/news/any.ts', 'export const f = (a: any) => a;', 'noExplicitAny'],
  ['src/news/ring.ts', "import { b } from './ring-b.ts';\nexport const a = () => b;", 'noImportCycles'],
  ['src/news/ring-b.ts', "import { a } from './ring.ts';\nexport const b = () => a;", 'noImportCycles'],
] as const;

/** What a room may do, planted too: the rules must let it pass. */
const permitted = [
  ['src/reading/deep/fine.ts', "import '../fine.ts';\nimport '../../news/span.ts';"],
  ['src/newsroom/fine.ts', "import '../search/index-port.ts';\nimport '../formats/plain.ts';"],
  ['commands/fine.ts', "import '../src/command.ts';\nimport '../src/news/answer.ts';"],
  ['src/discord/fine.ts', "import 'discord.js';\nimport '../command.ts';"],
] as const;

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: unknown } }[];
}

const house = mkdtempSync(join(tmpdir(), 'house-'));
let caught: readonly string[] = [];

function lint(): string {
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  try {
    return execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

beforeAll(() => {
  copyFileSync('biome.json', join(house, 'biome.json'));
  for (const [path, text] of [...planted, ...permitted]) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${text}\n`);
  }
  const report = JSON.parse(lint()) as Report;
  caught = report.diagnostics.map(({ category, location }) => `${JSON.stringify(location.path)} ${category}`);
});

afterAll(() => rmSync(house, { recursive: true }));

const rulesCaughtIn = (path: string) =>
  caught.filter((line) => line.includes(path)).map((line) => line.split('/').at(-1));

test.each(planted.map(([path, text, rule]) => [path, rule, text.split('\n')[0]] as const))(
  '%s breaks %s: %s',
  (path, rule) => {
    expect(rulesCaughtIn(path)).toContain(rule);
  },
);

test.each(permitted)('%s may: %s', (path) => {
  expect(rulesCaughtIn(path)).not.toContain('noRestrictedImports');
});
