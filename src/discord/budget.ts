/** A budget: `burst` at once, then one more every `everyMs`. */
export interface Allowance {
  readonly burst: number;
  readonly everyMs: number;
}

export interface BudgetLimits {
  readonly user: Allowance;
  readonly guild: Allowance;
}

/** Nobody who reads the answers runs into these. */
export const defaultBudgets: BudgetLimits = {
  user: { burst: 40, everyMs: 2000 },
  guild: { burst: 300, everyMs: 100 },
};

export type Spent =
  | { readonly ok: true }
  | { readonly ok: false; readonly of: keyof BudgetLimits; readonly seconds: number };

export interface Budgets {
  /** Takes one from both budgets, or says whose is empty and when to come back. */
  spend(user: string, guild: string): Spent;
}

const most = 10_000;

/** A leaky bucket a key (GCRA): one number each, the moment when the bucket will be empty again. */
function makeBucket({ burst, everyMs }: Allowance, clock: () => number) {
  const fullUntil = new Map<string, number>();
  const sweep = (now: number) => {
    for (const [key, until] of fullUntil) if (until <= now) fullUntil.delete(key);
  };
  return {
    /** Milliseconds until the next one is free; 0: now. */
    wait(key: string): number {
      return Math.max(0, (fullUntil.get(key) ?? 0) - (burst - 1) * everyMs - clock());
    },
    take(key: string): void {
      const now = clock();
      if (fullUntil.size >= most) sweep(now);
      fullUntil.set(key, Math.max(now, fullUntil.get(key) ?? 0) + everyMs);
    },
  };
}

export function makeBudgets(limits: BudgetLimits = defaultBudgets, clock: () => number = Date.now): Budgets {
  const users = makeBucket(limits.user, clock);
  const guilds = makeBucket(limits.guild, clock);
  const refuse = (of: keyof BudgetLimits, ms: number): Spent => ({ ok: false, of, seconds: Math.ceil(ms / 1000) });
  return {
    spend(user, guild) {
      const own = users.wait(`${guild} ${user}`);
      if (own > 0) return refuse('user', own);
      const shared = guilds.wait(guild);
      if (shared > 0) return refuse('guild', shared);
      users.take(`${guild} ${user}`);
      guilds.take(guild);
      return { ok: true };
    },
  };
}
