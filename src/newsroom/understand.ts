import { type Term, termsOf } from '../news/folding.ts';
import { questionPatterns, type Wanted } from './question-patterns.ts';

/** A question as it was taken. */
export interface Understanding {
  readonly wanted: Wanted;
  /** What it is about: the question without its opening words. */
  readonly about: string;
  /** The folded words of `about`, in order; offsets into `about`. */
  readonly terms: readonly Term[];
  readonly speaker: string | null;
}

const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** One line without control, zero-width and direction characters. */
export function plainLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(invisible, '').trim();
}

/** Takes a text as words about an event or topic, whatever its form. */
export function aboutWords(text: string, wanted: Wanted): Understanding {
  const about = plainLine(text);
  return { wanted, about, terms: termsOf(about), speaker: null };
}

/** Finds out what a question wants, by the first of the patterns that fits. */
export function understand(question: string): Understanding {
  const asked = plainLine(question).replace(/[\s?!.:]+$/, '');
  for (const { wanted, pattern } of questionPatterns) {
    const match = pattern.exec(asked);
    if (!match) continue;
    const { rest, speaker = null } = match.groups ?? {};
    const about = speaker === null ? (rest ?? asked.slice(match[0].length)).trim() : (rest ?? '');
    if (about !== '' || speaker !== null) return { ...aboutWords(about, wanted), speaker };
  }
  return aboutWords(asked.replace(/^(?:what|which)\b\s*/i, '') || asked, 'thing');
}
