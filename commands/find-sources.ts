import type { Context, MessageCommand, Reply } from '../src/command.ts';
import { remark } from '../src/news/remark.ts';
import { ask, empty, isAsked } from './filters.ts';
import { searchable } from './message-text.ts';

const noFilters = { source: undefined, from: undefined, to: undefined, private: true };

/** The words without those that no article has. */
function without(words: string, missing: readonly string[]): string {
  const gone = new Set(missing.map((word) => word.toLowerCase()));
  return words
    .split(' ')
    .filter((word) => !gone.has(word.toLowerCase().replace(/^\P{L}+|\P{L}+$/gu, '')))
    .join(' ');
}

/** Names and numbers: what a message tells of rather than how it tells it. */
const namesIn = (words: string) => (words.match(/\p{Lu}[\p{L}\p{M}'’-]+|\p{N}[\p{N}.,]*/gu) ?? []).join(' ');

const search = (words: string, context: Context) => ask({ kind: 'search', words }, noFilters, context);

const missingIn = (reply: Reply) =>
  reply.type === 'answer' && reply.answer.status === 'nothing' ? reply.answer.missing : null;

/** Passages that tell of what a message tells of: all of its words, else those that the articles have, else its names. */
export const findSources: MessageCommand = {
  name: 'Find sources',
  async run(message, context) {
    const words = searchable(message);
    if (!isAsked(words)) return empty('message', remark('example.telling'));
    const first = await search(words, context);
    let reply = first;
    for (const fewer of [(missing: readonly string[]) => without(words, missing), () => namesIn(words)]) {
      const missing = missingIn(reply);
      if (missing === null) return reply;
      const known = fewer(missing);
      if (isAsked(known) && known !== words) reply = await search(known, context);
    }
    return missingIn(reply) === null ? reply : first;
  },
};
