/** What kind of thing would answer the question. */
export type Wanted =
  | 'time'
  | 'place'
  | 'person'
  | 'organization'
  | 'identity'
  | 'count'
  | 'money'
  | 'duration'
  | 'reason'
  | 'manner'
  | 'verdict'
  | 'statement'
  | 'speaker'
  | 'thing'
  | 'passage';

export interface QuestionPattern {
  readonly wanted: Wanted;
  /** Named groups: `rest` is what the question is about, `speaker` who is asked about; without `rest` all that follows the match is. */
  readonly pattern: RegExp;
}

/** Auxiliaries that open a question, or stand next once its question word is taken off: `did they meet`. A group of a pattern, lower case. */
export const aux = '(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|should)';
/** What may stand before a question word: `until when`, `up to how many`, `by about how much`. */
const leads =
  '(?:and|but|so|then|or|exactly|precisely|about|approximately|around|roughly|nearly|only|up to|at least|more than|out of|by|for|in|to|at|on|of|from|with|over|under|after|against|behind|through|among|near|since|until|till|into|within|during|as)';
export const ahead = `(?:${leads} ){0,2}`;
export const endsAhead: RegExp = new RegExp(`(?:^|\\s)${leads}\\s$`, 'i');
const say =
  '(?:say|said|says|tell|told|claim|claimed|state|stated|announce|announced|promise|promised|warn|warned|deny|denied|argue|argued|declare|declared)';
/** What is counted in money, and what only asks for it by the name of a price. */
const money =
  '(?:(?:\\p{L}+ ){0,2}?(?:money|cash|value|cost|price|fee|salary|budget|bail|ransom|revenue|income|profit|loss|losses|debt|deficit|funding|compensation|tax|damages|fine|bonus|sum)s?)\\b';
const price =
  '(?:(?:total|overall|estimated|average|final|market|dollar|net|annual) ){0,2}(?:value|cost|price|fee|salary|budget|bail|ransom|price tag|worth)s?\\b';
const anArticle = '(?:(?:the|its|his|her|their) )?(?:\\p{L}+ ){0,2}?';
/** Opens with a question word, whatever stands before it: `until when`, `up to how many`. */
const asked = (words: string) => new RegExp(`^${ahead}${words}`, 'iu');

/** The turns of phrase that a question opens with, most particular first; the first that fits decides. Case does not count. */
export const questionPatterns: readonly QuestionPattern[] = [
  {
    wanted: 'speaker',
    pattern: new RegExp(`^who (?:has |have |had |first |once )?${say} (?:that )?(?<rest>.+)$`, 'i'),
  },
  {
    wanted: 'speaker',
    pattern: new RegExp(
      `^(?:did|does|do|has|have|had) (?:any|some)(?:one|body) (?:ever )?${say} (?:that )?(?<rest>.+)$`,
      'i',
    ),
  },
  { wanted: 'speaker', pattern: /^whose (?:words|quote|statement) (?:are|is|was|were) (?<rest>.+)$/i },
  {
    wanted: 'statement',
    pattern: new RegExp(
      `^what (?:do|does|did|has|have|had) (?<speaker>\\S+(?: \\S+){0,5}?) ${say}(?: (?:(?:about|on|of|regarding|concerning|to) |(?=(?:he|she|it|they) ))(?<rest>.+))?$`,
      'i',
    ),
  },
  {
    wanted: 'statement',
    pattern: new RegExp(
      `^(?:do|does|did|has|have|had) (?<speaker>\\S+(?: \\S+){0,5}?) (?:ever |really |actually )?${say} (?:that )?(?<rest>.+)$`,
      'i',
    ),
  },
  {
    wanted: 'statement',
    pattern: new RegExp(
      `^what (?!(?:${aux}) )(?<speaker>\\S+(?: \\S+){0,4}?) (?:said|says|told us) (?:about|on|regarding) (?<rest>.+)$`,
      'i',
    ),
  },
  {
    wanted: 'speaker',
    pattern:
      /^who (?:wrote|writes|tweeted|posted|insisted|explained|suggested|predicted|believes|believed|thinks|thought|fears|feared|admitted|complained|acknowledged|noted|added|joked|conceded|testified) that (?<rest>.+)$/i,
  },
  {
    wanted: 'statement',
    pattern:
      /^what (?:do|does|did) (?<speaker>\S+(?: \S+){0,5}?) (?:(?:think|believe|feel) (?:about|of)|make of) (?<rest>.+)$/i,
  },
  {
    wanted: 'statement',
    pattern:
      /^what (?:is|was|are|were) (?<speaker>\S+?(?: \S+?){0,5}?)['’]s? (?:stance|view|views|position|opinion|take|reaction|response|answer|comment)s? (?:on|about|of|to|regarding) (?<rest>.+)$/i,
  },
  {
    wanted: 'identity',
    pattern:
      /^who(?: is|'s|’s| was| are| were) (?<rest>(?!the |a |an |his |her |its |their |responsible|considered)[^\s]+(?: (?!to\b|for\b|in\b|of\b|at\b|by\b|with\b)[^\s]+){0,3})(?<!['’]s? \p{L}+)$/iu,
  },
  { wanted: 'time', pattern: asked('when\\b') },
  { wanted: 'place', pattern: asked('where\\b') },
  { wanted: 'count', pattern: asked('how much (?=of\\b)') },
  { wanted: 'count', pattern: asked('how much (?=.*\\bweigh(?:s|ed)?$)') },
  {
    wanted: 'count',
    pattern: asked(
      `how much (?!${money}|time\\b|longer\\b|${aux}|more\\b|less\\b)(?=\\p{L}+ (?:\\p{L}+ )?(?:${aux}|\\p{L}+ed)\\b)`,
    ),
  },
  { wanted: 'duration', pattern: asked('how (?:much time|much longer)\\b') },
  { wanted: 'money', pattern: asked('how much\\b') },
  { wanted: 'duration', pattern: asked('how long\\b') },
  { wanted: 'money', pattern: asked(`how (?:big|large|high) (?=(?:is|was|are|were) (?:\\S+ ){0,5}?${money})`) },
  {
    wanted: 'count',
    pattern: asked('how (?:many|old|far|tall|big|large|high|wide|fast|heavy|deep|often|hot|cold)\\b'),
  },
  {
    wanted: 'count',
    pattern: asked(
      `what (?:(?:is|was|are|were) )?${anArticle}(?:percent|percentage|number|share|proportion|portion|fraction|age|margin)\\b`,
    ),
  },
  {
    wanted: 'money',
    pattern: asked(`what (?=(?:is|was|are|were) (?:the|its|his|her|their) ${price}(?: (?:of|for|in|to|on|that)\\b|$))`),
  },
  { wanted: 'money', pattern: asked(`what (?=${price} )`) },
  {
    wanted: 'money',
    pattern: asked('what (?=(?:is|was|are|were) .*\\bworth\\b|d(?:o|oes|id) .*\\b(?:cost|earn|pay for)\\b)'),
  },
  {
    wanted: 'reason',
    pattern:
      /^(?:why|how come|for what reason|what (?:caused|causes|led to|made|makes|is the reason|was the reason|is the cause of|was the cause of))\b/i,
  },
  { wanted: 'manner', pattern: /^how\b/i },
  { wanted: 'person', pattern: asked('whom?\\b') },
  { wanted: 'person', pattern: asked('whose\\b') },
  { wanted: 'verdict', pattern: new RegExp(`^${aux}\\b(?= .)`, 'i') },
];
