import type { Gender, PersonMention } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import type { Draft } from '../draft.ts';
import { type Part, partOf, presenceOf } from './salience.ts';

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

/** How present somebody is in the reader's mind: halved with every sentence, raised by every mention. */
interface Presence {
  readonly name: string;
  readonly gender: Gender;
  /** The last mention by name. */
  span: Span;
  weight: number;
  /** What pronouns have told of a gender that the name does not. */
  lean: Gender;
  /** Sentence of the last mention as one who speaks, outside quotations. */
  spoke: number;
}

const decay = 0.5;
/** What an earlier mention adds to a fresh one. */
const habit = 0.2;
const quoted = 0.25;
const unknownGender = 0.6;
const faintest = 0.05;

function within(spans: readonly Span[]): (at: number) => boolean {
  let index = 0;
  return (at) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= at) index++;
    return (spans[index]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}

/** All of a sentence stands in one quotation. */
function wholly(spans: readonly Span[]): (sentence: Span) => boolean {
  let index = 0;
  return (sentence) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) index++;
    const span = spans[index];
    return span !== undefined && span.start <= sentence.start && sentence.end <= span.end;
  };
}

/** How well a pronoun of a gender goes with somebody's name, or with the pronouns that went before. */
function likelihood({ gender, lean }: Presence, pronoun: Gender): number {
  if (gender !== null) return gender === pronoun ? 1 : 0;
  if (lean === null) return unknownGender;
  return lean === pronoun ? 0.9 : 0.15;
}

/** Whom a pronoun means: the most present of those whose gender it can be; nobody where two are equal. */
function meant(present: Iterable<Presence>, gender: Gender, part: Part): Presence | null {
  let best: Presence | null = null;
  let most = faintest;
  let tied = false;
  for (const one of present) {
    const weight = one.weight * likelihood(one, gender) * (part === 'speaker' && one.spoke >= 0 ? 1.5 : 1);
    if (weight < most || weight === 0) continue;
    tied = weight === most;
    best = one;
    most = weight;
  }
  return tied ? null : best;
}

/** The people present, as the text goes on. */
class Scene {
  readonly present = new Map<string, Presence>();
  sentence = 0;

  next() {
    this.sentence++;
    for (const [name, one] of this.present) {
      one.weight *= decay;
      if (one.weight < faintest / 100) this.present.delete(name);
    }
  }

  mention(one: Presence, part: Part, isQuoted: boolean) {
    const fresh = presenceOf[part] * (isQuoted ? quoted : 1);
    one.weight = Math.max(one.weight, fresh) + habit * Math.min(one.weight, fresh);
    if (part === 'speaker' && !isQuoted) one.spoke = this.sentence;
  }

  named({ name, gender, start, end }: PersonMention): Presence {
    const one = this.present.get(name) ?? { name, gender, span: { start, end }, weight: 0, lean: null, spoke: -1 };
    one.span = { start, end };
    this.present.set(name, one);
    return one;
  }
}

/** Resolves pronouns to people named before them. In order of the text; those that stay open are left out. Linear. */
export function referencesOf(draft: Draft, people: readonly PersonMention[]): readonly PersonMention[] {
  const found: PersonMention[] = [];
  const scene = new Scene();
  const inQuotation = within(draft.quotations);
  const isQuotedWhole = wholly(draft.quotations);
  let person = 0;
  let sentence = 0;
  for (const [index, token] of draft.tokens.entries()) {
    for (; token.start >= (draft.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY); sentence++) {
      const ended = draft.sentences[sentence];
      if (ended && !isQuotedWhole(ended)) scene.next();
    }
    const isQuoted = inQuotation(token.start);
    const mention = people[person];
    if (mention?.start === token.start) {
      person++;
      let last = index;
      while ((draft.tokens[last]?.end ?? mention.end) < mention.end) last++;
      scene.mention(scene.named(mention), partOf(draft.tokens, index, last), isQuoted);
      continue;
    }
    const gender = pronouns.get(token.lower);
    if (!gender) continue;
    const part = /^(?:his|her|hers)$/.test(token.lower) ? 'possessive' : partOf(draft.tokens, index, index);
    const one = meant(scene.present.values(), gender, part);
    if (!one) continue;
    one.lean ??= gender;
    scene.mention(one, part, isQuoted);
    found.push({ start: token.start, end: token.end, name: one.name, gender, basis: 'inferred', from: one.span });
  }
  return found;
}
