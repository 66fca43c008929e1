import { termsOf } from '../../news/folding.ts';
import { aux } from '../asking/question-patterns.ts';
import type { Extract } from './extract.ts';

const prepositions = 'about|against|as|at|by|for|from|in|into|of|on|over|to|toward|towards|with';

/** `did they exchange views on`: the asked words up to the last, and the preposition that is left standing. */
const asked = new RegExp(`^${aux} (?<words>.+?)(?: (?<preposition>${prepositions}))?$`);
const isBe = /^(?:is|are|was|were) /;

/** Where the phrase behind a verb or a preposition ends. */
const end =
  /\s*(?:[;:!?()“”"]|, |[.,]$| [—–-]+ |\b(?:which|who|whose|while|when|after|before|because|since|although|but|if|where|during|until)\b)/;
/** What may stand behind a verb without being its object. */
const noObject = new RegExp(`^(?:${prepositions}|and|or|not|that|it|up|out|down|off)\\b`, 'i');
const longest = 25;

/** The words behind `at` to the end of their phrase; empty where none stand there. */
function phraseBehind(sentence: string, at: number): string {
  const rest = sentence.slice(at);
  const whole = rest.slice(0, end.exec(rest)?.index ?? rest.length);
  return whole.split(' ').length > longest ? '' : whole.trimEnd();
}

/**
 * What was done or spoken of: the phrase behind the last asked word, or behind the preposition that the question leaves standing.
 * `What did they exchange views on?` - "an exchange of views on *trade and major issues*".
 */
export const objects: Extract = ({ article, within }, { about }) => {
  const { words, preposition } = asked.exec(about)?.groups ?? {};
  if (words === undefined || (preposition === undefined && isBe.test(about))) return [];
  const last = termsOf(words).at(-1);
  if (last?.end !== words.length) return [];
  const sentence = article.body.slice(within.start, within.end);
  return termsOf(sentence).flatMap(({ term, end: at }) => {
    if (term !== last.term) return [];
    const ahead = preposition === undefined ? ' ' : ` ${preposition} `;
    if (!sentence.startsWith(ahead, at)) return [];
    const text = phraseBehind(sentence, at + ahead.length);
    if (text === '' || (preposition === undefined && noObject.test(text))) return [];
    const start = within.start + at + ahead.length;
    const span = { start, end: start + text.length };
    return { text, span, value: null, basis: 'stated' as const, notes: [], standing: 1 };
  });
};
