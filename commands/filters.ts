import type { Context, Reply } from '../src/command.ts';
import { dateRange } from '../src/news/date-words.ts';
import { defaultLimit, type Question } from '../src/news/question.ts';
import { type Blank, remark } from '../src/news/remark.ts';
import type { RemarkKey } from '../src/news/remarks.ts';

/** The options that every question takes. */
export const filters = {
  source: { type: 'text', description: 'Only articles of this publisher', completes: 'source', maxLength: 100 },
  from: { type: 'text', description: 'Published on or after: 2018, 2018-05, 2018-05-07, last month', maxLength: 30 },
  to: { type: 'text', description: 'Published on or before: 2018, 2018-05, 2018-05-07, last month', maxLength: 30 },
  private: { type: 'flag', description: 'Only I see the answer' },
} as const;

interface Given {
  readonly source: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly private: boolean | undefined;
}

type OwnPart<Q> = Q extends Question ? Omit<Q, 'source' | 'from' | 'to' | 'limit' | 'now'> : never;

const refusal = (...said: Parameters<typeof remark>): Reply => ({ type: 'refusal', text: remark(...said) });

function badDate(name: string, words: string): Reply {
  return refusal('refusal.date', { words, name: { option: name } });
}

/** Asks the newsroom: a question's own part, with the filters that were given. Says what is wrong where a date is not understood. */
export async function ask(own: OwnPart<Question>, given: Given, context: Context): Promise<Reply> {
  const { newsroom, scope, now, limit = defaultLimit } = context;
  const from = given.from === undefined ? null : dateRange(given.from, now);
  const to = given.to === undefined ? null : dateRange(given.to, now);
  if (given.from !== undefined && !from) return badDate('from', given.from);
  if (given.to !== undefined && !to) return badDate('to', given.to);
  const ends = { from: from?.from ?? null, to: to?.to ?? null };
  if (ends.from !== null && ends.to !== null && ends.from > ends.to)
    return refusal('refusal.order', { from: given.from ?? '', to: given.to ?? '' });
  const question: Question = { ...own, ...ends, source: given.source ?? null, limit, now: ends.to ?? now };
  return { type: 'answer', question, answer: await newsroom.ask(question, scope), private: given.private ?? false };
}

/** True where there is something to read in it: a letter or a digit. */
export const isAsked = (text: string | undefined): text is string => text !== undefined && /[\p{L}\p{N}]/u.test(text);

type Tell = RemarkKey extends infer K ? (K extends `tell.${infer What}` ? What : never) : never;

/** What to say where there is nothing to ask about. */
export const empty = (what: Tell, example: Blank): Reply =>
  refusal('refusal.tell', { what: remark(`tell.${what}`), example });
