import { readerOf } from '../context.ts';
import { renderAnswer } from '../render/answer.ts';
import type { Outcome } from '../respond.ts';
import type { Pressed } from './pressed.ts';
import { findAgain } from './question.ts';

/** Next and Back: the same question, another page. It says so where the articles have changed since. */
export async function turnPage(pressed: Pressed): Promise<Outcome> {
  const { interaction, voice, isPrivate } = pressed;
  const again = await findAgain(pressed);
  if ('shown' in again) return again.shown;
  const { question, answer, page, hasMoved } = again;
  const notes = hasMoved ? [voice.say('answer.moved')] : [];
  const view = { ...readerOf(interaction, voice, isPrivate), question, answer, page, notes, isPrivate };
  return { place: 'update', private: isPrivate, outgoing: renderAnswer(view) };
}
