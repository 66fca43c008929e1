import { defineCommand } from '../src/command.ts';
import { remark } from '../src/news/remark.ts';

const lines = (['who', 'when', 'where', 'ask', 'search', 'check', 'filters', 'cut'] as const).map((key) =>
  remark(`help.${key}`),
);

/** One card: what can be asked. */
export const help = defineCommand({
  name: 'help',
  description: 'What can be asked',
  options: {},
  async run() {
    return { type: 'card', title: remark('help.title'), lines };
  },
});
