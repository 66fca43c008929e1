import type { Gender, PersonMention } from '../../news/reading.ts';
import { femaleRoles, maleRoles, persons, roles, titles } from '../data/names-titles.ts';
import type { Token } from '../draft.ts';
import { isCapital, type Layout } from './layout.ts';

/** A common noun for somebody, with its determiner: `a spokesman`, `the former mayor`, `Comrade Chairman`. */
export interface RoleMention {
  /** Indexes of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** The noun with what changes its sense: `mayor`, `former mayor`, `vice president`. */
  readonly key: string;
  /** `the`, `this`, or a title alone: somebody known; `a`, `his`: somebody new. */
  readonly known: boolean;
  readonly gender: Gender;
  /** The person whose name it stands beside: `Ana Quill, the mayor`, `mayor Ana Quill`, `Quill is the mayor`. */
  readonly bearer: PersonMention | null;
  /** `of`, `for` or the like goes on with it. */
  readonly limited: boolean;
  /** What it is the role of, lower case: `orva` in `the mayor of Orva`, `Orva's mayor`, `Orva Mayor Ana Quill`; `null` where no name tells. */
  readonly realm: string | null;
}

/** The page, and the people named on it by where their names begin and end. */
export interface Cast {
  readonly tokens: readonly Token[];
  readonly layout: Layout;
  readonly starts: ReadonlyMap<number, PersonMention>;
  readonly ends: ReadonlyMap<number, PersonMention>;
}

const known = /^(?:the|this)$/;
const fresh = /^(?:a|an|another|one|his|her|their|its|my|our|some|any|every|each|no)$/;
const qualifiers =
  /^(?:former|ex|then|late|vice|deputy|assistant|associate|general|acting|interim|first|prime|foreign|finance|defense|defence|campaign|press)$/;
const furthest = 5;

const roleWords: ReadonlySet<string> = new Set([...roles, ...persons, ...titles]);

function isRoleWord({ kind, lower }: Token): boolean {
  return kind === 'word' && roleWords.has(lower);
}

/** The first token of the noun phrase that ends at `last`. */
function phraseStart({ tokens, layout }: Cast, last: number): number {
  let first = last;
  for (let at = last - 1; at >= Math.max(0, last - furthest); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || layout.lineStart[at + 1]) break;
    if (known.test(token.lower) || fresh.test(token.lower)) return at;
    const joins =
      token.kind === 'number' ||
      isCapital(token) ||
      qualifiers.test(token.lower) ||
      !/^(?:of|in|at|to|and|or|by|with|for|from|on|as|is|was|said|who|that|he|she|it|than|but)$/.test(token.lower);
    if (!joins) break;
    first = at;
  }
  return first;
}

function bearerOf({ tokens, starts, ends }: Cast, first: number, last: number): PersonMention | null {
  const next = tokens[last + 1];
  const beside = next && starts.get(next.start);
  if (beside) return beside;
  const [before, further] = [tokens[first - 1], tokens[first - 2]];
  if (before?.text === ',' && further) return ends.get(further.end) ?? ends.get(before.start) ?? null;
  if (further && before && /^(?:is|was|became|as)$/.test(before.lower)) return ends.get(further.end) ?? null;
  const apposed = next?.text === ',' ? starts.get(tokens[last + 2]?.start ?? -1) : undefined;
  return apposed && !owns(tokens, last + 2, apposed.end) ? apposed : null;
}

/** `the owner, Bo Lund's brother`: the name that begins at a token and ends at an offset is not all of the apposition. */
function owns(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  while ((tokens[at + 1]?.start ?? end) < end) at++;
  return owner.test(tokens[at]?.text ?? '');
}

/** The longest name of what a role belongs to, in tokens. */
const longestRealm = 4;
const owner = /^\p{Lu}.*(?:['’]s|s['’])$/u;

const joined = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower.replace(/['’]s?$/, ''))
    .join(' ');

/** The name behind `of`, or the owner before the noun, or with a capital title the name right before it. */
function realmOf({ tokens, layout }: Cast, first: number, last: number): string | null {
  if (tokens[last + 1]?.lower === 'of') {
    const from = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
    let end = from;
    while (end < from + longestRealm && isCapital(tokens[end])) end++;
    return end > from ? joined(tokens, from, end) : null;
  }
  for (let at = last - 1; at >= first; at--) {
    const isOwner = owner.test(tokens[at]?.text ?? '');
    const beside = at === last - 1 && isCapital(tokens[last]) && isCapital(tokens[at]);
    if (!isOwner && !(beside && !titles.has(tokens[at]?.lower ?? ''))) continue;
    let start = at;
    while (start > first && isCapital(tokens[start - 1]) && !layout.lineStart[start]) start--;
    return known.test(tokens[start]?.lower ?? '') ? null : joined(tokens, start, at + 1);
  }
  return null;
}

/** The role whose noun stands at `index`; `null` where none does. */
export function roleAt(cast: Cast, index: number): RoleMention | null {
  const { tokens, layout } = cast;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !isRoleWord(token)) return null;
  if (next && isRoleWord(next) && !layout.lineStart[index + 1]) return null;
  const first = phraseStart(cast, index);
  const bearer = bearerOf(cast, first, index);
  if (!bearer && next && isCapital(next) && isCapital(token)) return null;
  const determiner = tokens[first]?.lower ?? '';
  const qualified = tokens.slice(first, index).filter(({ lower }) => qualifiers.test(lower));
  const alone =
    isCapital(token) &&
    titles.has(token.lower) &&
    (first === index || /^(?:comrade|mr|mrs|ms|madam|general)$/.test(determiner));
  return {
    first,
    last: index,
    key: [...qualified.map(({ lower }) => lower), token.lower].join(' '),
    known: known.test(determiner) || alone,
    gender: femaleRoles.has(token.lower) ? 'female' : maleRoles.has(token.lower) ? 'male' : null,
    bearer,
    limited: /^(?:of|for|at|from|to|in)$/.test(next?.lower ?? ''),
    realm: realmOf(cast, first, index),
  };
}
