import {
  type CallbackBody,
  type Choice,
  type Component,
  callbacks,
  flags,
  type Message,
  type MessageBody,
  snowflake,
} from './shapes.ts';

export interface Payload {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly channel_id: string;
  readonly message?: Message;
  readonly [more: string]: unknown;
}

/** One interaction and everything that the bot answered. */
export interface Exchange {
  readonly payload: Payload;
  readonly sentAt: number;
  /** What acknowledged it, and after how many milliseconds. */
  first: { readonly body: CallbackBody; readonly ms: number } | null;
  /** How often somebody tried to acknowledge it. */
  attempts: number;
  original: Message | null;
  /** Follow-ups that stand, by id. */
  readonly followUps: Map<string, Message>;
  choices: readonly Choice[] | null;
  originalDeleted: boolean;
}

/** A refusal as Discord words it. */
export interface RefusedCall {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

export const refused = (status: number, code: number, message: string): RefusedCall => ({ status, code, message });

export const unknownInteraction = refused(404, 10062, 'Unknown interaction');
export const unknownMessage = refused(404, 10008, 'Unknown Message');

/** What Discord adds to a component where the bot left it out, by type. */
const added: Readonly<Record<number, object>> = {
  2: { disabled: false },
  3: { disabled: false, min_values: 1, max_values: 1 },
  14: { divider: true, spacing: 1 },
  17: { accent_color: null, spoiler: false },
};

/** Components as Discord gives them back: with ids, in reading order from 1. */
function numbered(components: readonly Component[]): readonly Component[] {
  let next = 0;
  const each = (one: Component): Component => {
    next += 1;
    const id = one.id ?? next;
    return {
      ...added[one.type],
      ...one,
      id,
      ...(one.components && { components: one.components.map(each) }),
      ...(one.accessory && { accessory: each(one.accessory) }),
    };
  };
  return components.map(each);
}

/** A message as the channel shows it. */
export function printed(
  body: MessageBody,
  at: { bot: Message['author']; channel: string; flags: number; id?: string },
): Message {
  return {
    id: at.id ?? snowflake(),
    type: 0,
    channel_id: at.channel,
    author: at.bot,
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: numbered(body.components ?? []),
    attachments: body.attachments ?? [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    flags: at.flags,
  };
}

/** Which answers which kind of interaction may have (`kinds`). */
export const allowed: Readonly<Record<number, readonly number[]>> = {
  2: [callbacks.message, callbacks.deferred, callbacks.modal],
  3: [callbacks.message, callbacks.deferred, callbacks.deferredUpdate, callbacks.update, callbacks.modal],
  4: [callbacks.choices],
  5: [callbacks.message, callbacks.deferred, callbacks.deferredUpdate, callbacks.update],
};

/** True once there is something to read: a message that is no longer "thinking", a follow-up, choices, a form. */
export function isAnswered(exchange: Exchange): boolean {
  const { first, original, followUps, choices } = exchange;
  if (!first) return false;
  if (choices || first.body.type === callbacks.modal || followUps.size > 0) return true;
  if (first.body.type === callbacks.deferredUpdate) return exchange.originalDeleted;
  return original !== null && (original.flags & flags.loading) === 0;
}
