import { evidence } from '../data/statements-evidence.ts';
import type { Attribution } from './attribution.ts';
import { isFindingVerb } from './cue-lexicon.ts';
import { signsOf } from './signs.ts';
import { atomAt, has, is } from './words.ts';

/** True where none of the content stands in quotation marks. */
export const isIndirect = ({ segment, contents }: Attribution): boolean =>
  !contents.some(({ from, to }) => segment.atoms.slice(from, to).some((atom) => has(atom, is.quotation)));

/** Verbs of saying and telling with a clause: that something was said is sure, even where it is not where it ends. */
const plain = /^(?:(?:bare|that|before|around): c(?: o i)?|(?:after|before): according)$/;

/** `The report found that …`: only its own turn of phrase reads such a verb. */
const isFinding = ({ segment: { atoms, cues }, contents, cue }: Attribution): boolean =>
  isFindingVerb(atomAt(atoms, cue?.from ?? -1).lower) &&
  atomAt(atoms, contents[0]?.from ?? -1).lower === 'that' &&
  !cues.some(({ at }) => at === cue?.from);

const empty = /^(?:nothing|little|much|so|more|(?:as|so|too) (?:much|little)|no more|anything|something)$/;
const unnamed =
  /^(?:not )?to (?:be|remain|stay|go) (?:named|identified|quoted|cited|anonymous|unnamed|nameless|unidentified)\b/;

/** True where the words hold nothing that was said: "said nothing", "did not say why", "asked not to be named". */
function isEmpty({ segment: { atoms }, contents }: Attribution): boolean {
  const words = contents.flatMap(({ from, to }) => atoms.slice(from, to));
  const text = words.map(({ lower }) => lower).join(' ');
  return empty.test(text) || unnamed.test(text) || (words.length === 1 && words.every((word) => has(word, is.wh)));
}

/** True where an attribution is more likely right than wrong. Quotation marks are proof enough, and so is plain saying. */
export function isCredible(attribution: Attribution): boolean {
  if (!isIndirect(attribution) || isFinding(attribution)) return true;
  if (isEmpty(attribution)) return false;
  const signs = signsOf(attribution);
  let score = 0;
  for (const sign of signs) score += evidence.get(sign) ?? 0;
  return score > 0 || signs.some((sign) => plain.test(sign));
}
