import { evidence } from '../data/statements-evidence.ts';
import type { Attribution } from './attribution.ts';
import { signsOf } from './signs.ts';
import { has, is } from './words.ts';

/** True where none of the content stands in quotation marks. */
export const isIndirect = ({ segment, contents }: Attribution): boolean =>
  !contents.some(({ from, to }) => segment.atoms.slice(from, to).some((atom) => has(atom, is.quotation)));

/** True where an attribution is more likely right than wrong. Quotation marks are proof enough. */
export function isCredible(attribution: Attribution): boolean {
  if (!isIndirect(attribution)) return true;
  let score = 0;
  for (const sign of signsOf(attribution)) score += evidence.get(sign) ?? 0;
  return score > 0;
}
