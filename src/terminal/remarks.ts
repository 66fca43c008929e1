import { inSentence, inWords, type Remark, remarks, type Tongue } from '../news/remark.ts';
import { dateText } from './citation-text.ts';

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

const english: Tongue = {
  words: remarks,
  plain: (words) => words,
  number: (n) => n.toLocaleString('en-US'),
  date: dateText,
  country: (code) => countries.of(code) ?? code,
};

/** A remark as a sentence. */
export const inEnglish = (remark: Remark): string => inSentence(remark, english);

/** A remark in the middle of a sentence. */
export const inPassing = (remark: Remark): string => inWords(remark, english);
