import { irregularForms } from '../../news/irregular-forms.ts';
import { isAuxiliary, isDeterminer } from './phrases.ts';
import { ahead, aux, endsAhead } from './question-patterns.ts';

/** A question taken apart: the clause that asks, and what only tells of whom or what; empty where nothing does. */
export interface PutQuestion {
  readonly asks: string;
  readonly tells: string;
}

const abbreviated =
  '(?<!\\b(?:dr|mr|mrs|ms|st|mt|ft|sen|gov|rep|gen|lt|col|sgt|capt|prof|jr|sr|no|vs|inc|co|jan|feb|aug|sept|oct|nov|dec)\\.)';
/** Between the sentences of a question. */
export const sentenceEnd = new RegExp(`(?<=(?:\\p{L}{2}|\\d|["”’)])[.?!])${abbreviated}\\s+(?=\\S)`, 'iu');

const questionWord = '(?:who|whom|whose|which|what|when|where|why|how)';
const opensAsking = new RegExp(`^${ahead}${questionWord}\\b|^${aux}\\b(?= .)`, 'i');
/** So far behind a question word is looked for what it asks, so far before it for a preposition: in letters. */
const farthest = 160;
const longestLead = 15;
const candidate = new RegExp(
  `(^|[:;]\\s+|\\s[-–—]+\\s+|,\\s+|\\s)(?=(${ahead})(${questionWord})\\b(.{0,${farthest}}))`,
  'gi',
);
/** `value of those imports`, `the name of the pilot`: asked for without a question word. */
const asksOfNoun =
  /(?:^|[:;]\s+|\s[-–—]+\s+|,\s+)(?:the )?(?=(?:\p{L}+ )?(?:names?|number|amount|value|cost|price|dates?|percentage|share|age) of\b)/iu;

const pronoun = /^(?:i|you|he|she|it|we|they|his|her|its|their|there)$/;
const isVerb = (word: string) => isAuxiliary(word) || /(?:[^e]ed)$/.test(word) || irregularForms.has(word);
const asksHow = /^(?:many|much|old|long|far|tall|high|deep|wide|heavy|fast|big|large|often|hot|cold)$/;

/** How surely a question word asks and does not only join a clause: 0 to 3. */
function askingOf(word: string, behind: string): number {
  const [next = '', then = ''] = behind.trim().toLowerCase().split(/\s+/);
  if (next === '') return 0;
  if (word === 'how') return asksHow.test(next) || isAuxiliary(next) ? 3 : 1;
  if (pronoun.test(next) || isDeterminer(next)) return word === 'who' || word === 'whose' ? 1 : 0;
  if (word === 'what') return 3;
  if (word === 'which') return isVerb(next) ? 0 : 3;
  const isInverted = isAuxiliary(next) && then !== '';
  return isInverted && word !== 'who' && word !== 'whose' ? 3 : 1;
}

/** False for `at which show`, words that ask within their sentence and have no verb of their own. */
function isClause(word: string, behind: string): boolean {
  return word.startsWith('who') || behind.trim().toLowerCase().split(/\s+/).some(isVerb);
}

/** True where words that no mark parts from those before are a part of them: `the chief of which firm was ...`, `began what could be ...`. */
function isInPlace(word: string, before: string, behind: string): boolean {
  if (word === 'which') return before !== '';
  if (word !== 'what') return false;
  const [next = '', then = ''] = behind.trim().toLowerCase().split(/\s+/);
  return (
    before !== '' || (isAuxiliary(next) && !/^d(?:o|oes|id)$/.test(next) && !isDeterminer(then) && !pronoun.test(then))
  );
}

const least = 3;
const sure = 4;
const partings: readonly (readonly [RegExp, number])[] = [
  [/[:;]|\s[-–—]/, sure],
  [/,/, 2],
];

/** Where within a sentence that does not open with its question the question begins; -1: nowhere. */
function askingFrom(sentence: string): number {
  let [best, at] = [least - 1, -1];
  for (const match of sentence.matchAll(candidate)) {
    const [, parting = '', before = '', typed = '', behind = ''] = match;
    const word = typed.toLowerCase();
    const from = match.index + parting.length;
    if (before === '' && endsAhead.test(` ${sentence}`.slice(Math.max(0, from - longestLead), from + 1))) continue;
    const parted = partings.find(([sign]) => sign.test(parting))?.[1] ?? 0;
    const asking = parted === 0 && isInPlace(word, before, behind) ? 0 : askingOf(word, behind);
    if (asking === 0 || parted + asking < best || (parted < sure && !isClause(word, behind))) continue;
    [best, at] = [parted + asking, from];
  }
  return best < least ? -1 : at;
}

/** `When the ferry sank, who ...`: tells when, and then asks. */
const opensTelling = new RegExp(`^(?:when|where|while|as)\\s+(?!${aux}\\b)[^,]+,\\s+(?=\\S)`, 'i');

function within(sentence: string): PutQuestion {
  const telling = opensTelling.exec(sentence)?.[0] ?? '';
  const behind = sentence.slice(telling.length);
  if (telling !== '' && opensAsking.test(behind)) return { asks: behind, tells: telling };
  if (opensAsking.test(sentence)) return { asks: sentence, tells: '' };
  const at = askingFrom(sentence);
  if (at >= 0) return { asks: sentence.slice(at), tells: sentence.slice(0, at) };
  const noun = asksOfNoun.exec(sentence);
  if (!noun || new RegExp(`\\b${questionWord}\\b`, 'i').test(sentence)) return { asks: sentence, tells: '' };
  const from = noun.index + noun[0].length;
  return { asks: `what is the ${sentence.slice(from)}`, tells: sentence.slice(0, from) };
}

const mayAsk = new RegExp(`\\b${questionWord}\\b|\\?$`, 'i');

/** Which of its sentences asks: the last that opens so, or else holds a question word; -1: none of several. */
function sentenceAsking(sentences: readonly string[]): number {
  if (sentences.length === 1) return 0;
  const opens = sentences.findLastIndex((one) => opensAsking.test(one));
  return opens >= 0 ? opens : sentences.findLastIndex((one) => mayAsk.test(one));
}

/** Finds the clause that asks: in the last sentence that does, behind a colon, a dash, a comma or the words that tell what it is about. */
export function putQuestion(question: string): PutQuestion {
  const sentences = question.split(sentenceEnd);
  const asking = sentenceAsking(sentences);
  if (asking < 0) return { asks: question, tells: '' };
  const { asks, tells } = within(sentences[asking] ?? '');
  const others = sentences.filter((_, at) => at !== asking);
  return { asks, tells: [...others, tells].join(' ').trim() };
}
