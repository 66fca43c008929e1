import type { Article } from '../../news/article.ts';
import type { Statement } from '../../news/reading.ts';

/** Words that point at somebody without telling who. */
const pointing = /^(?:i|we|you|he|she|it|they|who|his|her|their|my|our|him|them|one|this|that|others?)$/i;

/**
 * Who speaks, as the article says it: the name, or the words that describe the speaker, `The harbour master`, `officials`.
 * `null` where nobody is told, or only a `he` that stays open.
 */
export function speakerOf({ body }: Article, { speaker, speakerName }: Statement): string | null {
  if (speakerName !== null || speaker === null) return speakerName;
  const words = body.slice(speaker.start, speaker.end);
  return pointing.test(words) ? null : words;
}
