/** Three rows of the table, used again and again: words are short, and many are compared. */
let rows: [Uint16Array, Uint16Array, Uint16Array] = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)];

function rowsFor(length: number): typeof rows {
  if (rows[0].length <= length) rows = [0, 1, 2].map(() => new Uint16Array(2 * length)) as typeof rows;
  return rows;
}

/**
 * Damerau-Levenshtein distance (optimal string alignment): letters put in, taken out, changed, or two neighbours swapped. For short words: it is
 * quadratic, or linear where `most` is small. Above `most` it is only told to be more: `most + 1`.
 */
export function editDistance(a: string, b: string, most: number = Math.max(a.length, b.length)): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last, row] = rowsFor(b.length + 1);
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    row[from - 1] = from === 1 ? i : most + 1;
    let least = row[from - 1] ?? 0;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const above = j === i + most ? most + 1 : (last[j] ?? 0) + 1;
      let best = Math.min(above, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const isSwapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row[j] = best;
      least = Math.min(least, best);
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
