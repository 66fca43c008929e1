import type { Refusal } from '../news/receipt.ts';
import { inSentence, inWords, type Remark, type Said, type Tongue } from '../news/remark.ts';
import { remarks } from '../news/remarks.ts';
import { dateText } from './citation-text.ts';

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

const english: Tongue = {
  words: remarks,
  plain: (words) => words,
  number: (n) => n.toLocaleString('en-US'),
  date: dateText,
  country: (code) => countries.of(code) ?? code,
  command: (name) => name,
  option: (name) => name,
  channel: (id) => `#${id}`,
};

/** What is said, as a sentence. */
export const inEnglish = (said: Said): string => (typeof said === 'string' ? said : inSentence(said, english));

/** `broken.md: it is empty; ...`. */
export const refusalText = ({ name, why }: Refusal): string => `${name}: ${inEnglish(why)}`;

/** A remark in the middle of a sentence. */
export const inPassing = (remark: Remark): string => inWords(remark, english);
