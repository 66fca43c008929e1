import { ComponentType } from 'discord.js';
import type { Question } from '../../news/question.ts';
import { echo, echoRooms } from '../asked.ts';
import { holderOf, readerOf } from '../context.ts';
import { writeCustomId } from '../custom-id.ts';
import { framed, row, text } from '../outgoing.ts';
import { renderAnswer } from '../render/answer.ts';
import { narrowings } from '../render/narrowings.ts';
import { renderNothing } from '../render/reply.ts';
import { privately } from '../reply-outcome.ts';
import type { Outcome } from '../respond.ts';
import type { Pressed } from './pressed.ts';
import { askAgain } from './question.ts';

/** What a choice does to the question. */
const filters = {
  source: (question: Question, source: string): Question => ({ ...question, source }),
  time: (question: Question, time: string): Question => ({ ...question, from: time, to: time }),
  speaker: (question: Question, speaker: string): Question =>
    'speaker' in question ? { ...question, speaker } : question,
} as const;

/** Narrow: a private message that offers the sources, times and speakers of the answer. */
export async function offerNarrowing(pressed: Pressed): Promise<Outcome> {
  const { interaction, voice, fields } = pressed;
  const again = await askAgain(pressed);
  if (!again) return privately(voice.say('error.askAgain'));
  const { question, answer } = again;
  const options = answer.status === 'found' ? narrowings(answer.findings, question, voice) : [];
  const custom_id = writeCustomId({ action: 'narrowed', fields }, holderOf(interaction, true));
  if (options.length === 0 || custom_id === null) return privately(voice.say('narrow.nothing'));
  const placeholder = voice.say('narrow.choose');
  const outgoing = framed('plain', [
    text(`## ${voice.say('narrow.title')}`),
    row([{ type: ComponentType.StringSelect, custom_id, placeholder, options }]),
    text(echo(question, voice, echoRooms.whole)),
  ]);
  return { place: 'reply', private: true, outgoing };
}

/** The question with the filter that was chosen; the same where the choice is none of ours. */
function narrowed(question: Question, choice: string): Question {
  const [, by = '', value = ''] = /^(source|time|speaker):(.+)$/s.exec(choice) ?? [];
  return value ? filters[by as keyof typeof filters](question, value) : question;
}

/** What was chosen to narrow by: the answer takes the place of the choice. */
export async function showNarrowed(pressed: Pressed): Promise<Outcome> {
  const { interaction, voice } = pressed;
  const choice = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '';
  const again = await askAgain({ ...pressed, fields: ['0', ...pressed.fields.slice(1)] }, (question) =>
    narrowed(question, choice),
  );
  if (!again) return privately(voice.say('error.askAgain'));
  const { question, answer } = again;
  const reader = readerOf(interaction, voice, true);
  if (answer.status === 'nothing')
    return { place: 'update', private: true, outgoing: renderNothing(answer, question, reader) };
  const outgoing = renderAnswer({ ...reader, question, answer, page: 0, notes: [], isPrivate: true });
  return { place: 'update', private: true, outgoing };
}
