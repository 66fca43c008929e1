import { randomBytes } from 'node:crypto';
import type { AutocompleteInteraction, BaseInteraction } from 'discord.js';
import { privately, runCommand, runMenu, wantsPrivate } from './command-run.ts';
import { completionsFor } from './completion.ts';
import { actionOf } from './custom-id.ts';
import { closedTo } from './gate.ts';
import type { House } from './house.ts';
import { runPressed } from './pressed/route.ts';
import { type Expected, type Outcome, respond } from './respond.ts';
import { isCalm, offer } from './wire.ts';
import { speak, type Voice } from './words/speak.ts';

/** Four letters by which an error is found in the log, such as 7F3A. */
const reference = () => randomBytes(2).toString('hex').toUpperCase();

/** What an interaction is, for the log: never what was asked. */
const described = (interaction: BaseInteraction) => ({
  guild: interaction.guildId,
  type: interaction.type,
  ...(interaction.isCommand() || interaction.isAutocomplete() ? { command: interaction.commandName } : {}),
  ...(interaction.isMessageComponent() ? { button: interaction.customId.slice(0, 3) } : {}),
});

/** An error for the log: not the request that failed, which holds the interaction's token and what was asked. */
function told(cause: unknown): object {
  if (!(cause instanceof Error)) return { message: String(cause) };
  const { name, message, stack } = cause;
  const { code, status } = cause as { readonly code?: unknown; readonly status?: unknown };
  return { type: name, message, stack, ...(code !== undefined && { code }), ...(status !== undefined && { status }) };
}

async function work(interaction: BaseInteraction, house: House, voice: Voice): Promise<Outcome> {
  if (!house.isOpen()) return privately(voice.say('error.stopping'));
  const closed = closedTo(interaction, house, voice);
  if (closed !== null) return privately(closed);
  if (interaction.isChatInputCommand()) return runCommand(interaction, house, voice);
  if (interaction.isMessageContextMenuCommand()) return runMenu(interaction, house, voice);
  if (interaction.isMessageComponent()) return runPressed(interaction, house, voice);
  return privately(voice.say('error.unknownCommand'));
}

/** How a slow answer is announced: where it will stand, and whether for everybody. */
function expectedOf(interaction: BaseInteraction, house: House): Pick<Expected, 'place' | 'private'> {
  if (interaction.isMessageComponent()) {
    const action = actionOf(interaction.customId);
    const staysInPlace = action === 'page' || action === 'narrowed' || action === 'remove';
    return { place: staysInPlace ? 'update' : 'reply', private: action !== 'share' };
  }
  if (interaction.isChatInputCommand()) return { place: 'reply', private: wantsPrivate(interaction, house) };
  return { place: 'reply', private: true };
}

async function complete(interaction: AutocompleteInteraction, house: House): Promise<void> {
  const choices = completionsFor(interaction, house);
  await offer(interaction, choices);
}

/** Takes one interaction from its beginning to its end. The one place that catches: nothing that comes in ends the bot. */
export async function dispatch(interaction: BaseInteraction, house: House): Promise<void> {
  const ref = reference();
  try {
    if (interaction.isAutocomplete()) return await complete(interaction, house);
    const voice = speak(interaction.locale);
    const outcome = work(interaction, house, voice).catch((cause): Outcome => {
      house.log.error({ ref, err: told(cause), ...described(interaction) }, 'a question went wrong');
      return privately(voice.say('error.broken', { ref }));
    });
    const onPlain = (problems: readonly string[]) =>
      house.log.warn({ ref, problems, ...described(interaction) }, 'sent as plain text: components were refused');
    await respond(interaction, outcome, { ...expectedOf(interaction, house), onPlain });
  } catch (cause) {
    const entry = { ref, err: told(cause), ...described(interaction) };
    if (isCalm(cause)) house.log.info(entry, 'an answer came too late, or its message is gone');
    else house.log.error(entry, 'an answer could not be sent');
  }
}
