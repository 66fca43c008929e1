import { contains, type Span } from '../../news/span.ts';
import type { Wanted } from '../asking/question-patterns.ts';
import type { Sought } from '../ranking/features.ts';
import type { Line } from '../ranking/lines.ts';
import type { Mentions } from '../shelves/clipping.ts';
import type { ShortAnswer } from './extract.ts';
import { focused } from './focus.ts';
import { predicates } from './predicates.ts';
import { thingPhrases } from './thing-phrases.ts';
import { askedOf, type Scene } from './thing-scene.ts';
import { isName, type ThingSigns, thingSigns } from './thing-signs.ts';
import { thingWeights } from './thing-weights.ts';

/** True where what is asked for is told by whatever phrase its sentence has for it: a thing, or a firm, a club, a paper. */
export const isThing = (wanted: Wanted): boolean => wanted === 'thing' || wanted === 'organization';

/** Where a thing is looked for: the sentences of the line's passage, and who and what is named around it, which is read when it is first looked at. */
export interface Around {
  readonly sentences: readonly Span[];
  mentions(): Mentions;
}

/** Of a phrase that is less likely than this, among all of its passage, the whole sentence stands for the answer: see scripts/weigh-things.ts. */
const enough = 0.17;

const nothing: Mentions = { people: [], times: [], places: [] };

const isAmount = ({ text }: ShortAnswer) => /\d/.test(text);

/** The phrases of a line's passage that may be the asked thing, with what speaks for each; sentences far from the best are looked at where they hold an asked word. */
export function thingsIn(
  { article, passage, sentence, terms }: Line,
  { sentences, mentions }: Around,
  sought: Sought,
): readonly { readonly span: Span; readonly signs: ThingSigns }[] {
  const own = focused(sought);
  const question = askedOf(own);
  const words = new Map(own.terms.map(({ term, weight }, nth) => [term, { weight, nth }]));
  const moved = terms.map(({ term, start, end }) => ({
    term,
    start: start + passage.start,
    end: end + passage.start,
  }));
  const scene: Scene = {
    body: article.body,
    question,
    isAsked: (term) => sought.forms.has(term),
    sentences,
    best: sentences.findIndex(({ start }) => start === sentence.start),
    asked: moved.flatMap((one) => {
      const word = words.get(one.term);
      return word === undefined ? [] : { ...one, ...word };
    }),
    terms: moved,
    mentions: question.wanted === 'open' ? nothing : mentions(),
  };
  const looked = sentences.filter(
    (one, at) => Math.abs(at - scene.best) < 2 || scene.asked.some((word) => contains(one, word)),
  );
  return thingPhrases({ article, within: passage, mentions }, looked, own).flatMap((phrase) => {
    const signs = thingSigns(phrase, scene);
    return signs === null ? [] : { span: { start: phrase.start, end: phrase.end }, signs };
  });
}

function weighedPart(part: Readonly<Record<string, number | boolean>>): number {
  let sum = 0;
  for (const sign in part) if (part[sign]) sum += (thingWeights[sign] ?? 0) * Number(part[sign]);
  return sum;
}

/** What the signs of a phrase weigh together: the logarithm of its odds. */
const weighed = ({ looks, kinship, standing }: ThingSigns): number =>
  weighedPart(looks) + weighedPart(standing) + (kinship === null ? 0 : weighedPart(kinship));

const article = /(?<mark>["“])?\b(?:the|an?) $/i;

/** A phrase that is no name has its article with it, and so has what begins with it in quotation marks. */
function withArticle(body: string, { start, end }: Span): ShortAnswer {
  const found = article.exec(body.slice(Math.max(0, start - 5), start));
  const mark = found?.groups?.mark ?? '';
  const ahead = mark === '' && isName.test(body.slice(start, end)) ? 0 : (found?.[0].length ?? 0) - mark.length;
  const span = { start: start - Math.max(0, ahead), end };
  return { text: body.slice(span.start, end), span, value: null, basis: 'stated', notes: [], standing: 0 };
}

/** The phrase of a line's passage that is most likely the thing that was asked for, or the amount that the asked noun is told to be; `null` where none is likely enough. */
export function bestThing(line: Line, around: Around, sought: Sought): ShortAnswer | null {
  const [amount] = predicates({ ...line, within: line.passage, ...around }, focused(sought)).filter(isAmount);
  if (amount) return { ...amount, standing: 1 };
  const found = thingsIn(line, around, sought).map(({ span, signs }) => ({ span, odds: Math.exp(weighed(signs)) }));
  const [first] = found.toSorted((a, b) => b.odds - a.odds || a.span.start - b.span.start);
  if (!first) return null;
  const standing = first.odds / found.reduce((sum, { odds }) => sum + odds, 0);
  return standing < enough ? null : { ...withArticle(line.article.body, first.span), standing };
}
