import type { Wanted } from './question-patterns.ts';

const nouns: Partial<Record<Wanted, string>> = {
  person: `person man woman boy girl actor actress singer musician rapper artist author writer poet novelist director player athlete
    golfer swimmer boxer star celebrity politician president senator governor mayor minister premier chancellor king queen prince princess
    pope bishop judge justice lawyer doctor scientist astronaut chef coach manager owner founder ceo chief chairman chairwoman billionaire
    candidate nominee leader official officer general commander journalist anchor host comedian model designer rival musician composer
    conductor explorer emperor ruler monarch wife husband son daughter brother sister mother father teenager name pilot captain councillor councilman councilwoman
    engineer farmer teacher headteacher chaplain inspector spokesman spokeswoman spokesperson secretary critic activist lawmaker investor
    entrepreneur economist banker analyst soldier sergeant colonel admiral diplomat ambassador envoy commissioner sheriff prosecutor attorney
    editor reporter photographer blogger surgeon nurse professor historian biologist physicist economist cyclist swimmer goalkeeper striker
    popstar songwriter legend veteran figure representative congressman congresswoman individual inventor philosopher mathematician duke duchess
    earl heir friend relative victim suspect gunman killer quarterback footballer wrestler sprinter runner winner champion pioneer painter sculptor
    driver member mp guest child children kid sibling parent royal democrat republican contestant dancer presenter influencer dictator spy rapper
    composer umpire referee economist newcomer successor predecessor heiress socialite
    pastor priest rabbi imam cleric academic scholar researcher lecturer epidemiologist virologist physician pharmacist veterinarian columnist commentator
    adviser aide deputy trustee policeman policewoman trooper firefighter paramedic detective`,
  place: `country countries nation city cities town village state states province county region continent island place location capital
    venue neighborhood district area destination territory`,
  organization: `company firm airline carrier retailer bank agency network newspaper magazine broadcaster studio label band group team club
    university college school party union organization organisation institution brand maker automaker carmaker manufacturer chain restaurant
    platform service app store league federation court department ministry army airport hotel museum publisher startup supermarket grocer
    conglomerate giant committee council commission regulator watchdog charity foundation orchestra developer`,
  time: `year month day date week decade century season era time`,
  count: `number percent percentage share proportion portion fraction age score temperature speed height weight length amount population`,
  thing: `movie film show series album song book game title event award prize animal species fruit food drink product feature language
    disease virus weapon vehicle sport dish`,
};

/** What a noun after "which" or "what" asks for: `which airline` wants an organization. */
const wantedByNoun: ReadonlyMap<string, Wanted> = new Map(
  Object.entries(nouns).flatMap(([wanted, words]) =>
    words.split(/\s+/).map((word): [string, Wanted] => [word, wanted as Wanted]),
  ),
);

const singulars = (word: string) => [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];

const wantedBy = (word: string): Wanted | undefined =>
  singulars(word)
    .map((one) => wantedByNoun.get(one))
    .find((wanted) => wanted !== undefined);

/** True for what people are called: `pilot`, `mayor`. */
export const isPersonNoun = (word: string): boolean => wantedByNoun.get(word) === 'person';

const longestLook = 6;
const be = /^(?:is|are|was|were)$/;
const auxiliary =
  /^(?:is|are|was|were|be|been|did|does|do|has|have|had|will|would|can|could|should|may|might|must|shall)$/;
const happening = /^(?:happen|happens|happened|occurred|made|makes|caused|causes|led)$/;
const phraseEnd =
  /^(?:of|for|in|on|at|by|to|from|with|about|between|under|over|into|as|that|which|who|whose|where|when|and|or|called|named|known)$/;
/** Words that say which sort of the noun behind them is asked for, or which one of several. */
const sorts =
  /^(?:(?:type|kind|sort|form|types|kinds|sorts|forms|brand|of|the|these|those|following|one|its|two|three) )+/;
/** `which of Orva's towns`: one of what is owned. */
const isOneOf = /^\s*of\b/i;
const isPossessive = (word: string) => /['’]s?$/.test(word);

/** What a phrase without preposition asks for: the first noun that tells, or the last of several that stand together, `bank manager`. */
function wantedIn(phrase: readonly string[]): Wanted | null {
  const at = phrase.findIndex((word) => wantedBy(word) !== undefined);
  if (at < 0) return null;
  let wanted = wantedBy(phrase[at] ?? '') ?? null;
  for (const word of phrase.slice(at + 1)) {
    const next = wantedBy(word);
    if (next === undefined) break;
    wanted = next;
  }
  return wanted;
}

/** The words of a phrase up to a preposition, a clause or an auxiliary, or to the verb before an article: `ferry struck the pier`. */
function phraseIn(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, at) => at > 0 && (phraseEnd.test(word) || auxiliary.test(word)));
  const phrase = words.slice(0, end < 0 ? longestLook : Math.min(end, longestLook));
  const article = phrase.findIndex((word, at) => at > 1 && /^(?:the|a|an|his|her|its|their|this)$/.test(word));
  return article < 0 ? phrase : phrase.slice(0, article - 1);
}

/** `which country's ministers` asks for the country; `which children's book` for a book. */
function asOwner(phrase: readonly string[]): readonly string[] {
  const owner = phrase.findIndex((word) => isPossessive(word) && !/^(?:children|women|men|people)['’]/.test(word));
  return owner < 0 ? phrase : [...phrase.slice(0, owner), (phrase[owner] ?? '').replace(/['’]s?$/, '')];
}

/** `the king's first ship` of what follows `what was`; the name of something is that something's. */
function predicateOf(words: readonly string[]): readonly string[] {
  const phrase = phraseIn(words);
  const head = phrase.at(-1) ?? '';
  const behind = words.slice(words.indexOf(head) + 1);
  if (!/^(?:name|title|nickname)s?$/.test(head) || behind[0] !== 'of') return phrase;
  return predicateOf(behind.slice(1).filter((word) => word !== 'the' && word !== 'a'));
}

/** The words after "which" or "what" in lower case, each by itself; the sort of something is left out. */
function wordsOf(asked: string): readonly string[] {
  const lower = asked
    .trim()
    .toLowerCase()
    .replace(/[,;(].*$/, '')
    .replace(sorts, '');
  return lower.split(/[^\p{L}'’-]+/u).filter(Boolean);
}

/** The noun that is asked for, with the words that stand with it; empty where there is none, `what did they do`. */
export function nounsAfterWhich(asked: string): readonly string[] {
  const [first = '', ...rest] = wordsOf(asked);
  if (be.test(first)) return /^an?$/.test(rest[0] ?? '') ? [] : predicateOf(rest);
  if (auxiliary.test(first) || happening.test(first)) return [];
  const phrase = phraseIn([first, ...rest]);
  return isOneOf.test(asked) ? phrase.slice(phrase.findLastIndex(isPossessive) + 1) : asOwner(phrase);
}

/** What the words after "which" or "what" ask for, by the noun that is asked for; `null` where none tells. */
export function wantedAfterWhich(asked: string): Wanted | null {
  const [first = ''] = wordsOf(asked);
  const nouns = nounsAfterWhich(asked);
  return be.test(first) ? (wantedBy(nouns.at(-1) ?? '') ?? null) : wantedIn(nouns);
}
