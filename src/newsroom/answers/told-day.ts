import { termsOf } from '../../news/folding.ts';
import { remark } from '../../news/remark.ts';
import { contains } from '../../news/span.ts';
import { cut } from '../../reading/cut.ts';
import { writtenDate } from '../dates.ts';
import type { Sought } from '../ranking/features.ts';
import { clausesOf } from './clauses.ts';
import type { ShortAnswer, Stretch } from './extract.ts';
import { isVerb } from './pieces.ts';

/** The news of a story stands at its head, this far in, characters. */
const head = 450;
/** So much of the asked words must stand in one clause, and so much in the headline. */
const inClause = 0.75;
const inHeadline = 0.5;

/** Tells of what was before the news, of what is not certain, or of what lasts. */
const noNews = /\b(?:had|will|would|could|may|might|if|should|was born|founded|since|ago|once|years?|anniversary)\b/i;

const share = (own: ReadonlySet<string>, { terms }: Sought): number =>
  terms.filter(({ term }) => own.has(term)).length / Math.max(1, terms.length);

/** True where a clause of a sentence, told in the past, holds all that was asked, and the sentence gives no time. */
function tells(sentence: string, sought: Sought): boolean {
  if (noNews.test(sentence)) return false;
  return clausesOf(sentence, []).some(({ own, shared }) => {
    const words = [...own, ...shared];
    const terms = new Set(
      termsOf(words.map(({ start, end }) => sentence.slice(start, end)).join(' ')).map(({ term }) => term),
    );
    return own.some(isVerb) && share(terms, sought) >= inClause;
  });
}

/** Its words are a whole sentence, so that all that was asked stands near: what that would count is taken off. */
const standing = -1.05;

/** The day of publication for the news that a story opens with, where its words give no time of their own; `null` where they do not tell it. */
export function toldDay({ article, within, mentions }: Stretch, sought: Sought): ShortAnswer | null {
  const { body, headline, published } = article;
  const titled = new Set(termsOf(headline).map(({ term }) => term));
  if (published === null || published.length < 10 || /^(?:will|is|are|can)\b/.test(sought.about)) return null;
  if (within.start > head || sought.terms.length < 2 || share(titled, sought) < inHeadline) return null;
  const day = published.slice(0, 10);
  const { times } = mentions();
  const sentences = cut(body.slice(within.start, within.end)).sentences.map(({ start, end }) => ({
    start: start + within.start,
    end: end + within.start,
  }));
  const span = sentences.find(
    (one) =>
      one.start < head && !times.some((time) => contains(one, time)) && tells(body.slice(one.start, one.end), sought),
  );
  if (!span) return null;
  const written = writtenDate(day);
  const notes = [remark('time.asTold', { date: { date: day } })];
  const value = { type: 'time', timex: day, from: day, to: day } as const;
  return { text: written, span, value, basis: 'inferred', notes, standing };
}
