import type { Gender, PersonMention } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { titles } from '../data/names-titles.ts';
import type { Draft, Token } from '../draft.ts';
import { isCapital, type Layout } from './layout.ts';
import { type Cast, type RoleMention, roleAt } from './roles.ts';
import { partOf } from './salience.ts';
import { type Presence, Scene } from './scene.ts';

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

/** Tells, for rising offsets, whether they lie in one of the spans. */
function within(spans: readonly Span[]): (at: number) => boolean {
  let index = 0;
  return (at) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= at) index++;
    return (spans[index]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}

/** Tells, for one sentence after the other, whether all of it stands in one quotation. */
function wholly(spans: readonly Span[]): (sentence: Span) => boolean {
  let index = 0;
  return (sentence) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) index++;
    const span = spans[index];
    return span !== undefined && span.start <= sentence.start && sentence.end <= span.end;
  };
}

/** `her` is the object of its verb, not a possessive, where no noun can follow it. */
function isObject(next: Token | undefined): boolean {
  return (
    next?.kind !== 'word' ||
    /^(?:in|at|of|to|with|by|for|from|on|as|and|or|but|that|when|after|before|about|into|if|because|while|over|than|not|during)$/.test(
      next.lower,
    )
  );
}

/** Walks through the article once and remembers who is on the scene and who bears which role. */
class Walk {
  readonly found: PersonMention[] = [];
  private readonly scene = new Scene();
  /** `null`: more than one bears it. */
  private readonly bearers = new Map<string, PersonMention | null>();
  /** Roles of a place or an organization by what they are of, and those that are told without a name, before or after. */
  private readonly ofRealms = new Map<string, PersonMention | null>();
  private readonly open: { readonly span: Span; readonly key: string }[] = [];
  private readonly cast: Cast;

  constructor(tokens: readonly Token[], layout: Layout, people: readonly PersonMention[]) {
    this.cast = {
      tokens,
      layout,
      starts: new Map(people.map((person) => [person.start, person])),
      ends: new Map(people.map((person) => [person.end, person])),
    };
  }

  sentenceEnded() {
    this.scene.next();
  }

  /** Takes the mention that begins at the token, if one does; the index of its last token. */
  step(index: number, quoted: boolean): number {
    const { tokens } = this.cast;
    const token = tokens[index];
    if (token?.kind !== 'word') return index;
    const person = this.cast.starts.get(token.start);
    if (person) return this.name(person, index, quoted);
    const gender = pronouns.get(token.lower);
    if (gender) this.pronoun(gender, index, quoted);
    else {
      const role = roleAt(this.cast, index);
      if (role) this.role(role, quoted);
    }
    return index;
  }

  private name(person: PersonMention, index: number, quoted: boolean): number {
    const { tokens } = this.cast;
    let last = index;
    while ((tokens[last]?.end ?? person.end) < person.end) last++;
    let first = index;
    while (titles.has(tokens[first - 1]?.lower ?? '') && isCapital(tokens[first - 1])) first--;
    this.scene.raise(this.scene.of(person), { part: partOf(tokens, first, last), quoted });
    return last;
  }

  private pronoun(gender: Gender, index: number, quoted: boolean) {
    const { tokens } = this.cast;
    const { start = 0, end = 0, lower = '' } = tokens[index] ?? {};
    const isHer = lower === 'her' && !isObject(tokens[index + 1]);
    const part = isHer || lower === 'his' || lower === 'hers' ? 'possessive' : partOf(tokens, index, index);
    const apart = !quoted && part === 'speaker' && /^[”"’']$/.test(tokens[index - 1]?.text ?? '');
    const object = lower === 'him' || (lower === 'her' && !isHer);
    const one =
      this.ahead(index) ??
      (lower.endsWith('self') ? this.scene.subjectOf(gender) : this.scene.meant(gender, { part, apart, object }));
    if (!one) return;
    one.lean ??= gender;
    this.scene.raise(one, { part, quoted });
    if (one.name !== null) this.found.push({ start, end, name: one.name, gender, basis: 'inferred', from: one.span });
  }

  /** `For his part, Quill`: the name that follows. */
  private ahead(index: number): Presence | null {
    const { tokens, starts } = this.cast;
    if (tokens[index + 1]?.lower !== 'part' || tokens[index - 1]?.lower !== 'for') return null;
    for (let at = index + 2; at < index + 8; at++) {
      const person = starts.get(tokens[at]?.start ?? -1);
      if (person) return this.scene.of(person);
    }
    return null;
  }

  private role({ first, last, key, known, gender, bearer, limited, realm }: RoleMention, quoted: boolean) {
    const { tokens } = this.cast;
    const whole = `${key} of ${realm}`;
    if (bearer) {
      note(this.bearers, key, bearer);
      if (realm !== null) note(this.ofRealms, whole, bearer);
      return;
    }
    const how = { part: partOf(tokens, first, last), quoted };
    const meant = known && !limited ? this.bearers.get(key) : null;
    const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
    if (realm !== null && !meant) this.open.push({ span, key: whole });
    if (!meant) {
      if (!known) this.scene.raise(this.scene.enter(`role ${key}`, { name: null, gender, span }), how);
      return;
    }
    const { name, start, end } = meant;
    this.scene.raise(this.scene.of(meant), how);
    this.found.push({ ...span, name, gender: meant.gender, basis: 'inferred', from: { start, end } });
  }

  /** Resolves the roles of a place or an organization by those who bear them anywhere. */
  settle() {
    for (const { span, key } of this.open) {
      const meant = this.ofRealms.get(key);
      if (!meant) continue;
      const { name, gender, start, end } = meant;
      this.found.push({ ...span, name, gender, basis: 'inferred', from: { start, end } });
    }
  }
}

/** Files who bears a role; `null` where two do. */
function note(bearers: Map<string, PersonMention | null>, key: string, bearer: PersonMention) {
  const earlier = bearers.get(key);
  bearers.set(key, earlier === undefined || earlier?.name === bearer.name ? bearer : null);
}

/** Resolves pronouns and roles to people named before them, roles of a place to whoever bears them anywhere in the article. In order of the text; those that stay open are left out. Linear. */
export function referencesOf(draft: Draft, layout: Layout, people: readonly PersonMention[]): readonly PersonMention[] {
  const { tokens, sentences, quotations } = draft;
  const walk = new Walk(tokens, layout, people);
  const inQuotation = within(quotations);
  const isQuotedWhole = wholly(quotations);
  let sentence = 0;
  for (let index = 0; index < tokens.length; index++) {
    const start = tokens[index]?.start ?? 0;
    for (let ended = sentences[sentence]; ended && start >= ended.end; ended = sentences[++sentence]) {
      if (!isQuotedWhole(ended)) walk.sentenceEnded();
    }
    index = walk.step(index, inQuotation(start));
  }
  walk.settle();
  return walk.found.sort((a, b) => a.start - b.start);
}
