import { termsOf } from '../../news/folding.ts';

/**
 * Words of the news that mean the same to who looks for something. A word may stand in several groups:
 * a `fire` is a blaze, a dismissal, a shot.
 */
const groups = `
die death dead fatality kill victim toll perish deceased late fatal deadly | murder kill homicide slay assassinate slain manslaughter |
injure wound hurt injury casualty | lawyer attorney solicitor counsel barrister | doctor physician medic surgeon clinician dr | nurse medic staff |
policeman policewoman police officer cop trooper constable deputy sheriff | jail prison imprison incarcerate custody detention penitentiary |
sentence jail imprison prison | arrest detain custody apprehend |
boss chief head director leader chairman chairwoman chair president manager executive ceo | head lead run chair direct |
leader head president premier ruler chief | prime premier | minister secretary | spokesman spokeswoman spokesperson representative |
buy purchase acquire acquisition takeover bought | sell sale sold | car vehicle automobile auto | truck lorry vehicle |
plane aircraft jet airliner airplane flight | ship vessel boat ferry | train rail railway railroad | kid child youngster boy girl minor pupil youth |
baby infant newborn toddler | teenager teen youth adolescent | pupil student schoolchild | student undergraduate pupil |
teacher educator instructor | professor academic scholar | scientist researcher expert academic | study research survey report paper |
quit resign leave depart departure resignation retire | fire dismiss sack oust axe lay terminate | replace succeed successor replacement |
appoint name nominate pick choose select tap hire | hire employ recruit | worker employee staff labourer | job employment work post position role |
post position role title | company firm business corporation enterprise | shop store retailer supermarket | factory plant mill |
money cash fund dollar finance | pay payment fee salary wage cost compensation | salary wage pay earn income |
cost price spend expense pay charge worth | tax levy duty tariff | rise increase grow climb jump surge growth soar gain |
fall drop decline decrease plunge slump reduce reduction | cut reduce reduction slash lower trim | raise lift increase hike |
big large huge giant major great enormous | small little tiny minor | begin start launch open commence kick | end finish close conclude stop halt |
stop halt end cease suspend ban prevent | shut close closure | cancel scrap drop axe call | delay postpone defer late |
build construct construction erect | rebuild reconstruct restore repair | fix repair mend | destroy demolish raze flatten wreck ruin demolition |
damage hit harm destroy | fire blaze burn flame wildfire arson | storm hurricane typhoon cyclone tornado | flood inundate deluge |
earthquake quake tremor | rain downpour storm | blast explosion explode bomb blow detonate | bomb explosive device |
gun weapon rifle firearm pistol handgun | gunman shooter attacker assailant | shoot shot gunfire fire gun | attack assault strike raid hit |
soldier troop military army serviceman | army military troop force | fighter militant rebel insurgent guerrilla | war conflict fight battle |
fight battle combat | truce ceasefire armistice | peace truce | kidnap abduct hostage seize | steal theft rob robbery burglary loot |
thief robber burglar | crime offence offense | court judge tribunal | judge justice magistrate | case lawsuit suit trial | sue lawsuit suit |
lawsuit suit case complaint | accuse charge allege accusation allegation blame | charge indict accuse | guilty convict conviction | fine penalty |
law act legislation statute bill rule | rule regulation law decision | ban prohibit bar forbid outlaw | allow permit let enable approve authorize |
permit licence license permission authorization | approve pass back endorse | reject refuse deny decline turn | agree agreement deal accord pact |
deal agreement accord pact contract | treaty pact accord agreement | talk negotiation discussion negotiate meeting discuss |
meet meeting gathering talk summit | meeting gathering conference session | speech address remark | speak talk say address tell |
say tell state claim | ask request urge call demand | question ask inquiry | order command instruct demand | warn caution alert |
criticize condemn slam denounce blast attack criticism | praise hail applaud laud | support back endorse favor favour |
oppose against opponent opposition reject object | rival opponent competitor | ally supporter backer | vote ballot poll election |
win victory beat defeat winner won triumph | lose loss defeat | candidate contender nominee hopeful |
lawmaker legislator congressman senator representative member mp parliamentarian | parliament assembly legislature congress |
politician lawmaker official | official authority | government administration authority state | mayor councillor |
town city village municipality community | neighborhood neighbourhood district area | area region zone district | border frontier |
home house residence apartment | house home residence dwelling | flat apartment | building structure | hospital clinic medical |
illness disease sickness sick ill ailment infection | disease illness infection virus | ill sick unwell | infect infection contract catch case |
outbreak epidemic spread | drug medicine medication treatment | medicine drug medication remedy | treat treatment therapy cure |
vaccine shot jab vaccination dose inoculation immunization | vaccinate jab inoculate immunize | symptom sign | cure treat heal |
pregnant pregnancy expectant | doctor hospital | food meal eat dish | eat consume food | drink beverage | animal pet creature | cattle cow livestock |
film movie picture | show program programme series | song track single | singer musician artist vocalist | actor actress star |
author writer novelist | writer author journalist | reporter journalist correspondent | newspaper paper daily | picture photo photograph image |
photographer cameraman | player athlete | coach manager trainer | game match | team side club squad | prize award medal | award prize honor honour |
trip visit journey tour travel | travel trip journey go | tourist visitor traveler traveller holidaymaker | guest visitor | flee escape leave fled |
leave depart exit quit | arrive arrival come reach | return back | go travel leave | live reside resident home | resident inhabitant |
immigrant migrant | refugee migrant asylum | deport expel return | marry wed wedding marriage husband wife spouse | wife spouse married husband |
father dad parent | mother mum mom parent | parent mother father | brother sibling | sister sibling | son child boy | daughter child girl |
relative family kin | friend pal companion | man male | woman female | gay homosexual lesbian | black african | poor poverty |
rich wealthy millionaire billionaire | find discover locate found discovery | discover find detect | seek search look want | search hunt look |
try attempt seek | help aid assist assistance support | aid help relief assistance donation | donate give contribute donation gift |
give hand offer provide donate | get receive obtain | offer provide propose | provide supply give offer | plan scheme proposal intend |
proposal plan propose | goal aim target | aim target seek | project scheme | reason cause because | cause lead trigger spark | result outcome |
effect impact | show reveal demonstrate | reveal disclose unveil announce | announce unveil declare announcement | publish release issue |
release free publish | free release liberate | hide conceal | lie false untrue | fake false bogus forge | true real | secret confidential classified |
spy espionage intelligence | leak disclose reveal | email mail message | message text note | letter note write | write pen author |
phone call telephone mobile cellphone | website site web online | internet online web | computer laptop pc | data information figure |
number figure amount total | share percentage percent proportion | half percent | majority most | entire whole | yearly annual year | every each |
first initial | last final latest | new fresh latest recent | old aged former | former ex | current present | young youth | next following |
previous earlier prior former | quickly rapidly fast | fast quick rapid | danger risk threat hazard | dangerous risky hazardous deadly |
safe safety secure | protect safeguard defend guard | guard protect security | check inspect test examine inspection | test check exam |
investigate probe inquiry investigation examine | watch monitor observe | follow track | crash collision accident wreck collide |
accident crash incident | hit strike collide | rescue save | missing disappear lost vanish | body corpse remains | burial funeral bury |
worry concern fear anxious | fear worry concern afraid scare | angry anger outrage furious | happy pleased glad delight | sad grief mourn |
protest demonstrate rally demonstration march | protester demonstrator | riot unrest clash | strike walkout stoppage | union labor labour |
bank lender | loan lend borrow credit debt | debt owe loan | investor shareholder | invest investment | profit earnings income | loss deficit |
revenue sales income turnover | budget spending | oil crude petroleum | gas fuel petrol gasoline | power electricity energy | water river |
sea ocean | road street highway | highway road freeway motorway | bridge crossing | airport airfield | church parish |
priest clergyman pastor minister cleric | pope pontiff | muslim islamic | religion faith | school academy | university college campus |
class lesson course | degree diploma | field area | land ground property | farm farmer agriculture ranch | farmer grower | tree forest | park garden |
weather climate | heat hot | cold freeze | snow blizzard | space orbit | rocket missile | satellite spacecraft | weapon arm | nuclear atomic |
test trial | machine device | tool device | name call title | member part | group organization organisation | organization group body agency |
agency body department | department ministry agency office | headquarters base office | expert specialist analyst | neighbour neighbor |
color colour | owner own proprietor landlord | own possess owner | tenant renter | rent lease | found establish founder create |
create establish make found | make produce manufacture maker | maker manufacturer producer | use employ | wear dress | carry bring transport |
send dispatch ship deploy | move shift transfer relocate | keep retain hold | take seize | seize confiscate capture | capture seize catch |
join enter | add include | include contain | share split | split divide | change alter amend | improve better | worsen deteriorate |
expand extend enlarge grow | extend prolong | limit restrict cap | limit maximum | require need must | force compel | pressure push |
celebrate mark anniversary | festival fair | party celebration | birthday born | born birth | age old | ban restriction | crowd audience |
audience viewer | fan supporter | drunk alcohol | smoke tobacco cigarette | cannabis marijuana | sex sexual | abuse assault mistreat | rape assault |
stab knife | dog canine | cat feline | horse mare | bird fowl | fish fishing`;

const meanings: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const group of groups.split('|')) {
    const own = termsOf(group).map(({ term }) => term);
    for (const one of own) {
      const known = found.get(one) ?? new Set();
      for (const other of own) if (other !== one) known.add(other);
      found.set(one, known);
    }
  }
  return found;
})();

const none: readonly string[] = [];

/** Words by what they mean as well: of each, those of the terms that mean the same, not itself. */
export type Meanings = ReadonlyMap<string, readonly string[]>;

export function meaningsOf(terms: readonly string[]): Meanings {
  const found = new Map<string, string[]>();
  for (const term of terms)
    for (const word of meanings.get(term) ?? none) found.set(word, [...(found.get(word) ?? none), term]);
  return found;
}

/** The terms that a word means the same as. */
export const alikeTo = (word: string, meanings: Meanings): readonly string[] => meanings.get(word) ?? none;
