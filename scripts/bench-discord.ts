/**
 * How fast the bot answers and how much memory it keeps, over a loopback Discord in the same process:
 *   npm run bench:discord [-- <corpus folder>]
 * First response: milliseconds from the interaction's sending to its acknowledgement, at 1, 10 and 50 at once. Beside it, in the same run, a bot that
 * has every answer ready: what discord.js, rendering and the loopback take by themselves. The ratio stands for a busy machine, too.
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
const budgets = { user: plenty, guild: plenty };

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

/** The newsroom with each answer given once. */
function ready(): typeof newsroom {
  const given = new Map<string, ReturnType<typeof newsroom.ask>>();
  const ask: typeof newsroom.ask = (question, scope) => {
    const key = JSON.stringify([{ ...question, now: '' }, scope]);
    const answer = given.get(key) ?? newsroom.ask(question, scope);
    given.set(key, answer);
    return answer;
  };
  return { ...newsroom, ask };
}

/** A bot, and somebody who asks it `count` questions, so many at once; the times of its first responses, sorted. */
async function askedOf(asked: typeof newsroom) {
  const house = await botInLoopback({ newsroom: asked, budgets });
  const ana = joinAs(house.discord);
  let next = 0;
  const askOne = async (): Promise<number> => {
    const [name, options] = questions[next++ % questions.length] ?? questions[0];
    return (await ana.slash(name, options)).exchange.first?.ms ?? Number.NaN;
  };
  const ask = async (count: number, atOnce: number): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let done = 0; done < count; done += atOnce) {
      times.push(...(await Promise.all(Array.from({ length: atOnce }, askOne))));
      house.discord.forget();
      house.lines.length = 0;
    }
    return times.sort((a, b) => a - b);
  };
  await ask(200, 10);
  return { ask, leave: () => house.leave() };
}

const megabytes = () => {
  collect();
  return Math.round(process.memoryUsage().heapUsed / 1e5) / 10;
};
const print = (line: string) => process.stdout.write(`${line}\n`);
const at = (times: readonly number[], share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;

const bot = await askedOf(newsroom);
const baseline = await askedOf(ready());
print(
  `${articles === 1 ? '1 article' : `${articles} articles`}; first response in milliseconds, and the same of a bot with every answer ready`,
);
for (const atOnce of [1, 10, 50]) {
  const [own, plain] = [await bot.ask(500, atOnce), await baseline.ask(500, atOnce)];
  const told = [0.5, 0.95].map((share) => {
    const [a, b] = [at(own, share), at(plain, share)];
    return `${share === 0.5 ? 'median' : 'p95'} ${a.toFixed(1)} (${b.toFixed(1)}, ${(a / b).toFixed(1)} times)`;
  });
  print(`${atOnce} at once: ${told.join(', ')}, longest ${at(own, 0.999).toFixed(1)}`);
}
await baseline.leave();
const before = megabytes();
for (const thousand of [2, 4, 6, 8, 10]) {
  await bot.ask(2000, 20);
  print(`heap after ${thousand},000 interactions: ${megabytes()} MB (${before} MB before)`);
}
await bot.leave();
