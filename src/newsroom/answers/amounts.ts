import { termsOf } from '../../news/folding.ts';
import { contains, type Span } from '../../news/span.ts';
import type { Sought } from '../ranking/features.ts';
import { type Counted, countedBy, countsIt } from './counted.ts';
import { eventFit } from './event-fit.ts';
import type { Extract } from './extract.ts';
import { matching } from './matching.ts';
import { isAge, mayBeLength, unitBehind } from './measures.ts';
import { timeValue } from './time-words.ts';

const words =
  'once|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|half|quarter';
const ratio = `(?:\\d[\\d,]*|(?:${words})) (?:in|out of)(?: every)? (?:\\d[\\d,]*|(?:${words}))\\b`;
const number = `(?:\\d[\\d,.]*\\d|\\d|(?:${words})(?:-(?:${words}|thirds?|quarters|fifths?))?\\b)`;
const scale = '(?:[ -](?:hundred|thousand|million|billion|trillion))*';

/** Numbers with their scale and per cent; dates, times of day and ordinals are none. */
const plainCounts = matching(
  new RegExp(
    `(?<![\\p{L}\\p{N}$€£¥.,/-])(?:${ratio}|${number}${scale}(?:(?<!from \\S{1,20})(?: to |–| or )(?<=\\d(?: to |–| or ))\\d[\\d,.]*\\d${scale})?(?:%| percent| per cent)?)(?!st\\b|nd\\b|rd\\b|th\\b|[\\p{N}:/]| (?:a|p)\\.?m\\b)`,
    'giu',
  ),
);
const occasions = /^(?:once|twice)$/i;
/** What follows a number, up to three words. */
const behind = /^[ -](?:[\p{L}’'-]+[ ,]){0,2}[\p{L}’'-]+/u;
/** Units that belong to the answer: `27 years`, not `27`. */
const units =
  /^[ -](?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|inches|pounds?|tons?|tonnes?|acres?|degrees?|percentage points?|points?|knots|mph|km\/h)\b(?: (?:an|per) hour\b| (?:Celsius|Fahrenheit)\b)?/i;
/** They tell only of what order a number is. */
const orders = /^(?:dozens|hundreds|thousands|millions)$/i;
const isShare = (text: string) => /%|cent$/.test(text);
/** A share, also where no sign of per cent tells so. */
const isPart = (text: string) => isShare(text) || /half|quarter|third|fifth| in | out of /i.test(text);
const asksShare = ({ nouns }: Sought) =>
  ['percent', 'percentag', 'shar', 'proport', 'fract'].some((term) => nouns.has(term));
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\b';
const monthAhead = new RegExp(`\\b${month}\\.? $`, 'i');
const monthBehind = new RegExp(`^ ${month}`, 'i');
const ofSome = /^ of (?:the|those|these|its|their|his|her|our|all|some|about|nearly|more than)\b/;
const amongSome =
  /\bof (?:the|those|these|its|their|his|her|our|all|some|about|nearly|more than) (?:other |first |last )?$/;
/** After these a measure is asked for, whose unit belongs to it: `how high`. */
const measured = /^(?:is|are|was|were|did|does|do|can|will|has|have|had)\b/;

/** The word that a number is the object of: `injuring nine`, `killed at least 12`. */
const deedAhead =
  /(?<!\p{L})(\p{Ll}\p{L}*)(?: (?:at least|about|around|some|another|nearly|almost|more than|up to|as many as|an estimated))? $/u;

const standsAlone = /^(?:[,.;]| (?:and|or|others|more)\b)/;

/** What is asked of a number, and the text that it stands in. */
interface Asked {
  readonly body: string;
  readonly sought: Sought;
  readonly counted: Counted | null;
}

/** How a number stands to what is counted: `two` of `two of the seven dockers` is asked for, `seven` only with a word of the question beside it, `the seven injured`. */
function government({ start, end }: Span, { body, sought, counted }: Asked): number {
  const after = body.slice(end, end + 60);
  const next = termsOf(behind.exec(after)?.[0] ?? '').map(({ term }) => term);
  const asked = new Set(sought.terms.map(({ term }) => term));
  const at = next.findIndex((term) => sought.nouns.has(term));
  if (ofSome.test(after) && !isShare(body.slice(start, end))) {
    const some = termsOf(after).slice(0, 4);
    const isCounted = (term: string) => (counted ? counted.head === term : sought.nouns.has(term));
    return some.some(({ term }) => isCounted(term)) ? 0.9 : 0.1;
  }
  const deed = deedAhead.exec(body.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  if (standsAlone.test(after) && termsOf(deed).some(({ term }) => asked.has(term) && !sought.nouns.has(term))) return 1;
  const fit = counted ? countsIt({ start, end }, body, counted) : at < 0 ? 0 : 1;
  if (fit === 0) return 0;
  const qualified = next.slice(0, Math.max(0, at)).some((term) => asked.has(term) && !sought.nouns.has(term));
  const isAmong = amongSome.test(body.slice(Math.max(0, start - 30), start));
  return isAmong ? (qualified ? 1.1 : 0.2) : 0.8 * fit;
}

/** What speaks against a number that does not stand with what is counted: it is a share, an age, part of a name or of a time. */
function strangeness(one: Span, { body, sought, counted }: Asked): number {
  const text = body.slice(one.start, one.end);
  const [before, after] = [body.slice(Math.max(0, one.start - 24), one.start), body.slice(one.end, one.end + 30)];
  if (asksShare(sought)) return isPart(text) ? -0.8 : 0.4;
  if (counted === null) return 0;
  if ((isShare(text) && !sought.about.startsWith('of ')) || (isAge(one, body) && !sought.nouns.has('old'))) return 0.6;
  if (/^one$/i.test(text) || orders.test(text)) return 0.4;
  if (units.test(after)) return 0.4;
  return /\p{Lu}[\p{L}-]+ $/u.test(before) && !/(?:^|[.!?] )\p{Lu}\S* $/u.test(before) ? 0.4 : 0;
}

/** Whether a number is of the asked measure or an age, where one is asked for; `null`: none is. */
function isMeasured(span: Span, unit: string | null, { body, sought }: Asked): boolean | null {
  if (sought.nouns.has('old')) return isAge(span, body);
  return unit === null ? null : unit !== '' && body[span.start - 1] !== '(';
}

const result = matching(/(?<![\p{L}\p{N}$€£-])\d{1,3}[-–]\d{1,3}(?![\p{L}\p{N}-])/gu);

/** How a match ended: `4-3`. */
const results: Extract = (stretch, sought) =>
  sought.nouns.has('scor') ? result(stretch, sought).map((one) => ({ ...one, standing: 1 })) : [];

/** What it counts that the clause of a number tells of what was asked. */
const fitShare = 0.8;
const usualFit = 0.4;

/** A number stands well where what is asked for follows it; badly as a date, a year or a part of a compound. One that the question holds is no answer. */
const numbers: Extract = (stretch, sought) => {
  const { body } = stretch.article;
  const counted = countedBy(sought);
  const asked: Asked = { body, sought, counted };
  const held = new Set(sought.terms.map(({ term }) => term));
  const found = plainCounts(stretch, sought).filter(({ text }) => !held.has(termsOf(text)[0]?.term ?? ''));
  if (found.length === 0) return [];
  const share = eventFit(stretch, sought);
  return found.flatMap((one) => {
    const after = body.slice(one.span.end, one.span.end + 60);
    const governs = asksShare(sought) ? 0 : government(one.span, asked);
    const isOfAsked = governs > 0 || (sought.about.startsWith('times ') && occasions.test(one.text));
    const isDate =
      /^(?:1\d|20)\d\d$/.test(one.text) ||
      monthAhead.test(body.slice(0, one.span.start).slice(-12)) ||
      monthBehind.test(after);
    const unit = unitBehind(after, sought);
    const isPlain = sought.nouns.has('old') || !(isOfAsked || measured.test(sought.about));
    const strange = governs > 0.5 ? 0 : strangeness(one.span, asked);
    if (governs === 0 && (isDate || strange > 0.5)) return [];
    const behind = unit || (isPlain ? '' : (units.exec(after)?.[0] ?? ''));
    const span = { start: one.span.start, end: one.span.end + behind.length };
    const fits = isMeasured(one.span, unit, asked);
    const standing =
      (isOfAsked ? governs || 0.8 : 0) +
      (fits === null ? 0 : fits ? 0.9 : -0.3) -
      (isDate ? 0.6 : 0) -
      (after.startsWith('-') && !isOfAsked && !fits ? 0.3 : 0) -
      strange +
      fitShare * (share(one.span).worth - usualFit);
    return { ...one, text: body.slice(span.start, span.end), span, standing };
  });
};

export const counts: Extract = (stretch, sought) => [...numbers(stretch, sought), ...results(stretch, sought)];

const currency = '(?:US|A|C|HK)?[$€£¥]\\s?';
const amount = '\\d[\\d,.]*\\d?';
const scaled = '(?:[ -](?:thousand|million|billion|trillion)|bn|m|k)?';
const named = '(?:dollars|euros|pounds|yen|yuan|rupees|rubles|francs|crowns|pesos|cents)';

/** Sums of money with their currency; a range is one: `$5 to $7 million`, `five to seven million euros`. */
export const sums = matching(
  new RegExp(
    `${currency}${amount}${scaled}(?: ?(?:to|-|–|and|or) ?${currency}${amount}${scaled})?\\b|(?<![\\p{L}\\p{N}])${number}${scale}(?: (?:to|or) ${number}${scale})? ${named}\\b`,
    'giu',
  ),
);

const currencyAfter = /^ \p{Ll}{3,}/u;

/** Where no sign tells the currency: large or scaled numbers, with the word after them, `12 million crowns`; measures are no sums. */
export const unsignedSums: Extract = (stretch, sought) =>
  plainCounts(stretch, sought).flatMap((one) => {
    const after = stretch.article.body.slice(one.span.end, one.span.end + 40);
    const isLarge = /million|billion|thousand|\d[\d,.]{2,}/i.test(one.text) && !/^(?:1\d|20)\d\d$/.test(one.text);
    if (units.test(after)) return [];
    const currency = isLarge ? (currencyAfter.exec(after)?.[0] ?? '') : '';
    const span = { start: one.span.start, end: one.span.end + currency.length };
    return { ...one, text: `${one.text}${currency}`, span, standing: isLarge ? 0.4 : -0.4 };
  });

const tellsLength = /\b(?:long(?:er|est)?|length|stretch(?:es)?)\b/i;

/** Lengths in feet and the like, where `how long` may ask for one. */
const lengths: Extract = (stretch, sought) => {
  if (!mayBeLength(sought)) return [];
  const { body } = stretch.article;
  return plainCounts(stretch, sought).flatMap((one) => {
    const unit = unitBehind(body.slice(one.span.end, one.span.end + 60), sought);
    const span = { start: one.span.start, end: one.span.end + (unit ?? '').length };
    const standing = tellsLength.test(body.slice(Math.max(0, span.start - 40), span.end + 40)) ? 0.5 : -0.3;
    return unit ? { ...one, text: body.slice(span.start, span.end), span, standing } : [];
  });
};

const spells: Extract = ({ article, within, mentions }) =>
  mentions()
    .times.filter((mention) => contains(within, mention) && mention.type === 'DURATION')
    .map((mention) => ({
      text: article.body.slice(mention.start, mention.end),
      span: mention,
      value: timeValue(mention.value),
      basis: mention.basis,
      notes: [],
      standing: 0,
    }));

/** Stretches of time, and lengths where `how long` may ask for one. */
export const durations: Extract = (stretch, sought) => [...spells(stretch, sought), ...lengths(stretch, sought)];
