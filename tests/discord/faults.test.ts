import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { botInLoopback } from '../support/bot.ts';
import type { Fault } from '../support/discord/faults.ts';
import { guildPayload, makeGuild } from '../support/discord/house.ts';
import { joinAs } from '../support/discord/member.ts';
import { fakeNewsroom, findingIn, found, makeArticle } from '../support/newsroom.ts';

const article = makeArticle();
const findings = ['Rain fell.', 'It was full.', 'Nobody paid.', 'They went home late.'].map((words) =>
  findingIn(article, words),
);
let delay = 0;
/** Milliseconds for which a question keeps everything else waiting. */
let busy = 0;
let broken = false;
const newsroom = fakeNewsroom({
  ask: async ({ kind }) => {
    await pause(delay);
    if (broken) throw new Error('on purpose');
    for (const until = performance.now() + busy; performance.now() < until; );
    return found(kind, findings);
  },
});

let house: Awaited<ReturnType<typeof botInLoopback>>;
beforeEach(async () => {
  delay = 0;
  busy = 0;
  broken = false;
  house = await botInLoopback({ newsroom });
});
afterEach(() => house.leave());

const callback = /\/callback$/;
const original = /^PATCH .*@original$/;
const standing = () => [...house.discord.messages.values()].length;
const told = () => house.lines.filter(({ ref }) => ref !== undefined);
const problems = () => house.lines.filter(({ level }) => Number(level) >= 50);

const status = (code: number): Fault => ({ type: 'status', status: code, retryAfter: 0.05 });

test.each<[string, Fault, string | null]>([
  ['its answer is lost', { type: 'lost' }, 'POST callback: the line broke'],
  ['the line breaks', { type: 'unsent' }, 'POST callback: the line broke'],
  ['Discord stumbles', status(500), 'POST callback: 500'],
  ['Discord stumbles at the gate', status(502), 'POST callback: 502'],
  ['Discord says wait', status(429), 'POST callback: 429'],
  [
    'Discord says wait to everybody',
    { type: 'status', status: 429, retryAfter: 0.3, global: true },
    'POST callback: 429',
  ],
  ['it takes a while', { type: 'slow', ms: 300 }, null],
  ['its connection has died', { type: 'slow', ms: 8000 }, 'POST callback: the line broke'],
])('the first response: %s, and it is answered once, with one line in the log', async (_, fault, trouble) => {
  house.discord.faults.next(callback, fault);
  const seen = await joinAs(house.discord).slash('search', { words: 'rain' });
  await pause(100);
  expect(seen.text).toContain('Rain fell.');
  expect(standing()).toBe(1);
  expect(seen.exchange.followUps.size).toBe(0);
  expect(problems()).toEqual([]);
  await expect
    .poll(() => told().map(({ troubles }) => troubles as string[]), { timeout: 3000 })
    .toEqual(trouble === null ? [] : [expect.arrayContaining([trouble])]);
});

test.each<[string, Fault]>([
  ['its answer is lost', { type: 'lost' }],
  ['the line breaks', { type: 'unsent' }],
  ['Discord stumbles', status(500)],
  ['Discord says wait', status(429)],
])('an edit after a slow answer: %s, and it is answered once', async (_, fault) => {
  delay = 1300;
  house.discord.faults.next(original, fault);
  const seen = await joinAs(house.discord).slash('search', { words: 'rain' });
  expect(seen.text).toContain('Rain fell.');
  expect(standing()).toBe(1);
  expect(problems()).toEqual([]);
});

test('components that are refused are sent as plain text, cited all the same', async () => {
  house.discord.faults.next(callback, { type: 'status', status: 400 });
  const seen = await joinAs(house.discord).slash('search', { words: 'rain' });
  expect(seen.private).toBe(false);
  expect(seen.message.content).toContain('> Rain fell.');
  expect(seen.message.content).toContain('Lenz Courier');
  const [, ref] = /^-# \(ref ([0-9A-F]{4})\)$/m.exec(seen.message.content) ?? [];
  await expect.poll(told).toMatchObject([{ ref, level: 40 }]);
});

test('a page that is refused is shown as plain text in its place', async () => {
  const ana = joinAs(house.discord);
  const answer = await ana.slash('search', { words: 'rain' });
  house.discord.faults.next(callback, { type: 'status', status: 400 });
  const turned = await ana.press(answer, 'Next');
  expect(turned.message.id).toBe(answer.message.id);
  expect(turned.text).toContain('> They went home late.');
  expect(turned.labels).toEqual([]);
});

test('Discord that is down for good: one line in the log, and the bot goes on', async () => {
  const down = Array.from({ length: 4 }, () => status(500));
  house.discord.faults.next(callback, ...down);
  const ana = joinAs(house.discord);
  ana.send('search', { words: 'rain' });
  await expect.poll(() => problems().length, { timeout: 5000 }).toBe(1);
  expect(problems()[0]).toMatchObject({ ref: expect.stringMatching(/^[0-9A-F]{4}$/), command: 'search' });
  expect((await ana.slash('search', { words: 'rain' })).text).toContain('Rain fell.');
});

test.each([{}, { private: true }])(
  'an announced answer with %j that Discord refuses gives way to a reference, in private',
  async (options) => {
    delay = 1300;
    house.discord.faults.next(original, status(403));
    const seen = await joinAs(house.discord).slash('search', { words: 'rain', ...options });
    const [, ref] = /\(ref ([0-9A-F]{4})\)/.exec(seen.text) ?? [];
    await expect.poll(told).toMatchObject([{ ref, level: 50 }]);
    expect(seen.private).toBe(true);
    expect(standing()).toBe(1);
  },
);

test('an announcement that can neither be filled nor taken away gives way to a reference', async () => {
  delay = 1300;
  house.discord.faults.next(original, status(403));
  house.discord.faults.next(/^DELETE .*@original$/, status(403));
  const seen = await joinAs(house.discord).slash('search', { words: 'rain' });
  expect(seen.text).toContain('Something went wrong (ref ');
  expect(standing()).toBe(1);
});

test('many questions at once that each take the processor: all are announced in time and answered', {
  retry: 2,
  timeout: 30_000,
}, async () => {
  const ana = joinAs(house.discord);
  await ana.slash('search', { words: 'rain' });
  busy = 60;
  const sent = Array.from({ length: 24 }, () => ana.send('search', { words: 'rain' }));
  for (const exchange of sent) expect((await ana.seen(exchange)).text).toContain('Rain fell.');
  expect(sent.filter(({ attempts }) => attempts > 1)).toEqual([]);
});

test('a Discord that takes a second for everything is no fault', async () => {
  const slow: Fault = { type: 'slow', ms: 1000 };
  house.discord.faults.next(callback, slow, slow, slow);
  const seen = await joinAs(house.discord).slash('search', { words: 'rain' });
  expect(seen.text).toContain('Rain fell.');
  await expect.poll(told, { timeout: 5000 }).toMatchObject([{ level: 30 }]);
  expect(standing()).toBe(1);
});

test('an interaction that Discord has given up is taken calmly', { timeout: 15_000 }, async () => {
  const slow: Fault = { type: 'slow', ms: 3100 };
  house.discord.faults.next(callback, slow, slow, slow);
  const ana = joinAs(house.discord);
  const late = ana.send('search', { words: 'rain' });
  await expect.poll(told, { timeout: 8000 }).toHaveLength(1);
  expect(late.first).toBeNull();
  expect(standing()).toBe(0);
  expect(told()).toMatchObject([{ ref: expect.stringMatching(/^[0-9A-F]{4}$/), level: 30, command: 'search' }]);
  expect((await ana.slash('search', { words: 'rain' })).text).toContain('Rain fell.');
});

test('a message that was deleted meanwhile is taken calmly', async () => {
  delay = 1300;
  const ana = joinAs(house.discord);
  const exchange = ana.send('search', { words: 'rain' });
  await expect.poll(() => exchange.original, { timeout: 3000 }).not.toBeNull();
  house.discord.messages.clear();
  await pause(600);
  expect(problems()).toEqual([]);
});

test.each(['drop', 'askReconnect'] as const)(
  'after %s it resumes, and what came meanwhile is answered once',
  async (how) => {
    const { gateway } = house.discord;
    gateway[how]();
    await expect.poll(() => gateway.arrivals.some(({ op }) => op === 'resume'), { timeout: 15_000 }).toBe(true);
    const seen = await joinAs(house.discord).slash('search', { words: 'rain' });
    expect(seen.text).toContain('Rain fell.');
    expect(standing()).toBe(1);
  },
  30_000,
);

test('a line that is dead and looks alive is given up and taken up again', async () => {
  const other = await botInLoopback({ newsroom }, { heartbeat: 400 });
  const { gateway } = other.discord;
  gateway.mute();
  await expect.poll(() => gateway.arrivals.some(({ op }) => op === 'resume'), { timeout: 15_000 }).toBe(true);
  expect((await joinAs(other.discord).slash('search', { words: 'rain' })).text).toContain('Rain fell.');
  await other.leave();
}, 30_000);

test('a server that leaves and a new one that comes change nothing for others', async () => {
  const [alpha, beta] = house.discord.guilds;
  const { gateway, applicationId } = house.discord;
  gateway.dispatch('GUILD_DELETE', { id: beta?.id });
  const fresh = makeGuild('Gamma');
  gateway.dispatch('GUILD_CREATE', guildPayload(fresh, { id: applicationId, username: 'Dateline' }));
  for (const guild of [alpha ?? null, fresh])
    expect((await joinAs(house.discord, { guild }).slash('search', { words: 'rain' })).text).toContain('Rain fell.');
});

test('after an invalid session it identifies anew', async () => {
  const { gateway } = house.discord;
  gateway.invalidate();
  const identified = () => gateway.arrivals.filter(({ op }) => op === 'identify').length;
  await expect.poll(identified, { timeout: 15_000 }).toBe(2);
  expect((await joinAs(house.discord).slash('search', { words: 'rain' })).text).toContain('Rain fell.');
}, 30_000);

test('stopping finishes what runs and takes nothing new', async () => {
  delay = 400;
  const ana = joinAs(house.discord);
  const asked = newsroom.asked.length;
  const running = ana.send('search', { words: 'rain' });
  await pause(100);
  const stopped = house.bot.stop();
  const late = ana.send('search', { words: 'rain' });
  await stopped;
  expect(JSON.stringify(running.original)).toContain('Rain fell.');
  expect(JSON.stringify(late.original)).toContain('just restarting');
  expect(newsroom.asked.length).toBe(asked + 1);
});

test('stopping does not wait for an answer that hangs', async () => {
  const hanging: Fault = { type: 'slow', ms: 20_000 };
  delay = 1300;
  house.discord.faults.next(original, hanging);
  joinAs(house.discord).send('search', { words: 'rain' });
  await pause(1600);
  const began = performance.now();
  await house.bot.stop();
  expect(performance.now() - began).toBeLessThan(10_000);
}, 15_000);

test('an interaction that comes twice is answered once', async () => {
  const ana = joinAs(house.discord);
  const asked = newsroom.asked.length;
  const seen = await ana.slash('search', { words: 'rain' });
  house.discord.gateway.dispatch('INTERACTION_CREATE', seen.exchange.payload);
  await ana.slash('help');
  expect(seen.exchange.attempts).toBe(1);
  expect(newsroom.asked.length).toBe(asked + 1);
});

test('a question that breaks and whose answer cannot be sent is one line', async () => {
  broken = true;
  house.discord.faults.next(callback, ...Array.from({ length: 4 }, () => status(500)));
  joinAs(house.discord).send('search', { words: 'rain' });
  await expect.poll(told, { timeout: 5000 }).toHaveLength(1);
  expect(told()).toMatchObject([{ level: 50, err: { message: 'on purpose' }, troubles: { length: 5 } }]);
});

test('a shared answer stays where the private one cannot be changed any more', async () => {
  const ana = joinAs(house.discord);
  const own = await ana.slash('search', { words: 'rain', private: true });
  delay = 1300;
  house.discord.faults.next(/^PATCH .*messages\/\d+$/, status(403));
  const shared = await ana.press(own, 'Share');
  await expect.poll(told).toMatchObject([{ level: 50 }]);
  expect(JSON.stringify(house.discord.messages.get(shared.message.id))).toContain('Rain fell.');
});
