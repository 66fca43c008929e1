import { expect, test } from 'vitest';
import { makeBudgets } from '../../src/discord/budget.ts';

const limits = { user: { burst: 3, everyMs: 12_000 }, guild: { burst: 100, everyMs: 1 } };

test('a burst, then one at a time', () => {
  let now = 1_000_000;
  const budgets = makeBudgets(limits, () => now);
  const spend = () => budgets.spend('ana', '42');
  expect([spend(), spend(), spend()]).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  expect(spend()).toEqual({ ok: false, of: 'user', seconds: 12 });
  now += 11_000;
  expect(spend()).toEqual({ ok: false, of: 'user', seconds: 1 });
  now += 999;
  expect(spend()).toEqual({ ok: false, of: 'user', seconds: 1 });
  now += 1;
  expect(spend()).toEqual({ ok: true });
  expect(spend()).toEqual({ ok: false, of: 'user', seconds: 12 });
  now += 36_000;
  expect([spend(), spend(), spend()]).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
});

test('a refusal costs nothing', () => {
  let now = 0;
  const budgets = makeBudgets({ ...limits, guild: { burst: 1, everyMs: 60_000 } }, () => now);
  budgets.spend('ana', '42');
  for (let tries = 0; tries < 50; tries += 1) expect(budgets.spend('ben', '42').ok).toBe(false);
  now += 60_000;
  expect(budgets.spend('ben', '42')).toEqual({ ok: true });
});
