import type { Reading } from '../../news/reading.ts';
import { contains, type Span } from '../../news/span.ts';
import { isPersonNoun } from '../asking/answer-nouns.ts';
import { isDeterminer, phraseUpTo, phraseWords } from '../asking/phrases.ts';
import { isParticiple } from '../asking/slots.ts';
import type { Line } from '../ranking/lines.ts';
import type { ShortAnswer } from './extract.ts';
import { isVerb } from './pieces.ts';

const end = /(?=,|[.!?](?:\s|$)|;|:| [—–-]+ |[“”"()]| (?:in|on) \p{Lu}| (?:said|says|told|has|had|was|is|will)\b|$)/u;
/** `, chairman of the commission` behind a name. */
const apposition = new RegExp(
  `^, (?!who |whose |whom |which |where |when |and |but |or |he |she |they |as |with |in |on |at |after |before |an? [^ ]+ (?:ago|earlier))((?:the |a |an |former |his |her )?[^,.;:()“”"]{3,120}?)${end.source}`,
  'u',
);
/** `, who leads the union`: what the clause tells. */
const clause =
  /^, who ((?!said|says|told|was|were|has|had|will|would|died|did)[^,.;:()“”"]{5,120}?)(?=,|[.!?](?:\s|$)|;|$)/u;
/** `X is a ...`, `X was the ...`. */
const copula = /^,? (?:is|was|became) ((?:the|a|an|one of) [^,.;:()“”"]{3,120}?)(?=,|[.!?](?:\s|$)|;|$)/u;
function cut(line: Line, span: Span | null, standing: number): ShortAnswer | null {
  if (span === null || !contains(line.sentence, span)) return null;
  const text = line.article.body.slice(span.start, span.end);
  return { text, span, value: null, basis: 'stated', notes: [], standing };
}

function matched(from: number, match: RegExpExecArray | null): Span | null {
  const text = match?.[1];
  if (!match || text === undefined) return null;
  const start = from + match.index + match[0].indexOf(text);
  return { start, end: start + text.length };
}

/** `, announced` and `, will visit the site` behind a name go on with the sentence. */
const goesOn = (text: string) => isVerb({ lower: text.split(' ')[0]?.toLowerCase() ?? '' });

const isCapitalised = (words: readonly string[]) => words.every((word) => /^(?:\p{Lu}|of$|and$)/u.test(word));

/** `the former harbour master X`, `the harbour master, X,`, `union leader X`, `Prime Minister X`: the phrase right before a name, where it has an article, ends in what people are called, or is a title. */
function roleBefore({ article, sentence }: Line, { start: name, end: behind }: Span): Span | null {
  const before = article.body.slice(sentence.start, name);
  const text = article.body[behind] === ',' ? before.replace(/, $/, ' ') : before;
  const words = phraseWords(`${text}X`);
  const phrase = phraseUpTo(words, words.length - 1);
  const last = phrase && words.find(({ end: at }) => at === phrase.end);
  if (!phrase || !last) return null;
  const own = text.slice(phrase.start, phrase.end).split(' ');
  const [first = '', ...rest] = own;
  const hasArticle = isDeterminer(first.toLowerCase());
  const start = sentence.start + phrase.start + (hasArticle ? first.length + 1 : 0);
  const isNoun = /^\p{Ll}/u.test(rest.at(-1) ?? '') && !isParticiple(last.word);
  const isRole = isPersonNoun(last.word) || (hasArticle && isNoun) || isCapitalised(own);
  return isRole ? { start, end: sentence.start + phrase.end } : null;
}

/** What the sentence says that a person is: an apposition, a clause, a predicate, or a role or title before the name. */
export function identityOf(name: string, line: Line, reading: Reading): ShortAnswer | null {
  const { body } = line.article;
  const { sentence } = line;
  const words = name.toLowerCase().split(' ');
  const isAsked = (mention: { readonly name: string } & Span) =>
    contains(sentence, mention) && words.every((word) => mention.name.toLowerCase().split(' ').includes(word));
  const found = reading.people.filter(isAsked).flatMap((mention) => {
    const rest = body.slice(mention.end, sentence.end);
    const behind = cut(line, matched(mention.end, apposition.exec(rest)), 0.3);
    return [
      behind && !goesOn(behind.text) ? behind : null,
      cut(line, matched(mention.end, copula.exec(rest)), 0.3),
      cut(line, roleBefore(line, mention), 0.25),
      cut(line, matched(mention.end, clause.exec(rest)), 0.2),
    ].filter((one) => one !== null);
  });
  return found.sort((a, b) => b.standing - a.standing)[0] ?? null;
}
