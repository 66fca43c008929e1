import type { Article } from '../../news/article.ts';
import type { Statement } from '../../news/reading.ts';
import { phraseWords, plainPhraseUpTo } from '../asking/phrases.ts';

/** Words that point at somebody without telling who. */
const pointing = /^(?:i|we|you|he|she|it|they|who|his|her|their|my|our|him|them|one|this|that|others?)$/i;

const longestPhrase = 80;

/** `a colleague` of `a colleague, who wrote`; `null` where no phrase stands before. */
function antecedentOf(body: string, at: number): string | null {
  const before = body.slice(Math.max(0, at - longestPhrase), at);
  const words = phraseWords(before);
  const phrase = plainPhraseUpTo(words, words.length);
  return phrase && before.slice(phrase.start, phrase.end);
}

/**
 * Who speaks, as the article says it: the name, or the words that describe the speaker, `The harbour master`, `officials`.
 * `null` where nobody is told, or only a `he` that stays open.
 */
export function speakerOf({ body }: Article, { speaker, speakerName }: Statement): string | null {
  if (speakerName !== null || speaker === null) return speakerName;
  const words = body.slice(speaker.start, speaker.end);
  if (/^who$/i.test(words)) return antecedentOf(body, speaker.start);
  return pointing.test(words) ? null : words;
}
