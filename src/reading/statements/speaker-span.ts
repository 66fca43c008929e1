import type { PersonMention } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { roles } from '../data/names-titles.ts';
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
  if (roles.has(word) || /^(?:family|assembly|reply|anomaly|monopoly)$/.test(word)) return false;
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

/** `Ana Quill of Orva, Ostland`: the name before a place whose second half was taken for the speaker. */
const ofPlace = /^\s+(?:of|from|in)\s+\p{Lu}[\p{L}\s.]{1,30},\s+$/u;
/** `said Quill ally Tom Varga`: what may stand between the name that was cut off and the one that is meant. */
const further = /^(?:['’]s)?\s+(?:\p{Ll}+\s+){1,3}$/u;

/** The name that stands right behind a name and a role: it is the one meant. */
function nameBehind(draft: Draft, { end }: Span): PersonMention | null {
  const next = draft.people[firstFrom(draft.people, end)];
  const between = next && draft.body.slice(end, Math.min(next.start, end + 60));
  return next && between && further.test(between) && roles.has(between.trim().split(/\s+/).at(-1) ?? '') ? next : null;
}

/** Fits the words that name a speaker to the people named: no name is cut, no apposition stands without its name, nothing of the clause behind it is kept. */
export function fitted(draft: Draft, span: Span): Span {
  const { body } = draft;
  const according = /^according to\s+(?=\S)/i.exec(body.slice(span.start, span.end));
  if (according) return { start: span.start + according[0].length, end: span.end };
  const name = nameIn(draft, span);
  const before = name && body.slice(span.start, Math.max(span.start, name.start));
  if (name && before !== null && lead.test(before) && !inside.test(` ${before}`)) {
    const [start, end] = [Math.min(span.start, name.start), Math.max(span.end, name.end)];
    const behind = nameBehind(draft, name);
    if (behind) return { start, end: Math.max(end, behind.end) };
    const word = /^\s+(\p{Ll}+)/u.exec(body.slice(name.end, end))?.[1];
    return { start, end: word !== undefined && leavesName(word) ? name.end : end };
  }
  const owner = name ? null : draft.people[firstFrom(draft.people, span.start) - 1];
  if (!owner) return span;
  const [between, text] = [body.slice(owner.end, span.start), body.slice(span.start, span.end)];
  const closed = body.charAt(span.end) === ',' || /,["”’']*$/.test(text);
  const apposed = closed && apposition.test(text) && /^,\s+$/.test(between);
  return apposed || (between.length < 40 && ofPlace.test(between) && /^\p{Lu}/u.test(text))
    ? { start: owner.start, end: span.end }
    : span;
}
