import type { Answer, Found } from '../../news/answer.ts';
import type { Question } from '../../news/question.ts';
import { parse, recall, unpackNow } from '../asked.ts';
import { contextOf, readerOf } from '../context.ts';
import { mostFindings } from '../house.ts';
import { markOf } from '../render/answer.ts';
import { renderNothing } from '../render/reply.ts';
import { privately } from '../reply-outcome.ts';
import type { Outcome } from '../respond.ts';
import { type Pressed, partsOf } from './pressed.ts';

/** A question that was asked before, asked again of what the articles say now. */
export interface AskedAgain {
  readonly question: Question;
  readonly answer: Answer;
  /** The answer is another than the one under which the button stands. */
  readonly hasMoved: boolean;
  readonly page: number;
}

/** Asks the question of a button again; `null` where its state does not tell it. */
export async function askAgain(
  pressed: Pressed,
  narrow: (question: Question) => Question = (same) => same,
): Promise<AskedAgain | null> {
  const [page = '0', mark = '', now = '', kept = ''] = pressed.fields;
  const text = recall(kept, partsOf(pressed));
  if (text === null || !/^[0-9a-z]{1,7}$/.test(now)) return null;
  const asked = parse(text, { now: unpackNow(now), limit: mostFindings });
  if (!asked) return null;
  const question = narrow(asked);
  const { newsroom, scope } = contextOf(pressed.interaction, pressed.house);
  const answer = await newsroom.ask(question, scope);
  const hasMoved = answer.status === 'nothing' || markOf(answer.findings) !== mark;
  return { question, answer, hasMoved, page: Number.parseInt(page, 36) || 0 };
}

/** Asks again for a button that shows findings; `shown` is what to say instead where the question is lost or finds nothing any more. */
export async function findAgain(
  pressed: Pressed,
): Promise<{ readonly shown: Outcome } | (AskedAgain & { readonly answer: Found })> {
  const { interaction, voice } = pressed;
  const again = await askAgain(pressed);
  if (!again) return { shown: privately(voice.say('error.askAgain')) };
  const { question, answer } = again;
  if (answer.status === 'found') return { ...again, answer };
  const outgoing = renderNothing(answer, question, readerOf(interaction, voice, true));
  return { shown: { place: 'reply', private: true, outgoing } };
}
