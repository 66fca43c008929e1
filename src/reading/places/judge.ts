import { overlaps, type Span } from '../../news/span.ts';
import { evidence } from '../data/places-evidence.ts';
import type { Resolved } from './resolve.ts';
import { type Page, signsOf } from './signs.ts';

/** A phrase with the signs that it has: above 0 it is a place. */
export interface Judged {
  readonly resolved: Resolved;
  readonly signs: readonly string[];
  readonly score: number;
}

export function weigh(signs: readonly string[]): number {
  let score = 0;
  for (const sign of signs) score += evidence.get(sign) ?? 0;
  return score;
}

/** Signs that count for every mention of the same name in the article. */
function isShared(sign: string): boolean {
  return (
    sign.startsWith('before ') || sign.startsWith('after ') || sign.startsWith('beside ') || sign.startsWith('whole ')
  );
}

/** Adds to each phrase what its other mentions tell. */
function withElsewhere(own: readonly (readonly string[])[], resolved: readonly Resolved[]): string[][] {
  const seen = new Map<string, Map<string, number>>();
  for (const [index, { phrase }] of resolved.entries()) {
    const here = seen.get(phrase.text) ?? new Map<string, number>();
    seen.set(phrase.text, here);
    here.set('mentions', (here.get('mentions') ?? 0) + 1);
    for (const sign of own[index] ?? []) if (isShared(sign)) here.set(sign, (here.get(sign) ?? 0) + 1);
  }
  return resolved.map(({ phrase }, index) => {
    const signs = own[index] ?? [];
    const elsewhere = [...(seen.get(phrase.text) ?? [])].flatMap(([sign, count]) =>
      sign !== 'mentions' && count > (signs.includes(sign) ? 1 : 0) ? [`elsewhere ${sign}`] : [],
    );
    return [...signs, ...elsewhere, ...((seen.get(phrase.text)?.get('mentions') ?? 0) > 2 ? ['often'] : [])];
  });
}

/** `Dalian, Liaoning`: a neighbour over a comma, or the next phrase of all, that contains or is contained. */
function besideSigns(resolved: readonly Resolved[], index: number, page: Page): string[] {
  const here = resolved[index];
  const next = resolved[index + 1];
  const previous = resolved[index - 1];
  const signs: string[] = [];
  if (here === undefined) return signs;
  if (next !== undefined && adjoins(here, next, page))
    signs.push(relates(here, next) ? 'beside container' : 'beside next');
  if (previous !== undefined && adjoins(previous, here, page))
    signs.push(relates(previous, here) ? 'beside contained' : 'beside previous');
  return signs;
}

function adjoins({ phrase: a }: Resolved, { phrase: b }: Resolved, { units }: Page): boolean {
  return a.to === b.from && units[b.from]?.before === ',';
}

function relates({ ranked: [inner] }: Resolved, { ranked: [outer] }: Resolved): boolean {
  return inner !== undefined && outer !== undefined && inner.within.includes(outer.id);
}

/** Is the place where the rest of the article is? */
function nearSigns(here: Resolved, counts: ReadonlyMap<number, number>): string[] {
  const [best] = here.ranked;
  if (best === undefined) return [];
  const [county, ...rest] = best.within;
  const shared = (id: number | undefined) => (id === undefined ? 0 : (counts.get(id) ?? 0) - 1);
  const region = best.level === 'country' ? best.id : best.within.length > 2 ? rest[0] : county;
  const country = best.within.at(-1) ?? best.id;
  const grade = (count: number) => (count < 1 ? 'no' : count < 3 ? 'some' : 'many');
  const kind = best.level === 'country' ? 'country' : 'place';
  return [`${kind} ${grade(shared(region))} near`, `${kind} ${grade(shared(country))} same country`];
}

function countsOf(resolved: readonly Resolved[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  for (const { phrase, ranked } of resolved) {
    const [best] = ranked;
    if (best === undefined || seen.has(phrase.text)) continue;
    seen.add(phrase.text);
    for (const id of [best.id, ...best.within]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Finds the first of the spans that overlaps; asked in the order of the text. */
function walk<S extends Span>(spans: readonly S[]): (phrase: Span) => S | undefined {
  let at = 0;
  return (phrase) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= phrase.start) at++;
    const span = spans[at];
    return span !== undefined && overlaps(span, phrase) ? span : undefined;
  };
}

/** Weighs for each phrase whether it is a place, in the order of the text. */
export function judge(resolved: readonly Resolved[], page: Page): readonly Judged[] {
  const counts = countsOf(resolved);
  const nameAt = walk(page.names);
  const personAt = walk(page.people);
  const own = resolved.map((each, index) => {
    const overlapping = { name: nameAt(each.phrase), person: personAt(each.phrase) };
    return [...signsOf(each, page, overlapping), ...besideSigns(resolved, index, page), ...nearSigns(each, counts)];
  });
  const signs = withElsewhere(own, resolved);
  return resolved.map((each, index) => {
    const all = signs[index] ?? [];
    return { resolved: each, signs: all, score: weigh(all) };
  });
}
