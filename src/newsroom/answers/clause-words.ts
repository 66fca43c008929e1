/** Words that part a sentence into clauses. Lower case; one table a role. */

/** Open a clause of their own, or a phrase with a time of its own: "five weeks after the fall". */
export const subordinators: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'when',
  'while',
  'because',
  'although',
  'though',
  'if',
  'unless',
  'once',
  'whereas',
  'following',
  'whenever',
  'despite',
]);

export const relatives: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'where', 'that', 'when']);

export const coordinators: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so', 'yet', 'nor']);

/** Verbs whose time is that of the telling: "police said Tuesday". */
export const reporting: ReadonlySet<string> = new Set([
  'said',
  'says',
  'say',
  'told',
  'tells',
  'added',
  'adds',
  'wrote',
  'writes',
  'reported',
  'reports',
  'tweeted',
  'noted',
  'confirmed',
  'stated',
  'recalled',
  'explained',
  'according',
]);

/** Subjects that stand for what was told before. */
export const pointers: ReadonlySet<string> = new Set([
  'he',
  'she',
  'it',
  'they',
  'this',
  'that',
  'these',
  'both',
  'the',
  'his',
  'her',
  'its',
  'their',
]);

/** Words that a stretch between commas may begin with and still belong to the clause around it. */
export const adverbials: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'by',
  'from',
  'during',
  'around',
  'about',
  'late',
  'early',
  'just',
  'only',
  'between',
  'over',
  'within',
  'near',
  'with',
  'without',
  'under',
  'through',
  'to',
  'for',
  'of',
  'as',
]);

/** Words that a noun in apposition begins with: "Tarn, a former teacher elected in 2010,". */
export const articles: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'then',
  'now',
  'his',
  'her',
  'its',
  'their',
  'one',
  'former',
]);
