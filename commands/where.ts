import { defineCommand } from '../src/command.ts';
import { ask, empty, filters, isAsked } from './filters.ts';

/** Where something happened, with its region and country. */
export const where = defineCommand({
  name: 'where',
  description: 'Where something happened, with its region and country',
  options: {
    event: { type: 'text', required: true, description: 'What happened: the summit in Dalian', maxLength: 1000 },
    ...filters,
  },
  async run(values, context) {
    const { event } = values;
    if (!isAsked(event)) return empty('event', { command: 'where', given: { event: 'the summit in Dalian' } });
    return ask({ kind: 'where', event }, values, context);
  },
});
