import { defineCommand } from '../src/command.ts';
import { ask as askNewsroom, empty, filters, isAsked } from './filters.ts';

/** A question in plain English. */
export const ask = defineCommand({
  name: 'ask',
  description: 'A question in plain English',
  options: {
    question: {
      type: 'text',
      required: true,
      description: 'Who, when, where, how many: Who is Kim Jong Un?',
      maxLength: 1000,
    },
    ...filters,
  },
  async run(values, context) {
    const { question } = values;
    if (!isAsked(question)) return empty('question', { command: 'ask', given: { question: 'Who is Kim Jong Un?' } });
    return askNewsroom({ kind: 'ask', question }, values, context);
  },
});
