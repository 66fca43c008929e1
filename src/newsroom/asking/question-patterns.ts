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
const say =
  '(?:say|said|says|tell|told|claim|claimed|state|stated|announce|announced|promise|promised|warn|warned|deny|denied|argue|argued|declare|declared)';
/** The turns of phrase that a question opens with, most particular first; the first that fits decides. Case does not count. */
export const questionPatterns: readonly QuestionPattern[] = [
  {
    wanted: 'speaker',
    pattern: new RegExp(`^who (?:has |have |had |first |once )?${say} (?:that )?(?<rest>.+)$`, 'i'),
  },
  { wanted: 'speaker', pattern: /^whose (?:words|quote|statement) (?:are|is|was|were) (?<rest>.+)$/i },
  {
    wanted: 'statement',
    pattern: new RegExp(
      `^what (?:do|does|did|has|have|had) (?<speaker>\\S+(?: \\S+){0,5}?) ${say}(?: (?:about|on|of|regarding|concerning|to) (?<rest>.+))?$`,
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
  { wanted: 'time', pattern: /^when\b/i },
  { wanted: 'place', pattern: /^(?:from |to )?where\b/i },
  { wanted: 'count', pattern: /^(?:about |approximately |around |roughly )?how much (?=of\b)/i },
  { wanted: 'count', pattern: /^how much (?=.*\bweigh(?:s|ed)?$)/i },
  {
    wanted: 'money',
    pattern: /^(?:about |approximately |around |roughly )?how much\b/i,
  },
  { wanted: 'duration', pattern: /^(?:for )?how long\b/i },
  {
    wanted: 'count',
    pattern:
      /^(?:about |approximately |roughly )?how (?:many|old|far|tall|big|large|high|wide|fast|heavy|deep|often|hot|cold)\b/i,
  },
  {
    wanted: 'count',
    pattern: /^(?:by |at |to )?what (?:percent|percentage|number|share|proportion|portion|fraction|age)\b/i,
  },
  {
    wanted: 'reason',
    pattern:
      /^(?:why|how come|for what reason|what (?:caused|causes|led to|made|makes|is the reason|was the reason|is the cause of|was the cause of))\b/i,
  },
  { wanted: 'manner', pattern: /^how\b/i },
  { wanted: 'person', pattern: /^(?:by |to |with |for |from )?whom?\b/i },
  { wanted: 'person', pattern: /^whose\b/i },
  { wanted: 'verdict', pattern: new RegExp(`^${aux}\\b(?= .)`, 'i') },
];
