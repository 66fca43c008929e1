/**
 * What the newsroom remarks on its answers, by key, in English; each `{blank}` is filled from the remark. A door that speaks other
 * languages has a table with the same keys and blanks in each of them.
 */
export const remarks = {
  'word.quoted': '"{word}"',
  'word.readAs': '"{typed}" is read as "{meant}".',
  'speaker.takenFor': '"{words}" is taken for {name}.',
  'statement.otherwise': '{source} has it otherwise: {differences}.',
  'statement.instead': '"{printed}" for "{asked}"',
  'statement.more': '"{printed}" for nothing',
  'statement.less': 'nothing for "{asked}"',
  'topic.talkers': 'Most on this: {names}.',
  'topic.talker': '{name} ({n})',
  'quote.differs': '{differences}.',
  'quote.changed': '"{asked}" stands as "{printed}"',
  'quote.left': 'nothing stands as "{printed}"',
  'quote.added': '"{asked}" stands as nothing',
  'quote.partial': 'Left out: "{words}".',
  'quote.ellipsis': 'Words are left out at the ellipsis.',
  'quote.nobody': 'The article does not say whose words these are.',
  'quote.unsaid': 'The article does not say that these are words of {name}.',
  'quote.another': 'These are words of {name}, not of {asked}.',
  'place.others': 'Other places named {name}: {others}.',
  'time.published': 'Published {date}.',
  'time.asTold': 'The text gives no day: the news is told as of {date}, when it was published.',
  'time.unpublished': 'The publication date is not known.',
  'time.yearOpen': 'The publication date is not known, so the year stays open.',
  'correction.own': 'Corrected: "{note}"',
  'correction.by': '{publisher} corrects this: "{note}"',
  'correction.byOn': '{publisher} corrects this ({date}): "{note}"',
  'correction.anArticle': 'An article',
  'nothing.filtered': 'No article here passes the filters (source, from, to).',
  'nothing.empty': 'There are no articles to search here.',
  'nothing.unanswered': 'The words occur, but no passage answers this.',
  'nothing.missing': 'No article here holds {words}.',
  'nothing.apart': 'No article here has both "{one}" and "{other}".',
  'nothing.unnamed': 'Passages tell of it, but none of them names {wanted}.',
  'nothing.together': 'The words occur, but no passage holds all that was asked for.',
  'nothing.common': 'These words stand nearly everywhere: add one that tells more.',
  'nothing.statement': 'No statement here holds these words.',
  'nothing.statementBy': 'No statement by {name} here holds this.',
  'nothing.quote': 'These words, or words near to them, do not stand in any article here.',
  'nothing.syntax': 'At character {n}, {fault}: {before}▸{after}',
  'fault.minus': 'a minus stands right before the word that must be missing: -word',
  'fault.field': '"{field}:" needs a word right after it, no space between',
  'fault.open': 'this quotation mark is never closed',
  'fault.empty': 'there is nothing between these quotation marks',
  'fault.minusField': '"-" cannot stand before "{field}:"',
  'fault.twice': '"{field}:" stands twice',
  'fault.onlyWithout': 'only words that must be missing stand here: add one to look for',
  'fault.backwards': 'from:{from} lies behind to:{to}',
  'fault.date': '"{words}" is no date: write {field}:2018, {field}:2018-05 or {field}:2018-05-07',
  'wanted.time': 'a time',
  'wanted.place': 'a place',
  'wanted.other': 'what was asked for',
  'rule.duration': 'a length of time',
  'rule.set': 'a time that comes again',
  'rule.reference': 'a time that the text does not give',
  'rule.notGiven': 'a time that is not given',
  'rule.stated': 'as the text states it',
  'rule.holiday': 'the date of that day in the year that the text states',
  'rule.quarter': 'the quarter that the text speaks of, in the year that it states',
  'rule.weekday': 'a day of the week that the text does not date',
  'rule.counted': '"{words}", counted from {base}',
  'rule.countedOpen': '"{words}", counted from {base}, which is not told so precisely: it stays open',
  'rule.ofMonth': '"{words}", in the month that the text gives before',
  'rule.onThatDay': '"{words}", on the day spoken of',
  'rule.yearBefore': '"{words}": the year is the one that the text gives before',
  'rule.dayOpen': '"{words}": the day stays open, the publication date is not known',
  'rule.weekOpen': '"{words}": the week stays open, the publication date is not known',
  'rule.monthOpen': '"{words}": the month stays open, the publication date is not known',
  'rule.yearOpen': '"{words}": the year stays open, the publication date is not known',
  'rule.open': '"{words}": stays open, the publication date is not known',
  'rule.unstated': '"{words}": the text does not state the year, and the publication date is not known',
  'rule.next': '"{words}": the next such day from {base}',
  'rule.last': '"{words}": the last such day up to {base}',
  'rule.inYear': '"{words}": the text does not state the year; taken in the year of {base}',
  'rule.nextYear': '"{words}": the text does not state the year; the next one after {base}',
  'rule.atYear': '"{words}": the text does not state the year; the one at {base}',
  'rule.lastYear': '"{words}": the text does not state the year; the last one before {base}',
  'base.published': 'the publication date',
  'base.dateline': "the date in the story's dateline",
  'base.date': 'the date that the text gives before',
  'base.day': 'the day that the text gives before',
  'base.time': 'the time that the text gives before',
  'base.quarter': 'the quarter that the text speaks of',
  'refusal.tell': 'Tell me {what}, for example: {example}',
  'refusal.date': '"{words}" is no date for "{name}". Write 2018, 2018-05, 2018-05-07, "yesterday" or "last month".',
  'refusal.order': '"from" ({from}) lies after "to" ({to}). Turn them round.',
  'refusal.channels': 'Name channels as #news, or write "all".',
  'refusal.answers': '"answers" is public or private.',
  'refusal.serverOnly': 'Settings belong to a Discord server: use /settings there.',
  'tell.question': 'what you want to know',
  'tell.event': 'what happened',
  'tell.said': 'what was said or who said it',
  'tell.words': 'the words to look for',
  'tell.quote': 'the words of the quotation',
  'tell.message': 'a message with words in it',
  'example.quoting': 'one that quotes somebody',
  'example.telling': 'one that tells of something in the news',
} as const;

export type RemarkKey = keyof typeof remarks;

/** What fills a blank: words as they stand, a number, an ISO 8601 date, a country's code, a remark, or several of them. */
export type Blank =
  | string
  | number
  | { readonly date: string }
  | { readonly country: string }
  | { readonly list: readonly Blank[]; readonly by: ', ' | '; ' }
  | Remark;

/** A remark as a value: doors put it into words. */
export interface Remark {
  readonly key: RemarkKey;
  readonly blanks: Readonly<Record<string, Blank>>;
}

export const remark = (key: RemarkKey, blanks: Remark['blanks'] = {}): Remark => ({ key, blanks });

/** How a door says things in one language. */
export interface Tongue {
  readonly words: Readonly<Record<RemarkKey, string>>;
  /** Words that somebody typed or printed, as this door shows them. */
  plain(words: string): string;
  number(n: number): string;
  date(iso: string): string;
  country(code: string): string;
}

function filled(blank: Blank, tongue: Tongue): string {
  if (typeof blank === 'string') return tongue.plain(blank);
  if (typeof blank === 'number') return tongue.number(blank);
  if ('date' in blank) return tongue.date(blank.date);
  if ('country' in blank) return tongue.country(blank.country);
  if ('list' in blank) return blank.list.map((one) => filled(one, tongue)).join(blank.by);
  return inWords(blank, tongue);
}

/** A remark in the words of a language. */
export function inWords({ key, blanks }: Remark, tongue: Tongue): string {
  return tongue.words[key].replace(/\{(\w+)\}/g, (all, name: string) => {
    const blank = blanks[name];
    return blank === undefined ? all : filled(blank, tongue);
  });
}

/** A remark as a sentence of its own: a rule, which may also stand within one, begins with a capital letter and ends. */
export function inSentence(remark: Remark, tongue: Tongue): string {
  const words = inWords(remark, tongue);
  return remark.key.startsWith('rule.') ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : words;
}
