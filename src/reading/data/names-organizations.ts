const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** A capitalised name that ends in one of these, or holds it before `of`, is no person's; lower case. */
export const organizationWords: ReadonlySet<string> = new Set(
  words(`academy administration affairs agency air airlines airways alliance army assembly associates association authority bancorp bank bankers board
  bros brothers bureau cabinet center centre chamber church city club co coalition college commission committee communications companies company
  conference congress consortium constitution corp corporation council county court courier cup daily department dept development division
  electric electronics embassy energy enterprises exchange faculty fc federation financial force forces forum foundation front fund funds
  gazette government gmbh group guard guardian herald holdings hospital hotel house inc industries institute institution insurance
  international investments journal laboratories laboratory league legislature library ltd llc llp magazine majesty marines ministry mission motors
  movement museum nations navy oy oyj plc llp pty bhd network networks news newspaper office organisation organization parliament partners partnership party
  petroleum police post press productions project radio railway records red region reserve resources rovers school securities senate service
  services society solutions station studios supreme synod systems team technologies technology telecom telegraph television times tribunal tribune
  trust union united university utilities wanderers wire works championship championships open prix games olympics series tour trophy
  medal prize award act treaty agreement accord plan amendment street avenue road boulevard square park palace stadium arena airport bridge
  building tower river lake sea ocean bay island islands mountain mountains valley beach coast province prefecture district state states republic kingdom territory
  war day week month year initiative campaign dispatch chronicle examiner inquirer observer
  globe mirror express independent reuters yankees dodgers mets giants braves cardinals cubs reds phillies pirates rockies
  marlins astros padres expos orioles sox indians tigers royals twins brewers athletics mariners rangers angels jays blue cowboys redskins
  eagles steelers patriots dolphins jets packers bears lions vikings buccaneers saints falcons panthers rams 49ers seahawks raiders
  chiefs broncos chargers oilers jaguars colts bengals`),
);

/** A name that begins with one of these is no person's. */
export const organizationHeads: ReadonlySet<string> = new Set(
  words(`university bank department ministry college institute house city republic court gulf bay cape fort mount lake port new north south east west northern
  southern eastern western central great united real inter sporting deutsche banco royal federal national international american british`),
);

/** Words that link an organization's name: `Bank of England`. */
export const connectors: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'the', 'de', 'du', 'on']);

/** Common nouns for what a firm or a body is, written small or at the head of a sentence right before its name: `ferry operator Blue Line`. */
export const firms: ReadonlySet<string> = new Set(
  words(`operator firm company carrier airline maker carmaker automaker manufacturer retailer supermarket supplier utility insurer lender bank bookmaker
  brewer developer startup start-up conglomerate chain giant broadcaster newspaper magazine publisher charity nonprofit union watchdog regulator
  think-tank agency party club band group label brand shipyard yard brewery`),
);
