import { type Remark, remark } from '../../news/remark.ts';
import { align, wordsOf } from '../agreement/alignment.ts';
import { namesAgree } from './asked-speaker.ts';
import { contentOf, type Said } from './statement-worth.ts';

/** One utterance and where else it is told, in the same words or nearly so. */
export interface Wording {
  readonly first: Said;
  readonly others: readonly Said[];
}

const fewestWords = 5;
/** The share of words that may differ between two prints of one utterance. */
const mostDifferent = 0.25;

function isSame(a: Said, b: Said): boolean {
  if (a.article === b.article) return false;
  const [x, y] = [a.statement.speakerName, b.statement.speakerName];
  if (x !== null && y !== null && !namesAgree(x, y)) return false;
  const [own, other] = [wordsOf(contentOf(a)), wordsOf(contentOf(b))];
  const [shorter, longer] = own.length < other.length ? [own, other] : [other, own];
  if (shorter.length < fewestWords)
    return own.map(({ folded }) => folded).join(' ') === other.map(({ folded }) => folded).join(' ');
  const laid = align(shorter, longer);
  return laid !== null && laid.cost <= mostDifferent * shorter.length;
}

/** Puts the prints of one utterance together, in the place of the best of them. */
export function byWording(said: readonly Said[]): Wording[] {
  const wordings: { readonly first: Said; readonly others: Said[] }[] = [];
  for (const one of said) {
    const known = wordings.find(({ first }) => isSame(first, one));
    if (known) known.others.push(one);
    else wordings.push({ first: one, others: [] });
  }
  return wordings;
}

/** The words in which another print differs; none where it has the same. */
export function differencesBetween(first: Said, other: Said): readonly Remark[] {
  const laid = align(wordsOf(contentOf(first)), wordsOf(contentOf(other)));
  const told = (laid?.differences ?? []).map(({ asked, printed }) => {
    if (asked === null) return remark('statement.more', { printed: printed ?? '' });
    return printed === null ? remark('statement.less', { asked }) : remark('statement.instead', { asked, printed });
  });
  return told.slice(0, 4);
}
