import type { Extract } from './extract.ts';

/** Cuts every match of a pattern out of a stretch. */
export function matching(pattern: RegExp): Extract {
  return ({ article, within }) =>
    [...article.body.slice(within.start, within.end).matchAll(pattern)].map((match) => {
      const start = within.start + match.index;
      const span = { start, end: start + match[0].length };
      return { text: match[0], span, value: null, basis: 'stated', notes: [], standing: 0 };
    });
}
