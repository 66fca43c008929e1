import type { Wanted } from './question-patterns.ts';

const month =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.';
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const numberWords =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|quarters?|thirds?|twice';

/** Cheap signs, in a text, that a thing of the wanted kind may stand there. No reading is needed for them. */
const signs: Partial<Record<Wanted, RegExp>> = {
  time: new RegExp(`\\b(?:1\\d|20)\\d\\d\\b|\\b(?:${month}|${days})|\\b(?:yesterday|today|century|ago)\\b`, 'gu'),
  duration: new RegExp(
    `\\b(?:\\d[\\d.,]*|${numberWords}|a|an|several|few)[ -](?:second|minute|hour|day|week|month|year|decade|centur)`,
    'giu',
  ),
  count: new RegExp(`\\d[\\d.,]*|\\b(?:one|${numberWords})\\b`, 'giu'),
  money: /[$€£¥]\s?\d|\b(?:dollars|euros|pounds|cents)\b/giu,
  person: /\p{Lu}[\p{L}’'.-]+ (?:\p{Lu}[\p{L}’'.-]* )*\p{Lu}[\p{L}’'-]+/gu,
  place: /\b(?:in|at|from|near|to|of|outside|across) (?:the )?\p{Lu}[\p{L}’'.-]+|\p{Lu}[\p{L}’'-]+’s|^\p{Lu}{3,}/gu,
  organization: /(?<=\S )\p{Lu}[\p{L}&’'-]+/gu,
  reason:
    /\b(?:because|due to|owing to|caused by|after|over|amid|as a result|in order to|so that|blamed?|cited|citing)\b/giu,
  thing: /(?<=\S )\p{Lu}[\p{L}&’'-]+|["“][^"”]{3,60}["”]/gu,
};

/** True where the text shows a sign of the wanted kind that is not itself among the asked words (in lower case). */
export function showsKind(wanted: Wanted, text: string, asked: string): boolean {
  const pattern = signs[wanted];
  if (!pattern) return true;
  for (const match of text.matchAll(pattern)) {
    const words = match[0].toLowerCase().split(/[^\p{L}\p{N}.,$€£¥]+/u);
    if (words.some((word) => word.length > 1 && !asked.includes(word.replace(/[’'.,]s?$/, '')))) return true;
    if (words.some((word) => /^\d$/.test(word))) return true;
  }
  return false;
}
