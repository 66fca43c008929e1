import { setTimeout as pause } from 'node:timers/promises';
import {
  type APIModalInteractionResponseCallbackData,
  type BaseInteraction,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  Routes,
} from 'discord.js';
import { type Part, problemsOf } from './limits.ts';
import { type Outgoing, text } from './outgoing.ts';

export interface Sending {
  readonly private: boolean;
  /** It takes the place of a message with components, which cannot be made a plain one. */
  readonly over?: true;
  /** Hears of a message that has to be sent as plain text, and why; gives the small print that goes with it. */
  readonly onPlain?: (problems: readonly string[]) => string;
}

const codes = {
  unknownMessage: 10008,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  alreadyAcknowledged: 40060,
  tokenExpired: 50027,
} as const;

/** Somebody deleted the message, or it is too late: nothing is wrong with the bot. */
export function isCalm(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && (Object.values(codes) as readonly unknown[]).includes(code);
}

const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : null);
const isRefusal = (error: unknown) => error instanceof DiscordAPIError && error.status === 400;
/** The line broke, so nobody knows whether the request arrived: discord.js does not send a POST again. */
const isBroken = (error: unknown) => error instanceof Error && !('status' in error) && !(error instanceof SyntaxError);

/** Pauses before a request whose line broke is sent again: all of it within the three seconds of a first response. */
const pauses = [20, 100, 300];

/** Sends again where the line broke. An answer that cannot be read has arrived all the same. */
async function again<T>(send: () => Promise<T>): Promise<T | undefined> {
  for (const ms of [...pauses, null]) {
    try {
      return await send();
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      if (ms === null || !isBroken(error)) throw error;
      await pause(ms);
    }
  }
  return undefined;
}

/**
 * Milliseconds after which a first response is sent again on another connection, once and twice: one that has died without a word would take all
 * of the three seconds. Where an earlier one has arrived after all, Discord says so, and nothing is shown twice.
 */
const patiences = [900, 1500];

const noMentions = { allowed_mentions: { parse: [] } };

const attached = (files: Outgoing['files']) =>
  files && { attachments: files.map(({ name }, at) => ({ id: String(at), filename: name })) };

/** The body of a message: Components V2, or plain text with some small print. */
function bodyOf({ components, plain, files }: Outgoing, sending: Sending, small?: string) {
  const privately = sending.private ? MessageFlags.Ephemeral : 0;
  const always = { ...noMentions, ...attached(files) };
  if (small === undefined) return { components, flags: privately | MessageFlags.IsComponentsV2, ...always };
  const content = small === '' ? plain : `${plain}\n${small}`;
  if (sending.over) return { components: [text(content)], flags: privately | MessageFlags.IsComponentsV2, ...always };
  return { content, components: [], flags: privately | MessageFlags.SuppressEmbeds, ...always };
}

type Post<T> = (body: object, files: RawFile[]) => Promise<T>;

/** Sends with components; as plain text where they would be refused, or are. */
async function withFallback<T>(outgoing: Outgoing, sending: Sending, post: Post<T>): Promise<T> {
  const files = [...(outgoing.files ?? [])];
  let problems = problemsOf(outgoing.components as readonly Part[], files);
  try {
    if (problems.length === 0) return await post(bodyOf(outgoing, sending), files);
  } catch (error) {
    if (!isRefusal(error) || codeOf(error) === codes.alreadyAcknowledged) throw error;
    problems = [String(error)];
  }
  return post(bodyOf(outgoing, sending, sending.onPlain?.(problems) ?? ''), files);
}

/**
 * Posts a first response; again where the line broke. An interaction that is acknowledged already counts as done; one that Discord has given
 * up throws (`isCalm`): nothing more can be said to it.
 */
async function callback(
  interaction: BaseInteraction,
  type: InteractionResponseType,
  { data, files = [] }: { readonly data?: object; readonly files?: RawFile[] } = {},
): Promise<void> {
  const { id, token, client } = interaction;
  const request = { body: { type, data }, auth: false };
  const path = Routes.interactionCallback(id, token);
  const left = files.length > 0 ? [] : [...patiences];
  const post = () => {
    const ms = left.shift();
    return client.rest.post(path, { ...request, files, ...(ms !== undefined && { signal: AbortSignal.timeout(ms) }) });
  };
  try {
    await again(post);
  } catch (error) {
    if (codeOf(error) !== codes.alreadyAcknowledged) throw error;
  }
}

const { ChannelMessageWithSource, UpdateMessage } = InteractionResponseType;

/** Answers at once with a message. */
export const reply = (interaction: BaseInteraction, outgoing: Outgoing, sending: Sending) =>
  withFallback(outgoing, sending, (data, files) => callback(interaction, ChannelMessageWithSource, { data, files }));

/** Changes the message that the pressed button stands under; private or public it stays as it is. */
export const update = (interaction: BaseInteraction, outgoing: Outgoing, sending: Sending) =>
  withFallback(outgoing, { ...sending, private: false, over: true }, (data, files) =>
    callback(interaction, UpdateMessage, { data, files }),
  );

/** "Dateline is thinking"; private or public is settled with it. */
export const defer = (interaction: BaseInteraction, { private: quiet }: Sending) =>
  callback(interaction, InteractionResponseType.DeferredChannelMessageWithSource, {
    data: { flags: quiet ? MessageFlags.Ephemeral : 0 },
  });

/** Opens a form. */
export const openForm = (interaction: BaseInteraction, form: APIModalInteractionResponseCallbackData) =>
  callback(interaction, InteractionResponseType.Modal, { data: form });

/** Acknowledges a button without showing anything. */
export const deferUpdate = (interaction: BaseInteraction) =>
  callback(interaction, InteractionResponseType.DeferredMessageUpdate);

interface Editing extends Sending {
  /** Another message than the first response. */
  readonly message?: string;
}

/** Puts a message in the place of the first response, or of the message under which a button was pressed. */
export function edit(interaction: BaseInteraction, outgoing: Outgoing, sending: Editing): Promise<unknown> {
  const path = Routes.webhookMessage(interaction.applicationId, interaction.token, sending.message ?? '@original');
  return withFallback(outgoing, { ...sending, private: false }, (body, files) => {
    return again(() => interaction.client.rest.patch(path, { body, files, auth: false }));
  });
}

/** A further message. It is not sent again where the line breaks: it might stand there twice. */
export function followUp(interaction: BaseInteraction, outgoing: Outgoing, sending: Sending): Promise<unknown> {
  const path = Routes.webhook(interaction.applicationId, interaction.token);
  return withFallback(outgoing, sending, (body, files) =>
    interaction.client.rest.post(path, { body, files, auth: false }),
  );
}

/** Takes the first response away; false: it was gone already. */
export async function takeBack(interaction: BaseInteraction): Promise<boolean> {
  const path = Routes.webhookMessage(interaction.applicationId, interaction.token, '@original');
  try {
    await again(() => interaction.client.rest.delete(path, { auth: false }));
    return true;
  } catch (error) {
    if (codeOf(error) !== codes.unknownMessage) throw error;
    return false;
  }
}

/** Offers completions while somebody types. */
export const offer = (
  interaction: BaseInteraction,
  choices: readonly { readonly name: string; readonly value: string }[],
) => callback(interaction, InteractionResponseType.ApplicationCommandAutocompleteResult, { data: { choices } });
