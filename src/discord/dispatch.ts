import { randomBytes } from 'node:crypto';
import type { AutocompleteInteraction, BaseInteraction } from 'discord.js';
import { runCommand, runMenu, wantsPrivate } from './command-run.ts';
import { completionsFor } from './completion.ts';
import { actionOf } from './custom-id.ts';
import { runSubmitted } from './form-run.ts';
import { closedTo } from './gate.ts';
import type { House } from './house.ts';
import { runPressed } from './pressed/route.ts';
import { renderSentence } from './render/reply.ts';
import { privately, type Visit } from './reply-outcome.ts';
import { type Expected, type Outcome, respond } from './respond.ts';
import { watch } from './troubles.ts';
import { isCalm, offer } from './wire.ts';
import { speak } from './words/speak.ts';

/** Four letters by which an error is found in the log, such as 7F3A. */
const reference = () => randomBytes(2).toString('hex').toUpperCase();

/** What an interaction is, for the log: never what was asked. */
const described = (interaction: BaseInteraction) => ({
  guild: interaction.guildId,
  type: interaction.type,
  ...(interaction.isCommand() || interaction.isAutocomplete() ? { command: interaction.commandName } : {}),
  ...(interaction.isMessageComponent() || interaction.isModalSubmit()
    ? { button: interaction.customId.slice(0, 3) }
    : {}),
});

/** Keeps what went wrong for the log and says it under its reference. */
type Broken = (cause: unknown) => string;

async function work(visit: Visit, broken: Broken): Promise<Outcome> {
  const { interaction, house, voice } = visit;
  const isForm = interaction.isModalSubmit();
  const closed = house.isOpen() ? closedTo(interaction, house, voice) : voice.say('error.stopping');
  if (isForm) return runSubmitted(interaction, visit, { broken, closed });
  if (closed !== null) return privately(closed);
  if (interaction.isChatInputCommand()) return runCommand(interaction, visit);
  if (interaction.isMessageContextMenuCommand()) return runMenu(interaction, visit);
  if (interaction.isMessageComponent()) return runPressed(interaction, visit);
  return privately(voice.say('error.unknownCommand'));
}

/** What comes of an interaction; what goes wrong on the way, or in the work that follows, is told instead. */
async function outcomeFor(visit: Visit, broken: Broken): Promise<Outcome> {
  try {
    const outcome = await work(visit, broken);
    if (!('goesOn' in outcome) || !outcome.goesOn) return outcome;
    const { goesOn } = outcome;
    return { ...outcome, goesOn: (show) => goesOn(show).catch((cause) => renderSentence(broken(cause))) };
  } catch (cause) {
    return privately(broken(cause));
  }
}

/** How a slow answer is announced: where it will stand, and whether for everybody. */
function expectedOf(interaction: BaseInteraction, house: House): Pick<Expected, 'place' | 'private'> {
  if (interaction.isMessageComponent()) {
    const action = actionOf(interaction.customId);
    const staysInPlace = action === 'page' || action === 'narrowed' || action === 'remove' || action === 'step';
    return { place: staysInPlace ? 'update' : 'reply', private: action !== 'share' };
  }
  if (interaction.isChatInputCommand()) return { place: 'reply', private: wantsPrivate(interaction, house) };
  return { place: 'reply', private: true };
}

/** Offers what completes the word; nothing where that goes wrong. */
async function complete(interaction: AutocompleteInteraction, house: House, broken: Broken) {
  let choices: ReturnType<typeof completionsFor> = [];
  try {
    choices = completionsFor(interaction, house);
  } catch (cause) {
    broken(cause);
  }
  await offer(interaction, choices);
}

/** What there is to tell of an interaction at its end. */
interface Account {
  /** What went wrong while it was answered. */
  broken?: unknown;
  /** Why its answer could not be sent. */
  unsent?: unknown;
  /** Why its message was sent as plain text. */
  problems?: readonly string[];
}

async function answer(interaction: BaseInteraction, house: House, { ref, account }: { ref: string; account: Account }) {
  const voice = speak(interaction.locale);
  const broken: Broken = (cause) => {
    account.broken = cause;
    return voice.say('error.broken', { ref });
  };
  if (interaction.isAutocomplete()) return complete(interaction, house, broken);
  const patience = house.patience.left();
  const outcome = house.turn().then(() => outcomeFor({ interaction, house, voice }, broken));
  const onPlain = (problems: readonly string[]) => {
    account.problems = problems;
    return `-# (ref ${ref})`;
  };
  const sorry = renderSentence(voice.say('error.broken', { ref }));
  await respond(interaction, outcome, { ...expectedOf(interaction, house), patience, onPlain, sorry });
}

/** What became of an interaction where it is worth a line: how bad it is, and in words. */
function verdictOf({ broken, unsent, problems }: Account, troubles: readonly string[]) {
  if (broken !== undefined) return ['error', 'a question went wrong'] as const;
  if (unsent !== undefined && !isCalm(unsent)) return ['error', 'an answer could not be sent'] as const;
  if (unsent !== undefined) return ['info', 'an answer came too late, or its message is gone'] as const;
  if (problems) return ['warn', 'sent as plain text: components were refused'] as const;
  return troubles.length > 0 ? (['info', 'answered in spite of trouble on the line'] as const) : null;
}

/**
 * Takes one interaction from its beginning to its end. The one place that catches: nothing that comes in ends the bot. Whatever went wrong is one
 * line of the log, under the reference that was shown.
 */
export async function dispatch(interaction: BaseInteraction, house: House): Promise<void> {
  const ref = reference();
  const account: Account = {};
  const line = watch(interaction.token);
  try {
    await answer(interaction, house, { ref, account });
  } catch (cause) {
    account.unsent = cause;
  } finally {
    line.end();
  }
  const verdict = verdictOf(account, line.troubles);
  if (!verdict) return;
  const [level, message] = verdict;
  const { broken, unsent, problems } = account;
  const troubles = [...line.troubles, ...(broken !== undefined && unsent !== undefined ? [String(unsent)] : [])];
  const entry = {
    ref,
    err: broken ?? unsent,
    problems,
    ...(troubles.length > 0 && { troubles }),
    ...described(interaction),
  };
  house.log[interaction.isAutocomplete() && level === 'info' ? 'debug' : level](entry, message);
}
