import type { Sought } from '../ranking/features.ts';
import type { ShortAnswer } from './extract.ts';

/** `which two countries`, `in which years`: more than one is asked for. */
const several =
  /(?:^|\b(?:which|what) )(?:\p{L}+ ){0,3}(?:countries|nations|states|provinces|regions|counties|cities|towns|villages|islands|places|years|months|days|dates)\b/u;
const between = /^(?:, (?:and )?(?:in |on )?(?:the )?| (?:and|&) (?:in |on )?(?:the )?)$/;
/** What a whole list stands for beside one of it. */
const whole = 0.15;

/** Where several are asked for, those that stand in one list become one answer: `2016, 2019 and 2021`. In the order of the text. */
export function asLists(found: readonly ShortAnswer[], body: string, { about }: Sought): readonly ShortAnswer[] {
  if (found.length < 2 || !several.test(about)) return found;
  const lists: [ShortAnswer, ...ShortAnswer[]][] = [];
  for (const one of [...found].sort((a, b) => a.span.start - b.span.start)) {
    const list = lists.at(-1);
    if (list && between.test(body.slice(list.at(-1)?.span.end, one.span.start))) list.push(one);
    else lists.push([one]);
  }
  return lists.map((list) => {
    const [first, last] = [list[0], list.at(-1) ?? list[0]];
    if (first === last) return first;
    const span = { start: first.span.start, end: last.span.end };
    const standing = Math.max(...list.map((one) => one.standing)) + whole;
    return { text: body.slice(span.start, span.end), span, value: null, basis: 'stated', notes: [], standing };
  });
}
