const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Stand before a name with a capital letter and tell that a person is named; lower case, no full stop. */
export const titles: ReadonlySet<string> = new Set(
  words(`mr mrs ms miss mx dr prof professor sen senator rep representative gov governor gen general lt lieutenant col colonel maj major
  capt captain cmdr commander sgt sergeant cpl corporal pvt private adm admiral brig brigadier marshal rev reverend fr father bishop archbishop
  cardinal pope rabbi imam sheikh sheik shaikh ayatollah mullah maulana hojatoleslam sir dame lord lady baron baroness count countess duke
  duchess earl king queen prince princess emperor empress sultan emir crown president chairman chairwoman chairperson chair premier chancellor
  minister secretary congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor councilor alderman delegate mayor
  sheriff judge justice magistrate attorney ambassador envoy speaker leader comrade coach manager director detective officer constable inspector
  superintendent chief deputy vice undersecretary commissioner treasurer comptroller prosecutor spokesman spokeswoman spokesperson brother sister
  saint uncle aunt mother mme madame monsieur herr frau señor señora senor senora don dona doña shri smt hon honourable honorable pastor deacon
  elder principal dean provost sen-elect messrs sens reps govs prez sec atty gens profs drs maj cmdr co-chair ceo cfo coo`),
);

/** Titles that say nothing but that a person is named: `Mr. Jordan` is no country. */
export const honorifics: ReadonlySet<string> = new Set(words('mr mrs ms mx messrs mme'));

/** Titles of which any number can stand before a name but which are no evidence alone: `former`, `Deputy`. */
export const titleParts: ReadonlySet<string> = new Set(
  words(`prime foreign finance defence defense interior justice trade home health education labor labour agriculture energy transport state
  lieutenant major first former ex acting interim assistant associate deputy senior junior executive managing general attorney vice chief
  republican democratic democrat labour conservative liberal national u.s us staff treasury commerce homeland security veterans minority majority house senate gop`),
);

/** Abbreviated titles and the like, whose full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  words(`mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cmdr sgt cpl pvt adm brig rev fr hon st ste jr sr mt ft vs no inc corp co ltd`),
);

export const femaleTitles: ReadonlySet<string> = new Set(
  words(`mrs ms miss dame lady baroness countess duchess queen princess empress chairwoman congresswoman assemblywoman councilwoman spokeswoman sister
  aunt mother mme madame frau señora senora dona doña smt sportswoman businesswoman`),
);

export const maleTitles: ReadonlySet<string> = new Set(
  words(`mr sir lord baron count duke earl king prince emperor sultan emir chairman congressman assemblyman councilman alderman spokesman brother
  uncle father fr monsieur herr señor senor don shri pope bishop archbishop cardinal rabbi imam sheikh sheik ayatollah businessman`),
);

/** Lower-case letters that link a family name: `van der Berg`, `bin Laden`. */
export const particles: ReadonlySet<string> = new Set(
  words('van von der den de del della di da dos du des la le el al bin ibn bint ben abu ter ten zu y e af av lo do das dal'),
);

export const suffixes: ReadonlySet<string> = new Set(words('jr sr ii iii iv'));

/** Common nouns for what a person is or does, in lower case before a name or in an apposition after it. */
export const roles: ReadonlySet<string> = new Set(
  words(`actor actress ally supporter sponsor confidant confidante biographer publicist whistleblower adviser advisor advocate activist agent aide analyst anchor archaeologist architect artist astronaut athlete attorney author
  banker baron batsman biologist blogger boss bowler boxer boyfriend brother builder businessman businesswoman candidate captain cardinal chairman
  chairwoman champion chancellor chef chemist chief cleric clerk coach colleague columnist comedian commander commentator commissioner composer
  congressman congresswoman consultant contractor cop correspondent councillor councilman counsel cousin critic cyclist dancer daughter defender
  democrat designer detective developer diplomat director doctor dramatist driver economist editor engineer entrepreneur envoy executive expert
  farmer father favourite favorite fighter filmmaker financier fireman firefighter fiancee footballer forward foreman founder frontrunner friend
  general girlfriend goalkeeper golfer governor grandfather grandmother grandson guitarist gunman historian host husband hurdler inspector
  investigator investor jockey journalist judge jumper keeper king lawmaker lawyer leader leftarm lieutenant left-hander librarian magistrate
  magnate manager mayor mechanic midfielder militant millionaire billionaire minister moderator monk mogul mother musician negotiator neighbor
  neighbour nephew niece nominee novelist nurse offspinner officer official opener opponent organizer organiser outfielder owner painter
  paceman parliamentarian partner pastor patient philanthropist philosopher photographer physician physicist pianist pilot pitcher player
  playwright poet policeman politician pollster pope premier president priest prince princess principal producer professor prosecutor
  psychologist publisher quarterback queen racer rapper reporter representative researcher resident rider right-hander rival runner runner-up
  scholar scientist scorer scrum-half secretary seed senator sergeant sheriff shooter shortstop singer sister skier skipper socialist
  sociologist soldier son speaker spinner spokesman spokesperson spokeswoman sportsman sprinter star strategist striker student substitute
  successor superintendent supporter surgeon survivor suspect swimmer teacher team-mate teammate teenager tenor therapist toddler trader
  trainer naturalist conservationist surveyor shopkeeper ecologist geologist astronomer paramedic treasurer tycoon umpire uncle veteran vice-president victim violinist volunteer widow widower wife winger winner witness
  worker wrestler writer youngster all-rounder wicketkeeper batter mc host heir heiress emperor dictator strongman insider operative
  surrogate lobbyist theologian preacher evangelist imam rabbi ambassador chairperson co-founder founder-ceo stepmother stepfather`),
);

export const femaleRoles: ReadonlySet<string> = new Set(
  words(`actress businesswoman chairwoman congresswoman councilwoman daughter fiancee girlfriend grandmother heiress mother niece princess queen sister
  spokeswoman widow wife stepmother woman girl lady saleswoman`),
);

export const maleRoles: ReadonlySet<string> = new Set(
  words(`businessman boyfriend brother cardinal chairman congressman councilman father fireman foreman grandfather grandson gunman husband king monk
  nephew policeman pope priest prince son spokesman sportsman strongman uncle widower stepfather man boy batsman paceman salesman`),
);

/** Titles of an office that one relative holds and the others do not. */
export const offices: ReadonlySet<string> = new Set(
  words(`president premier chancellor minister secretary senator sen representative rep governor gov mayor judge justice sheriff speaker ambassador
  general gen colonel col major maj captain capt congressman congresswoman chairman chairwoman commissioner king queen prince princess emperor`),
);

/** What relatives are to one another, and `first lady`. */
export const kinships: ReadonlySet<string> = new Set(
  words(`wife husband son daughter brother sister mother father widow widower nephew niece cousin uncle aunt grandson granddaughter grandfather
  grandmother lady`),
);

/** Titles that are first names too: they are titles only before two words or more. */
export const firstNameTitles: ReadonlySet<string> = new Set(words('dean earl duke don guy page star chase rider'));

/** Titles that are family names too: alone they can be somebody. */
export const familyNameTitles: ReadonlySet<string> = new Set(words('dean earl duke don major judge prince king count baron bishop pope guy page star winner rider driver chase'));

/** Common nouns for somebody of whom no role is told. */
export const persons: ReadonlySet<string> = new Set(words('man woman boy girl lady gentleman guy person voter teenager'));
