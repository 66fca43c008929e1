/**
 * Days that news names: a fixed day `[month, day]`, or the nth weekday of a month (-1 = the last, 1 = Monday),
 * moved by some days (Election Day is the Tuesday after the first Monday of November). `easter` counts from Easter Sunday.
 * Keys are atoms in lower case, parted by a space ("new year 's day").
 */
export type HolidayRule =
  | { readonly on: readonly [month: number, day: number] }
  | { readonly nth: readonly [month: number, weekday: number, n: number]; readonly plus?: number }
  | { readonly easter: number };

export const holidays: Readonly<Record<string, HolidayRule>> = {
  "new year 's day": { on: [1, 1] },
  "new year 's eve": { on: [12, 31] },
  'martin luther king day': { nth: [1, 1, 3] },
  "valentine 's day": { on: [2, 14] },
  "presidents ' day": { nth: [2, 1, 3] },
  "st . patrick 's day": { on: [3, 17] },
  'good friday': { easter: -2 },
  'easter monday': { easter: 1 },
  'easter sunday': { easter: 0 },
  easter: { easter: 0 },
  'may day': { on: [5, 1] },
  'memorial day': { nth: [5, 1, -1] },
  'independence day': { on: [7, 4] },
  'july fourth': { on: [7, 4] },
  'fourth of july': { on: [7, 4] },
  'bastille day': { on: [7, 14] },
  'labor day': { nth: [9, 1, 1] },
  'columbus day': { nth: [10, 1, 2] },
  halloween: { on: [10, 31] },
  'election day': { nth: [11, 1, 1], plus: 1 },
  'veterans day': { on: [11, 11] },
  'armistice day': { on: [11, 11] },
  thanksgiving: { nth: [11, 4, 4] },
  'thanksgiving day': { nth: [11, 4, 4] },
  'christmas eve': { on: [12, 24] },
  'christmas day': { on: [12, 25] },
  christmas: { on: [12, 25] },
  'year end': { on: [12, 31] },
  'boxing day': { on: [12, 26] },
};
