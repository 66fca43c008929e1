import type { MessageCommand } from '../src/command.ts';
import { ask, empty, isAsked } from './filters.ts';
import { searchable } from './message-text.ts';

const noFilters = { source: undefined, from: undefined, to: undefined, private: true };

/** Passages that tell of what a message tells of. */
export const findSources: MessageCommand = {
  name: 'Find sources',
  async run(message, context) {
    const words = searchable(message);
    if (!isAsked(words)) return empty('a message with words in it', 'one that tells of something in the news');
    return ask({ kind: 'search', words }, noFilters, context);
  },
};
