import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Reply } from '../command.ts';
import { contextOf, isPrivateFor, readerOf } from './context.ts';
import { closedChannel, lacks, overBudget } from './gate.ts';
import type { House } from './house.ts';
import { readOptions } from './options.ts';
import { renderReply, renderSentence } from './render/reply.ts';
import type { Outcome } from './respond.ts';
import type { Voice } from './words/speak.ts';

/** A sentence for one person: a refusal, an error. */
export const privately = (sentence: string): Outcome => ({
  place: 'reply',
  private: true,
  outgoing: renderSentence(sentence),
});

/** Found answers are for the channel unless asked otherwise; all else is for the asker. */
const staysPrivate = (reply: Reply, isPrivate: boolean) =>
  reply.type !== 'answer' || reply.answer.status === 'nothing' || isPrivate;

/** What was asked for in private: by the option, else by the server's setting. */
export const wantsPrivate = (interaction: ChatInputCommandInteraction, house: House) =>
  isPrivateFor(interaction, house, interaction.options.getBoolean('private') ?? undefined);

/** Runs a slash command. */
export async function runCommand(
  interaction: ChatInputCommandInteraction,
  house: House,
  voice: Voice,
): Promise<Outcome> {
  const command = house.commands.get(interaction.commandName);
  if (!command) return privately(voice.say('error.unknownCommand'));
  const isQuestion = command.permission === undefined || command.permission === 'everybody';
  const refusal =
    lacks(interaction, command.permission, voice) ??
    (isQuestion ? closedChannel(interaction, house, voice) : null) ??
    overBudget(interaction, house, voice);
  if (refusal !== null) return privately(refusal);
  const read = readOptions(command, interaction, voice);
  if ('wrong' in read) return privately(read.wrong);
  const reply = await command.run(read.values, contextOf(interaction, house));
  const isPrivate = staysPrivate(reply, wantsPrivate(interaction, house));
  const view = { ...readerOf(interaction, voice, isPrivate), isPrivate };
  return { place: 'reply', private: isPrivate, outgoing: renderReply(reply, view) };
}

/** Runs a command of a message's menu: what it finds about somebody else's message is for the asker, who can share it. */
export async function runMenu(
  interaction: MessageContextMenuCommandInteraction,
  house: House,
  voice: Voice,
): Promise<Outcome> {
  const command = house.messageCommands.get(interaction.commandName);
  if (!command) return privately(voice.say('error.unknownCommand'));
  const refusal =
    lacks(interaction, command.permission, voice) ??
    closedChannel(interaction, house, voice) ??
    overBudget(interaction, house, voice);
  if (refusal !== null) return privately(refusal);
  const reply = await command.run(interaction.targetMessage.content, contextOf(interaction, house));
  const view = { ...readerOf(interaction, voice, true), isPrivate: true };
  return { place: 'reply', private: true, outgoing: renderReply(reply, view) };
}
