const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Small words that, right before or after a name, tell whether it is a place; each is a sign of its own. */
export const besideWords: ReadonlySet<string> = words(`
  a an the this that his her their its our your my all some many most other another no any every each
  in at on to from of for by with near into across around between through throughout outside inside within toward towards beyond
  against along off over under after before since during until about like as than via including
  and or but who whom whose which where when while if
  is are was were be been has have had will would could can may might should must do does did
  said says told tells asked added it he she they we i you not now also then there here
  north south east west northern southern eastern western central downtown upstate greater metro rural suburban nearby
  new old former late mr mrs ms dr sen rep gov
`);

/** Nouns, written small or with a capital, whose owner or site is a place: `Orva police`, `Orva residents`, `a village near Orva`. */
export const placeNouns: ReadonlySet<string> = words(`
  area areas region regions district districts province provinces state states county counties city cities town towns township village villages
  suburb suburbs neighborhood neighbourhood neighborhoods borough parish municipality community communities metropolis capital outskirts border
  coast shore island islands peninsula valley beach lake river creek bay harbor harbour port airport downtown metro countryside
  police firefighters residents resident native natives officials authorities government council mayor mayors man woman men women teen teenager boy girl
  couple family families home house homes apartment mother father lawyer attorney businessman voters taxpayers citizens
  school schools hospital jail prison court courthouse courtroom library church cemetery fairgrounds
  office offices headquarters branch newspaper restaurant store hotel market streets skyline
`);

/** Words with a capital that follow a place in the name of its offices: `Orva Police Department`. */
export const officeNouns: ReadonlySet<string> = words(`
  police fire sheriff sheriff's department county city town township parish public school schools high elementary middle district board council
  community state regional municipal metropolitan metro international airport university college hospital medical health chamber court courthouse
  circuit superior central jail prison library historical society association club mayor commissioner commissioners commission planning zoning
  housing transit authority bureau symphony orchestra museum zoo convention visitors area valley river lake avenue street road parks national
  supreme attorney coroner prosecutor treasurer auditor clerk engineer superintendent councilman councilwoman alderman
  premier governor gov senator sen representative rep congressman prime minister president ambassador king queen prince
`);

/** Words that make a street of the name before them. */
export const roadNouns: ReadonlySet<string> = words(`
  street st road rd avenue ave drive dr lane ln boulevard blvd parkway pkwy highway hwy route freeway turnpike way place court circle square terrace trail pike
`);

/** Words that make a business, a team or a paper of the name before them. */
export const firmNouns: ReadonlySet<string> = words(`
  inc corp corporation co company companies ltd llc plc group bank banks bancorp airlines airways times post globe herald tribune journal news press gazette
  chronicle telegraph observer star sun examiner register dispatch tv radio fm studios records films entertainment sports football basketball baseball hockey
  united rovers fc tigers lions eagles giants rangers cowboys bears bulls hawks jets kings red white blue hotel inn casino cafe grill restaurant
  insurance capital partners holdings industries energy oil gas foods stores motors systems services award awards prize cup open act bill protocol accord treaty
`);

/** Parts of the world's compass with a capital, before a place: `Northern Orva`. */
export const directions: ReadonlySet<string> = words(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern
  southwestern upper lower greater downtown inner outer mid
`);

/** Words that name no place, though villages somewhere are called so; only `City, Region` makes one of them. */
export const neverAlone: ReadonlySet<string> = words(`
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  jan feb mar apr jun jul aug sep sept oct nov dec north south east west northeast northwest southeast southwest northern southern eastern western
  central center centre upper lower most many federal capital free commerce
`);

const byCountry: Readonly<Record<string, string>> = {
  US: `sheriff sheriff's sheriffs county counties parish felony misdemeanor arraigned indicted attorney attorneys trooper troopers senator sen rep congressman
    congresswoman governor gov republican republicans democrat democrats center color labor neighbor neighbors neighborhood honor program programs
    organized defense theater gray meter meters percent downtown sophomore freshman superintendent zoning selectmen aldermen fbi`,
  GB: `mp mps pounds pence councillor councillors constabulary labour tory tories neighbour neighbours neighbourhood colour honour programme programmes
    organised centre defence theatre grey metre metres whilst solicitor barrister pub nhs borough flat motorway pensioner uk`,
  CA: `rcmp mp premier labour neighbour neighbours neighbourhood colour honour centre defence theatre metre metres kilometres mounties tory municipality hst`,
  AU: `labour neighbour neighbours neighbourhood colour honour programme organised centre defence theatre metre metres kilometres premier councillor mp`,
  IE: `garda gardai taoiseach labour neighbour neighbours colour honour programme organised centre councillor td euro`,
};

/** Words by which a text shows the countries that it is written in or about: institutions and spelling. */
export const countryWords: ReadonlyMap<string, readonly string[]> = (() => {
  const countries = new Map<string, string[]>();
  for (const [country, list] of Object.entries(byCountry)) {
    for (const word of words(list)) countries.set(word, [...(countries.get(word) ?? []), country]);
  }
  return countries;
})();

const bySite: Readonly<Record<string, string>> = {
  road: `street st road rd avenue ave drive dr lane boulevard blvd parkway pkwy highway hwy interstate freeway turnpike expressway terrace crescent trafficway
    causeway trail bridge interchange circle place square plaza`,
  water: `river creek brook lake reservoir pond bay harbor harbour inlet sound strait canal falls lagoon bayou gulf sea estuary dam`,
  land: `valley mountain mountains hill hills ridge canyon gorge forest woods wilderness desert plateau plains prairie peninsula island islands isle
    beach coast cape cove point swamp marsh glacier basin flats heights refuge reserve preserve lakeshore seashore`,
  park: `park gardens garden zoo cemetery fairgrounds speedway racecourse racetrack course marina quarry farm farms ranch`,
  township: `township twp parish borough village district county province governorate oblast prefecture municipality raion barangay neighborhood
    neighbourhood estates`,
  building: `university college school academy institute hospital clinic church cathedral chapel abbey mosque synagogue temple monastery castle palace
    museum gallery theater theatre cinema hall stadium arena coliseum auditorium airport aerodrome station terminal prison jail penitentiary
    court courthouse library tower mall centre center hotel casino inn barracks garrison embassy consulate mill mine plant monument memorial`,
};

/** Nouns that end the name of a site, and what sort of site they make of it: `Orva River`, `Lenz Street`. */
export const siteNouns: ReadonlyMap<string, string> = new Map(
  Object.entries(bySite).flatMap(([site, list]) => [...words(list)].map((word) => [word, site] as const)),
);

/** Nouns that begin the name of a site: `Lake Orva`, `Mount Lenz`. */
export const siteHeads: ReadonlyMap<string, string> = new Map([
  ['lake', 'water'],
  ['mount', 'land'],
  ['mt', 'land'],
  ['cape', 'land'],
  ['point', 'land'],
  ['camp', 'land'],
  ['fort', 'land'],
  ['port', 'land'],
  ['route', 'road'],
  ['highway', 'road'],
  ['interstate', 'road'],
]);

/** Nouns after which `of` and a name make a settlement of the name: `the village of Orva`. */
export const settlementNouns: ReadonlyMap<string, string> = new Map(
  [...words('village villages town towns city cities hamlet suburb suburbs settlement district districts province provinces municipality township')].map(
    (noun) => [noun, 'settlement'] as const,
  ),
);

/** Words that open sentences and no name of a place. */
export const openers: ReadonlySet<string> = words(`
  a an he she it they we i you his her its their our my your this that these those there here but and or if when while after before since as so
  in on at by for from with to of about what who how why where which not no yes also then now however according although because despite during
  some many most both each every all one two three several other another even just only still mr mrs ms dr
`);
