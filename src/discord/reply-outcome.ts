import type { BaseInteraction } from 'discord.js';
import type { AnyCommand, Reply } from '../command.ts';
import { readerOf } from './context.ts';
import type { House } from './house.ts';
import { hasForm, renderForm, renderFormLater } from './render/form.ts';
import { renderReply, renderSentence } from './render/reply.ts';
import { renderWork } from './render/work.ts';
import type { Outcome } from './respond.ts';
import type { Voice } from './words/speak.ts';

/** Somebody who wants something of the bot, with the language that they read. */
export interface Visit {
  readonly interaction: BaseInteraction;
  readonly house: House;
  readonly voice: Voice;
}

/** A sentence for one person: a refusal, an error. */
export const privately = (sentence: string): Outcome => ({
  place: 'reply',
  private: true,
  outgoing: renderSentence(sentence),
});

/** Found answers are for the channel unless asked otherwise; all else is for the asker. */
const staysPrivate = (reply: Reply, isPrivate: boolean) =>
  reply.type !== 'answer' || reply.answer.status === 'nothing' || isPrivate;

interface Standing {
  readonly command: AnyCommand;
  /** Where the reply stands: a message of its own, or in the place of the one whose button was pressed. */
  readonly place: 'reply' | 'update';
  /** What was found is for the asker alone. */
  readonly isPrivate: boolean;
}

/** What is sent for what a command said. */
export function outcomeOf(
  reply: Awaited<ReturnType<AnyCommand['run']>>,
  { interaction, voice }: Visit,
  { command, place, isPrivate: wanted }: Standing,
): Outcome {
  const own = readerOf(interaction, voice, true);
  if (reply.type === 'form') {
    if (!hasForm(command)) throw new Error(`/${command.name} has no form`);
    return { place: 'form', form: renderForm(command, {}, own), late: renderFormLater(command, own) };
  }
  if (reply.type === 'work') {
    return {
      place,
      private: true,
      outgoing: renderWork(reply.title, null, voice),
      async goesOn(show) {
        const ended = await reply.run((progress) => show(renderWork(reply.title, progress, voice)));
        return renderReply(ended, { ...own, isPrivate: true, command: command.name });
      },
    };
  }
  const isPrivate = staysPrivate(reply, wanted);
  const view = { ...readerOf(interaction, voice, isPrivate), isPrivate, command: command.name };
  return { place, private: isPrivate, outgoing: renderReply(reply, view) };
}
