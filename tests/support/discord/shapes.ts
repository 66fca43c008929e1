/** What goes over the wire, as far as the loopback looks at it. */
export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly component?: Component;
  readonly content?: string;
  readonly label?: string;
  readonly description?: string;
  readonly style?: number;
  readonly url?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
  readonly file?: { readonly url: string };
  readonly value?: string;
  readonly max_length?: number;
}

export interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly footer?: { readonly text: string };
  readonly author?: { readonly name: string };
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

export interface MessageBody {
  readonly content?: string;
  readonly flags?: number;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly Component[];
  readonly poll?: unknown;
  readonly sticker_ids?: readonly string[];
  readonly attachments?: readonly { readonly id: string; readonly filename?: string }[];
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
}

export interface Message {
  readonly id: string;
  readonly channel_id: string;
  readonly flags: number;
  readonly content: string;
  readonly components: readonly Component[];
  readonly embeds: readonly Embed[];
  readonly author: { readonly id: string; readonly username: string };
  readonly [more: string]: unknown;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export interface CallbackBody {
  readonly type: number;
  readonly data?: MessageBody & {
    readonly choices?: readonly Choice[];
    readonly title?: string;
    readonly custom_id?: string;
  };
}

export const flags = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const;

export const callbacks = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

export const kinds = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

let count = 0;

/** A snowflake of this moment; `ago` puts it into the past, in milliseconds. */
export function snowflake(ago = 0): string {
  count = (count + 1) % 4096;
  return ((BigInt(Date.now() - ago - 1_420_070_400_000) << 22n) | BigInt(count)).toString();
}

/** All components of a message, nested ones too, in reading order. */
export function flatten(components: readonly Component[] | undefined): readonly Component[] {
  return (components ?? []).flatMap((one) => [
    one,
    ...flatten(one.components),
    ...flatten(one.accessory && [one.accessory]),
    ...flatten(one.component && [one.component]),
  ]);
}

/** All that a message says, one text below the other. */
export function textOf(message: Pick<Message, 'content' | 'components'>): string {
  const texts = flatten(message.components).flatMap(({ type, content }) => (type === 10 ? [content ?? ''] : []));
  return [...(message.content ? [message.content] : []), ...texts].join('\n');
}

/** The buttons and selects of a message. */
export function controlsOf(message: Pick<Message, 'components'>): readonly Component[] {
  return flatten(message.components).filter(({ type }) => type === 2 || (type >= 3 && type <= 8 && type !== 4));
}
