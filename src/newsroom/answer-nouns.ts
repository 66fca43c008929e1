import type { Wanted } from './question-patterns.ts';

const nouns: Partial<Record<Wanted, string>> = {
  person: `person man woman boy girl actor actress singer musician rapper artist author writer poet novelist director player athlete
    golfer swimmer boxer star celebrity politician president senator governor mayor minister premier chancellor king queen prince princess
    pope bishop judge justice lawyer doctor scientist astronaut chef coach manager owner founder ceo chief chairman chairwoman billionaire
    candidate nominee leader official officer general commander journalist anchor host comedian model designer rival musician composer
    conductor explorer emperor ruler monarch wife husband son daughter brother sister mother father teenager name pilot captain councillor councilman councilwoman
    engineer farmer teacher headteacher chaplain inspector spokesman spokeswoman spokesperson secretary critic activist lawmaker investor
    entrepreneur economist banker analyst soldier sergeant colonel admiral diplomat ambassador envoy commissioner sheriff prosecutor attorney
    editor reporter photographer blogger surgeon nurse professor historian biologist physicist economist cyclist swimmer goalkeeper striker`,
  place: `country countries nation city cities town village state states province county region continent island place location capital
    venue neighborhood district area destination territory`,
  organization: `company firm airline carrier retailer bank agency network newspaper magazine broadcaster studio label band group team club
    university college school party union organization organisation institution brand maker automaker manufacturer chain restaurant
    platform service app store league federation court department ministry army airport hotel museum`,
  time: `year month day date week decade century season era`,
  count: `number percent percentage share proportion portion fraction age score temperature speed height weight length amount`,
  thing: `movie film show series album song book game title event award prize animal species fruit food drink product feature language
    disease virus weapon vehicle sport dish`,
};

/** What a noun after "which" or "what" asks for: `which airline` wants an organization. */
const wantedByNoun: ReadonlyMap<string, Wanted> = new Map(
  Object.entries(nouns).flatMap(([wanted, words]) =>
    words.split(/\s+/).map((word): [string, Wanted] => [word, wanted as Wanted]),
  ),
);

/** True for what people are called: `pilot`, `mayor`. */
export const isPersonNoun = (word: string): boolean => wantedByNoun.get(word) === 'person';

const longestLook = 6;

/** What the words after "which" or "what" ask for; the first noun that tells, one of several words perhaps. `null` where none does. */
export function wantedAfterWhich(words: string): Wanted | null {
  const next = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .slice(0, longestLook);
  for (const [at, word] of next.entries()) {
    if (/^(?:is|are|was|were|did|does|do|has|have|had|will|of|for)$/.test(word) && at > 0) return null;
    const wanted = wantedByNoun.get(word) ?? wantedByNoun.get(word.replace(/s$/, ''));
    const compound = wantedByNoun.get(next[at + 1] ?? '');
    if (wanted) return compound ?? wanted;
  }
  return null;
}
