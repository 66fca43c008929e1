import { evidence } from '../data/statements-evidence.ts';
import type { Attribution } from './attribution.ts';
import { signsOf } from './signs.ts';
import { has, is } from './words.ts';

/** True where none of the content stands in quotation marks. */
export const isIndirect = ({ segment, contents }: Attribution): boolean =>
  !contents.some(({ from, to }) => segment.atoms.slice(from, to).some((atom) => has(atom, is.quotation)));

/** Verbs of saying and telling with a clause: that something was said is sure, even where it is not where it ends. */
const plain = /^(?:bare|that|before|around): c(?: o i)?$/;

/** True where an attribution is more likely right than wrong. Quotation marks are proof enough, and so is plain saying. */
export function isCredible(attribution: Attribution): boolean {
  if (!isIndirect(attribution)) return true;
  const signs = signsOf(attribution);
  let score = 0;
  for (const sign of signs) score += evidence.get(sign) ?? 0;
  return score > 0 || signs.some((sign) => plain.test(sign));
}
