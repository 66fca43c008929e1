import { defineCommand } from '../src/command.ts';
import { ask, empty, filters, isAsked } from './filters.ts';

/** When something happened, as the article has it and as resolved. */
export const when = defineCommand({
  name: 'when',
  description: 'When something happened, as the article has it and as resolved',
  options: {
    event: { type: 'text', required: true, description: 'What happened: the summit in Dalian', maxLength: 1000 },
    ...filters,
  },
  async run(values, context) {
    const { event } = values;
    if (!isAsked(event)) return empty('event', { command: 'when', given: { event: 'the summit in Dalian' } });
    return ask({ kind: 'when', event }, values, context);
  },
});
