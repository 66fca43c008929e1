import { irregularForms } from './irregular-forms.ts';

const vowel = /[aeiouy]/;

/** `stopp` -> `stop`, but `add`, `fall`, `press` and `buzz` stay. */
function undoubled(rest: string): string {
  return rest.length > 3 && /([^aeioulsz])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || /(sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** `agreed`, but not `need`. */
const pastOfEe = /[aeiouy].*eed$/;

function withoutVerbEnding(word: string): string {
  if (word.endsWith('ceed')) return word;
  if (pastOfEe.test(word)) return word.slice(0, -1);
  for (const ending of ['ing', 'ed']) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && rest.length > 2 && vowel.test(rest)) return undoubled(rest);
  }
  return word.endsWith('ied') && word.length > 4 ? `${word.slice(0, -3)}y` : word;
}

function withoutEnding(word: string): string {
  const singular = withoutPlural(word);
  return irregularForms.get(singular) ?? withoutVerbEnding(singular);
}

/**
 * Light English stemming, after steps 1a to 1c of M. F. Porter, "An algorithm for suffix stripping" (1980), with a table of irregular
 * forms: `meetings` and `met` become `meet`. It never yields an empty word. The final `e` goes, so that `raise` and `raising` agree.
 */
export function stem(word: string): string {
  const plain = irregularForms.get(word) ?? (word.length < 4 ? word : withoutEnding(word));
  return plain.length > 3 && plain.endsWith('e') ? plain.slice(0, -1) : plain;
}
