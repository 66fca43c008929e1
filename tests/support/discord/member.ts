import { randomUUID } from 'node:crypto';
import { type Exchange, isAnswered, type Payload, printed } from './exchanges.ts';
import type { Guild } from './house.ts';
import type { Loopback } from './loopback.ts';
import {
  type Choice,
  type Component,
  callbacks,
  controlsOf,
  flags,
  kinds,
  type Message,
  snowflake,
  textOf,
} from './shapes.ts';

export interface MemberOptions {
  readonly guild?: Guild | null;
  readonly channel?: string;
  readonly permissions?: string;
  readonly locale?: string;
  readonly userId?: string;
  readonly name?: string;
}

type Given = Readonly<Record<string, string | boolean>>;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a person sees of an answer. */
export interface Seen {
  readonly message: Message;
  readonly text: string;
  readonly private: boolean;
  readonly exchange: Exchange;
  /** The first button or select of that label or placeholder; throws where there is none. */
  control(label: string): Component;
  readonly labels: readonly string[];
}

function see(exchange: Exchange, message: Message): Seen {
  const controls = controlsOf(message);
  const labels = controls.map(({ label, placeholder }) => label ?? placeholder ?? '');
  return {
    message,
    exchange,
    text: textOf(message),
    private: (message.flags & flags.ephemeral) !== 0,
    labels,
    control(label) {
      const found = controls.find((one) => one.label === label || one.placeholder === label);
      if (!found) throw new Error(`no control "${label}" among ${labels.join(', ')}`);
      return found;
    },
  };
}

/** A slash command's data; `corpus reindex` is a command and its subcommand. */
function dataOf(called: string, options: readonly object[]) {
  const [name = '', subcommand] = called.split(' ');
  const nested = subcommand === undefined ? options : [{ name: subcommand, type: 1, options }];
  return { id: '1', name, type: 1, options: nested };
}

const optionOf = ([name, value]: readonly [string, string | boolean]) =>
  typeof value === 'string' ? { name, type: 3, value } : { name, type: 5, value };

/** A form as it is opened. */
export interface Form {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
}

/** Somebody in a server of the loopback (in none: a direct message), who types commands and presses buttons. */
export function joinAs(loopback: Loopback, options: MemberOptions = {}) {
  const guild = options.guild === undefined ? (loopback.guilds[0] ?? null) : options.guild;
  const user = {
    id: options.userId ?? snowflake(),
    username: options.name ?? 'ana',
    discriminator: '0',
    avatar: null,
    global_name: options.name ?? 'Ana',
  };
  const channel = guild?.channels.find(({ name }) => name === (options.channel ?? 'news'));
  const permissions = options.permissions ?? '2147485696';
  const member = {
    user,
    roles: [],
    permissions,
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
  };
  const base = (type: number): Payload => ({
    id: snowflake(),
    application_id: loopback.applicationId,
    type,
    token: `${randomUUID()}${randomUUID()}`,
    version: 1,
    channel: channel ? { ...channel, guild_id: guild?.id, permissions } : { id: '9', type: 1, recipients: [user] },
    channel_id: channel?.id ?? '9',
    ...(guild ? { guild_id: guild.id, guild: { id: guild.id, locale: 'en-US', features: [] }, member } : { user }),
    app_permissions: guild?.botPermissions ?? '0',
    locale: options.locale ?? 'en-US',
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: guild ? { 0: guild.id } : {},
    context: guild ? 0 : 1,
    attachment_size_limit: 10_485_760,
  });
  const settle = async (exchange: Exchange): Promise<Exchange> => {
    for (let waited = 0; !isAnswered(exchange); waited += 5) {
      loopback.proveDescribed();
      if (waited > 8000) throw new Error(`no answer to ${JSON.stringify(exchange.payload.data)}`);
      await pause(5);
    }
    return exchange;
  };
  const seen = async (sent: Exchange): Promise<Seen> => {
    const exchange = await settle(sent);
    const message = [...exchange.followUps.values()].at(-1) ?? exchange.original;
    if (!message) throw new Error('answered without a message');
    return see(exchange, message);
  };
  const post = (type: number, data: unknown, message?: Message) =>
    loopback.interact({ ...base(type), data, ...(message && { message }) });
  const command = (name: string, given: Given) => dataOf(name, Object.entries(given).map(optionOf));
  const press = (at: Pick<Seen, 'message'>, control: Component, values?: readonly string[]) =>
    post(
      kinds.component,
      { custom_id: control.custom_id, component_type: control.type, ...(values && { values }) },
      at.message,
    );
  return {
    user,
    guild,
    /** Sends a slash command and does not wait. */
    send: (name: string, given: Given = {}) => post(kinds.command, command(name, given)),
    slash: (name: string, given: Given = {}) => seen(post(kinds.command, command(name, given))),
    /** Picks a command of a message's menu; `part`: what the message has besides its text. */
    menu(name: string, content: string, part: object = {}) {
      const author = { ...user, id: snowflake(), username: 'ben' };
      const target = { ...messageOf(content, channel?.id ?? '9'), author, ...part };
      const resolved = { messages: { [target.id]: target } };
      return seen(post(kinds.command, { id: '2', name, type: 3, target_id: target.id, resolved }));
    },
    async typing(name: string, option: string, typed: string): Promise<readonly Choice[]> {
      const options = [{ name: option, type: 3, value: typed, focused: true }];
      const exchange = await settle(post(kinds.autocomplete, dataOf(name, options)));
      return exchange.choices ?? [];
    },
    /** Presses the button of that label and waits for what comes of it. */
    press: (at: Seen, label: string) => seen(press(at, at.control(label))),
    choose: (at: Seen, placeholder: string, value: string) => seen(press(at, at.control(placeholder), [value])),
    /** Presses a button that may never have been there, and does not wait. */
    forge: (at: Pick<Seen, 'message'>, custom_id: string) => press(at, { type: 2, custom_id }),
    /** Waits for the form that an interaction opens. */
    async formOf(sent: Exchange): Promise<Form> {
      const { first } = await settle(sent);
      if (first?.body.type !== callbacks.modal) throw new Error(`no form but ${JSON.stringify(first?.body)}`);
      return first.body.data as Form;
    },
    /** Fills a form in and sends it; what is not given stays as the form had it. Does not wait. */
    submit(form: Form, given: Readonly<Record<string, string>>): Exchange {
      const components = form.components.map(({ component }, at) => {
        const { custom_id, value } = component as Component;
        return {
          type: 18,
          id: 2 * at + 1,
          component: { type: 4, id: 2 * at + 2, custom_id, value: given[custom_id ?? ''] ?? value ?? '' },
        };
      });
      return post(kinds.modal, { custom_id: form.custom_id, components });
    },
    /** Presses a button and does not wait. */
    click: (at: Seen, label: string) => press(at, at.control(label)),
    seen,
  };
}

const messageOf = (content: string, channel: string): Message =>
  printed({ content }, { bot: { id: '1', username: 'ben' }, channel, flags: 0 });
