/**
 * Where a browser lands that follows a link with a text fragment: written after WICG scroll-to-text-fragment, apart from
 * `src/discord/text-fragment.ts`. A page is blocks of text; a term is found within one block, whatever its case, as whole words.
 */
export interface Landing {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The text with runs of white space as one space, and where each of its letters stands. Blocks are parted by a line break. */
function laidOut(body: string) {
  const letters: { readonly letter: string; readonly at: number }[] = [];
  let at = 0;
  for (const letter of body) {
    letters.push({ letter: /[\n\r]/.test(letter) ? '\n' : /\s/.test(letter) ? ' ' : letter, at });
    at += letter.length;
  }
  return letters.filter(({ letter }, at) => letter !== ' ' || letters[at - 1]?.letter !== ' ');
}

function find(body: string, term: string, from: number): Landing | null {
  const wanted = term.toLowerCase();
  const bounds = new Set([...segmenter.segment(body)].map(({ index }) => index).concat(body.length));
  const letters = laidOut(body).filter(({ at }) => at >= from);
  const text = letters.map(({ letter }) => letter.toLowerCase().slice(0, letter.length)).join('');
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    let units = 0;
    const index = letters.findIndex(({ letter }) => {
      const here = units === at;
      units += letter.length;
      return here;
    });
    const start = letters[index]?.at ?? 0;
    let length = 0;
    let last = index;
    while (length < wanted.length) {
      length += letters[last]?.letter.length ?? 1;
      last += 1;
    }
    const final = letters[last - 1];
    const end = (final?.at ?? 0) + (final?.letter.length ?? 0);
    if (bounds.has(start) && bounds.has(end)) return { start, end };
  }
  return null;
}

/** What the directive finds first in the text of a page; `null`: nothing. */
export function landing(link: string, body: string): Landing | null {
  const directive = /:~:text=([^&]*)$/.exec(link)?.[1];
  if (directive === undefined) return null;
  const terms = directive.split(',');
  const prefix = terms[0]?.endsWith('-') ? decodeURIComponent((terms.shift() ?? '').slice(0, -1)) : null;
  const [text = '', end] = terms.map(decodeURIComponent);
  for (let from = 0; from <= body.length; ) {
    let first = from;
    if (prefix !== null) {
      const before = find(body, prefix, from);
      if (!before) return null;
      first = before.end;
      from = before.start + 1;
    }
    const start = find(body, text, first);
    if (!start) return null;
    if (prefix !== null && body.slice(first, start.start).trim() !== '') continue;
    if (end === undefined) return start;
    const last = find(body, end, start.end);
    return last && { start: start.start, end: last.end };
  }
  return null;
}
