import { defineCommand } from '../src/command.ts';

const lines = [
  '/who-said-what what: words or a topic, speaker: a name. Who said it, or what they said about it.',
  '/when event: the time of something that happened.',
  '/where event: the place of something that happened.',
  '/ask question: a question in plain English.',
  '/search words: passages; "exact phrase", -without, speaker:, place:, source:',
  '/check-quote quote: exact, altered, partial or not found, and who really said it.',
  'Every question takes source, from, to (2018, 2018-05-07, last month) and private.',
  'Every answer is cut word for word from an article and says from which. Where the articles do not tell, so do I.',
];

/** One card: what can be asked. */
export const help = defineCommand({
  name: 'help',
  description: 'What can be asked',
  options: {},
  async run() {
    return { type: 'card', title: 'Dateline: who said what, when, where', lines };
  },
});
