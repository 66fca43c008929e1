/** Endings of inflected words, which the lexicon of names and words leaves out, and what their base has instead. */
export const inflections: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['er', ''],
  ['ers', ''],
];
