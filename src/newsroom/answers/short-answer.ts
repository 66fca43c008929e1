import type { Span } from '../../news/span.ts';
import type { Wanted } from '../question-patterns.ts';
import { counts, durations, sums } from './amounts.ts';
import type { Extract, ShortAnswer, Stretch } from './extract.ts';
import { organizations, things } from './names.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { times } from './times.ts';

const extracts: Partial<Record<Wanted, Extract>> = {
  time: times,
  duration: durations,
  place: places,
  person: people,
  organization: organizations,
  count: counts,
  money: sums,
  thing: things,
};

/** True where the wanted kind is a thing that can be cut out of a sentence. */
export const isExtractable = (wanted: Wanted): boolean => wanted in extracts;

/** What was asked, for choosing among the things of a stretch. */
export interface AskedAbout {
  readonly wanted: Wanted;
  /** In lower case. */
  readonly about: string;
  /** Where the asked words stand in the stretch, and what each weighs. */
  readonly at: readonly (Span & { readonly weight: number })[];
}

const gap = (a: Span, b: Span) => Math.max(0, b.start - a.end, a.start - b.end);

/** How near the asked words are, each counting less the farther it stands; 0 to 1. */
function nearness(span: Span, at: AskedAbout['at']): number {
  const total = at.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return at.reduce((sum, word) => sum + word.weight / (1 + gap(span, word) / 30), 0) / total;
}

function isAsked(text: string, about: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => about.includes(word));
}

/** The best thing of the wanted kind that is not itself asked about; `null` where none stands there. */
export function shortAnswer({ wanted, about, at }: AskedAbout, stretch: Stretch): ShortAnswer | null {
  const { body } = stretch.article;
  const found = (extracts[wanted]?.(stretch) ?? []).filter(
    ({ span }) => !isAsked(body.slice(span.start, span.end), about),
  );
  let best: ShortAnswer | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of found) {
    const worth = one.standing + nearness(one.span, at);
    if (worth > most) [best, most] = [one, worth];
  }
  return best && { ...best, standing: most };
}
