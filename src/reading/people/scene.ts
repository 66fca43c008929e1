import type { Gender, PersonMention } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { type Part, presenceOf } from './salience.ts';

/** How present somebody is in the reader's mind: halved with every sentence, raised by every mention. */
export interface Presence {
  /** `null`: somebody whom the article does not name. */
  readonly name: string | null;
  gender: Gender;
  /** The last mention by name. */
  span: Span;
  weight: number;
  /** What pronouns have told of a gender that the name does not. */
  lean: Gender;
  /** He or she spoke, outside quotations. */
  spoke: boolean;
  /** The last mention stands in a quotation. */
  quoted: boolean;
}

const decay = 0.5;
/** What an earlier mention adds to a fresh one. */
const habit = 0.2;
const inQuotation = 0.25;
const unknownGender = 0.6;
const unnamed = 0.7;
const faintest = 0.05;
const crowd = 64;

/** How well a pronoun of a gender goes with somebody's name, or with the pronouns that went before. */
function likelihood({ gender, lean }: Presence, pronoun: Gender): number {
  if (gender !== null) return gender === pronoun ? 1 : 0;
  if (lean === null) return unknownGender;
  return lean === pronoun ? 0.9 : 0.15;
}

/** Where a pronoun stands. */
export interface Place {
  readonly part: Part;
  /** Right after a quotation that its bearer speaks, so that whoever is last named in one is hardly meant. */
  readonly apart: boolean;
  /** `him`: not the subject of its own clause. */
  readonly object: boolean;
}

/** The people present as the text goes on. */
export class Scene {
  private readonly present = new Map<string, Presence>();
  /** The subject of the clause that the text is in. */
  private subject: Presence | null = null;

  /** A sentence has ended. */
  next() {
    this.subject = null;
    for (const [key, one] of this.present) {
      one.weight *= decay;
      if (one.weight < faintest / 100) this.present.delete(key);
    }
  }

  /** Somebody is mentioned, known by `key`. */
  enter(key: string, who: Pick<Presence, 'name' | 'gender' | 'span'>): Presence {
    if (this.present.size >= crowd) this.next();
    const one = this.present.get(key) ?? { ...who, weight: 0, lean: null, spoke: false, quoted: false };
    one.span = who.span;
    one.gender ??= who.gender;
    this.present.set(key, one);
    return one;
  }

  of({ name, gender, start, end }: PersonMention): Presence {
    return this.enter(name, { name, gender, span: { start, end } });
  }

  /** The subject of the clause, where a pronoun of that gender can mean it. */
  subjectOf(gender: Gender): Presence | null {
    return this.subject && likelihood(this.subject, gender) > 0 ? this.subject : null;
  }

  /** Brings somebody to mind by the part that he or she plays. */
  raise(one: Presence, { part, quoted }: { readonly part: Part; readonly quoted: boolean }) {
    const fresh = presenceOf[part] * (quoted ? inQuotation : 1) * (one.name === null ? unnamed : 1);
    one.weight = Math.max(one.weight, fresh) + habit * Math.min(one.weight, fresh);
    one.quoted = quoted;
    if (part === 'subject' || part === 'speaker') this.subject = one;
    if (part === 'speaker' && !quoted) one.spoke = true;
  }

  /** Whom a pronoun means: the most present of those whose gender it can be; nobody where two are equal. */
  meant(gender: Gender, { part, apart, object }: Place): Presence | null {
    let best: Presence | null = null;
    let most = faintest;
    let tied = false;
    for (const one of this.present.values()) {
      if (object && one === this.subject) continue;
      const speaks = part === 'speaker' && one.spoke ? 1.5 : 1;
      const weight = one.weight * likelihood(one, gender) * speaks * (apart && one.quoted ? 0.3 : 1);
      if (weight < most || weight === 0) continue;
      tied = weight === most;
      best = one;
      most = weight;
    }
    return tied ? null : best;
  }
}
