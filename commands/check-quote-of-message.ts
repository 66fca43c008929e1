import type { MessageCommand } from '../src/command.ts';
import { remark } from '../src/news/remark.ts';
import { ask, empty, isAsked } from './filters.ts';
import { quotedIn } from './message-text.ts';

const noFilters = { source: undefined, from: undefined, to: undefined, private: true };

/** Compares what a message quotes with what the articles have. */
export const checkQuoteOfMessage: MessageCommand = {
  name: 'Check quote',
  async run(message, context) {
    const quote = quotedIn(message).slice(0, 4000);
    if (!isAsked(quote)) return empty('message', remark('example.quoting'));
    return ask({ kind: 'check-quote', quote, speaker: null }, noFilters, context);
  },
};
