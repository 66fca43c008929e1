import type { Named } from './document.ts';

const pronouns: ReadonlySet<string> = new Set(
  'he she they i we it who you his her their him them himself herself'.split(' '),
);

const titles: ReadonlySet<string> = new Set(
  (
    'the a an mr mrs ms dr sen rep gov gen col lt maj capt sgt rev prof sir lord lady dame president vice prime minister senator ' +
    'congressman congresswoman representative governor secretary mayor judge justice general chairman chairwoman speaker king ' +
    'queen prince princess pope attorney former then president-elect republican democrat democratic candidate nominee first ex'
  ).split(' '),
);

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Where a name's own words end: at a mark, or a word that begins what is said of it. */
const behindName = /[,;:—–]|\s-\s|\s(?:who|of|for|in|at|from|to|with|on|whose|which|that)\s/;

export function isPronoun(text: string): boolean {
  return pronouns.has(text.trim().toLowerCase());
}

/** The words of a name in lower case: titles before it, `Jr.` and relative clauses behind it left off. */
export function nameWords(text: string): readonly string[] {
  const whole = text.replace(/[’']s?\s*$/, '').replace(/\(.*?\)/g, ' ');
  const head = whole.split(behindName)[0] ?? '';
  const words = head
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ''))
    .filter(Boolean);
  while (words.length > 1 && titles.has(bare(words[0] ?? ''))) words.shift();
  while (words.length > 1 && suffixes.has(bare(words.at(-1) ?? ''))) words.pop();
  return words.map((word) => bare(word.toLowerCase().replace(/[’']s$/, '')));
}

/** True where two names end in the same word. */
export function endAlike(a: string, b: string): boolean {
  const last = nameWords(a).at(-1);
  return last !== undefined && last === nameWords(b).at(-1);
}

/** True for one person: the same last word, and first ones that do not differ (an initial stands for a name). */
export function isSamePerson(accepted: string, name: string): boolean {
  const words = nameWords(name);
  return accepted.split('|').some((each) => {
    const other = nameWords(each);
    const [a, b] = [other[0] ?? '', words[0] ?? ''];
    if (other.length === 0 || words.length === 0 || other.at(-1) !== words.at(-1)) return false;
    if (other.length < 2 || words.length < 2 || a === b) return true;
    return a[0] === b[0] && (a.length < 3 || b.length < 3);
  });
}

export interface FoundSpeaker {
  readonly speaker: Named | null;
  readonly speakerName: string | null;
}

/** True where the right words were found to name the speaker, or words that end alike. */
export function isRightSpeaker(marked: Named, { speaker, speakerName }: FoundSpeaker): boolean {
  if (speaker && speaker.start < marked.end && marked.start < speaker.end) {
    const common = Math.min(speaker.end, marked.end) - Math.max(speaker.start, marked.start);
    const all = Math.max(speaker.end, marked.end) - Math.min(speaker.start, marked.start);
    if (common / all >= 0.5 || endAlike(marked.text, speaker.text)) return true;
  }
  if (isPronoun(marked.text)) return false;
  return (
    (speaker !== null && endAlike(marked.text, speaker.text)) ||
    (speakerName !== null && endAlike(marked.text, speakerName))
  );
}
