/**
 * Compiles src/reading/data/names-lexicon.ts out of the packages named in NOTICE.md: people's names with the gender
 * that they tell, and plain English words to tell names from. Run: node --import tsx scripts/names.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { inflections } from '../src/reading/data/inflections.ts';

const require = createRequire(import.meta.url);
const female = 1;
const male = 2;
const family = 4;
const word = 8;
const familiar = 16;
const languages = ['en', 'fr', 'es', 'it', 'de', 'tr'];

const flags = new Map<string, number>();
const sources = new Map<string, number>();

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i');
}

function add(text: string, flag: number) {
  const name = fold(text);
  if (!/^[a-z]{2,}(?:'[a-z]+)?$/.test(name)) return;
  flags.set(name, (flags.get(name) ?? 0) | flag);
  if (flag & (female | male)) sources.set(`${name} ${flag}`, (sources.get(`${name} ${flag}`) ?? 0) + 1);
}

for (const language of languages) {
  const names: ReadonlyMap<string, string> = require(`gender-detection-from-name/names/${language}.js`);
  for (const [name, gender] of names) add(name, gender === 'female' ? female : male);
}

for (const { person } of Object.values(allLocales)) {
  for (const name of person?.first_name?.female ?? []) add(name, female);
  for (const name of person?.first_name?.male ?? []) add(name, male);
  for (const kind of ['generic', 'female', 'male'] as const)
    for (const name of person?.last_name?.[kind] ?? []) add(name, family);
}

const dictionary = readFileSync(
  new URL('../node_modules/@cspell/dict-people-names/dict/people-names.txt', import.meta.url),
  'utf8',
);
for (const line of dictionary.split('\n')) if (!line.startsWith('#')) add(line.trim(), family);

const categories: Readonly<Record<string, readonly string[]>> = require('categorized-words');
for (const words of Object.values(categories))
  for (const text of words) if (text === text.toLowerCase()) add(text, word);
const { daleChall } = await import('dale-chall');
for (const text of daleChall) if (text === text.toLowerCase()) add(text, familiar | word);

/** A name that most sources give one gender tells that one. */
function settled(name: string): number {
  const flag = flags.get(name) ?? 0;
  const women = sources.get(`${name} ${female}`) ?? 0;
  const men = sources.get(`${name} ${male}`) ?? 0;
  if (women >= 3 * men && men > 0) return flag & ~male;
  return men >= 3 * women && women > 0 ? flag & ~female : flag;
}

/** Inflected forms go by their base. */
function isInflected(name: string): boolean {
  if (((flags.get(name) ?? 0) & ~familiar) !== word) return false;
  return inflections.some(
    ([ending, rest]) => name.endsWith(ending) && ((flags.get(name.slice(0, -ending.length) + rest) ?? 0) & word) !== 0,
  );
}

/** One list alone has it, and no list of family names. */
function isRare(name: string): boolean {
  const count = (sources.get(`${name} ${female}`) ?? 0) + (sources.get(`${name} ${male}`) ?? 0);
  return ((flags.get(name) ?? 0) & (family | word)) === 0 && count < 2;
}

/** Sorted and front-coded: the flags (base 32), the shared beginning as a digit in base 36, then the rest. */
let previous = '';
const lines: string[] = [];
for (const name of [...flags.keys()].sort()) {
  if (isInflected(name) || isRare(name)) continue;
  let shared = 0;
  while (shared < 35 && shared < previous.length && previous[shared] === name[shared]) shared++;
  lines.push(settled(name).toString(32) + shared.toString(36) + name.slice(shared));
  previous = name;
}
const target = new URL('../src/reading/data/names-lexicon.ts', import.meta.url);
const head =
  '/** Compiled by scripts/names.ts; sources in NOTICE.md. Sorted; an entry: flags, letters shared with the one before (base 36), the rest. */';
writeFileSync(target, `${head}\nexport const lexicon =\n  "${lines.join(' ')}";\n`);
process.stdout.write(`${lines.length} entries\n`);
