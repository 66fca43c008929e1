const marks = /\p{M}/gu;
const oneWord = /^[a-z]+$/;
const plain = /^[\u0020-\u007e]*$/;
const shortened: Readonly<Record<string, string>> = {
  'st.': 'saint',
  st: 'saint',
  ste: 'sainte',
  'ste.': 'sainte',
  'mt.': 'mount',
  mt: 'mount',
  'ft.': 'fort',
  ft: 'fort',
};
const specials: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => specials[letter] ?? letter)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[‘’ʻʼ`´]/g, "'");
}

/**
 * The key under which a place name is kept: lower case, no accents, no apostrophes, hyphens as blanks,
 * `St.`, `Mt.`, `Ft.` at the head of a name written out. Two spellings of one name have one key.
 */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (oneWord.test(lower)) return lower;
  const ascii = plain.test(lower) ? lower : withoutMarks(lower);
  const key = ascii
    .replace(/[-\s]+/g, ' ')
    .replace(/'/g, '')
    .trim();
  const blank = key.indexOf(' ');
  if (blank < 1 || blank > 4) return key;
  const full = shortened[key.slice(0, blank)];
  return full === undefined ? key : full + key.slice(blank);
}

/** FNV-1a over UTF-16 code units, 32 bits, unsigned (Fowler, Noll, Vo; public domain). */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
