const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Days, months, feasts: capitalised, no names of people. */
export const calendar: ReadonlySet<string> = new Set(
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan thanksgiving`),
);

/** Words that begin sentences, or stand capitalised in titles, and name nobody. */
export const functionWords: ReadonlySet<string> = new Set(
  words(`a about above according across after afterwards again against ago ahead all almost along already also although always am among an and another any
  anybody anyone anything are around as aside at away back be because been before behind being below beside besides between beyond both but by
  can cannot could despite did do does done down due during each earlier either else elsewhere enough even ever every everybody everyone everything
  except far few first following for former formerly from full further given had half has have having he hence her here hers herself him himself his
  how however i if in indeed inside instead into is it its itself just last late later latter least less like likely many may maybe me meanwhile might
  mine more moreover most much must my myself near nearly neither never nevertheless next no nobody none nonetheless nor not nothing now nowhere of off
  often on once one only onto or other others otherwise our ours ourselves out outside over own per perhaps please previously rather recently same second
  several shall she should since so some somebody someone something sometimes soon still such than that the their theirs them themselves then there
  therefore these they third this those though three through throughout thus till to today together tomorrow tonight too toward towards two under unless
  unlike until up upon us very via was we well were what whatever when whenever where whereas whether which while who whoever whole whom whose why will
  with within without would yes yesterday yet you your yours yourself ok oh ah hi hello thanks sorry said says asked added told`),
);

/** Peoples and what belongs to a country: before a name they tell where its bearer is from. */
export const nationalities: ReadonlySet<string> = new Set(
  words(`afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi
  basque belarusian belarussian belgian beninese bolivian bosnian botswanan brazilian briton british bulgarian burmese burundian cambodian cameroonian
  canadian catalan chadian chechen chilean chinese colombian congolese corsican croat croatian cuban cypriot czech dane danish dutch dutchman ecuadorean
  ecuadorian egyptian emirati english englishman eritrean estonian ethiopian european fijian filipino finn finnish french frenchman gabonese gambian
  georgian german ghanaian greek guatemalan guinean guyanese haitian honduran hungarian icelandic indian indonesian iranian iraqi irish irishman israeli
  italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan
  lithuanian luxembourger macedonian malagasy malawian malaysian malian maltese mauritian mexican moldovan mongolian montenegrin moroccan mozambican
  namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian pole polish portuguese qatari romanian
  russian rwandan salvadoran samoan saudi scot scottish scotsman senegalese serb serbian singaporean slovak slovene slovenian somali spaniard spanish
  sudanese swede swedish swiss syrian taiwanese tajik tanzanian thai tibetan togolese tongan trinidadian tunisian turk turkish turkmen ugandan ukrainian
  uruguayan uzbek venezuelan vietnamese welsh welshman yemeni yugoslav zairean zambian zimbabwean soviet texan californian jew jewish muslim christian
  catholic protestant hindu buddhist sikh sunni shiite islamic islamist hispanic latino republican republicans democrat democrats democratic communist
  socialist conservative liberal tory labour`),
);

/** Countries and large cities that texts name without a word of explanation; a gazetteer knows the rest. */
export const wellKnownPlaces: ReadonlySet<string> = new Set(
  `afghanistan|africa|albania|algeria|america|angola|argentina|armenia|asia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|bosnia|brazil|britain|bulgaria|burma|burundi|cambodia|cameroon|canada|chad|chechnya|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|denmark|ecuador|egypt|el salvador|england|eritrea|estonia|ethiopia|europe|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|guatemala|guinea|guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|korea|kosovo|kuwait|laos|latvia|lebanon|liberia|libya|liechtenstein|lithuania|luxembourg|macedonia|madagascar|malawi|malaysia|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|mozambique|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|norway|oman|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal|puerto rico|qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|north korea|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|tibet|togo|trinidad|tunisia|turkey|turkmenistan|uganda|ukraine|united kingdom|united states|uruguay|uzbekistan|venezuela|vietnam|wales|west indies|yemen|yugoslavia|zaire|zambia|zimbabwe|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|london|paris|berlin|madrid|rome|moscow|beijing|tokyo|delhi|new delhi|bombay|mumbai|chicago|boston|los angeles|san francisco|philadelphia|houston|dallas|atlanta|miami|detroit|seattle|denver|baltimore|toronto|montreal|vancouver|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|cairo|baghdad|tehran|damascus|beirut|jerusalem|tel aviv|gaza|amman|riyadh|dubai|ankara|istanbul|athens|vienna|brussels|amsterdam|geneva|zurich|stockholm|oslo|copenhagen|helsinki|warsaw|prague|budapest|bucharest|sofia|belgrade|sarajevo|zagreb|kiev|kyiv|minsk|lisbon|barcelona|milan|turin|naples|florence|venice|munich|hamburg|frankfurt|cologne|dublin|belfast|edinburgh|glasgow|manchester|liverpool|birmingham|leeds|johannesburg|cape town|pretoria|nairobi|lagos|kinshasa|addis ababa|seoul|pyongyang|shanghai|taipei|bangkok|hanoi|manila|jakarta|kuala lumpur|karachi|islamabad|lahore|kabul|dhaka|colombo|kathmandu|mexico city|havana|bogota|caracas|lima|quito|santiago|buenos aires|sao paulo|rio de janeiro|brasilia|montevideo|las vegas|san diego|san antonio|phoenix|cleveland|pittsburgh|cincinnati|milwaukee|minneapolis|st louis|new orleans|orlando|tampa|charlotte|nashville|memphis|portland|sacramento|oakland|salt lake city|manhattan|brooklyn|hollywood`.split(
    '|',
  ),
);

const named = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lists).flatMap(([sign, list]) => words(list).map((word) => [word, sign] as const)));

/** Words beside a name that tell what it names; each list goes by one sign. */
export const contexts = {
  before: named({
    the: 'the',
    article: 'a an this that these his her their its our my',
    in: 'in at near into across throughout inside outside around within',
    from: 'from',
    of: 'of',
    to: 'to toward towards via',
    by: 'by',
    with: 'with',
    for: 'for',
    against: 'against over beat beats defeated v vs versus',
    on: 'on under after before since during',
    and: 'and or',
    comma: ',',
    than: 'than like as',
    bracket: '(',
    dash: '- -- – —',
    slash: '/',
    colon: ': ;',
    verb: 'said says told asked added called met named married replaced succeeded sued arrested charged interviewed quoted including include includes partnered defeating beating',
    that: 'that if when while because but though although where whether which who whom',
  }),
  after: named({
    said: `said says told tells added adds asked asks noted notes argued argues wrote writes tweeted explained insisted insists replied recalled admitted declared
      stressed urged warned claimed claims suggested believes thinks thought`,
    verb: `was is has had will would did does also who whose whom scored won lost hit took made finished came went got beat led grabbed struck headed missed ran
      gave held joined left moved played put returned set signed started stood took threw tied told became began died fell kept knew met paid
      saw sat shot spoke wants wanted plans could should may might must can`,
    and: 'and or &',
    comma: ',',
    of: 'of',
    in: 'in at on from for to with by',
    stop: '. ; ! ?',
    bracket: '(',
    closing: ')',
    dash: '- -- – —',
    slash: '/',
    colon: ':',
    quote: '" “ ”',
    apostrophe: "' ’",
  }),
  articles: new Set(words('a an the his her its one')),
};

/** How family names and place names end. */
export const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:ov|ova|ev|eva|ic|ić|ich|sson|sen|enko|uk|ski|sky|ska|czyk|ez|son|man|mann|berg|stein|witz|ini|elli|etti|oglu|ian|yan|idze|shvili|wala|escu|akis|opoulos|poulos|quist|strom|gard|ssen|inen|nen)$/u, 'ending of a family name'],
  [/(?:land|lands|shire|ton|ville|burg|burgh|stan|grad|ford|ham|bury|mouth|port|field|pur|abad|istan|ia|polis|chester|wich|worth|dale|wood)$/u, 'ending of a place'],
];

/** Function words and months that are family names too: somebody's only where the article has the full name. Lower case. */
export const wordNames: ReadonlySet<string> = new Set(['will', 'may', 'march', 'august', 'june', 'friday', 'day']);
