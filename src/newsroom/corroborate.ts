import type { Finding, NonEmpty } from '../news/answer.ts';
import type { Article } from '../news/article.ts';
import type { Citation } from '../news/citation.ts';
import { foldWord, termsOf } from '../news/folding.ts';

/** What a merged finding shows at most. */
const mostCitations = 5;
/** Words of a shingle, and the share of them in common that makes one text a copy of the other (Broder, 1997). */
const shingleLength = 4;
const copied = 0.5;

const shingled = new WeakMap<Citation, ReadonlySet<string>>();

/** The shingles of a citation; each is made once. */
function shinglesOf(citation: Citation): ReadonlySet<string> {
  const known = shingled.get(citation);
  if (known) return known;
  const made = shinglesIn(citation.quote);
  shingled.set(citation, made);
  return made;
}

function shinglesIn(text: string): ReadonlySet<string> {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord);
  const last = Math.max(1, words.length - shingleLength + 1);
  return new Set(Array.from({ length: last }, (_, at) => words.slice(at, at + shingleLength).join(' ')));
}

function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const smaller = a.size < b.size ? a : b;
  const larger = smaller === a ? b : a;
  const common = [...smaller].filter((shingle) => larger.has(shingle)).length;
  return common >= copied * smaller.size;
}

/** How many of the cited texts are told independently: those of one publisher, and copies of one text, count once. */
export function independentSources(citations: readonly Citation[]): number {
  const told: { readonly article: Article; readonly shingles: ReadonlySet<string> }[] = [];
  if (new Set(citations.map(({ article }) => article)).size < 2) return citations.length === 0 ? 0 : 1;
  for (const citation of citations) {
    const { article } = citation;
    const shingles = shinglesOf(citation);
    const known = told.some(
      (other) =>
        other.article === article ||
        (article.publisher !== null && other.article.publisher === article.publisher) ||
        isCopy(other.shingles, shingles),
    );
    if (!known) told.push({ article, shingles });
  }
  return told.length;
}

const folded = (text: string) => (text.match(/[\p{L}\p{N}.]+/gu) ?? []).map(foldWord).join(' ');
const longestShort = 8;

/** Findings with the same key say the same: `12` and `twelve`, `May 7` and `7 May 2018` where both mean that day. */
function keyOf({ text, value, citations }: Finding): string {
  const { article, span } = citations[0];
  switch (value?.type) {
    case 'time':
      return `time ${value.from === null ? `${article.id} ${value.timex}` : `${value.from} ${value.to}`}`;
    case 'place':
      return `place ${text} ${value.name} ${value.country}`;
    case 'quote':
      return `quote ${text} ${JSON.stringify(value.differences)}`;
    case 'speaker':
      return `said ${value.name} ${folded(text)}`;
    default:
      return termsOf(text).length <= longestShort ? `short ${folded(text)}` : `passage ${article.id} ${span.start}`;
  }
}

function merged([first, ...rest]: NonEmpty<Finding>): Finding {
  const seen = new Set<string>();
  const citations = [first, ...rest]
    .flatMap((finding) => finding.citations)
    .filter(({ article, span }) => {
      const key = `${article.id} ${span.start} ${span.end}`;
      return !seen.has(key) && seen.add(key);
    });
  const [head = first.citations[0], ...more] = citations.slice(0, mostCitations);
  return { ...first, sources: independentSources(citations), citations: [head, ...more] };
}

const isPassage = (finding: Finding) => keyOf(finding).startsWith('passage');

/** Passages that are copies of one text become one. */
function withoutCopies(findings: readonly Finding[]): Finding[] {
  const groups: { readonly shingles: ReadonlySet<string>; readonly group: [Finding, ...Finding[]] }[] = [];
  for (const finding of findings) {
    const shingles = isPassage(finding) ? shinglesOf(finding.citations[0]) : new Set<string>();
    const original = shingles.size > shingleLength ? groups.find((one) => isCopy(one.shingles, shingles)) : undefined;
    if (original && original.shingles.size > shingleLength) original.group.push(finding);
    else groups.push({ shingles, group: [finding] });
  }
  return groups.map(({ group }) => merged(group));
}

/** Findings that say the same become one, in the place of the first of them, with the citations of all. */
export function corroborate(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return withoutCopies([...groups.values()].map(merged));
}
