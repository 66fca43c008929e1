import { isPersonNoun } from '../asking/answer-nouns.ts';
import type { Sought } from '../ranking/features.ts';

/** What people are called for one and the same, titles before a name too. */
const alike: readonly string[] = [
  'lawyer attorney counsel barrister solicitor',
  'prosecutor attorney',
  'doctor dr physician',
  'judge justice',
  'governor gov',
  'senator sen',
  'congressman congresswoman representative rep',
  'professor prof',
  'policeman policewoman officer',
  'pastor rev reverend',
  'spokesman spokeswoman spokesperson',
  'chairman chairwoman chair chairperson',
];

/** What somebody is called who does what a verb tells of. */
const offices: readonly (readonly [verb: RegExp, roles: string])[] = [
  [/^coach(?:es|ed)?$/, 'coach'],
  [/^manage[sd]?$/, 'manager'],
  [/^(?:lead|leads|led)$/, 'leader head chief'],
  [/^head(?:s|ed)?$/, 'head chief director president'],
  [/^(?:run|runs|ran)$/, 'head chief director owner manager'],
  [/^chair(?:s|ed)?$/, 'chair chairman chairwoman'],
  [/^(?:own|owns|owned)$/, 'owner'],
  [/^(?:found|founded)$/, 'founder co-founder'],
  [/^represent(?:s|ed)?$/, 'lawyer attorney counsel representative senator congressman congresswoman'],
  [/^edit(?:s|ed)?$/, 'editor'],
  [/^direct(?:s|ed)?$/, 'director'],
  [/^captain(?:s|ed)?$/, 'captain'],
  [/^command(?:s|ed)?$/, 'commander'],
  [/^(?:write|writes|wrote)$/, 'author writer'],
  [/^(?:teach|teaches|taught)$/, 'teacher'],
  [/^train(?:s|ed)?$/, 'trainer'],
  [/^prosecute[sd]?$/, 'prosecutor attorney'],
];

const isSomebody = /^(?:is|are|was|were) (.*?)(?: (?:of|for|in|at|from|to|who|with)\b|$)/;

/** What the asked person may be called: `is the coach of the Rowers`, `which lawyer`, `coached the Rowers`. Lower case. */
export function rolesAsked({ about, nouns, forms }: Sought): ReadonlySet<string> {
  const called = (isSomebody.exec(about)?.[1]?.match(/[\p{L}-]+/gu) ?? []).filter(isPersonNoun);
  const which = [...nouns].map((noun) => forms.get(noun) ?? noun).filter(isPersonNoun);
  const [verb = ''] = about.split(' ');
  const held = offices.flatMap(([pattern, roles]) => (pattern.test(verb) ? roles.split(' ') : []));
  const asked = new Set([...called, ...which.slice(-1)]);
  const like = alike.map((roles) => roles.split(' ')).filter((roles) => roles.some((role) => asked.has(role)));
  return new Set([...asked, ...held, ...like.flat()]);
}
