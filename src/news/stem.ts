import { irregularForms } from './irregular-forms.ts';
import { namesLikeForms } from './names-like-forms.ts';

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

/** Words whose ending only looks like one. */
const noDerivation = new Set([
  'question',
  'statement',
  'apartment',
  'department',
  'parliament',
  'business',
  'family',
  'supply',
  'element',
  'document',
]);

/** Endings that make a noun or an adverb of another word; the stem that they leave is long enough to tell what it is. */
const derivations: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{4}[st])ion$/, ''],
  [/(?<=.{3})(?<!a)e?ment$/, ''],
  [/(?<=.{4})ly$/, ''],
  [/(?<=.{4})ness$/, ''],
  [/(?<=.{4})at$/, ''],
];

/** `election` -> `elect`, `agreement` -> `agre` as `agree`, `weekly` -> `week`, `education` and `educate` -> `educ`. */
function withoutDerivation(word: string): string {
  if (noDerivation.has(word)) return word;
  return derivations.reduce((rest, [ending, left]) => rest.replace(ending, left), word);
}

const withoutE = (word: string) => (word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word);

/**
 * Light English stemming, after steps 1a to 1c of M. F. Porter, "An algorithm for suffix stripping" (1980), with a table of irregular
 * forms, one of names that are no forms, and the few endings of derivation that paid (docs/evaluation.md): `meetings` and `met` become
 * `meet`. It never yields an empty word. The final `e` goes, so that `raise` and `raising` agree.
 */
export function stem(word: string): string {
  if (namesLikeForms.has(word)) return word;
  const plain = irregularForms.get(word) ?? (word.length < 4 ? word : withoutEnding(word));
  return withoutE(withoutDerivation(withoutE(plain)));
}
