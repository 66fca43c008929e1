import { contains } from '../../news/span.ts';
import type { Extract } from './extract.ts';
import { timeValue } from './times.ts';

/** Cuts every match out of a stretch. */
export function matching(pattern: RegExp): Extract {
  return ({ article, within }) =>
    [...article.body.slice(within.start, within.end).matchAll(pattern)].map((match) => {
      const start = within.start + match.index;
      const span = { start, end: start + match[0].length };
      return { text: match[0], span, value: null, basis: 'stated', notes: [], standing: 0 };
    });
}

const words =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|half|quarter';
const number = `(?:\\d[\\d,.]*\\d|\\d|(?:${words})(?:-(?:${words}))?\\b)`;
const scale = '(?:[ -](?:hundred|thousand|million|billion|trillion))*';

/** Numbers with their scale and per cent; dates, times of day and ordinals are none. */
export const counts = matching(
  new RegExp(
    `(?<![\\p{L}\\p{N}$€£¥.,/-])${number}${scale}(?:%| percent| per cent)?(?!st\\b|nd\\b|rd\\b|th\\b|[\\p{N}:/]| (?:a|p)\\.?m\\b)`,
    'giu',
  ),
);

/** Sums of money with their currency. */
export const sums = matching(
  new RegExp(
    `(?:US|A|C|HK)?[$€£¥]\\s?\\d[\\d,.]*\\d?(?:[ -](?:thousand|million|billion|trillion)|bn|m|k)?\\b|(?<![\\p{L}\\p{N}])${number}${scale} (?:dollars|euros|pounds|yen|yuan|rupees|rubles|cents)\\b`,
    'giu',
  ),
);

export const durations: Extract = ({ article, within, reading }) =>
  reading()
    .times.filter((mention) => contains(within, mention) && mention.type === 'DURATION')
    .map((mention) => ({
      text: article.body.slice(mention.start, mention.end),
      span: mention,
      value: timeValue(mention.value),
      basis: mention.basis,
      notes: [],
      standing: 0,
    }));
