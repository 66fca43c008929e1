import { defineCommand } from '../src/command.ts';
import { ask, empty, filters, isAsked } from './filters.ts';

/** Passages that hold these words. */
export const search = defineCommand({
  name: 'search',
  description: 'Passages that hold these words',
  options: {
    words: {
      type: 'text',
      required: true,
      description: 'Words, "an exact phrase", -without, speaker:, place:, source:',
      maxLength: 1000,
    },
    ...filters,
  },
  async run(values, context) {
    const { words } = values;
    if (!isAsked(words)) return empty('words', { command: 'search', given: { words: '"common concern" dalian' } });
    return ask({ kind: 'search', words }, values, context);
  },
});
