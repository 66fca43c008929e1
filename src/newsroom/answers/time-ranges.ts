import { termsOf } from '../../news/folding.ts';
import type { TimeMention } from '../../news/reading.ts';
import type { Sought } from '../ranking/features.ts';

/** Words of what begins, and of what ends: they ask for one end of a range. */
const beginnings =
  'begin start open found establish born birth launch create form commence emerge introduce inaugurate';
const endings = 'end die death close finish dissolve abolish cease collapse disband fall conclude expire';
const stemsOf = (words: string): ReadonlySet<string> => new Set(termsOf(words).map(({ term }) => term));
const begins = stemsOf(beginnings);
const finishes = stemsOf(endings);

const between = /^\s*(?:[–—-]|to|through|until|till|and)\s*(?:the\s+)?$/;
const led = /\b(?:from|between|\()\s*(?:the\s+)?$|\($/i;
const day = /^\d{4}(?:-\d\d){0,2}$|^\d{2,3}$/;

/** Two times that the text joins to one, as one: `from 1562 to 1598`, `(1277–1347)`; `null` where they are two. */
function joined(body: string, first: TimeMention, last: TimeMention): TimeMention | null {
  const words = body.slice(first.end, last.start);
  const dash = /^\s*[–—-]\s*$/.test(words) || /centuries$/i.test(body.slice(last.start, last.end));
  const before = body.slice(Math.max(0, first.start - 14), first.start);
  if (!between.test(words) || !(dash || led.test(before)) || (/and/.test(words) && /from|\(/.test(before))) return null;
  const fits = first.type === last.type && day.test(first.value) && day.test(last.value) && first.value < last.value;
  if (!fits || first.value.length !== last.value.length) return null;
  const basis = first.basis === 'stated' && last.basis === 'stated' ? 'stated' : 'inferred';
  const inferred = first.basis === 'inferred' ? first : last;
  return { ...inferred, start: first.start, end: last.end, value: `${first.value}/${last.value}`, basis };
}

/** The end of a range that is asked for; `null`: all of it. */
function endAsked({ terms }: Sought): 'first' | 'last' | null {
  if (terms.some(({ term }) => begins.has(term))) return 'first';
  return terms.some(({ term }) => finishes.has(term)) ? 'last' : null;
}

/** The times of a text with ranges as one, or the end of each that is asked for. In the order of the text. */
export function withRanges(body: string, times: readonly TimeMention[], sought: Sought): readonly TimeMention[] {
  const asked = endAsked(sought);
  const found: TimeMention[] = [];
  for (let at = 0; at < times.length; at++) {
    const [first, last] = [times[at], times[at + 1]];
    if (!first) continue;
    const range = last ? joined(body, first, last) : null;
    if (!range || !last) found.push(first);
    else {
      found.push(asked === 'first' ? first : asked === 'last' ? last : range);
      at++;
    }
  }
  return found;
}
