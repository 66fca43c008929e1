import { termsOf } from '../../news/folding.ts';
import type { Extract } from './extract.ts';

const prepositions = 'on|about|for|with|from|to|of|in|into|at|by|over|against|through|under';
/** A question that ends in its preposition: `What did they talk about?` */
const stranded = new RegExp(`\\b(${prepositions})$`, 'i');
/** Where a complement ends. */
const end =
  /[.;:!?()“”"]|,(?! and)|\s(?:that|which|who|where|when|while|during|after|before|because|although|but|said|as)\s|$/u;
const farthest = 40;

/** What stands in the sentence after the preposition that the question ends in, where asked words stand right before it. */
export const complements: Extract = ({ article, within }, { about, terms }) => {
  const preposition = stranded.exec(about)?.[1];
  if (preposition === undefined) return [];
  const text = article.body.slice(within.start, within.end);
  const asked = new Set(terms.map(({ term }) => term));
  const found = [...text.matchAll(new RegExp(`\\b${preposition} `, 'gi'))].flatMap((match) => {
    const ahead = termsOf(text.slice(Math.max(0, match.index - farthest), match.index));
    const held = ahead.filter(({ term }) => asked.has(term)).length;
    const from = match.index + match[0].length;
    const length = end.exec(text.slice(from))?.index ?? 0;
    if (held === 0 || length < 2) return [];
    const span = { start: within.start + from, end: within.start + from + length };
    return [{ text: text.slice(from, from + length), span, standing: held * 0.3 }];
  });
  return found.map((one) => ({ ...one, value: null, basis: 'stated', notes: [] }));
};
