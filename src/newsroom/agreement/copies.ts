import type { Article } from '../../news/article.ts';
import type { Citation } from '../../news/citation.ts';
import { foldWord } from '../../news/folding.ts';

export type Shingles = ReadonlySet<string>;

/** Words of a shingle, and the share of them in common that makes one text a copy of the other (Broder, 1997). */
const shingleLength = 4;
const copied = 0.5;
/** With fewer shingles outside of quotation marks a text is compared with its quotations. */
const fewest = 6;
/** So much of a body is compared, characters. */
const longestCompared = 60_000;

function shinglesIn(text: string): Shingles {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord);
  const last = Math.max(1, words.length - shingleLength + 1);
  return new Set(Array.from({ length: last }, (_, at) => words.slice(at, at + shingleLength).join(' ')));
}

/** The shingles of things of a kind; those of each are made once. */
function remembering<T extends object>(textOf: (one: T) => string): (one: T) => Shingles {
  const known = new WeakMap<T, Shingles>();
  return (one) => {
    const before = known.get(one);
    if (before) return before;
    const made = shinglesIn(textOf(one));
    known.set(one, made);
    return made;
  };
}

/** What two papers may both have heard is no sign that one copied the other. */
const unquoted = (text: string) => text.replace(/[“"«][^“”"«»\n]{8,}[”"»]/g, ' . ');

const ofQuote = remembering(({ quote }: Citation) => quote);
const ofOwnWords = remembering(({ quote }: Citation) => unquoted(quote));
const ofBody = remembering(({ body }: Article) => unquoted(body.slice(0, longestCompared)));

function isWithin(some: Shingles, all: Shingles): boolean {
  const common = [...some].filter((shingle) => all.has(shingle)).length;
  return common >= copied * some.size;
}

const isEither = (a: Shingles, b: Shingles) => (a.size < b.size ? isWithin(a, b) : isWithin(b, a));

/** True where two passages have one text. */
export function isOneText(a: Citation, b: Citation): boolean {
  const [own, other] = [ofQuote(a), ofQuote(b)];
  return own.size > shingleLength && other.size > shingleLength && isEither(own, other);
}

/** True where what is cited of one stands in the other's article, or one article is for the most part the other's: shared quotations do not count. */
function isCopied(a: Citation, b: Citation): boolean {
  const pairs = [
    [ofOwnWords(a), ofBody(b.article)],
    [ofOwnWords(b), ofBody(a.article)],
    [ofBody(a.article), ofBody(b.article)],
    [ofBody(b.article), ofBody(a.article)],
  ] as const;
  const told = pairs.filter(([some]) => some.size >= fewest);
  return told.length === 0 ? isEither(ofQuote(a), ofQuote(b)) : told.some(([some, all]) => isWithin(some, all));
}

const isOneHouse = (a: Article, b: Article) => a === b || (a.publisher !== null && a.publisher === b.publisher);

/** How many of the cited texts are told independently: those of one publisher, and copies of one text, count once. */
export function independentSources(citations: readonly Citation[]): number {
  const groups: Citation[][] = [];
  for (const citation of citations) {
    const known = groups.find((group) =>
      group.some((other) => isOneHouse(other.article, citation.article) || isCopied(other, citation)),
    );
    if (known) known.push(citation);
    else groups.push([citation]);
  }
  return groups.length;
}
