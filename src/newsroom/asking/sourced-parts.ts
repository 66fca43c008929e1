import { type Term, termsOf } from '../../news/folding.ts';
import { contains, type Span } from '../../news/span.ts';
import { type DateMention, dateMentions, type SourceMention, sourceMentions } from './named-in-question.ts';

/** What a question asks of one source: which publishers, of which day, and how much each of its words belongs there. */
export interface Part {
  readonly publishers: ReadonlySet<string>;
  /** ISO 8601, `XXXX-05-03` where the year is open; `null` where no day is named. */
  readonly date: string | null;
  /** From 0 to 1, by term; words about papers and days are left out. */
  readonly shares: ReadonlyMap<string, number>;
}

/** What a word counts that stands in another source's clause. */
const elsewhere = 0.3;
const mostParts = 6;

/** Words about papers, and how a question over several of them is put. */
const aboutPapers = new Set(
  termsOf(
    `article report story piece coverage publish published publication source author newspaper according mention suggest claim indicate discuss
    highlight describe state note portray portrayal consistent consistency inconsistency agree agreement contradict align information
    considering consider subsequent previous respectively similar different difference regarding concerning compare attribute dated edition`,
  ).map(({ term }) => term),
);

const noun = '(?:article|report|story|piece|coverage|interview|edition|post|account|review|analysis)s?';
/** Behind a name whose clause follows: `the Post article on ...`, `the report by the Post that ...`. */
const follows = new RegExp(
  `^[\\s'’"”]*(?:s\\s+)?(?:${noun}\\b[\\s'’s]*)?(?:published\\s+|claim\\s+|view\\s+|,\\s*)*(?:on|of|about|regarding|concerning|that|which|discuss|cover|describ|sa[iy]|report|claim|suggest|mention|indicat|highlight|wrote|write)`,
  'i',
);
/** Ahead of a name whose clause went before: `..., according to the Post`. */
const precedes =
  /\b(?:according to|by|per|in|from)\s+(?:both\s+)?(?:an?\s+\S+\s+(?:in|from|by|of)\s+)?(?:the\s+)?['"‘“]?$/i;
/** Between names that stand in one list. */
const listed = /^(?:[\s,'"‘’“”&]|\b(?:and|or|both|the)\b)*$/i;
const nextTo = /^(?:[\s'"‘“]|\b(?:by|in|from|the|of)\b)*$/i;

/** Names that stand side by side, and the stretches of the question that belong to them. */
interface Group extends Span {
  readonly mentions: readonly SourceMention[];
}

function groupsOf(mentions: readonly SourceMention[], about: string): Group[] {
  const groups: Group[] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    if (last && listed.test(about.slice(last.end, mention.start)))
      groups[groups.length - 1] = { start: last.start, end: mention.end, mentions: [...last.mentions, mention] };
    else groups.push({ start: mention.start, end: mention.end, mentions: [mention] });
  }
  return groups;
}

/** Days and the preposition before them taken out, letter for letter. */
function withoutDates(about: string, dates: readonly DateMention[]): string {
  return dates.reduce((text, { start, end }) => {
    const ahead = /(?:\b(?:on|of|from|dated)\s+)?$/i.exec(text.slice(0, start))?.[0].length ?? 0;
    return `${text.slice(0, start - ahead)}${' '.repeat(end - start + ahead)}${text.slice(end)}`;
  }, about);
}

function clausesOf(at: number, groups: readonly Group[], text: string): Span[] {
  const { start, end, mentions } = groups[at] ?? { start: 0, end: 0, mentions: [] };
  if (mentions.length > 1) return [{ start: 0, end: text.length }];
  const before = { start: groups[at - 1]?.end ?? 0, end: start };
  const behind = { start: end, end: groups[at + 1]?.start ?? text.length };
  if (follows.test(text.slice(end))) return [behind];
  return precedes.test(text.slice(0, start)) ? [before] : [before, behind];
}

/** A day belongs to the name right behind it, or else to the one before it. */
function ownerOf(date: DateMention, mentions: readonly SourceMention[], about: string): SourceMention | undefined {
  const next = mentions.find(({ start }) => start >= date.end);
  const last = mentions.findLast(({ end }) => end <= date.start);
  return next && (!last || nextTo.test(about.slice(date.end, next.start))) ? next : last;
}

/** The parts of a question that names sources, in its order; none where it names none. `terms`: its words. */
export function partsOf(about: string, terms: readonly Term[], publishers: ReadonlySet<string>): readonly Part[] {
  const mentions = sourceMentions(about, publishers);
  if (mentions.length === 0) return [];
  const dates = dateMentions(about);
  const text = withoutDates(about, dates);
  const groups = groupsOf(mentions, about);
  const isOther = (term: Term) =>
    aboutPapers.has(term.term) || [...mentions, ...dates].some((span) => contains(span, term));
  const asked = terms.filter((term) => !isOther(term));
  return groups
    .flatMap((group, at) => {
      const clauses = clausesOf(at, groups, text);
      const shares = new Map<string, number>();
      for (const term of asked) {
        const share = clauses.some((clause) => contains(clause, term)) ? 1 : elsewhere;
        shares.set(term.term, Math.max(share, shares.get(term.term) ?? 0));
      }
      return group.mentions.flatMap((mention): Part[] => {
        const own = dates.filter((date) => ownerOf(date, mentions, about) === mention).map(({ date }) => date);
        return (own.length === 0 ? [null] : own).map((date) => ({ publishers: mention.publishers, date, shares }));
      });
    })
    .slice(0, mostParts);
}
