/** How things of a kind are often called: nouns that ask for one, as terms begin, and what its name ends in or holds. */
const kinds: readonly (readonly [nouns: RegExp, names: RegExp])[] = [
  [
    /^(?:ill|illness|diseas|disord|condit|syndrom|defect|infect|viru|ailment|symptom|complic)/,
    /(?:itis|osis|emia|pox|virus|syndrome|disease|flu|fever|anomaly|disorder|cancer|ebola|covid(?:-19)?|pneumonia|failure|pain|rash|infections?|hiv|measles|malaria|cholera|polio|rabies|diabetes|asthma|illness|h\dn\d)$/i,
  ],
  [
    /^(?:drug|medicin|vaccin|medic|antibiot|pill)$/,
    /(?:mab|vir|statin|cillin|mycin|ine|ide|flu|ol|one|ex|[xz]|vaccine|shot|pill)$/i,
  ],
  [/^languag/, /(?:ish|ese|ian|ic|aans|French|German|Dutch|Greek|Welsh|Latin|Hindi|Urdu|Swahili)$/],
  [/^religi/, /(?:ism|ity|Islam|Church|ian|ish|lim|ic)$/],
  [/^(?:street|road|address|avenu)/, /(?:\bSt|Street|Road|Rd|Ave|Avenue|Boulevard|Blvd|Drive|Lane|Highway)\.?$/],
  [/^(?:univers|colleg|school|academi)/, /(?:University|College|School|Academy|Institute)\b/],
  [/^(?:hospit|clinic)/, /(?:Hospital|Clinic|Medical Cent(?:er|re)|Infirmary)\b/],
  [
    /^(?:newspap|magazin|journal|paper)/,
    /(?:Times|Post|Journal|News|Press|Tribune|Herald|Guardian|Today|Review|Nature|Science|Lancet|Letters|Magazine)\b/,
  ],
  [
    /^(?:amend|act|law|treati|agreement|bill|accord)$/,
    /(?:Act|Law|Treaty|Agreement|Accord|Amendment|Bill|Title|Pact)\b/,
  ],
  [/^court$/, /(?:Court|Tribunal)\b/],
  [
    /^(?:agenc|depart|ministri|bodi|offic|institut|organiz|organ|group|committe|commiss|board|council)$/,
    /(?:Agency|Department|Ministry|Office|Institute|Organi[sz]ation|Association|Committee|Commission|Board|Council|Cent(?:er|re)s?|Bureau|Administration|Authority|Foundation|Union|Society|\p{Lu}{2,5})$/u,
  ],
];

/** Whether a phrase looks like a name of what the asked nouns mean, where a table tells how such are called; `null` where none does. */
export function looksLike(text: string, nouns: ReadonlySet<string>): boolean | null {
  const told = kinds.filter(([asked]) => [...nouns].some((noun) => asked.test(noun)));
  return told.length === 0 ? null : told.some(([, names]) => names.test(text));
}
