/** What may stand behind a root that two stems share: endings of derivation as `stem` leaves them, and letters that change before them. */
const endings: ReadonlySet<string> = new Set(
  ` r er or ator ant ent arian ian an ern anc enc ation ion sion tion siv tiv iv al ial ual ity ty y ly ment ist ism iz is ic ical
ous abl ibl ful ish i age ship hood ee eer ier ur ory ary less en th n d s t at c`.split(/\s+/),
);
/** A shorter beginning does not tell a root. */
const shortest = 4;

/** True where two stems differ by endings of derivation alone: `invad` and `invas`, `norvia` and `norvian`, not `contract` and `contrast`. */
export function isKin(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const part = (at: number) => {
    const [one, other] = [a.slice(at), b.slice(at)];
    return at >= shortest && endings.has(one) && endings.has(other) && (one.length !== 1 || other.length !== 1);
  };
  return part(same) || part(same - 1);
}

/** Terms by how they begin; those with a digit and those that are too short are kin of nothing. */
export type Roots = ReadonlyMap<string, readonly string[]>;

export function rootsOf(terms: readonly string[]): Roots {
  const able = terms.filter((term) => term.length >= shortest && !/\d/.test(term));
  const beginnings = new Set(able.map((term) => term.slice(0, shortest)));
  return new Map([...beginnings].map((root) => [root, able.filter((term) => term.startsWith(root))]));
}

const none: readonly string[] = [];

/** The terms of the roots that a word is kin of; not of itself. */
export function kinOf(word: string, roots: Roots): readonly string[] {
  const near = roots.get(word.slice(0, shortest));
  return near === undefined ? none : near.filter((term) => term !== word && isKin(term, word));
}
