import type { PersonMention } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import type { Draft } from '../draft.ts';
import { firstFrom } from '../people/speakers.ts';
import { cueWord } from './cue-lexicon.ts';

/** What may stand before a name in a speaker's words: titles, roles, a determiner. No comma, no preposition. */
const lead = /^(?:[\p{L}.’'-]+\s+){0,6}$/u;
const inside = /\s(?:of|for|in|at|from|to|with|on|by|after|about|against|under|and|or|who|that|when|than)\s/i;
const adverb = /^(?:\p{Ll}+ly|later|further|also|then|again|once|never|still|now|even|too|soon|often|just|first)$/u;
const apposition = /^(?:the|a|an|his|her|their|its|one|who|[RDI]-|former|then|\d{1,3}\b|\p{Ll}+\s)/u;

/** True where the word begins the clause behind a name: it is no part of the name's phrase. */
function leavesName(word: string): boolean {
  if (adverb.test(word)) return true;
  const form = cueWord(word)?.form;
  return (
    form === 'past' || form === 'present' || /^(?:shot|hit|hits|took|went|came|made|gave|was|is|has|had)$/.test(word)
  );
}

/** The first name that the span holds or cuts. */
function nameIn(draft: Draft, { start, end }: Span): PersonMention | null {
  const at = firstFrom(draft.people, start);
  const [before, first] = [draft.people[at - 1], draft.people[at]];
  if (before && before.end > start) return before;
  return first && first.start < end ? first : null;
}

/** Fits the words that name a speaker to the people named: no name is cut, no apposition stands without its name, nothing of the clause behind it is kept. */
export function fitted(draft: Draft, span: Span): Span {
  const { body } = draft;
  const name = nameIn(draft, span);
  const before = name && body.slice(span.start, Math.max(span.start, name.start));
  if (name && before !== null && lead.test(before) && !inside.test(` ${before}`)) {
    const [start, end] = [Math.min(span.start, name.start), Math.max(span.end, name.end)];
    const word = /^\s+(\p{Ll}+)/u.exec(body.slice(name.end, end))?.[1];
    return { start, end: word !== undefined && leavesName(word) ? name.end : end };
  }
  const owner = draft.people[firstFrom(draft.people, span.start) - 1];
  const text = body.slice(span.start, span.end);
  const closed = body.charAt(span.end) === ',' || /,["”’']*$/.test(text);
  const apposed = owner && closed && apposition.test(text) && /^,\s+$/.test(body.slice(owner.end, span.start));
  return apposed ? { start: owner.start, end: span.end } : span;
}
