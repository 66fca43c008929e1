import type { Gender, PersonMention } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import type { Draft, Token } from '../draft.ts';

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** How present somebody is in the reader's mind (Lappin and Leass 1994): halved with every sentence, raised by every mention. */
interface Presence {
  readonly name: string;
  readonly gender: Gender;
  /** The last mention by name. */
  span: Span;
  weight: number;
}

const asSubject = 3;
const elsewhere = 1;
const quoted = 0.4;
const faintest = 0.05;

function within(spans: readonly Span[]): (at: number) => boolean {
  let index = 0;
  return (at) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= at) index++;
    return (spans[index]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}

/** No preposition before it: it can be the subject of its clause. */
function isSubject(tokens: readonly Token[], index: number, until: number): boolean {
  const next = tokens.find((token, at) => at >= index && token.start >= until);
  const before = tokens[index - 1]?.lower ?? '.';
  return (
    next?.kind === 'word' &&
    next.text === next.lower &&
    !/^(?:in|at|of|to|with|by|for|from|on|against|about)$/.test(before)
  );
}

function best(present: readonly Presence[], gender: Gender): Presence | null {
  const candidates = present.filter((one) => one.gender === gender || one.gender === null);
  const [first, second] = candidates
    .map((one) => ({ one, weight: one.gender === gender ? one.weight : 0.6 * one.weight }))
    .sort((a, b) => b.weight - a.weight);
  if (!first || first.weight < faintest) return null;
  return second && second.weight === first.weight ? null : first.one;
}

/** Resolves pronouns to people named before them. In order of the text; those that stay open are left out. */
export function referencesOf(draft: Draft, people: readonly PersonMention[]): readonly PersonMention[] {
  const found: PersonMention[] = [];
  const present = new Map<string, Presence>();
  const inQuotation = within(draft.quotations);
  const mentionAt = new Map(people.map((person) => [person.start, person]));
  let sentence = 0;
  for (const [index, token] of draft.tokens.entries()) {
    for (; token.start >= (draft.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY); sentence++) {
      for (const one of present.values()) one.weight /= 2;
    }
    const isQuoted = inQuotation(token.start);
    const mention = mentionAt.get(token.start);
    if (mention) {
      const { name, gender, start, end } = mention;
      const one = present.get(name) ?? { name, gender, span: mention, weight: 0 };
      one.span = { start, end };
      one.weight += isQuoted ? quoted : isSubject(draft.tokens, index, end) ? asSubject : elsewhere;
      present.set(name, one);
      continue;
    }
    const gender = pronouns.get(token.lower);
    if (!gender) continue;
    const one = best([...present.values()], gender);
    if (!one) continue;
    one.weight += isQuoted ? quoted : 0.8 * asSubject;
    found.push({ start: token.start, end: token.end, name: one.name, gender, basis: 'inferred', from: one.span });
  }
  return found;
}
