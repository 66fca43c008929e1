import { remark } from '../../news/remark.ts';
import { contains } from '../../news/span.ts';
import type { Line } from '../ranking/lines.ts';
import type { Mentions } from '../shelves/clipping.ts';
import type { ShortAnswer } from './extract.ts';

/** Where a story opens with somebody it does not name; so far into its second paragraph may the name stand, characters. */
const opening = 400;
const farthest = 25;
const unnamed = /^an? (?=\S)/i;
/** Right before the name there may be a title and nothing else. */
const title = /^(?:(?:\p{Lu}[\p{Ll}]*\.?|the|former) )*$/u;

/** `A former banker was sentenced ...`, and the next paragraph begins with `Nathan Rusk, 49,`: papers tell first what somebody is, and then who. */
export function namedLater(short: ShortAnswer, { article, passage }: Line, people: Mentions['people']): ShortAnswer {
  const { body } = article;
  const gap = body.indexOf('\n', short.span.end);
  if (short.value !== null || short.span.start > opening || gap < 0 || !unnamed.test(short.text)) return short;
  const next = gap + (/^\s*/.exec(body.slice(gap))?.[0].length ?? 0);
  const named = people.find(({ start }) => start >= next && start <= next + farthest);
  if (!named || !contains(passage, named) || !title.test(body.slice(next, named.start))) return short;
  const { name } = named;
  const notes = [remark('speaker.takenFor', { words: short.text, name })];
  return { ...short, text: name, value: { type: 'speaker', name }, basis: 'inferred', notes };
}
