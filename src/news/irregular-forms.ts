/** Forms that no suffix rule leads back to their base: base, then its forms. */
const families = `
arise arose arisen|become became|begin began begun|bind bound|blow blew blown|break broke broken|bring brought|build built|burn burnt
buy bought|catch caught|choose chose chosen|come came|deal dealt|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feel felt|fight fought|find found|flee fled|fly flew flown|forget forgot forgotten|freeze froze frozen|get got gotten
give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lead led
leave left|lend lent|lose lost|make made|mean meant|meet met|pay paid|ride rode ridden|rise rose risen|run ran|say said|see saw seen
seek sought|sell sold|send sent|shake shook shaken|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk
sit sat|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|wake woke woken
wear wore worn|win won|withdraw withdrew withdrawn|write wrote written|man men|woman women|child children|person people|foot feet
life lives|wife wives|leaf leaves|die dying died dies death dead|elect election|invade invasion`;

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
