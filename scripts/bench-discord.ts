/**
 * How fast the bot answers and how much memory it keeps, over a loopback Discord in the same process:
 *   npm run bench:discord [-- <corpus folder>]
 * First response: milliseconds from the interaction's sending to its acknowledgement, at 1, 10 and 50 at once.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readConfig } from '../src/config.ts';
import { buildHouse } from '../src/house.ts';
import { botInLoopback } from '../tests/support/bot.ts';
import { joinAs } from '../tests/support/discord/member.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const config = readConfig({ CORPUS_DIR: process.argv[2] ?? 'corpus', DATA_DIR: join(tmpdir(), 'dateline-bench') });
if ('problems' in config) throw new Error(config.problems.join('\n'));
const { newsroom, open } = buildHouse(config);
const { articles } = await open();
const plenty = { burst: 1_000_000, everyMs: 1 };
const house = await botInLoopback({ newsroom, budgets: { user: plenty, guild: plenty } });
house.lines.length = 0;
const ana = joinAs(house.discord);

const questions = [
  ['who-said-what', { what: 'positive outcomes of the historic meeting' }],
  ['who-said-what', { speaker: 'Kim' }],
  ['when', { event: 'Xi met Kim in Dalian' }],
  ['where', { event: 'Xi met Kim' }],
  ['ask', { question: 'Who is Kim Jong Un?' }],
  ['search', { words: 'denuclearization peninsula' }],
  ['check-quote', { quote: 'These are the positive results of the historic meeting' }],
  ['when', { event: 'the Olympics opened' }],
] as const;

let next = 0;
async function askOne(): Promise<number> {
  const [name, options] = questions[next++ % questions.length] ?? questions[0];
  return (await ana.slash(name, options)).exchange.first?.ms ?? Number.NaN;
}

async function askMany(count: number, atOnce: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let asked = 0; asked < count; asked += atOnce) {
    times.push(...(await Promise.all(Array.from({ length: atOnce }, askOne))));
    house.discord.forget();
  }
  return times.sort((a, b) => a - b);
}

const megabytes = () => {
  collect();
  return Math.round(process.memoryUsage().heapUsed / 1e5) / 10;
};

const print = (line: string) => process.stdout.write(`${line}\n`);

print(`${articles} articles`);
await askMany(200, 10);
for (const atOnce of [1, 10, 50]) {
  const times = await askMany(500, atOnce);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1);
  print(`${atOnce} at once: first response median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(0.999)} ms`);
}
const before = megabytes();
for (const thousand of [2, 4, 6, 8, 10]) {
  await askMany(2000, 20);
  print(`heap after ${thousand},000 interactions: ${megabytes()} MB (${before} MB before)`);
}
await house.leave();
