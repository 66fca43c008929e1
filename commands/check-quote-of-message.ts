import type { MessageCommand, Reply } from '../src/command.ts';
import { remark } from '../src/news/remark.ts';
import { ask, empty, isAsked } from './filters.ts';
import { quotationsIn, wordsOf } from './message-text.ts';

const noFilters = { source: undefined, from: undefined, to: undefined, private: true };

/** Says that the message quotes more than was checked. */
function oneOf(reply: Reply, many: number): Reply {
  if (many < 2 || reply.type !== 'answer' || reply.answer.status === 'nothing') return reply;
  const [first, ...rest] = reply.answer.findings;
  const noted = { ...first, notes: [remark('quote.oneOf', { n: many }), ...first.notes] };
  return { ...reply, answer: { ...reply.answer, findings: [noted, ...rest] } };
}

/** Compares what a message quotes, or all of it where nothing stands in marks, with what the articles have. */
export const checkQuoteOfMessage: MessageCommand = {
  name: 'Check quote',
  async run(message, context) {
    const quotations = quotationsIn(message);
    const quote = (quotations[0] ?? wordsOf(message)).slice(0, 4000);
    if (!isAsked(quote)) return empty('message', remark('example.quoting'));
    return oneOf(await ask({ kind: 'check-quote', quote, speaker: null }, noFilters, context), quotations.length);
  },
};
