import type { Reading } from '../../news/reading.ts';
import { contains, type Span } from '../../news/span.ts';
import { isPersonNoun } from '../answer-nouns.ts';
import type { Line } from '../lines.ts';
import type { ShortAnswer } from './extract.ts';

/** `, chairman of the commission` after a name, up to where the apposition ends. */
const after =
  /^, (?!who |whose |which |where |and |but |or |he |she )((?:the |a |an |former )?[^,.;:()“”"]{3,120}?)(?=,|\.(?:\s|$)|;| in \p{Lu}| on \p{Lu}| said| told|$)/u;
/** `X is a ...`, `X was the ...`. */
const copula = /^,? (?:is|was|became) ((?:the|a|an|one of) [^,.;:()“”"]{3,120}?)(?=,|\.(?:\s|$)|;|$)/u;
/** `Prime Minister X`: titles before a name. */
const before = /((?:\p{Lu}[\p{L}’'-]+ |(?:and|of|the) )*\p{Lu}[\p{L}’'-]+) $/u;

function cut(line: Line, from: number, match: RegExpExecArray | null): ShortAnswer | null {
  const text = match?.[1];
  if (!match || text === undefined) return null;
  const start = from + match.index + match[0].indexOf(text);
  const span = { start, end: start + text.length };
  if (!contains(line.sentence, span)) return null;
  return { text, span, value: null, basis: 'stated', notes: [], standing: 0 };
}

/** `harbour pilot X`: up to three small words before a name, of which the last is what people are called. */
const role = /(?:^|\b(?:the|a|an|by|that|and|former) )((?:\p{L}\p{Ll}*[ -]){0,2}\p{L}\p{Ll}+) $/u;

function roleBefore(line: Line, name: number): ShortAnswer | null {
  const { start } = line.sentence;
  const match = role.exec(line.article.body.slice(start, name));
  const last = match?.[1]?.split(' ').at(-1)?.toLowerCase() ?? '';
  return isPersonNoun(last) ? cut(line, start, match) : null;
}

/** What the sentence says that a person is: an apposition, a predicate or a title beside the name. */
export function identityOf(name: string, line: Line, reading: Reading): ShortAnswer | null {
  const { body } = line.article;
  const { start, end } = line.sentence;
  const words = name.toLowerCase().split(' ');
  const isAsked = (mention: { readonly name: string } & Span) =>
    contains(line.sentence, mention) && words.every((word) => mention.name.toLowerCase().split(' ').includes(word));
  for (const mention of reading.people.filter(isAsked)) {
    const rest = body.slice(mention.end, end);
    const found =
      cut(line, mention.end, after.exec(rest)) ??
      cut(line, mention.end, copula.exec(rest)) ??
      roleBefore(line, mention.start) ??
      cut(line, start, before.exec(body.slice(start, mention.start)));
    if (found) return found;
  }
  return null;
}
