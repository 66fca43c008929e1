import type { Logger } from 'pino';
import type { AnyCommand, Context, MessageCommand } from '../command.ts';
import type { SettingsDesk } from '../news/settings.ts';
import type { Budgets } from './budget.ts';
import type { Patience } from './patience.ts';

/** Everything that the door works with; made once, in `startBot`. */
export interface House {
  readonly commands: ReadonlyMap<string, AnyCommand>;
  readonly messageCommands: ReadonlyMap<string, MessageCommand>;
  readonly newsroom: Context['newsroom'];
  readonly settings: SettingsDesk;
  readonly budgets: Budgets;
  /** Servers that are answered; empty: all. */
  readonly allowedGuilds: readonly string[];
  readonly log: Logger;
  readonly now: () => Date;
  /** False once the bot is about to leave. */
  readonly isOpen: () => boolean;
  readonly patience: Patience;
  /** Resolves when the next question may begin. */
  readonly turn: () => Promise<void>;
}

/** How many findings an answer in Discord has at most: they are paged. */
export const mostFindings = 25;
