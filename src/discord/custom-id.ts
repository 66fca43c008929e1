import { createHash } from 'node:crypto';
import { limits } from './limits.ts';

/** What a button does; one letter each, so that more of the question fits. */
const actions = {
  page: 'p',
  context: 'c',
  article: 'a',
  share: 's',
  narrow: 'n',
  narrowed: 'w',
  remove: 'r',
  step: 'k',
  form: 'f',
  edit: 'e',
} as const;

/** How many fields an action has. */
const sizes: Readonly<Record<Action, number>> = {
  page: 4,
  context: 6,
  article: 7,
  share: 4,
  narrow: 4,
  narrowed: 4,
  remove: 1,
  step: 3,
  form: 1,
  edit: 1,
};

export type Action = keyof typeof actions;

/** For whom a button works: a server, and on a private answer one person. */
export interface Holder {
  readonly guild: string;
  /** The asker of a private answer; `null` where everybody may press. */
  readonly user: string | null;
}

export interface CustomId {
  readonly action: Action;
  /** What the action needs, in order; only the last one may hold a `|`. */
  readonly fields: readonly string[];
}

const version = 'd1';
const separator = '|';
const checkLength = 6;

/** A mark of all that the button stands for: a button from elsewhere, or one that was tampered with, has another. */
function checkOf(letter: string, fields: string, { guild, user }: Holder): string {
  const all = [version, letter, fields, guild, user ?? ''].join(separator);
  return createHash('sha256').update(all).digest('base64url').slice(0, checkLength);
}

/**
 * A button's whole state as a `custom_id`, so that it works after a restart and a month later; `null` where it does not
 * fit into 100 characters. Version, action, check, fields.
 */
export function writeCustomId({ action, fields }: CustomId, holder: Holder): string | null {
  const letter = actions[action];
  const joined = fields.join(separator);
  const id = `${version}${letter}${checkOf(letter, joined, holder)}${joined}`;
  return id.length <= limits.customId ? id : null;
}

/** What a `custom_id` says that it does; nobody has checked it. */
export function actionOf(id: string): Action | null {
  const [action] = Object.entries(actions).find(([, letter]) => id.startsWith(version + letter)) ?? [];
  return (action as Action | undefined) ?? null;
}

/** Reads a `custom_id`; `null` where it is not ours, of another version, or for somebody else. */
export function readCustomId(id: string, holder: Holder): CustomId | null {
  if (!id.startsWith(version)) return null;
  const letter = id.charAt(version.length);
  const action = actionOf(id);
  const start = version.length + 1 + checkLength;
  const joined = id.slice(start);
  const check = id.slice(version.length + 1, start);
  if (!action || checkOf(letter, joined, holder) !== check) return null;
  const most = sizes[action];
  const fields = joined.split(separator);
  return { action, fields: [...fields.slice(0, most - 1), fields.slice(most - 1).join(separator)] };
}

/** Four letters that stand for a text: enough to see that it is no longer the same. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 4);
}
