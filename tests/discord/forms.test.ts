import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defineCommand, type Step } from '../../src/command.ts';
import { botInLoopback } from '../support/bot.ts';
import { joinAs, type Seen } from '../support/discord/member.ts';
import { fakeNewsroom } from '../support/newsroom.ts';

const kept: { readonly guild: string | null; readonly values: Readonly<Record<string, string>> }[] = [];
const taken: Step[] = [];
let delay = 0;

/** As `/article add` will be: a form, a preview with buttons, and words that break it. */
const add = defineCommand({
  name: 'note add',
  description: 'Adds a note',
  permission: 'manage-messages',
  options: { quick: { type: 'text', description: 'Without a form' } },
  form: {
    title: 'A note',
    fields: {
      headline: { label: 'Headline', required: true, maxLength: 200 },
      source: { label: 'Source' },
      text: { label: 'Text', isLong: true, required: true },
    },
    async submit(values, { scope }) {
      if (values.text.includes('broken')) throw new Error('broken on purpose');
      if (!values.source) return { type: 'refusal', text: 'A note needs a source.' };
      kept.push({ guild: scope.guild, values });
      const key = `key|${kept.length}`;
      const steps = [{ does: 'confirm', key } as const, { does: 'cancel', key } as const];
      return { type: 'card', title: values.headline, lines: ['Is this right?'], steps };
    },
  },
  async run({ quick }) {
    await pause(delay);
    return quick ? { type: 'refusal', text: `No ${quick}.` } : { type: 'form' };
  },
  async step(step) {
    taken.push(step);
    if (step.does === 'confirm')
      return { type: 'card', title: 'Filed', lines: [], steps: [{ does: 'undo', key: step.key }] };
    return { type: 'card', title: step.does === 'undo' ? 'Undone' : 'Cancelled', lines: [] };
  },
});

/** As `/corpus reindex` will be. */
const count = defineCommand({
  name: 'note count',
  description: 'Counts for a while',
  permission: 'manage-server',
  options: { how: { type: 'text', description: 'How it ends' } },
  run: async ({ how }) => ({
    type: 'work',
    title: 'Counting',
    async run(report) {
      report({ done: 1200, of: 2600 });
      await pause(how === 'at once' ? 0 : 2000);
      if (how === 'broken') throw new Error('the counter fell');
      return { type: 'card', title: 'Counted', lines: ['2,600 notes.'] };
    },
  }),
});

let house: Awaited<ReturnType<typeof botInLoopback>>;
beforeEach(async () => {
  delay = 0;
  kept.length = 0;
  taken.length = 0;
  house = await botInLoopback({
    newsroom: fakeNewsroom(),
    commands: [add, count],
    budgets: { user: { burst: 6, everyMs: 60_000 }, guild: { burst: 100, everyMs: 1 } },
  });
});
afterEach(() => house.leave());

const manageMessages = String(1 << 13);
const moderator = (more: object = {}) => joinAs(house.discord, { permissions: manageMessages, ...more });
const filled = { headline: 'Rain', source: 'Lenz Courier', text: 'It **fell**.\n\n> “All” of it.' };

test('a form is opened, filled in, confirmed, and undone after a restart', async () => {
  const ana = moderator();
  const form = await ana.formOf(ana.send('note add'));
  expect(form.title).toBe('A note');
  expect(form.components.map(({ label }) => label)).toEqual(['Headline', 'Source', 'Text']);
  const preview = await ana.seen(ana.submit(form, filled));
  expect(kept).toEqual([{ guild: house.discord.guilds[0]?.id, values: filled }]);
  expect(preview.private).toBe(true);
  expect(preview.labels).toEqual(['Confirm', 'Cancel']);
  await house.restart();
  const filed = await ana.press(preview, 'Confirm');
  expect(filed.message.id).toBe(preview.message.id);
  expect(filed.labels).toEqual(['Undo']);
  expect((await ana.press(filed, 'Undo')).text).toContain('Undone');
  expect(taken).toEqual([
    { does: 'confirm', key: 'key|1' },
    { does: 'undo', key: 'key|1' },
  ]);
});

test('a slow command offers its form as a button', async () => {
  delay = 1300;
  const ana = moderator();
  const later = await ana.slash('note add');
  expect(later.private).toBe(true);
  const form = await ana.formOf(ana.click(later, 'Edit'));
  expect(form.title).toBe('A note');
});

const seenBack = ({ text }: Seen) => {
  expect(text).toContain('Nothing is lost');
  expect(text).toContain('**Headline**\n> Rain');
  expect(text).toContain('> It \\*\\*fell\\*\\*.');
};

test('a refused form is given back and can be edited', async () => {
  const ana = moderator();
  const form = await ana.formOf(ana.send('note add'));
  const refused = await ana.seen(ana.submit(form, { ...filled, source: '' }));
  expect(refused.private).toBe(true);
  expect(refused.text).toContain('A note needs a source.');
  seenBack(refused);
  await house.restart();
  const again = await ana.formOf(ana.click(refused, 'Edit'));
  const values = again.components.map(({ component }) => component?.value);
  expect(values).toEqual(['Rain', undefined, filled.text]);
  await ana.seen(ana.submit(again, { source: 'Lenz Courier' }));
  expect(kept.map(({ values: one }) => one)).toEqual([filled]);
});

test('a text that is too long for a message comes back as a file', async () => {
  const ana = moderator();
  const form = await ana.formOf(ana.send('note add'));
  const text = 'word '.repeat(790);
  const refused = await ana.seen(ana.submit(form, { ...filled, source: '', text }));
  expect(refused.text).toContain('**Headline**\n> Rain');
  const call = house.discord.calls.at(-1);
  expect(call?.files).toEqual(['dateline.txt']);
  expect(refused.message.attachments).toEqual([expect.objectContaining({ filename: 'dateline.txt' })]);
});

test('what goes wrong gives the form back, with a reference', async () => {
  const ana = moderator();
  const form = await ana.formOf(ana.send('note add'));
  const broken = await ana.seen(ana.submit(form, { ...filled, text: 'It **fell**. broken' }));
  seenBack(broken);
  const [, ref] = /\(ref ([0-9A-F]{4})\)/.exec(broken.text) ?? [];
  expect(house.lines.filter((line) => line.ref === ref)).toHaveLength(1);
});

test('permissions are asked for again: on the command, the form, the buttons', async () => {
  const ana = moderator();
  const form = await ana.formOf(ana.send('note add'));
  const preview = await ana.seen(ana.submit(form, filled));
  const later = joinAs(house.discord, { userId: ana.user.id, permissions: '0' });
  expect((await later.slash('note add')).text).toContain('Manage Messages');
  const refused = await later.seen(later.submit(form, filled));
  expect(refused.text).toContain('Manage Messages');
  seenBack(refused);
  const pressed = await later.press(preview, 'Confirm');
  expect(pressed.text).toContain('Manage Messages');
  expect(pressed.message.id).not.toBe(preview.message.id);
  expect((await later.press(refused, 'Edit')).text).toContain('Manage Messages');
  expect([kept.length, taken.length]).toEqual([1, 0]);
});

test('a form of another server, of somebody else or a forged one files nothing', async () => {
  const ana = moderator();
  const form = await ana.formOf(ana.send('note add'));
  const elsewhere = moderator({ guild: house.discord.guilds[1], userId: ana.user.id });
  for (const one of [
    elsewhere.submit(form, filled),
    moderator().submit(form, filled),
    ana.submit({ ...form, custom_id: 'd1fAAAAAAnote add' }, filled),
  ]) {
    expect((await ana.seen(one)).private).toBe(true);
  }
  expect(kept).toEqual([]);
});

test('the budget and a server that is not allowed hold for forms', async () => {
  const ana = moderator();
  const form = await ana.formOf(ana.send('note add'));
  for (let at = 0; at < 5; at += 1) await ana.slash('note add', { quick: 'x' });
  const spent = await ana.seen(ana.submit(form, filled));
  expect(spent.text).toMatch(/Try again in \d+ s/);
  seenBack(spent);
  await house.restart({ allowedGuilds: ['1'] });
  seenBack(await ana.seen(ana.submit(form, filled)));
  expect(kept).toEqual([]);
});

test('long work is announced, tells how far it is, and ends with what came of it', async () => {
  const admin = joinAs(house.discord, { permissions: String(1 << 5) });
  const exchange = admin.send('note count');
  await expect.poll(() => JSON.stringify(exchange.original), { timeout: 3000 }).toContain('takes a while');
  await expect.poll(() => JSON.stringify(exchange.original), { timeout: 3000 }).toContain('1,200 of 2,600');
  await expect.poll(() => JSON.stringify(exchange.original), { timeout: 3000 }).toContain('2,600 notes.');
  const quick = admin.send('note count', { how: 'at once' });
  await expect.poll(() => JSON.stringify(quick.original), { timeout: 3000 }).toContain('2,600 notes.');
  expect(exchange.attempts).toBe(1);
});

test('long work that breaks says so under a reference', async () => {
  const admin = joinAs(house.discord, { permissions: String(1 << 5) });
  const exchange = admin.send('note count', { how: 'broken' });
  await expect.poll(() => JSON.stringify(exchange.original), { timeout: 5000 }).toContain('went wrong');
  const [, ref] = /\(ref ([0-9A-F]{4})\)/.exec(JSON.stringify(exchange.original)) ?? [];
  expect(JSON.stringify(house.lines.filter((line) => line.ref === ref))).toContain('the counter fell');
});

test('stopping waits for work that is under way', async () => {
  const admin = joinAs(house.discord, { permissions: String(1 << 5) });
  const exchange = admin.send('note count');
  await expect.poll(() => exchange.original, { timeout: 3000 }).not.toBeNull();
  await house.bot.stop();
  expect(JSON.stringify(exchange.original)).toContain('2,600 notes.');
});
