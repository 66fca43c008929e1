import { privately } from '../command-run.ts';
import { readerOf } from '../context.ts';
import { renderAnswer } from '../render/answer.ts';
import { renderNothing } from '../render/reply.ts';
import type { Outcome } from '../respond.ts';
import type { Pressed } from './pressed.ts';
import { askAgain } from './question.ts';

/** Next and Back: the same question, another page. It says so where the articles have changed since. */
export async function turnPage(pressed: Pressed): Promise<Outcome> {
  const { interaction, voice, isPrivate } = pressed;
  const again = await askAgain(pressed);
  if (!again) return privately(voice.say('error.askAgain'));
  const { question, answer, page, hasMoved } = again;
  if (answer.status === 'nothing') {
    return {
      place: 'reply',
      private: true,
      outgoing: renderNothing(answer, question, readerOf(interaction, voice, true)),
    };
  }
  const notes = hasMoved ? [voice.say('answer.moved')] : [];
  const view = { ...readerOf(interaction, voice, isPrivate), question, answer, page, notes, isPrivate };
  return { place: 'update', private: isPrivate, outgoing: renderAnswer(view) };
}
