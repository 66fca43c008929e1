import { termsOf } from '../../news/folding.ts';
import { cut } from '../../reading/cut.ts';
import type { Extract, ShortAnswer } from './extract.ts';

/** Words that a reason begins with, which belong to it: they tell that it is one. */
const because =
  /\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|so that|in order to|on the grounds that|blamed on|blaming|citing)\b/i;
/** Others tell one as often as not; the whole sentence is shown. */
const perhaps =
  /\b(?:after|over|amid|following|since|reason|cause[sd]?|blamed?|led to|believe[sd]?|to avoid|to protect)\b/i;
const points = /^(?:he|she|it|they|this|that|the)\b/i;
const ends = /(?:[;:]|, (?:according|which|who|said|he|she|they|but|and)\b|["”.!?]+\s*$)/;
const longest = 220;

/** Why: the clause that begins with `because` and the like, or the sentence that tells something before which the asked thing came. */
export const reasons: Extract = ({ article: { body }, within }, { terms }) => {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const share = (text: string) => {
    const own = new Set(termsOf(text).map(({ term }) => term));
    return terms.reduce((sum, { term, weight }) => sum + (own.has(term) ? weight : 0), 0) / total;
  };
  const { sentences } = cut(body.slice(within.start, within.end));
  return sentences.flatMap((sentence, at): ShortAnswer[] => {
    const [start, end] = [within.start + sentence.start, within.start + sentence.end];
    const text = body.slice(start, end);
    const cue = because.exec(text);
    if (!cue && !perhaps.test(text)) return [];
    const before = sentences[at - 1];
    const back =
      before && points.test(text) ? share(body.slice(within.start + before.start, within.start + before.end)) : 0;
    const told = share(text);
    const from = start + (cue?.index ?? 0);
    const rest = body.slice(from, end);
    const stop = cue ? (ends.exec(rest)?.index ?? rest.length) : rest.length;
    const span = { start: from, end: from + Math.min(stop, longest) };
    const standing = Math.max(told, 0.6 * back) + (cue ? 0.2 : 0) - 0.5;
    return [{ text: body.slice(span.start, span.end), span, value: null, basis: 'stated', notes: [], standing }];
  });
};
