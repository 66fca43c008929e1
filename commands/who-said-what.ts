import { defineCommand } from '../src/command.ts';
import { ask, empty, filters, isAsked } from './filters.ts';

/** Who said something, what somebody said, or what somebody said about something. */
export const whoSaidWhat = defineCommand({
  name: 'who-said-what',
  description: 'Who said it; what somebody said; what somebody said about it',
  options: {
    what: { type: 'text', description: 'Words, a quotation or a topic', maxLength: 1000 },
    speaker: { type: 'text', description: 'Who said it', completes: 'speaker', maxLength: 100 },
    ...filters,
  },
  async run(values, context) {
    const what = isAsked(values.what) ? values.what : null;
    const speaker = isAsked(values.speaker) ? values.speaker : null;
    if (what === null && speaker === null) {
      const given = { what: 'denuclearization', speaker: 'Xi' };
      return empty('said', { command: 'who-said-what', given });
    }
    return ask({ kind: 'who-said-what', what, speaker }, values, context);
  },
});
