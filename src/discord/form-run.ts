import type { ModalSubmitInteraction } from 'discord.js';
import type { Fields } from '../command.ts';
import { contextOf, holderOf, readerOf } from './context.ts';
import { readCustomId } from './custom-id.ts';
import { refusalFor } from './gate.ts';
import { type Filled, type FormCommand, hasForm, renderGivenBack } from './render/form.ts';
import { outcomeOf, privately, type Visit } from './reply-outcome.ts';
import type { Outcome } from './respond.ts';

/** What was typed, by field; a field that is not there is empty. */
function filledIn(interaction: ModalSubmitInteraction, fields: Fields): Filled {
  const typed = Object.keys(fields).map((name) => {
    const field = interaction.fields.fields.get(name);
    return [name, field !== undefined && 'value' in field && typeof field.value === 'string' ? field.value : ''];
  });
  return Object.fromEntries(typed);
}

/** The command whose form somebody sent; `null` where it is forged, foreign or somebody else's. */
function formOf(interaction: ModalSubmitInteraction, { house }: Visit): FormCommand | null {
  const read = readCustomId(interaction.customId, holderOf(interaction, true));
  const command = read?.action === 'form' ? house.commands.get(read.fields[0] ?? '') : undefined;
  return hasForm(command) ? command : null;
}

/** A refusal with all that was typed: nobody types an article twice. */
function givenBack(sentence: string, command: FormCommand, at: Visit & { readonly filled: Filled }): Outcome {
  const reader = { ...readerOf(at.interaction, at.voice, true), filled: at.filled };
  return { place: 'reply', private: true, outgoing: renderGivenBack(sentence, command, reader) };
}

interface Trouble {
  /** Why nothing is taken here at all; `null` where it is. */
  readonly closed: string | null;
  /** Logs what went wrong and says so. */
  readonly broken: (cause: unknown) => string;
}

/** Takes a form that somebody filled in; permission, channel and budget are asked for again. */
export async function runSubmitted(
  interaction: ModalSubmitInteraction,
  visit: Visit,
  { closed, broken }: Trouble,
): Promise<Outcome> {
  const command = formOf(interaction, visit);
  if (!command) return privately(closed ?? visit.voice.say('error.unknownCommand'));
  const filled = filledIn(interaction, command.form.fields);
  const at = { ...visit, filled };
  const refusal = closed ?? refusalFor(visit, command.permission);
  if (refusal !== null) return givenBack(refusal, command, at);
  try {
    const reply = await command.form.submit(filled, contextOf(interaction, visit.house));
    if (reply.type === 'refusal') return givenBack(visit.voice.said(reply.text), command, at);
    return outcomeOf(reply, visit, { command, place: 'reply', isPrivate: true });
  } catch (cause) {
    return givenBack(broken(cause), command, at);
  }
}
