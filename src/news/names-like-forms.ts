/** Names that end as plurals and forms of verbs do and mean nothing else in lower case: `Jones` is not several of `Jon`. `Banks` and `Gates` are left out. */
const names = `
abrams adams adkins andrews atkins barnes bates bowers bowles carlos charles childers childs clemens collins cummings daniels davies
dawkins dickens dobbs dolores douglas edwards evans evers flores forbes frances gibbons gibbs giffords hanks hastings hawkins hayes
hicks higgins hobbs holmes hopkins hughes humphreys ives jacobs james jeffries jenkins jennings jones lucas lyons marcos mathews
matthews mercedes meyers michaels moses myers nicholas nicolas nichols oates owens parsons perkins peters phelps phillips ramos reeves
reyes reynolds rhodes richards robbins roberts rodgers rogers rojas sanders santos saunders simmons sims stephens stevens sykes thomas
torres vargas walters watkins watts wilkins williams alfred ahmed jared mohamed mohammed browning fleming harding irving manning
pershing sterling turing xiaoping jinping
angeles arkansas athens bahamas barbados brussels cannes caracas cyprus dallas honduras kansas laos massachusetts moines naples
netherlands orleans philippines texas thames vegas wales beijing lansing nanjing wyoming
barclays boeing lockheed reuters sears starbucks walgreens christmas`;

export const namesLikeForms: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
