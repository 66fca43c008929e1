import { defineCommand } from '../src/command.ts';
import { ask, empty, filters, isAsked } from './filters.ts';

/** Compares a quotation with what the articles have. */
export const checkQuote = defineCommand({
  name: 'check-quote',
  description: 'Is it what was said? Exact, altered, partial or not found, and who really said it',
  options: {
    quote: { type: 'text', required: true, description: 'The words, as you have seen them', maxLength: 4000 },
    speaker: { type: 'text', description: 'Who is said to have said it', completes: 'speaker', maxLength: 100 },
    ...filters,
  },
  async run(values, context) {
    const { quote, speaker } = values;
    if (!isAsked(quote)) return empty('quote', { command: 'check-quote', given: { quote: 'I speak highly of it' } });
    return ask({ kind: 'check-quote', quote, speaker: isAsked(speaker) ? speaker : null }, values, context);
  },
});
