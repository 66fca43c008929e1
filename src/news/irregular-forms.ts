/** Forms and kin that no suffix rule leads back to their base: base, then its forms; the people of a country too. */
const families = `
arise arose arisen|become became|begin began begun|bind bound|blow blew blown|break broke broken|bring brought|build built|burn burnt
buy bought|catch caught|choose chose chosen|come came|deal dealt|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feel felt|fight fought|find found|flee fled|fly flew flown|forget forgot forgotten|freeze froze frozen|get got gotten
give gave given|go goes going went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lead led leader leaders
leave left|lend lent|lose lost|make made|mean meant|meet met|pay paid|ride rode ridden|rise rose risen|run ran|say said|see saw seen
seek sought|sell sold|send sent|shake shook shaken|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk
sit sat|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|use used using|age aged aging|wake woke woken
wear wore worn|win won winner winners|withdraw withdrew withdrawn|write wrote written|man men|woman women|child children|person people|foot feet
life lives|wife wives|leaf leaves|die dying died dies death dead|invade invasion
decide decision|collide collision|explode explosion|divide division|expand expansion|extend extension|suspend suspension|conclude conclusion
destroy destruction|describe description|produce production|receive reception|choose choice|fly flight|marry marriage|bury burial
arrive arrival|approve approval|propose proposal|refuse refusal|deny denial|survive survival survivor|remove removal|renew renewal
withdraw withdrawal|sell sale|lose loss|grow growth|speak speech|weigh weight|high height|long length|wide width|deep depth
strong strength|hot heat|bear born birth bore|discover discovery|recover recovery|injure injury|perform performance|appear appearance
disappear disappearance|resist resistance|assist assistance|acquire acquisition|compete competition|oppose opposition|apply application
analyze analysis|emphasize emphasis|fail failure|depart departure|rob robbery|deliver delivery|pursue pursuit|succeed success|behave behavior|own owner owners|kill killer killers|manage manager managers|direct director directors|govern governor governors|design designer designers
play player players|rule ruler rulers|train trainer trainers|support supporter supporters|vote voter voters|invent inventor inventors
employ employer employers|report reporter reporters|invest investor investors|inspect inspector inspectors|survive survivor survivors
france french|germany german|britain british|china chinese|spain spanish|japan japanese|italy italian|russia russian|ukraine ukrainian
poland polish|ireland irish|scotland scottish|turkey turkish|sweden swedish|finland finnish|denmark danish|netherlands dutch|greece greek
india indian|israel israeli|iran iranian|iraq iraqi|egypt egyptian|canada canadian|mexico mexican|brazil brazilian|australia australian
europe european|africa african|asia asian|korea korean|norway norwegian|switzerland swiss|portugal portuguese|vietnam vietnamese`;

/** From a form to its base. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  families
    .trim()
    .split(/[|\n]/)
    .flatMap((family) => {
      const [base = '', ...forms] = family.split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);
