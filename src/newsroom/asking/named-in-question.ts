import { foldWord } from '../../news/folding.ts';
import type { Span } from '../../news/span.ts';
import { months } from '../dates.ts';

/** Where a question names a publisher, and which of the scope it may mean: `the Times` of two papers both. */
export interface SourceMention extends Span {
  readonly publishers: ReadonlySet<string>;
}

/** Where a question names a day: ISO 8601, `XXXX-05-03` where it leaves the year open. */
export interface DateMention extends Span {
  readonly date: string;
}

const word = /[\p{L}\p{N}]+/gu;
const joined = (text: string) => (text.match(word) ?? []).map(foldWord).join('');

/** `Kbnc | World Business`, `BBC News - Technology`, `Live Science: The Latest`: the name before the rubric. */
const rubric = /\s+[|–—-]\s+.*$|:\s+.*$/;
const domain = /^(?:https?:\/\/)?(?:www\.)?|\.(?:com|co\.uk|org|net|news|info)(?:\/.*)?$/g;
const shortest = 3;
/** What newspapers are called last, so that `the Herald` may be `The Orva Herald`. */
const lastNames = new Set(
  'times post herald gazette journal tribune guardian telegraph mail independent courier chronicle observer examiner sentinel star sun news press register dispatch inquirer standard mirror express globe echo argus bulletin leader record review reporter advertiser agency'.split(
    ' ',
  ),
);

interface Form {
  readonly name: string;
  /** True where only `the` before it tells that a paper is meant. */
  readonly afterThe: boolean;
  /** True for initials, which stand in capitals: `NYT`. */
  readonly capitals: boolean;
}

/** What may be left off: `Revy Media`, `Globes English`. */
const suffix = /\s+(?:media|magazine|online|newspaper|english|international|uk|us|usa)$/i;
/** `BBC News`, `CNN Business`: the letters alone will do. */
const acronym = /^(\p{Lu}{2,})\s+(?:News|Online|Sports?|Business)$/u;

function initialsOf(name: string): readonly string[] {
  const words = (name.match(word) ?? []).filter((one) => /^\p{Lu}/u.test(one));
  const all = words.map((one) => one[0]).join('');
  return words.length < 2 ? [] : [all, ...(/^the\s/i.test(name) ? [all.slice(1)] : [])];
}

/** The forms of a publisher's name that people use, run together and folded: without `The`, rubric and domain; `CNN` for `CNN News`; initials; its last word. */
function formsOf(publisher: string): readonly Form[] {
  const base = publisher.replace(rubric, '');
  const full = [publisher, base, base.replace(domain, ''), base.replace(suffix, ''), acronym.exec(base)?.[1] ?? ''];
  const plain = full.map((one) => one.replace(/^the\s+/i, ''));
  const words = plain[1]?.match(word) ?? [];
  const last = words.at(-1)?.toLowerCase() ?? '';
  /** `The Age`, but not `Age`. */
  const isOneWord = words.length === 1 && /^the\s/i.test(base);
  return [
    ...plain.map((name) => ({ name: joined(name), afterThe: isOneWord, capitals: false })),
    ...initialsOf(base).map((name) => ({ name: joined(name), afterThe: false, capitals: true })),
    ...(words.length > 1 && lastNames.has(last) ? [{ name: foldWord(last), afterThe: true, capitals: false }] : []),
  ].filter(({ name, capitals }) => name.length >= (capitals ? 2 : shortest));
}

type Named = Form & { readonly publisher: string };

/** The forms of publishers that questions met before; a corpus has few publishers for its articles. */
const known = new Map<string, readonly Form[]>();
const mostKnown = 10_000;

function remembered(publisher: string): readonly Form[] {
  const before = known.get(publisher);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const forms = formsOf(publisher);
  known.set(publisher, forms);
  return forms;
}

/** The publishers' forms that are among the runs of words of a question. */
function formsAmong(runs: ReadonlySet<string>, publishers: ReadonlySet<string>): Map<string, Named[]> {
  const forms = new Map<string, Named[]>();
  for (const publisher of publishers)
    for (const form of remembered(publisher))
      if (runs.has(form.name)) forms.set(form.name, [...(forms.get(form.name) ?? []), { ...form, publisher }]);
  return forms;
}

const monthName = `(${months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')}|sept)\\.?`;

/** Words that tell a paper: `according to time`, `the Fortune article`. */
const cueAhead = /\b(?:according to|reported by|per|by|from) (?:the )?['"‘“]?$/i;
const cueBehind = new RegExp(
  `^['"’”]?s? (?:articles?|stor(?:y|ies)|piece|reports?|reported|coverage|interview|edition|sa(?:y|ys|id)|mentions?|claims?|suggests?|indicates?|discuss(?:es)?|highlights?|describes?|notes?|publish(?:es|ed)?|writes?|wrote|(?:on|of) (?:\\d|${monthName}))`,
  'i',
);

interface Place {
  readonly printed: string;
  readonly before: string;
  readonly after: string;
  readonly hasCapitals: boolean;
}

/** In a question with capitals, `Time` is a magazine and `time` is not; at its beginning, and where nothing has capitals, one word needs a cue. */
function isMeant(form: Form, { printed, before, after, hasCapitals }: Place): boolean {
  if (form.capitals) return /^\p{Lu}+$/u.test(printed.replaceAll('.', ''));
  if (hasCapitals && !/^[\p{Lu}\p{N}]/u.test(printed)) return false;
  const hasCue = cueAhead.test(before) || cueBehind.test(after);
  if (form.afterThe) return hasCue || (hasCapitals && /\bthe ['"‘“]?$/i.test(before));
  return hasCue || printed.includes(' ') || (hasCapitals && before.trim() !== '');
}

const longestName = 9;

/** The publishers, of those given, that a question names, in its order, the longest name first: `... according to the Velm Courier`. */
export function sourceMentions(about: string, publishers: ReadonlySet<string>): readonly SourceMention[] {
  const hasCapitals = /\p{Lu}/u.test(about);
  const tokens = [...about.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldWord(match[0]),
  }));
  const runAt = (at: number, length: number) =>
    tokens
      .slice(at, at + length)
      .map(({ folded }) => folded)
      .join('');
  const runs = tokens.flatMap((_, at) => Array.from({ length: longestName }, (_none, more) => runAt(at, more + 1)));
  const forms = formsAmong(new Set(runs), publishers);
  const mentionAt = (at: number, length: number): SourceMention | null => {
    const run = tokens.slice(at, at + length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < length) return null;
    const printed = about.slice(first.start, last.end);
    const place = { printed, before: about.slice(0, first.start), after: about.slice(last.end), hasCapitals };
    const named = (forms.get(runAt(at, length)) ?? []).filter((form) => isMeant(form, place));
    const full = named.filter(({ afterThe, capitals }) => !afterThe && !capitals);
    const meant = new Set((full.length > 0 ? full : named).map(({ publisher }) => publisher));
    return meant.size === 0 ? null : { start: first.start, end: last.end, publishers: meant };
  };
  const found: SourceMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at]?.start ?? 0) < (found.at(-1)?.end ?? 0)) continue;
    for (let length = longestName; length > 0; length--) {
      const mention = mentionAt(at, length);
      if (!mention) continue;
      found.push(mention);
      break;
    }
  }
  return found;
}

const monthFirst = new RegExp(`\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?`, 'gi');
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName}\\b(?:,? (\\d{4})\\b)?`, 'gi');

function iso(year: string | undefined, month: string, day: string): string {
  const at = months.findIndex((name) => name.toLowerCase().startsWith(month.slice(0, 3).toLowerCase()));
  return `${year ?? 'XXXX'}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The days that a question names, in its order. */
export function dateMentions(about: string): readonly DateMention[] {
  const at = (match: RegExpExecArray, date: string) => ({
    start: match.index,
    end: match.index + match[0].length,
    date,
  });
  const all = [
    ...[...about.matchAll(monthFirst)].map((match) => at(match, iso(match[3], match[1] ?? '', match[2] ?? ''))),
    ...[...about.matchAll(dayFirst)].map((match) => at(match, iso(match[3], match[2] ?? '', match[1] ?? ''))),
    ...[...about.matchAll(/\b\d{4}-\d\d-\d\d\b/g)].map((match) => at(match, match[0])),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((one, i) => all.slice(0, i).every((other) => other.end <= one.start));
}
