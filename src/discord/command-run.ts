import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { contextOf, isPrivateFor, readerOf } from './context.ts';
import { closedChannel, lacks, overBudget, refusalFor } from './gate.ts';
import type { House } from './house.ts';
import { textOf } from './message-text.ts';
import { calledIn, flagIn, readOptions } from './options.ts';
import { renderReply } from './render/reply.ts';
import { outcomeOf, privately, type Visit } from './reply-outcome.ts';
import type { Outcome } from './respond.ts';

/** What was asked for in private: by the option, else by the server's setting. */
export const wantsPrivate = (interaction: ChatInputCommandInteraction, house: House) =>
  isPrivateFor(interaction, house, flagIn(interaction, 'private'));

/** Runs a slash command. */
export async function runCommand(interaction: ChatInputCommandInteraction, visit: Visit): Promise<Outcome> {
  const { house, voice } = visit;
  const command = house.commands.get(calledIn(interaction));
  if (!command) return privately(voice.say('error.unknownCommand'));
  const refusal = refusalFor(visit, command.permission);
  if (refusal !== null) return privately(refusal);
  const read = readOptions(command, interaction, voice);
  if ('wrong' in read) return privately(read.wrong);
  const reply = await command.run(read.values, contextOf(interaction, house));
  return outcomeOf(reply, visit, { command, place: 'reply', isPrivate: wantsPrivate(interaction, house) });
}

/** Runs a command of a message's menu: what it finds about somebody else's message is for the asker, who can share it. */
export async function runMenu(interaction: MessageContextMenuCommandInteraction, visit: Visit): Promise<Outcome> {
  const { house, voice } = visit;
  const command = house.messageCommands.get(interaction.commandName);
  if (!command) return privately(voice.say('error.unknownCommand'));
  const refusal =
    lacks(interaction, command.permission, voice) ??
    closedChannel(interaction, house, voice) ??
    overBudget(interaction, house, voice);
  if (refusal !== null) return privately(refusal);
  const said = interaction.targetMessage ? textOf(interaction.targetMessage) : '';
  const reply = await command.run(said, contextOf(interaction, house));
  const view = { ...readerOf(interaction, voice, true), isPrivate: true };
  return { place: 'reply', private: true, outgoing: renderReply(reply, view) };
}
