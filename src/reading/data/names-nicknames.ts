const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

/** A first name and its short forms, a line each; lower case. */
const forms = lines(`
  abraham abe
  albert al bert
  alexander alex alec sandy sasha aleksandr alexandr
  alfred alf fred
  andrew andy drew
  anthony tony
  arthur art
  barack barry
  benjamin ben benny
  bernard bernie
  catherine katherine kate cathy kathy katie kitty
  charles charlie chuck
  christopher chris kit
  christine chris chrissy
  daniel dan danny
  david dave davey
  deborah debbie deb
  donald don donnie
  dorothy dot dottie
  edward ed eddie ted ned
  elizabeth liz beth betty lizzie eliza
  eugene gene
  francis frank
  frederick fred freddie
  gerald gerry jerry
  gregory greg
  harold harry hal
  henry hank harry
  isabel bella
  jacob jake
  james jim jimmy jamie
  jeffrey jeff
  jennifer jen jenny
  jessica jess
  john johnny jack jon
  jonathan jon
  joseph joe joey
  joshua josh
  kenneth ken kenny
  lawrence larry
  leonard len lenny
  louis lou
  margaret maggie meg peggy
  martin marty
  matthew matt
  michael mike mick mickey
  mikhail misha
  nathaniel nathan nate nat
  nicholas nick nicky
  pamela pam
  patricia pat patty trish
  patrick pat paddy
  peter pete
  philip phillip phil
  raymond ray
  rebecca becky
  richard rick dick rich richie
  robert bob rob bobby robbie bert
  ronald ron ronnie
  russell russ
  samuel sam
  samantha sam
  sergei sergey
  stephen steven steve
  susan sue susie
  theodore ted teddy theo
  thomas tom tommy
  timothy tim
  victoria vicky
  vincent vince
  vladimir vlad
  walter walt
  william bill will billy willie
  zachary zach zack
`);

const groups = new Map<string, number[]>();
for (const [group, names] of forms.entries()) for (const name of names) groups.set(name, [...(groups.get(name) ?? []), group]);

/** Two first names can be forms of one: `Bill` and `William`. Lower case. */
export function areForms(a: string, b: string): boolean {
  const other = groups.get(b);
  return other !== undefined && (groups.get(a)?.some((group) => other.includes(group)) ?? false);
}
