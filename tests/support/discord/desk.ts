import {
  allowed,
  type Exchange,
  printed,
  type RefusedCall,
  refused,
  unknownInteraction,
  unknownMessage,
} from './exchanges.ts';
import { isEmpty, refusalsOf } from './refusals.ts';
import { type CallbackBody, callbacks, flags, type Message, type MessageBody } from './shapes.ts';

const firstResponseMs = 3000;
const tokenMs = 15 * 60 * 1000;

const invalidForm = (errors: readonly string[]) => refused(400, 50035, `Invalid Form Body\n${errors.join('\n')}`);

function messageRefusal(body: MessageBody): RefusedCall | null {
  if (isEmpty(body)) return refused(400, 50006, 'Cannot send an empty message');
  const errors = refusalsOf(body);
  return errors.length > 0 ? invalidForm(errors) : null;
}

function choicesRefusal({ data }: CallbackBody): RefusedCall | null {
  const choices = data?.choices ?? [];
  const bad = choices.some(({ name, value }) => [name, value].some((text) => text.length < 1 || text.length > 100));
  return choices.length > 25 || bad ? invalidForm([`choices: ${choices.length} of 25, 1-100 characters each`]) : null;
}

function modalRefusal({ data }: CallbackBody): RefusedCall | null {
  const top = data?.components ?? [];
  const errors = [
    ...(top.length < 1 || top.length > 5 ? [`components: ${top.length} of 1-5`] : []),
    ...(!data?.title || data.title.length > 45 ? ['title: 1-45 characters'] : []),
    ...(!data?.custom_id || data.custom_id.length > 100 ? ['custom_id: 1-100 characters'] : []),
    ...top.flatMap(({ type, label, description }) => [
      ...(type === 18 || type === 10 || type === 1 ? [] : [`component type ${type}`]),
      ...(label !== undefined && label.length > 45 ? ['label: at most 45 characters'] : []),
      ...(description !== undefined && description.length > 100 ? ['description: at most 100 characters'] : []),
    ]),
  ];
  return errors.length > 0 ? invalidForm(errors) : null;
}

const deferredOnlyFlags = ({ data }: CallbackBody) =>
  ((data?.flags ?? 0) & ~flags.ephemeral) !== 0 ? invalidForm(['flags: only EPHEMERAL with a deferred reply']) : null;

const checks: Readonly<Record<number, (body: CallbackBody) => RefusedCall | null>> = {
  [callbacks.message]: ({ data }) => messageRefusal(data ?? {}),
  [callbacks.update]: ({ data }) => messageRefusal(data ?? {}),
  [callbacks.deferred]: deferredOnlyFlags,
  [callbacks.deferredUpdate]: () => null,
  [callbacks.choices]: choicesRefusal,
  [callbacks.modal]: modalRefusal,
};

export interface Desk {
  readonly bot: Message['author'];
  /** Every message that stands somewhere, by id; the channel's, not only this interaction's. */
  readonly messages: Map<string, Message>;
}

const keep = (desk: Desk, message: Message) => {
  desk.messages.set(message.id, message);
  return message;
};

/** The first response to an interaction. */
export function acknowledge(desk: Desk, exchange: Exchange, body: CallbackBody): RefusedCall | null {
  exchange.attempts += 1;
  const ms = performance.now() - exchange.sentAt;
  if (exchange.first) return refused(400, 40060, 'Interaction has already been acknowledged.');
  if (ms > firstResponseMs) return unknownInteraction;
  const { payload } = exchange;
  if (!allowed[payload.type]?.includes(body.type)) return invalidForm([`type ${body.type} for ${payload.type}`]);
  const problem = checks[body.type]?.(body);
  if (problem) return problem;
  exchange.first = { body, ms };
  const given = body.data ?? {};
  const at = { bot: desk.bot, channel: payload.channel_id };
  if (body.type === callbacks.message) {
    exchange.original = keep(desk, printed(given, { ...at, flags: given.flags ?? 0 }));
  } else if (body.type === callbacks.deferred) {
    const loading = flags.loading | ((given.flags ?? 0) & flags.ephemeral);
    exchange.original = keep(desk, printed({}, { ...at, flags: loading }));
  } else if (body.type === callbacks.update)
    return edit(desk, exchange, { id: payload.message?.id ?? '', body: given });
  else if (body.type === callbacks.deferredUpdate) exchange.original = null;
  else if (body.type === callbacks.choices) exchange.choices = given.choices ?? [];
  return null;
}

/** Null while the interaction's token can be used for more. */
export function tokenRefusal(exchange: Exchange | undefined): RefusedCall | null {
  if (!exchange?.first) return refused(404, 10015, 'Unknown Webhook');
  return performance.now() - exchange.sentAt > tokenMs ? refused(401, 50027, 'Invalid Webhook Token') : null;
}

/** Whom `@original` means: the reply, or the message that a component stands under. */
export function idOf(exchange: Exchange, id: string): string {
  if (id !== '@original') return id;
  const kind = exchange.first?.body.type;
  const under = kind === callbacks.update || kind === callbacks.deferredUpdate;
  return (under ? exchange.payload.message?.id : exchange.original?.id) ?? '';
}

/** An edit: the private or public state stays, the flag of Components V2 cannot be taken off. */
export function edit(
  desk: Desk,
  exchange: Exchange,
  { id, body }: { id: string; body: MessageBody },
): RefusedCall | null {
  const before = desk.messages.get(id);
  if (!before) return unknownMessage;
  const keptFlags = before.flags & ~flags.loading;
  const now = keptFlags | ((body.flags ?? 0) & flags.componentsV2);
  const whole = { content: before.content, components: before.components, embeds: before.embeds, ...body, flags: now };
  const problem =
    ((body.flags ?? 0) & flags.ephemeral) !== 0
      ? invalidForm(['flags: EPHEMERAL cannot be edited'])
      : messageRefusal(whole);
  if (problem) return problem;
  const after = keep(desk, {
    ...before,
    ...printed(whole, { bot: desk.bot, channel: before.channel_id, flags: now, id }),
  });
  if (id === idOf(exchange, '@original')) exchange.original = after;
  if (exchange.followUps.has(id)) exchange.followUps.set(id, after);
  return null;
}

/** A follow-up; the first one after a deferred reply takes its place, private or public as that was. */
export function followUp(desk: Desk, exchange: Exchange, body: MessageBody): RefusedCall | Message {
  const waiting = exchange.original && (exchange.original.flags & flags.loading) !== 0 ? exchange.original : null;
  if (waiting) {
    const problem = edit(desk, exchange, { id: waiting.id, body });
    return problem ?? (desk.messages.get(waiting.id) as Message);
  }
  const problem = messageRefusal(body);
  if (problem) return problem;
  const at = { bot: desk.bot, channel: exchange.payload.channel_id, flags: body.flags ?? 0 };
  const message = keep(desk, printed(body, at));
  exchange.followUps.set(message.id, message);
  return message;
}

export function remove(desk: Desk, exchange: Exchange, id: string): RefusedCall | null {
  if (!desk.messages.delete(id)) return unknownMessage;
  exchange.followUps.delete(id);
  if (id === idOf(exchange, '@original')) exchange.originalDeleted = true;
  if (exchange.original?.id === id) exchange.original = null;
  return null;
}
