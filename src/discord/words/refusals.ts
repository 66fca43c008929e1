import { literal } from '../escape.ts';
import type { Word } from './en.ts';
import type { Voice } from './speak.ts';

/** What commands say of bad input, by its English; named groups are blanks. */
const refusals: readonly (readonly [RegExp, Word])[] = [
  [/^Tell me .+?, for example: (?<example>.+)$/s, 'refusal.tell'],
  [/^"(?<words>.*)" is no date for "(?<name>\w+)"\./s, 'refusal.date'],
  [/^Name channels as #news, or write "all"\.$/, 'refusal.channels'],
];

/** A refusal in the reader's language, as markup; in the command's own words where we have no other. */
export function refusalIn(text: string, voice: Voice): string {
  if (voice.locale.startsWith('en')) return literal(text);
  for (const [pattern, word] of refusals) {
    const match = pattern.exec(text);
    if (!match) continue;
    const blanks = Object.entries(match.groups ?? {}).map(([name, value]) => [name, literal(value)]);
    return voice.say(word, Object.fromEntries(blanks));
  }
  return literal(text);
}
