const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Written with a capital and followed by what they belong to: a full stop after them ends no sentence. Lower case, without the stop. */
export const titleAbbreviations = words(`
  mr mrs ms mx dr prof rev fr sr hon pres gov lt col gen maj capt cpt cmdr adm sgt cpl pvt sen sens rep reps
  atty amb supt insp det dep asst assoc st mt ft msgr sec lieut brig comdr messrs mme mlle no nos vol fig dist
  govs gens drs profs
`);

/** The same, written small. */
export const smallAbbreviations = words('vs v viz cf al eq pp approx ca e.g i.e esp incl');

/** May end a sentence too: they do so where the next word begins one. Written with a capital, or with stops inside. */
export const otherAbbreviations = words(`
  jr sr inc ltd co corp bros llc plc etc ph.d m.d b.a m.a esq dept univ assn natl intl ave blvd rd hwy bldg
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
  tenn tex vt va wash wis wyo a.m p.m
`);

/** Words that, written with a capital after such an abbreviation, nearly always begin a sentence. */
export const sentenceOpeners = words(`
  the a an this that these those he she it they we i you his her its their our my your there here
  in on at by for from with after before during while when where as if since because although though but and or so yet
  however meanwhile also another some many most several one two no not what who why how both each every all
  under over between among about against despite according earlier later last next now then still once until
`);
